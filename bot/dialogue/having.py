"""Entries of the list that somebody has already: "I already did the first one"."""

import re
from dataclasses import replace

from bot.dialogue.effects import Turn
from bot.dialogue.ranks import read_number
from bot.dialogue.step import Step

_LEAD = r"(?:(?:ok(?:ay)?|but|and|well|oh|hm+|so|mais|et|pero|y),? )*"
_ENTRY = (
    r"(?:it|this|that|this one|that one|ça|celui-l[àa]|celle-l[àa]|[ée]s[ea]|"
    r"(?:(?:the|number|no\.?|#|option|le|la|el|num[ée]ro|n[úu]mero) ?)*"
    r"(?:first|second|third|last|1st|2nd|3rd|premi[èe]re?|deuxi[èe]me|troisi[èe]me|derni[èe]re?"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|[úu]ltim[oa]|\d)(?: (?:one|course|class|cours|curso))?)"
)
_HAD = re.compile(
    _LEAD
    + r"(?:(?:i|we) (?:have |had )?already (?:have|had|got|did|done|took|taken|finished|completed|passed|hold|know)"
    r"|(?:i|we)(?:['’]ve| have)? (?:done|taken|finished|completed|passed|got)|i (?:did|took|finished|completed|passed|have)"
    r"|already (?:have|did|done|got|took|finished|passed)"
    r"|j['’]ai d[ée]j[àa](?: fait| suivi| fini| pass[ée])?|ya (?:tengo|hice|tom[ée]|termin[ée]|pas[ée])) "
    rf"(?P<entry>{_ENTRY})(?: (?:already|before|last year|years ago|d[ée]j[àa]|ya))*"
    rf"|{_LEAD}(?:done|did|took|finished|passed|have|got) (?P<also>{_ENTRY}) already"
)


def asked(step: Step, words: str) -> Turn | None:
    """Count an entry as held and leave it out; None where words say anything else."""
    said = " ".join(words.lower().split()).strip(" .!")
    found = _HAD.fullmatch(said) if step.state.goal.aims and step.state.shown else None
    if found is None:
        return None
    number = read_number(found["entry"] or found["also"])
    if number is None and step.state.focus not in step.state.shown:
        # "I have that" of no entry in particular may be of anything.
        return None
    entry = step.entry(number)
    if isinstance(entry, Turn):
        return entry
    credential = step.context.recommender.get(entry)
    if credential is None:
        return step.tell("gone")
    goal = step.state.goal
    held = tuple(dict.fromkeys((*goal.held, credential.title)))
    hidden = tuple(dict.fromkeys((*step.state.hidden, entry)))
    state = step.state.having(goal=replace(goal, held=held), hidden=hidden, seen=())
    return step.list(state, notes=(step.say("entry-held", title=credential.title),))
