"""Words about a list as a whole: back to the one before it, and which of it is meant."""

import re

from bot.dialogue.answer_words import BACK

_ASKING = re.compile(
    r"(?:(?:ok(?:ay)?|no|oh|oops|h+m+|wait|actually|sorry|please|just|now|can (?:you|we|i)|could (?:you|we|i)"
    r"|let'?s|i (?:want|would like|need|have) to|i'd like to|on peut|je veux|non|podemos|quiero"
    r"|bueno),? )+"
)
_KINDLY = re.compile(r",? (?:please|pls|again|svp|s'il (?:vous|te) pla[iî]t|por favor|encore)$")
_LIST = r"(?:list|ones?|results?|options?|courses?|selection|answers?|suggestions?|things?|page)"
# "The one before" is an entry.
_LISTS = _LIST.replace("ones?", "ones")
_UNDO = re.compile(
    r"(?:undo|revert)(?: (?:that|it|this|my last|the last)(?: (?:one|step|change|thing|answer|choice))?)?|cancel (?:that|it)"
    r"|(?:take|put|change|set|turn|switch) (?:that|it|this|the list) back(?: (?:again|to (?:how|what|the way) it was(?: before)?|how it was|the way it was))?"
    rf"|(?:(?:(?:go|take me|bring me|switch|return) (?:back )?to|back to|show(?: me)?|give me|bring back|what (?:was|were)) )?"
    rf"(?:the|my|your|that|those|that other) (?:(?:previous|former|earlier|old|original|prior) {_LIST}|(?:last|other) (?:list|results|page|selection)"
    rf"|{_LISTS}(?: that)?(?: (?:you|i|we) (?:had|showed(?: me)?|saw|gave me|got|sent(?: me)?))? (?:from )?(?:before|earlier|previously|just now)(?: (?:that|this))?)"
    r"|what (?:you|i|we) (?:had|showed(?: me)?|saw|gave me|got) (?:before|earlier)(?: (?:that|this))?"
    r"|(?:the |those )?(?:ones?|list|results|first (?:ones?|list)|(?:previous|last|earlier|old) (?:ones|list|results))(?: before| you (?:had|showed(?: me)?|gave me)(?: before)?)? (?:was|were) better"
    r"|(?:it|that) was better(?: before)?|(?:the )?(?:one )?before(?: that| this| it)? was better"
    r"|annule[rz]?(?: [çc]a)?|d[ée]fais [çc]a|(?:remets?|remettez|laisse[zr]?|reviens|revenez|retourne[rz]?)(?:[- ](?:le|la|les|[cç]a|tout))? comme (?:avant|c'[ée]tait)(?: avant)?|(?:reviens|revenez|retour) en arri[eè]re"
    r"|(?:d[eé]j[ae](?:l[oae])?|p[oó]n(?:l[oae])?|pong[ae](?:l[oae])?|vuelve|regresa)(?: todo)? (?:como|a como) (?:antes|estaba)(?: antes)?|(?:vuelve|volver|regresa|regresar) (?:para )?atr[aá]s"
    r"|(?:reviens? |revenir |retour |montre[zr]?(?:-moi)? )?(?:[àa] )?(?:la liste|ceux|celles|ce qu'il y avait)"
    r" (?:d'avant|pr[ée]c[ée]dente?s?|avant)"
    r"|(?:deshacer|deshaz(?:lo)?|deshaga)(?: eso)?|(?:(?:volver|vuelve|regresa|regresar|mu[ée]strame) )?(?:a )?(?:la lista|los|las|lo) (?:de antes|anterior(?:es)?)"
)

_FIRST = re.compile(
    r"(?:(?:(?:go|take me|bring me) (?:back )?to|back to|show(?: me)?|give me) )?the (?:very )?(?:first|original) (?:list|results|options|selection)"
    r"(?: (?:you|i|we) (?:had|showed(?: me)?|saw|gave me|got))?"
    r"|(?:(?:reviens|revenez|revenir|revenons|retourne[rz]?|retournons|retour|montre[rz]?(?:-moi)?|(?:re)?voir|remontre[rz]?(?:-moi)?) )?(?:[àa] )?"
    r"(?:la (?:toute )?premi[eè]re (?:liste|s[ée]lection)|la liste (?:du d[ée]but|initiale|de d[ée]part))"
    r"|(?:(?:volver|volvamos|vuelve|vuelva|regresa|regrese|regresar|regresemos|ver|mu[ée]str[ae]me) )?(?:a )?(?:ver )?"
    r"(?:la primera? lista|la lista (?:del principio|inicial|del comienzo))"
)

# "Which of these is online", "are any of them free", "do any start in January", "how many are".
_THESE = r"(?:these|those|them|the (?:two|three|courses|options|list|results|ones))"
_THING = r"(?:ones?|courses?|class(?:es)?|programs?|options?)"
_OF_WHICH = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|well|also|h+m+|u+m+|uh|then|please|can you tell me|tell me|do you know|i wonder"
    r"|et|mais|alors|dites-moi|y|pero|dime),? )*"
    rf"(?:(?:(?:which|how many)(?: {_THING})?|what {_THING})(?: of {_THESE})?(?: {_THING})?(?: here)? (?=(?:is|are|has|have|can|could|does|do|would|will|offers?|starts?|begins?|gives?|costs?|takes?|runs?|needs?|requires?|lets?|allows?|teach(?:es)?|covers?|includes?|works?|fits?|ends?|finish(?:es)?|leads?|pays?|helps?|gets?|makes?|suits?|should|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t)\b)"
    rf"|which(?: {_THING})? of {_THESE} |(?:which|what) {_THING} (?=(?:in|on|at|under|near|for|with)\b)"
    rf"|(?:is|are|do|does|can|could|will|would|has|have|did) (?:any|one|some|either|both|none)(?: {_THING})?(?: (?:of|from|in) {_THESE})?(?: {_THING})? "
    rf"|(?:are|do|can|could|will) (?:they|these|those) (?:all|any|both) |(?:are|do) all (?:of {_THESE} |three )"
    rf"|(?:any|none|one|some|how many) of {_THESE} (?=\w)"
    rf"|any {_THING} of {_THESE} (?=\w)"
    r"|(?:lequel|laquelle|lesquels|lesquelles)(?: (?:de|d')(?: ?(?:ceux|celles)(?:-ci|-l[àa])?| ?entre (?:eux|elles)))? (?=(?:est|sont|se|ont|a|co[uû]te|commence)\b)"
    r"|(?:est-ce que |est-ce qu')?(?:l'un|l'une|un|une) (?:de ceux-ci|de ceux-l[àa]|d'eux|d'elles|d'entre (?:eux|elles)|des trois|des deux) "
    r"|(?:hay|es|est[aá]) algun[oa] (?:de (?:estos|estas|ellos|ellas|esos|esas) )|algun[oa] (?:de (?:estos|estas|ellos|ellas|esos|esas) )"
    r"|cu[aá]l(?:es)?(?: de (?:estos|estas|ellos|ellas|esos|esas|los tres|los dos))? (?=(?:es|son|est[aá]n?|se|tienen?|empiezan?|cuestan?)\b))"
)
# What stands before what is asked of them.
_BEING = re.compile(
    r"^(?:(?:is|are|has|have|can|could|does|do|would|will|be|being|got|offers?|offered|available|held|taught|done|taken"
    r"|runs?|run|gives?|there|that|which|it|you|i|my|me|actually|really|also|works?|work|fits?|fit|for|with|about|an?|any|the|all|both"
    r"|should|take|if|when|only|suits?|teach(?:es)?|covers?|includes?|deals?"
    r"|est|sont|se|ont|a|donne|donn[eé]e?|offerte?|disponible|possible|aussi|tambi[eé]n|offert|es|son|est[aá]n?|tienen?|hay|da)\s+)+"
)


# "Is there one that's free": another is asked for, and what it must be stands last.
_ONE_THAT = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|well|also|h+m+),? )*(?:is there|are there|do you have|have you got|you got|got|any|show me|give me"
    r"|find me|i want|i need|i'd like|i would like) (?:an?y? ?|some ?)?(?:one|ones|something|anything|courses?|thing)?s? ?"
    r"(?:(?:that|which)(?:'s| is| are| was| were)?|thats|that (?:has|have|starts?|runs?|costs?)|(?=(?:in|on|at|during|near|under|over|without) )) ?(?P<how>.{3,40})"
)


# "Any free".
_ANY = re.compile(r"(?:(?:and|but|so|ok(?:ay)?),? )*any (?P<how>\w[\w' -]{2,25})")


def asked_for_one(words: str) -> str:
    """Return what another one must be that is asked for: "free" of "is there one that's free"."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" ¿¡?!.")
    found = _ONE_THAT.fullmatch(said) or _ANY.fullmatch(said)
    return found["how"] if found else ""


_ENTRY_ELSEWHERE = (
    r"(?:(?:le |la |l'|el |num[eé]ro |n[uú]mero )?(?:premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|derni[eè]re?"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|[uú]ltim[oa]|\d)(?: cours| formation| curso)?)"
)
# "Does it run on weekends", "is the second one also online", "le 2 est-il offert le soir".
_OF_ENTRY = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|well|also|h+m+|u+m+|et|mais|y|pero),? )*"
    r"(?:is|are|does|do|can|could|will|would|has|have|did) "
    r"(?:(?:i|you|we|one|he|she|they) (?:do|take|attend|get|finish|start|have) )?"
    rf"(?:it|this|that|this one|that one|(?:the |that |this )?(?:first|second|third|fourth|fifth|last|\d|number \d)(?: {_THING})?) "
    rf"|(?:(?:et|mais|pis|y|pero|bueno),? )*(?:est-ce que |est-ce qu')?(?:{_ENTRY_ELSEWHERE},? (?:(?:il|elle|[cç]a|lo|la) )?|(?:ce(?:lui|lle)-(?:l[àa]|ci)|[eé]s[ea]) )"
    r"(?:est|c'est|se donne|a lieu|existe|es|est[aá]|se da|lo dan|la dan|dan|ofrecen|existe|se puede(?: hacer| tomar)?|on peut le (?:faire|suivre)|peut se faire)"
    r"(?:-(?:il|elle|t-il|t-elle))? "
)


def asked_of_entry(words: str) -> str:
    """Return what is asked of one entry: "weekends" of "does it run on weekends"; "" of others."""
    said = " ".join(words.lower().replace("’", "'").split()).strip(" ¿¡?!.")
    found = _OF_ENTRY.match(said)
    return _BEING.sub("", said[found.end() :], count=1).strip() if found else ""


def asked_of_which(words: str) -> str:
    """Return what is asked of entries of the list: "online" of "which of these is online".

    Returns:
        "" where words ask nothing of that kind.
    """
    said = " ".join(words.lower().replace("’", "'").split()).strip(" ¿¡?!.")
    found = _OF_WHICH.match(said.replace("which 1 ", "which one "))
    return _BEING.sub("", said[found.end() :], count=1).strip() if found else ""


def is_back(said: str) -> bool:
    """Tell whether words ask to go back where somebody came from."""
    return said in BACK or _bare(said) in BACK


def is_undo(said: str) -> bool:
    """Tell whether words ask for the list before this one, whatever was read in between."""
    return _UNDO.fullmatch(_bare(said)) is not None or is_first(said)


def is_first(said: str) -> bool:
    """Tell whether words ask for the list that was shown first of all."""
    return _FIRST.fullmatch(_bare(said)) is not None


def _bare(said: str) -> str:
    return _KINDLY.sub("", _ASKING.sub("", said, count=1)).strip(" ,")
