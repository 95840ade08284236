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
already-later = Nothing that fits starts later. The list above is what there is.
no-more = That was all that fits. Say “start over” for another goal, or change a limit.
stale-button = That button belongs to an earlier list. We are at: { $wanted }.
stale-button-new = That button belongs to an earlier list. Write what you would like to do, and we begin anew.
foreign-button = That button was made for somebody else. You and I are at: { $wanted }.
foreign-button-new = That button was made for somebody else. Write to me what you would like to do.
gone = That is no longer in the catalogue.
trouble = Something went wrong on my side, and I am sorry. Nothing you said is lost; please try again. (Reference { $reference })
