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


class NotThereError(NotPossibleError):
    """What is asked for by its number does not exist, or no longer."""


class ChangedMeanwhileError(NotPossibleError):
    """Somebody else changed a case since it was read."""


class NotUsableError(RefusalError, ValueError):
    """Something was typed that cannot be used."""


def said(fault: Exception, say: Messages) -> str:
    """Return what a fault says, in a language where it speaks more than one.

    What catalogue and recommender refuse names a command as the remedy, which is right where
    commands are typed; whoever reads it here has buttons.
    """
    from catalog.errors import BadCorrectionError, NoTitleError, UnreadableFileError

    if isinstance(fault, BadCorrectionError):
        from bot.file_words import not_corrected_text

        return not_corrected_text(fault, say)

    if isinstance(fault, UnreadableFileError) and not isinstance(fault, NoTitleError):
        from bot.file_words import refused_text

        return refused_text(fault, say)
    known = fault if isinstance(fault, RefusalError) else _known(fault)
    return known.said(say) if known is not None else str(fault)


def _known(fault: Exception) -> RefusalError | None:
    """Return a refusal of catalogue or recommender as one of ours; None for all others."""
    from catalog import errors as catalog
    from recommender.retraining import errors as retraining

    match fault:
        case catalog.UnknownCatalogError():
            return NotPossibleError("refused-nothing-live", name=fault.name)
        case catalog.NoTitleError():
            return NotPossibleError("refused-no-title", file=fault.path.name, there=fault.there)
        case catalog.UnknownReleaseError():
            return NotPossibleError("refused-no-release", release=fault.release_id)
        case catalog.EmptyReleaseError():
            return NotPossibleError("refused-empty-release", release=fault.release_id)
        case catalog.NothingEarlierError():
            return NotPossibleError("refused-nothing-earlier", release=fault.live)
        case retraining.UnknownVersionError():
            return NotPossibleError("refused-no-version", version=fault.version)
        case retraining.DamagedVersionError():
            return NotPossibleError("refused-damaged", version=fault.version)
        case retraining.ForeignVersionError():
            made = {"made": fault.made_for, "asked": fault.asked}
            return NotPossibleError("refused-foreign", version=fault.version, **made)
        case retraining.TrainingUnderWayError():
            return NotPossibleError("refused-training")
        case retraining.LiveVersionError():
            return NotPossibleError("refused-version-needed", version=fault.version)
    return None
