case-opened = He contado a los asesores lo que hemos hablado. { $when } Mientras tanto puede seguir conmigo.
case-waiting = Los asesores saben que está esperando. { $when } Mientras tanto puede seguir conmigo.
case-misunderstood = Siento no entenderlo. He contado a los asesores lo que hemos hablado. { $when }
case-when-open = Alguien le escribirá en este chat.
case-when-closed = Ahora mismo no hay nadie en la oficina. Abre { $back }, y entonces alguien le escribirá en este chat.
case-file-passed-on = Se lo he pasado a los asesores: lo verán.
case-words-passed-on = Se lo he pasado a los asesores: lo verán. { $when } Mientras tanto puede seguir conmigo.
back-break = después de la pausa, a las { $time }
back-today = hoy a las { $time }
back-tomorrow = mañana a las { $time }
back-weekday = el { $weekday } a las { $time }
back-day = el { $date } a las { $time }
case-not-mine = { $topic ->
    [funding] No soy yo quien decide si recibirá ayuda para pagar.
    [admission] No soy yo quien decide si le admitirían.
    [credit_transfer] No soy yo quien decide si cuenta lo que aprendió en otro lugar.
    [immigration] Sobre permisos y situación legal no debo adivinar.
    [accessibility] Lo que necesita para poder estudiar se acuerda con una persona.
    [enrolment] No puedo inscribirle ni cambiar su expediente.
    [complaint] Eso debe escucharlo una persona.
   *[other] Eso debe responderlo una persona.
    }
record-not-mine = No debo adivinar si unos antecedentes lo impiden; una persona puede decírselo.
record-published = «{ $title }» pide: { $needs }
record-none = { $count ->
    [one] Lo publicado del curso de arriba no pide ninguna verificación.
   *[other] Lo publicado de los cursos de arriba no pide ninguna verificación.
    }
office-unknown = Eso no está en el catálogo que conozco: la propia institución se lo puede decir.
office-places = Lo que se enseña en un aula se da en { $places }.
case-shall-i = ¿Llamo a un asesor?
case-no-match = Un asesor puede buscar más con usted: pulse «{ $button }».
case-no-match-waiting = Un asesor buscará más con usted.
button-no-person = Mejor no
privacy-desk = Los asesores de la institución pueden leer nuestra conversación para ayudar cuando hace falta una persona, y leen lo que usted les escribe.
case-offer-below = Si es una pregunta para una persona, puedo llamar a un asesor: pulse «{ $button }».
button-bring-in = Llamar a un asesor
button-search-anyway = Buscar en el catálogo
case-lines-softly = Si ahora todo pesa mucho, hay personas que escuchan: { $lines }
case-distress-told = También he avisado a los asesores. { $when }
case-calm = Estoy aquí para buscar cursos y credenciales con usted. Cuando quiera seguir, dígame qué le gustaría aprender.
desk-claimed = <b>{ $name }</b> está aquí y lee lo que escribe. Mientras tanto me callo; /bot me hace volver.
desk-assigned = <b>{ $name }</b> sigue ahora con su pregunta y le escribirá aquí. Mientras tanto me callo; /bot me hace volver.
desk-released = { $name } tiene que pasar el turno a otra persona. { $when } Mientras tanto puede escribirme.
desk-returned = { $name } me ha devuelto la conversación, y le escucho de nuevo.
desk-returned-goal = Buscaba { $wanted }.
desk-resolved = { $name } ha cerrado su pregunta. Si queda algo, pida una persona cuando quiera. Le escucho de nuevo.
desk-rate = ¿Qué tal fue la ayuda?
desk-reopened = Su pregunta está abierta de nuevo. { $when }
desk-reply = <b>{ $name }</b>: { $text }
desk-preferred = <b>{ $name }</b> ha mirado su lista y pone esto en primer lugar:
desk-held-note = Está hablando con { $name }. /bot me hace volver.
desk-held-closed = La oficina está cerrada ahora. { $name } lo verá cuando abra, { $back }, o antes. /bot me hace volver.
desk-back = Aquí estoy de nuevo. { $name } sabe que sigue conmigo.
desk-back-waiting = De acuerdo. Los asesores saben que por ahora no los necesita.
desk-not-held = Aquí estoy. No hay nadie más en este chat.
rate-very-good = Muy bien
rate-good = Bien
rate-all-right = Regular
rate-poor = Mal
rate-very-poor = Muy mal
rate-thanks = Gracias por decírnoslo.
rate-sorry = Gracias por decírnoslo, y lo siento. Puede pedir una persona de nuevo cuando quiera.
preferred-first = Un asesor puso en primer lugar: { $titles }.
button-fits = Me sirve
button-not-for-me = No es para mí
judged-fits = Anotado. Eso ayuda a recomendar mejor.
judged-not = Anotado: no se lo mostraré más.
brief-wants = <b>Desea:</b> { $words }
brief-nothing = <b>Desea:</b> aún no lo ha dicho
brief-last = <b>Últimas palabras:</b> { $words }
brief-limits = <b>Límites:</b> { $words }
brief-has = <b>Hace o tiene:</b> { $words }
brief-avoid = <b>No quiere:</b> { $words }
brief-chose = <b>Eligió:</b> { $words }
brief-found = <b>Encontrado:</b>
brief-found-weak = <b>Nada encaja bien; lo más cercano:</b>
brief-entry = { $number }. { $title }, { $percent } %{ $because }
brief-because = («{ $said }»: { $skill })
brief-kept = <b>Guarda:</b> { $words }
brief-rejected = <b>Descartó:</b> { $words }
brief-ruled-out = <b>También convendría:</b> { $words }
brief-ruled-out-by = { $count ->
    [one] uno más sin «{ $limit }»
   *[other] { $count } más sin «{ $limit }»
    }
brief-unread = <b>Sin entender:</b> { $words }
brief-corrected = <b>Corregido:</b> { $words }
brief-correction = { $verdict ->
    [over] { $title } mejor que { $over }: { $because }
    [preferred] { $title } primero: { $because }
    [relevant] { $title } encaja: { $because }
   *[other] { $title } no encaja: { $because }
    }
brief-reason = { $reason ->
    [asked] Pidió una persona
    [topic] Pregunta para una persona
    [no_match] Nada encajaba
    [misunderstood] Tres veces sin entender
    [distress] Quizá en una crisis
    [stepped_in] Un asesor intervino
   *[other] Necesita una persona
    } · { $language }
desk-capacity = { $count ->
    [one] Tiene un caso
   *[other] Tiene { $count } casos
    }; quería { $capacity } como máximo.
draft-hello = Hola:
draft-understood = Gracias por su mensaje. Si entiendo bien, busca { $wanted }.
draft-limits = Lo que le importa: { $limits }.
draft-unclear = Gracias por su mensaje. Me gustaría ayudarle, y antes necesito saber un poco más.
draft-found = Esto podría servirle:
draft-weak = Nada de nuestro catálogo encaja del todo. Lo más cercano:
draft-none = No encontré nada en nuestro catálogo que encaje.
draft-entry = { $number }. { $title }, { $provider }
draft-why = Usted escribió «{ $said }»; allí se aprende: { $skill }
draft-missing = Para encontrar lo que mejor le convenga, ayudaría saber:
draft-ask-max_cost = ¿Cuánto puede costarle en total, como máximo?
draft-ask-hours_per_week = ¿Cuántas horas por semana tiene?
draft-ask-delivery = ¿En línea, presencial, o le da igual?
draft-ask-schedule = ¿Cuándo podría venir: de día, por la noche, el fin de semana, o a su ritmo?
draft-ask-start_by = ¿Cuándo quiere empezar, a más tardar?
draft-ask-place = ¿Adónde podría ir?
draft-ask-field = ¿Qué campo se acerca más a lo que busca, de { $fields } u otro cualquiera?
draft-ask-occupation = ¿Qué se acerca más al trabajo que imagina: «{ $one }», o «{ $other }»?
draft-ask-held = ¿Tiene ya esto: { $subject }?
draft-ask-content = ¿Qué se acerca más a lo que quiere: «{ $one }», o «{ $other }»?
draft-question = - { $question }
draft-distress =
    Gracias por escribírmelo. Es duro, y no tiene que llevarlo sin ayuda. Si usted u otra persona está en peligro, llame al número de emergencias (112, 911). Estas personas escuchan a cualquier hora: { $lines }

    Me gustaría hablar con usted. ¿Puedo llamarle, y cuándo?
draft-for-person = Me informaré de lo siguiente y le escribiré:
draft-end = Responda cuando quiera; con gusto le ayudo a seguir.
