"""Whom all this is for: "is this for Ontario", "are you a school", "c'est pour tout le monde".

Before there is a list such words ask about the college, and name nothing to look for. With one, an
entry is asked about (`facts.py`).
"""

import re

from bot.dialogue.effects import Turn
from bot.dialogue.fact_words import plain
from bot.dialogue.listening import follow_language
from bot.dialogue.step import Step

_ENOUGH_WORDS = 3

# As `plain` leaves them: in small letters, without accents. Where people may live, roughly: the
# countries and provinces around whoever asks; towns are known from the catalogue.
_LANDS = (
    "canada|usa|america|united states|states|u s|us|uk|england|mexico|france|quebec|ontario|alberta|bc|b c"
    "|british columbia|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|pei|yukon|nunavut"
    "|new jersey|new york|california|texas|florida|pennsylvania|illinois|ohio|georgia|washington"
    "|etats unis|colombie britannique|estados unidos|espana|colombia|puerto rico|my (?:state|province|country|area)"
    "|mi (?:estado|pais|provincia)|mon pays|ma province|ici|here|aqui"
)
_PEOPLE = (
    "canadians?|americans?|citizens?|residents?|immigrants?|newcomers?|refugees?|foreigners?|locals?"
    "|adults?|teens?|teenagers?|kids|seniors?|women|men|anyone|anybody|everyone|everybody|all|who|whom|me|people like me"
    "|canadiens?|immigrants?|refugies?|etrangers?|adultes?|jeunes?|tout le monde|tous|qui"
    "|canadienses?|inmigrantes?|refugiados?|extranjeros?|adultos?|jovenes|todos|todo el mundo|cualquiera|quien"
)
_PLACES_OF_LEARNING = (
    "school|college|university|company|agency|website|app|service|program|government"
    "|ecole|college|universite|entreprise|agence|escuela|colegio|universidad|empresa|agencia"
)
_ONLY = r"(?: (?:only|just|also|open|seulement|juste|aussi|solo|solamente|tambien))*"
_THE = r"(?:(?:the|le|la|les|l|los|las|el|un|une|una|an?) )?"
_ASKED = re.compile(
    rf"(?:(?:is|are) (?:this|it|you|these|they){_ONLY}|does (?:this|it) (?:work|apply|count)|do you (?:work|cover|serve|teach|operate)"
    rf"|who is (?:this|it)|(?:est ce que )?(?:c est|est ce)(?: valable| ouvert)?{_ONLY}|ca marche|(?:esto )?(?:es|son|sirve|vale|funciona){_ONLY}|(?:ustedes )?estan)"
    rf"(?: (?:for|in|from|to|based in|located in|pour|a|au|aux|en|dans|para|de))? {_THE}(?:{_LANDS}|{_PEOPLE})"
    rf"|(?:are|is) (?:you|this)(?: guys)? {_THE}(?:\w+ )?(?:{_PLACES_OF_LEARNING})"
    rf"|(?:c est|vous etes|etes vous|es|son|eres) {_THE}(?:{_PLACES_OF_LEARNING})"
    rf"|(?:what|which) (?:{_PLACES_OF_LEARNING}|city|town|place|state|province|country) (?:is this|is it|are you)(?: for| in| from)?"
    rf"|(?:quelle?|c est quelle?) (?:{_PLACES_OF_LEARNING}|ville)(?: est ce| c est)?|(?:que|cual) (?:{_PLACES_OF_LEARNING}|ciudad) es"
    r"|where (?:are you|is this|is it)(?: guys)?(?: based| located| from)?|vous etes (?:ou|d ou)|(?:ou|d ou) etes vous|(?:de )?donde (?:son|estan)(?: ustedes)?"
)


def asked(step: Step, words: str) -> Turn | None:
    """Answer who asks, before any list, where all this is or whom it is for; None for the rest."""
    said = " ".join(re.sub(r"[^\w ]+", " ", plain(words)).split())
    if step.state.shown or _ASKED.fullmatch(said) is None:
        return None
    follow_language(step, words, least=_ENOUGH_WORDS)
    say = step.say
    college, contact = step.context.college(say), step.context.person(say)
    return step.tell("about-us", college=college, contact=contact, ask=step.ask())
