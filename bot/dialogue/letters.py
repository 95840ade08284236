"""A half-page to ask an employer to pay: published facts, and lines to fill in by hand."""

from collections.abc import Iterator
from datetime import date

from bot.dialogue.cards import choice, cost, manner, start
from bot.dialogue.effects import Give, Say
from bot.dialogue.links import address_of
from bot.dialogue.papers import Paper, file_name
from bot.dialogue.spans import duration
from bot.dialogue.vouching import recognition
from bot.handouts import Line, Sheet
from bot.messages import Messages, Raw
from bot.messages.plain import plain
from catalog.models import CredentialRecord, OfferingFacts
from catalog.prerequisites import together

# Half a page holds no more.
_MAX_SKILLS = 5
# What is filled in by hand, in a message.
_BLANK = "________________"


def letter(
    credential: CredentialRecord, offering: OfferingFacts | None, say: Messages, paper: Paper
) -> tuple[Say, Give]:
    """Return the letter as a message to copy, and as a page to print.

    Args:
        credential: What it asks for.
        offering: The way of taking it that it names.
        say: Sentences of the learner's language.
        paper: The words around it.
    """
    lines = tuple(_lines(credential, offering or OfferingFacts(), say, paper))
    title = plain(say("letter-title", title=credential.title))
    sheet = Sheet(
        name=file_name(say("file-letter"), credential.title),
        language=say.language,
        title=title,
        lines=lines,
        foot=paper.foot,
        as_of=paper.as_of,
        unprintable=paper.unprintable,
    )
    # Everything in it was escaped when it was said; the page has it plain.
    text = "\n".join([say("letter-head", title=credential.title), "", *_as_message(lines, say)])
    return Say(text, is_aside=True), Give(sheet, say("caption-letter"))


def _lines(
    credential: CredentialRecord, offering: OfferingFacts, say: Messages, paper: Paper
) -> Iterator[Line]:
    for name in ("letter-to", "letter-from", "letter-date"):
        yield Line(say(name), "write")
    provider = credential.provider.name
    yield Line(plain(say("letter-ask", title=credential.title, provider=provider)))
    if credential.skills:
        yield Line(say("letter-skills"), "heading")
        for skill in credential.skills[:_MAX_SKILLS]:
            yield Line(plain(say("plain", text=skill.text)), "item")
    yield Line(say("letter-facts"), "heading")
    for name, words in _facts(credential, offering, say, paper.as_of):
        yield Line(plain(say("letter-fact", name=say(name), words=Raw(words))), "item")
    address = address_of(credential)
    if address:
        yield Line(address, "item", url=address)
    yield Line(say("letter-close"))
    yield Line(say("letter-name"), "write")


def _facts(
    credential: CredentialRecord, offering: OfferingFacts, say: Messages, today: date
) -> Iterator[tuple[str, str]]:
    yield "compare-cost", cost(offering, say)
    yield "compare-time", duration(offering, say)
    yield "compare-manner", " · ".join(manner(offering, say))
    yield "letter-dates", " · ".join(start(offering, say))
    asked = (each for each in credential.prerequisites if each.is_required)
    required = [choice(one_of, say) for one_of in together(asked)]
    if required:
        yield "compare-needs", "; ".join(say("plain", text=each) for each in required)
    assessed = credential.assessment or credential.criteria
    if assessed:
        yield "letter-assessed", say("plain", text=assessed)
    yield "compare-vouched", recognition(credential, say, today=today)
    if credential.stacks_toward:
        titles = [say("plain", text=each.title) for each in credential.stacks_toward]
        yield "compare-towards", say.list(titles)


def _as_message(lines: tuple[Line, ...], say: Messages) -> Iterator[str]:
    for line in lines:
        words = say("plain", text=line.text)
        if line.kind == "heading":
            yield f"\n<b>{words}</b>"
        elif line.kind == "item":
            yield f"• {words}"
        elif line.kind == "write":
            yield f"{words} {_BLANK}"
        else:
            yield f"\n{words}"
