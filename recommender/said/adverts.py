"""Job adverts that people paste: the wish is the job, its wages, shifts and hours are no limits."""

import re
from dataclasses import dataclass

# "WE ARE HIRING! Line Cook –", "Offre d'emploi : Mécanicien,", "SE BUSCA: auxiliar de farmacia."
_HEADED = re.compile(
    r"(?:(?:^|[\s\"“«(])(?:we(?:['’]re|\s+are)\s+(?:now\s+|currently\s+)?(?:hiring|looking\s+for|recruiting|seeking)|now\s+hiring|hiring(?:\s+now)?(?=\s*[:!])|help\s+wanted|wanted(?=\s*:)"
    r"|job\s+(?:post(?:ing)?|ad(?:vert(?:isement)?)?|offer|opening|title|description)s?|vacancy|(?:open\s+)?position(?:\s+title)?(?=\s*:)|(?:applied|apply)\s+for(?=\s*:)"
    r"|offres?\s+d['’]emploi|(?:titre\s+du\s+)?poste(?:\s+(?:affich[eé]|vacant|[àa]\s+(?:pourvoir|combler)))?(?=\s*:)|(?:on|nous)\s+(?:embauch|recrut)(?:e|ons)|(?:nous\s+)?recherchons|annonce(?=\s*:)"
    r"|se\s+(?:busca|solicita|necesita|requiere)n?|vacantes?|oferta\s+(?:de\s+(?:empleo|trabajo)|laboral)|anuncio(?=\s*:)|puesto(?=\s*:)|solicitamos|buscamos|estamos\s+(?:contratando|buscando))"
    r"(?:\s+(?:i|we)\s+saw|\s+que\s+vi|\s+vue?)?)[\s:!\"“«–—-]+(?:(?:for|pour|para|de)\s+)?(?:(?:an?|une?|des|una?|el|la|le|les|los)\s+)?(?P<title>(?!(?:said|says|is|was|asks?|wants?|needs?|that|which|in|on|at|as|but|and|dit|demande|exige|dice|pide|que|qui|i|my|je|mi)\b)[^\W\d][^\n.,:;|\"”»()–—!?]*?)(?=\s*(?:$|[\n.,:;|\"”»()–—!?]|\s-\s|(?:for|pour|para|at|chez|avec|con|with|needed|to\s+join)\b))"
)
# What adverts say of pay, hours and who is asked for.
_SAYS_OF_WORK = re.compile(
    r"(?P<pay>\d\s*(?:[$€£]|dollars?|euros?)?\s*(?:/|an?\s|per\s|de\s+l['’]|la\s|por\s|par\s)\s*(?:h\b|hr|hour|heure|hora|an\b|year)|\bhourly\b|\bbrutos?\b|\bbrut\b|\bsalar(?:y|io|ie)\b|\bsalaire\b|\bsueldo\b|\bwages?\b|\btips\b|\bmensuales\b)"
    r"|(?P<hours>\d\s*(?:h|hrs?|hours?|heures?|horas)?\s*(?:/|an?\s|per\s|par\s|a\s+la\s)\s*(?:w(?:ee)?k|sem)|\bhrs?\s+work\s+week|\bhoras\s+semanales|\b\d\d(?:[.,]\d)?\s?h(?:ours|rs)?\b|\bfull[- ]time\b|\bpart[- ]time\b|\btemps\s+(?:plein|partiel)\b|\btiempo\s+completo\b|\bmedio\s+tiempo\b|\bshifts?\b|\bquarts?\b|\bturnos?\b|\bmon(?:day)?\s?-\s?fri(?:day)?\b|\bl-v\b|\bcasual\b|\bpermanent\b|\bcontrato\b|\bcdi\b)"
    r"|(?P<asked>\brequire(?:d|ments?)\b|\bqualifications\b|\bresponsibilit\w+|\bduties\b|\bmust\s+(?:have|know|be)\b|\bexperience\s+(?:required|preferred|an\s+asset)\b|\bexig(?:ences?|[eé]e?s?)\b|\brequis\w*|\bimprescindible\b|\brequisitos?\b|\bindispensable\b|\bwe\s+(?:will\s+train|offer)\b|\bse\s+ofrece\b|\bsend\s+(?:your\s+)?(?:resume|cv)\b|\bbenefits\b|\bapply\s+(?:now|online|at|by|to)\b|\benviar\s+cv\b|\bcompetitive\b)"
)
# Where whoever pasted it goes on in their own words.
_OWN_WORDS = re.compile(
    r"(?:[.!?\"”»)\n]|--+|<-+|->)\s*(?=(?:[\"“«<–-]+\s*)?(?:i\b|i['’]|that['’]?s\b|this\b|don['’]t\b|dont\b|how\b|what\b|would\s+love|where\b|can\s+i\b|want\b|need\b|my\b|je\b|j['’]|c['’]est\b|[cç]a\b|on\s+fait|comment\b|que(?:l|lle)\b|qu['’]|moi\b|mon\b|yo\b|quiero\b|no\s+(?:s[eé]|tengo)\b|[¿]|me\b|eso\b|mi\b|c[oó]mo\b|qu[eé]\b))"
)
_OF_SELF = re.compile(
    r"\s*(?:i\b|i['’]|my\b|je\b|j['’]|yo\b|soy\b|quiero\b|busco\b|hi\b|hello\b|bonjour\b|hola\b)"
)
# "How do I get those": what the advert asks for is wished, not the job.
_THOSE = re.compile(r"\bget\s+(?:those|these|them)\b")
_FIRST_LINE = re.compile(r"\s*(?P<title>[^\W\d][^\n,:;|()–—!?]{2,60}?)\s*(?:$|[\n,:;|(–—]|\s-\s)")
_SIGN = re.compile(
    r"hir|want|job|vacan|posi|appl|emploi|poste|embauch|recru|cherch|annonc|busca|solicit|necesita|requier|ofert|anunc|puesto|contratando|\n"
)
_LONG_TITLE = 8
_MANY_SIGNS = 3


@dataclass(frozen=True)
class Advert:
    """An advert within a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        title: Where the job's title begins and ends.
    """

    start: int
    end: int
    title: tuple[int, int]


def find_advert(low: str) -> Advert | None:
    """Return the job advert that a text in lower case quotes, None where it quotes none."""
    if _SIGN.search(low) is None:
        return None
    signs = {match.lastgroup: match.end() for match in _SAYS_OF_WORK.finditer(low)}
    if not signs:
        return None
    head = next((each for each in _HEADED.finditer(low) if _is_title(each["title"])), None)
    if head is None:
        # Pasted whole, line by line, beginning with its title.
        is_whole = "\n" in low.strip() and len(signs) == _MANY_SIGNS and not _OF_SELF.match(low)
        head = _FIRST_LINE.match(low) if is_whole else None
    if head is None or max(signs.values()) < head.start():
        return None
    first = min(end for end in signs.values() if end > head.start())
    if _OWN_WORDS.search(low, head.end(), first):
        return None
    own = _OWN_WORDS.search(low, first)
    end = own.end() if own else len(low)
    return None if _THOSE.search(low, end) else Advert(head.start(), end, head.span("title"))


def _is_title(said: str) -> bool:
    return 0 < len(said.split()) <= _LONG_TITLE
