"""Credentials side by side: as text that reads well aloud, and as a picture."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.dialogue.cards import choice, cost, manner, needs, start
from bot.dialogue.effects import Give
from bot.dialogue.papers import Paper
from bot.dialogue.spans import duration
from bot.handouts import Column, Comparison, Row
from bot.messages import Messages, Raw
from bot.messages.plain import plain
from catalog.models import CredentialRecord, OfferingFacts
from catalog.prerequisites import together
from recommender.answer import Recommendation

# More cannot be held in one's head, or in one message.
MAX_COMPARED = 4


@dataclass(frozen=True)
class Compared:
    """One fact of each.

    Attributes:
        head: Which fact.
        words: What it is for each, in their order.
    """

    head: str
    words: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether it tells them apart."""
        return len(set(self.words)) == 1


def comparison(
    found: tuple[Recommendation, ...], say: Messages, *, numbers: Sequence[int] = ()
) -> str:
    """Return what tells credentials apart; a fact that is the same for all is said once.

    Args:
        found: What is compared.
        say: Sentences of the learner's language.
        numbers: What each is called on its list, from 1 on unless given.
    """
    numbers = numbers or range(1, len(found) + 1)
    titles = [
        say("compare-title", number=i, title=each.credential.title)
        for i, each in zip(numbers, found, strict=True)
    ]
    parts = ["\n".join([say("compare-head"), *titles])]
    for fact in compared(found, say):
        if fact.is_same:
            parts.append(say("compare-same", fact=Raw(fact.head), words=Raw(fact.words[0])))
            continue
        lines = [
            say("compare-line", number=i, words=Raw(each))
            for i, each in zip(numbers, fact.words, strict=True)
        ]
        parts.append("\n".join([say("compare-fact", fact=Raw(fact.head)), *lines]))
    return "\n\n".join(parts)


def compared(found: tuple[Recommendation, ...], say: Messages) -> list[Compared]:
    """Return the facts side by side; those that none publishes are left out."""
    facts = []
    for name, tell in _FACTS.items():
        told = [tell(each, say) for each in found]
        if any(told):
            words = tuple(each or say("compare-none") for each in told)
            facts.append(Compared(say(f"compare-{name}"), words))
    return facts


def comparison_picture(found: tuple[Recommendation, ...], say: Messages, paper: Paper) -> Give:
    """Return a comparison as a picture; what it shows is said beside it."""
    columns = tuple(
        Column(plain(say("plain", text=each.credential.title)), each.credential.provider.name)
        for each in found
    )
    rows = tuple(
        Row(
            plain(say("picture-same", fact=Raw(fact.head))) if fact.is_same else plain(fact.head),
            tuple(map(plain, fact.words[:1] if fact.is_same else fact.words)),
        )
        for fact in compared(found, say)
    )
    picture = Comparison(
        name=say("file-comparison"),
        language=say.language,
        title=plain(say("picture-comparison")),
        columns=columns,
        rows=rows,
        foot=paper.foot,
        unprintable=paper.unprintable,
    )
    return Give(picture, say("alt-comparison", words=Raw(comparison(found, say))))


def _offering(found: Recommendation) -> OfferingFacts:
    return found.offering or OfferingFacts()


def _why(found: Recommendation, say: Messages) -> str:
    skills = list(dict.fromkeys(each.skill for each in found.reasons[:2]))
    return "; ".join(say("plain", text=each) for each in skills)


def _needs(credential: CredentialRecord, say: Messages) -> str:
    asked = together(credential.prerequisites)
    told = [say("plain", text=choice(each, say)) for each in asked if each[0].is_required]
    useful = [choice(each, say) for each in asked if not each[0].is_required]
    return "; ".join([*told, *(needs(each, say, is_required=False) for each in useful)])


def _towards(credential: CredentialRecord, say: Messages) -> str:
    return say.list([say("plain", text=each.title) for each in credential.stacks_toward])


def _vouched(credential: CredentialRecord, say: Messages) -> str:
    return say.list([say("plain", text=each.by) for each in credential.endorsements])


_FACTS: dict[str, Callable[[Recommendation, Messages], str]] = {
    "cost": lambda found, say: cost(_offering(found), say),
    "time": lambda found, say: duration(_offering(found), say),
    "manner": lambda found, say: " · ".join(manner(_offering(found), say)),
    "start": lambda found, say: " · ".join(start(_offering(found), say)),
    "teaches": _why,
    "needs": lambda found, say: _needs(found.credential, say),
    "towards": lambda found, say: _towards(found.credential, say),
    "vouched": lambda found, say: _vouched(found.credential, say),
}
