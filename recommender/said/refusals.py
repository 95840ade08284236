"""What else people say to rule a field out, and what they only lack, one way a line.

The lines are written as in `wishes.py`.
"""

from recommender.said.wishes import phrases

# What is ruled out follows.
RULED_OUT = phrases(
    r"""
(oublie[zr]?|laisse[zr]? tomber)( (la|les?|l['’]|[cç]a|tout [cç]a))?
(olv[ií]d(a|e|emos|ese|ate)|deja|dejemos)( lo)?( de( la| los| las)?| del| el| la| los| las)?
(am|['’]m) done with(?!.*[\x1f\d])
((am|['’]m|are|is) )?(not|never|no longer) (ever )?(going|gonna|about|planning|ready|willing|going to go|wanting) (to )?(ever )?(go )?(back|return) (to|in|into)(?! (the )?(school|uni|university|college|class|classes|studying)\b)( an?| the| any)?( (do|be|work) (in|as|at|with))?
((do|did|would) not|(do|did|would)n['’]?t|never|no longer|will not|won['’]?t|can['’]?t|cannot|could never)( really| ever)* ((want|wanna|wish|plan|intend|care|like|need|have) (to )?)?(ever )?(go(ing)? (back|anywhere near)|return(ing)?|come back)( again)? (to|in|into|near)(?! (the )?(school|uni|university|college|class|classes|studying)\b)( an?| the| any)?( (do|doing|be|being|work|working) (in|as|at|with)| being an?| doing)?
never (ever )?(going back|returning|to return|to go back) (to|in|into)( an?| the| any)?
(ne )?(veu[xt]|voudrais|peux|souhaite|pense|compte|vais|pr[eé]f[eè]re|retournerai|reviendrai) (surtout |vraiment )?(pas|plus|jamais)( jamais)? (retourner|revenir|retravailler|repartir|recommencer|retomber)( travailler)? (dans|en|[àa]|aux?|comme|de|chez)(?! (l['’])?([eé]coles?|universit[eé]|[eé]tudes)\b)( la| le| les| l['’])?
(nunca|jam[aá]s|no) (m[aá]s )?(quiero|quisiera|deseo|pienso|voy a|puedo|querr[ií]a|me gustar[ií]a) (nunca )?(volver|regresar)( nunca)?( a(l)?)?( trabajar| hacer| ser)?( en| de| con| como| al?)?(?! (la )?(escuela|universidad|uni)\b)( la| el| los| las| una?)?
(would|['’]d) (sooner|rather) (die|quit|starve|stick \w+( \w+)? in my \w+) than( ever)?( do| be| work (in|with)| go back to)?
nothing(?= (medical|clinical|technical|physical|manual|academic|artistic|mathematical|legal|financial)\b)
(would|['’]d) hate( to)?( do| be| work (in|with|as))?
(am|['’]m) (through|finished) with
(do not|don['’]t) (ever )?(want|wish) to (ever )?(see|set foot in|touch|go near|hear about)( an?| the)?
(had|have had|['’]ve had) (enough|my fill) of
refuse to(?! (give up|quit|stop|abandon|drop|let|lose|miss|settle|be (stopped|beaten|denied)))( do| be| work (in|with|as|at))?
(do not|don['’]t|can['’]t|cannot) (see|picture|imagine) myself( working)? (in|as|with|doing)( an?)?
never again( in| as)?
plus jamais( de| d['’]| dans| en)?( la| le| les| l['’])?
hors de question d(e|['’])( faire (du|de la|des)| travailler (dans|avec))?
rien de(?= (m[eé]dical|technique|physique|manuel|scolaire|artistique|juridique))
(refuse|refuserais) d(e(?! (renoncer|l[aâ]cher|baisser))|['’](?!(abandonner|arr[eê]ter)))( faire (du|de la|des)| travailler (dans|avec|comme))?( des| les| un| une)?
(ne )?(me |m['’])(vois|imagine) pas( travailler)? (dans|en|comme|avec)( un| une| des)?
nunca m[aá]s( en| de)?
me niego a(?! (rendirme|abandonar|renunciar|dejar|parar))( trabajar (en|con|de)| hacer)?
(can['’]?t|cannot|could(n['’]?t| not)) (face|stand|stomach|bear|be around|be dealing with|go near|do another)( an?| the| another| any)?
(can['’]?t|cannot) do(?= .{3,40} any ?more)
(can['’]?t|cannot|can not)( really)? (do|handle|deal with|cope with|tolerate|be around)(?= (?!maths?|it|that|this|them|these|those|much|more|any|anything|nothing|something|everything|everyone|both|all|so|well|without|full|part|my|your|the|what|on|in|at|until|till|before|after|for|or|and|but|because|now|right|day|night|morning|evening|week)[a-z]\w+)
(will not|won['’]?t)( ever)? (do|go near|touch|sit (in|with)|deal with|put up with|stand for|serve|work (in|for|with|as)|set foot in|go back to)( an?| the| any)?
(have )?(['’]ve )?(had it|i had it) with
(i |we |he |she )?(do not|don['’]?t|does not|doesn['’]t)( really)? do(?= (?!this|that|it|so|much|well|anything|nothing|any|good|enough|a lot|drugs|my|the|in|at|on|for|and|or|but)\w+)
(i['’]?m |am |is |are |he['’]s |she['’]s |we['’]re )?(done|finished|through)(?= (?!with|by|at|in|on|for|before|school|high|college|grade|anything|things?)\w+ing )
(do not|don['’]?t|please do not) (say|suggest|offer me|send me|give me|show me)
(i )?(will not|won['’]?t|would not|wouldn['’]t) (ever )?go near( an?| the| any)?
(have |['’]ve )?(got )?no (wish|desire|intention) (to|of)( work (in|with|as)| do| be)?
never want to( ever)?( see| do| hear| touch| smell| work (in|with))?( an?| the| another)?
(would|should) (prefer )?not( wish| like| want)? to( work (in|with)| do| be)?
scrap( the)?
(have |['’]ve )?changed my mind (about|on)( the| being| doing)?
(ai |j['’]ai )?chang[eé] d['’]avis (sur|pour)( le| la| les| l['’])?
(plus|hors de) question d(e|['’])( faire| travailler (dans|avec))?
fuis( les| la| le| l['’])?
(qu['’]on ne me parle plus|ne me parlez (plus|pas)) d(e|['’])( la| l['’]| l| les)?
(ne )?veux plus (faire |travailler (dans|avec)|organiser |retourner (à|dans|en) )?(de |d['’]|du |des |la |le |les |l['’])?
(retournerai|remettrai|referai) (jamais|plus) (dans|en|à|de)?( une?| la| le)?
no pienso (volver (a|al)|hacer|trabajar (en|con)|ser)( la| el| las| los)?
(s[aá]quenme|s[aá]came|qu[ií]tenme) de(l)?( la| los| las)?
(que|algo que) no (pida|pidan|tenga|exija|lleve|sea de|haya)
nada que (lleve|tenga|exija|sea)
no (quiere|quiero) saber nada de( la| los| las)?
no (quiero )?m[aá]s
me hartaron( la| las| los| el)?
no me (veo|imagino)( trabajando)? (en|de|con|como)( un| una)?
ni loc[oa] (vuelvo|regreso) a( la| el)?
"""
)
# Things and troubles of a life, which are no field of work, and what nobody would do by it.
OF_A_LIFE = phrases(
    r"""
(credit|debit|bank) (cards?|accounts?)
(wi-?fi|internet|computer|laptop|tablet|printer|smartphone)
(childcare|babysitter|daycare|sitter)
(exams?|homework|tests?|essays?|assignments?)
(mortgage|savings|references|loans?|debts?|income|benefits|insurance|visa|papers)
(go|get) (in)?to debt
(big|large) (groups|classes)
(fussy|picky|choosy|shy|scared|stupid|dumb|lazy|young|old|strong|smart|kidding|joking|complaining|greedy|tech[- ]savvy|computer[- ]savvy|a (morning|night) person)
(set|fixed|scheduled) (class )?(times?|hours|schedules?)
(relocate|waste|miss|starve|retire|stop|disappoint)
(luck|chance|choice|hope|support|energy|patience)
one (in|of|at|has|will|ever)
(being|feeling|getting) (broke|poor|tired|stuck|alone|lonely|bored|ignored|rejected|laid|treated|told|paid|underpaid|passed|judged)
(car|vehicle|truck|wheels|transport|transportation|ride|cure)(?=$|[,.;!?])
(ordinateur|permis|garde (d['’]enfants)?|bourse|papiers|revenus?|[eé]tudes|bagage|aide)
(m['’]endetter|d[eé]m[eé]nager|gaspiller|rater|me lever|bouger|m['’][eé]loigner|partir)
(computadora|ordenador|celular|carro|guarder[ií]a|beca|ingresos|ahorros|ayuda|ex[aá]menes|tareas)
(endeudar(me|nos)|mudar(me|nos)|malgastar|desperdiciar|irme|alejarme|madrugar)
(me|te|nos) (queda|quedan|dan?|dej[ao]n?|llaman|pagan)
"""
)
# "No kids, no mortgage": had, not done.
OF_A_FAMILY = (
    r"(?:kids|children|husband|wife|family|pets|enfants|mari|famille|hijos|marido|familia)"
)
