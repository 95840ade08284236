button-staff-claim = Prendre
button-staff-speak = Prendre et envoyer
button-staff-release = Libérer
button-staff-colleagues = Confier à un collègue
button-staff-assign = { $name } ({ $count } sur { $capacity })
button-staff-return = Rendre au robot
button-staff-resolve = Terminer
button-staff-reopen = Rouvrir
button-staff-pauses = Reporter
button-staff-wake = Reprendre
button-staff-web = Ouvrir au bureau web
button-staff-until-hours = 2 heures
button-staff-until-tomorrow = Demain
button-staff-until-monday = Lundi
button-staff-brief = Retour
button-staff-send = Envoyer
staff-topic = { $topic ->
    [self_serve] Recherche
    [person] Personne demandée
    [funding] Financement
    [admission] Admission
    [credit_transfer] Reconnaissance d'acquis
    [immigration] Immigration
    [accessibility] Accessibilité
    [enrolment] Inscription
    [complaint] Plainte
    [distress] Détresse
    [off_topic] Hors sujet
   *[abuse] Abus
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
        [now] {" "}· <b>tout de suite</b>
        [today] {" "}· aujourd'hui
       *[normal] {""}
    }
    { $standing ->
        [waiting] En attente depuis : { $since }.
        [claimed] { $name } s'en occupe.
        [resolved] Terminé, { $since }.
       *[returned] Rendu au robot, { $since }.
    }
staff-how = { $standing ->
    [waiting] <i>Prenez le dossier; ce que vous écrivez ici ira alors à la personne. Commencez par // pour une note privée.</i>
    [held] <i>Ce que vous écrivez ici va à la personne. Commencez par // pour une note privée. /help en dit plus.</i>
   *[closed] <i>Rouvrez le dossier pour écrire de nouveau à la personne. // fait toujours une note privée.</i>
    }
staff-labels = Étiquettes : { $words }
staff-snoozed = Reporté jusqu'à : { $until }.
staff-head = { $author ->
    [learner] <b>La personne</b>
    [note] <b>Note de { $name }</b>, privée
   *[advisor] <b>{ $name }</b> à la personne
    }{ $edited ->
        [yes] {" "}(modifié)
       *[no] {""}
    } :
staff-file = { $kind ->
    [photo] (photo)
    [document] (document)
    [voice] (message vocal)
    [audio] (audio)
    [video] (vidéo)
    [video_note] (message vidéo)
    [animation] (animation)
    [sticker] (autocollant)
    [location] (lieu)
    [contact] (contact)
   *[other] (quelque chose qui ne peut être montré ici)
    }
staff-earlier =
    <b>Plus tôt dans ce dossier</b>

    { $words }
staff-talk-none = Rien n'a été gardé de ce qui s'est dit avec le robot.
staff-talk-turn =
    <b>La personne :</b> { $said }
    <b>Robot :</b> { $answered }
staff-line-reopened = { $reason ->
    [advisor] Rouvert; le dossier attend de nouveau.
    [distress] La personne est de retour, peut-être en détresse.
   *[asked] La personne est de retour et a de nouveau besoin de quelqu'un.
    }
staff-line-again = { $reason ->
    [distress] La personne a écrit de nouveau, peut-être en détresse.
   *[asked] La personne demande encore quelqu'un.
    }
staff-line-released = Personne ne s'en occupe; le dossier attend de nouveau.
staff-line-assigned = { $name } s'en occupe maintenant.
staff-line-returned = Le robot a repris la conversation.
staff-line-rated = La personne donne à l'aide { $stars } sur 5.
staff-line-woke = Le report est terminé.
staff-now = ‼ Cela ne peut pas attendre. { $names }
staff-undelivered = { $problem ->
    [blocked] La personne n'a pas reçu ceci : elle a bloqué le robot.
   *[refused] La personne n'a pas reçu ceci : Telegram l'a refusé.
    }
staff-done-claim = Le dossier est à vous. Ce que vous écrivez ici va à la personne.
staff-done-release = Libéré; le dossier attend de nouveau.
staff-done-assign = { $name } s'en occupe maintenant.
staff-no-colleagues = Il n'y a personne d'autre au bureau.
staff-assigned-to-you = { $name } vous a confié le dossier { $number }.{ $where }
staff-assigned-where = {" "}Le dossier : { $link }
staff-done-return = Le robot a repris la conversation.
staff-done-resolve = Terminé; on demande à la personne comment c'était.
staff-done-reopen = Rouvert; le dossier attend de nouveau.
staff-done-wake = Le dossier est de nouveau dans la file.
staff-done-snooze = Reporté jusqu'à : { $until }.
staff-claim-first = La personne n'a pas reçu ceci. Prenez le dossier, puis envoyez-le de nouveau. Pour une note privée, commencez par //.
staff-not-yours = Seule la personne qui l'a écrit peut l'envoyer.
staff-trouble = Cela n'a pas marché, plusieurs fois de suite. L'équipe trouve la faute dans le journal sous { $reference }.
staff-is-held = La personne n'a pas reçu ceci : le dossier est à { $name }. Pour une note privée, commencez par //. Si { $name } n'est pas là, libérez le dossier et prenez-le.
staff-is-over = La personne n'a pas reçu ceci : le dossier est clos. Rouvrez-le et prenez-le, puis envoyez-le de nouveau.
staff-cannot-pass-on = Je ne peux pas transmettre cela. Envoyez du texte, une photo, un fichier, un message vocal, de l'audio ou une vidéo.
staff-sent-before = La personne a déjà vos mots et les garde tels quels. Modifiez le message pour dire ce qu'elle doit lire.
staff-time-unread = Je ne peux pas lire « { $words } » comme un moment à venir. Écrivez 2h, 3j, demain, lundi 9:00 ou 2026-12-01 9:00, au plus 90 jours à l'avance.
staff-card-how = Écrivez quelle fiche : /card 2 pour la deuxième du résumé, ou des mots de son titre, par exemple /card comptabilité.
staff-card-sent = Fiche envoyée : <b>{ $title }</b>
staff-which-card = Laquelle?
staff-found = { $number }. { $title }, { $provider }
staff-none-found = Je ne trouve aucune formation pour « { $words } ». Essayez d'autres mots de son titre.
staff-no-entry = Il n'y a pas de numéro { $number } dans le résumé; { $count ->
    [0] il n'a pas de liste.
    [one] il en a un.
   *[other] il en a { $count }.
    }
staff-ask-again = Je ne le retrouve plus. Demandez de nouveau.
staff-which-canned = Quelle réponse?
staff-no-canned = Il n'y a pas de réponse type « { $name } ». Écrivez /canned pour les voir.
staff-none-canned = Il n'y a pas encore de réponses types. On les écrit au bureau web : /desk
staff-canned = <b>{ $name }</b>. Envoyez-la telle quelle, ou copiez-la, changez-la et envoyez-la vous-même :
staff-canned-sent = Envoyé : { $text }
staff-prefer-how = Dites ce qui est mieux, et pourquoi : /prefer 2 parce que c'est le soir. Ou : /prefer comptabilité plutôt que 1 parce qu'il ne faut aucun préalable.
staff-preferred = C'est noté. <b>{ $title }</b> est maintenant en tête de la liste de la personne, et le prochain entraînement en tient compte.
staff-which-topic = De quoi s'agit-il?
staff-no-topic = Il n'y a pas de sujet « { $name } ». Écrivez /topic pour les voir.
staff-topic-set = Sujet : { $topic }
staff-urgency = { $urgency ->
    [now] maintenant
    [today] aujourd'hui
   *[normal] à son tour
    }
staff-urgency-how = Écrivez quand quelqu'un doit la voir : /urgency, puis { $words }.
staff-label-how = Étiquettes : { $words }. Écrivez /label et toutes les étiquettes, séparées par des virgules, ou /label - pour n'en garder aucune.
staff-for-how = Collez le texte de la personne après /for, ou répondez par /for au message qui le contient.
staff-for-understood = <b>Compris :</b> { $words }
staff-for-entry = { $number }. { $title }, { $percent } %
staff-for-weak = <i>Rien ne convient de près.</i>
staff-for-distress = ‼ <b>Ce texte parle de danger ou de détresse. Répondez vous-même, tout de suite; le brouillon n'est qu'un début.</b>
staff-for-person = <b>À vous de répondre :</b>
staff-for-asked = { $topic } : « { $said } »
staff-for-draft = <b>Un brouillon à modifier</b>
staff-desk-link = Votre entrée au bureau web, valable une fois et dix minutes : { $link }
staff-desk-sent = Je vous ai écrit le lien en privé. Si rien n'est arrivé, ouvrez la conversation avec moi, appuyez sur Démarrer et demandez de nouveau.
staff-gone = Ce n'est plus possible.
staff-in-a-topic = Cela marche dans le sujet d'un dossier.
staff-stranger = { $who ->
    [anonymous] Je ne sais pas qui vous êtes : vous écrivez au nom du groupe. Désactivez « Rester anonyme » dans vos droits d'administration, et essayez de nouveau.
   *[unknown] Rien n'a été fait : vous n'êtes pas de l'équipe. Elle peut vous ajouter avec : advisor staff add NOM --telegram { $number }
    }
staff-help =
    <b>Dans le sujet d'un dossier que vous avez pris</b>, ce que vous écrivez, les photos, les fichiers et les messages vocaux vont à la personne; les modifications aussi. 👍 dit que c'est arrivé.
    // ou /note : une note privée. Une réponse à une note est une note.
    /talk : ce qui s'est dit avec le robot auparavant
    /transcript : la demande en PDF, à verser au dossier ; /transcript notes : avec les notes privées
    /card 2 ou /card mots : envoyer la fiche d'une formation
    /canned : une réponse type
    /prefer 2 parce que … : corriger la liste de la personne
    /topic, /urgency, /label a, b, /snooze 2h
    /claim, /assign, /release, /return, /resolve, /reopen
    <b>Partout</b>
    /for texte : répondre au nom d'une personne
    /here, /away : si ce qui attend vous est confié d'office
    /desk : votre entrée au bureau web
    /catalogue, pour le personnel : ce d’où viennent les conseils, et comment le modifier
    /report, pour le personnel : ce que les gens demandent en vain, et s’ils sont bien servis
command-staff-claim = Prendre le dossier
command-staff-assign = Confier le dossier à un collègue
command-staff-release = Remettre le dossier dans la file
command-staff-return = Rendre la conversation au robot
command-staff-resolve = Terminer le dossier
command-staff-reopen = Rouvrir le dossier
command-staff-note = Une note que la personne ne voit pas
command-staff-talk = Ce qui s'est dit avec le robot
command-staff-card = Envoyer la fiche d'une formation
command-staff-canned = Envoyer une réponse type
command-staff-prefer = Mettre une autre formation en tête, et dire pourquoi
command-staff-topic = Corriger le sujet du dossier
command-staff-urgency = Dire quand la demande doit être vue
command-staff-label = Classer le dossier sous des mots
command-staff-snooze = Reporter le dossier
command-staff-for = Répondre au nom d'une personne
command-staff-desk = Votre entrée au bureau web
command-staff-help = Ce que l'on peut faire ici
