# The words of the printed report.

report-title = Summary for a solicitor
report-lead = Answers to a private questionnaire, arranged for a first conversation with a solicitor.
report-confidential = Confidential
report-page = Page { $page } of { $pages }
report-printed = Printed { $date }, { $time } (UTC{ $zone }) · { $law }
report-origin = Candour { $version } · fingerprint { $fingerprint }
report-reference = { $reference } · { $label }
report-continued = (continued)
report-continues = Continues on the next page
report-end = End of report
report-code = A code such as [U+1F600] stands for a character that cannot be printed here.
report-notes-column = Notes
report-box-empty = [ ] not ticked
report-box-crossed = [X] ticked
report-withheld = withheld by the client
report-withheld-answer = Withheld by the client

## Cover

report-cover-reference = Reference
report-cover-label = Label
report-cover-made = Made on
report-cover-made-at = { $date }, { $time } (UTC{ $zone })
report-cover-for = For
report-cover-law = Law
report-cover-what = What this is
report-cover-withheld = Left out
report-cover-withheld-answers = { $count ->
    [0] No answer was withheld.
    [one] 1 answer was withheld by the client.
   *[other] { $count } answers were withheld by the client.
}
report-cover-fingerprint = Fingerprint
report-cover-fingerprint-use = It belongs to the answers that this report was made from. Two papers with the same fingerprint rest on the same answers.
report-cover-inside = What is inside
report-urgent-firm = The firm’s number
report-urgent-other = Another number to call

## The parts. `.about` stands beside the choice on the screen.

report-part-conflict-check = Names for the conflict check
    .about = Names of people and companies in every spelling, and nothing else. The firm reads this page first.
report-part-summary = Summary on one page
    .about = What stands out, on a single page.
report-part-points = Points to raise
    .about = Every point with its reasons, sources, the other side and what could change it.
report-part-timeline = Timeline
    .about = Every date you gave, drawn and as a table.
report-part-answers = Answers
    .about = Your answers by section, numbered as on the screen.
report-part-open = Not known, in person, to check
    .about = What you do not know, what you would rather say in person, and what to check.
report-part-papers = Papers to gather
    .about = A list with boxes to tick.
report-part-questions = Questions to ask
    .about = Questions for your solicitor, with boxes to tick.
report-part-notes = Notes of the meeting
    .about = A ruled page for notes and next steps.
report-part-signature = Signatures
    .about = Room to sign that you have read this summary.
report-part-sources = Sources
    .about = Where each rule comes from, and when it was last read.

## Conflict check

report-conflict-lead = A firm checks for conflicts of interest before it reads anything else.
report-conflict-client = The client
report-conflict-others = Other people and companies
report-conflict-none = No names were given.
report-conflict-name = Name
report-conflict-forms = Other forms of the name
report-conflict-kind = Kind
report-conflict-person = Person
report-conflict-kind-open = Not stated
report-conflict-company = Company or body

## Summary

report-summary-points = Points to raise
report-summary-cautions = Before you have spoken to a solicitor
report-summary-measures = INTERPOL measures
report-summary-measure = { $measure }: { $state }
report-summary-dates = Dates ahead
report-summary-date = { $date }: { $text }
report-summary-more = { $count } more on the pages that follow.
report-summary-no-dates = No date ahead was given.
report-summary-no-measures = No signs of a measure stand in the answers. That does not mean there is none.
report-summary-no-cautions = No caution arises from the answers.

## Points

report-points-lead = In the order of how soon they matter. A point is something to raise, not a finding.
report-points-none = Nothing in the answers matches the points this app looks for. That does not mean there is none.
report-points-cautions = Before you have spoken to a solicitor
report-points-measures = Signs of INTERPOL measures
report-points-measures-lead = Signs show what to ask about. Only INTERPOL and the countries behind it know what exists.
report-points-cannot-tell = What could not be told
report-points-cannot-tell-lead = These depend on answers that are not known or were left open.
report-points-head = { $weight } · { $topic }
report-point-because = You answered
report-point-means = Why it matters
report-point-other-side = The other side
report-point-change = What could change this
report-point-change-answers = It rests on answers
report-point-next = What you can do
report-point-deadline = Date
report-point-papers = Papers
report-point-asks = To ask
report-cannot-tell-answers = Answers
report-cannot-tell-what = What hangs on them
report-points-services = Points by service
report-serves = { $count ->
    [one] point
   *[other] points
}
report-as-for-point = As for point
report-brief-because = You answered:
report-brief-other-side = The other side:
report-brief-next = What you can do:
report-brief-deadline = Date:
report-measure-signs = Signs in the answers:
report-measure-against = What speaks against it:
report-measure = Measure
report-measure-in-answers = In your answers

## Timeline

report-timeline-lead = A dot is a day that is known. A bar is the time in which it may have been. An arrow is an open end.
report-timeline-none = No dates were given.
report-timeline-gaps = Stretches without a date
report-timeline-gap = No date was given between { $from } and { $to }.
report-timeline-today = Today
report-timeline-when = When
report-timeline-what = What
report-timeline-answer = Answer
report-timeline-alternative = { $count ->
    [one] A line with 1 date: { $first }.
   *[other] A line with { $count } dates, from { $first } to { $last }.
} The table below lists them all.

## Answers

report-answers-unanswered = { $count ->
    [one] 1 question of this section has no answer yet:
   *[other] { $count } questions of this section have no answer yet:
} { $numbers }.
report-answers-none = No question of this section has an answer yet.

## Not known, in person, to check

report-open-not-known = Not known
report-open-in-person = To discuss in person
report-open-doubtful = Not certain, or told by someone
report-open-clashes = Answers that may not go together
report-open-later = Left for later
report-open-none = None.

## Papers, questions, notes, signatures, sources

report-papers-lead = Bring what you have. Leave papers as they are, and do not write on them.
report-papers-none = No paper is listed.
report-paper-note = { $where } { $language } For
report-questions-lead = Tick what you want to ask first. The lines at the side are for the answers.
report-questions-none = No question arises from the answers.
report-notes-lead = This page is left for notes.
report-notes-actions = Next steps
report-notes-action = Who does what, by when
report-signature-lead = I have read this summary.
report-signature-complete = It is complete.
report-signature-not-complete = It is not complete. What is missing stands in the notes.
report-signature-name = Name
report-signature-signature = Signature
report-signature-date = Date
report-signature-interpreter = Interpreter: name, language and signature
report-signature-solicitor = Solicitor’s initials
report-sources-lead = The numbers in brackets stand beside the points that rest on them.
report-sources-none = No source is cited.
report-sources-read = Each was last read on { $date }.
report-source = { $citation }. { $title }
report-source-several = { $title }: { $citations }
report-source-detail = { $url } · { $checked }

report-fingerprint-title = Fingerprint of the answers
report-fingerprint-compare = Read it group by group beside another paper. Where all groups are the same, both rest on the same answers. It is the SHA-256 of the answers attached to this file. The command “candour-cli fingerprint” shows it for a PDF or an answers file.

## Remarks about the pages, shown before saving

report-remark-no-glyph = The character { $code } cannot be printed. Its code stands in its place.
report-remark-direction = Hidden marks that turn the direction of writing were left out.

## The blank form, for pen and paper

blank-title = Questionnaire on paper
blank-file-name = questionnaire.pdf
blank-origin = Candour { $version }
blank-lead = The same questions as on the screen, with the same numbers. Nothing has to be filled in.
blank-how-title = How to fill it in
blank-how =
    Answer in your own words and in any language. Leave out what you like.
    Some questions say when to answer them. Pass over the others.
    Letters before the choices stand for them in those lines.
blank-ways-title = Other ways to answer
blank-way-not-known = Not known
    .means = you do not know, and that is an answer.
blank-way-not-sure = Not sure
    .means = you have answered above, and you are not certain.
blank-way-told = Told to me
    .means = you have answered above, and somebody told you so.
blank-way-in-person = In person
    .means = you would rather say this to your solicitor than write it down.
blank-way-later = Later
    .means = you want to come back to it.
blank-keep-title = Keeping it safe
blank-keep = Paper has no lock. Keep it where nobody else reads it, and give it to your solicitor by hand.
blank-section = { $number }. { $section }
blank-option = { $letter }. { $option }
blank-only-if = Answer this only if { $condition }.
blank-group-if = Fill this in only if you answered Yes to { $gate }, once for each.
blank-group-else = Otherwise go on to { $next }.
blank-group-else-section = Otherwise go on to the next section.
blank-spare = For more of these, use a spare sheet. Write the number of each question beside your answer.
blank-spare-sheet = Spare sheet { $number }
blank-spare-lead = Write the number of the question before each answer. Copy this sheet if you need more of them.
blank-tick-one = Tick one.
blank-tick-several = Tick all that fit.
blank-country = Country or territory
blank-countries = Countries or territories
blank-date-on = On
blank-date-about = About
blank-date-before = Before
blank-date-after = After
blank-date = Day, month and year, as far as you know them. For a time between two dates, write both. If you know it only by another date here, write the number of that answer.
blank-money = Amount and currency
blank-duration = Years, months or days
blank-name = Name, in any script, as it is usually written
blank-other-names = Other spellings, scripts and former names
blank-letters = { $first } to { $last }
blank-and = { $one }, and { $other }
blank-or = { $one }, or { $other }
blank-set-off = ({ $condition })
blank-if = you ticked any of { $options } at { $number }
blank-if-answer = you answered { $options } to { $number }
blank-if-not = you ticked none of { $options } at { $number }
blank-if-not-answer = you did not answer { $options } to { $number }
blank-if-answered = you answered { $number }
blank-if-not-answered = you did not answer { $number }
blank-if-none = this does not hold: { $condition }
blank-if-some = for one of { $group } this holds: { $condition }
blank-if-several = for { $count } or more of { $group } this holds: { $condition }
blank-if-country = { $number } names one of { $countries }
blank-if-country-trait = the country at { $number } calls for it
blank-if-same-country = { $number } and { $other } name the same country
blank-if-earlier = the date at { $number } lies before the one at { $other }
blank-if-date-past = the date at { $number } has passed
blank-if-date-future = the date at { $number } is today or later
blank-if-date-within-next = the date at { $number } comes within { $span }
blank-if-date-within-last = the date at { $number } lies within the last { $span }
blank-if-date-longer-ago = the date at { $number } lies longer ago than { $span }
blank-if-amount = the amount at { $number } is small
blank-if-shorter = the time at { $number } is short
blank-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
blank-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
blank-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
