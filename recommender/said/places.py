"""Where a learner is: "near Duncan", "in Victoria", "I live in Saanich"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from recommender.said.days import ANY_DAY
from recommender.said.found import Found

# Between the names of several towns in a limit: any of them will do.
OR_TOWN = " / "

_NAME = r"[A-ZÀ-Ý][\w'’-]+(?:\s+(?:de\s+|du\s+|of\s+)?[A-ZÀ-Ý][\w'’-]+){0,2}"
# After these words any capitalised name is a place.
_LIVING = re.compile(
    r"\b(?:(?:[Nn]ear|around|[Hh]ere\s+in|(?:[Cc]urrently|now)\s+in|(?:[Rr]esid(?:e|ing)|[Ss]tay(?:ing)?)\s+(?:in|at)|[Cc]los(?:e|er|est)\s+to|[Nn]ear(?:er|est)\s+to|[Ii]n[- ]person\s+(?:in|at)|[Pp]resencial(?:es)?\s+en|[Pp]r[eé]sentiel\s+(?:[àa]|sur)|[Ww]ithin\s+reach\s+of|(?:[Ll]ive|[Ll]iving|[Bb]ased)\s+(?:in|near|on)"
    r"|I['’]?\s?a?m\s+in|[Ww]e['’]?\s?a?re\s+in|[Pp]r[eè]s\s+de|[Pp]roche\s+de|[Àà]\s+c[oô]t[eé]\s+de|[Hh]abite\s+(?:à|a)|[Cc]erca\s+de|[Vv]ivo\s+en)\s+)"
    rf"(?P<name>{_NAME})"
)
# After these only the name of a place that the catalogue teaches in: "in Excel" is none.
_IN = re.compile(
    r"\b(?:in|near|around|at|à|a|en|sur|(?:clos(?:e|er|est)|near(?:er|est))\s+to|(?:not\s+(?:too\s+|very\s+|that\s+)?)far\s+from"
    r"|(?:pr[eè]s|proche|[àa]\s+c[oô]t[eé])\s+d(?:e\s+|['’])|(?:pas\s+(?:trop\s+|tr[eè]s\s+)?)loin\s+d(?:e\s+|['’])"
    r"|(?:within|pas\s+[àa]\s+plus\s+de|(?:[àa]\s+)?moins\s+de|(?:a\s+)?(?:no\s+)?(?:m[aá]s|menos)\s+de|(?:no(?:t)?\s+)?more\s+than|less\s+than)\s+\d{1,3}\s?(?:min\w*|kms?|kilom\w+|miles?|hours?|heures?|horas?)\s+(?:of|from|de)"
    r"|cerca\s+de|no\s+(?:muy\s+|tan\s+)?lejos\s+de)\s*(?<!\w)(?:or\s+near\s+)?(?=\w)"
)
# After these words even a name in lower case is one: "i live in nanaimo my brother".
_HERE = re.compile(
    r"\b(?:(?:live|living|based|staying|located)\s+(?:in|near|at)|(?:i|we)['’]?\s?(?:a?m|re|are)\s+(?:here\s+)?in|here\s+in|something\s+in|class(?:es)?\s+in|courses?\s+in|greetings\s+from|\bi\s+meant|(?:i['’]d|i\s+would|i['’]ll)\s+(?:drive|travel|commute|go|come)\s+to|(?:can|could)\s+(?:drive|get|travel|commute|go|come|make\s+it)\s+(?:down\s+|up\s+|over\s+)?to|(?:willing|happy|ready|able)\s+to\s+(?:go|drive|travel|commute|come)\s+to|don['’]?t\s+mind\s+(?:driving|going|travel+ing|commuting)\s+to"
    r"|j['’]?\s?reste\s+[àa]|habit(?:e|ons)(?:\s+(?:[àa]|en|sur))?|(?:suis|vis)\s+(?:[àa]|sur)|pr[eê]te?\s+[àa]\s+aller\s+[àa]|ici\s+[àa]|install[eé]e?s?\s+[àa]|formations?\s+[àa]|cours\s+[àa]|(?:peux|pourrais)\s+(?:aller|me\s+rendre|descendre|monter|me\s+d[eé]placer)\s+(?:jusqu['’])?[àa]"
    r"|(?:peux|veux|pourrais|voudrais)\s+pas\s+(?:bouger|sortir|partir|quitter)(?:\s+de)?|(?:can['’]?t|cannot|won['’]?t)\s+leave|no\s+(?:puedo|quiero)\s+(?:salir|moverme|irme)\s+de|viv(?:o|imos)\s+en|estoy\s+en|(?:aqu[ií]|ac[aá])\s+en|saludos\s+desde|(?:clases?|cursos?)\s+en|dispuest[oa]\s+a\s+ir\s+a|(?<!no\s)(?:puedo|podr[ií]a)\s+(?:ir|viajar|llegar|manejar)\s+(?:hasta\s+)?a)\s+(?=\w)"
)
# Where somebody will be soon counts more than where they are now.
_MOVING = re.compile(
    r"\b(?:(?:just|recently|newly|only)\s+(?:moved|relocated)\s+(?:here\s+)?(?:from\s+\w+\s+)?to|(?:viens|venons)\s+d(?:['’]|e\s+)(?:d[eé]m[eé]nager|emm[eé]nager|m['’]installer|arriver)\s+[àa]|(?:me\s+acabo|nos\s+acabamos|acabo)\s+de\s+(?:mudar(?:me)?|llegar)\s+a|(?:moving|relocating|emigrating|immigrating|coming|move|relocate)\s+(?:back\s+|out\s+|over\s+|up\s+|down\s+)?to|(?:d[eé]m[eé]nage\w*|m['’]installe\w*|pars\s+vivre)\s+[àa]"
    r"|(?:mudarme|mudarnos|me\s+mudo|nos\s+mudamos|me\s+voy)\s+a)\s+(?=\w)"
)
# Where somebody was says nothing about where to learn.
_ELSEWHERE = re.compile(
    r"\b(?:(?:not|nothing|never|pas|rien|nada|no)(?!(?:\s+(?:be|soit|sea|salga|cueste|est[eé]))?(?:\s+(?:too|very|that|so|trop|tr[eè]s|si|muy|tan|demasiado))?\s+(?:expensive|pricey|ch[eè]re?s?|car[oa]s?|long|longue|larg[oa]s?|far|loin|lejos|hard|dur|difficile|dif[ií]cil)\b|\s+(?:more\s+than|over|plus\s+d|plus\s+que|m[aá]s\s+de))|moved|born|grew|lives|vive|worked|studied|lived|took|taken|attended|visited|went|suivi|tom[eé]|curs[eé]|fui|was|were|from|used\s+to|d[eé]m[eé]nag\w+|n[eé]e?|travaill(?:[eé]\w*|ais|ait)|[eé]tudi[eé]\w*|grandi|nac[ií]|trabaj(?:[eé]|aba)|estudi[eé]|crec[ií]"
    r"|(?:my|our|mon|ma|mi)\s+(?:wife|husband|son|daughter|sister|brother|mother|mom|dad|father|aunt|uncle|cousin|friend|boyfriend|girlfriend|nephew|niece|femme|mari|fils|fille|s[oœ]ur|fr[eè]re|tante|oncle|cousine?|amie?|copine|copain|espos[oa]|marido|hij[oa]|herman[oa]|t[ií][oa]|prim[oa]|amig[oa]|novi[oa])(?!\s+(?:and\s+i|et\s+moi|y\s+yo)\b)|(?:wife|husband|son|daughter)['’]s)\b[^.,;!?]{0,25}\Z"
)
# "Not in Victoria", "I can't get to Victoria", "pas à Victoria": where nobody will go.
_NOT_THERE = re.compile(
    r"\b(?:(?:but\s+)?(?:not|nothing|never|except)\s+(?:in|at|near|to)|(?:can(?:['’]?t|\s?not)|could(?:n['’]?t|\s+not)|don['’]?t\s+(?:want\s+to|wanna)|won['’]?t|rather\s+not|not\s+able\s+to|no\s+way\s+to)\s+(?:go|get|drive|travel|commute|come|move)\s+(?:all\s+the\s+way\s+)?to"
    r"|without\s+(?:going|driving|travel+ing|commuting)\s+to|(?:isn|doesn)['’]?t\s+(?:(?:need|require|want)\s+me\s+|have\s+to\s+be\s+)?in|other\s+than(?:\s+in)?|anywhere\s+(?:but|outside)(?:\s+in)?|neither(?:\s+in)?"
    r"|(?:mais\s+)?(?:pas|rien|jamais|sauf)\s+[àa]|ailleurs\s+qu['’][àa]|sans\s+(?:(?:avoir\s+[àa]|devoir)\s+)?(?:aller|descendre|monter|me\s+d[eé]placer|me\s+rendre|me\s+taper\s+la\s+route)\s+(?:jusqu['’])?[àa]|ni(?:\s+(?:[àa]|en))?|(?:peux|veux|pourrai|voudrais)\s+pas\s+(?:aller|descendre|monter|me\s+rendre|conduire|d[eé]m[eé]nager)\s+(?:jusqu['’])?[àa]"
    r"|(?:pero\s+)?(?:no|nada|nunca|(?<!o\s)menos|excepto)\s+(?:sea\s+)?en|sin\s+(?:tener\s+que\s+)?(?:ir|viajar|moverme|desplazarme|bajar|subir)\s+(?:hasta\s+|a\s+)|no\s+(?:puedo|quiero|podr[ií]a|me\s+dejan)\s+(?:ir|viajar|manejar|llegar)\s+(?:hasta\s+|a\s+)(?:a\s+)?|(?:don['’]?t\s+want|veux\s+pas|no\s+quiero)(?:\s+(?:anything\s+in|rien\s+[àa]|nada\s+(?:de|en)))?|(?<!why\s)(?<!if\s)not|(?<!pourquoi\s)pas|(?<!si\s)(?<!qu[eé]\s)no)\s*(?<!\w)(?=\w)"
)
# "Nanaimo's not possible", "Victoria, non merci", "a Victoria no puedo ir": the town comes first.
_IS_OUT = re.compile(
    r"(?<=\w)(?:(?:['’]s|\s+is|\s+would\s+be|\s+is\s+just)\s+(?:not\s+(?:possible|an\s+option|doable|feasible|happening|for\s+me|within\s+reach)|impossible|out\b|(?:way\s+|much\s+|just\s+|a\s+bit\s+)?too\s+far|no\s+good|off\s+the\s+table|(?:an?\s+)?[^.;!?,]{3,30}\s+so\s+(?:that|it)['’]?s\s+(?:out|no\s+good|not\s+possible)\b)"
    r"|\s+(?:isn|wouldn)['’]t\s+(?:possible|an\s+option|doable|feasible|happening|for\s+me)|\s+(?:does\s?n['’]?o?t|won['’]?t)\s+work\b|\s*,?\s+(?:i|we|he|she)\s+(?:can['’]?t|cannot|won['’]?t)\s+(?:do|get\s+to|reach|make|go\s+to)(?=\s*(?:$|[,.;!]))|,?\s+(?:no\s+(?:thanks|thank\s+you|way)\b|not\s+possible\b|impossible\b|(?:way\s+)?too\s+far\b|no(?=\s*(?:$|[.;!])))"
    r"|\s*,?\s*(?:c['’]est\s+|est\s+|serait\s+|c\s+)?(?:non(?=\s*(?:$|[,.;!]|merci))|pas\s+possible|(?:bien\s+|beaucoup\s+|vraiment\s+)?trop\s+loin|exclue?|hors\s+de\s+question)|\s*,?\s*(?:c['’]est|est)\s+impossible|\s*,?\s+(?:je\s+(?:n['’]|ne\s+)?|j['’]?)(?:peux|pourrais|irai)\s+pas(?:\s+y\s+aller)?(?=\s*(?:$|[,.;!]))"
    r"|\s*,?\s*(?:(?:me\s+)?(?:es|est[aá]|queda)\s+)?(?:(?:muy|demasiado|bien|tan|s[uú]per)\s+lejos|lej[ií]simos|imposible)\b|\s+no\s+(?:puedo|podr[ií]a|quiero)(?:\s+(?:ir|viajar|llegar))?(?=\s*(?:$|[,.;!]|porque\b|por\b))|\s*,?\s*no,?\s+gracias)"
)
# "Victoria's fine", "Duncan oui".
_IS_FINE = re.compile(
    r"(?<=\w)(?:['’]s|\s+(?:is|would\s+be|area\s+is|(?:library|campus)(?:\s+is|\s+would\s+be)?|est|serait|es|ser[ií]a))?\s+(?:(?:is\s+)?preferred|handy|convenient|prefer(?:ably|able)|de\s+pr[eé]f[eé]rence|de\s+preferencia|fine|ok(?:ay)?|good|great|perfect|best|better|easiest|closest|nearest|simplest|ideal|works|possible|oui|yes|s[ií]|bien|parfait|me\s+(?:va|queda)\s+bien|(?:[cç]a\s+)?(?:va|marche|irait|me\s+va))(?=\s*(?:$|[,.;!?)]|for\s+me\b|pour\s+moi\b|too\b|as\s+well\b|aussi\b|tambi[eé]n\b))"
)
_NOR = re.compile(
    r"\s*(?:,\s*(?:or|nor|and|ou|ni|et)\b|,|\b(?:or|nor|and|ou|ni|o|y|et)\b)\s*(?:in\s+|[àa]\s+|en\s+)?(?=\w)"
)
# "Not Newark, Elizabeth" corrects; "not in Newark, Elizabeth or Trenton" refuses all.
_BARE_NOT = re.compile(r"(?:not|no|pas)(?:\s+(?:in|at|[àa]|en))?\s*\Z")
_INSTEAD = re.compile(r"\s*,?\s*(?:(?:in|at|[àa]|en)\s+)?(?=\w)")
_NO_MORE = re.compile(r"\s*(?:$|[.;:!?])")
_OR_BEFORE = re.compile(r"(?:\s*,\s*|\s+(?:or|and|ou|et|o|y)\s+)\Z")
_EITHER = re.compile(r"\s*(?:or|ou|o)\s")
_NEEDED = re.compile(
    r"\b(?:must|has\s+to|have\s+to|needs?\s+to|should|doit|devrait|debe|tiene\s+que)\s+(?:be|[eê]tre|ser|estar)\s\Z"
)
# "Victoria or Langford": who names one town names another, where nothing else is said.
_OR_ANOTHER = re.compile(
    r"\s+(?:or|and|ou|et|o|y)\s+(?!online\b|remote\b)[a-zà-ÿ'’-]{4,}\s*[.!?]*$"
)
_ALONE = re.compile(r"(?:^|[,.;:(]\s*|\b(?:or|and|ou|et|o|y)\s+)(?=[a-zà-ÿ])")
_OR_ONLINE = re.compile(
    rf"(?:(?<=[,;:(•-]\s)|(?<=\n)|\bin\s)(?P<name>{_NAME})\s+or\s+(?:fully\s+)?online(?=\s*(?:$|[,.;!)\n]|please\b|only\b))"
)
_NO_PLACE = frozenset(
    """
    English French Spanish Excel Python Java Christmas I IT Hong HK
    Canada America US USA UK England Ireland Australia India Nigeria
    January February March April May June July August September October November December
    Evening Evenings Night Nights Day Days Daytime Morning Mornings Afternoons Weekend Weekends
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Saturdays Sundays Hybrid
    """.split()
)
# "I'm in Grade 11", "I'm in Sales"; College Park is a town.
_NO_TOWN_ALONE = re.compile(
    r"Grade|Year|Level|Class|Form|College|Uni|University|School|.*\sSchool|Recovery|Retail|Sales|Construction"
    r"|Health\s?care|Nursing|Tech|HR|Marketing|Finance|Hospitality|Management"
)
_MAX_WORDS = 4
_LONGEST_NAME = 60
_SHORT_ORDER = 8
_OF_SOMEBODY = re.compile(
    r"\b(?:i|my|we|from|to|of|je|j|mon|ma|mes|de|d|du|yo|mi|mis|del?|not|no|pas|history|like|about|vs)\b"
)
_WORD = re.compile(r"[\w'’.-]*\w")
_LETTERS = re.compile(r"\w+")
# What stands before a town that is out and belongs to it: "a Victoria no puedo ir".
_TO = re.compile(r"(?:\b(?:but|mais|pero|y|and|et)\s+)?(?:(?<!\w)(?:to|[àa]|en|in)\s+)?\Z")
# The subject is named before the course, so that what follows "in" is none.
_COURSE_IN = re.compile(
    r"\b(?P<subject>[A-Za-zÀ-ÿ'’/&-]{2,})\s+(?:[Cc]ourses?|[Cc]lass(?:es)?|[Tt]raining|[Pp]rogram(?:me)?s?|[Cc]ertifications?|[Cc]ertificates?|[Dd]iplomas?|[Ss]chools?|[Ll]icen[cs]e|[Aa]pprenticeships?)\s+(?P<where>in\s+(?:the\s+)?)"
    rf"(?P<name>{_NAME})(?![\w'’-]|\s+and\s+[A-Z])"
    r"|\b(?:[Ff]ormations?|[Cc]ours|[Pp]ermis|[Cc]ertificats?|[Dd]ipl[oô]mes?|[Aa]teliers?|BTS|CAP|[ÉEée]coles?)\s+(?:[a-zà-ÿ]+\s+)?(?:d['’]|d[eu]\s|des\s|en\s|pour\s)[^.;!?,\n]{2,40}?\s(?P<where2>[àÀ]\s)"
    rf"(?P<name2>{_NAME})"
    r"|\b(?:[Cc]ursos?|[Cc]lases?|[Tt]aller(?:es)?|[Ff]ormaci[oó]n|[Cc]apacitaci[oó]n|[Dd]iplomados?|[Ll]icencia)\s+(?:[a-zà-ÿ]+\s+)?del?\s[^.;!?\n]{2,60}?\s(?P<where3>en\s)"
    rf"(?P<name3>{_NAME})"
)
_OR_TOWN_TOO = re.compile(rf"\s+(?:or|ou|o)\s+(?P<name>{_NAME})(?![\w'’-])")
# "Training in Plumbing", "formation à Noël", "taller en Español".
_NO_TOWN = re.compile(
    r"(?:\w+(?:ing|logy|tion|ment|ics|ción|logía)|l[ií]nea|ligne|person\w*|deux|trois"
    r"|espa[nñ]ol|ingl[eé]s|franc[eé]s|anglais|fran[cç]ais|espagnol|canad[aá]|m[eé]xico|photoshop|adobe|illustrator|autocad)\b",
    re.IGNORECASE,
)
_GOT = re.compile(
    r"\b(?:obtenue?s?|pass[eé]e?s?|faite?|suivie?|sacad[oa]|obtenid[oa]|hech[oa]|cursad[oa])\b"
)
_NO_SUBJECT = frozenset(
    """
    a an the any some no your our this that these those of for online short evening night day weekend
    free good cheap quick basic intensive introductory intro advanced beginner beginners first level
    certificate certification diploma training degree vocational professional formal further time
    paced full part accredited proper crash refresher distance summer winter spring fall take took
    taking offer teach have do get did want need find more better other another few many one two
    three graduate college university masters my his her their and or
    """.split()
)
# "Courtenay area", "Essex County", "Elizabeth, NJ": these words belong to the name.
_AROUND = re.compile(
    r"(?:\s+(?:harbou?r|downtown))?(?:\s+(?:area|region|county|city|comt[eé]|r[eé]gion))?(?:,?\s+(?:b\.?\s?c\b\.?|n\.?\s?[jy]\b\.?|british\s+columbia|new\s+jersey|ontario|alberta|qu[eé]bec))?(?!\w)"
)
# "dental assistant hackensack": a name at the end of all, unless it is a word, too.
_LAST = re.compile(r"(?<=[a-zà-ÿ]\s)(?=[^\s,.;!?]+(?:\s+[^\s,.;!?]+){0,2}\s*[.!?]*$)")
# "Diploma part time evenings Nanaimo starting in January": without any "in".
_BESIDE = re.compile(
    r"\b(?:evenings?|weekends?|days|daytime|saturdays?|sundays?|time|diploma|certificate|courses?|class(?:es)?|training|program|licen[cs]e)\s+(?=\w)"
)
_ALSO_WORDS = frozenset(
    """
    media union reading orange mobile summit bath hope nice tours sandwich battle deal rugby lead
    commerce industry energy normal independence security opportunity center central university
    college park clinic hospital march may salt ocean lake island north south east west college
    """.split()
)
_STATE = re.compile(
    r",?\s+(?:bc|nj|ny|british\s+columbia|alberta|saskatchewan|manitoba|ontario|nova\s+scotia|new\s+brunswick|new\s+jersey|california|texas|florida|washington|oregon)\Z"
)
_SEGMENT_END = re.compile(r"\s*(?:$|[,.;:!?)]|(?:or|and|ou|et|o|y|only|please|if|si)\b)")


def places(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    """Find the first place with those named as well ("Nanaimo or Duncan"), and all refused ones.

    Args:
        low: The text in lower case, of the same length.
        text: The text.
        known: Names of places where something is taught, in lower case.
    """
    # Hardly any message names one of them: then most patterns need not be tried.
    is_known = not _first_words(known).isdisjoint(_LETTERS.findall(low))
    refused = list(_not_there(low, text, known)) if is_known else []
    ways = _WAYS if is_known else _WAYS_ELSEWHERE
    found = (each for way in ways for each in way(low, text, known))
    first = islice((each for each in found if not any(map(each.meets, refused))), 1)
    meant = [_with_others(each, low, text, known) for each in first]
    yield from (_but_for(each, meant) for each in refused)
    yield from meant


def _but_for(refused: Found, meant: list[Found]) -> Found:
    """Return the refused towns without those that are fine after all."""
    fine = {
        name
        for each in meant
        if each.start > refused.start
        for name in str(each.says["place"]).lower().split(OR_TOWN)
    }
    towns = tuple(each for each in refused.says["not_in"] if each not in fine)
    return replace(refused, says={"not_in": towns} if towns else {})


def _with_others(found: Found, low: str, text: str, known: frozenset[str]) -> Found:
    """Return a place with the known ones that stand beside it: one of them is enough."""
    names, listed, end = [str(found.says["place"])], [], found.end
    following = _NOR.match(low, end)
    while following is not None:
        begun = following.end()
        last = _known_end(low, text, begun, known, is_sure=True)
        # "I live in Duncan and Nanaimo is too far" names one.
        is_ended = last is not None and _SEGMENT_END.match(low, _around(low, last))
        if last is None or not (is_ended or _EITHER.match(following[0])):
            break
        listed.append(text[begun:last])
        end = _around(low, last)
        if "," not in following[0]:
            # What stands behind a comma is told by the "or" that ends the list.
            names, listed = [*names, *listed], []
            found = replace(found, end=end)
        following = _NOR.match(low, end)
    return replace(found, says={**found.says, "place": OR_TOWN.join(names)})


def _not_there(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    """Find the towns where somebody will not go: "not in Victoria or Nanaimo"."""
    spans: list[tuple[int, int]] = []
    towns: dict[str, None] = {}
    for match in _NOT_THERE.finditer(low):
        at, end = match.end(), _known_end(low, text, match.end(), known, is_sure=True)
        if end is not None and _named_instead(match, low, text, known) is not None:
            towns[low[at:end]] = None
            spans.append((match.start(), _around(low, end)))
            continue
        while end is not None:
            towns[low[at:end]] = None
            last, following = end, _NOR.match(low, end)
            at = following.end() if following else end
            end = _known_end(low, text, at, known, is_sure=True) if following else None
            if end is None:
                spans.append((match.start(), _around(low, last)))
    for match in _IS_OUT.finditer(low):
        begin = _known_start(low, match.start(), known)
        if begin is not None:
            towns[low[begin : match.start()]] = None
            led = _TO.search(low, max(0, begin - _LONGEST_NAME), begin)
            spans.append((led.start() if led else begin, match.end()))
    yield from (Found(start, end, {"not_in": tuple(towns)}) for start, end in spans)


def _named_instead(
    refused: re.Match[str], low: str, text: str, known: frozenset[str]
) -> tuple[int, int, int] | None:
    """Return where a town ends that is refused, and where the one begins and ends that is meant."""
    end = _known_end(low, text, refused.end(), known, is_sure=True)
    if end is None or not _BARE_NOT.search(refused[0]):
        return None
    instead = _INSTEAD.match(low, _around(low, end))
    last = _known_end(low, text, instead.end(), known, is_sure=True) if instead else None
    if instead is None or last is None or not _NO_MORE.match(low, _around(low, last)):
        return None
    return end, instead.end(), last


def _instead(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    """Find the town that is meant instead of another: "not Newark, Elizabeth"."""
    for match in _NOT_THERE.finditer(low):
        named = _named_instead(match, low, text, known)
        if named is not None:
            yield _place(low, text, named[1], *named[1:])


def _fine(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in _IS_FINE.finditer(low):
        at = _known_start(low, match.start(), known)
        if at is None or _is_elsewhere(low, at):
            continue
        names = [text[at : match.start()]]
        while (listed := _OR_BEFORE.search(low, max(0, at - _LONGEST_NAME), at)) is not None:
            first = _known_start(low, listed.start(), known)
            if first is None:
                break
            names.insert(0, text[first : listed.start()])
            at = first
        yield Found(at, match.end(), {"place": OR_TOWN.join(names)})


def _of_a_course(low: str, text: str, _: frozenset[str]) -> Iterator[Found]:
    """Find where somebody asks for a course, taught there or not: "PSW course in Brampton"."""
    for match in _COURSE_IN.finditer(text):
        number = next(each for each in ("", "2", "3") if match[f"name{each}"])
        is_named = bool(number) or match["subject"].lower() not in _NO_SUBJECT
        if _GOT.search(match[0]) or _is_elsewhere(low, match.start()):
            continue
        if not is_named or _is_no_town(match[f"name{number}"]):
            continue
        found = _place(low, text, match.start(f"where{number}"), *match.span(f"name{number}"))
        another = _OR_TOWN_TOO.match(text, found.end)
        if another is not None and not _is_no_town(another["name"]):
            names = OR_TOWN.join((str(found.says["place"]), another["name"]))
            found = replace(found, end=another.end(), says={"place": names})
        yield found


def _moving(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in _MOVING.finditer(low):
        end = _known_end(low, text, match.end(), known, is_sure=True)
        if end is not None:
            yield _place(low, text, match.start(), match.end(), end)


def _living(low: str, text: str, _: frozenset[str]) -> Iterator[Found]:
    """Find what anybody would take for a place, known or not."""
    living = _LIVING.search(text)
    is_place = (
        living is not None
        and living["name"].split()[0] not in _NO_PLACE
        and _NO_TOWN_ALONE.fullmatch(living["name"]) is None
    )
    if living is not None and is_place and not _is_elsewhere(low, living.start()):
        at = living.start("name")
        name = _STATE.sub("", low[at : living.end()])
        yield _place(low, text, living.start(), at, at + len(name))


def _or_online(low: str, text: str, _: frozenset[str]) -> Iterator[Found]:
    """Find the town of "Surrey or online", which is none of those that are known."""
    for match in _OR_ONLINE.finditer(text):
        if match["name"].split()[0] not in _NO_PLACE:
            yield _place(low, text, *match.span("name")[:1], *match.span("name"))


def _in(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    # Where it must be is told from where something was: "worked in Edison, it must be in Newark".
    for match in sorted(
        _IN.finditer(low), key=lambda each: not _NEEDED.search(low[: each.start()])
    ):
        end = _known_end(low, text, match.end(), known)
        if end is not None and not _is_elsewhere(low, match.start()):
            yield _place(low, text, match.start(), match.end(), end)


def _here(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in _HERE.finditer(low):
        end = _known_end(low, text, match.end(), known, is_sure=True)
        if end is not None and not _is_elsewhere(low, match.start()):
            yield _place(low, text, match.start(), match.end(), end)


def _alone(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in _ALONE.finditer(low):
        end = _known_end(low, text, match.end(), known)
        if end is not None and _SEGMENT_END.match(low, _around(low, end)):
            found = _place(low, text, match.end(), match.end(), end)
            another = _OR_ANOTHER.match(low, end) if match.end() == 0 else None
            yield replace(found, end=another.end()) if another else found


def _at_the_end(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in _LAST.finditer(low):
        end = _known_end(low, text, match.end(), known)
        if (
            end is not None
            and not low[end:].strip(" .!?")
            and low[match.end() : end] not in _ALSO_WORDS
            and not _is_elsewhere(low, match.end())
        ):
            yield _place(low, text, match.end(), match.end(), end)


def _in_few_words(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    """Find the town among a few words that say nothing of anybody: "forklift asap nanaimo"."""
    words = list(_WORD.finditer(low))
    if not 1 < len(words) <= _SHORT_ORDER or _OF_SOMEBODY.search(low):
        return
    for word in words:
        end = _known_end(low, text, word.start(), known, is_sure=True)
        is_town = end is not None and low[word.start() : end] not in _ALSO_WORDS
        if end is not None and is_town and not _is_elsewhere(low, word.start()):
            yield _place(low, text, word.start(), word.start(), end)


def _beside(low: str, text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in _BESIDE.finditer(low):
        end = _known_end(low, text, match.end(), known, is_sure=True)
        if end is not None and text[match.end()].isupper():
            yield _place(low, text, match.end(), match.end(), end)


def _place(low: str, text: str, start: int, name: int, end: int) -> Found:
    """Return a place that was found: where the phrase and its name begin, where the name ends."""
    return Found(start, _around(low, end), {"place": text[name:end]})


@lru_cache(maxsize=8)
def _first_words(known: frozenset[str]) -> frozenset[str]:
    return frozenset(first[0] for first in map(_LETTERS.search, known) if first is not None)


_WAYS_ELSEWHERE = (_living, _or_online, _of_a_course)
_WAYS = (
    _instead, _moving, _fine, _living, _or_online, _here, _in, _alone, _at_the_end, _beside, _of_a_course,
    _in_few_words,
)  # fmt: skip


def _is_no_town(name: str) -> bool:
    """Tell whether a capitalised name is a language, a month or what is learned."""
    is_day = ANY_DAY.fullmatch(name.lower()) is not None
    return is_day or name.split()[0] in _NO_PLACE or _NO_TOWN.match(name) is not None


def _is_elsewhere(low: str, at: int) -> bool:
    """Tell whether the words before a name say that somebody was there, or somebody else is."""
    return _ELSEWHERE.search(low[max(0, at - 40) : at]) is not None


def _around(low: str, end: int) -> int:
    """Where the words end that belong to the name that ends at `end`."""
    around = _AROUND.match(low, end)
    return around.end() if around else end


def _known_start(low: str, end: int, known: frozenset[str]) -> int | None:
    """Where the longest known name begins that ends at `end`."""
    start = max(0, end - _LONGEST_NAME)
    words = list(_WORD.finditer(low, start, end))[-_MAX_WORDS:]
    return next((each.start() for each in words if low[each.start() : end] in known), None)


def _known_end(
    low: str, text: str, start: int, known: frozenset[str], *, is_sure: bool = False
) -> int | None:
    """Where the longest known name that begins at `start` ends.

    A name in lower case must end its clause: "in victoria, evenings", not "in media sales"; unless
    it is sure that a place is named.
    """
    words = list(re.finditer(r"[\w'’.-]*\w", low[start : start + 80]))[:_MAX_WORDS]
    for word in reversed(words):
        end = start + word.end()
        if low[start:end] in known:
            is_name = is_sure or text[start].isupper()
            if is_name or re.match(
                r"\s*(?:(?:area|county|region|n\.?j|b\.?c)\b|$|[,.;:!?)]|(?:and|but|only|or|et|ou|mais|y|o|pero|if|si|please|pls|under|starting|stp|svp|por\s+favor|porfa)\b)",
                low[end:],
            ):
                return end
    return None
