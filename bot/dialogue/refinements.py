"""Short words about a list that was shown: "cheaper", "why the second one", "start over"."""

import re
from dataclasses import dataclass
from typing import Literal

from recommender.courtesy import is_only_courtesy
from recommender.said.typed import as_meant

Kind = Literal[
    "cheaper", "shorter", "sooner", "why", "details", "more", "over", "person", "thanks",
    "greeting", "drop_limits", "help", "keep", "compare", "plan", "shortlist", "later", "like",
    "not_this", "bye", "yes", "no", "fine", "unsure", "list", "lighter",
]  # fmt: skip

# A longer text is a goal even if it holds one of the words.
_MAX_WORDS = 9


@dataclass(frozen=True)
class Refinement:
    """What a learner asks about the list.

    Attributes:
        kind: What is asked.
        number: Which entry, from 1; -1 for the last; None where none was named.
        numbers: All entries that were named, where several may be.
        is_all: Whether all of them are meant: "keep them all".
    """

    kind: Kind
    number: int | None = None
    numbers: tuple[int, ...] = ()
    is_all: bool = False


_THANKS = (
    r"(ok |oh |great |perfect |super |cool |lovely |wonderful |excellent |brilliant |awesome |nice |good "
    r"|alright |bon |parfait |d['’]accord |vale |bueno |perfecto |listo )*"
    r"((many |muchas |mil |muchisimas |muchísimas |un grand )?(thanks|thank you|thank u|thx|ty|tks|ta"
    r"|cheers|much appreciated|merci|mercis|gracias))"
    r"( (dear|kind|kindly|sir|ma['’]?am|madam|inshallah|god|bless|really|friend|love|so|very|much|a|lot|bunch|again|million|you|u|for|your|the|all|everything|time|help|that"
    r"|beaucoup|bien|infiniment|mille|fois|l[àa]|[àa]|vous|toi|pour|tout|votre|ton|aide|encore"
    r"|madame|monsieur|mademoiselle|se[nñ]or(a|it[oa])?|joven|dios|la|lo|le|bendiga|por|todo|su|tu|ayuda|tiempo|de verdad|igualmente|amigo|man|mate|buddy"
    r"|anyways?|though|all the same|quand m[eê]me|tout de m[eê]me|de tod[oa]s (modos|formas|maneras)))*"
)
_BYE = (
    r"(bye( bye)?|goodbye|peace( out)?|later(s)?|cya|good night|see (you|ya)( later| soon)?|take care|talk (to you )?later"
    r"|have a (good|nice|great) (day|one|evening|weekend|night)|au revoir|[àa] bient[oô]t"
    r"|[àa] plus( tard)?|bonne (journ[eé]e|soir[eé]e|nuit|fin de (semaine|journ[eé]e))"
    r"|je (reviendrai|reviens)( vers vous| plus tard)?|je vais y (r[eé]fl[eé]chir|penser)|lo voy a pensar|(luego|despu[eé]s|ma[nñ]ana) (vuelvo|regreso)"
    r"|adi[oó]s|hasta (luego|pronto|ma[nñ]ana)|chao|chau|nos vemos|bye"
    r"|(que )?(tenga|tengas|pase|pases) (un )?(buen|bonito|lindo|feliz) (d[ií]a|noche|tarde)"
    r"|(que )?(tenga|tengas) buena (noche|tarde)|feliz (d[ií]a|noche|tarde)|buen d[ií]a)"
)

_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (
        "over",
        r"(start|begin) (over|again|anew)|restart|from the (start|beginning)|new search|(reset|clear|erase) (everything|all|all of it|it all)|reset|start fresh"
        r"|(on |je )?(veux |voudrais )?(recommencer?|recommen[cç]ons)( (depuis|du) (le )?d[eé]but| [àa] z[eé]ro)?"
        r"|(on )?(repartir|repart|repartons) (a|à) z[eé]ro|depuis le d[eé]but"
        r"|(chercher|buscar) (autre chose|otra cosa)|nouvelle recherche|(una )?nueva b[uú]squeda"
        r"|(quiero |vamos a |mejor )?(empezar|empecemos|empezamos|empiezo|comenzar|comencemos) (de|desde) (nuevo|cero|el principio)"
        r"|(quiero |vamos a )?(volver|volvamos) a empezar|desde (cero|el principio)",
    ),
    (
        "drop_limits",
        r"(forget|drop|remove|clear|no) (about )?(the |my |all )*limits?|without (the |my )?limits"
        r"|(oublie|enl[eè]ve)[zr]? (toutes )?(les |mes )limites|sans limites?"
        r"|(olvida|olvide|quita|quite) (todos )?(los |mis )l[ií]mites|sin l[ií]mites",
    ),
    (
        "person",
        r"(talk|speak|chat) (to|with) (a |an |some)?(person|human|advis[oe]r|somebody|someone)"
        r"|(a )?(real )?(person|human)( please)?|advisor|ask a person"
        r"|parler [aà] (une personne|quelqu['’]un|un conseiller)|une personne"
        r"|hablar con (una persona|alguien|un asesor)|una persona",
    ),
    (
        "keep",
        r"keep|save|remember|bookmark|(add|put)(?=.* (to|on) my (short ?)?list\b)|garde[rz]?(-(le|la|les)([- ]moi)?)?|enregistre[rz]?|(me )?gu[aá]rd[aeo](r|l[oa]s?|me(l[oa]s?)?)?|conserva[r]?"
        r"|met(s|tez|tre)? de c[oô]t[eé]|ap[aá]rt[ae](r|l[oa]s?|me)?"
        r"|(i(['’]ll| will|['’]d like to)? )take (it|that|this)( one)?(?=( please| then)?\W*$)|je (le|la|les) prends(?=\W*$)"
        r"|(lo|la) (tomo|agarro)(?=\W*$)|me (lo|la) quedo(?=\W*$)",
    ),
    (
        "like",
        r"(more|something|others?|anything) (like|similar to)|similar to|(plus )?comme"
        r"|semblables? [aà]"
        r"|(m[aá]s )?como|parecid[oa]s? (a|al)",
    ),
    (
        "not_this",
        r"not (this|that|these|those)( (field|area|subject|kind|one|ones))?"
        r"|(something|anything) ((completely|totally|quite|very|really) )?(different|else entirely)|(another|a different) (field|area"
        r"|subject)"
        r"|(non )?(c['’]est )?pas ([cç]a|cela|ceci|ceux-l[àa])( du tout| que je (veux|cherche))?"
        r"|(no )?(es )?(eso|esto) no|no,? (es )?(eso|esto)|no es (lo que busco|eso|esto)"
        r"|pas (ce|cette|ces) (domaine|champ|m[eé]tier|cours|cat[eé]gorie)s?|pas cel(ui|le)[- ](l[aà]|ci)"
        r"|autre domaine|rien de tout ([cç]a|cela)"
        r"|[cç]a (ne )?me (pla[iî]t|convient|tente|dit rien)( pas)?( du tout)?"
        r"|[cç]a (ne )?m['’]int[eé]resse pas|no me (gusta|convence|sirve|interesa)( (eso|esto))?"
        r"|no es lo que (ando buscando|estoy buscando|quiero|quer[ií]a|buscaba|necesito)"
        r"|(no )?(este|ese) (campo|[aá]rea|tema) no|no (este|ese|estos|esos)( campo| tema)?"
        r"|(est|es)[aeo]s? no( me (gusta|sirve|interesa|convence)n?)?"
        r"|otro (campo|tema)",
    ),
    (
        "compare",
        r"compare[rz]?([- ]moi)?|comp[aá]r[ae](r|me|los|las|rlos|rlas)?|side by side"
        r"|(mets |met )?c[oô]te [aà] c[oô]te|(pon|ponme |poner )?lado a lado"
        r"|(what['’]?s |what is )?(the )?differences? (between|of)"
        r"|(what(['’]?s| is| are)|whats) the differences?|how (do|are) (they|these|those) (differ|different)( from each other)?"
        r"|(quelle est |c['’]est quoi |il y a quoi comme )?(la )?diff[eé]rence entre|(cu[aá]l es )?la diferencia entre"
        r"|(lequel|laquelle) me convient( le mieux)?|(cu[aá]l )?me conviene( m[aá]s)?"
        r"|\bvs\b\.?|versus|(which|what)( one)? is better|lequel est (le )?mieux|cu[aá]l es mejor",
    ),
    (
        "plan",
        r"((make|show|give|send|get)( me)? )?(a |my |the )?plan( (again|it|this|that|(with|for|of) (it|this|that)( one)?))?"
        r"|((make|show|give|tell)( me)? )?(the |my )?(steps|way there)|show( me)? the way|what(['’]?s| is| was| would be| would) (my|the) plan( again| be)?"
        r"|((je veux|je voudrais|(fais|faites|montre|montrez|donne|donnez|envoie|envoyez)([- ]moi)?) )?(le|mon|un) plan"
        r"|trace[zr]?([- ]moi)? (le |mon |un )?(plan|parcours|chemin)|tr[aá]z[ae](me)? (el |mi )?(plan|camino)"
        r"|(et )?apr[eè]s (le premier|[cç]a),? (je fais quoi|c['’]est quoi la suite)|(y )?despu[eé]s (del primero|de es[eo]|de est[eo]),? qu[eé] (hago|sigue)"
        r"|par o[uù] (je |on |faut-il |il faut )?commence[rz]?|(je |on )(dois|doit) faire quoi (en premier|d['’]abord)"
        r"|(c['’]est quoi |quelles sont )?les [eé]tapes|(cu[aá]les son )?los pasos|cu[aá]l (es|ser[ií]a) el plan|(et |y )(ensuite|maintenant|ahora)( je fais quoi| qu[eé])?|qu[eé] hago ahora|what (happens|do i do) (next|now)|what now|(quel|c['’]est quoi|ce) serait (quoi )?le plan"
        r"|(y )?(por|en) d[oó]nde (empiezo|comienzo|arranco|empezar|comenzar)"
        r"|qu[eé] (tengo que|debo|hay que) hacer (primero|antes)"
        r"|((quiero|quisiera|dame|deme|hazme|hac[eé]me|h[aá]game|mu[eé]str[ae]me|mostrame|m[aá]nd[ae]me|env[ií][ae]me|p[aá]s[ae]me|ver|(arm|prepar|organ[ií]z|dise[nñ])[aáe](me|nme)|[aá]rm[ae]me|(arm|hac|prepar|d)[ae]r(me)?) )?(el|mi|un) plan"
        r"|(ok |okay |and |so |then )*how (do|would|can|could|should|to) ?(i|one|you)? ?(even )?(get into|break into"
        r"|move into|get started (in|with|on)|start (in|with)|become|train for|go about|do|learn)"
        r" (that|this|it|one|those)( field| work| job| trade| kind of work)?"
        r"|(so |then )?how (do|would|can|could|should) (i|one) (get there|get started|start|begin)"
        r"|(alors |donc |pis )?comment (faire |je fais |on fait |on peut |puis-je |je peux )?(pour )?"
        r"(y arriver|y entrer|le devenir|la devenir|devenir [cç]a|faire [cç]a|m['’]y prendre"
        r"|commencer|entrer l[àa]-dedans|rentrer l[àa]-dedans)"
        r"|(y |entonces )?c[oó]mo (puedo |hago para |le hago para |se )?(llego|llegar|entro|entrar"
        r"|empiezo|empezar|me meto|meterme|hago|convertirme)( a eso| en eso| ah[ií]| con eso)?",
    ),
    (
        "shortlist",
        r"(show )?(me )?(my )?(short ?list|(kept|saved)( ones| list| courses)?|favou?rites)"
        r"|what (did |have )?i (keep|kept|saved?)|ma s[ée]lection"
        r"|mi selecci[oó]n|(show )?(me )?my list|ma liste|mi lista",
    ),
    (
        "list",
        r"(back to |show )?(me )?the list( again)?|continue|go on|carry on"
        r"|what (did|have|had) i (say|said|told|tell|ruled? out|asked?)( you)?( for)?( so far)?|what are my (limits|filters|criteria|settings)"
        r"|never ?mind( that)?|nvm|forget (it|that|about it)|la liste|retour [àa] la liste"
        r"|(on )?continue[rz]?|poursuivre|laisse(z)? (faire|tomber|[cç]a)|oublie[zr]?( [cç]a)?"
        r"|((peux-tu |pouvez-vous |tu peux |vous pouvez )?(me )?rappeler|rappelle[zr]?(-moi)?) (mes|les) (limites|crit[eè]res|filtres)|(quelles sont|c['’]est quoi) mes (limites|crit[eè]res)"
        r"|qu['’]est-ce que j['’]ai (demand[eé]|dit|choisi)( d[eé]j[aà])?|j['’]ai (demand[eé]|dit) quoi( d[eé]j[aà])?"
        r"|recu[eé]rd[ae](me)? (mis|los) (l[ií]mites|filtros|criterios)|cu[aá]les (son|eran) mis (l[ií]mites|filtros|criterios)|qu[eé] (hab[ií]a )?(ped[ií]|pedido|dije|dicho)( yo)?"
        r"|la lista|volver a la lista|continuar|seguir|sigamos|contin[uú]a|olv[ií]dalo|d[eé]jalo",
    ),
    (
        "why",
        r"(which|what)( one)? (do|would) you (recommend|suggest|pick|choose|take|do|advise|go for)|which( one)? is (the )?best"
        r"|what do you (recommend|suggest|advise|think)(?=\W*$)|(up to you|you (choose|decide|pick)|surprise me)( for me)?(?=\W*$)"
        r"|says who(?=\W*$)|prove (it|that)( (it |that )?(fits?|works?|is right))?(?=\W*$)|how (do|would|can) you know( (that|this|it|they))?( (is |are )?(right|fits?|good|true))?(?=\W*$)"
        r"|(which|what)( one)? (should|shall) i (take|choose|pick|do|go for|start with|get)(?=\W*$)"
        r"|(which|what)( one| ones)?( of (these|those|them))? (is|are|would be)( the)? (good|right|better|best)( for me| one)?(?=\W*$)"
        r"|(lequel|laquelle) (me )?(conseill|recommand|choisi|prendri)\w+-(vous|tu)|cu[aá]l me recomienda[ns]?"
        r"|(lequel|laquelle) (est-ce que )?(tu|vous) (me )?(conseill|recommand|choisi|prend)\w+"
        r"|(tu|vous) (me )?(conseill|recommand)\w+ (lequel|laquelle|quoi)"
        r"|(?<!de )cu[aá]l (me )?(recom[ie]|aconsej|eleg|escog|tomar[ií])\w+"
        r"|cu[aá]l es (el|la) mejor|why(?! not\b)|how come|reasons?|pourquoi(?! pas\b)|por qu[eé](?! no\b)|^(y |pero )?porqu[eé](?! no\b)",
    ),
    (
        "details",
        r"what (will|would|can) i be able to do( after(wards)?| then| with (it|that))?|what (will|would|do|does|can) (i|it) (learn|study|teach|cover)|(tell me )?more (about|on)|tell me about|details?|what('s| is) (it|that|this)( one)?|what is|what's|describe|info(rmation)? (about|on)"
        r"|plus (sur|de d[eé]tails|d['’]infos?)|en savoir plus|c['’]est quoi( ça)?|qu['’]est-ce que c['’]est|d[eé]tails?"
        r"|(dis|dites|parle|raconte|explique)[zr]?[- ](m['’]en|moi)( un peu)?( plus)?|[aà] quoi ([cç]a )?(sert|servent)"
        r"|qu['’]est[- ]ce qu['’]on (y )?(apprend|fait)|(on|j['’]) ?(y )?apprend(s|ra)? quoi"
        r"|d[eé]tailler|([cç]a )?parle de quoi|c[oó]mo es|de qu[eé] habla|([cç]a )?consiste en quoi|en quoi ([cç]a |est-ce que [cç]a )?consiste|le contenu"
        r"|i (really )?like (this|that)( one)?|j['’]aime (bien )?cel(ui|le)-(l[aà]|ci)|cel(ui|le)-(l[aà]|ci) (me (pla[iî]t|tente)|m['’]int[eé]resse)( bien)?"
        r"|(est|es)[ea] (s[ií] )?me (gusta|interesa|convence|sirve|late)( m[aá]s)?"
        r"|a l['’]air (bien|int[eé]ressante?|pas mal)|me semble (bien|int[eé]ressante?|pas mal)"
        r"|m[aá]s (sobre|info(rmaci[oó]n)?)|detalles|qu[eé] es( eso| esto)?|(el )?contenido"
        r"|(expl[ií]c|cu[eé]nt|cont|plat[ií]c|h[aá]bl)[aáeé](me|nme)( (un poco )?m[aá]s)?"
        r"|para qu[eé] (sirve|es)|qu[eé] (se )?(aprend[eo]|aprender[eé]|ense[nñ]an?|voy a aprender)"
        r"|de qu[eé] (va|se trata|trata)|(me parece|se ve|est[aá]) (bien|buen[oa]|interesante|chid[oa]|ch[eé]vere|padre|bac[aá]n)",
    ),
    (
        "cheaper",
        r"cheaper|less expensive|lower price|(?<!not )(?<!isn't )too expensive|costs? less"
        r"|(this|that|it|they|these)( is|['’]s| are|['’]re)?( very| so| really| quite| a bit)? expensive( (for|to) me)?"
        r"|moins (ch[eè]re?|co[uû]teu[xs]e?)s?|(?<!pas )trop cher|m[aá]s barat[oa]s?"
        r"|(?<!no )(?<!no es )(?<!no sea )(muy|demasiado) caro|(?<!no est[aá] )car[ií]sim[oa]s?"
        r"|plus abordables?|m[aá]s (econ[oó]mic[oa]|accesible)s?|au[- ]dessus de mes moyens"
        r"|hors de (mon )?budget|d[eé]passe mon budget|(se )?(me )?(sale|pasa) de(l| mi) presupuesto"
        r"|fuera de(l| mi) presupuesto",
    ),
    (
        "lighter",
        r"(fewer|less|not (so|as) many) (hours|time|work)( (a|per|each|every|in a))? week|fewer weekly hours|less (intense|intensive)"
        r"|lighter( load| workload| pace)?|too (many hours|much( time| work)?)( (a|per|each|every))? week|(is )?too intens(e|ive)"
        r"|moins d['’]heures par semaine|moins intensi(f|ve)|trop d['’]heures par semaine|trop intensi(f|ve)"
        r"|menos horas (a la|por|cada) semana|menos intensiv[oa]|demasiadas horas (a la|por) semana",
    ),
    (
        "shorter",
        r"shorter|quicker|faster|less time|(?<!not )(?<!isn't )too long|fewer hours|plus courte?s?"
        r"|(?<!pas )trop long|plus rapide|m[aá]s cort(it)?[oa]s?|(?<!sea )(demasiado|muy) larg[oa]",
    ),
    (
        "later",
        r"(starts? )?later( start)?|((that|it|this)( is|['’]s)? )?(a bit |a little |way |much |far )?too (soon|early)( for me)?|(commence[rz]? )?(plus tard|trop t[oô]t)"
        r"|((empezar|empiece|comenzar|arrancar) )?m[aá]s (tarde|adelante)"
        r"|demasiado pronto|muy pronto",
    ),
    (
        "sooner",
        r"sooner|earlier|starts? earlier|((qui )?commence[rz]? )?plus t[oô]t|(qui )?commence[rz]? (plus vite|avant)"
        r"|(qui )?(commence|d[eé]bute) trop tard|(empieza|comienza|inicia|arranca) (muy|demasiado) tarde"
        r"|((que )?(empezar|empiece|empieza|comenzar|comience|arrancar|arranque) )?(antes|m[aá]s (pronto|temprano))"
        r"|(empezar|comenzar|arrancar) (ya|de una( vez)?|lo antes posible|cuanto antes)",
    ),
    (
        "more",
        r"(show )?(me )?(some )?more|(next |second )?page( (2|two))?|others?|next( ones)?|what else|something else|else"
        r"|une? autre|(d['’])?autres?( choix| options| cours| formations| choses?| id[eé]es| propositions)?|encore"
        r"|(voir )?la suite|m[aá]s|otr[oa]s( opciones| cursos| ideas| cosas)?|otra (cosa|opci[oó]n|idea)|algo m[aá]s"
        r"|((vous|tu) n['’](avez|as) |t['’]as |il y a )?rien d['’]autre|no (hay|tienen?s?) nada m[aá]s",
    ),
    (
        "help",
        r"help|menu|men[uú]|options|what (can|do|could) you (actually |really |even )?do( for me| here)?|how does this work"
        r"|how do you (know|choose|decide|pick) what to (recommend|show|suggest)( me)?|aide|ayuda"
        r"|(je peux |on peut |puis-je )?(te |vous )?demander quoi|qu['’]est-ce que je peux (te |vous )?demander"
        r"|qu[eé] (te |le |les )?(puedo|se puede) preguntar",
    ),
    ("bye", rf"(({_THANKS}) )?{_BYE}( {_BYE})*"),
    ("thanks", _THANKS),
    (
        "greeting",
        r"(hi|hello|hey|hiya|good (morning|afternoon|evening))( there| again| everyone)*"
        r"|(re-?)?bonjour( [àa] (tous|vous))?|(re-?)?bonsoir|salut( [àa] (tous|vous))?|allo|coucou"
        r"|(i['’]?m|i am|we['’]re) back( again)?|me revoil[àa]|je suis de retour"
        r"|(hola )?(muy )?buen[oa]s( (d[ií]as|tardes|noches))?|hola( de nuevo| otra vez)?"
        r"|(ya )?(volv[ií]|regres[eé])",
    ),
    (
        "yes",
        r"(oh )?(y|yes|yeah|yep|yup|ye|sure|of course|absolutely|definitely|oui|ouais?|bien s[uû]r"
        r"|volontiers|s[ií]|claro( que s[ií])?|por supuesto|dale)( (yes|oui|s[ií]|do|do it|go ahead"
        r"|that['’]s right|merci|gracias|thanks))*|go ahead|vas-y|allez-y|adelante",
    ),
    (
        "no",
        r"((wait|actually|hold on|hm+|oh) )*(n|no|nope|nah|na|non|nop|nan)( (no|non|wait|actually|hold on"
        r"|thanks|thank you|merci|gracias|really|not really"
        r"|not now|pas vraiment|pas maintenant|ahora no))*|not (really|now)|pas vraiment|ahora no",
    ),
    (
        "fine",
        r"(sorry|my bad|d[eé]sol[eé]e?|pardon|excuse[zs]?[- ]moi|je m['’]excuse|lo siento|perd[oó]n(e|a)?"
        r"|bet|sheesh|aight|sweet|dope|disculp[ae]n?|o?kay|ok|k|kk|alright|all right|fine|good|great|cool|nice|perfect|awesome|got it|i see"
        r"|sounds good|understood|makes sense|d['’]accord|[cç]a marche|c['’]est bon|parfait|super"
        r"|g[eé]nial|tr[eè]s bien|bien|compris|je vois|vale|bueno|perfecto|muy bien|entiendo"
        r"|entendido|ya entiendo|ya entend[ií]|je comprends|listo|genial|est[aá] bien|de acuerdo)"
        r"( (ok|okay|then|great|good|cool|alors|entonces|super|sorry|d[eé]sol[eé]e?|pardon|perd[oó]n))*",
    ),
    (
        "unsure",
        r"(i )?(really |honestly |just )*(idk|dunno|do ?n['’]?t know|have no idea|no idea|no clue"
        r"|['’]?m not sure|am not sure|not sure)( yet| really| what (to do|i want|i like|i want to"
        r" do|to say|to look for))*|je (ne )?sais (vraiment )?pas( trop| encore| quoi (faire|dire)"
        r"| ce que je veux( faire)?)*|(j['’]?)?sais pas( trop)?|chais pas|aucune id[eé]e"
        r"|(yo )?no (lo )?s[eé]( todav[ií]a| qu[eé] (hacer|quiero|decir))*|ni idea|no tengo idea"
        r"|(i )?(do ?n['’]?t|do not) (really )?mind|no estoy segur[oa]|whatever|anything|any job|n['’]importe quoi|cualquier cosa|lo que sea",
    ),
)

# Words that must be the whole text: inside a goal they mean something else ("more confident",
# "help people", "hello, I want to...").
_WHOLE = {
    "more", "help", "thanks", "greeting", "person", "sooner", "over", "drop_limits", "plan",
    "shortlist", "later", "not_this", "bye", "yes", "no", "fine", "unsure", "list",
}  # fmt: skip

# Beside these words nothing but entries of the list may stand.
_OF_ENTRIES = {"like", "keep", "compare"}

# Words that answer rather than order; what they answer is known to whoever asked.
PLAIN: frozenset[Kind] = frozenset({"yes", "no", "fine", "unsure"})

_COMPILED = tuple((kind, re.compile(rf"\b(?:{pattern})\b")) for kind, pattern in _PATTERNS)

ORDINALS = {
    1: r"first|1st|premi[eè]re?|primer[oa]?",
    2: r"second|2nd|deuxi[eè]me|seconde?|segund[oa]",
    3: r"third|3rd|troisi[eè]me|tercer[oa]?",
    4: r"fourth|4th|quatri[eè]me|cuart[oa]",
    5: r"fifth|5th|cinqui[eè]me|quint[oa]",
    -1: r"last|derni[eè]re?|[uú]ltim[oa]",
}
# "one" alone is no number: "why that one?", "the second one".
_CARDINALS = {
    1: r"(?:number|option|no\.?) one|num[eé]ro un|n[uú]mero uno",
    2: r"two|deux|dos",
    3: r"three|trois|tres",
    4: r"four|quatre|cuatro",
    5: r"five|cinq|cinco",
}
_NUMBERS = tuple(
    (number, re.compile(rf"\b(?:{words})\b"))
    for number, words in [*ORDINALS.items(), *_CARDINALS.items()]
)
_RANKS = tuple((number, re.compile(rf"\b(?:{words})\b")) for number, words in ORDINALS.items())
_SAYS_NUMBER = re.compile(
    rf"\b(?:{'|'.join([*ORDINALS.values(), *_CARDINALS.values()])}|number|option|choice|num[eé]ro"
    r"|n[uú]mero|le|la|el|no|non|oui|s[ií]|what about|how about|for|et|pour|y|para|qu[eé] tal|pis|du|del|au|al|ou|o|or"
    r"|sur|sobre|\d{1,2})\b|#|[.!?]"
)
# "2+2" names no entry.
_DIGIT = re.compile(
    r"(?<![\w$€.,+*/=])(?:#|no\.? ?|number )?(\d{1,2})(?![\w%.,+*/=]*\d)(?!\s*(?:\$|€|h\b|hours|weeks))"
)
# Who chooses an entry, or is pleased with it, is told about it.
_CHOSEN = re.compile(
    r"\b(?:(?:looks?|sounds?|seems?|is|was) (?:really |pretty |so |very |quite |kinda |super )?(?:good|cool|nice|great|interesting|perfect|fun|amazing|awesome|lovely|promising|ok(?:ay)?)(?: (?:to|for) me)?"
    r"|again|thing|you (?:showed|gave|had|said|mentioned|listed)(?: me)?|(?:what|which) (?:was|were)|tell me|i(?:['’]m| am) (?:interested in|curious about|thinking (?:about|of)|leaning towards?)"
    r"|i(?:['’]d| would) (?:like|love|take)|i(?:['’]ll| will)? (?:take|choose|pick)|je (?:veux|voudrais|prends|prendrais|choisis|vais prendre)|parle[zr]?[- ]moi|dis[- ]m['’]en"
    r"|(?:(?:et|y) )?si (?:je (?:fais(?:ais)?|prends|prenais|choisis(?:sais)?)|hago|tomo|elijo|escojo|agarro)"
    r"|montre[zr]?[- ]moi|[cç]a m['’]int[eé]resse|m['’]int[eé]resse|me pla[iî]t|me tente|(?:j['’]aime(?:rais)?|je pr[eé]f[eè]re(?:rais)?)"
    r"(?: bien)?|va pour|c['’]est|(?:plus d['’])?infos?|me interesa|me gusta(?:r[ií]a)?|me quedo con"
    r"|me llama la atenci[oó]n|quiero|quisiera|prefiero|dime|d[ií]game|cu[eé]ntame|cu[eé]nteme|dame"
    r"|mu[eé]strame|h[aá]blame|(?:m[aá]s )?info|m[aá]s|de qu[eé] (?:se )?trata|es)\b"
)
_FILLER = re.compile(
    r"\b(?:please|would you (?:be so kind as to|be kind enough to|kindly)|kindly|can you|could you|show me|give me|find me|anything|something|any|ones?|is it|"
    r"options?|i want|i need|i'd like|do you have|is there|are there|but|ok(?:ay)?|and|a|the|"
    r"same|s['’]il (?:vous|te) pla[iî]t|svp|stp|por favor|porfa|quelque chose (?:de|qui)|un truc|algo|mais|pero|m[eê]me|mismo"
    r"|je (?:veux|voudrais|peux|pourrais)(?: bien)?(?: voir)?|j['’]aimerais(?: bien)?(?: voir)?|(?:tu|vous) (?:peux|pouvez|as|avez|auriez)"
    r"|(?:peux-tu|pouvez-vous|pourriez-vous|as-tu|avez-vous|t['’]as)|(?:montre|donne)[zr]?[- ]moi|y a-t-il|il y a|c['’]est|[cç]a"
    r"|quiero(?: ver)?|quisiera|me gustar[ií]a|a ver|(?:me )?(?:puedes?|podr[ií]as?)|puedo|tienen?s?|ten[eé]s|hay|es|est[aá]"
    r"|mu[eé]str[ae](?:n?me)?|mostrame|ens[eé][nñ][ae]me|d[ae]me|si (?:possible|se puede|es posible)|(?:pour moi|para m[ií]|for me))\b"
    r"|[^\w\s'’#$€-]"
)

# A face or a hand by itself, whatever the colour of its skin.
_HANDS: dict[str, Kind] = {
    **dict.fromkeys("👍👌🆗✅😊🙂😀😄😃😁🤗😍🥰❤♥💕💯🎉🙌👏💪🤝😎☺🔥", "fine"),
    **dict.fromkeys("🙏", "thanks"),
    **dict.fromkeys("👎❌🙅", "no"),
    **dict.fromkeys("👋", "greeting"),
    **dict.fromkeys("🤷🤔", "unsure"),
}
_OF_A_HAND = re.compile("[\\s\u200d\ufe0f\u2640\u2642\U0001f3fb-\U0001f3ff.!]")


_SOMETHING = re.compile(r"\b(?:something|anything|quelque chose|algo)\b")

# What people say before they come to it: "omg yes the first one".
_SIGHS = re.compile(
    r"\bi(?:['’]ll| will)? (?:really )?(?:like|love|pick|choose|take|prefer)\b|\blet['’]?s (?:go with|do|see|take)\b"
    r"|\b(?:j['’]aime|je prends|je choisis|me gusta|me quedo con|elijo)\b|\b(?:omg|oh|wow|hm+|um+|uh|so|well|lol|haha|yes|yeah|yep|yup|sure|whatever|anyway|anyways|k|oui|bon|ben|alors|s[ií]|bueno|pues|[oó]rale|[aá]ndale|dale)\b"
)

# "Not the first one", "pas le 2", "el primero no".
_NOT_ENTRY = re.compile(
    r"(?:i['’]?m |i am )?not (?:interested in |into |keen on )?(?P<en>.+)|(?:surtout )?pas (?P<fr>.+)"
    r"|i (?:don['’]?t|do not|didn['’]?t) (?:really )?(?:like|want) (?P<en_liked>(?:the |number ).+)"
    r"|(?P<en_last>(?:the |number ).+) (?:isn['’]?t|is not) (?:really )?(?:for me|good for me|what i want)"
    r"|(?P<fr_last>(?:le |la |l['’]).+?) (?:ne |c['’]est |n['’]est )?(?:me )?(?:pla[iî]t|va|convient|tente|int[eé]resse)? ?pas(?: pour moi)?"
    r"|(?P<fr_non>(?:le |la |l['’]).+?),? non(?: merci)?"
    r"|no (?P<es>(?:a |al |el |la ).+)"
    r"|(?P<es_last>.+) no(?: me (?:gusta|sirve|conviene|convence|interesa|va)| es para m[ií])?"
)

_MARKS = re.compile(r"[^\w\s'’-]")
_GREETED = re.compile(
    r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|hola|buen[oa]s)\b"
)

# "How do I get into that (hvac)".
_ASIDE = re.compile(r"\([^()]*\)")

# What may stand in place of an entry's number, or between two.
_BESIDE = re.compile(
    r"\b(?:(?:to|on) my (?:short ?)?list|mets|met|pon|ponme|it|this|that|them|these|those|all|both|with|between|or|of|ça|ceci|et|avec|con|y|esto|eso|los|las"
    r"|les|le|la|lo|je|j|yo|me|ceux-ci|tous|toutes|tout|entre|ou|o|tod[oa]s|ambos|ambas)\b"
)
_ALL = re.compile(
    r"\b(?:them|these|those|all|both|tous|tout|toutes|tod[oa]s?|ambos|ambas)\b|\b(?:les|los|las) (?:deux|dos|trois|tres)\b"
)
_FIRST_TWO = re.compile(
    r"\b(?:first two|two first|deux premi(?:ers|[eè]res)|premi(?:ers|[eè]res) deux"
    r"|dos primer[oa]s|primer[oa]s dos)\b"
)


def read_refinement(text: str) -> Refinement | None:
    """Return what a short text asks about the list, or None where it is something else."""
    words = " ".join(_ASIDE.sub(" ", as_meant(text.lower())).split())
    if not words or len(words.split()) > _MAX_WORDS:
        return None
    bare = " ".join(_SIGHS.sub(" ", words).split())
    return _read(words) or (_read(bare) if bare and bare != words else None)


def _read(words: str) -> Refinement | None:
    by_hand = _shown_by_hand(words)
    if by_hand is not None:
        return Refinement(by_hand)
    bare = " ".join(_FILLER.sub(" ", words).split())
    spoken = " ".join(_MARKS.sub(" ", words).split())
    for kind, pattern in _COMPILED:
        whole = pattern.fullmatch(bare) or pattern.fullmatch(spoken)
        if kind in _WHOLE:
            # "Show me something cool" praises nothing.
            if whole and not (kind == "fine" and _SOMETHING.search(words)):
                return Refinement(kind)
            continue
        found = pattern.search(words)
        if kind in _OF_ENTRIES:
            asked = _about_entries(kind, words, found) if found else None
            if asked is not None and (kind != "like" or asked.number is not None):
                return asked
            continue
        if found and (kind in ("why", "details") or _says_little_else(bare, pattern)):
            number = read_number(words[: found.start()] + " " + words[found.end() :])
            if kind == "details" and number is None and not whole:
                continue
            return Refinement(kind, number)
    refused = _NOT_ENTRY.fullmatch(spoken)
    if refused and (entry := next(filter(None, refused.groups()))) and _names_only(entry):
        return Refinement("not_this", read_number(entry))
    number = read_number(words)
    if number is not None and not _SAYS_NUMBER.sub("", _CHOSEN.sub("", bare)).strip():
        # "1 and 3": who names several weighs them against each other.
        numbers = read_numbers(words)
        several = len(numbers) > 1
        return Refinement("compare", None, numbers) if several else Refinement("details", number)
    if is_only_courtesy(words):
        return Refinement("greeting" if _GREETED.search(words) else "fine")
    return None


def _names_only(words: str) -> bool:
    """Tell whether words name an entry and say nothing else."""
    bare = _SAYS_NUMBER.sub("", _FILLER.sub(" ", words))
    return read_number(words) is not None and not bare.strip()


def _shown_by_hand(words: str) -> Kind | None:
    """Return what hands and faces without a word say; None for words, and for several things."""
    kinds = {_HANDS.get(each) for each in _OF_A_HAND.sub("", words)}
    return kinds.pop() if len(kinds) == 1 else None


def _about_entries(kind: Kind, words: str, found: re.Match[str]) -> Refinement | None:
    """Read "keep 2" or "compare 1 and 3": nothing but entries may stand beside the word."""
    rest = words[: found.start()] + " " + words[found.end() :]
    bare = _FILLER.sub(" ", rest)
    if _SAYS_NUMBER.sub("", _BESIDE.sub(" ", _FIRST_TWO.sub(" ", bare))).strip():
        return None
    number = read_number(rest)
    if kind == "keep" and number is None and not _BESIDE.search(rest) and bare.strip():
        return None
    return Refinement(kind, number, read_numbers(rest), is_all=_means_all(rest))


def _says_little_else(bare: str, pattern: re.Pattern[str]) -> bool:
    return len(pattern.sub(" ", bare).split()) <= 2


def _means_all(rest: str) -> bool:
    return _ALL.search(_FIRST_TWO.sub(" ", rest)) is not None


def read_numbers(text: str) -> tuple[int, ...]:
    """Return all entries of a list that a text names by figure or rank, in their order."""
    numbers = {int(each) for each in _DIGIT.findall(text)}
    if _FIRST_TWO.search(text):
        numbers |= {1, 2}
    else:
        numbers |= {number for number, words in _RANKS if words.search(text)}
    # The last one comes last.
    return tuple(sorted(numbers, key=lambda each: (each < 0, each)))


def read_number(text: str) -> int | None:
    """Return which entry of a list a text names, from 1, -1 for the last; None for none."""
    digit = _DIGIT.search(text)
    if digit:
        return int(digit.group(1))
    for number, pattern in _NUMBERS:
        if pattern.search(text):
            return number
    return None
