results-some = { $count ->
    [one] One credential fits:
   *[other] These { $count } fit best:
    }
results-weak = Nothing in this catalogue fits well. The nearest, so that you can judge for yourself:
results-not-leading = Nothing in this catalogue leads to { $wanted }. What comes nearest to that work, so that you can judge for yourself:
results-full = { $count ->
    [one] This is what fits best, but it is full or closed at present. The provider knows when it comes again:
   *[other] These are what fits best, but they are full or closed at present. The provider knows when they come again:
    }
results-full-too = { $count ->
    [one] This fits, too, but is full or closed at present:
   *[other] These fit, too, but are full or closed at present:
    }
results-nearest = Nothing else in this catalogue fits well. The nearest that can be begun:
nothing-there = Nothing of this catalogue is taught in or near { $place }; what I show is online, or says no place.
prices-in = Prices here are in { $currency }; I have no rates, and cannot compare them with “{ $limit }”. Tell me an amount in { $currency }, and I will keep it.
results-none = Nothing in this catalogue fits that.
list-before = Your list for { $wanted } is one tap away, or say “undo”.
results-more = { $count ->
    [one] One more that fits:
   *[other] { $count } more that fit:
    }
person-instead = A person can help further: { $contact }
contact-default = { $count ->
    [one] ask the advising desk of { $college }.
   *[other] ask the provider that offers what you like.
    }
relax = { $limit ->
    [availability] { $gives ->
        [one] One more fits but is full or closed at present.
       *[other] { $gives } more fit but are full or closed at present.
        }
   *[other] { $gives ->
        [one] One more would fit without the limit “{ $words }”.
       *[other] { $gives } more would fit without the limit “{ $words }”.
        }
    }

card-title = { $number }. <b>{ $title }</b>
card-provider = { $provider }
card-line = { $number }. <b>{ $title }</b>, { $provider } · { $price }
card-why = Why: you said “{ $said }”; it teaches: “{ $skill }”.
cost-total = { $total } in all ({ $price } and { $extra } for { $labels })
cost-other = other costs
cost-price = { $price }
cost-free = free of charge
cost-unpublished = price not published
time-hours-weeks = { $hours } hours over { $length }, about { $pace } a week
time-hours-days = { $hours } hours over { $length }
time-hours = { $count ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }
time-pace = { $pace } hours a week
time-pace-weeks = { $length }, { $pace } hours a week
length-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
    }
length-weeks-span = { $span } weeks
length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
    }
length-days-span = { $span } days
span = { $low } to { $high }
span-up-to = up to { $value }
span-about = about { $value }
possible = { $what } possible
time-unpublished = hours not published
delivery-unpublished = way of delivery not published
schedule-unpublished = times not published
starts = starts { $date }
starts-apply = starts { $date }, apply by { $apply }
starts-any = start any day
starts-unpublished = start date not published
seats = { $seats ->
    [one] one seat left
   *[other] { $seats } seats left
    }
availability-full = full at present
availability-waitlist = waiting list
availability-closed = closed at present
needs = Required first: { $text }
helps = Helpful: { $text }
counts-towards = Counts towards: { $titles }
silent-about = Not published, so please ask: { $limits }
gap = It does not cover: “{ $aims }”

why-head = Why <b>{ $title }</b>:
why-pair = You said “{ $said }”. It teaches: “{ $skill }”.
why-none = No single sentence of its description is close to your words; the description as a whole is the nearest that I found.
why-fits = It keeps your limits: { $limits }.
why-odds = I put the chance that it is what you look for at { $percent } %.
details-head = <b>{ $title }</b>, { $provider }
details-teaches = What you can do afterwards:
details-skill = • { $text }
details-leads-to = Leads to: { $text }
details-assessment = How you are assessed: { $text }
details-assessed-by = Who assesses: { $text }
details-credit = Credit: { $text }
credit-line = { $hours } { $unit } recommended by { $recommender }{ $until }
credit-until = , until { $date }
credit-expired = , expired on { $date }
details-vouches = Who vouches for it: { $text }
details-unpublished = Not published: { $facts }
fact-price = price
fact-start = start date
fact-hours = hours
fact-assessment = how you are assessed
fact-endorsement = who vouches for it
fact-credit = credit recommendation
details-source = Facts from { $source }{ $checked }.
details-source-of = { $facts } from { $source }{ $checked }.
source-offerings = Price and dates
source-skills = Skills
source-credits = Credit
source-endorsements = Who vouches for it
source-other = Some facts
checked-on = , checked { $date }

card-estimate = With help maybe { $low } ({ $rule }; an estimate)
rule-note = { $rule }: for { $who }. After { $source }; ask before you count on it.
fits-hours = fits your { $hours } hours a week
fits-own-pace = at your { $hours } hours a week about { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
    }
needs-held = { $text } (you said that you have it)
card-vouched = Recognition: { $facts }
standard-open_badges = Open Badge
standard-ctdl = listed in the Credential Registry (CTDL)
vouched-credit = { $says }, recommended by { $by }
vouched-by = vouched for by { $by }
vouched-until = { $text }, until { $date }
vouched-more = { $text }, and { $count } more
vouched-expired = the word of { $by } expired on { $date }
vouched-none = no recommendation or endorsement published
read-as = I read your goal as the work of: <b>{ $title }</b>. If that is not what you mean, say it in other words.
relax-all = Something fits without your limits: it is all of them together that leave nothing.
relax-names = That is: { $titles }.
relax-to = { $gives ->
    [one] One more would fit with “{ $words }”.
   *[other] { $gives } more would fit with “{ $words }”.
    }
