"""Accents that are left out on a telephone, put back: "guarderia" is read as "guardería".

Without its accent a word of French or Spanish may look English, and was read by the wrong model:
"guarderia" found security guards, "prepose aux beneficiaires" fundraising. Only words that are
no English stand here, and endings that no English word has but for those that are named.
"""

import re

from recommender.ngrams import bare

_WORDS = """
guardería panadería almacén inglés francés español camión autobús avión jardín niñera niñero niños
diseño diseñador diseñadora técnico técnica mecánica electrónica electrónico informática
matemáticas estética logístico eléctrico eléctrica electromecánico hidráulico clínica clínico
médica médico enfermería cosmetología albañil albañilería cañería fábrica máquina máquinas línea
página páginas música músico español cámara camarógrafo montaña química químico gráfico gráfica
topógrafo topografía nómina público pública jurídico jurídica agrícola eólico plástico metálica
cerámica peluquería podología óptica tránsito tráfico grúa señas pestañas intérprete paramédico
psicología psicóloga psicólogo biología geología administración crédito compañía artística préposé
préposée bénéficiaires bénéficiaire bénévolat bénévole secrétaire secrétariat médicale médical
médicaux sécurité électricité électricien électricienne électrique électronique comptabilité
publicité santé qualité esthétique esthéticien esthéticienne ébéniste ébénisterie éducateur
éducatrice éducation école élève élèves éleveur élevage élagueur élagage mécanique mécanicien
mécanicienne métier métiers bâtiment bûcheron bûcheronne pâtisserie pâtissier pâtissière boulangère
bouchère couturière infirmière caissière cuisinière jardinière conseillère réceptionniste réception
répartiteur réseau réseaux réseautique réfrigération rénovation dépannage déneigement déménageur
déménagement débosselage interprète vêtements vêtement ménage hôtellerie hôtesse hôtel créateur
créatrice maçon maçonnerie soudée âgées âgés âgée âgé bébé bébés numérique écrivain rédactrice
rédacteur régisseur opérateur opératrice téléphoniste télémarketing télévision vidéaste
téléconseiller pêche pêcheur propreté ingénieur ingénieure ingénierie géomatique géologue
échafaudage échafaudages énergie énergies épicerie épicier épilation équipier éboueur forêt
foresterie impôts impôt mécano numérisation puéricultrice puériculture ergothérapeute massothérapie
massothérapeute kinésithérapeute thérapeute thérapie vétérinaire zoothérapie toilettage spécialisé
spécialisée matériaux entrepôt chaudronnière tôlier tôlerie
""".split()
# What is also English, or a word of its own: "medical", "hotel", "age".
_ENGLISH = frozenset(
    """medical medica age ages specialise energies hotel energie clinico education
    reception renovation refrigeration patisserie television public publica""".split()
)
_LEAST_LETTERS = 7
_ENDINGS = (
    (re.compile(r"cion$"), "ción"),
    (re.compile(r"ciones$"), "ciones"),
    (re.compile(r"(?<=[a-z]{3})eria$"), "ería"),
    (re.compile(r"logia$"), "logía"),
    (re.compile(r"grafia$"), "grafía"),
    (re.compile(r"istica$"), "ística"),
    (re.compile(r"(?<=[a-z]{3})iere(s?)$"), r"ière\1"),
    (re.compile(r"(ab|ib|ic|ur)ilite$"), r"\1ilité"),
)
_NO_ENDING = frozenset(
    """cafeteria bacteria criteria wisteria hysteria listeria diphtheria materia arteria miseria
    eutrophia premiere premieres brassiere brassieres derriere boniere facilite""".split()
)
# "Unas" by itself are nails, and before a noun some of it.
_NAILS = re.compile(r"\bunas(?=\s*(?:$|[,.;]|acr[ií]licas|gel\b|postizas|y\s))", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


_ACCENTED = {bare(word): word for word in _WORDS if bare(word) not in _ENGLISH}


def accented(text: str) -> str:
    """Return a text with the accents that its words of French and Spanish lost.

    Who writes any accent writes all of them, and is believed.
    """
    return text if not text.isascii() else _WORD.sub(_with_accents, _NAILS.sub("uñas", text))


def _with_accents(found: re.Match[str]) -> str:
    word = found[0]
    low = word.lower()
    if (known := _ACCENTED.get(low)) is not None:
        return known
    if len(low) < _LEAST_LETTERS or low in _NO_ENDING:
        return word
    for ending, written in _ENDINGS:
        if ending.search(low):
            return ending.sub(written, low)
    return word
