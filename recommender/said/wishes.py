"""Ways to say a wish that begin or end a clause, one a line, in English, French and Spanish.

In a line a blank is any blank, "(a|b)" a choice, "(a)?" what may be missing; `phrases` makes a
pattern of all lines. The wish itself follows what begins a clause and precedes what ends one.
"""

import re

_ENGLISH = r"""
(let['’]?s )?(go|come|get) back to( the| my)?
(it |that |this )?(made|makes) me want to( learn| be(come)?| do)?
(it |that |this )?got me (interested in|thinking (about|of))
would (they|anyone|anybody|someone) hire me (as|in)
(could|can|would|should) (he|she|they) (learn|become|do|study|take|get into)
is \w+ too (late|old|young) (to|for)( start( over| out)? (as|in)| become| be| learn| get into)?
(have |['’]ve )?(always |long |never stopped )?(wanted|dreamed|dreamt|wished|hoped) (to|of|about)( do| be| become)?
(never had the chance|always meant|never got) to (learn|study|do|try|be)?
regret not (learning|studying|doing|becoming)
(my|our|a|the) \w+( \w+)? (suggested|recommended|advised|mentioned|brought up)( me to)?( do| try)?
(my \w+|people|friends|everyone|everybody|somebody|someone)( \w+)? (says?|said|thinks?|tells? me|told me|keeps? (telling me|saying)|reckons?) (that )?(i should|i could|i ought to|to|i['’]d be good at|i would be good at)( do| try| be| become| go into)?
(find|finding|found) out( more)? about
know (more )?about
get (a raise|promoted|ahead)( at work)? (as|in) an?
know (if|whether) i (can|could) (do|be|become)
(career change|change of career|switching|switch|transition|transitioning) (in)?to
(a )?second career (in|as)
starting out in
(which|what) (course|program|certificate|training) is best for
how long (is|does|are) (the|a)
what have you got (in|for)
would (a|some) (course|certificate|training|class|ticket) in (?=.{3,40} help)
(have|['’]ve) (set my (sights|heart|mind)|got my (eye|eyes|heart)( set)?) on
(have|['’]ve)? ?(leaning|gravitating|drifting) (towards?|to|into)
(am |['’]m )?(toying|playing|flirting) with the (idea|thought) of( doing)?
(have been |['’]ve been )?(mulling over|looking hard at|reading (up on|about))
(would(n['’]t| not) mind|['’]d not mind) (trying|doing|learning|having a go at)?
(am|['’]m) (dead |really )?after
(am |['’]m )?(dead |really )?(set on|in the market for|fascinated by|curious (what|how)|sold on|up for|game for|decided on|attracted to|obsessed with)( something in)?
my (heart|passion|future|real interest|calling) (is|lies) (in)?
(would|['’]d) be (so |really |very )?(happy|happiest|good|great|interested|delighted) (doing|at|in|with)
(would|['’]d) give (anything|a lot) (to do|for)
(feel|felt) (drawn|called|pulled) (to|towards?)
(feel|am feeling|['’]m feeling) ready for
(see|can see|picture|imagine) (a future|myself)( working| doing)? ?(in|as|with)?
(have |['’]ve )?(decided|resolved|chosen|made up my mind)( to| on)?( go for| do| try| go into)?
(have |['’]ve )?been (told|advised) (to (do|try|learn|take)|i['’]d be good at|about)
(want|would like|['’]d like|wanted|need|hope|hoping|love) (to )?(sign up for|enrol+ in|register for|have a go at|try( out)?|end up in|break into|get back into|go into|move into|go pro in|work in the field of|make a living (from|with|as|in)|build a career in|make a career (of|in)|find (a job|work) (in|as))
(am |['’]m )?(trying|looking|hoping|wanting) to (get (my|a) foot in the door (in|at|of)|break into|get hired (in|as)|land a job (in|as)|find (a job|work) (in|as))
(am |['’]m )?keen to (give|try|learn)
it (has to|must) be(?= \w+$)
(could|might|may) (also )?be interested in
(plan (a|b)|(first|second|top|my) choice|number one|option (one|two|1|2)) is
sign me up for
put me (down|forward) for
let me (do|try|learn|study)
(got|have you got|do you (do|have|run|offer|teach|know)|you got) (any|anything|something)( in| about)?
do you do
(who|anyone) (can|could|to) teach me
where (would|should|do) i (even )?(start|begin) with
how hard is( it to learn)?
how['’]?s the job market (for|in)
is there (any )?(work|demand|money|a future) (in|for)
any (demand|work|jobs?) (for|in)
if i could,? i( would|['’]d) (do|choose|go for)

(suppose|guess|reckon|figure|think)(?= \w+( \w+)?$)
(it['’]?s )?(about )?time (for|to)( do| try)?
(heard |read )?(that )?there['’]s (good |lots of |a lot of |plenty of )?(money|work|demand|jobs) in
(my|our) dream (since \w+( \w+)?,? )?(is|has been|was)( to be)?
(says?|thinks?|tells me|told me|reckons) (that )?i(['’]d| would| should| could) (be|make|do|try|become)( an?)?( good| great| excellent)?( at)?
(am |['’]m )?(gunning|itching|longing|yearning|dying|raring|aching) (for|to)( do| be| learn| try)?
(am |['’]m )?(tempted|attracted|intrigued|captivated|hooked|sold|drawn|pulled) (by|to|on|into|towards?)( do| become| try)?
(am |['’]m )?(warming|leaning|turning|heading|steering|moving|gearing up) (towards?|into|to the idea of)
(am |['’]m )?(determined|bound|destined|all set|set|about|out|ready) to (do|be|become|learn|study|start|try|train( as)?|get into)
(yearn|long|crave|aspire|ache) (to|for|after)( be(come)?| do| learn)?
(have|['’]ve|['’]ve got|got)( always)?( had)? an? (interest|passion|soft spot|thing|knack|calling|vocation|hankering|yen|weakness|fascination|curiosity) (in|for|about|with|to)( become| do| be)?
(have |['’]ve )?(taken|developed|found) an? (interest|passion|liking|shine|love) (in|for|to|of)
(have|['’]ve|['’]ve got|got)( my)? (sights|eye|eyes|heart|hopes|mind)( set| fixed| pinned)? on
can['’]t wait to( start| do| learn| be| become)?
(would|['’]d) (love|like|want|prefer) nothing (more|better) than( to)?( do| be| become| learn)?
(would|['’]d) (jump at|kill for|settle for|opt for|thrive in|go with|go into|pick|choose|plump for|give .{2,12} to( be| do)?)( a chance to| the chance to)?( do| be| learn)?
(would|['’]d) not say no to|wouldn['’]t say no to
(could|might|may|would) (also )?(do with|use|go for|picture myself|imagine myself|enjoy|see about|look (at|into)|give|try( out)?|train as|take up|go into|end up in|become)( a go)?( doing| in| as| learning)?
(what|the thing|the one thing|all|something) (that )?(i['’]m|i am|i) (after|looking for|want|need|really want|would like|interested in|aiming for|hoping for|dream of) is( to)?( be(come)?| do)?
what (really )?(interests|appeals to|attracts|excites|drives|draws|moves|motivates|fascinates|intrigues) me( most| more)? is
(the|my|our) (big |new |current |next |long[- ]term |short[- ]term |end )?(plan|idea|goal|dream|move|step|target|ambition|hope|intention|thinking|choice|pick|vision|aspiration|calling|end goal|next move|next step) (is|would be|was|has always been|remains)( to)?( be(come)?| do| get into)?
(bring on|count me in for|point me (to|towards?)|steer me (to|towards?|into)|set me up (for|with|in)|get me (into|started (in|on|with)|a)|hook me up with|train me (in|as|to)|make me an?)
(i )?(envision|envisage|picture|imagine|fancy|see) (myself|me|a life|a future|a career)( working| being)? (as|in|with|doing)( an?)?
(thinking|thought|mulling|musing|pondering|contemplating|considering|debating|weighing)( about| of| over)?( becoming| doing| getting into| going into| a move (in)?to| a switch to| a career in)?
(curious|keen|eager|hungry|ready|mad|crazy|wild|nuts|excited|enthusiastic|passionate|serious) (about|on|to|for)( learn| try| start)?
(am |['’]m |['’]ve been )?(toying|playing|flirting) with( becoming| doing)?
(would|could) an? \w+ like me (be|become|do|learn|get into)
(do you think|would|could) i( could| would| can)? (make|be|become|manage|handle|do|learn|cope with)( it as)?( an?)?( good| decent)?
(any|what) (chance|hope|way|prospects?|future) (of|for|in|to)( me)?( becoming| doing| getting into| become| get into)?
(would like|['’]d like|would love|['’]d love|want|need|wanted) (my|our|the) \w+( \w+)?( \([^()]{1,20}\))? to (be )?(get|learn|take|have|do|become|trained (in|on|for)|certified (in|as)|train as)( their| an?| the)?
(do|are) (you|they|there) (got |have |offer |run |teach |do )?(any(thing)?|something|courses?|training)( to do)? (with|in|on|for|about)
(was |were |been |got )?(told|advised|asked|sent|referred)( here)? to (ask|inquire|enquire|call|contact|write|talk|come|check)( to)?( with)?( you| here| someone)? (about|for|regarding)
(my|a) (friend|cousin|sister|brother|neighbou?r|uncle|aunt|buddy|coworker|boss) (said|says|told me|heard)( that)?(?= .{3,40} (pays|is hiring|is in demand|makes))
(heard|read|was told)( that)?(?= .{3,30} (pays|is hiring|is in demand))
(must|should|ought to|have to|had better|['’]d better|need to|could) (really )?(improve|brush up( on)?|get better (at|with)|work on|catch up on|practi[cs]e|upgrade|polish|sharpen|know more about|learn( more)?( about)?)( my)?
(am |['’]m )missing( my)?
my(?= \w+( \w+)? needs? (brushing|improving|improvement|work|polishing))
(a|an|some|another) (\w+ )?(course|class|certificate|training|certification|diploma|workshop) (in|on)(?= .{2,40} (would|could|might) (really )?(help|benefit|be useful))
it['’]d be \w+ to( finally)?
(my|our) \w+ (wants|needs) (\w+ of )?(us|me|people|everyone) (to be )?(trained|certified) in
(am |['’]m )?shooting for
(am |['’]m )?applying for
(would|['’]d) (quite |also |really |rather |much |gladly |happily )?(go (back )?(to|into)|be|do|become|take|study|learn|try|train as|enrol in|work (in|as|with)|settle for|go for|make|fix|build|teach|fancy|pick|join|move (in)?to)(?! (able|ok|okay|fine|willing|free|too|so|very|done|gone|away|a bore|it|that|this|anything|whatever|nothing|without)\b)( some kind of| some sort of)?
(will|['’]ll) (be|become) an?(?= \w)
(will|['’]ll) have an?(?= .{2,40} (job|career|certificate|licen[cs]e|diploma|trade)\b)
(am |['’]m )?(rather |quite |very |so )?taken with( the idea of)?( being| becoming| doing)?
(look|looks|search) for( course of)?
vote(s)?( for)?
(make do|manage|be content|content myself) with
(is it true|they say|i hear|i read)( that)?( they['’]re| they are| there['’]s| there is)? (crying out|desperate|looking|hiring|short|begging|paying well) (for|of)
what is the (procedure|process|way|path|route) (to|for)( work as| become| be)?
what (does it take|do you need|is needed|is required) to( work as| become| be)?
(the|my) \w+( \w+)? (say|says|think|thinks|tell me|tells me) (that )?i (ought to|should|could|must) (train( up)? as|become|learn|study|take up|do|go into|try|be)
(it )?(has|['’]s) been on my (heart|mind) to( be| become| do| learn)?( properly)?( trained for)?
(am |['’]m )?going (back to school )?for
"""
_FRENCH = r"""
(non,? )?(mais )?plut[oô]t(?! (que|d['’]accord)\b)
(revenons|on revient|retournons) ([àa]|aux?)( la| l['’])?
[cç]a m['’](a donn[eé]|donne) envie d(e|['’])( faire| devenir|apprendre)?
(on m['’]embaucherait|m['’]embaucherait-on) comme
(j['’]|je )?(n['’]ai |ai )?jamais (eu la chance|pu|eu l['’]occasion)( d[e'’])?( apprendre|apprendre| faire| étudier)?
(mon|ma|mes) \w+( \w+)? (m['’]a|m['’]ont|me|m['’]) ?(conseill[eé]|recommand[eé]|sugg[eé]r[eé]|dit|disent|conseillent?)( d[e'’]| de)( faire| essayer| devenir| apprendre|essayer|apprendre)?
(mon|ma|mes) \w+( \w+)? m['’](a|ont) (conseill[eé]|recommand[eé]|sugg[eé]r[eé])
(changer de|changement de) (m[eé]tier|voie|carri[eè]re|cap) (pour|vers|en)
(une )?(seconde|deuxi[eè]me|nouvelle) carri[eè]re (en|dans|comme)
(d[eé]buter|commencer|me lancer) (en|dans)
(en )?savoir plus sur
quel(le)? est l[ea] meilleur[e]? \w+ (de|en|pour)
combien de temps dure (un|une|la|le) (cours|formation) (de|en)
faut-il .{2,30} pour( [eê]tre| devenir| faire( de la)?)?
je me demandais si je pouvais( faire| devenir)?
me (tourne|dirige|tournerais) vers
m['’]oriente(rais)? vers
me (lance|mets|remets|lancerais|mettrais) (dans|à|en|aux?)
me (sens|suis toujours senti[e]?) (plus )?(attir[eé]e?|fait[e]?|proche) (par|pour|de|du)
me destine (à|aux?)
me (mettre|remettre|former|lancer|convertir|inscrire) (à|en|dans|aux?|pour)
m['’]inscrire (à|en|dans|aux?|pour)
(suis )?(branch[eé]e?|partante?|tent[eé]e?|chaude?|attir[eé]e?|fascin[eé]e?|int[eé]ress[eé]e?|emball[eé]e?|motiv[eé]e?) (par|pour|de)?
(suis )?(curieux|curieuse) (de|du|d['’])
(j['’])?ai (dans l['’]id[eé]e|pour projet|le projet|l['’]intention|en t[eê]te|pour ambition|dans la t[eê]te|pour objectif|pour r[eê]ve|l['’]ambition|choisi|opt[eé] pour|d[eé]cid[eé])( de | d['’]| la )?(faire (de la|du|des))?
(j['’])?(aurais|ai) (bien |vraiment |grand |absolument )?(besoin|envie) (de|d['’]|du)
(j['’])?ai toujours (aim[eé]|voulu (faire|[eê]tre)?|r[eê]v[eé] (de|d['’]))
(pencherais?|penche|opte|opterais) (plut[oô]t )?(pour|vers)
compte (bien )?(me mettre à|me lancer dans|faire|devenir|apprendre)
(tente|tenterais|essaie|essaierais|choisis) (bien )?
(projette|pr[eé]vois|envisage|vise|r[eê]ve)( une reconversion dans| de faire| de devenir| de| d['’])
(j['’])?(aimerais|voudrais|veux|souhaite|cherche à|d[eé]sire|aurais voulu) (m['’]inscrire (à|en|pour)|me mettre à|entrer dans|percer dans|bosser dans|faire carri[eè]re dans|me lancer dans|trouver un (boulot|emploi|travail) (dans|comme|en))
j['’]?(veux|voudrais|aimerais)( bien)?( faire| apprendre| devenir)?
(?<!\w)j(veux|voudrais)( bien)?( faire| apprendre| devenir)?
(mon|ma|notre) (choix|r[eê]ve|envie|but|projet|objectif|id[eé]e|passion|vocation|truc|plan),? (c['’]est|est|reste|serait)( de| d['’])?
(ce qui|ce que) (me|m['’]|j['’]|je) ?(plairait|pla[iî]t|int[eé]resse(rait)?|attire|tente|branche|voudrais|cherche|aimerais|veux|faut)( le plus| surtout| vraiment)?,? c['’]est
(cela |[cç]a )?(me |m['’])(dirait|tenterait|plairait|irait)( bien)?( de | d['’])?(faire )?
on m['’]a (conseill[eé]|recommand[eé]|propos[eé]|parl[eé] (de|du|d['’]))
(vous avez quoi|qu['’]avez-vous|vous avez quelque chose|vous auriez quelque chose) (en|comme|pour)
(proposez-vous|vous (faites|proposez|offrez|donnez|avez|auriez))
y aurait[- ]il
(est-ce qu['’])?(il )?y a(-t-il)? (du travail|des d[eé]bouch[eé]s|de la demande|de l['’]avenir|de l['’]emploi) (dans|en|pour)
(trouver|d[eé]crocher) un (boulot|emploi|travail|poste|job) (dans|comme|en)
faire carri[eè]re (dans|comme|en)
(obtenir|avoir|passer) un (papier|dipl[oô]me|certificat) (en|de)
former (\w+ )?(personnes|employ[eé]s|gens|salari[eé]s|[eé]quipe)( en| [àa]| aux?)( l['’]| l[ae]s?)?
(une )?(reconversion|changement de carri[eè]re)( pro(fessionnelle)?)?:? (dans|en|vers|comme)( l['’]| l[ae]s?)?
(une )?(qualif|qualification|remise à niveau|mise à niveau) en
(parlez-moi|parle-moi|dites-m['’]en plus|renseignez-moi|on pourrait parler|parlons|expliquez-moi) ?(de|sur|du|d['’])?
va pour
disons
on m['’](a|avait) (dit|conseill[eé]) (de |d['’])(m['’]adresser à vous|vous (appeler|contacter|demander|[eé]crire)|venir( ici| vous voir)?) (pour|au sujet d[eu]|à propos d[eu])
m['’](a|ont) (conseill[eé]|recommand[eé]|sugg[eé]r[eé]|propos[eé])
on m['’]a dit que(?= .{3,30} (paie|paye|payait|recrute|recrutait|embauche))
(devrais|dois|faut que je) (en )?(savoir|apprendre|conna[iî]tre|am[eé]liorer|revoir|travailler|perfectionner|ma[iî]triser)( plus)?( sur| en| mon| ma| mes)?
mon(?= \w+( \w+)? (a besoin d['’]|doit) [eê]tre am[eé]lior[eé])
une? (\w+ )?(formation|cours|certificat|atelier|dipl[oô]me) (en|de|sur)(?= .{2,40} m['’](aiderait|irait|serait))
(je |j['’])?pourrais (aussi |bien )?([eê]tre|faire|devenir|travailler comme)
(mon|ma|mes) [\w-]+( [\w-]+)? (me )?(dit|disent|pense|pensent) que je (devrais|pourrais)( faire| devenir| [eê]tre| essayer)?
(je )?ferais(-tu)? mieux d(e|['’])( aller en| faire)?
(j['’]ai )?(besoin|envie) d(e|['’])
(lorgne|louche|mise|table|fonce|penche|bifurque|zieute) (sur|vers)
(j['’])?ai (jet[eé] mon d[eé]volu sur|un faible pour|h[aâ]te d(e|['’])|à c[oœ]e?ur d(e|['’])|la fibre|un penchant pour|une passion pour|un int[eé]r[eê]t pour|la vocation d(e|['’])|des vues sur|toujours eu (envie|le r[eê]ve) d(e|['’])|soif d(e|['’])|l['’]œil sur)( faire| devenir| apprendre)?
(craque|meurs d['’]envie|br[uû]le( d['’]envie)?|caresse l['’]id[eé]e|nourris le projet|aspire|ambitionne|me t[aâ]te|me laisserais (bien )?tenter|me laisse tenter|r[eê]vasse) (pour|de|d['’]|à|par)( faire| devenir| apprendre)?
(m['’]imagine|me projette|m['’]y vois|me vois|me verrais|me reconvertirais|me r[eé]oriente|me r[eé]orienterais|me tourne)( bien| assez| plut[oô]t)? (dans|en|comme|vers)( un| une| le| la| les)?
(suis )?(m[uû]re?|d[eé]cid[eé]e?|d[eé]termin[eé]e?|r[eé]solue?|impatient[e]?|pr[eê]te?|en qu[eê]te|en recherche|à l['’]aff[uû]t) (pour|de|d['’]|à|aux?)( faire| devenir| apprendre)?
(je |j['’])(me |m['’])?(?!aurais d|devrais|saurais|pourrais pas|voudrais|aimerais|souhaiterais|d[eé]sirerais|pr[eé]f[eé]rerais)\w{2,}r(ais|ions)( bien| plut[oô]t| volontiers| aussi| surtout)?( faire| devenir| apprendre| de la| du| des)?(?= (?!pas|jamais|plus|que|si|rien|travailler)\w)
(l['’]id[eé]e|le plan|le projet|le r[eê]ve|l['’]objectif|mon plan|mon id[eé]e|l['’]id[eé]al|mon id[eé]al|le but)( à terme)?,? (c['’]est|est|serait|ce serait)( de| d['’])?( faire| devenir| travailler (dans|comme|en))?
ce (qui|que) .{2,25}?,? (c['’]est|ce serait)( de| d['’])?
(cap sur|direction|place à|en route (pour|vers))
il (est|serait) (grand )?temps (de|d['’])( faire| apprendre)?
(ce serait|[cç]a serait) (bien|chouette|super|g[eé]nial|l['’]id[eé]al|cool|parfait) (de|d['’])( faire| devenir| apprendre)?
(orientez|guidez|formez|dirigez|mettez)[- ]moi (vers|en|à|sur|comme)
faire (de la|du|des)
(il )?(faut|faudrait) que (j['’]|je )(apprenne|fasse|suive|passe|sache|ma[iî]trise|comprenne|am[eé]liore|obtienne|aie)( [aà])?
me dis que
moi,? (c['’]est|ce serait)( plut[oô]t)?(?= (le|la|les)\b)
moi,? (c['’]est|ce serait)( plut[oô]t)?(?= l['’])
j(['’])?(voudr[eé]|aimer[eé]|voudrai|aimerai)( bien)?( savoir si (ya|y a|il y a) (un truc|quelque chose))?( pr| pour)?( faire| apprendre| devenir| bosser (ds|dans))?
(savoir s['’]il existe|savoir si (ya|y a|il y a)) (un truc|quelque chose|une formation|un cours)( comme| en| pour| pr)?
(me contenterais|me contente) d(e|['’])( faire| devenir)?
ajouterais( bien)?
kiffe
"""
_SPANISH = r"""
(no,? )?(pero )?mejor(?! (que|dicho|sueldo|salario|paga|pago|vida|horario|empleo|trabajo|manera|forma|nivel|futuro|puesto)\b)
(volvamos|regresemos) al?( la| lo de)?
me (dio|dieron|da|dan) (muchas )?ganas de( aprender| ser| hacer)?
me (contratar[ií]an|aceptar[ií]an|dar[ií]an trabajo) (de|como|en)
nunca (tuve|he tenido|pude) (la )?(oportunidad de |chance de )?(aprender|estudiar|hacer|ser)
(mi|mis) \w+( \w+)? (me )?(recomend[oó]|recomiendan?|aconsej[oó]|sugiri[oó]|sugieren?|dicen? que) (que )?(pruebe|haga|estudie|aprenda)?( con)?
cambi(o|ar|arme) de (carrera|oficio|rumbo|profesi[oó]n|trabajo) (a|para|hacia)
(una )?(segunda|nueva) carrera (en|como)
(a m[ií] )?(me|nos) (mola|molan|flipa|flipan|chifla|copa)
lo m[ií]o (es|son)
me (dijeron|pidieron|aconsejaron) que (preguntara|viniera|llamara|escribiera|consultara)( aqu[ií]| con ustedes| a ustedes)? (por|sobre)
me (recomend[oó]|recomiendan?|aconsej[oó]|sugiri[oó]|propuso)
(me dijeron|dicen|escuch[eé]) que(?= .{3,30} (paga|pagan|contratan))
(deber[ií]a|debo|tengo que|necesito) (saber|aprender|mejorar|repasar|practicar|perfeccionar|conocer)( m[aá]s)?( de| sobre)?( mi| mis)?
mi(?= \w+( \w+)? necesitan? (mejorar|repaso|pr[aá]ctica))
un[ao]? (\w+ )?(curso|clase|certificado|taller|formaci[oó]n|diploma) (de|en|sobre)(?= .{2,40} me (ayudar[ií]a|servir[ií]a|vendr[ií]a))
podr[ií]a (ser|hacer|trabajar (de|como|en))
(mi|mis) [\w-]+ (me )?(dicen?|piensan?|opinan?) que (yo )?(deber[ií]a|podr[ií]a)( ser| hacer| estudiar)?
(mi|mis|la|el) [\w-]+ (me )?(dicen?|piden?|quieren?|recomiendan?|aconsejan?|insisten? en) que (yo )?(me )?(estudie|aprenda|haga|tome|lleve|forme|capacite|certifique)( (a|para|en|como|de|un curso de|cursos de)\b)?
me (muero|derrito|inclino|decanto|animo|animar[ií]a|lanzar[ií]a|lanzo|pasar[ií]a|cambiar[ií]a|meter[ií]a|ir[ií]a|dedicar[ií]a|apuntar[ií]a|orientar[ií]a|formar[ií]a|tienta|provoca|nace|ilusiona|entusiasma|motiva|hace ilusi[oó]n|imagino|visualizo|proyecto|veo) (por|a|al|con|en|hacia|como|de|para|m[aá]s|la|el|los|las)( ser| hacer| estudiar| aprender| trabajando (en|de|como|con))?
(le )?(tengo (ganas|echado el ojo|el ojo puesto)|ech[eé] el ojo|apunto|voy|tiro) (a|al|en|para|hacia)( la| el| los| las)?
(ando|voy|estoy) (detr[aá]s de|tras|en busca de|en b[uú]squeda de|con la idea de|loc[oa] por|decidid[oa] a|list[oa] para|enfocad[oa] en|puest[oa] (a|en))( ser| hacer| estudiar| aprender)?
(siento|tengo) (un |una )?(pasi[oó]n|vocaci[oó]n|atracci[oó]n|curiosidad|debilidad|inquietud|inter[eé]s|fascinaci[oó]n|ilusi[oó]n) (por|de|en|para)( ser| hacer| aprender)?
lo que (m[aá]s |de verdad |en serio )?(me \w+|busco|quiero|anhelo|persigo|necesito|sue[nñ]o|me gustar[ií]a)( m[aá]s| de verdad)? es( ser| hacer| aprender| estudiar)?
(la|mi|el|nuestro) (idea|plan|meta|objetivo|sue[nñ]o|ilusi[oó]n|norte|anhelo|pr[oó]ximo paso|siguiente paso|proyecto|ideal)( (de toda la vida|a futuro))? (es|ser[ií]a|siempre (ha sido|fue)|sigue siendo)( ser| hacer| aprender| estudiar| dedicarme a| trabajar (en|de|como))?
(ya |va siendo )?(es )?hora de( aprender| hacer| estudiar)?
qui[eé]n pudiera( ser| hacer)?
(har[ií]a|estudiar[ií]a|probar[ií]a|escoger[ií]a|elegir[ií]a|tomar[ií]a|optar[ií]a por|apostar[ií]a por|ir[ií]a por) (un|una|el|la|los|las|algo de|cursos?( de)?)?
(aspiro|anhelo|ans[ií]o|deseo|pretendo|proyecto|planeo|contemplo|considero|barajo)( a| en| con)?( ser| hacer| aprender| dedicarme a| la| el| un| una)?
(or[ie]+nt[ae]n?me|gu[ií][ae]n?me|f[oó]rm[ae]n?me|m[aá]nd[ae]n?me) (a|en|hacia|sobre|para)
(empezar|comenzar|iniciarme)( desde cero)? (en|con)
vivir de
cu[aá]l es el mejor \w+ (de|para|en)
sue[nñ]o con
me (inclino|decanto|decido|voy) (por|hacia)
(siempre )?(me|nos) (ha|han) (gustado|llamado la atenci[oó]n|interesado|atra[ií]do|apasionado)
siempre me (llam[oó] la atenci[oó]n|gust[oó]|interes[oó]|atrajo)
me (late|tira|llama)( mucho)?( el| la| lo de)
se me antoja
me (apunto|meto|anoto|lanzo|inscribo) (a|en|para|con)
me (quiero|gustar[ií]a|encantar[ií]a|interesar[ií]a) (meter|inscribir|anotar|dedicar|apuntar|especializar|formar|capacitar|preparar|certificar) (en|a|para|como|de)
(quiero|quisiera|me gustar[ií]a|busco|deseo|necesito|pretendo|espero) (meterme|entrar|incursionar|inscribirme|apuntarme|dedicarme|anotarme|capacitarme|formarme|especializarme|trabajar) (en|a|al|para|como|de)
(inscribirme|apuntarme|anotarme|meterme|dedicarme|capacitarme) (en|a|al|para|como)
tengo (en mente|curiosidad (por|de)|inter[eé]s (en|por)|el sue[nñ]o de|la ilusi[oó]n de|la intenci[oó]n de|planeado|pensado)( hacer| ser)?
me han (dicho que|recomendado|hablado de|sugerido)
me (recomendaron|sugirieron|aconsejaron|propusieron|dijeron que)( hacer| estudiar)?
(yo )?(voy|vamos) (a )?por
voy a (estudiar|aprender|hacer|ser)
(le )?apunto (a|al)
(ojal[aá]|a ver si|si) (pudiera|puedo|se puede|pueda|pudi[eé]ramos) (hacer|estudiar|aprender|ser|trabajar (en|de|como))?
(andaba|ando|estaba|estoy|sigo|vengo) (pensando (en|que)|con ganas de|viendo (si )?|decidid[oa] a|buscando|interesad[oa] (en|por)|enamorad[oa] de)( hacer| ser| estudiar)?
(cu[eé]nt[ae](me|nme)|h[aá]bl[ae](me|nme)|d[ií]g[ae](me|nme)|expl[ií]c[ae](me|nme))( m[aá]s)? (de|sobre|del)
(qu[eé] )?(tienen|ofrecen|hay|dan) de
(hay|existe) (trabajo|salida|demanda|futuro|empleo) (en|para|de)
vale la pena
algo (que tenga que ver|relacionado|parecido|que ver|as[ií] como) (con|a|de)?
(todo )?lo (de|m[ií]o es|que (busco|quiero|necesito|me interesa|me gustar[ií]a|deseo) es)
(mi|nuestro) (sue[nñ]o|vocaci[oó]n|idea|meta|plan|pasi[oó]n|intenci[oó]n|objetivo|ilusi[oó]n|deseo) (es|ser[ií]a|siempre fue|siempre ha sido)( hacer| ser)?
(conseguir|encontrar|hallar) (un )?(trabajo|empleo|puesto|chamba|laburo|curro) (en|de|como)
hacer carrera (en|de|como)
(capacitar|formar|entrenar) a (\w+ )?(personas|empleados|trabajadores|equipo)( en| para)( la| el)?
(un )?(reconversi[oó]n|cambio de (carrera|rubro|oficio))( profesional| laboral)?:? (en|hacia|a|como)( la| el| los| las)?
querr[ií]a (saber (de|sobre)|aprender|hacer|ser)?
(quiero|quisiera|me gustar[ií]a|necesito) saber (de|sobre|m[aá]s de)
(me )?(conformo|conformar[ií]a|basta|bastar[ií]a|alcanza) con( ser| hacer| estudiar| aprender)?
lo (m[ií]o|nuestro) (ser[ií]a|es|siempre ha sido)( ser| hacer)?
(yo |[eé]l |ella )?lo que (yo )?(quiero|quiere|busco|busca|quisiera|necesito|anhelo) es( ser| hacer| aprender| estudiar)?
(se puede |puedo |podr[ií]a )?pasar(me)? a
(aspiro|llegar) a( ser)?
"""


_ENDINGS = r"""
needs? (brushing up|improving|improvement|work|polishing)( (before|because|for) .{2,40})?
(a besoin d['’]|doit )[eê]tre am[eé]lior[eé]e?
necesitan? (mejorar|repaso|pr[aá]ctica)
m['’](aiderait|irait)( beaucoup| bien)?
(has |have |had )?(always |really |also |kind of |sort of |long |recently )?(interest|fascinate|attract|excite|intrigue|tempt|inspire|captivate|motivate|suit|draw|pull|call|grab|appeal|speak)(s|ed|es)? (to )?me( (a lot|most|the most|for (a while|years|ages)|lately|too|more|since \w+))*
(has |have )?(caught|catches|grabs|grabbed|got|sparks|sparked) my (eye|interest|attention|fancy|imagination)
(is|are|would be|might be|could be|has always been|was always) (definitely |probably |really |still )?(my|the) (dream|goal|passion|thing|calling|plan|aim|target|jam|vocation|first choice|top choice|pick|choice|favou?rite|future|ambition|hope|one)( job| career)?( for me)?
(is|are) (right |more |just )?(up my (alley|street)|on my (list|mind|radar)|where i (want|would like|see|hope|need)( to be| myself)?|for me|the way to go|what i (am|['’]m) (looking for|after)|at the top of my list)
tops my list
(seems?|feels?|sounds?|looks?) (like )?(right|me|a (good |great |better )?(fit|match|plan|idea|option|choice)|about right|up my (alley|street))( for me)?
(would|could|might) (make sense|work|fit|interest|suit|appeal|tempt|be (nice|fun|ideal|interesting|cool|fine|wonderful|amazing|lovely|perfect|a dream|okay|ok|up my (alley|street)))( to| me| for me)*
me (parle|botte|branche|tente|fascine|passionne|intrigue|attire|convient|correspond|inspire|motive|appelle|fait envie|fait de l['’]œil|trotte dans la t[eê]te|tient à c[oœ]e?ur|irait bien|dirait bien|botterait|brancherait|chaufferait)( bien| beaucoup| pas mal| assez| vraiment| depuis \w+)*
(est|serait|c['’]est|ce serait) (mon (r[eê]ve|truc|choix|but|id[eé]al|dada)|ma (passion|vocation|voie)|fait[e]? pour moi|l['’]id[eé]al|parfait|bien|chouette)
me (tienta|tira|provoca|ilusiona|motiva|nace|seduce|entusiasma|conviene|interesar[ií]a|gustar[ií]a|quedar[ií]a bien|hace ilusi[oó]n|hace ojitos|ha interesado siempre|sirve)( mucho| bastante| much[ií]simo| un mont[oó]n)?
(es|ser[ií]a) (lo m[ií]o|mi (sue[nñ]o|pasi[oó]n|vocaci[oó]n|meta|ilusi[oó]n|plan)|lo que (busco|quiero|me gusta)|ideal|perfecto)
(est[aá] en mis planes|va conmigo)
(sonne|sonnent|semble|semblent) bien
m['’](attire|int[eé]resse|passionne|tente)(nt|rait|raient)?( beaucoup| bien| aussi)?
[cç]a (pourrait|peut|va) [eê]tre (mon m[eé]tier|pour moi|bien)
(seems|sounds|feels|looks) (\w+ )?(easier|easy|doable|realistic|interesting|good|great|right|fun)( to \w+( \w+)?)?
help me (find|get) (work|a job)
(plut[oô]t|mejor|instead)
would be a dream come true
appeals to me
is what i(['’]m| am)? (after|want|need)
(has been|keeps being) on my mind( for a while| lately)?
is (calling me|my dream|the dream|for me)
looks (good|interesting|fun|great)
(would|might|could) (suit me|be (good|great|right|perfect|nice|for me|an option|an? good (idea|fit|choice)))
(is|are) an? good (field|job|trade|career)
that i want
me fait r[eê]ver
m['’]a toujours (attir[eé]e?|plu|int[eé]ress[eé]e?|fascin[eé]e?)
([cç]a|cela|sa) (me (dit|tente|branche|va|plairait|pla[iî]t)|recrute)( bien| bcp| beaucoup)?
m['’]attire( beaucoup)?
me (conviendrait|correspond|correspondrait|tenterait|plairait|pla[iî]t)( bien)?
qui (m['’](int[eé]resse|attire)|me (pla[iî]t|tente|plairait|branche))
que je (veux|voudrais|cherche|vise)
me (parece (interesante|bien)|apasiona|encanta|gusta|interesa|atrae|fascina)( mucho)?( desde (siempre|chic[oa]))?
estar[ií]a (bien|bueno|genial)
me (llama|vendr[ií]a bien|late)( mucho)?
tiene (futuro|salida)
(would|could|might|['’]d) (\w+ ){1,3}(me|us|him|her|them)( \w+){0,3}
(is|was) (where|what) (i|we) .{2,30}
(is|are|would be|was) (also )?(acceptable|fine|ok|okay|good|enough|perfect|ideal) (to|for|with|by) (me|us|him|her)
(is|are|would be|sounds|looks) (better|safer|cleaner|nicer)
(me|le|nos) \w{3,}r[ií]an?( \w+){0,4}
(me|m['’]|nous|l['’]) ?\w{3,}rai(t|ent)( \w+){0,4}
(ce|[cç]a) serait .{2,30}
"""


def phrases(lines: str) -> str:
    """Return a pattern that matches any of the lines."""
    found = [line.strip() for line in lines.splitlines() if line.strip()]
    return "|".join(
        re.sub(r"(?<!\\) ", r"\\s+", each.replace("(", "(?:").replace("(?:?", "(?"))
        for each in found
    )


# What may begin a clause; the subject stands before it or is left out.
BEGINNINGS = f"{phrases(_ENGLISH)}|{phrases(_FRENCH)}|{phrases(_SPANISH)}"
ENDINGS = phrases(_ENDINGS)
