word-month-1 = января
word-month-2 = февраля
word-month-3 = марта
word-month-4 = апреля
word-month-5 = мая
word-month-6 = июня
word-month-7 = июля
word-month-8 = августа
word-month-9 = сентября
word-month-10 = октября
word-month-11 = ноября
word-month-12 = декабря

word-date-day = { $day } { $month } { $year } года
word-date-month = { $month } { $year } года
word-date-year = { $year }
word-date-about = около { $date }
word-date-before = раньше { $date }
word-date-after = после { $date }
word-date-before-event = раньше, чем «{ $event }»
word-date-around-event = примерно в то же время, что и «{ $event }»
word-date-after-event = позже, чем «{ $event }»
word-date-event-gone = запись, которой больше нет в списке
word-date-event = { $event } ({ $date })
word-place-in-item = { $item } · { $label }
word-date-written = { $date } (записано как { $written }, { $calendar })
word-calendar-hijri = исламский календарь
word-calendar-persian = персидский календарь
word-calendar-buddhist = буддийское летосчисление
word-calendar-taisho = эра Тайсё
word-calendar-showa = эра Сёва
word-calendar-heisei = эра Хэйсэй
word-calendar-reiwa = эра Рэйва
word-date-between = в период от { $from } до { $until }
word-date-or-later = { $date } или позже
word-date-or-earlier = { $date } или раньше

word-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
word-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
word-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

word-money = { $currency } { $amount }
word-thousands-mark =  
word-decimal-mark = ,

word-list-middle = { $first }, { $second }
word-list-of-phrases = { $first }; { $second }
word-list-end = { $first } и { $second }

## A last day: whose it is, how well it is known, and whether it lies ahead. A day that may be past is
## never said to be coming.

deadline-client-day = { $time ->
    [past] Последний день: { $latest }. Он прошёл. Сразу спросите солиситора, что ещё возможно.
   *[ahead] Последний день: { $latest }.
}
deadline-client-between = { $time ->
    [past] Последний день: в период от { $earliest } до { $latest }. Он прошёл. Сразу спросите солиситора, что ещё возможно.
    [perhaps-past] Последний день: в период от { $earliest } до { $latest }. Возможно, он прошёл. Сразу обратитесь к солиситору.
   *[ahead] Последний день: в период от { $earliest } до { $latest }, в зависимости от точной даты. Исходите из первой из двух дат.
}
deadline-client-from = { $time ->
    [perhaps-past] Последний день: { $earliest } или позже. Возможно, он прошёл. Сразу обратитесь к солиситору.
   *[ahead] Последний день: { $earliest } или позже, в зависимости от точной даты. Исходите из самого раннего дня.
}
deadline-client-until = { $time ->
    [past] Последний день: { $latest } или раньше. Он прошёл. Сразу спросите солиситора, что ещё возможно.
   *[perhaps-past] Последний день: { $latest } или раньше. Возможно, он прошёл. Сразу обратитесь к солиситору.
}
deadline-commission-day = { $time ->
    [past] Срок Комиссии истёк. Последний день: { $latest }.
   *[ahead] Последний день срока Комиссии: { $latest }.
}
deadline-commission-between = { $time ->
    [past] Срок Комиссии истёк в период от { $earliest } до { $latest }.
   *[ahead] Срок Комиссии истекает в период от { $earliest } до { $latest }.
}
deadline-commission-from = Последний день срока Комиссии: { $earliest } или позже.
deadline-commission-until = { $time ->
    [past] Срок Комиссии истёк. Последний день: { $latest } или раньше.
   *[ahead] Последний день срока Комиссии: { $latest } или раньше.
}
deadline-state-day = { $time ->
    [past] Запрашивающая страна должна была представить документы. Последний день: { $latest }. Он прошёл.
   *[ahead] Запрашивающая страна должна представить документы. Последний день: { $latest }.
}
deadline-state-between = { $time ->
    [past] Запрашивающая страна должна была представить документы. Последний день: в период от { $earliest } до { $latest }. Он прошёл.
   *[ahead] Запрашивающая страна должна представить документы. Последний день: в период от { $earliest } до { $latest }.
}
deadline-state-from = Запрашивающая страна должна представить документы. Последний день: { $earliest } или позже.
deadline-state-until = { $time ->
    [past] Запрашивающая страна должна была представить документы. Последний день: { $latest } или раньше. Он прошёл.
   *[ahead] Запрашивающая страна должна представить документы. Последний день: { $latest } или раньше.
}
deadline-given-day = { $time ->
    [past] Дата: { $latest }. Она прошла.
   *[ahead] Дата: { $latest }.
}
deadline-given-between = { $time ->
    [past] Дата: в период от { $earliest } до { $latest }. Она прошла.
    [perhaps-past] Дата: в период от { $earliest } до { $latest }. Возможно, она прошла.
   *[ahead] Дата: в период от { $earliest } до { $latest }.
}
deadline-given-from = { $time ->
    [perhaps-past] Дата: { $earliest } или позже. Возможно, она прошла.
   *[ahead] Дата: { $earliest } или позже.
}
deadline-given-until = { $time ->
    [past] Дата: { $latest } или раньше. Она прошла.
   *[perhaps-past] Дата: { $latest } или раньше. Возможно, она прошла.
}

word-told-of = { $what }: { $told }
word-remarked = { $what } ({ $remark })
