results-some = { $count ->
    [one] Un certificat convient :
   *[other] Ces { $count } conviennent le mieux :
    }
results-weak = Rien dans ce catalogue ne convient bien. Le plus proche, pour que vous jugiez par vous-même :
results-not-leading = Rien dans ce catalogue ne mène à { $wanted }. Ce qui s'en approche le plus, pour que vous en jugiez vous-même :
results-full = { $count ->
    [one] Voici ce qui convient le mieux, mais c'est complet ou fermé en ce moment. L'établissement sait quand cela reprend :
   *[other] Voici ce qui convient le mieux, mais c'est complet ou fermé en ce moment. Les établissements savent quand cela reprend :
    }
results-full-too = { $count ->
    [one] Ceci convient aussi, mais c'est complet ou fermé en ce moment :
   *[other] Ceux-ci conviennent aussi, mais sont complets ou fermés en ce moment :
    }
results-nearest = Rien d'autre dans ce catalogue ne convient vraiment. Le plus proche que l'on puisse commencer :
nothing-there = Rien de ce catalogue n'est enseigné à { $place } ou près de là; ce que je montre est en ligne, ou n'indique pas de lieu.
prices-in = Les prix sont ici en { $currency }; je n'ai pas de taux de change et ne peux pas les comparer avec « { $limit } ». Dites-moi un montant en { $currency }, et je m'y tiendrai.
results-none = Rien dans ce catalogue ne convient.
list-before = Votre liste pour { $wanted } est à un clic, ou dites « annule ».
results-more = { $count ->
    [one] Un autre qui convient :
   *[other] { $count } autres qui conviennent :
    }
person-instead = Une personne peut vous aider : { $contact }
contact-default = { $count ->
    [one] demandez au service-conseil de { $college }.
   *[other] demandez à l'établissement qui offre ce qui vous plaît.
    }
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
card-line = { $number }. <b>{ $title }</b>, { $provider } · { $price }
card-why = Pourquoi : vous avez dit « { $said } »; on y apprend : « { $skill } ».
cost-total = { $total } en tout ({ $price } et { $extra } pour { $labels })
cost-other = autres frais
cost-price = { $price }
cost-free = gratuit
cost-unpublished = prix non publié
time-hours-weeks = { $hours } heures sur { $length }, environ { $pace } par semaine
time-hours-days = { $hours } heures sur { $length }
time-hours = { $count ->
    [one] { $hours } heure
   *[other] { $hours } heures
    }
time-pace = { $pace } heures par semaine
time-pace-weeks = { $length }, { $pace } heures par semaine
length-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
    }
length-weeks-span = { $span } semaines
length-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
    }
length-days-span = { $span } jours
span = { $low } à { $high }
span-up-to = jusqu'à { $value }
span-about = environ { $value }
possible = possible { $what }
time-unpublished = heures non publiées
delivery-unpublished = mode d'enseignement non publié
schedule-unpublished = horaire non publié
starts = commence le { $date }
starts-apply = commence le { $date }, inscription au plus tard le { $apply }
starts-any = début en tout temps
starts-unpublished = date de début non publiée
seats = { $seats ->
    [one] une place libre
   *[other] { $seats } places libres
    }
availability-full = complet en ce moment
availability-waitlist = liste d'attente
availability-closed = fermé en ce moment
needs = Exigé d'abord : { $text }
helps = Utile : { $text }
counts-towards = Compte pour : { $titles }
silent-about = Non publié, à demander : { $limits }
gap = Ne couvre pas : « { $aims } »

why-head = Pourquoi <b>{ $title }</b> :
why-pair = Vous avez dit « { $said } ». On y apprend : « { $skill } ».
why-none = Aucune phrase de sa description n'est proche de vos mots; c'est la description entière qui s'en approche le plus.
why-fits = Il respecte vos limites : { $limits }.
why-odds = J'estime à { $percent } % les chances que ce soit ce que vous cherchez.
details-head = <b>{ $title }</b>, { $provider }
details-teaches = Ce que vous saurez faire ensuite :
details-skill = • { $text }
details-leads-to = Mène à : { $text }
details-assessment = Évaluation : { $text }
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

card-estimate = Avec une aide peut-être { $low } ({ $rule }; estimation)
rule-note = { $rule } : pour « { $who } ». D'après { $source }; renseignez-vous avant d'y compter.
fits-hours = tient dans vos { $hours } heures par semaine
fits-own-pace = à { $hours } heures par semaine, environ { $weeks ->
    [one] une semaine
   *[other] { $weeks } semaines
    }
needs-held = { $text } (vous avez dit l'avoir)
card-vouched = Reconnaissance : { $facts }
standard-open_badges = Open Badge
standard-ctdl = inscrit au Credential Registry (CTDL)
vouched-credit = { $says }, recommandés par { $by }
vouched-by = reconnu par { $by }
vouched-until = { $text }, jusqu'au { $date }
vouched-more = { $text }, et { $count ->
    [one] une autre
   *[other] { $count } autres
    }
vouched-expired = la reconnaissance de { $by } a expiré le { $date }
vouched-none = aucune recommandation ni reconnaissance publiée
read-as = J'ai compris votre but comme le métier : <b>{ $title }</b>. Si ce n'est pas cela, dites-le autrement.
relax-all = Sans vos limites, quelque chose convient : c'est leur ensemble qui ne laisse rien.
relax-names = C'est-à-dire : { $titles }.
relax-to = { $gives ->
    [one] Un autre conviendrait avec « { $words } ».
   *[other] { $gives } autres conviendraient avec « { $words } ».
    }
