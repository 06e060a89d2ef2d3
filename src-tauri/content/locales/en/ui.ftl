# Every word of the window. Messages are plain: a text with a variable part comes from the use cases.

## The bar, the foot, and what stands on every page

ui-app-name = Candour
ui-neutral-title = Notes
ui-skip = Go to the page
ui-hide = Hide
ui-hide-window = Hide this window
ui-lock = Lock
ui-hidden-locked = Hidden. Locked.
ui-back = Back
ui-continue = Continue
ui-close = Close
ui-change = Change
ui-answer = Answer
ui-remove = Remove
ui-yes = Yes
ui-no = No
ui-working = Working on it
ui-foot-label = Other pages
ui-foot-home = Your sections
ui-foot-cases = Your cases
ui-foot-find = Find a question
ui-foot-safety = Is this computer safe to use?
ui-foot-proof = Check for yourself
ui-foot-settings = Settings
ui-sections = Sections
ui-rail-done = Done
ui-saved-as = Saved as

## When something does not go as it should

ui-problem = There is a problem
ui-error = Error:
ui-unexpected = Something did not go as it should.
ui-unexpected-saved = Everything that was shown as saved is still there.
ui-unexpected-do = Try once more. If it happens again, close Candour and open it again.

## Locking after a time without use

ui-idle-title = Candour is about to lock
ui-idle-text = Nobody has used this window for a while. It locks within a minute. Your answers are saved.
ui-idle-stay = Stay open

## Welcome

ui-welcome-title = A private place to put your case in order
ui-welcome-what = Candour asks you questions about your situation and arranges your answers for a solicitor.
ui-promise-leaves = Nothing leaves
ui-promise-leaves-text = Your answers stay in one locked file on this computer. Candour has no way to send them anywhere; you can check that for yourself.
ui-promise-lost = Nothing is lost
ui-promise-lost-text = What you type is saved as you type it. Stop whenever you like, and come back to the same page.
ui-promise-guessed = Nothing is guessed
ui-promise-guessed-text = Every point shows the answers and the rule it rests on. “I do not know” is an answer too.
ui-welcome-not = It is not legal advice and does not say what will happen. It finds points to raise with a solicitor, such as Gherson Solicitors.
ui-language = Language
ui-welcome-start = Start
ui-welcome-example = Try it with an example first
ui-welcome-example-note = The example is a made-up case. Nothing of it is kept.
ui-example-notice = This is a made-up example. Nothing you change here is kept.
ui-example-leave = Leave the example

## Is this computer safe?

ui-safety-title = Is this computer safe to use?
ui-safety-intro = Candour locks what you write. It cannot change who else uses or watches this computer. Six things are worth a thought.
ui-safety-shared = Do you share it?
ui-safety-shared-text = Someone with their own way into your account can see that Candour is installed.
ui-safety-employer = Does it belong to your employer?
ui-safety-employer-text = Employers can often see the screen and the files of their computers. Your own computer is better.
ui-safety-known = Does someone know your passwords?
ui-safety-known-text = Choose a new passphrase for Candour that nobody else knows, and do not reuse an old one.
ui-safety-watched = Could the screen be recorded?
ui-safety-watched-text = Programs for remote help, or put there by somebody else, can record screen and keys. Candour cannot stop them.
ui-safety-cloud = Are your folders copied to a cloud?
ui-safety-cloud-text = The locked file may be copied along with them. It stays locked there. A PDF that you save is not locked unless you choose so.
ui-safety-printer = Which printer would you use?
ui-safety-printer-text = Printers may keep a copy. Shared printers hold pages until somebody collects them.
ui-safety-else = If you are unsure, stop here and use another computer, or speak to your solicitor in person.
ui-safety-stay = I can use this computer
ui-safety-stop = Stop here

## Passphrase, recovery page, unlocking

ui-create-title = Choose a passphrase
ui-create-what = The passphrase locks your answers. You type it each time you come back.
ui-create-hint = A few words in a row are easier to remember and harder to guess than one word with odd signs. You may paste it.
ui-create-lost = Nobody can reset this.
ui-create-lost-text = If you lose the passphrase, only your recovery page opens your answers. It comes next.
ui-create-do = Lock my answers with this
ui-passphrase = Passphrase
ui-passphrase-new = New passphrase
ui-passphrase-old = Passphrase you use now
ui-passphrase-needed = Type a passphrase, or take the six words offered.
ui-passphrase-changed = From now on the new passphrase opens your answers.
ui-show = Show what I type
ui-caps-lock = Capitals are locked on your keyboard.
ui-offer-words = Offer me six words
ui-offered-words = Six words drawn at random. Write them down before you use them.
ui-offer-take = Use these words
ui-offer-other = Six other words
ui-keychain-use = Let this computer remember the key
ui-keychain-note = Then anyone who is signed in as you can open your answers without the passphrase.
ui-recovery-title = Your recovery page
ui-recovery-what = The recovery page holds a code that opens your answers if the passphrase is lost.
ui-recovery-keep = Keep it on paper, away from this computer. Anyone who has the page and this computer can open your answers.
ui-recovery-once = The code is shown once. If you have an older page, it works until you choose “I have it” here. After that only the new one does.
ui-recovery-how = How would you like to keep the code?
ui-recovery-whole = On one page
ui-recovery-whole-note = Whoever has the page and this computer can open your answers.
ui-recovery-parts = In three parts, of which any two are enough
ui-recovery-parts-note = For example one for you, one for someone you trust, one for your solicitor. One part alone opens nothing.
ui-recovery-make = Show the code
ui-recovery-later = Do this later
ui-recovery-code = Your recovery code
ui-recovery-part = Part
ui-recovery-parts-copy = Save and print each part by itself, then give each to its holder. Delete the saved files when they are printed.
ui-recovery-have-parts = I have all three
ui-recovery-copy = Save the page and print it, or copy the code by hand. Check it letter by letter.
ui-recovery-save = Save the page as a PDF
ui-recovery-have = I have it
ui-unlock-title = Unlock
ui-unlock = Unlock
ui-unlock-keychain = Unlock with this computer’s key
ui-unlock-recover = I have lost the passphrase
ui-recover-title = Use your recovery page
ui-recover-how = What do you have?
ui-recover-whole = The whole code, on one page
ui-recover-parts = Two of three parts
ui-recover-part-first = Code of one part
ui-recover-part-second = Code of another part
ui-recover-part-needed = Enter the codes of two different parts.
ui-recover-code = Recovery code
ui-recover-code-hint = Type or paste the code from the page. Spaces and capitals do not matter.
ui-recover-code-needed = Enter the code from your recovery page.
ui-recover-do = Unlock and use the new passphrase

## Cases

ui-cases-title = Your cases
ui-cases-first = Give your case a label
ui-cases-find = Find a case
ui-cases-none = No case has that in its label.
ui-case-label = Label
ui-case-label-hint = Only for you, and printed on the cover. It need not be a name.
ui-case-label-needed = Enter a label, such as “Case A”.
ui-case-create = Make this case
ui-case-new = Start another case
ui-case-open = Open
ui-case-rename = Change the label
ui-case-renamed = The label is changed.
ui-case-delete = Delete this case
ui-case-delete-type = Type its label to delete it
ui-case-deleted = The case is deleted.

## Where you were

ui-home-title = Where you were
ui-home-new = Where would you like to begin?
ui-home-window = Sections
ui-home-start = The first look is twelve short questions. Then you see what matters now and who to call. The rest can wait.
ui-home-stop = You can stop at any time. It will keep.
ui-home-make = What you can do with your answers
ui-carry-on = Carry on
ui-see-answers = See all answers
ui-see-summary = See my summary
ui-make-pdf = Make a PDF
ui-all-questions = See all the questions
ui-list-find = Find a question
ui-list-find-hint = Type a word or a number. Ctrl and J brings you here from any page.
ui-list-open = Go to the first one
ui-list-none = No question has that word or number.
ui-list-found = Questions found:
ui-first-look = First look
ui-first-look-start = Start the first look
ui-first-look-see = Done
ui-first-look-open = Twelve short questions
ui-to-check = You may want to check these
ui-to-check-note = They look unusual together. That does not make them wrong. Change them only if they are.

## Hide and Lock

ui-hiding-title = If someone walks in
ui-hiding-what = You can hide this window in one step, on every page.
ui-hiding-button = Press Hide.
ui-hiding-button-text = The window is covered at once, takes a neutral title, shrinks to the taskbar and locks.
ui-hiding-shift = Or press the Shift key three times.
ui-hiding-shift-text = Within five seconds, with no other key between. Three small dots fill as you press.
ui-hiding-back = Nothing is lost.
ui-hiding-back-text = When you unlock, you are where you were, with the same text.
ui-hiding-not = What it does not do
ui-hiding-not-installed = It does not hide that Candour is installed on this computer.
ui-hiding-not-files = It does not erase files that you saved or pages that you printed.
ui-hiding-not-control = It does not help against somebody who controls this computer.

## A question

ui-offer-title = You have not answered yet
ui-offer-text = Choose one of the other ways to answer below. Or press Continue again to leave it blank.
ui-other-ways = Other ways to answer
ui-told-by = Who told you? You may leave this empty.
ui-clear = Clear my answer
ui-why = Why this question?
ui-why-purpose = What it is for
ui-why-kept = What happens with it
ui-why-skipped = If you skip it
ui-why-seeing = Why you see this question
ui-why-change = What could this change?
ui-why-change-note = These points read your answer. The list is the same whatever you answer.
ui-text-short = Short is fine. You do not need to explain or justify anything here.
ui-country-type = Type the name of a country or territory
ui-country-other = Choose another instead
ui-country-hint = In any language. Pick it from the list that appears.
ui-country-pick = Pick the country or territory from the list, or clear what you typed.
ui-countries-chosen = Chosen
ui-countries-found = Countries and territories found
ui-date-how = How well do you know the date?
ui-date-day = The exact date
ui-date-month = The month and year
ui-date-year = The year
ui-date-about = About when
ui-date-between = Between two dates
ui-date-before = Before a date
ui-date-after = After a date
ui-date-example = For example 27 3 2007
ui-date-loose = Fill in what you know. The year alone is enough.
ui-date-from = Not before
ui-date-until = Not after
ui-day = Day
ui-month = Month
ui-year = Year
ui-years = Years
ui-months = Months
ui-days = Days
ui-amount = Amount
ui-currency = Currency
ui-currency-choose = Choose a currency
ui-party-kind = Person or organisation
ui-party-person = A person
ui-party-entity = A company, an authority or another body
ui-party-name = Name
ui-party-hint = In any script, as it is usually written.
ui-name-add = Add another spelling, script or former name
ui-name-other = Other form of the name
ui-name-form = What it is
ui-name-script = In another script
ui-name-spelling = Another spelling
ui-name-former = A former name
ui-name-paper = As in another passport or paper

## Lists, sections, checking

ui-another-needed = Choose yes to list another, or no to go on.
ui-group-none = There is nothing to list
ui-move-up = Move up
ui-move-down = Move down
ui-remove-title = Remove this from your list?
ui-remove-undo = You can undo this from the list until you leave the section.
ui-remove-yes = Remove it
ui-remove-no = Keep it
ui-hard-choice = You can go on, come back later, or do these with your solicitor. Each question can be left open.
ui-hard-go-on = Go on
ui-hard-later = Come back later
ui-section-done-title = Have you finished this section?
ui-section-done-text = You have come to its end. You can come back and change anything.
ui-section-done-yes = Yes, I have finished it
ui-section-done-later = I will come back to it
ui-section-done-stop = This is a good place to stop. It will keep.
ui-section-check = Check the answers in this section
ui-check-title = Check your answers
ui-check-section-title = Check the answers in this section
ui-check-empty = Nothing has been answered yet.
ui-check-done = These are right
ui-kept = No longer needed
ui-kept-note = These answers are kept here and left out of the report. They return if they apply again.
ui-make-summary = Make my summary
ui-make-summary-note = This stays on this computer. It does not send anything.

## The summary

ui-summary-title = Your summary
ui-first-look-title = What matters now
ui-first-look-on = Go on with the other sections
ui-now = Now: what to do, and what not to do
ui-firm = Who to call
ui-points = Points to raise with a solicitor
ui-points-note = They are in order of how soon they matter. Each opens to show what it rests on.
ui-points-none = Nothing you wrote matches the points Candour looks for. That does not mean there is none.
ui-point-reasons = Reasons and sources
ui-because = Because you answered
ui-means = What it may mean
ui-other-side = The other side
ui-next = What people often do next
ui-would-change = What would change this
ui-measures = INTERPOL measures
ui-measures-note = Only INTERPOL itself can confirm whether a measure exists. These are signs in what you wrote, for and against.
ui-measure-reasons = Signs, reasons against, and sources
ui-signs = Signs for it
ui-signs-none = None in what you wrote.
ui-against = Reasons against it
ui-against-none = None in what you wrote.
ui-could-decide = Open answers that could decide it
ui-dates = Dates that may matter
ui-date-ahead = Ahead
ui-timeline-key = A dot is a day that is known. A bar is the time in which it may have been. An arrow is an open end. The dashed line is today.
ui-cannot-tell = What could not be told, and why
ui-cannot-tell-note = These points depend on answers that are open, not known or kept for a meeting.
ui-papers = Papers that would help
ui-asks = Questions to ask
ui-services = Where the firm can help
ui-service-points = Points that belong to it
ui-sources = Sources

## The PDF

ui-report-intro = Choose what goes in. You see the very pages before anything is saved.
ui-parts-title = Parts
ui-parts-needed = Choose at least one part.
ui-withhold-title = Answers to leave out
ui-withhold-hint = The report says that an answer was withheld by you, and not what it was.
ui-withhold = Leave out:
ui-edition-title = The file
ui-large-print = Large print
ui-attach = Attach the answers as data
ui-attach-note = So that your solicitor need not type them again. Answers you leave out are not attached.
ui-lock-file = Lock the file with a passphrase
ui-lock-file-note = Give the passphrase by another way than the file, such as by telephone. A locked file does not meet the standard for archives (PDF/A).
ui-lock-passphrase = Passphrase for the file
ui-lock-hint = Use another one than the passphrase of your answers.
ui-see-pages = See the pages
ui-see-pages-note = Nothing is saved yet.
ui-blank-title = The questions on paper
ui-blank-text = A form with every question, to fill in by hand. Nothing of yours is in it.
ui-blank-save = Save the blank form
ui-pages-title = The pages
ui-pages-intro = This is exactly what will be in the file.
ui-remarks = What could not be printed as written
ui-page = Page
ui-page-before = Page before
ui-page-after = Next page
ui-page-text = The words on this page
ui-save-pdf = Save the PDF
ui-save-pdf-note = You choose where. It does not send anything.
ui-travels = What travels unseen in the file
ui-travels-note = A PDF carries some facts about itself. These are all of them.
ui-after-title = Your PDF is saved
ui-after-where = Where it is
ui-after-reference = Reference
ui-after-pages = Pages
ui-after-lock = Passphrase
ui-after-locked = Locked with the passphrase you chose
ui-after-open = Not locked: anyone who has the file can read it
ui-after-data = Attached data
ui-after-attached = Your chosen answers
ui-after-not-attached = None
ui-after-sent = Candour has not sent it to anyone. What happens to it now is up to you.
ui-open-pdf = Open the PDF
ui-open-pdf-note = It opens in the program this computer uses for PDFs. You can print from there. That program may remember the file.
ui-travel-title = How it can travel
ui-travel-hand = By hand, on paper.
ui-travel-hand-text = It gives away nothing to anybody else. Keep the pages together.
ui-travel-stick = On a memory stick.
ui-travel-stick-text = Whoever finds the stick can read it, unless you locked the file.
ui-travel-mail = By e-mail or a file service.
ui-travel-mail-text = The providers on the way can see who wrote to whom and when, and can keep a copy. Lock the file first.
ui-travel-print = From a printer.
ui-travel-print-text = Printers may keep a copy. Shared printers hold pages until collected.
ui-travel-ask = Ask your solicitor which way they prefer before you send anything.

## Check for yourself

ui-proof-title = Check for yourself
ui-proof-refused = Candour has just tried to reach the network. The system refused every attempt.
ui-proof-not-refused = Candour has no code that sends. On this computer the system does not yet refuse it the network as well.
ui-proof-network = Attempts to reach the network
ui-proof-network-note = Candour made these attempts a moment ago, only to show what the system answers.
ui-proof-again = Try again
ui-proof-files = Files that Candour has written
ui-proof-files-note = All of them lie in this folder:
ui-proof-files-none = None yet.
ui-proof-yourself = Without trusting this page
ui-proof-yourself-text = Take this computer off the network. Candour works just the same. Watch it with any tool that shows connections: there are none.
ui-libraries = Libraries inside, with their licences

## Settings

ui-settings-title = Settings
ui-settings-note = Changes count at once.
ui-set-look = Reading
ui-text-size = Size of the text
ui-theme = Colours
ui-theme-system = As the system has them
ui-theme-light = Light
ui-theme-dark = Dark
ui-set-lock = Locking and hiding
ui-auto-lock = Minutes without use before Candour locks
ui-auto-lock-hint = You are told a minute before.
ui-hide-minimises = Hide also shrinks the window to the taskbar
ui-hide-speaks = A screen reader says “Hidden. Locked.”
ui-set-vault = The lock on your answers
ui-change-passphrase = Change the passphrase
ui-delete-all = Delete everything
ui-delete-all-text = This deletes every case, the keys and the settings of Candour on this computer. It cannot be undone.
ui-delete-all-type = To delete everything, type
ui-delete-all-word = delete
ui-delete-stays = What stays behind: PDFs you saved, printed pages, backups of this computer, and copies that your solicitor has.
ui-delete-ask = If any case has begun, ask your solicitor first.
ui-about-title = About Candour
ui-about-open = Version, law as at, licences
ui-about-fonts = The typefaces are Source Serif 4, Source Sans 3, Amiri and Noto Sans SC, under the SIL Open Font License.
ui-version = Version
