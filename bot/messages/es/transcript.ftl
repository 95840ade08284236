transcript-title = Expediente del caso { $number }
transcript-brief = Resumen
transcript-talk = Lo que se dijo y se escribió
transcript-nothing = Todavía no se ha dicho ni escrito nada.
transcript-without-notes = Las notas entre asesores no figuran.
transcript-foot = Caso { $number }, sacado por { $name }, { $at }
transcript-about = Tema: { $topic } · idioma: { $language }
transcript-opened = Abierto: { $at }
transcript-claimed = Tomado por un asesor: { $at }
transcript-replied = Primera respuesta de una persona: { $at }
transcript-with = Con: { $name }
transcript-closed = { $how ->
    [resolved] Resuelto: { $at }
   *[returned] Devuelto al bot: { $at }
    }
transcript-rated = La persona valoró la ayuda con { $stars } de 5
transcript-who = { $author ->
    [learner] Estudiante
    [bot] Bot
    [note] Nota de { $name }, privada
   *[advisor] { $name }
    }
transcript-edited = editado
staff-transcript = El expediente del caso; las notas privadas { $notes ->
    [yes] figuran en él.
   *[no] no figuran. Con ellas: /transcript notes
    }
command-staff-transcript = El caso en PDF, para el expediente
refused-transcript = No se pudo hacer el PDF. Inténtelo otra vez, o tome el texto en la mesa web.
