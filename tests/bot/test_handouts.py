"""Handouts: PDFs that a screen reader can read, pictures for a phone, calendars that update."""

import io
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from PIL import Image
from pypdf import PdfReader

from bot.handouts import Agenda, Column, Comparison, Deadline, Ladder, Line, Row, Rung, Sheet
from bot.handouts.calendars import ics_of, uid_of, written
from bot.handouts.fonts import fonts_for
from bot.handouts.making import make
from bot.handouts.workshop import HandoutError, make_apart
from tests.fakes import TODAY

UNPRINTABLE = "Some letters cannot be printed here."


def sheet(*lines, title="My plan", language="en"):
    return Sheet("plan", language, title, lines, "As of today", TODAY, UNPRINTABLE)


def read(handout):
    return PdfReader(io.BytesIO(make(handout).content))


def words(handout):
    return " ".join("\n".join(page.extract_text() for page in read(handout).pages).split())


def tags(pdf):
    (document,) = pdf.trailer["/Root"]["/StructTreeRoot"]["/K"]
    return [each.get_object()["/S"] for each in document.get_object()["/K"]]


# -- PDF


def test_a_sheet_is_real_text_in_reading_order():
    text = words(sheet(Line("Step 1", "heading"), Line("Costs $400"), Line("Bake bread", "item")))

    assert text.startswith("My plan Step 1 Costs $400 • Bake bread")
    assert "As of today" in text


def test_a_screen_reader_finds_title_language_and_headings():
    pdf = read(sheet(Line("Étape 1", "heading"), Line("Gratuit"), title="Mon plan", language="fr"))

    root = pdf.trailer["/Root"]
    assert root["/Lang"] == "fr"
    assert pdf.metadata.title == "Mon plan"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/MarkInfo"]["/Marked"]
    assert tags(pdf) == ["/H1", "/H2", "/P"]
    assert [each.title for each in pdf.outline] == ["Étape 1"]


def test_what_nearly_fits_one_page_is_set_a_little_smaller():
    fits = [Line(f"Fact {number}") for number in range(40)]
    nearly = [*fits, Line("Fact 40"), Line("Fact 41"), Line("Fact 42"), Line("Fact 43")]

    assert len(read(sheet(*nearly)).pages) == 1


def test_a_long_sheet_goes_on_and_its_pages_are_numbered():
    pdf = read(sheet(*[Line(f"Fact {number}") for number in range(120)]))

    assert len(pdf.pages) > 1
    assert pdf.pages[1].extract_text().split()[-1] == "2"
    assert "Fact 119" in pdf.pages[-1].extract_text()


def test_an_address_in_a_sheet_can_be_opened():
    pdf = read(sheet(Line("The page", url="https://college.example/x")))

    (link,) = pdf.pages[0]["/Annots"]
    assert link.get_object()["/A"]["/URI"] == "https://college.example/x"


def test_the_same_words_on_the_same_day_are_the_same_file():
    assert make(sheet(Line("Text"))).content == make(sheet(Line("Text"))).content


@pytest.mark.parametrize("title", ["מכונאי רכב", "ميكانيكي سيارات", "Сварка", "Μαγειρική"])
def test_other_scripts_are_printed(title):
    text = words(sheet(Line(f"Step 1: \u2068{title}\u2069, $300", "heading")))

    assert all(word in text for word in title.split())
    assert UNPRINTABLE not in text


def test_letters_that_no_font_has_are_left_out_and_that_is_said(monkeypatch):
    monkeypatch.setattr("bot.handouts.fonts._of_the_machine", list)

    text = words(sheet(Line("Step 1: 簿记 基础", "heading")))

    assert "Step 1: (…)" in text
    assert UNPRINTABLE in text


def test_emoji_leave_nothing_behind(monkeypatch):
    monkeypatch.setattr("bot.handouts.fonts._of_the_machine", list)

    text = words(sheet(Line("Step 1: Bread \U0001f9d1\u200d\U0001f373 Baking", "heading")))

    assert "(…)" not in text
    assert UNPRINTABLE not in text


def test_emoji_take_the_space_before_them_along(monkeypatch):
    monkeypatch.setattr("bot.handouts.fonts._of_the_machine", list)

    assert "Yes. See" in words(sheet(Line("Yes \U0001f44d\U0001f3fd. See")))
    assert "Bread Baking" in words(sheet(Line("Bread \U0001f9d1\u200d\U0001f373 Baking")))


def test_where_emoji_are_all_that_was_said_that_is_seen(monkeypatch):
    monkeypatch.setattr("bot.handouts.fonts._of_the_machine", list)

    text = words(sheet(Line("Ana, 10:00", "strong"), Line("\U0001f44d\U0001f3fd")))

    assert "(…)" in text
    assert UNPRINTABLE in text


def test_who_says_something_stands_on_the_page_of_what_is_said():
    # With so many facts, the last is where a name would fit at the foot and what follows not.
    for count, headings in ((38, 1), (33, 4), (40, 0), (41, 0)):
        facts = [Line(f"Fact {each}", "heading") for each in range(headings)]
        facts += [Line(f"Fact {each}") for each in range(count)]
        said = [*facts, Line("Ana", "strong")]
        pdf = read(sheet(*said, Line("Yes"), *[Line(f"More {each}") for each in range(60)]))

        assert ["Ana" in page.extract_text() for page in pdf.pages] == [
            "Yes" in page.extract_text() for page in pdf.pages
        ]


ANY = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="אבم簿é \u2068\u2069\u0301\u200d\U0001f600a(b)", max_size=40),
    st.sampled_from(["x" * 300, "\n\n", "a\nb\r\nc\td", ""]),
)
KINDS = st.sampled_from(["heading", "text", "strong", "sum", "item", "note", "write"])


@settings(max_examples=15, deadline=None)
@given(title=ANY, lines=st.lists(st.builds(Line, ANY, KINDS), max_size=4).map(tuple))
def test_any_text_can_be_printed_and_drawn(title, lines):
    rung = Rung(title, tuple(line.text for line in lines))
    drawn = Ladder("plan", "en", title, (rung,), (title,), title, UNPRINTABLE)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.handouts.fonts._of_the_machine", list)
        assert make(sheet(*lines, title=title)).content.startswith(b"%PDF")
        assert make(drawn).content.startswith(b"\x89PNG")


def test_a_font_of_the_machine_helps_out(tmp_path, monkeypatch):
    path = tmp_path / "small.ttf"
    font_with(path, "簿记")
    monkeypatch.setattr("bot.handouts.fonts._of_the_machine", lambda: [path])

    text = words(sheet(Line("Step 1: 簿记", "heading")))

    assert "Step 1: 簿记" in text
    assert UNPRINTABLE not in text


def test_a_broken_font_file_is_passed_over(tmp_path):
    (tmp_path / "broken.ttf").write_bytes(b"no font")

    fonts = fonts_for(["簿"], others=[tmp_path / "broken.ttf"])

    assert fonts.missing == {"簿"}


def font_with(path, letters):
    """Write a font that has a square for each of some letters."""
    names = {ord(letter): f"u{ord(letter):X}" for letter in letters}
    builder = FontBuilder(1000, isTTF=True)
    order = [".notdef", *names.values()]
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    pen = TTGlyphPen(None)
    for point in ((0, 0), (0, 700), (700, 700), (700, 0)):
        (pen.lineTo if point != (0, 0) else pen.moveTo)(point)
    pen.closePath()
    square = pen.glyph()
    builder.setupGlyf(dict.fromkeys(order, square))
    builder.setupHorizontalMetrics(dict.fromkeys(order, (750, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Small", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)


# -- pictures


def ladder(n_steps=2):
    rungs = tuple(
        Rung(f"Step {number}", ("Test College", "$400", "from Mon 11 Jan 2027"))
        for number in range(n_steps)
    )
    return Ladder("plan", "en", "The way", rungs, ("Together: $800",), "As of today", UNPRINTABLE)


def comparison(n_columns):
    columns = tuple(Column(f"Credential {number}", "College") for number in range(n_columns))
    rows = (Row("Price", tuple("$" * (n + 1) for n in range(n_columns))), Row("Time", ("30 h",)))
    return Comparison("compared", "en", "Side by side", columns, rows, "As of today", UNPRINTABLE)


def picture_of(file):
    return Image.open(io.BytesIO(file.content))


def test_a_ladder_is_a_picture_as_wide_as_three_phones():
    file = make(ladder())

    assert file.name == "plan.png"
    assert file.is_photo
    assert picture_of(file).width == 1080


def test_a_picture_is_as_high_as_what_is_on_it():
    low, high = picture_of(make(ladder(1))), picture_of(make(ladder(5)))

    assert high.height > 2 * low.height
    # The last rows are the margin: nothing is cut off, and little is empty.
    ink = high.convert("L").point(lambda shade: 255 if shade < 200 else 0).getbbox()
    assert 30 <= high.height - ink[3] <= 120


def test_a_long_ladder_goes_as_a_file_because_a_chat_would_shrink_it():
    file = make(ladder(12))

    assert not file.is_photo
    assert sum(picture_of(file).size) < 10_000
    assert len(file.content) < 1_000_000


@pytest.mark.parametrize("n_columns", [2, 3, 4])
def test_a_comparison_has_room_for_each_column(n_columns):
    picture = picture_of(make(comparison(n_columns)))

    assert picture.width >= n_columns * 400


# -- calendars

DAYS = st.dates(date(2020, 1, 1), date(2100, 12, 31))
# What XML forbids, calendars forbid too.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=300
).map(str.strip)
REMINDERS = st.lists(st.tuples(st.integers(1, 30), TEXTS), max_size=2).map(tuple)
DEADLINES = st.builds(
    Deadline,
    TEXTS,
    TEXTS,
    DAYS,
    TEXTS,
    st.sampled_from(["", "https://a.example/x?y=1;2"]),
    REMINDERS,
)


@settings(max_examples=60, deadline=None)
@given(deadlines=st.lists(DEADLINES, max_size=4).map(tuple))
def test_whatever_is_written_into_a_calendar_can_be_read_again(deadlines):
    ics = ics_of(Agenda("dates", "en", "Dates", deadlines, TODAY))

    # RFC 5545, 3.1: lines end with CRLF and hold 75 bytes at most.
    assert ics.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in ics.split(b"\r\n"))
    assert b"\n" not in ics.replace(b"\r\n", b"")
    events = Calendar.from_ical(ics).walk("VEVENT")
    assert len(events) == len(deadlines)
    for event, deadline in zip(events, deadlines, strict=True):
        assert str(event["summary"]) == written(deadline.title)
        assert str(event["description"]) == written(deadline.text)
        assert event.decoded("dtstart") == deadline.day
        assert event.decoded("dtend") == deadline.day + timedelta(days=1)
        assert [str(alarm["description"]) for alarm in event.walk("VALARM")] == [
            written(said) for _, said in deadline.reminders
        ]


@pytest.mark.parametrize("title", ["Drive C:\\New", "a\\nb", "\\N", "ends with \\"])
def test_a_backslash_ends_no_line(title):
    (event,) = Calendar.from_ical(ics_of(agenda(Deadline("a", title, TODAY, "")))).walk("VEVENT")

    assert str(event["summary"]) == title.replace("\\", "∖")


def test_an_alarm_rings_at_nine_in_the_morning_of_an_earlier_day():
    deadline = Deadline("a", "Apply", date(2027, 1, 5), "", reminders=((7, "Soon"), (1, "Now")))

    (event,) = Calendar.from_ical(ics_of(agenda(deadline))).walk("VEVENT")

    midnight = datetime(2027, 1, 5, tzinfo=UTC)
    rings = [midnight + alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert rings == [datetime(2026, 12, 29, 9, tzinfo=UTC), datetime(2027, 1, 4, 9, tzinfo=UTC)]


def test_a_moved_day_is_the_same_event_of_a_later_revision():
    before = Deadline("welding/apply", "Apply", date(2027, 1, 5), "")
    after = Deadline("welding/apply", "Apply now", date(2027, 2, 5), "")
    other = Deadline("payroll/apply", "Apply", date(2027, 1, 5), "")

    (old,) = Calendar.from_ical(ics_of(agenda(before))).walk("VEVENT")
    later = Agenda("dates", "en", "Dates", (after,), TODAY + timedelta(days=3))
    (new,) = Calendar.from_ical(ics_of(later)).walk("VEVENT")

    assert old["uid"] == new["uid"] != uid_of(other)
    assert new["sequence"] > old["sequence"]


def agenda(*deadlines):
    return Agenda("dates", "en", "Dates", deadlines, TODAY)


# -- the workshop


@pytest.mark.parametrize(
    "handout",
    [
        sheet(Line("Text")),
        ladder(),
        comparison(2),
        agenda(Deadline("a", "Apply", date(2027, 1, 5), "")),
    ],
    ids=lambda handout: handout.kind,
)
def test_another_process_makes_the_same_file(handout):
    assert make_apart(handout) == make(handout)


def test_what_goes_wrong_there_is_told_by_its_kind_alone(monkeypatch):
    monkeypatch.setattr("bot.handouts.workshop.HANDOUTS.dump_json", lambda _: b'{"my secret": 1}')

    with pytest.raises(HandoutError, match="ValidationError") as fault:
        make_apart(sheet(Line("my secret")))

    assert "secret" not in str(fault.value)


def test_what_draws_is_not_loaded_where_it_is_only_described():
    import subprocess
    import sys

    code = "import sys, bot.handouts.workshop; print([m for m in sys.modules if re.match(p, m)])"
    code = f"import re; p = r'(fpdf|fontTools|icalendar|pypdfium2|PIL|matplotlib)\\b'; {code}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert re.sub(r"\s", "", done.stdout) == "[]"
