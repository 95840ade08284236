objection-meaning =
    Una microcredencial es un curso corto con una evaluación al final: muestra una cosa que usted sabe hacer, y quién lo comprobó.
    Toma horas o semanas en vez de años, y algunas cuentan para un certificado mayor.
objection-no-list = { $kind ->
    [money] A veces hay ayuda con el precio, y algunos no cuestan nada.
    [time] Algunos toman solo unas horas, y otros van a su propio ritmo.
    [confidence] Ese temor es común, y muchos de estos no piden nada antes.
    [beginner] Muchos de estos cursos no piden experiencia.
    [age] Yo no elijo según la edad.
    [language] Puede escribirme en español, inglés o francés.
    [recognised] Digo de cada uno quién lo respalda y hasta cuándo.
   *[other] Lo que paga un trabajo no está publicado en este catálogo, y no adivino.
    } { $ask }
objection-opening = { $kind ->
    [money] Hablemos del precio. Esto es lo publicado:
    [time] Lo publicado sobre el tiempo:
    [confidence] Ese temor es común, y no puedo medirlo. Lo publicado:
    [beginner] Todo el mundo empieza alguna vez. Lo publicado:
    [age] Yo no elijo según la edad. Lo publicado:
    [language] Lo publicado sobre el idioma:
    [recognised] Quién lo respalda, según lo publicado:
   *[other] Nadie puede prometer un empleo, y los sueldos no están publicados en este catálogo. Lo que sí:
    }
objection-cheapest = El más barato: <b>{ $title }</b>, { $fact }.
objection-help = Ayudas que este catálogo conoce: { $names }. Las fichas dicen cuánto puede quedar por pagar.
objection-shortest = El más corto: <b>{ $title }</b>, { $fact }.
objection-own-pace = { $count ->
    [0] Ninguno va a su propio ritmo.
    [one] A su propio ritmo: { $titles }.
   *[other] A su propio ritmo: { $titles }.
    }
objection-open-to-all = { $count ->
    [0] Cada uno pide algo antes; /plan muestra el camino.
    [one] Este no pide nada antes: { $titles }.
   *[other] Estos no piden nada antes: { $titles }.
    }
objection-no-age = { $count ->
    [one] No publica ningún límite de edad.
   *[other] Ninguno publica un límite de edad.
    }
objection-unpublished = idioma no publicado
objection-taught-in = <b>{ $title }</b>: { $fact }
objection-vouched = <b>{ $title }</b>: { $fact }
objection-leads-to = <b>{ $title }</b> lleva a: { $fact }
objection-trust =
    Soy un programa, no una persona, y no vendo nada. Solo muestro lo que publica el catálogo de { $college }, y digo quién lo ofrece y quién lo respalda. Nunca pido dinero, tarjeta ni contraseña: la inscripción, y el pago si lo hay, se hacen en la página de quien lo ofrece. /privacy dice lo que guardo, /advisor pide una persona.
    { $ask }
objection-unknown = { $kind ->
    [money] No se publican precios de estos cursos: pregunte a quien los ofrece.
    [time] No se publican las horas de estos cursos: pregunte a quien los ofrece.
    [language] No se publica el idioma de estos cursos: pregunte a quien los ofrece.
   *[other] Nadie puede prometer un empleo, y este catálogo no publica ni sueldos ni a qué llevan estos cursos.
    }
objection-useless = Siento no haberle ayudado hasta ahora. Dígame en pocas palabras qué busca, o pida una persona.
objection-elsewhere = Nada de lo publicado dice si eso vale en otros lugares: pregunte al empleador o a la autoridad de allí, y a la institución.
