"""Words that name no work, in English, French and Spanish."""

# A clause of nothing but these names no work: "something new", "a better job", "is fine too".
VAGUE = frozenset(
    """
    a able about being having getting certified licensed licenced license licence cert certs ticket papers qualified accredited rich happy famous successful somebody apprenticeship apprenticeships cant dont wont easy obviously properly pm slow slowly impossible step mine good hard deal study afford absolutely after afternoon again aim all also altogether always am amount an and any anyone
    anything anytime anyway around as ask asking at available away back be been before begin beginning best better between
    budget but by can can't cannot career careers change cheap choose class classes come complete completed cost costs could
    couldn't couple course courses credential credentials currently day days did different direction do does doesn't doing
    dollars don't done during each earn either else employed employer employment end enough enroll enrol
    even evening evenings every everything fairly fancy fast fees find finish finished first fit fits flexible for
    free fresh from full full-time fun future get give go goal going good got great had half has have haven't help here
    home hour hours how i i'd i'll i'm i've idea if in interested into is isn't it it's its itself job jobs just keep
    kind know last later learn least length less life like limit limited little living location long longer look
    looking lot lots make many max maximum may maybe me mean might minimum money month months more most much must my
    myself near need needed needs new next nice night nights no not nothing now of off offer offered ok okay old on
    once one ones only open option options or other our out over own pace paid part part-time pay paying pays per perhaps
    place plan please possible prefer preferably preferred price program programme programs put quick quickly quite
    rather ready really reasonable right roughly run runs salary saved savings say schedule second self several shall short
    should shouldn't simple since so some someone something sometime soon sort spend spending spent start started starting
    starts stay still study stuff suggest take takes teachers than thanks that that's the their them then there these they thing things
    this those time times tip to today together too topic total train training travel try trying tuition under until
    up upto us use useful very whats move want wants way we we're we've week weekend weekends weeks well what what's whatever when
    whenever where which while who will willing wish with within without won't work working works would year years
    yes yeah yep yup yet you your certificate subject topic monday tuesday wednesday thursday friday mondays fridays
    interest interests question info information hi hello hey bye tight place's ever available mostly instead though anymore
    actually basically honestly truly hoping planning thinking trying considering wishing hundred hundreds thousand thousands few bucks euros pesos dollar euro funded grand sure
    small basic urgent retire exam exams practical recognized recognised accredited refresher late early mid morning mornings contract permanent
    mondays tuesdays wednesdays thursdays fridays saturday sunday

    oui ouais ouep accord montre montrez muéstrame muestrame muéstreme enséñame gratuits gratuites presque casi changer changement reconvertir reconversion carrière domaine branche voie rapide rapidement mène conduit débouche
    facile faciles idée idee travaille travaillais
    à a ai ainsi étudier apprendre proprement évidemment lent lentement doucement étape genre aller alors an année années ans après argent as assez au aucun aucune aussi autre autres aux avant
    avec avez avoir avons beaucoup besoin bien bon bonne bref budget but c car ce cela certificat ces cet cette ça c'est chaque chez
    chose choses combien comme comment cours coût coûter coûte d dans de début débuter déjà demi depuis des deux devrait différent disponible
    dispose dit dois doit donc du durée durer dure elle emploi en encore entre environ est et être etre eu fait faire
    faut fin finir finisse fois formation formations horaire horaires heures heure ici il j j'ai je journée jour jours jusqu
    l la le les leur libre libres lieu limite m ma maintenant mais max maximum me mes métier mieux moi moins mois mon même
    n ne ni niveau non nos notre nous nouveau nouvelle on ou où par parle pas passer pendant petit peu peut peut-être peux plus
    plutôt possible pour pourrais pourrait prêt prix programme qu quand quatre que quel quelle quelque quelques qui quoi rester reste rien s sa
    sais sans se semaine semaines ses seulement si soit sont sous suis suivre sujet sur t temps tout toute toutes travail travailler
    très trois trop trouver truc un une uniquement va vais vers veux voilà voudrais vous y payé payer paie paye employeur plein
    centaines mille payée payés employeuse cours formations programmes
    assis assise urgent base gagner examen examens pratique reconnu reconnue obtenir faudrait vivre vite contrat cdi
    économies égal dispo avoir lieu coute coûtera offre cherche aimerais souhaite conviennent convient tant libre jeudi vendredi lundi

    cambiar oficio rubro rápido rápida rapido rapida rápidamente dé lleve enseguida
    fácil facil fáciles sencillo sencilla idea trabaja trabajaba
    al algo algún imposible obvio claro despacio despacito paso alguna alguno ahora ahí año años antes aprender aquí así aún aunque barato bien buen buena buscar busco cada
    cambio cambiar cambiarme carrera casi cerca certificado certificarme clase clases como con costar coste costo cual cualquier cuando cuanto cuesta
    cueste cuánto curso cursos da dan dar de debe debería deber debajo del desde después día días dinero disponible donde dos durante durar
    dure el ella empezar empiece empleo en entonces entre era es esa ese eso esta está están estar este esto estoy estudiar
    exceda fin formación fue gano gastar gusta gustaría ha haber hacer hacia hago hasta hay hora horas horario hoy ir la las le
    libre libres límite lo los lugar más mas máximo mayor me medio mejor menos mes meses mi mis mismo mucha mucho muy nada
    necesito ni ningún no noche noches nos nuestro nueva nuevo o otra otro otros pagar paga pagado pago para parece parte
    pero persona poco poder podría por porque posible presupuesto precio primero programa pronto propio puede pueda puedo pues
    que qué quede quedar querer quiero quisiera quizá quizás se sé sea según semana semanas ser si sí siempre sin sirve sirven sobre solo sólo son
    soy su tal también tan tanto tarde tardes te tema tener tengo terminar termine tiempo tiene tienen toda todas todo todos tomar
    trabajar trabajo tu tuve un una uno unos va vez viernes voy y ya yo empresa cientos mire mira oye pues bueno cursos programas
    cosa cosas sentado sentada básico básica urgente ganar exámenes práctico práctica reconocido reconocida obtener actualizarme volver estudiar estudios retomar hacerlo hacerla cobrar vivir contrato
    ahorrados ahorros completo tiempo alcanzan
        forget oublie oubliez olvida
        benefits session sessions séance séances clase lesson lessons boss live lives vis vivo vivimos habite habitons ça ca savoir saber ganas motivé motivée stable steady secure real vrai vraie verdadero openings fine works offert preferably preference préférence preferencia prêt prête prêts lista listo
    january february march april june july august september october november december
    cobran cobra queda quedan facil laisse laissez tombe tomber abord mettons disons montrer ceux celles cherchez chercher trouve regarde regarder voir affiche donne
    donnez pouvez euh trompé trompée changé enlève enlevez enlever finalement juste pis ben
    vale digamos pongamos eran quita quite quitar quítame quítale pon ponme busca búscame muestra
    muéstrame mostrame ver dale sean equivoqué prefiero préfère tambien mmm
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """.split()
)
