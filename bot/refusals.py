"""What cannot be done, said in the language of whoever asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # The sentences take longer to import than a command to start.
    from bot.messages import Messages


class RefusalError(Exception):
    """Something cannot be done; one plain sentence says why, and what to do instead.

    Args:
        sentence: Its name in the Fluent files.
        facts: What is filled in.
    """

    def __init__(self, sentence: str, /, **facts: Any) -> None:
        super().__init__(sentence, facts)
        self._sentence = sentence
        self._facts = facts

    def __str__(self) -> str:
        """Return the sentence as the command line says it."""
        from bot.messages import DEFAULT_LANGUAGE, messages

        return self.said(messages(DEFAULT_LANGUAGE))

    def said(self, say: Messages) -> str:
        """Return the sentence as plain text in a language."""
        from bot.messages.plain import plain

        # Numbers name cases and messages: "case 1,204" is not what they are called.
        facts = {name: str(fact) for name, fact in self._facts.items()}
        return plain(say(self._sentence, **facts))


class NotPossibleError(RefusalError):
    """Something is not where that may happen: a case, a message, whoever asks."""


class ChangedMeanwhileError(NotPossibleError):
    """Somebody else changed a case since it was read."""


class NotUsableError(RefusalError, ValueError):
    """Something was typed that cannot be used."""


def said(fault: Exception, say: Messages) -> str:
    """Return what a fault says, in a language where it speaks more than one."""
    return fault.said(say) if isinstance(fault, RefusalError) else str(fault)
