web-desk-name = Bureau des conseillers
web-skip = Aller à la page
web-nav = Pages
web-nav-queue = File d’attente
web-nav-talking = Avec le robot
web-nav-on-behalf = Pour quelqu’un
web-nav-canned = Réponses types
web-nav-hours = Heures
web-nav-statistics = Chiffres
web-nav-people = Équipe
web-nav-log = Journal
web-sign-out = Se déconnecter
web-language-choose = Langue de ce bureau
web-offline = Le bureau est injoignable. Ce que vous voyez n’est peut-être plus à jour ; ce que vous avez écrit est toujours là.
web-any = Peu importe
web-anybody = Tout le monde
web-me = Moi
web-change = Modifier
web-remove = Retirer
web-copy = Copier
web-copied = Copié
web-back-to-queue = Retour à la file d’attente
web-chance = Chance que ce soit pertinent
web-span-minutes = { $minutes } min
web-span-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
    }
web-span-days = { $days ->
    [one] un jour
   *[other] { $days } jours
    }

web-topic = { $name ->
    [self_serve] Choix d’un titre
    [person] Demande une personne
    [funding] Financement
    [admission] Admission
    [credit_transfer] Transfert de crédits
    [immigration] Permis et statut
    [accessibility] Accessibilité
    [enrolment] Inscription
    [complaint] Plainte
    [distress] Détresse
    [off_topic] Autre chose
    [abuse] Insultes
   *[other] { $name }
    }
web-topic-others = Autres sujets
web-urgency = { $name ->
    [now] Maintenant
    [today] Aujourd’hui
   *[normal] À son tour
    }
web-reason = { $name ->
    [asked] a demandé une personne
    [topic] une question pour une personne
    [no_match] rien ne convenait
    [misunderstood] pas comprise trois fois
    [distress] peut-être en détresse
   *[stepped_in] reprise par l’équipe
    }
web-status = { $name ->
    [open] Ouvertes
    [waiting] En attente
    [claimed] Prises en charge
    [waiting_for_learner] En attente de l’apprenant
    [resolved] Résolues
    [returned] Rendues au robot
    [closed] Fermées
   *[all] Toutes
    }
web-role = { $name ->
    [staff] Responsable
   *[advisor] Conseil
    }
web-role-may = { $name ->
    [staff] gère aussi l’équipe et les heures
   *[advisor] aide les apprenants
    }
web-satisfaction = { $name ->
    [1] Très mauvaise
    [2] Mauvaise
    [3] Correcte
    [4] Bonne
   *[5] Très bonne
    }

web-queue-cases = Demandes
web-queue-count = { $waiting ->
    [0] Personne n’attend
    [one] Une personne attend
   *[other] { $waiting } personnes attendent
    }{ $mine ->
    [0] .
    [one] , une demande est à vous.
   *[other] , { $mine } demandes sont à vous.
    }
web-queue-late = { $count ->
    [one] Une attente est trop longue.
   *[other] { $count } attentes sont trop longues.
    }
web-queue-search = Chercher et filtrer les demandes
web-queue-search-hint = Des mots, ou un numéro
web-queue-search-button = Chercher
web-queue-filters = { $count ->
    [0] Filtres
    [one] Filtres : un actif
   *[other] Filtres : { $count } actifs
    }
web-queue-filter-button = Appliquer
web-queue-clear = Tout effacer
web-queue-snoozed = Montrer aussi ce qui est reporté
web-queue-more = Et { $count } autres : précisez avec les filtres.
web-queue-none = Personne n’a besoin de vous en ce moment.
web-queue-none-filtered = Aucune demande ne correspond.
web-field-status = Où elle en est
web-field-topic = Sujet
web-field-holder = Chez
web-field-language = Langue
web-field-label = Étiquette
web-no-goal = N’a pas encore dit ce qu’il lui faut
web-export = Une ligne par demande :
web-export-csv = CSV
web-export-xlsx = Excel
web-export-words = avec les mots des apprenants

web-case-title = Demande { $number }
web-opened = ouverte { $time }
web-reopened = { $count ->
    [one] rouverte
   *[other] rouverte { $count } fois
    }
web-earlier = La même personne, auparavant :
web-snoozed-until = Reportée jusqu’à { $time }
web-standing = Où elle en est
web-standing-waiting = Attend depuis { $span }
web-standing-claimed = Chez { $name }
web-standing-waiting-for-learner = Chez { $name }, en attente de l’apprenant
web-standing-resolved = Résolue { $time }
web-standing-resolved-by = Résolue par { $name }, { $time }
web-standing-returned = Rendue au robot { $time }
web-late = plus de { $span }
web-standing-yours-owed = À vous ; l’apprenant attend depuis { $span }
web-standing-owed = Chez { $name } ; l’apprenant attend depuis { $span }
web-standing-yours = À vous
web-standing-yours-waiting = À vous, en attente de l’apprenant
web-claim = Prendre en charge
web-resolve = Résoudre
web-return = Rendre au robot
web-release = Remettre dans la file
web-release-other = Reprendre à { $name }
web-assign-to = Confier à un collègue
web-assign = Confier
web-assign-choice = { $name } ({ $count } sur { $capacity })
web-reopen = Rouvrir
web-claim-done = La demande est à vous. L’apprenant connaît votre nom, et le robot se tait.
web-release-done = La demande attend de nouveau, et l’apprenant le sait.
web-assign-done = Votre collègue a maintenant la demande, et l’apprenant sait qui continue.
web-return-done = Le robot a repris la conversation, et l’apprenant le sait.
web-resolve-done = La demande est résolue. L’apprenant peut dire comment était l’aide.
web-reopen-done = La demande attend de nouveau.

web-brief = En bref
web-brief-wants = Cherche
web-brief-last = A dit en dernier
web-brief-limits = Limites
web-brief-has = Fait ou possède
web-brief-avoid = Ne veut pas
web-brief-chose = A choisi
web-brief-kept = Garde
web-brief-rejected = A écarté
web-brief-unread = Pas compris
web-brief-corrected = Corrigé
web-brief-ruled-out = Conviendrait aussi
web-brief-ruled-out-by = { $count ->
    [one] un de plus sans « { $limit } »
   *[other] { $count } de plus sans « { $limit } »
    }
web-brief-found = Le robot a trouvé
web-brief-found-weak = Rien ne convient bien ; le plus proche
web-brief-found-none = Rien n’a encore été trouvé.
web-brief-because = « { $said } » : { $skill }
web-judge-open = Juger ou envoyer
web-judge-fits = Convient
web-judge-not = Ne convient pas
web-judge-done = Noté pour le prochain entraînement.
web-prefer-open = Autre chose conviendrait mieux
web-prefer-better = Mieux vaudrait
web-prefer-over = Au lieu de
web-prefer-over-none = aucun de ceux-ci
web-prefer-because = Parce que
web-prefer-hint = L’apprenant le voit en premier dès maintenant, et le prochain entraînement en tient compte.
web-prefer-button = Mettre en premier
web-prefer-done = L’apprenant le voit maintenant en premier, et le prochain entraînement en tient compte.

web-talk = Conversation
web-talk-none = Rien n’a encore été écrit ici.
web-author-learner = Apprenant
web-author-bot = Robot
web-author-note = Note de { $name }, pour l’équipe seulement
web-edited = modifié
web-file = { $kind ->
    [sticker] Un autocollant.
    [location] Une position.
    [venue] Un lieu.
    [contact] Un contact.
    [poll] Un sondage.
    [dice] Un lancer de dés.
    [video_note] Un message vidéo.
    [animation] Une animation.
    [photo] Une photo.
    [document] Un document.
    [voice] Un message vocal.
    [video] Une vidéo.
    [audio] Un enregistrement.
    [card] La fiche d’un titre.
   *[other] Un fichier.
    }
web-file-open = Ouvrir
web-file-elsewhere = Il se trouve dans la conversation sur Telegram.
web-on-its-way = en route
web-not-arrived-yet = Ceci n’est pas encore arrivé ; c’est envoyé dès que possible. Le robot est peut-être arrêté : dites-le aux responsables.
web-message-problem = { $kind ->
    [blocked] Ce message n’est pas arrivé : l’apprenant a bloqué le robot.
   *[refused] Ce message n’est pas arrivé : Telegram l’a refusé.
    }
web-news-learner = L’apprenant a écrit { $time } : { $words }
web-reply-label = Répondre à l’apprenant
web-reply-hint = L’apprenant le lit dans Telegram, sous votre nom. Ctrl et Entrée l’envoient.
web-reply-claim-first = Prenez la demande en charge pour répondre.
web-reply-unsent = Ceci n’est pas parti. Copiez-le, ou rouvrez d’abord la demande et prenez-la en charge.
web-reply-button = Envoyer
web-reply-done = Envoyé.
web-canned-choose = Réponse type…
web-canned-insert = Insérer
web-edit-open = Modifier
web-edit-label = Nouveau texte
web-edit-button = Enregistrer
web-edit-done = Modifié, chez l’apprenant aussi.
web-spoken = { $count ->
    [0] Avec le robot auparavant
    [one] Avec le robot auparavant : un échange
   *[other] Avec le robot auparavant : { $count } échanges
    }
web-spoken-none = Rien n’en a été gardé.
web-aside = Notes et classement
web-note-title = Note
web-note-label = Pour l’équipe seulement
web-note-button = Garder la note
web-note-done = La note est gardée.
web-card-title = Envoyer un titre
web-card-label = Son nom
web-card-send = Envoyer sa fiche
web-card-done = La fiche est envoyée, dans la langue de l’apprenant.
web-file-title = Classement
web-topic-label = Il s’agit de
web-topic-button = Corriger
web-topic-done = Corrigé ; le prochain entraînement en tient compte.
web-urgency-label = Urgence
web-urgency-button = Modifier
web-urgency-done = C’est noté ; la file en tient compte.
web-labels-label = Étiquettes, séparées par des virgules
web-labels-button = Enregistrer
web-label-done = Classé.
web-snooze-label = Reporter
web-snooze = { $name ->
    [hour] D’une heure
    [tomorrow] À demain, 9 h
   *[monday] À lundi, 9 h
    }
web-snooze-until = Jusqu’à
web-snooze-button = Reporter
web-snooze-end = La reprendre
web-snooze-done = Reportée. Si l’apprenant écrit, elle revient aussitôt.
web-wake-done = Elle est de nouveau dans la file.
web-record = Pour le dossier de la personne
web-record-what = La demande en un seul document : le résumé, et qui a dit quoi, et quand.
web-record-notes = Avec les notes privées
web-record-talk = Avec ce qui a été dit au robot
web-record-pdf = PDF
web-record-text = Texte
web-log-of-case = Qui en a fait quoi
web-did = { $name ->
    [claim] a pris en charge
    [assign] a confié à un collègue
    [release] a remis dans la file
    [return] a rendu au robot
    [resolve] a réglé
    [reopen] a rouvert
    [reopened] a rouvert
    [opened] a ouvert
    [opened-again] a redemandé
    [told-again] a redemandé
    [replied] a répondu
    [edited-a-reply] a modifié une réponse
    [noted] a écrit une note
    [snoozed] a remis à plus tard
    [corrected] a corrigé le sujet
    [labelled] a étiqueté
    [ranked] a fixé l’urgence
    [judged] a corrigé la liste
    [rated] a évalué
    [saw] a consulté
    [erased] a tout effacé
    [opened-a-file] a ouvert un fichier
    [took-out-a-record] a tiré un document pour le dossier
    [exported] a exporté
    [exported-the-report] a exporté le rapport
    [asked-on-behalf] a demandé pour quelqu’un
    [signed-in] est entré au bureau
    [made-a-sign-in-link] a fait un lien d’entrée
    [added-to-the-desk] a ajouté au bureau
    [removed-from-the-desk] a retiré du bureau
    [here] a dit être là
    [away] a dit être absent
    [lapse] a remis dans la file : pas de réponse
    [reminded] a rappelé que quelqu’un attend
    [turned-giving-out-on] fait confier d’office ce qui attend
    [turned-giving-out-off] ne fait plus rien confier d’office
    [changed-working-hours] a changé les heures
    [wrote-a-canned-reply] a écrit une réponse toute prête
    [removed-a-canned-reply] a retiré une réponse toute prête
    [checked-a-catalogue] a vérifié un catalogue
    [trained] a entraîné une version
    [published] a publié
    [published-against-the-gate] a publié contre l’avis du contrôle
    [rolled-back] est revenu en arrière
    [discarded] a écarté
    [kept-a-golden-goal] a gardé un but de référence
    [removed-a-golden-goal] a retiré un but de référence
   *[other] { $words }
    }

web-talking-what = Qui a parlé avec le robot depuis un jour, sans personne. Intervenez si quelqu’un peine : il l’apprend, et le robot se tait.
web-talking-answer = Ce que le robot a répondu
web-talking-none = Personne n’a parlé avec le robot depuis un jour, ou tous ont déjà une demande.
web-step-in = Intervenir

web-on-behalf-what = Collez un courriel ou un formulaire : il est compris et traité comme dans le clavardage.
web-on-behalf-text = Le texte
web-on-behalf-language = Brouillon en
web-on-behalf-as-written = sa propre langue
web-on-behalf-button = Comprendre
web-on-behalf-kept = Rien n’en est gardé.
web-on-behalf-distress = Ce texte parle de danger ou de détresse. Répondez vous-même, tout de suite ; le brouillon n’est qu’un début.
web-on-behalf-for-person = À vous de répondre
web-understood = Compris
web-missing = À demander
web-draft = Brouillon
web-draft-label = Une réponse à retoucher
web-draft-hint = Copiez-la dans votre courriel. Les faits viennent du catalogue.

web-canned-what = Écrites une fois, envoyées souvent, dans la langue de l’apprenant.
web-canned-all = { $count ->
    [0] Réponses
    [one] Une réponse
   *[other] { $count } réponses
    }
web-canned-none = Il n’y en a pas encore.
web-canned-new = Une nouvelle réponse
web-canned-change = Modifier la réponse
web-canned-name = Nom
web-canned-text = Texte
web-canned-places = Ces mots sont remplis à l’envoi :
web-canned-save = La garder
web-canned-kept-done = La réponse est gardée.
web-canned-removed-done = La réponse est retirée.

web-hours-unset = Aucune heure n’est fixée : les apprenants savent que quelqu’un écrira, mais pas quand.
web-hours-open = Le bureau est ouvert en ce moment.
web-hours-closed = Le bureau est fermé en ce moment et ouvre { $time }.
web-hours-closed-long = Le bureau est fermé en ce moment.
web-hours-told = Les apprenants savent quand quelqu’un est là.
web-hours-week = La semaine
web-hours-hint = Des heures comme 9:00-12:30, 13:00-17:00 ; entre les deux, c’est la pause. Vide : fermé.
web-hours-day-closed = fermé
web-hours-zone = Fuseau horaire
web-hours-reply = Répondre en moins de, en heures d’ouverture
web-hours-reply-hint = Ensuite la demande est marquée, et qui l’a en est averti; passé le même temps encore, elle retourne dans la file. Ce qui ne peut pas attendre a 15 minutes. Vide : sans objectif.
web-holidays = Jours fériés
web-holidays-label = Un jour par ligne
web-holidays-hint = Année, mois, jour, puis le nom : 2026-12-25 Noël
web-hours-save = Enregistrer les heures
web-hours-staff-only = Les responsables peuvent les changer.
web-hours-done = Les heures sont enregistrées ; les apprenants les voient dès maintenant.

web-people-what = Qui aide, qui peut faire quoi, et combien de demandes chacun veut tenir.
web-people-all = Au bureau
web-people-name = Nom
web-people-name-hint = Celui que voient les apprenants. Le nom de quelqu’un qui est déjà là le modifie.
web-people-role = Rôle
web-people-holds = Tient
web-people-load = { $held } sur { $capacity }
web-people-left = n’est plus là
web-people-acts = Ce qu’on peut faire
web-people-capacity = Demandes en même temps, au plus
web-people-telegram = Compte Telegram
web-people-telegram-hint = Un numéro, que donne @userinfobot ; vide s’il n’y en a pas.
web-people-new = Ajouter ou modifier quelqu’un
web-people-save = Enregistrer
web-people-done = Enregistré.
web-people-removed-done = Cette personne ne peut plus agir, et ses sessions sont terminées. Les demandes qu’elle avait attendent de nouveau.
web-link-make = Lien de connexion
web-link-for = Un lien pour { $name }
web-link-label = Valable une fois, pendant dix minutes
web-link-hint = Ne le donnez à personne d’autre : qui l’ouvre est connecté sous ce nom.

web-statistics-since = Depuis { $day }, en heures d’ouverture du bureau.
web-statistics-stretch = Depuis quand
web-statistics-weeks = { $count } semaines
web-statistics-none = Aucune demande n’a été ouverte pendant ce temps.
web-figure-opened = Demandes
web-figure-opened-how = { $waiting } en attente, { $resolved } résolues, { $returned } rendues au robot
web-figure-wait = Attente, médiane
web-figure-wait-how = neuf sur dix : au plus { $span }
web-figure-nobody = personne n’a encore eu de réponse
web-figure-handed = Avaient besoin d’une personne
web-figure-handed-how = { $handed } apprenants sur { $all }
web-figure-reopened = Rouvertes
web-figure-reopened-how = { $count ->
    [0] aucune demande
    [one] une demande
   *[other] { $count } demandes
    }
web-figure-satisfaction = Satisfaction, de 1 à 5
web-figure-satisfaction-how = { $count ->
    [0] personne n’a répondu
    [one] une réponse
   *[other] { $count } réponses
    }
web-plot-waits = Combien de temps les apprenants ont attendu une personne
web-plot-waits-alt = Barres : combien d’apprenants ont attendu combien de temps. Le tableau dit la même chose.
web-plot-satisfaction = Comment était l’aide
web-plot-satisfaction-alt = Barres : combien d’apprenants ont donné chaque réponse. Le tableau dit la même chose.
web-plot-topics = De quoi il s’agissait, par semaine
web-plot-topics-alt = Barres empilées : demandes de chaque sujet, par semaine. Le tableau dit la même chose.
web-plot-table = En tableau
web-plot-wait = Attente
web-plot-learners = Apprenants
web-plot-answer = Réponse
web-plot-week = Semaine du
web-wait-upto = jusqu’à { $span }
web-wait-longer = plus de { $span }

web-log-what = Les { $count } dernières lignes. Il ne contient jamais les mots d’un apprenant.
web-log-subject = À propos de
web-log-show = Montrer
web-log-all = Tout
web-log-when = Quand
web-log-who = Qui
web-log-action = Quoi
web-log-detail = Détail
web-log-none = Le journal est vide.

web-sign-in-title = Connexion
web-sign-in-press = Ce lien est le vôtre. Appuyez sur le bouton pour entrer.
web-sign-in-button = Se connecter
web-sign-in-once = Il est valable une fois, dans les dix minutes après sa création.
web-sign-in-how = On entre par un lien valable une seule fois. Il y a deux façons de l’obtenir :
web-sign-in-by-bot = écrire /desk au robot dans Telegram ;
web-sign-in-by-staff = le demander à un responsable, qui le crée sous Équipe, ou avec : advisor staff link "Votre nom"
web-sign-in-used = Ce lien a déjà servi, ou il a plus de dix minutes.
web-sign-in-too-often = Trop d’essais. Attendez une minute, puis réessayez.
web-signed-out-title = Vous êtes déconnecté
web-signed-out = Votre session est terminée ; rien n’a donc été fait.
web-signed-out-typed = Voici ce que vous aviez écrit ; copiez-le avant de quitter cette page :
web-mini-app-title = Ouverture du bureau
web-mini-app-wait = Un instant…
web-mini-app-open = Ouvrir le bureau dans votre navigateur
web-mini-app-outside = Cette page s’ouvre dans Telegram. Écrivez-y /desk au robot pour obtenir un lien vers ce bureau.
web-mini-app-refused = La preuve de Telegram sur votre identité manque, est abîmée ou date de plus de cinq minutes. Fermez cette page et rouvrez-la.
web-mini-app-stranger = Votre compte Telegram n’appartient à personne de ce bureau. Demandez à un responsable d’ajouter son numéro sous Équipe.
web-mini-app-no-bot = Ce bureau n’a pas de robot. Demandez un lien de connexion à un responsable.

web-problem-title = Cela n’a pas marché
web-problem-not-ours = Ce formulaire ne vient pas d’une page de ce bureau, ou votre session est nouvelle. Revenez en arrière, rechargez la page et réessayez.
web-problem-staff-only = Cette page est réservée aux responsables. Demandez à l’un d’eux de le faire, ou de changer votre rôle.
web-problem-too-long = C’est plus long que ce que ce bureau accepte. Raccourcissez et réessayez.
web-problem-busy = Le bureau est occupé ; rien n’a été fait. Réessayez dans une minute ; si cela persiste, dites-le aux responsables (référence { $reference }).
web-problem-unforeseen = Une erreur s’est produite ; rien n’a été fait. Réessayez ; si cela se répète, dites-le aux responsables (référence { $reference }).
web-problem-no-page = Cette page n’existe pas. Revenez à la file d’attente.
web-problem-topic = Ce sujet n’existe pas. Choisissez-en un dans la liste.
web-problem-language = Cette langue n’existe pas ici. Choisissez-en une dans la liste.
web-problem-no-credential = Écrivez le nom d’un titre.
web-problem-unknown-credential = Aucun titre du catalogue ne s’appelle « { $words } ». Écrivez quelques mots de son nom et choisissez-en un.
web-problem-several-credentials = Plus d’un titre ressemble à « { $words } » : { $titles }. Écrivez le nom complet, ou ce qui est entre parenthèses.
web-problem-no-time = « { $words } » n’est pas une heure. Choisissez-en une dans le calendrier.
web-problem-past-time = Cette heure est passée. Choisissez-en une plus tard.
web-problem-no-text = Il n’y a pas encore de texte. Collez le courriel ou le formulaire.
web-problem-long-text = Le texte dépasse { $limit } caractères. Laissez de côté ce qui n’importe pas.
web-problem-capacity = « { $words } » n’est pas un nombre de demandes. Écrivez un nombre de 1 à 1000.
web-problem-telegram-id = « { $words } » n’est pas le numéro d’un compte Telegram. Il ne contient que des chiffres.
web-problem-own-role = Vous ne pouvez pas vous retirer le rôle de responsable. Demandez-le à un autre responsable.
web-problem-remove-self = Vous ne pouvez pas vous retirer vous-même. Demandez-le à un autre responsable.
web-problem-nobody = Cette personne n’est plus au bureau. Rechargez la page.
web-problem-words-staff = Seuls les responsables peuvent exporter les mots des apprenants. Exportez sans eux.
web-problem-no-file = Telegram ne donne pas ce fichier : il est peut-être trop grand, ou Telegram est injoignable. Redemandez-le dans la conversation.
