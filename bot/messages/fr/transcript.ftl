transcript-title = Demande { $number } : ce qui s’est dit
transcript-brief = Résumé
transcript-talk = Ce qui a été dit et écrit
transcript-nothing = Rien n’a encore été dit ni écrit.
transcript-without-notes = Les notes entre conseillers n’y figurent pas.
transcript-foot = Demande { $number }, tiré par { $name }, { $at }
transcript-about = Sujet : { $topic } · langue : { $language }
transcript-opened = Ouverte : { $at }
transcript-claimed = Prise par un conseiller : { $at }
transcript-replied = Première réponse d’une personne : { $at }
transcript-with = Avec : { $name }
transcript-closed = { $how ->
    [resolved] Résolue : { $at }
   *[returned] Rendue au robot : { $at }
    }
transcript-rated = La personne a noté l’aide { $stars } sur 5
transcript-who = { $author ->
    [learner] Apprenant
    [bot] Robot
    [note] Note de { $name }, privée
   *[advisor] { $name }
    }
transcript-edited = modifié
staff-transcript = La demande, à verser au dossier ; les notes privées { $notes ->
    [yes] y figurent.
   *[no] n’y figurent pas. Avec elles : /transcript notes
    }
command-staff-transcript = La demande en PDF, à verser au dossier
refused-transcript = Le PDF n’a pas pu être fait. Réessayez, ou prenez le texte au bureau web.
