"""Fonts: which ones are at hand, and which letters they have.

DejaVu Sans comes with matplotlib: Latin, Greek, Cyrillic, Hebrew, Arabic. For other scripts the
machine's own fonts are asked; what no font has is left out and said, because a box where a letter
should be helps nobody.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

# Marks without a shape of their own: directions, joiners, variants.
_SHAPELESS = re.compile("[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufe00-\ufe0f\ufeff]")
# More fonts than these nobody needs for one page.
_MAX_OTHERS = 4
_LEFT_OUT = "(…)"
# Categories of Unicode: symbols, their modifiers, and what is newer than this Python.
_ADORNING = ("So", "Sk", "Cn")


@dataclass(frozen=True)
class Font:
    """A font file, or one face of a collection."""

    path: Path
    face: int = 0


@dataclass(frozen=True)
class Fonts:
    """What a handout is set in.

    Attributes:
        regular: For most of the text.
        bold: For titles.
        others: For letters that those two lack.
        missing: Letters that none of them has.
        adornments: Emoji and other signs that none of them has.
    """

    regular: Font
    bold: Font
    others: tuple[Font, ...] = ()
    missing: frozenset[str] = frozenset()
    adornments: frozenset[str] = frozenset()

    def printable(self, text: str) -> str:
        """Return a text in which letters that no font has are left out, visibly.

        Of emoji beside words nothing is left: they adorn, and a mark of what is missing does not.
        Where they are all that was said, the mark stands for them.
        """
        text = unicodedata.normalize("NFC", text)
        if self.adornments:
            adorning = re.escape("".join(sorted(self.adornments)))
            bare = re.sub(rf" ?[{adorning}][{adorning}\u200d\ufe0f]*", "", text)
            text = bare if bare.strip() else _LEFT_OUT if text.strip() else text
        if not self.missing:
            return text
        runs = f"[{re.escape(''.join(sorted(self.missing)))}]"
        return re.sub(rf"{runs}(?:\s*{runs})*", _LEFT_OUT, text)

    def leaves_out(self, text: str) -> bool:
        """Tell whether a mark stands in a text for what no font has."""
        return self.printable(text).count(_LEFT_OUT) > text.count(_LEFT_OUT)


def fonts_for(texts: Iterable[str], *, others: Iterable[Path] | None = None) -> Fonts:
    """Return fonts that have the letters of some texts, as far as this machine has any.

    Args:
        texts: All that is to be printed.
        others: Font files that may help out; those of the machine unless given.
    """
    own = _own_folder()
    fonts = Fonts(Font(own / "DejaVuSans.ttf"), Font(own / "DejaVuSans-Bold.ttf"))
    wanted = _letters(texts) - _covered(fonts.regular)
    if not wanted:
        return fonts
    found, missing = _helping_out(wanted, _of_the_machine() if others is None else others)
    adornments = {each for each in missing if unicodedata.category(each) in _ADORNING}
    return Fonts(
        fonts.regular,
        fonts.bold,
        found,
        missing=frozenset(missing - adornments),
        adornments=frozenset(adornments),
    )


def _own_folder() -> Path:
    """Return where matplotlib keeps its fonts; importing it would cost a second for a path."""
    package = find_spec("matplotlib")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("matplotlib is missing; install the advisor's requirements again")
    return Path(package.submodule_search_locations[0]) / "mpl-data" / "fonts" / "ttf"


def _letters(texts: Iterable[str]) -> set[str]:
    text = unicodedata.normalize("NFC", "".join(texts))
    return {each for each in _SHAPELESS.sub("", text) if not each.isspace()}


def _helping_out(wanted: set[str], paths: Iterable[Path]) -> tuple[tuple[Font, ...], set[str]]:
    """Return the fewest fonts that have the wanted letters, and the letters that none has."""
    missing, found = set(wanted), list[Font]()
    has = {font: _covered(font) & wanted for font in map(Font, sorted(paths))}
    while missing and len(found) < _MAX_OTHERS:
        best = max(has, key=lambda font: len(has[font] & missing), default=None)
        if best is None or not has[best] & missing:
            break
        found.append(best)
        missing -= has[best]
    return tuple(found), missing


def _of_the_machine() -> list[Path]:
    from matplotlib.font_manager import findSystemFonts

    paths = [Path(each) for each in findSystemFonts()]
    # The plainest cut of a family: its others have the same letters.
    return [each for each in paths if not re.search("bold|italic|oblique|mono", each.stem.lower())]


@lru_cache(maxsize=512)
def _covered(font: Font) -> frozenset[str]:
    """Return the letters that a font has; none where its file cannot be read."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with font.path.open("rb") as file:
            opened = TTFont(file, fontNumber=font.face, lazy=True)
            # Fonts of pictures (emoji) and without outlines cannot be embedded everywhere.
            if "glyf" not in opened and "CFF " not in opened:
                return frozenset()
            return frozenset(map(chr, opened.getBestCmap() or {}))
    except (TTLibError, OSError, AssertionError, KeyError, ValueError):
        return frozenset()
