"""Goals -> goals as rules and tagger have them, with the encoder that is in use anyway."""

import threading
from collections.abc import Callable
from dataclasses import replace

from recommender.encoder import Encoder, made_of
from recommender.goals import MAX_CHARACTERS, Goal, unshouted
from recommender.layered import LayeredEncoder
from recommender.roles.keeping import shipped
from recommender.roles.reconsidering import reconsidered
from recommender.roles.tagger import Tagger
from recommender.roles.tags import Tags
from recommender.said.typed import as_meant


class Roles:
    """Says which words of a text are about what; leaves goals alone where nothing can say.

    The lower layers of the multilingual model run once a turn, whoever asks (`recommender.once`).

    Args:
        multilingual: Returns the multilingual model; called when the first goal comes.
        open_tagger: What the encoder was made of -> the tagger; a test brings its own.
    """

    def __init__(
        self,
        multilingual: Callable[[], Encoder],
        open_tagger: Callable[[str], Tagger | None] = shipped,
    ) -> None:
        self._open_encoder = multilingual
        self._open_tagger = open_tagger
        self._opened: tuple[LayeredEncoder, Tagger] | None = None
        self._is_opened = False
        self._opening = threading.Lock()

    def __call__(self, goal: Goal) -> Goal:
        """Return a goal that rules read, as both have it."""
        meant = replace(goal, text=as_meant(goal.text))
        tags = self.tags(meant)
        return goal if tags is None else replace(reconsidered(meant, tags), text=goal.text)

    def tags(self, goal: Goal) -> Tags | None:
        """Return a goal's text with its tags; None where no tagger is for the model in use."""
        opened = self._open()
        if opened is None or not goal.text.strip():
            return None
        encoder, tagger = opened
        goal = replace(goal, text=unshouted(goal.text))
        short = goal.text[:MAX_CHARACTERS]
        _, states = encoder.read(short)
        return tagger.tags(goal, states, encoder.places(short))

    def _open(self) -> tuple[LayeredEncoder, Tagger] | None:
        with self._opening:
            if not self._is_opened:
                encoder = self._open_encoder()
                tagger = self._open_tagger(made_of(encoder))
                if isinstance(encoder, LayeredEncoder) and tagger is not None:
                    self._opened = encoder, tagger
                self._is_opened = True
            return self._opened
