"""Limits that are loosened in words: "weekends would be ok too", "it doesn't have to be online"."""

import re
from string import capwords

from bot.dialogue import about
from bot.dialogue.effects import Turn
from bot.dialogue.heard import is_limits_only
from bot.dialogue.step import Step
from recommender.goals import Limits
from recommender.lexical import stems
from recommender.said.places import OR_TOWN

_MOST_WORDS = 14

# "Or weekends", "weekends too", "I can also do mornings".
_ALSO = re.compile(
    r"^(?:(?:ok(?:ay)?|actually|well|and|but|oh|hm+|maybe),? )*(?:or|ou|o|u)\b"
    r"|\b(?:too|also|as well|aussi|[ée]galement|tambi[ée]n)\b"
)
_ONLY = re.compile(r"\b(?:only|just|solely|seulement|uniquement|s[oó]lo|solamente)\b")
_NOR = re.compile(
    r"(?:(?:and|or|but|also|oh|ok(?:ay)?),? )*(?:nor|neither|not|no more|no|never|nothing)(?: on| in| at| the| any)* (?P<how>.{3,30}?)"
    r"(?: (?:either|neither|please|ones|courses))*"
)
_TOWN = re.compile(
    r"(?:(?:ok(?:ay)?|actually|well|and|but|oh|hm+|maybe),? )*(?P<also>(?:or|also|ou|aussi|o|tambi[ée]n) )?(?P<no>(?:not|no|nor|pas|sauf|except) )?"
    r"(?:in |near |[àa] |en )?(?P<town>[^\W\d_][\w' -]{2,30}?)"
    r"(?P<fine>(?: (?:is|would be|works?|va|est|est[áa]) ?(?:ok(?:ay)?|fine|good|possible|bien|bon)?)?(?: (?:too|also|as well|aussi|tambi[ée]n))?)"
)
# "Weekends would be fine": beside times that were named one more, without them the only one.
_FINE = re.compile(
    r"\b(?:would be|is|are|works?|would work) (?:ok(?:ay)?|fine|alright|all right|possible|good)(?: (?:for|with) me)?$"
    r"|\b(?:work|works|would work)(?: (?:for|with) me)?$"
    r"|\b(?:[cç]a (?:me )?(?:va|irait|marche)|c['’]est (?:ok|bon|correct|possible)|est[aá] bien|me sirven?)$"
)
_NO_MUST = re.compile(
    r"(?:(?:ok(?:ay)?|actually|well|and|but|oh|hm+|no),? )*(?:it |they |that |the course )?"
    r"(?:(?:doesn['’]?t|does not|don['’]?t|do not) (?:really )?(?:have|need) to be|needn['’]?t be|need not be"
    r"|(?:isn['’]?t|is not|not) (?:necessarily|needed)|(?:n['’])?(?:a|est) pas (?:besoin|oblig[ée]) d['’]?[êe]tre"
    r"|no (?:tiene|hace falta) que (?:ser|sea)) (?P<how>.{3,60})"
)

# "Drop the January thing", "forget Victoria".
_DROPPED = re.compile(
    r"(?:(?:ok(?:ay)?|actually|well|and|but|oh|hm+|no|please|just),? )*(?:forget|drop|remove|ignore|skip|scratch|never ?mind|lose)"
    r"(?: about)?(?: the| my| that)? (?P<how>.{3,40}?)(?: (?:thing|limit|part|stuff|bit|requirement))?"
)

# "Photography is ok after all", "I changed my mind about cats".
_ALLOWED = re.compile(
    r"(?:(?:ok(?:ay)?|actually|well|and|but|oh|hm+|no|so),? )*"
    r"(?:(?P<what>.{3,40}?) (?:is|are|would be|might be|could be) (?:actually |maybe |also )?(?:ok(?:ay)?|fine|good|alright|possible|interesting)"
    r"(?: after all| too| now| again| actually| for me)*"
    r"|(?:i )?(?:changed my mind (?:about|on)|don['’]?t mind|do not mind|could do|can do|would do|am ok with|['’]?m ok with) (?P<that>.{3,40}?)"
    r"(?: after all| too| now| again)*)"
)


# "A bit longer is fine too", "ça peut coûter plus", "un poco más caro está bien".
_WIDER = re.compile(
    r"(?:(?:ok(?:ay)?|actually|well|and|but|oh|hm+|maybe|it|that|they|bon|alors|finalement|mais|[cç]a|cela"
    r"|bueno|pues|pero|tambi[eé]n|eso|si|if),? )*"
    r"(?P<may>(?:(?:i|je) )?(?:can|could|may|might|peut|peux|pourrait|pourrais|puede|puedo|podr[ií]a)(?: also| aussi| tambi[eé]n)?"
    r" (?:be|cost|take|pay|[eê]tre|co[uû]ter|durer|payer|ser|costar|durar|pagar|salir) )?"
    r"(?:a (?:bit|little) |slightly |un peu |un poco |algo )?"
    r"(?:(?P<cost>more expensive|pricier|plus ch[eè]re?|m[aá]s car[oa])|(?P<time>longer|plus long(?:ue)?|m[aá]s larg[oa])"
    r"|(?P<more>more|plus|m[aá]s))"
    r"(?P<fine>(?: (?:is|would be|works?|also|too|as well|ok(?:ay)?|fine|good|alright|for me|if needed"
    r"|[cç]a (?:me )?(?:va|irait|marche)|c['’]est|bon|aussi|pas grave|pas de probl[eè]me|pour moi|s['’]il (?:le )?faut"
    r"|est[aá]|bien|me (?:sirve|va)|no importa|no hay problema|tambi[eé]n|para m[ií]|si hace falta))*)"
)
_OF_MONEY = re.compile(r"cost|pay|co[uû]ter|costar|pagar|salir")
_OF_TIME = re.compile(r"take|dur[ea]r")


def asked(step: Step, words: str) -> Turn | None:
    """Search with limits loosened, or with what was refused; None where words say anything else."""
    goal = step.state.goal
    if len(words.split()) > _MOST_WORDS:
        return None
    said = " ".join(words.lower().split()).strip(" .!?")
    if not goal.aims and goal.limits == Limits():
        return _not_needed(step, said)
    ways = (_not_needed, _nor, _town, _wider, _also, _allowed)
    return next(filter(None, (each(step, said) for each in ways)), None)


def _not_needed(step: Step, said: str) -> Turn | None:
    found = _NO_MUST.fullmatch(said)
    found = found or _DROPPED.fullmatch(said)
    if found is None:
        return None
    # "January" by itself is no limit, "start in January" is.
    ways = (step.read(found["how"]), step.read(f"start in {found['how']}"))
    heard = next(filter(is_limits_only, ways), None)
    if heard is None:
        return None
    old, nothing = step.state.goal.limits, vars(Limits())
    if all(getattr(old, name) == nothing[name] for name in heard.limits.stated):
        # A limit that nobody set: nothing is dropped, and none is set.
        return step.list(is_again=True) if step.state.goal.aims else step.turn(step.ask())
    return about.set_limits(step, **{name: nothing[name] for name in heard.limits.stated})


def _nor(step: Step, said: str) -> Turn | None:
    """Leave out one more time or way: "no mornings", and then "nor weekends"."""
    found = _NOR.fullmatch(said)
    heard = step.read(f"no {found['how']}") if found else None
    if heard is None or not is_limits_only(heard):
        return None
    old, named = step.state.goal.limits, heard.limits.stated
    if not set(named) <= {"schedule", "delivery"}:
        return None
    left = {
        name: tuple(each for each in getattr(old, name) if each in getattr(heard.limits, name))
        for name in named
    }
    return about.set_limits(
        step, **{name: left[name] or getattr(heard.limits, name) for name in named}
    )


def _town(step: Step, said: str) -> Turn | None:
    """Add a town to the one that was named, or refuse one: "Duncan is fine too", "not Victoria"."""
    found = _TOWN.fullmatch(said)
    name = found["town"] if found else ""
    if name not in step.context.places or found is None:
        return None
    limits = step.state.goal.limits
    if found["no"]:
        left = [each for each in (limits.place or "").split(OR_TOWN) if each.lower() != name]
        not_in = tuple(dict.fromkeys((*limits.not_in, name)))
        return about.set_limits(step, not_in=not_in, place=OR_TOWN.join(left) or None)
    is_more = bool(found["also"] or found["fine"])
    if limits.place is None or not is_more or name in limits.place.lower().split(OR_TOWN):
        return None
    return about.set_limits(step, place=f"{limits.place}{OR_TOWN}{capwords(name)}")


def _wider(step: Step, said: str) -> Turn | None:
    """Drop the limit that may be passed: of money, or of time in all."""
    found = _WIDER.fullmatch(said)
    if found is None or not (found["may"] or found["fine"] or found["cost"]):
        return None
    may = found["may"] or ""
    is_cost = bool(found["cost"] or (found["more"] and _OF_MONEY.search(may)))
    is_time = bool(found["time"] or (found["more"] and _OF_TIME.search(may)))
    if not (is_cost or is_time):
        return None
    names = ("max_cost",) if is_cost else ("max_hours", "max_weeks")
    if all(getattr(step.state.goal.limits, name) is None for name in names):
        return step.list(is_again=True)
    return about.set_limits(step, **dict.fromkeys(names))


def _also(step: Step, said: str) -> Turn | None:
    """Add a time or a way to those that were named; where none was, all are fine as it is."""
    if _ONLY.search(said):
        return None
    is_also = _ALSO.search(said) is not None
    if not is_also and not _FINE.search(said):
        return None
    heard, old = step.read(said), step.state.goal.limits
    named = heard.limits.stated
    if not is_limits_only(heard) or not set(named) <= {"schedule", "delivery"}:
        return None
    wider = {
        name: tuple(dict.fromkeys((*getattr(old, name), *getattr(heard.limits, name))))
        for name in named
        if getattr(old, name)
    }
    if not wider and not is_also:
        return None
    if old.having(**wider) == old and step.state.goal.aims:
        return step.list(is_again=True)
    return about.set_limits(step, **wider)


def _allowed(step: Step, said: str) -> Turn | None:
    """Look for what was refused before, too, where words allow it again."""
    is_refused = bool(step.state.goal.aims and step.state.goal.avoid)
    found = _ALLOWED.fullmatch(said) if is_refused else None
    named = set(stems(found["what"] or found["that"])) if found else set()
    avoid = step.state.goal.avoid
    left = tuple(each for each in avoid if not named or not set(stems(each)) & named)
    if left == avoid:
        return None
    return step.list(step.state.with_goal(avoid=left).having(seen=()))
