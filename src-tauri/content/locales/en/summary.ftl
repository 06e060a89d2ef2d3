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

## A last day: whose it is, how well it is known, and whether it lies ahead. A day that may be past is
## never said to be coming.

deadline-client-day = { $time ->
    [past] The last day was { $latest }. It has passed. Ask a solicitor at once what is still possible.
   *[ahead] Last day: { $latest }.
}
deadline-client-between = { $time ->
    [past] The last day was between { $earliest } and { $latest }. It has passed. Ask a solicitor at once what is still possible.
    [perhaps-past] The last day is between { $earliest } and { $latest }. It may have passed. Ask a solicitor at once.
   *[ahead] Last day: between { $earliest } and { $latest }, depending on the exact date. Count on the first of the two.
}
deadline-client-from = { $time ->
    [perhaps-past] The last day is { $earliest } or later. It may have passed. Ask a solicitor at once.
   *[ahead] Last day: { $earliest } or later, depending on the exact date. Count on the first.
}
deadline-client-until = { $time ->
    [past] The last day was { $latest } or earlier. It has passed. Ask a solicitor at once what is still possible.
   *[perhaps-past] The last day is { $latest } or earlier. It may have passed. Ask a solicitor at once.
}
deadline-commission-day = { $time ->
    [past] The Commission’s time ended on { $latest }.
   *[ahead] The Commission’s time ends on { $latest }.
}
deadline-commission-between = { $time ->
    [past] The Commission’s time ended between { $earliest } and { $latest }.
   *[ahead] The Commission’s time ends between { $earliest } and { $latest }.
}
deadline-commission-from = The Commission’s time ends on { $earliest } or later.
deadline-commission-until = { $time ->
    [past] The Commission’s time ended on { $latest } or earlier.
   *[ahead] The Commission’s time ends on { $latest } or earlier.
}
deadline-state-day = { $time ->
    [past] The papers were due by { $latest }.
   *[ahead] The papers are due by { $latest }.
}
deadline-state-between = { $time ->
    [past] The papers were due by a day between { $earliest } and { $latest }.
   *[ahead] The papers are due by a day between { $earliest } and { $latest }.
}
deadline-state-from = The papers are due by { $earliest } or a later day.
deadline-state-until = { $time ->
    [past] The papers were due by { $latest } or an earlier day.
   *[ahead] The papers are due by { $latest } or an earlier day.
}
deadline-given-day = { $time ->
    [past] The date was { $latest }. It has passed.
   *[ahead] Date: { $latest }.
}
deadline-given-between = { $time ->
    [past] The date was between { $earliest } and { $latest }. It has passed.
    [perhaps-past] Date: between { $earliest } and { $latest }. It may have passed.
   *[ahead] Date: between { $earliest } and { $latest }.
}
deadline-given-from = { $time ->
    [perhaps-past] Date: { $earliest } or later. It may have passed.
   *[ahead] Date: { $earliest } or later.
}
deadline-given-until = { $time ->
    [past] The date was { $latest } or earlier. It has passed.
   *[perhaps-past] Date: { $latest } or earlier. It may have passed.
}
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
