# What the interview says around the questions: ways to answer, progress, saving, checking.

option-yes = Yes
option-no = No

## The other ways to answer, on the screen.

way-not-known = I do not know
way-not-sure = I am not sure, but I think
    .note = Your answer is kept and marked as not certain.
way-told = Someone told me
    .note = Your answer is kept and marked as second-hand. You can add who told you.
way-withheld = I would rather not write this down
    .note = You can tell your solicitor in person instead.
way-later = Ask me later
way-blank = Left blank

## The same in print and on check pages.

printed-not-known = Not known
printed-withheld = Prefer to discuss in person
printed-later = Not yet answered
printed-unanswered = Not yet answered
printed-blank = Left blank
printed-in-own-words = “{ $words }”
printed-not-sure = { $answer } (not certain)
printed-told = { $answer } (told by someone)
printed-told-by = { $answer } (told by { $who })
printed-not-sure-all = (not certain of these)
printed-told-all = (told these by someone)
printed-told-by-all = (told these by { $who })
printed-note = Note: { $note }
printed-other-name = { $name } ({ $kind })
name-kind-script = in another script
name-kind-spelling = other spelling
name-kind-former = former name
name-kind-paper = as printed in a paper
party-person = Person
party-entity = Company or other body

## Why this question?

why-kept = It stays in your locked file on this computer. It goes nowhere unless you save or print it.
why-skipped = Your summary will say that this is not known. Nothing else changes.
why-seeing = You answered “{ $answer }” to “{ $question }”.
why-not-point = Nothing in the summary depends on it. It is for the people who read the papers.

## Progress and saving.

progress-about = Question { $number } of { $total } or more
progress-gate = Question { $number }. A yes leads to more.
progress-exact = Question { $number } of { $total }
progress-first-look = Question { $number } of { $total } of the first look
progress-sections = { $done ->
    [0] None of { $total } sections finished yet
    [one] 1 of { $total } sections finished
   *[other] { $done } of { $total } sections finished
}
saved-at = Saved on this computer only, { $time }
saved-example = Example: nothing is kept
moved-anew = “{ $label }” is asked anew. What you answered before is kept.
moved-unknown = An answer that this version does not know is kept and not shown: { $id }.
recovered-sudden = Your last session ended suddenly. Everything up to { $time } is here. Check the last answer.
recovered-older = The newest saved copy could not be read. This is the copy before it, saved { $time }. Check your last answers.
recovered-list = Part of the list of cases had to be restored. Your answers are whole; the label of a case may be an older one.
recovered-copies = There are copies of this case from another computer beside it. Nothing in them is lost, and Candour does not open them by itself. Ask whoever looks after this computer before you remove any.
recovered-not-written = You can read this case. The disk takes nothing new at the moment, so what you change now is not saved.
opened-at = Last opened { $date }, { $time }
opened-never = Not opened yet
case-unnamed = Case { $number }
language-name = English
example-label = Example case: nothing in it is real

state-not-started = Not started
state-in-progress = { $answered ->
    [one] 1 of about { $total } answered
   *[other] { $answered } of about { $total } answered
}
state-all-answered = { $total ->
    [one] The one question answered
   *[other] All { $total } answered
}
state-left-blank = { $blank ->
    [one] { $answered } answered, 1 left blank
   *[other] { $answered } answered, { $blank } left blank
}
state-done = Done
state-nothing-to-add = Nothing to add

window-question = Question { $number } – Candour
window-group = List { $number } – Candour
window-neutral = Notes
closing-unanswered = This page does not answer. If you close now, what you typed in the last moments may be lost. Everything that was shown as saved is there.
closing-close = Close
blank-window = This window stays empty: its page could not be drawn. It was tried again. Nothing that was saved is lost.
blank-again = Try again
closing-wait = Keep it open

## Groups.

group-count = { $count ->
    [0] You have listed none yet
    [one] You have listed 1: { $one }
   *[other] You have listed { $count }: { $many }
}
group-another = Is there another to list?
group-item = { $one } { $number }
group-item-named = { $one }: { $name }
group-item-again = { $name } ({ $number })
group-item-any = each one
group-missing = { $count ->
    [one] 1 question not answered yet
   *[other] { $count } questions not answered yet
}
group-double = Check: this reads like “{ $other }”. If it is the same, you can remove one of them.
group-undo = Undo: { $name } removed

## Check your answers.

check-kept = No longer needed because you answered “{ $answer }” to “{ $question }”.
check-kept-plain = No longer needed because of your other answers.
check-not-applicable = { $count ->
    [one] 1 section did not apply to you.
   *[other] { $count } sections did not apply to you.
}
check-date-in-future = Check: this date lies in the future.
check-date-in-past = Check: this date lies in the past.
check-date-before-1900 = Check: this date lies before 1900.
check-later = To answer later.
check-draft = Check: what was typed here could not be used yet.

list-intro = There are { $total } questions in all. Which of them you are asked depends on your answers, and you can skip any of them.
list-asked-if = Asked if you answer “{ $answer }” to “{ $question }”.
list-asked-by = Asked depending on your answer to “{ $question }”.
list-asked-each = Asked for each one you list.
list-left-out = Your other answers left it out.
list-asked-some = Asked depending on your other answers.

## Faults of what was typed: what to do.

input-value-missing = Give an answer as well, or choose another way to answer.
input-choice-unknown = Choose from the list.
input-choice-one = Choose one only.
input-choice-alone = Choose “{ $option }” alone, or take it away.
input-country-unknown = Choose a country or territory from the list.
input-country-open = Pick the country or territory from the list, or clear what you typed.
input-text-one-line = Write this on one line.
input-text-too-long = This text is longer than Candour can keep. Shorten it.
input-date-year-missing = Enter the year, or choose another way to answer.
input-date-year-four-digits = Enter the year with four digits, such as 2017.
input-date-month-missing = Enter the month, or choose “The year”.
input-date-month-unknown = Enter the month as a number from 1 to 12, or by its name.
input-date-day-missing = Enter the day, or choose “The month and year”.
input-date-day-not-a-number = Enter the day as a number from 1 to 31.
input-date-no-such-day = That day is not in the calendar. Check the day and the month.
input-date-order = The second date comes before the first. Check both.
input-date-not-yet = That day lies ahead. Check the year.
input-date-relation-missing = Choose whether it was before, at about the same time, or after.
input-date-event-missing = Choose the other date, or give this one in another way.
date-worked-out = That is { $date }. Check it against your paper.
input-amount-not-a-number = Enter the amount in digits, such as 25000.
input-amount-two-ways = This amount can be read in two ways. Write it without commas, such as 25000.
input-amount-missing = Enter the amount, or choose another way to answer.
input-currency-missing = Choose the currency.
input-currency-unknown = Enter the currency as three letters, such as GBP.
input-length-not-a-number = Enter whole numbers, such as 2.
input-name-missing = Enter the name, or choose another way to answer.

## Strength of a passphrase.

strength-0 = Very weak: it could be guessed at once.
strength-1 = Weak: it could be guessed in hours.
strength-2 = Fair: longer would be better.
strength-3 = Good.
strength-4 = Strong.

## Check for yourself.

proof-tcp-4 = Open a connection to another computer (TCP, IPv4)
proof-tcp-6 = Open a connection to another computer (TCP, IPv6)
proof-udp = Send a packet to another computer (UDP)
proof-refused = { $attempt }: the system refused it.
proof-not-refused = { $attempt }: the system did not refuse it.
proof-file = { $name }, { $size }
size-bytes = { $count } bytes
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
unconfined = This start is not confined by the system. Candour still has no way to send anything, but here the system does not enforce it.
synchronised = { $service ->
    [onedrive] Your answers lie in a folder that OneDrive copies to other computers.
    [dropbox] Your answers lie in a folder that Dropbox copies to other computers.
    [icloud] Your answers lie in a folder that iCloud copies to other computers.
    [google-drive] Your answers lie in a folder that Google Drive copies to other computers.
    [roaming] Your answers lie in a folder that Windows may copy to other computers of your employer.
   *[other] Your answers lie in a folder that another program copies to other computers.
} The copies are locked, but their sizes and times can be seen there. What you delete here may be kept there. “Check for yourself” names the folder. You can take it out of what is copied.
law-as-at = Law as at { $date }
