"""Words that end a clause: that say nothing about what is wanted, or that it is wanted."""

import re

from recommender.said import wishes
from recommender.said.alternatives import Alternatives

_ENDINGS = r"and|or|but|with|in|at|for|on|by|a|an|the|to|et|ou|y|o|de|du|en|à|con|para|pour|maybe|perhaps|possibly|please|pls|plz|thanks|thank\s+you|merci|gracias|lol|(?<!is\s)(?<!be\s)(?<!are\s)(?<!was\s)ok(?:ay)?|for\s+me|pour\s+moi|para\s+m[ií]|if\s+possible|if\s+i\s+can|si\s+possible|si\s+es\s+posible|svp|stp|por\s+favor|s['’]il\s+(?:vous|te)\s+pla[iî]t|only|seulement|uniquement|solamente"
_TAIL = (
    rf"{_ENDINGS}|{wishes.ENDINGS}|porfa|vale\s+la\s+pena|a\s+go|for\s+(?:a\s+living|fun|work|my\s+(?:new\s+)?(?:job|work)|(?:a\s+)?(?:(?:complete|total|absolute)\s+)?beginners?)|as\s+a\s+(?:hobby|second\s+career|career)|to\s+(?:get\s+(?:promoted|a\s+raise|ahead|a\s+better\s+job)|help\s+my\s+\w+|earn\s+more(?:\s+money)?|be\s+my\s+job)|professionally|before\s+i['’]m\s+too\s+old|pour\s+(?:(?:me\s+)?trouver\s+(?:vite\s+|rapidement\s+)?(?:un\s+(?:bon\s+)?(?:emploi|travail|boulot|job)|une\s+job|du\s+(?:travail|boulot))(?:\s+(?:vite|rapidement|ici|apr[eè]s))*|travailler(?:\s+(?:vite|rapidement))?|le\s+(?:travail|boulot)|le\s+plaisir|mon\s+(?:nouveau\s+|nouvel\s+)?(?:travail|emploi|poste)|gagner\s+plus|d[eé]butants?)|para\s+(?:(?:conseguir|encontrar|hallar|tener)\s+(?:r[aá]pido\s+|pronto\s+)?(?:un\s+(?:buen\s+)?)?(?:trabajo|empleo|chamba)(?:\s+(?:r[aá]pido|pronto|ya|aqu[ií]))*|trabajar(?:\s+(?:r[aá]pido|pronto|ya))?|el\s+trabajo|mi\s+(?:nuevo\s+)?(?:trabajo|empleo)|ganar\s+m[aá]s|principiantes)|(?:[eé]ligibles?|finan[cç](?:able|[eé]e?)s?|pris\w*\s+en\s+charge)\s+(?:(?:au|par|à|avec)\s+)?(?:le\s+|mon\s+|l['’])?(?:cpf|opco|p[oô]le\s+emploi|france\s+travail)|que\s+(?:acepten?|cubran?)\s+(?:el\s+|la\s+|mi\s+)?(?:gi\s+bill|becas?|seguro)|por\s+gusto|here\s+in\s+\w+|ici\s+(?:au|en|à)\s+\w+|aqu[ií]\s+en\s+\w+|and\s+(?:that|all\s+that)\s+(?:sort|kind)\s+of\s+thing|(?:i['’]?m\s+|am\s+)?not\s+sure(?:\s+which(?:\s+\w+){{0,3}})?|je\s+(?:ne\s+)?sais\s+pas(?:\s+(?:lequel|laquelle)(?:\s+\w+){{0,3}})?|no\s+s[eé](?:\s+cu[aá]l(?:es)?(?:\s+\w+){{0,3}})?|no\s+me\s+decido|(?:i\s+)?can['’]?t\s+decide|c['’]est\s+(?:long|dur|difficile|cher)(?:\s+(?:non|hein))?|and\s+nothing\s+else|et\s+rien\s+d['’]autre|y\s+nada\s+m[aá]s|(?:at|a\s+los|à)\s+[2-9]\d(?:\s+a[nñ]os|\s+ans)?|with(?:out)?\s+(?:no|any)\s+(?!experience\b)[\w'’-]+|again|certs?|(?:for|pour|para)\s+(?:my|our|mon|ma|mes|mi|mis)\s+(?:son|daughter|wife|husband|kids?|mother|mom|mum|father|dad|sister|brother|fils|fille|femme|mari|m[eè]re|p[eè]re|s(?:oe|œ)ur|fr[eè]re|hij[oa]s?|espos[oa]|mam[aá]|pap[aá]|herman[oa])|pays\s+(?:well|good|better)|is\s+(?:hiring|in\s+demand)|pa(?:ie|ye|yait)\s+bien|pagaba?n?\s+bien|recrut(?:e|ait)|(?:suits?|fits?|is|would\s+be)\s+(?:me\s+)?(?:better|best|right)(?:\s+for\s+me)?|(?:still\s+)?worth\s+(?:it|learning|doing|studying|the\s+\w+)(?:\s+(?:now|today|these\s+days|anymore)\b.*)?|either(?:\s+one)?|any\s+of\s+(?:them|those)|how\s+(?:much|long|soon)(?:\s+(?:is|does|would|will)\s+(?:it|that|this)(?:\s+(?:cost|take|be))?)?|(?:the\s+)?one|hard\s+to\s+(?:learn|get\s+into)|courses?|class(?:es)?|programs?"
    r"|(?:realistic|worth\s+it|worthwhile|doable|a\s+good\s+(?:idea|choice|fit)|r[eé]aliste|realista|vale\s+la\s+pena)(?:\s+for\s+(?:me|someone\s+like\s+me))?|(?:can|could)\s+i\s+(?:get|do|take|have)|cost|(?:still\s+)?(?:running|run|runs|offered|available|open)|(?:[cçs]a\s+|cela\s+)?(?:ne\s+)?(?:me\s+|m['’])\s*(?:plairait|pla[iî]t|tente(?:rait)?|attire(?:rait)?|passionne|conviendrait)(?:\s+(?:bien|beaucoup|bcp|assez|trop))?|me\s+(?:apasiona|encanta|gusta|fascina|llama\s+la\s+atenci[oó]n|atrae|gustar[ií]a|encantar[ií]a)n?(?:\s+mucho)?(?:\s+desde\s+(?:siempre|chic[oa]|ni[nñ][oa]))?|sounds\s+(?:good|great|interesting|nice)|would\s+be\s+(?:great|nice|good|perfect)|interests\s+me|m['’]int[eé]resse(?:rait)?|me\s+interesa|suena\s+bien|tal\s+vez|quiz[aá]s?|peut-[eê]tre|par\s+exemple|por\s+ejemplo|for\s+example|for\s+instance|this\s+(?:spring|summer|fall|autumn|winter|year|month)|or\s+so|or\s+something|or\s+whatever|and\s+so\s+on|etc|after\s+that|afterwards|instead|urgente(?:mente)?|urgent|plut[oô]t|mejor|m[aá]s\s+bien|finalement|à\s+la\s+place|en\s+cambio|one\s+day|some\s?day|apr[eè]s\s+ça|un\s+jour|despu[eé]s|anymore|too|as\s+well|aussi|tambi[eé]n|chez\s+vous|though"
    r"|(?:without|with\s+no|sans|sin)\s+(?:any\s+|an?\s+|une?\s+|una\s+|going\s+back|leaving|quitting|quitter|dejar|having|retourner|volver|previous\s+)[\w '’-]*|(?:without|with\s+no|sans|sin)\s+(?:degree|diploma|experience|dipl[oô]me|exp[eé]rience|experiencia|t[ií]tulo|papeles)|while\s+(?:i['’]?m\s+|i\s+)?(?:work|keep)[\w '’-]*|(?:that\s+)?(?:my|our)\s+(?:\w+\s+){1,4}can\s+(?:do|take|follow)|(?:that\s+)?(?:i|we)\s+can\s+(?:do|take|finish|learn|start|afford|study|manage)[\w '’-]*|(?<!dice\s)(?<!dicen\s)que\s+(?:je\s+peux|pueda|puedo)[\w '’-]*|(?:that|which|qui|que)(?:\s+(?:is|are|costs?|lasts?|est|sea))?"
)
# A word begins here.
_BLANK = re.compile(r"\s")
_WORD = re.compile(r"(?<![\w-])\S")
_SMALL_TAIL = re.compile(rf"(?<![\w-])(?:{_ENDINGS})\Z")
_TAILS = Alternatives(_TAIL, r"\Z")
_ENDS_WISH = Alternatives(wishes.ENDINGS, r"\Z")
# "Welding appeals to me", "la soudure m'attire": what is wished comes first, in some letters.
_NO_WISH = re.compile(
    r"(?:my|mon|ma|mi|no|not|pas|it|that|this|these|those|they|he|she|we|you|i|which|who|what|there|here"
    r"|everyone|everybody|nobody|people|someone|something|anything|nothing|money|time|je|tu|il|elle"
    r"|on|nous|vous|ils|elles|[cç]a|cela|ce|c|qui|rien|yo|t[uú]|[eé]l|ella|ellos|ellas|eso|esto|nada|nadie"
    r"|todo|que|si|s|if|when|quand|cuando|(?:the|la|le|el|les|los|las)\s+(?:money|time|pay|boss|company|doctors?|dinero|tiempo|argent|temps))\b"
)
_LEAST_WISHED, _MOST_WISHED = 3, 40


def tail(low: str, start: int, end: int) -> int | None:
    """Return where the words begin that end a text and say nothing, None where there are none."""
    words = (each.start() for each in _WORD.finditer(low, start, end))
    return next((at for at in words if _TAILS.match(low, at, end)), None)


def small_tail(low: str, start: int, end: int) -> int | None:
    """The same of small words alone: "please", "and", "for me"."""
    found = _SMALL_TAIL.search(low, start, end)
    return found.start() if found else None


def ends_wish(words: str) -> bool:
    """Tell whether words say of what they begin with that it is wished."""
    if _NO_WISH.match(words):
        return False
    return any(
        _ENDS_WISH.match(words, blank.end(), len(words))
        for blank in _BLANK.finditer(words, _LEAST_WISHED, _MOST_WISHED + 1)
    )
