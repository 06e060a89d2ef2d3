# Dates, lengths, money and lists in words.

word-month-1 = 1月
word-month-2 = 2月
word-month-3 = 3月
word-month-4 = 4月
word-month-5 = 5月
word-month-6 = 6月
word-month-7 = 7月
word-month-8 = 8月
word-month-9 = 9月
word-month-10 = 10月
word-month-11 = 11月
word-month-12 = 12月

word-date-day = { $year }年{ $month }{ $day }日
word-date-month = { $year }年{ $month }
word-date-year = { $year }年
word-date-about = 约{ $date }
word-date-before = { $date }之前
word-date-after = { $date }之后
word-date-before-event = “{ $event }”之前
word-date-around-event = 与“{ $event }”大致同时
word-date-after-event = “{ $event }”之后
word-date-event-gone = 某项已不再列出的内容
word-date-event = { $event }（{ $date }）
word-place-in-item = { $item } · { $label }
word-date-written = { $date }（原写作 { $written }，{ $calendar }）
word-calendar-hijri = 伊斯兰历
word-calendar-persian = 波斯历
word-calendar-buddhist = 佛历
word-calendar-taisho = 大正年号
word-calendar-showa = 昭和年号
word-calendar-heisei = 平成年号
word-calendar-reiwa = 令和年号
word-date-between = { $from }至{ $until }之间
word-date-or-later = { $date }或更晚
word-date-or-earlier = { $date }或更早

word-years = { $count } 年
word-months = { $count } 个月
word-days = { $count } 天

word-money = { $currency } { $amount }
word-thousands-mark = ,
word-decimal-mark = .

word-list-middle = { $first }、{ $second }
word-list-of-phrases = { $first }；{ $second }
word-list-end = { $first }和{ $second }

## A last day: whose it is, how well it is known, and whether it lies ahead. A day that may be past is
## never said to be coming.

deadline-client-day = { $time ->
    [past] 最后一天是{ $latest }。该日已过。请立即询问律师还有哪些可行的办法。
   *[ahead] 最后一天：{ $latest }。
}
deadline-client-between = { $time ->
    [past] 最后一天在{ $earliest }至{ $latest }之间。该日已过。请立即询问律师还有哪些可行的办法。
    [perhaps-past] 最后一天在{ $earliest }至{ $latest }之间。该日可能已过。请立即询问律师。
   *[ahead] 最后一天：在{ $earliest }至{ $latest }之间，取决于确切日期。请以两者中较早的一天为准。
}
deadline-client-from = { $time ->
    [perhaps-past] 最后一天是{ $earliest }或更晚。该日可能已过。请立即询问律师。
   *[ahead] 最后一天：{ $earliest }或更晚，取决于确切日期。请以最早的一天为准。
}
deadline-client-until = { $time ->
    [past] 最后一天是{ $latest }或更早。该日已过。请立即询问律师还有哪些可行的办法。
   *[perhaps-past] 最后一天是{ $latest }或更早。该日可能已过。请立即询问律师。
}
deadline-commission-day = { $time ->
    [past] 委员会的期限已于{ $latest }届满。
   *[ahead] 委员会的期限将于{ $latest }届满。
}
deadline-commission-between = { $time ->
    [past] 委员会的期限已在{ $earliest }至{ $latest }之间届满。
   *[ahead] 委员会的期限将在{ $earliest }至{ $latest }之间届满。
}
deadline-commission-from = 委员会的期限于{ $earliest }或更晚届满。
deadline-commission-until = { $time ->
    [past] 委员会的期限已于{ $latest }或更早届满。
   *[ahead] 委员会的期限将于{ $latest }或更早届满。
}
deadline-state-day = { $time ->
    [past] 对方国家送交文件的最后一天是{ $latest }。该日已过。
   *[ahead] 对方国家送交文件的最后一天是{ $latest }。
}
deadline-state-between = { $time ->
    [past] 对方国家送交文件的最后一天在{ $earliest }至{ $latest }之间。该日已过。
   *[ahead] 对方国家送交文件的最后一天在{ $earliest }至{ $latest }之间。
}
deadline-state-from = 对方国家送交文件的最后一天是{ $earliest }或更晚的某一天。
deadline-state-until = { $time ->
    [past] 对方国家送交文件的最后一天是{ $latest }或更早的某一天。该日已过。
   *[ahead] 对方国家送交文件的最后一天是{ $latest }或更早的某一天。
}
deadline-given-day = { $time ->
    [past] 该日期是{ $latest }。该日已过。
   *[ahead] 日期：{ $latest }。
}
deadline-given-between = { $time ->
    [past] 该日期在{ $earliest }至{ $latest }之间。该日已过。
    [perhaps-past] 日期：{ $earliest }至{ $latest }之间。该日可能已过。
   *[ahead] 日期：{ $earliest }至{ $latest }之间。
}
deadline-given-from = { $time ->
    [perhaps-past] 日期：{ $earliest }或更晚。该日可能已过。
   *[ahead] 日期：{ $earliest }或更晚。
}
deadline-given-until = { $time ->
    [past] 该日期是{ $latest }或更早。该日已过。
   *[perhaps-past] 日期：{ $latest }或更早。该日可能已过。
}

word-told-of = { $what }：{ $told }
word-remarked = { $what }（{ $remark }）
