language-name = Español
language-ask = ¿En qué idioma hablo?
language-chosen = Desde ahora hablo español.
language-followed = Respondo en español, porque usted escribe en español. /language lo cambia.
settings-language = Hablo español.
settings-limits = Sus límites: { $limits }.
settings-free = No puso límites.
