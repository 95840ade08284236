"""Texts in a language that is not understood, or only in part: another script, common words."""

import re
import unicodedata

from recommender.languages import language_shown

# Letters of Latin scripts end here, but for those with two accents (Vietnamese).
_LAST_LATIN = "\u024f"
_WITH_TWO_ACCENTS = ("\u1e00", "\u1eff")

# Common words of languages that newcomers write in, none of them common in English, French or
# Spanish.
_WORDS = {
    "de": "ich möchte moechte werden und nicht mit für bin ein eine der das arbeiten lernen suche"
    " habe oder auch wie kann zu im als",
    "pt": "quero não nao você voce preciso gostaria fazer minha sou estou tenho muito trabalhar uma"
    " em ao também são ou meu",
    "it": "voglio vorrei lavorare sono diventare piacerebbe della di il che imparare corso"
    " anche gli posso",
    "nl": "ik wil graag worden een het niet voor met werken leren ben",
    "pl": "chcę chce być zostać jestem nie praca pracować uczyć się w na jako",
    "tl": "gusto kong maging ako po ang mag ng sa ko matuto trabaho",
    "vi": "tôi toi muốn muon học hoc làm lam nghề nghe và",
    "ht": "mwen vle vin pou aprann travay ak nan yon se m",
    "tr": "olmak istiyorum bir ve için öğrenmek çalışmak ben",
    "ro": "vreau să sunt și pentru învăț lucrez",
    "so": "waxaan rabaa inaan noqdo barto shaqo",
}
_CODES = {word: code for code, words in _WORDS.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 2
_MOST_WORDS = 60


def is_in_another_script(text: str) -> bool:
    """Tell whether most letters of a text are of a script that is read by nobody here."""
    letters = [each for each in unicodedata.normalize("NFKC", text) if each.isalpha()]
    n_latin = sum(
        each <= _LAST_LATIN or _WITH_TWO_ACCENTS[0] <= each <= _WITH_TWO_ACCENTS[1]
        for each in letters
    )
    return 2 * n_latin < len(letters)


def other_language(low: str) -> str | None:
    """Return the ISO 639-1 code of the language of a text that is understood in part only.

    Two common words tell it, and half of all: a word or two of another language beside
    English are a name or a habit.

    Args:
        low: The text in lower case.
    """
    words = _WORD.findall(low)[:_MOST_WORDS]
    told = [_CODES[word] for word in words if word in _CODES]
    code = max(set(told), key=told.count, default=None)
    if code is None or told.count(code) < _ENOUGH:
        return None
    is_other = language_shown(low) is None or 2 * told.count(code) >= len(words)
    return code if is_other else None
