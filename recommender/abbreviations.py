"""Abbreviations and short names of work in English, spelled out: "CNA" is a nursing assistant.

What people call a trade in three letters says nothing to the language model, which took "PSW" for
fundraising and "class 1 license" for real estate. The letters stay, because a catalogue may use
them, too; the words follow. Only what means one thing among people who look for work stands here:
"MA" and "EA" are left out.
"""

import re

# Health and care; driving and machines; offices, computers and safety.
_MEANT = """
cna: certified nursing assistant, nurse aide
hha: home health aide
pca: personal care assistant
hca: health care assistant, care aide
psw: personal support worker, home care
cca: continuing care assistant
dsp: direct support professional, disability support
csw: community support worker
lpn: licensed practical nurse
lvn: licensed vocational nurse, practical nurse
rpn: registered practical nurse
bsn: nursing degree
msn: nursing degree
emt: emergency medical technician, ambulance, paramedic
emr: emergency medical responder, ambulance
moa: medical office assistant
mla: medical laboratory assistant
mlt: medical laboratory technologist
mdr: medical device reprocessing, sterile processing
rmt: registered massage therapist
pta: physical therapist assistant
ota: occupational therapy assistant
cpr: cardiopulmonary resuscitation, first aid
bls: basic life support, first aid
carer: care worker, caregiver
carers: care workers, caregivers
childminder: family child care
childminding: family child care
ece: early childhood educator
cdl: commercial truck driving
hgv: heavy truck driver
lgv: heavy truck driver
lorry: truck
hvac: heating, ventilation, air conditioning
hvacr: heating, ventilation, air conditioning, refrigeration
cnc: computer controlled machining
plc: programmable logic controller, automation
smaw: stick welding
gmaw: MIG welding
gtaw: TIG welding
fcaw: flux core welding
uav: drone
rpas: drone
flagger: traffic control person
flagging: traffic control person
sparky: electrician
sparkie: electrician
brickie: bricklayer
pmp: project management professional
capm: project management
bim: building information modelling
gis: geographic information systems, maps
seo: search engine optimisation, online marketing
ux: user experience design
whmis: hazardous materials at work
osha: workplace safety
tefl: teaching English as a foreign language
tesol: teaching English to speakers of other languages
asl: sign language
bsl: sign language
gst: sales tax
phr: human resources
ccna: computer networks
comptia: computer support
"""
# In small letters these are other words: "I'm a cashier rn".
_MEANT_IN_CAPITALS = """
RN: registered nurse
NP: nurse practitioner
HR: human resources
SIA: security guard, door supervisor
QA: quality assurance
CPA: accountant
CAD: computer-aided design, drafting
ESL: English as a second language
"""
# Of licences in North America; "class 4 power engineer" and "class 1 water operator" are none.
_LICENCES = {
    "1": "truck driver",
    "2": "bus driver",
    "3": "dump truck driver",
    "4": "passenger driver, taxi, shuttle",
    "a": "truck driver",
    "b": "bus and truck driver",
    "az": "truck driver",
    "dz": "truck driver",
}
_LICENCE = re.compile(
    r"\bclass\s+(?P<class>[1-4ab])(?=\s*(?:$|[,.;)]|licen[cs]e|cdl\b|tickets?\b|driver|driving"
    r"|trucks?\b|(?:with\s+)?air\b|upgrade))"
    r"|\b(?P<ontario>[ad]z)(?=\s+(?:licen[cs]e|driver|trucks?\b|tickets?\b|training))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")


def _table(lines: str) -> dict[str, str]:
    pairs = (line.partition(": ") for line in lines.split("\n") if line)
    return {short: meant for short, _, meant in pairs}


_NAMES, _NAMES_IN_CAPITALS = _table(_MEANT), _table(_MEANT_IN_CAPITALS)


def spelled_out(text: str) -> str:
    """Return a text with the meaning of its abbreviations behind each; as it is without any."""
    spelled = _WORD.sub(_with_meaning, _LICENCE.sub(_with_vehicle, text))
    return text if spelled == text else spelled.strip(" ,")


def _with_vehicle(said: re.Match[str]) -> str:
    letters = said["class"] or said["ontario"]
    return f"{said[0]}, {_LICENCES[letters.lower()]},"


def _with_meaning(said: re.Match[str]) -> str:
    word = said[0]
    meant = _NAMES_IN_CAPITALS.get(word) or _NAMES.get(word.lower())
    return word if meant is None else f"{word}, {meant},"
