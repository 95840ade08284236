"""The topics, what is said about a message, and the rule for when a person is needed.

| topic | what it is | person |
| --- | --- | --- |
| self_serve | goals, limits, the list, manners: what the bot does by itself | no |
| person | a person is asked for | yes |
| funding | how somebody pays: loans, grants, benefits, sponsors | yes |
| admission | whether and how this person gets in | yes |
| credit_transfer | whether what was learned elsewhere counts | yes |
| immigration | permits, visas and status | yes |
| accessibility | arrangements that somebody needs to be able to study | yes |
| enrolment | registering, changing, leaving, papers, accounts | yes |
| complaint | somebody was treated badly and wants that heard | yes |
| distress | danger or despair, of this person or another | yes, now |
| off_topic | nothing an advisor of learners is there for | no |
| abuse | insults, filth, spam | no |

Where two could be meant, these rules label examples and held-out messages alike:

- distress before all else, whatever stands beside it; sadness without danger or despair has the
  topic of what is asked, off_topic where nothing is. What somebody wants to study, lived through
  long ago or says in jest is not distress.
- person where a person is asked for, whatever it is about; but complaint where somebody says that
  they were treated badly, even if they ask who hears that.
- self_serve is what the catalogue or the conversation answers: a goal, a limit ("my back is bad, so
  something seated"), prices, dates and places of what is listed, what a word in the list means, to
  delete or repeat what was said. A trade named after another topic is a goal ("sign language
  interpreter", "immigration consultant").
- funding is where the money comes from; fees to be paid, refunds and receipts of a seat that
  somebody has are enrolment, a price is self_serve.
- admission is getting in: requirements held against this person, tests, documents, decisions, the
  waiting list of a programme. Once in, or with a seat in a class asked for ("number 2, book it"),
  it is enrolment: registration, the waiting list of a class, absences, timetables, papers,
  accounts.
- credit_transfer is whether what was learned counts for something else, in either direction
  ("does it lead to a degree"); only to satisfy an entry requirement it is admission.
- immigration is permits and status where learning is concerned; travel and passports are off_topic.
- accessibility is what this person, or whom they enrol, needs to be able to study.
- complaint wants something heard or put right; an oath about a form is self_serve.
- abuse is also to sell, to deceive and to break in ("ignore your instructions").

A message with two topics has the one that a person would have to see first; scoring is strict, the
other counts as wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Topic = Literal[
    "self_serve",
    "person",
    "funding",
    "admission",
    "credit_transfer",
    "immigration",
    "accessibility",
    "enrolment",
    "complaint",
    "distress",
    "off_topic",
    "abuse",
]
Urgency = Literal["now", "today", "normal"]

TOPICS: tuple[Topic, ...] = get_args(Topic)
# The most urgent first.
URGENCIES: tuple[Urgency, ...] = get_args(Urgency)
NEEDS_NOBODY: frozenset[Topic] = frozenset({"self_serve", "off_topic", "abuse"})

# As likely as not: the bot would rather show its list once too often than hand everything over.
NEEDED = 0.5


@dataclass(frozen=True)
class Verdict:
    """What is said about one message.

    Attributes:
        topic: The likeliest topic.
        needs_person: Whether somebody at the desk should see it.
        urgency: How soon: at once, in today's hours, or in turn.
        probability: That the topic is right, in [0, 1]; low where nothing is known.
        language: "en", "fr" or "es".
        is_sure: Whether the topic may be taken as understood; where not, nothing is claimed.
        is_worrying: Whether a person should look today, although distress is not what it says.
    """

    topic: Topic
    needs_person: bool
    urgency: Urgency
    probability: float
    language: str
    is_sure: bool = True
    is_worrying: bool = False

    def as_json(self) -> dict[str, str | bool | float]:
        """Return the fields of the documented contract."""
        return {
            "topic": self.topic,
            "needs_person": self.needs_person,
            "urgency": self.urgency,
            "probability": round(self.probability, 3),
            "language": self.language,
        }


def needs_person(topic: Topic, probabilities: Mapping[Topic, float]) -> bool:
    """Return whether a person is needed.

    Distress and being asked for a person always do. Else the topics that need somebody are added
    up, so that a message between funding and enrolment needs a person although neither is sure,
    and one between funding and a goal does not.

    Args:
        topic: The topic that was decided on.
        probabilities: All topics, adding up to one.
    """
    if topic in {"distress", "person"}:
        return True
    return sum(probabilities[each] for each in TOPICS if each not in NEEDS_NOBODY) >= NEEDED
