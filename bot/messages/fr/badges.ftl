badge-head = { $title }, décerné par { $issuer }.
badge-head-alone = { $title }.
badge-title = <b>{ $title }</b>
badge-title-more = { $title } { $count ->
    [one] et un autre
   *[other] et { $count } autres
    }
badge-untitled = Un badge qui ne contient qu'un lien vers ce qu'il atteste.
badge-issuer = son émetteur
badge-state = { $state ->
    [verified] Vérifié.
    [expired] Il a expiré.
    [revoked] Il a été retiré.
    [broken] Il est altéré.
   *[not_verifiable] Je ne peux pas le vérifier ici.
    }
badge-because = { $reason ->
    [issuer_listed] Il a été signé avec la clé que nous savons être celle de { $issuer }, et rien n'y a été changé depuis.
    [key_is_issuer] Rien n'y a été changé depuis la signature. La clé est celle de l'émetteur lui-même; qu'il s'appelle { $issuer }, c'est le badge qui le dit.
    [key_in_profile] Rien n'y a été changé depuis la signature avec la clé que le badge attribue à { $issuer }. Si cette clé est bien la sienne, on ne peut pas le savoir ici.
    [issuer_unknown] Sa signature est juste, mais rien ici ne montre que la clé est celle de { $issuer }.
    [key_not_listed] Il est signé, mais avec aucune des clés que nous connaissons de { $issuer }.
    [issuer_mismatch] Il nomme deux émetteurs différents.
    [proof_of_other_purpose] Sa signature a été faite pour autre chose que pour s'en porter garant.
    [unsigned_parts] Une partie de ce qu'il dit n'est pas couverte par sa signature.
    [key_elsewhere] La clé de sa signature est sur le réseau, et je n'y consulte rien.
    [proof_unknown] Je ne connais pas ce genre de signature.
    [context_unknown] Il emploie des termes dont je n'ai pas les définitions.
    [too_complex] Il est trop grand pour que sa signature soit vérifiée ici.
    [weak_key] Sa clé est trop courte pour qu'on s'y fie.
    [hosted] Son émetteur l'atteste sur une page web, et je n'y consulte rien.
    [changed] Ce qu'il dit n'est pas ce qui a été signé : il a été changé ou abîmé. Téléchargez-le de nouveau là où vous l'avez obtenu.
    [proof_malformed] Sa signature est abîmée. Téléchargez-le de nouveau là où vous l'avez obtenu.
    [expired] Son dernier jour était le { $until }.
    [not_yet_valid] Il n'est valable qu'à partir du { $since }.
    [dates_unreadable] Je n'arrive pas à lire jusqu'à quand il est valable.
    [revoked_by_issuer] Il le dit lui-même.
    [revoked_in_list] Il est sur la liste des badges retirés.
    [status_elsewhere] S'il a été retiré depuis, on ne peut le demander que sur le réseau, ce que je ne fais pas.
    [details_elsewhere] Ce qu'il atteste est sur une page web. Envoyez le fichier qui contient tout.
    [self_issued] Qui l'a signé et qui l'a obtenu ne font qu'un.
   *[no_proof] Il n'a pas de signature.
    }
badge-counts = Compte comme acquis : { $skills }{ $more ->
    [0] .
    [one] , et un de plus.
   *[other] , et { $more } de plus.
    }
badge-counts-title = Il compte comme acquis.
badge-counts-not = Il ne compte pas comme acquis.
badge-counts-untitled = Tant que je ne sais pas ce qu'il atteste, rien n'en compte.
badge-once = Vous avez montré autrefois : { $skills }{ $more ->
    [0] .
    [one] , et un de plus.
   *[other] , et { $more } de plus.
    } Cela ne compte plus comme acquis.
badge-caption = Je n'ai lu que le fichier. Si ce que vous avez écrit à côté est un souhait, envoyez-le seul.
badge-unreadable = { $problem ->
    [too_large] Ce fichier dépasse 5 Mo. Envoyez le badge lui-même.
    [no_badge_in_picture] Il n'y a pas de badge dans cette image. Téléchargez de nouveau le badge là où vous l'avez obtenu et envoyez ce fichier tel quel.
    [picture_malformed] Cette image est abîmée. Téléchargez de nouveau le badge et envoyez ce fichier.
    [only_a_link] Il ne contient qu'un lien vers un badge, et je n'ouvre pas de liens. Ouvrez-le, enregistrez ce qu'il montre et envoyez ce fichier.
    [not_a_badge] Je ne peux pas lire de documents, sauf des Open Badges (PNG, SVG, JSON ou JWT), et celui-ci n'en est pas un. Écrivez ce qui compte. { $ask }
    [not_earned] Il décrit un badge, mais pas que quelqu'un l'a obtenu. Envoyez celui que vous avez reçu.
    [encrypted] Il est chiffré. Demandez à son émetteur un badge qui est seulement signé.
    [several] Il contient plusieurs badges. Envoyez-les un par un.
   *[malformed] Je ne peux pas lire ce fichier : il est abîmé. Téléchargez de nouveau le badge et envoyez ce fichier tel quel.
    }
badge-missed = { $problem ->
    [too_large] Ce fichier dépasse 5 Mo. Si c'est un badge, envoyez le badge lui-même. { $ask }
    [no_file] Je ne trouve pas ce fichier, ou je ne peux pas l'ouvrir. Vérifiez son chemin.
    [no_path] Écrivez /badge et le chemin du fichier, par exemple : /badge mon-badge.png
    [photo] Je ne vois pas les images. Écrivez de quoi il s'agit. Si c'est un badge, envoyez-le comme fichier et non comme photo : Telegram retire le badge des photos. { $ask }
   *[not_fetched] Je n'ai pas pu recevoir votre fichier de Telegram. Envoyez-le encore une fois dans un moment.
    }
