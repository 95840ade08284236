# Ce que dit le conseiller, en français. Les faits ($title, $price...) viennent du catalogue seul.

## Opening

welcome =
    Bonjour! Je vous aide à trouver des certificats et des cours qui vous conviennent, dans le catalogue de { $college }.
    { $ask }
ask-goal = Dans vos propres mots : que voudriez-vous faire dans votre travail, et qu'est-ce qui vous limite (argent, temps, lieu)?
welcome-back = Rebonjour. Vous cherchiez { $wanted }. Vous pouvez continuer où nous en étions, ou recommencer.
in-group = Je conseille en privé : ce que vous cherchez ne regarde que vous. Écrivez-moi là-bas.
privacy-line = Je garde cette conversation pour que vous puissiez y revenir. /privacy dit quoi et pourquoi.
privacy-line-here = Rien de cette conversation n'est gardé après votre départ.
help =
    Dites-moi ce que vous voudriez faire, par exemple : « tenir les livres de petits commerces, le soir, moins de 800 $ ».
    Après une liste, vous pouvez dire : moins cher, plus court, plus tôt, en ligne, le soir, pas la vente, pourquoi le deuxième, plus sur 1, garde 2, compare 1 et 3, plan, d'autres, recommencer.
    /shortlist montre ce que vous gardez, /plan le chemin pour y arriver. /settings et /language changent ma façon de parler. /advisor demande une personne.
privacy =
    Je garde ce que vous cherchez, dans vos mots, la liste que je vous ai montrée et ce que vous gardez, pour pouvoir continuer la conversation. Je ne le transmets à personne et je ne l'écris dans aucun journal.
    /mydata vous remet le tout. /forget efface tout.
mydata-caption = Voici tout ce que je garde à votre sujet. /forget l'efface.
forget-ask = Dois-je effacer cette conversation et tout ce que je garde à votre sujet?
forget-done = Effacé. Rien de cette conversation n'est gardé. Vous pouvez recommencer quand vous voulez.
forget-kept = Rien n'a été effacé.
goodbye = Bonne chance, et revenez quand vous voulez.
thanks = Avec plaisir. Autre chose?
start-over = D'accord, depuis le début. { $ask }

## What was understood

understood = J'ai cherché { $wanted }.
understood-limits = J'ai cherché { $wanted }. Vos limites : { $limits }.
only-limits = C'est noté : { $limits }. Et qu'aimeriez-vous faire ou apprendre?
limits-kept = J'ai gardé vos limites : { $limits }. Dites « oublie les limites » pour les enlever.
limits-dropped = J'ai enlevé les limites.
preference-cheap = Vous n'avez pas donné de prix; je n'ai donc pas mis de limite. Dites « moins de 500 $ », par exemple, s'il y en a une.
background-noted = J'ai noté ce que vous faites maintenant : « { $background } ».
avoiding = sans { $words }
unreadable = Je n'ai pu y lire aucun mot. { $ask }
sent-voice = Je ne peux pas écouter les messages vocaux. Veuillez l'écrire. { $ask }
sent-photo = Je ne vois pas les images. Veuillez écrire de quoi il s'agit. { $ask }
sent-video = Je ne peux pas regarder les vidéos. Veuillez écrire de quoi il s'agit. { $ask }
sent-sticker = Un autocollant en dit plus que je ne comprends. { $ask }
sent-location = Je n'utilise pas et ne garde pas votre position. Si le lieu compte, écrivez le nom de la ville. { $ask }
sent-contact = Je ne garde pas les coordonnées d'autres personnes. { $ask }
sent-document = Je ne peux pas lire les documents. Veuillez écrire la partie qui compte. { $ask }
sent-something = Je ne peux lire que du texte. { $ask }
forwarded-noted = Vous avez transféré ce message : je l'ai lu comme si vous l'aviez écrit.
too-long = C'était long : j'ai lu les { $limit } premiers caractères.
not-understood = Je ne suis pas sûr de comprendre. Vous pouvez nommer un autre but, ou dire : moins cher, plus court, en ligne, le soir, pourquoi le deuxième, recommencer.
not-understood-again = Je ne comprends toujours pas, et je préfère ne pas deviner. Veuillez choisir :
not-understood-third = Je regrette de ne pas comprendre. Une personne le fera : { $contact }
no-such-number = La liste a { $count ->
    [one] une seule entrée
   *[other] { $count } entrées
    }. De laquelle parlez-vous?
no-list-yet = Je n'ai pas encore montré de liste. { $ask }
already-cheaper = Rien de moins cher ne convient. La liste ci-dessus est tout ce qu'il y a.
already-shorter = Rien de plus court ne convient. La liste ci-dessus est tout ce qu'il y a.
already-sooner = Rien qui convient ne commence plus tôt. La liste ci-dessus est tout ce qu'il y a.
no-more = C'était tout ce qui convient. Dites « recommencer » pour un autre but, ou changez une limite.
stale-button = Ce bouton appartient à une liste précédente. Nous en sommes à : { $wanted }.
stale-button-new = Ce bouton appartient à une liste précédente. Écrivez ce que vous voudriez faire, et nous recommençons.
foreign-button = Ce bouton a été fait pour quelqu'un d'autre. Vous et moi en sommes à : { $wanted }.
foreign-button-new = Ce bouton a été fait pour quelqu'un d'autre. Écrivez-moi ce que vous voudriez faire.
gone = Ce n'est plus dans le catalogue.
trouble = Quelque chose n'a pas marché de mon côté, et je le regrette. Rien de ce que vous avez dit n'est perdu; veuillez réessayer. (Référence { $reference })

## Limits in words

limit-max_cost = jusqu'à { $amount }
limit-free = gratuit
limit-hours_per_week = jusqu'à { $hours } heures par semaine
limit-max_hours = jusqu'à { $hours } heures en tout
limit-max_weeks = en moins de { $weeks } semaines
limit-delivery = { $words }
limit-schedule = { $words }
limit-place = à { $place } ou tout près
limit-start_after = à partir du { $date }
limit-start_by = début au plus tard le { $date }
limit-finish_by = fini au plus tard le { $date }
delivery-online = en ligne
delivery-in_person = en personne
delivery-hybrid = en partie en ligne
schedule-daytime = le jour
schedule-evening = le soir
schedule-weekend = la fin de semaine
schedule-self_paced = à votre rythme
or = ou

## Results

results-some = { $count ->
    [one] Un certificat convient :
   *[other] Ces { $count } conviennent le mieux :
    }
results-weak = Rien dans ce catalogue ne convient bien. Le plus proche, pour que vous jugiez par vous-même :
results-none = Rien dans ce catalogue ne convient.
results-more = { $count ->
    [one] Le numéro { $last } de ce qui convient :
   *[other] Les numéros { $first } à { $last } de ce qui convient :
    }
person-instead = Une personne peut vous aider : { $contact }
contact-default = demandez au service-conseil de { $college }.
relax = { $limit ->
    [availability] { $gives ->
        [one] Un autre convient, mais est complet ou fermé en ce moment.
       *[other] { $gives } autres conviennent, mais sont complets ou fermés en ce moment.
        }
   *[other] { $gives ->
        [one] Un autre conviendrait sans la limite « { $words } ».
       *[other] { $gives } autres conviendraient sans la limite « { $words } ».
        }
    }

card-title = { $number }. <b>{ $title }</b>
card-provider = { $provider }
card-why = Pourquoi : vous avez dit « { $said } »; on y apprend : « { $skill } ».
cost-total = { $total } en tout ({ $price } et { $extra } pour { $labels })
cost-price = { $price }
cost-free = gratuit
cost-unpublished = prix non publié
time-hours-weeks = { $hours } heures sur { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
    }, environ { $pace } par semaine
time-hours = { $hours } heures
time-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
    }
time-unpublished = heures non publiées
delivery-unpublished = mode d'enseignement non publié
schedule-unpublished = horaire non publié
starts = commence le { $date }
starts-apply = commence le { $date }, inscription avant le { $apply }
starts-any = début en tout temps
starts-unpublished = date de début non publiée
seats = { $seats ->
    [one] une place libre
   *[other] { $seats } places libres
    }
availability-full = complet en ce moment
availability-waitlist = liste d'attente
availability-closed = fermé en ce moment
needs = Il faut d'abord : { $text }
helps = Il est utile d'avoir : { $text }
counts-towards = Compte pour : { $titles }
silent-about = Non publié, à demander : { $limits }
gap = Ne couvre pas : « { $aims } »
path = Le chemin : { $steps }. Ensemble : { $totals }.
path-cost = { $cost }
path-hours = { $hours } heures
path-finish = fini vers le { $date }
path-cost-unknown = prix total non publié
path-hours-unknown = total des heures non publié
path-finish-unknown = les dates des étapes suivantes ne sont pas encore publiées

why-head = Pourquoi <b>{ $title }</b> :
why-pair = Vous avez dit « { $said } ». On y apprend : « { $skill } ».
why-none = Aucune phrase de sa description n'est proche de vos mots; c'est la description entière qui s'en approche le plus.
why-fits = Il respecte vos limites : { $limits }.
why-odds = J'estime à { $percent } % la chance que ce soit ce que vous cherchez.
details-head = <b>{ $title }</b>, { $provider }
details-teaches = Ce que vous saurez faire ensuite :
details-skill = • { $text }
details-assessment = Comment vous êtes évalué : { $text }
details-assessed-by = Qui évalue : { $text }
details-credit = Crédits : { $text }
credit-line = { $hours } { $unit } recommandés par { $recommender }{ $until }
credit-until = , jusqu'au { $date }
credit-expired = , expirés le { $date }
details-vouches = Qui s'en porte garant : { $text }
details-unpublished = Non publié : { $facts }
fact-price = prix
fact-start = date de début
fact-hours = heures
fact-assessment = mode d'évaluation
fact-endorsement = qui s'en porte garant
fact-credit = recommandation de crédits
details-source = Faits tirés de { $source }{ $checked }.
details-source-of = { $facts } : tirés de { $source }{ $checked }.
source-offerings = Prix et dates
source-skills = Compétences
source-credits = Crédits
source-endorsements = Qui s'en porte garant
source-other = Quelques faits
checked-on = , vérifiés le { $date }

## Shortlist, comparison, plan

kept = Gardé : { $title }. /shortlist montre tout ce que vous gardez.
shortlist-head = { $count ->
    [one] Vous gardez un certificat :
   *[other] Vous gardez { $count } certificats :
    }
shortlist-line = { $number }. <b>{ $title }</b>, { $provider }
shortlist-empty = Vous ne gardez encore rien. Dites « garde 1 » après une liste, ou appuyez sur « Garder » sous une description.
compare-head = Côte à côte :
compare-title = { $number }. <b>{ $title }</b>
compare-fact = <b>{ $fact }</b>
compare-same = <b>{ $fact }</b>, pareil pour tous : { $words }
compare-line = { $number }. { $words }
compare-none = rien de publié
compare-too-few = Pour comparer, il m'en faut au moins deux : dites « compare 1 et 2 » après une liste, ou gardez-en deux d'abord.
compare-cost = Prix
compare-time = Durée
compare-manner = Où et quand
compare-start = Début
compare-teaches = Ce qu'on y apprend de ce que vous voulez
compare-needs = Ce qu'il faut d'abord
compare-towards = Compte pour
compare-vouched = Qui s'en porte garant
plan-head = Le chemin vers <b>{ $title }</b>
plan-step = Étape { $number } sur { $count } : <b>{ $title }</b>
plan-dates = du { $begins } au { $ends }
plan-begins = à partir du { $begins }
plan-dates-unknown = dates pas encore publiées
plan-apply = Inscription avant le { $date }.
plan-totals = Ensemble : { $totals }.
plan-no-way = Le chemin vers <b>{ $title }</b> demande quelque chose que ce catalogue n'a pas. Veuillez demander à une personne.

## Settings and languages

language-name = Français
language-ask = Quelle langue dois-je parler?
language-chosen = Je parle français à partir de maintenant.
language-followed = Je réponds en français, puisque vous écrivez en français. /language change cela.
settings-language = Je parle français.
settings-limits = Vos limites : { $limits }.
settings-free = Vous n'avez pas mis de limites.

## Buttons

button-why = Pourquoi { $number }?
button-details = Plus sur { $number }
button-cheaper = Moins cher
button-shorter = Plus court
button-sooner = Plus tôt
button-online = En ligne
button-evenings = Le soir
button-more = D'autres
button-list = Retour à la liste
button-keep = Garder
button-drop = Enlever { $number }
button-compare = Comparer
button-plan = Tracer le chemin
button-page = Ouvrir la page du fournisseur
button-private = M'écrire
button-language = Changer de langue
button-limits = Oublier mes limites
button-mydata = Ce que vous gardez sur moi
button-privacy = Pourquoi vous le gardez
button-relax = Enlever : { $words }
button-person = Demander une personne
button-over = Recommencer
button-yes = Oui, efface
button-no = Non, garde

## Commands

description = Je trouve des certificats et des cours qui conviennent à ce que vous voulez faire, à votre argent et à votre temps, et je dis pourquoi. Dites-le-moi dans vos mots.
short-description = Trouve des certificats qui vous conviennent, et dit pourquoi.
command-start = Commencer
command-help = Ce que je peux faire
command-settings = Langue, limites et vie privée
command-language = Choisir la langue
command-plan = Le chemin vers un certificat, pas à pas
command-shortlist = Ce que vous gardez
command-compare = Côte à côte
command-privacy = Ce que je garde et pourquoi
command-mydata = Tout ce que je garde sur vous, en fichier
command-forget = Effacer tout ce qui me concerne
command-advisor = Demander une personne
plain = { $text }
quoted = « { $words } »
credit-unit = crédits
providers = { $count ->
    [one] un fournisseur
   *[other] { $count } fournisseurs
    }
