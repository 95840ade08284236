web-desk-name = Mesa de asesoría
web-skip = Ir a la página
web-nav = Páginas
web-nav-queue = Cola
web-nav-talking = Con el bot
web-nav-on-behalf = En nombre de
web-nav-canned = Respuestas hechas
web-nav-hours = Horario
web-nav-statistics = Cifras
web-nav-people = Equipo
web-nav-log = Registro
web-sign-out = Salir
web-language-choose = Idioma de esta mesa
web-offline = No se puede llegar a la mesa. Lo que ve puede no estar al día; lo que ha escrito sigue aquí.
web-any = Cualquiera
web-anybody = Cualquiera
web-me = Yo
web-change = Cambiar
web-remove = Quitar
web-copy = Copiar
web-copied = Copiado
web-back-to-queue = Volver a la cola
web-chance = Probabilidad de que convenga
web-span-minutes = { $minutes } min
web-span-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
    }
web-span-days = { $days ->
    [one] un día
   *[other] { $days } días
    }

web-topic = { $name ->
    [self_serve] Elegir una credencial
    [person] Pide una persona
    [funding] Financiación
    [admission] Admisión
    [credit_transfer] Convalidación
    [immigration] Permisos y estatus
    [accessibility] Accesibilidad
    [enrolment] Matrícula
    [complaint] Queja
    [distress] Angustia
    [off_topic] Otra cosa
    [abuse] Insultos
   *[other] { $name }
    }
web-topic-others = Otros temas
web-urgency = { $name ->
    [now] Ahora
    [today] Hoy
   *[normal] Por turno
    }
web-reason = { $name ->
    [asked] pidió una persona
    [topic] una pregunta para una persona
    [no_match] nada convenía
    [misunderstood] tres veces sin entender
    [distress] puede estar en apuros
   *[stepped_in] intervino el equipo
    }
web-status = { $name ->
    [open] Abiertos
    [waiting] Esperando
    [claimed] Con alguien del equipo
    [waiting_for_learner] Esperando al estudiante
    [resolved] Resueltos
    [returned] De vuelta con el bot
    [closed] Cerrados
   *[all] Todos
    }
web-role = { $name ->
    [staff] Responsable
   *[advisor] Asesoría
    }
web-role-may = { $name ->
    [staff] también gestiona equipo y horario
   *[advisor] ayuda a los estudiantes
    }
web-satisfaction = { $name ->
    [1] Muy mala
    [2] Mala
    [3] Regular
    [4] Buena
   *[5] Muy buena
    }

web-queue-cases = Casos
web-queue-count = { $waiting ->
    [0] Nadie espera
    [one] Espera una persona
   *[other] Esperan { $waiting } personas
    }{ $mine ->
    [0] .
    [one] , uno es suyo.
   *[other] , { $mine } son suyos.
    }
web-queue-late = { $count ->
    [one] Una espera es demasiado larga.
   *[other] { $count } esperas son demasiado largas.
    }
web-queue-search = Buscar y filtrar los casos
web-queue-search-hint = Palabras, o un número de caso
web-queue-search-button = Buscar
web-queue-filters = { $count ->
    [0] Filtros
    [one] Filtros: uno puesto
   *[other] Filtros: { $count } puestos
    }
web-queue-filter-button = Aplicar
web-queue-clear = Quitar todo
web-queue-snoozed = Mostrar también lo aplazado
web-queue-more = Y { $count } más: acote con los filtros.
web-queue-none = Nadie necesita a una persona en este momento.
web-queue-none-filtered = Ningún caso es así.
web-field-status = Cómo está
web-field-topic = Tema
web-field-holder = Con
web-field-language = Idioma
web-field-label = Etiqueta
web-no-goal = Aún no ha dicho qué busca
web-export = Una fila por caso:
web-export-csv = CSV
web-export-xlsx = Excel
web-export-words = con las palabras de los estudiantes

web-case-title = Caso { $number }
web-opened = abierto { $time }
web-reopened = { $count ->
    [one] reabierto
   *[other] reabierto { $count } veces
    }
web-earlier = La misma persona, antes:
web-snoozed-until = Aplazado hasta { $time }
web-standing = Cómo está
web-standing-waiting = Espera desde hace { $span }
web-standing-claimed = Con { $name }
web-standing-waiting-for-learner = Con { $name }, esperando al estudiante
web-standing-resolved = Resuelto { $time }
web-standing-resolved-by = Resuelto por { $name }, { $time }
web-standing-returned = De vuelta con el bot { $time }
web-late = más de { $span }
web-standing-yours-owed = Suyo; el estudiante espera desde hace { $span }
web-standing-owed = Con { $name }; el estudiante espera desde hace { $span }
web-standing-yours = Suyo
web-standing-yours-waiting = Suyo, esperando al estudiante
web-claim = Tomar
web-resolve = Resolver
web-return = Devolver al bot
web-release = Soltar
web-release-other = Quitárselo a { $name }
web-assign-to = Pasar a un colega
web-assign = Pasar
web-assign-choice = { $name } ({ $count } de { $capacity })
web-reopen = Reabrir
web-claim-done = El caso es suyo. El estudiante sabe su nombre y el bot calla.
web-release-done = El caso vuelve a esperar, y el estudiante lo sabe.
web-assign-done = Su colega tiene ahora el caso, y el estudiante sabe quién sigue.
web-return-done = El bot retoma la conversación, y el estudiante lo sabe.
web-resolve-done = El caso está resuelto. Se preguntó al estudiante cómo fue la ayuda.
web-reopen-done = El caso vuelve a esperar.

web-brief = En breve
web-brief-wants = Busca
web-brief-last = Dijo por último
web-brief-limits = Límites
web-brief-has = Hace o tiene
web-brief-avoid = No quiere
web-brief-chose = Eligió
web-brief-kept = Guarda
web-brief-rejected = Descartó
web-brief-unread = No entendido
web-brief-corrected = Corregido
web-brief-ruled-out = También convendría
web-brief-ruled-out-by = { $count ->
    [one] una más sin «{ $limit }»
   *[other] { $count } más sin «{ $limit }»
    }
web-brief-found = El bot encontró
web-brief-found-weak = Nada conviene bien; lo más cercano
web-brief-found-none = Todavía no se encontró nada.
web-brief-because = «{ $said }»: { $skill }
web-judge-open = Juzgar o enviar
web-judge-fits = Conviene
web-judge-not = No conviene
web-judge-done = Anotado para el próximo entrenamiento.
web-prefer-open = Otra cosa sería mejor
web-prefer-better = Mejor sería
web-prefer-over = En lugar de
web-prefer-over-none = ninguna de estas
web-prefer-because = Porque
web-prefer-hint = El estudiante la ve primero desde ahora, y el próximo entrenamiento lo aprende.
web-prefer-button = Ponerla primero
web-prefer-done = El estudiante ahora la ve primero, y el próximo entrenamiento lo aprende.

web-talk = Conversación
web-talk-none = Todavía no se escribió nada aquí.
web-author-learner = Estudiante
web-author-bot = Bot
web-author-note = Nota de { $name }, solo para el equipo
web-edited = editado
web-file = { $kind ->
    [sticker] Un sticker.
    [location] Una ubicación.
    [venue] Un lugar.
    [contact] Un contacto.
    [poll] Una encuesta.
    [dice] Una tirada de dados.
    [video_note] Un mensaje de vídeo.
    [animation] Una animación.
    [photo] Una foto.
    [document] Un documento.
    [voice] Un mensaje de voz.
    [video] Un vídeo.
    [audio] Una grabación.
    [card] La ficha de una credencial.
   *[other] Un archivo.
    }
web-file-open = Abrirlo
web-file-elsewhere = Está en el chat de Telegram.
web-on-its-way = en camino
web-not-arrived-yet = Esto aún no ha llegado; se enviará en cuanto se pueda. Quizá el bot no está en marcha: avise a los responsables.
web-message-problem = { $kind ->
    [blocked] No llegó: el estudiante ha bloqueado el bot.
   *[refused] No llegó: Telegram lo rechazó.
    }
web-news-learner = El estudiante escribió { $time }: { $words }
web-reply-label = Responder al estudiante
web-reply-hint = El estudiante lo lee en Telegram, con su nombre. Ctrl y Entrar lo envían.
web-reply-claim-first = Tome el caso para responder.
web-reply-unsent = Esto no se ha enviado. Cópielo, o primero reabra el caso y tómelo.
web-reply-button = Enviar
web-reply-done = Enviado.
web-canned-choose = Respuesta hecha…
web-canned-insert = Insertar
web-edit-open = Editar
web-edit-label = Texto nuevo
web-edit-button = Guardar
web-edit-done = Cambiado, también donde el estudiante.
web-spoken = { $count ->
    [0] Antes, con el bot
    [one] Antes, con el bot: un turno
   *[other] Antes, con el bot: { $count } turnos
    }
web-spoken-none = No se guardó nada de eso.
web-aside = Notas y archivo
web-note-title = Nota
web-note-label = Solo para el equipo
web-note-button = Guardar la nota
web-note-done = La nota está guardada.
web-card-title = Enviar una credencial
web-card-label = Su título
web-card-send = Enviar su ficha
web-card-done = La ficha se envió, en el idioma del estudiante.
web-file-title = Archivo
web-topic-label = Trata de
web-topic-button = Corregir
web-topic-done = Corregido; el próximo entrenamiento lo aprende.
web-urgency-label = Urgencia
web-urgency-button = Cambiar
web-urgency-done = Anotado; la cola ya lo tiene en cuenta.
web-labels-label = Etiquetas, separadas por comas
web-labels-button = Guardar
web-label-done = Archivado.
web-snooze-label = Aplazar
web-snooze = { $name ->
    [hour] Una hora
    [tomorrow] Mañana a las 9
   *[monday] El lunes a las 9
    }
web-snooze-until = Hasta
web-snooze-button = Aplazar
web-snooze-end = Retomarlo
web-snooze-done = Aplazado. Si el estudiante escribe, vuelve enseguida.
web-wake-done = Está otra vez en la cola.
web-record = Para el expediente de la persona
web-record-what = El caso en un solo documento: el resumen, y quién dijo qué y cuándo.
web-record-notes = Con las notas privadas
web-record-talk = Con lo que se dijo al bot
web-record-pdf = PDF
web-record-text = Texto
web-log-of-case = Quién hizo qué con él
web-did = { $name ->
    [claim] tomó
    [assign] pasó a un colega
    [release] soltó
    [return] devolvió al bot
    [resolve] resolvió
    [reopen] reabrió
    [reopened] reabrió
    [opened] abrió
    [opened-again] preguntó de nuevo
    [told-again] preguntó de nuevo
    [replied] respondió
    [edited-a-reply] editó una respuesta
    [noted] escribió una nota
    [snoozed] pospuso
    [corrected] corrigió el tema
    [labelled] etiquetó
    [ranked] fijó la urgencia
    [judged] corrigió la lista
    [rated] valoró
    [saw] miró
    [erased] lo borró todo
    [opened-a-file] abrió un archivo
    [took-out-a-record] sacó un documento para el expediente
    [exported] exportó
    [exported-the-report] exportó el informe
    [asked-on-behalf] preguntó en nombre de alguien
    [signed-in] entró
    [made-a-sign-in-link] hizo un enlace de entrada
    [added-to-the-desk] añadió al mostrador
    [removed-from-the-desk] quitó del mostrador
    [here] dijo que está aquí
    [away] dijo que está ausente
    [lapse] devolvió a la cola: sin respuesta
    [reminded] recordó que alguien espera
    [turned-giving-out-on] hace repartir los casos que esperan
    [turned-giving-out-off] ya no hace repartir casos
    [changed-working-hours] cambió el horario
    [wrote-a-canned-reply] escribió una respuesta preparada
    [removed-a-canned-reply] quitó una respuesta preparada
    [checked-a-catalogue] revisó un catálogo
    [trained] entrenó una versión
    [published] publicó
    [published-against-the-gate] publicó contra el control
    [rolled-back] volvió atrás
    [discarded] descartó
    [kept-a-golden-goal] guardó una meta de referencia
    [removed-a-golden-goal] quitó una meta de referencia
   *[other] { $words }
    }

web-talking-what = Quién habló con el bot en el último día y no tiene a nadie. Intervenga si ve que a alguien le cuesta: se le dice que usted está, y el bot calla.
web-talking-answer = Lo que contestó el bot
web-talking-none = Nadie habló con el bot en el último día, o todos ya tienen un caso.
web-step-in = Intervenir

web-on-behalf-what = Pegue un correo o un formulario: se entiende y se contesta como en el chat.
web-on-behalf-text = El texto
web-on-behalf-language = Borrador en
web-on-behalf-as-written = su propio idioma
web-on-behalf-button = Entenderlo
web-on-behalf-kept = No se guarda nada de él.
web-on-behalf-distress = Esto habla de peligro o desesperación. Responda en persona, enseguida; el borrador es solo un comienzo.
web-on-behalf-for-person = Le toca responder
web-understood = Entendido
web-missing = Convendría preguntar
web-draft = Borrador
web-draft-label = Una respuesta para retocar
web-draft-hint = Cópiela en su correo. Los datos vienen del catálogo.

web-canned-what = Escritas una vez, enviadas muchas, en el idioma del estudiante.
web-canned-all = { $count ->
    [0] Respuestas
    [one] Una respuesta
   *[other] { $count } respuestas
    }
web-canned-none = Todavía no hay ninguna.
web-canned-new = Una respuesta nueva
web-canned-change = Cambiar la respuesta
web-canned-name = Nombre
web-canned-text = Texto
web-canned-places = Esto se rellena al enviarla:
web-canned-save = Guardarla
web-canned-kept-done = La respuesta está guardada.
web-canned-removed-done = La respuesta se quitó.

web-hours-unset = No hay horario: los estudiantes saben que alguien escribirá, pero no cuándo.
web-hours-open = La mesa está abierta ahora.
web-hours-closed = La mesa está cerrada ahora y abre { $time }.
web-hours-closed-long = La mesa está cerrada ahora.
web-hours-told = Los estudiantes saben cuándo hay alguien.
web-hours-week = La semana
web-hours-hint = Horas como 9:00-12:30, 13:00-17:00; entre dos hay una pausa. Vacío: cerrado.
web-hours-day-closed = cerrado
web-hours-zone = Huso horario
web-hours-reply = Responder en menos de, en horas de apertura
web-hours-reply-hint = Después el caso se marca y se avisa a quien lo tiene; pasado otro tanto, vuelve a la cola. Lo que no puede esperar tiene 15 minutos. Vacío: sin objetivo.
web-holidays = Festivos
web-holidays-label = Un día por línea
web-holidays-hint = Año, mes, día y su nombre: 2026-12-25 Navidad
web-hours-save = Guardar el horario
web-hours-staff-only = Los responsables pueden cambiarlo.
web-hours-done = El horario está guardado; los estudiantes lo ven desde ahora.

web-people-what = Quién ayuda, qué puede hacer cada cual y cuántos casos quiere llevar.
web-people-all = En la mesa
web-people-name = Nombre
web-people-name-hint = El que ven los estudiantes. El nombre de alguien que ya está lo cambia.
web-people-role = Función
web-people-holds = Lleva
web-people-load = { $held } de { $capacity }
web-people-left = se fue
web-people-acts = Lo que se puede hacer
web-people-capacity = Casos a la vez, como máximo
web-people-telegram = Cuenta de Telegram
web-people-telegram-hint = Un número, que dice @userinfobot; vacío si no tiene.
web-people-new = Añadir o cambiar a alguien
web-people-save = Guardar
web-people-done = Guardado.
web-people-removed-done = Ya no puede actuar, y sus sesiones han terminado. Los casos que tenía vuelven a esperar.
web-link-make = Enlace de entrada
web-link-for = Un enlace para { $name }
web-link-label = Vale una vez, durante diez minutos
web-link-hint = No se lo dé a nadie más: quien lo abre entra con ese nombre.

web-statistics-since = Desde { $day }, en horas de apertura de la mesa.
web-statistics-stretch = Desde cuándo
web-statistics-weeks = { $count } semanas
web-statistics-none = No se abrió ningún caso en ese tiempo.
web-figure-opened = Casos
web-figure-opened-how = { $waiting } esperando, { $resolved } resueltos, { $returned } de vuelta con el bot
web-figure-wait = Espera, mediana
web-figure-wait-how = nueve de diez: como mucho { $span }
web-figure-nobody = nadie tuvo respuesta todavía
web-figure-handed = Necesitaron una persona
web-figure-handed-how = { $handed } de { $all } estudiantes
web-figure-reopened = Reabiertos
web-figure-reopened-how = { $count ->
    [0] ningún caso
    [one] un caso
   *[other] { $count } casos
    }
web-figure-satisfaction = Satisfacción, de 1 a 5
web-figure-satisfaction-how = { $count ->
    [0] nadie ha contestado
    [one] una respuesta
   *[other] { $count } respuestas
    }
web-plot-waits = Cuánto esperaron los estudiantes a una persona
web-plot-waits-alt = Barras: cuántos estudiantes esperaron cuánto. La tabla de abajo dice lo mismo.
web-plot-satisfaction = Cómo fue la ayuda
web-plot-satisfaction-alt = Barras: cuántos estudiantes dieron cada respuesta. La tabla de abajo dice lo mismo.
web-plot-topics = De qué trataron los casos, por semana
web-plot-topics-alt = Barras apiladas: casos de cada tema en cada semana. La tabla de abajo dice lo mismo.
web-plot-table = Como tabla
web-plot-wait = Espera
web-plot-learners = Estudiantes
web-plot-answer = Respuesta
web-plot-week = Semana del
web-wait-upto = hasta { $span }
web-wait-longer = más de { $span }

web-log-what = Las { $count } líneas más nuevas. Nunca contiene palabras de un estudiante.
web-log-subject = Sobre
web-log-show = Mostrar
web-log-all = Todo
web-log-when = Cuándo
web-log-who = Quién
web-log-action = Qué
web-log-detail = Detalle
web-log-none = No hay nada en el registro.

web-sign-in-title = Entrar
web-sign-in-press = Este enlace es suyo. Pulse el botón para entrar.
web-sign-in-button = Entrar
web-sign-in-once = Vale una vez, en los diez minutos después de hacerse.
web-sign-in-how = Se entra con un enlace que vale una sola vez. Hay dos maneras de tenerlo:
web-sign-in-by-bot = escribir /desk al bot en Telegram;
web-sign-in-by-staff = pedirlo a un responsable, que lo hace en Equipo, o con: advisor staff link "Su nombre"
web-sign-in-used = Este enlace ya se usó, o tiene más de diez minutos.
web-sign-in-too-often = Demasiados intentos. Espere un minuto y vuelva a intentarlo.
web-signed-out-title = Ha salido
web-signed-out = Su sesión terminó, así que no se hizo nada.
web-signed-out-typed = Esto es lo que había escrito; cópielo antes de dejar esta página:
web-mini-app-title = Abriendo la mesa
web-mini-app-wait = Un momento…
web-mini-app-open = Abrir la mesa en su navegador
web-mini-app-outside = Esta página se abre dentro de Telegram. Escriba allí /desk al bot para tener un enlace a esta mesa.
web-mini-app-refused = La prueba de Telegram sobre quién es usted falta, está dañada o tiene más de cinco minutos. Cierre esta página y vuelva a abrirla.
web-mini-app-stranger = Su cuenta de Telegram no es de nadie de esta mesa. Pida a un responsable que añada su número en Equipo.
web-mini-app-no-bot = Esta mesa no tiene bot. Pida un enlace de entrada a un responsable.

web-problem-title = No ha funcionado
web-problem-not-ours = Este formulario no viene de una página de esta mesa, o su sesión es nueva. Vuelva atrás, recargue la página e inténtelo otra vez.
web-problem-staff-only = Esta página es para responsables. Pida a uno que lo haga, o que cambie su función.
web-problem-too-long = Es más largo de lo que admite esta mesa. Acórtelo e inténtelo otra vez.
web-problem-busy = La mesa está ocupada y no se ha hecho nada. Inténtelo de nuevo en un minuto; si sigue así, avise a los responsables (referencia { $reference }).
web-problem-unforeseen = Algo falló y no se ha hecho nada. Inténtelo de nuevo; si vuelve a ocurrir, avise a los responsables (referencia { $reference }).
web-problem-no-page = No existe esa página. Vuelva a la cola.
web-problem-topic = No existe ese tema. Elija uno de la lista.
web-problem-language = No existe ese idioma aquí. Elija uno de la lista.
web-problem-no-credential = Escriba el título de una credencial.
web-problem-unknown-credential = Ninguna credencial del catálogo se llama «{ $words }». Escriba unas palabras de su título y elija una.
web-problem-several-credentials = Más de una credencial se parece a «{ $words }»: { $titles }. Escriba el título entero, o lo que está entre paréntesis.
web-problem-no-time = «{ $words }» no es una hora. Elija una del calendario.
web-problem-past-time = Esa hora ya pasó. Elija una posterior.
web-problem-no-text = Todavía no hay texto. Pegue el correo o el formulario.
web-problem-long-text = El texto pasa de { $limit } caracteres. Deje fuera lo que no importa.
web-problem-capacity = «{ $words }» no es un número de casos. Escriba un número del 1 al 1000.
web-problem-telegram-id = «{ $words }» no es el número de una cuenta de Telegram. Solo lleva cifras.
web-problem-own-role = No puede quitarse a sí mismo la función de responsable. Pídalo a otro responsable.
web-problem-remove-self = No puede quitarse a sí mismo. Pídalo a otro responsable.
web-problem-nobody = Esa persona ya no está en la mesa. Recargue la página.
web-problem-words-staff = Solo los responsables pueden exportar las palabras de los estudiantes. Exporte sin ellas.
web-problem-no-file = Telegram no entrega este archivo: puede ser demasiado grande, o no se llega a Telegram. Pídalo otra vez en el chat.
