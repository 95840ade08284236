objection-meaning =
    Une microcertification est une courte formation suivie d'une évaluation : elle montre une chose que vous savez faire, et qui l'a vérifié.
    Elle prend des heures ou des semaines plutôt que des années, et certaines comptent pour un certificat plus long.
objection-no-list = { $kind ->
    [money] Il existe parfois de l'aide pour le prix, et certaines formations sont gratuites.
    [time] Certaines ne prennent que quelques heures, d'autres vont à votre rythme.
    [confidence] Cette crainte est fréquente, et beaucoup de ces formations n'exigent aucun préalable.
    [beginner] Beaucoup de ces formations ne demandent aucune expérience.
    [age] Je ne choisis pas selon l'âge.
    [language] Vous pouvez m'écrire en français, en anglais ou en espagnol.
    [recognised] Je dis pour chacune qui s'en porte garant, et jusqu'à quand.
   *[other] Ce que paie un emploi n'est pas publié dans ce catalogue, et je ne devine pas.
    } { $ask }
objection-opening = { $kind ->
    [money] Parlons du prix. Voici ce qui est publié :
    [time] Ce qui est publié sur le temps :
    [confidence] Cette crainte est fréquente, et je ne peux pas la mesurer. Ce qui est publié :
    [beginner] Tout le monde commence un jour. Ce qui est publié :
    [age] Je ne choisis pas selon l'âge. Ce qui est publié :
    [language] Ce qui est publié sur la langue :
    [recognised] Qui s'en porte garant, selon ce qui est publié :
   *[other] Personne ne peut promettre un emploi, et les salaires ne sont pas publiés dans ce catalogue. Ce qui l'est :
    }
objection-cheapest = La moins chère : <b>{ $title }</b>, { $fact }.
objection-help = Aides que ce catalogue connaît : { $names }. Les fiches disent ce qui peut rester à payer.
objection-shortest = La plus courte : <b>{ $title }</b>, { $fact }.
objection-own-pace = { $count ->
    [0] Aucune ne va à votre rythme.
    [one] À votre rythme : { $titles }.
   *[other] À votre rythme : { $titles }.
    }
objection-open-to-all = { $count ->
    [0] Chacune exige un préalable; /plan montre le chemin.
    [one] Celle-ci n'exige aucun préalable : { $titles }.
   *[other] Celles-ci n'exigent aucun préalable : { $titles }.
    }
objection-no-age = { $count ->
    [one] Elle ne publie aucune limite d'âge.
   *[other] Aucune ne publie de limite d'âge.
    }
objection-unpublished = langue non publiée
objection-taught-in = <b>{ $title }</b> : { $fact }
objection-vouched = <b>{ $title }</b> : { $fact }
objection-leads-to = <b>{ $title }</b> mène à : { $fact }
objection-trust =
    Je suis un programme, pas une personne, et je ne vends rien. Je montre seulement ce que publie le catalogue de { $college }, et je dis qui le propose et qui s'en porte garant. Je ne demande jamais d'argent, de carte ni de mot de passe : l'inscription, et le paiement s'il y en a un, se font sur la page de l'établissement. /privacy dit ce que je garde, /advisor demande une personne.
    { $ask }
objection-unknown = { $kind ->
    [money] Aucun prix n'est publié pour ces formations : demandez à l'établissement.
    [time] Aucune durée n'est publiée pour ces formations : demandez à l'établissement.
    [language] Aucune langue n'est publiée pour ces formations : demandez à l'établissement.
   *[other] Personne ne peut promettre un emploi, et ce catalogue ne publie ni les salaires ni ce à quoi ces formations mènent.
    }
objection-useless = Je regrette de ne pas vous avoir aidé jusqu'ici. Dites-moi en quelques mots ce que vous cherchez, ou demandez une personne.
objection-elsewhere = Rien de publié ne dit si cela vaut ailleurs : demandez à l'employeur ou à l'autorité de l'endroit, et à l'établissement.
