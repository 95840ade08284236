"""Prices as lists write them: what is the price of the whole, and what never becomes one."""

import pytest

from catalog.formats.prices import Price, price
from catalog.formats.values import BadValueError, VagueValueError


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("$1,234.50", (1234.5, None)),
        ("1 234,50 $", (1234.5, None)),
        ("1.234,50 €", (1234.5, "EUR")),
        ("CA$ 400", (400.0, "CAD")),
        ("US$400", (400.0, "USD")),
        ("400 USD", (400.0, "USD")),
        ("£99", (99.0, "GBP")),
        ("1,200", (1200.0, None)),
        ("12,50", (12.5, None)),
        ("$500 - $700", (700.0, None, 500.0)),
        ("1.200 €", (1200.0, "EUR")),
        ("0.500", (0.5, None)),
        ("free", (0.0, None)),
        ("0", (0.0, None)),
        ("n/a", (None, None)),
        ("", (None, None)),
        ("TBD", (None, None)),
        ("MXN 4,500", (4500, "MXN")),
        ("$4,500 MXN", (4500, "MXN")),
        ("1250 CHF", (1250, "CHF")),
        ("1250 chf", (1250, "CHF")),
        ("A$ 400", (400, "AUD")),
        ("400 ALL INCLUSIVE", (400, None)),
        ("400 XYZ", (400, None)),
    ],
)
def test_a_price_is_an_amount_and_its_currency(cell, expected):
    assert price(cell) == Price(*expected)


@pytest.mark.parametrize(
    "cell",
    ["Gratuito", "Sin costo", "No fee", "no charge", "N/C", "Sin cargo", "Sans frais", "FREE!"],
)
def test_free_in_other_words_is_a_price_of_nothing(cell):
    assert price(cell) == Price(0)


@pytest.mark.parametrize(
    "cell",
    ["Contact us", "See website", "Included", "Varies", "Call", "Sur demande", "Consultar",
     "Contáctenos.", "À confirmer"],
)  # fmt: skip
def test_a_price_that_is_told_elsewhere_is_not_published(cell):
    assert price(cell) == Price(None)


@pytest.mark.parametrize(
    "cell", ["9" * 400, "42,000,0500", "-5", "$-5", "five", "50%", "1 2 3 4 5 a 6", "600000"]
)
def test_what_is_no_price_is_refused(cell):
    with pytest.raises(BadValueError):
        price(cell)


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("$300-$500", 300, 500),
        ("1,500–2,000", 1500, 2000),
        ("300 a 500 euros", 300, 500),
        ("entre 300 et 500 €", 300, 500),
        ("from $300 to $500", 300, 500),
        ("$1.5-2k", 1500, 2000),
        ("$1,200 (domestic) / $3,400 (international)", 1200, 3400),
        ("Members $50 / Non-members $75", 50, 75),
        ("$495 (early bird $445)", 445, 495),
        ("up to $800", 0, 800),
        ("jusqu'à 500 $", 0, 500),
        ("menos de $500", 0, 500),
    ],
)
def test_of_a_span_both_ends_are_kept(cell, low, high):
    found = price(cell)

    assert (found.low, found.amount) == (low, high)


@pytest.mark.parametrize("cell", ["about $500", "≈ $500", "environ 500 $", "aprox. 500"])
def test_about_500_is_said_to_be_about(cell):
    assert price(cell) == Price(500, is_about=True)


@pytest.mark.parametrize(
    "cell",
    ["$49/month", "49 € par mois", "$120 per credit", "120 $ par crédit", "$25/hr",
     "$450 per course", "400 per year", "$39.99 monthly subscription", "500 pesos mensuales",
     "45 €/mes", "300 al mes", "$2,000 per semester", "$150 / session", "$25 each",
     "$10-$20 per class"],
)  # fmt: skip
def test_the_price_of_a_part_is_never_the_price_of_the_whole(cell):
    with pytest.raises(VagueValueError, match="a part"):
        price(cell)


@pytest.mark.parametrize(
    "cell",
    ["from $99", "starting at $1,500", "à partir de 300 €", "desde $300", "dès 300 €", "$500+",
     "at least $500"],
)  # fmt: skip
def test_where_prices_begin_is_no_price(cell):
    with pytest.raises(VagueValueError, match="begin"):
        price(cell)


@pytest.mark.parametrize(
    "cell",
    ["free for residents", "Gratuit pour les résidents", "Gratis para residentes",
     "$0 for residents", "Free (with library card)", "no charge to eligible students",
     "Audit free, certificate $49"],
)  # fmt: skip
def test_what_is_free_for_some_is_not_free(cell):
    with pytest.raises(VagueValueError, match="free"):
        price(cell)


@pytest.mark.parametrize(
    "cell",
    ["2 payments of $250", "12 x $50", "$500 deposit", "$199 + materials",
     "$395 tuition, $50 books", "CA$ 500 / US$ 400", "CAD 495.00 + HST 64.35", "see advisor", "$$"],
)  # fmt: skip
def test_what_does_not_tell_the_whole_price_is_left_out(cell):
    with pytest.raises(VagueValueError):
        price(cell)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("$395 plus GST", 395),
        ("495 $ + taxes", 495),
        ("$495*", 495),
        ("$495 for 6 weeks", 495),
        ("$1,250 (120 hours)", 1250),
        ("$350 per person", 350),
        ("$1.2k", 1200),
        ("120 euros el curso", 120),
        ("$475 including materials", 475),
        ("FREE - no charge", 0),
    ],
)
def test_words_beside_a_price_leave_it_a_price(cell, amount):
    assert price(cell)[::2] == (amount, None)
