"""Tables of any size that look like a college's list of courses, the same for the same seed."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

COLUMNS = (
    "Course ID", "Course title", "School", "Description", "Tuition (CAD)", "Total cost", "Hours",
    "Hours per week", "Duration (weeks)", "Start date", "End date", "Apply by", "City", "Province",
    "Delivery", "Schedule", "Type", "Language", "Prerequisites", "Web page", "Seats left", "CIP",
)  # fmt: skip

_CRAFTS = (
    "welding", "bread baking", "bookkeeping", "home care", "data analysis", "network repair",
    "solar installation", "forest inventory", "food safety", "project planning", "medical billing",
    "interpreting", "boat building", "greenhouse growing", "video editing", "fund raising",
)  # fmt: skip
_LEVELS = ("Introduction to", "Foundations of", "Practical", "Advanced", "Supervising", "Tools for")
_VERBS = (
    "plan", "measure", "explain", "record", "repair", "test", "prepare", "inspect", "estimate",
    "schedule", "document", "compare", "calibrate", "install", "present", "check", "adapt", "cost",
)  # fmt: skip
_THINGS = (
    "a small job", "safe work", "the daily records", "common faults", "materials and tools",
    "a customer's order", "quality by a written standard", "the budget of a project", "a work plan",
    "simple drawings", "supplies for a week", "reports for a supervisor", "risks on a site",
    "results with a spreadsheet", "equipment before use", "the needs of a client", "a team's shifts",
)  # fmt: skip
_ENDS = (
    "under supervision", "by yourself", "in a real workplace", "with a partner", "from end to end",
    "to a trade standard", "within a set time", "and say why", "for people of all ages", "step by step",
)  # fmt: skip
_CITIES = ("Victoria", "Duncan", "Nanaimo", "Courtenay", "Vancouver", "Kelowna", "Prince George")
_PLACES = ("Island", "Northern", "Coastal", "Valley", "Lakeshore", "Mountain", "Harbour", "Prairie")
_SCHOOLS = ("College", "Polytechnic", "Institute", "Continuing Education", "Trades Centre")
_TIMES = ("daytime", "evening", "weekend", "self-paced")
_ASKED = ("", "", "Grade 10", "Grade 12 or equivalent", "18 years or older", "A first course")
_FIRST_DAY = date(2027, 1, 4)


def make_table(path: Path, n_rows: int, seed: int, changed: float = 0.0) -> None:
    """Write a CSV of `n_rows` courses with descriptions of about 60 words.

    Args:
        path: Where to write it.
        n_rows: How many courses.
        seed: The same seed gives the same table.
        changed: Share of the rows, in [0, 1], whose price and description differ from those of
            the table with the same seed and no changes.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(_rows(n_rows, seed, changed))


def _rows(n_rows: int, seed: int, changed: float) -> Iterator[list[str]]:
    random = Random(seed)
    changes = Random(f"changes {seed}")
    for number in range(n_rows):
        row = _row(random, number)
        if changes.random() < changed:
            row[3] = f"{row[3]} {_sentence(changes)}"
            row[4] = str(int(row[4]) + changes.randint(1, 400))
            row[5] = str(int(row[4]) + 35)
        yield row


def _row(random: Random, number: int) -> list[str]:
    craft = random.choice(_CRAFTS)
    school = f"{random.choice(_PLACES)} {random.choice(_CITIES)} {random.choice(_SCHOOLS)}"
    weeks = random.randint(2, 30)
    pace = random.choice((3, 4, 6, 10))
    start = _FIRST_DAY + timedelta(weeks=random.randint(0, 60))
    price = random.randint(8, 240) * 10
    return [
        f"C{number:06}",
        f"{random.choice(_LEVELS)} {craft} {number % 97 + 1}",
        school,
        " ".join(_sentence(random) for _ in range(5)),
        str(price),
        str(price + 35),
        str(weeks * pace),
        str(pace),
        str(weeks),
        start.isoformat(),
        (start + timedelta(weeks=weeks)).isoformat(),
        (start - timedelta(days=14)).isoformat(),
        random.choice(_CITIES),
        "British Columbia",
        random.choice(("Online", "In person", "Hybrid")),
        random.choice(_TIMES),
        random.choice(("Micro-credential", "Certificate", "Course")),
        "English",
        random.choice(_ASKED),
        f"https://college.example/courses/{number}",
        str(random.randint(0, 30)),
        f"{random.randint(1, 54):02}.{random.randint(1, 99):02}01",
    ]


def _sentence(random: Random) -> str:
    first, second = random.sample(_VERBS, 2)
    one, other = random.sample(_THINGS, 2)
    return f"{first.capitalize()} {one} and {second} {other} {random.choice(_ENDS)}."
