# Signs, months that stand alone, and the choice of a language.

language-not-reviewed = 本译文未经律师审核。如有出入，以英文为准。

## What the parts of a line are put together with: only the sign between or after them is used.

word-sign-colon = { $first }：{ $second }
word-sign-sentences = { $first }。{ $second }
word-sign-end = { $first }。

## A month and a year without a day, where nothing stands before them.

word-month-alone-1 = 1月
word-month-alone-2 = 2月
word-month-alone-3 = 3月
word-month-alone-4 = 4月
word-month-alone-5 = 5月
word-month-alone-6 = 6月
word-month-alone-7 = 7月
word-month-alone-8 = 8月
word-month-alone-9 = 9月
word-month-alone-10 = 10月
word-month-alone-11 = 11月
word-month-alone-12 = 12月
word-date-month-alone = { $year }年{ $month }

## The language of a paper, and a second one beside it.

ui-paper-languages = 语言
ui-language-of-paper = 文件的语言
ui-second-language = 第二语言
ui-second-language-none = 无
ui-second-language-paper = 在完整回答和纸质表格中，每个问题及其回答也以该语言列出。
ui-second-language-meeting = 每个问题及其选项也以该语言列出，供委托人和口译员使用。
