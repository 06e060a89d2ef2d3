# The way to the firm: cards, sealing, and what a client sent.

## What the use cases say

share-made = { $count ->
    [one] 1 page for { $firm }, reference { $reference }
   *[other] { $count } pages for { $firm }, reference { $reference }
}
share-compared = Words compared by telephone on { $date }, { $time }
sealed-file-name = sealed-{ $reference }.age
card-file-name = firm-card.json
received-file-name = received-paper.pdf
received-way = How it came
received-sealed = Sealed for this firm. Nothing in it changed on the way. The seal does not show who made it.
received-open = A paper that is not sealed. Compare the fingerprint with the one on its pages.
received-who = Name in the answers
received-inside = Answers as data
received-answers = { $total ->
    [one] 1 answer
   *[other] { $total } answers
}, { $withheld ->
    [0] none kept for the meeting
    [one] 1 that the client would rather tell in person
   *[other] { $withheld } that the client would rather tell in person
}
received-no-answers = None. The client chose not to include them, or the file is locked.
received-made = Made
received-made-at = { $date }, { $time }
received-pages = Pages
received-fingerprint = Fingerprint of the answers
received-remark = To note
remark-not-ours = This file does not say that it was made by Candour, and no answers are inside. It may be another document.
remark-no-answers = No answers are inside as data. They were left out, or taken out later.
remark-locked = The file is locked. Without its passphrase nothing inside can be read.
remark-other-answers = The fingerprint of the answers inside is not on the last page. The answers or the pages were exchanged. Ask the client.
remark-changed = Another program has written this file anew since Candour made it. Pages or answers may be missing, added or changed. Ask the client.
remark-other-files = Files are inside that Candour did not put there. They were not read, even where they are called answers.
received-changes = { $count ->
    [0] Nothing differs from { $label }
    [one] 1 answer differs from { $label }
   *[other] { $count } answers differ from { $label }
}
received-withdrawn = The client no longer has this written down. Take it over only if you mean to drop what stands here.
received-absent = Not in this file. What stands here is kept.
received-firm = Changed here in the meantime. The file still has the older answer.
received-both = Changed here and by the client. Talk about it.
received-other-person = These may be two different people
    .about = What is told of the person differs. Go on only if you are sure that both are of one person. Nothing is ticked for you.
received-unknown-person = Nothing shows that both are of one person
    .about = Neither the name nor the date of birth stands in both. Make sure before you take anything over.
received-case-numbers = Authority or court, with the number of the case

error-file-not-read = That file could not be read.
    .saved = Nothing was changed.
    .do = Check that it is there and that you may open it, then try again.
error-received-missing = No file is open, or it holds no answers as data.
    .saved = Nothing was changed.
    .do = Open the file once more, or ask the client to include the answers.

## The client's side

ui-share-open = Share with a firm
ui-share-title = Share with a firm
ui-share-lead = Candour sends nothing. It makes one sealed file that only the firm can open, and you choose how it travels.
ui-share-first = First: who is concerned
ui-share-first-text = A firm must check that it can act before it reads more. The conflict sheet says who you are, who else is concerned, and which states may be on the other side. Where you named an authority, a sender or a number, they stand there too. It tells nothing more of your case.
ui-share-names = Make the conflict sheet
ui-share-rest = Then: the rest
ui-share-rest-text = Choose the parts, look at the pages, then seal them.
ui-share-choose = Choose the parts
ui-share-firms = Firms
ui-share-import = Open a firm’s card
ui-share-import-note = A card is a small file that the firm gives you. It holds the key that seals.
ui-share-no-key = This firm has given no key yet. Nothing can be sealed for it until you open its card.
ui-share-forget = Forget this card
ui-share-words = Words of its key
ui-share-compare = Compare the words by telephone
ui-share-compare-text = Call the firm on a number that you already had, not one from the card. Ask them to read their eight words.
ui-share-same = The words are the same
ui-share-different = They differ, or I have not called
ui-share-differ-text = Do not use this card until the words are the same. Somebody else may have made it.
ui-share-ready = Ready to be sealed:
ui-share-nothing = Make the pages first. Then come back here to seal them.
ui-share-seal = Seal and save
ui-sealed-title = The sealed file is saved
ui-sealed-lead = Nothing was sent. Only the firm’s key opens this file; you cannot open it yourself.
ui-sealed-firm = Sealed for
ui-sealed-where = Saved as
ui-sealed-travel = How it can travel, and what each way gives away
ui-sealed-stick = On a memory stick, by hand
ui-sealed-stick-text = Nobody else learns of it. Take the stick back, or delete the file from it.
ui-sealed-mail = By e-mail
ui-sealed-mail-text = Nobody on the way can read it. The mail companies learn that you wrote to this firm, when, and how large the file is.
ui-sealed-upload = Through a page of the firm
ui-sealed-upload-text = The same, and the firm’s page learns your internet address.
ui-sealed-later = Sealed files can be kept by others. A computer of the future may open them; nobody knows when.
ui-after-seal = Seal it for a firm

## The firm's side

ui-firm-title = This is a firm’s computer
ui-firm-about = For a firm that receives files from clients.
ui-firm-open = Set up, or change the card
ui-firm-lead = The firm gets a key of its own. Clients seal with it; only this vault opens what they seal.
ui-firm-keep = Whoever has this vault and its passphrase can read every sealed file. Print the recovery page and keep it safe.
ui-firm-name = Name of the firm
ui-firm-address = Address
ui-firm-telephone = Telephone
ui-firm-email = E-mail
ui-firm-website = Website
ui-firm-services = What the firm does
ui-firm-services-hint = A line each.
ui-firm-marking = Line on purpose and confidentiality
ui-firm-marking-hint = It stands at the foot of every page, in two lines at most. Without it, pages say “Confidential” and no more.
ui-firm-disclaimer = What the firm wants said
ui-firm-logo = Mark for print
ui-firm-logo-hint = A PNG picture. What is dark is printed black, the rest is left out.
ui-firm-logo-choose = Choose a picture
ui-firm-logo-remove = Remove the mark
ui-firm-logo-shown = The mark as it is printed
ui-firm-logo-none = No mark. The name stands alone.
ui-firm-optional = Empty lines are left out of the card.
ui-firm-make = Make the firm’s key
ui-firm-save = Change the card
ui-firm-saved = Saved in this vault.
ui-firm-words = The eight words
ui-firm-words-text = A client calls and asks for them. Read them aloud.
ui-firm-key = The public key
ui-firm-card = Save the card as a file
ui-firm-card-saved = Saved as
ui-received-open = Open a file from a client
ui-received-drop = You can also drop the file on this page.
ui-received-title = A file from a client
ui-received-lead = Nothing is kept yet. Look at it, then take it over or put it away.
ui-received-locked = Passphrase of a locked paper
ui-received-missed = No answers were found. The passphrase is another one, or none are inside.
ui-received-unlock = Open with this passphrase
ui-received-pdf = Save the paper as PDF
ui-received-pdf-note = The pages of a stranger are not drawn inside Candour. Read them with your usual program.
ui-received-answers = Answers in the file
ui-received-new = Take it over as a new case
ui-received-label = Your label for the case
ui-received-label-hint = It is shown in the list. It need not be a name.
ui-received-take = Take over
ui-received-later = It is a later version of a case here
ui-received-which = Which case
ui-received-compare = Show what differs
ui-received-go-on = Compare them all the same
ui-received-here = In the case here
ui-received-in-file = In the file
ui-received-merge = Take over what is ticked
ui-received-merge-note = What stood before stays in the history of each answer. Nothing else is changed.
ui-received-takes = Take over
ui-received-put-away = Put it away
