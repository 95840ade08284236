case-opened = J'ai transmis notre conversation aux conseillers. { $when } En attendant, vous pouvez continuer avec moi.
case-waiting = Les conseillers savent que vous attendez. { $when } En attendant, vous pouvez continuer avec moi.
case-misunderstood = Je suis désolé de ne pas comprendre. J'ai transmis notre conversation aux conseillers. { $when }
case-when-open = Quelqu'un vous écrira ici même.
case-when-closed = Il n'y a personne au bureau en ce moment. Il ouvre { $back }, et quelqu'un vous écrira alors ici même.
case-file-passed-on = Je l'ai transmis aux conseillers : ils le verront.
case-words-passed-on = Je l'ai transmis aux conseillers : ils le verront. { $when } En attendant, vous pouvez continuer avec moi.
back-break = après la pause, à { $time }
back-today = aujourd'hui à { $time }
back-tomorrow = demain à { $time }
back-weekday = { $weekday } à { $time }
back-day = le { $date } à { $time }
case-not-mine = { $topic ->
    [funding] Ce n'est pas à moi de décider si vous aurez une aide pour payer.
    [admission] Ce n'est pas à moi de décider si vous seriez admis.
    [credit_transfer] Ce n'est pas à moi de décider si ce que vous avez appris ailleurs compte.
    [immigration] Sur les permis et le statut, je ne dois pas deviner.
    [accessibility] Ce qu'il vous faut pour pouvoir étudier se règle avec une personne.
    [enrolment] Je ne peux ni vous inscrire ni changer votre dossier.
    [complaint] Cela doit être entendu par une personne.
   *[other] C'est à une personne de répondre.
    }
record-not-mine = Si des antécédents judiciaires y font obstacle, je ne dois pas le deviner; une personne peut vous le dire.
record-published = « { $title } » demande : { $needs }
record-none = { $count ->
    [one] Ce qui est publié pour la formation ci-dessus ne demande aucune vérification.
   *[other] Ce qui est publié pour les formations ci-dessus ne demande aucune vérification.
    }
office-unknown = Ce n'est pas dans le catalogue que je connais : l'établissement lui-même peut vous le dire.
office-places = Ce qui s'enseigne en salle se donne à { $places }.
case-shall-i = Voulez-vous que j'appelle un conseiller?
case-no-match = Un conseiller peut chercher plus loin avec vous : appuyez sur « { $button } ».
case-no-match-waiting = Un conseiller cherchera plus loin avec vous.
button-no-person = Non, finalement
privacy-desk = Les conseillers du collège peuvent lire notre conversation pour aider quand il faut une personne, et ils lisent ce que vous leur écrivez.
case-offer-below = Si c'est une question pour une personne, je peux appeler un conseiller : appuyez sur « { $button } ».
button-bring-in = Appeler un conseiller
button-search-anyway = Chercher au catalogue
case-lines-softly = Si c'est lourd en ce moment, des gens sont là pour écouter : { $lines }
case-distress-told = J'ai aussi prévenu les conseillers. { $when }
case-calm = Je suis là pour chercher avec vous des cours et des certificats. Quand vous voudrez continuer, dites-moi ce que vous aimeriez apprendre.
desk-claimed = <b>{ $name }</b> est là et lit ce que vous écrivez. Je me tais en attendant; /bot me fait revenir.
desk-assigned = <b>{ $name }</b> s'occupe maintenant de votre question et vous écrira ici. Je me tais pendant ce temps; /bot me fait revenir.
desk-released = { $name } doit passer la main à quelqu'un d'autre. { $when } En attendant, vous pouvez m'écrire.
desk-returned = { $name } m'a rendu la parole, et je vous écoute de nouveau.
desk-returned-goal = Vous cherchiez { $wanted }.
desk-resolved = { $name } a fermé votre question. S'il reste quelque chose, demandez une personne à tout moment. Je vous écoute de nouveau.
desk-rate = Comment était l'aide?
desk-reopened = Votre question est rouverte. { $when }
desk-reply = <b>{ $name }</b> : { $text }
desk-preferred = <b>{ $name }</b> a regardé votre liste et met ceci en premier :
desk-held-note = Vous parlez avec { $name }. /bot me fait revenir.
desk-held-closed = Le bureau est fermé en ce moment. { $name } le verra à l'ouverture, { $back }, ou avant. /bot me fait revenir.
desk-back = Me revoici. { $name } sait que vous continuez avec moi.
desk-back-waiting = D'accord. Les conseillers savent que vous n'avez plus besoin d'eux pour l'instant.
desk-not-held = Je suis là. Il n'y a personne d'autre dans cette conversation.
rate-very-good = Très bien
rate-good = Bien
rate-all-right = Moyen
rate-poor = Mal
rate-very-poor = Très mal
rate-thanks = Merci de nous l'avoir dit.
rate-sorry = Merci de nous l'avoir dit, et désolé. Vous pouvez redemander une personne à tout moment.
preferred-first = Un conseiller a mis en premier : { $titles }.
button-fits = Me convient
button-not-for-me = Pas pour moi
judged-fits = C'est noté. Cela aide à mieux recommander.
judged-not = C'est noté : je ne vous le montrerai plus.
brief-wants = <b>Souhaite :</b> { $words }
brief-nothing = <b>Souhaite :</b> ne l'a pas encore dit
brief-last = <b>Derniers mots :</b> { $words }
brief-limits = <b>Limites :</b> { $words }
brief-has = <b>Fait ou possède :</b> { $words }
brief-avoid = <b>Ne veut pas :</b> { $words }
brief-chose = <b>A choisi :</b> { $words }
brief-found = <b>Trouvé :</b>
brief-found-weak = <b>Rien ne convient bien; le plus proche :</b>
brief-entry = { $number }. { $title }, { $percent } %{ $because }
brief-because = (« { $said } » : { $skill })
brief-kept = <b>Garde :</b> { $words }
brief-rejected = <b>A écarté :</b> { $words }
brief-ruled-out = <b>Conviendrait aussi :</b> { $words }
brief-ruled-out-by = { $count ->
    [one] un de plus sans « { $limit } »
   *[other] { $count } de plus sans « { $limit } »
    }
brief-unread = <b>Non compris :</b> { $words }
brief-corrected = <b>Corrigé :</b> { $words }
brief-correction = { $verdict ->
    [over] { $title } plutôt que { $over } : { $because }
    [preferred] { $title } en premier : { $because }
    [relevant] { $title } convient : { $because }
   *[other] { $title } ne convient pas : { $because }
    }
brief-reason = { $reason ->
    [asked] A demandé une personne
    [topic] Question pour une personne
    [no_match] Rien ne convenait
    [misunderstood] Trois fois non compris
    [distress] Peut-être en détresse
    [stepped_in] Un conseiller est intervenu
   *[other] A besoin d'une personne
    } · { $language }
desk-capacity = { $count ->
    [one] Vous avez un dossier
   *[other] Vous avez { $count } dossiers
    }; vous en vouliez { $capacity } au plus.
draft-hello = Bonjour,
draft-understood = Merci de votre message. Si je comprends bien, vous cherchez { $wanted }.
draft-limits = Ce qui compte pour vous : { $limits }.
draft-unclear = Merci de votre message. Je voudrais vous aider, et j'ai besoin d'en savoir un peu plus.
draft-found = Ceci pourrait vous convenir :
draft-weak = Rien dans notre catalogue ne correspond vraiment. Le plus proche :
draft-none = Je n'ai rien trouvé dans notre catalogue qui corresponde.
draft-entry = { $number }. { $title }, { $provider }
draft-why = Vous avez écrit « { $said } »; on y apprend : { $skill }
draft-missing = Pour trouver ce qui vous convient le mieux, il serait utile de savoir :
draft-ask-max_cost = Combien cela peut-il vous coûter en tout, au plus?
draft-ask-hours_per_week = Combien d'heures avez-vous par semaine?
draft-ask-delivery = En ligne, sur place, ou l'un ou l'autre?
draft-ask-schedule = Quand pourriez-vous venir : de jour, le soir, la fin de semaine, ou à votre rythme?
draft-ask-start_by = Quand voudriez-vous commencer, au plus tard?
draft-ask-place = Où pourriez-vous aller?
draft-ask-field = Quel domaine se rapproche le plus de ce que vous cherchez, parmi { $fields } ou tout autre?
draft-ask-occupation = Qu'est-ce qui se rapproche le plus du travail que vous imaginez : « { $one } », ou « { $other } »?
draft-ask-held = Avez-vous déjà ceci : { $subject }?
draft-ask-content = Qu'est-ce qui se rapproche le plus de ce que vous voulez : « { $one } », ou « { $other } »?
draft-question = - { $question }
draft-distress =
    Merci de me l'avoir écrit. C'est lourd, et vous n'avez pas à le porter sans aide. Si vous ou quelqu'un d'autre êtes en danger, appelez le numéro d'urgence (112, 911). Ces personnes écoutent à toute heure : { $lines }

    J'aimerais vous parler. Puis-je vous appeler, et quand?
draft-for-person = Je me renseigne à ce sujet et vous écrirai :
draft-end = Répondez simplement à ce message; je vous aiderai volontiers.
