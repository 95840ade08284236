gate-name = { $name ->
    [golden] Metas de referencia (nDCG@10)
    [own_words] Halladas por sus propias palabras (nDCG@10)
    [shipped] Metas que trae el programa (nDCG@10)
    [calibration] Error de las probabilidades
    [coverage] Credenciales que nada hace aparecer
    [lost] Credenciales que desaparecerían
   *[latency] Milisegundos por respuesta
    }
gate-golden-lost = { $lost ->
        [one] { $lost } meta de referencia de { $count } ya no encuentra lo que debe
       *[other] { $lost } metas de referencia de { $count } ya no encuentran lo que deben
    } entre las cinco primeras respuestas{ $won ->
        [0] {""}
        [one] {";"} otra ahora sí
       *[other] {";"} otras { $won } ahora sí
    }.
gate-answered-worse = { $kind ->
        [golden] Las metas de referencia reciben
        [own_words] Las frases del propio catálogo reciben
       *[shipped] Las metas que trae el programa reciben
    } peores respuestas: nDCG@10 { $before } → { $after }, una diferencia de { $low } a { $high }.
gate-chances = Las probabilidades aciertan menos: su error medio pasa de { $before } a { $after }.
gate-unreached = { $count ->
        [one] Una credencial ya no se encuentra por su título ni por sus palabras
       *[other] { $count } credenciales ya no se encuentran por su título ni por sus palabras
    }: { $titles }.
gate-unreached-new = { $count ->
        [one] Una credencial nueva no se encuentra por su título ni por sus palabras
       *[other] { $count } credenciales nuevas no se encuentran por su título ni por sus palabras
    }: { $titles }.
gate-others = { $count ->
    [one] otra más
   *[other] { $count } más
    }
gate-gone = Desaparecerían { $gone } de { $count } credenciales activas; más que un catálogo cambiado, parece un archivo equivocado.
gate-slower = Una respuesta tarda { $after } ms en lugar de { $before } ms.
gate-refused = { $version } no se publica. { $problems }
gate-remedy = Para mirarla: advisor model gate { $version }. Para publicarla de todos modos: advisor model publish { $version } --override --by NOMBRE --because MOTIVO
gate-axis = peor ← nDCG@10 → mejor
