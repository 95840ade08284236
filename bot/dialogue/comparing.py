"""Credentials side by side, as text that reads well aloud: one fact after the other."""

from collections.abc import Callable

from bot.dialogue.cards import cost, duration, manner, needs, start
from bot.messages import Messages, Raw
from catalog.models import CredentialRecord, OfferingFacts
from recommender.advising import Recommendation

# More cannot be held in one's head, or in one message.
MAX_COMPARED = 4


def comparison(found: tuple[Recommendation, ...], say: Messages) -> str:
    """Return what tells credentials apart; a fact that is the same for all is said once."""
    titles = [
        say("compare-title", number=i, title=each.credential.title)
        for i, each in enumerate(found, start=1)
    ]
    parts = ["\n".join([say("compare-head"), *titles])]
    for name, tell in _FACTS.items():
        told = [tell(each, say) for each in found]
        if not any(told):
            continue
        words = [each or say("compare-none") for each in told]
        head = say(f"compare-{name}")
        if len(set(words)) == 1:
            parts.append(say("compare-same", fact=Raw(head), words=Raw(words[0])))
            continue
        lines = [
            say("compare-line", number=i, words=Raw(each)) for i, each in enumerate(words, start=1)
        ]
        parts.append("\n".join([say("compare-fact", fact=Raw(head)), *lines]))
    return "\n\n".join(parts)


def _offering(found: Recommendation) -> OfferingFacts:
    return found.offering or OfferingFacts()


def _why(found: Recommendation, say: Messages) -> str:
    skills = list(dict.fromkeys(each.skill for each in found.reasons[:2]))
    return "; ".join(say("plain", text=each) for each in skills)


def _needs(credential: CredentialRecord, say: Messages) -> str:
    return "; ".join(
        needs(asked.text, say, is_required=asked.is_required) for asked in credential.prerequisites
    )


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
