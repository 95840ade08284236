fact-of = <b>{ $title }</b> : { $facts }
fact-head = <b>{ $title }</b>
fact-way = • { $facts }
fact-by-way = { $way } : { $facts }
fact-numbered = { $number }. <b>{ $title }</b> : { $facts }
fact-cheapest = La moins chère : <b>{ $title }</b>, { $fact }.
fact-shortest = La plus courte : <b>{ $title }</b>, { $fact }.
fact-soonest = La première à commencer : <b>{ $title }</b>, { $fact }.
fact-dearest = La plus chère : <b>{ $title }</b>, { $fact }.
fact-longest = La plus longue : <b>{ $title }</b>, { $fact }.
fact-language = enseigné en { $language }
fact-no-needs = aucun préalable, d'après ce qui est publié
fact-open = inscriptions ouvertes
fact-seats-unpublished = le nombre de places libres n'est pas publié
fact-assessment-unpublished = le mode d'évaluation n'est pas publié
fact-proof = { $kind ->
    [micro_credential] à la fin, vous avez une microcertification
    [badge] à la fin, vous avez un badge
    [certificate] à la fin, vous avez un certificat
    [certification] à la fin, vous avez une certification
    [diploma] à la fin, vous avez un diplôme
    [degree] à la fin, vous avez un grade universitaire
    [licence] à la fin, vous avez un permis
    [apprenticeship] cela fait partie d'un apprentissage
   *[other] ce que vous avez à la fin n'est pas publié
    }
fact-provider = offert par { $provider }
fact-included = { $cost } · pour ce que le prix comprend d'autre, demandez à l'établissement
fact-exempt = { $assessment } · pour savoir si on peut s'en passer, demandez à l'établissement
fact-pay = vous payez l'établissement, jamais moi; quand et comment (carte, versements) n'est pas publié : demandez-le-lui
fact-ends = se termine le { $date }
fact-ends-about = se termine vers le { $date } ({ $length })
fact-unknown = cela ne fait pas partie des faits que j'ai; demandez à l'établissement
fact-enrol = { $page ->
    [yes] Vous vous inscrivez auprès de { $provider }, sur la page que le bouton ouvre.
   *[no] Vous vous inscrivez directement auprès de { $provider }; aucune page n'est publiée.
    }
which-some = Parmi celles-ci, voici ce qui respecte « { $limits } » :
which-all = Toutes respectent « { $limits } » :
which-none = Aucune ne respecte « { $limits } ».
which-online = En ligne, de partout : { $titles }.
which-silent = Non publié pour { $titles }.
which-teaches = { $number }. <b>{ $title }</b> enseigne : « { $skill } »
together-first = { $then } demande d'avoir fait { $first } : l'une vient donc après l'autre.
together-load = Ensemble, environ { $hours } heures par semaine.
together-days = Les jours et heures précis ne sont pas publiés ici : demandez à l'établissement s'ils se chevauchent avant de vous inscrire.
together-which = Lesquels voulez-vous dire? Dites par exemple « le 1 et le 3 en même temps ».
which-hardest = Leur difficulté n'est pas publiée; voici ce que chacune exige au préalable, et sa durée.
which-not-taught = Rien de publié ne dit que cela y est enseigné : « { $what } »; l'établissement peut le dire.
meaning = { $term ->
    [in_person] En personne : on apprend sur place, dans une salle ou un atelier, avec un enseignant, à heures fixes. Dites « en personne » pour ne voir que cela.
    [online] En ligne : on apprend à l'ordinateur ou au téléphone, de n'importe où. Dites « en ligne » pour ne voir que cela.
    [hybrid] En partie en ligne : on apprend tantôt à l'ordinateur, tantôt sur place; l'établissement sait dans quelle proportion. Dites « en partie en ligne » pour ne voir que cela.
    [self_paced] À votre rythme : sans heures fixes, vous apprenez quand vous avez le temps. Dites « à mon rythme » pour ne voir que cela.
    [prerequisite] Un préalable, c'est ce qu'il faut avoir avant de commencer : une autre formation, un diplôme ou un âge, par exemple.
   *[badge] Un badge est un certificat sous forme de petit fichier : il dit ce que vous savez faire et qui l'affirme, et chacun peut vérifier qu'il est authentique.
    }
