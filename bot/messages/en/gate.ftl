gate-name = { $name ->
    [golden] Golden goals (nDCG@10)
    [own_words] Found by its own words (nDCG@10)
    [shipped] Shipped goals (nDCG@10)
    [calibration] Error of the probabilities
    [coverage] Credentials that nothing brings up
    [lost] Credentials that would be gone
   *[latency] Milliseconds an answer
    }
gate-golden-lost = { $lost } of { $count } golden goals no longer { $lost ->
        [one] finds what it must
       *[other] find what they must
    } among the first five{ $won ->
        [0] {""}
        [one] {";"} one does so anew
       *[other] {";"} { $won } do so anew
    }.
gate-answered-worse = { $kind ->
        [golden] Golden goals
        [own_words] Sentences of the catalogue itself
       *[shipped] Goals that come with the program
    } are answered worse: nDCG@10 { $before } → { $after }, a difference of { $low } to { $high }.
gate-chances = The probabilities hold less: their mean error goes from { $before } to { $after }.
gate-unreached = { $count ->
        [one] One credential can no longer be found by its own title or words
       *[other] { $count } credentials can no longer be found by their own titles or words
    }: { $titles }.
gate-unreached-new = { $count ->
        [one] One new credential cannot be found by its own title or words
       *[other] { $count } new credentials cannot be found by their own titles or words
    }: { $titles }.
gate-others = { $count ->
    [one] one other
   *[other] { $count } others
    }
gate-gone = { $gone } of { $count } active credentials would be gone; that is rather a wrong file than a changed catalogue.
gate-slower = An answer takes { $after } ms instead of { $before } ms.
gate-refused = { $version } is not published. { $problems }
gate-remedy = Look at it with: advisor model gate { $version }. To publish it all the same: advisor model publish { $version } --override --by NAME --because REASON
gate-axis = worse ← nDCG@10 → better
