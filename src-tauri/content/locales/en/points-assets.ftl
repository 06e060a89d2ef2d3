# Accounts and assets in other hands.

point-account-frozen = An account may be frozen or blocked: { $item }.
    .means = In England and Wales a court can freeze an account with at least { $account-freezing-minimum } in it. It asks whether the money may come from, or be meant for, unlawful conduct. Such an order can last up to { $account-freezing-longest }.
    .other-side = A block can also be a bank’s own check and end by itself.
    .change = An order, a date or a letter that names the reason.
    .next = Keep every letter and message. Ask a solicitor before you explain anything to the bank.
    .ask-1 = Is there a court order about my account, or only the bank’s own block?
    .ask-2 = Can I complain to the bank and to an ombudsman, and when?

point-bank-acted = A bank has acted on an account, and what it did decides the next step.
    .means = A block, a closing and a question each follow other rules. The letter of the bank, or its date, shows which it is.
    .other-side = Banks act for many ordinary reasons, and often give none.
    .change = The bank’s own words, and the day on which it first acted.
    .next = Keep every letter and message of the bank. Ask a solicitor before you explain anything to it.
    .ask-1 = Who should ask the bank why it acted, and how?

point-bank-asks = A bank has asked you questions, and may want to know where money comes from.
    .means = Banks have to know their customers, and where necessary the source of funds. What you answer should fit what you said elsewhere.
    .other-side = Banks ask such questions of many customers by routine.
    .change = The bank’s own words, and the day by which it wants an answer.
    .next = Gather papers that show how the money was earned. Let a solicitor see the answer first.
    .ask-1 = What should the answer to the bank say, and which papers go with it?

point-bank-date = { $time ->
    [past] A day that a bank has set has passed: { $item }.
    [perhaps-past] A day that a bank has set may have passed: { $item }.
   *[ahead] A bank has set a day: { $item }.
}
    .means = What the bank may do after that day stands in its letter and its contract. More time can be asked for early.
    .other-side = Not every such day is strict. Only the letter shows which.
    .change = Another day, or an answer that was already sent.
    .next = Bring the letter of the bank, and show it to a solicitor before that day.
    .ask-1 = What can the bank do if I do not answer by its day?

point-silent-block = A bank may be holding money, and may not be allowed to say why: { $item }.
    .means = A bank that reports a concern waits up to { $report-notice-days }, counted in working days. A refusal can add { $report-moratorium }. A court can then add up to { $report-moratorium-longest } more.
    .other-side = The bank is often not allowed to explain. Silence is no sign of anything by itself.
    .change = The end of that time, or an order that is served.
    .next = Note the first day of the block and the exact words used.
    .ask-1 = For how long may the bank block my account without a court order?
    .ask-2 = Could the bank have blocked my account because of another person with my name?

point-account-closed = A bank may have closed or refused an account: { $item }.
    .means = For newer contracts a bank gives { $bank-closing-notice } and reasons, and says how to complain. For older ones it is often { $bank-closing-notice-older }. There are exceptions, for example where serious crime is feared. A bank may have acted on a compliance database.
    .other-side = Banks close accounts for ordinary reasons of their own.
    .change = The reason, and the day on which the contract was made.
    .next = Keep the letter and ask which database was used, through your solicitor.
    .ask-1 = Should I complain about the closed account now, and what should I write?

point-bank-cites-interpol = A bank may have acted on news of an alert or of a listing: { $item }.
    .means = Private databases copy press and public lists, and they keep entries for long. The bank’s words can show what it has seen.
    .other-side = A bank’s system may have matched a similar name.
    .change = The text of the entry.
    .next = Write down the bank’s exact words and the date.
    .ask-1 = Where did the bank get its information about INTERPOL?

point-account-order = An order may have frozen an account in the UK: { $item }.
    .means = Police or another authority can ask a magistrates’ court to freeze an account with at least { $account-freezing-minimum } in it. Such an order can last up to { $account-freezing-longest }. The court asks whether the money may come from, or be meant for, unlawful conduct.
    .other-side = The court can change or end the order. It can let money out for reasonable living costs, for work, and on conditions for a lawyer. A restraint order follows other rules: the paper shows which it is.
    .change = Papers that show where the money came from.
    .next = Bring the order today. Ask what may be paid before you pay anything.
    .ask-1 = Which kind of order is this, and until which day does it last?
    .ask-2 = Can the order let me pay rent, food and a lawyer?
    .ask-3 = When can the money be taken for good, and how is that contested?

point-forfeiture-notice = { $time ->
    [past] The time to object to a forfeiture of money may be over: { $item }.
    [perhaps-past] The time to object to a forfeiture of money may be over: { $item }.
   *[ahead] Without an objection in time, frozen money is taken for good: { $item }.
}
    .means = An account forfeiture notice gives at least 30 days to object, from the day after it. An objection ends the notice, and then a court can be asked to decide.
    .other-side = The officer has to be satisfied that the money comes from unlawful conduct, or is meant for it. After a missed time a court can still be asked, in narrow limits.
    .change = An objection that arrived in time.
    .next = Show the notice to a solicitor today. The objection has to arrive at the address in it.
    .ask-1 = Who sends the objection, and what does it have to say?
    .ask-2 = What happens to the account after an objection?

point-state-freeze = An asset in the UK may have been frozen or taken for a state: { $item }.
    .means = In the UK a court can restrain assets once a criminal inquiry has begun, without a charge. There must be reasonable grounds to think that somebody benefited from crime. Assets can also be claimed in a civil way, and for a foreign request.
    .other-side = An order can allow living costs and can be contested with papers on the source. It does not as a rule free money to defend the very offences it rests on.
    .change = The kind of order and who asked for it.
    .next = Keep the order and make no transfer before advice.
    .ask-1 = What may I pay while my property is frozen?

point-foreign-order-here = An authority abroad may have ordered that an asset in the UK is frozen or taken: { $item }.
    .means = Such an order reaches property here through UK authorities and a UK court. A court here can freeze it for another country, or register a final order.
    .other-side = What another country ordered does not yet tell what a court here has done.
    .change = An order of a UK court, or an entry in the register of the property.
    .next = Keep the foreign order, and make no transfer before advice.
    .ask-1 = Has a UK court frozen the property or registered the foreign order?

point-state-freeze-abroad = An authority abroad may have frozen or taken an asset: { $item }.
    .means = The law of the country where the asset is decides what may be done and who can contest it. That country may act for itself or for another.
    .other-side = An order can be answered or contested there in many cases.
    .change = The kind of order, and who asked for it.
    .next = Keep the order, and make no transfer before advice.
    .ask-1 = Do I need a lawyer in the country that froze my property, and by when?

point-private-freeze = A court may have frozen an asset for the other side of a dispute: { $item }.
    .means = A worldwide freezing order is usually made without notice. It asks for a list of assets, and a breach can lead to prison. English courts can help foreign proceedings too.
    .other-side = The side that asked must have told the court everything that matters. An order can be cancelled.
    .change = What the court was not told.
    .next = Read the dates in the order with a solicitor at once.
    .ask-1 = Which date in the freezing order comes first, and which property must I list?

point-private-freeze-abroad = A court abroad may have frozen an asset for the other side of a dispute: { $item }.
    .means = The law of that country decides what the order forbids and by when to answer. { $uk ->
        [yes] An English court can be asked to help such proceedings.
       *[other] Courts of other countries can sometimes be asked to help such proceedings.
    }
    .other-side = An order can be contested where it was made. It may allow living and legal costs.
    .change = The wording of the order, and where other assets are.
    .next = Read the dates in the order with a solicitor at once.
    .ask-1 = Which date in the freezing order comes first, and does it cover property in other countries?

point-freezing-order-served = There is an order that freezes property, and it can have short dates.
    .means = Such an order usually binds from the moment somebody knows of it. It can name a date for a list of assets or a date in court. The law of the country that made it decides the rest.
    .other-side = It may allow living and legal costs.
    .change = The kind of order, and the court or authority that made it.
    .next = Make no transfer, and show the order to a solicitor today.
    .ask-1 = What may I pay under the freezing order, and by when must I answer it?
    .ask-2 = Does the order let me pay for living and for a lawyer?

point-wealth-order = You received an order or notice that asks you to explain wealth.
    .means = The High Court can make such an order for property worth more than { $unexplained-wealth-minimum } together. Without a reasonable excuse and an answer in time, the property is presumed to be recoverable, unless the contrary is shown.
    .other-side = Such orders are few. An answer with papers can end the matter.
    .change = The date and the property named.
    .next = Note the day of receipt and gather papers on how each asset was paid for.
    .ask-1 = What happens if I do not answer the order by its date?
    .ask-2 = Can my answer to the order be used against me, or against somebody in my family?
    .ask-3 = Does it matter that the order reached me in another country?

point-wealth-order-answers = An answer to a wealth order can matter for a criminal case as well.
    .means = As a rule such an answer cannot be used in evidence against the person who gave it, in criminal proceedings in the UK. There are exceptions, such as confiscation, false statements and evidence that differs.
    .other-side = That rule is one of UK law. What another country does with an answer that reaches it is for its own law.
    .change = Who is told what is answered, and a case abroad on the same facts.
    .next = Answer nothing before a solicitor has seen both the order and the papers of the criminal case.
    .ask-1 = Can the country of my case get to read what I answer here?
    .ask-2 = Which of my papers and talks are privileged, so that I need not hand them over?

point-wealth-order-office = A wealth order can rest on public office abroad, your own or that of somebody close.
    .means = Such an order reaches people with high public office outside the UK and the EEA, their families and people close to them. No suspicion of serious crime is needed then.
    .other-side = Whether an office or a tie is of that kind can be disputed.
    .change = The office, its dates, and what the tie really is.
    .next = Note each office with its dates, and who in the family held it.
    .ask-1 = On which link does the order rest, and can that be disputed?

point-recovery-claim = A UK authority asks a court to take property without a conviction: { $item }.
    .means = The court asks what is more likely than not: whether the property came from unlawful conduct. Conduct abroad counts if it is unlawful there and would be here.
    .other-side = No conviction is needed. Papers on how it was paid for can answer the claim.
    .change = Papers on the source of the money, and on whose property it is.
    .next = Bring the claim and every order, and answer nothing before advice.
    .ask-1 = By when does the claim need an answer, and with which papers?
    .ask-2 = What does a judgment of another country count for in this claim?

point-answers-in-two-cases = What is explained about money in one case can be read in another.
    .means = In civil proceedings a person can refuse an answer that could lead to a prosecution in the UK. That right does not reach crimes under the law of other countries alone.
    .other-side = Some Acts limit that right. Without an answer only the account of the authority may be before the court.
    .change = A criminal inquiry, here or abroad, about the same money.
    .next = Explain nothing to an authority, in a letter or an interview, before a solicitor has seen the papers.
    .ask-1 = Can what I say about the money be used against me, here or abroad?
    .ask-2 = Which questions may I refuse, and what follows if I do?

point-funds-questioned = Somebody may be asking where your money comes from.
    .means = Who asks, and under which law, decides what must be answered. A foreign inquiry can be helped by the authorities of another country.
    .other-side = Banks and advisers ask such questions of many customers by routine.
    .change = Who asks and on which law.
    .next = List the source of each asset before you answer.
    .ask-1 = Who really asks where my money comes from, and must I answer?

point-funds-questioned-uk = Questions about your money may concern UK law.
    .means = UK authorities can ask a court for an order to explain property worth more than { $unexplained-wealth-minimum } in some cases. They can also claim property in a civil way.
    .other-side = Such orders are few. Most questions come from a bank’s own checks.
    .change = A letter that names an authority and a law.
    .next = List the source of each asset with your solicitor.
    .ask-1 = Could somebody ask a UK court for an order about my money?

point-asset-asked = Somebody may be tracing an asset: { $item }.
    .means = Authorities can ask other countries about assets. A Silver Notice is one way, begun as a pilot in January 2025, for serious crime. It asks for information and not for arrest.
    .other-side = Questions can also come from a tax office, a bank or a private search.
    .change = Who asked and what was said about INTERPOL.
    .next = Keep the letter, and move or change nothing.
    .ask-1 = Was the question about my property a Silver Notice, a request between two states or something else?

point-silver-named = Your assets may be named in a request that went through INTERPOL.
    .means = A Silver Notice asks to find, identify or watch assets. It is not published, and INTERPOL checks each one. Data must be accurate, relevant and not excessive.
    .other-side = The pilot’s rules and its present phase have to be checked. It can lead to freezing by ordinary requests between states.
    .change = The assets named and your link to the case.
    .next = Gather papers that show how each named asset was paid for.
    .ask-1 = What can I ask INTERPOL’s Commission about data on my property?
    .ask-2 = Can a Silver Notice affect my travel?

point-third-person-data = Your name may stand in data about another person’s case.
    .means = Data must fit its purpose and not go further than needed. A relative or partner who is not accused can ask whether naming them is in proportion.
    .other-side = Assets held for another person can properly be part of an inquiry.
    .change = How the assets were paid for and who uses them.
    .next = Gather papers on your own income and on each purchase.
    .ask-1 = Can INTERPOL take out my data while the rest of the entry stays?

point-crypto = Cryptoassets may be frozen, seized or traced under rules of their own.
    .means = UK courts can freeze wallets run by exchanges and order cryptoassets to be given up, without a conviction. Foreign requests can be served too.
    .other-side = A block can be an exchange’s own check.
    .change = Where the wallet is and who holds the keys.
    .next = Keep statements and messages of the exchange.
    .ask-1 = Who may block my cryptoassets, and under which rule?

point-uk-property-link = Property in the UK may become part of a question about money: { $item }.
    .means = Property can be looked at whoever holds it, a company or a relative included. Officers of a company can be asked to answer too.
    .other-side = Owning a home through a company is lawful and common.
    .change = How it was paid for.
    .next = Gather the purchase file and the register entries.
    .ask-1 = Do the public registers show correctly who owns the property?

point-transfers-note = Transfers that you made may be asked about.
    .means = Courts look at transfers made before and after an order. What was moved, when, why and for what price are facts your solicitor needs.
    .other-side = Ordinary payments and gifts are part of every life.
    .change = The date of the transfer and of the order.
    .next = Make no further transfer before advice, and tell your solicitor in person.
    .ask-1 = Must I tell the court about a transfer of property?

point-bank-abroad = A bank outside the UK acted on your account: { $item }.
    .means = Its own country’s law decides what it may do and must tell. Banks in several countries can act on one piece of news.
    .other-side = Banks close or block accounts for ordinary reasons of their own.
    .change = An order, a reason in writing or a second bank.
    .next = Keep every letter and message, and note the date of each.
    .ask-1 = Who can say what the law of the bank’s country lets me ask of it?

point-source-papers-missing = Papers on how this asset was paid for may be missing: { $item }.
    .means = Questions about an asset are often answered by papers on its source. Older papers can be hard to get later.
    .other-side = Gaps are common, above all after many years or a flight.
    .change = Bank records, tax returns or a seller’s papers.
    .next = List which papers exist and who may hold the others.
    .ask-1 = Which missing papers about my money matter most?

point-assets-in-several-countries = What you own, and in which country, may be worth listing for your solicitor.
    .means = A country can ask others to find property, through INTERPOL or by a request for legal help. Each country answers under its own law.
    .other-side = Holding property abroad is lawful, and nothing here shows that anybody looks for it.
    .change = A question, a freezing order or a request about one of them.
    .next = Make the list with your solicitor, and move nothing before advice.
    .ask-1 = Which papers on the source of my money should I have ready?

point-bank-name-match = A bank may have taken you for somebody else.
    .means = A name that is like one on a list does not by itself show that it is the same person. Birth date, place and papers can tell two people apart.
    .other-side = The bank may hold something else about you, and need not say what.
    .change = The entry that the bank means, and what it says of birth and country.
    .next = Gather papers that show who you are, and show the letter to a solicitor.
    .ask-1 = Should I send the bank proof of who I am, and what may it ask me then?

point-cash-kept = Cash or other things were taken in the UK, and somebody keeps them: { $item }.
    .means = Cash that is seized may be kept for 48 hours at first. Weekends and holidays do not count. A magistrates’ court can then extend that.
    .other-side = Keeping it needs reasonable grounds for as long as it lasts.
    .change = Papers that show where it came from, and whose it is.
    .next = Keep the receipt and each court paper, and note the day and the hour.
    .ask-1 = Until when may it be kept, and who can ask the court to give it back?

point-order-not-told = A court may not have been told everything, and can be asked to change or end its order: { $item }.
    .means = English courts expect to be told what speaks against an order that is asked for without notice. Other countries have rules of their own.
    .other-side = What was left unsaid must matter, and a court can make the order again.
    .change = What was shown to the court, and what was not.
    .next = Gather what was not shown, such as a licence or a judgment, with its date.
    .ask-1 = Can the court be asked to change or end the order, and how soon?

point-owner-told-differently = Papers or people name different owners: { $item }.
    .means = What one answer says of the owner can be compared with registers, banks and other answers.
    .other-side = The owner in a register and the person who has the use of it can be two people.
    .change = Papers that show who paid, and who decides.
    .next = Show your solicitor every paper that names an owner before you answer anybody.
    .ask-1 = Who owns it in law, and how do we explain the other papers?

point-part-is-mine = A part of what is frozen or asked about may be yours, in another person’s case: { $item }.
    .means = In the UK anybody whom such an order affects can ask the court to change it. What you paid yourself matters.
    .other-side = A court can find that all of it was paid for by the other person.
    .change = Papers that show what you paid, and from which income.
    .next = Gather papers on your own income and on each payment.
    .ask-1 = How do I show the court which part is mine?

point-property-of-others = What is frozen or asked about may belong to somebody else: { $item }.
    .means = In the UK anybody whom an account freezing order or a restraint order affects can ask the court to change it. Other countries have rules of their own.
    .other-side = What one person holds for another can count as the other’s.
    .change = Papers that show whose it is.
    .next = Tell your solicitor who holds it, for whom, and whether they have a lawyer.
    .ask-1 = Who may go to court for this property, and do they need a lawyer of their own?

point-sanctions-licence = A payment by you or for you may need a licence first.
    .means = In the UK the Office of Financial Sanctions Implementation can license what a freeze stops. It says that nothing should be done before a licence is signed.
    .other-side = A licence permits a payment, and obliges no bank to make it.
    .change = Which list it is, and what each licence covers.
    .next = Pay and move nothing before advice, and bring every licence.
    .ask-1 = Which licence do I need for a home, school, staff and lawyers?
    .ask-2 = Were the bank and the court shown every licence that I have?

point-sanctions-licence-abroad = A payment by you or for you may need a licence of the country that listed you.
    .means = Each country licenses what its own sanctions stop. A licence of one country does not reach the list of another.
    .other-side = A licence permits a payment, and obliges no bank to make it.
    .change = Which list it is, and what each licence covers.
    .next = Pay and move nothing before advice, and bring every licence.
    .ask-1 = Which office can license a payment for a home, for lawyers or from a blocked account?

point-sanctions-removal = A listing can be disputed with those who made it.
    .means = In the UK a listed person can ask the minister to change or end a listing. A second request needs something of weight that is new. The EU and the US have ways of their own.
    .other-side = A request can be refused, and the reasons may be short.
    .change = A fact which shows that a reason for the listing is wrong or over.
    .next = Bring the reasons for each listing, with its date.
    .ask-1 = Against which listing should we write first, and by which day?

point-sanctions-ended = A listing under sanctions has ended, and old copies of it can remain.
    .means = Those who made a listing can end it, and a court can annul it. Banks and private databases can still hold the old entry.
    .other-side = A new listing can follow, and another list may still hold a name.
    .change = Each list, with the day on which it named you and the day of its end.
    .next = Bring each decision that ended a listing.
    .ask-1 = Who should hear that the listing ended, and does the decision help in my case?

point-sanctions-evasion = Somebody says that sanctions were evaded, and that can become a case of its own.
    .means = UK rules on sanctions do not allow acts that evade them. What you say of a payment can be used, so advice comes first.
    .other-side = A payment that a licence or an exception allows is no evasion.
    .change = The day of each payment beside the day of each listing.
    .next = Leave each answer about payments until a lawyer has seen the papers.
    .ask-1 = What may I say, and to whom, before the papers are seen?
    .ask-2 = Which of my talks and papers are privileged?
