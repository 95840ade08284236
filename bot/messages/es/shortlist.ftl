kept = Guardado: { $title }. /shortlist muestra todo lo que guarda.
shortlist-head = { $count ->
    [one] Usted guarda un certificado:
   *[other] Usted guarda { $count } certificados:
    }
shortlist-line = { $number }. <b>{ $title }</b>, { $provider }
shortlist-empty = Aún no guarda nada. Diga «guarda 1» después de una lista, o pulse «Guardar» bajo una descripción.
compare-head = Lado a lado:
compare-title = { $number }. <b>{ $title }</b>
compare-fact = <b>{ $fact }</b>
compare-same = <b>{ $fact }</b>, igual para todos: { $words }
compare-line = { $number }. { $words }
compare-none = nada publicado
compare-too-few = Para comparar necesito al menos dos: diga «compara 1 y 2» después de una lista, o guarde dos primero.
compare-cost = Precio
compare-time = Duración
compare-manner = Dónde y cuándo
compare-start = Inicio
compare-teaches = Lo que enseña de lo que usted quiere
compare-needs = Lo que pide primero
compare-towards = Para qué cuenta
compare-vouched = Quién lo respalda
