# What the advisor says, in English. Facts ($title, $price...) come from the catalogue alone.

## Opening

welcome =
    Hello! I help you find credentials and courses that fit you, from the catalogue of { $college }.
    { $ask }
ask-goal = In your own words: what would you like to do in your work, and what limits you (money, time, place)?
welcome-back = Welcome back. You were looking for { $wanted }. You can go on where we were, or start over.
in-group = I advise in a private chat: what you look for is nobody else's business. Please write to me there.
privacy-line = I keep this conversation so that you can come back to it. /privacy says what and why.
privacy-line-here = Nothing of this conversation is kept once you leave.
help =
    Tell me what you would like to do, for example: “do the books for small shops, evenings, under $800”.
    After a list you can say: cheaper, shorter, sooner, online, evenings, not sales, why the second one, more about 1, keep 2, compare 1 and 3, plan, more, start over.
    /shortlist shows what you keep, /plan the way to it. /settings and /language change how I speak. /advisor asks for a person.
privacy =
    I keep what you are looking for, in your words, the list that I showed you and what you keep, to be able to continue the conversation. I do not pass it on, and I do not write it into log files.
    /mydata hands you all of it. /forget erases all of it.
mydata-caption = This is everything that I keep about you. /forget erases it.
forget-ask = Shall I erase this conversation and everything that I keep about you?
forget-done = Erased. Nothing of this conversation is kept. You can begin anew whenever you like.
forget-kept = Nothing was erased.
goodbye = Good luck, and come back whenever you like.
thanks = You are welcome. Anything else?
start-over = All right, from the beginning. { $ask }

## What was understood

understood = I looked for { $wanted }.
understood-limits = I looked for { $wanted }. Your limits: { $limits }.
only-limits = Noted: { $limits }. And what would you like to do or learn?
limits-kept = I kept your limits: { $limits }. Say “forget the limits” to drop them.
limits-dropped = I dropped the limits.
preference-cheap = You did not name a price, so I set no limit: say “under $500”, for example, if there is one.
background-noted = I noted what you do now: “{ $background }”.
avoiding = without { $words }
unreadable = I could not read any words in that. { $ask }
sent-voice = I cannot listen to voice messages. Please write it. { $ask }
sent-photo = I cannot see pictures. Please write what it is about. { $ask }
sent-video = I cannot watch videos. Please write what it is about. { $ask }
sent-sticker = A sticker says more than I understand. { $ask }
sent-location = I do not use or keep your location. If the place matters, write the name of the town. { $ask }
sent-contact = I do not keep contacts of other people. { $ask }
sent-document = I cannot read documents. Please write the part that matters. { $ask }
sent-something = I can only read text. { $ask }
forwarded-noted = You forwarded that: I read it as if you had written it.
too-long = That was long: I read the first { $limit } characters.
not-understood = I am not sure what you mean. You can name another goal, or say: cheaper, shorter, online, evenings, why the second one, start over.
not-understood-again = I still do not understand, and I would rather not guess. Please choose:
not-understood-third = I am sorry that I do not get it. A person will: { $contact }
no-such-number = The list has { $count ->
    [one] one entry
   *[other] { $count } entries
    }. Which one do you mean?
no-list-yet = I have not shown a list yet. { $ask }
already-cheaper = Nothing cheaper fits. The list above is what there is.
already-shorter = Nothing shorter fits. The list above is what there is.
already-sooner = Nothing that fits starts sooner. The list above is what there is.
no-more = That was all that fits. Say “start over” for another goal, or change a limit.
stale-button = That button belongs to an earlier list. We are at: { $wanted }.
stale-button-new = That button belongs to an earlier list. Write what you would like to do, and we begin anew.
foreign-button = That button was made for somebody else. You and I are at: { $wanted }.
foreign-button-new = That button was made for somebody else. Write to me what you would like to do.
gone = That is no longer in the catalogue.
trouble = Something went wrong on my side, and I am sorry. Nothing you said is lost; please try again. (Reference { $reference })

## Limits in words

limit-max_cost = up to { $amount }
limit-free = free of charge
limit-hours_per_week = up to { $hours } hours a week
limit-max_hours = up to { $hours } hours in all
limit-max_weeks = within { $weeks } weeks
limit-delivery = { $words }
limit-schedule = { $words }
limit-place = in or near { $place }
limit-start_after = starting from { $date }
limit-start_by = starting by { $date }
limit-finish_by = finished by { $date }
delivery-online = online
delivery-in_person = in person
delivery-hybrid = partly online
schedule-daytime = daytime
schedule-evening = evenings
schedule-weekend = weekends
schedule-self_paced = at your own pace
or = or

## Results

results-some = { $count ->
    [one] One credential fits:
   *[other] These { $count } fit best:
    }
results-weak = Nothing in this catalogue fits well. The nearest, so that you can judge for yourself:
results-none = Nothing in this catalogue fits that.
results-more = { $count ->
    [one] Number { $last } of what fits:
   *[other] Numbers { $first } to { $last } of what fits:
    }
person-instead = A person can help further: { $contact }
contact-default = ask the advising desk of { $college }.
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
card-why = Why: you said “{ $said }”; it teaches: “{ $skill }”.
cost-total = { $total } in all ({ $price } and { $extra } for { $labels })
cost-price = { $price }
cost-free = free of charge
cost-unpublished = price not published
time-hours-weeks = { $hours } hours over { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
    }, about { $pace } a week
time-hours = { $hours } hours
time-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
    }
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
needs = First you need: { $text }
helps = It helps to have: { $text }
counts-towards = Counts towards: { $titles }
silent-about = Not published, so please ask: { $limits }
gap = It does not cover: “{ $aims }”
path = The way there: { $steps }. Together: { $totals }.
path-cost = { $cost }
path-hours = { $hours } hours
path-finish = finished about { $date }
path-cost-unknown = total price not published
path-hours-unknown = total hours not published
path-finish-unknown = dates of the later steps are not published yet

why-head = Why <b>{ $title }</b>:
why-pair = You said “{ $said }”. It teaches: “{ $skill }”.
why-none = No single sentence of its description is close to your words; the description as a whole is the nearest that I found.
why-fits = It keeps your limits: { $limits }.
why-odds = I put the chance that it is what you look for at { $percent } %.
details-head = <b>{ $title }</b>, { $provider }
details-teaches = What you can do afterwards:
details-skill = • { $text }
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


## Shortlist, comparison, plan

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
plan-head = The way to <b>{ $title }</b>
plan-step = Step { $number } of { $count }: <b>{ $title }</b>
plan-dates = from { $begins } to { $ends }
plan-begins = from { $begins }
plan-dates-unknown = dates not published yet
plan-apply = Apply by { $date }.
plan-totals = Together: { $totals }.
plan-no-way = The way to <b>{ $title }</b> asks for something that this catalogue does not have. Please ask a person.

## Settings and languages

language-name = English
language-ask = Which language shall I speak?
language-chosen = I speak English from now on.
language-followed = I answer in English, because you write in English. /language changes that.
settings-language = I speak English.
settings-limits = Your limits: { $limits }.
settings-free = You set no limits.

## Buttons

button-why = Why { $number }?
button-details = More about { $number }
button-cheaper = Cheaper
button-shorter = Shorter
button-sooner = Sooner
button-online = Online
button-evenings = Evenings
button-more = More
button-list = Back to the list
button-keep = Keep it
button-drop = Remove { $number }
button-compare = Compare
button-plan = Plan the way
button-page = Open the provider's page
button-private = Write to me
button-language = Change the language
button-limits = Forget my limits
button-mydata = What you keep about me
button-privacy = Why you keep it
button-relax = Drop: { $words }
button-person = Ask a person
button-over = Start over
button-yes = Yes, erase it
button-no = No, keep it

## Commands

description = I find credentials and courses that fit what you want to do, your money and your time, and say why each one. Tell me in your own words.
short-description = Finds credentials that fit you, and says why.
command-start = Begin
command-help = What I can do
command-settings = Language, limits and privacy
command-language = Choose the language
command-plan = The way to a credential, step by step
command-shortlist = What you keep
command-compare = Side by side
command-privacy = What I keep and why
command-mydata = Everything that I keep about you, as a file
command-forget = Erase everything about me
command-advisor = Ask for a person
plain = { $text }
quoted = “{ $words }”
credit-unit = credits
providers = { $count ->
    [one] one provider
   *[other] { $count } providers
    }
