kept = Kept: { $title }. /shortlist shows all that you keep.
shortlist-head = { $count ->
    [one] You keep one credential:
   *[other] You keep { $count } credentials:
    }
shortlist-line = { $number }. <b>{ $title }</b>, { $provider }
shortlist-empty = You keep nothing yet. Say “keep 1” after a list, or press “Keep it” under a description.
compare-head = Side by side:
compare-title = { $number }. <b>{ $title }</b>
compare-fact = <b>{ $fact }</b>
compare-same = <b>{ $fact }</b>, the same for all: { $words }
compare-line = { $number }. { $words }
compare-none = nothing published
compare-too-few = To compare I need at least two: say “compare 1 and 2” after a list, or keep two first.
compare-cost = Price
compare-time = Time
compare-manner = Where and when
compare-start = Start
compare-teaches = What it teaches of what you want
compare-needs = What it asks for first
compare-towards = What it counts towards
compare-vouched = Who vouches for it
