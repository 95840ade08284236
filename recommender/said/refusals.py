"""What else people say to rule a field out, and what they only lack, one way a line.

The lines are written as in `wishes.py`.
"""

from recommender.said.wishes import phrases

# What is ruled out follows.
RULED_OUT = phrases(
    r"""
(am|['’]m) done with(?!.*[\x1f\d])
(would|['’]d) (sooner|rather) (die|quit|starve|stick \w+( \w+)? in my \w+) than( ever)?( do| be| work (in|with)| go back to)?
nothing(?= (medical|clinical|technical|physical|manual|academic|artistic|mathematical|legal|financial)\b)
(would|['’]d) hate( to)?( do| be| work (in|with|as))?
(am|['’]m) (through|finished) with
(do not|don['’]t) (ever )?(want|wish) to (ever )?(see|set foot in|touch|go near|hear about)( an?| the)?
(had|have had|['’]ve had) (enough|my fill) of
refuse to( do| be| work (in|with|as|at))?
(do not|don['’]t|can['’]t|cannot) (see|picture|imagine) myself( working)? (in|as|with|doing)( an?)?
never again( in| as)?
plus jamais( de| d['’]| dans| en)?( la| le| les| l['’])?
hors de question d(e|['’])( faire (du|de la|des)| travailler (dans|avec))?
rien de(?= (m[eé]dical|technique|physique|manuel|scolaire|artistique|juridique))
(refuse|refuserais) d(e|['’])( faire (du|de la|des)| travailler (dans|avec|comme))?( des| les| un| une)?
(ne )?(me |m['’])(vois|imagine) pas( travailler)? (dans|en|comme|avec)( un| une| des)?
nunca m[aá]s( en| de)?
me niego a( trabajar (en|con|de)| hacer)?
no me (veo|imagino)( trabajando)? (en|de|con|como)( un| una)?
ni loc[oa] (vuelvo|regreso) a( la| el)?
"""
)
# Things and troubles of a life, which are no field of work, and what nobody would do by it.
OF_A_LIFE = phrases(
    r"""
(wi-?fi|internet|computer|laptop|tablet|printer|smartphone)
(childcare|babysitter|daycare|sitter)
(exams?|homework|tests?|essays?|assignments?)
(mortgage|savings|references|loans?|debts?|income|benefits|insurance|visa|papers)
(go|get) (in)?to debt
(big|large) (groups|classes)
(relocate|waste|miss|starve|retire|stop|disappoint)
(luck|chance|choice|hope|support|energy|patience)
one (in|of|at|has|will|ever)
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
