"""A file becomes a draft: records are recognised, a later source updates only what it states."""

from datetime import date

import pytest

from catalog.checks import Entry, Fault, Reading
from catalog.corrections import Corrected, Corrections
from catalog.errors import BadCorrectionError, UnknownCredentialError
from catalog.importing import Importing
from catalog.models import IdentifierFacts, PrerequisiteFacts, SkillFacts, SourceFacts
from catalog.store import Store
from tests.fakes import credential, offering

MAY, JUNE = date(2026, 5, 12), date(2026, 6, 1)


@pytest.fixture
def store(engine):
    return Store(engine)


@pytest.fixture
def load(store, engine):
    """Import records as if they stood in a file of a name; return the release's records."""

    def run(source, *records, today=MAY, base="newest", **how):
        own = (SourceFacts(fact="*", source=source),)
        entries = (
            Entry(number, None, record.model_copy(update={"sources": own}))
            for number, record in enumerate(records, start=1)
        )
        importing = Importing(
            store,
            Corrections(engine),
            catalog="test",
            base=store.newest("test") if base == "newest" else base,
            **how,
        )
        imported = importing.run(Reading("csv", source, entries), today=today)
        run.last = imported
        store.publish(imported.release.release_id)
        return {each.credential_id: each for each in store.records(imported.release.release_id)}

    return run


def source_of(record, fact):
    found = record.source_of(fact)
    return found.source, found.checked_on


def test_a_later_source_updates_only_what_it_states(load):
    load("prices.csv", credential("Welding", "Weld steel", level="Basic", offerings=[offering()]))

    welding = load("skills.csv", credential("Welding", "Weld pipes"), today=JUNE)["welding"]

    assert [skill.text for skill in welding.skills] == ["Weld pipes"]
    assert welding.level == "Basic"
    assert welding.offerings == (offering(),)


def test_each_fact_keeps_where_it_came_from_and_when_it_was_checked(load):
    load("prices.csv", credential("Welding", "Weld steel", level="Basic", offerings=[offering()]))

    welding = load("skills.csv", credential("Welding", "Weld pipes"), today=JUNE)["welding"]

    assert source_of(welding, "skills") == ("skills.csv", JUNE)
    assert source_of(welding, "offerings") == ("prices.csv", MAY)
    assert source_of(welding, "level") == ("prices.csv", MAY)


def test_what_a_source_no_longer_states_of_its_own_is_gone(load):
    load("college.csv", credential("Welding", "Weld steel", level="Basic"))

    welding = load("college.csv", credential("Welding", "Weld steel"), today=JUNE)["welding"]

    assert welding.level is None


def test_the_same_file_again_is_the_same_release_checked_later(load, store):
    load("college.csv", credential("Welding", "Weld steel"))
    first = load.last.release.release_id

    welding = load("college.csv", credential("Welding", "Weld steel"), today=JUNE)["welding"]

    assert load.last.release.release_id == first
    assert source_of(welding, "skills") == ("college.csv", JUNE)
    assert len(store.releases("test")) == 1


def test_skills_cut_from_a_description_do_not_replace_listed_ones(load):
    load("college.csv", credential("Welding", "Weld steel plate"))
    cut = credential("Welding").model_copy(
        update={"skills": (SkillFacts(text="A course for you", source="description"),)}
    )

    assert load("other.csv", cut)["welding"].skills[0].text == "Weld steel plate"


@pytest.mark.parametrize(
    ("known", "new"),
    [
        ({"code": "WELD 101"}, {"code": "weld 101"}),
        (
            {"identifiers": (IdentifierFacts(scheme="ctid", value="ce-1"),)},
            {"identifiers": (IdentifierFacts(scheme="ctid", value="ce-1"),)},
        ),
    ],
    ids=["by its code and provider", "by an identifier"],
)
def test_a_credential_is_recognised_under_another_id(load, known, new):
    load("a.csv", credential("Welding", "Weld steel", **known))

    records = load("b.json", credential("Welding", "Weld pipes", credential_id="urn:1", **new))

    assert list(records) == ["welding"]
    assert records["welding"].skills[0].text == "Weld pipes"


def test_two_records_of_one_file_with_the_same_code_stay_two(load):
    load("a.csv", credential("Welding", code="W"))

    records = load("b.csv", credential("Welding", code="W"), credential("Brazing", code="W"))

    assert set(records) == {"welding", "brazing"}


def test_a_file_is_the_whole_catalogue_unless_it_is_added(load):
    load("a.csv", credential("Welding"), credential("Baking"))

    assert list(load("b.csv", credential("Baking"), keeps_others=True)) == ["welding", "baking"]
    assert list(load("c.csv", credential("Baking"))) == ["baking"]


def test_built_on_nothing_only_the_file_counts(load):
    load("a.csv", credential("Welding", level="Basic"))

    assert load("b.csv", credential("Welding"), base=None)["welding"].level is None


def test_several_rows_of_one_credential_are_its_offerings_even_far_apart(load):
    others = [credential(f"Course {number}") for number in range(600)]
    first, second = offering(place="Duncan"), offering(place="Victoria")

    records = load(
        "a.csv",
        credential("Welding", offerings=[first]),
        *others,
        credential("Welding", offerings=[second]),
    )

    assert records["welding"].offerings == (first, second)
    assert load.last.n_read == load.last.n_accepted == 602


def test_two_titles_under_one_id_are_a_fault(load):
    load("a.csv", credential("Welding"), credential("Brazing", credential_id="welding"))

    (fault,) = load.last.quarantined
    assert (fault.field, load.last.n_accepted) == ("credential_id", 1)


def test_faults_of_the_file_are_handed_on(store, engine):
    fault = Fault(1, 2, "price", "x", "it is no number", "Write digits.")
    entries = iter([Entry(1, 2, None, (fault,)), Entry(2, 3, credential("Welding"))])
    importing = Importing(store, Corrections(engine), catalog="test", base=None)

    imported = importing.run(Reading("csv", "a.csv", entries), today=MAY)

    assert imported.quarantined == (fault,)
    assert (imported.n_read, imported.n_accepted) == (2, 1)


def asks_for(text):
    return credential("Advanced").model_copy(
        update={"prerequisites": (PrerequisiteFacts(text=text),)}
    )


@pytest.mark.parametrize(
    ("text", "asked", "is_choice"),
    [
        ("welding", ["welding"], False),
        ("Completion of Welding", ["welding"], False),
        ("W-1 and Baking", ["welding", "baking"], False),
        ("Baking; Welding", ["baking", "welding"], False),
        ("Welding or Baking", ["welding", "baking"], True),
        ("Welding or a ticket", [None], False),
        ("Two years of welding", [None], False),
        ("Advanced", [None], False),
    ],
)
def test_prerequisites_in_words_lead_to_the_credentials_that_they_name(
    load, text, asked, is_choice
):
    records = load("a.csv", asks_for(text), credential("Welding", code="W-1"), credential("Baking"))

    found = records["advanced"].prerequisites
    assert [each.credential_id for each in found] == asked
    assert (found[0].group is not None) == is_choice


def test_a_name_that_two_credentials_share_leads_nowhere(load):
    two = credential("Welding"), credential("Welding", credential_id="welding-2")

    assert (
        load("a.csv", asks_for("Welding"), *two)["advanced"].prerequisites[0].credential_id is None
    )


# -- corrections


@pytest.fixture
def correct(store, engine):
    def run(credential_id, fact, value):
        correction = Corrected(credential_id, fact, value, "Dana", "the phone call of May", JUNE)
        return Corrections(engine).make(store, store.newest("test"), correction)

    return run


def test_a_correction_makes_a_draft_and_names_who_said_so(load, store, correct):
    load("a.csv", credential("Welding", offerings=[offering(price=500)]))

    draft = correct("welding", "price", "450")

    (welding,) = store.records(draft.release_id)
    assert not draft.is_live
    assert welding.offerings[0].price == 450
    assert source_of(welding, "offerings") == ("correction by Dana", JUNE)


def test_corrections_survive_every_import(load, correct):
    load("a.csv", credential("Welding", level="Basic", offerings=[offering(price=500)]))
    correct("welding", "price", "450")
    correct("welding", "level", "Intermediate")

    records = load("b.csv", credential("Welding", level="Expert", offerings=[offering(price=999)]))

    assert records["welding"].offerings[0].price == 450
    assert records["welding"].level == "Intermediate"


def test_a_corrected_price_keeps_the_currency_in_which_it_was_said(load, correct, engine):
    load("a.csv", credential("Welding", offerings=[offering(price=500, currency="CAD")]))
    correct("welding", "price", "450")

    records = load("b.csv", credential("Welding", offerings=[offering(price=400, currency="USD")]))

    (found,) = records["welding"].offerings
    assert (found.price, found.currency) == (450, "CAD")
    assert [each.fact for each in Corrections(engine).all("test")] == ["price", "currency"]


def test_a_later_correction_of_the_same_fact_takes_its_place(load, correct, engine):
    load("a.csv", credential("Welding"))
    correct("welding", "level", "Basic")
    correct("welding", "level", None)

    assert [each.value for each in Corrections(engine).all("test")] == [None]


def test_a_correction_that_fits_no_more_is_told_and_the_rest_loads(load, correct):
    load("a.csv", credential("Welding", offerings=[offering(start=date(2027, 1, 11))]))
    correct("welding", "end", "2027-02-01")

    records = load("b.csv", credential("Welding", offerings=[offering(start=date(2027, 5, 1))]))

    (notice,) = load.last.notices
    assert "advisor catalog correct" in notice.remedy
    assert records["welding"].offerings[0].end is None


@pytest.mark.parametrize(
    ("credential_id", "fact", "value", "error"),
    [
        ("unheard-of", "level", "Basic", UnknownCredentialError),
        ("welding", "price", "cheap", BadCorrectionError),
        ("welding", "skills", "Weld", BadCorrectionError),
        ("welding", "start", "2027-13-01", BadCorrectionError),
    ],
)
def test_a_correction_that_cannot_be_kept_is_refused(
    load, correct, engine, credential_id, fact, value, error
):
    load("a.csv", credential("Welding"))

    with pytest.raises(error):
        correct(credential_id, fact, value)

    assert Corrections(engine).all("test") == ()
