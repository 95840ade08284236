"""Words that no pattern reads and that nothing in the catalogue fits: what may be meant by them.

A new wish is looked for; "the evening one" or "could somebody phone me" is none. What fits nothing
is therefore never taken for a new wish in silence: it is done where it is clear enough what else
it is, and asked about where somebody has a list that it would take away.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.acts import Act, Likely
from bot.dialogue import fields
from bot.dialogue.answer_words import is_slip
from bot.dialogue.asked import (
    asks_to_begin,
    is_about_the_list,
    may_ask,
    wishes_to_learn,
)
from bot.dialogue.desk import MAX_CHARACTERS, not_understood
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.fact_words import FactQuestion, read_fact_question
from bot.dialogue.heard import is_limits_only, says_more_than_limits
from bot.dialogue.language_words import ONLY_NAMED
from bot.dialogue.lists import is_good
from bot.dialogue.merging import is_addition
from bot.dialogue.pointing import by_what_it_is
from bot.dialogue.ranks import read_number
from bot.dialogue.refinements import Refinement, read_refinement
from bot.dialogue.short_words import Kind
from bot.dialogue.step import Step
from recommender.goals import Goal, Limits
from recommender.lexical import stems
from recommender.said import lower
from recommender.said.days import names_a_day_off

# A longer message tells something; whoever asks for "the evening one" is brief.
MAX_WORDS = 16

# From this probability on an act is done without asking: what is done then is right in 85 of 100
# ideas that were left out, where no pattern reads the words and nothing fits them
# (`python -m benchmarks.acts`).
SURE = 0.88

# Of entries that are named by number less is enough: four of five are right, and who is not
# understood reads about the entry that was named.
SURE_OF_ENTRY = 0.6

# Thanks and goodbyes are taken for each other, which does no harm: from here on 92 of 100 are one
# of them or a greeting. Before there is a list, what else takes nothing away may be done as well.
SURE_OF_MANNERS = 0.6
_POLITE: tuple[Act, ...] = ("thanks", "bye")
_MANNERS: tuple[Act, ...] = ("greeting", "help", "thanks", "bye", "status")

# So sure is nothing that is said of a wish (1 of 273 goals that something fits, 30 of 170 other
# messages that something seems to fit): "is the first one in English?" is about the first one.
SURE_ALTHOUGH_IT_FITS = 0.95

# From this one on words are looked for as the wish that they may be, although nothing fits: of
# such wishes that were left out 15 of 100 are asked about all the same (35 from .5 on), and 3 of
# 100 other messages are looked for.
MAY_BE_A_WISH = 0.2

# What reads as a past ("I never finished school") is asked about where a wish is less likely:
# 15 of 129 pasts, and 468 of 534 other messages that read as one.
HARDLY_A_PAST = 0.05

# A list in which nothing fits is no loss, so that less is enough to look for something else:
# "makeup" and "do you do nails" have .14 to .16.
MAY_BE_A_WISH_INSTEAD = 0.1

# What is likelier than this is offered as a button.
WORTH_OFFERING = 0.08

# Who asks about what is shown wants an answer, and a wrong guess at the question is none.
WORTH_OFFERING_A_QUESTION = 0.25
N_OFFERED = 3

# What is done about these is the same, so that their chances are added up.
DONE_ALIKE: dict[Act, Act] = {"apply": "details", "pick": "details", "greeting": "help"}

# What is about one entry of a list, and what is done about it.
OF_ENTRY: dict[Act, Kind] = {
    "pick": "details",
    "details": "details",
    # Whoever wants to enrol does so on the provider's page, which a button opens.
    "apply": "details",
    "why": "why",
    "keep": "keep",
}

# Offered by the words of buttons that are there already.
LABELS: dict[Act, str] = {
    "cheaper": "button-cheaper",
    "shorter": "button-shorter",
    "sooner": "button-sooner",
    "more": "button-more",
    "over": "button-over",
    "compare": "button-compare",
    "plan": "button-plan",
    "recognised": "button-act-recognised",
    "money": "button-act-money",
    "help": "button-act-help",
    "details": "button-act-details",
    "not_this": "button-act-not-this",
    "drop_limits": "button-limits",
    "speak": "button-language",
    "privacy": "button-privacy",
    "mydata": "button-mydata",
    "pdf": "button-pdf",
    "calendar": "button-calendar",
    "letter": "button-letter",
    "remind": "button-remind",
    "share": "button-share",
    "shortlist": "button-act-shortlist",
    "status": "button-act-status",
    "time": "button-act-time",
    "job": "button-act-job",
    "confidence": "button-act-confidence",
    "age": "button-act-age",
    "language": "button-act-language",
    "meaning": "button-act-meaning",
    "why": "button-act-why",
    "apply": "button-act-apply",
    "later": "button-act-later",
    "keep": "button-act-keep",
    "forget": "button-act-forget",
}


def act_of(step: Step, words: str) -> Act | None:
    """Return what words do that are no goal, None where they are one or it is not clear."""
    likely = _likely(step, words)
    if (
        not likely
        or likely[0].act == "goal"
        or likely[0].probability < _sure(step, likely[0], words)
    ):
        return None
    if likely[0].act == "speak" and ONLY_NAMED.fullmatch(words.lower()):
        return None
    heard = step.read(words)
    if step.state.shown and likely[0].act in OF_ENTRY and likely[0].probability >= SURE:
        # "The evening one" names an entry, whatever limit it holds; "le samedi" names none.
        if is_limits_only(heard) and read_number(words) is None and not by_what_it_is(step, words):
            return None
        heard = replace(heard, limits=Limits())
    if _has_limits(heard) or heard.held or heard.avoid:
        return None
    is_to_learn = likely[0].act == "language" and wishes_to_learn(lower(words))
    if heard.aims and (heard.background or is_to_learn):
        # Who tells of their life beside a wish has one, as who would learn a language has.
        return None
    # Any sentence that says no wish is heard as a past; who is sure what it does knows better.
    if step.state.shown and likely[0].probability >= SURE_ALTHOUGH_IT_FITS:
        return likely[0].act
    return None if _fits(step, heard) else likely[0].act


# The words that short orders are made of, where a slip of the keyboard is told from another word.
_ORDERS = frozenset(
    "is there something anything show me remind the one please thanks thank you start over again"
    " cheaper shorter quicker faster sooner earlier later more other others compare"
    " details first second third fourth last why plan list keep save show moins cher chère court"
    " courte rapide"
    " autres comparer compare détails premier première deuxième troisième dernier pourquoi liste"
    " garder garde barato barata corto corta rápido antes otros comparar detalles primero primera"
    " segundo segunda tercero último guardar guarda lista".split()
)
_MAX_SLIPPED = 6

# Nobody means a longer number.
_MOST_DIGITS = 6


def order_with_slips(step: Step, words: str) -> Refinement | None:
    """Return what a short order asks whose words have slips ("chepaer"), where nothing fits it."""
    said = words.lower().split()
    if not step.state.shown or len(said) > _MAX_SLIPPED:
        return None
    meant = [_mended(word) for word in said]
    asked = read_refinement(" ".join(meant)) if meant != said else None
    return None if asked is None or is_wish(step, words) else asked


def _mended(word: str) -> str:
    if word in _ORDERS:
        return word
    meant = [order for order in sorted(_ORDERS) if is_slip(word, order)]
    return meant[0] if len(meant) == 1 else word


def _sure(step: Step, likely: Likely, words: str) -> float:
    if likely.act in (_POLITE if step.state.shown else _MANNERS):
        return SURE_OF_MANNERS
    is_named = likely.act in OF_ENTRY and read_number(words) is not None
    return SURE_OF_ENTRY if is_named else SURE


def is_wish(step: Step, words: str) -> bool:
    """Tell whether words say something to look for that the catalogue can answer."""
    heard = step.read(words)
    return _is_goal(step, heard)


def is_of_goal(step: Step, words: str) -> bool:
    """Tell whether words name what is looked for."""
    return set(stems(words)) <= {stem for aim in step.state.goal.aims for stem in stems(aim)}


def fits(step: Step, words: str) -> bool:
    """Tell whether something in the catalogue fits words well."""
    return _fits(step, step.read(words))


def may_be_a_wish(step: Step, words: str) -> bool:
    """Tell whether words that sound like small talk say something to look for.

    "What's the weather in Victoria" names a place only; "i like hair" answers who asked for a wish.
    """
    heard = step.read(words)
    if heard.aims and not step.state.shown and _LIKES.match(lower(words)):
        return True
    if heard.limits.place and not says_more_than_limits(heard):
        # "Closest to Duncan": the place is all that is said.
        return True
    return _is_goal(step, replace(heard, limits=replace(heard.limits, place=None)))


def asked_back(step: Step, words: str) -> Turn | None:
    """Ask what is meant, where words would take a list away for what is hardly a wish."""
    likely = _likely(step, words)
    low = lower(words)
    of_entry = _OF_AN_ENTRY.match(low) is not None
    if not step.state.shown or not (likely or of_entry) or is_addition(words):
        return None
    heard = step.read(words)
    if _ANY_KIND.match(words.lower()) and heard == Goal(words, heard.language):
        # "Something with my hands": what names no work may be told by fields.
        return fields.offer(step)
    goal = next((each.probability for each in likely if each.act == "goal"), 0.0)
    is_wished = bool(_WHAT_ABOUT.match(low) or wishes_to_learn(low))
    least = MAY_BE_A_WISH if is_good(step.state, step.context) else MAY_BE_A_WISH_INSTEAD
    may_be_a_wish = goal >= least or bool(heard.aims and is_wished)
    has_something = bool(heard.aims or heard.background)
    if heard.background and not heard.aims:
        may_be_a_wish = goal >= HARDLY_A_PAST
        heard = replace(heard, background=())
    # "Who do I call?" asks about what is shown, although something there fits "call".
    is_asked = is_about_the_list(low) and not _asks_for_more(heard, words)
    is_asked = is_asked or of_entry
    # "Bus go there?" is no wish, unless something fits it or it names a kind of thing.
    is_asked = is_asked or (may_ask(low) and not is_wished and not _is_goal(step, heard))
    if not is_asked and (may_be_a_wish or _is_goal(step, heard) or names_a_day_off(low)):
        return None
    offered = tuple(
        (Button(step.say(LABELS[act]), "meant", act),)
        for act, probability in _offerable(likely)
        if probability >= (WORTH_OFFERING_A_QUESTION if is_asked else WORTH_OFFERING)
    )[:N_OFFERED]
    search = ((Button(step.say("button-search-anyway"), "search"),),) if has_something else ()
    if not offered and not search and not is_asked:
        return None
    number = read_number(low) if of_entry else None
    if number is not None and 1 <= number <= len(step.state.shown):
        label = step.say("button-details", number=number)
        offered = ((Button(label, "details", str(number)),), *offered)
    state = not_understood(step.state, words).having(asked_person=words[:MAX_CHARACTERS])
    last = (Button(step.say("button-person"), "person"), *step.way_back())
    key = "unclear-asked" if is_asked else "unclear"
    return Turn(state, (Say(step.say(key, words=words), (*offered, *search, last)),))


def unreadable(step: Step, words: str) -> Turn:
    """Say that no word could be read; of a number, ask what it counts."""
    step.state = not_understood(step.state, words)
    if not words.isdecimal() or len(words) > _MOST_DIGITS:
        return step.tell("unreadable", ask=step.ask_if_new())
    return step.tell("number-alone", number=step.say.number(int(words)))


# "Hmm what about makeup" looks for something else, though nothing may fit it.
_WHAT_ABOUT = re.compile(
    r"(?:(?:h+m+|ok(?:ay)?|and|or|so|well|no|non|et|y),? )*"
    r"(?:(?:what|how) about|why not|que dire de|qu[eé] tal|plut[oô]t|mejor|rather|better"
    r"|(?:(?:is|are) there|do you have|have you got) (?:something|anything|any|some)"
    r"(?: (?:in|for|with|about|to do with))?"
    r"|(?:y a-t-il|avez-vous|vous avez) quelque chose (?:en|dans|avec|pour)"
    r"|(?:hay|tienen) algo (?:de|en|con|para)|(?:et|y) (?:de|du|des|para|pour|en|dans)) "
    r"(?!it\b|this\b|that\b|th(?:e|ose|em)\b|number\b|\d)"
)


# "What can I do online": not about what is shown, but for what keeps the limit.
_WHAT_THERE_IS = re.compile(
    r"(?:(?:ok(?:ay)?|so|and|but|well|then|et|y),? )*"
    r"(?:what(?:['’]?s)?|qu['’]est-ce que?|que|qu[eé]) "
    r"(?!(?:is|are|about) (?:it|this|that|they)\b)"
)


# A thing that somebody likes, and nothing else: "I love you" and "I like this" name none.
_LIKES = re.compile(
    r"(?:i\s+(?:(?:really|just|also)\s+)?(?:like|love|enjoy)|i['’]?m\s+into|j['’](?:aime|adore)(?:\s+(?:bien|beaucoup|vraiment))?"
    r"|(?:a\s+m[ií]\s+)?me\s+(?:gustan?|encantan?|interesan?))"
    r"\s+(?!(?:you|u|it|this|that|these|those|ya|te|vous|toi|[çc]a|cela|eso|esto|esta|t[uú]|usted)\b)\w+(?:\s+\w+){0,3}[.!]?\s*$"
)
# "Is the first one enough to work in a daycare": an entry that is named is asked about.
_OF_AN_ENTRY = re.compile(
    r"(?:(?:so|ok(?:ay)?|and|but|well),? )*"
    r"(?:is|are|does|do|will|would|can|could|has|have) (?:the |number )"
    r"(?:(?:first|second|third|last|\d)(?: one| course)?|one in \w+)\b"
    r"|(?:(?:so|ok(?:ay)?|and|but|well),? )*"
    r"(?:is|will|would) (?:it|that|this)(?: one)?(?: be)? (?:good )?enough\b"
)

# "Can we do cooking and baking".
_CAN_WE = re.compile(
    r"(?:(?:ok(?:ay)?|so|and|but|well|then|hm+|actually),? )*"
    r"(?:why not \w|(?:can|could|should) (?:we|you|i) (?:also |maybe |just |please )*"
    r"(?:do|try|look at|look for|see|have|add|combine|mix|look into|go for|search) \w)"
)


def _asks_for_more(heard: Goal, words: str) -> bool:
    """Tell whether a question is a request: for what keeps a limit, or for another wish."""
    said = " ".join(words.lower().split())
    # "¿Se puede en línea?" about no entry in particular: all that can.
    is_way = read_fact_question(words) == FactQuestion(("way",))
    if (is_way or _WHAT_THERE_IS.match(said) or asks_to_begin(said)) and is_limits_only(heard):
        return True
    return bool(heard.aims and _CAN_WE.match(said))


_ANY_KIND = re.compile(
    r"(?:(?:i (?:want|need|like)|i'?d like|(?:show|give|find) me|maybe|just"
    r"|je (?:veux|voudrais)|quiero|quisiera) )*"
    r"(?:something|anything|some kind of (?:job|work)|quelque chose|n'importe quoi|algo"
    r"|cualquier cosa) \w"
)


def _likely(step: Step, words: str) -> tuple[Likely, ...]:
    acts = step.context.acts
    if acts is None or len(words.split()) > MAX_WORDS:
        return ()
    return done_alike(acts(words))


def _offerable(likely: Iterable[Likely]) -> Iterator[tuple[Act, float]]:
    """Yield what a button can offer: each once, and of what is done alike what has a label."""
    for each in likely:
        act = each.act if each.act in LABELS else DONE_ALIKE.get(each.act, each.act)
        if act in LABELS:
            yield act, each.probability


def done_alike(likely: Iterable[Likely]) -> tuple[Likely, ...]:
    """Return acts with the chances of those that are done alike added up, likeliest first.

    Of those the likeliest stands for all.
    """
    first: dict[Act, Act] = {}
    together: dict[Act, float] = {}
    for each in likely:
        kind = DONE_ALIKE.get(each.act, each.act)
        first.setdefault(kind, each.act)
        together[kind] = together.get(kind, 0.0) + each.probability
    ordered = sorted(together, key=lambda kind: -together[kind])
    return tuple(Likely(first[kind], together[kind]) for kind in ordered)


def _is_goal(step: Step, heard: Goal) -> bool:
    """Tell whether words say something to look for: a limit, a past, or what something fits."""
    if _has_limits(heard) or heard.background or heard.held or heard.avoid:
        return True
    return _fits(step, heard)


def _has_limits(heard: Goal) -> bool:
    return heard.limits != Limits()


def _fits(step: Step, heard: Goal) -> bool:
    return bool(heard.aims) and step.context.recommender.fits(heard, today=step.context.today)
