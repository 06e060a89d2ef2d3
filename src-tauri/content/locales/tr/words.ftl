word-month-1 = Ocak
word-month-2 = Şubat
word-month-3 = Mart
word-month-4 = Nisan
word-month-5 = Mayıs
word-month-6 = Haziran
word-month-7 = Temmuz
word-month-8 = Ağustos
word-month-9 = Eylül
word-month-10 = Ekim
word-month-11 = Kasım
word-month-12 = Aralık

word-date-day = { $day } { $month } { $year }
word-date-month = { $month } { $year }
word-date-year = { $year }
word-date-about = yaklaşık { $date }
word-date-before = { $date } öncesi
word-date-after = { $date } sonrası
word-date-before-event = “{ $event }” öncesi
word-date-around-event = “{ $event }” ile yaklaşık aynı zaman
word-date-after-event = “{ $event }” sonrası
word-date-event-gone = artık listede olmayan bir kayıt
word-date-event = { $event } ({ $date })
word-place-in-item = { $item } · { $label }
word-date-written = { $date } (yazıldığı biçim: { $written }, { $calendar })
word-calendar-hijri = Hicri takvim
word-calendar-persian = İran takvimi
word-calendar-buddhist = Budist takvimi
word-calendar-taisho = Taişo dönemi
word-calendar-showa = Şova dönemi
word-calendar-heisei = Heisei dönemi
word-calendar-reiwa = Reiva dönemi
word-date-between = { $from } ile { $until } arası
word-date-or-later = { $date } veya sonrası
word-date-or-earlier = { $date } veya öncesi

word-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}
word-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
word-days = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}

word-money = { $currency } { $amount }
word-thousands-mark = .
word-decimal-mark = ,

word-list-middle = { $first }, { $second }
word-list-of-phrases = { $first }; { $second }
word-list-end = { $first } ve { $second }

## A last day: whose it is, how well it is known, and whether it lies ahead. A day that may be past is
## never said to be coming.

deadline-client-day = { $time ->
    [past] Son gün { $latest } idi. Bu gün geçti. Hâlâ neyin mümkün olduğunu hemen bir avukata sorun.
   *[ahead] Son gün: { $latest }.
}
deadline-client-between = { $time ->
    [past] Son gün { $earliest } ile { $latest } arasındaydı. Bu gün geçti. Hâlâ neyin mümkün olduğunu hemen bir avukata sorun.
    [perhaps-past] Son gün { $earliest } ile { $latest } arasında. Geçmiş olabilir. Hemen bir avukata sorun.
   *[ahead] Son gün: kesin tarihe göre { $earliest } ile { $latest } arasında. İkisinden ilkini esas alın.
}
deadline-client-from = { $time ->
    [perhaps-past] Son gün { $earliest } veya daha sonrası. Geçmiş olabilir. Hemen bir avukata sorun.
   *[ahead] Son gün: kesin tarihe göre { $earliest } veya daha sonrası. İlkini esas alın.
}
deadline-client-until = { $time ->
    [past] Son gün { $latest } veya daha öncesiydi. Bu gün geçti. Hâlâ neyin mümkün olduğunu hemen bir avukata sorun.
   *[perhaps-past] Son gün { $latest } veya daha öncesi. Geçmiş olabilir. Hemen bir avukata sorun.
}
deadline-commission-day = { $time ->
    [past] Komisyonun süresinin bittiği gün: { $latest }.
   *[ahead] Komisyonun süresinin biteceği gün: { $latest }.
}
deadline-commission-between = { $time ->
    [past] Komisyonun süresi { $earliest } ile { $latest } arasında bitti.
   *[ahead] Komisyonun süresi { $earliest } ile { $latest } arasında bitiyor.
}
deadline-commission-from = Komisyonun süresinin biteceği gün: { $earliest } veya daha sonrası.
deadline-commission-until = { $time ->
    [past] Komisyonun süresinin bittiği gün: { $latest } veya daha öncesi.
   *[ahead] Komisyonun süresinin biteceği gün: { $latest } veya daha öncesi.
}
deadline-state-day = { $time ->
    [past] Diğer ülkenin belgeleri vermesi için son gün { $latest } idi. O gün geçti.
   *[ahead] Diğer ülkenin belgeleri vermesi için son gün: { $latest }.
}
deadline-state-between = { $time ->
    [past] Diğer ülkenin belgeleri vermesi için son gün { $earliest } ile { $latest } arasındaydı. O gün geçti.
   *[ahead] Diğer ülkenin belgeleri vermesi için son gün { $earliest } ile { $latest } arasında.
}
deadline-state-from = Diğer ülkenin belgeleri vermesi için son gün: { $earliest } veya daha sonrası.
deadline-state-until = { $time ->
    [past] Diğer ülkenin belgeleri vermesi için son gün { $latest } veya daha öncesiydi. O gün geçti.
   *[ahead] Diğer ülkenin belgeleri vermesi için son gün: { $latest } veya daha öncesi.
}
deadline-given-day = { $time ->
    [past] Tarih { $latest } idi. Geçti.
   *[ahead] Tarih: { $latest }.
}
deadline-given-between = { $time ->
    [past] Tarih { $earliest } ile { $latest } arasındaydı. Geçti.
    [perhaps-past] Tarih: { $earliest } ile { $latest } arası. Geçmiş olabilir.
   *[ahead] Tarih: { $earliest } ile { $latest } arası.
}
deadline-given-from = { $time ->
    [perhaps-past] Tarih: { $earliest } veya daha sonrası. Geçmiş olabilir.
   *[ahead] Tarih: { $earliest } veya daha sonrası.
}
deadline-given-until = { $time ->
    [past] Tarih { $latest } veya daha öncesiydi. Geçti.
   *[perhaps-past] Tarih: { $latest } veya daha öncesi. Geçmiş olabilir.
}

word-told-of = { $what }: { $told }
word-remarked = { $what } ({ $remark })
