"""The ways in which people ask for one fact of what was shown, in English, French and Spanish."""

from typing import Literal

Fact = Literal[
    "cost", "time", "start", "manner", "language", "needs", "seats", "assessment", "proof", "enrol",
    "way", "included", "exempt", "provider", "pay", "end", "unknown",
]  # fmt: skip
Extreme = Literal["cheapest", "shortest", "soonest", "dearest", "longest"]

# One way a line, in English, French and Spanish, without the words for what is asked about.
WAYS: dict[Fact, str] = {
    "cost": r"""
how much((s| is| are| does| do| would| will| to| for| the| a| i| have| me| total| all| in| be| cost| costs| price| money| pay| it'd)*)
(what|whats)( is| are| does| do| would| will)*( the| a)?( total| full| whole)? ?(price|prices|cost|costs|fee|fees|tuition|charge)
(the )?(price|prices|cost|costs|fee|fees|tuition)( please)?
how (expensive|pricey)( is| are)?
(costs?|is|are) how much( in all| money)?
(is|are) (really |completely )?(free|expensive|paid)( of charge)?
(do|will|would) i (have to |need to )?pay( anything)?
(how come|why)( is| are| isn't| aren't| isnt| does)?( there)?( no| not)?( the| any)? (price|prices|cost|costs|fee|fees)( is| are| isn't| aren't| isnt)?( not| no)?( there| shown| listed| published| given| known| missing| say)*
how many( is| the| cost| costs| price| money| dollars| pay| to| i)+
(ca |c'est |cela )?combien( est-ce que| est-ce qu'| ca| que| coute| coutent| c'est| est-ce| faut payer| il faut payer| a payer| en tout| faut| ca vaut| vaut| tout compris| tout inclus| au total| avec les taxes)*
(ca |cela )?(me )?(revient|reviendrait|coute|couterait)( a)? combien( en tout| au total)?
(ca )?(coute|coutent|coutera|c'?est|ca fait|fait|vaut) combien( en tout)?
(quel est |quels sont |c'est quoi |quel )?(le |les |leur |son )?(prix|cout|couts|tarif|tarifs|frais)
(c'est|est-ce|est-ce que c'est|c'est-tu|c'est tu|est-il|est-elle) (cher|chere|gratuit|gratuite|payant|payante)
que (cuesta|cuestan|vale|valen)
(en )?cuant[oa]( queda| todo| con todo| y todo| al final| cuesta| cuestan| costaria| costara| vale| valen| sale| es| seria| hay que pagar| tengo que pagar| me| se paga| cobran| pagaria| en total| plata| dinero)*
(cual es |cuales son |que )?(el |los |su )?(precio|precios|costo|costos|coste)( tiene| tienen| es)?
(es|son) (gratis|gratuito|gratuita|caro|cara)
(cuanto (sale|es|cuesta|vale|seria)|combien (ca )?(coute|fait|est)|ca fait combien|c'est combien) en (dolares|pesos|euros|dollars|soles|francs)
""",
    "time": r"""
(is|are|would be)( it| they)? ?(full|part)[- ]time( or (full|part)[- ]time)?
how long((s| is| are| does| do| will| would| the| last| take| run| go| on| for| be| to| finish| complete| me| him| her| in all| in total| total)*)
(s )?(is )?(much |way |far )?too short( for me)?
(is there |do you have |i want |show me )?(something |anything |one |a )?(a bit |much )?(longer|more (hours|thorough|in[- ]depth))( one| course| than)?
how long( is| are)*( each| a| one| every| per)+( session| lesson| class| day)?
how long (til|till|until|before) (i|i'm|im)( [\w'-]+){0,4}
(takes?|lasts?|is|are) how (long|many (hours|weeks|months|days))
(can|could) i (still )?work( full time| part time)?( while| during| at the same time| and)( i| to)?( am| study| studying| learn| learning| do| doing| take| taking| school)*
how (fast|soon|quickly) (can|could|will|would) i (finish|be done|complete|get)
how much time( does| is| it| will| do| would| to| take| takes| me| need| needs| i| a week| per week| each week| every week| weekly| for)*
how many (hours?|weeks?|months?|days?|years?)( a week| per week| does| is| are| do| in all| total| take| last| the| i| need)*
(what is |whats )?(the )?(length|duration)
(ca |c'est |cela )?(sur )?combien (de temps|d'heures|de semaines|de mois|de jours)( au total| par semaine| ca| dure| durent| prend| faut| il faut| est-ce que| est-ce qu'| c'est| en tout)*
(ca )?combien( ca| cela)? (dure|durent|prend)
(ca )?(dure|durent|prend|durera) combien( de temps| d'heures| de semaines)?( par semaine| en tout)?
(ca )?(dure|prend) (longtemps|combien de temps)
(ca )?(prend|demande) combien de temps (par semaine|par jour)
(quelle est |c'est quoi )?(la |sa )?duree
(c'est|est-ce|est-ce que c'est) (long|longue)( non| hein)?
(es|son) (muy |demasiado )?(largo|larga|largos)( no| verdad)?
cuanto( tiempo)?( dura| duran| durara| tarda| toma| lleva| es| se tarda)+
cuanto tiempo
(en )?cuant[oa]s (horas|semanas|meses|dias|anos)( a la semana| por semana| al dia| dura| duran| son| es| hay| en total)*
(cual es )?(la |su )?duracion
""",
    "start": r"""
(how come|why)( is| are| isn't| aren't| isnt)?( there)?( no| not)?( the| any)?( start| starting)? (date|dates)( is| are| isn't| aren't| isnt)?( not| no)?( there| shown| listed| published| given| known| missing)*
(starts?|begins?) when
when('s| is| are| does| do| will| would| can| the| next| it| start| starts| begin| begins| starting| beginning| on| i| date| class| classes| have to| must| apply| sign up| register| enroll?| by)*
(what is |whats |what's |what are |when is |when's |whens )?(the )?(start|starting|begin|beginning|next|apply|application|registration)? ?(date|dates|day|deadline|deadlines|intake|intakes|cohort)( to (apply|register|enroll?|sign up)| for (applying|registering|registration))?
(is|am i)? ?(already )?too late to (apply|register|enroll?|sign up|start|join|get in)
(what|which) (day|date|month)( does| do| is)?( the)?( start| starts| begin| begins| on)?
(on |je |nous )(commence|commencons|debute) quand
(c'est |et )?quand( est-ce que| est-ce qu'| est-ce| ca| c'est| commence| commencent| debute| debutent| commencera| est le debut| la rentree| le debut| les inscriptions)*
(est-ce que |est-ce qu')?(je peux|on peut|peut-on|puis-je) (commencer|debuter|s'inscrire|m'inscrire) (n'importe quand|quand (je veux|on veut)|a tout moment|en tout temps|maintenant|tout de suite)
(est-ce que )?(les )?inscriptions (sont |c'est )?(encore |deja |toujours )?(ouvertes|fermees|finies|commencees)
(ca )?(commence|commencent|debute|debutent) quand
(quelle est |quelles sont |c'est quoi )?(la |les )?(date|dates)( de debut| de rentree| limite| d'inscription| pour s'inscrire)*
a partir de quand
(c'est |ca |il |elle )?(a |est |a-t-il |a-t-elle )(deja )?commencee?
(ya )?(empezo|comenzo|ha empezado)( ya)?
(has|did) (already )?(started|begun|start)( yet| already)?
(pa |para |desde )?cuando( es| son| empieza| empiezan| comienza| comienzan| inicia| inician| arranca| seria| puedo empezar| hay que empezar| empezamos| empiezo| las inscripciones| la inscripcion| inscripciones)*
(puedo|se puede) (empezar|comenzar|entrar|inscribirme) (cuando (quiera|yo quiera|uno quiera)|en cualquier (momento|fecha)|cualquier dia|ya|ahora)
(todavia |aun )?(estan |siguen )?(abiertas|cerradas) las inscripciones|(las )?inscripciones( estan| siguen| todavia| ya| aun)* (abiertas|cerradas)
(que|en que|cual es la|cual es el|cuales son las) (dia|fecha|fechas|mes)( empieza| comienza| inicia| de inicio| limite| de inscripcion| para inscribirme| para inscribirse)*
(las? )?fechas?( de inicio| limite| de inscripcion)*
""",
    "manner": r"""
(is|are) where
where is( the| your)? (school|class|classes|course|college|campus|place|building)
(c'est |est-ce |est )?(trop |tres |pas trop )?loin( (de|d'|du) ?(chez )?[\w'-]+| d'ici)?
(y )?(que tan|a que distancia|cuan) (lejos|cerca|queda|esta)( esta| queda| es)*( de (mi |la )?[\w'-]+)?
(c'est |ca se trouve )?a (quelle distance|combien de (km|kilometres|temps|route))( (de|d'|du) ?(chez )?[\w'-]+| en bus| en voiture)*( c'est)?
(me )?(esta|es|queda|quedan) (muy |demasiado |tan )?lejos( de (mi |la )?[\w'-]+| de aqui)?
(is|are) (all |fully |entirely |completely |really |only |done )?(online|on line|in person|in-person|in class|remote|virtual|hybrid)( or in person| or in-person| or online| or in class| only| too| also)?
(is|are) (self-paced|self paced|at (my|your|one's) own (pace|speed))
(is )?(in |at )where
how far( away)?( is| are| would| do| from| i| have to| be| it| go)*( from [\w'-]+( [\w'-]+)?)?
(is|are) (in the |at |on |during the )?(evening|evenings|night|nights|weekend|weekends|daytime|day)( class| classes)?( or in the day| or daytime)?
where(?! are i\b)('s| is| are| does| do| would| i| go| the| take place| happen| located| held| class| classes| have to)*
(at |on )?what (time|times|days|hours)( is| are| of day| does| do| the| start| class| classes)*
(what is |whats |what are )?(the )?(schedule|timetable|location|address|class times)
(c'est|cest|c'est tu|cest tu|c'est-tu|est-ce|est-ce que|est-ce que est|est-ce que c'est|ce serait|et c'est|est) (bien |tout |juste )?(en ligne|a distance|en presentiel|en personne|en classe|sur place|le soir|le jour|de jour|de soir|la fin de semaine|le week-end|le weekend)( ou en personne| ou en classe| ou a distance| ou en ligne)?
(c'est |et )?ou( est-ce que| est-ce| ca| c'est| se| trouve| passe| a lieu| donne| sont| les cours| le cours)*
(ca se )?(passe|donne) ou
(ca |cela )?se passe comment|comment (ca |cela )se passe
(quel est |quels sont |c'est quoi |quelle est )?(l'|les |le )?(horaire|horaires|adresse|lieu)
(c'est |ca se passe |et )*(a |dans )?quel(le)? (endroit|ville|quartier|lieu|adresse)( c'est| est-ce| se| donne| donnent| ca| passe| a lieu| sont| les cours| le cours)*
(c'est )?(a )?quelles? heures?( ca| commence| c'est| est-ce)*
(es|son|seria|serian) (todo )?(en linea|a distancia|presencial|presenciales|virtual|online|por internet|por la noche|de noche|de dia|los fines de semana|en las noches)( o presencial| o en linea)?
(en |a )?donde( es| esta| estan| queda| se da| se toma| son| seria| hay que ir| tengo que ir)*
(que |en que |cual es |cuales son )?(el |los |su )?(horario|horarios|direccion|lugar)( tiene| es| son)?
(en )?(que|cual) (lugar|ciudad|parte|zona|sede|barrio)( es| son| esta| queda| se| dan?| las| el| clases| curso)*
(a )?que horas?( es| son| empieza)*
(c'est |et )*(ou |lequel |laquelle )?(c'est |est )?(le |la |qui est |celui |celle )*plus (pres|proche)( de (chez moi|moi|la maison|mon travail|ici)| d'ici)?
(y )?(cual |donde )?(me |es |esta |queda |quedaria |el |la |que |seria )*mas (cerca|cercan[oa])( (de|a) (mi|casa|mi casa|mi trabajo|aqui|aca|donde vivo))?
""",
    "language": r"""
(lo |la )?(hay|tienen|dan|existe|es|se da) en (espanol|ingles|frances|castellano)
(y )?en (espanol|ingles|frances|castellano) (lo |la )?(hay|tienen|dan|existe)|(et )?en (francais|anglais|espagnol|creole) (il y en a|y en a|vous avez|ca existe)
(puedo|se puede|podria) (hacerl[oa]|tomarl[oa]|estudiarl[oa]|llevarl[oa]|estudiar) en (espanol|ingles|frances)
(je peux|on peut|peut-on|puis-je)( le| la)? (faire|suivre|prendre) en (francais|anglais|espagnol|creole)
(c'est possible |se puede )?en (francais|anglais|espagnol|creole|ingles|frances|espanol)( c'est possible| se puede)
(is|are|will be)( class| classes)? (taught |given |all )?in (english|french|spanish)
(what|which|in what|in which) language('s| is| are| taught| given| in| the| class)*
(c'est|est-ce|est-ce que c'est|c'est tu|c'est-tu|ca se donne|est) (donne )?en (francais|anglais|espagnol)( ou en (francais|anglais|espagnol)| ou (francais|anglais|espagnol))?
((le|la|les) )?(prof|professeur|enseignante?|formateur|formatrice)s? (parle|parlent) (bien )?(francais|anglais|espagnol|creole)
((el|la|los) )?(profe|profesor|profesora|maestr[oa]|instructor|instructora)s? hablan? (bien )?(espanol|ingles|frances)
(do|does) (the )?(teacher|instructor|prof)s? speak (english|french|spanish)
(c'est |ca se donne )?(en|dans) quelle langue( est-ce| c'est| est| se| ca| donne| donnee?)*
(es|esta|son|se da) en (ingles|espanol|frances)( o en (ingles|espanol|frances)| o (ingles|espanol|frances))?
(en )?(que|cual) (idioma|lengua)( es| esta| son| se da| se ensena)*
(est-ce qu')?(il )?faut(-il)?( bien| absolument)? (savoir |parler |comprendre |connaitre )(bien |couramment )?(l'|le )?(anglais|francais|espagnol)
(hay que|tengo que|necesito|se necesita|es necesario|hace falta)( saber| hablar| entender| dominar)?( bien)?( el)? (ingles|frances|espanol)
(do|does|would|will) i (need|have)( to)? (know |speak |understand |be fluent in )?(good |any |much |some )?(english|french|spanish)
""",
    "needs": r"""
(what|which|whats)('s| is| are| do| does| else| i| you| have to| must| the| any)*( would| will)?( i| we| you)?( need| needed| required| requirements?| prerequisites?| pre-requisites?| prereqs?)( to| first| before| start| starting| begin| apply| get| in| have| know| for| i| can| could| be| accepted| join| enter| enroll?| take)*
(the |any |are there any |is there a )?(pre-?requisites?|prereqs?|requirements?|entry requirements)
(do|does|would|will|did) i (need|need to|have to) (have|know|be|speak|own|bring|finish|complete|graduate)( an?| any| some| good| prior| previous| already)*( [\w'-]+){1,4}( first| before| to start| to begin| for)?
(do|does|would|will) i need( an?| any| some| good| prior| previous)*( (?!pay\b|to\b)[\w'-]+){1,4}( first| before| to (start|begin|join|enter|apply|enroll?|take|get in|get into)| for)?
(do|would|will) i (qualify|be accepted|get accepted|get in)( for| to| in)*
am i (eligible|qualified)( for| to| in)*
(what|which) (documents?|papers?|paperwork|id|things?)( do| must| should| would)? i (need|have)( to)?( bring| have| show| apply| start| sign up| register)*
(do|must|would|will) i (need|have) to be( an?| over| at least| older than)* ?\d+( years old| or older| plus)?
(is there |what is |whats )?(an? |the )?(minimum )?age (limit|requirement)s?
(can|could) (anyone|anybody|a beginner|beginners) (do|take|join|start|apply)( for)?
(is|are) (ok |okay |good |suitable |meant )?for (beginners|a beginner|beginner)
(qu'est-ce qu'|qu'est-ce que |que |quoi |ca prend quoi|il faut quoi|faut quoi)(il | )?(faut|me faut|prend|dois-je)?( avoir| savoir| d'abord| avant| comme prealables?| comme prerequis| pour s'inscrire| pour entrer| pour commencer| pour y entrer)+
(ca prend|il faut|faut|ca prend tu|faut-il|il me faut) (quoi|quel diplome|quelle formation)( d'abord| avant| pour (s'inscrire|entrer|commencer))?
(quels sont |quelles sont |c'est quoi )?(les |des |y a-t-il des |il y a des )?(prealables?|prerequis|pre-requis|exigences|conditions d'admission|conditions)
(est-ce que |est-ce qu')?ca (prend|demande) (un |une |le |la |de l')?(diplome|dep|aec|secondaire|permis|experience|cours|certificat|carte)( [\w'-]+){0,2}
(est-ce qu')?(il )?faut(-il)? (un |une |de l'|de la |des |le |la |avoir |savoir |parler |connaitre |etre )+([\w'-]+ ?){1,4}
(est-ce que )?(je peux|on peut|peut-on|puis-je)( le| la| y)? (faire|suivre|prendre|aller|entrer|commencer|m'inscrire|s'inscrire) sans (?!papiers?|statut|l'examen|les examens|examens?|tests?|devoirs|payer|rien payer)[\w' -]{3,30}
(lo |la )?(puedo|se puede)( hacer| tomar| estudiar| llevar| entrar| inscribirme| hacerlo| tomarlo)? sin (?!papeles|estatus|el examen|los examenes|examen|pruebas?|tareas|pagar|costo)[\w' -]{3,30}
(est-ce qu')?(il )?faut(-il)? qu(e |')(j'|je |on |elle |il )(aie|ait|sois|soit|fasse|passe|sache|parle|suive|prenne)( [\w'-]+){1,4}
(il )?(me )?faut (quel|un certain) (niveau|diplome|age)( pour (entrer|s'inscrire))?|quel (niveau|diplome) (il )?(me )?faut( avoir)?
que (nivel|edad|estudios) (hay que tener|se necesitan?|piden|necesito|debo tener)
(c'est|est-ce|ca convient|ca va|es|son|sirve)( bien| apto| buenos?)? (pour|para|aux) (les |des |un |una |gente |personas )?(vrais )?(debutante?s?|principiantes?|novices?|sans experience|sin experiencia)
hay que (ser|tener|saber|estar|hablar|haber)( [\w'-]+){1,4}
(que|cuales son los|que cosas|cuales|hay)( me| se)?( piden| necesito| necesita| necesitan| requisitos| hay que tener| tengo que tener| hace falta| requiere)+( tiene| piden| hay| tener| primero| antes| para (entrar|inscribirme|empezar|tomarlo))*
(los |tiene |hay )?requisitos( previos)?
(i'm |im |i am |i need |i want |something |anything |one |ones |only |more |it should be |for |as )*(an? )?((complete|total|absolute|real) )?(beginner|beginners|novice|newbie)('s)?( level| friendly| courses?| stuff| ones?)?
(je suis |je pars |moi je suis |quelque chose |un cours |que ce soit |plutot |pour |de |un |une |niveau |les |vrais? |grande? )*debutante?s?
(soy |necesito |quiero |busco |mejor |algo |un curso |uno |que sea |para |de |nivel )*principiantes?
que (pide|exige|requiere|necesita)( para (entrar|inscribirse|empezar))?
(je |j')?(n')?(ai|as) pas (de |d'|mon |ma |le |la |un |une )?(diplome|secondaire( \d)?|des|dep|bac|bacc|cegep|5e secondaire)( \d| de secondaire| termine)*
(yo )?no (tengo|termine|acabe)( el| la| mi| un)? (diploma|titulo|secundaria|prepa|preparatoria|bachillerato|high school|ged)( de( la)? (secundaria|prepa|high school|bachillerato)| terminada?)*
(what if |and if |but if |if )?(i )?(don't|dont|do not|haven't|havent|haven't got) (have )?(an? |my |the |any )?(high school|diploma|ged|grade \d+|degree|(driver'?s )?licen[sc]e|experience|prerequisites?|certificate)( diploma| [\w'-]+)?( yet)?
(me )?(piden|exigen|aceptan sin(?! (papeles|documentos|residencia)))( la| el| un| una)? (secundari[ao]|primaria|prepa|preparatoria|bachillerato|diploma|titulo|experiencia|ingles|examen|estudios|papeles|documentos|residencia)( de( la)? (high school|secundaria|prepa|preparatoria|bachillerato))?( terminad[ao]| complet[ao])?
(necesito|se necesita|hay que|tengo que)( tener| saber)?( un| una| el| la| alguna?| algun)? (licencia|permiso|certificado|experiencia|diploma|titulo|bachillerato|secundaria|prepa|estudios|computadora|ingles|saber [\w'-]+)( previa| previo| antes)?
""",
    "seats": r"""
is there an? (long )?wait
((what|what happens|and|but) )*if ('s |'re |is |are |already )*(full|sold out|booked)( up)?
(is|are) (already |still )?(full|open|there (any |still )*(seats?|spots?|places?|room|space))( left| available)?
(is there |have |has )?(a |any )?(waiting list|wait list|waitlist)
(how many |any )?(seats?|spots?|places?)( are| is)?( there)?( left| available| open)?
(c'est|est-ce que c'est|est-ce) (deja )?(complet|plein|ouvert)
(est-ce qu'il |il )?(reste|restent) (encore )?(des|de la|combien de) places?( dans| pour)?
(est-ce qu')?(il )?(reste|restent|y a|y a-t-il|reste-t-il|reste-tu)( encore)?( combien)?( des| de| de la)? places?
(todavia |aun )?(hay|quedan|queda|tiene)( todavia| aun)? (plazas?|cupos?|lugares|lugar)
(esta|es) (ya )?(lleno|llena|abierto)
""",
    "assessment": r"""
(is|are|will) there( be)? (an? |any )?(final )?(exam|exams|test|tests|homework)( at the end)?
(do|will) i (have to |need to )?(take|write|pass|do) (an? |any )?(final )?(exam|exams|test|tests)
(does|do|will) (have|need|include) (an? |any |the )?(final )?(exam|exams|test|tests|homework)( at the end)?
how('s| is| are| am| will| be| i| the)* (assessed|graded|tested|marked|evaluated)
(est-ce qu'|est-ce que )?(il )?(y a|a|y a-t-il|y a-tu|y a tu) (un |des )?(examens?|exams?|tests?|controles?)( a la fin| final)?
comment (est-ce qu')?(c'est|est-on|on est|suis-je|je suis) (evaluee?s?|notee?s?)
(et )?(l'|les |un )(examen|evaluation|test)s?,?( ca| cela)?( se passe| se passent| est| c'est| marche)? comment|(et )?comment (se passe|est|marche) (l'|le )?(examen|test|evaluation)|c'est quoi (comme )?(l'|un )?(examen|evaluation)s?
(l'|les |un |el |los )?(examen|examens|examenes)( final)?( que tal)?
(y )?(como|que tal) (es|son) (el|los) (examen|examenes)|(y )?(el|los) (examen|examenes) como (es|son)
(hay|tiene|tienen|hacen)( un| una| algun)? (examen|examenes|prueba|pruebas)( al final| final)?
como (se evalua|evaluan|me evaluan|califican)
""",
    "proof": r"""
(do|does|will|would) make me( into)?( an?)?( [\w'-]+){1,3}|(do|will|would|can) i (be|become)( an?)?( [\w'-]+){1,3} (after|afterwards|with|then)( that)?
(do|will|would|can) i (get|receive|earn|have) (an? |any |some |the )*(certificate|certification|diploma|degree|badge|credential|credits?|papers?|paper|qualification|licen[sc]e)( at the end| afterwards| after| for| from)?
what('s|s)?( is| comes| can i do| could i do| do i do)? (after|next)( after)?
who (vouches|stands behind|approves?|accredits|recogni[sz]es|backs|endorses|certifies)( for| by)?
(do|will|would) i (get |be |become )?([\w'-]+ ){0,2}(certified|licen[sc]ed|qualified)( at the end| after| afterwards| for| to| as| in)*( [\w'-]+){0,2}
what (credits?|papers?|certificate|certification|diploma|credential|qualification|licen[sc]e) (do |will |would )?i (get|receive|earn|have|obtain)( for| from| at the end| after| when i| finish)*
(does|do|will|would) (count|go|lead) (toward|towards|to) (an? |the |my |any )?[\w'-]+( [\w'-]+){0,2}
(do |will |would |does )?(i )?(give|gives|get|gets|receive|provide)( me| us)?( an?| any| some| the)* (certificates?|diplomas?|papers?|degree|badge|credential|certification|credits?|cdl|([\w'-]+ )?licen[sc]es?)( at| in| when| after)?( the)?( end| finish| finished)?
(con )?(saco|sacas|obtengo|consigo|tendre|me dan|puedo (sacar|obtener))( el| la| un| una| mi) (licencia|permiso|titulo|certificado|certificacion|diploma|credencial)( de [\w'-]+)?
(est-ce qu'|est-ce que )?(avec )?(ca )?(j'ai|j'aurai|j'obtiens|on a|on obtient|on aura) (le|la|mon|ma|un|une) (permis|licence|carte|certification)( [\w'-]+){0,2}
what (do|will|would) i (get|receive)( at the end| afterwards| in the end| out of)?
what (do|will|would) i have( at the end| afterwards| in the end| after)
(is|are) there (an? )?(certificate|diploma|badge|credits?)( at the end)?
what (kind of |sort of )?(certificate|diploma|credential|qualification)( is| do i get)*
(est-ce que |est-ce qu')?(j'ai|j'aurai|on a|on aura|on recoit|je recois|ca donne|on obtient|j'obtiens|je vais avoir) (un |une |quel )?(diplome|certificat|attestation|badge|papier|credits?)( a la fin| au bout)?
(est-ce que |est-ce qu')?(ca|cela|il|elle) (mene|donne|prepare|conduit|compte)( pour| a| au| droit a)? ?(un|une|le|la|des|mon)? ?(permis|licence|diplome|certification|certificat|dep|bac|credits?|carte)( [\w'-]+)?
(me )?(lleva|conduce|sirve|da|cuenta|prepara)( a| para| derecho a)?( la| una?| el| mi)? (licencia|permiso|titulo|certificacion|diploma|creditos?)( [\w'-]+)?
(on a|j'ai|j'aurai|j'obtiens|on obtient|ca donne|ca fait) quoi comme (diplome|certificat|papier|titre)( a la fin| au bout)?
(que|cual) (diploma|titulo|certificado|papel|constancia|licencia|permiso) (me |te |nos )?(dan|da|entregan|recibo|obtengo|sacas?|tendre)( al final| al terminar| despues)?
(on a|j'ai|j'aurai|j'obtiens|on obtient|on recoit|je recois|je vais avoir) quoi( a la fin| au bout)?
(y )?(me |te |nos )?(dan|da|daran|recibo|obtengo|tendre|voy a tener|entregan)( un| una| algun| alguna| que)? (diploma|certificado|titulo|credencial|constancia|creditos?|papel|comprobante)( al final| al terminar)?
(que )?((me|le|les|te|nos) dan|recibo|recibe|obtengo|obtiene) (al final|al terminar|cuando (termino|termina|acabo|acaba))
(y )?(dan|hay|entregan|tiene)( un| el)? (titulo|diploma|certificado|constancia)
(ca |cela )?(combien|quels?) (de )?credits( est-ce que)?( cela| ca)?( donne-t-il| donne| vaut| compte| rapporte)?( pour| par cours)?|(ca |cela )?(donne|vaut) (combien de|des) credits
(cuantos|que) creditos( da| dan| vale| son| tiene)?
how many credits( is| are| do| does| it| i| get| that| this| give| worth)*
""",
    "enrol": r"""
(please )?(put|get|sign) me (on|in|down|up)( for)?( the)?( wait ?list| waiting list)?|(please )?(book|enroll?|register) me( in| up)?( for)?|(please )?(put|get|sign) me (on|in|down|up)( for)?( the)?( wait ?list| waiting list)?|((can|could) (you|i) |please )*(save|hold|reserve|book) (me )?(an? |my )?(seat|spot|place)( for me)?
(so |ok |and )?(how|where) (do|can|could|would|should|may|to|does)( i| one| you| we)?( go to| get to)? ?(sign up|signup|apply|enroll?|register|join|book)( for| in| to| now| here)*
(can|could|may) (i|you) (just |please )?(sign( me)? up|apply|enroll?( me)?|register( me)?|join|book)( for| in| to| now| here)*
(i|i'd|id|i'll|i'm|im|let me)( want| would| d| like| ready| going| gonna| really)*( to)? (sign up|apply|enroll?|register|join)( for| in| to| now)*
(please )?(sign|enroll?) me( up)?( for| in)*
how (do )?i do( it| this)?
(what|which steps) (do|should|must|would) i (have to |need to )?(do |take )?(to|for) (sign(ing)? up|apply(ing)?|enroll?|register(ing)?|join|book)( for| in| now)*
(je dois|il faut|faut|qu'est-ce que je dois|qu'est-ce qu'il faut|que dois-je) (faire )?(quoi )?(faire )?pour (m'inscrire|s'inscrire|postuler)( a| au)?
(que|lo que) (tengo que|debo|hay que|necesito|debo de) (hacer )?para (inscribirme|inscribirse|apuntarme|matricularme|registrarme|anotarme)( en| a| al)?
(sign|signing) up( please)?
(je|on) fais? comment pour (m'inscrire|s'inscrire)( a| au)?
comment( est-ce que| est-ce qu'| puis-je| je peux| je| on| faire pour| fait pour| fait-on pour| faut faire pour)* ?(m'inscrire|m'inscris|s'inscrit|s'inscrire|s'inscrit-on|postuler|m'enregistrer)( a| au)?
(je veux|je voudrais|j'aimerais|je vais|puis-je|je peux)( bien)? (m'inscrire|postuler)( a| au)?
ou (puis-je |est-ce que je peux |je peux |dois-je |je |on |est-ce que je )?(m'inscrire|m'inscris|s'inscrit|s'inscrire|postuler)
(inscris|inscrivez)-moi( a| au)?
(como|donde)( puedo| hago para| le hago para| se hace para| hay que)?( me)? (inscribo|inscribirme|apunto|apuntarme|matriculo|matricularme|registro|registrarme|aplico|aplicar|anoto|anotarme|inscribe|inscribirse)
(quiero|quisiera|me gustaria|voy a|puedo|deseo) (inscribirme|apuntarme|matricularme|registrarme|anotarme)( en| a| al)?
((esta bien|ya|pues|entonces) )?(inscrib|apunt|anot|matricul|registr)[ae](n?me)( en| a| al)?
(apply|enroll?|register|postuler|inscribirme)( now)?
""",
    "way": r"""
(can|could|may) (i|you|one|we)? ?(be )?(do|done|take|taken|study|learn|finish|complete|go|attend)? ?(online|on line|from home|at home|remotely|in person|in class|at (my|your|our|one's) own (pace|speed|time|rhythm)|(in the |on )?(evenings?|mornings?|weekends?|daytime|saturdays)|at night|after (school|work|class|hours)|on my days? off|part[- ]time|full[- ]time|while (i work|i'm working|im working|working)( [\w'-]+){0,5}|with a (full[- ]time )?job|with a job and( [\w'-]+){1,2})
(je peux|puis-je|peut-on|on peut|est-ce que je peux|est-ce qu'on peut|ca se fait|ca peut se faire)( le| la)? ?(faire|suivre|prendre)? ?(en ligne|a distance|de chez moi|de la maison|a mon rythme|a son rythme|le soir|en soiree|le jour|le matin|l'apres-midi|la nuit|la fin de semaine|le week-end|les? (samedi|dimanche)s?|a temps partiel|en travaillant|tout en travaillant)( (apres )?(le |mon )?(travail|boulot|job|taf))?
(est-ce que |est-ce qu')?(ca |cela |il |elle )?(existe|se fait|se donne|est possible|est offert|s'offre) (en ligne|a distance|le soir|la fin de semaine|a temps partiel|a mon rythme)
(lo |la )?(hay|existe|dan|ofrecen|tienen) (en linea|a distancia|virtual|online|por internet|por la noche|de noche|de dia|en fin de semana|los fines de semana|(los |el |en )?(sabado|domingo)s?)( nomas| solamente| nada mas)?
(hay|existe) (modo|manera|forma|chance|posibilidad) de (hacer|tomar|estudiar|llevar)(lo|la)? (en linea|a distancia|desde (mi )?casa|online|por internet|por la noche|de noche|los fines de semana|los sabados)
(je |on )(le |la )?(fais|fait|suis|suit|prends|prend|faisais) (ca |cela )?(en ligne|a distance|de chez moi|le soir|la fin de semaine|le week-end|le samedi|a temps partiel)
(lo |la )?(hago|tomo|llevo|estudio|hiciera) (en linea|a distancia|desde (mi )?casa|online|por internet|por la noche|de noche|de dia|los fines de semana|los (sabado|domingo)s?)
(il )?y a(-t-il)? (moyen|possibilite) de( le| la)? (faire|suivre|prendre) (ca |cela )?(en ligne|a distance|de chez moi|le soir|la fin de semaine|le week-end|le samedi)
(lo |la )?(puedo|se puede|podria|es posible)( lo| la)? ?(hacer todo|hacer|hacerlo|hacerla|tomar|tomarlo|tomarla|estudiar|estudiarlo|llevarlo)? ?(en linea|a distancia|desde casa|desde mi casa|a mi (propio )?(ritmo|paso)|por la noche|de noche|de dia|los fines de semana|los sabados|los domingos|medio tiempo|a tiempo parcial|trabajando|mientras trabajo)( (despues )?d(el|e mi|e la) (trabajo|chamba|laburo))?
""",
    "included": r"""
((can|could) (you|i) |please )*(break (down )?(the )?(total )?(costs?|prices?|fees?)( down)?|give me a breakdown)( of (the )?(costs?|price|fees?))?|((what is |whats )?(the )?)?(costs?|price|fee) breakdown
(does|do|will) cost extra( for)?( the| any)?( [\w'-]+)?
(do|will|would) i (have|need) to (buy|bring|pay for|get)( my own| the| any| extra)*( [\w'-]+){1,2}
is( the)? (full|total|whole|final|complete|real|only) (price|cost|amount|fee)( or( are| is)?( there)?( any)?( hidden| extra| other| more| additional)* (fees|costs|charges))?
(what|whats|what's|what all)( is| are| does| do| all)*( the)?( price| cost| fee| fees| tuition)? ?(included|includes?|covers?|covered)( in| by| for)*( the| that)?( price| cost| fee| fees| tuition)?
(does|do|is|are|will)( the)?( price| cost| fee| fees| tuition)? ?(include|cover)( the| my| any)?( [\w'-]+){1,3}
(is|are)( the| my)?( [\w'-]+){1,2} (included|covered|extra|in the price)( in| by)?( the)?( price| cost| fee| tuition)?
(is|are) there (any )?(extra|hidden|other|additional|more) (costs?|fees?|charges?)
(any )?(extra|hidden|other|additional) (costs?|fees?|charges?)
(qu'est-ce qui|c'est quoi qui|quoi) est (inclus|compris)( dans le prix)?
(le prix|ca) (comprend|inclut|couvre) (quoi|les [\w'-]+|le [\w'-]+)
(est-ce que |est-ce qu')?(les|le|la|l')? ?[\w'-]+ (sont|est) (inclus|incluse?s?|comprise?s?)( dans le prix)?
(c'est|est-ce) (inclus|compris)( dans le prix)?
(y a-t-il|il y a|y a-tu|ya-t-il) d'autres frais|(des |d'autres )?frais (caches|supplementaires|en plus)
(que|que cosas) incluye( el)?( precio| costo| curso)?
(esta|estan|va|van)( los| las| el| la)?( [\w'-]+)? (incluid[oa]s?)( en el precio)?
(los|las|el|la) [\w'-]+ (esta|estan|va|van) incluid[oa]s?( en el precio)?
(hay )?(otros|mas) (gastos|costos|cargos)( aparte| extra)?
""",
    "exempt": r"""
((can|could|may) i )?(do |take |get |finish |pass )?without (an? |the |any )?(final )?(exam|exams|test|tests|homework)
(can|could|may) i (skip|avoid) (the |an? )?(final )?(exam|exams|test|tests|homework)
((je peux|puis-je|peut-on|on peut) )?(le |la )?(faire |suivre |passer )?sans (l'|les |le |un |d')?(examens?|tests?|devoirs)
((puedo|se puede) )?(hacerlo |tomarlo |hacer )?sin (el |los |la |las )?(examen|examenes|prueba|pruebas|tareas)
""",
    "provider": r"""
who (gives|issues|awards|grants|offers|runs|provides)( out| me)*( certificate| diploma| credential| licen[sc]e)?
(what|which) (school|college|place|provider|university|institution)( is| offers| runs| does| gives)*
qui (le |la )?(donne|offre|delivre|decerne)( le| la| l'| un)?( certificat| diplome| formation| cours)?
(quelle|c'est quelle) (ecole|institution)|c'est (a|dans) quelle ecole
con quien( es| seria)?|avec qui( c'est)?|(c'est )?avec qui|who with
quien (lo |la |me lo )?(da|ofrece|otorga|entrega)( el| la| un| una)?( certificado| diploma| titulo)?
(que|cual|en que) (escuela|institucion|centro|colegio)( es| lo da| lo ofrece)*
""",
    "pay": r"""
how (do |can |could |would |should )?i pay( for)?
((can|could|may) i |(is it |it's |is )?possible (to )?)(pay|be paid) (monthly|weekly|later|month by month|each month|over time|(in|by|with) (parts|pieces|instal?lments|payments))
(do you|do they|does) (have|offer|take|accept)( an?| any)? (payment plans?|instal?lments|monthly payments)
(je peux |on peut |puis-je |peut-on )?(payer |paiement )?(en |par )(plusieurs )?(fois|versements|mensualites)
((est-ce qu'|serait-il |est-il |ce serait |c'est )?(je peux |on peut |puis-je |peut-on |possible d'|possible de |moyen d'|moyen de ))?(etaler|echelonner|fractionner) (les |le |mes |un )?(paiement|versement)s?
((serait-il|est-il|c'est|ce serait) possible de )?(payer|regler) en (plusieurs|\d|deux|trois|quatre) (fois|versements)( sans frais)?
(seria|es|sera) posible (pagar|pagarlo) (a plazos|en (mensualidades|pagos|cuotas|plazos|partes))
(y )?(si |si lo |puedo |se puede )*(pago |pagar |pagarlo )?(a (plazos|cuotas)|en (mensualidades|pagos|cuotas|plazos|partes|abonos))
(se puede |puedo |es posible |para )?pagar (en|a|por) (pagos|plazos|cuotas|mensualidades|meses)
(et )?(on peut |je peux |elle peut |il peut |est-ce qu'on peut |peut-on |je |on )?(payer|paye|paie) (en plusieurs fois|par mois|par versements?|en versements?)
payment plans?|instal?lments
""",
    "end": r"""
when (do|will|would|can|could) i (get|receive|have)
when('s| is| does| do| will| would)*( the| it| i)* (end|ends|finish|finished|done|over)
""",
    "unknown": r"""
(what if |how do i do it if |is it ok if |and if )?i (don't|dont|do not|haven't) (have |got |own )?(a |an |any )?(computer|laptop|pc|printer|wi-?fi|internet|tablet)( at home)?
(et )?(comment (je )?fais[- ]?(je )?)?(si )?(je n'|je |j'|j')?ai (pas|meme pas) (de |d')(ordi|ordinateur|portable|internet|wifi|imprimante|tablette)( chez moi| a la maison)?
(y )?(que pasa |como hago |como le hago )?(si )?no tengo( una| un)? (compu|computadora|computador|laptop|ordenador|portatil|internet|impresora|tableta)( en (la |mi )?casa)?
(who|whos|who's)( is| are| does| will)*( the)? (teach|teaches|teaching|teacher|instructor|professor|prof)
how many (people|students|others)( are| will| be| in| there| class| group)*
how (big|small|large)( is| are| the)* (class|classes|group|groups)?
(what|whats|what's)( is| are)?( the)? (pass|success|completion|graduation|placement|job placement) rates?
(is|are) there (any )?(free )?(parking|child ?care|daycare|housing|wi-?fi|job placement|a bus)( there)?
(parking|refunds?|refund policy|job placement|placements?|internships?|class size|pass rate)
(do|does|will|can|could)( they| you)? (help|assist)( me)? with( an?| my| the)? (bus pass(es)?|bus|transportation|transport|housing|rent|child ?care|daycare|tools|books|laptops?|resumes?)
(can|could|do|will|would) i (get|have) (an? |my |any )?(refund|money back)( if( [\w'-]+){1,5})?
(can|could|may) i (come |go )?(and |to )?(visit|tour|see (you|the (campus|school|place))|sit in|try( first)?)( [\w'-]+)?
(est-ce que )?(je peux|puis-je|on peut|peut-on|je pourrais) (passer|venir)( (vous|te) (voir|rencontrer)| sur place| au college| a l'ecole| au bureau)
(puedo|podria|se puede) (pasar|ir|venir) (a ver(los|las|te|le|la escuela)|a visitar(los|las|te)?|en persona|por (ahi|alla|la escuela|la oficina))
(what|what happens) if i (miss|skip)( [\w'-]+){0,3}
(et )?(que se passe-t-il )?(si )?(je (manque|rate|loupe)) (un|une|des) (jours?|cours|seances?|semaines?|soirs?)( c'est grave)?
(y )?(que pasa )?(si )?falto (un|una|a una?|algun) (dia|clase|sesion|semana|vez)
(can|could|may) i (retake|redo|repeat|re-?sit|rewrite)( [\w'-]+){0,3}
(c'est |es |what )?(quel|que|what) (niveau|nivel|level)( is| es)?
(qui|c'est qui qui|qui est-ce qui) (enseigne|donne le cours)|c'est qui le (prof|professeur)
(combien|on est combien|combien (d'eleves|d'etudiants|de personnes)|vous etes combien) (dans la|par|dans un|dans le) (classe|groupe)|(c'est|quelle est) (la )?taille (de la|des) (classe|groupe)s?
(il y a |y a-t-il |y a-tu )?(un |du )?(stationnement|remboursement)s?
(c'est|est-ce|est-ce que c'est) remboursable
(es |son )?reembolsables?
(tiene|hay|incluye|dan)( las| unas| una)? (practicas|pasantias?)( profesionales| pagadas)?
(est-ce qu'|est-ce que )?(il )?(y a|a|y a-t-il|y a-tu|faut-il faire|faut faire)( un| des)? stages?( pratiques?| remuneres?)?
((si|y si) )?((me arrepiento|no me gusta|lo dejo|cancelo|no puedo ir),? )?(me )?(devuelven|regresan|reembolsan) ((el|la|mi) )?(dinero|plata|guita|lana|pago)( si [\w' -]{3,25})?
(et )?(((si )?(je (change d'avis|lache|me desiste|n'aime pas)|ca me plait pas|j'annule),? )?((on|ils) me rembourse(nt)?|je suis rembourse|c'est rembourse))
(et )?((il y a|y a-t-il|y a-tu|c'est quoi) )?(le |un |du )?(parking|stationnement)( gratuit| payant| sur place)?
(y )?((hay|tiene|tienen) )?(el |un )?(parqueo|estacionamiento|parking|aparcamiento)( gratis| gratuito)?
(est-ce que )?(je peux|puis-je|peut-on|on peut) (etre rembourse|visiter|reprendre l'examen)e?( [\w'-]+)?
quien (ensena|da la clase|es el (profesor|maestro))|(cuantos|cuantas) (alumnos|estudiantes|personas)( hay| son| somos)?(( por| en la| en el)? (clase|grupo|salon))?
(hay |tiene )?(estacionamiento|parqueo|reembolsos?)|(puedo|se puede) (visitar|repetir el examen)( [\w'-]+)?
""",
}

EXTREMES: dict[Extreme, str] = {
    "cheapest": r"""
(cheapest|least expensive|lowest (price|cost|fees?)|costs?( the)? least)
(le|la|lequel|laquelle|celui|celle)( est| qui est| est-ce qui est| coute)? ?(le |la )?moins (cher|chere|couteux|couteuse)
lequel coute( le)? moins( cher)?
(el|la|lo|cual)( es| sale| cuesta| que es)? ?(el |la |lo )?(mas (barato|barata|economico|economica)|que menos cuesta|menos)
""",
    "shortest": r"""
(shortest|quickest|fastest|takes the least time|(fewest|least) (hours|time|weeks|months|work))
(le|la|lequel|laquelle|celui|celle)( est| qui est| dure)? ?(le |la )?(plus (court|courte|rapide)|moins (long|longue|longtemps))
(el|la|cual)( es| dura| que es)? ?(el |la )?(mas (corto|corta|rapido|rapida)|que menos dura|menos)
""",
    "soonest": r"""
(soonest|earliest|starts first|starts the soonest|starts the earliest|first to start|begins first)
(lequel|laquelle|celui|celle)( qui)? commence (en premier|le plus tot|d'abord|le plus vite)
(el|la|cual)( que)? (empieza|comienza|inicia) (antes|primero|mas pronto)
""",
    "dearest": r"""
(most expensive|priciest|dearest|costs?( the)? most)
(le|la|lequel|laquelle|celui|celle)( est| qui est| est-ce qui est| coute| qui coute)? ?(le |la )?plus (cher|chere|couteux|couteuse)
(lequel|laquelle|celui|celle)( qui)? coute( le)? plus
(el|la|lo|cual)( es| sale| cuesta| que es)? ?(el |la |lo )?(mas (caro|cara|costoso|costosa)|que mas cuesta)
cual (cuesta|sale|vale) mas
""",
    "longest": r"""
(longest|slowest|takes( the)? (longest|most time)|(most) (hours|time|weeks|months))
(le|la|lequel|laquelle|celui|celle)( est| qui est| dure| prend)? ?(le |la )?plus (long|longue|longtemps|de temps)
(el|la|cual)( es| dura| que es| toma)? ?(el |la )?(mas (largo|larga|tiempo)|que mas dura)
cual (dura|tarda) mas
""",
}
