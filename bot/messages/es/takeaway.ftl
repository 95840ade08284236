button-pdf = En PDF
button-picture = En imagen
button-calendar = Fechas para mi calendario
button-remind = Recuérdemelo
button-letter = Carta a mi empresa
button-share = Compartir esta lista
button-share-send = Enviar el enlace
button-keep-all = Guardar todo
button-no-reminders = No más recordatorios
button-begin-week = Esta semana
button-begin-month = Este mes
button-begin-looking = Solo estoy mirando
button-begin-done = Sí, ya lo hice
button-begin-notyet = Todavía no
command-pdf = Su plan en PDF
command-picture = Su plan, o lo que compara, en imagen
command-calendar = Los plazos para su calendario
command-letter = Una carta para pedir a su empresa que pague
command-share = Un enlace a lo que usted guarda
command-reminders = Lo que le recuerdo
file-plan = mi-plan
file-comparison = lado-a-lado
file-calendar = mis-fechas
file-letter = carta-a-mi-empresa
file-coming = Un momento: estoy preparando el archivo.
file-failed = No pude preparar ese archivo, y lo siento. Los mensajes de arriba dicen todo lo que iba a contener; por favor, inténtelo más tarde.
file-made = { $caption }
    (El archivo es { $path })
paper-foot = A fecha de { $date }, según el catálogo de { $college } (versión { $release }). Los precios y las fechas pueden cambiar: por favor, compruébelos antes de decidir.
paper-unprintable = «(…)» sustituye letras que ninguna fuente de esta máquina tiene. El mensaje de la conversación las muestra.
paper-goal = Lo que usted quiere, en sus palabras: «{ $words }»
paper-plan = Su plan: el camino a { $title }
paper-plans = Su plan
caption-plan = Su plan, para imprimir o guardar: { $titles }
alt-ladder = { $count ->
    [one] En la imagen: el camino a <b>{ $title }</b>, en un paso.
   *[other] En la imagen: el camino a <b>{ $title }</b>, en { $count } pasos.
    }
alt-step = { $number }. <b>{ $title }</b>: { $facts }
alt-comparison = En la imagen: { $words }
picture-comparison = Lado a lado
picture-same = { $fact } (igual para todos)
calendar-title = Mis fechas
calendar-apply = Último día para inscribirse: { $title }
calendar-begin = Primer día: { $title }
calendar-line = { $date }: { $what }
caption-calendar = { $count ->
    [one] Una fecha para su calendario. Un archivo más reciente la mueve si cambia.
   *[other] { $count } fechas para su calendario. Un archivo más reciente las mueve si cambian.
    }
calendar-empty = No se publican ni plazos ni primeros días para eso, así que no hay nada que poner en un calendario.
letter-title = Solicitud de apoyo: { $title }
letter-head = <b>Solicitud de apoyo: { $title }</b>
letter-to = Para:
letter-from = De:
letter-date = Fecha:
letter-ask = Me gustaría cursar «{ $title }», que ofrece { $provider }, y le pregunto si sería posible que la empresa lo pague, en todo o en parte.
letter-skills = Lo que se sabe hacer después
letter-facts = Lo que se publica al respecto
letter-fact = { $name }: { $words }
letter-dates = Fechas
letter-assessed = Cómo se evalúa
letter-close = Con gusto hablaría con usted de lo que puede aportar a nuestro trabajo. Gracias por considerarlo.
letter-name = Nombre y firma:
caption-letter = La misma carta, para imprimir y firmar.
remind-not-here = Nada de esta conversación se guarda cuando usted se va, así que no puedo recordárselo. Diga «calendario» y recibirá las fechas en un archivo. En Telegram sí envío recordatorios.
remind-on = <b>{ $title }</b>: inscripción hasta el { $deadline }. Se lo recuerdo a las nueve de la mañana: { $days }.
remind-too-late = <b>{ $title }</b>: inscripción hasta el { $deadline }. Es tan pronto que un recordatorio llegaría tarde: mejor inscríbase ahora.
remind-no-deadline = No se publica ningún plazo para eso, así que no tengo nada que recordarle.
remind-how-to-stop = «No más recordatorios» los detiene; /reminders muestra los que vendrán.
remind-none = Usted no pidió recordatorios, así que no llegará ninguno.
remind-called-off = De acuerdo: no llegarán más recordatorios.
remind-full = Guardo como máximo { $count } recordatorios por persona. «No más recordatorios» los borra.
remind-head = Le recuerdo, a las nueve de la mañana:
remind-line-apply = { $date }: el último día para inscribirse en <b>{ $title }</b>
remind-line-begin = { $date }: le pregunto cómo fue su primer paso
reminder-apply = { $days ->
    [one] Recordatorio: mañana, { $deadline }, es el último día para inscribirse en <b>{ $title }</b>, { $provider }.
   *[other] Recordatorio: dentro de { $days } días, el { $deadline }, es el último día para inscribirse en <b>{ $title }</b>, { $provider }.
    } Usted me lo pidió el { $asked }: por favor, compruebe si la fecha sigue en pie.
reminder-begin = Usted quería dar un primer paso hacia <b>{ $title }</b>. ¿Lo dio?
reminder-begin-something = Usted quería dar un primer paso para hoy. ¿Lo dio?
begin-ask = ¿Cuándo le gustaría dar el primer paso? Le pregunto una sola vez cómo le fue.
begin-follow-up = Muy bien. El { $date } le pregunto una sola vez cómo le fue.
begin-looking = De acuerdo, no hay prisa. Lo que usted guarda sigue aquí: /shortlist.
begin-done = ¡Muy bien! Escríbame cuando surja algo más.
share-link = { $count ->
    [one] Quien abre este enlace ve este certificado, y no quién es usted:
   *[other] Quien abre este enlace ve estos { $count } certificados, y no quién es usted:
    }
    { $link }
    Se abre hasta el { $until }. /forget lo cierra enseguida.
share-not-here = Una lista solo se puede compartir en Telegram: su enlace abre allí la conversación conmigo.
share-gone = Esa lista ya no se comparte. { $ask }
share-opened = { $count ->
    [one] Alguien comparte este certificado con usted:
   *[other] Alguien comparte estos { $count } certificados con usted:
    }
share-go-on = Diga «más sobre 1», «guarda 1» o «compara 1 y 2». O cuénteme de usted. { $ask }
kept-all = { $count ->
    [one] Guardado. /shortlist muestra todo lo que guarda.
   *[other] Guardados los { $count }. /shortlist muestra todo lo que guarda.
    }
