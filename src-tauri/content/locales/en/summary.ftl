# What the summary says around the points, on the screen.

summary-dated = As at { $date }. { $law }.
summary-found = { $now ->
    [0] No point to act on now
    [one] 1 point to act on now
   *[other] { $now } points to act on now
}, { $soon ->
    [0] none to raise soon
    [one] 1 to raise soon
   *[other] { $soon } to raise soon
}, { $others ->
    [0] none more to mention
    [one] 1 more to mention
   *[other] { $others } more to mention
}.
summary-none = Nothing you wrote matches the points this app looks for. That does not mean there is none.
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

## The firm and what this is not.

firm-name = Firm
firm-company-number = Company number
firm-address = Address
firm-telephone = Telephone
firm-email = E-mail
firm-website = Website
firm-regulator = Regulator’s number
disclaimer-summary = This is a summary of what you wrote, arranged for a solicitor. It is not legal advice and does not say what will happen.
disclaimer-privilege = Whether this summary is protected by legal privilege is for the firm to say. Show it to nobody else before you have asked.
