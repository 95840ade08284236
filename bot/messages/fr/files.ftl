file-day-first = le jour en premier
file-month-first = le mois en premier
file-no-title = il n’y a pas de titre
file-no-title-remedy = Écrivez-en un.
file-no-name = il n’y a pas de nom
file-no-provider = l’établissement manque
file-too-long = le texte compte { $count } caractères
file-too-long-remedy = Écrivez-en au plus { $most }.
file-price-beyond = un prix de { $amount } dépasse celui de toute formation
file-price-beyond-remedy = Écrivez le prix d’une place, ou laissez la cellule vide.
file-price-beyond-leave = Écrivez le prix d’une place, ou n’en mettez pas.
file-amount-beyond = un montant de { $amount } dépasse celui de toute formation
file-no-amount = aucun montant n’est indiqué : le prix compte comme non publié
file-of-whole-remedy = Écrivez le prix de l’ensemble, ou une fourchette comme 300-500.
file-which-price = il y a plusieurs nombres et rien ne dit lequel est le prix : il compte comme non publié
file-which-price-remedy = Écrivez un seul nombre, ou une fourchette comme 300-500.
file-share = c’est une part de quelque chose
file-share-price = c’est une part de quelque chose : le prix compte comme non publié
file-number-itself = Écrivez le nombre lui-même.
file-free-if = c’est gratuit à une condition seulement : le prix compte comme non publié
file-free-if-remedy = Écrivez ce que paient les autres, ou 0 si personne ne paie.
file-free-and = il y a un montant et « gratuit » à la fois : le prix compte comme non publié
file-free-and-remedy = Écrivez ce que chacun paie, ou 0 si personne ne paie.
file-part-price = c’est le prix d’une partie et non de l’ensemble : il compte comme non publié
file-paid-in-parts = on paie en plusieurs fois sans que le total soit dit : le prix compte comme non publié
file-begins-at = on dit seulement où les prix commencent : il compte comme non publié
file-length-no-price = c’est une durée ou un nombre de crédits, pas un prix
file-on-top = ce qui s’y ajoute n’est pas chiffré : le prix compte comme non publié
file-negative = le nombre est négatif
file-from-0 = Écrivez un nombre à partir de 0.
file-or-more = Écrivez 0 ou plus.
file-no-number = ce n’est pas un nombre
file-no-number-out = ce n’est pas un nombre ; laissé de côté
file-digits-or-empty = Écrivez des chiffres, par exemple 495, ou laissez vide.
file-digits-or-leave = Écrivez des chiffres, ou laissez vide.
file-digits = Écrivez des chiffres, par exemple 495.
file-several-numbers = il y a plusieurs nombres
file-several-numbers-remedy = Écrivez un seul nombre, ou une fourchette comme 10-12.
file-many-digits = il a { $count } chiffres
file-number-meant = Écrivez le nombre voulu.
file-is-price = c’est un prix
file-is-price-remedy = Mettez le prix dans sa propre colonne.
file-hours-beyond = { $count } heures dépassent toute formation
file-hours-beyond-remedy = Écrivez les heures d’enseignement, ou laissez la cellule vide.
file-hours-beyond-one = Écrivez les heures d’une seule formation.
file-weeks-beyond = { $count } semaines dépassent toute formation
file-weeks-beyond-remedy = Écrivez les semaines du premier au dernier jour, ou laissez la cellule vide.
file-weeks-beyond-one = Écrivez la durée d’une seule formation.
file-pace-beyond = { $count } heures par semaine, personne n’étudie autant
file-pace-beyond-remedy = Écrivez les heures d’une semaine.
file-weeks-too-long = { $count } semaines, c’est trop long pour : { $kind }
file-no-length = ce n’est pas une durée ; laissé de côté
file-no-length-remedy = Écrivez-la avec son unité, comme « 10 semaines ».
file-clock = c’est une heure de la journée, pas une durée ; laissé de côté
file-clock-remedy = Écrivez combien de temps cela prend, comme « 7 heures ».
file-impossible-length = cette durée est impossible
file-impossible-length-remedy = Écrivez-la par exemple ainsi : « 10 semaines ».
file-no-iso = ce n’est pas une durée ISO 8601
file-no-iso-remedy = Écrivez-la « P6W » (six semaines) ou « PT60H » (60 heures).
file-no-day = aucun jour n’est nommé
file-no-day-remedy = Écrivez le jour, par exemple 2027-01-31.
file-no-year = l’année manque : la date compte comme non publiée
file-no-year-remedy = Écrivez le jour ainsi : 2027-01-31.
file-two-days = on peut y lire deux jours différents
file-two-days-remedy = Écrivez { $one } ou { $other }.
file-which-day = il nomme plusieurs jours, et lequel est le premier n’est pas dit
file-which-day-remedy = Écrivez le premier jour.
file-no-date = ce n’est pas une date
file-no-date-remedy = Écrivez-la ainsi : 2026-01-31.
file-no-such-day = ce jour n’existe pas
file-before-start = c’est avant le début, { $start }
file-correct-dates = Corrigez l’une des deux dates.
file-ends-before = la fin, { $end }, précède le début, { $start }
file-less-than-price = c’est moins que le prix ; laissé de côté
file-less-than-price-remedy = Écrivez ce qu’il faut payer en tout.
file-no-address = ce n’est pas une adresse web ; laissé de côté
file-no-address-remedy = Écrivez-la https://..., ou laissez vide.
file-no-country = ce pays nous est inconnu
file-no-country-remedy = Écrivez ses deux lettres : CA, FR, MX.
file-no-currency = ce n’est pas une monnaie
file-no-currency-remedy = Écrivez ses trois lettres, par exemple CAD.
file-which-currency = plusieurs pays ont une monnaie de ce nom
file-which-currency-remedy = Écrivez ses trois lettres : CAD, USD.
file-yes-or-no = ce n’est ni oui ni non
file-yes-or-no-remedy = Écrivez oui ou non, ou laissez vide.
file-same-id = une entrée précédente a le même identifiant et un autre titre, « { $title } »
file-same-id-quoted = une entrée précédente a le même identifiant et un autre titre, « { $title } »
file-same-id-remedy = Donnez à chaque formation son propre identifiant.
file-many-cells = la ligne a { $count } cellules, l’en-tête { $named }
file-many-cells-remedy = Mettez entre guillemets les textes qui contiennent le séparateur.
file-long-cell = une cellule a plus de { $count } caractères
file-long-cell-remedy = Gardez ce qui décrit la formation.
file-long-value = le texte a plus de { $count } caractères
file-long-value-remedy = Gardez ce qui le décrit.
file-unclosed = un guillemet s’ouvre ici et ne se ferme pas
file-unclosed-remedy = Fermez-le, ou doublez-le à l’intérieur d’un texte.
file-understood = ces colonnes ont été comprises d’après leurs mots et leurs cellules
file-columns-out = { $count } colonnes sur { $named } sont inconnues et ont été laissées de côté
file-column-near = aucune colonne ne s’appelle ainsi et elle a été laissée de côté ; vouliez-vous dire « { $near } » ?
file-sheet-and-others = cette feuille a été lue, les autres non : { $others }
file-sheets-and-others = ces feuilles ont été lues, les autres non : { $others }
file-sheets-as-one = ces feuilles ont été lues comme une seule liste
file-sheet-remedy = Enregistrez une autre feuille dans son propre fichier pour la lire aussi.
file-zip-others = ce tableau du ZIP a été lu, les autres non : { $others }
file-zip-others-remedy = Chargez l’autre séparément s’il liste aussi des formations.
file-cell-error = c’est une erreur du tableur
file-cell-error-remedy = Corrigez la formule, ou écrivez la valeur.
file-formula = la formule n’a jamais été calculée : il n’y a pas de valeur
file-formula-remedy = Ouvrez le fichier dans un tableur et enregistrez-le, ou écrivez la valeur.
file-right-remedy = Si c’est juste, il n’y a rien à faire.
file-meant-remedy = Si c’est voulu, il n’y a rien à faire.
file-sum = c’est un total ; laissé de côté
file-below = c’est sous la liste ; laissé de côté
file-heading = il n’y a rien d’autre sur la ligne : c’est un intertitre
file-not-shown = ce n’est pas affiché là d’où vient la liste ({ $column }) ; laissé de côté
file-garbled = les lettres accentuées sont abîmées : le tableau a été enregistré dans un encodage et ouvert dans un autre
file-garbled-remedy = Exportez-le de nouveau en CSV UTF-8 et chargez celui-là.
file-order = on ne peut y lire que { $order }, et toutes les dates du tableau ont été lues ainsi
file-order-remedy = Si c’est juste, il n’y a rien à faire ; sinon écrivez les dates ainsi : 2027-01-31.
file-changed-row = la ligne a changé depuis son exportation, et ce que disent ses cellules vaut maintenant
file-kept-wrong = ce n’est pas ce qu’une exportation y a écrit
file-kept-changed = ce qu’une exportation y a écrit a changé
file-correction-lost = la correction de ce fait ne peut être gardée : { $problem }
file-correction-lost-remedy = Refaites-la avec : advisor catalog correct
file-other-list = c’est une autre liste du fichier ; elle n’a pas été lue
file-other-list-remedy = Enregistrez-la dans son propre fichier si elle liste aussi des formations.
file-no-object = ce n’est pas un objet
file-no-object-remedy = Écrivez un objet pour chacun.
file-no-text = ce n’est pas du texte
file-folder = c’est un dossier
file-folder-remedy = Nommez un fichier qui s’y trouve.
file-no-file = ce fichier n’existe pas
file-no-file-remedy = Vérifiez le chemin.
file-no-ordinary = ce n’est pas un fichier ordinaire
file-no-ordinary-remedy = Nommez un fichier du disque.
file-over-mb = il dépasse { $size } Mo
file-split = Divisez-le.
file-empty = il est vide
file-export-table = Exportez le tableau de nouveau.
file-picture = c’est une image, et les tableaux en image ne se lisent pas
file-state-none = ce n’est aucun des choix possibles
file-state-language = cette langue nous est inconnue
file-state-amount = ce n’est pas un montant unique
file-state-currency = il y a une monnaie, { $code }, qui est un autre fait
file-state-needed = cela ne peut être retiré
file-pdf = c’est un PDF
file-pdf-remedy = Demandez le tableau d’origine, en CSV.
file-old-office = c’est un fichier d’un ancien programme de bureau (.xls ou .doc)
file-old-office-remedy = Ouvrez-le et enregistrez-le en XLSX, ou exportez le tableau en CSV.
file-export-csv = Exportez le tableau en CSV.
file-export-utf-8 = Exportez le tableau en CSV UTF-8.
file-long-line = la ligne { $line } a plus de { $count } caractères
file-long-line-remedy = Exportez-le en tableau, une ligne par formation.
file-many-columns = il a plus de { $count } colonnes
file-many-columns-remedy = Gardez les colonnes utiles.
file-many-rows = il a plus de { $count } lignes
file-people = il énumère des personnes ou des adresses, et rien qui s’apprenne
file-title-column = aucune colonne ne porte un nom de titre (il y a : { $there })
file-title-key = aucune clé ne porte un nom de titre (il y a : { $there })
file-title-key-of = aucune clé de « { $of } » ne porte un nom de titre (il y a : { $there })
file-many-keys = ses objets ont plus de { $count } clés
file-many-keys-remedy = Gardez les clés utiles.
file-unit-remedy = Corrigez l’unité ; les heures s’écrivent PT60H.
file-page-broken = c’est une page web, et : { $problem }, ligne { $line }
file-script-broken = une description qui s’y trouve ne se lit pas ({ $problem })
file-names-above = Écrivez les noms des colonnes sur une ligne au-dessus de la première : Titre, Prix, Heures.
file-no-column = il n’y a pas de colonne « { $name } » ; il y a : { $there }
file-no-field = il n’y a pas de champ « { $name } » ; les plus courants sont : { $there }
file-damaged-book = c’est un classeur endommagé ({ $said })
file-damaged-book-remedy = Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou exportez-le en CSV.
file-big-book = ses feuilles ont environ { $rows } lignes et { $cells } cellules
file-big-book-remedy = Gardez au plus { $rows } lignes et les colonnes utiles, ou enregistrez en CSV.
file-other-office = c’est { $what }, pas un classeur XLSX (il contient { $inside })
file-what-text = un document de texte
file-what-presentation = une présentation
file-what-archive = une archive ZIP
file-what-binary = un classeur binaire
file-what-open = un fichier OpenDocument
file-other-office-remedy = Enregistrez le tableau en XLSX ou en CSV, ou décompressez l’archive d’abord.
file-encrypted = il est chiffré
file-encrypted-remedy = Enregistrez-le sans mot de passe.
file-damaged-archive = c’est un classeur ou une archive endommagé
file-damaged-archive-remedy = Enregistrez-le de nouveau, ou exportez-le en CSV.
file-many-parts = il contient plus de { $count } parties
file-big-archive = il contient plus de { $size } Mo
file-big-archive-remedy = Divisez-le, ou exportez le tableau en CSV.
file-nested-archive = il contient une autre archive, { $name }
file-nested-archive-remedy = Décompressez-la, ou exportez le tableau en CSV.
file-bomb = une partie est plus de { $times } fois plus grande une fois décompressée
file-zip-many = c’est un ZIP qui contient { $count } tableaux ({ $tables })
file-zip-many-remedy = Décompressez-le et chargez celui des cours, ou réunissez-les d’abord.
file-zip-none = c’est une archive ZIP sans tableau (elle contient { $inside })
file-zip-none-remedy = Mettez-y le tableau en CSV ou XLSX, ou chargez-le sans l’archiver.
file-zip-damaged = c’est un ZIP endommagé : { $name } ne se décompresse pas
file-zip-damaged-remedy = Refaites l’archive, ou chargez le tableau sans l’archiver.
file-page-big = c’est une page web de plus de 20 Mo
file-page-remedy = Demandez le tableau d’origine, en CSV, ou enregistrez la page d’un seul cours.
file-page-silent = c’est une page web sans description pour les moteurs de recherche (JSON-LD de schema.org)
file-page-tables = c’est une page web sans description pour les moteurs de recherche (JSON-LD de schema.org), et aucune colonne de ses tableaux ne porte un nom de titre
file-page-no-course = c’est une page web qui ne décrit aucun cours (JSON-LD de schema.org)
file-bad-json = ce n’est pas du JSON valide : ligne { $line }, colonne { $column } : { $said }
file-bad-json-remedy = Corrigez-le là, ou exportez-le de nouveau.
file-unknown-json = c’est du JSON, mais d’aucun format de catalogue connu ({ $shape })
file-unknown-json-remedy = Exportez-le en Open Badges, CLR, CTDL, ELM, schema.org ou en tableau.
file-unknown-xml = c’est du XML, mais d’aucun format de catalogue connu (sa racine est <{ $root }>)
file-unknown-xml-remedy = Exportez-le selon le modèle européen d’apprentissage (LOQ), ou en CSV.
file-bad-xml = ce n’est pas du XML valide : { $said }
file-export-again = Exportez-le de nouveau.
file-export-records = Exportez les entrées elles-mêmes.
file-not-utf-8 = ce n’est pas du texte en UTF-8
file-save-utf-8 = Enregistrez-le en UTF-8.
file-deep = il est imbriqué à plus de { $count } niveaux
file-deep-remedy = Exportez les entrées en liste simple.
file-too-many-values = il contient trop de valeurs pour être lu d’un coup
file-key-near = cette clé n’existe pas et ce qu’elle dit a été laissé de côté ; vouliez-vous dire `{ $near }` ?
file-key-near-remedy = Écrivez `{ $near }` si c’est ce que vous vouliez.
file-missing-key = `{ $key }` manque, et la norme l’exige
file-correct-or-leave = Corrigez-le ou n’en mettez pas.
file-correct-it = Corrigez-le.
file-correct-two = Corrigez l’un des deux.
file-provider-unnamed = l’établissement n’est pas nommé ici ; on lira { $name }
file-describes-none = il décrit { $said }, mais ni cours, ni programme, ni titre
file-holds-none = il contient { $said }, mais aucun titre, cours, programme ou évaluation proposé
file-not-offered = ce n’est pas encore offert
file-understood-remedy = Si c’est juste, il n’y a rien à faire ; sinon dites-le : --map "Leur colonne=champ"
file-understood-remedy-said = Si c’est juste, il n’y a rien à faire ; sinon chargez-le de nouveau avec une ligne qui le dit : « Leur colonne = titre ».
file-columns-out-remedy = Dites ce que contient l’une d’elles avec --map "Leur colonne=champ".
file-columns-out-remedy-said = Pour en lire une, chargez-le de nouveau avec une ligne qui dit ce qu’elle contient : « Leur colonne = prix ».
file-column-near-remedy = Appelez-la « { $near } » si c’est ce que vous vouliez, ou dites : --map "{ $name }=champ"
file-column-near-remedy-said = Appelez-la « { $near } » si c’est ce que vous vouliez, ou chargez-le de nouveau avec la ligne « { $name } = { $near } ».
file-people-remedy = Chargez la liste des cours ; si ce sont des cours, dites-le : --map "Leur colonne=titre"
file-people-remedy-said = Chargez la liste des cours ; si ce sont des cours, chargez-la de nouveau avec une ligne qui le dit : « Leur colonne = titre ».
file-title-remedy = Dites laquelle c’est : --map "Leur colonne=titre"
file-title-remedy-said = Chargez-le de nouveau avec une ligne qui dit laquelle c’est : « Leur colonne = titre ».
file-title-key-remedy = Dites laquelle c’est : --map "Leur clé=titre"
file-title-key-remedy-said = Chargez-le de nouveau avec une ligne qui dit laquelle c’est : « Leur clé = titre ».
file-map-remedy = Corrigez --map.
file-map-remedy-said = Corrigez la ligne qui dit ce que contient une colonne.
file-provider-remedy = Remplissez-le, ou nommez un établissement pour toutes ces lignes avec --provider "...".
file-provider-remedy-said = Remplissez-le, ou chargez de nouveau en nommant un établissement pour toutes ces lignes : « établissement : Collège du Nord ».
file-provider-name-remedy = Nommez-le avec --provider "...", ou joignez son profil avec un nom.
file-provider-name-remedy-said = Chargez de nouveau en le nommant : « établissement : Collège du Nord ».
file-fact = { $fact ->
    [header] colonnes
    [row] ligne
    [sheet] feuille
    [letters] lettres
    [file] fichier
    [title] titre
    [summary] description
    [kind] type de titre
    [status] s’il est offert
    [field] domaine
    [level] niveau
    [language] langue
    [code] sigle
    [url] page web
    [criteria] ce qu’il faut montrer
    [method] méthode
    [assessment_kind] type d’évaluation
    [assessment] évaluation
    [evidence_required] preuves demandées
    [components] composantes
    [assessed_by] évalué par
    [rubric_url] page de la grille d’évaluation
    [research_url] page de la recherche
    [resources_url] page des ressources
    [leads_to] mène à
    [valid_for] validité
    [provider] établissement
    [skills] compétence
    [offerings] date ou offre
    [prerequisites] préalable
    [stacks_toward] compte pour
    [credits] crédits recommandés
    [endorsements] qui s’en porte garant
    [codes] classification
    [identifiers] identifiant public
    [aid] aide pour payer
    [start] début
    [end] fin
    [apply_by] inscription avant le
    [is_continuous] début à tout moment
    [availability] places
    [seats_left] places restantes
    [place] lieu
    [delivery] mode de formation
    [schedule] horaire
    [price] prix
    [currency] monnaie
    [hours] heures
    [weeks] semaines
    [hours_per_week] heures par semaine
    [extra_costs] autres frais
    [total_cost] coût total
    [length] durée
    [credit_hours] crédits
    [text] formulation
    [name] nom
   *[other] { $name }
    }
file-value = { $value ->
    [online] en ligne
    [in_person] en personne
    [hybrid] hybride
    [daytime] le jour
    [evening] le soir
    [weekend] la fin de semaine
    [self_paced] à votre rythme
    [open] ouvert
    [waitlist] liste d’attente
    [full] complet
    [closed] fermé
    [active] offert
    [ceased] n’est plus offert
   *[other] { $name }
    }
file-fact-of-offer = { $fact } (date ou offre { $number })
file-about = environ { $value }
file-and-others = { $value } et peut-être d’autres
file-whole = le fichier entier
file-refused = { $file } : { $problem }. { $remedy }
file-no-fact = « { $fact } » n’est rien qu’une colonne puisse contenir ici. Nommez par exemple : titre, établissement, prix, heures, semaines, début, lieu.
file-yes = oui
file-no = non
typed-read = { $read ->
    [one] { $read } fiche lue
   *[other] { $read } fiches lues
    } ({ $format }), bonnes : { $accepted }.
typed-unreadable = ne se lit pas.
typed-release = Version { $release }.
typed-kept-out = écartée :
typed-noticed = à regarder :
typed-more = et { $count } de plus ; toutes avec --json
typed-more-of-kind = et d’autres semblables ({ $count }), { $where ->
    [lines] lignes
   *[other] fiches
    } { $numbers }
typed-difference = { $after } par rapport à { $before ->
    [none] rien : aucune version n’est en ligne
   *[other] { $before }
    } :
typed-counts = { $added } nouvelles, { $changed } modifiées, { $gone } retirées.
typed-breaks = ne va plus :
typed-added = nouvelle :
typed-gone = retirée :
typed-changed = modifiée :
typed-nothing = rien
typed-nothing-good = Il n’y a rien à montrer. Corrigez le fichier comme dit ci-dessus et chargez-le de nouveau.
typed-no-change = Rien n’a changé : c’est déjà ce que le public voit.
typed-kept-out-gone = Ce qui est écarté n’est pas dans l’ébauche : ce que le public en voit maintenant disparaîtrait.
typed-draft = Une ébauche de { $count ->
    [one] { $count } formation
   *[other] { $count } formations
    }.{ $several ->
    [yes] {" "}Les fiches d’une même formation n’en font qu’une.
   *[no] {""}
    } Ce qui changerait :
typed-as-well = Si le public serait aussi bien servi : advisor model train --release { $release }
typed-to-show = Pour la montrer au public : advisor catalog publish { $release }
