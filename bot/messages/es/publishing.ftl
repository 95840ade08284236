button-publishing-train = Entrenar
button-publishing-discard = Descartar
button-publishing-go-on = Continuar
button-publishing-again = Intentar otra vez
button-publishing-publish = Publicar
button-publishing-anyway = Publicar de todos modos
button-publishing-back = Volver a lo anterior
button-publishing-undo = Deshacer
button-publishing-live = Entrenar para lo que está en línea
publishing-checked =
    <b>{ $file }</b>, leído como { $format }
    { $read ->
        [one] Se leyó una ficha
       *[other] Se leyeron { $read } fichas
    }: { $accepted } buenas, { $kept_out } apartadas.
publishing-kept-out = <b>Apartadas</b>
publishing-noticed = <b>Aceptadas, pero conviene mirarlas</b>
publishing-fault = { $line ->
        [whole] el archivo
        [none] ficha { $record }
       *[other] línea { $line }
    }, { $field }{ $has_value ->
        [yes] {" "}= «{ $value }»
       *[no] {""}
    }: { $problem }. { $remedy }
publishing-difference = <b>Lo que cambiaría para la gente:</b> { $added } nuevas, { $changed } cambiadas, { $gone } quitadas.
publishing-first = <b>Todavía no hay nada en línea:</b> las { $added } serían nuevas.
publishing-breaks = <b>Lo que dejaría de funcionar</b>
publishing-added = <b>Nuevas</b>
publishing-gone = <b>Quitadas</b>
publishing-changed = <b>Cambiadas</b>
publishing-item = • { $text }
publishing-change = { $fact }: { $before } → { $after }
publishing-more = … y { $count } más; todas están en el escritorio web o con: advisor catalog diff
publishing-more-faults = … y { $count } más; todas con: advisor catalog check FILE
publishing-nobody-sees = <i>Nadie lo ve todavía. Entrenar lo prepara y lo compara con lo que está en línea; Descartar lo deja de lado.</i>
publishing-nothing-good = Ninguna ficha es buena, así que no hay nada que entrenar. Corrija el archivo como se indica arriba y envíelo otra vez.
publishing-no-change = La gente ya ve exactamente esto; no hay nada que hacer.
publishing-missed = { $problem ->
    [too_large] El archivo pasa de veinte megabytes, el límite de Telegram para los bots. Comprímalo en ZIP, o cárguelo en el escritorio web o con: advisor catalog import FILE
   *[not_fetched] Telegram no entregó el archivo. Envíelo otra vez, por favor.
    }
publishing-staff-only = Solo el personal cambia el catálogo. Quien administra el escritorio puede darle ese papel: advisor staff add NOMBRE --role staff
publishing-begun = Empieza el entrenamiento.
publishing-under-way = Hay en marcha un entrenamiento que empezó { $name }. Espere a que termine.
publishing-past = Entretanto hay algo más nuevo. /catalogue dice cómo están las cosas.
publishing-not-now = { $standing ->
    [training] Se está entrenando.
    [passed] El entrenamiento ya terminó; el resultado espera una decisión.
    [refused] El entrenamiento ya terminó; el resultado espera una decisión.
    [published] Ya está publicado.
    [discarded] Ya se descartó.
    [checked] Primero hay que entrenarlo.
   *[failed] El entrenamiento no terminó bien; inténtelo otra vez primero.
    }
publishing-progress =
    <b>Entrenamiento</b> para { $release }, empezado por { $name }
    { $bar } { $percent } %
    { $step }{ $left ->
        [none] {""}
       *[some] {" "}· { $left }
    }
publishing-step = { $step ->
    [reading] Se lee el catálogo
    [labels] Se aprende de las correcciones
    [triage] Se aprende a distinguir los mensajes
    [looking] Se mira si todo se puede encontrar
    [comparing] Se compara con lo que está en línea
   *[begins] Empieza
    }
publishing-left = { $minutes ->
    [0] queda menos de un minuto
    [one] queda más o menos un minuto
   *[other] quedan unos { $minutes } minutos
    }
publishing-ended = El <b>entrenamiento</b> para { $release } ha terminado; el resultado está abajo.
publishing-failed =
    El <b>entrenamiento</b> para { $release } no terminó bien. { $problem }
    Lo que ve la gente no ha cambiado, y lo hecho se conserva.
publishing-broken-off =
    El <b>entrenamiento</b> para { $release } se interrumpió al { $percent } %, seguramente porque el bot se reinició.
    Lo hecho se conserva; puede continuar desde ahí.
publishing-verdict = { $passed ->
    [yes] <b>Se puede publicar</b>
   *[no] <b>Algo ha empeorado; no se publica por sí solo</b>
    }
publishing-against = { $release } con { $version }, comparado con lo que está en línea: { $before } con { $now }
publishing-against-nothing = { $release } con { $version }; no hay nada en línea con qué compararlo
publishing-shipped = el orden de fábrica
publishing-check = { $passed ->
        [yes] ✓
       *[no] ✗
    } { $name }: { $figures }
publishing-figures = { $before } → { $after }
publishing-worse = { $count ->
    [one] <b>Una meta ha empeorado</b>
   *[other] <b>{ $count } metas han empeorado</b>
    }
publishing-better = { $count ->
    [one] <b>Una meta ha mejorado</b>
   *[other] <b>{ $count } metas han mejorado</b>
    }
publishing-same = Ninguna meta recibe otra respuesta que ahora.
publishing-goal =
    • «{ $goal }»
      { "  " }ahora: { $before }
      { "  " }después: { $after }
publishing-nothing = nada
publishing-unreached = <b>Nada propio hace aparecer a estas:</b> { $titles }
publishing-picture = { $version }, antes y después
publishing-published = <b>En línea ahora:</b> { $release } con { $version }, publicado por { $name }. En cinco segundos todas las respuestas salen de ahí; quien está en medio de un turno lo termina con lo anterior.
publishing-answered-for = Se publicó contra el control; su nombre y el motivo quedan en el registro: «{ $because }»
publishing-rolled-back = <b>Otra vez en línea:</b> { $release } con { $version }, por { $name }.
publishing-discarded = Descartado por { $name }. Lo que ve la gente no ha cambiado.
publishing-why =
    № { $number }: ¿por qué publicarlo aunque algo haya empeorado?
    Responda a este mismo mensaje con el motivo. Se publica al momento; su nombre y el motivo quedan en el registro.
publishing-why-hint = Porque …
publishing-refused-now = Lo que está en línea ha cambiado desde entonces, y ahora el control no lo deja pasar: { $problems }
publishing-live = <b>La gente ve</b> { $release } con { $version }.
publishing-nothing-live = <b>Todavía no hay nada publicado.</b>
publishing-on-its-way = { $standing ->
    [checked] Un archivo que envió { $name } está revisado y espera el entrenamiento.
    [training] Hay en marcha un entrenamiento que empezó { $name }.
    [broken] Se interrumpió un entrenamiento que empezó { $name }.
    [passed] Terminó un entrenamiento que empezó { $name }; se puede publicar.
    [refused] Terminó un entrenamiento que empezó { $name }; algo ha empeorado.
    [failed] No terminó bien un entrenamiento que empezó { $name }.
   *[none] No hay nada en camino.
    }
publishing-how = Para cambiar el catálogo, envíeme el archivo: Excel, CSV, Open Badges, CTDL, modelo europeo de aprendizaje o schema.org, o un ZIP de varios; veinte megabytes como máximo. Si sus fichas no nombran a quien las ofrece, escriba debajo del archivo: proveedor: NOMBRE
publishing-by-night = { $live ->
    [yes] <b>Entrenado esta noche y publicado:</b> { $release } con { $version }
   *[no] <b>Entrenado esta noche:</b> { $release } con { $version }. La gente todavía no lo ve.
    }
publishing-night-failed = <b>El entrenamiento de la noche no terminó bien.</b> { $problem } Lo que ve la gente no ha cambiado; se intenta otra vez la próxima noche.
break-prerequisite-vanished = { $title } pide { $needed }, que no está en el catálogo.
break-prerequisite-cycle = Nadie puede empezar, porque cada una pide la siguiente: { $titles }
break-offer-in-the-past = Todas las fechas de { $title } ya pasaron el { $day }.
break-currency-changed = { $after ->
    [none] El precio de { $title } estaba en { $before } y ya no indica ninguna moneda.
   *[other] El precio de { $title } estaba en { $before } y está en { $after }.
    }
break-many-gone = Desaparecieron { $gone } de { $count } credenciales; ¿es el archivo correcto?
button-publishing-report = Informe
publishing-report = <b>{ $catalog }, { $day }</b>
publishing-report-head = <b>{ $title }</b>
publishing-report-live = Responde { $version }, la versión más reciente.
publishing-report-verdict = { $passed ->
    [yes] La versión más reciente, { $version }, puede publicarse: /catalogue
   *[no] La versión más reciente, { $version }, no se publica por sí sola:
    }
publishing-report-wish = • { $wish } · pedido { $count } veces
publishing-report-week = • { $day }: { $count ->
        [one] una meta
       *[other] { $count } metas
    }, y en { $served } de ellas algo encajaba bien
publishing-report-more = … y { $count } más; todo está en la página
publishing-report-page = Todo el informe, en una página para guardar
publishing-report-how = /report dice qué pide la gente en vano, si se la atiende bien y qué no encuentra nadie. /correct corrige un dato de los archivos.
publishing-kept-out-gone = Lo que se deja fuera no está en el borrador: lo que la gente ve ahora de ello desaparecería. Para conservarlo, corrija el archivo y envíelo otra vez.
publishing-correct-how = Escriba lo correcto después del título, por ejemplo: /correct Bread Baking: precio = 495 porque la lista tiene el precio del año pasado. Sin nada detrás del signo, el dato se retira.
publishing-corrected = { $title }: { $fact }. La corrección espera como borrador que nadie ve; entrene y luego publíquela. Se mantiene aunque llegue un archivo más nuevo.
