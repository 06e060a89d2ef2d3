# The card to carry: one page that says what to do and whom to call.

carry-title = If something happens
carry-lead = Print this page, fold it and carry it with you. Give a copy to somebody you trust.
carry-emergency = If somebody is not safe.
carry-own = The number of my lawyer, written in by hand
carry-trusted = Somebody who should be told, and their number
carry-made-at = { $date }, { $time }
carry-end = End of page
carry-file-name = card-to-carry.pdf
