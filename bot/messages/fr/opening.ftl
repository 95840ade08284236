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
    Vous pouvez emporter ce que vous trouvez : « en PDF », « image », « calendrier », « lettre à mon employeur », « rappelle-moi », « partage ».
    /shortlist montre ce que vous gardez, /plan le chemin pour y arriver. /settings et /language changent ma façon de parler. /advisor demande une personne.
privacy =
    Je garde ce que vous cherchez, dans vos mots, la liste que je vous ai montrée et ce que vous gardez, pour pouvoir continuer la conversation. Les rappels que vous demandez et les listes que vous partagez, je les garde jusqu'à leur terme. Je ne le transmets à personne et je ne l'écris dans aucun journal.
    /mydata vous remet le tout. /forget efface tout.
mydata-caption = Voici tout ce que je garde à votre sujet. /forget l'efface.
forget-ask = Dois-je effacer cette conversation et tout ce que je garde à votre sujet?
forget-done = Effacé. Rien de cette conversation n'est gardé. Vous pouvez recommencer quand vous voulez.
forget-kept = Rien n'a été effacé.
goodbye = Bonne chance, et revenez quand vous voulez.
thanks = Avec plaisir. Autre chose?
start-over = D'accord, depuis le début. { $ask }
welcome-back-kept = Vous gardez { $count ->
    [one] un certificat
   *[other] { $count } certificats
    } : /shortlist.
history-empty = Vous n'avez rien cherché avant. { $ask }
history-head = Ce que vous avez cherché avant :
history-line = { $number }. « { $words } »
was-away = Cela fait quelque temps; je continue avec ce que vous aviez dit. /start le résume, /over recommence.
hello = Bonjour! { $ask }
fine = D'accord. Je suis là quand vous voulez continuer.
fine-new = D'accord. { $ask }
fields = Quelque chose là-dedans vous attire-t-il? Ou dites-moi ce que vous aimez faire, ou faites bien.
interest-hands = Avec mes mains
interest-people = Aider les gens
interest-office = Dans un bureau
interest-numbers = Avec des chiffres
interest-outdoors = En plein air
interest-creative = Quelque chose de créatif
interest-computers = En informatique
interest-business = Ma propre entreprise
button-fields = Choisir plutôt un domaine
which-answer = Laquelle de ces réponses? Appuyez sur un bouton sous la question, ou écrivez-la dans vos mots.
