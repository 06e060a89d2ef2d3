# Signs, months that stand alone, and the choice of a language.

language-not-reviewed = Юрист не проверял этот перевод. При расхождениях верен английский текст.

## What the parts of a line are put together with: only the sign between or after them is used.

word-sign-colon = { $first }: { $second }
word-sign-sentences = { $first }. { $second }
word-sign-end = { $first }.

## A month and a year without a day, where nothing stands before them.

word-month-alone-1 = январь
word-month-alone-2 = февраль
word-month-alone-3 = март
word-month-alone-4 = апрель
word-month-alone-5 = май
word-month-alone-6 = июнь
word-month-alone-7 = июль
word-month-alone-8 = август
word-month-alone-9 = сентябрь
word-month-alone-10 = октябрь
word-month-alone-11 = ноябрь
word-month-alone-12 = декабрь
word-date-month-alone = { $month } { $year } года

## The language of a paper, and a second one beside it.

ui-paper-languages = Языки
ui-language-of-paper = Язык документа
ui-second-language = Второй язык
ui-second-language-none = Нет
ui-second-language-paper = На нём тоже приводятся каждый вопрос и ответ: в полных ответах и в бланке для заполнения от руки.
ui-second-language-meeting = На нём тоже приводятся каждый вопрос и варианты ответа: для клиента и переводчика.
