"""What a short question in English asks about, by its words in whatever order.

As `fact_keys` for French and Spanish: a word of a fact, a word that asks, and beside them only
words that say nothing. "How soon could I start", "do they take cards", "who is it taught by".
"""

import re

from bot.dialogue.fact_keys import Keys, any_of
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


# What is asked about: the first of these whose words are said is meant. Where a second pattern
# stands, one of its words has to be there, too.
_KEYS: Keys[Fact] = (
    (
        "unknown",
        any_of(
            "child ?care|day ?care|babysit\\w*|parking|refunds?|refundable|internships?|practicum|placements?"
            "|uniforms?|wi-?fi|cafeteria|lockers?|showers?|recorded|recordings?"
        ),
        None,
    ),
    ("unknown", any_of("teach|teaches|taught|teacher|teachers|instructors?|profs?|professors?"), any_of("who|whos|whom|name")),
    ("unknown", any_of("bring|wear"), None),
    ("unknown", any_of("big|large|size"), any_of("how|what")),
    ("unknown", any_of("students|people|classmates|groups?|class"), any_of("many|few|fewest|fewer|smallest|least")),
    ("unknown", any_of("miss|skip|late|absent|sick"), any_of("class|classes|session|sessions|day|days|week")),
    ("unknown", any_of("visit|tour"), None),
    ("unknown", any_of("licen[sc]e|ticket"), any_of("long|valid|expires?|lasts?|renew\\w*")),
    ("unknown", any_of("certificate|certification|badge"), any_of("valid|expires?|renew\\w*")),
    ("end", any_of("certificate|certified|diploma|credential"), any_of("when")),
    ("pay", any_of("cards?|cash|cheques?|checks|paypal|visa|mastercard|e-?transfer|deposit|debit|credit"), any_of("take|takes|accept|accepts|pay|by|with")),
    ("pay", any_of("pay|paid|payments?"), any_of("when|how|where|later|monthly|upfront|advance|instal\\w+|month|parts")),
    ("time", any_of("part|full"), any_of("time")),
    ("seats", any_of("seats?|spots?|room|space|full|waitlist|waitlisted|waiting"), None),
    ("language", any_of("english|french|spanish"), any_of("taught|in|language|speak")),
    ("end", any_of("end|ends|finish|finishes|finished|over|done"), any_of("when|date|day")),
    ("needs", any_of("papers|transcripts?|diploma|ged|grades|records?"), any_of("show|need|bring|school|high|old|previous")),
    ("needs", any_of("diploma|degree|ged|school"), any_of("without|no|need|needs|needed|high")),
    ("assessment", any_of("exams?|tests?|homework|assignments?|essays?|quiz|quizzes|graded|tested|papers"), None),
    ("start", any_of("soon|early|quickly|fast"), any_of("start|begin|join")),
    ("start", any_of("start|starts|starting|begin|begins|date|dates|deadline|deadlines|intakes?"), any_of("when|what|next|is|are")),
    ("start", any_of("next"), any_of("when|whens")),
    ("start", any_of("apply|enrol|enroll|register|sign"), any_of("when|until|by|deadline|date")),
    ("enrol", any_of("apply|enrol|enroll|register|sign|application|registration"), None),
    ("included", any_of("books?|textbooks?|tools?|materials?|software|supplies|equipment|gear|included"), any_of("included|buy|extra|much|come|comes|provided|supplied|pay|cost|costs|price|need")),
    ("needs", any_of("requirements?|required|require|requires|prerequisites?|experience|qualify"), None),
    ("cost", any_of("much"), any_of("how")),
    ("cost", any_of("cost|costs|price|prices|fee|fees|tuition|expensive"), None),
    ("time", any_of("long|hours?|hrs?|weeks?|wks?|months?"), any_of("how|many|much|long")),
    ("manner", any_of("person|online|attend|remotely"), any_of("have|must|come|possible|all|partly")),
    ("manner", any_of("where|wheres|location|located|address|campus|held|far"), None),
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
