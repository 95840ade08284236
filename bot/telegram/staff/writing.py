"""What an advisor writes in a case's topic: words and files for the learner, or a private note."""

from typing import Final

from bot.cases.case import Case
from bot.cases.message import CaseMessage
from bot.helping.helping import FileKind
from bot.telegram.staff.keys import Key
from bot.telegram.staff.orders import NOTE_MARK, read_note
from bot.telegram.staff.visit import Visit, has
from bot.turns import Call

# Files that a learner may be sent.
FILES: Final[dict[str, FileKind]] = {
    "photo": "photo",
    "document": "document",
    "voice": "voice",
    "audio": "audio",
    "video": "video",
}


def write(visit: Visit, case: Case, *, answers_note: bool) -> list[Call]:
    """Pass on what an advisor wrote, or keep it as a note.

    Args:
        visit: Who wrote what.
        case: Whose topic it stands in.
        answers_note: Whether it answers a note: then it is one, too.

    Raises:
        NotPossibleError: The case is not where that is possible.
        ValueError: It is empty, or too long.
    """
    update = visit.update
    noted = read_note(update.text or "")
    if noted is None and answers_note:
        noted = update.text or ""
    if noted is not None:
        return keep_note(visit, case, noted)
    if not has(visit.by, case):
        return claim_first(visit, case)
    kind = FILES.get(update.content)
    if kind is not None:
        visit.helping.reply_file(
            case.number,
            visit.by,
            kind=kind,
            file_id=update.file_id,
            caption=update.text or "",
            thread_message_id=update.message_id,
        )
    elif update.text:
        visit.helping.reply(case.number, visit.by, update.text, thread_message_id=update.message_id)
    else:
        return visit.tell(visit.say("staff-cannot-pass-on"))
    # That the learner has it is marked when they do.
    return []


def keep_note(visit: Visit, case: Case, words: str) -> list[Call]:
    """Keep a private note; a file in it is named, and stays in the topic.

    Raises:
        ValueError: It says nothing, or too much.
    """
    file = visit.say("staff-file", kind=visit.update.content) if visit.update.file_id else ""
    visit.helping.note(
        case.number,
        visit.by,
        " ".join(part for part in (file, words) if part),
        is_from_group=True,
        thread_message_id=visit.update.message_id,
    )
    return visit.mark("✍")


def edit(visit: Visit, known: CaseMessage | None) -> list[Call]:
    """Change a reply at the learner's; what was never passed on is not passed on now.

    Args:
        visit: Who changed what.
        known: What the changed message stands for, None for nothing.

    Raises:
        NotPossibleError: It is not theirs, or is still on its way.
        ValueError: Nothing is left of it, or it is too long.
    """
    words = visit.update.text or ""
    if known is None or known.author != "advisor" or known.kind not in ("text", *FILES):
        return []
    if words.strip().startswith((NOTE_MARK, "/")):
        return visit.tell(visit.say("staff-sent-before"))
    if words.strip() != known.text:
        visit.helping.edit_reply(known.number, visit.by, words)
    return []


def claim_first(visit: Visit, case: Case) -> list[Call]:
    """Say that the learner did not get this, and offer what makes it possible."""
    if case.is_closed:
        key = Key(case.number, "reopen").button(visit.say("button-staff-reopen"))
        return visit.tell(visit.say("staff-is-over"), [[key]])
    if case.is_held:
        text = visit.say("staff-is-held", name=case.holder_name)
        key = Key(case.number, "release").button(visit.say("button-staff-release"))
        return visit.tell(text, [[key]])
    keys = [Key(case.number, "claim").button(visit.say("button-staff-claim"))]
    if visit.update.kind == "message" and visit.update.text and not visit.update.file_id:
        keys.insert(0, Key(case.number, "speak").button(visit.say("button-staff-speak")))
    return visit.tell(visit.say("staff-claim-first"), [keys])


def press_speak(visit: Visit, case: Case, _: str) -> list[Call]:
    """Claim a case, and send what was written before: the message that the button's one answers.

    Raises:
        NotPossibleError: Somebody else was quicker.
    """
    update = visit.update
    if update.reply_person != visit.by.telegram_id or not update.reply_text:
        return visit.toast(visit.say("staff-not-yours"))
    if not has(visit.by, case):
        visit.helping.claim(case.number, visit.by)
    visit.helping.reply(case.number, visit.by, update.reply_text, thread_message_id=update.reply_to)
    return [*visit.toast(), *visit.change(visit.say("staff-done-claim"))]
