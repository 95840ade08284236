"""What is asked about a plan that was laid out: "what do I do first", "c'est combien en tout".

Read without accents and marks, because people leave them out on a telephone.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.fact_words import plain

Kind = Literal["whole", "first", "why", "full", "other", "done", "step"]

# A longer text says something else besides.
_MAX_WORDS = 14


@dataclass(frozen=True)
class PlanQuestion:
    """What is asked.

    Attributes:
        kind: "whole" for totals and the end, "first" for what to do now, "why" for what a step is
            for, "full" for what there is if one does not get in, "other" for a sooner or cheaper
            way, "done" where a step is behind the learner already, "step" for what a step is and costs.
        number: The step that it is about, from 1; -1 for the last; None for none.
    """

    kind: Kind
    number: int | None = None


# "The one" names no entry of a list (`ranks.read_number`), "step one" a step.
_NUMBERS = {
    1: "one|first|1st|un|une|uno|una|premiere?|1ere?|primer[oa]?",
    2: "two|second|2nd|deux|deuxieme|seconde?|dos|segund[oa]",
    3: "three|third|3rd|trois|troisieme|tres|tercer[oa]?",
    4: "four|fourth|4th|quatre|quatrieme|cuatro|cuart[oa]",
    5: "five|fifth|5th|cinq|cinquieme|cinco|quint[oa]",
    6: "six|sixth|6th|sixieme|seis|sext[oa]",
    -1: "last|final|derniere?|ultim[oa]",
}
_ANY = rf"\d{{1,2}}|{'|'.join(_NUMBERS.values())}"
_STEP = re.compile(
    rf"\b(?:steps?|etapes?|pasos?) (?:number |no |numero )?(?P<after>{_ANY})\b"
    rf"|\b(?P<before>{_ANY}) (?:steps?|etapes?|pasos?)\b"
)

# One way a line, in English, French and Spanish; in the order in which they are tried: "I have
# step 1, can I skip it" says what is done, and asks for no reason.
_WAYS: dict[Kind, str] = {
    "done": r"""
\b(i|ive|i've|already) (already )?(have|got|did|done|finished|completed|passed|hold|took)\b
\balready (have|did|done)\b
\bj'ai (deja|fait|fini|suivi|termine)\b
\bdeja (fait|fini|suivi)\b
\bya (lo |la )?(tengo|hice|termine|pase|complete|cumpli)\b
""",
    "why": r"""
^(but |and )?why\b(?! (do|are) you)
\bdo i (really |actually )?(need|have) (to do |to take )?(all|both|every|each|step|the \w+ step)\b
\b(can|could|may) i (just |maybe )?(skip|leave out|drop|avoid)\b
\bwhat( is|s|'s) (step \w+|the \w+ step) for\b
\ba quoi sert (l'etape|la \w+ etape)\b
\b(para que (sirve|es)|que es) el (paso|\w+ paso)\b
^(mais |et )?pourquoi\b(?! (tu|vous|demandez|cette question))
\b(dois-je|faut-il|je dois|il faut) (vraiment )?(faire |suivre )?(tout|les (deux|trois|quatre)|l'etape|chaque)\b
\b(puis-je|je peux|peut-on) (sauter|eviter)\b
^(pero |y )?por ?que\b(?! (me )?(pregunta|esa pregunta))
\b(tengo que|necesito|hay que|hace falta) (hacer |tomar )?(tod[oa]s|l[oa]s (dos|tres|cuatro)|el paso|cada)\b
\b(puedo|se puede) (saltar|omitir|evitar)
""",
    "full": r"""
\bif (it|its|it's|that|they|theyre|they're|step \w+|the \w+( step)?)( is| are| gets)?( already)? (full|sold out|gone|booked)\b
\bif (i|they) (dont|don't|do not|cant|can't|cannot|wont|won't) (get|take|accept|let|do|make)\b
\bif i( am|'m)? (miss|late|rejected|not accepted)\b
\b(another|other|later|different|more) (start )?(dates?|starts?|intakes?)\b
\bsi (c'est|ce serait|jamais c'est|l'etape \w+ est) (complet|plein)
\bplus de places?\b
\bsi je (rate|manque|ne suis pas (pris|accepte))
\bautres? dates?\b
\bsi (ya )?(esta|estan) (llen|complet)
\bsi (ya )?no (hay|quedan?|consigo) (cupos?|plazas?|lugar)
\bsi (pierdo|se me pasa|no (me aceptan|entro))\b
\botras? fechas?\b
""",
    "other": r"""
\b(start|begin|finish|done|get there|end)( it| this| that)? (any )?(sooner|earlier|faster|quicker)\b
\b(faster|quicker|shorter|cheaper|sooner|easier|other|another|different|better) (ways?|path|route|plan)\b
\b(commencer|finir|terminer) plus (tot|vite|rapidement)\b
\b(chemin|moyen|plan|parcours|facon|maniere) (plus|moins) \w+
\bautre (chemin|parcours|plan|moyen|facon)\b
\b(empezar|comenzar|terminar|acabar) (mas )?(antes|pronto|rapido)\b
\b(camino|plan|forma|manera|modo) mas \w+
\botr[oa] (camino|plan|forma|manera)\b
""",
    "step": r"""
\b(how (much|long)|where|when)\b.*\bstep\b
^((and|ok|so|what|whats|what's|is|about|tell me|more|describe|explain|the) )*(step \w+|(?!first|next)\w+ step)$
\b(combien|ou|quand)\b.*\betape\b
^((et|alors|c'est quoi|parle-moi de|plus sur|la|l') ?)*(etape \w+|(?!premiere|prochaine)\w+ etape)$
\b(cuanto|cuando|donde)\b.*\bpaso\b
^((y|entonces|que es|cual es|mas sobre|hableme del?|el) )*(paso \w+|(?!primer|siguiente)\w+ paso)$
""",
    "first": r"""
\bwhat (do|should|must|would|can) i (have to |need to )?do (first|now|next)\b
\bwhat( comes|s|'s| is) (first|next)\b
\b(first|next) (step|thing)\b
\bwhere (do|should|can) i (start|begin)\b
\bhow (do|can|should|would) i (get started|start|begin|go about|apply|enrol|enroll|register|sign up)\b
^((ok|okay|yes|great|good|alright|fine) )*(let's|lets|i will|i'll|ill) (do|take|go with) (it|this|that)( one)?$
^((ok|okay|yes|great|good|alright|fine) )*(do|take|go with) (this|that) one$
\bwhich( one| course)?( (do|should|would) i (do|take|start with)| goes| comes)? first$
^((ok|okay|yes) )+(do it|i'm in|im in)$
^(let's|lets) (go|start|begin)$
\bwhat now$
\b(premiere|prochaine) (etape|chose)\b
\bpar (quoi|ou) (je |dois-je |est-ce que je )?(commence|debute)
\b(commence|commencer|debute|debuter) (par|avec) (quoi|ou|quelle)\b
\b(je fais|dois-je faire|faut faire|je dois faire) (quoi )?(maintenant|d'abord|en premier)\b
\bque faire (maintenant|d'abord|en premier)\b
\bcomment (je |est-ce que je |puis-je )?(commence|m'inscri)
^((ok|oui|d'accord) )*(on y va|je le fais|je la fais|allons-y)$
\bprimer paso\b
\bsiguiente paso\b
\blo primero\b
\bpor donde (empiezo|comienzo|empezar)\b
\bque (hago|tengo que hacer|debo hacer) (ahora|primero)\b
\bcomo (empiezo|comienzo|me inscribo|me apunto)\b
^((ok|si|bueno) )*(dale|vamos|lo hago|hagamoslo|adelante)$
""",
    "whole": r"""
\bhow (long|much|many)\b.*\b(all|altogether|total|everything|whole|plan|steps)\b
\bhow long (will|does|would|is) (it|that|this)\b
\bwhen (will|would|do|can|could|am) i (be )?(finish|finished|done|complete|graduate|ready|through)\b
\bcombien\b.*\b(tout|total|plan|etapes)\b
\bquand (est-ce que )?(j'aurai|aurai-je|je|vais-je|finirai-je) (\w+ )?(fini|termin)
\b(je finis|je termine|je peux finir|je pourrais finir|ca finit|ca se termine) quand\b
\bcuant[oa]s?\b.*\b(todo|total|plan|pasos)\b
\bcuando (termino|acabo|terminaria|voy a terminar|acabaria|termina)\b
""",
}
_PATTERNS = tuple(
    (kind, re.compile("|".join(ways.split("\n")[1:-1]))) for kind, ways in _WAYS.items()
)
_NO_MARKS = re.compile(r"[^\w\s'-]")


def read_plan_question(text: str) -> PlanQuestion | None:
    """Return what a short text asks about a plan, or None where it says anything else."""
    words = " ".join(_NO_MARKS.sub(" ", plain(text)).split())
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    number = _number(words)
    for kind, pattern in _PATTERNS:
        # What is held besides steps of the plan is told as ever.
        if pattern.search(words) and not (kind in ("done", "step") and number is None):
            return PlanQuestion(kind, number)
    return None


def _number(words: str) -> int | None:
    found = _STEP.search(words)
    if found is None:
        return None
    said = found["after"] or found["before"]
    if said.isdecimal():
        return max(int(said), 1)
    return next(value for value, each in _NUMBERS.items() if re.fullmatch(each, said))
