"""Questions about the college itself, which no catalogue answers: hours, telephone, parking."""

import re

from bot.dialogue import desk
from bot.dialogue.asked import is_question
from bot.dialogue.effects import Turn
from bot.dialogue.step import Step
from bot.triage.topics import Topic, Verdict
from recommender.said import lower

_MAX_WORDS = 14
_MOST_PLACES = 8

_PLACE = r"(?:campus|colleges?|school|office|building|library|desk|front\s+desk|coll[eè]ge|[eé]cole|bureau|biblioth[eè]que|oficinas?|escuela|colegio|instituto|biblioteca)"
_YOU = rf"(?:you(?:\s+guys|\s+people)?|(?:the|your)\s+{_PLACE})"
_HOURS = re.compile(
    rf"\b(?:opening|office|business|working|library)\s+hours\b|\b(?:when|until\s+when|what\s+time|what\s+days?|how\s+late)\s+(?:is|are|do|does)\s+{_YOU}\s+(?:open|close[sd]?)\b"
    rf"|\b(?:are|is)\s+{_YOU}\s+(?:open|closed)\b|\bwhat\s+are\s+(?:your|the)\s+hours\b"
    r"|\bheures?\s+d['’](?:ouverture|accueil)\b|\bhoraires?\s+(?:d['’]ouverture|du\s+bureau)\b|\b(?:vous\s+[eê]tes|[eê]tes[- ]vous)\s+ouverts?\b|\bvous\s+(?:ouvrez|fermez)\b"
    r"|\bhorarios?\s+de\s+(?:atenci[oó]n|apertura|oficina)\b|\b(?:a\s+qu[eé]\s+hora|cu[aá]ndo|hasta\s+qu[eé]\s+hora)\s+(?:abren|cierran|atienden)\b|\best[aá]n\s+abiertos\b"
)
_WHERE = re.compile(
    rf"\bwhere(?:['’]?s|\s+is|\s+are)\s+(?:the\s+|your\s+)?{_PLACE}\b|\bwhere\s+are\s+you(?:\s+guys)?(?:\s+(?:located|based|at|situated))?\s*\?*$|\b(?:your|the\s+(?:office|school|college|campus))(?:['’]s)?\s+address\b|\bhow\s+do\s+i\s+get\s+to\s+(?:you|the\s+{_PLACE})\b"
    rf"|\bo[uù]\s+(?:est|se\s+trouve|c['’]est)\s+(?:le\s+|la\s+|l['’]|votre\s+){_PLACE}\b|\bo[uù]\s+(?:[eê]tes[- ]vous|vous\s+[eê]tes)(?:\s+situ[eé]s?)?\b|\b(?:votre\s+adresse|adresse\s+(?:du|de\s+l['’]|de\s+la))\b"
    rf"|\bd[oó]nde\s+(?:est[aá]n?|queda)\s+(?:el\s+|la\s+|su\s+){_PLACE}\b|\bd[oó]nde\s+(?:est[aá]n|quedan)(?:\s+(?:ubicados|ustedes))?\s*\?*$|\b(?:su|la)\s+direcci[oó]n\b"
)
_REACHED = re.compile(
    r"\b(?:what(?:['’]?s|\s+is)|give\s+me|do\s+you\s+have|is\s+there)\s+(?:your|a|the|an)\s+(?:phone(?:\s+number)?|telephone|number\s+to\s+call|e-?mail(?:\s+address)?|contact)\b|\bcan\s+i\s+(?:call|phone|e-?mail|visit)\s+(?:you|the\s+office)\b"
    r"|\b(?:votre|un|le)\s+(?:num[eé]ro|t[eé]l[eé]phone|courriel|adresse\s+courriel|e-?mail)\b|\b(?:su|un|el)\s+(?:n[uú]mero|tel[eé]fono|correo(?:\s+electr[oó]nico)?|e-?mail)\b"
)
_THERE = re.compile(
    r"\b(?:parking|park\s+my\s+car|dorms?|residences?|student\s+housing|(?:day\s?care|child\s?care)\s+on\s+(?:campus|site)|cafeteria|wi-?fi|student\s+(?:card|id))\b"
    r"|\b(?:stationnement|r[eé]sidence\s+[eé]tudiante|garderie\s+(?:sur\s+place|au\s+coll[eè]ge|sur\s+le\s+campus)|caf[eé]t[eé]ria|carte\s+[eé]tudiante)\b"
    r"|\b(?:estacionamiento|aparcamiento|parqueo|residencia\s+estudiantil|guarder[ií]a\s+en\s+el\s+campus|cafeter[ií]a|credencial\s+de\s+estudiante)\b"
)
_PAID = re.compile(
    r"\b(?:where|how|when)\s+(?:do|can|should|must)\s+i\s+pay\b(?!\s+for\b)|\b(?:payment\s+plans?|pay\s+(?:in|by|monthly)\s*(?:instal\w+|month\w*)?)\b|\binstal+ments?\b"
    r"|\b(?:o[uù]|comment|quand)\s+(?:je\s+paie|payer|puis-je\s+payer|on\s+paie)\b|\bpayer\s+en\s+plusieurs\s+fois\b|\bversements\b"
    r"|\b(?:d[oó]nde|c[oó]mo|cu[aá]ndo)\s+(?:pago|puedo\s+pagar|se\s+paga)\b|\bpagar\s+(?:a\s+plazos|en\s+cuotas)\b|\bcuotas\b"
)
_ADMITTED = re.compile(
    r"\b(?:take|accept|admit|have)\s+(?:international|foreign|overseas)\s+students?\b|\b(?:acceptez|prenez|admettez)(?:[- ]vous)?\s+(?:des|les)\s+[eé]tudiants?\s+(?:internationaux|[eé]trangers)\b"
    r"|\b(?:aceptan|reciben|admiten)\s+(?:a\s+)?estudiantes\s+(?:internacionales|extranjeros)\b"
)
# In so few words these are asked, however they begin.
_FEW_WORDS = 8
_ASK_BY_THEMSELVES = (_HOURS, _WHERE, _REACHED)
_TOPICS: tuple[tuple[re.Pattern[str], Topic], ...] = (
    (_ADMITTED, "admission"),
    (_PAID, "funding"),
    *((each, "enrolment") for each in (*_ASK_BY_THEMSELVES, _THERE)),
)


def asked(step: Step, words: str) -> Turn | None:
    """Offer a person for what is asked about the college; None where nothing of it is.

    Towns in which something is taught are told where it is asked for.
    """
    low = lower(words)
    if len(low.split()) > _MAX_WORDS:
        return None
    found = next((each for each in _TOPICS if each[0].search(low)), None)
    if found is None:
        return None
    pattern, topic = found
    is_short = len(low.split()) <= _FEW_WORDS and pattern in _ASK_BY_THEMSELVES
    if not is_short and not is_question(low):
        return None
    desk.answer_in_their_language(step, words)
    verdict = Verdict(
        topic,
        needs_person=True,
        urgency="normal",
        probability=desk.SURE,
        language=step.state.language,
    )
    return desk.offer(step, verdict, words, [*_places(step, low), step.say("office-unknown")])


def _places(step: Step, low: str) -> list[str]:
    towns = sorted({each.split(",")[0] for each in step.context.recommender.taught_at})
    if not _WHERE.search(low) or not 0 < len(towns) <= _MOST_PLACES:
        return []
    return [step.say("office-places", places=step.say.list(towns))]
