# The meeting: the solicitor's view, the agenda, notes, history, and what is printed of them.

## What the use cases say

meeting-with = Meeting with { $name }
meeting-earlier = { $count ->
    [one] 1 earlier value
   *[other] { $count } earlier values
}
mark-confirmed = Confirmed, { $name }, { $date }, { $time }
mark-corrected = Corrected, { $name }, { $date }, { $time }
mark-follow-up = To follow up, { $name }, { $date }, { $time }

agenda-dates = { $count ->
    [one] 1 date ahead
   *[other] { $count } dates ahead
}
    .about = The nearest comes first.
agenda-issues = { $count ->
    [one] To talk about: 1 issue
   *[other] To talk about: { $count } issues
}
    .about = What has a date comes first, then what rests on a paper, on the client’s word, and on what others said.
agenda-chosen = { $count ->
    [one] Chosen for this meeting: 1 question
   *[other] Chosen for this meeting: { $count } questions
}
    .about = Questions that were chosen on the summary.
agenda-follow-up = { $count ->
    [one] Marked to follow up: 1 answer
   *[other] Marked to follow up: { $count } answers
}
    .about = Answers that somebody marked to come back to.
agenda-changed = { $count ->
    [one] Changed since the last print: 1 answer
   *[other] Changed since the last print: { $count } answers
}
    .about = What stands here now is on no paper yet.
agenda-changed-file = { $count ->
    [one] Changed since the client’s file came: 1 answer
   *[other] Changed since the client’s file came: { $count } answers
}
    .about = What stands here now is not in the file that the client sent.
agenda-changed-meeting = { $count ->
    [one] Changed since this meeting began: 1 answer
   *[other] Changed since this meeting began: { $count } answers
}
    .about = What stands here now is on no paper yet.
agenda-clashes = { $count ->
    [one] May not go together: 1 group of answers
   *[other] May not go together: { $count } groups of answers
}
    .about = Memories differ. It is enough to ask which is right.
agenda-doubtful = { $count ->
    [one] Not certain: 1 answer
   *[other] Not certain: { $count } answers
}
    .about = Answers that the client is not sure of, was told by others, or does not know.
agenda-blank = { $count ->
    [one] Left blank: 1 question
   *[other] Left blank: { $count } questions
}
    .about = The client went past these without an answer.
agenda-in-person = { $count ->
    [one] To discuss in person: 1 question
   *[other] To discuss in person: { $count } questions
}
    .about = The client would rather not write these down. It is for them to raise them.
agenda-missing = { $count ->
    [one] Not yet answered: 1 question
   *[other] Not yet answered: { $count } questions
}
    .about = Questions that apply and have no answer yet.
agenda-never-printed = Nothing has been printed or sealed yet.
change-both = { $before } → { $after }

notes-saved = Note sealed and saved, { $date }, { $time }

history-printed = Printed or sealed as { $what }, { $date }, { $time }
history-received = File from the client taken over, { $date }, { $time } (fingerprint { $what })
history-met = Meeting with { $what }, begun { $date }, { $time }
history-copy = Saved copy of { $date }, { $time }
history-until-client = Until { $date }, { $time }; changed by the client
history-until-solicitor = Until { $date }, { $time }; changed in a meeting
compare-title = { $count ->
    [0] Nothing has changed since: { $past }
    [one] 1 answer has changed since: { $past }
   *[other] { $count } answers have changed since: { $past }
}

attendance-title = Attendance note
attendance-file-name = attendance-note-{ $reference }.pdf
attendance-case = Case
attendance-when = When
attendance-times = { $date }, { $from } to { $to }
attendance-solicitor = Solicitor
attendance-time = Time that counts
attendance-units = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}, { $units ->
    [one] 1 unit of six minutes
   *[other] { $units } units of six minutes
}
attendance-present = Also present
attendance-interpreter = Interpreter and language
attendance-place = Place or channel
attendance-reference = Matter number
attendance-conflict = Conflict check
attendance-of = { $when }, with { $name }
attendance-ended = This meeting ended { $date }, { $time }.
meeting-locked = Locked from { $from } to { $to }. This time is not counted.
attendance-instructions = Instructions
attendance-advice = Advice given
attendance-next = Next steps
attendance-papers = Papers that would help, from the summary
attendance-confirmed = Confirmed
attendance-count = { $count ->
    [0] No answers
    [one] 1 answer
   *[other] { $count } answers
}
attendance-changed = What changed in the meeting
attendance-follow-up = Still to follow up
attendance-bring = What to bring
attendance-notes = Note of the solicitor
attendance-none = Nothing
changes-title = What changed
changes-file-name = changes-{ $reference }.pdf
changes-number = No.
changes-question = Question
changes-before = Before
changes-after = Now
changes-between = { $count ->
    [0] No answer differs between the two versions
    [one] 1 answer differs between the two versions
   *[other] { $count } answers differ between the two versions
}
changes-also = Also changed, without room here:
changes-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
changes-none = No answer has changed.
changes-notes = Notes
meeting-paper-printed = Made { $date }, { $time }

error-firm-missing = This is not set up as a firm’s computer.
    .saved = Nothing was changed.
    .do = Set it up in Settings, if it belongs to a firm.
error-notes-hidden = The notes are hidden while the client has the seat.
    .saved = The notes are safe.
    .do = Go back to the solicitor’s view to see them.
error-client-seat = That is closed while the client has the seat.
    .saved = Nothing was changed.
    .do = Go back to the solicitor’s view with the passphrase first.
error-past-missing = That moment is no longer in the history of this case.
    .saved = Nothing was changed.
    .do = Choose another moment from the list.

## The screens

ui-cases-more = The 50 opened last are shown. Type a part of a label to find another.

ui-foot-meeting = Meeting
ui-meeting-open = Meeting with a solicitor
ui-meet-title = Who is the solicitor?
ui-meet-lead = The solicitor takes the seat. The same questions appear section by section, in the same words.
ui-meet-name = Name or initials
ui-meet-name-hint = It stands beside every change and mark of this meeting.
ui-meet-needed = Enter a name or initials.
ui-meet-begin = Begin the meeting
ui-meet-go-on = Go on with the meeting
ui-meet-goes-on = This meeting was interrupted. It goes on under the same name. The time between is not counted.
ui-meet-more = For the attendance note, as far as it is known now
ui-meet-earlier = Attendance notes of earlier meetings
ui-meet-notes = Notes of the solicitor can be kept in a firm’s own Candour only. They are sealed with the firm’s key.
ui-meeting-notes-shown = Notes are shown
ui-meeting-notes-hidden = Notes are hidden
ui-meeting-notes-none = Attendance note only: sealed notes need a firm’s own Candour
ui-meeting-client-seat = The client has the seat. Notes are hidden.
ui-meeting-show-notes = Show notes
ui-meeting-hide-notes = Hide notes
ui-meeting-your-turn = Your turn
ui-meeting-back = Back to the solicitor’s view
ui-seat-title = Back to the solicitor’s view
ui-seat-lead = The passphrase of this computer’s Candour opens the solicitor’s view again. Until then only this case can be seen.
ui-seat-passphrase = Passphrase
ui-seat-open = Open the solicitor’s view
ui-meeting-end = End the meeting
ui-meeting-agenda = Agenda
ui-meeting-sections = Sections
ui-meeting-history = History
ui-meeting-transcribe = Enter a paper form
ui-meeting-attendance = Attendance note
ui-meeting-keys = Keys
ui-meeting-jump = Go to question
ui-meeting-jump-hint = A number such as 4.7, or a word, also of the law. The arrow keys go through what is found, Enter opens it.
ui-meeting-jump-none = No question on these pages has that number or word.
ui-meeting-found = Questions found:
ui-meeting-not-asked = not asked now
ui-meeting-bar = The meeting
ui-meeting-pages = Pages of the meeting
ui-meeting-edit = Open
ui-meeting-next-section = Next section
ui-pane-side = The solicitor’s side
ui-pane-answer = This answer
ui-pane-meeting = For the attendance note
ui-clock-time = Time
ui-clock-units = Units of six minutes
ui-clock-pause = Pause
ui-clock-stands = Paused
ui-clock-go-on = Go on counting
ui-mark-title = Mark
ui-mark-confirmed = Confirmed
ui-mark-follow-up = To follow up
ui-mark-none = Take the mark away
ui-note-label = Note on this answer
ui-note-hint = Sealed with the firm’s key. It is in no copy or paper of the client.
ui-note-case = Note on the case
ui-agenda-title = Agenda
ui-agenda-lead = Each line opens its question.
ui-agenda-none = Nothing.
ui-history-title = History
ui-history-lead = Every earlier value that was kept, with its time and who changed it.
ui-history-compare = Compare with today
ui-history-compare-hint = A print, a file that was taken over, a meeting, or a saved copy.
ui-history-show = Show what changed
ui-history-print = Print only what changed
ui-history-none = No answer has been changed yet.
ui-history-before = Before
ui-history-now = Now
ui-history-values = Earlier values
ui-transcribe-title = Enter a paper form
ui-transcribe-lead = One column in the order of the paper, with its numbers. Enter saves and goes to the next question.
ui-transcribe-done = This was the last question.
ui-transcribe-check = Compare with the paper
ui-attendance-title = Attendance note
ui-attendance-lead = It is saved with the meeting as you type, and can be opened again at any time.
ui-attendance-resume = Go on with this meeting
ui-attendance-others = Notes of other meetings
ui-attendance-present = Who else was there
ui-attendance-present-hint = One name a line.
ui-attendance-interpreter = Interpreter and language
ui-attendance-interpreter-hint = The interpreter’s name and the language, if there was one.
ui-attendance-place = Place or channel
ui-attendance-place-hint = Such as the office, a prison, the telephone or a video call.
ui-attendance-reference = Matter number
ui-attendance-conflict = Conflict check
ui-attendance-conflict-hint = What the check found, and when it was made.
ui-attendance-instructions = Instructions
ui-attendance-instructions-hint = One a line: what you are asked to do, or not to do.
ui-attendance-advice = Advice given
ui-attendance-advice-hint = One point a line.
ui-attendance-next = Next steps
ui-attendance-next-hint = One step a line, with who takes it and by when.
ui-attendance-bring = What to bring
ui-attendance-bring-hint = One thing a line. The papers from the summary follow at the end of the page.
ui-attendance-with-notes = Print my note on the case
ui-attendance-with-notes-hint = Leave this off if the client takes the page home.
ui-attendance-make = See the page
ui-paper-title = Look at the pages
ui-paper-save = Save as PDF
ui-paper-saved = The page is saved. Open it to print it.
ui-keys-title = Keys in a meeting
ui-keys-lead = They work while no text is being typed. They can be turned off here.
ui-keys-on = Use these keys
ui-keys-choice = 1 to 9, then A, B, D and on
ui-keys-choice-does = Takes the choice with that key before it
ui-keys-not-known-does = I do not know
ui-keys-withheld-does = I would rather not write this down
ui-keys-confirm-does = Marks the answer as confirmed
ui-keys-follow-does = Marks the answer to follow up
ui-keys-note-does = Goes to your note on the answer
ui-keys-step-does = Goes to the next steps
ui-keys-clock-does = Stops the clock, or lets it go on
ui-keys-enter = Enter
ui-keys-enter-does = Saves and opens the next question
ui-keys-jump = Ctrl and J
ui-keys-jump-does = Goes to a question by number or word
ui-keys-escape = Esc
ui-keys-escape-does = Leaves a field of notes and goes back to the open answer
ui-key-chosen = chosen
ui-key-unchosen = no longer chosen
ui-key-set = done
ui-key-undo = Undo this key
ui-key-undone = Undone. The answer is as it was.
ui-key-typing = Keys pressed as fast as typing do nothing. What the first one did is undone.
ui-key-shown = This was out of sight. It is in view now: press the key once more.
ui-key-no-notes = There is no field for a note here. Only a firm’s own Candour keeps them.
ui-key-notes-hidden = Notes are hidden. Show them first.
