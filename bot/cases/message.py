"""What is written in a case, and what was said to the bot before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Author = Literal["learner", "advisor", "note"]


@dataclass(frozen=True)
class CaseMessage:
    """What was written in a case.

    Attributes:
        author: A learner, an advisor, or an advisor's note that learners never see.
        text: The words, or a file's caption.
        at: When, in UTC.
        name: The advisor's name.
        kind: "text", "photo", "document"...: what it is.
        file_id: What Telegram knows the file by.
        learner_message_id: Its number in the learner's chat.
        thread_message_id: Its number in the staff group.
        is_edited: Whether the words were changed afterwards.
        number: Its key, 0 before it is saved.
        problem: Why a reply did not reach the learner: "blocked" or "refused"; "" for none.
    """

    author: Author
    text: str
    at: datetime
    name: str = ""
    kind: str = "text"
    file_id: str = ""
    learner_message_id: int | None = None
    thread_message_id: int | None = None
    is_edited: bool = False
    number: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Spoken:
    """One turn with the bot: what the learner said and what it answered, as plain text."""

    at: datetime
    said: str
    answered: str
