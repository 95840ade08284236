"""The gate's verdict in words: the same in the chat, at the desk, on a page and in a picture.

Facts come from the gate; what credentials are called comes from whoever shows it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.messages import DEFAULT_LANGUAGE, Messages, messages
from bot.messages.plain import plain
from bot.refusals import NotPossibleError

if TYPE_CHECKING:
    from recommender.retraining import Gate
    from recommender.retraining.gate import Trouble

_TROUBLES = {
    "golden_lost": "gate-golden-lost",
    "answered_worse": "gate-answered-worse",
    "chances": "gate-chances",
    "unreached": "gate-unreached",
    "unreached_new": "gate-unreached-new",
    "gone": "gate-gone",
    "slower": "gate-slower",
}

# Checks whose figure is a share of the credentials.
_SHARES = ("coverage", "lost")


@dataclass(frozen=True)
class CheckInWords:
    """One question of the gate as people read it.

    Attributes:
        name: What it is called.
        is_passed: Whether it speaks for going live.
        before: Figure of what is live, with its unit; "" for none.
        after: Figure of what was trained.
        problem: What is wrong, in one sentence; "" where it is passed.
    """

    name: str
    is_passed: bool
    before: str
    after: str
    problem: str


class RefusedByGateError(NotPossibleError):
    """A version is worse than what is live; it goes live only if a person answers for it.

    Args:
        verdict: Why.
        titles: What the credentials of the verdict are called.
    """

    def __init__(self, verdict: "Gate", titles: Mapping[str, str]) -> None:
        super().__init__("gate-refused", version=verdict.version)
        self.verdict = verdict
        self.titles = titles

    def __str__(self) -> str:
        """Return the sentence as the command line says it, with what to type."""
        say = messages(DEFAULT_LANGUAGE)
        remedy = plain(say("gate-remedy", version=self.verdict.version or ""))
        return f"{self.said(say)} {remedy}"

    def said(self, say: Messages) -> str:
        """Return the sentence as plain text in a language."""
        problems = " ".join(problems_of(self.verdict, self.titles, say))
        return plain(say("gate-refused", version=self.verdict.version or "", problems=problems))


def problems_of(verdict: "Gate", titles: Mapping[str, str], say: Messages) -> tuple[str, ...]:
    """Return what speaks against a version, a plain sentence each."""
    return tuple(trouble_text(each, titles, say) for each in verdict.troubles)


def trouble_text(trouble: "Trouble", titles: Mapping[str, str], say: Messages) -> str:
    """Return what speaks against a version as one plain sentence.

    Args:
        trouble: What does.
        titles: What credentials are called, by id; one that is missing is named by its id.
        say: Sentences of a language.
    """
    facts: dict[str, Any] = {}
    for name, fact in trouble.facts.items():
        if isinstance(fact, tuple):
            facts["titles"] = _listed(fact, int(str(trouble.facts["count"])), titles, say)
        elif isinstance(fact, float):
            facts[name] = _decimal(trouble.key, name, fact, say)
        else:
            facts[name] = fact
    return plain(say(_TROUBLES[trouble.key], **facts))


def _listed(ids: Sequence[str], count: int, titles: Mapping[str, str], say: Messages) -> str:
    """Return the titles of a few credentials, and how many others there are."""
    called = [titles.get(each, each) for each in ids]
    others = [say("gate-others", count=count - len(ids))] if count > len(ids) else []
    return say.list([*called, *others])


def _decimal(key: str, name: str, figure: float, say: Messages) -> str:
    if key == "slower":
        return say.number(round(figure))
    return say.decimal(figure, is_signed=name in ("low", "high"))


def checks_in_words(
    verdict: "Gate", titles: Mapping[str, str], say: Messages
) -> tuple[CheckInWords, ...]:
    """Return the questions of the gate in a language."""
    return tuple(
        CheckInWords(
            name=plain(say("gate-name", name=each.name)),
            is_passed=each.is_passed,
            # What is live has lost nothing: there is no figure before.
            before="" if each.name == "lost" else _figure(each.name, each.before, say),
            after=_figure(each.name, each.after, say),
            problem=trouble_text(each.trouble, titles, say) if each.trouble else "",
        )
        for each in verdict.checks
    )


def _figure(name: str, value: float | None, say: Messages) -> str:
    if value is None:
        return ""
    if name in _SHARES:
        return f"{say.number(100 * value)} %"
    return say.number(value) if name == "latency" else say.decimal(value)


def gate_document(verdict: "Gate", titles: Mapping[str, str]) -> dict[str, Any]:
    """Return a verdict as JSON has it: for machines by key and facts, for people in English."""
    document, say = verdict.as_json(), messages(DEFAULT_LANGUAGE)
    for told, check in zip(document["checks"], verdict.checks, strict=True):
        told["problem"] = trouble_text(check.trouble, titles, say) if check.trouble else ""
    return document
