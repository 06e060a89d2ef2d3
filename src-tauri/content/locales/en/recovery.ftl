# The recovery page, and what travels unseen in a file.

recovery-title = Recovery page
recovery-lead = This page opens your answers if the passphrase is lost. Nobody can make another one for you.
recovery-code = Code
recovery-made = Made
recovery-made-at = { $date }, { $time }
recovery-code-made = Made on { $date }, { $time }
recovery-code-made-unknown = Made at a time that was not noted
recovery-use-title = How to use it
recovery-use = Start Candour, choose “I have lost the passphrase”, and type the code. Spaces and capitals do not matter. You then choose a new passphrase.
recovery-keep-title = Where to keep it
recovery-keep = Keep it apart from the computer, where only people you trust can find it. Whoever holds this page and the files can read your answers. If you make a new page and confirm that you have it, this one opens nothing.
recovery-end = End of page
recovery-file-name = recovery-page.pdf

recovery-part-title = Recovery page, part { $number } of 3
recovery-part-lead = Any two of the three parts open the answers if the passphrase is lost. One part alone opens nothing and tells nothing.
recovery-part-use = Bring two parts together. Start Candour, choose “I have lost the passphrase”, then “Two of three parts”. Type both codes and choose a new passphrase.
recovery-part-keep = Keep the three parts in three places. You may keep one, and give one to someone you trust and one to your solicitor. Any two holders can open the answers together if they also have the files. Parts made at another time do not fit with this one.
recovery-part-file-name = recovery-page-part-{ $number }.pdf

report-file-name = brief-and-annexes-{ $reference }.pdf
conflict-sheet-file-name = conflict-sheet-{ $reference }.pdf
brief-file-name = brief-{ $reference }.pdf
your-copy-file-name = my-copy-{ $reference }.pdf
annexes-file-name = annexes-{ $reference }.pdf
report-attachment = The answers in this report, as data.

metadata-title = Title
metadata-language = Language
metadata-producer = Made with
metadata-date = Date and zone
metadata-standards = Standards
metadata-attachment = Data inside
metadata-lock = Locked by a passphrase
