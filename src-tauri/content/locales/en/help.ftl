# Whom to call, on the page of the answer that says that somebody may need help.

help-self-harm = Somebody can listen to you now, at any hour.
    .line-1 = { $uk ->
        [no] A doctor where you are, or a person you trust, can listen. Where you are held, say it to an officer.
       *[other] In the UK: Samaritans, free, on 116 123. NHS 111, and choose mental health.
    }
    .line-2 = { $uk ->
        [no] In an emergency: 112 in many countries.
       *[other] In an emergency: 999 in the UK, 112 in many other countries.
    }
    .line-3 = You can stop here and come back later.
help-danger = If somebody is not safe now, call first.
    .line-1 = { $uk ->
        [no] In an emergency: 112 in many countries.
       *[other] In an emergency: 999 in the UK, 112 in many other countries.
    }
    .line-2 = { $uk ->
        [no] Where it is not an emergency: the police of the place where you are.
       *[other] Where it is not an emergency, in the UK: the police on 101.
    }
    .line-3 = You can stop here and come back later.
help-illness = If somebody needs a doctor now, call first.
    .line-1 = { $uk ->
        [no] In an emergency: 112 in many countries.
       *[other] In an emergency: 999 in the UK, 112 in many other countries.
    }
    .line-2 = { $uk ->
        [no] Where it is not an emergency: a doctor where you are.
       *[other] Where it is not an emergency, in the UK: NHS 111.
    }
    .line-3 = You can stop here and come back later.
help-threatened = If you are not safe now, call first.
    .line-1 = { $uk ->
        [no] In an emergency: 112 in many countries.
       *[other] In an emergency: 999 in the UK, 112 in many other countries.
    }
    .line-2 = { $uk ->
        [no] Where it is not an emergency: the police of the place where you are.
       *[other] Where it is not an emergency, in the UK: the police on 101.
    }
help-held = Ask for a lawyer now. The questions can wait.
    .line-1 = { $uk ->
        [no] Ask for a lawyer of the country where you are, before you answer.
       *[other] At a police station in England and Wales you can have free legal advice, and an interpreter.
    }
    .line-2 = { $uk ->
        [no] Ask for an interpreter if you need one.
       *[other] Elsewhere: ask for a lawyer, and for an interpreter if you need one.
    }
    .line-3 = You can stop here and come back later.
help-moved = Call a solicitor today, before anything else here.
    .line-1 = Have the papers in front of you when you call. The dates on them matter most.
    .line-2 = If you are to be moved or sent away, say so first, with the day.
help-extradition = Call a solicitor today, before anything else here.
    .line-1 = Say at which step the case is, and the day of the last decision.
    .line-2 = If a day is set on which you are to be sent, say so first.
