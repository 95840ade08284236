results-some = { $count ->
    [one] Un certificado encaja:
   *[other] Estos { $count } son los que mejor encajan:
    }
results-weak = Nada de este catálogo encaja bien. Lo más cercano, para que usted juzgue:
results-not-leading = Nada en este catálogo lleva a { $wanted }. Lo que más se acerca a ese trabajo, para que usted lo juzgue:
results-full = { $count ->
    [one] Esto es lo que mejor encaja, pero está lleno o cerrado por ahora. La institución sabe cuándo vuelve a abrirse:
   *[other] Esto es lo que mejor encaja, pero está lleno o cerrado por ahora. Las instituciones saben cuándo vuelve a abrirse:
    }
results-full-too = { $count ->
    [one] Esto también encaja, pero está lleno o cerrado por ahora:
   *[other] Estos también encajan, pero están llenos o cerrados por ahora:
    }
results-nearest = Nada más de este catálogo encaja bien. Lo más cercano que se puede empezar:
nothing-there = Nada de este catálogo se enseña en { $place } ni cerca; lo que muestro es en línea, o no indica lugar.
prices-in = Los precios aquí son en { $currency }; no tengo tipos de cambio y no puedo compararlos con «{ $limit }». Dígame una cantidad en { $currency } y la respetaré.
results-none = Nada de este catálogo encaja.
list-before = Su lista para { $wanted } está a un toque, o diga «deshacer».
results-more = { $count ->
    [one] Otro que encaja:
   *[other] Otros { $count } que encajan:
    }
person-instead = Una persona puede ayudarle: { $contact }
contact-default = { $count ->
    [one] pregunte en la asesoría de { $college }.
   *[other] pregunte a la institución que ofrece lo que le guste.
    }
relax = { $limit ->
    [availability] { $gives ->
        [one] Uno más encaja, pero está lleno o cerrado por ahora.
       *[other] { $gives } más encajan, pero están llenos o cerrados por ahora.
        }
   *[other] { $gives ->
        [one] Uno más encajaría sin el límite «{ $words }».
       *[other] { $gives } más encajarían sin el límite «{ $words }».
        }
    }

card-title = { $number }. <b>{ $title }</b>
card-provider = { $provider }
card-line = { $number }. <b>{ $title }</b>, { $provider } · { $price }
card-why = Por qué: usted dijo «{ $said }»; enseña: «{ $skill }».
cost-total = { $total } en total ({ $price } y { $extra } para { $labels })
cost-other = otros gastos
cost-price = { $price }
cost-free = gratis
cost-unpublished = precio no publicado
time-hours-weeks = { $hours } horas en { $length }, unas { $pace } por semana
time-hours-days = { $hours } horas en { $length }
time-hours = { $count ->
    [one] { $hours } hora
   *[other] { $hours } horas
    }
time-pace = { $pace } horas por semana
time-pace-weeks = { $length }, { $pace } horas por semana
length-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
    }
length-weeks-span = { $span } semanas
length-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
    }
length-days-span = { $span } días
span = { $low } a { $high }
span-up-to = hasta { $value }
span-about = aproximadamente { $value }
possible = posible { $what }
time-unpublished = horas no publicadas
delivery-unpublished = modalidad no publicada
schedule-unpublished = horario no publicado
starts = empieza el { $date }
starts-apply = empieza el { $date }, inscripción hasta el { $apply }
starts-any = empieza cualquier día
starts-unpublished = fecha de inicio no publicada
seats = { $seats ->
    [one] queda una plaza
   *[other] quedan { $seats } plazas
    }
availability-full = lleno por ahora
availability-waitlist = lista de espera
availability-closed = cerrado por ahora
needs = Se exige antes: { $text }
helps = Útil: { $text }
counts-towards = Cuenta para: { $titles }
silent-about = No publicado, pregunte por favor: { $limits }
gap = No cubre: «{ $aims }»

why-head = Por qué <b>{ $title }</b>:
why-pair = Usted dijo «{ $said }». Enseña: «{ $skill }».
why-none = Ninguna frase de su descripción se acerca a sus palabras; la descripción entera es lo más cercano que encontré.
why-fits = Respeta sus límites: { $limits }.
why-odds = Calculo en { $percent } % la probabilidad de que sea lo que busca.
details-head = <b>{ $title }</b>, { $provider }
details-teaches = Lo que sabrá hacer después:
details-skill = • { $text }
details-leads-to = Conduce a: { $text }
details-assessment = Cómo se evalúa: { $text }
details-assessed-by = Quién evalúa: { $text }
details-credit = Créditos: { $text }
credit-line = { $hours } { $unit } recomendados por { $recommender }{ $until }
credit-until = , hasta el { $date }
credit-expired = , vencidos el { $date }
details-vouches = Quién lo respalda: { $text }
details-unpublished = No publicado: { $facts }
fact-price = precio
fact-start = fecha de inicio
fact-hours = horas
fact-assessment = cómo se evalúa
fact-endorsement = quién lo respalda
fact-credit = recomendación de créditos
details-source = Datos de { $source }{ $checked }.
details-source-of = { $facts }: de { $source }{ $checked }.
source-offerings = Precio y fechas
source-skills = Competencias
source-credits = Créditos
source-endorsements = Quién lo respalda
source-other = Algunos datos
checked-on = , revisados el { $date }

card-estimate = Con ayuda quizá { $low } ({ $rule }; estimación)
rule-note = { $rule }: para «{ $who }». Según { $source }; pregunte antes de contar con ello.
fits-hours = cabe en sus { $hours } horas por semana
fits-own-pace = con { $hours } horas por semana, { $weeks ->
    [one] una semana
   *[other] unas { $weeks } semanas
    }
needs-held = { $text } (usted dijo que lo tiene)
card-vouched = Reconocimiento: { $facts }
standard-open_badges = Open Badge
standard-ctdl = inscrito en el Credential Registry (CTDL)
vouched-credit = { $says }, recomendados por { $by }
vouched-by = respaldado por { $by }
vouched-until = { $text }, hasta el { $date }
vouched-more = { $text }, y { $count ->
    [one] otra más
   *[other] { $count } más
    }
vouched-expired = el respaldo de { $by } venció el { $date }
vouched-none = sin recomendación ni respaldo publicados
read-as = Entendí su meta como el trabajo de: <b>{ $title }</b>. Si no es eso, dígalo con otras palabras.
relax-all = Sin sus límites algo encaja: son todos juntos los que no dejan nada.
relax-names = Es decir: { $titles }.
relax-to = { $gives ->
    [one] Uno más encajaría con «{ $words }».
   *[other] { $gives } más encajarían con «{ $words }».
    }
