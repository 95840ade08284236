"""Wishes that name no work: "outdoors", "with my hands", "my own boss", in words of works.

Many say first what work should be like. To the language model "work outdoors" is near to little,
and a catalogue speaks of gardens, forests and farms. So such a wish is looked for as the kinds of
work that it stands for, after Holland's interests as the O*NET Interest Profiler tells them
(https://www.onetcenter.org/IP.html) and the names of O*NET's work contexts. What says any more
than that ("outdoors with children"), or names work ("janitor"), is looked for as it was said.
"""

import re
import unicodedata
from dataclasses import dataclass

from recommender.said.vague import VAGUE

# Kinds of work, and below them what people call them in English, French and Spanish. Of each name
# the words count that say something, in any order: "outdoors" is "a job outdoors". A row that begins
# with "=" is a branch of industry, a field by itself.
_TABLE = """
landscaping, gardening, forestry, farm work, parks, construction, fishing
 outdoors; outside; nature; being outside all day; outdoorsy
 dehors; plein air; extérieur; nature; grand air
 aire libre; afuera; fuera; naturaleza; exteriores
carpentry, welding, repair and maintenance, mechanics, crafts, cooking
 hands; handy; physical; physical activity; hands on; using hands; use hands; manual; make things by hand; make with hands; build with hands; building things; build things; making things; make things
 mains; physique; manuel; manuelle; manuels; fabriquer mains; fabriquer de mes mains; se servir de ses mains
 manos; físico; manual; manuales; hacer cosas manos; usar manos
= carpentry, construction labourer, construction site safety, plumbing, electrician
 construction; construction industry; construction site; construction sites; building industry; building trades
 construction; bâtiment; chantier; chantiers; btp; secteur construction
 construcción; obra; obras; ramo construcción; sector construcción
introduction to trades, carpentry, plumbing, electrician, welding
 trades; trade; skilled trades; hands on trade; construction trades
 métiers construction; métiers spécialisés; corps de métier
 oficios construcción; oficio construcción
= hotel front desk, restaurant service, cooking, barista, bartending, tour guide
 hospitality; hospitality industry; hospitality tourism
 hôtellerie; restauration; hôtellerie restauration; hôtellerie tourisme
 hostelería; hotelería; hotelería turismo; hostelería turismo
= accounting, bookkeeping, payroll, banking, accounts payable
 finance; finances; financial services; financial sector
 finance; finances; secteur financier
 finanzas; sector financiero
= machine operator, machinist, assembly, production, quality control, welding
 manufacturing; factory; factories; manufacturing plant
 usine; usines; fabrication; secteur manufacturier
 fábrica; fábricas; manufactura
repair and maintenance, mechanics, appliance repair, electrical work
 fix; fixing; fix things; fixing things; repairing; repair; repairing things; repair things; tinkering; tinker; tools
 réparer; réparer des choses; bricoler; bricolage; dépanner; outils
 arreglar; reparar; arreglar cosas; reparar cosas; herramientas; componer cosas
office clerk, receptionist, administrative assistant, secretary, filing and correspondence
 office; desk; clerical; behind a desk; sitting at a desk; in an office sitting
 bureau; derrière un bureau; bureaux
 oficina; oficinas; escritorio; detrás de un escritorio
office clerk, receptionist, data entry, bookkeeping, computer support
 sit; sitting; seated; sit down; where sit; where sit down; sitting down; light duty; indoors; inside; not standing all day; without standing; easy on back; no lifting; no heavy lifting; without heavy lifting; without lifting
 intérieur; sans rester debout; pas debout; sans charges lourdes; sans effort physique
 adentro; bajo techo; sin estar de pie; sin cargar; sin cargar peso; sin esfuerzo físico
small business management, bookkeeping for a business, entrepreneurship, online shop
 own boss; own business; start business; small business; open business; run business; running business; starting business; opening business; entrepreneurship; self employed; self employment; freelance; freelancing
 propre patron; propre patronne; compte; entreprise; propre entreprise; petite entreprise; démarrer entreprise; partir entreprise; lancer entreprise; ouvrir entreprise; créer entreprise; ouvrir propre entreprise; lancer propre entreprise; démarrer propre entreprise; créer propre entreprise; partir propre entreprise; entrepreneuriat; indépendant; indépendante; travailleur autonome; travailleuse autonome; boîte
 propio jefe; propia jefa; propio negocio; negocio; abrir negocio; poner negocio; montar negocio; iniciar negocio; abrir propio negocio; poner propio negocio; montar propio negocio; iniciar propio negocio; propia empresa; crear propia empresa; crear empresa; emprender; emprendimiento; autónomo; autónoma; cuenta propia; cuenta; independiente
bookkeeping, accounting, payroll, statistics, spreadsheets
 numbers; figures; math; maths; mathematics; calculations; counting; calculating
 chiffres; nombres; maths; mathématiques; calcul; calculs; compter
 números; cifras; matemáticas; mates; cálculos; cuentas
social support, home care, community work, counselling, nursing aide
 people; help people; helping people; help others; helping others; care for people; make a difference; helping community; help community; give back to community; serve community
 aider; aider gens; aider les autres; aider personnes; gens; aider mon prochain; aider communauté; être utile aux autres
 ayudar; ayudar gente; ayudar otros; ayudar demás; ayudar personas; gente; personas; ayudar comunidad; servir demás
customer service, reception, sales, front desk, hospitality
 talk to people; talking to people; meet people; meeting people; meeting new people; dealing with people; deal with people; interact with people; customers; clients; public; serving people; chatting with people
 parler gens; rencontrer gens; rencontrer du monde; contact gens; contact humain; contact public; contact avec le public; contact clientèle; clients; clientèle; public
 hablar gente; conocer gente; trato gente; trato público; trato con el público; atender gente; atención público; clientes; público; tratar gente; atender público
animal care, veterinary assistant, kennel, pet grooming, livestock, wildlife
 animals; pets; dogs; cats; horses; animal; dogs and cats
 animaux; bêtes; chiens; chats; chevaux
 animales; mascotas; perros; gatos; caballos
gardening, landscaping, greenhouse, nursery plants, farming
 growing things; growing plants; grow things; grow food
 plantes; fleurs; faire pousser; faire pousser des choses
 plantas; flores
graphic design, film and video, photography, writing, music, crafts
 creative; create; art; arts; artistic; creativity; creating; drawing; draw; artsy; make art
 créatif; créative; créer; art; arts; artistique; créativité; dessiner; dessin
 creativo; creativa; crear; arte; artes; artístico; artística; creatividad; dibujar; dibujo
first aid, emergency medical responder, ambulance, rescue, fire service, emergency dispatch
 save lives; saving lives; emergencies; emergency; rescue; emergency services
 sauver vies; urgences; secours; sauvetage
 salvar vidas; emergencias; urgencias; rescate
artificial intelligence, machine learning, data science
 ai; artificial intelligence; robots
 ia; intelligence artificielle
 ia; inteligencia artificial
information technology, computer support, computer networks
 tech; technology; information technology
 informatique; techno; technologie; technologies; numérique
 informática; tecnología; tecnologías
public administration, office clerk, policy, records, municipal services
 government; public service; civil service; city hall; public sector
 gouvernement; fonction publique; secteur public; service public; mairie
 gobierno; sector público; función pública; ayuntamiento; municipalidad
conservation, ecology, renewable energy, recycling, water quality
 environment; planet; climate; sustainability; sustainable; help environment; help planet; save planet; protect environment; green; climate change
 environnement; planète; climat; développement durable; écologique; protéger environnement; protéger planète; sauver planète; vert; verts
 medio ambiente; medioambiente; ambiente; planeta; clima; sostenibilidad; sustentable; ecológico; proteger ambiente; proteger medio ambiente; cuidar planeta; verde; verdes
supervision, leadership, management of staff
 management; leader; leading people; lead people; leadership; in charge; managing people; manage people; lead team; leading team; manage team; managing team; promoted; promotion
 diriger; gérer équipe; gestion équipe; diriger équipe; promotion; monter en grade; gérer du monde; encadrer
 dirigir; liderar; liderazgo; dirigir equipo; liderar equipo; manejar personal; ascender; ascenso
legal assistant, paralegal, court clerk, legal secretary
 law; legal; justice; courts
 droit; juridique; justice
 derecho; leyes; jurídico; justicia
organising, office administration, event planning, project coordination, scheduling
 organizing; organising; organize; organise; planning things; keeping things organized; organizing things; organized; organised; coordinating
 organiser; organisation; planifier; coordonner; organisé; organisée
 organizar; organización; planificar; coordinar; organizado; organizada; ordenado; ordenada
sales, retail, marketing, customer service
 sell; selling; selling things; sell things; persuading people; convincing people
 vendre; vendre des choses; convaincre
 vender; vender cosas; convencer
health care aide, medical office assistant, nursing, laboratory assistant, pharmacy technician
 health; healthcare; medical
 santé; médical
 salud; área médica
laboratory technician, biology, chemistry, research assistant
 science; sciences; experiments; scientific
 science; sciences; expériences
 ciencia; ciencias; experimentos
heavy equipment operator, machining, forklift, mechanics
 machines; machinery; heavy machinery; big machines; operating machines
 machines; machinerie; machinerie lourde; gros engins
 máquinas; maquinaria; maquinaria pesada; máquinas grandes
travel agent, tourism, hotel, tour guide, airline
 traveling; travelling; tourism; tourist
 voyage; voyager; voyages; tourisme
 viajar; viajes; turismo
security guard, police, emergency dispatch, corrections
 protect people; protecting people; keep people safe; keeping people safe; law enforcement
 protéger; protéger gens
 proteger; proteger gente
building cleaning, janitor, custodian, building caretaker
 clean; cleaning; cleaning houses; cleaning offices
 ménage; nettoyage; entretien ménager; nettoyer
 limpieza; limpiar; aseo; limpiar casas; limpiar oficinas; limpieza casas
care of the elderly, home support worker, health care aide, dementia care
 old people; elderly; seniors; older people; old folks; elders; elderly people; help old people; help seniors; help elderly
 personnes âgées; aînés; vieux; vieilles personnes; s'occuper personnes âgées; prendre soin aînés; prendre soin personnes âgées; aider personnes âgées; aider aînés
 ancianos; adultos mayores; personas mayores; abuelitos; viejitos; tercera edad; cuidar ancianos; cuidar abuelitos; cuidar personas mayores; cuidar adultos mayores; ayudar ancianos; ayudar personas mayores
"""

# In capitals these are fields of work, in small letters words like any other.
_FIELDS = (
    (re.compile(r"\bA\.?I\b\.?"), "artificial intelligence"),
    (re.compile(r"\bIT\b"), "information technology"),
)
_WORD = re.compile(r"\w+(?:'\w+)?")
# Vague by themselves, telling beside another: "help people", "my own boss", "don't sit all day".
_TELLING = frozenset(
    "ni no nor not never nunca pas sans sin without don't dont isn't jamais"
    " boss empresa help lives look looking old own plein propia propio things".split()
)
# Said beside any wish, as what is vague anyway.
_BESIDE = frozenset(
    "adore aimer ambito area campo cote domaine emplois empleos encanta enjoy field genre industry"
    " like liking love lot metiers milieu oficio otra otras person persona personne secteur sector tipo type".split()
)


@dataclass(frozen=True)
class Broad:
    """What a wish that names no work stands for.

    Attributes:
        works: Kinds of work, in English.
        is_english: Whether it is wished for in English.
        is_industry: Whether it is a branch of industry, and no wish for any of several fields.
    """

    works: str
    is_english: bool
    is_industry: bool = False


def broad(wish: str) -> Broad | None:
    """Return what a wish stands for, None where it names work or says more than the table knows."""
    return _NAMES.get(_telling(wish))


def means_several_fields(wish: str) -> bool:
    """Tell whether works of several fields are meant: "outdoors" is, "construction" is one."""
    meant = broad(wish)
    return meant is not None and not meant.is_industry


def spelled_broadly(wish: str) -> str:
    """Return the words by which a wish is looked for: its own, works beside them or in their place.

    An English wish keeps its words, because a title may use them, too. A branch of industry that is
    called the same in French ("travailler dans la construction") keeps its name only.
    """
    meant = broad(wish)
    if meant is None:
        return wish
    if meant.is_industry and meant.is_english:
        return f"{' '.join(sorted(_telling(wish)))}, {meant.works}"
    return f"{wish}, {meant.works}" if meant.is_english else meant.works


def _telling(text: str) -> frozenset[str]:
    """Return the words of a text that say what is wished for, without accents; none if all are vague."""
    for pattern, field in _FIELDS:
        text = pattern.sub(field, text)
    words = {each for each in _WORD.findall(_plain(text)) if each in _TELLING or each not in _SMALL}
    return frozenset(words if len(words) > 1 or not words <= _TELLING else ())


def _plain(text: str) -> str:
    split = unicodedata.normalize("NFKD", text.lower())
    return "".join(each for each in split if not unicodedata.combining(each))


def _names() -> dict[frozenset[str], Broad]:
    found: dict[frozenset[str], Broad] = {}
    works, is_industry, n_read = "", False, 0
    for line in _TABLE.strip().split("\n"):
        if not line.startswith(" "):
            works, is_industry, n_read = line.removeprefix("= "), line.startswith("="), 0
            continue
        for name in line.split(";"):
            found.setdefault(_telling(name), Broad(works, n_read == 0, is_industry))
        n_read += 1
    found.pop(frozenset(), None)
    return found


_SMALL = _BESIDE.union(*(_WORD.findall(_plain(word)) for word in VAGUE))
_NAMES = _names()
