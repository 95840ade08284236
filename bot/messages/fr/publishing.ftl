button-publishing-train = Entraîner
button-publishing-discard = Écarter
button-publishing-go-on = Poursuivre
button-publishing-again = Réessayer
button-publishing-publish = Publier
button-publishing-anyway = Publier quand même
button-publishing-back = Revenir en arrière
button-publishing-undo = Annuler
button-publishing-live = Entraîner pour ce qui est en ligne
publishing-checked =
    <b>{ $file }</b>, lu comme { $format }
    { $read ->
        [0] Aucune fiche lue
        [one] Une fiche lue
       *[other] { $read } fiches lues
    } : { $accepted } bonnes, { $kept_out } écartées.
publishing-kept-out = <b>Écartées</b>
publishing-noticed = <b>Reprises, mais à vérifier</b>
publishing-fault = { $line ->
        [whole] le fichier
        [none] fiche { $record }
       *[other] ligne { $line }
    }, { $field }{ $has_value ->
        [yes] {" "}= « { $value } »
       *[no] {""}
    } : { $problem }. { $remedy }
publishing-difference = <b>Ce qui changerait pour le public :</b> { $added } nouvelles, { $changed } modifiées, { $gone } retirées.
publishing-first = <b>Rien n’est encore en ligne :</b> les { $added } fiches seraient nouvelles.
publishing-breaks = <b>Ce qui ne tiendrait plus</b>
publishing-added = <b>Nouvelles</b>
publishing-gone = <b>Retirées</b>
publishing-changed = <b>Modifiées</b>
publishing-item = • { $text }
publishing-change = { $fact } : { $before } → { $after }
publishing-more = … et { $count } de plus; toutes sont au bureau web ou avec : advisor catalog diff
publishing-more-faults = … et { $count } de plus; toutes avec : advisor catalog check FILE
publishing-nobody-sees = <i>Personne ne le voit encore. Entraîner le prépare et le compare à ce qui est en ligne; Écarter le laisse de côté.</i>
publishing-nothing-good = Aucune fiche n’est bonne, il n’y a donc rien à entraîner. Corrigez le fichier comme indiqué ci-dessus et envoyez-le de nouveau.
publishing-no-change = Le public voit déjà exactement cela; il n’y a rien à faire.
publishing-missed = { $problem ->
    [too_large] Le fichier dépasse vingt mégaoctets, la limite de Telegram pour les robots. Compressez-le en ZIP, ou chargez-le au bureau web ou avec : advisor catalog import FILE
   *[not_fetched] Telegram n’a pas remis le fichier. Envoyez-le de nouveau, s’il vous plaît.
    }
publishing-staff-only = Seul le personnel modifie le catalogue. La personne qui gère le bureau peut vous donner ce rôle : advisor staff add NOM --role staff
publishing-begun = L’entraînement commence.
publishing-under-way = Un entraînement lancé par { $name } est en cours. Attendez qu’il se termine.
publishing-past = Entre-temps, il y a du nouveau. /catalogue dit où en sont les choses.
publishing-not-now = { $standing ->
    [training] L’entraînement est en cours.
    [passed] L’entraînement est terminé; le verdict attend une décision.
    [refused] L’entraînement est terminé; le verdict attend une décision.
    [published] C’est déjà publié.
    [discarded] C’est déjà écarté.
    [checked] Il faut d’abord l’entraîner.
   *[failed] L’entraînement s’est mal terminé; réessayez d’abord.
    }
publishing-progress =
    <b>Entraînement</b> pour { $release }, lancé par { $name }
    { $bar } { $percent } %
    { $step }{ $left ->
        [none] {""}
       *[some] {" "}· { $left }
    }
publishing-step = { $step ->
    [reading] Lecture du catalogue
    [labels] Apprentissage des corrections
    [triage] Apprentissage des sujets des messages
    [looking] Vérification que tout peut être trouvé
    [comparing] Comparaison avec ce qui est en ligne
   *[begins] Cela commence
    }
publishing-left = { $minutes ->
    [0] il reste moins d’une minute
    [one] il reste environ { $minutes } minute
   *[other] il reste environ { $minutes } minutes
    }
publishing-ended = <b>Entraînement</b> pour { $release } terminé; le verdict est ci-dessous.
publishing-failed =
    <b>Entraînement</b> pour { $release } mal terminé. { $problem }
    Ce que voit le public n’a pas changé, et ce qui est fait est conservé.
publishing-broken-off =
    <b>Entraînement</b> pour { $release } interrompu à { $percent } %, sans doute parce que le robot a redémarré.
    Ce qui est fait est conservé; on peut poursuivre à partir de là.
publishing-verdict = { $passed ->
    [yes] <b>La mise en ligne est possible</b>
   *[no] <b>Quelque chose a empiré; rien n’est mis en ligne tout seul</b>
    }
publishing-against = { $release } avec { $version }, comparé à ce qui est en ligne : { $before } avec { $now }
publishing-against-nothing = { $release } avec { $version }; rien n’est en ligne pour comparer
publishing-shipped = l’ordre livré
publishing-check = { $passed ->
        [yes] ✓
       *[no] ✗
    } { $name } : { $figures }
publishing-figures = { $before } → { $after }
publishing-worse = { $count ->
    [one] <b>Un but a empiré</b>
   *[other] <b>{ $count } buts ont empiré</b>
    }
publishing-better = { $count ->
    [one] <b>Un but s’est amélioré</b>
   *[other] <b>{ $count } buts se sont améliorés</b>
    }
publishing-same = Aucun but ne reçoit une autre réponse que maintenant.
publishing-goal =
    • « { $goal } »
      { "  " }maintenant : { $before }
      { "  " }ensuite : { $after }
publishing-nothing = rien
publishing-unreached = <b>Rien de propre à ces certificats ne les fait apparaître :</b> { $titles }
publishing-picture = { $version }, avant et après
publishing-published = <b>En ligne maintenant :</b> { $release } avec { $version }, publié par { $name }. Tout le monde reçoit ses réponses de là dans les cinq secondes; un échange en cours se termine sur la version précédente.
publishing-answered-for = La mise en ligne s’est faite contre l’avis du contrôle; votre nom et la raison figurent au journal : « { $because } »
publishing-rolled-back = <b>De nouveau en ligne :</b> { $release } avec { $version }, par { $name }.
publishing-discarded = Écarté par { $name }. Ce que voit le public n’a pas changé.
publishing-why =
    № { $number } : pourquoi mettre en ligne alors que quelque chose a empiré?
    Répondez à ce message même en donnant la raison. La mise en ligne est immédiate; votre nom et la raison sont gardés au journal.
publishing-why-hint = Parce que …
publishing-refused-now = Ce qui est en ligne a changé depuis le verdict, et maintenant le contrôle refuse : { $problems }
publishing-live = <b>Le public voit</b> { $release } avec { $version }.
publishing-nothing-live = <b>Rien n’est encore publié.</b>
publishing-on-its-way = { $standing ->
    [checked] Un fichier envoyé par { $name } est vérifié et attend l’entraînement.
    [training] Un entraînement lancé par { $name } est en cours.
    [broken] Un entraînement lancé par { $name } a été interrompu.
    [passed] Un entraînement lancé par { $name } est terminé; la mise en ligne est possible.
    [refused] Un entraînement lancé par { $name } est terminé; quelque chose a empiré.
    [failed] Un entraînement lancé par { $name } s’est mal terminé.
   *[none] Rien n’est en route.
    }
publishing-how = Pour modifier le catalogue, envoyez-moi le fichier : Excel, CSV, Open Badges, CTDL, modèle européen d’apprentissage ou schema.org, ou un ZIP de plusieurs; vingt mégaoctets au plus. Si ses fiches ne nomment pas d’établissement, écrivez sous le fichier : établissement: NOM
publishing-by-night = { $live ->
    [yes] <b>Entraîné cette nuit et publié :</b> { $release } avec { $version }
   *[no] <b>Entraîné cette nuit :</b> { $release } avec { $version }. Le public ne le voit pas encore.
    }
publishing-night-failed = <b>L’entraînement de la nuit s’est mal terminé.</b> { $problem } Ce que voit le public n’a pas changé; nouvel essai la nuit prochaine.
break-prerequisite-vanished = { $title } demande { $needed }, qui n’est pas au catalogue.
break-prerequisite-cycle = Personne ne peut commencer, car chacun demande le suivant : { $titles }
break-offer-in-the-past = Toutes les dates de { $title } sont passées le { $day }.
break-currency-changed = { $after ->
    [none] Le prix de { $title } était en { $before } et n’indique plus aucune monnaie.
   *[other] Le prix de { $title } était en { $before } et il est en { $after }.
    }
break-many-gone = { $gone } des { $count } certificats ont disparu; est-ce le bon fichier?
button-publishing-report = Rapport
publishing-report = <b>{ $catalog }, { $day }</b>
publishing-report-head = <b>{ $title }</b>
publishing-report-live = C’est { $version }, la version la plus récente, qui répond aux gens.
publishing-report-verdict = { $passed ->
    [yes] La version la plus récente, { $version }, peut être mise en ligne : /catalogue
   *[no] La version la plus récente, { $version }, n’est pas mise en ligne toute seule :
    }
publishing-report-wish = • { $wish } · demandé { $count } fois
publishing-report-week = • { $day } : { $count ->
        [0] aucun but
        [one] un but
       *[other] { $count } buts
    }, dont { $served } pour lesquels quelque chose convenait bien
publishing-report-more = … et { $count } de plus; tout est sur la page
publishing-report-page = Tout le rapport, en une page à garder
publishing-report-how = /report dit ce que les gens demandent en vain, s’ils sont bien servis, et ce que personne ne trouve. /correct corrige un fait des fichiers.
publishing-kept-out-gone = Ce qui est écarté ne figure pas dans le brouillon : ce que les gens en voient maintenant disparaîtrait. Pour le garder, corrigez le fichier et envoyez-le de nouveau.
publishing-correct-how = Écrivez ce qui est juste après le titre, par exemple : /correct Bread Baking: prix = 495 parce que la liste a le prix de l’an dernier. Sans rien après le signe, le fait est retiré.
publishing-corrected = { $title } : { $fact }. La correction attend comme un brouillon que personne ne voit; entraînez, puis publiez-la. Elle reste quand un fichier plus récent arrive.
