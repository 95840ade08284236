"""What an advisor says of a credential, and what people are answered."""

from datetime import UTC, datetime

from bot.memory.labels import Labels
from recommender.goals import Goal
from recommender.labels import Label
from tests.fakes import TODAY

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LOAVES = Goal(text="make loaves", language="en", aims=("make loaves",))


def say(app, credential_id, verdict="preferred", goal="make loaves", **facts):
    label = Label(goal, "en", credential_id, verdict, "advisor", "Dana", NOON, **facts)
    Labels(app.engine).add(label)


def answer(app):
    return app.recommender(today=TODAY).recommend(LOAVES, today=TODAY)
