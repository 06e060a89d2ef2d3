# What the summary says around the points, on the screen.

summary-dated = As at { $date }. { $law }.
summary-found = { $count ->
    [one] 1 thing to talk about with a solicitor.
   *[other] { $count } things to talk about with a solicitor.
}
summary-none = Nothing you wrote matches the points this app looks for. That does not mean there is none.
summary-none-yet = Nothing that you wrote so far calls for a point. Most questions are still open.
summary-doubt = This rests on an answer that is not certain.
summary-checked = checked on { $date }
summary-checked-as-at = law as at { $law }, checked on { $date }
summary-checked-stale = A number of law here was checked on { $date } and due for review by { $review }. Ask whether it has changed.

measure-state-signs-present = Signs present
measure-state-some-signs = Some signs
measure-state-no-sign = No sign in your answers
measure-state-cannot-tell = Cannot tell from your answers

weight-act-now = Act now
weight-raise-soon = Raise soon
weight-raise = Raise
weight-note = Note

## How each answer is known, and how the reasons of an issue are known.

known-paper = paper
known-told-by = told: { $who }
known-told = told by others
known-unsure = not sure
known-belief = your belief
known-not-known = you do not know
known-in-person = to be said in person
known-blank = left blank
known-open = not answered yet
known-not-exact = not exact enough

support-paper = With a paper that you list
    .part = Partly with a paper that you list
    .agenda = With a paper
    .agenda-part = Partly with a paper
support-own-word = On your own word
    .part = Partly on your own word
    .agenda = On the client’s word
    .agenda-part = Partly on the client’s word
support-told = On what others told you, or what you believe
    .agenda = On what others told the client
support-belief = Only on what you believe
    .agenda = On what the client believes

## Issues

issue-due = Next date: { $date }
issue-due-perhaps = Next date: perhaps { $date }
issue-in-matters = { $issue } · { $matters }

## The firm and what this is not.

firm-name = Firm
firm-company-number = Company number
firm-address = Address
firm-telephone = Telephone
firm-email = E-mail
firm-website = Website
firm-regulator = Regulator’s number
call-firm = { $name }: { $telephone }
call-no-number = Candour knows no telephone number of { $name }. Use one that you already have, or ask the firm for its card and open it under “Share with a firm”.
call-any-solicitor = Any regulated solicitor can help. The Solicitors Register lists those of England and Wales: www.sra.org.uk/consumers/register.
call-sources = Numbers as at { $date }: { $sources }.
disclaimer-summary = This is a summary of what you wrote, arranged for a solicitor. It is not legal advice and does not say what will happen.
disclaimer-privilege = Whether this summary is protected by legal privilege is for the firm to say. Show it to nobody else before you have asked.
