"""What people call their work leads to occupations, and these to credentials. By hand."""

import numpy as np
import pytest
from scipy.sparse import identity

from catalog.models import CodeFacts
from catalog.taxonomy import (
    Label,
    Need,
    Occupation,
    Programme,
    ProgrammeLink,
    Skill,
    Taxonomy,
    TaxonomyRecords,
    TaxonomyStore,
)
from catalog.taxonomy.records import Code
from catalog.views import ListedCatalog
from recommender.advising import Recommender
from recommender.bridge import bridge_of
from recommender.goals import Goal
from recommender.index import build_index
from recommender.ngrams import PieceIndex, bare, pieces_of
from recommender.occupation_tables import (
    Tables,
    build_occupations,
    load_occupations,
    occupations_in,
    open_occupations,
    save_occupations,
)
from recommender.occupations import recognise
from tests.fakes import TODAY, HashingEncoder, Uncached, credential

ENCODER = HashingEncoder()


def onet(code: str, description: str, *titles: str, task: str) -> Occupation:
    skill = Skill("onet", task, "task", (Label(task, "en", "preferred"),))
    names = tuple(
        Label(title, "en", "preferred" if place == 0 else "alternate")
        for place, title in enumerate(titles)
    )
    return Occupation(
        "onet", code, names, {"en": description}, (Need(skill, 1.0),), (Code("soc", code[:7]),)
    )


BAKER = onet(
    "51-3011.00",
    "Mix dough and bake bread in ovens",
    "Bakers",
    "Bread Baker",
    "Pastry Maker",
    task="Knead dough by hand",
)
WELDER = onet(
    "51-4121.00",
    "Join metal parts with torches",
    "Welders",
    "Pipe Welder",
    "Steel Joiner",
    task="Weld steel plate",
)
CLERK = onet(
    "43-3031.00",
    "Record money that shops take",
    "Bookkeeping Clerks",
    "Ledger Clerk",
    "Accounts Assistant",
    task="Reconcile statements",
)
BOULANGER = Occupation(
    "esco",
    "esco/baker",
    (Label("bread baker", "en", "preferred"), Label("boulanger/boulangère", "fr", "preferred")),
    {"en": "Bake bread and mix dough"},
    (),
    (Code("isco", "7512"),),
)
TABLES = Tables(
    occupations=(BAKER, WELDER, CLERK, BOULANGER),
    programmes=(Programme("12.0501", "Baking", "Prepares people to bake bread"),),
    links=(
        ProgrammeLink("12.0501", "51-3011"),
        ProgrammeLink("48.0508", "51-4121"),
        ProgrammeLink("52.0302", "43-3031"),
    ),
)


@pytest.fixture(scope="module")
def known():
    return build_occupations(TABLES, Uncached(ENCODER))


def meant(known, text, language="en"):
    (vector,) = ENCODER.encode([text])
    found = recognise(known, text, vector, language=language)
    return known.keys[int(found.rows[0])][1], found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("bread baker", "51-3011.00"),
        ("ledger clerk in a shop", "43-3031.00"),
        ("steel joiner", "51-4121.00"),
        ("pastry making", "51-3011.00"),
    ],
)
def test_an_occupation_is_recognised_by_what_people_call_it(known, text, code):
    assert meant(known, text)[0] == code


def test_a_name_in_another_language_leads_over_a_relative_to_the_same_occupation(known):
    code, found = meant(known, "boulangère", "fr")

    assert code == "51-3011.00"
    assert known.label(int(found.rows[0]), "fr") == "boulanger/boulangère"
    assert known.label(int(found.rows[0]), "es") == "Bakers"


def test_what_no_table_knows_is_far_from_every_name(known):
    _, near = meant(known, "bread baker")
    _, far = meant(known, "zebra quagga")

    assert far.nearness < near.nearness


def test_shares_add_up_to_one_and_fall(known):
    _, found = meant(known, "baker of bread")

    assert found.chances.sum() == pytest.approx(1.0, abs=1e-5)
    assert list(found.chances) == sorted(found.chances, reverse=True)


def test_saved_occupations_are_read_back_as_they_were(known, tmp_path):
    save_occupations(known, tmp_path / "occupations")

    read = load_occupations(tmp_path / "occupations")

    assert (read.keys, read.labels, read.links) == (known.keys, known.labels, known.links)
    assert read.relatives == known.relatives
    for text in ("bread baker", "ledger clerk"):
        (vector,) = ENCODER.encode([text])
        was, now = (recognise(each, text, vector, language="en") for each in (known, read))
        assert np.array_equal(was.rows, now.rows)
        assert np.allclose(was.chances, now.chances)


def test_tables_are_read_once_for_a_version_and_an_encoder(tmp_path):
    n_read = []

    def tables():
        n_read.append(1)
        return TABLES

    for version in ("1", "1", "2"):
        open_occupations(tmp_path, tables, Uncached(ENCODER), version=version)

    assert len(n_read) == 2


def test_no_tables_give_nothing():
    assert build_occupations(Tables(()), Uncached(ENCODER)) is None


@pytest.mark.parametrize(
    ("codes", "occupation"),
    [
        ([("cip", "12.0501")], "51-3011.00"),
        ([("cip", "12.05")], "51-3011.00"),
        ([("soc", "51-4121")], "51-4121.00"),
        ([("esco", "esco/baker")], "51-3011.00"),
        ([("isco", "7512")], "51-3011.00"),
    ],
)
def test_a_credential_leads_where_its_codes_lead(known, codes, occupation):
    bridge = bridge_of(known, [[], codes])
    row = known.keys.index(("onet", occupation))

    part = slice(bridge.starts[row], bridge.starts[row + 1])
    assert bridge.credentials[part].tolist() == [1]
    assert bridge.shares[part][0] > 0.5


def test_unknown_codes_lead_nowhere(known):
    bridge = bridge_of(known, [[("cip", "99.9999"), ("isced", "0811")]])

    assert len(bridge.credentials) == 0
    assert bridge.breadth.tolist() == [0.0]


def over(known, *records):
    index = build_index(records, Uncached(ENCODER), catalog_hash="test")
    return Recommender(ListedCatalog(records), index, ENCODER, occupations=known)


def test_a_goal_finds_a_programme_that_shares_no_word_with_it(known):
    records = (
        credential("Numbers One", "Use ledgers", codes=(CodeFacts(scheme="cip", code="52.0302"),)),
        credential("Ovens One", "Heat things", codes=(CodeFacts(scheme="cip", code="12.0501"),)),
        credential("Fire One", "Melt things", codes=(CodeFacts(scheme="cip", code="48.0508"),)),
    )
    wanted = Goal(text="pastry maker", language="en", aims=("pastry maker",))

    answer = over(known, *records).recommend(wanted, today=TODAY)

    assert answer.recommendations[0].credential.credential_id == "ovens-one"
    assert answer.occupation is not None
    assert (answer.occupation.code, answer.occupation.title) == ("51-3011.00", "Bakers")
    assert answer.occupation.said == "pastry maker"


def test_without_tables_no_occupation_is_named():
    wanted = Goal(text="pastry maker", language="en", aims=("pastry maker",))

    answer = over(None, credential("Baking", "Bake bread")).recommend(wanted, today=TODAY)

    assert answer.occupation is None


def test_pieces_tell_words_of_one_family():
    index = PieceIndex.of(["soudeur", "boulanger"], identity(2, format="csr"), least=1)

    found = index.scores("soudeuse")

    assert found[0] > 0.3
    assert found[1] == 0.0
    assert index.scores("soudeur")[0] == pytest.approx(1.0, abs=1e-3)


def test_accents_and_short_words_are_no_hurdle():
    assert bare("Boulangère") == "boulangere"
    assert set(pieces_of("IT")) == set(pieces_of("it"))
    assert not list(pieces_of("?!"))


def test_loaded_tables_are_found_in_the_database(engine, tmp_path):
    store = TaxonomyStore(engine)
    assert occupations_in(store, tmp_path, Uncached(ENCODER)) is None

    facts = Taxonomy("onet", "O*NET", "27.0", "CC BY 4.0", "", "", ("en",), n_occupations=3)
    store.load(
        TaxonomyRecords(
            facts,
            occupations=(BAKER, WELDER, CLERK),
            skills=tuple(each.needs[0].skill for each in (BAKER, WELDER, CLERK)),
            links=TABLES.links,
        )
    )
    found = occupations_in(store, tmp_path, Uncached(ENCODER))

    assert found is not None
    assert meant(found, "ledger clerk")[0] == "43-3031.00"
    assert found.links["43-3031"] == ("52.0302",)
