# The words of the printed papers.

report-titled = { $paper } { $reference }
report-confidential = Confidential
report-page = Page { $page } of { $pages }
report-continued = (continued)
report-continues = Continues on the next page
report-end = End
report-code = A code such as [U+1F600] stands for a character that cannot be printed here.
report-box-empty = [ ] not ticked
report-box-crossed = [X] ticked
report-withheld-answer = Answered, and kept out of this paper
report-reference = Reference

## The papers. `.about` stands beside the choice on the screen, `.gives` says what each gives away.

paper-kind-conflict-sheet = Conflict sheet
    .about = Who is concerned: names, roles and states. Send it first, so that the firm can check for conflicts of interest.
    .gives = It holds your name, your birth, nationality and where you live, the names you listed with their roles, and the countries. It also names who sent official papers. It holds no account of the case.
paper-kind-brief = Brief
    .about = The case for a solicitor: one page at a glance, then people, each case, dates, papers and first questions.
    .gives = It holds most of your answers and your own words. Your own account, transfers of property and names of people to protect go in only where you choose it.
paper-kind-your-copy = Your copy
    .about = For you: what to do now, your dates, which papers to bring, questions to ask, and what to do if something urgent happens.
    .gives = It shows that you prepare for a talk with a solicitor, and what about. Keep it where nobody else reads it.
paper-kind-annexes = Annexes
    .about = Your answers in full, the reasons with their sources, and a form for the meeting.
    .gives = It holds every answer that is not kept for the meeting, word for word.
paper-kind-report = Brief and annexes
    .about = Both in one file, for a firm that asks for everything at once.
    .gives = It holds every answer that is not kept for the meeting, word for word.

report-ask-account = Put your own account of the case into the paper?
    .about = What you ticked of your own account of the case. In writing it can be read as a statement.
report-ask-transfers = Put transfers of property into the paper?
    .about = Whether you moved or gave away property.
report-ask-people = Put names of people to protect into the paper?
    .about = Names of relatives, witnesses and people who help you, and what you wrote about pressure on people.

## The brief: its first page

report-name-missing = Name not given
report-in-short = In short
report-in-short-none = No case, alert, dispute or property is described.
report-besides = In short, besides
report-papers-short = Papers
report-more-papers = { $count ->
    [one] 1 more, in the list of papers
   *[other] { $count } more, in the list of papers
}
report-nothing-more = Nothing more is known.
report-alerts = INTERPOL alert
report-more-items = { $count ->
    [one] 1 more, on the sheet about disputes, money and property
   *[other] { $count } more, on the sheet about disputes, money and property
}
report-more-forms = { $count ->
    [one] 1 more form, in Annex A
   *[other] { $count } more forms, in Annex A
}
report-more-matters = { $count ->
    [one] 1 more case, on a sheet of its own
   *[other] { $count } more cases, each on a sheet of its own
}
report-first = First
report-first-none = No date and no journey is given.
report-first-more = { $count ->
    [one] 1 more, among the issues and the dates ahead
   *[other] { $count } more, among the issues and the dates ahead
}
report-no-date = no date
report-since = since { $date }
report-was-due = was due { $date }
report-worked-out = calculated from the answers, to be checked
report-what-happened = What happened?
report-was-to-come = given as a date to come
report-decided = Decided so far
report-journey-to = state concerned: { $countries }
report-alerts-not-apart = Which of these alerts each answer is about was not said.
report-received = received { $date }
report-listed = Listed:
report-wants = Wants:
report-wants-none = Not said.
report-own-words = In the client’s own words
report-writers-words = In the words of whoever wrote the answers ({ $who })
report-threat = The threat, as it was put
report-threat-goes-on = (It goes on under “Disputes, money and property”.)
report-more-threats = { $count ->
    [one] The words of 1 more threat stand under “Disputes, money and property”.
   *[other] The words of { $count } more threats stand under “Disputes, money and property”.
}
report-more-left = { $count ->
    [one] 1 more
   *[other] { $count } more
}
report-own-words-missing = The client’s own words:
report-writers-words-missing = The words of whoever wrote the answers:
report-kept-back = Left out of this paper.
report-in-person = In person:
    .alone = in person
report-kept-out = Answered, kept out of this paper:
    .alone = answered, kept out of this paper
report-later = Left for later:
    .alone = left for later
report-blank = Passed over:
    .alone = passed over
report-not-known = Not known:
    .alone = not known
report-not-answered = Not answered:
    .alone = not answered
report-answered-no = Answered no or none:
    .alone = no
report-not-asked = not asked
report-nothing = nothing.
report-not-touched = Not touched:
report-legend = “I”, “my” and “you” mean the client. Where a fact does not say how it is known, the client says so.
report-legend-writer = The answers were written by: { $who }. In them “I”, “my” and “you” mean the client; in free words they may mean the writer. Where a fact does not say how it is known, the writer says so.
report-legend-unchecked = Nothing here has been checked. It is not advice and gives no finding.
report-data-attached = The answers are attached to this file as data. Whoever has the file has them all.
report-data-not-attached = No data is attached to this file.

## How known

report-known-paper = paper
report-support-held = Papers that may show this are listed, and were not checked
report-support-writer = On the word of whoever wrote the answers
report-paper-unchecked = A paper that may show some of this is held. It was not checked.
report-known-told-by = told:
report-known-told = told by others
report-known-unsure = not sure
report-known-belief = belief
report-known-not-known = not known
report-known-in-person = in person
report-known-blank = passed over
report-known-open = not answered
report-known-not-exact = not exact
report-more-exactly = answered, and more is wanted
    .date = answered, and the exact date is wanted

## People

report-people = People
report-people-none = No names were listed.
report-name = Name
report-name-forms = Other forms
report-name-role = Role
report-name-role-missing = role not said
report-name-kept = name given, kept out of this paper by a setting
report-name-side = Side
report-name-link = Belongs to
report-name-person = person
report-name-company = company or body
report-side-against = against
report-side-own = client
report-side-open = not clear
report-states = States
report-state-authority-missing = authority not known
report-lawyers = Lawyers
report-tellers = Told by
report-before = Before we act (for the firm)
report-before-identity = identity and address
report-before-funds = who pays; source of funds
report-before-sanctions = sanctions, public office: all sides
report-before-interpreter = language and interpreter
report-before-capacity = capacity and health
report-before-other-firms = other firms instructed
report-before-scope = scope of the work
report-before-conflict = conflict cleared: date, by

## Matters and other sheets

report-law-none = No text of law is quoted: the law of the place decides.
report-matter = Matter:
report-matter-said = What is said against the client
report-matter-happened = What happened in the case
report-matter-account = The client’s account, not verified
report-matter-belief = What the client believes
report-matter-each = the same in each
report-sheet-alerts = Alerts, borders, pressure
report-sheet-money = Disputes, money and property
report-sheet-background = Background and protection
report-whole-case = The case as a whole
report-also-mentioned = Also mentioned, as a belief only:
report-against = Against
report-as-under = As under { $number }.
report-missing = Missing
report-last-day = Last day
report-follows = It follows

## Labels and heads that speak to the client on the screen, as the papers put them

report-labels = Labels of answers
    .bank-measure-date = Bank first acted
    .bank-measure-what-other = Bank’s step, in the client’s words
    .bank-measure-reason-other = Bank’s reason, in the client’s words
    .asset-kind-other = Asset, in the client’s words
    .border-countries = Countries of stops or visa trouble
    .arrested-on = Arrested
    .border-date = Last arrest, stop or visa trouble
    .coming-date-other = Date, in the client’s words
    .dispute-began = Dispute began
    .dispute-what-happened = What happened, in the client’s words
    .dispute-with-other = Other side, in the client’s words
    .extradition-refused-on = Extradition refused
    .held-lawyer = Lawyer for this arrest
    .held-reason-other = Reason, in the client’s words
    .held-since-on-conditions = On bail or conditions since
    .lives-since = Lives in the present country since
    .matter-departure = Where the client was
    .matter-extradition-date = Release, or end of the extradition case
    .matter-left-why-other = Reason for leaving, in the client’s words
    .matter-other-reason = Client’s objection
    .matter-own-account = Client’s own account
    .matter-refusal-other = Refusal, in the client’s words
    .matter-what-happened = What happened, in the client’s words
    .name-detail = More about a name to check
    .name-party = A name to check
    .own-words = In the client’s own words
    .paper-answer-by = Answer due
    .paper-note = Note on the paper
    .protection-granted-on = Protection granted
    .released-on = Released
    .warrant-cancelled = Arrest ordered, and later cancelled
report-heads = Heads of issues
    .identity-and-data = Whether the data are right, and about the client
    .interpol-data = What INTERPOL may hold about the client
    .own-claim = The client’s own claim to money or property
    .pressure-and-channels = Pressure, and official channels used against the client
    .uk-immigration = The client’s permission to be in the UK

## Dates

report-chronology = Chronology
report-when = When
report-what = What
report-how-known = How known
report-no-date-yet = No date yet
report-happened-undated = Happened, and no date was given:
report-date-asked = Asked for:
report-dates-ahead = Dates ahead
report-go-together = Do these go together? Ask first; this is not a finding.
report-timeline-gap = No date was given between { $from } and { $to }.

## Papers and questions

report-papers-title = Papers and first questions
report-papers-held = Papers that the client has or has seen
report-papers-held-none = The client lists no paper.
report-paper = Paper
report-paper-for = For issue
report-paper-where = Where, from whom, date
report-papers-mentioned = Papers of which the answers tell
report-papers-ask = Only through the firm:
report-first-asks = First questions of the client to the firm
report-first-questions = First questions to the client, by how much they decide
report-open-count = { $count ->
    [one] 1 question has no answer yet.
   *[other] { $count } questions have no answer yet.
}

## Conflict sheet

report-conflict-title = Check for conflicts of interest
report-conflict-lead = Read this before anything else of the file. It holds nothing of the case but who is concerned.
report-conflict-kept = { $count ->
    [one] 1 name of a relative or witness was kept out, so this check is not complete.
   *[other] { $count } names of relatives or witnesses were kept out, so this check is not complete.
}
    .change = To show it, make this sheet again with “Names of people to protect”, or say it by telephone. The client’s own words may name somebody too.
report-conflict-client = The client
report-conflict-others = Other people and companies
report-conflict-none = The answers name nobody beside the client.
report-conflict-not-asked = The questions on names are not answered yet. So far the answers name nobody beside the client.
report-conflict-states = States and authorities that may be on the other side
report-conflict-senders = Who sent official papers
report-conflict-countries = Other countries that the answers name
report-conflict-cleared = Conflict cleared: date, by

## Annexes

report-annex-answers = Annex A: answers in full
report-annex-reasons = Annex B: reasons and sources
report-annex-meeting = Annex C: the meeting
report-answers-unanswered = { $count ->
    [one] 1 question of this section has no answer yet:
   *[other] { $count } questions of this section have no answer yet:
} { $numbers }.
report-answers-none = No question has an answer yet.
report-reasons-lead = A reason is something to raise, not a finding. The numbers in brackets lead to the sources.
report-points-none = Nothing in the answers matches the points this app looks for. That does not mean there is none.
report-points-measures = Signs of INTERPOL measures
report-points-measures-lead = Signs show what to ask about. Only INTERPOL and the countries behind it know what exists.
report-point-because = Rests on
report-point-means = Why it matters
report-point-other-side = What speaks against this
report-point-next = What can be done
report-as-for = As for:
report-measure = { $measure }: { $state }
report-measure-signs = Signs
report-measure-against = Against
report-sources = Sources
report-sources-lead = The numbers in brackets stand beside the reasons that rest on them.
report-sources-read = Each was last read on { $date }.
report-source = { $citation }. { $title }
report-source-several = { $title }: { $citations }
report-source-detail = { $url } · { $checked }
report-form-attendance = Attendance
report-form-present = Date, time, present
report-form-place = Place, or how
report-form-interpreter = Interpreter, language
report-form-identity = Identity and papers
report-form-document = identity document seen: kind, number, valid until
report-form-address = address proved by
report-form-papers-seen = papers seen, originals or copies
report-form-engagement = Engagement
report-form-instructs = who instructs, who pays
report-form-funds = source of funds
report-form-sanctions = sanctions and public office checked
report-form-other-firms = other firms instructed
report-form-scope = scope agreed
report-form-channel = safe way to reach the client
report-form-steps = Next steps
report-form-step = Who does what, by when
report-note = A note on this answer
report-form-notes = Notes: instructions, corrections, advice

report-fingerprint-title = Fingerprint of the answers:
report-fingerprint-compare = Where all groups are the same on two papers, both rest on the same answers. It is the SHA-256 of the answers file that belongs to this paper.

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
    There, a letter stands for each choice.
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
blank-if-different = for { $count } or more of { $group }, of different countries, this holds: { $condition }
blank-if-several = for { $count } or more of { $group } this holds: { $condition }
blank-if-country = { $number } names one of { $countries }
blank-if-country-trait = the country at { $number } calls for it
blank-if-same-country = { $number } and { $other } name the same country
blank-if-other-country = { $number } names a country that { $other } does not
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
