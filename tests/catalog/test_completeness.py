"""Staff see, provider by provider, what is published and how old it is."""

from datetime import date

import pytest

from catalog.completeness import completeness
from catalog.completeness_picture import draw
from catalog.models import ProviderFacts, SourceFacts
from tests.fakes import TODAY, credential, offering

OTHER = ProviderFacts(provider_id="other", name="Other School")


def checked(record, day):
    return record.model_copy(update={"sources": (SourceFacts(fact="*", checked_on=day),)})


@pytest.fixture
def report():
    return completeness(
        [
            checked(credential("Welding", "Weld", offerings=[offering(price=5)]), TODAY),
            checked(credential("Baking", "Bake"), date(2025, 1, 1)),
            credential("Sewing", provider=OTHER),
        ],
        today=TODAY,
    )


def test_shares_are_counted_for_the_whole_and_for_each_provider(report):
    college, other = report.providers

    assert report.whole.n_credentials == 3
    assert report.whole.published["skills"] == pytest.approx(2 / 3)
    assert (college.published["price"], other.published["price"]) == (0.5, 0)


def test_ages_are_counted_where_a_source_says_when(report):
    college, other = report.providers

    assert (college.n_stale, college.n_undated, college.oldest) == (1, 0, date(2025, 1, 1))
    assert (other.median_age, other.n_undated) == (None, 1)


def test_the_report_is_text_and_json(report):
    assert report.as_json()["providers"][0]["oldest"] == "2025-01-01"
    assert "Other School: 1 credentials; never says when" in report.as_text()
    assert report.as_text(at_most=1).endswith("and 1 more providers; all of them with --json")


def test_an_empty_catalogue_has_an_empty_report():
    assert completeness([], today=TODAY).whole.n_credentials == 0


def test_the_report_is_drawn(report, tmp_path):
    draw(report, tmp_path / "report.png", title="test")

    assert (tmp_path / "report.png").read_bytes().startswith(b"\x89PNG")
