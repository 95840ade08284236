understood = J'ai cherché { $wanted }.
understood-limits = J'ai cherché { $wanted }. Vos limites : { $limits }.
only-limits = C'est noté : { $limits }. Et qu'aimeriez-vous faire ou apprendre?
limits-kept = J'ai gardé vos limites : { $limits }. Dites « oublie les limites » pour les enlever.
limits-dropped = J'ai enlevé les limites.
preference-cheap = Vous n'avez pas donné de prix; je n'ai donc pas mis de limite. Dites « moins de 500 $ », par exemple, s'il y en a une.
background-noted = J'ai noté ce que vous faites maintenant : « { $background } ».
avoiding = sans { $words }
unreadable = Je n'ai pu y lire aucun mot. { $ask }
sent-voice = Je ne peux pas écouter les messages vocaux. Veuillez l'écrire. { $ask }
sent-photo = Je ne vois pas les images. Veuillez écrire de quoi il s'agit. { $ask }
sent-video = Je ne peux pas regarder les vidéos. Veuillez écrire de quoi il s'agit. { $ask }
sent-sticker = Un autocollant en dit plus que je ne comprends. { $ask }
sent-location = Je n'utilise pas et ne garde pas votre position. Si le lieu compte, écrivez le nom de la ville. { $ask }
sent-contact = Je ne garde pas les coordonnées d'autres personnes. { $ask }
sent-document = Je ne peux pas lire les documents. Veuillez écrire la partie qui compte. { $ask }
sent-something = Je ne peux lire que du texte. { $ask }
forwarded-noted = Vous avez transféré ce message : je l'ai lu comme si vous l'aviez écrit.
too-long = C'était long : j'ai lu les { $limit } premiers caractères.
not-understood = Je ne suis pas sûr de comprendre. Vous pouvez nommer un autre but, ou dire : moins cher, plus court, en ligne, le soir, pourquoi le deuxième, recommencer.
not-understood-again = Je ne comprends toujours pas, et je préfère ne pas deviner. Veuillez choisir :
not-understood-third = Je regrette de ne pas comprendre. Une personne le fera : { $contact }
no-such-number = La liste a { $count ->
    [one] une seule entrée
   *[other] { $count } entrées
    }. De laquelle parlez-vous?
no-list-yet = Je n'ai pas encore montré de liste. { $ask }
already-cheaper = Rien de moins cher ne convient. La liste ci-dessus est tout ce qu'il y a.
already-shorter = Rien de plus court ne convient. La liste ci-dessus est tout ce qu'il y a.
already-sooner = Rien qui convient ne commence plus tôt. La liste ci-dessus est tout ce qu'il y a.
already-later = Rien de ce qui convient ne commence plus tard. La liste ci-dessus est tout.
no-more = C'était tout ce qui convient. Dites « recommencer » pour un autre but, ou changez une limite.
stale-button = Ce bouton appartient à une liste précédente. Nous en sommes à : { $wanted }.
stale-button-new = Ce bouton appartient à une liste précédente. Écrivez ce que vous voudriez faire, et nous recommençons.
foreign-button = Ce bouton a été fait pour quelqu'un d'autre. Vous et moi en sommes à : { $wanted }.
foreign-button-new = Ce bouton a été fait pour quelqu'un d'autre. Écrivez-moi ce que vous voudriez faire.
gone = Ce n'est plus dans le catalogue.
trouble = Quelque chose n'a pas marché de mon côté, et je le regrette. Rien de ce que vous avez dit n'est perdu; veuillez réessayer. (Référence { $reference })
