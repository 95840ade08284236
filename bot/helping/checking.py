"""What advisors type, checked once; what is wrong is said in a sentence for them."""

from bot.cases.case import Advisor
from bot.cases.hours import WorkingHours
from bot.refusals import NotPossibleError, NotUsableError

MAX_NOTE = 10_000
MAX_LABEL = 40
MAX_REASON = 500


def written(text: str, *, longest: int) -> str:
    """Return words that are to be sent or kept, trimmed.

    Raises:
        NotUsableError: There are none, or too many for one message.
    """
    words = text.strip()
    if not words:
        raise NotUsableError("refused-empty")
    if len(words) > longest:
        raise NotUsableError("refused-long", count=len(words), longest=longest)
    return words


def reason(because: str) -> str:
    """Return why something is preferred.

    Raises:
        NotUsableError: Nothing is said.
    """
    words = " ".join(because.split())
    if not words:
        raise NotUsableError("refused-reason")
    return words[:MAX_REASON]


def of_staff(by: Advisor) -> None:
    """Let only staff through.

    Raises:
        NotPossibleError: Somebody has another role.
    """
    if by.role != "staff":
        raise NotPossibleError("refused-staff-only")


def of_desk(by: Advisor) -> None:
    """Let only people through who are still at the desk.

    Raises:
        NotPossibleError: Somebody has left.
    """
    if not by.is_active:
        raise NotPossibleError("refused-gone", name=by.name)


def able_to_give_out(hours: WorkingHours) -> None:
    """Let cases be given out only where there is an aim: who does not see theirs loses it again.

    Raises:
        NotUsableError: Nothing says within how long to answer.
    """
    if hours.reply_minutes is None:
        raise NotUsableError("refused-giving")
