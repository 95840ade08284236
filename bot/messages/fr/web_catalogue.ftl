web-nav-catalogue = Catalogue
web-catalogue-live = Le public voit { $release },
web-catalogue-version = avec la version { $version } du modèle.
web-catalogue-shipped = avec l’ordre livré.
web-catalogue-shipped-short = l’ordre livré
web-catalogue-nothing-live = Rien n’est encore publié. Chargez un fichier.
web-catalogue-new = Un catalogue modifié
web-catalogue-file = Fichier
web-catalogue-file-hint = Excel, CSV, Open Badges, CTDL, modèle européen d’apprentissage ou schema.org; un ZIP de plusieurs. Personne ne le voit avant la publication.
web-catalogue-notes = Ce que contiennent ses colonnes
web-catalogue-notes-hint = Seulement là où le nom ne le dit pas, une ligne chacune : « Leur colonne = prix », « devise : CAD ».
web-catalogue-provider = Établissement des fiches qui n’en nomment pas
web-catalogue-check = Vérifier le fichier
web-catalogue-way = En route
web-checked = Ce que contient le fichier
web-checked-counts = { $read ->
    [0] Aucune fiche lue
    [one] Une fiche lue
   *[other] { $read } fiches lues
    }; bonnes : { $accepted }; écartées : { $kept_out }.
web-and-more = Et { $count } de plus; toutes en ligne de commande.
web-difference = Ce que cela changerait pour le public
web-difference-counts = Nouveaux : { $added }; modifiés : { $changed }; retirés : { $gone }.
web-difference-breaks = Ce qui se briserait
web-difference-added = Nouvelles : { $count }
web-difference-gone = Retirées : { $count }
web-difference-changed = Modifiées : { $count }
web-versions = Versions du modèle
web-versions-none = Aucune n’a encore été entraînée.
web-version-labels = { $count ->
    [0] aucune correction concordante
    [one] une correction concordante
   *[other] { $count } corrections concordantes
    }
web-version-encoded = { $encoded } textes sur { $texts } encodés de nouveau
web-version-live = C’est ce que voit le public.
web-live = en ligne
web-train-live = Entraîner pour ce qui est en ligne
web-train-live-hint = Apprend des nouvelles corrections des conseillers et des réponses des apprenants.
web-history = Ce qui a été en ligne
web-history-none = Rien encore.
web-history-against = malgré le contrôle, par { $name } : { $because }
web-roll-back = Revenir en arrière
web-roll-back-hint = Le catalogue et la version du modèle reviennent ensemble, aussitôt.
web-job-none = Aucun fichier n’est en route.
web-job-progress = Avancement de l’entraînement
web-job-look-again = Regarder de nouveau
web-job-broken-off = L’entraînement a été interrompu. Ce qui est fait est conservé.
web-job-go-on = Continuer
web-job-checked = Vérifié par { $name }. Le public n’en voit encore rien.
web-job-passed = Entraîné, et assez bon pour être publié.
web-job-refused = Entraîné, mais quelque chose s’est dégradé.
web-job-failed = L’entraînement s’est mal terminé. Ce qui est en ligne est intact.
web-job-published = Publié.
web-job-discarded = Laissé de côté.
web-job-training = En cours.
web-job-train = Entraîner
web-job-look = Voir le verdict
web-job-discard = Laisser de côté
web-gate-passed = Cela peut être publié
web-gate-refused = Quelque chose s’est dégradé
web-gate-against = Comparé à { $release }, { $version }.
web-gate-stale = Ce qui est en ligne, ou un but de référence, a changé depuis ce verdict. La version est jugée de nouveau quand vous la publiez.
web-gate-check = Question
web-gate-before = Maintenant
web-gate-after = Ensuite
web-gate-verdict = Verdict
web-gate-good = bien
web-gate-worse = Moins bien : { $count }
web-gate-better = Mieux : { $count }
web-gate-goal = But
web-gate-unreached = Certificats que rien de propre ne fait apparaître
web-gate-decide = Décider
web-gate-because = Pourquoi publier quand même?
web-gate-because-hint = Votre nom, { $name }, et cette raison figurent au journal.
web-gate-publish = Publier
web-gate-publish-anyway = Publier quand même
web-golden = Buts de référence
web-golden-what = Ce qui doit trouver une bonne réponse avant toute publication.
web-golden-all = { $count ->
    [0] Aucun encore
    [one] Un but
   *[other] { $count } buts
    }
web-golden-none = Gardez ici les buts sur lesquels votre collège ne doit pas se tromper.
web-golden-new = Ajouter un but
web-golden-goal-hint = Comme le dirait une personne.
web-golden-found = Ce qui doit être trouvé
web-golden-credentials-hint = Titres ou identifiants, un par ligne; n’importe lequel suffit.
web-golden-keep = Garder
web-golden-done = Le but est gardé.
web-golden-removed-done = Le but n’est plus gardé.
web-published-done = C’est en ligne. Les réponses en viennent d’ici cinq secondes.
web-rolled-back-done = Ce qui était en ligne avant l’est de nouveau.
web-discarded-done = C’est laissé de côté.
web-problem-choose-file = Choisissez d’abord un fichier.
web-problem-file-kind = Ce genre de fichier n’est pas connu. Envoyez Excel, CSV, JSON, XML, Turtle, HTML, un badge ou un ZIP.
web-problem-file-too-large = Le fichier dépasse cent mégaoctets. Chargez-le en ligne de commande : advisor catalog import FICHIER
web-problem-training = Un entraînement lancé par { $name } est en cours. Attendez qu’il finisse.
web-problem-reload = C’est déjà passé. Regardez la page de nouveau.
web-problem-because = Dites pourquoi publier bien que quelque chose se soit dégradé.
web-problem-no-version = Cette version n’existe pas; elle a peut-être été retirée.
web-report = Rapport
web-report-what = Ce que les gens ont demandé, avec quel succès, et ce qu’il vaudrait la peine de bâtir ensuite.
web-report-page = Tout le rapport en une page à garder
web-report-wishes = À bâtir ensuite
web-report-times = demandé { $count } fois
web-report-no-wishes = Rien de ce que plusieurs personnes ont demandé n’est resté sans bonne réponse.
web-report-rare = { $count ->
    [0] Aucun souhait n’est omis ici.
    [one] Un souhait de moins de { $least } personnes est omis : il pourrait dire de qui il s’agit.
   *[other] { $count } souhaits de moins de { $least } personnes sont omis : ils pourraient dire de qui il s’agit.
    }
web-report-weeks = Semaine par semaine
web-report-goals = Buts
web-report-served = Quelque chose convenait bien
web-report-chance = Probabilité moyenne du premier
web-report-no-weeks = Personne n’a encore rien demandé.
web-report-drift = Au cours des { $weeks } dernières semaines, { $goals } des buts sont passés à d’autres domaines, et la part bien servie a changé de { $confidence }.
web-report-no-drift = Les gens demandent à peu près la même chose que { $weeks } semaines plus tôt.
web-report-labels = Corrections
web-report-labels-counts = { $labels } jugements, dont { $advisors } de conseillers et { $learners } d’apprenants; { $agreed } concordants, { $open } pas encore; { $topics } sujets corrigés.
web-report-all-reached = Chaque certificat se trouve par ses propres mots.
web-report-version = La version la plus récente
web-report-picture-gate = Chaque question du contrôle, et les buts qui reçoivent une meilleure ou une moins bonne réponse; les tableaux ci-dessus disent la même chose.
web-report-picture-weeks = Les buts par semaine, et pour combien quelque chose convenait bien; le tableau ci-dessous dit la même chose.
web-report-unreached-what = Ni leur titre ni aucune de leurs phrases ne les fait apparaître. Souvent, deux ont le même texte : dites ce qui distingue chacun.
web-report-unserved = Ce que les gens ont souhaité au cours des { $weeks } dernières semaines sans que rien ne convienne bien
web-report-wish = Souhait
web-report-also = Dit aussi
web-report-how-often = Fois
web-report-kept = Seuls les souhaits sont gardés, sans nombres ni adresses, comptés par semaine et non par personne.
web-report-field = Domaine
web-report-before = { $weeks } semaines précédentes
web-report-now = { $weeks } dernières semaines
web-kept-out-gone = Ce qui est écarté ne figure pas dans le brouillon : ce que les gens en voient maintenant disparaîtrait. Pour le garder, corrigez le fichier et envoyez-le de nouveau.
web-kept-out = Écartées
web-noticed = Reprises, mais à vérifier
web-catalogue-correct = Corriger un fait
web-catalogue-correct-which = Titre ou identifiant
web-catalogue-correct-fact = Ce qui est juste
web-catalogue-correct-hint = « prix = 495 » ou « début = 2027-01-31 » ; sans rien après le signe, le fait est retiré. La correction reste quand un fichier plus récent arrive.
web-catalogue-correct-why = Pourquoi
web-catalogue-correct-do = Corriger
web-corrected-done = La correction attend comme ébauche : entraînez, puis publiez-la.
