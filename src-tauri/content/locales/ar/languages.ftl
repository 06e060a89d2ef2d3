# Signs, months that stand alone, and the choice of a language.

language-not-reviewed = لم يراجع محامٍ هذه الترجمة. وعند الاختلاف يُعتد بالنص الإنكليزي.

## What the parts of a line are put together with: only the sign between or after them is used.

word-sign-colon = { $first }: { $second }
word-sign-sentences = { $first }. { $second }
word-sign-end = { $first }.

## A month and a year without a day, where nothing stands before them.

word-month-alone-1 = كانون الثاني/يناير
word-month-alone-2 = شباط/فبراير
word-month-alone-3 = آذار/مارس
word-month-alone-4 = نيسان/أبريل
word-month-alone-5 = أيار/مايو
word-month-alone-6 = حزيران/يونيو
word-month-alone-7 = تموز/يوليو
word-month-alone-8 = آب/أغسطس
word-month-alone-9 = أيلول/سبتمبر
word-month-alone-10 = تشرين الأول/أكتوبر
word-month-alone-11 = تشرين الثاني/نوفمبر
word-month-alone-12 = كانون الأول/ديسمبر
word-date-month-alone = { $month } { $year }

## The language of a paper, and a second one beside it.

ui-paper-languages = اللغات
ui-language-of-paper = لغة الوثيقة
ui-second-language = اللغة الثانية
ui-second-language-none = لا شيء
ui-second-language-paper = يرد بها أيضًا كل سؤال وجوابه في الإجابات الكاملة وفي النموذج الورقي.
ui-second-language-meeting = يرد بها أيضًا كل سؤال وخياراته، من أجل الموكّل ومن يترجم شفويًا.
