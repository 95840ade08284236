file-day-first = el día primero
file-month-first = el mes primero
file-no-title = falta el título
file-no-title-remedy = Escriba uno.
file-no-name = falta el nombre
file-no-provider = falta la institución
file-too-long = tiene { $count } caracteres
file-too-long-remedy = Escriba como máximo { $most }.
file-price-beyond = un precio de { $amount } supera el de cualquier programa
file-price-beyond-remedy = Escriba el precio de una plaza, o deje la celda vacía.
file-price-beyond-leave = Escriba el precio de una plaza, o no lo ponga.
file-amount-beyond = un importe de { $amount } supera el de cualquier programa
file-no-amount = no indica ningún importe: cuenta como no publicado
file-of-whole-remedy = Escriba el precio total, o un intervalo como 300-500.
file-which-price = hay varios números y no se dice cuál es el precio: cuenta como no publicado
file-which-price-remedy = Escriba un solo número, o un intervalo como 300-500.
file-share = es una parte de algo
file-share-price = es una parte de algo: cuenta como no publicado
file-number-itself = Escriba el número mismo.
file-free-if = solo es gratis con una condición: cuenta como no publicado
file-free-if-remedy = Escriba lo que pagan los demás, o 0 si nadie paga.
file-free-and = indica un importe y dice que es gratis: cuenta como no publicado
file-free-and-remedy = Escriba lo que pagan todos, o 0 si nadie paga.
file-part-price = es el precio de una parte y no del total: cuenta como no publicado
file-paid-in-parts = se paga en partes y no se dice el total: cuenta como no publicado
file-begins-at = solo dice desde cuánto: cuenta como no publicado
file-length-no-price = es una duración o un número de créditos, no un precio
file-on-top = lo que se añade no tiene cifra: cuenta como no publicado
file-negative = es negativo
file-from-0 = Escriba un número desde 0.
file-or-more = Escriba 0 o más.
file-no-number = no es un número
file-no-number-out = no es un número; se dejó fuera
file-digits-or-empty = Escriba cifras, por ejemplo 495, o deje vacío.
file-digits-or-leave = Escriba cifras, o deje vacío.
file-digits = Escriba cifras, por ejemplo 495.
file-several-numbers = hay varios números
file-several-numbers-remedy = Escriba un solo número, o un intervalo como 10-12.
file-many-digits = tiene { $count } cifras
file-number-meant = Escriba el número correcto.
file-is-price = es un precio
file-is-price-remedy = Ponga el precio en su propia columna.
file-hours-beyond = { $count } horas superan cualquier programa
file-hours-beyond-remedy = Escriba las horas de clase, o deje la celda vacía.
file-hours-beyond-one = Escriba las horas de un solo programa.
file-weeks-beyond = { $count } semanas superan cualquier programa
file-weeks-beyond-remedy = Escriba las semanas del primer al último día, o deje la celda vacía.
file-weeks-beyond-one = Escriba la duración de un solo programa.
file-pace-beyond = { $count } horas por semana: nadie estudia tanto
file-pace-beyond-remedy = Escriba las horas de una semana.
file-weeks-too-long = { $count } semanas es demasiado para: { $kind }
file-no-length = no es una duración; se dejó fuera
file-no-length-remedy = Escríbala con su unidad, como «10 semanas».
file-clock = es una hora del día y no una duración; se dejó fuera
file-clock-remedy = Escriba cuánto dura, como «7 horas».
file-impossible-length = es una duración imposible
file-impossible-length-remedy = Escríbala, por ejemplo, así: «10 semanas».
file-no-iso = no es una duración ISO 8601
file-no-iso-remedy = Escríbala «P6W» (seis semanas) o «PT60H» (60 horas).
file-no-day = no indica ningún día
file-no-day-remedy = Escriba el día, por ejemplo 2027-01-31.
file-no-year = falta el año: la fecha cuenta como no publicada
file-no-year-remedy = Escriba el día así: 2027-01-31.
file-two-days = puede leerse como dos días distintos
file-two-days-remedy = Escriba { $one } o { $other }.
file-which-day = nombra varios días, y no se dice cuál es el primero
file-which-day-remedy = Escriba el primer día.
file-no-date = no es una fecha
file-no-date-remedy = Escríbala así: 2026-01-31.
file-no-such-day = ese día no existe
file-before-start = es antes del comienzo, { $start }
file-correct-dates = Corrija una de las dos fechas.
file-ends-before = termina el { $end }, antes de empezar el { $start }
file-less-than-price = es menos que el precio; se dejó fuera
file-less-than-price-remedy = Escriba lo que hay que pagar en total.
file-no-address = no es una dirección web; se dejó fuera
file-no-address-remedy = Escríbala https://..., o deje vacío.
file-no-country = no conocemos ese país
file-no-country-remedy = Escriba sus dos letras: CA, FR, MX.
file-no-currency = no es una moneda
file-no-currency-remedy = Escriba sus tres letras, por ejemplo CAD.
file-which-currency = varios países tienen una moneda con ese nombre
file-which-currency-remedy = Escriba sus tres letras: CAD, USD.
file-yes-or-no = no es ni sí ni no
file-yes-or-no-remedy = Escriba sí o no, o deje vacío.
file-same-id = un registro anterior tiene el mismo identificador y otro título, «{ $title }»
file-same-id-quoted = un registro anterior tiene el mismo identificador y otro título, «{ $title }»
file-same-id-remedy = Dé a cada credencial un identificador propio.
file-many-cells = la fila tiene { $count } celdas, el encabezado { $named }
file-many-cells-remedy = Ponga entre comillas los textos que contienen el separador.
file-long-cell = una celda tiene más de { $count } caracteres
file-long-cell-remedy = Deje lo que describe la credencial.
file-long-value = tiene más de { $count } caracteres
file-long-value-remedy = Deje lo que lo describe.
file-unclosed = aquí se abre una comilla y no se cierra
file-unclosed-remedy = Ciérrela, o duplíquela dentro de un texto.
file-understood = estas columnas se entendieron por sus palabras y sus celdas
file-columns-out = { $count } de { $named } columnas no se conocen y se dejaron fuera
file-column-near = ninguna columna se llama así y se dejó fuera; ¿quería decir «{ $near }»?
file-sheet-and-others = se leyó esta hoja, y las otras no: { $others }
file-sheets-and-others = se leyeron estas hojas, y las otras no: { $others }
file-sheets-as-one = estas hojas se leyeron como una sola lista
file-sheet-remedy = Guarde otra hoja en un archivo propio para leerla también.
file-zip-others = se leyó esta tabla del ZIP, y las otras no: { $others }
file-zip-others-remedy = Cargue la otra por separado si también lista credenciales.
file-cell-error = es un error de la hoja de cálculo
file-cell-error-remedy = Corrija la fórmula, o escriba el valor.
file-formula = la fórmula nunca se calculó: no hay valor
file-formula-remedy = Abra el archivo en una hoja de cálculo y guárdelo, o escriba el valor.
file-right-remedy = Si es correcto, no hay que hacer nada.
file-meant-remedy = Si es intencional, no hay que hacer nada.
file-sum = es una suma; se dejó fuera
file-below = está debajo de la lista; se dejó fuera
file-heading = no hay nada más en la fila: es un encabezado
file-not-shown = no se muestra en el lugar de origen ({ $column }); se dejó fuera
file-garbled = las letras con acento están dañadas: la tabla se guardó en una codificación y se abrió en otra
file-garbled-remedy = Expórtela de nuevo como CSV UTF-8 y cargue ese.
file-order = solo puede ser { $order }, y así se leyeron todas las fechas de la tabla
file-order-remedy = Si es correcto, no hay que hacer nada; si no, escriba las fechas así: 2027-01-31.
file-changed-row = la fila cambió desde que se exportó, y vale lo que dicen ahora sus celdas
file-kept-wrong = no es lo que una exportación escribió ahí
file-kept-changed = lo que una exportación escribió ahí se cambió
file-correction-lost = la corrección de este dato no puede conservarse: { $problem }
file-correction-lost-remedy = Hágala de nuevo con: advisor catalog correct
file-other-list = es otra lista del archivo y no se leyó
file-other-list-remedy = Guárdela en un archivo propio si también lista credenciales.
file-no-object = no es un objeto
file-no-object-remedy = Escriba un objeto para cada uno.
file-no-text = no es texto
file-folder = es una carpeta
file-folder-remedy = Indique un archivo que esté en ella.
file-no-file = ese archivo no existe
file-no-file-remedy = Compruebe la ruta.
file-no-ordinary = no es un archivo ordinario
file-no-ordinary-remedy = Indique un archivo del disco.
file-over-mb = supera los { $size } MB
file-split = Divídalo.
file-empty = está vacío
file-export-table = Exporte la tabla de nuevo.
file-picture = es una imagen, y las tablas en imágenes no se leen
file-state-none = no es ninguna de las opciones
file-state-language = no conocemos ese idioma
file-state-amount = no es un único importe
file-state-currency = hay una moneda, { $code }, que es otro dato
file-state-needed = no se puede quitar
file-pdf = es un PDF
file-pdf-remedy = Pida la tabla original, en CSV.
file-old-office = es un archivo de un programa de oficina antiguo (.xls o .doc)
file-old-office-remedy = Ábralo y guárdelo como XLSX, o exporte la tabla como CSV.
file-export-csv = Exporte la tabla como CSV.
file-export-utf-8 = Exporte la tabla como CSV en UTF-8.
file-long-line = la línea { $line } tiene más de { $count } caracteres
file-long-line-remedy = Expórtelo como tabla, con una línea por credencial.
file-many-columns = tiene más de { $count } columnas
file-many-columns-remedy = Deje las columnas necesarias.
file-many-rows = tiene más de { $count } filas
file-people = enumera personas o direcciones, y nada que se pueda aprender
file-title-column = ninguna columna se llama como un título (hay: { $there })
file-title-key = ninguna clave se llama como un título (hay: { $there })
file-title-key-of = ninguna clave de «{ $of }» se llama como un título (hay: { $there })
file-many-keys = sus objetos tienen más de { $count } claves
file-many-keys-remedy = Deje las claves necesarias.
file-unit-remedy = Corrija la unidad; las horas se escriben PT60H.
file-page-broken = es una página web, y: { $problem }, línea { $line }
file-script-broken = una descripción que contiene no se puede leer ({ $problem })
file-names-above = Escriba los nombres de las columnas en una fila sobre la primera: Título, Precio, Horas.
file-no-column = no hay columna «{ $name }»; hay: { $there }
file-no-field = no hay campo «{ $name }»; los más comunes son: { $there }
file-damaged-book = es una hoja de cálculo dañada ({ $said })
file-damaged-book-remedy = Ábrala en un programa y guárdela de nuevo, o expórtela como CSV.
file-big-book = sus hojas tienen unas { $rows } filas y { $cells } celdas
file-big-book-remedy = Deje como máximo { $rows } filas y las columnas necesarias, o guárdela como CSV.
file-other-office = es { $what }, no una hoja de cálculo XLSX (contiene { $inside })
file-what-text = un documento de texto
file-what-presentation = una presentación
file-what-archive = un archivo ZIP
file-what-binary = una hoja de cálculo binaria
file-what-open = un archivo OpenDocument
file-other-office-remedy = Guarde la tabla como XLSX o CSV, o descomprima primero el archivo.
file-encrypted = está cifrado
file-encrypted-remedy = Guárdelo sin contraseña.
file-damaged-archive = es una hoja de cálculo o un archivo comprimido dañado
file-damaged-archive-remedy = Guárdelo de nuevo, o expórtelo como CSV.
file-many-parts = contiene más de { $count } partes
file-big-archive = contiene más de { $size } MB
file-big-archive-remedy = Divídalo, o exporte la tabla como CSV.
file-nested-archive = contiene otro archivo comprimido, { $name }
file-nested-archive-remedy = Descomprímalo, o exporte la tabla como CSV.
file-bomb = una parte es más de { $times } veces mayor descomprimida
file-zip-many = es un ZIP que contiene { $count } tablas ({ $tables })
file-zip-many-remedy = Descomprímalo y cargue la de los cursos, o júntelas primero.
file-zip-none = es un ZIP sin ninguna tabla (contiene { $inside })
file-zip-none-remedy = Incluya la tabla como CSV o XLSX, o cárguela sin comprimir.
file-zip-damaged = es un ZIP dañado: { $name } no se puede descomprimir
file-zip-damaged-remedy = Comprímalo de nuevo, o cargue la tabla sin comprimir.
file-page-big = es una página web de más de 20 MB
file-page-remedy = Pida la tabla original, en CSV, o guarde la página de un solo curso.
file-page-silent = es una página web sin descripción para buscadores (JSON-LD de schema.org)
file-page-tables = es una página web sin descripción para buscadores (JSON-LD de schema.org), y ninguna columna de sus tablas se llama como un título
file-page-no-course = es una página web que no describe ningún curso (JSON-LD de schema.org)
file-bad-json = no es JSON válido: línea { $line }, columna { $column }: { $said }
file-bad-json-remedy = Corríjalo ahí, o expórtelo de nuevo.
file-unknown-json = es JSON, pero de ningún formato de catálogo conocido ({ $shape })
file-unknown-json-remedy = Expórtelo como Open Badges, CLR, CTDL, ELM, schema.org o como tabla.
file-unknown-xml = es XML, pero de ningún formato de catálogo conocido (su raíz es <{ $root }>)
file-unknown-xml-remedy = Expórtelo según el modelo europeo de aprendizaje (LOQ), o como CSV.
file-bad-xml = no es XML válido: { $said }
file-export-again = Expórtelo de nuevo.
file-export-records = Exporte los registros mismos.
file-not-utf-8 = no es texto en UTF-8
file-save-utf-8 = Guárdelo como UTF-8.
file-deep = está anidado a más de { $count } niveles
file-deep-remedy = Exporte los registros como lista simple.
file-too-many-values = contiene demasiados valores para leerse de una vez
file-key-near = esa clave no existe y lo que dice se dejó fuera; ¿quería decir `{ $near }`?
file-key-near-remedy = Escriba `{ $near }` si es lo que quería.
file-missing-key = falta `{ $key }`, que la norma exige
file-correct-or-leave = Corríjalo o no lo ponga.
file-correct-it = Corríjalo.
file-correct-two = Corrija uno de los dos.
file-provider-unnamed = la institución no tiene nombre aquí; se leerá { $name }
file-describes-none = describe { $said }, pero ningún curso, programa ni credencial
file-holds-none = contiene { $said }, pero ninguna credencial, curso, programa ni evaluación que se ofrezca
file-not-offered = todavía no se ofrece
file-understood-remedy = Si es correcto, no hay nada que hacer; si no, dígalo: --map "Su columna=campo"
file-understood-remedy-said = Si es correcto, no hay que hacer nada; si no, cárguelo de nuevo con una línea que lo diga: «Su columna = título».
file-columns-out-remedy = Diga qué contiene una de ellas con --map "Su columna=campo".
file-columns-out-remedy-said = Para leer una de ellas, cárguelo de nuevo con una línea que diga lo que contiene: «Su columna = precio».
file-column-near-remedy = Llámela «{ $near }» si es lo que quería, o diga: --map "{ $name }=campo"
file-column-near-remedy-said = Llámela «{ $near }» si es lo que quería, o cárguelo de nuevo con la línea «{ $name } = { $near }».
file-people-remedy = Cargue la lista de cursos; si son cursos, dígalo: --map "Su columna=título"
file-people-remedy-said = Cargue la lista de cursos; si son cursos, cárguela de nuevo con una línea que lo diga: «Su columna = título».
file-title-remedy = Diga cuál es: --map "Su columna=título"
file-title-remedy-said = Cárguelo de nuevo con una línea que diga cuál es: «Su columna = título».
file-title-key-remedy = Diga cuál es: --map "Su clave=título"
file-title-key-remedy-said = Cárguelo de nuevo con una línea que diga cuál es: «Su clave = título».
file-map-remedy = Corrija --map.
file-map-remedy-said = Corrija la línea que dice lo que contiene una columna.
file-provider-remedy = Rellénelo, o nombre un centro para todas esas filas con --provider "...".
file-provider-remedy-said = Complételo, o cárguelo de nuevo e indique una para todas esas filas: «proveedor: Colegio del Norte».
file-provider-name-remedy = Nómbrelo con --provider "...", o incluya su perfil con un nombre.
file-provider-name-remedy-said = Cárguelo de nuevo e indíquela: «proveedor: Colegio del Norte».
file-fact = { $fact ->
    [header] columnas
    [row] fila
    [sheet] hoja
    [letters] letras
    [file] archivo
    [title] título
    [summary] descripción
    [kind] tipo de credencial
    [status] si se ofrece
    [field] área
    [level] nivel
    [language] idioma
    [code] código
    [url] página web
    [criteria] lo que hay que demostrar
    [method] método
    [assessment_kind] tipo de evaluación
    [assessment] evaluación
    [evidence_required] pruebas que se piden
    [components] componentes
    [assessed_by] evaluado por
    [rubric_url] página de la rúbrica
    [research_url] página de la investigación
    [resources_url] página de los recursos
    [leads_to] conduce a
    [valid_for] vigencia
    [provider] institución
    [skills] competencia
    [offerings] fecha u oferta
    [prerequisites] requisito
    [stacks_toward] cuenta para
    [credits] créditos recomendados
    [endorsements] quién lo avala
    [codes] clasificación
    [identifiers] identificador público
    [aid] ayuda para pagar
    [start] comienzo
    [end] fin
    [apply_by] inscripción hasta
    [is_continuous] comienza cualquier día
    [availability] plazas
    [seats_left] plazas libres
    [place] lugar
    [delivery] modalidad
    [schedule] horario
    [price] precio
    [currency] moneda
    [hours] horas
    [weeks] semanas
    [hours_per_week] horas por semana
    [extra_costs] otros costos
    [total_cost] costo total
    [length] duración
    [credit_hours] créditos
    [text] redacción
    [name] nombre
   *[other] { $name }
    }
file-value = { $value ->
    [online] en línea
    [in_person] presencial
    [hybrid] híbrido
    [daytime] de día
    [evening] por la tarde
    [weekend] fin de semana
    [self_paced] a su ritmo
    [open] abierto
    [waitlist] lista de espera
    [full] completo
    [closed] cerrado
    [active] se ofrece
    [ceased] ya no se ofrece
   *[other] { $name }
    }
file-fact-of-offer = { $fact } (fecha u oferta { $number })
file-about = unos { $value }
file-and-others = { $value } y quizá otros
file-whole = el archivo entero
file-refused = { $file }: { $problem }. { $remedy }
file-no-fact = «{ $fact }» no es nada que una columna pueda contener aquí. Indique, por ejemplo: título, institución, precio, horas, semanas, inicio, lugar.
file-yes = sí
file-no = no
typed-read = { $read ->
    [one] 1 ficha leída
   *[other] { $read } fichas leídas
    } ({ $format }), buenas: { $accepted }.
typed-unreadable = no se puede leer.
typed-release = Versión { $release }.
typed-kept-out = apartada:
typed-noticed = para revisar:
typed-more = y { $count } más; todas con --json
typed-more-of-kind = y { $count } más como esta, { $where ->
    [lines] líneas
   *[other] fichas
    } { $numbers }
typed-difference = { $after } frente a { $before ->
    [none] nada: ninguna versión está en línea
   *[other] { $before }
    }:
typed-counts = { $added } nuevas, { $changed } cambiadas, { $gone } quitadas.
typed-breaks = se rompería:
typed-added = nueva:
typed-gone = quitada:
typed-changed = cambiada:
typed-nothing = nada
typed-nothing-good = No hay nada que mostrar. Corrija el archivo como se dice arriba y cárguelo otra vez.
typed-no-change = Nada cambió: es lo que la gente ya ve.
typed-kept-out-gone = Lo apartado no está en el borrador: lo que la gente ve ahora de ello desaparecería.
typed-draft = Un borrador de { $count ->
    [one] 1 credencial
   *[other] { $count } credenciales
    }.{ $several ->
    [yes] {" "}Las fichas de una misma credencial son una sola.
   *[no] {""}
    } Lo que cambiaría:
typed-as-well = Si se atendería igual de bien a la gente: advisor model train --release { $release }
typed-to-show = Para mostrarlo a la gente: advisor catalog publish { $release }
