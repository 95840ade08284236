description = I find credentials and courses that fit what you want to do, your money and your time, and say why each one. Tell me in your own words.
short-description = Finds credentials that fit you, and says why.
command-start = Begin
command-help = What I can do
command-settings = Language, limits and privacy
command-language = Choose the language
command-plan = The way to a credential, step by step
command-shortlist = What you keep
command-compare = Side by side
command-history = What you looked for before
command-over = Begin with another goal
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
