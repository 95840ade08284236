"""No token and no traceback reaches a log."""

import logging

from bot.faults import unforeseen
from bot.logs import set_up_logs

TOKEN = "123456789:" + "A" * 35


def test_a_token_never_reaches_the_log(capsys):
    set_up_logs("INFO")
    log = logging.getLogger("advisor.test")

    log.warning("calling https://api.telegram.org/bot%s/getMe", TOKEN)
    log.warning(f"calling bot{TOKEN}")

    written = capsys.readouterr().err
    assert TOKEN not in written
    assert written.count("<token>") == 2


def test_what_somebody_said_never_reaches_the_log_by_way_of_a_fault(capsys):
    set_up_logs("INFO")
    try:
        raise ValueError("I want to leave my husband")
    except ValueError as fault:
        sentence = unforeseen(fault)
        logging.getLogger("advisor.test").exception("fault")

    written = capsys.readouterr().err
    assert "husband" not in written
    assert "ValueError" in written
    assert "husband" not in sentence
    assert "reference" in sentence


def test_talkative_libraries_are_quiet(capsys):
    set_up_logs("DEBUG")

    logging.getLogger("httpx").info("GET https://...")

    assert capsys.readouterr().err == ""
