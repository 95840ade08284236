"""Alignments of a badge with public frameworks -> skills, codes, the rubric."""

import re
from dataclasses import dataclass, field

from catalog.formats.badges import fields
from catalog.formats.documents import Node
from catalog.models import CodeFacts, SkillFacts
from catalog.sentences import skill_sentences

# A record with more was not written by people who choose what they teach.
MAX_SKILLS = 100
_LENGTH = 2_000

_RUBRICS = ("CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel")
_KNOWN = frozenset(
    ["id", "type", "targetName", "targetUrl", "targetCode", "targetDescription",
     "targetFramework", "targetType", "name", "url", "description"]
)  # fmt: skip

# A classification is known by its name or address, and by codes of its shape: O*NET, too, has
# skills, and their codes are no occupations.
_SCHEMES = (
    ("esco", re.compile(r"data\.europa\.eu/esco/occupation/"), re.compile(r".+")),
    ("cip", re.compile(r"\bCIP\b|Instructional Programs"), re.compile(r"\d\d(?:\.\d{2,4})?")),
    ("noc", re.compile(r"\bNOC\b|\bCNP\b|National Occupation"), re.compile(r"\d{4,5}(?:\.\d\d)?")),
    ("soc", re.compile(r"\bSOC\b|O\*?NET|Standard Occup"), re.compile(r"\d\d-\d{4}(?:\.\d\d)?")),
    ("isced", re.compile(r"ISCED"), re.compile(r"\d{2,4}")),
    ("isco", re.compile(r"ISCO"), re.compile(r"\d{1,4}")),
)  # fmt: skip
_ANY_SCHEME = re.compile("|".join(known.pattern for _, known, _ in _SCHEMES))


@dataclass
class Aligned:
    """What the alignments of a badge say.

    Attributes:
        skills: What is taught, with framework, code and address.
        codes: The badge's place in classifications of occupations and fields.
        rubric_url: The rubric; the most general one that is named.
    """

    skills: list[SkillFacts] = field(default_factory=list)
    codes: list[CodeFacts] = field(default_factory=list)
    rubric_url: str | None = None


def aligned(badge: Node) -> Aligned:
    """Return what a badge's alignments say, of Open Badges 1.x, 2.0 and 3.0."""
    found = Aligned()
    rubrics: dict[str, str] = {}
    for each in fields.objects(badge, "alignment", of="Alignment"):
        fields.suggest(each, _KNOWN)
        kind = (fields.line(each, "targetType", at_most=100) or "").split(":")[-1]
        name, address = _name(each), _address(each)
        code = fields.line(each, "targetCode", at_most=200)
        framework = fields.line(each, "targetFramework", at_most=300)
        if name is None or kind == "Credential":
            # Likeness to another credential is neither a skill nor sameness.
            continue
        if kind in _RUBRICS:
            if address:
                rubrics.setdefault(kind, address)
        elif classified := _code(framework, address, code, name):
            found.codes.append(classified)
        else:
            found.skills.append(
                SkillFacts(text=_text(name, each), framework=framework, code=code, url=address)
            )
    found.rubric_url = next((rubrics[kind] for kind in _RUBRICS if kind in rubrics), None)
    return found


def skills(badge: Node, stated: list[SkillFacts], tag: str, summary: str) -> tuple[SkillFacts, ...]:
    """Return what a badge teaches: alignments, tags, and without alignments its description.

    Tags are words that the badge chose for itself, and count as stated; but they are keywords
    rather than sentences, so that alone they do not keep the description's sentences away.
    """
    tags = [
        SkillFacts(text=text)
        for text in (" ".join(each.split()) for each in badge.texts(tag, at_most=_LENGTH))
        if len(text) >= 3
    ]
    told = [] if stated else skill_sentences(summary)
    described = [SkillFacts(text=each, source="description") for each in told]
    found = list(dict.fromkeys([*stated, *tags, *described]))
    if len(found) > MAX_SKILLS:
        badge.blame.notice(
            badge.at("alignment"),
            len(found),
            f"it states more than {MAX_SKILLS} skills, and the others are left out",
            "Align it with what it really teaches.",
        )
    return tuple(found[:MAX_SKILLS])


def _name(alignment: Node) -> str | None:
    key = "name" if alignment.has("name") and not alignment.has("targetName") else "targetName"
    fields.require(alignment, key, "Write the name of what the badge is aligned with.")
    return fields.line(alignment, key, at_most=_LENGTH)


def _address(alignment: Node) -> str | None:
    key = "url" if alignment.has("url") and not alignment.has("targetUrl") else "targetUrl"
    fields.require(alignment, key, "Write the address of what the badge is aligned with.")
    return fields.uri(alignment, key)


def _text(name: str, alignment: Node) -> str:
    """Join the name and the description: the name is often a code, the description the skill."""
    key = "targetDescription" if alignment.has("targetDescription") else "description"
    described = " ".join((fields.words(alignment, key, at_most=_LENGTH) or "").split())
    if not described or described.casefold() == name.casefold():
        text = name
    elif described.casefold().startswith(name.casefold()):
        text = described
    else:
        text = f"{name}: {described}"
    return text[:_LENGTH].ljust(3, ".")


def _code(
    framework: str | None, address: str | None, code: str | None, name: str
) -> CodeFacts | None:
    where = f"{framework or ''} {address or ''}"
    if not _ANY_SCHEME.search(where):
        return None
    stated = code or (address or "").rstrip("/").rsplit("/", 1)[-1]
    for scheme, known, shape in _SCHEMES:
        if known.search(where) and shape.fullmatch(stated) and len(stated) <= 200:
            return CodeFacts.model_validate({"scheme": scheme, "code": stated, "label": name[:300]})
    return None


def rubric_of(result: Node) -> str | None:
    """Return the rubric that the alignments of a result name, the most general one."""
    found: dict[str, str] = {}
    for each in result.nodes("alignment"):
        kind = (each.line("targetType", at_most=100) or "").split(":")[-1]
        address = each.address("targetUrl")
        if kind in _RUBRICS and address:
            found.setdefault(kind, address)
    return next((found[kind] for kind in _RUBRICS if kind in found), None)
