# Dates, lengths, money and lists in words.

word-month-1 = January
word-month-2 = February
word-month-3 = March
word-month-4 = April
word-month-5 = May
word-month-6 = June
word-month-7 = July
word-month-8 = August
word-month-9 = September
word-month-10 = October
word-month-11 = November
word-month-12 = December

word-date-day = { $day } { $month } { $year }
word-date-month = { $month } { $year }
word-date-year = { $year }
word-date-about = about { $date }
word-date-before = before { $date }
word-date-after = after { $date }
# A date told by another answer: after “Dispute: supplier · When it began” (March 2015).
word-date-before-event = before “{ $event }”
word-date-around-event = about the same time as “{ $event }”
word-date-after-event = after “{ $event }”
word-date-event-gone = something that is not listed any more
word-date-event = { $event } ({ $date })
word-place-in-item = { $item } · { $label }
# What was written of it: Court hearing: the court of the city. A remark: Dispute: supplier (Mongolia).
word-told-of = { $what }: { $told }
word-remarked = { $what } ({ $remark })
word-date-written = { $date } (written as { $written }, { $calendar })
word-calendar-hijri = Islamic calendar
word-calendar-persian = Persian calendar
word-calendar-buddhist = Buddhist era
word-calendar-taisho = Taishō era
word-calendar-showa = Shōwa era
word-calendar-heisei = Heisei era
word-calendar-reiwa = Reiwa era
word-date-between = between { $from } and { $until }
word-date-or-later = { $date } or later
word-date-or-earlier = { $date } or earlier

word-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
word-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
word-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

word-money = { $currency } { $amount }
word-thousands-mark = ,
word-decimal-mark = .

word-list-middle = { $first }, { $second }
word-list-of-phrases = { $first }; { $second }
word-list-end = { $first } and { $second }

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
    [past] The other country had to send its papers by { $latest }. That day has passed.
   *[ahead] The other country must send its papers by { $latest }.
}
deadline-state-between = { $time ->
    [past] The other country had to send its papers by a day between { $earliest } and { $latest }. It has passed.
   *[ahead] The other country must send its papers by a day between { $earliest } and { $latest }.
}
deadline-state-from = The other country must send its papers by { $earliest } or a later day.
deadline-state-until = { $time ->
    [past] The other country had to send its papers by { $latest } or an earlier day. It has passed.
   *[ahead] The other country must send its papers by { $latest } or an earlier day.
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
