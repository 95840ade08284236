"""What is kept about a person: why, shown, handed over, erased."""

import re

from bot.dialogue.effects import Button, Erase, Export, Say, Turn
from bot.dialogue.state import State
from bot.dialogue.step import Step

# What confirms the erasure, in the languages of the advisor, and begins the label of its button.
_YES = frozenset(
    """
    yes y yeah yep ok okay sure confirm oui ouais confirme vas-y allez-y efface effacez supprime
    sí si claro dale confirmo borra borre bórralo bórrelo adelante
    """.split()
)
_NO = re.compile(
    r"\b(?:no|not|non|ne|n'|pas|don'?t|but|mais|pero|wait|attends?|attendez|esper[ae])\b"
)

# "Borre todo", "efface mes données": of what is kept, and nothing else. It is asked once more.
_ASKING = (
    r"please|(?:can|could) you|i want(?: you)? to|just|svp|je veux(?: que tu)?|peux-tu|pouvez-vous"
    r"|por favor|quiero(?: que)?|puedes?"
)
_ERASE = (
    r"delete|erase|wipe|forget|remove|clear|efface[rsz]?|supprime[rsz]?|oublie[rsz]?"
    r"|b[oó]rr(?:a|á|e|é|ar|en|es)(?:l[oae]s?|me)?|elim[ií]n(?:a|e|ar|es)(?:l[oa]s?)?|olvid(?:a|e|ar)"
)
_ALL_OF_IT = (
    r"everything|it all|all of it|(?:all )?my (?:data|info(?:rmation)?|messages|chat|history)"
    r"|(?:this|our|the|my) (?:chat|conversation)|tout(?: [cç]a| sur moi)?"
    r"|(?:toutes )?(?:mes|nos) (?:donn[eé]es|infos?|informations|messages)"
    r"|(?:la|cette|notre) conversation|mon historique|todo(?: esto| sobre m[ií])?"
    r"|(?:todos )?mis (?:datos|mensajes)|(?:toda )?mi informaci[oó]n"
    r"|(?:la|esta|mi) conversaci[oó]n|mi historial|el chat"
)
_AFTER = (
    r"(?:that )?you know|about me|sur moi|que (?:tu as|vous avez|tiene[ns]?)|sobre m[ií]|please|now"
    r"|svp|s'il (?:vous|te) pla[iî]t|por favor|ya|maintenant"
)
_FORGET = re.compile(
    rf"(?:(?:{_ASKING}) )*(?:{_ERASE}) (?:{_ALL_OF_IT})(?:,? (?:{_AFTER}))*"
    r"|oublie[zr]?-moi|olv[ií]d(?:ate|ese) de m[ií]|forget (?:about )?me"
)


def wants_forgotten(words: str) -> bool:
    """Tell whether words ask to erase what is kept, and nothing else."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" .!?¡¿")
    return _FORGET.fullmatch(said) is not None


def explain_privacy(step: Step) -> Turn:
    """Say what is kept and why."""
    told = step.say("privacy" if step.context.is_kept else "privacy-line-here")
    if step.context.desk is not None:
        told = f"{told}\n{step.say('privacy-desk')}"
    return step.turn(told)


def hand_over(step: Step) -> Turn:
    """Hand the learner what is kept about them."""
    return Turn(step.state, (Export(step.say("mydata-caption")),))


def ask_forget(step: Step) -> Turn:
    """Ask once before everything is erased."""
    row = (
        Button(step.say("button-yes"), "forget", "yes"),
        Button(step.say("button-no"), "forget", "no"),
    )
    return Turn(step.state.having(awaits="forget"), (Say(step.say("forget-ask"), (row,)),))


def answer_forget(step: Step, words: str) -> Turn:
    """Erase everything on a yes; anything else keeps it."""
    if _is_yes(words):
        erased = State(language=step.state.language)
        return Turn(erased, (Erase(), Say(step.say("forget-done"))))
    return Turn(step.state.having(awaits=""), (Say(step.say("forget-kept")),))


def _is_yes(words: str) -> bool:
    """Tell whether words agree and take nothing back: "oui efface", "sí, borre todo"."""
    said = words.lower().replace("’", "'")
    first = next(iter(re.findall(r"[\w-]+", said)), "")
    return first in _YES and _NO.search(said) is None
