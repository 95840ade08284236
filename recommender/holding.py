"""Whether a learner holds what a credential asks for: said or shown, and in doubt not.

To tell somebody that they have what they have not sends them to a closed door; to ask once too
often costs a sentence. So what is held must say all that is asked and nothing more, but for words
that tell no two things apart.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from catalog.models import PrerequisiteFacts

Standing = Literal["held", "not_said"]

# Words that tell two credentials not apart, without accents: articles, "I have", "completion of".
_FILLING = frozenset(
    """
    a an the of in for at with my your our i have hold got did done passed earned own from by to
    valid current completed completion proof recognised recognized equivalent
    certificate certification course training badge credential micro ticket card
    un une le la les l de des du d en pour au aux mon ma mes votre vos j ai obtenu suivi
    reussi valide equivalence certificat cours formation attestation
    el los las del para con mi mis su sus tengo he obtenido aprobado valido equivalente
    certificado curso formacion insignia
    """.split()
)

# Words that make it another thing, or a harder one: a part of what is asked must say them, too.
_WEIGHTY = frozenset(
    """
    experience year month hour level grade degree bachelor master doctorate phd diploma licence
    permit class advanced intermediate introduction introductory basic
    annee an mois heure niveau licence diplome baccalaureat maitrise doctorat permis avance
    experiencia ano mes hora nivel grado titulo licenciatura diploma permiso avanzado basico
    """.split()
)

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*[+#]*")
_ELIDED = re.compile(r"^(?:qu|[cdjlmnst])['’](?=.)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OR = re.compile(r"\s+(?:or|ou|o)\s+|/", re.IGNORECASE)
_AND = re.compile(r"\s*[,;]\s*|\s+(?:and|et|y|e|&)\s+", re.IGNORECASE)
_NO_PLURAL = ("ss", "us", "is")


def meets(asked: PrerequisiteFacts, showed: Iterable[str], held: Iterable[str] = ()) -> Standing:
    """Return whether somebody holds what is asked; in doubt it was not said.

    A credential is known by its id, anything else by its words: letter case, accents, plurals and
    words that fill do not matter, all others must be the same. Of alternatives one is enough, of
    several things all are needed.

    Args:
        asked: What a credential asks for.
        showed: What the learner says to hold, and titles of badges that they showed.
        held: Ids of credentials that they hold.
    """
    if asked.credential_id is not None and asked.credential_id in set(held):
        return "held"
    known = {words for words in map(_words, showed) if words}
    return "held" if known and _is_held(asked.text, known) else "not_said"


def _is_held(text: str, known: set[frozenset[str]]) -> bool:
    if _is_one_of(text, known):
        return True
    weighty = _words(text) & _WEIGHTY
    return any(weighty <= _words(choice) and _are_all(choice, known) for choice in _OR.split(text))


def _are_all(text: str, known: set[frozenset[str]]) -> bool:
    """Tell whether each of several things is held."""
    if _is_one_of(text, known):
        return True
    weighty = _words(text) & _WEIGHTY
    parts = [part for part in _AND.split(text) if _words(part)]
    return len(parts) > 1 and all(
        weighty <= _words(part) and _is_one_of(part, known) for part in parts
    )


def _is_one_of(text: str, known: set[frozenset[str]]) -> bool:
    words = _words(text)
    # "A diploma", "level 2" or "II" alone could be anybody's.
    says_what = any(len(word) > 2 and not word.isdecimal() for word in words - _WEIGHTY)
    return (says_what or _has_number(words)) and words in known


def _has_number(words: frozenset[str]) -> bool:
    """Tell whether words are a grade or class with its number: "grade 12"."""
    return bool(words & {"grade", "class"}) and any(word.isdecimal() for word in words)


@lru_cache(maxsize=10_000)
def _words(text: str) -> frozenset[str]:
    """Return the words of a text that tell it from others."""
    plain = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = (_bare(word) for word in _WORD.findall(plain))
    return frozenset(word for word in found if word not in _FILLING and not _YEAR.fullmatch(word))


def _bare(word: str) -> str:
    word = _ELIDED.sub("", word)
    for ending in ("'s", "’s"):
        word = word.removesuffix(ending)
    if word == "license":
        return "licence"
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURAL)
    return word[:-1] if is_plural else word
