description = Encuentro certificados y cursos que convienen a lo que usted quiere hacer, a su dinero y a su tiempo, y digo por qué. Dígamelo con sus palabras.
short-description = Encuentra certificados que le convienen, y dice por qué.
command-start = Empezar
command-help = Qué puedo hacer
command-settings = Idioma, límites y privacidad
command-language = Elegir el idioma
command-plan = El camino a un certificado, paso a paso
command-shortlist = Lo que guarda
command-compare = Lado a lado
command-history = Lo que buscó antes
command-over = Empezar con otra meta
command-privacy = Qué guardo y por qué
command-mydata = Todo lo que guardo sobre usted, en un archivo
command-forget = Borrar todo sobre mí
command-advisor = Pedir una persona
plain = { $text }
quoted = «{ $words }»
credit-unit = créditos
providers = { $count ->
    [one] una institución
   *[other] { $count } instituciones
    }
