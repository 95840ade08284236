language-name = Français
language-ask = Quelle langue dois-je parler?
language-chosen = Je parle français à partir de maintenant.
language-followed = Je réponds en français, puisque vous écrivez en français. /language change cela.
settings-language = Je parle français.
settings-limits = Vos limites : { $limits }.
settings-free = Vous n'avez pas mis de limites.
