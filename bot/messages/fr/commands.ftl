description = Je trouve des certificats et des cours qui conviennent à ce que vous voulez faire, à votre argent et à votre temps, et je dis pourquoi. Dites-le-moi dans vos mots.
short-description = Trouve des certificats qui vous conviennent, et dit pourquoi.
command-start = Commencer
command-help = Ce que je peux faire
command-settings = Langue, limites et vie privée
command-language = Choisir la langue
command-plan = Le chemin vers un certificat, pas à pas
command-shortlist = Ce que vous gardez
command-compare = Côte à côte
command-history = Ce que vous avez cherché avant
command-over = Commencer un autre but
command-privacy = Ce que je garde et pourquoi
command-mydata = Tout ce que je garde sur vous, en fichier
command-forget = Effacer tout ce qui me concerne
command-advisor = Demander une personne
plain = { $text }
quoted = « { $words } »
credit-unit = crédits
providers = { $count ->
    [one] un établissement
   *[other] { $count } établissements
    }
