desk-given = <b>{ $name }</b> tiene ahora su pregunta y le escribirá aquí. Mientras tanto callo; /bot me trae de vuelta.
desk-lapsed = { $name } todavía no ha podido responderle, así que todos los asesores vuelven a ver su pregunta. { $when } Mientras tanto puede seguir conmigo.
staff-given-to-you = El caso { $number } le ha llegado a usted, porque está aquí.{ $where } Si no es para usted, suéltelo: irá a otra persona.
staff-reminded = En el caso { $number } la persona espera su respuesta desde hace más de lo que queremos.{ $where } Responda, o suéltelo. Una nota también le da tiempo; si no, vuelve a la cola.
staff-lapsed = El caso { $number } ha vuelto a la cola: la persona no tenía respuesta.{ $where } No le llegará ningún otro por sí solo hasta que diga que está aquí: /here
staff-line-given = { $name }, este le ha llegado a usted, porque está aquí. Si no es para usted: /release
staff-line-reminded = { $name }, la persona espera su respuesta desde hace más de lo que queremos. Responda, o /release.
staff-line-late = ⏰ Nadie ha respondido todavía, y la persona espera desde hace más de lo que queremos.
staff-line-lapsed = ⏰ Vuelve a esperar: la persona no tenía respuesta. Quien esté aquí, que lo tome.
staff-answer-by = Responder antes de: { $at }.
staff-answer-late = ⏰ <b>Había que responder antes de: { $at }.</b>
staff-here = Está aquí hasta: { $until }. { $on ->
    [yes] Los casos que esperan le llegan por sí solos, tantos como lleve como máximo. /away lo termina.
   *[no] Por ahora los casos no llegan por sí solos: tómelos usted. El equipo puede cambiarlo en la mesa web, en «Horario».
    }
staff-away = Está ausente: no le llega ningún caso por sí solo. Los que tiene siguen siendo suyos; /here cuando vuelva.
command-staff-here = Estoy aquí: denme casos que esperan
command-staff-away = Estoy ausente: no me den ninguno
web-here = Está aquí hasta { $time }: los casos que esperan le llegan por sí solos.
web-away = Está ausente: no le llega ningún caso por sí solo.
web-be-here = Estoy aquí
web-be-away = Me ausento
web-be-here-done = Está aquí; los casos que esperan le llegan desde ahora por sí solos.
web-be-away-done = Está ausente. Los casos que tiene siguen siendo suyos.
web-people-here = aquí hasta { $time }
web-people-languages = Atiende en
web-people-languages-hint = Ninguno marcado: en cualquier idioma.
web-people-topics = Atiende sobre
web-people-topics-hint = Ninguno marcado: sobre cualquier tema.
web-giving = Quién recibe lo que espera
web-giving-label = Dar los casos que esperan a quien está aquí
web-giving-hint = A quien ha dicho «Estoy aquí», tiene sitio, y atiende en el idioma de la persona y sobre el tema: primero lo más urgente, luego lo más antiguo, a partes iguales. Se avisa a ambos. Mientras la mesa está cerrada solo se da lo que no puede esperar.
web-giving-off = Nadie recibe un caso que no tome.
web-due = Responder: { $time }
web-due-was = Vencía: { $time }
web-lapses = La persona espera desde hace demasiado. Sin respuesta ni nota, el caso vuelve a la cola: { $time }.
web-queue-mine = Solo los míos
web-queue-all = Todos
web-people-topics-some = { $count ->
    [0] cualquier tema
    [one] un tema
   *[other] { $count } temas
    }
web-nobody-here = No hay nadie aquí: lo que espera no le llega a nadie mientras tanto.
refused-giving = Los casos solo se reparten donde hay un objetivo: diga en cuántas horas de atención hay que responder. Quien no vea el suyo lo pierde entonces de nuevo.
