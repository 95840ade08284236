"""Towns that people name, whether anything is taught there or not.

Nobody who writes "welding in Kelowna" wants to be sent to Duncan without a word. Only names that
are no common word and hardly a first name stand here; towns of the catalogue come on top. They
count in a few words that tell of nobody: "I work in Kelowna" is a life, of which towns outside the
catalogue say little about where to learn.
"""

import re
from functools import lru_cache

_MOST_WORDS = 10
_OF_SOMEBODY = re.compile(
    r"\b(?:i|i'm|im|my|we|our|he|she|they|from|was|were|je|j|mon|ma|mes|nous|il|elle|suis|yo|mi|mis|soy|era"
    r"|worked|lived|born|trained|studied|got|obtained|earned|obtenue?s?|faite?s?|obtenid[oa]s?|hech[oa]s?|sacad[oa]s?"
    r"|husband|wife|mother|cousin)\b"
)

TOWNS = frozenset(
    name.strip()
    for name in """
toronto, ottawa, mississauga, brampton, hamilton, kitchener, waterloo, markham, oshawa, barrie, guelph,
sudbury, thunder bay, windsor, scarborough, etobicoke, north york, peterborough, cambridge, st catharines,
niagara falls, sault ste marie, montreal, montréal, quebec city, laval, gatineau, longueuil, sherbrooke,
trois-rivières, trois-rivieres, saguenay, chicoutimi, lévis, terrebonne, rimouski, drummondville, saint-jérôme,
halifax, dartmouth, moncton, fredericton, saint john, st. john's, st john's, charlottetown, winnipeg, saskatoon,
moose jaw, calgary, edmonton, red deer, lethbridge, medicine hat, fort mcmurray, grande prairie, vancouver,
burnaby, surrey, coquitlam, langley, abbotsford, chilliwack, kelowna, kamloops, penticton, prince george, nanaimo,
courtenay, campbell river, port alberni, comox, saanich, langford, sooke, squamish, new westminster,
north vancouver, prince rupert, fort st john, whitehorse, yellowknife, iqaluit,
new york, new york city, nyc, brooklyn, bronx, the bronx, manhattan, newark, jersey city, paterson, camden, trenton,
los angeles, san diego, san francisco, san jose, oakland, sacramento, fresno, long beach, bakersfield, chicago,
philadelphia, pittsburgh, boston, worcester, seattle, tacoma, spokane, miami, tampa, orlando, jacksonville,
atlanta, detroit, las vegas, reno, houston, dallas, fort worth, san antonio, el paso, albuquerque, tucson,
columbus, cleveland, cincinnati, indianapolis, baltimore, washington dc, milwaukee, minneapolis, st paul, kansas city,
st louis, omaha, tulsa, oklahoma city, memphis, nashville, louisville, raleigh, new orleans, salt lake city,
denver, anchorage, honolulu, boise, hartford, bridgeport, albany, syracuse,
birmingham, manchester, liverpool, leeds, glasgow, edinburgh, cardiff, belfast, dublin, bristol,
paris, lyon, marseille, toulouse, bordeaux, nantes, lille, strasbourg, rennes, montpellier, grenoble, dijon, rouen,
saint-étienne, toulon, bruxelles, liège, genève, lausanne, dakar, abidjan, casablanca, rabat, tunis, alger,
douala, yaoundé, port-au-prince,
madrid, barcelona, sevilla, málaga, bilbao, zaragoza, alicante, valladolid, vigo, gijón, murcia,
guadalajara, monterrey, puebla, tijuana, ciudad juárez, ciudad de méxico, cdmx, cancún, querétaro, toluca, hermosillo,
culiacán, oaxaca, veracruz, chihuahua, saltillo, bogotá, bogota, medellín, medellin, barranquilla, cartagena,
bucaramanga, quito, guayaquil, caracas, maracaibo, arequipa, la paz, cochabamba, valparaíso,
buenos aires, montevideo, asunción, san salvador, tegucigalpa, managua, ciudad de guatemala,
santo domingo, san juan
""".replace("\n", " ").split(",")
    if name.strip()
)


def is_brief(low: str) -> bool:
    """Tell whether words in lower case are few, and tell of nobody."""
    return len(low.split()) <= _MOST_WORDS and _OF_SOMEBODY.search(low) is None


@lru_cache(maxsize=8)
def with_towns(known: frozenset[str]) -> frozenset[str]:
    """Return the towns of a catalogue with all others, in lower case."""
    return known | TOWNS
