"""Messages -> acts, with the encoder that is in use anyway."""

from collections.abc import Callable

from bot.acts.classifier import Classifier, Likely, shipped
from recommender.encoder import Encoder, made_of


class Acts:
    """Says what messages do; knows nothing where its classifier was fitted to another encoder.

    Args:
        encoder: Returns the encoder; called when the first message needs it.
        multilingual: Returns the multilingual model by itself, likewise.
        open_classifier: What the encoder was made of -> the classifier; a test brings its own.
    """

    def __init__(
        self,
        encoder: Callable[[], Encoder],
        multilingual: Callable[[], Encoder],
        open_classifier: Callable[[str], Classifier | None] = shipped,
    ) -> None:
        self._open_encoder = encoder
        self._open_multilingual = multilingual
        self._open_classifier = open_classifier
        self._opened: tuple[Encoder, Classifier | None] | None = None

    def __call__(self, text: str) -> tuple[Likely, ...]:
        """Return the acts of a message, the likeliest first; empty where nothing can be said."""
        if self._opened is None:
            encoder = self._open_encoder()
            self._opened = encoder, self._open_classifier(made_of(encoder))
        encoder, classifier = self._opened
        if classifier is None or not text.strip():
            return ()
        own = self._open_multilingual().encode([text])[0]
        return classifier.of(text, encoder.encode([text])[0], own)
