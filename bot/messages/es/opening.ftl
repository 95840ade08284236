welcome =
    ¡Hola! Le ayudo a encontrar certificados y cursos que encajen con usted, en el catálogo de { $college }.
    { $ask }
ask-goal = Con sus propias palabras: ¿qué le gustaría hacer en su trabajo, y qué le limita (dinero, tiempo, lugar)?
welcome-back = Hola de nuevo. Usted buscaba { $wanted }. Puede seguir donde estábamos o empezar de nuevo.
in-group = Asesoro en privado: lo que usted busca no es asunto de nadie más. Escríbame allí.
privacy-line = Guardo esta conversación para que pueda volver a ella. /privacy dice qué y por qué.
privacy-line-here = Nada de esta conversación se guarda cuando usted se va.
help =
    Dígame qué le gustaría hacer, por ejemplo: «llevar la contabilidad de tiendas pequeñas, por la noche, menos de 800 $».
    Después de una lista puede decir: más barato, más corto, antes, en línea, por la noche, sin ventas, por qué el segundo, más sobre 1, guarda 2, compara 1 y 3, plan, otros, empezar de nuevo.
    Puede llevarse lo que encuentre: «en PDF», «imagen», «calendario», «carta a mi jefe», «recuérdame», «compartir».
    /shortlist muestra lo que guarda, /plan el camino. /settings y /language cambian cómo hablo. /advisor pide una persona.
privacy =
    Guardo lo que usted busca, con sus palabras, la lista que le mostré y lo que usted guarda, para poder seguir la conversación. Los recordatorios que pide y las listas que comparte los guardo hasta que terminan. No lo paso a nadie ni lo escribo en ningún registro.
    /mydata le entrega todo. /forget lo borra todo.
mydata-caption = Esto es todo lo que guardo sobre usted. /forget lo borra.
forget-ask = ¿Borro esta conversación y todo lo que guardo sobre usted?
forget-done = Borrado. No se guarda nada de esta conversación. Puede empezar de nuevo cuando quiera.
forget-kept = No se borró nada.
goodbye = Buena suerte, y vuelva cuando quiera.
thanks = Con gusto. ¿Algo más?
start-over = De acuerdo, desde el principio. { $ask }
welcome-back-kept = Usted guarda { $count ->
    [one] un certificado
   *[other] { $count } certificados
    }: /shortlist.
history-empty = Usted no buscó nada antes. { $ask }
history-head = Lo que buscó antes:
history-line = { $number }. «{ $words }»
was-away = Pasó un tiempo; sigo con lo que usted dijo entonces. /start lo resume, /over empieza de nuevo.
hello = ¡Hola! { $ask }
fine = De acuerdo. Aquí estoy cuando quiera seguir.
fine-new = De acuerdo. { $ask }
fields = ¿Le atrae algo de esto? O dígame qué le gusta hacer, o qué se le da bien.
interest-hands = Con las manos
interest-people = Ayudar a la gente
interest-office = En una oficina
interest-numbers = Con números
interest-outdoors = Al aire libre
interest-creative = Algo creativo
interest-computers = En informática
interest-business = Mi propio negocio
button-fields = Elegir más bien un campo
which-answer = ¿Cuál de ellas? Pulse un botón debajo de la pregunta, o escríbala con sus palabras.
