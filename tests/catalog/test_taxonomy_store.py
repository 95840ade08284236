"""What was read of a taxonomy comes back the same from the database, whole or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import event, func, inspect, select

from bot.migrations import config, upgrade
from catalog.database import connect
from catalog.taxonomy import (
    ProgrammeLink,
    TaxonomyFiles,
    TaxonomyStore,
    TitleTable,
    need_table,
    programmes_of,
    read_taxonomies,
    title_table,
)
from catalog.taxonomy.models import OccupationTable, SkillTable
from catalog.taxonomy.needs import NeedTable

TABLES = Path(__file__).parent.parent / "data" / "taxonomies"


@pytest.fixture(scope="module")
def files() -> TaxonomyFiles:
    return read_taxonomies(TABLES)


@pytest.fixture
def store(engine, files) -> TaxonomyStore:
    store = TaxonomyStore(engine)
    for records in files.taxonomies:
        store.load(records)
    return store


def test_everything_comes_back_as_it_was_read(store, files):
    assert store.taxonomies() == tuple(each.taxonomy for each in files.taxonomies)
    assert tuple(store.occupations()) == files.occupations
    assert store.skills() == files.skills
    assert store.programmes() == files.programmes
    assert store.links() == files.links


def test_the_columns_from_the_database_are_those_from_memory(store, files):
    assert store.titles() == title_table(files.occupations)
    assert store.titles(languages=["fr"]) == title_table(files.occupations, languages=["fr"])
    assert store.needs() == need_table(files.occupations)
    assert store.needs(language="fr") == need_table(files.occupations, language="fr")


def test_titles_stand_in_columns_and_lead_back_to_their_occupation(files):
    (bakers, chefs) = files.taxonomies[3].occupations

    assert title_table([chefs, bakers]) == TitleTable(
        texts=(
            "Chefs and Head Cooks",
            "Sous Chef",
            "Executive Chef",
            "Bakers",
            "Bread Maker",
            "Pastry Finisher (PF)",
            "PF",
        ),
        languages=("en",) * 7,
        kinds=(
            "preferred",
            "reported",
            "alternate",
            "preferred",
            "reported",
            "alternate",
            "alternate",
        ),
        occupations=(0, 0, 0, 1, 1, 1, 1),
        keys=(("onet", "35-1011.00"), ("onet", "51-3011.00")),
    )
    assert len(title_table([chefs, bakers], languages=["fr"])) == 0


def test_needs_stand_in_columns_with_each_sentence_once(files):
    needs = need_table(files.taxonomies[3].occupations)

    assert needs == NeedTable(
        texts=(
            "Knead dough by hand or machine.",
            "Decorate cakes for feasts.",
            "Oven Timer Pro",
            "Plan menus.",
        ),
        kinds=("task", "task", "technology", "task"),
        keys=(("onet", "51-3011.00"), ("onet", "35-1011.00")),
        starts=(0, 3, 5),
        rows=(0, 1, 2, 3, 2),
        weights=(1.0, 0.5, 0.5, 1.0, 0.5),
    )
    assert needs.of(1) == ("Plan menus.", "Oven Timer Pro")


def test_some_schemes_alone_may_be_asked_for(store, files):
    assert tuple(store.occupations(schemes=["onet"])) == files.taxonomies[3].occupations
    assert {scheme for scheme, _ in store.titles(schemes=["noc", "onet"]).keys} == {"noc", "onet"}


def test_one_occupation_is_found_by_its_code(store, files):
    baker = files.taxonomies[3].occupations[0]

    assert store.occupation("onet", "51-3011.00") == baker
    assert store.occupation("onet", "63202") is None


def test_programmes_that_lead_to_an_occupation_are_found_by_soc_code_also_onets(store, files):
    expected = {"51-3011.00": ("12.0501", "12.0503"), "11-1031": ()}

    assert store.programmes_of(["51-3011.00", "11-1031"]) == expected
    assert programmes_of(files.links, ["51-3011.00", "11-1031"]) == expected
    assert [each.cip for each in store.programmes(["12.0503", "12.0501", "99.9999"])] == [
        "12.0501",
        "12.0503",
    ]


def test_without_any_taxonomy_every_answer_is_empty(engine):
    store = TaxonomyStore(engine)

    assert store.taxonomies() == ()
    assert list(store.occupations()) == []
    assert len(store.titles()) == 0
    assert store.needs().texts == ()
    assert store.programmes_of(["51-3011"]) == {"51-3011": ()}
    assert store.occupation("onet", "51-3011.00") is None
    assert title_table([]) == store.titles()


def test_a_reload_takes_the_place_of_the_former_edition_and_leaves_the_others(store, files):
    onet = files.taxonomies[3]
    smaller = replace(onet, occupations=onet.occupations[:1])

    store.load(smaller)

    assert tuple(store.occupations(schemes=["onet"])) == onet.occupations[:1]
    assert tuple(store.occupations(schemes=["esco"])) == files.taxonomies[1].occupations


def test_equal_files_have_equal_hashes_and_a_changed_title_another(tmp_path, files):
    (tmp_path / "Occupation Data.txt").write_bytes(
        (TABLES / "onet/Occupation Data.txt").read_bytes()
    )
    before = read_taxonomies(tmp_path).taxonomies[0].taxonomy.content_hash
    again = read_taxonomies(tmp_path).taxonomies[0].taxonomy.content_hash
    text = (tmp_path / "Occupation Data.txt").read_text()
    (tmp_path / "Occupation Data.txt").write_text(text.replace("Bakers\t", "Bakers of Bread\t"))

    assert before == again
    assert read_taxonomies(tmp_path).taxonomies[0].taxonomy.content_hash != before


def test_a_reload_that_fails_in_the_middle_leaves_the_former_edition(store, files, engine):
    onet = files.taxonomies[3]

    def fail(part: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.load(replace(onet, occupations=onet.occupations[:1]), on_progress=fail)

    assert tuple(store.occupations(schemes=["onet"])) == onet.occupations


def test_a_reload_while_somebody_reads_gives_the_old_edition_or_the_new_never_both(store, files):
    onet = files.taxonomies[3]
    reading = store.occupations(schemes=["onet"])
    first = next(reading)

    store.load(replace(onet, occupations=(), skills=()))

    assert (first, *reading) == onet.occupations


def test_removal_takes_everything_of_a_taxonomy_and_nothing_else(store, files, engine):
    assert store.remove("onet") is True
    assert store.remove("onet") is False
    with engine.connect() as connection:
        n_occupations = connection.execute(select(func.count()).select_from(OccupationTable))
        n_skills = connection.execute(select(func.count()).select_from(SkillTable))
        left = [each for each in files.taxonomies if each.taxonomy.name != "onet"]
        assert n_occupations.scalar_one() == sum(len(each.occupations) for each in left)
        assert n_skills.scalar_one() == sum(len(each.skills) for each in left)


def test_a_reload_never_reuses_a_key_that_a_reader_may_still_hold(store, files, engine):
    pks = []

    @event.listens_for(engine, "before_cursor_execute")
    def note(conn, cursor, statement, parameters, context, executemany):
        if statement.startswith("INSERT INTO taxonomy_occupation"):
            # By place or by name, as the driver takes them.
            first = parameters[0]
            pks.append(next(iter(first.values())) if isinstance(first, dict) else first[0])

    store.load(files.taxonomies[3])
    store.remove("onet")
    store.load(files.taxonomies[3])

    assert pks == sorted(set(pks))
    assert len(pks) == 2


def test_links_alone_are_loaded_too(engine, files):
    store = TaxonomyStore(engine)
    crosswalk = files.taxonomies[0]

    store.load(replace(crosswalk, programmes=(), links=(ProgrammeLink("01.0101", "11-1031"),)))

    assert store.programmes_of(["11-1031"]) == {"11-1031": ("01.0101",)}


def test_the_migration_goes_back_and_forth(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'new.db'}")
    upgrade(engine, to="0002")
    assert inspect(engine).has_table("taxonomy_occupation")

    command.downgrade(config(engine), "0001")

    assert not [name for name in inspect(engine).get_table_names() if "taxonomy" in name]
    upgrade(engine)
    assert inspect(engine).has_table("taxonomy_occupation")
    engine.dispose()
