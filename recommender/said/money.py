"""Prices that a learner would pay: "under $800", "moins de 500 $", "free"; never what one earns."""

import re
from collections.abc import Iterator

from recommender.said.bounds import AT_MOST, LOOK_BACK, bound_after, bound_before, stands_alone
from recommender.said.currencies import AFTER_AMOUNT, BEFORE_AMOUNT, code_of, code_there, scale_of
from recommender.said.found import Found
from recommender.said.numbers import AND, NUMBER, PLAIN_NUMBER, TO, number_of

_SYMBOL = rf"(?P<before>{BEFORE_AMOUNT})\s?"
_AFTER = rf"\s?(?:de\s+)?{AFTER_AMOUNT}"
# "between $500 and $900", "500-900 $": the greater bounds.
_MONEY = re.compile(
    rf"(?:(?P<between>between|entre)\s+)?(?:{_SYMBOL}(?P<n1>{NUMBER})(?:(?:{TO}|(?(between){AND}|(?!)))(?:us|ca|c)?[$€£]?\s?(?P<high1>{NUMBER}))?(?P<also>{_AFTER})?"
    rf"|(?<![\w.,])(?P<n2>{NUMBER})(?:(?:{TO}|(?(between){AND}|(?!)))(?P<high2>{NUMBER}))?(?P<after>{_AFTER}))"
)
_K = re.compile(
    r"(?<![\w.,$€£])(?P<n>\d{1,3}(?:[.,]\d)?\s?(?:k\b|grand\b))(?!\s*(?:km|runs?|steps|followers|subs\w*|views|people|words|miles|members))"
)
# Without a currency a number is money if words about paying stand before it.
_PAYING = (
    r"(?:budget|total|afford|spend(?:ing)?|cost(?:s|ing)?|pric(?:e|ed)|fees?|tuition|pay(?:ing)?|co[uû]t(?:e|er|ent)?|prix|frais|payer|d[eé]penser"
    r"|presupuesto|cost(?:o|ar|e)|cuest[ae]n?|precio|matr[ií]cula|pagar|gastar)"
)
_BARE = re.compile(
    rf"\b{_PAYING}\b[^.;!?\d]{{0,40}}?(?<![\w.,$€£])(?P<n>{PLAIN_NUMBER})"
    r"(?!\s*(?:hours?|heures?|horas?|hrs?\b|h\b|weeks?|semain|seman|months?|mois|mes|days?|jours|d[ií]as|years?|ans\b|años|%|people|students|[$€£]))"
)
_BARE_BOUND = re.compile(
    rf"(?<!\w)(?:{AT_MOST}|no\s+(?:se\s+)?pas[ea]\s+de|no\s+m[aá]s\s+(?:de|que)|pas\s+(?:plus|au-?\s?del[aà]|au-?\s?dessus)\s+(?:de|que)|en\s+(?:bas|dessous)\s+de|tope\s+(?:de\s+)?|no\s+more\s+than|can['’]?t\s+(?:do|go|pay|spend|manage|afford)\s+(?:more\s+than|over|above)|(?:can|could)\s+(?:only\s+)?(?:spare|(?:go|stretch)(?:\s+(?:up|as\s+high\s+as|as\s+far\s+as))?(?:\s+to)?|manage|put\s+up|swing)(?:\s+(?:about|around|maybe))?|(?<!no\s)(?:puedo|podr[ií]a(?:mos)?|podemos)(?:\s+(?:pagar|poner))?)\s+(?P<n>{PLAIN_NUMBER})(?=\s*(?:$|[,.;!?)]|(?:and|but|et|mais|y|pero|if|si|total|in\s+total|in\s+all|all\s+in|max|for|pour|para)\b))"
)
# "500 all in", "twelve hundred saved", "1000 or less", "1,100 is the absolute limit".
_ALL_IN = re.compile(
    rf"(?<![\w.,$€£])(?!grand\s)(?P<n>{PLAIN_NUMBER})\s*,?\s+(?:(?:all\s+(?:in|included|inclusive)|(?:in\s+)?total(?!\s+(?:hours|weeks|people))|altogether|tops|tout\s+(?:compris|inclus)|au\s+total|todo\s+incluido|en\s+total|(?:au\s+)?(?:(?:gros|grand)\s+)?max(?:i(?:mum)?)?(?!\s+(?:hours?|heures|horas))|m[aá]ximo"
    r"|saved(?:\s+up)?|(?:set|put)\s+(?:aside|by)|in\s+savings|to\s+spend|de\s+c[oô]t[eé]|d['’][eé]conomies|ahorrad[oa]s?|guardad[oa]s?|juntad[oa]s?|or\s+(?:less|under|cheaper)|ou\s+moins|o\s+menos)\b"
    r"|(?:is|would\s+be|c['’]est|est|es|ser[ií]a)\s+(?:my|our|the|mon|ma|notre|le|la|mi|nuestro|el)\s+(?:absolute\s+|very\s+)?(?:max|limit|ceiling|budget|plafond|tope|l[ií]mite|presupuesto|m[aá]ximo))"
)
# "And if I had 1000?": what could be paid.
_IF_THERE_WERE = re.compile(
    rf"\b(?:if\s+(?:i|we)\s+(?:had|paid|could\s+pay|went\s+up\s+to|put\s+in)|si\s+j['’](?:avais|allais\s+jusqu['’][àa])|si\s+je\s+(?:payais|mettais)|si\s+(?:tuviera|pagara|llegara\s+a)|^[¿\s]*(?:et|y|and)\s+(?:avec|con|with))\s+(?P<n>{PLAIN_NUMBER})(?=\s*(?:$|[,.;!?]))"
)
# "500 total, I mean including gloves": what is paid with it is no wish.
_WITH_IT = re.compile(
    r"(?:[,\s]+(?:i\s+mean|je\s+veux\s+dire|o\s+sea))?[,\s]+(?:includ(?:ing|es)|with\s+(?=(?:the\s+)?(?:books?|tools?|materials?|taxe?s?|fees?))|incluant|avec\s+(?=(?:les?\s+)?(?:livres|taxes|mat[eé]riel))|incluyendo|con\s+(?=(?:los\s+)?(?:libros|impuestos|materiales)))\s*(?:the\s+|les?\s+|los\s+|el\s+)?[\w-]+(?:\s+(?:and|et|y)\s+[\w-]+)?(?=\s*(?:$|[,.;!?]))"
)
# "En fait j'ai juste 200", "solo tengo 200": no age, which nobody has only.
_HAVE_ONLY = re.compile(
    rf"\b(?:n['’]ai\s+que|j['’]ai\s+(?:que|juste|seulement)|(?:solo|s[oó]lo|solamente|nom[aá]s)\s+(?:tengo|cuento\s+con|dispongo\s+de)|tengo\s+(?:solo|s[oó]lo|nom[aá]s|solamente))\s+(?P<n>{PLAIN_NUMBER})(?=\s*(?:$|[,.;!?]))"
)
# "He paid 1200, I have 900": more than anybody's age.
_HAVE_SO_MUCH = re.compile(
    rf"\b(?:i\s+(?:have|got)|i['’]ve\s+got|j['’]ai|tengo|dispongo\s+de|cuento\s+con)\s+(?:(?:about|around|like|maybe|only|just|environ|unos|como)\s+)?(?P<n>{PLAIN_NUMBER})(?=\s*(?:$|[,.;!?)]|(?:for|pour|para|and|et|y)\b))"
)
# "Between 200 and 300 for baking", without a currency; years are none.
_BETWEEN = re.compile(
    rf"\b(?:between|entre)\s+{PLAIN_NUMBER}\s+(?:and|et|y)\s+(?P<n>(?!(?:19|20)\d\d\b){PLAIN_NUMBER})(?=\s*(?:$|[,.;!?)]|(?:for|pour|para|max|total)\b))"
)
_MORE_THAN_AN_AGE = 150
# "Budget 500-700", "600, 700 if it's worth it": the greater.
_UP_TO = re.compile(
    rf"\s*(?:-|–|\b(?:to|or|maybe|perhaps|[àa]|ou|peut-[eê]tre|o|quiz[aá]s?)\b|,(?=[^.;!?]{{1,12}}\s(?:if|si|max)\b))\s*(?P<n>{PLAIN_NUMBER})(?!\s*(?:hours?|heures?|horas?|hrs?\b|h\b|weeks?|sem|months?|mois|mes|days?|jours|d[ií]as|%|people|k[gm]\b))"
)
_UP_TO_TIMES = 3
_LEAST_BARE = 50
_LEAST_SUM = 5
_TOO_MUCH = re.compile(
    r"[^.;!?]{0,25}\b(?:too\s+(?:much|expensive|steep)|trop|au-dessus\s+de\s+mes|demasiado|muy\s+caro|per\b|each\b|chaque|cada|la\s+le[çc]on|le\s+mois|al\s+mes)\b"
)
_PAYS = re.compile(
    rf"(?:\b(?:(?:can(?:['’]t|not)?|could|would|will|to|i['’]d|peux|pouvons|pourrais|puedo|podr[ií]a|podemos)\s+)?(?:only\s+|que\s+|solo\s+|s[oó]lo\s+)?(?:be\s+ok(?:ay)?\s+(?:with\s+)?)?(?:{_PAYING}|pay|pays|put|invest|spare|(?:go|stretch)\s+(?:up\s+)?to|have|has|got|['’]?ve\s+got|is|are|limit|limite|l[ií]mite|tope|plafond|ceiling|cap|maximum|mettre|poner|permet|contribute|worth|serait|serian?|ser[ií]an?|ai|avons|tengo|tenemos|hay|paie|paye|paga|pago|for|pour|por|saved|ahorrad[oa]s|alcanzan?|with|avec|con)"
    r"|:|=|≤)\s*(?:is|est|es|of|de|d['’]|me|to\s+(?:pay|spend)|up\s+to|more\s+than|savings\s+of|plus\s+de|que|m[aá]s\s+de|over|all\s+in|money)?\s*(?:(?:about|around|only|just|maybe|perhaps|roughly|some|environ|seulement|unos|solo|s[oó]lo|like|a|de|of|the)\s+)*\Z"
)
_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|approximately|say|environ|disons|unos|unas|alrededor\s+de|digamos)\s*\Z"
)
# "... so that's my ceiling": whatever it was said of.
_THE_MOST = r"(?:so\s+)?(?:that['’]?s|that\s+is|it['’]?s|which\s+is)\s+(?:about\s+)?(?:my|our|the|all)\s*(?:max\w*|limit|budget|ceiling|i(?:['’]ve|\s+have)|we(?:['’]ve|\s+have))\b"
_IS_ALL = re.compile(rf"[,\s]*{_THE_MOST}")
_PAYS_AFTER = re.compile(
    rf"\s*(?:is\s+all\s+(?:(?:i|we)(?:['’]ve)?\s+(?:got|have)|there\s+is)\b|(?:is|would\s+be)\s+(?:ok(?:ay)?|fine|possible|doable)\b|{_THE_MOST}|separad[oa]s\b|at\s+the\s+outside\b|is\s+(?:my|our)\s+(?:max\w*|limit|budget)\b|es\s+todo\s+lo\s+que\s+tengo|c['’]est\s+tout\s+ce\s+que\s+j['’]ai|budget|to\s+spend|saved(?:\s+up)?|to\s+pay|in\s+savings|enough(?:\s+to)?|suffisent?|suffit|all\s+(?:in|included|inclusive)\b|tout\s+(?:compris|inclus)|todo\s+incluido|(?=(?:for\s+(?:an?|some|the)\s+(?:[\w-]+\s+){{0,3}}?(?:course|class|classes|training|certificate|program)|pour\s+une?\s+(?:cours|formation)|para\s+un\s+curso)\b)|in\s+total|total\b|en\s+tout|au\s+total|en\s+total|d['’]?\s?[eé]conomies|(?:de\s+c[oô]t[eé])|ahorrad[oa]s|para\s+gastar|de\s+budget|de\s+presupuesto)"
)
_NOT_A_PRICE = re.compile(
    r"\s*(?:/|an?\b(?!\s+la\b)|[aà]\s+la\b|per\b|each\b|every\b|de\s+l['’]|l['’]|le\b|par\b|por\b|la\b|al\b|el\b|cada\b|chaque\b)?\s*"
    r"(?:h\b|hr\b|hours?\b|hourly|heure|hora\b|years?\b|yearly|annual|annum|mo\b|month(?:ly)?\b|week(?:ly)?\b|day\b|shift|semaine|semana"
    r"|mois\b|ann[eé]e|an\b|mes\b|a[nñ]o|d[ií]a\b|jour\b|soir\b|nuit\b|noche\b|tarde\b|nights?\b|evening\b|coupe\b|corte\b|cut\b|client|salary|wage|salaire|sueldo|business|compan|project|deal|account|fund|million|an\s+hour)"
)
_EARNING = re.compile(
    r"\b(?:earn(?:ing|s|ed)?|mak(?:e|es|ing)|made|pa(?:ys\s+me|id|ying\s+me)|pays(?=\s+(?:at\s+least|\$|over|about|around))|salary|wages?|income|revenue|raised?|collected|lost|owe[sd]?|sold|sell|(?<!can\s)(?<!only\s)manag(?:e|ed|ing)"
    r"|gagn\w*|salaire|dois|gan(?:ar|o|ando|a)|sueldo|salario|debo|me\s+pagan|rent|renta|loyer|alquiler|mortgage|(?:every|all|most|courses|programs|formations|cursos)\s(?:\w+\s+){0,4}(?:is|are|costs?|co[uû]tent|cuestan)|worth|debts?|loans?|dettes?|deudas?)\b[^,.;!?]{0,25}\Z"
)
_FREE_WORDS = re.compile(
    r"\b(?:(?:for|must\s+be|has\s+to\s+be|have\s+to\s+be|needs?\s+to\s+be|should\s+be|be|something|anything|(?<!\bhe\s)(?<!\bshe\s)is|it's|that['’]?s|(?<!\bthey\s)(?<!\bwe\s)are|completely|totally|entirely)\s+free\b"
    r"(?!\s+(?:mon|tues|wednes|thurs|fri|satur|sun|until|till|now\b|then\b|after|before|most|on|in|at|after|time|from|most|every|during|until|all|this|next|evenings?|weekends?|mornings?|to|of\s+(?!charge|cost)|only\s+on))"
    r"|(?<!['’]m\s)(?<!am\s)(?<!-)(?<!weekends\s)(?<!evenings\s)(?<!mornings\s)(?<!gluten\s)(?<!sugar\s)(?<!dairy\s)(?<!drug\s)(?<!feel\s)free(?:\s+of\s+(?:charge|cost)|[ -](?:(?:online|evening|weekend|short|intro(?:ductory)?|daytime)\s+)*(?:courses?|class(?:es)?|train\w*|program\w*|certificat\w*|credentials?|only|lessons?|workshops?|intro(?:duction)?|stuff|options?|ones?|tuition))"
    r"|(?<!['’]m\s)(?<!am\s)(?<!-)(?<!gluten\s)(?<!sugar\s)(?<!dairy\s)(?<!drug\s)(?<!feel\s)free(?=\s+(?:(?!for\b|to\b|on\b|in\b|at\b|and\b|of\b|the\b|so\b|or\b|time\b|from\b)[\w-]+\s+){1,3}(?:courses?|class(?:es)?|training|programs?|lessons?|workshops?|certificates?)\b)"
    r"|(?:at\s+)?(?:no|zero|without(?:\s+any)?)[ -](?:costs?|charge|fees?|tuition)\b|cost[ -]free|(?:without|can['’]?t|cannot|can\s+not|don['’]?t\s+want\s+to|not\s+able\s+to)\s+(?:pay(?:ing)?|afford|spend)\s+(?:anything|any\s+(?:fees|tuition|money)|tuition|a\s+(?:thing|cent|penny|dime))|(?:have\s+)?nothing\s+to\s+spend|(?:(?:have|got)\s+(?:no|zero)|no\s+\w+,?\s+(?:and\s+|or\s+)?no)\s+(?:money|budget)(?!\s+(?:left\s+)?for)"
    r"|(?:literally\s+|exactly\s+)?(?:zero|z[eé]ro|cero)\s+(?:dollars?|bucks?|euros?|d[oó]lares|pesos|money|budget)|(?:budget|presupuesto)\s*(?:is|:|=|est|es|de)?\s*(?:zero|z[eé]ro|nil|nul|cero)|gratuit(?:e|s|es|ement)?|sans\s+(?:frais|payer|rien\s+payer|aucun\s+frais|d[eé]bourser)|(?:pas|plus)\s+d['’]argent|rien\s+[àa]\s+d[eé]penser|aucun\s+budget"
    r"|gratis|gratos|gratuit[oa]s?|sin\s+(?:costo|coste|pagar|cargo)|no\s+tengo\s+(?:dinero|plata)|(?:no\s+tengo\s+)?nada\s+(?:para|que)\s+gastar|(?:ni|sin)\s+un\s+(?:peso|euro|duro|d[oó]lar|centavo)(?!\s+(?:m[aá]s|de))|que\s+no\s+(?:me\s+|nos\s+)?(?:cobren|cueste)(?!\s+(?:m[aá]s|mucho|tanto))|(?:sans|pas)\s+un\s+(?:sou|rond|centime)(?!\s+de\s+plus))\b"
    r"|\b(?:something|anything|courses?|class(?:es)?)\s+(?:that['’]s\s+)?free\s+in\s+(?!the\b|an?\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|winter)|\bfree\s+or\s+(?:nothing|forget)\b|(?:^|[,;:(]\s*|\b(?:or|please|pls|classes|courses|training)\s+)free(?=\s*(?:$|[,.;!)]))"
    r"|^(?:any\s+)?free(?=\s+(?!(?:time|times|on|at|after|from|in|to|and|or|weekends?|evenings?|mornings?|afternoons?|days?|nights?|most|only|for|if|now|until|before|between|all|every|as|of|\w+days?|lance|range|style|diving|fall|spirit|market|runn\w+|will|agent)\b)[a-z]{3,}(?:\s+[a-z]+){0,2}\s*[?.!]*$)"
)
_SHORT_OF = re.compile(
    r"(?:['’]t|\b(?:not|no|isn['’]?t|pas|ne))\s+(?:need\s+(?:it\s+)?(?:to\s+be\s+)?|have\s+to\s+be\s+)?(?:be\s+)?\Z"
)
# "900 for daycare", "daycare is 900".
_OF_LIVING = r"(?:day\s?care|child\s?care|insurance|phone|groceries|gas|parking|garderie|nounou|assurance|[eé]picerie|essence|guarder[ií]a|gasolina|comida|seguro|rent|renta|loyer|alquiler|mortgage)"
_LIVING_COSTS = re.compile(
    rf"\b{_OF_LIVING}\s+(?:(?:is|are|costs?|runs?|est|co[uû]te|cuesta|es|son)\s+)?(?:me\s+|about\s+|like\s+)?\Z"
)
_SPENT_ON = re.compile(
    rf"\s*(?:for|in|on|de|d['’]|en|por|pour)\s+(?:(?:my|our|the|mon|ma|la|le|les|mi|el)\s+)?(?:\w+['’]?s?\s+)?{_OF_LIVING}\b"
)
# "My Fridays are free", "winter is free": time, and no price.
_TIME = re.compile(
    r"(?:day|morning|evening|afternoon|night|weekend|week|month|year|summer|spring|winter|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|schedule|calendar|time|hour|life)s?\s+(?:\w+\s+)?\Z"
)
# "Tuition at the schools is like 18k": what others ask, however it is put.
_GOING_RATE = re.compile(
    r"\b(?:tuition|fees?|prices?|schools?|colleges?|unis?|courses?|programs?|class(?:es)?|training|it|they|that)\s+(?:[\w'’-]+\s+){0,6}?(?:is|are|was|were|costs?|runs?|wants?|charges?)\s+(?:like|about|around|over|almost|nearly|at\s+least|something\s+like|upwards\s+of)\s*\Z"
)
_BOUNDED = re.compile(r"n['’]?t\b|\b(?:must|should|not|never|has\s+to|have\s+to|needs?\s+to|max)\b")
# "Not the $15,000 one", "1500 saved but that's for the dentist".
_NOT_THAT = re.compile(
    r"\b(?:not|pas|no)\s+(?:the|celui|celle|el|la)\s+(?:(?:[àa]|de)\s+)?\Z|\bno\s+(?:quiero\s+|voy\s+a\s+)?(?:gastar|pagar)\s+l[oa]s\s+\Z|\b(?:not|n['’]t)\s+(?:\w+\s+)?(?:pay|spend)(?:ing)?\s+the\s+\Z|\b(?:pa(?:y|id|ying)\s+(?:off|back))\b[^.;!?,]{0,15}\Z"
)
# "I don't care if it costs 30,000", "I refuse to pay 8000", "took level 1 in 2022, $1,100".
_NO_MATTER = re.compile(
    r"(?:n['’]t|\bnot|\bdont|\bdoesnt)\s+(?:care|matter)\b[^.,;!?]*\Z|\b(?:peu\s+importe|m['’]en\s+(?:fiche|fous|moque)|no\s+(?:me\s+)?importa|(?:me\s+)?da\s+igual)\b[^.,;!?]*\Z"
    r"|\b(?:refuse|won['’]t|not\s+(?:going\s+to|gonna)|me\s+niego\s+a)\b(?:(?!\b(?:more|over|above|plus|m[aá]s|than)\b)[^.;!?]){0,20}\b(?:pay|spend|payer|pagar|gastar)(?:(?!\b(?:more|over|above|plus|m[aá]s|than)\b)[^.;!?]){0,30}\Z"
    r"|\bin\s+(?:19|20)[012]\d\s*,?\s*(?:for\s+)?\Z"
)
_KEPT_FOR = re.compile(
    r"(?:\s+[\w'’]+){0,2}\s*,?\s*(?:but|mais|pero)\s+(?:it['’]?s|that['’]?s|those\s+are|they['’]?re|c['’]est|son|es|eso\s+es)\s+(?:all\s+)?(?:for|pour|para)\s+(?!(?:(?:the|this|my|la|le|el|un|une|mi|mon|ma)\s+)?(?:course|class|training|school|cours|formation|curso|estudi|[eé]tudes))"
)
# "Heard the exam alone is $500".
_HEARD = re.compile(
    r"\b(?:heard|told|read|they\s+say|apparently|dit|lu|entendu|dicen|dijeron|le[ií]|o[ií])\b[^.;!?,]{0,50}\b(?:is|are|was|costs?|co[uû]te|est|cuesta|es|son)\s+(?:about\s+|around\s+|environ\s+|unos\s+)?\Z"
    r"|\b(?:exam|test|textbooks?|uniforms?|examen|manuels|libros)\s+(?:alone\s+|itself\s+|[àa]\s+lui\s+seul\s+|solo\s+)?(?:is|are|was|costs?|co[uû]tent?|est|cuestan?|es)\s+\Z"
)
# "My company reimburses $2500 a year": what somebody else pays of it.
_REIMBURSED = re.compile(
    r"\b(?:reimburses?|covers?|contributes?|(?:will|would|can)\s+(?:pay|cover|give|contribute)|gives?\s+(?:me|us)|pays?\s+for)\s+(?:me\s+|us\s+)?(?:up\s+to\s+|about\s+)?\Z"
)
_A_YEAR = re.compile(
    r"\s*(?:/|an?\b|per\b|each\b|every\b)\s*(?:year|yr|annum)\b|\s*(?:yearly|annually)\b"
)
# "I do taxes for seniors gratis": what somebody gives, not what they pay.
_GIVEN = re.compile(
    r"\b(?:i|we|he|she|they|who)\s+(?:also\s+|always\s+|already\s+|still\s+|used\s+to\s+)*(?:do|does|did|work\w*|help\w*|teach\w*|g[ai]ve\w*|volunteer\w*|fix\w*|cut\w*|make|made|bak\w+|cook\w*)\b(?P<what>[^.;!?,]{0,60})\Z"
    r"|\b(?:(?:je|nous|on)\s+|j['’])(?:les?\s+|leur\s+)?(?:coupe|coupons|fais|faisons|donne|donnons|aide|aidons|r[eé]pare|garde|cuisine|enseigne|travaille|bricole)\b[^.;!?,]{0,60}\Z"
    r"|\b(?:corto\s+(?:el\s+)?(?:pelo|cabello)|hago|doy|ayudo|arreglo|cuido|ense[nñ]o|cocino|reparo|coso|trabajo)\b[^.;!?,]{0,60}\Z"
)
_WISHED = re.compile(r"\b(?:want|need|would|like|look\w*|hop\w*|wish|but|so)\b|['’]d\b")
# What something else costs, or did: "the school down the road charges $900".
_CHARGED = re.compile(
    r"\b(?:charg(?:es?|ed|ing)|cobra(?:n|ron|ba)?|factur\w+|cost(?:s|ed|ing)?|co[uû]t\w*|cuestan?|cost[oóa]\w*|spent|spend(?:ing|s)|payée?s?|pag(?:ó|ué|aron|amos)|d[eé]pens[eé]\w*|gast[eé]\w*"
    r"|fines?|amende|multa|scam\w*|st[oe]l\w*|vol[eé]\w*|rob\w+|asks?(?:ed|ing)?|demand\w+|piden?|ped[ií]an?|saw|seen|vu|vi|prices?|prix|precios?|perd[uií]\w*|want(?:s|ed)|they\s+want|won|gagn\w+|vend\w+|buys?|bought|achet\w+|compr\w+"
    r"|bills?|factures?|facturas?|checks?|deposit|refund\w*|rembours\w+|reembols\w+)\b[^.;!?]{0,40}\Z"
)
_MONEY_HINT = re.compile(
    rf"\d|budget|presupuesto|hundred|thousand|grand|cent|mil|cient|quinient|{BEFORE_AMOUNT}|{AFTER_AMOUNT}"
)
_FREE_HINT = re.compile(
    r"free|ni un |sin un |sans un |pas un |cobr|cuest|z[eé]ro|cero|fund|afford|grat|cost|fee|charge|tuition|spend|money|frais|pay|pag|gast|argent|dinero|plata|d[eé]pens|budget|d[eé]bours|penny|cargo|presup"
)


def money(low: str) -> Iterator[Found]:
    """Find the most that a learner would pay in all, 0 for "free"."""
    if _FREE_HINT.search(low):
        for match in _FREE_WORDS.finditer(low):
            before = low[max(0, match.start() - LOOK_BACK) : match.start()]
            is_time = match[0].startswith(("is", "are")) and _TIME.search(before)
            if not (is_time or _SHORT_OF.search(before) or _is_given(before)):
                yield Found(match.start(), match.end(), {"max_cost": 0.0})
    if _MONEY_HINT.search(low):
        yield from _amounts(low)


def _is_given(before: str) -> bool:
    """Tell whether something is done for nothing by whoever speaks: "I cut hair for free"."""
    given = _GIVEN.search(before)
    return given is not None and not _WISHED.search(given["what"] or "")


def _amounts(low: str) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for match in _MONEY.finditer(low):
        taken.append(match.span())
        symbol = (match["before"] or "") + (match["also"] or "") + (match["after"] or "")
        said = match["high1"] or match["high2"] or match["n1"] or match["n2"]
        found = _amount(low, match, said)
        if found is not None:
            code = code_there(code_of(symbol), symbol, low)
            says = found.says | ({} if code is None else {"currency": code})
            says["max_cost"] *= scale_of(symbol)
            yield Found(found.start, found.end, says)
    for pattern in (
        _K,
        _BARE_BOUND,
        _ALL_IN,
        _HAVE_SO_MUCH,
        _BETWEEN,
        _IF_THERE_WERE,
        _HAVE_ONLY,
        _BARE,
    ):
        for match in pattern.finditer(low):
            start, end = match.span("n")
            is_taken = any(start < other_end and end > other for other, other_end in taken)
            if is_taken or number_of(match["n"]) < (1 if pattern is _BARE else _LEAST_BARE):
                continue
            if pattern is _HAVE_SO_MUCH and number_of(match["n"]) < _MORE_THAN_AN_AGE:
                continue
            if pattern is _BARE and number_of(match["n"]) < _LEAST_BARE / 2:
                continue
            said, end = _upper(low, match["n"], end)
            found = _amount(low, match, said, start=start, end=end, is_bound=pattern is not _K)
            if found is not None:
                taken.append((start, end))
                yield found


def _upper(low: str, said: str, end: int) -> tuple[str, int]:
    """Return the greater of two amounts that stand beside one another, and where it ends."""
    more = _UP_TO.match(low, end)
    is_more = more and number_of(said) < number_of(more["n"]) <= _UP_TO_TIMES * number_of(said)
    return (more["n"], more.end()) if more and is_more else (said, end)


def _amount(
    low: str,
    match: re.Match[str],
    said: str,
    *,
    start: int | None = None,
    end: int | None = None,
    is_bound: bool = False,
) -> Found | None:
    """Return an amount as a limit, None where it is a wage, a debt or somebody else's price."""
    begin = match.start() if start is None else start
    stop = match.end() if end is None else end
    before = low[max(0, begin - LOOK_BACK) : begin]
    is_all = _IS_ALL.match(low, stop) is not None
    is_all = is_all or bool(_REIMBURSED.search(before) and _A_YEAR.match(low, stop))
    rate = _GOING_RATE.search(before)
    if _LIVING_COSTS.search(before) or _SPENT_ON.match(low, stop):
        return None
    if _NOT_THAT.search(before) or _NO_MATTER.search(before) or _KEPT_FOR.match(low, stop):
        return None
    is_told = _HEARD.search(before) is not None
    if (rate is not None and not (is_all or _BOUNDED.search(rate[0]))) or (is_told and not is_all):
        return None
    if not is_all and (
        _NOT_A_PRICE.match(low, stop) or _TOO_MUCH.match(low, stop) or _EARNING.search(before)
    ):
        return None
    bound = bound_before(low, begin)
    pays = _PAYS.search(before) or _ROUGHLY.search(before)
    after = bound_after(low, stop)
    paid = _PAYS_AFTER.match(low, after or stop)
    is_between = start is None and match["between"] is not None
    # A sum of money that nobody earns, owes or charges is what there is.
    is_sum = start is None and number_of(said) >= _LEAST_SUM and not _CHARGED.search(before)
    if not (
        is_bound
        or is_between
        or is_sum
        or bound is not None
        or pays
        or after
        or paid
        or stands_alone(low, begin, stop)
    ):
        return None
    first = min(
        begin if bound is None else bound,
        begin - len(pays[0]) if pays else begin,
        match.start() if is_bound else begin,
    )
    last = paid.end() if paid else after or stop
    with_it = _WITH_IT.match(low, last)
    last = with_it.end() if with_it else last
    return Found(first, last, {"max_cost": number_of(said)})
