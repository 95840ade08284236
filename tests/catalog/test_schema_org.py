"""schema.org: courses as pages describe them for search engines."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalog.checks import ReadResult
from catalog.errors import UnreadableFileError
from catalog.formats import read_file
from catalog.models import CredentialRecord

DATA = Path(__file__).parent.parent / "data" / "schema_org"


@pytest.fixture
def read(tmp_path):
    """Read a document as a file of its own."""

    def read_document(document: Any, **options: str) -> ReadResult:
        path = tmp_path / "document.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return read_file(path, **options)

    return read_document


def course(**more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "Course",
        "name": "Splicing",
        "provider": {"@type": "Organization", "name": "Harbour College"},
    } | more


def the_only(result: ReadResult) -> CredentialRecord:
    assert result.quarantined == ()
    (record,) = result.records
    return record


@pytest.fixture(scope="module")
def first_aid() -> CredentialRecord:
    """What course.json says."""
    return the_only(read_file(DATA / "course.json"))


def test_a_course_says_what_it_is_and_who_offers_it(first_aid):
    assert (first_aid.title, first_aid.code) == ("First Aid at Work", "FA-101")
    assert (first_aid.kind, first_aid.language) == ("certificate", "en")
    provider = first_aid.provider
    assert (provider.name, provider.place, provider.region, provider.country) == (
        "Harbour College", "Victoria", "BC", "CA",
    )  # fmt: skip
    assert first_aid.sources[0].checked_on == date(2026, 9, 30)


def test_skills_are_texts_or_terms_of_a_framework(first_aid):
    assert [(skill.text, skill.framework) for skill in first_aid.skills] == [
        ("Stop a bleeding and treat for shock", None),
        ("give first aid", "ESCO"),
    ]


def test_each_instance_is_an_offering(first_aid):
    weekend, online = first_aid.offerings

    assert (weekend.start, weekend.delivery, weekend.schedule) == (
        date(2027, 1, 16), "in_person", ("weekend",),
    )  # fmt: skip
    assert (weekend.hours, weekend.price, weekend.availability) == (16, 210, "full")
    assert (online.delivery, online.weeks, online.hours_per_week, online.hours) == (
        "online", 4, 4, 16,
    )  # fmt: skip
    assert (online.price, online.total_cost, online.currency) == (180, 205, "CAD")


def test_prerequisites_credits_aid_codes_and_recognition_are_read(first_aid):
    assert [(each.kind, each.text) for each in first_aid.prerequisites] == [
        ("education", "Grade 10 or equivalent"),
        ("credential", "Workplace Safety"),
    ]
    assert [(each.hours, each.unit) for each in first_aid.credits] == [(1.5, "ECTS")]
    assert [each.name for each in first_aid.aid] == ["StudentAid BC"]
    assert [(each.scheme, each.code) for each in first_aid.codes] == [("soc", "29-2042")]
    assert [(each.kind, each.by) for each in first_aid.endorsements] == [
        ("recognition", "WorkSafe")
    ]
    assert first_aid.leads_to is not None
    assert "First Aid Certificate" in first_aid.leads_to


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"@context": "https://schema.org", "@graph": [one]},
        lambda one: {"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [
            {"@type": "ListItem", "position": 1, "item": one}]},
        lambda one: {"@context": "https://schema.org", "@type": "WebPage", "mainEntity": one},
    ],
)  # fmt: skip
def test_a_course_is_read_wherever_a_file_puts_it(read, wrapped):
    assert the_only(read(wrapped(course()))).title == "Splicing"


@pytest.mark.parametrize(
    ("provider", "beside"),
    [
        ("Harbour College", []),
        ([{"name": "Harbour College"}], []),
        ({"@id": "#us"}, [{"@id": "#us", "@type": "Organization", "name": "Harbour College"}]),
        (None, [{"@type": "CollegeOrUniversity", "name": "Harbour College"}]),
    ],
)  # fmt: skip
def test_a_provider_is_named_by_text_object_reference_or_by_being_the_only_one(
    read, provider, beside
):
    document = {"@context": "https://schema.org", "@graph": [course(provider=provider), *beside]}

    assert the_only(read(document)).provider.name == "Harbour College"


def test_a_provider_that_is_an_address_is_shown_as_one_with_a_notice(read):
    result = read(course(provider="https://www.harbour.example/about"))

    assert the_only(result).provider.name == "harbour.example"
    assert (result.notices[0].field, result.quarantined) == ("provider", ())
    assert "--provider" in result.notices[0].remedy


def test_a_programme_says_when_it_begins_and_how_long_it_takes(read):
    document = course(
        **{"@type": "EducationalOccupationalProgram"},
        timeToComplete="P6M",
        startDate="2027-09-01",
        applicationDeadline="2027-06-01",
        timeOfDay="Evening",
        educationalProgramMode="HYBRID",
        programPrerequisites="High school diploma",
        offers={"priceSpecification": [{"price": "1 640,00", "priceCurrency": "CAD"}]},
    )

    record = the_only(read(document))

    assert record.kind == "programme"
    (offering,) = record.offerings
    assert (offering.start, offering.apply_by) == (date(2027, 9, 1), date(2027, 6, 1))
    assert offering.weeks == pytest.approx(26, abs=0.1)
    assert (offering.schedule, offering.delivery) == (("evening",), "hybrid")
    assert (offering.price, offering.currency) == (1640, "CAD")
    assert record.prerequisites[0].kind == "education"


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"name": None}, "name"),
        ({"offers": {"price": 42_000_000}}, "offers.price"),
        ({"offers": {"price": "900,000"}}, "offers.price"),
        ({"offers": {"price": 5, "priceCurrency": "doubloons"}}, "offers.priceCurrency"),
        ({"timeRequired": "P60Y"}, "timeRequired"),
        ({"numberOfCredits": 9000}, "numberOfCredits"),
        (
            {"hasCourseInstance": {"startDate": "2027-03-01", "endDate": "2027-02-01"}},
            "hasCourseInstance.endDate",
        ),
        ({"hasCourseInstance": {"startDate": "2027-02-31"}}, "hasCourseInstance.startDate"),
        (
            {"name": "A Micro-Credential in Splicing", "timeRequired": "P60M"},
            "timeRequired",
        ),
    ],
)
def test_what_cannot_be_meant_keeps_a_course_out_and_names_the_field(read, more, field):
    result = read(course(**more))

    assert result.records == ()
    assert [fault.field for fault in result.quarantined] == [field]


def test_a_subscription_is_no_price_of_a_course(read):
    offers = {"category": "Subscription", "price": 39, "priceCurrency": "USD"}

    result = read(course(offers=offers))

    assert the_only(result).offerings == ()
    assert result.notices[0].field == "offers.category"


def test_a_misspelt_key_is_asked_about_and_not_guessed(read):
    document = course(descripton="Join ropes without a knot.")

    result = read(document)

    assert the_only(result).summary == ""
    assert "did you mean `description`" in result.notices[0].problem


def test_keys_with_the_prefix_of_schema_org_are_the_same_keys(read):
    document = {
        "@context": {"schema": "https://schema.org/"},
        "@type": "schema:Course",
        "schema:name": "Splicing",
        "schema:provider": {"schema:name": "Harbour College"},
    }

    assert the_only(read(document)).provider.name == "Harbour College"


def test_an_organisation_alone_is_refused_by_what_it_is(read):
    document = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": "Harbour College",
    }

    with pytest.raises(UnreadableFileError, match="Organization") as refused:
        read(document)

    assert refused.value.field == "@type"


# -- web pages


def test_the_courses_that_a_page_describes_are_read():
    result = read_file(DATA / "page.html")

    assert [record.title for record in result.records] == ["Coastal Navigation", "Splicing"]
    assert (result.format, result.read) == ("schema_org", 3)
    assert result.records[0].offerings[0].price == 0
    assert [(fault.record, fault.field) for fault in result.quarantined] == [(3, "offers.price")]


def test_a_broken_description_in_a_page_is_told_with_its_line():
    (notice,) = read_file(DATA / "page.html").notices

    lines = (DATA / "page.html").read_text(encoding="utf-8").splitlines()
    assert lines[notice.line - 1].startswith("<script")
    assert "no valid JSON" in notice.problem


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<table><tr><td>Splicing</td></tr></table>", "its tables have no column"),
        ('<script type="application/ld+json">{"@type": "Person"}</script>', "describes no course"),
        ('<script type="application/ld+json">{"@type": </script>', "no valid JSON"),
    ],
)
def test_a_page_that_describes_no_course_is_refused_in_one_sentence(tmp_path, body, said):
    path = tmp_path / "page.html"
    path.write_text(f"<!-- saved -->\n<!DOCTYPE html><html><body>{body}</body></html>")

    with pytest.raises(UnreadableFileError, match=said) as refused:
        read_file(path)

    assert refused.value.field.startswith("script")
    assert refused.value.remedy


def test_a_description_may_break_lines_be_hidden_from_xml_and_be_in_windows_1252(tmp_path):
    path = tmp_path / "page.html"
    script = '{"@context": "https://schema.org", "@type": "Course", "name": "Épissure",\n'
    script += '"description": "Two\nlines", "provider": "Harbour College"}'
    page = f"""<html><!-- <script type="application/ld+json">{{}}</script> -->
<SCRIPT data-x=1 type=application/ld+json>//<![CDATA[
{script}
//]]></SCRIPT></html>"""
    path.write_bytes(page.encode("cp1252"))

    record = the_only(read_file(path))

    assert (record.title, record.summary) == ("Épissure", "Two lines")


def test_of_a_price_range_both_ends_are_kept_and_its_lower_end_alone_is_no_price(read):
    both = {"@type": "Offer", "priceSpecification": {"minPrice": 300, "maxPrice": 500}}
    result = read(course(offers=both))
    (offering,) = result.records[0].offerings
    assert (offering.low_of("price"), offering.price) == (300, 500)

    result = read(course(offers={"@type": "AggregateOffer", "lowPrice": 300}))
    assert result.records[0].offerings == ()
    assert "begin" in result.notices[0].problem


def test_a_price_for_some_is_left_out_with_a_notice(read):
    result = read(course(offers={"@type": "Offer", "price": "free for residents"}))

    assert result.records[0].offerings == ()
    assert "condition" in result.notices[0].problem
