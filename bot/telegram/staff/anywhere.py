"""Orders that need no case: on a learner's behalf, being here, the way to the web desk, help."""

from bot.dialogue.limits_in_words import limits_in_words
from bot.messages import Raw
from bot.telegram.staff.visit import Visit
from bot.turns import Call


def order_for(visit: Visit, text: str) -> list[Call]:
    """Understand and answer an e-mail or a form: the text of the order, or what it answers.

    Raises:
        ValueError: There is nothing to read.
    """
    pasted = text or visit.update.reply_text
    if not pasted.strip():
        raise ValueError(visit.say("staff-for-how"))
    found = visit.helping.on_behalf(pasted, visit.by)
    # In the group's language; the draft says it to the learner in theirs.
    aims = [visit.say("quoted", words=aim) for aim in found.goal.aims]
    understood = [*aims, *limits_in_words(found.goal.limits, visit.say)]
    lines = [visit.say("staff-for-distress")] if found.is_distress else []
    lines += [visit.say("staff-for-understood", words=Raw(", ".join(understood) or "–"))]
    lines += [
        visit.say(
            "staff-for-entry",
            number=number,
            title=each.credential.title,
            percent=round(100 * each.probability),
        )
        for number, each in enumerate(found.recommendations, start=1)
    ]
    if not found.recommendations or not found.is_confident:
        lines.append(visit.say("staff-for-weak"))
    if found.for_person:
        lines.append(visit.say("staff-for-person"))
    lines += [
        visit.say("staff-for-asked", topic=Raw(visit.say("staff-topic", topic=topic)), said=said)
        for topic, said in found.for_person
    ]
    draft = f"<pre>{visit.say('plain', text=found.draft)}</pre>"
    return visit.tell("\n".join([*lines, "", visit.say("staff-for-draft"), draft]))


def order_desk(visit: Visit, _: str) -> list[Call]:
    """Send a one-time link to the web desk: to them alone, never into the group."""
    link = visit.sign_in(visit.by)
    return [
        *visit.privately(visit.say("staff-desk-link", link=link)),
        *visit.tell(visit.say("staff-desk-sent")),
    ]


def order_here(visit: Visit, _: str) -> list[Call]:
    """Note that somebody is at the desk; say until when, and what comes of it."""
    until = visit.helping.duty.be_here(visit.by)
    is_on = "yes" if visit.helping.duty.gives_out() else "no"
    return visit.tell(visit.say("staff-here", until=visit.moment(until), on=is_on))


def order_away(visit: Visit, _: str) -> list[Call]:
    """Note that somebody is not at the desk any more."""
    visit.helping.duty.be_away(visit.by)
    return visit.tell(visit.say("staff-away"))


def order_help(visit: Visit, _: str) -> list[Call]:
    """Say what can be done here."""
    return visit.tell(visit.say("staff-help"))
