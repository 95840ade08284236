"""Which of the list keeps a limit or teaches something: "which one has evenings".

What is asked of the list is answered about the list, and sets no limit; one tap does that.
"""

import re
from dataclasses import replace

from bot.dialogue import objections
from bot.dialogue.effects import Button, Say, Turn
from bot.dialogue.fact_ways import Fact
from bot.dialogue.fact_words import FactQuestion, plain, read_extreme
from bot.dialogue.facts import answer, answer_extreme, extreme_preferred, in_line
from bot.dialogue.heard import is_limits_only
from bot.dialogue.limits_in_words import limits_in_words
from bot.dialogue.list_words import asked_for_one, asked_of_entry, asked_of_which
from bot.dialogue.listening import follow_language
from bot.dialogue.ranks import read_number
from bot.dialogue.step import Step
from bot.messages import Raw
from catalog.models import Delivery
from recommender.answer import Recommendation
from recommender.goals import Goal, Limits, merge_limits
from recommender.lexical import stems
from recommender.said.naming import is_vague

Numbered = list[tuple[int, Recommendation]]

_AT_A_PLACE: tuple[Delivery, ...] = ("in_person", "hybrid")

# What is told of an entry that keeps a limit.
_SHOWN: dict[str, Fact] = {
    "max_cost": "cost",
    "hours_per_week": "time",
    "max_hours": "time",
    "max_weeks": "time",
    "start_after": "start",
    "start_by": "start",
    "finish_by": "start",
    "taught_in": "language",
}

# What no limit says, and every entry has: told of each.
_TOLD_OF_EACH: tuple[tuple[Fact, re.Pattern[str]], ...] = (
    ("time", re.compile(r"\b(?:part|full)[ -]time\b|\bwhile working\b|\bwork full\b")),
    ("assessment", re.compile(r"\b(?:exams?|tests?|homework|graded|assessed|examens?|exámenes)\b")),
    (
        "needs",
        re.compile(
            r"\b(?:pre-?req\w*|requirements?|require[sd]?|need(?:s|ed)?|asks?|(?<!my )experience"
            r"|grade \d+|high school|beginners?|préalables?|requisitos?|experiencia|expérience)\b"
        ),
    ),
    ("seats", re.compile(r"\b(?:seats?|spots?|space|room|full|open|places|cupos?|lleno)\b")),
    (
        "proof",
        re.compile(
            r"\b(?:certificates?|diplomas?|degrees?|credits?|licen[sc]es?|certified|certifications?"
            r"|leads? to|counts? towards?|diplômes?|títulos?|certificados?)\b"
        ),
    ),
    ("manner", re.compile(r"\b(?:close(?:st|r)?|near(?:est|er|by)?|local|near me|cerca|proche)\b")),
)

# "Which is cheapest and when does it start" asks something else besides.
_ASKS_MORE = re.compile(r"(?:\band\b|[,?.]) (?:when|how|what|where|which|who|is|are|does|do|can)\b")

# "Online?" of the entry that is talked about.
_BARE = re.compile(r"\W*(?!(?:any|some|no|other|more|an)\w*\b)(?:[\w'’-]+ ){0,2}[\w'’-]+ ?\?+\s*")

_OF_WORK = re.compile(
    r"\b(?:jobs?|hired|pays?|paid|salar(?:y|ies)|wages?|earn\w*|money|emplois?|trabajo)\b"
)

# Who asks which of them others think well of asks what vouches for them.
_VOUCHED = re.compile(
    r"\b(?:employers?|boss(?:es)?|compan(?:y|ies)|recogni[sz]ed|accredited|official|worth|respected"
    r"|reconnue?s?|reconocid[oa]s?|oficial(?:es)?)\b"
)

# "What's closest to me", "which is the hardest": asked of each, and published of none.
_LEAD = r"(?:(?:so|ok|okay|and|but|well|hm+|then|et|mais|alors|y|pero) )*"
_WHICH = (
    r"(?:(?:what|which|where)(?: of (?:them|these|those)| one| ones| course|'s|s| is| are| would be| the)*"
    r"|(?:lequel|laquelle|c'est lequel|qu'est-ce qui)(?: est| serait| qui est)?(?: le| la)?"
    r"|cual(?: de (?:ellos|estos|los tres))?(?: es| seria| me queda| queda| esta)?(?: el| la| lo)?|the|le|la|el)"
)
_CLOSEST = re.compile(
    rf"{_LEAD}{_WHICH} (?:closest|nearest|closer|nearer|plus (?:proche|pres)|mas (?:cerca|cercan[oa]))"
    r"(?: (?:one|to (?:me|my (?:home|house|place)|here|us|where i (?:live|am))|by|de (?:chez moi|moi|mi(?: casa)?)|a mi casa|que es))*"
)
_HARDEST = re.compile(
    rf"{_LEAD}{_WHICH} (?:most |least |more |less |plus |moins |mas |menos )?(?:hard(?:est|er)?|difficult|tough(?:est|er)?|challenging|demanding|difficile|durs?|dificil)"
    r"(?: (?:one|course|of (?:them|these|those|all)|to (?:do|pass|learn|finish|get)|for (?:me|beginners|a beginner)|pour moi|para mi|de (?:todos|tous)))*"
)

# "Does it use Python", "will the second one cover taxes": whether it teaches that.
_TAUGHT = re.compile(
    r"(?:(?:so|ok|okay|and|but|well|hey|also),? )*(?:does|do|will|would|is|are|can) (?:it|this|that|they|these|those|any of (?:them|these|those)"
    r"|(?:the |number )*(?:\d|first|second|third|last)(?: one| course)?|(?:this|that|the) (?:one|course|class|program|programme))(?: (?:also|actually|really|even|ever))*"
    r" (?P<verb>use|using|teach|teaching|cover|include|deal with|involve|show how to|talk about|go into) (?P<what>\w[\w +#.'-]{1,40})"
)
# What is covered or included may be paid for, too.
_OF_A_PRICE = frozenset({"cover", "include"})

_MOST_WORDS = 9
_FEW_WORDS = 3


def asked(step: Step, words: str) -> Turn | None:
    """Answer which entries of the list are so; None where words ask anything else."""
    of_each = _asked_of_each(step, words) if step.state.shown else None
    if of_each is not None:
        return of_each
    how = asked_of_which(words) if step.state.shown else None
    if step.state.shown and not how:
        return _of_an_entry(step, words)
    if not how or len(how.split()) > _MOST_WORDS or _ASKS_MORE.search(how):
        return None
    focus = step.state.focus
    # The whole list is meant, whichever entry was talked about last.
    step.state = step.state.having(focus="")
    told = _of_the_list(step, how, words)
    if told is None:
        step.state = step.state.having(focus=focus)
    return told


def _of_the_list(step: Step, how: str, words: str) -> Turn | None:
    heard = step.read(how)
    if is_limits_only(heard):
        return _by_limits(step, heard, how)
    extreme = read_extreme(how)
    if extreme is not None:
        return answer_extreme(step, extreme)
    if _OF_WORK.search(how):
        return objections.answer(step, "job", words)
    if _VOUCHED.search(how):
        return objections.answer(step, "recognised", words)
    fact = _told_of_each(how)
    if fact is not None:
        return answer(step, FactQuestion((fact,)))
    extreme = extreme_preferred(heard)
    if extreme is not None:
        return answer_extreme(step, extreme)
    return _by_content(step, how) if heard.aims else None


def taught(step: Step, words: str) -> Turn | None:
    """Tell which of what is meant teaches what is named, or that nothing published says so."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" ?!.")
    found = _TAUGHT.fullmatch(said) if step.state.shown else None
    if found is None or is_limits_only(step.read(found["what"])):
        return None
    number = read_number(said[: found.start("verb")])
    is_named = number is not None or bool(step.state.focus)
    entry = step.entry(number) if is_named else None
    if isinstance(entry, Turn):
        return entry
    told = _by_content(step, found["what"], only=entry)
    if told is not None or found["verb"] in _OF_A_PRICE:
        return told
    return step.turn(step.say("which-not-taught", what=found["what"]), (step.way_back(),))


def _asked_of_each(step: Step, words: str) -> Turn | None:
    """Tell of each entry what comes nearest to what nobody publishes: how far it is, how hard."""
    said = " ".join(plain(words).replace("?", " ").split()).strip(" .!,-")
    is_closest, is_hardest = _CLOSEST.fullmatch(said), _HARDEST.fullmatch(said)
    if is_closest or is_hardest:
        follow_language(step, words, least=_FEW_WORDS)
    if is_closest:
        is_placed = step.state.goal.limits.place is not None
        note = "" if is_placed else step.say("preference-nearby")
        return _of_each(step, ("manner",), note)
    if is_hardest:
        return _of_each(step, ("needs", "time"), step.say("which-hardest"))
    return None


def _of_each(step: Step, facts: tuple[Fact, ...], note: str) -> Turn:
    lines = [in_line(step, number, each, facts) for number, each in _standing(step)]
    back = step.way_back()
    return step.turn("\n".join(filter(None, [*lines, note])), (back,) if back else ())


def _told_of_each(how: str) -> Fact | None:
    return next((fact for fact, named in _TOLD_OF_EACH if named.search(how)), None)


def _of_an_entry(step: Step, words: str) -> Turn | None:
    """Answer whether the entry that is talked about keeps a limit: "does it run on weekends"."""
    how = asked_for_one(words)
    if how and step.state.goal.aims and is_limits_only(step.read(how)):
        said = step.read(how).limits
        limits = merge_limits(step.state.goal.limits, said)
        # "Any free" asks of this wish, with or without its mark.
        passing = tuple(sorted({*step.state.passing, *said.stated}))
        return step.list(step.state.with_goal(limits=limits).having(seen=(), passing=passing))
    how = asked_of_entry(words)
    if not how and step.state.focus and _BARE.fullmatch(words):
        how = words.strip(" ¿?!.")
    if not how or len(how.split()) > _MOST_WORDS:
        return None
    heard, number = step.read(how), read_number(words.lower())
    fact = _told_of_each(how)
    if fact is not None and (number is not None or step.state.focus):
        return answer(step, FactQuestion((fact,), number))
    if not is_limits_only(heard):
        return None
    if number is None and not step.state.focus and len(step.state.shown) > 1:
        return _by_limits(step, heard, how)
    return answer(step, FactQuestion(_facts_of(heard), number))


def _facts_of(heard: Goal) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys(_SHOWN.get(name, "manner") for name in heard.limits.stated))


def _by_limits(step: Step, heard: Goal, how: str) -> Turn | None:
    limits = merge_limits(step.state.goal.limits, heard.limits)
    names = set(heard.limits.stated)
    is_of_place = bool(heard.limits.place) and not heard.limits.delivery
    anywhere = []
    if is_of_place:
        # What is online can be done in Newark, too, and is not in Newark.
        anywhere = _kept(_standing(step, limits), names)
        names, limits = names | {"delivery"}, replace(limits, delivery=_AT_A_PLACE)
    numbered = _standing(step, limits)
    if not numbered:
        return None
    kept = _kept(numbered, names)
    if not kept:
        # In another way than the one that the other limits ask for it may be so all the same.
        asked_alone = replace(
            heard.limits, delivery=limits.delivery if is_of_place else heard.limits.delivery
        )
        kept = _kept(_standing(step, asked_alone), names)
    phrase = Raw(step.say.list(limits_in_words(heard.limits, step.say)))
    key = "which-all" if len(kept) == len(numbered) > 1 else "which-some" if kept else "which-none"
    parts = [step.say(key, limits=phrase)]
    parts += [in_line(step, number, found, _facts_of(heard)) for number, found in kept]
    known = {number for number, _ in kept}
    online = [found for number, found in anywhere if number not in known]
    silent = [found for _, found in numbered if names & set(found.not_published)]
    for key, left in (("which-online", online), ("which-silent", silent)):
        if left:
            titles = step.say.list([found.credential.title for found in left])
            parts.append(step.say(key, titles=titles))
    return _told(step, parts, kept, how if len(kept) < len(numbered) else "", phrase)


def _standing(step: Step, limits: Limits | None = None) -> Numbered:
    """Return how the entries of the list stand to limits, each with its number."""
    state = step.state if limits is None else step.state.with_goal(limits=limits)
    there = Step(state, step.context)
    return list(enumerate(there.assess(step.state.shown), start=1))


def _kept(numbered: Numbered, names: set[str]) -> Numbered:
    """Return the entries that keep the limits of these names, and are known to."""
    return [
        (number, found)
        for number, found in numbered
        if not names & set(found.relaxed) and not names & set(found.not_published)
    ]


def _by_content(step: Step, how: str, *, only: str | None = None) -> Turn | None:
    """Tell which entries teach what is named, by the words of their titles and skills.

    Args:
        step: Where the conversation is.
        how: What is named.
        only: The entry that is meant; all of them where none is.
    """
    wanted = {stem for word in how.split() if not is_vague(word) for stem in stems(word)}
    found: Numbered = []
    lines = []
    for number, each in enumerate(step.assess(step.state.shown), start=1):
        if only is not None and each.credential.credential_id != only:
            continue
        texts = [skill.text for skill in each.credential.skills]
        taught = next((text for text in texts if wanted and wanted <= set(stems(text))), None)
        title = each.credential.title
        if taught is not None:
            lines.append(step.say("which-teaches", number=number, title=title, skill=taught))
            found.append((number, each))
    return _told(step, lines, found, "", Raw("")) if lines else None


def _told(
    step: Step,
    parts: list[str],
    kept: Numbered,
    how: str,
    phrase: Raw,
) -> Turn:
    if len(kept) == 1:
        step.state = step.state.having(focus=kept[0][1].credential.credential_id, facts=())
    rows = []
    if how:
        # What others there are is one tap away.
        step.state = step.state.having(asked_person=how)
        rows.append((Button(step.say("button-look-for", limits=phrase), "search"),))
    rows += [
        (Button(step.say("button-details", number=number), "details", str(number)),)
        for number, _ in kept[:1]
        if len(kept) == 1
    ]
    back = step.way_back()
    state = step.state.having(n_misunderstood=0)
    return Turn(state, (Say("\n".join(parts), (*rows, *((back,) if back else ()))),))
