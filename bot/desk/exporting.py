"""What leaves the desk as a file: all cases, one row each, or one case as a record."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from starlette.responses import Response

from bot.desk.visits import Visit
from bot.helping.transcripts import file_of

_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

# A cell that begins so is a formula to a spreadsheet: whoever opens the table would run it.
# owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(visit: Visit) -> Response:
    """Hand over all cases; learners' words only to staff who ask for them. The log keeps it."""
    with_words = visit.form.text("with_words") == "yes"
    if with_words and visit.advisor.role != "staff":
        raise ValueError(visit.say("problem-words-staff"))
    rows = visit.helping.export(visit.advisor, with_words=with_words)
    is_sheet = visit.form.text("format") == "xlsx"
    content = as_xlsx(rows) if is_sheet else as_csv(rows).encode("utf-8-sig")
    name = f"cases-{visit.desk.now():%Y-%m-%d}.{'xlsx' if is_sheet else 'csv'}"
    return Response(
        content,
        media_type=_SHEET if is_sheet else "text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def record(visit: Visit) -> Response:
    """Hand over one case for the learner's file, as PDF or as text; the log keeps it."""
    number = int(visit.request.path_params["number"])
    sheet = visit.helping.transcripts.take(
        number,
        visit.advisor,
        language=visit.language,
        with_notes=visit.form.text("notes") == "yes",
        with_talk=visit.form.text("talk") == "yes",
    )
    form = "text" if visit.form.text("format") == "text" else "pdf"
    made = file_of(sheet, form)
    return Response(
        made.content,
        media_type="application/pdf" if form == "pdf" else "text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{made.name}"'},
    )


def as_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return rows as comma-separated values (RFC 4180)."""
    written = io.StringIO()
    writer = csv.writer(written)
    names = list(rows[0]) if rows else []
    writer.writerow(names)
    writer.writerows([[_cell(row[name]) for name in names] for row in rows])
    return written.getvalue()


def as_xlsx(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Return rows as a workbook with one sheet."""
    # A tenth of a second that nobody else needs.
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook()
    sheet = book.active
    sheet.title = "cases"
    sheet.freeze_panes = "A2"
    names = list(rows[0]) if rows else []
    sheet.append(names)
    for row in rows:
        cells = [_cell(row[name]) for name in names]
        sheet.append(
            [
                ILLEGAL_CHARACTERS_RE.sub("", each) if isinstance(each, str) else each
                for each in cells
            ]
        )
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _cell(value: Any) -> str | int | float:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    text = "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
