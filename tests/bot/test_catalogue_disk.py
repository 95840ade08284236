"""A disk that is full while a catalogue is loaded: one sentence, and what people see stays."""

from sqlite3 import OperationalError as OfSqlite

import pytest
from sqlalchemy.exc import OperationalError

from bot.faults import exit_status_and_sentence


@pytest.mark.parametrize("said", ["database or disk is full", "disk I/O error"])
def test_a_full_disk_is_named_as_such(said):
    status, sentence = exit_status_and_sentence(OperationalError("INSERT", {}, OfSqlite(said)))

    assert status == 1
    assert sentence.startswith("There is no room left on the disk")
    assert "What people see is as it was." in sentence


def test_a_database_that_is_locked_is_no_full_disk():
    fault = OperationalError("INSERT", {}, OfSqlite("database is locked"))

    assert "is locked" in exit_status_and_sentence(fault)[1]
