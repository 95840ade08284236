"""Several entries at once: "could I do 1 and 3 at the same time", "can I do both"."""

import re

from bot.dialogue.effects import Button, Turn
from bot.dialogue.fact_words import plain
from bot.dialogue.facts import in_line
from bot.dialogue.ranks import read_numbers
from bot.dialogue.shortlist import laid, numbers_of, standing_of
from bot.dialogue.step import Step
from recommender.answer import Recommendation
from recommender.offerings import hours_per_week_of

_LEAD = r"(?:(?:and|but|so|ok|okay|well|hey|also|hm+|et|mais|alors|y|pero|bueno) )*"
_CAN = (
    r"(?:(?:can|could|may|should|must) (?:i|we|you)|(?:is|would) it (?:be )?(?:possible|ok|okay|allowed|realistic|too much)(?: for me)? (?:to|if i)"
    r"|what if i|i (?:want|would like|need|plan) to|i'd like to|(?:est-ce que )?(?:je peux|on peut|je pourrais|puis-je|peux-je|pourrais-je|peut-on)"
    r"|(?:c'est |est-ce |est-il )?possible de|(?:puedo|podria|se puede|podemos|es posible|quiero))"
)
_DO = (
    r"(?:(?:also|just|maybe|really|please) )*(?:do|take|study|attend|combine|start|manage|handle|enrol in|enroll in|sign up for|join|have|finish"
    r"|faire|suivre|prendre|combiner|cumuler|mener|hacer|tomar|llevar|combinar|estudiar)"
)
_ENTRY = (
    r"(?:(?:the|number|option|le|la|el|no|numero) )*(?:\d|first|second|third|fourth|last|premiere?|deuxieme|troisieme|derniere?"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])(?: (?:one|course))?"
)
_ALL = (
    r"both(?: of)?(?: (?:them|these|those|courses))?|(?:them|these|those) (?:both|all)|all(?: of)?(?: (?:them|these|those|three|3|the three))?"
    r"|(?:these|the|those) (?:two|2)|(?:les|los|las) (?:deux|dos|trois|tres)|tous(?: les trois)?|toutes|amb[oa]s|tod[oa]s"
)
_AT_ONCE = (
    r"(?: (?:at (?:the same time|once)|together|in parallel|simultaneously|side by side|(?:in )?the same (?:week|term|time)|courses?|please"
    r"|en meme temps|ensemble|a la fois|en parallele|a la vez|al mismo tiempo|junt[oa]s|simultaneamente|svp|por favor))*"
)
_ASKED = re.compile(
    rf"{_LEAD}(?:{_CAN} {_DO} (?:(?P<all>{_ALL})|{_ENTRY}(?: ?(?:,|and|with|plus|&|\+|et|avec|y|e|con) ?{_ENTRY})+){_AT_ONCE}"
    rf"|(?:do|would|will) {_ENTRY} and {_ENTRY} (?:overlap|clash|conflict|run at the same time))"
)
_TWO = 2


def asked(step: Step, words: str) -> Turn | None:
    """Tell what is published about taking several entries at once; None where nobody asks it."""
    said = " ".join(plain(words).replace("?", " ").replace("!", " ").split()).strip(" .,;")
    found = _ASKED.fullmatch(said) if step.state.shown else None
    if found is None:
        return None
    ids = _meant(step, said, is_all=bool(found["all"]))
    if isinstance(ids, Turn):
        return ids
    if len(ids) < _TWO:
        return step.turn(step.say("together-which"), (step.way_back(),))
    taken = standing_of(step, ids)
    lines = [
        in_line(step, number, each, ("manner", "time", "start"))
        for number, each in zip(numbers_of(step, ids), taken, strict=False)
    ]
    ordered = _in_order(step, taken)
    # What comes one after the other adds up to nothing.
    lines += ordered or [*_load(step, taken), step.say("together-days")]
    row = (Button(step.say("button-compare"), "compare"), *step.way_back())
    return step.turn("\n".join(lines), (row,))


def _meant(step: Step, said: str, *, is_all: bool) -> tuple[str, ...] | Turn:
    """Return the entries that are meant: those named, else those compared, kept or shown."""
    if not is_all:
        entries = [step.entry(number) for number in read_numbers(said)]
        wrong = next((each for each in entries if isinstance(each, Turn)), None)
        return wrong or tuple(dict.fromkeys(each for each in entries if isinstance(each, str)))
    compared, shown = laid(step), step.state.shown
    if compared is not None and compared.kind == "comparison":
        return compared.credential_ids
    is_of_two = "all" not in said.split() and not re.search(
        r"\b(?:trois|tres|tous|toutes|tod[oa]s)\b", said
    )
    for each in (shown, step.state.shortlist):
        if len(each) == _TWO or (len(each) > 1 and not is_of_two):
            return each
    return ()


def _in_order(step: Step, taken: tuple[Recommendation, ...]) -> list[str]:
    """Say which of them is asked for before another."""
    titles = {each.credential.credential_id: each.credential.title for each in taken}
    return [
        step.say("together-first", first=titles[need.credential_id], then=each.credential.title)
        for each in taken
        for need in each.credential.prerequisites
        if need.is_required and need.credential_id in titles
    ]


def _load(step: Step, taken: tuple[Recommendation, ...]) -> list[str]:
    """Say how many hours a week they take together, where each says so."""
    paces = [hours_per_week_of(each.offering) if each.offering else None for each in taken]
    known = [pace for pace in paces if pace]
    if len(known) < len(paces):
        return []
    return [step.say("together-load", hours=step.say.number(round(sum(known), 1)))]
