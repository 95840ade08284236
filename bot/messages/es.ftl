# Lo que dice el asesor, en español. Los datos ($title, $price...) vienen solo del catálogo.

## Opening

welcome =
    ¡Hola! Le ayudo a encontrar certificados y cursos que le convengan, en el catálogo de { $college }.
    { $ask }
ask-goal = Con sus propias palabras: ¿qué le gustaría hacer en su trabajo, y qué le limita (dinero, tiempo, lugar)?
welcome-back = Hola de nuevo. Usted buscaba { $wanted }. Puede seguir donde estábamos o empezar de nuevo.
in-group = Asesoro en privado: lo que usted busca no es asunto de nadie más. Escríbame allí.
privacy-line = Guardo esta conversación para que pueda volver a ella. /privacy dice qué y por qué.
privacy-line-here = Nada de esta conversación se guarda cuando usted se va.
help =
    Dígame qué le gustaría hacer, por ejemplo: «llevar la contabilidad de tiendas pequeñas, por la noche, menos de 800 $».
    Después de una lista puede decir: más barato, más corto, antes, en línea, por la noche, sin ventas, por qué el segundo, más sobre 1, guarda 2, compara 1 y 3, plan, otros, empezar de nuevo.
    /shortlist muestra lo que guarda, /plan el camino. /settings y /language cambian cómo hablo. /advisor pide una persona.
privacy =
    Guardo lo que usted busca, con sus palabras, la lista que le mostré y lo que usted guarda, para poder seguir la conversación. No lo paso a nadie ni lo escribo en ningún registro.
    /mydata le entrega todo. /forget lo borra todo.
mydata-caption = Esto es todo lo que guardo sobre usted. /forget lo borra.
forget-ask = ¿Borro esta conversación y todo lo que guardo sobre usted?
forget-done = Borrado. No se guarda nada de esta conversación. Puede empezar de nuevo cuando quiera.
forget-kept = No se borró nada.
goodbye = Buena suerte, y vuelva cuando quiera.
thanks = Con gusto. ¿Algo más?
start-over = De acuerdo, desde el principio. { $ask }

## What was understood

understood = Busqué { $wanted }.
understood-limits = Busqué { $wanted }. Sus límites: { $limits }.
only-limits = Anotado: { $limits }. ¿Y qué le gustaría hacer o aprender?
limits-kept = Mantuve sus límites: { $limits }. Diga «olvida los límites» para quitarlos.
limits-dropped = Quité los límites.
preference-cheap = No dijo un precio, así que no puse límite: diga «menos de 500 $», por ejemplo, si lo hay.
background-noted = Anoté lo que hace ahora: «{ $background }».
avoiding = sin { $words }
unreadable = No pude leer ninguna palabra en eso. { $ask }
sent-voice = No puedo escuchar mensajes de voz. Por favor, escríbalo. { $ask }
sent-photo = No puedo ver imágenes. Por favor, escriba de qué se trata. { $ask }
sent-video = No puedo ver videos. Por favor, escriba de qué se trata. { $ask }
sent-sticker = Un sticker dice más de lo que entiendo. { $ask }
sent-location = No uso ni guardo su ubicación. Si el lugar importa, escriba el nombre de la ciudad. { $ask }
sent-contact = No guardo contactos de otras personas. { $ask }
sent-document = No puedo leer documentos. Por favor, escriba la parte que importa. { $ask }
sent-something = Solo puedo leer texto. { $ask }
forwarded-noted = Usted reenvió eso: lo leí como si lo hubiera escrito.
too-long = Era largo: leí los primeros { $limit } caracteres.
not-understood = No estoy seguro de entender. Puede nombrar otra meta, o decir: más barato, más corto, en línea, por la noche, por qué el segundo, empezar de nuevo.
not-understood-again = Sigo sin entender, y prefiero no adivinar. Por favor, elija:
not-understood-third = Siento no entender. Una persona lo hará: { $contact }
no-such-number = La lista tiene { $count ->
    [one] una sola entrada
   *[other] { $count } entradas
    }. ¿Cuál quiere decir?
no-list-yet = Todavía no mostré ninguna lista. { $ask }
already-cheaper = Nada más barato conviene. La lista de arriba es lo que hay.
already-shorter = Nada más corto conviene. La lista de arriba es lo que hay.
already-sooner = Nada que convenga empieza antes. La lista de arriba es lo que hay.
no-more = Eso era todo lo que conviene. Diga «empezar de nuevo» para otra meta, o cambie un límite.
stale-button = Ese botón es de una lista anterior. Estamos en: { $wanted }.
stale-button-new = Ese botón es de una lista anterior. Escriba qué le gustaría hacer y empezamos de nuevo.
foreign-button = Ese botón se hizo para otra persona. Usted y yo estamos en: { $wanted }.
foreign-button-new = Ese botón se hizo para otra persona. Escríbame qué le gustaría hacer.
gone = Eso ya no está en el catálogo.
trouble = Algo salió mal de mi lado, y lo siento. Nada de lo que dijo se pierde; inténtelo otra vez, por favor. (Referencia { $reference })

## Limits in words

limit-max_cost = hasta { $amount }
limit-free = gratis
limit-hours_per_week = hasta { $hours } horas por semana
limit-max_hours = hasta { $hours } horas en total
limit-max_weeks = en { $weeks } semanas como máximo
limit-delivery = { $words }
limit-schedule = { $words }
limit-place = en { $place } o cerca
limit-start_after = a partir del { $date }
limit-start_by = empieza a más tardar el { $date }
limit-finish_by = termina a más tardar el { $date }
delivery-online = en línea
delivery-in_person = presencial
delivery-hybrid = en parte en línea
schedule-daytime = de día
schedule-evening = por la noche
schedule-weekend = fines de semana
schedule-self_paced = a su propio ritmo
or = o

## Results

results-some = { $count ->
    [one] Un certificado conviene:
   *[other] Estos { $count } son los que mejor convienen:
    }
results-weak = Nada en este catálogo conviene bien. Lo más cercano, para que usted juzgue:
results-none = Nada en este catálogo conviene.
results-more = { $count ->
    [one] El número { $last } de lo que conviene:
   *[other] Los números { $first } a { $last } de lo que conviene:
    }
person-instead = Una persona puede ayudarle: { $contact }
contact-default = pregunte en la asesoría de { $college }.
relax = { $limit ->
    [availability] { $gives ->
        [one] Uno más conviene, pero está lleno o cerrado por ahora.
       *[other] { $gives } más convienen, pero están llenos o cerrados por ahora.
        }
   *[other] { $gives ->
        [one] Uno más convendría sin el límite «{ $words }».
       *[other] { $gives } más convendrían sin el límite «{ $words }».
        }
    }

card-title = { $number }. <b>{ $title }</b>
card-provider = { $provider }
card-why = Por qué: usted dijo «{ $said }»; enseña: «{ $skill }».
cost-total = { $total } en total ({ $price } y { $extra } para { $labels })
cost-price = { $price }
cost-free = gratis
cost-unpublished = precio no publicado
time-hours-weeks = { $hours } horas en { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
    }, unas { $pace } por semana
time-hours = { $hours } horas
time-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
    }
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
needs = Primero necesita: { $text }
helps = Ayuda tener: { $text }
counts-towards = Cuenta para: { $titles }
silent-about = No publicado, pregunte por favor: { $limits }
gap = No cubre: «{ $aims }»
path = El camino: { $steps }. En conjunto: { $totals }.
path-cost = { $cost }
path-hours = { $hours } horas
path-finish = termina hacia el { $date }
path-cost-unknown = precio total no publicado
path-hours-unknown = total de horas no publicado
path-finish-unknown = las fechas de los pasos siguientes aún no se publican

why-head = Por qué <b>{ $title }</b>:
why-pair = Usted dijo «{ $said }». Enseña: «{ $skill }».
why-none = Ninguna frase de su descripción se acerca a sus palabras; la descripción entera es lo más cercano que encontré.
why-fits = Respeta sus límites: { $limits }.
why-odds = Calculo en { $percent } % la probabilidad de que sea lo que busca.
details-head = <b>{ $title }</b>, { $provider }
details-teaches = Lo que sabrá hacer después:
details-skill = • { $text }
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

## Shortlist, comparison, plan

kept = Guardado: { $title }. /shortlist muestra todo lo que guarda.
shortlist-head = { $count ->
    [one] Usted guarda un certificado:
   *[other] Usted guarda { $count } certificados:
    }
shortlist-line = { $number }. <b>{ $title }</b>, { $provider }
shortlist-empty = Aún no guarda nada. Diga «guarda 1» después de una lista, o pulse «Guardar» bajo una descripción.
compare-head = Lado a lado:
compare-title = { $number }. <b>{ $title }</b>
compare-fact = <b>{ $fact }</b>
compare-same = <b>{ $fact }</b>, igual para todos: { $words }
compare-line = { $number }. { $words }
compare-none = nada publicado
compare-too-few = Para comparar necesito al menos dos: diga «compara 1 y 2» después de una lista, o guarde dos primero.
compare-cost = Precio
compare-time = Duración
compare-manner = Dónde y cuándo
compare-start = Inicio
compare-teaches = Lo que enseña de lo que usted quiere
compare-needs = Lo que pide primero
compare-towards = Para qué cuenta
compare-vouched = Quién lo respalda
plan-head = El camino a <b>{ $title }</b>
plan-step = Paso { $number } de { $count }: <b>{ $title }</b>
plan-dates = del { $begins } al { $ends }
plan-begins = a partir del { $begins }
plan-dates-unknown = fechas aún no publicadas
plan-apply = Inscripción hasta el { $date }.
plan-totals = En conjunto: { $totals }.
plan-no-way = El camino a <b>{ $title }</b> pide algo que este catálogo no tiene. Por favor, pregunte a una persona.

## Settings and languages

language-name = Español
language-ask = ¿En qué idioma hablo?
language-chosen = Desde ahora hablo español.
language-followed = Respondo en español, porque usted escribe en español. /language lo cambia.
settings-language = Hablo español.
settings-limits = Sus límites: { $limits }.
settings-free = No puso límites.

## Buttons

button-why = ¿Por qué { $number }?
button-details = Más sobre { $number }
button-cheaper = Más barato
button-shorter = Más corto
button-sooner = Antes
button-online = En línea
button-evenings = Por la noche
button-more = Más
button-list = Volver a la lista
button-keep = Guardar
button-drop = Quitar { $number }
button-compare = Comparar
button-plan = Trazar el camino
button-page = Abrir la página del centro
button-private = Escribirme
button-language = Cambiar el idioma
button-limits = Olvidar mis límites
button-mydata = Qué guarda sobre mí
button-privacy = Por qué lo guarda
button-relax = Quitar: { $words }
button-person = Pedir una persona
button-over = Empezar de nuevo
button-yes = Sí, borrar
button-no = No, conservar

## Commands

description = Encuentro certificados y cursos que convienen a lo que usted quiere hacer, a su dinero y a su tiempo, y digo por qué. Dígamelo con sus palabras.
short-description = Encuentra certificados que le convienen, y dice por qué.
command-start = Empezar
command-help = Qué puedo hacer
command-settings = Idioma, límites y privacidad
command-language = Elegir el idioma
command-plan = El camino a un certificado, paso a paso
command-shortlist = Lo que guarda
command-compare = Lado a lado
command-privacy = Qué guardo y por qué
command-mydata = Todo lo que guardo sobre usted, en un archivo
command-forget = Borrar todo sobre mí
command-advisor = Pedir una persona
plain = { $text }
quoted = «{ $words }»
credit-unit = créditos
providers = { $count ->
    [one] un proveedor
   *[other] { $count } proveedores
    }
