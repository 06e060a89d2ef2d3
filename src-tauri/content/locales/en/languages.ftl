# Signs, months that stand alone, and the choice of a language.

language-not-reviewed = This translation has not been checked by a lawyer. Where it differs, the English counts.

## What the parts of a line are put together with: only the sign between or after them is used.

word-sign-colon = { $first }: { $second }
word-sign-sentences = { $first }. { $second }
word-sign-end = { $first }.

## A month and a year without a day, where nothing stands before them: March 2017. Some languages have another
## form of the month there than behind a day.

word-month-alone-1 = January
word-month-alone-2 = February
word-month-alone-3 = March
word-month-alone-4 = April
word-month-alone-5 = May
word-month-alone-6 = June
word-month-alone-7 = July
word-month-alone-8 = August
word-month-alone-9 = September
word-month-alone-10 = October
word-month-alone-11 = November
word-month-alone-12 = December
word-date-month-alone = { $month } { $year }

## The language of a paper, and a second one beside it.

ui-paper-languages = Languages
ui-language-of-paper = Language of the paper
ui-second-language = Second language
ui-second-language-none = None
ui-second-language-paper = Each question and its answer stand in it as well, in the full answers and in the form for pen and paper.
ui-second-language-meeting = Each question and its options stand in it as well, for the client and whoever interprets.
