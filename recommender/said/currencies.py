"""What people call money ("bucks", "francs CFA", "soles") -> ISO 4217 codes."""

import re

# Of one name in several countries, the country that is said; else where most people mean it.
_NAMES: tuple[tuple[str, str], ...] = (
    ("USD", r"\bus\b|usd|\bus\s?\$|\$\s?us|american|am[eé]ricain|estadouni"),
    ("CAD", r"\bca?\s?\$|\bcad\b|cdn|canad|\$\s?ca"),
    ("XPF", r"pacifique|xpf"), ("XOF", r"cfa\b|\bxof\b"), ("CHF", r"suisse|suizo|swiss|\bchf\b"),
    ("PHP", r"philippin|filipin|\bphp\b|₱"), ("COP", r"colombian|\bcop\b"), ("CLP", r"chilen|\bclp\b"),
    ("ARS", r"argentin|\bars\b"), ("DOP", r"dominican|\bdop\b"), ("TND", r"tunisi|\btnd\b"),
    ("MAD", r"dirham|\bmad\b"), ("NGN", r"naira|\bngn\b|₦|^n$"), ("KES", r"shilling|\bkes\b|\bksh\b"),
    ("INR", r"rupee|roupie|rupia|\binr\b|₹|\brs\b"), ("PEN", r"\bsol(?:es)?\b|s/"), ("BOB", r"bolivian"),
    ("PAB", r"balboa"), ("GTQ", r"quetzal"), ("HNL", r"lempira"), ("CRC", r"colones"),
    ("HTG", r"gourde"), ("BRL", r"\breais\b"), ("DZD", r"dinar|dzd"),
    ("EUR", r"€|\beur|balles|^\s?e$"), ("GBP", r"£|\bgbp\b|pound|livre|quid"), ("MXN", r"peso|varos|\bmxn\b"), ("ARS", r"luc|luqu|mangos"),
    ("XOF", r"francs?\b"),
)  # fmt: skip
# The same name in another country, where that country or a town of it is named in the text.
_ELSEWHERE: dict[str, tuple[tuple[str, str], ...]] = {
    "MAD": (("AED", r"dubai|\buae\b|abu\s+dhabi|sharjah|emirat"),),
    "INR": (
        ("PKR", r"pakistan|lahore|karachi|islamabad|rawalpindi"),
        ("NPR", r"nepal|kathmandu|pokhara"), ("LKR", r"sri\s+lanka|colombo"),
    ),
    "KES": (("UGX", r"uganda|kampala"), ("TZS", r"tanzania|dar\s+es\s+salaam")),
    "MXN": (
        ("PHP", r"philippin|filipin|pinoy|pinay|manila|cebu|davao|quezon|tesda|iloilo|pampanga|\bpo\b|\bofw\b"),
        ("COP", r"colombia|bogot[aá]|medell[ií]n"), ("DOP", r"dominican|santo\s+domingo"),
    ),
}  # fmt: skip
_CODES = tuple((re.compile(pattern), code) for code, pattern in _NAMES)

_OF_COUNTRY = (
    r"(?:\s+\(?(?:us\b|american[os]*|am[eé]ricains?|estadounidenses?|canadian|canadiens?|canadienses?|cdn|cad\b"
    r"|suisses?|suizos|cfa\b|pacifique|colombianos?|chilenos?|argentinos?|mexicanos?|dominicanos?|filipinos?"
    r"|philippins?|tunisiens?|alg[eé]riens?|marocains?|philippine(?:\s+money)?)\b\)?)?"
)

BEFORE_AMOUNT = (
    r"(?:us\s?\$|usd\s?\$?|ca\s?\$|cad\s?\$?|c\$|\$|€|eur\s|£|gbp\s|s/\.?|₦|₹|₱"
    r"|(?<!\w)n(?=\d{1,3},\d{3})|(?<!\w)(?:ngn|kes|ksh|inr|php|chf|rs)\b\.?)"
)
"""A sign or code before an amount."""

AFTER_AMOUNT = (
    r"(?:(?:us|american|canadian|cdn)\s+dollars?\b|(?:us|ca|c)\s?\$|\$\s?(?:us|ca[dn]?)\b|\$|€|£|₦|₹|₱"
    r"|(?:us|usd|cad|eur|gbp|chf|ngn|kes|ksh|inr|php|mxn|cop|clp|xof|canadian|am[eé]ricain)\b"
    r"|(?:dollars?|d[oó]lar(?:es)?|bucks?|euros?|pounds?(?:\s+sterling)?|livres(?:\s+sterling)?|pesos?|pia(?:stre|sse)s?"
    r"|dl+s\b\.?|f\s?cfa\b|(?<=\d\d\d)\s?e\b(?!\s+(?:anniversaire|[eé]dition|jour))|quid|balles|briques?|varos|lu(?:cas|quitas)|mangos|francs?|francos?|nairas?|shillings?|rupees?|roupies?|rupias?|soles|bolivianos?"
    rf"|balboas?|quetzal(?:es)?|lempiras?|colones|gourdes?|reais|dinars?|dinares|dirhams?)\b{_OF_COUNTRY})"
)
"""A sign, a code or a name after an amount."""


def scale_of(said: str) -> int:
    """Return how much of the currency a name stands for: a "luca" is a thousand pesos."""
    return 1000 if "luc" in said or "luqu" in said or "briq" in said else 1


def code_of(said: str) -> str | None:
    """Return the ISO 4217 code of a currency in lower case; None for a bare "$" or "dollars"."""
    return next((code for pattern, code in _CODES if pattern.search(said)), None)


def code_there(code: str | None, said: str, low: str) -> str | None:
    """Return the code that a bare name has where the text says who speaks: "pesos" in Manila.

    Args:
        code: What the name means to most people.
        said: How the money was named, in lower case; with its country it stays as it is.
        low: The text in lower case.
    """
    if code is None or len(said.split()) > 1 or said.strip() in ("mxn", "mad", "inr", "kes"):
        return code
    others = _ELSEWHERE.get(code, ())
    return next((other for other, named in others if re.search(named, low)), code)
