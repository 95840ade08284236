"""What advisors type, checked once; what is wrong is said in a sentence for them."""

from bot.cases.case import Advisor, NotPossibleError

MAX_NOTE = 10_000
MAX_LABEL = 40
MAX_REASON = 500


def written(text: str, *, longest: int) -> str:
    """Return words that are to be sent or kept, trimmed.

    Raises:
        ValueError: There are none, or too many for one message.
    """
    words = text.strip()
    if not words:
        raise ValueError("There are no words in it. Write something.")
    if len(words) > longest:
        raise ValueError(
            f"That has {len(words)} characters, and a message holds {longest}. Send it in parts."
        )
    return words


def reason(because: str) -> str:
    """Return why something is preferred.

    Raises:
        ValueError: Nothing is said.
    """
    words = " ".join(because.split())
    if not words:
        raise ValueError('Say why, in a few words: "because it is taught in Victoria".')
    return words[:MAX_REASON]


def of_staff(by: Advisor, what: str) -> None:
    """Let only staff through.

    Raises:
        NotPossibleError: Somebody has another role.
    """
    if by.role != "staff":
        raise NotPossibleError(f"Only staff may {what}; ask somebody with that role.")


def of_desk(by: Advisor) -> None:
    """Let only people through who are still at the desk.

    Raises:
        NotPossibleError: Somebody has left.
    """
    if not by.is_active:
        raise NotPossibleError(f"{by.name} is not at the desk any more. See `advisor staff list`.")
