"""What a short question in English asks about, by its words in whatever order.

As `fact_keys` for French and Spanish: a word of a fact, a word that asks, and beside them only
words that say nothing. "How soon could I start", "do they take cards", "who is it taught by".
"""

import re

from bot.dialogue.fact_ways import Fact

# Nothing but these may stand beside what is asked about.
_BESIDE = frozenset(
    "a able about actually all also an and any anything are as at be been by can class classes come comes"
    " course courses could did do does else even ever exactly first for from get gets given go"
    " going got has have having her him his how i if in into is it its just kind know like ll may"
    " maybe left available me might more must my need needs no of ok okay on one ones or our over own people please possible"
    " program programme programs re really s say see she he should so some something somebody"
    " someone still sure take takes taking tell than that the their them then there these they"
    " thing things this those to too training under up us usually very was we well were will"
    " with would you your yet lot kinds both us two together adults license licence final entrance pass graduate quit sort each every person student students".split()
)
_ASKING = frozenset("what whats when where wheres who whos whom how".split())
_BEGINS = re.compile(
    r"(?:(?:and|so|but|ok|okay|also|hey|well|oh) )*(?:is|are|do|does|did|can|could|will|would|must"
    r"|should|has|have|may|any)\b"
)


def _any(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?:{pattern})")


# What is asked about: the first of these whose words are said is meant. Where a second pattern
# stands, one of its words has to be there, too.
_KEYS: tuple[tuple[Fact, re.Pattern[str], re.Pattern[str] | None], ...] = (
    (
        "unknown",
        _any(
            "child ?care|day ?care|babysit\\w*|parking|refunds?|refundable|internships?|practicum|placements?"
            "|uniforms?|wi-?fi|cafeteria|lockers?|showers?|recorded|recordings?"
        ),
        None,
    ),
    ("unknown", _any("teach|teaches|taught|teacher|teachers|instructors?|profs?|professors?"), _any("who|whos|whom|name")),
    ("unknown", _any("bring|wear"), None),
    ("unknown", _any("big|large|size"), _any("how|what")),
    ("unknown", _any("students|people|classmates|groups?|class"), _any("many")),
    ("unknown", _any("miss|skip|late|absent|sick"), _any("class|classes|session|sessions|day|days|week")),
    ("unknown", _any("visit|tour"), None),
    ("unknown", _any("licen[sc]e|ticket"), _any("long|valid|expires?|lasts?|renew\\w*")),
    ("unknown", _any("certificate|certification|badge"), _any("valid|expires?|renew\\w*")),
    ("end", _any("certificate|certified|diploma|credential"), _any("when")),
    ("pay", _any("cards?|cash|cheques?|checks|paypal|visa|mastercard|e-?transfer|deposit|debit|credit"), _any("take|takes|accept|accepts|pay|by|with")),
    ("pay", _any("pay|paid|payments?"), _any("when|how|where|later|monthly|upfront|advance|instal\\w+|month|parts")),
    ("time", _any("part|full"), _any("time")),
    ("seats", _any("seats?|spots?|room|space|full|waitlist|waitlisted|waiting"), None),
    ("language", _any("english|french|spanish"), _any("taught|in|language|speak")),
    ("end", _any("end|ends|finish|finishes|finished|over|done"), _any("when|date|day")),
    ("assessment", _any("exams?|tests?|homework|assignments?|essays?|quiz|quizzes|graded|tested|papers"), None),
    ("start", _any("soon|early|quickly|fast"), _any("start|begin|join")),
    ("start", _any("start|starts|starting|begin|begins|date|dates|deadline|deadlines|intakes?"), _any("when|what|next|is|are")),
    ("start", _any("apply|enrol|enroll|register|sign"), _any("when|until|by|deadline|date")),
    ("enrol", _any("apply|enrol|enroll|register|sign|application|registration"), None),
    ("included", _any("books?|textbooks?|tools?|materials?|software|supplies|equipment|gear|included"), _any("included|buy|extra|much|come|comes|provided|supplied|pay|cost|costs|price|need")),
    ("needs", _any("requirements?|required|require|requires|prerequisites?|experience|qualify"), None),
    ("cost", _any("much"), _any("how")),
    ("cost", _any("cost|costs|price|prices|fee|fees|tuition|expensive"), None),
    ("time", _any("long|hours?|hrs?|weeks?|wks?|months?"), _any("how|many|much|long")),
    ("manner", _any("person|online|attend|remotely"), _any("have|must|come|possible|all|partly")),
    ("manner", _any("where|wheres|location|located|address|campus|held|far"), None),
)  # fmt: skip

# "Where are you located", in which "you" stands as "i" by now, asks about the college.
_OF_THE_COLLEGE = frozenset({"are", "i"})

_MOST_WORDS = 12
_SPLIT = re.compile(r"[\s']+")


def fact_in_english(said: str, *, is_marked: bool) -> Fact | None:
    """Return what words ask about; None where they hold any word that says something else.

    Args:
        said: In lower case, without accents and without what names an entry.
        is_marked: Whether a question mark stood there.
    """
    words = [each for each in _SPLIT.split(said) if each]
    if "which" in words:
        # Of the whole list it is asked which of it is so.
        return None
    if not words or len(words) > _MOST_WORDS:
        return None
    if not (is_marked or not _ASKING.isdisjoint(words) or _BEGINS.match(" ".join(words))):
        return None
    for fact, key, beside in _KEYS:
        keys = {each for each in words if key.fullmatch(each)}
        helpers = {each for each in words if beside is not None and beside.fullmatch(each)}
        is_said = keys and (beside is None or helpers - keys)
        if fact == "manner" and set(words) >= _OF_THE_COLLEGE:
            continue
        if is_said and all(each in keys | helpers | _BESIDE | _ASKING for each in words):
            return fact
    return None
