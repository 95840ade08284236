"""What people write in short words about a list: each kind of order by its ways to say it.

In the order in which they are looked for: of several that fit the first is meant.
"""

import re
from typing import Literal

Kind = Literal[
    "cheaper", "shorter", "sooner", "why", "details", "more", "over", "person", "thanks",
    "greeting", "drop_limits", "help", "keep", "compare", "plan", "shortlist", "later", "like",
    "not_this", "bye", "yes", "no", "fine", "unsure", "list", "lighter", "lost", "drop",
]  # fmt: skip


_THANKS = (
    r"(ok |oh |great |perfect |super |cool |lovely |wonderful |excellent |brilliant |awesome |nice |good "
    r"|alright |bon |parfait |d['’]accord |vale |bueno |perfecto |listo )*"
    r"((many |muchas |mil |muchisimas |muchísimas |un grand )?(thanks|thank you|thank u|thx|ty|tks|ta"
    r"|cheers|much appreciated|merci|mercis|gracias|(que )?dios (se lo|le|te|lo|la) (pague|bendiga)))"
    r"( (dear|kind|kindly|sir|ma['’]?am|madam|inshallah|god|bless|really|friend|love|so|very|much|a|lot|bunch|again|million|you|u|for|your|the|all|everything|time|help|that"
    r"|beaucoup|bien|infiniment|mille|fois|l[àa]|[àa]|vous|toi|t['’]es|tu es|vous [eê]tes|c['’]est|fine?|gentil(le)?|super|sympa|gentil de votre part|pour|tout|votre|ton|aide|encore"
    r"|madame|monsieur|mademoiselle|se[nñ]or(a|it[oa])?|joven|dios|la|lo|le|bendiga|por|todo|su|tu|ayuda|amabilidad|atenci[oó]n|paciencia|gentillesse|patience|r[eé]ponses?|tiempo|de verdad|igualmente|amigo|man|mate|buddy"
    r"|guap[oa]|lind[oa]|bonita|coraz[oó]n|cari[nñ]o|amor|reina|crack|t[ií][oa]|jef[ea]|mi|herman[oa]|primo|ch[eé]|mon|ma|cher|ch[eè]re|ami|amie|belle|chef|fr[eè]re|bro|anyways?|though|all the same|quand m[eê]me|tout de m[eê]me|de tod[oa]s (modos|formas|maneras)))*"
)
_LATER_FR = r"(plus tard|demain|bient[oô]t|tant[oô]t|un autre jour|la semaine prochaine|ce soir)"
_LATER_ES = (
    r"(luego|despu[eé]s|ma[nñ]ana|m[aá]s tarde|otro d[ií]a|m[aá]s ratito|al rato|en la noche)"
)
_BYE = (
    r"(bye( bye)?|goodbye|peace( out)?|later(s)?|cya|good night|see (you|ya)( later| soon)?|take care|talk (to you )?later"
    r"|have a (good|nice|great) (day|one|evening|weekend|night)|au revoir|[àa] bient[oô]t"
    r"|[àa] plus( tard)?|bonne (journ[eé]e|soir[eé]e|nuit|fin de (semaine|journ[eé]e))"
    rf"|(je |on )(vais y |va y |y )?(r[eé]fl[eé]chir|pense|penser|reviendrai|reviens|repasse|repasserai|vous (r[eé])?[eé]cris|t['’][eé]cris|se (re)?parle|(vous|te) (reviens|recontacte|redis))( vers vous)?( {_LATER_FR})?"
    r"|(je vais|je dois|faut que j['’]|il faut que j['’])( ?en)? (parler?|discuter?)( en)?( [àa]| avec) (ma|mon|mes) \w+"
    r"|(lo )?(voy a|tengo que) (hablar(lo)?|consultar(lo)?|platicar(lo)?|comentar(lo)?) con mi \w+"
    r"|je (vais )?(lui|leur) en (parle|parler|parlerai)|se lo (comento|digo|voy a comentar)"
    r"|laisse[zr]?[- ]moi y (penser|r[eé]fl[eé]chir)|[àa] (demain|la prochaine|tant[oô]t|tout [àa] l['’]heure)|ciao"
    rf"|lo voy a pensar|voy a pensarlo|d[eé]j[ae]me pensarlo|({_LATER_ES} )((le|te|les) (escribo|hablo|aviso|cuento|digo)|vuelvo|regreso|hablamos|seguimos)"
    rf"|((le|te|les) (escribo|hablo|aviso|cuento|digo)|vuelvo|regreso|hablamos|seguimos) {_LATER_ES}"
    r"|adi[oó]s|hasta (luego|pronto|ma[nñ]ana|la pr[oó]xima)|chao|chau|nos vemos|bye|que (est[eé]|te vaya|le vaya|les vaya) (muy )?bien|bendiciones"
    r"|(que )?(tenga|tengas|pase|pases) (un )?(buen|bonito|lindo|feliz) (d[ií]a|noche|tarde)"
    r"|(que )?(tenga|tengas) buena (noche|tarde)|feliz (d[ií]a|noche|tarde)|buen d[ií]a)"
)

_WAYS: tuple[tuple[Kind, str], ...] = (
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
        "drop",
        r"(remove|delete|take|drop)( (it|this|that)( one)?| (the |number )?(\d|\w+)( one)?)?( off| out)?( from| of)? my (short ?)?list"
        r"|(enl[eè]ve|retire|supprime|efface|[oô]te)[zr]?([- ](le|la|les|moi|[cç]a))*( (le |la )?(num[eé]ro )?(\d|\w+))? de (ma|mes) (liste|s[eé]lection|favoris)"
        r"|(qu[ií]t|b[oó]rr|elim[ií]n|s[aá]c)[ae](r|l[oa]|me|mel[oa])*( (el |la )?(n[uú]mero )?(\d|\w+))? de (mi|mis) (lista|selecci[oó]n|favoritos|guardados)",
    ),
    (
        "keep",
        r"keep|save|remember|bookmark|(add|put)(?=.* (to|on) my (short ?)?list\b)|garde[rz]?(-(le|la|les)([- ]moi)?)?|enregistre[rz]?|(me )?gu[aá]rd[aeo](r|l[oa]s?|me(l[oa]s?)?)?|conserva[r]?"
        r"|met(s|tez|tre)? de c[oô]t[eé]|ap[aá]rt[ae](r|l[oa]s?|me)?|(ap[uú]nta|an[oó]ta|res[eé]rva)l[oae]s?|note[zr]?[- ](le|la|les)"
        r"|(i(['’]ll| will|['’]d like to)? )(take|want) (it|that|this)( one)?(?=( please| then)?\W*$)|je (le|la|les) (prends|veux)(?=\W*$)"
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
        r"(let['’]?s |i['’]?ll |can i )?((start|begin) with (that|it|this)( one)?|(do|take|go (with|for)) (that|this) one)|(and |so )*then( what)?|(which|what)( one)? (do|should|would|must|shall)( i)?( take| do| start( with)?| begin( with)?)? first|which( one)?( goes| comes| is)? first"
        r"|((make|show|give|send|get)( me)? )?(a |my |the )?plan( (again|it|this|that|(with|for|of) (it|this|that)( one)?))?"
        r"|((make|show|give|tell)( me)? )?(the |my )?(steps|way there)|show( me)? the way|what(['’]?s| is| was| would be| would) (my|the) plan( again| be)?"
        r"|((je veux|je voudrais|(fais|faites|montre|montrez|donne|donnez|envoie|envoyez)([- ]moi)?) )?(le|mon|un) plan"
        r"|(et |y )?((c['’]est quoi|quel est|c[oó]mo es|cu[aá]l es) )?(le|mon|el|mi) (plan|chemin|parcours|camino)( (alors|complet|completo|entier|entonces))?"
        r"|(listo |ok |dale |vale |bueno |[eé]chale |pues |y )*((h[aá]gale|dale|me quedo|voy|vamos|me voy) )(con )?(ese|esa|eso|este|esta)( mismo| misma)?|(ok )?(ese|esa|este|esta) (mismo|misma|quiero)"
        r"|(ok |bon |alors )*je (prends|choisis|vais prendre) ([cç]a|celui[- ]l[aà]|celle[- ]l[aà]|celui-ci|celle-ci)"
        r"|(haz|hazme|haga|h[aá]game|hag[aá]mos|arma|[aá]rma|[aá]rmame|armame|prep[aá]r[ae](me)?|d[ae]me|muestra|mu[eé]strame) (el|mi|un) (plan|camino)"
        r"|trace[zr]?([- ]moi)? (le |mon |un )?(plan|parcours|chemin)|tr[aá]z[ae](me)? (el |mi )?(plan|camino)"
        r"|(et |pis |bon )*(apr[eè]s|ensuite)( [cç]a)?(?=\W*$)|(y |bueno )*(despu[eé]s|luego)( de eso| qu[eé])?(?=\W*$)"
        r"|((et|pis|bon) )*apr[eè]s( le premier| [cç]a),? ((je|on) (fais|fait|peux|peut|pourrais|pourrait)( faire)? quoi|c['’]est quoi la suite)"
        r"|(y )?despu[eé]s( del primero| de es[eo]| de est[eo])?,? qu[eé] (hago|sigue|sigo|estudio|tomo|puedo hacer|podr[ií]a hacer|se puede hacer)"
        r"|(me )?(hace|haces|har[ií]as?|arma|armas|prepara|preparas|(puede|puedes|podr[ií]a|podr[ií]as) (hacer|armar|preparar)(me)?) (un|el|mi) plan"
        r"|((tu|vous) )?(me )?((fais|faites|ferais|feriez|peux|pouvez|pourrais|pourriez)([- ](tu|vous))?( me)?( faire| pr[eé]parer)?) (un|mon|le) plan"
        r"|par o[uù] (je |on |faut-il |il faut )?commence[rz]?|(je |on )(dois|doit) faire quoi (en premier|d['’]abord)"
        r"|(c['’]est quoi |quelles sont )?les [eé]tapes|(cu[aá]les son )?los pasos|cu[aá]l (es|ser[ií]a) el plan|(et |y )(ensuite|maintenant|ahora)( je fais quoi| qu[eé])?|qu[eé] hago ahora|what (happens|(do|should|must|can) i do) (next|now)|what now|(quel|c['’]est quoi|ce) serait (quoi )?le plan"
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
        r"|(montre[zr]?([- ]moi)? |voir |revoir )?(ce|ceux|celles) que j['’]ai (d[eé]j[àa] )?(gard[eé]e?s?|sauvegard[eé]e?s?|mis de c[oô]t[eé])|mes favoris"
        r"|(mu[eé]str[ae]me |ver |quiero ver )?(lo|los|las) que (ya )?(guard[eé]|tengo guardad[oa]s?|he guardado)|qu[eé] (es lo que )?(tengo|hay|he) guardado|mis (guardados|favoritos)"
        r"|mi selecci[oó]n|(show )?(me )?my list|ma liste|mi lista",
    ),
    (
        "list",
        r"(back to |show )?(me )?the list( again)?|continue|go on|carry on"
        r"|(really |still )?nothing( at all)?|why (is there|are there|do i get|do you have|did you find|do you show)?( so| only)*( nothing| no (results?|courses?|options?|list)| so few| so little)( there| here| left)?|(so |then |and )*(show me )?what (do )?you (have|got)( then| now| here| left| for me| available)*|what (have|do) you (got|have)( then| now| here| left| for me| available)*|what('s| is) (there|available|left)( then| now)?"
        r"|what (did|have|had) i (say|said|told|tell|ruled? out|asked?)( you)?( for)?( so far)?|what (are|were) my (limits|filters|criteria|settings)"
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
        r"|what do you (recommend|suggest|advise|think)(?=\W*$)|(up to you|you (choose|decide|pick)|surprise me|(just )?(pick|choose) (one|any|something))( for me)?(?=\W*$)"
        r"|says who(?=\W*$)|prove (it|that)( (it |that )?(fits?|works?|is right))?(?=\W*$)|how (do|would|can) you know( (that|this|it|they))?( (is |are )?(right|fits?|good|true))?(?=\W*$)"
        r"|(which|what)( one)? (should|shall) i (take|choose|pick|do|go for|start with|get)(?=\W*$)"
        r"|(which|what)( one| ones)?( of (these|those|them))? (is|are|would be)( the)? (good|right|better|best)( for me| one)?(?=\W*$)"
        r"|why not(?= (the (first|second|third|last)|number|(this|that) one|\d))|pourquoi pas(?= (l[ea] (\d|premi|deuxi|second|troisi|derni|num)|celui|celle|num[eé]ro|\d))|por qu[eé] no(?= ((el|la) (\d|primer|segund|tercer|[uú]ltim|n[uú]mero)|es[eao]\b|est[eao]\b|n[uú]mero|\d))"
        r"|(tu |vous )?(en )?pens(es|ez)([- ](tu|vous))? (quoi|lequel)|qu['’]en pens(es|ez)([- ](tu|vous))?|qu['’]est[- ]ce que (tu|t['’]|vous) ?(en )?pens(es|ez)( toi| vous)?"
        r"|que pens(es|ez)[- ](tu|vous)( de)?|(que|qu['’]est[- ]ce que|quoi) (me )?(conseill|recommand|sugg[eè]r)(es|ez)([- ](tu|vous))?( toi| vous)?|(toi|vous),? (tu|vous) (prendr|choisir|fer)(ais|iez) (quoi|lequel|laquelle)"
        r"|(y )?(usted |t[uú] |vos )?qu[eé] (me )?(opina|piensa|dice|aconseja|recomienda|sugiere|conviene|opin[aá]|recomend[aá]|aconsej[aá])[sn]?( (usted|t[uú]|vos))?(?=\W*$| del? | sobre )"
        r"|(lequel|laquelle) (me )?(conseill|recommand|choisi|prendri)\w+-(vous|tu)|cu[aá]l me recomienda[ns]?"
        r"|(lequel|laquelle) (est-ce que )?(tu|vous) (me )?(conseill|recommand|choisi|prend)\w+"
        r"|(tu|vous) (me )?(conseill|recommand)\w+ (lequel|laquelle|quoi)"
        r"|(?<!de )cu[aá]l (me )?(recom[ie]|aconsej|eleg|escog|tomar[ií])\w+"
        r"|cu[aá]l es (el|la) mejor|why(?! not\b)|how come|reasons?|pourquoi(?! pas\b)|por qu[eé](?! no\b)|^(y |pero )?porqu[eé](?! no\b)",
    ),
    (
        "details",
        r"what (will|would|can) i be able to do( after(wards)?| then| with (it|that))?|what (will|would|do|does|can) (i|it) (learn|study|teach|cover)|what (will|would|does) (the |number )*(\d|first|second|third|last)( one| course)? (teach|cover)|(tell me )?more (about|on)|tell me about|details?|what('s| is) (it|that|this)( one)?|what is|what's|describe|info(rmation)? (about|on)"
        r"|(montre|montrez|fais voir|ense[nñ]a(me)?|mu[eé]stra(me)?|ver)([- ]moi)? (le |la |el )?(?=[1-9]\b)"
        r"|plus (sur|de d[eé]tails|d['’]infos?)|en savoir plus|c['’]est quoi( ça)?|qu['’]est-ce que c['’]est|d[eé]tails?"
        r"|m['’](expliquer|en parler|en dire plus|en dire plus sur)|(dis|dites|parle|raconte|explique)[zr]?[- ](m['’]en|moi)( un peu)?( plus)?|[aà] quoi ([cç]a )?(sert|servent)"
        r"|qu['’]est[- ]ce qu['’]on (y )?(apprend|fait)|(on|j['’]) ?(y )?apprend(s|ra)? quoi"
        r"|d[eé]tailler|([cç]a )?parle de quoi|c[oó]mo es|de qu[eé] habla|([cç]a )?consiste en quoi|en quoi ([cç]a |est-ce que [cç]a )?consiste|le contenu"
        r"|i (really )?like (this|that)( one)?|j['’]aime (bien )?cel(ui|le)-(l[aà]|ci)|cel(ui|le)-(l[aà]|ci) (me (pla[iî]t|tente)|m['’]int[eé]resse)( bien)?"
        r"|(est|es)[aeo] (s[ií] )?me (gusta|interesa|convence|sirve|late)( m[aá]s)?"
        r"|(([cç]a |il |elle )?a l['’]air|me semble|para[iî]t) (tr[eè]s |vraiment |super |plut[oô]t )*(bien|bon|bonne|int[eé]ressante?|pas mal|l[ea] fun|fun|cool|chouette|sympa|parfaite?|super|g[eé]niale?)"
        r"|(se ve|suena|pinta|parece) (muy |bastante |re |s[uú]per )*(bien|buen[oa]|interesante|chid[oa]|ch[eé]vere|padre|bac[aá]n|genial|lind[oa]|perfecto)|mola( mucho)?|me (late|mola|copa)(?= (el|la|es[eao]|est[eao])|\W*$)"
        r"|m[aá]s (sobre|info(rmaci[oó]n)?)|detalles|qu[eé] es( eso| esto)?|(el )?contenido"
        r"|(expl[ií]c|cu[eé]nt|cont|plat[ií]c|h[aá]bl)[aáeé](me|nme)( (un poco )?m[aá]s)?"
        r"|para qu[eé] (sirve|es)|qu[eé] (se )?(aprend[eo]|aprender[eé]|ense[nñ]an?|voy a aprender)"
        r"|de qu[eé] (va|se trata|trata)|(me parece|se ve|est[aá]) (bien|buen[oa]|interesante|chid[oa]|ch[eé]vere|padre|bac[aá]n)",
    ),
    (
        "cheaper",
        r"cheaper|less expensive|lower price|(?<!not )(?<!isn't )too expensive|costs? less"
        r"|((this|that|it|they|these)( is|['’]s| are|['’]re)?( very| so| really| quite| a bit)?|so|very|really|pretty|quite) expensive( (for|to) me)?"
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
        r"(il )?(n['’])?y a rien (avant|plus t[oô]t)|(y )?no hay nada (antes|m[aá]s (pronto|temprano))|sooner|earlier|starts? earlier|((qui )?commence[rz]? )?plus t[oô]t|(qui )?commence[rz]? (plus vite|avant)"
        r"|(qui )?(commence|d[eé]bute) trop tard|(empieza|comienza|inicia|arranca) (muy|demasiado) tarde"
        r"|((que )?(empezar|empiece|empieza|comenzar|comience|arrancar|arranque) )?(antes|m[aá]s (pronto|temprano))"
        r"|(empezar|comenzar|arrancar) (ya|de una( vez)?|lo antes posible|cuanto antes)",
    ),
    (
        "more",
        r"(show )?(me )?(some )?more|(any|some)thing else( like (that|it|this|these|those))?|(next |second )?page( (2|two))?|others?|next( ones)?|what else|something else|else( like (that|it|this|these|those))?"
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
    ("bye", rf"(({_THANKS}) )?{_BYE}( (et |y |and )?{_BYE})*( {_THANKS})?"),
    ("thanks", _THANKS),
    (
        "greeting",
        r"(hi|hello|hey|hiya|good (morning|afternoon|evening))( there| again| everyone)*"
        r"|(re-?)?bonjour( [àa] (tous|vous))?|(re-?)?bonsoir|salut( [àa] (tous|vous))?|allo|coucou"
        r"|(i['’]?m|i am|we['’]re) back( again)?|me revoil[àa]|je suis de retour"
        r"|(tu es|t['’]es|vous [eê]tes|es-tu|[eê]tes-vous) (toujours |encore )?l[àa]|(il )?y a quelqu['’]un|(est[aá]s|sigues|hay alguien|siguen) (todav[ií]a )?(ah[ií]|aqu[ií])|are you (still )?there|anyone (there|here)"
        r"|slt|bjr|bsr|cc|wesh|wsh|kikou|ola+|holi+s?|hola+|wenas|([cç]a va|comment [cç]a va|comment (allez[- ]vous|vas[- ]tu|tu vas|vous allez)|[cç]a roule)( bien)?"
        r"|(c[oó]mo (est[aá]n?s?|andas?|and[aá]s|le va|te va|les va)|qu[eé] (tal|onda|hubo|m[aá]s))( (todo|usted|amig[oa]))?"
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
        r"|not now|pas vraiment|pas maintenant|ahora no))*|((bueno|pues) )?(no )?mejor no|((bon|ben) )?(finalement|en fait|tout compte fait) non|not (really|now)|pas vraiment|ahora no",
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
        "lost",
        r"(i )?((do ?n['’]?t|did ?n['’]?t|do not|did not) (really )?(understand|get|follow)( (it|this|that|you|any of (it|this)|anything|what you mean))?( at all)?"
        r"|['’]?m (so |a bit |completely |totally )?(confused|lost)|am (so |a bit )?(confused|lost))|((this|it|that)( is|['’]s)? )(so |too |very |really )?(confusing|complicated)|huh"
        r"|(l[àa],? )?(j['’]|jai |je n['’]|je )(n['’])?(y )?(ai )?(pas|rien) (tr[eè]s |bien |vraiment |tout |grand[- ]chose )*(compris|pig[eé]|capt[eé]|suivi|saisi)( du tout)?"
        r"|(l[àa],? )?(je )?(ne |n['’]y |y )?(comprends?|pige|capte|vous suis|te suis) (plus |vraiment |absolument )?(pas|rien|plus)( (tr[eè]s |bien |vraiment |grand[- ]chose|tout|du tout|l[àa]|[àa] [cç]a|ce que [\w' -]{2,20}))*"
        r"|(c['’]est |[cç]a (me )?(para[iî]t|semble) )(un peu |trop |bien |tr[eè]s )*(compliqu[eé]|m[eê]lant|pas clair)( tout [cç]a| pour moi)?|(je suis |chu |chui )(un peu |compl[eè]tement |toute? )*(perdue?|m[eê]l[eé]e?)|hein"
        r"|(es que )?(yo )?no (te |le |les |lo |la |se )?(entiendo|entend[ií]|comprendo|comprend[ií]|capto|capt[eé]|pillo|pill[eé])( (nada|bien|muy bien|mucho|eso|esto|lo que dices|lo que dice))*"
        r"|(me )?(lo )?(explic(a|as|ar[ií]as)|podr[ií]as explicar(me)?)(me)?(lo)?( eso| esto)?( (m[aá]s )?(f[aá]cil|simple|sencillo|mejor|despacio))?|expl[ií]ca(me|lo|melo)( (m[aá]s )?(f[aá]cil|simple|sencillo|mejor|despacio))?"
        r"|(explique[zr]?|dites?|dis)[- ](le[- ])?moi (plus )?(simplement|mieux|autrement|clairement)|no (me qued[aoó]|est[aá]|me es) (muy )?claro|(est[aá]|es) (muy |medio |un poco )?(confuso|complicado|enredado)(?! que)|(estoy |ando )(un poco |muy |medio )?(perdid[oa]|confundid[oa])|c[oó]mo as[ií]",
    ),
    (
        "unsure",
        r"(i )?(really |honestly |just )*(idk|dunno|do ?n['’]?t know|have no idea|no idea|no clue"
        r"|['’]?m not sure|am not sure|not sure)( yet| really| what (to do|i want|i like|i want to"
        r" do|to say|to look for))*|je (ne )?sais (vraiment )?pas( trop| encore| quoi (faire|dire)"
        r"| quoi (étudier|etudier|apprendre|prendre|choisir)| ce que je veux( faire)?)*|(j['’]?)?sais pas( trop| quoi (faire|étudier|etudier|apprendre|prendre|choisir))?|(je )?(ne )?(suis|chu) pas (trop |vraiment |encore )*(s[uû]re?|d[eé]cid[eé]e?)|m?ouais|mwais|bof+|ni fu ni fa|chais pas|aucune id[eé]e"
        r"|(yo )?no (lo )?s[eé]( todav[ií]a| qu[eé] (hacer|quiero|decir|estudiar|aprender|elegir|escoger))*|ni idea|no tengo idea"
        r"|(i )?(do ?n['’]?t|do not) (really )?mind|no estoy segur[oa]|whatever|anything|any job|n['’]importe quoi|cualquier cosa|lo que sea",
    ),
)

# Words that must be the whole text: inside a goal they mean something else ("more confident",
# "help people", "hello, I want to...").
WHOLE = {
    "more", "help", "thanks", "greeting", "person", "sooner", "over", "drop_limits", "plan",
    "shortlist", "later", "not_this", "bye", "yes", "no", "fine", "unsure", "list", "lost",
}  # fmt: skip

# Beside these words nothing but entries of the list may stand.
OF_ENTRIES = {"like", "keep", "compare"}

# Words that answer rather than order; what they answer is known to whoever asked.
PLAIN: frozenset[Kind] = frozenset({"yes", "no", "fine", "unsure"})

WAYS = tuple((kind, re.compile(rf"\b(?:{pattern})\b")) for kind, pattern in _WAYS)
