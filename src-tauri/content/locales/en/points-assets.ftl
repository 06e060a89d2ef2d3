# Accounts and assets in other hands.

point-account-frozen = An account may be frozen or blocked: { $item }.
    .means = In England and Wales a court can freeze an account with at least { $account-freezing-minimum } in it. It asks whether the money may come from, or be meant for, unlawful conduct. Such an order can last up to { $account-freezing-longest }.
    .other-side = A block can also be a bank’s own check and end by itself.
    .change = It would change with an order, a date or a letter that names the reason.
    .next = Keep every letter and message. Ask a solicitor before you explain anything to the bank.
    .ask-1 = Is there a court order, or only the bank’s own block?

point-silent-block = A bank may be holding money without giving a reason: { $item }.
    .means = A bank that reports a concern may have to wait up to { $report-notice-days } (working days) for an answer. A refusal can be followed by { $report-moratorium }, and a court can extend that to { $report-moratorium-longest } in all.
    .other-side = The bank is often not allowed to explain. Silence is no sign of anything by itself.
    .change = It would change when the time ends or an order is served.
    .next = Note the first day of the block and the exact words used.
    .ask-1 = On which day does the waiting time end?

point-account-closed = A bank may have closed or refused an account: { $item }.
    .means = For newer contracts a bank gives { $bank-closing-notice } and reasons, and says how to complain. There are exceptions, for example where serious crime is feared. Banks often act on compliance databases.
    .other-side = Banks close accounts for ordinary reasons of their own.
    .change = It would change with the reason and the contract’s date.
    .next = Keep the letter and ask which database was used, through your solicitor.
    .ask-1 = Is a complaint wise now, and in which words?

point-bank-cites-interpol = A bank may have acted on news of an alert or of a listing: { $item }.
    .means = Private databases copy press and public lists, and they keep entries for long. The bank’s words can show what it has seen.
    .other-side = A bank’s system may have matched a similar name.
    .change = It would change with the text of the entry.
    .next = Write down the bank’s exact words and the date.
    .ask-1 = Where did the bank’s information come from?

point-state-freeze = An authority may have frozen or taken an asset: { $item }.
    .means = In the UK a court can restrain assets once a criminal inquiry has begun, without a charge. Assets can also be claimed in a civil way, and for a foreign request.
    .other-side = An order can leave room for living costs and can be contested with papers on the source. It does not as a rule free money to defend the very offences it rests on.
    .change = It would change with the kind of order and who asked for it.
    .next = Keep the order and make no transfer before advice.
    .ask-1 = What does the order allow me to pay?

point-private-freeze = A court may have frozen an asset for the other side of a dispute: { $item }.
    .means = A worldwide freezing order is usually made without notice. It asks for a list of assets, and a breach can lead to prison. English courts can help foreign proceedings too.
    .other-side = The side that asked must have told the court everything that matters. An order can be set aside.
    .change = It would change with what the court was not told.
    .next = Read the dates in the order with a solicitor at once.
    .ask-1 = Which date comes first, and what must be listed?

point-freezing-order-served = You received a freezing order, and its dates run from service.
    .means = Such an order binds from the moment you know of it. It usually names a date for a list of assets and a date in court.
    .other-side = It may allow living and legal costs.
    .change = It would change with the kind of order and the court.
    .next = Make no transfer, and show the order to a solicitor today.
    .ask-1 = What may be paid, and by when must an answer be given?

point-wealth-order = You received an order or notice that asks you to explain wealth.
    .means = The High Court can make such an order for property of { $unexplained-wealth-minimum } or more together. It concerns holders of public office abroad, people close to them, and people with a link to serious crime as defined there.
    .other-side = Such orders are few. An answer with papers can end the matter.
    .change = It would change with the date and the property named.
    .next = Note the day of receipt and gather papers on how each asset was paid for.
    .ask-1 = What follows if a date is missed?

point-funds-questioned = Somebody may be asking where your money comes from.
    .means = UK authorities can ask about property of { $unexplained-wealth-minimum } or more in some cases. Foreign inquiries can be served in the UK too.
    .other-side = Banks and advisers ask such questions of many customers by routine.
    .change = It would change with who asks and on which law.
    .next = Put together the source of each asset before you answer.
    .ask-1 = Who is really asking, and must I answer?

point-asset-asked = Somebody may be tracing an asset: { $item }.
    .means = Authorities can ask other countries about assets. A Silver Notice is one way, tried since January 2025 for serious crime punishable by { $silver-offence-maximum } or more. It asks for information and not for arrest.
    .other-side = Questions can also come from a tax office, a bank or a private search.
    .change = It would change with who asked and what was said about INTERPOL.
    .next = Keep the letter, and move or change nothing.
    .ask-1 = Is this a Silver Notice, a request between two states or something else?

point-silver-named = Your assets may be named in a request that went through INTERPOL.
    .means = A Silver Notice asks to find, identify or watch assets. It is not published, and INTERPOL checks each one. Data must be accurate, relevant and not excessive.
    .other-side = The pilot’s rules and its present phase have to be checked. It can lead to freezing by ordinary requests between states.
    .change = It would change with the assets named and your link to the case.
    .next = Gather papers that show how each named asset was paid for.
    .ask-1 = What can be asked of INTERPOL’s Commission about such data?
    .ask-2 = Can it affect my travel?

point-third-person-data = Your name may stand in data about another person’s case.
    .means = Data must fit its purpose and not go further than needed. A relative or partner who is not accused can ask whether naming them is in proportion.
    .other-side = Assets held for another person can properly be part of an inquiry.
    .change = It would change with how the assets were paid for and who uses them.
    .next = Gather papers on your own income and on each purchase.
    .ask-1 = Can my data be taken out while the rest stays?

point-crypto = Cryptoassets may be frozen, seized or traced under rules of their own.
    .means = UK courts can freeze wallets run by exchanges and order cryptoassets to be given up, without a conviction. Foreign requests can be served too.
    .other-side = A block can be an exchange’s own check.
    .change = It would change with where the wallet is and who holds the keys.
    .next = Keep statements and messages of the exchange.
    .ask-1 = Who made the block, and under which rule?

point-uk-property-link = Property in the UK may become part of a question about money: { $item }.
    .means = Property can be looked at whoever holds it, a company or a relative included. Officers of a company can be asked to answer too.
    .other-side = Owning a home through a company is lawful and common.
    .change = It would change with how it was paid for.
    .next = Gather the purchase file and the register entries.
    .ask-1 = Do the public registers match what really is?

point-transfers-note = Transfers that you made may be asked about.
    .means = Courts look at transfers made before and after an order. What was moved, when, why and for what price are facts your solicitor needs.
    .other-side = Ordinary payments and gifts go on in every life.
    .change = It would change with the date of the transfer and of the order.
    .next = Make no further transfer before advice, and tell your solicitor in person.
    .ask-1 = Must any transfer be told to the court?

point-bank-abroad = A bank abroad may have acted on your account: { $item }.
    .means = Its own country’s law decides what it may do and must tell. Banks in several countries can act on one piece of news.
    .other-side = Banks close or block accounts for ordinary reasons of their own.
    .change = It would change with an order, a reason in writing or a second bank.
    .next = Keep every letter and message, and note the date of each.
    .ask-1 = Is a lawyer in the bank’s country needed?

point-source-papers-missing = Papers on how this asset was paid for may be missing: { $item }.
    .means = Questions about an asset are often answered by papers on its source. Older papers can be hard to get later.
    .other-side = Gaps are common, above all after many years or a flight.
    .change = It would change with bank records, tax returns or a seller’s papers.
    .next = List which papers exist and who may hold the others.
    .ask-1 = Which gaps matter most?
