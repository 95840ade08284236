"""What people say while they wait for a person: whether anybody is there, and that they need none.

Both are read only then: of a list, "never mind" means something else.
"""

import re

_THERE = re.compile(
    r"(?:(?:hello|hi|hey|sorry|allo|bonjour|hola|perdón)[ ,]*)?(?:"
    r"(?:are|r) (?:you|u) (?:still )?(?:there|here)(?: now)?|(?:any|some)(?:body|one) (?:still )?"
    r"(?:there|here)|is (?:any|some)(?:body|one) (?:still )?(?:there|here)|(?:you )?still there"
    r"|(?:i(?:'m| am) )?still waiting|i(?:'m| am) waiting|how much longer"
    r"|how (?:much )?long(?:er)? (?:do|must|will|should) i (?:have to )?wait"
    r"|(?:when|how soon) (?:will|is) (?:some(?:one|body)|they|you|a person) (?:going to )?"
    r"(?:answer|reply|write|call|help)(?: me)?(?: back)?"
    r"|(?:vous êtes|êtes-vous|tu es|es-tu|il y a|y a-t-il|y a)(?: toujours| encore)?"
    r"(?: quelqu'un)?(?: là| ici)|(?:il y a |y a-t-il |y a )?quelqu'un(?: est là)?"
    r"|j'attends(?: toujours| encore)?|combien de temps (?:faut-il|dois-je|vais-je) attendre"
    r"|quand (?:est-ce (?:que|qu') ?)?(?:vous|quelqu'un|on)? ?(?:va|allez)(?:-vous|-t-on)? "
    r"?(?:me )?(?:répondre|écrire|appeler)"
    r"|(?:sigues?|siguen|están?|hay alguien)(?: usted| ustedes)? (?:ahí|allí|aquí)|hay alguien"
    r"|(?:todavía|aún|sigo)(?: estoy)? esperando|estoy esperando"
    r"|cuánto (?:hay|tengo) que esperar|cuánto tardan(?: en (?:responder|contestar|escribir))?"
    r"|cuándo me (?:responden|contestan|escriben|llaman|atienden)"
    r")"
)
_OFF = re.compile(
    r"(?:(?:actually|ok(?:ay)?|oh|no|sorry|well|en fait|bon|non|pues|ah|perdón)[ ,]*){0,2}(?:"
    r"never ?mind(?: then)?|nvm|forget (?:it|about it|that)|cancel(?: (?:that|it|this|please|the"
    r" request))?|no need(?: any ?more)?|(?:i )?(?:don't|dont|do not) need (?:a |any |the )?"
    r"(?:person|human|advis[oe]r|one|any(?:one|body)|help|it|that)(?: any ?more| now)?"
    r"|finalement(?: non)?|laisse[zr]?(?: tomber)?|annule[rz]?|oublie[rz]?(?: ça)?|plus besoin"
    r"|je n'en ai plus besoin|ce n'est plus (?:la peine|nécessaire|utile)"
    r"|mejor no|d[ée]je?lo|olv[íi]d[ea]lo|cancel(?:ar|e|a|arlo)|ya no(?: hace falta| lo necesito)?"
    r"|no (?:importa|hace falta|lo necesito)"
    r")(?:[ ,]*(?:thanks|thank you|merci|gracias|please|sorry|désolée?|perdón))?"
)


def is_anybody_there(words: str) -> bool:
    """Tell whether somebody who waits asks whether anybody is there, or for how long they wait."""
    return _THERE.fullmatch(_plain(words)) is not None


def calls_off(words: str) -> bool:
    """Tell whether somebody who has just asked for a person needs none any more."""
    return _OFF.fullmatch(_plain(words)) is not None


def _plain(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split())[:80].strip(" .!?¿¡…,")
