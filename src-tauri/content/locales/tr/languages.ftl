# Signs, months that stand alone, and the choice of a language.

language-not-reviewed = Bu çeviriyi bir avukat kontrol etmedi. Farklılık olursa İngilizce metin geçerlidir.

## What the parts of a line are put together with: only the sign between or after them is used.

word-sign-colon = { $first }: { $second }
word-sign-sentences = { $first }. { $second }
word-sign-end = { $first }.

## A month and a year without a day, where nothing stands before them.

word-month-alone-1 = Ocak
word-month-alone-2 = Şubat
word-month-alone-3 = Mart
word-month-alone-4 = Nisan
word-month-alone-5 = Mayıs
word-month-alone-6 = Haziran
word-month-alone-7 = Temmuz
word-month-alone-8 = Ağustos
word-month-alone-9 = Eylül
word-month-alone-10 = Ekim
word-month-alone-11 = Kasım
word-month-alone-12 = Aralık
word-date-month-alone = { $month } { $year }

## The language of a paper, and a second one beside it.

ui-paper-languages = Diller
ui-language-of-paper = Belgenin dili
ui-second-language = İkinci dil
ui-second-language-none = Yok
ui-second-language-paper = Tam yanıtlarda ve elle doldurulan formda her soru ve yanıtı bu dilde de yer alır.
ui-second-language-meeting = Müvekkil ve tercüman için her soru ve seçenekleri bu dilde de yer alır.
