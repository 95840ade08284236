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
