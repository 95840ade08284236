"""An advisor takes a conversation that nobody asked to be taken."""

from bot.cases.case import Opening
from bot.dialogue.context import Context
from bot.dialogue.handing_over import brief_of
from bot.dialogue.state import State


def stepped_in(state: State, context: Context) -> Opening:
    """Return what is known when an advisor steps in.

    Args:
        state: Where the conversation stands.
        context: Whom to ask for the best five.
    """
    return Opening(
        reason="stepped_in",
        topic="person",
        urgency="normal",
        language=state.language,
        brief=brief_of(state, context, "stepped_in"),
        release_id=context.recommender.catalog.release_id,
        model_version=context.recommender.version,
    )
