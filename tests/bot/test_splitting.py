"""Long messages are cut where a reader would pause, and every part is a message by itself."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handouts import File
from bot.telegram.splitting import split_html, units
from bot.telegram.updates import file_calls
from tests.telegram_simulator.markup import parse, text_of


def test_a_short_message_stays_whole():
    assert split_html("<b>Bread</b> &amp; butter") == ["<b>Bread</b> &amp; butter"]


def test_it_is_cut_between_paragraphs_then_lines_then_words():
    paragraphs = "\n\n".join(f"Paragraph {n} " + "x" * 900 for n in range(12))
    lines = "\n".join(f"Line {n} " + "x" * 900 for n in range(12))
    words = " ".join("y" * 99 for _ in range(100))

    for text, joint in ((paragraphs, "\n\n"), (lines, "\n"), (words, " ")):
        parts = split_html(text)
        assert joint.join(parts) == text
        assert all(units(part) <= 4096 for part in parts)


def test_wide_characters_count_twice_and_are_not_cut():
    parts = split_html("😀" * 5000)

    assert all(units(part) <= 4096 for part in parts)
    assert "".join(parts) == "😀" * 5000


def test_what_is_counted_is_what_is_read():
    """Telegram counts after parsing: markup and escapes are free."""
    assert len(split_html("<b>a</b>&amp;" * 2048)) == 1
    assert len(split_html("<b>a</b>&amp;" * 2049)) == 2


def test_neither_a_tag_nor_an_escape_is_cut():
    parts = split_html("<b>" + "&amp;" * 9 + "</b>", at_most=4)

    assert [text_of(part) for part in parts] == ["&&&&", "&&&&", "&"]
    assert all(parse(part).entities[0]["type"] == "bold" for part in parts)


def test_no_cut_inside_bold_words_where_another_is_near():
    text = "word " * 6 + "<b>" + "bold " * 4 + "</b>" + "end " * 10

    first, *_ = split_html(text, at_most=44)

    assert "<b>" not in first


pieces = st.one_of(
    st.text(alphabet="ab é😀&<>\n", min_size=1, max_size=40).map(lambda text: escape(text, False)),
    st.text(alphabet="ab é😀&<>", min_size=1, max_size=20).map(
        lambda text: f"<b>{escape(text, False)}</b>"
    ),
)


@given(st.lists(pieces, min_size=1, max_size=8).map("".join), st.integers(4, 60))
def test_whatever_is_split_fits_parses_and_says_the_same(text, at_most):
    parts = split_html(text, at_most)

    read = [text_of(part) for part in parts]
    assert all(units(each) <= at_most for each in read)
    assert "".join("".join(read).split()) == "".join(text_of(text).split())


@pytest.mark.parametrize("length", [10, 1024, 3000])
def test_a_caption_that_is_too_long_goes_on_as_a_message(length):
    first, *more = file_calls("42", File("plan.txt", b"content"), "word " * (length // 5))

    assert first.method == "sendDocument"
    assert units(first.payload["caption"]) <= 1024
    said = [first.payload["caption"], *(each.payload["text"] for each in more)]
    assert " ".join(said).split() == ["word"] * (length // 5)
