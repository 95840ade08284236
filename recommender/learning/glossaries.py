"""Learns which words stand for which: from names of occupations and skills in three languages.

Model 1 of Brown, Della Pietra, Della Pietra and Mercer, "The Mathematics of Statistical Machine
Translation" (1993): each English word of a name stands for one word of the other name, or for
none; which does how often is found by expectation and maximisation.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from catalog.taxonomy import TaxonomyFiles
from catalog.taxonomy.records import Label, Occupation
from recommender.glossary import Glossary, content_words, stem

Pair = tuple[list[str], list[str]]

# Written by hand: of European Spanish and French the tables know enough.
REGIONAL = Path(__file__).with_name("regional.tsv")

_ROUNDS = 6
# Words of a name; longer ones are sentences, of which anything may stand for anything.
_LONGEST = 8
# In how many names a word must stand to be known.
_SEEN = 2
# What counts as standing for a word, and what is told beside the likeliest.
_LEAST, _BESIDE = 0.12, 0.6
_NEARLY_NEVER = 1e-3
_NOTHING = ""

# Words of an occupation's name that is known as a whole.
_OF_NAME = range(2, 5)

# Of skills the official name is told in the other languages, and all kinds of names in English; of
# occupations all kinds of names in all.
_ENGLISH_OF_SKILL, _OWN_OF_OCCUPATION, _ENGLISH_OF_OCCUPATION = 4, 12, 3


def fit_glossary(files: TaxonomyFiles, *, without: Collection[str] = ()) -> Glossary:
    """Return what words of French and Spanish stand for.

    Args:
        files: The official tables.
        without: Names in small letters; nothing is learned from an occupation that has one, and
            nothing that was written by hand is told.
    """
    barred = frozenset(without)
    words = {code: learned(pairs(files, code, barred)) for code in ("fr", "es")}
    by_word = Glossary(words)
    regional = {} if barred else _regional()
    return Glossary(
        {
            code: _of_other_words(
                {
                    name: english
                    for name, english in names(files, code, barred).items()
                    if not set(english.split()) & set(by_word.gloss(name, code)[0].split())
                }
                | known,
                regional.get(code, {}),
                code,
            )
            | regional.get(code, {})
            for code, known in words.items()
        }
    )


def _of_other_words(
    told: Mapping[str, str], by_hand: Mapping[str, str], language: str
) -> dict[str, str]:
    """Return what was learned but of words that are written by hand in another form.

    Who writes what a "chaudronnier" is means the "chaudronnière", too.
    """
    known = {stem(name, language) for name in by_hand}
    return {name: english for name, english in told.items() if stem(name, language) not in known}


def _regional() -> dict[str, dict[str, str]]:
    """Return what work is called in Quebec and in Latin America, where official names are not."""
    found: dict[str, dict[str, str]] = {}
    for language, name, english in by_hand():
        found.setdefault(language, {})[" ".join(content_words(name, language))] = english
    return found


def by_hand() -> Iterator[tuple[str, str, str]]:
    """Yield the names that were written by hand: language, name, what it is called in English."""
    for line in REGIONAL.read_text("utf-8").splitlines():
        language, name, english = line.split("\t")
        yield language, name, english


def names(files: TaxonomyFiles, language: str, barred: Collection[str]) -> dict[str, str]:
    """Return names of several words that only one occupation has, and its name in English.

    Word by word "préposé aux bénéficiaires" would be an operator of recipients; those of which a
    word is told rightly by itself need not be known.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for occupation in files.occupations:
        english = _names(occupation.titles, "en")
        for own in _allowed(occupation, language, barred):
            words = content_words(own, language)
            if english and len(words) in _OF_NAME:
                found[" ".join(words)].add(english[0].lower())
    return {name: next(iter(meant)) for name, meant in found.items() if len(meant) == 1}


def pairs(files: TaxonomyFiles, language: str, barred: Collection[str]) -> Iterator[Pair]:
    """Yield names of the same thing as words: in a language, and in English."""
    for skill in files.skills:
        own, english = _names(skill.labels, language), _names(skill.labels, "en")
        yield from _across(own[:1], english[:_ENGLISH_OF_SKILL], language)
    for occupation in files.occupations:
        own = _allowed(occupation, language, barred)[:_OWN_OF_OCCUPATION]
        english = _names(occupation.titles, "en")
        yield from _across(own, english[:1], language)
        yield from _across(own, english[1:_ENGLISH_OF_OCCUPATION], language)


def _allowed(occupation: Occupation, language: str, barred: Collection[str]) -> list[str]:
    """Return the names of an occupation in a language; none where one of its names is barred."""
    own = _names(occupation.titles, language)
    told = {each.lower() for each in (*own, *_names(occupation.titles, "en"))}
    return [] if told & frozenset(barred) else own


def _names(labels: Iterable[Label], language: str) -> list[str]:
    """Return names in a language, men's and women's apart ("serveur/serveuse")."""
    return [part for label in labels if label.language == language for part in _apart(label.text)]


def _apart(name: str) -> list[str]:
    """Return a name as of a man and of a woman: "préposé/préposée aux bénéficiaires" is two."""
    first, *others = name.split("/")
    if others and " " not in first and " " in others[0]:
        first = f"{first} {others[0].partition(' ')[2]}"
    return [first, *others[:1]]


def _across(own: Sequence[str], english: Sequence[str], language: str) -> Iterator[Pair]:
    for name in own:
        said = content_words(name, language)
        for other in english:
            meant = content_words(other, "en")
            if 0 < len(said) <= _LONGEST and 0 < len(meant) <= _LONGEST:
                yield said, meant


def learned(named: Iterable[Pair]) -> dict[str, str]:
    """Return the English words that words stand for, the likeliest one or two."""
    known = list(named)
    likely: dict[tuple[str, str], float] = {}
    for _ in range(_ROUNDS):
        counts: defaultdict[tuple[str, str], float] = defaultdict(float)
        totals: defaultdict[str, float] = defaultdict(float)
        for said, meant in known:
            own = [*said, _NOTHING]
            for word in meant:
                shares = [likely.get((each, word), _NEARLY_NEVER) for each in own]
                whole = sum(shares)
                for each, share in zip(own, shares, strict=True):
                    counts[each, word] += share / whole
                    totals[each] += share / whole
        likely = {
            pair: count / totals[pair[0]]
            for pair, count in counts.items()
            if count > _NEARLY_NEVER * totals[pair[0]]
        }
    return _glosses(likely, Counter(word for said, _ in known for word in set(said)))


def _glosses(likely: dict[tuple[str, str], float], seen: Counter[str]) -> dict[str, str]:
    found: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for (word, english), share in likely.items():
        if share >= _LEAST and seen[word] >= _SEEN:
            # What is as likely comes by its letters, not by the last digit of a sum.
            found[word].append((-round(share, 6), english))
    glosses = {}
    for word, told in found.items():
        (most, first), *rest = sorted(told)
        beside = [other for share, other in rest[:1] if share <= _BESIDE * most]
        glosses[word] = " ".join([first, *beside])
    return glosses
