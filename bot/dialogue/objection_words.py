"""What people say against it, as they put it: money, time, courage, age, language, worth.

A rule reads them only where nothing else is said: "I have no money, I want to bake" is a goal.
"""

import re
from typing import Literal

from recommender.said.typed import as_meant

Objection = Literal[
    "money", "time", "confidence", "age", "language", "recognised", "meaning", "job", "trust",
    "useless", "privacy", "beginner",
]  # fmt: skip

# A longer text says something else besides.
_MAX_WORDS = 16

_PATTERNS: dict[Objection, str] = {
    "meaning": (
        r"what(?:'s| is| are| does) (?:an? )?micro-? ?credentials?(?: mean)?"
        r"|(?:qu'est-ce qu|c'est quoi)(?:e|')? ?(?:une? "
        r"|des )?(?:que )?(?:une? )?micro-? ?(?:certifications?|certificats?"
        r"|credentials?|attestations?)"
        r"|qu[eé] (?:es|son) (?:una?s? |las? )?micro-? ?credencial(?:es)?"
    ),
    "trust": (
        r"(?:is|isn'?t|are|aren'?t) (?:this|it|that|you|these|there)(?: all| some(?: kind of)?)?(?: just)? (?:an? )?"
        r"(?:scams?|frauds?|fakes?|real|trap|con|rip-?off|trick|phishing|catch|robots?|bots?|human"
        r"|an? (?:real )?person|spam)(?: or (?:what|not|real|a scam|a (?:bot|person|human)))?"
        r"|(?:what'?s|where'?s|is there) (?:the|a) catch|who (?:is|are|runs?|made|owns|pays for) (?:behind )?(?:this|it|you)"
        r"|(?:sounds|looks|seems|smells) (?:like )?(?:an? )?(?:scam|fake|fishy|dodgy|sketchy|too good to be true)"
        r"|(?:can|should) i trust (?:this|you|it)|are you (?:for real|legit)"
        r"|(?:oh |great |ugh |wow |just |not )*(?:another|just a|a stupid|a damn) (?:stupid |damn |useless )?(?:chat)?(?:ro)?bot"
        r"|(?:(?:my|a|some|other) [\w']+(?: [\w']+)?|people|everyone|everybody|they|he|she|i) (?:says?|said|tells? me|told me|thinks?|thought|heard|read|keeps? saying)(?: that)?"
        r" (?:it|this|that|these|those|you|they)(?: [\w-]+){0,3}(?: is|'s| are|'re| r) (?:just |all |probably |only )*(?:an? )?(?:scams?|frauds?|fakes?|rip-?offs?|waste of (?:time|money)|useless|worthless|not worth it)"
        r"|(?:are|r) (?:you|u) (?:chat ?gpt|gpt|siri|alexa|(?:an? )?(?:a\.?i\.?|artificial intelligence|machine|computer|program|algorithm))"
        r"|how (?:do|can|would) i know (?:if |that )?(?:this|it|you)(?:'s| is| are)? (?:real|legit|true|not a scam|safe)"
        r"|(?:es|eres) (?:una? )?(?:ia|inteligencia artificial|máquina|programa)|(?:t'es|tu es|vous êtes|c'est) une? (?:ia|machine|programme)"
        r"|(?:c'est|est-ce|ce n'est pas|c'est pas|ce serait)(?: que c'est)?(?: pas)? (?:une? )?(?:arnaque|fraude|piège|attrape|escroquerie|faux|vrai"
        r"|robot|bot|vraie personne)|(?:t'es|tu es|vous êtes|êtes-vous|es-tu) (?:une? )?(?:robot|bot|humain|vraie? (?:personne|humain)|vrai)"
        r"|qui est derrière(?: (?:ça|ceci|tout ça))?|(?:il est )?où est le piège|qui êtes-vous|t'es qui|vous êtes qui"
        r"|(?:are you|you) (?:really |quite )?sure(?: about (?:this|that|it))?"
        r"|(?:t'es|tu es|vous êtes|êtes-vous|es-tu) (?:bien |vraiment )?s[uû]re?(?: de (?:toi|vous|[cç]a))?"
        r"|est[aá]s? (?:usted )?segur[oa](?: de (?:eso|esto))?"
        r"|(?:esto |eso )?(?:no )?(?:es|será|sería) (?:una? )?(?:estafa|fraude|engaño|trampa|timo|robot|bot|de verdad|real|falso)"
        r"|(?:eres|sos|es usted|son) (?:una? )?(?:robot|bot|persona(?: real| de verdad)?|humano|real(?:es)?)"
        r"|qui[eé]n(?:es)? (?:est[aá]n?|hay) detr[aá]s(?: de (?:esto|eso))?|qui[eé]n(?:es)? (?:eres|es usted|son)(?: ustedes)?|d[oó]nde est[aá] la trampa"
    ),
    "privacy": (
        r"(?:do|will|would|are|can) (?:you|u|they|the college)(?: guys)? (?:really |also )?(?:sell(?:ing)?|shar(?:e|ing)|keep(?:ing)?"
        r"|stor(?:e|ing)|sav(?:e|ing)|record(?:ing)?|pass on|give away) (?:my|our|any of my|all my|these) (?:personal |private )?(?:data|info"
        r"|information|details|messages|chats?|conversations?|words|answers|number|name)(?: with (?:anyone|anybody|others|someone|my boss))?"
        r"|is (?:this|it|that|our (?:chat|conversation)) (?:really |completely |kept )?(?:private|confidential|anonymous|secret|recorded)"
        r"|(?:do|will|are) you (?:keep(?:ing)?|sav(?:e|ing)|stor(?:e|ing)|record(?:ing)?|remember) (?:what|everything|all) (?:that )?i (?:say|write|tell you|said|type)"
        r"|who (?:can |else )?(?:sees?|reads?|can (?:see|read)) (?:this|it|that|my messages|what i (?:write|say))"
        r"|what (?:do|does|will) (?:you|this|it) (?:know|keep|do with)(?: about me| my (?:data|info(?:rmation)?|messages))?"
        r"|(?:vous|tu|est-ce que vous) (?:vendez|vends|gardez|gardes|partagez|partages|enregistrez) (?:mes|nos) (?:données|infos?|informations|messages)"
        r"|(?:est-ce que )?(?:c'est|ceci est|la conversation est) (?:confidentiel(?:le)?|privée?|anonyme|enregistrée?)"
        r"|qui (?:peut |va )?(?:lit|lire|voit|voir) (?:ça|ceci|mes messages|ce que j'écris)"
        r"|(?:venden?|guardan?|comparten?|graban?) (?:ustedes )?mis (?:datos|mensajes|conversaciones)"
        r"|(?:esto )?es (?:confidencial|privado|anónimo)|qui[eé]n (?:lee|puede leer|va a leer|va a ver|ve) (?:esto|mis mensajes|lo que escribo)"
    ),
    "useless": (
        r"(?:you(?:'re| are| r)|youre|u r|this(?: bot| thing)?(?: is|'s)?|that(?:'s| is| was)|it(?:'s| is))"
        r" (?:so |really |completely |totally |absolutely )?(?:useless|stupid|dumb|no help|not helpful"
        r"|unhelpful|worthless|rubbish|terrible|bad at this|not working|a waste of time|annoying)"
        r"|(?:this|it|that) (?:sucks|doesn'?t (?:work|help)|does not (?:work|help)|didn'?t help)"
        r"|you (?:don'?t|do not|didn'?t) (?:understand|get it|listen|help)(?: me| anything)?"
        r"|(?:that's|that is|this is) not what i (?:asked|meant|want|wanted|said)(?: for)?"
        r"|(?:t'es|tu es|vous êtes|c'est|ça) (?:vraiment |complètement )?(?:nul(?:le)?|inutile|stupide|pourri|bidon)"
        r"|(?:tu|vous) (?:ne )?(?:comprends?|comprenez) (?:rien|pas)|(?:ça|ca) (?:ne )?(?:marche|m'aide|sert) (?:pas|à rien)"
        r"|c'est pas ce que (?:j'ai demandé|je veux|je voulais)"
        r"|(?:eres|es|esto es) (?:muy |un |una )?(?:inútil|inutil|tont[oa]|estúpid[oa]|malísim[oa]|basura)"
        r"|no (?:me )?(?:entiendes?|entiende|sirves?|sirve|ayudas?|ayuda)(?: de)?(?: nada)?"
        r"|(?:eso )?no es lo que (?:pedí|quiero|dije)"
    ),
    "money": (
        r"i (?:just )?(?:can'?t|cannot|can not|could never) afford (?:it|that|this"
        r"|any(?: of (?:it|this|these|them))?)"
        r"|(?:i(?:'ve| have)?(?: got)? |there'?s )no money|i don'?t have (?:any |the |so much "
        r"|that much |that |(?:this|that) kind of )?money(?: right now| now| for (?:it|that|this))?"
        r"|why (?:(?:is|are) (?:it|this|that|they|these) )?so (?:expensive|pricey|much)"
        r"|(?:(?:that(?:'s| is)|i|we) )?(?:not|(?:do not|don'?t) have|haven'?t(?: got)?) enough money"
        r"|(?:that(?:'s| is)|thats|it(?:'s| is)|its) (?:way )?(?:too much|a lot(?: of money)?|so expensive)|(?:way |far )?too much(?: money)?(?: for me)?"
        r"|(?:(?:are there|do you have|is there) )?(?:any )?(?:scholarships?|bursar(?:y|ies)|financial aid)"
        r"|who (?:pays|will pay|would pay|is going to pay)(?: for (?:it|this|that))?"
        r"|(?:can|could|will|would|does) (?:my (?:company|boss|employer|work|union|job|band)|the (?:government|union|state)|wcb|worksafe(?:bc)?|workers'? comp(?:ensation)?|ei|unemployment|welfare|insurance) (?:pay|cover|help)(?: (?:for )?(?:it|this|that|me))?"
        r"|(?:(?:is there|are there|do (?:they|you|i|seniors|students|we)|does (?:it|the college)|can i|could i)(?: (?:give|get|have|offer|a|an|any))* )?(?:senior'?s?|student|veteran|family|early)? ?(?:discounts?|reduced (?:price|rate|fee)s?)(?: for (?:seniors|students|veterans|retirees))?"
        r"|(?:les? |des |une? |y a-t-il (?:des |une )?)?(?:aides? financi[eè]res?|bourses?(?: d'[eé]tudes?)?)"
        r"|(?:hay |tienen |las? )?(?:becas?|(?:ayudas?|apoyo) (?:econ[oó]mic[ao]s?|financier[ao]s?))"
        r"|(?:\d[\d ]* ?\$? ?,? ?)?(?:c'est|[cç]a fait) (?:beaucoup|trop)(?: d'argent| cher)?(?=\W*$)"
        r"|(?:\d[\d.]* ?(?:d[oó]lares )?)?es (?:mucho|demasiado)(?: dinero)?(?=\W*$)"
        r"|(?:me )?(?:cuestan?|salen?) (?:mucho|demasiado|much[ií]simo|muy caro)(?=\W*$)|(?:est-ce qu')?il y a (?:une aide|de l'aide)(?=\W*$)|j'ai (?:rien comme argent|pas (?:une cenne|un sou|de sous|un rond|une thune))|(?<![\w'])(?:no money|broke)(?=\W*$)|i'?m (?:broke|skint)|money is (?:very )?(?:tight|a problem)"
        r"|je n'ai pas (?:d'argent|les moyens)|pas d'argent|j'ai pas (?:d'argent|les moyens)"
        r"|(?:c'est|[cç]a fait) (?:vraiment )?trop d'argent|je (?:ne )?peux pas (?:payer|mettre|d[eé]penser) (?:[cç]a|tout [cç]a|autant|tant)"
        r"|es (?:much[oa]|demasiad[oa]) (?:dinero|plata|lana|pasta)|no puedo (?:pagar|gastar|poner) (?:eso|tanto|todo eso)"
        r"|(?:c'est|est-ce(?: que c'est)?) (?:finan[cç]able|finan[cç][eé]|pris en charge|rembours[eé])(?: par [\w' -]{2,25})?"
        r"|(?:se puede |lo |la )?(?:pueden )?financiar|(?:dan|hay|tienen) financiamiento|(?:le |avec le |mon )?cpf(?: marche| est accept[eé])?"
        r"|no tengo (?:dinero|plata)|no puedo pagar(?:lo)?|no me alcanza(?: el dinero| (?:para|pa) (?:mucho|tanto|nada|eso|todo))?"
        r"|(?:c'est|[cç]a reste|je trouve [cç]a) (?:(?:quand m[eê]me|assez|plut[oô]t|super|hyper|vachement) cher|pas donn[eé])(?: [cç]a)?"
        r"|c'est cher (?:quand m[eê]me|dis donc|[cç]a|pour moi)|[cç]a co[uû]te (?:tr[eè]s cher|super cher|vraiment cher|un bras|une blinde|la peau des fesses)"
        r"|(?:se me hace|me parece|est[aá]|t[aá]|qu[eé]|lo veo|tan) (?:medio |re |bien |un poco )?car[oa](?: eso| esto| para m[ií])?"
        r"|(?:es|cuesta|sale|vale) (?:un ojo de la cara|una fortuna|un dineral|una banda|un huevo|un mont[oó]n)(?: de (?:plata|dinero|lana|guita|pasta))?"
    ),
    "time": (
        r"(?:(?:and|so|but) )?(?:i (?:suppose|guess|bet|imagine|assume) )?(?:it|that|this|they)(?: probably| must| will|'ll| would)? (?:takes?|lasts?|goes on(?: for)?) (?:forever|ages|(?:so|too|very|really) long|years)"
        r"|i(?:'ve| have)?(?: got)? no time|i don'?t have (?:the |any |enough |that much )?time"
        r"|(?:i'?m )?(?:way |far |just )?too busy|no time"
        r"|(?:je n'ai|j'ai) pas (?:assez de |le |de )?temps|pas le temps"
        r"|no tengo (?:nada de |suficiente )?tiempo|estoy muy ocupad[oa]"
    ),
    "confidence": (
        r"(?:j'ai peur|je crains|peur) que (?:ce (?:soit|sera)|[cç]a (?:soit|sera)|c'est|ce serait) (?:trop|vraiment|bien|super) [\w-]+(?: pour moi)?|(?:me da (?:miedo|cosa|temor)|temo|miedo) (?:de )?que (?:sea|vaya a ser) (?:muy|demasiado|bien) [\w-]+(?: para m[ií])?|"
        r"i(?:'m| am) (?:not|never) (?:good|smart|clever|bright) enough|i(?:'m| am) (?:too "
        r"|just )?(?:stupid|dumb)"
        r"|i (?:was|were) (?:never|no|not) (?:any )?good (?:at|in) school|i (?:can'?t|could never"
        r"|couldn'?t) do (?:this|that|it)"
        r"|i(?:'m| am) (?:kinda |kind of |a bit |so |really |very )?(?:scared|afraid|nervous|terrified)"
        r"(?: (?:of|about) (?:the )?(?:failing|it|school|studying|tests?|exams?|maths?|computers?)| i (?:can'?t|won'?t be able to)(?: do (?:it|this|that))?)?"
        r"|(?:the )?(?:exams?|tests?|maths?|computers?) (?:scares?|terrif(?:y|ies)|frightens?) me|what if i fail"
        r"|(?:whatever(?:'?s| is)?|show me|give me|i want) (?:the )?easiest(?: one)?"
        r"|(?:what|which)(?:'?s| is)?(?: one)?(?: is)? (?:the )?easiest(?: one| to get| to do| for me)?"
        r"|i(?:'d| would|'ll| will) (?:probably |only |just )?fail|is (?:it|this|that) (?:too "
        r"|very )?(?:hard|difficult)"
        r"|i (?:can'?t|cannot|don'?t) (?:really )?(?:read|write)(?: (?:or|and) (?:read|write))?(?: (?:very |so )?well)?"
        r"|je (?:ne )?sais pas (?:bien |tr[eè]s bien )?(?:lire|[eé]crire)(?: (?:ni|et|ou) (?:lire|[eé]crire))?(?: (?:tr[eè]s )?bien)?"
        r"|no s[eé] (?:leer|escribir)(?: (?:ni|y|o) (?:leer|escribir))?(?: (?:muy )?bien)?"
        r"|j'[eé]cris (?:tr[eè]s )?mal|je lis (?:tr[eè]s )?mal|(?:escribo|leo) (?:muy )?mal"
        r"|je n(?:e suis|'en suis) pas capable|je n'y arriverai (?:pas|jamais)"
        r"|j'ai (?:un peu |tr[eè]s )?peur(?: d'échouer| de rater| de ne pas (?:y arriver|pouvoir|[eê]tre capable|r[eé]ussir)| de l'examen| des examens| des maths)?|(?:l'examen|les examens|les maths) me (?:fait|font) peur|"
        r"(?:tengo|me da) (?:mucho |un poco de |algo de )?miedo (?:de |a )?(?:no (?:poder|ser capaz|lograrlo|pasar|aprobar)|(?:el |al |del |los |a los )?ex[aá]men(?:es)?|fracasar|las matem[aá]ticas)|je suis nulle?(?: à l'école)?"
        r"|no soy capaz|no voy a poder|tengo miedo(?: de fracasar| de fallar)?"
        r"|(?:c'est|est-ce(?: que c'est)?) (?:trop |tr[eè]s |bien )?(?:dur|difficile|compliqu[eé])(?: [aà] (?:faire|suivre|apprendre))?"
        r"|(?:es|est[aá]) (?:muy |demasiado )?(?:dif[ií]cil|duro|complicado|pesado)"
        r"|[cç]a fait (?:tr[eè]s |trop |si )?(?:longtemps|des ann[eé]es|\d+ ans) que (?:je |j'|je n')?(?:ai |suis )?(?:pas|plus) (?:[eé]tudi[eé]|(?:all[eé]e?|retourn[eé]e?) [aà] l'[eé]cole)"
        r"|(?:ya )?hace (?:mucho|a[nñ]os|tiempo|rato|much[ií]simo)(?: tiempo| a[nñ]os)? que no (?:estudio|agarro un libro|voy a la escuela)"
        r"|je (?:ne )?sais pas si (?:je (?:suis|serai|serais) capable|je (?:peux|vais pouvoir|vais y arriver|pourrai|pourrais))(?: (?:de )?le faire| y arriver)?"
        r"|no s[eé] si (?:soy capaz|puedo|podr[eé]|podr[ií]a|voy a poder)(?: (?:de )?hacerlo| con (?:eso|esto))?"
        r"|(?:est-ce que |tu crois que |vous croyez que )?je vais (?:y arriver|r[eé]ussir|m'en sortir)|(?:ser[aá] que |crees que )?(?:podr[eé]|s[ií] puedo|la voy a hacer)(?= ?[?]?$)"
        r"|si (?:jamais )?(?:j'[eé]choue|(?:je |j')(?:rate|coule|plante|foire|(?:ne )?r[eé]ussis pas|(?:ne )?passe pas)|je n'y arrive pas)(?: (?:[aà] )?(?:l'examen|le cours|l'[eé]valuation))?"
        r"|si (?:lo |la |me )?(?:quemo|reprueban|va mal|ponchan|rajan|repruebo|suspendo|fallo|fracaso|(?:no (?:lo |la )?(?:apruebo|paso|logro)))(?: (?:en )?(?:el |la )?(?:examen|curso|prueba))?"
        r"|(?:which|what)(?:'?s| is| one is| of (?:these|those|them) is| one of (?:these|those|them) is) (?:the )?easiest(?: (?:one|to (?:do|learn|pass|finish)))?"
        r"|no valgo para (?:esto|estudiar)|(?:et |y )?(?:lequel|laquelle|quel|c'est lequel|c'est quoi)(?: est| serait)? (?:le |la )?plus facile(?: [aà] (?:faire|avoir|suivre))?"
        r"|(?:y )?cu[aá]l (?:es|ser[ií]a) (?:el |la )?m[aá]s f[aá]cil(?: de (?:hacer|sacar|aprender))?"
    ),
    "beginner": (
        r"(?:(?:i(?:'ve| have)?(?: got)?|with) )?(?:really |absolutely )?(?:no|zero|not any) (?:work |previous |prior )?experience(?: at all| yet| whatsoever)?(?: (?:in|with) (?:this|that|it|anything|the field))?"
        r"|i (?:don'?t|do not) have (?:any |much )?experience(?: (?:in|with) (?:this|that|it|anything))?|i'?m (?:a )?(?:total |complete |absolute )?(?:beginner|newbie)(?: at (?:this|that|it))?"
        r"|i(?:'?ve| have) never (?:done|worked in) (?:this|that|it|anything like (?:this|that|it))(?: before)?|(?:do i|would i|must i) need (?:any )?(?:previous |prior )?experience(?: for (?:this|that|it|these))?"
        r"|(?:je n'|j'|je )?ai (?:pas|aucune|z[eé]ro|pas beaucoup|jamais eu)(?: (?:vraiment|du tout))? ?(?:d'|d' |de l')?exp[eé]riences?(?: (?:l[aà][- ]dedans|dans [cç]a|dans ce (?:domaine|m[eé]tier)|du tout|professionnelle))?|sans (?:aucune )?exp[eé]rience"
        r"|(?:je n'|j'|je )?ai jamais (?:fait|travaill[eé] dans) (?:[cç]a|cela|de [cç]a)(?: avant)?|je (?:pars|commence|d[eé]marre) (?:de|[aà]) z[eé]ro|je suis (?:un |une )?(?:vraie? |grande? |compl[eè]te? |totale? )?d[eé]butante?(?: total| complet| compl[eè]te)?"
        r"|(?:il )?faut (?:de l'|avoir de l'|une? )?exp[eé]rience|pas d'exp[eé]rience(?: du tout| l[aà][- ]dedans)?"
        r"|no tengo (?:estudios|ninguno)|(?:j'ai|je n'ai) pas (?:fait d'[eé]tudes|d'[eé]tudes)"
        r"|(?:yo )?(?:no tengo|tengo cero|sin|tengo poca) (?:nada de |ninguna |mucha |nada de )?experiencia(?: (?:previa|laboral|alguna|ninguna))?(?: en (?:eso|esto|nada|ese campo|el [aá]rea|la materia))?"
        r"|(?:yo )?nunca (?:lo )?(?:he hecho|hice|trabaj[eé] (?:de|en)|he trabajado (?:de|en)) ?(?:eso|esto|nada de eso|algo as[ií])?|(?:empiezo|arranco|parto|voy a empezar) (?:de|desde) cero|soy (?:un |una )?(?:total )?principiante|soy nov[oa]t[oa]"
        r"|(?:se necesita|hace falta|piden|hay que tener|necesito|exigen) (?:tener )?(?:alguna )?experiencia(?: previa)?"
    ),
    "age": (
        r"(?:am i|i(?:'m| am)|aren'?t i) (?:probably |just |not )?too old(?: for (?:this|that|it"
        r"|school))?|at my age"
        r"|i(?:'m| am) (?:already )?\d\d,? ?(?:already )?,? ?(?:isn'?t|is)? ?(?:it"
        r"|that)? ?too (?:late|old)"
        r"|(?:is it|isn'?t it|it'?s) too late(?: for me)?(?: to (?:start(?: over| again)?|change(?: careers?)?|learn(?: (?:it|this|that))?|begin))?"
        r"|i(?:'m| am) (?:not (?:that )?young any ?more|no spring chicken|(?:already |a bit )?old)"
        r"|(?:je suis|suis-je|ne suis-je pas) (?:trop|déjà|un peu|rendue?) (?:vieux|vieille|âgée?)"
        r"(?:,? j'ai \d\d ans)?|je ne suis plus (?:toute? )?jeune|à mon âge"
        r"|c'est(?:-tu| tu)? trop tard(?: pour moi)?"
        r"|no (?:soy|estoy) (?:demasiado|muy) (?:viej[oa]|mayor|grande)(?: para (?:esto|eso))?"
        r"|(?:es que )?(?:ya )?(?:soy|estoy) (?:ya )?(?:demasiado |muy )?(?:viej[oa]|mayor"
        r"|grande)(?: para (?:esto|eso))?(?:,? (?:ya )?tengo \d\d(?: años)?)?|a mi edad"
        r"|(?:y a(?:-t-il)? |il y a |c'est quoi |quelle est )?(?:pas |une |un |la |l'|d'|pas d')?(?:limite d'[aâ]ge|[aâ]ge (?:limite|minimum|maximum|minimal|maximal))"
        r"|hasta qu[eé] edad(?: aceptan| se puede)?|(?:hay |cu[aá]l es )?(?:una |el |la )?(?:l[ií]mite de edad|edad (?:l[ií]mite|m[ií]nima|m[aá]xima))"
        r"|(?:ya )?es (?:ya )?(?:muy |demasiado )?tarde(?: para mí| ya)?(?=\W*$)|(?:ya )?tengo (?:ya )?[1-9]\d(?=\W*$)|(?:[eé]l |ella )?tiene (?:ya )?[1-9]\d(?: a[nñ]os)?(?=\W*$)|(?:il|elle) a (?:d[eé]j[aà] )?[1-9]\d ans(?=\W*$)|ya es tarde (?:para mí|a mi edad)"
    ),
    "language": (
        r"my (?:english|french|spanish) (?:is|isn'?t|is not) (?:not )?(?:very |so |that "
        r"|all that |really )?(?:good|great|bad|poor|weak)(?: enough)?"
        r"|i (?:don'?t|do not|barely|hardly) (?:speak|write|read) (?:good |much |any )?(?:english"
        r"|french)(?: (?:very |so |that )?well)?"
        r"|mon (?:anglais|fran[cç]ais)(?: [eé]crit| oral| parl[eé])? (?:est|n'est) (?:pas )?(?:tr[eè]s |assez |vraiment |plut[oô]t )?(?:bon|mauvais|faible|terrible|fort|top|parfait|limit[eé])"
        r"|(?:je|elle|il) (?:ne )?parle (?:pas|mal|peu) (?:tr[eè]s )?(?:bien )?(?:l'|le )?(?:anglais|fran[cç]ais)"
        r"|(?:yo )?(?:s[oó]lo|solamente|nom[aá]s|nada m[aá]s) (?:hablo|s[eé]) (?:el )?(?:español|espanol|franc[eé]s)|je (?:parle|comprends) (?:juste|seulement|que) (?:le )?(?:fran[cç]ais|espagnol|cr[eé]ole)"
        r"|mi (?:ingl[eé]s|franc[eé]s)(?: escrito| hablado)? (?:no )?(?:es|est[aá]) (?:muy |tan |medio )?(?:bueno|malo|b[aá]sico|flojo|limitado)"
        r"|(?:ella |[eé]l )?no habl[oa] (?:muy )?(?:bien )?(?:el )?(?:ingl[eé]s|franc[eé]s)(?:(?: muy| tan)? bien| mucho)?"
    ),
    "recognised": (
        r"(?:is|are|will|would) (?:it|this|that|they|these|those|any of (?:these|them)"
        r"|(?:the |this |that |these )?\w+(?: one)?) (?:really |even |actually |be )?"
        r"(?:recogni[sz]ed|accredited|(?:state[- ]|government[- ])?approved|legit(?:imate)?|official"
        r"|valid|accepted|worth (?:it|anything|something|the money))"
        r"(?: (?:by|with) (?:any |the |most )?(?:employers?|companies|anyone|the industry|industry"
        r"|(?:the )?government|universit(?:y|ies)|unions?))?"
        r"(?: (?:in|outside(?: of)?|across|throughout) (?:the |other |all (?:of )?)?[\w'.-]+(?: [\w'.-]+)?"
        r"| (?:elsewhere|abroad|everywhere|anywhere|nationally|internationally|nationwide))?"
        r"|who says (?:it'?s|they'?re|that'?s) (?:any )?(?:good|worth it|useful|real)|who says .{1,30}(?: is| are) (?:any )?(?:good|worth it|useful|real)"
        r"|(?:if|whether) (?:it'?s|it is|they'?re|this is|these are|that'?s) (?:really |all )?(?:legit(?:imate)?|recogni[sz]ed|accredited|official|valid|any good|worth it)"
        r"|(?:do|will|would) (?:any )?employers (?:even |really |actually )?(?:know|accept"
        r"|recogni[sz]e|care about|value|want) (?:it|this|that|them|these)"
        r"|(?:est-ce (?:que c'est )?|c'est |(?:est|sera|il est|elle est) |(?:lequel|laquelle|lesquels)(?: des (?:deux|trois))? (?:est|sont) )"
        r"(?:vraiment )?(?:reconnue?s?|sérieux|accrédité|officiel)"
        r"(?: (?:par|aux?|en|ici|dans|chez|[aà])(?: (?:les?|la|l'))? ?[\w'-]+(?: d'[\w'-]+)?)?"
        r"|sont-ils reconnus|reconnu par (?:les employeurs|qui)"
        r"|(?:(?:cu[aá]l|cu[aá]les)(?: de los (?:dos|tres))? )?(?:está|esta|están|es|son) (?:realmente )?"
        r"(?:reconocid[oa]s?|oficial(?:es)?|acreditad[oa]s?)(?: (?:por|en|aqu[ií])(?: (?:el|la|los|las))? ?[\w'-]*)?"
        r"|tiene reconocimiento|cu[aá]l (?:de (?:ell[oa]s|est[oa]s) )?(?:tiene|est[aá]) (?:mayor|m[aá]s) (?:reconocimiento|reconocid[oa]|valor|validez)"
        r"|(?:c'est|ce serait) bon (?:pour le|pour la|pour l'|au|en|aux|[aà]|dans) ?[\w'-]+|(?:sirve|es v[aá]lido|funciona) (?:para|en) (?:canad[aá]|m[eé]xico|espa[nñ]a|estados unidos|otros pa[ií]ses|mi pa[ií]s)"
        r"|(?:lequel|laquelle|quel|quelle) est (?:la |le )?(?:plus|mieux) reconnue?|(?:est-ce que )?(?:[cç]a|cela) (?:donne|ouvre) droit [aà] une? (?:titre|dipl[oô]me|certificat)(?: reconnu)?"
        r"|(?:c'est|est-ce|est-ce que c'est) un (?:vrai )?(?:dipl[oô]me|titre) (?:d'[eé]tat|officiel|reconnu)"
        r"|(?:me )?(?:sirve|vale) (?:en [\w'-]+(?: [\w'-]+)? )?(?:ese|este|el) (?:papel|diploma|t[ií]tulo|certificado)(?: en [\w'-]+)?"
        r"|(?:y )?(?:ese|este|el) (?:diploma|certificado|t[ií]tulo|papel) (?:me )?(?:sirve|vale|cuenta|es v[aá]lido)(?: (?:en|para) [\w' -]{2,25})?"
        r"|(?:est-ce que )?(?:le|ce) (?:dipl[oô]me|certificat) (?:est|sera)(?:-il)? (?:reconnu|valable|valide|accept[eé])(?: (?:au|en|aux|[aà]|dans|chez) [\w' -]{2,25})?"
        r"|(?:le (?:dipl[oô]me|certificat) (?:est|c'est)|c'est|est-ce que c'est|est-ce) (?:accept[eé]|valable|valide)e?s?(?: (?:partout|ici|chez moi|ailleurs|dans mon pays|(?:partout )?(?:au|en|[aà]) [\w'-]+))*"
        r"|(?:les |des )?(?:patrons?|employeurs?|entreprises?|boss) (?:connaissent|reconnaissent|acceptent)(?: (?:[cç]a|ce (?:certificat|papier|dipl[oô]me)))?"
        r"|[cç]a vaut (?:quoi|quelque chose)(?: sur le march[eé](?: du travail)?)?(?: ce (?:certificat|papier|dipl[oô]me))?"
        r"|(?:y )?(?:eso |esto )?(?:lo|la|los) (?:reconocen|aceptan|valoran|conocen)(?: (?:las empresas|los patrones|los jefes|los empleadores|aqu[ií]|en (?:todos lados|todas partes|cualquier lado)))?"
        r"|(?:los |las )?(?:patrones|empresas|jefes|empleadores) (?:lo |la |los )?(?:reconocen|aceptan|conocen|valoran)(?: (?:eso|esto))?"
        r"|(?:eso |esto )?qu[eé] valor tiene(?: (?:eso|esto))?|tiene (?:alg[uú]n |alguna )?(?:valor|validez)(?: oficial)?|(?:eso |esto )?sirve de algo"
    ),
    "job": (
        r"(?:will|would|can|does) (?:it|this|that|they) (?:really )?(?:get|give|land"
        r"|find) me (?:a |any )?(?:job|work)|will i (?:get|find) (?:a job|work)"
        r"|(?:what|which)(?: one| job| work| trade| of these)? pays (?:the )?(?:most|best|more|better|well)"
        r"|(?:which|what)(?: one)? is (?:better|best) (?:for|to) (?:get|getting|find|finding) (?:a )?(?:job|work)"
        r"|(?:what|which) (?:jobs?|(?:kind|sort) of (?:jobs?|work)|work) (?:can|could|do|would|will) (?:i|you|it|this|that)"
        r" (?:get|do|find|have|lead to)(?! (?:with|in|for|at) (?!it\b|this\b|that\b|number\b|the\b|\d))"
        r"(?: (?:with|after|from)(?: (?:it|this|that))?)?"
        r"|where (?:would|could|can|do|will) (?:i|you|people) work(?: after(?:wards)?| with (?:it|that|this))?(?=\W*$)|what (?:would|could|can) i work as(?: after(?:wards)?| with (?:it|that|this))?(?=\W*$)"
        r"|how much (?:will|would|do|can|could) (?:i|you|people|they) (?:earn|make|get paid)|what(?:'?s"
        r"| is) the (?:salary|pay|wage)|(?:how much|what) (?:does|do|would|will|could) (?:it|that|this|they|these|those) pay"
        r"|(?:does|do|would|will) (?:it|that|this|they|these) pay(?: (?:well|good|much|more|ok))?|(?:what|where) (?:does|do|can|could|will) (?:it|this|that|they|these) lead(?: me)?(?: to)?|is there (?:a |any )?(?:jobs?|work|demand) (?:in|for) (?:it|that|this|these)"
        r"|ça paie(?: bien| combien)?|combien ça paie|cuánto pagan|pagan bien|hay trabajo (?:de|en) eso"
        r"|(?:vais-je|est-ce que je vais) trouver (?:un emploi|du travail)|combien (?:vais-je"
        r"|est-ce qu'on) gagner?"
        r"|(?:how much|what) (?:does|do|would|will|can|could) (?:an? |the )?[\w'-]+(?: [\w'-]+)? (?:make|earn|get paid)"
        r"|combien (?:gagne(?:nt)?|est-ce que gagne(?:nt)?|paie-t-on|[cç]a gagne|[cç]a pa[iy]e)(?: (?:une?|les?|la|des))? [\w'-]+(?: [\w'-]+)?"
        r"|(?:quel est le|c'est quoi le) (?:salaire|taux horaire)(?: (?:d'une?|de|des|du) ?[\w'-]+(?: [\w'-]+)?)?"
        r"|cu[aá]nto (?:ganan?|cobran?|le pagan|se le paga|pagan)(?: (?:a |de )?(?:una?|los|las|el|la))? [\w'-]+(?: [\w'-]+)?"
        r"|(?:eso |esto )?(?:me |nos )?(?:da|dan|dar[aá]) (?:trabajo|chamba|empleo)(?: (?:eso|esto))?|(?:eso |esto )?(?:tiene|hay) (?:mucha )?(?:salida|chamba|trabajo|laburo|jale|pega|demanda)(?: (?:laboral|despu[eé]s|con eso|de eso))"
        r"|(?:il )?y a (?:du|des|de la) (?:boulot|travail|jobs?|taf|emplois?|d[eé]bouch[eé]s|demande)(?: (?:apr[eè]s|derri[eè]re|l[aà]-dedans|dans [cç]a))+"
        r"|(?:(?:c'est quoi|quels sont|il y a quoi comme|y a-t-il des|quelles? sont) )?(?:les |des )?d[eé]bouch[eé]s|(?:qu[eé] )?salidas?(?: laboral(?:es)?| profesional(?:es)?| tiene| hay)+"
        r"|(?:lequel|laquelle|lesquels) (?:embauche|recrute|paie|paye)(?:nt)? (?:le plus|le mieux|plus|mieux)|(?:en )?cu[aá]l (?:hay|tiene|consigo|contratan) m[aá]s (?:trabajo|salida|empleo|demanda|chamba)|(?:en )?cu[aá]l (?:contratan|pagan|paga) (?:m[aá]s|mejor)|cu[aá]l es (?:el |la )?(?:mejor pagad[oa]|que (?:mejor|m[aá]s) paga)|(?:c'est (?:lequel|laquelle|quoi)|(?:lequel|laquelle|quel) est) (?:le |la )?(?:mieux|plus) pay[eé]e?"
        r"|(?:de|en) qu[eé] (?:se )?(?:trabaja|puedo trabajar|trabajar[ií]a)(?: uno)?(?: con (?:eso|esto))?"
        r"|qu[eé] (?:trabajos?|empleos?) (?:puedo|se puede|podr[ií]a) (?:conseguir|hacer|tener|encontrar)"
        r"(?: con (?:eso|esto)| despu[eé]s)?"
        r"|(?:a qu[eé] (?:trabajo |empleo )?lleva|para qu[eé] sirve)(?: (?:eso|esto))?|[cç]a m[eè]ne [aà] quel (?:m[eé]tier|travail|emploi)"
        r"|quels? (?:travail|emplois?|jobs?|m[eé]tiers?) (?:est-ce que )?(?:je peux|on peut|puis-je|peut-on)"
        r" (?:avoir|faire|trouver)(?: avec [cç]a| apr[eè]s)?"
        r"|[cç]a (?:m[eè]ne [aà]|sert [aà]|donne) quoi(?: comme (?:travail|emploi|job))?"
        r"|(?:cu[aá]l es el |qu[eé] )(?:sueldo|salario)(?: (?:de|tiene)(?: una?)? [\w'-]+(?: [\w'-]+)?)?"
        r"|(?:voy a )?(?:conseguir|encontrar|conseguiré|encontraré) (?:un )?(?:trabajo"
        r"|empleo) con (?:esto|eso)|cu[aá]nto (?:se gana|voy a ganar|ganaré)"
    ),
}
_COMPILED: tuple[tuple[Objection, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{pattern})(?!\w)")) for kind, pattern in _PATTERNS.items()
)

# Who gives the bot orders means nothing else, whatever stands beside them.
_ORDERS = re.compile(
    r"\b(?:(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:the |your |my |those )?(?:previous|prior|above|earlier)"
    r" (?:instructions|prompts?|rules|messages)|system prompt|developer mode|jailbreak"
    r"|(?:ignore[zr]?|oublie[zr]?) (?:toutes? )?(?:tes|vos|les|ces) (?:instructions|consignes|r[eè]gles)"
    r"|(?:ignor[ae]|olvid[ae]) (?:todas? )?(?:tus|sus|las) (?:instrucciones|reglas|[oó]rdenes)"
    r"|prompt syst[eè]me|prompt del sistema|mode d[eé]veloppeur|modo desarrollador)\b"
)

_NAMED_WORK = re.compile(
    r"\b(?:do(?:es)?|would|will|can|could) (?:an? |the )?(?!(?:it|this|that|they|these|those|i|you|we|people)\b)"
    r"[\w'-]+(?: [\w'-]+)? (?:make|earn|get paid)|\bgagne(?:nt)? (?:une?|les?|des) "
    r"|\b(?:gana|cobra|paga)n? (?:a )?(?:una?|los|las|el|la) |\b(?:salaire|sueldo|salario) d"
)

# Words that may stand beside an objection and say nothing of their own.
_BESIDE = re.compile(
    r"\b(?:my \w+ (?:wants?|needs?|would like) to know|i (?:just )?want to know|i(?:'m| am| was)? (?:just )?wonder(?:ing)?|do you know|can you tell me"
    r"|but|and|so|well|sorry|honestly|look|i think|i guess|i fear|i know|really|right now"
    r"|at the"
    r" moment|for (?:this|that|it|me)|to (?:do|study|learn) (?:this|that|it)?|though|mais|et|alors"
    r"|désolée?|honnêtement|je crois|je pense|pour (?:ça|cela|moi|étudier)|en ce moment|vraiment"
    r"|(?:que|comment) (?:je )?(?:faire|fais)(?: donc)? si|(?:et|y) si|qu[eé] (?:hago|pasa) si|c[oó]mo (?:le )?hago si|what do i do if"
    r"|pero|y|uy|ay|uf|bueno|lo siento|creo que|la verdad|para (?:esto|eso|mí|estudiar|pagar(?: todo)?(?: eso| esto)?)|pour payer(?: tout)?(?: [cç]a)?|ahora|que|the|any"
    r"|this course|(?:in|en|au|across|everywhere in|dans tout le|en todo) canad[aá]|everywhere|partout"
    r"|le cours|la formation|este curso|el curso|ce certificat|este certificado"
    r"|premi[eè]re?|deuxi[eè]me|troisi[eè]me|derni[eè]re?|primer[oa]?|segund[oa]|tercer[oa]?|[uú]ltim[oa]"
    r"|anyway|actually|first|second|third|one|number|first one)\b|[^\w\s]|\d+"
)


# "Recognised in Alberta".
_ELSEWHERE = re.compile(
    r"\b(?:in|outside|across|throughout|en|au|aux) (?!english|french|general|fact\b)\w"
    r"|\b(?:elsewhere|abroad|everywhere|anywhere|nationally|internationally|partout|ailleurs|otras? partes?)\b"
)


def read_objection(words: str) -> Objection | None:
    """Return what a text objects, or None where it says anything else besides."""
    text = _plain(words)
    if len(text.split()) > _MAX_WORDS:
        return None
    if _ORDERS.search(text):
        return "trust"
    for kind, pattern in _COMPILED:
        if pattern.search(text) and len(_BESIDE.sub(" ", pattern.sub(" ", text)).split()) <= 1:
            return kind
    return None


def is_all(kind: Objection, words: str) -> bool:
    """Tell whether an objection is all that is said: no trade stands beside it."""
    text = _plain(words)
    pattern = dict(_COMPILED).get(kind)
    return pattern is not None and not _BESIDE.sub(" ", pattern.sub(" ", text)).split()


def names_work(words: str) -> bool:
    """Tell whether words ask what some work pays: "what does a nurse make" is about no entry."""
    return _NAMED_WORK.search(words.lower()) is not None


def is_of_elsewhere(words: str) -> bool:
    """Tell whether words ask about another place: what is published does not say so."""
    return _ELSEWHERE.search(words.lower()) is not None


def _plain(words: str) -> str:
    return " ".join(as_meant(words.lower().replace("’", "'")).split())
