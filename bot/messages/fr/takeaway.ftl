button-pdf = En PDF
button-picture = En image
button-calendar = Dates pour mon calendrier
button-remind = Rappelez-moi
button-letter = Lettre à mon employeur
button-share = Partager cette liste
button-share-send = Envoyer le lien
button-keep-all = Tout garder
button-no-reminders = Plus de rappels
button-begin-week = Cette semaine
button-begin-month = Ce mois-ci
button-begin-looking = Je regarde seulement
button-begin-done = Oui, c'est fait
button-begin-notyet = Pas encore
command-pdf = Votre plan en PDF
command-picture = Votre plan, ou ce que vous comparez, en image
command-calendar = Les échéances pour votre calendrier
command-letter = Une lettre pour demander à votre employeur de payer
command-share = Un lien vers ce que vous gardez
command-reminders = Ce que je vous rappelle
file-plan = mon-plan
file-comparison = cote-a-cote
file-calendar = mes-dates
file-letter = lettre-a-mon-employeur
file-coming = Un instant : je prépare le fichier.
file-failed = Je n'ai pas pu préparer ce fichier, et j'en suis désolé. Les messages ci-dessus disent tout ce qu'il devait contenir; veuillez réessayer plus tard.
file-made = { $caption }
    (Le fichier est { $path })
paper-foot = En date du { $date }, d'après le catalogue de { $college } (version { $release }). Les prix et les dates peuvent changer : veuillez vérifier avant de décider.
paper-unprintable = « (…) » remplace des lettres qu'aucune police de cette machine ne possède. Le message dans la conversation les montre.
paper-goal = Ce que vous voulez, dans vos mots : « { $words } »
paper-plan = Votre plan : le chemin vers { $title }
paper-plans = Votre plan
caption-plan = Votre plan, à imprimer ou à garder : { $titles }
alt-ladder = { $count ->
    [one] Sur l'image : le chemin vers <b>{ $title }</b>, en une étape.
   *[other] Sur l'image : le chemin vers <b>{ $title }</b>, en { $count } étapes.
    }
alt-step = { $number }. <b>{ $title }</b> : { $facts }
alt-comparison = Sur l'image : { $words }
picture-comparison = Côte à côte
picture-same = { $fact } (pareil pour tous)
calendar-title = Mes dates
calendar-apply = Dernier jour pour s'inscrire : { $title }
calendar-begin = Premier jour : { $title }
calendar-line = { $date } : { $what }
caption-calendar = { $count ->
    [one] Une date pour votre calendrier. Un fichier plus récent la déplace si elle change.
   *[other] { $count } dates pour votre calendrier. Un fichier plus récent les déplace si elles changent.
    }
calendar-empty = Ni date limite ni premier jour ne sont publiés pour cela : il n'y a rien à mettre dans un calendrier.
letter-title = Demande de soutien : { $title }
letter-head = <b>Demande de soutien : { $title }</b>
letter-to = À :
letter-from = De :
letter-date = Date :
letter-ask = J'aimerais suivre « { $title } », offert par { $provider }, et je vous demande s'il serait possible d'en payer les frais, en tout ou en partie.
letter-skills = Ce qu'on sait faire ensuite
letter-facts = Ce qui est publié à ce sujet
letter-fact = { $name } : { $words }
letter-dates = Dates
letter-assessed = Évaluation
letter-close = Je parlerais volontiers avec vous de ce que cela peut apporter à notre travail. Merci d'y réfléchir.
letter-name = Nom et signature :
caption-letter = La même lettre, à imprimer et à signer.
remind-not-here = Rien de cette conversation n'est gardé après votre départ : je ne peux donc pas vous faire de rappel. Dites « calendrier », et vous recevez les dates dans un fichier. Sur Telegram, je fais des rappels.
remind-on = <b>{ $title }</b> : inscription au plus tard le { $deadline }. Je vous le rappelle à neuf heures du matin : { $days }.
remind-too-late = <b>{ $title }</b> : inscription au plus tard le { $deadline }. C'est si proche qu'un rappel viendrait trop tard : mieux vaut s'inscrire maintenant.
remind-no-deadline = Aucune date limite n'est publiée pour cela : je n'ai donc rien à vous rappeler.
remind-how-to-stop = « Plus de rappels » m'arrête; /reminders montre ce qui viendra.
remind-none = Vous n'avez demandé aucun rappel : il n'en viendra donc pas.
remind-called-off = C'est entendu : il ne viendra plus de rappels.
remind-full = Je garde au plus { $count } rappels par personne. « Plus de rappels » les efface.
remind-head = Je vous rappelle, à neuf heures du matin :
remind-line-apply = { $date } : le dernier jour pour s'inscrire à <b>{ $title }</b>
remind-line-begin = { $date } : je vous demande comment s'est passé votre premier pas
reminder-apply = { $days ->
    [one] Rappel : demain, { $deadline }, est le dernier jour pour s'inscrire à <b>{ $title }</b>, { $provider }.
   *[other] Rappel : dans { $days } jours, le { $deadline }, c'est le dernier jour pour s'inscrire à <b>{ $title }</b>, { $provider }.
    } Vous me l'avez demandé le { $asked } : veuillez vérifier si la date tient toujours.
reminder-begin = Vous vouliez faire un premier pas vers <b>{ $title }</b>. Est-ce fait?
reminder-begin-something = Vous vouliez faire un premier pas d'ici à maintenant. Est-ce fait?
begin-ask = Quand aimeriez-vous faire le premier pas? Je vous demande une seule fois comment ça s'est passé.
begin-follow-up = Très bien. Le { $date }, je vous demande une seule fois comment ça s'est passé.
begin-looking = C'est entendu, rien ne presse. Ce que vous gardez reste ici : /shortlist.
begin-done = Bravo! Écrivez-moi dès qu'il y a autre chose.
share-link = { $count ->
    [one] Qui ouvre ce lien voit ce certificat, et non qui vous êtes :
   *[other] Qui ouvre ce lien voit ces { $count } certificats, et non qui vous êtes :
    }
    { $link }
    Il s'ouvre jusqu'au { $until }. /forget le ferme aussitôt.
share-not-here = Une liste se partage seulement sur Telegram : son lien y ouvre la conversation avec moi.
share-gone = Cette liste n'est plus partagée. { $ask }
share-opened = { $count ->
    [one] Quelqu'un partage ce certificat avec vous :
   *[other] Quelqu'un partage ces { $count } certificats avec vous :
    }
share-go-on = Dites « plus sur 1 », « garde 1 » ou « compare 1 et 2 ». Ou parlez-moi de vous. { $ask }
kept-all = { $count ->
    [one] Gardé. /shortlist montre tout ce que vous gardez.
   *[other] Les { $count } sont gardés. /shortlist montre tout ce que vous gardez.
    }
