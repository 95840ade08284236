"""Words about manners and about who is asking, which say nothing about what is wanted.

The same wish gets the same list, whoever has it and however politely it is put. Statements about
the writer in clauses of their own ("I'm 45 years old") are told apart in `clauses.py`; here is
what would stay in the clause of the wish: greetings, thanks, signatures, "as a young woman, ...".
"""

import re

_BEGIN = r"(?:^|(?<=[.!?;,:\n(]))\s*"
_END = r"(?=\s*(?:[.!?;,\n)]|$))"
_NAME = (
    r"[^\W\d_][\w'’.-]*(?:\s+(?!(?:and|et|y|i|je|yo|quiero|quisiera|who|qui|que|but|mais"
    r"|pero)\b)[^\W\d_][\w'’.-]*){0,3}"
)
_TITLES = r"(?:(?:mr|mrs|ms|mx|miss|dr|prof|mme|m|mlle|sr|sra|srta)\.?\s+)?"

_GREETING = (
    r"(?:hi|hello|hey|greetings|good\s+(?:morning|afternoon|evening|day)"
    r"|dear\s+(?:sirs?(?:\s+or\s+madam)?|madam(?:\s+or\s+sir)?|all|team|advisor|friends?)"
    r"|bonjour|bonsoir|salut|ch[eè]re?s?\s+(?:madame|monsieur|[eé]quipe)"
    r"|madame(?:,?\s+monsieur)?|monsieur"
    r"|respected\s+(?:sir|madam)(?:\s*/\s*madam)?|sal[aā]{1,2}m(?:\s+al[ae]ikum)?|namaste"
    r"|good\s+day|howdy|slt|coucou|wesh|buenas(?!\s+(?:d[ií]as|tardes|noches))"
    r"|hola|buen(?:os|as)\s+(?:d[ií]as|tardes|noches)|estimad[oa]s?(?:\s+(?:se[nñ]or(?:a|es)?"
    r"|equipo))?)"
    r"(?:\s+(?:there|everyone|everybody|all|again|bot|teacher|team|friends?|folks|guys|sir|madam"
    r"|ma['’]?a?m|to\s+you|[aà]\s+(?:tous|vous)|la\s+famille|l['’][eé]quipe|madame|monsieur"
    r"|a\s+todos|amig[oa]s?|equipo|profe|se[nñ]or(?:a|es|it[oa]s?)?|joven|don|do[nñ]a))?"
)
_MANNERS = (
    r"(?:i\s+)?hope\s+(?:this\s+(?:message|note)\s+finds\s+you\s+well"
    r"|(?:that\s+)?(?:you(?:['’]re|\s+are)|all\s+is|everything\s+is)\s+(?:doing\s+)?(?:well"
    r"|fine|ok|okay))(?:\s+today)?"
    r"|(?:it['’]?s\s+)?(?:very\s+)?(?:nice|pleased|good)\s+to\s+meet\s+you"
    r"|how\s+are\s+you(?:\s+(?:doing|today))*"
    r"|(?:i['’]m\s+|i\s+am\s+)?(?:so\s+|very\s+)?sorry\s+(?:to\s+(?:bother|disturb"
    r"|trouble)\s+you|for\s+(?:bothering|disturbing|troubling)\s+you|for\s+my\s+english)"
    r"|excuse\s+me|pardon\s+me"
    r"|if\s+(?:you\s+(?:do\s+not|don['’]t)\s+mind|it['’]?s\s+(?:not\s+too\s+much\s+trouble"
    r"|ok(?:ay)?(?:\s+with\s+you)?)|you\s+would\s+be\s+so\s+kind)"
    r"|(?:many\s+|thanks\s+and\s+)?(?:thanks|thank\s+you|thx|ty|cheers|much\s+appreciated"
    r"|i\s+(?:really\s+)?appreciate\s+(?:it|your\s+help))(?:\s+(?:so|very)\s+much"
    r"|\s+a\s+(?:lot|million))?(?:\s+in\s+advance)?(?:\s+for\s+(?:your|the"
    r"|any)\s+[\w ]{1,30})?"
    r"|any\s+help\s+(?:is|would\s+be)\s+(?:much\s+)?appreciated"
    r"|j['’]esp[eè]re\s+que\s+(?:vous\s+allez|tout\s+va)\s+bien|enchant[eé]e?|excusez-moi"
    r"|d[eé]sol[eé]e?(?:\s+de\s+(?:vous|te)\s+d[eé]ranger|\s+pour\s+le\s+d[eé]rangement)?|lo\s+siento"
    r"|(?:merci|je\s+vous\s+remercie)(?:\s+(?:beaucoup|bien|infiniment|d['’]avance"
    r"|par\s+avance))*(?:\s+(?:pour|de)\s+(?:votre|l['’])\s*[\w ]{1,30})?"
    r"|espero\s+que\s+(?:est[eé]n?|se\s+encuentren?)\s+(?:muy\s+)?bien|mucho\s+gusto"
    r"|encantad[oa]|disculpen?(?:\s+la\s+molestia)?|perd[oó]n(?:\s+por\s+la\s+molestia)?"
    r"|(?:muchas\s+|mil\s+)?gracias(?:\s+(?:de\s+antemano|por\s+(?:su|la|tu)\s+[\w ]{1,30}))?"
)
# "my name is Ana", "this is Ana (52)", "Ana here": a clause that is nothing but a name.
_NAMING = (
    rf"(?:my\s+name(?:['’]s|\s+is)|(?:i['’]m|i\s+am)\s+called|they\s+call\s+me|this\s+is(?!\s+(?:for|about|my)\b)|je\s+m['’]appelle|je\s+me\s+nomme|mon\s+nom\s+est|me\s+llamo|mi\s+nombre\s+es)\s+{_TITLES}{_NAME}?(?:\s+(?:here|speaking|writing))?"
    rf"(?=\s+(?:and|et|y)\s+|\s*(?:[.!?;,\n()]|$))"
    r"|my\s+pronouns\s+are\s+\S+|\(?(?:she|he|they)\s*/\s*(?:her|him|them)s?\)?"
    r"|(?:i\s+identify\s+as|je\s+m['’]identifie\s+comme|me\s+identifico\s+como)\s+[^.!?;,\n]{1,40}"
)
_SIGNATURE = re.compile(
    rf"{_BEGIN}(?:with\s+(?:my\s+)?)?(?:(?:kind(?:est)?|best|warm(?:est)?)\s+(?:regards|wishes)|regards|thanking\s+you|many\s+thanks|(?:yours\s+)?(?:sincerely|faithfully|truly)|yours|best|cheers|cordialement|bien\s+[aà]\s+vous|bien\s+cordialement|sinc[eè]res\s+salutations|(?:un\s+)?(?:cordial\s+)?saludos?(?:\s+cordiales)?|atentamente)"
    rf"\s*[,\n.!-]?\s*{_TITLES}(?:{_NAME})?\s*(?:\([^()]*\))?\s*[.!]*\s*$"
)
# "Thanks, Priya", "Merci d'avance, R. Singh": only capitals tell a name from a wish.
_THANKS_NAME = re.compile(
    r"(?:^|(?<=[.!?\n]))\s*(?:[Mm]any\s+)?(?:[Tt]hanks|[Tt]hank\s+you|[Tt]hanking\s+you|[Mm]erci"
    r"|[Gg]racias)(?:\s+(?:so\s+much|very\s+much|in\s+advance|again|d['’]avance|beaucoup"
    r"|de\s+antemano))*\s*[,!.\n-]+\s*"
    r"(?:[A-ZÀ-Ý]\.|[A-ZÀ-Ý][\w'’-]+)(?:\s+(?:[A-ZÀ-Ý]\.|[A-ZÀ-Ý][\w'’-]+)){0,2}\s*[.!]?\s*$"
)
_PEOPLE = (
    r"(?:man|woman|girl|boy|guy|lady|gentleman|person|individual|male|female|adult"
    r"|teen(?:ager)?|senior|citizen|national|native|immigrant|newcomer|refugee|mother|mom|mum"
    r"|father|dad|parent|grand(?:mother|father|parent)|wife|husband|widow(?:er)?"
    r"|american|canadian|mexican|nigerian|chinese|indian|african|european|asian|muslim"
    r"|christian|jew|hindu"
    r"|femme|homme|fille|gar[cç]on|personne|dame|monsieur|m[eè]re|maman|p[eè]re|papa"
    r"|citoyen(?:ne)?|immigr[eé]e?|r[eé]fugi[eé]e?"
    r"|mujer|hombre|chic[oa]|persona|se[nñ]ora?|madre|mam[aá]|padre|pap[aá]|ciudadan[oa]"
    r"|inmigrante|refugiad[oa])"
)
# "as a young woman from Peru, ...": of what follows "as", only people, never work.
_AS_SOMEBODY = re.compile(
    rf"{_BEGIN}(?:(?:speaking\s+)?as\s+an?|en\s+tant\s+que?(?:\s+|(?<=['’]))(?:une?\s+)?|comme\s+je\s+suis\s+une?|como(?:\s+(?:un|una|soy\s+una?))?)\s*(?:[\w'’-]+\s+){{0,6}}?{_PEOPLE}\b"
    r"(?:\s+(?:from|in|of|over|aged|with|who|de|du|d['’]|en|âg[eé]e?"
    r"|con)\s*[^.!?;,\n]{1,40}?)?(?:\s*,|(?=\s+(?:i|je|j['’]|yo|quiero|quisiera|busco"
    r"|necesito|me)\b))"
)
# What stands in brackets after the wish: "(I'm 60)", "(52, from Peru)", "(she/her)".
_ASIDE = re.compile(
    r"\s*\((?:(?:i['’]m|i\s+am|age[d:]?|je\s+suis|j['’]ai|tengo|soy)\s+[^()]{1,60}"
    # "(13h-15h)" and "(300 max)" are no ages.
    r"|[1-9]\d(?:\s*(?:ans|a[nñ]os|years?(?!\s+max)|yo|[mf])\b[^()]{0,40}|\s*,[^()\d]{0,40})?|(?:mr|mrs|ms|mx|m|f"
    r"|male|female|man|woman|homme|femme|hombre|mujer|she/her|he/him|they/them))\)"
)
_AGED = re.compile(
    r",?\s*\b(?:aged?\s+\d{2}|at\s+(?:the\s+age\s+of\s+)?\d{2}(?:\s+years\s+old"
    r"|\s+years\s+of\s+age)?|[àa]\s+\d{2}\s+ans|a\s+(?:mis"
    r"|los)\s+\d{2}\s+a[nñ]os)\b(?=\s*(?:[.!?;,\n]|$))"
)
# How a question is put politely; the wish comes after it.
_PUT = re.compile(
    rf"{_BEGIN}(?:(?:i\s+was\s+wondering|i\s+wonder)\s+(?:if|whether)\s+(?:you|someone|anybody|i)\s+(?:could|can|might|would)(?:\s+be\s+able\s+to)?"
    r"|(?:i|we)\s+(?:would|['’]d)\s+be\s+(?:very\s+|so\s+|most\s+|really\s+)?(?:grateful"
    r"|thankful|glad|happy|obliged)\s+(?:if\s+(?:you|someone)\s+(?:could|would|can)|to)"
    r"|(?:would|could|can|will)\s+(?:you|u|ya|someone|anybody)\s+(?:please\s+|kindly\s+"
    r"|possibly\s+|maybe\s+)*(?:be\s+so\s+kind\s+as\s+to\s+|be\s+able\s+to\s+)?(?=(?:help"
    r"|find|show|give|tell|teach|recommend|suggest|advise)\b)"
    r"|(?:est-ce\s+que\s+vous\s+pourriez|pourriez-vous|pouvez-vous"
    r"|auriez-vous\s+la\s+gentillesse\s+de)\s+(?:m['’]aider\s+[àa]|me\s+trouver|m['’]indiquer"
    r"|me\s+proposer)"
    r"|je\s+(?:vous\s+)?serais\s+(?:tr[eè]s\s+)?reconnaissante?\s+(?:si\s+vous\s+pouviez\s+m['"
    r"’]aider\s+[àa]|de\s+m['’]aider\s+[àa])"
    r"|(?:¿\s*)?(?:me\s+)?(?:podr[ií]an?"
    r"|puede[ns]?)(?:\s+usted(?:es)?)?\s+(?:por\s+favor\s+)?(?:ayudar(?:me)?\s+a"
    r"|encontrar(?:me)?|recomendar(?:me)?)"
    r"|(?:le|les)\s+agradecer[ií]a\s+(?:mucho\s+)?(?:que\s+me\s+ayudaran?\s+a"
    r"|si\s+me\s+ayudara\s+a))\s*"
)
_KINDLY = re.compile(
    r",?\s*\b(?:please|pls|plz|kindly|s['’]il\s+(?:vous|te)\s+pla[iî]t|svp|stp|por\s+favor)\b"
)
_HELP_ME = re.compile(
    rf"{_BEGIN}(?:recommend|suggest|find|show|give|tell)\s+(?:me|us)\s+(?:about\s+)?(?=\S)"
    rf"|{_BEGIN}(?:compare[rz]?|comparar?)\s+(?=\S+(?:\s+\S+)?\s+(?:and|with|vs|to|et|avec|y|con)\s+\S)"
)
_CLAUSE = re.compile(
    rf"^\s*(?:(?:good\s+)?(?:morning|afternoon|evening)|ma['’]?a?m|madam|sir|yo|sup|hiya|che|oigan?)\s*[!,.]+\s*|^\s*(?:ma['’]?a?m|madam|sir)\s+(?=\w+\s)"
    rf"|^\s*(?:{_GREETING})[\s,]+(?=(?:i|i['’]?m|we|my|what|how|do|can|is|are|where|which|je|j['’]|nous|mon|ma|comment|est-ce|avez|yo|soy|tengo|quiero|quisiera|busco|qu[eé]|c[oó]mo|hay|tienen)\b)"
    rf"|{_BEGIN}(?:(?:{_GREETING})\s*,?\s*)?(?:(?:{_MANNERS}|{_NAMING}){_END}|{_NAMING}|(?:{_GREETING}){_END})"
)
_GREETED = re.compile(rf"\s*{_GREETING}[\s,.!:-]+")
_A_FEW = 3
_AND_THEN = re.compile(r"(?<=[.!?;\n])\s*(?:[.!?;,]|\b(?:and|et|y(?!\s+a\b))\b)+\s*")
_OPENING = re.compile(r"^\s*(?:[.!?;,:-]|\b(?:and|et|y(?!\s+a\b))\b)+\s*")

# "Online only sir", "welding, bro": who is spoken to is not wanted.
_WHO = (
    r"\b(?:sir|madam|ma['’]?am|mate|bro|bruh|buddy|dear|guys|po|oga|jef[ae]cit[oa]"
    r"|monsieur|madame|se[nñ]or(?:a|ita)?|mij[oa]|veci(?:na?)?|chamo|parce|amig[oa])(?=\s*[.!?]*\s*$)"
)
# "For the lady" is somebody else.
_SPOKEN_TO = re.compile(
    rf"(?<=\w)(?<!\bla)(?<!\bel)(?<!\bmi)(?<!\bun)(?<!\buna)(?<!\bde)(?<!\bcon)(?<!\ble)(?<!\bthe)(?<!\bmy)(?<!\ba)[\s,]+{_WHO}"
)
_RULES = (
    _SPOKEN_TO,
    _SIGNATURE,
    _ASIDE,
    _PUT,
    _AS_SOMEBODY,
    _CLAUSE,
    _CLAUSE,
    _PUT,
    _KINDLY,
    _AGED,
    _HELP_ME,
)
_SIGNS = re.compile(
    rf"{_WHO}|"
    r"\b(?:hi|hello|hey|yo|sup|hiya|che|oigan?|morning|afternoon|evening|ma['’]?a?m|madam|sir|respected|sal[aā]+m|namaste|howdy|slt|coucou|wesh|thanking|greetings|dear|good\s+\w+|hope|nice|pleased|how\s+are|sorry|excuse"
    r"|pardon|if\s+you|if\s+it|thanks?|thx|ty|cheers|appreciated?|name|called|call\s+me"
    r"|this\s+is|pronouns|identify|regards|wishes|sincerely|faithfully|truly|yours|best"
    r"|as\s+an?|at|aged?|wonder(?:ing)?|grateful|thankful|glad|obliged|would|could|can|will"
    r"|please|pls|plz|kindly|compar\w*|recommend|suggest|find|show|give|tell"
    r"|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|esp[eè]re|enchant[eé]e?|excusez"
    r"|d[eé]sol[eé]e?|merci|remercie|appelle|nomme|nom|identifie|cordialement|bien"
    r"|salutations|en\s+tant|comme|ans|pourriez|pouvez|auriez|reconnaissante?|s['’]il|svp|stp"
    r"|hola|buen[oa]s|estimad[oa]s?|espero|gusto|encantad[oa]|disculpen?|perd[oó]n|gracias"
    r"|llamo|nombre|identifico|saludos?|atentamente|como|a[nñ]os|podr[ií]an?|puede[ns]?"
    r"|agradecer[ií]a|por\s+favor)\b|[(/]"
)


def without_courtesy(text: str, low: str) -> str:
    """Return a text without greetings, thanks, names and self-descriptions around the wish.

    Args:
        text: The words, as they were said.
        low: The same in lower case, of the same length.

    Returns:
        The text; unchanged where there is nothing of the kind, or nothing else.
    """
    if not _SIGNS.search(low):
        return text
    end = _THANKS_NAME.search(text)
    kept, low = (text[: end.start()], low[: end.start()]) if end else (text, low)
    for rule in _RULES:
        kept, low = _without(rule, kept, low)
    kept, low = _without(_AND_THEN, kept, low)
    kept, low = _without(_OPENING, kept, low)
    kept = re.sub(r"\s+(?=[.,;!?])", "", kept).strip()
    return kept if any(letter.isalnum() for letter in kept) else text


def without_greeting(text: str) -> str:
    """Return a text without the greeting that it begins with; unchanged where little else is said.

    "Hi Ana" and "buenas noches señorita, disculpe la molestia" stay.
    """
    low = text.lower()
    found = _GREETED.match(low)
    rest = text[found.end() :] if found is not None and len(low) == len(text) else ""
    return rest if len(rest.split()) >= _A_FEW and not is_only_courtesy(low) else text


def is_only_courtesy(low: str) -> bool:
    """Tell whether a text in lower case is nothing but manners: "good evening, sorry to bother"."""
    if not _SIGNS.search(low):
        return False
    for rule in _RULES:
        low, _ = _without(rule, low, low)
    return not any(letter.isalnum() for letter in low)


def _without(rule: re.Pattern[str], text: str, low: str) -> tuple[str, str]:
    parts, at = [], 0
    for found in rule.finditer(low):
        parts.append((text[at : found.start()], low[at : found.start()]))
        at = found.end()
    if not parts:
        return text, low
    parts.append((text[at:], low[at:]))
    return " ".join(part for part, _ in parts), " ".join(part for _, part in parts)
