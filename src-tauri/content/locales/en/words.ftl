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
