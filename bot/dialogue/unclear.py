"""Words that no pattern reads and that nothing in the catalogue fits: what may be meant by them.

A new wish is looked for; "the evening one" or "could somebody phone me" is none. What fits nothing
is therefore never taken for a new wish in silence: it is done where it is clear enough what else
it is, and asked about where somebody has a list that it would take away.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from bot.acts import Act, Likely
from bot.dialogue import fields
from bot.dialogue.answer_words import is_slip
from bot.dialogue.asked import asks_to_begin, is_about_the_list, may_ask, wishes_to_learn
from bot.dialogue.desk import MAX_CHARACTERS, not_understood
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.fact_words import FactQuestion, read_fact_question
from bot.dialogue.heard import is_limits_only, says_more_than_limits
from bot.dialogue.merging import is_addition
from bot.dialogue.refinements import Kind, Refinement, read_number, read_refinement
from bot.dialogue.step import Step
from catalog.models import OfferingFacts
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
    if likely[0].act == "speak" and _ONLY_NAMED.fullmatch(words.lower()):
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


def is_wish_beside_a_place(step: Step, words: str) -> bool:
    """Tell the same of words that may name a place only: "what's the weather in Victoria"."""
    heard = step.read(words)
    if heard.limits.place and not says_more_than_limits(heard):
        # "Closest to Duncan": the place is all that is said.
        return True
    return _is_goal(step, replace(heard, limits=replace(heard.limits, place=None)))


def asked_back(step: Step, words: str) -> Turn | None:
    """Ask what is meant, where words would take a list away for what is hardly a wish."""
    likely = _likely(step, words)
    if not step.state.shown or not likely or is_addition(words):
        return None
    heard = step.read(words)
    if _ANY_KIND.match(words.lower()) and heard == Goal(words, heard.language):
        # "Something with my hands": what names no work may be told by fields.
        return fields.offer(step)
    goal = next((each.probability for each in likely if each.act == "goal"), 0.0)
    low = lower(words)
    is_wished = bool(_WHAT_ABOUT.match(low) or wishes_to_learn(low))
    may_be_a_wish = goal >= MAY_BE_A_WISH or bool(heard.aims and is_wished)
    has_something = bool(heard.aims or heard.background)
    if heard.background and not heard.aims:
        may_be_a_wish = goal >= HARDLY_A_PAST
        heard = replace(heard, background=())
    # "Who do I call?" asks about what is shown, although something there fits "call".
    is_asked = is_about_the_list(low) and not _asks_for_more(heard, words)
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
    r"|(?:hay|tienen) algo (?:de|en|con|para)) "
    r"(?!it\b|this\b|that\b|th(?:e|ose|em)\b|number\b|\d)"
)


# "What can I do online": not about what is shown, but for what keeps the limit.
_WHAT_THERE_IS = re.compile(
    r"(?:(?:ok(?:ay)?|so|and|but|well|then|et|y),? )*"
    r"(?:what(?:['’]?s)?|qu['’]est-ce que?|que|qu[eé]) "
    r"(?!(?:is|are|about) (?:it|this|that|they)\b)"
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


def picked(step: Step, words: str) -> int | None:
    """Return which entry of the list words mean: by number, by its facts or by its title."""
    number = read_number(words) or by_what_it_is(step, words)
    if number is not None:
        return number
    if step.state.focus in step.state.shown:
        return step.state.shown.index(step.state.focus) + 1
    return 1 if len(step.state.shown) == 1 else None


def by_what_it_is(step: Step, words: str) -> int | None:
    """Return the one entry of the list that words describe: by its facts or by its title."""
    ways = (_by_extreme, _by_limits, by_title)
    return next(filter(None, (each(step, words) for each in ways)), None)


def which_one(step: Step) -> Turn:
    """Ask which entry is meant."""
    row = tuple(
        Button(str(number), "details", str(number))
        for number in range(1, len(step.state.shown) + 1)
    )
    return step.turn(step.say("which-one"), (row, step.way_back()))


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


# What each language calls the others, and words that turn it round ("why in Spanish?").
_LANGUAGES = {
    "en": r"english|anglais|ingl[eé]s",
    "fr": r"french|fran[cç]ais|franc[eé]s",
    "es": r"spanish|espa[gñn]n?ol|castellano",
}
_TURNED_ROUND = re.compile(r"\b(?:why|not|don'?t|than|pourquoi|pas|que mon|por qu[eé]|no|que mi)\b")


def language_named(words: str) -> str:
    """Return the language that words ask for: "fr"; "" where none or several are named."""
    said = words.lower().replace("’", "'")
    named = [code for code, names in _LANGUAGES.items() if re.search(rf"\b(?:{names})\b", said)]
    return named[0] if len(named) == 1 and not _TURNED_ROUND.search(said) else ""


# "Do you speak French?", "hablas español", "en français svp": asked of us, wished by nobody.
_ANY_LANGUAGE = rf"(?P<language>{'|'.join(_LANGUAGES.values())})"
_ASKED_OF_US = re.compile(
    r"(?:(?:do|can|could|would) (?:you|u|we|i) (?:also |please )?(?:speak|talk|understand|write"
    r"|answer|reply|switch|continue|do this|use|know)(?: to| with)?(?: you| me)?(?: in| to)?"
    r"|(?:parlez|comprenez|[ée]crivez|r[ée]pondez)-vous(?: le| l'| en)?"
    r"|(?:est-ce que )?(?:tu|vous|on) (?:parles?|parlez|comprends|comprenez)(?: le| l'| en)?"
    r"|(?:peux-tu|pouvez-vous|peut-on|on peut|pourriez-vous|je peux)(?: me)? (?:parler|r[ée]pondre"
    r"|[ée]crire|continuer)(?: le| en)?"
    r"|(?:hablas?|hablan|habla usted|se habla|entiendes?|entienden|sabes?)(?: el| en)?"
    r"|(?:me )?(?:puedes?|pueden|podemos|podr[ií]as?|puedo) (?:hablar|hablarme|responder"
    r"|responderme|escribir|escribirle|seguir)(?: en)?"
    r"|(?:let's )?(?:switch|change|go|come)?(?: ?back)? ?to|in|en)"
    rf" ?{_ANY_LANGUAGE}"
)
_GREETED = re.compile(
    r"^(?:ok(?:ay)?|now|no|hi|hello|hey|yo|good (?:morning|afternoon|evening|day)"
    r"|bonjour|bonsoir|salut|allo|hola|buen[oa]s?(?: d[ií]as| tardes| noches)?)(?: there)?[\s,.!]+"
    r"|^[¿¡\s]+"
)
_POLITELY = re.compile(
    r"[\s,.!?]*(?:please|pls|too|also|here|s'il (?:vous|te) pla[iî]t|svp|stp|aussi|por favor|porfa"
    r"|tambi[eé]n|aqu[ií])?[\s,.!?]*$"
)


# "OK, Spanish then" names what may be learned, and nobody who speaks it.
_ONLY_NAMED = re.compile(
    r"[¿¡\s]*(?:(?:ok(?:ay)?|and|or|so|then|maybe|well|no|yes|haha|lol|hm+|actually|what about"
    rf"|how about|et|ou|alors|y|o|pues|bueno)[\s,.!]+)*{_ANY_LANGUAGE}"
    r"(?:[\s,.!]+(?:then|maybe|instead|too|lol|haha|i guess|alors|peut-[êe]tre|entonces"
    r"|quiz[áa]s?))*\W*"
)
_PLEASE = re.compile(r"\b(?:please|pls|pla[iî]t|svp|stp|por favor|porfa)\W*$")


def language_meant(step: Step, words: str) -> str:
    """Return the language that the chat is to go on in, "" where words wish nothing of it.

    It is asked for, or named alone where another was chosen before: "ok, English".
    """
    is_only = step.state.is_language_chosen and _ONLY_NAMED.fullmatch(words.lower())
    named = language_named(words) if is_only else ""
    return named if named not in ("", step.state.language) else language_asked(words)


def language_asked(words: str) -> str:
    """Return the language that somebody asks us to speak, "" where words ask anything else."""
    said = " ".join(words.lower().replace("’", "'").split())
    said = _GREETED.sub("", _GREETED.sub("", said))
    bare = _POLITELY.sub("", said, count=1)
    # "English" alone may be what is to be learned, "english please" is not.
    asked = _ASKED_OF_US.fullmatch(bare)
    if asked is None and _PLEASE.search(said):
        asked = _ASKED_OF_US.fullmatch(f"in {bare}")
    return language_named(asked["language"]) if asked else ""


def _is_goal(step: Step, heard: Goal) -> bool:
    """Tell whether words say something to look for: a limit, a past, or what something fits."""
    if _has_limits(heard) or heard.background or heard.held or heard.avoid:
        return True
    return _fits(step, heard)


def _has_limits(heard: Goal) -> bool:
    return heard.limits != Limits()


def _fits(step: Step, heard: Goal) -> bool:
    return bool(heard.aims) and step.context.recommender.fits(heard, today=step.context.today)


# "the cheapest", "el más corto": the least of a fact of the offerings.
_EXTREMES: tuple[tuple[Callable[[OfferingFacts], float | None], tuple[str, ...]], ...] = (
    (
        lambda offer: offer.total_cost,
        ("cheap", "least expensive", "moins ch", "pas ch", "barat", "económic"),
    ),
    (lambda offer: offer.hours, ("short", "quick", "plus court", "corto", "corta", "rápid")),
    (
        lambda offer: float(offer.start.toordinal()) if offer.start else None,
        ("soonest", "earliest", "first to start", "plus tôt", "antes", "pronto"),
    ),
)


def _by_extreme(step: Step, words: str) -> int | None:
    said = words.lower()
    fact = next((fact for fact, ways in _EXTREMES if any(way in said for way in ways)), None)
    if fact is None:
        return None
    offers = [each.offering for each in step.assess(step.state.shown)]
    values = [None if offer is None else fact(offer) for offer in offers]
    known = [(value, place) for place, value in enumerate(values, start=1) if value is not None]
    return min(known)[1] if known else None


def _by_limits(step: Step, words: str) -> int | None:
    limits = step.read(words).limits
    if limits == Limits():
        return None
    if limits.place and not limits.delivery:
        # What is online can be done in Duncan, and is not "the one in Duncan".
        limits = replace(limits, delivery=("in_person", "hybrid"))
    state = step.state.having(goal=replace(step.state.goal, limits=limits))
    kept = [
        (number, each.offering)
        for number, each in enumerate(Step(state, step.context).assess(state.shown), start=1)
        if not each.relaxed and not each.not_published
    ]
    if limits.schedule:
        # One's own pace can be in the evening, and is not "the evening one".
        kept = [each for each in kept if each[1] and set(limits.schedule) & set(each[1].schedule)]
    return kept[0][0] if len(kept) == 1 else None


def by_title(step: Step, words: str) -> int | None:
    """Return the entry of the list whose title alone shares most words with those."""
    said = set(stems(words))
    shared = [
        len(said & set(stems(each.credential.title))) for each in step.assess(step.state.shown)
    ]
    most = max(shared, default=0)
    return shared.index(most) + 1 if most and shared.count(most) == 1 else None
