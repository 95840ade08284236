"""What a turn gives -> files, made one after another in a process of their own."""

import asyncio
import logging

from bot.dialogue import Give, Turn
from bot.handouts import File, Handout
from bot.handouts.workshop import HandoutError, make_apart

log = logging.getLogger("advisor.telegram")


class Giving:
    """Has files made, one at a time: several at once would only share the processor.

    Who waits here holds no thread; others go on being answered.
    """

    def __init__(self) -> None:
        self._turn_of_one = asyncio.Lock()

    async def files(self, turn: Turn) -> list[File | None]:
        """Return the files of what a turn gives, in order; None for one that could not be made.

        Whoever asked is told then, and all else goes on: a font must not stop a conversation.
        """
        gives = [effect for effect in turn.effects if isinstance(effect, Give)]
        return [await self._made(give.handout) for give in gives]

    async def _made(self, handout: Handout) -> File | None:
        async with self._turn_of_one:
            try:
                return await asyncio.to_thread(make_apart, handout)
            except HandoutError as fault:
                log.error("%s", fault)  # noqa: TRY400 - its traceback holds what it was about
                return None
