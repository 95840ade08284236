"""Abbreviations and short names of work in English, spelled out: "CNA" is a nursing assistant.

What people call a trade in three letters says nothing to the language model, which took "PSW" for
fundraising and "class 1 license" for real estate. The letters stay, because a catalogue may use
them, too; the words follow. Only what means one thing among people who look for work stands here:
"MA" and "EA" are left out, and "chippy", where fish is fried, too.
"""

import re

# Health and care; driving and machines; offices, computers and safety.
_MEANT = """
cna: certified nursing assistant, nurse aide
hha: home health aide
pca: personal care assistant
hca: health care assistant, care aide
psw: personal support worker
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
sora: security guard
stna: nurse aide
gnm: nursing diploma
dmlt: medical laboratory technician
phleb: phlebotomy, blood collection
rdh: dental hygienist
cssd: sterile processing
mdrd: medical device reprocessing, sterile processing
lmt: massage therapist
rvt: veterinary technician
rvn: veterinary nurse
cyw: child and youth worker
hlta: teaching assistant
paraeducator: teaching assistant
paraprofessional: teaching assistant
pgce: teacher training
qts: qualified teacher
celta: teaching English as a foreign language
tesl: teaching English as a second language
anganwadi: child care and preschool worker
playworker: child care worker
charwoman: cleaner
charlady: cleaner
housemaid: domestic cleaner, housekeeper
chambermaid: hotel room attendant, cleaner
custodian: building cleaner, caretaker
bellhop: hotel porter
khansama: cook
halwai: sweets maker, cook
mixologist: bartender, cocktails
higgler: market vendor
huckster: market vendor
hawker: street vendor
loctician: hairdresser, dreadlocks
mehndi: henna artist, beauty
flt: forklift operator
psv: bus driver
stevedore: dock worker, loading ships
longshoreman: dock worker, loading ships
joiner: carpenter
joinery: carpentry
drywaller: drywall installer
steamfitter: pipe fitter, plumber
navvy: construction labourer
banksman: construction traffic and lifting signals
cscs: construction site safety card
smsts: construction site management safety
sssts: construction site supervisor safety
cpcs: heavy equipment operator card
npors: heavy equipment operator card
cisrs: scaffolder card
millwright: industrial mechanic
signwriter: sign maker, lettering
draughtsman: drafting technician
draughtsperson: drafting technician
chainman: survey assistant
fridgie: refrigeration technician
aircon: air conditioning
roughneck: oil rig worker
roustabout: oil rig labourer
derrickhand: oil drilling rig worker
floorhand: oil drilling rig worker
leasehand: oil drilling rig worker
shotfirer: blaster, explosives
porknocker: gold miner
jackaroo: cattle farm worker
trawlerman: fisher
lobsterman: lobster fisher
shrimper: shrimp fisher
bosun: boatswain, ship's deck crew
svop: small vessel operator
warder: prison officer
fumigator: pest control
undertaker: funeral director
nebosh: workplace health and safety
iosh: workplace health and safety
ohs: workplace health and safety
ncso: construction safety officer
haccp: food safety
servsafe: food safety
acca: accountant
aat: accounting technician, bookkeeping
munim: bookkeeper
chrp: human resources
cipd: human resources
bpo: call centre
dtp: desktop publishing
sysadmin: computer systems administrator
mcse: computer systems administrator
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
KP: kitchen porter
PCT: patient care technician
LSA: learning support assistant
CYC: child and youth care worker
NLS: lifeguard
ANM: auxiliary nurse midwife
QS: quantity surveyor
"""
# Of several words, of which one by itself says something else: a ward, a bell, a panel.
_MEANT_TOGETHER = """
big rig: truck driver
boda boda: motorcycle taxi driver
private hire: taxi driver
white van: delivery driver
dispatch rider: motorcycle courier
digger driver: excavator operator
reach truck: forklift
hod carrier: bricklayer's labourer
till operator: cashier
on the tills: cashier
front of house: restaurant server, host
bell boy: hotel porter
dinner lady: school kitchen and lunch helper
lunch lady: school kitchen and lunch helper
lollipop lady: school crossing guard
lollipop man: school crossing guard
ward boy: hospital orderly, nurse aide
ward clerk: hospital unit clerk, medical secretary
unit clerk: hospital ward clerk, medical secretary
domestic helper: housekeeper, cleaner
panel beater: auto body repair
rig hand: oil drilling rig worker
fitter and turner: machinist
ramp agent: airport baggage handler
patient care tech: nurse aide
personal support worker: health care aide
food truck: cooking, food safety, restaurant
food trucks: cooking, food safety, restaurant
food cart: cooking, food safety, restaurant
food stall: cooking, food safety, restaurant
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
# The same in French and Spanish: "permis C", "carné C+E", "licencia clase A", "permis classe 1".
# A car's alone (B; in North America 5) is asked for by no trade, and is left as it is.
_OF_CLASS = r"(?:classe?|clase|tipo|type|cat[eé]gor(?:ie|[ií]a))"
_LICENCE_ELSEWHERE = re.compile(
    r"\b(?:permis|licencia|carn[eé]t?|permiso)(?:\s+de\s+(?:conduire|conducir|manejo|manejar|cami[oó]n|camion))?(?:\s+federal)?\s+"
    rf"(?:(?:de\s+(?:la\s+)?)?{_OF_CLASS}\s+(?P<class>[1-4abe])[abc]?(?![\w'’])"
    r"|(?P<europe>c\s?\+\s?e|c[1-3e]?|ec|d1?)(?=\s*(?:$|[,.;)]|(?:et|ou|y|o|pour|para)\b)))",
    re.IGNORECASE,
)
_DRIVEN = {
    "2": "bus driver",
    "4": "passenger driver, taxi, shuttle",
    "b": "bus and truck driver",
    "d": "bus driver",
    "d1": "bus driver",
}
# The language model hears a wine cellar.
_BODEGUERO = re.compile(r"\bbodeguer[oa]s?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def _table(lines: str) -> dict[str, str]:
    pairs = (line.partition(": ") for line in lines.split("\n") if line)
    return {short: meant for short, _, meant in pairs}


_NAMES, _NAMES_IN_CAPITALS = _table(_MEANT), _table(_MEANT_IN_CAPITALS)
_NAMES_TOGETHER = _table(_MEANT_TOGETHER)
_TOGETHER = re.compile(rf"\b(?:{'|'.join(_NAMES_TOGETHER)})\b", re.IGNORECASE)


def spelled_out(text: str) -> str:
    """Return a text with the meaning of its abbreviations behind each; as it is without any."""
    driving = _LICENCE_ELSEWHERE.sub(_vehicle_elsewhere, _LICENCE.sub(_with_vehicle, text))
    spelled = _BODEGUERO.sub("warehouse worker", _WORD.sub(_with_meaning, driving))
    spelled = _TOGETHER.sub(_with_meaning_together, spelled)
    return text if spelled == text else spelled.strip(" ,")


def _with_vehicle(said: re.Match[str]) -> str:
    letters = said["class"] or said["ontario"]
    return f"{said[0]}, {_LICENCES[letters.lower()]},"


def _vehicle_elsewhere(said: re.Match[str]) -> str:
    """Say in English, which the language model knows best, what such a licence is for."""
    vehicle = _DRIVEN.get((said["class"] or said["europe"]).lower(), "truck driver")
    return f"class {said['class']} licence, {vehicle}" if said["class"] else vehicle


def _with_meaning_together(said: re.Match[str]) -> str:
    return f"{said[0]}, {_NAMES_TOGETHER[said[0].lower()]},"


def _with_meaning(said: re.Match[str]) -> str:
    word = said[0]
    meant = _NAMES_IN_CAPITALS.get(word) or _NAMES.get(word.lower())
    return word if meant is None else f"{word}, {meant},"
