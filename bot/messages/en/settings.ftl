language-name = English
language-ask = Which language shall I speak?
language-chosen = I speak English from now on.
language-followed = I answer in English, because you write in English. /language changes that.
settings-language = I speak English.
settings-limits = Your limits: { $limits }.
settings-free = You set no limits.
