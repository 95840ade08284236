button-staff-claim = Tomar
button-staff-speak = Tomar y enviar
button-staff-release = Soltar
button-staff-colleagues = Pasar a un colega
button-staff-assign = { $name } ({ $count } de { $capacity })
button-staff-return = Devolver al bot
button-staff-resolve = Cerrar
button-staff-reopen = Reabrir
button-staff-pauses = Aplazar
button-staff-wake = Retomar
button-staff-web = Abrir en la mesa web
button-staff-until-hours = 2 horas
button-staff-until-tomorrow = Mañana
button-staff-until-monday = Lunes
button-staff-brief = Atrás
button-staff-send = Enviar
staff-topic = { $topic ->
    [self_serve] Búsqueda
    [person] Pide una persona
    [funding] Ayudas
    [admission] Admisión
    [credit_transfer] Reconocimiento de estudios
    [immigration] Inmigración
    [accessibility] Accesibilidad
    [enrolment] Matrícula
    [complaint] Queja
    [distress] Angustia
    [off_topic] Otro tema
   *[abuse] Abuso
    }
staff-title = { $standing ->
    [now] ‼ #{ $number } { $topic }
    [claimed] #{ $number } { $name }, { $topic }
    [resolved] ✓ #{ $number } { $topic }
    [returned] ↩ #{ $number } { $topic }
   *[waiting] #{ $number } { $topic }
    }
staff-standing =
    <b>#{ $number } { $topic }</b>{ $urgency ->
        [now] {" "}· <b>ahora</b>
        [today] {" "}· hoy
       *[normal] {""}
    }
    { $standing ->
        [waiting] En espera desde: { $since }.
        [claimed] Lo tiene { $name }.
        [resolved] Cerrado, { $since }.
       *[returned] Devuelto al bot, { $since }.
    }
staff-how = { $standing ->
    [waiting] <i>Tome el caso; entonces lo que escriba aquí llegará a la persona. Empiece con // para una nota privada.</i>
    [held] <i>Lo que escriba aquí llega a la persona. Empiece con // para una nota privada. /help dice más.</i>
   *[closed] <i>Reabra el caso para volver a escribir a la persona. // sigue siendo una nota privada.</i>
    }
staff-labels = Etiquetas: { $words }
staff-snoozed = Aplazado hasta: { $until }.
staff-head = { $author ->
    [learner] <b>La persona</b>
    [note] <b>Nota de { $name }</b>, privada
   *[advisor] <b>{ $name }</b> a la persona
    }{ $edited ->
        [yes] {" "}(modificado)
       *[no] {""}
    }:
staff-file = { $kind ->
    [photo] (foto)
    [document] (documento)
    [voice] (mensaje de voz)
    [audio] (audio)
    [video] (vídeo)
    [video_note] (mensaje de vídeo)
    [animation] (animación)
    [sticker] (pegatina)
    [location] (lugar)
    [contact] (contacto)
   *[other] (algo que no se puede mostrar aquí)
    }
staff-earlier =
    <b>Antes en este caso</b>

    { $words }
staff-talk-none = No se guardó nada de lo que dijo al bot.
staff-talk-turn =
    <b>La persona:</b> { $said }
    <b>Bot:</b> { $answered }
staff-line-reopened = { $reason ->
    [advisor] Reabierto; vuelve a esperar.
    [distress] La persona ha vuelto, quizá con angustia.
   *[asked] La persona ha vuelto y necesita otra vez a alguien.
    }
staff-line-again = { $reason ->
    [distress] La persona ha vuelto a escribir, quizá con angustia.
   *[asked] La persona vuelve a pedir a alguien.
    }
staff-line-released = Ahora no lo tiene nadie; vuelve a esperar.
staff-line-assigned = Ahora lo tiene { $name }.
staff-line-returned = El bot lleva otra vez la conversación.
staff-line-rated = La persona da a la ayuda { $stars } de 5.
staff-line-woke = El aplazamiento ha terminado.
staff-now = ‼ Esto no puede esperar. { $names }
staff-undelivered = { $problem ->
    [blocked] La persona no ha recibido esto: ha bloqueado el bot.
   *[refused] La persona no ha recibido esto: Telegram lo rechazó.
    }
staff-done-claim = El caso es suyo. Lo que escriba aquí llega a la persona.
staff-done-release = Soltado; vuelve a esperar.
staff-done-assign = Ahora lo tiene { $name }.
staff-no-colleagues = No hay nadie más en el mostrador.
staff-assigned-to-you = { $name } le ha pasado el caso { $number }.{ $where }
staff-assigned-where = {" "}El caso: { $link }
staff-done-return = El bot lleva otra vez la conversación.
staff-done-resolve = Cerrado; se pregunta a la persona qué le pareció.
staff-done-reopen = Reabierto; vuelve a esperar.
staff-done-wake = Está otra vez en la cola.
staff-done-snooze = Aplazado hasta: { $until }.
staff-claim-first = La persona no ha recibido esto. Tome el caso y envíelo otra vez. Para una nota privada, empiece con //.
staff-not-yours = Solo quien lo escribió puede enviarlo.
staff-trouble = Eso no ha funcionado, varias veces seguidas. El equipo encuentra el fallo en el registro con { $reference }.
staff-is-held = La persona no ha recibido esto: el caso lo tiene { $name }. Para una nota privada, empiece con //. Si { $name } no está, suelte el caso y tómelo.
staff-is-over = La persona no ha recibido esto: el caso está cerrado. Reábralo, tómelo y envíelo otra vez.
staff-cannot-pass-on = Eso no lo puedo pasar. Envíe texto, una foto, un archivo, un mensaje de voz, audio o un vídeo.
staff-sent-before = La persona ya tiene sus palabras y las conserva como estaban. Modifique el mensaje para decir lo que debe leer.
staff-time-unread = No puedo leer «{ $words }» como un momento futuro. Escriba 2h, 3d, mañana, lunes 9:00 o 2026-12-01 9:00, como mucho con 90 días de antelación.
staff-card-how = Escriba qué ficha: /card 2 para la segunda del resumen, o palabras de su título, por ejemplo /card contabilidad.
staff-card-sent = Ficha enviada: <b>{ $title }</b>
staff-which-card = ¿Cuál?
staff-found = { $number }. { $title }, { $provider }
staff-none-found = No encuentro ninguna formación para «{ $words }». Pruebe con otras palabras de su título.
staff-no-entry = No hay número { $number } en el resumen; { $count ->
    [0] no tiene lista.
    [one] tiene uno.
   *[other] tiene { $count }.
    }
staff-ask-again = Ya no lo encuentro. Pregunte otra vez.
staff-which-canned = ¿Qué respuesta?
staff-no-canned = No hay ninguna respuesta preparada «{ $name }». Escriba /canned para verlas.
staff-none-canned = Todavía no hay respuestas preparadas. Se escriben en la mesa web: /desk
staff-canned = <b>{ $name }</b>. Envíela tal cual, o cópiela, cámbiela y envíela usted:
staff-canned-sent = Enviado: { $text }
staff-prefer-how = Diga qué es mejor y por qué: /prefer 2 porque es por la tarde. O: /prefer contabilidad en vez de 1 porque no pide requisitos.
staff-preferred = Anotado. <b>{ $title }</b> es ahora lo primero en la lista de la persona, y el próximo entrenamiento lo aprende.
staff-which-topic = ¿De qué trata?
staff-no-topic = No hay ningún tema «{ $name }». Escriba /topic para verlos.
staff-topic-set = Tema: { $topic }
staff-urgency = { $urgency ->
    [now] ahora
    [today] hoy
   *[normal] por turno
    }
staff-urgency-how = Escriba cuándo alguien debe verlo: /urgency y { $words }.
staff-label-how = Etiquetas: { $words }. Escriba /label y todas las etiquetas, separadas por comas, o /label - para ninguna.
staff-for-how = Pegue el texto de la persona después de /for, o responda con /for al mensaje que lo tiene.
staff-for-understood = <b>Entendido:</b> { $words }
staff-for-entry = { $number }. { $title }, { $percent } %
staff-for-weak = <i>Nada encaja de cerca.</i>
staff-for-distress = ‼ <b>Esto habla de peligro o desesperación. Responda en persona, enseguida; el borrador es solo un comienzo.</b>
staff-for-person = <b>Le toca responder:</b>
staff-for-asked = { $topic }: «{ $said }»
staff-for-draft = <b>Un borrador para editar</b>
staff-desk-link = Su entrada a la mesa web, válida una vez y diez minutos: { $link }
staff-desk-sent = Le he escrito el enlace en privado. Si no llegó nada, abra el chat conmigo, pulse Iniciar y pídalo otra vez.
staff-gone = Eso ya no es posible.
staff-in-a-topic = Eso funciona en el tema de un caso.
staff-stranger = { $who ->
    [anonymous] No sé quién es: escribe en nombre del grupo. Desactive «Permanecer anónimo» en sus derechos de administración e inténtelo otra vez.
   *[unknown] No se ha hecho nada: usted no es del equipo. El equipo puede añadirle con: advisor staff add NOMBRE --telegram { $number }
    }
staff-help =
    <b>En el tema de un caso que ha tomado</b>, lo que escriba, las fotos, los archivos y los mensajes de voz llegan a la persona; los cambios también. 👍 dice que llegó.
    // o /note: una nota privada. Una respuesta a una nota es una nota.
    /talk: lo que se dijo antes con el bot
    /transcript: el caso en PDF, para el expediente; /transcript notes: con las notas privadas
    /card 2 o /card palabras: enviar la ficha de una formación
    /canned: una respuesta preparada
    /prefer 2 porque …: corregir la lista de la persona
    /topic, /urgency, /label a, b, /snooze 2h
    /claim, /assign, /release, /return, /resolve, /reopen
    <b>En todas partes</b>
    /for texto: responder en nombre de una persona
    /here, /away: si los casos que esperan le llegan por sí solos
    /desk: su entrada a la mesa web
    /catalogue, para el personal: de dónde salen los consejos y cómo cambiarlo
    /report, para el personal: qué pide la gente en vano y si se la atiende bien
command-staff-claim = Tomar el caso
command-staff-assign = Pasar el caso a un colega
command-staff-release = Devolver el caso a la cola
command-staff-return = Devolver la conversación al bot
command-staff-resolve = Cerrar el caso
command-staff-reopen = Abrir el caso otra vez
command-staff-note = Una nota que la persona no ve
command-staff-talk = Lo que se dijo con el bot
command-staff-card = Enviar la ficha de una formación
command-staff-canned = Enviar una respuesta preparada
command-staff-prefer = Poner otra formación primero y decir por qué
command-staff-topic = Corregir de qué trata el caso
command-staff-urgency = Decir cuándo alguien debe ver el caso
command-staff-label = Archivar el caso bajo palabras
command-staff-snooze = Aplazar el caso
command-staff-for = Responder en nombre de una persona
command-staff-desk = Su entrada a la mesa web
command-staff-help = Qué se puede hacer aquí
