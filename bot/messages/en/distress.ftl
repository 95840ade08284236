in-distress =
    I am sorry that it is so hard. I am a program and cannot help with this, but people can, right now: { $lines }
    If you or somebody else is in danger, call the emergency number of your country (112, 911).
    Somebody here can talk with you, too: { $contact }
    Whatever you looked for stays as it is; come back to it whenever you like.
crisis-lines-unknown = findahelpline.com lists free lines for every country.
