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

## The parts. `.about` stands beside the choice on the screen.

report-part-conflict-check = Names for the conflict check
    .about = Names of people and companies in every spelling, and nothing else. The firm reads this page first.
report-part-summary = Summary on one page
    .about = What stands out, on a single page.
report-part-points = Points to raise
    .about = Every point with its reasons, sources, the other side and what would change it.
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
report-point-change = What changes it
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

## Remarks about the pages, shown before saving

report-remark-no-glyph = The character { $code } cannot be printed. Its code stands in its place.
report-remark-direction = Hidden marks that turn the direction of writing were left out.
