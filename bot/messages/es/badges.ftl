badge-head = { $title }, otorgada por { $issuer }.
badge-head-alone = { $title }.
badge-title = <b>{ $title }</b>
badge-title-more = { $title } { $count ->
    [one] y una más
   *[other] y { $count } más
    }
badge-untitled = Una insignia que solo enlaza a lo que acredita.
badge-issuer = su emisor
badge-state = { $state ->
    [verified] Verificada.
    [expired] Ha caducado.
    [revoked] Fue retirada.
    [broken] Está alterada.
   *[not_verifiable] No puedo verificarla aquí.
    }
badge-because = { $reason ->
    [issuer_listed] Se firmó con la clave que sabemos que es de { $issuer }, y desde entonces no se cambió nada en ella.
    [key_is_issuer] No se cambió nada en ella desde que se firmó. La clave es la del propio emisor; que se llame { $issuer } es lo que dice la insignia.
    [key_in_profile] No se cambió nada en ella desde que se firmó con la clave que la insignia atribuye a { $issuer }. Si esa clave es suya no se puede saber aquí.
    [issuer_unknown] Su firma es correcta, pero nada aquí muestra que la clave sea de { $issuer }.
    [key_not_listed] Está firmada, pero con ninguna de las claves que conocemos de { $issuer }.
    [issuer_mismatch] Nombra a dos emisores distintos.
    [proof_of_other_purpose] Su firma se hizo para otra cosa que no es responder por ella.
    [unsigned_parts] Parte de lo que dice no está cubierta por su firma.
    [key_elsewhere] La clave de su firma está en la red, y allí no consulto nada.
    [proof_unknown] No conozco ese tipo de firma.
    [context_unknown] Usa términos cuyas definiciones no tengo.
    [too_complex] Es demasiado grande para comprobar aquí su firma.
    [weak_key] Su clave es demasiado corta para fiarse de ella.
    [hosted] Su emisor la acredita en una página web, y allí no consulto nada.
    [changed] Lo que dice no es lo que se firmó: fue cambiada o se dañó. Descárguela de nuevo de donde la obtuvo.
    [proof_malformed] Su firma está dañada. Descárguela de nuevo de donde la obtuvo.
    [expired] Su último día fue el { $until }.
    [not_yet_valid] Solo vale a partir del { $since }.
    [dates_unreadable] No puedo leer hasta cuándo vale.
    [revoked_by_issuer] Lo dice ella misma.
    [revoked_in_list] Está en la lista de insignias retiradas.
    [status_elsewhere] Si fue retirada desde entonces solo se puede preguntar en la red, y no lo hago.
    [details_elsewhere] Lo que acredita está en una página web. Envíe el archivo que lo contiene todo.
    [self_issued] Quien la firmó y quien la obtuvo son la misma persona.
   *[no_proof] No tiene firma.
    }
badge-counts = Cuenta como obtenido: { $skills }{ $more ->
    [0] .
    [one] , y uno más.
   *[other] , y { $more } más.
    }
badge-counts-title = Cuenta como obtenida.
badge-counts-not = No cuenta como obtenida.
badge-counts-untitled = Mientras no sepa qué acredita, nada de ella cuenta.
badge-once = Usted mostró en su día: { $skills }{ $more ->
    [0] .
    [one] , y uno más.
   *[other] , y { $more } más.
    } Ahora no cuenta como obtenido.
badge-caption = Solo leí el archivo. Si lo que escribió al lado es un deseo, envíelo aparte.
badge-unreadable = { $problem ->
    [too_large] Ese archivo pasa de 5 MB. Envíe la insignia misma.
    [no_badge_in_picture] No hay ninguna insignia en esta imagen. Descargue de nuevo la insignia de donde la obtuvo y envíe ese archivo sin cambios.
    [picture_malformed] Esta imagen está dañada. Descargue de nuevo la insignia y envíe ese archivo.
    [only_a_link] Solo contiene un enlace a una insignia, y no abro enlaces. Ábralo, guarde lo que muestra y envíe ese archivo.
    [not_a_badge] No puedo leer documentos, salvo insignias Open Badges (PNG, SVG, JSON o JWT), y esta no lo es. Escriba lo que importa. { $ask }
    [not_earned] Describe una insignia, pero no que alguien la obtuvo. Envíe la que le dieron.
    [encrypted] Está cifrada. Pida a su emisor una que solo esté firmada.
    [several] Contiene varias insignias. Envíelas una por una.
   *[malformed] No puedo leer este archivo: está dañado. Descargue de nuevo la insignia y envíe ese archivo sin cambios.
    }
badge-missed = { $problem ->
    [too_large] Ese archivo pasa de 5 MB. Si es una insignia, envíe la insignia misma. { $ask }
    [no_file] No encuentro ese archivo o no puedo abrirlo. Revise su ruta.
    [no_path] Escriba /badge y la ruta del archivo, por ejemplo: /badge mi-insignia.png
    [photo] No veo las imágenes. Escriba de qué se trata. Si es una insignia, envíela como archivo y no como foto: Telegram quita la insignia de las fotos. { $ask }
   *[not_fetched] No pude recibir su archivo de Telegram. Envíelo otra vez dentro de un momento.
    }
