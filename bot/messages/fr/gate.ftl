gate-name = { $name ->
    [golden] Buts de référence (nDCG@10)
    [own_words] Trouvés par leurs propres mots (nDCG@10)
    [shipped] Buts livrés avec le programme (nDCG@10)
    [calibration] Erreur des probabilités
    [coverage] Certificats que rien ne fait apparaître
    [lost] Certificats qui disparaîtraient
   *[latency] Millisecondes par réponse
    }
gate-golden-lost = { $lost ->
        [one] { $lost } but de référence sur { $count } ne trouve plus ce qu’il doit
       *[other] { $lost } buts de référence sur { $count } ne trouvent plus ce qu’ils doivent
    } parmi les cinq premières réponses{ $won ->
        [0] {""}
        [one] {";"} un autre le trouve désormais
       *[other] {";"} { $won } autres le trouvent désormais
    }.
gate-answered-worse = { $kind ->
        [golden] Les buts de référence reçoivent
        [own_words] Les phrases du catalogue lui-même reçoivent
       *[shipped] Les buts livrés avec le programme reçoivent
    } de moins bonnes réponses : nDCG@10 { $before } → { $after }, une différence de { $low } à { $high }.
gate-chances = Les probabilités sont moins justes : leur erreur moyenne passe de { $before } à { $after }.
gate-unreached = { $count ->
        [one] Un certificat ne se trouve plus par son titre ni par ses mots
       *[other] { $count } certificats ne se trouvent plus par leur titre ni par leurs mots
    } : { $titles }.
gate-unreached-new = { $count ->
        [one] Un nouveau certificat ne se trouve pas par son titre ni par ses mots
       *[other] { $count } nouveaux certificats ne se trouvent pas par leur titre ni par leurs mots
    } : { $titles }.
gate-others = { $count ->
    [one] un autre
   *[other] { $count } autres
    }
gate-gone = { $gone } des { $count } certificats offerts disparaîtraient; c’est plutôt un mauvais fichier qu’un catalogue modifié.
gate-slower = Une réponse prend { $after } ms au lieu de { $before } ms.
gate-refused = { $version } n’est pas publiée. { $problems }
gate-remedy = Pour la regarder : advisor model gate { $version }. Pour la publier quand même : advisor model publish { $version } --override --by NOM --because RAISON
gate-axis = moins bien ← nDCG@10 → mieux
