web-nav-catalogue = Catálogo
web-catalogue-live = El público ve { $release },
web-catalogue-version = con la versión { $version } del modelo.
web-catalogue-shipped = con el orden de fábrica.
web-catalogue-shipped-short = el orden de fábrica
web-catalogue-nothing-live = Aún no hay nada publicado. Cargue un archivo.
web-catalogue-new = Un catálogo cambiado
web-catalogue-file = Archivo
web-catalogue-file-hint = Excel, CSV, Open Badges, CTDL, modelo europeo de aprendizaje o schema.org; un ZIP de varios. Nadie lo ve antes de publicarlo.
web-catalogue-notes = Lo que contienen sus columnas
web-catalogue-notes-hint = Solo donde el nombre no lo dice, una línea por cada una: «Su columna = precio», «moneda: MXN».
web-catalogue-provider = Entidad de las fichas que no nombran ninguna
web-catalogue-check = Comprobar el archivo
web-catalogue-way = En camino
web-checked = Lo que contiene el archivo
web-checked-counts = { $read ->
    [one] Se leyó una ficha
   *[other] Se leyeron { $read } fichas
    }; buenas: { $accepted }; apartadas: { $kept_out }.
web-and-more = Y { $count } más; todas en la línea de órdenes.
web-difference = Lo que cambiaría para el público
web-difference-counts = Nuevas: { $added }; cambiadas: { $changed }; retiradas: { $gone }.
web-difference-breaks = Lo que se rompería
web-difference-added = Nuevas: { $count }
web-difference-gone = Retiradas: { $count }
web-difference-changed = Cambiadas: { $count }
web-versions = Versiones del modelo
web-versions-none = Aún no se ha entrenado ninguna.
web-version-labels = { $count ->
    [one] una corrección acordada
   *[other] { $count } correcciones acordadas
    }
web-version-encoded = { $encoded } de { $texts } textos codificados de nuevo
web-version-live = Esto es lo que ve el público.
web-live = en línea
web-train-live = Entrenar para lo que está en línea
web-train-live-hint = Aprende de las nuevas correcciones de asesores y respuestas de estudiantes.
web-history = Lo que estuvo en línea
web-history-none = Nada todavía.
web-history-against = pese al control, por { $name }: { $because }
web-roll-back = Volver atrás
web-roll-back-hint = El catálogo y la versión del modelo vuelven juntos, enseguida.
web-job-none = No hay ningún archivo en camino.
web-job-progress = Avance del entrenamiento
web-job-look-again = Mirar otra vez
web-job-broken-off = El entrenamiento se interrumpió. Lo hecho se conserva.
web-job-go-on = Continuar
web-job-checked = Comprobado por { $name }. El público aún no ve nada.
web-job-passed = Entrenado, y bastante bueno para publicarse.
web-job-refused = Entrenado, pero algo empeoró.
web-job-failed = El entrenamiento no acabó bien. Lo que está en línea queda intacto.
web-job-published = Publicado.
web-job-discarded = Dejado de lado.
web-job-training = En marcha.
web-job-train = Entrenar
web-job-look = Ver el veredicto
web-job-discard = Dejarlo de lado
web-gate-passed = Puede publicarse
web-gate-refused = Algo empeoró
web-gate-against = Comparado con { $release }, { $version }.
web-gate-stale = Lo que está en línea, o una meta de referencia, ha cambiado desde este veredicto. Se juzga de nuevo cuando usted la publica.
web-gate-check = Pregunta
web-gate-before = Ahora
web-gate-after = Después
web-gate-verdict = Veredicto
web-gate-good = bien
web-gate-worse = Peor: { $count }
web-gate-better = Mejor: { $count }
web-gate-goal = Meta
web-gate-unreached = Credenciales que nada propio hace aparecer
web-gate-decide = Decidir
web-gate-because = ¿Por qué publicarlo de todos modos?
web-gate-because-hint = Su nombre, { $name }, y este motivo quedan en el registro.
web-gate-publish = Publicar
web-gate-publish-anyway = Publicar de todos modos
web-golden = Metas de referencia
web-golden-what = Lo que debe responderse bien antes de publicar nada.
web-golden-all = { $count ->
    [0] Ninguna todavía
    [one] Una meta
   *[other] { $count } metas
    }
web-golden-none = Guarde aquí las metas en que su centro no debe equivocarse.
web-golden-new = Guardar una meta
web-golden-goal-hint = Como la diría una persona.
web-golden-found = Lo que debe hallarse
web-golden-credentials-hint = Títulos o identificadores, uno por línea; basta cualquiera.
web-golden-keep = Guardarla
web-golden-done = La meta está guardada.
web-golden-removed-done = La meta ya no se guarda.
web-published-done = Está en línea. Las respuestas salen de ahí en cinco segundos.
web-rolled-back-done = Lo que estaba en línea antes lo está otra vez.
web-discarded-done = Queda de lado.
web-problem-choose-file = Elija primero un archivo.
web-problem-file-kind = Este tipo de archivo no se conoce. Envíe Excel, CSV, JSON, XML, Turtle, HTML, una insignia o un ZIP.
web-problem-file-too-large = El archivo pasa de cien megabytes. Cárguelo en la línea de órdenes: advisor catalog import ARCHIVO
web-problem-training = Hay un entrenamiento en marcha, empezado por { $name }. Espere a que acabe.
web-problem-reload = Eso ya pasó. Mire la página otra vez.
web-problem-because = Diga por qué publicarlo aunque algo haya empeorado.
web-problem-no-version = No existe esa versión; quizá fue retirada.
web-report = Informe
web-report-what = Lo que la gente pidió, con qué acierto, y qué valdría la pena crear después.
web-report-page = Todo el informe en una página para guardar
web-report-wishes = Lo próximo que crear
web-report-times = pedido { $count } veces
web-report-no-wishes = Nada de lo que pidieron varias personas quedó sin buena respuesta.
web-report-rare = { $count ->
    [0] Aquí no se omite ningún deseo.
    [one] Se omite un deseo de menos de { $least } personas: podría decir quiénes son.
   *[other] Se omiten { $count } deseos de menos de { $least } personas: podrían decir quiénes son.
    }
web-report-weeks = Semana a semana
web-report-goals = Metas
web-report-served = Algo encajaba bien
web-report-chance = Probabilidad media de la primera
web-report-no-weeks = Nadie ha pedido nada todavía.
web-report-drift = En las últimas { $weeks } semanas { $goals } de las metas pasaron a otros campos, y la parte bien atendida cambió en { $confidence }.
web-report-no-drift = La gente pide casi lo mismo que { $weeks } semanas antes.
web-report-labels = Correcciones
web-report-labels-counts = { $labels } juicios, { $advisors } de asesores y { $learners } de estudiantes; { $agreed } acordados, { $open } aún no; { $topics } temas corregidos.
web-report-all-reached = Cada credencial se halla por sus propias palabras.
web-report-version = La versión más reciente
web-report-picture-gate = Cada pregunta del control, y las metas que reciben mejor o peor respuesta; las tablas de arriba dicen lo mismo.
web-report-picture-weeks = Las metas por semana, y en cuántas algo encajaba bien; la tabla de abajo dice lo mismo.
web-report-unreached-what = Ni su título ni una frase suya las hace aparecer. A menudo dos tienen el mismo texto: diga qué distingue a cada una.
web-report-unserved = Lo que la gente quiso en las últimas { $weeks } semanas sin que nada encajara bien
web-report-wish = Deseo
web-report-also = Dicho también
web-report-how-often = Veces
web-report-kept = Solo se guardan los deseos, sin números ni direcciones, contados por semana y no por persona.
web-report-field = Campo
web-report-before = { $weeks } semanas anteriores
web-report-now = Últimas { $weeks } semanas
web-kept-out-gone = Lo que se deja fuera no está en el borrador: lo que la gente ve ahora de ello desaparecería. Para conservarlo, corrija el archivo y envíelo otra vez.
web-kept-out = Apartadas
web-noticed = Aceptadas, pero conviene mirarlas
web-catalogue-correct = Corregir un dato
web-catalogue-correct-which = Título o identificador
web-catalogue-correct-fact = Lo que es correcto
web-catalogue-correct-hint = «precio = 495» o «inicio = 2027-01-31»; sin nada tras el signo, el dato se quita. La corrección se mantiene con cada archivo nuevo.
web-catalogue-correct-why = Por qué
web-catalogue-correct-do = Corregir
web-corrected-done = La corrección espera como borrador: entrene y luego publíquela.
