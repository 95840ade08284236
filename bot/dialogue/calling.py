"""A bare wish for a person, in whatever words, read by rule: it always opens a case."""

import re

# A longer text says something else besides.
_MAX_WORDS = 16

_EN_WHO = (
    r"(?:(?:a|an|the|some|any|your|real|live|actual|human|proper|flesh[- ]and[- ]blood|career"
    r"|academic|student|education|college|school|admissions?|one of (?:the|your)) ){0,4}"
    r"(?:person|human(?: being)?|somebody|someone|anybody|anyone|advis[oe]rs?|counsell?ors?"
    r"|agent|representative|rep|operator|staff(?: member)?|member of staff)"
    r"(?: (?:real|human|alive|in person|who works (?:there|here)|at the (?:college|school|desk)"
    r"|from the (?:college|school)|(?:instead )?of (?:a|the|this|you) (?:bot|machine|robot)))?"
)
_EN_VERB = (
    r"(?:talk|speak|chat|write|get|be (?:put through|connected|transferred)|get through"
    r"|get in touch|connect|reach|contact|see|meet|call|ask|consult|have a word)"
    r"(?: (?:to|with|through to|hold of|in touch with|a hold of))?"
)
_EN_WISH = (
    r"(?:(?:i|we)(?:'d| would| do| really| just| only)? ?(?:really |just |rather |much rather )?"
    r"(?:want|wanna|need|like|prefer|have|wish|would like|would love|'d like|'d rather|must)"
    r"(?: to)?|i(?:'d| would) (?:really )?(?:like|rather|prefer|love)(?: to)?"
    r"|(?:can|could|may|might) (?:i|we|you|somebody|someone)(?: please)?"
    r"|is there (?:a way|any way) (?:for me )?to|how (?:can|do|could) i|let me|please let me"
    r"|(?:am i|are you|is this) able to)"
)
_EN_HAND = (
    r"(?:(?:can|could|would|will) (?:you|somebody) )?(?:please )?(?:put|connect|transfer|hand|pass"
    r"|get|give|bring|call|send|find|fetch)(?: me)?(?: (?:through|over|on))?(?: (?:to|with|in))?"
)
_EN_THERE = (
    r"(?:is|are) there (?:really )?{who}(?: (?:there|here|i (?:can|could) (?:talk|speak|write)"
    r" (?:to|with)|(?:that|who) (?:can|could) help(?: me)?))?"
)
_FR_WHO = (
    r"(?:(?:à|a|avec|une?|un|des?|la|le|les|l'|d'|vraie?|véritable|être|autre|votre|vos"
    r"|quelqu'une? des?) ?){0,4}(?:personne|humaine?s?|être humain|quelqu'un|conseill(?:er|ère)s?"
    r"|orient(?:eur|euse)|agent|employée?|représentante?)"
    r"(?: (?:humaine?|réelle?|en chair et en os|du collège|de réel))?"
)
_FR_WISH = (
    r"(?:je (?:voudrais|veux|souhaite(?:rais)?|aimerais|préfère(?:rais)?|désire|dois)(?: bien)?"
    r"|j'(?:aimerais|ai besoin(?: de)?)(?: bien)?|(?:puis|pourrais|peux)-? ?je|est-ce que je peux"
    r"|est-il possible de|pouvez-vous me|peut-on|comment|il me faut)"
)
_FR_VERB = (
    r"(?:parler|écrire|discuter|joindre|contacter|rencontrer|voir|échanger|passer|mettre"
    r"|avoir|m'adresser|être mis en contact|de)"
)
_ES_WHO = (
    r"(?:(?:a|con|una?|un|el|la|al|algún|alguna|verdadera|otra|su|sus|ser) ){0,4}"
    r"(?:persona|humano|ser humano|alguien|asesora?|asesor|consejer[oa]|orientadora?|agente"
    r"|representante|empleado)(?: (?:real|humano|humana|de verdad|de carne y hueso|del centro"
    r"|del colegio))?"
)
_ES_WISH = (
    r"(?:(?:yo )?(?:quiero|quisiera|querría|me gustaría|necesito|deseo|prefiero|preferiría|debo)"
    r"|(?:puedo|podría|se puede|es posible|cómo puedo)|(?:me )?(?:puede|pueden|podría)n?)"
)
_ES_VERB = (
    r"(?:que me (?:atienda|ayude|llame|hable|responda|conteste)|hablar|escribir|comunicarme"
    r"|comunicar|contactar|chatear|ver|consultar|ponerme en contacto|pasar|pasarme|comunicarme)"
)
_BEFORE = (
    r"(?:(?:hi|hello|hey|please|sorry|no|ok|okay|look|bonjour|salut|svp|non|désolée?|hola|por favor"
    r"|perdón|stop|enough|thanks|but|just|thank you|merci|gracias)[, ]+){0,3}"
)
_AFTER = (
    r"(?:,? (?:please|now|right now|today|instead|here|about (?:this|it|that)|thanks|thank you"
    r"|first|directly|if (?:possible|i may)"
    r"|not (?:a|the|to a|with a) (?:bot|machine|robot|computer)"
    r"|s'il vous plaît|s'il te plaît|svp|maintenant|plutôt|merci|directement|d'abord|ici"
    r"|pas (?:à|avec) (?:un robot|une machine|un bot)|por favor|ahora|gracias|mejor|directamente"
    r"|aquí|no (?:con )?(?:un|una) (?:robot|máquina|bot))){0,3}"
)

_CALL_ME = (
    r"(?:(?:can|could|will|would) (?:you|some(?:body|one)) )?(?:call|phone|ring) me(?: back| up)?"
    r"|(?:(?:me )?(?:pueden?|podrían?) )?(?:llamar(?:me)?|ll[aá]men?me|que me llamen?)"
    r"|(?:(?:pouvez-vous|pourriez-vous|vous pouvez|quelqu'un peut) )?(?:m'appeler|me téléphoner)"
    r"|appelez-moi|téléphonez-moi"
    r"|(?:je (?:veux|voudrais|souhaite)|j'aimerais|puis-je) (?:[eê]tre rappelée?|me faire rappeler)"
    r"|(?:quiero|quisiera|prefiero|me gustaría) que me (?:llamen?|marquen?|hablen por tel[eé]fono)"
)

_ASKS = re.compile(
    _BEFORE
    + "(?:"
    + "|".join(
        (
            rf"{_EN_WISH} (?:{_EN_VERB} )?{_EN_WHO}",
            rf"(?:{_EN_VERB} )?{_EN_WHO}",
            rf"{_EN_HAND} {_EN_WHO}",
            _EN_THERE.format(who=_EN_WHO),
            rf"(?:{_FR_WISH} )?(?:{_FR_VERB} )?{_FR_WHO}",
            rf"passez-moi {_FR_WHO}|y a-t-il {_FR_WHO}(?: (?:là|ici))?",
            rf"(?:{_ES_WISH} )?(?:{_ES_VERB} )?{_ES_WHO}(?: (?:me atienda|me ayude|me llame))?",
            _CALL_ME,
            rf"(?:páseme|pásame|comuníqueme|comuníqueme) {_ES_WHO}|hay {_ES_WHO}(?: ahí)?",
        )
    )
    + ")"
    + _AFTER
)
# Without a wish these are kinds of work, and answer what somebody would like to do.
_ALONE = re.compile(
    r"(?:(?:an?|the) )?(?:agent|representative|rep|operator|staff(?: member)?|counsell?ors?)"
    r"|conseill(?:er|ère)s?|orient(?:eur|euse)|représentante?|employée?|agent"
    r"|orientadora?|agente|representante|empleado|consejer[oa]|asesora?"
)


def asks_for_person(words: str) -> bool:
    """Tell whether a text asks for a person and says nothing else."""
    text = " ".join(words.lower().replace("’", "'").split()).strip(" .!?¿¡…")
    text = re.sub(r"[!?¿¡]", "", text)
    if not text or len(text.split()) > _MAX_WORDS or _ALONE.fullmatch(text):
        return False
    return _ASKS.fullmatch(text) is not None
