# Dates, lengths, money and lists in words.

word-month-1 = كانون الثاني/يناير
word-month-2 = شباط/فبراير
word-month-3 = آذار/مارس
word-month-4 = نيسان/أبريل
word-month-5 = أيار/مايو
word-month-6 = حزيران/يونيو
word-month-7 = تموز/يوليو
word-month-8 = آب/أغسطس
word-month-9 = أيلول/سبتمبر
word-month-10 = تشرين الأول/أكتوبر
word-month-11 = تشرين الثاني/نوفمبر
word-month-12 = كانون الأول/ديسمبر

word-date-day = { $day } { $month } { $year }
word-date-month = { $month } { $year }
word-date-year = { $year }
word-date-about = نحو { $date }
word-date-before = قبل { $date }
word-date-after = بعد { $date }
word-date-before-event = قبل «{ $event }»
word-date-around-event = في وقت قريب من «{ $event }»
word-date-after-event = بعد «{ $event }»
word-date-event-gone = أمر لم يعد مدرجًا
word-date-event = { $event } ({ $date })
word-place-in-item = { $item } · { $label }
word-date-written = { $date } (مكتوب هكذا: { $written }، { $calendar })
word-calendar-hijri = التقويم الهجري
word-calendar-persian = التقويم الفارسي
word-calendar-buddhist = التقويم البوذي
word-calendar-taisho = عهد تايشو
word-calendar-showa = عهد شووا
word-calendar-heisei = عهد هيسي
word-calendar-reiwa = عهد ريوا
word-date-between = بين { $from } و{ $until }
word-date-or-later = { $date } أو بعده
word-date-or-earlier = { $date } أو قبله

word-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
word-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
word-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

word-money = { $currency } { $amount }
word-thousands-mark = ,
word-decimal-mark = .

word-list-middle = { $first }، { $second }
word-list-of-phrases = { $first }؛ { $second }
word-list-end = { $first } و{ $second }

## A last day: whose it is, how well it is known, and whether it lies ahead. A day that may be past is
## never said to be coming.

deadline-client-day = { $time ->
    [past] كان آخر يوم هو { $latest }. وقد انقضى. يُرجى سؤال محامٍ على الفور عما لا يزال ممكنًا.
   *[ahead] آخر يوم: { $latest }.
}
deadline-client-between = { $time ->
    [past] كان آخر يوم بين { $earliest } و{ $latest }. وقد انقضى. يُرجى سؤال محامٍ على الفور عما لا يزال ممكنًا.
    [perhaps-past] آخر يوم بين { $earliest } و{ $latest }. وقد يكون انقضى. يُرجى سؤال محامٍ على الفور.
   *[ahead] آخر يوم: بين { $earliest } و{ $latest }، بحسب التاريخ الدقيق. ويُرجى الاعتماد على أسبق التاريخين.
}
deadline-client-from = { $time ->
    [perhaps-past] آخر يوم هو { $earliest } أو بعده. وقد يكون انقضى. يُرجى سؤال محامٍ على الفور.
   *[ahead] آخر يوم: { $earliest } أو بعده، بحسب التاريخ الدقيق. ويُرجى الاعتماد على التاريخ المذكور هنا.
}
deadline-client-until = { $time ->
    [past] كان آخر يوم هو { $latest } أو قبله. وقد انقضى. يُرجى سؤال محامٍ على الفور عما لا يزال ممكنًا.
   *[perhaps-past] آخر يوم هو { $latest } أو قبله. وقد يكون انقضى. يُرجى سؤال محامٍ على الفور.
}
deadline-commission-day = { $time ->
    [past] انتهت المهلة المتاحة للجنة في { $latest }.
   *[ahead] تنتهي المهلة المتاحة للجنة في { $latest }.
}
deadline-commission-between = { $time ->
    [past] انتهت المهلة المتاحة للجنة بين { $earliest } و{ $latest }.
   *[ahead] تنتهي المهلة المتاحة للجنة بين { $earliest } و{ $latest }.
}
deadline-commission-from = تنتهي المهلة المتاحة للجنة في { $earliest } أو بعده.
deadline-commission-until = { $time ->
    [past] انتهت المهلة المتاحة للجنة في { $latest } أو قبله.
   *[ahead] تنتهي المهلة المتاحة للجنة في { $latest } أو قبله.
}
deadline-state-day = { $time ->
    [past] كان آخر موعد لورود أوراق البلد الآخر { $latest }. وقد انقضى ذلك اليوم.
   *[ahead] آخر موعد لورود أوراق البلد الآخر { $latest }.
}
deadline-state-between = { $time ->
    [past] كان آخر موعد لورود أوراق البلد الآخر يومًا بين { $earliest } و{ $latest }. وقد انقضى.
   *[ahead] آخر موعد لورود أوراق البلد الآخر يوم بين { $earliest } و{ $latest }.
}
deadline-state-from = آخر موعد لورود أوراق البلد الآخر { $earliest } أو أي يوم لاحق.
deadline-state-until = { $time ->
    [past] كان آخر موعد لورود أوراق البلد الآخر { $latest } أو أي يوم سابق. وقد انقضى.
   *[ahead] آخر موعد لورود أوراق البلد الآخر { $latest } أو أي يوم سابق.
}
deadline-given-day = { $time ->
    [past] كان التاريخ { $latest }. وقد انقضى.
   *[ahead] التاريخ: { $latest }.
}
deadline-given-between = { $time ->
    [past] كان التاريخ بين { $earliest } و{ $latest }. وقد انقضى.
    [perhaps-past] التاريخ: بين { $earliest } و{ $latest }. وقد يكون انقضى.
   *[ahead] التاريخ: بين { $earliest } و{ $latest }.
}
deadline-given-from = { $time ->
    [perhaps-past] التاريخ: { $earliest } أو بعده. وقد يكون انقضى.
   *[ahead] التاريخ: { $earliest } أو بعده.
}
deadline-given-until = { $time ->
    [past] كان التاريخ { $latest } أو قبله. وقد انقضى.
   *[perhaps-past] التاريخ: { $latest } أو قبله. وقد يكون انقضى.
}

word-told-of = { $what }: { $told }
word-remarked = { $what } ({ $remark })
