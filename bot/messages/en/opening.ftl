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
    What you found can go with you: “as a PDF”, “picture”, “calendar”, “letter to my boss”, “remind me”, “share”.
    /shortlist shows what you keep, /plan the way to it. /settings and /language change how I speak. /advisor asks for a person.
privacy =
    I keep what you are looking for, in your words, the list that I showed you and what you keep, to be able to continue the conversation. Reminders that you ask for and lists that you share I keep until they are over. I do not pass it on, and I do not write it into log files.
    /mydata hands you all of it. /forget erases all of it.
mydata-caption = This is everything that I keep about you. /forget erases it.
forget-ask = Shall I erase this conversation and everything that I keep about you?
forget-done = Erased. Nothing of this conversation is kept. You can begin anew whenever you like.
forget-kept = Nothing was erased.
goodbye = Good luck, and come back whenever you like.
thanks = You are welcome. Anything else?
start-over = All right, from the beginning. { $ask }
welcome-back-kept = You keep { $count ->
    [one] one credential
   *[other] { $count } credentials
    }: /shortlist.
history-empty = You looked for nothing before this. { $ask }
history-head = What you looked for before:
history-line = { $number }. “{ $words }”
was-away = You were away for a while; I go on with what you said then. /start sums it up, /over begins anew.
hello = Hello! { $ask }
fine = All right. I am here whenever you want to go on.
fine-new = All right. { $ask }
fields = Does one of these appeal to you? Or tell me what you like doing, or are good at.
interest-hands = With my hands
interest-people = Helping people
interest-office = In an office
interest-numbers = With numbers
interest-outdoors = Outdoors
interest-creative = Something creative
interest-computers = With computers
interest-business = My own business
button-fields = Choose a field instead
which-answer = Which of them? Press a button below the question, or write it in your own words.
