"""Folders that are wrong, huge or made to hurt are refused or reported, quickly."""

import contextlib
import os
import random
from pathlib import Path

import pytest

from catalog.errors import UnreadableFileError
from catalog.taxonomy import delimited, folders, read_taxonomies

TABLES = Path(__file__).parent.parent / "data" / "taxonomies"
HEADER = "O*NET-SOC Code\tTitle\tDescription\n"


def table(folder: Path, text: str | bytes, name: str = "Occupation Data.txt") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_folder_without_any_table_says_what_is_read(tmp_path):
    table(tmp_path, "Dear all,\n", "letter.txt")

    with pytest.raises(UnreadableFileError, match=r"holds no table of O\*NET, ESCO, NOC"):
        read_taxonomies(tmp_path)


@pytest.mark.parametrize("name", ["nowhere", "file.csv"])
def test_what_is_no_folder_is_refused(tmp_path, name):
    table(tmp_path, HEADER, "file.csv")

    with pytest.raises(UnreadableFileError, match="no folder"):
        read_taxonomies(tmp_path / name)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (HEADER.encode() + b"\0\0\0", "it is no text"),
        (b"x" * 2_000_000, "a line of more than a million characters"),
        (HEADER.encode() + b"11-1011.00\t" + b"x" * 2_000_000, "more than a million characters"),
        (HEADER.encode() + b"11-1011.00\tChief\t" + b"x" * 30_000, "more than 20,000 characters"),
        (HEADER.encode() + b"\t\t\n" * 10, "holds no table"),
        (b"a\t" * 300_000 + b"\n", "holds no table"),
    ],
)
def test_content_that_is_no_table_is_refused_with_a_reason(tmp_path, content, problem):
    table(tmp_path, content)

    with pytest.raises(UnreadableFileError, match=problem):
        read_taxonomies(tmp_path)


def test_a_table_that_is_too_large_is_not_opened(tmp_path):
    path = table(tmp_path, HEADER)
    os.truncate(path, delimited.MAX_BYTES + 1)

    with pytest.raises(UnreadableFileError, match="larger than 60 MB"):
        read_taxonomies(tmp_path)


def test_a_folder_that_is_too_large_is_not_read(tmp_path):
    for number in range(9):
        os.truncate(table(tmp_path, HEADER, f"{number}.csv"), delimited.MAX_BYTES)

    with pytest.raises(UnreadableFileError, match="more than 500 tables or 500 MB"):
        read_taxonomies(tmp_path)


def test_tables_that_are_too_much_together_are_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MAX_READ_BYTES", 1_000_000)
    table(tmp_path, HEADER + "11-1011.00\tChief\tLeads.\n" * 50_000)

    with pytest.raises(UnreadableFileError, match=r"more than 1 MB together. Keep the languages"):
        read_taxonomies(tmp_path)


def test_a_folder_of_too_many_files_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MAX_FILES", 3)
    for number in range(4):
        table(tmp_path, HEADER, f"{number}.csv")

    with pytest.raises(UnreadableFileError, match="more than 3 tables"):
        read_taxonomies(tmp_path)


def test_rows_beyond_the_bound_are_not_read_and_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "MAX_ROWS", 2)
    rows = "".join(f"11-101{number}.00\tChief {number}\tLeads.\n" for number in range(5))
    table(tmp_path, HEADER + rows)

    files = read_taxonomies(tmp_path)

    assert len(files.occupations) == 2
    assert "more than 2 rows" in files.reports[0].quarantined[0].problem


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line(tmp_path):
    good = "noc,commonjobtitle\n63202,Baker\n"
    table(tmp_path, (TABLES / "noc/occupations.csv").read_bytes(), "occupations.csv")
    table(tmp_path, good + '63202,"Bread\n' + "63202,Cook\n" * 600, "titles.csv")

    files = read_taxonomies(tmp_path)

    (fault,) = files.reports[1].quarantined
    assert fault.line == 3
    assert "quotation mark" in fault.problem


def test_only_the_first_hundred_faults_of_a_file_are_kept_and_all_are_counted(tmp_path):
    table(tmp_path, HEADER + "11-1011.00\tChief\tLeads.\n" * 1_001)

    report = read_taxonomies(tmp_path).reports[0]

    assert (report.n_quarantined, len(report.quarantined)) == (1_000, 100)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_endless_devices_are_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to(tmp_path)
    table(tmp_path, HEADER + "11-1011.00\tChief\tLeads.\n")

    files = read_taxonomies(tmp_path)

    assert len(files.occupations) == 1
    assert [(each.file, each.quarantined[0].problem) for each in files.reports[:2]] == [
        ("pipe.csv", "it is no ordinary file"),
        ("zero.csv", "it is no ordinary file"),
    ]


def test_damaged_tables_end_in_records_or_in_a_refusal_never_in_another_error(tmp_path):
    """100 damaged copies of the tables: bytes changed, cut out, doubled, quotes strewn in."""
    chance = random.Random(20260101)  # noqa: S311 - a seed, not a secret
    originals = [path for path in sorted(TABLES.rglob("*")) if path.suffix in (".csv", ".txt")]
    for path in originals:
        (tmp_path / path.relative_to(TABLES)).parent.mkdir(exist_ok=True)
    copies = [(path, tmp_path / path.relative_to(TABLES)) for path in originals]
    n_read = 0
    for _ in range(100):
        for original, copy in copies:
            copy.write_bytes(original.read_bytes())
        original, copy = chance.choice(copies)
        copy.write_bytes(damaged(original.read_bytes(), chance))
        with contextlib.suppress(UnreadableFileError):
            n_read += len(read_taxonomies(tmp_path).taxonomies) > 0

    assert n_read > 50


def damaged(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(content) + 1)
        what = chance.choice([b'"', b"\n", b"\r", b"\t", b",", b"\xff", b"\xe9", b"\0", b"x" * 999])
        match chance.randrange(3):
            case 0:
                content = content[:place] + what + content[place:]
            case 1:
                content = content[:place] + content[place + chance.randrange(60) :]
            case _:
                content += content[:place]
    return content
