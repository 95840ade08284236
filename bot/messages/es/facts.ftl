fact-of = <b>{ $title }</b>: { $facts }
fact-head = <b>{ $title }</b>
fact-way = • { $facts }
fact-by-way = { $way }: { $facts }
fact-numbered = { $number }. <b>{ $title }</b>: { $facts }
fact-cheapest = El más barato: <b>{ $title }</b>, { $fact }.
fact-shortest = El más corto: <b>{ $title }</b>, { $fact }.
fact-soonest = El primero en empezar: <b>{ $title }</b>, { $fact }.
fact-dearest = El más caro: <b>{ $title }</b>, { $fact }.
fact-longest = El más largo: <b>{ $title }</b>, { $fact }.
fact-language = se da en { $language }
fact-no-needs = no se pide nada antes, según lo publicado
fact-open = inscripción abierta
fact-seats-unpublished = no se publica si quedan plazas
fact-assessment-unpublished = no se publica cómo se evalúa
fact-proof = { $kind ->
    [micro_credential] al final tiene una microcredencial
    [badge] al final tiene una insignia
    [certificate] al final tiene un certificado
    [certification] al final tiene una certificación
    [diploma] al final tiene un diploma
    [degree] al final tiene un título universitario
    [licence] al final tiene una licencia
    [apprenticeship] es parte de una formación de aprendiz
   *[other] no se publica qué tiene al final
    }
fact-provider = lo ofrece { $provider }
fact-included = { $cost } · qué más incluye el precio, pregúntelo a la institución
fact-exempt = { $assessment } · si se puede hacer sin eso, pregúntelo a la institución
fact-pay = se paga a la institución, nunca a mí; cuándo y cómo (tarjeta, plazos) no está publicado: pregúnteselo
fact-ends = termina el { $date }
fact-ends-about = termina hacia el { $date } ({ $length })
fact-unknown = eso no está entre los datos que tengo; pregúntelo a la institución
fact-enrol = { $page ->
    [yes] Usted se inscribe en { $provider }, en la página que abre el botón.
   *[no] Usted se inscribe directamente en { $provider }; no hay página publicada.
    }
which-some = De estas, cumple «{ $limits }»:
which-all = Todas cumplen «{ $limits }»:
which-none = Ninguna cumple «{ $limits }».
which-online = En línea, desde cualquier lugar: { $titles }.
which-silent = No está publicado para { $titles }.
which-teaches = { $number }. <b>{ $title }</b> enseña: «{ $skill }»
together-first = { $then } pide antes { $first }, así que van uno después del otro.
together-load = Juntos, unas { $hours } horas por semana.
together-days = Los días y horas exactos no se publican aquí: pregunte a la institución si coinciden antes de inscribirse.
together-which = ¿Cuáles quiere decir? Diga por ejemplo «el 1 y el 3 a la vez».
which-hardest = Su dificultad no está publicada; esto es lo que pide cada uno antes, y lo que dura.
which-not-taught = Nada de lo publicado dice que ahí se enseñe «{ $what }»; la institución puede decirlo.
meaning = { $term ->
    [in_person] Presencial: se aprende en un aula o un taller, con un docente y a horas fijas. Diga «presencial» para ver solo eso.
    [online] En línea: se aprende con una computadora o un teléfono, desde cualquier lugar. Diga «en línea» para ver solo eso.
    [hybrid] En parte en línea: una parte se aprende con una computadora y otra en un aula; la institución sabe cuánto de cada una. Diga «en parte en línea» para ver solo eso.
    [self_paced] A su ritmo: sin horas fijas, usted aprende cuando tiene tiempo. Diga «a mi ritmo» para ver solo eso.
    [prerequisite] Un requisito previo es lo que hay que tener antes de empezar: otro curso, un diploma o una edad, por ejemplo.
   *[badge] Una insignia es un certificado en forma de pequeño archivo: dice lo que usted sabe hacer y quién lo afirma, y cualquiera puede comprobar que es auténtica.
    }
