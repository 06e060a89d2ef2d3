# Assets.

section-assets = Banks and assets
    .about = What banks have done, and what has happened to money or property. Account numbers are not wanted here.

q-has-bank-measures = Has a bank blocked, closed or refused an account of yours?
    .label = Bank measures
    .hint = Include business accounts and accounts abroad.
    .why = A bank may have seen an alert, a press story or an order. Often it must not say so.

group-bank-measure = What banks have done
    .one = Bank measure
    .add = Add a bank

q-bank-measure-country = In which country is the account?
    .label = Country of the account
    .why = Freezing powers and notice periods depend on the country.

q-bank-measure-what = What did the bank do?
    .label = What the bank did
    .why = A block without a reason may follow other rules than a closure with notice.
    .o-blocked = It blocked the account or a card
    .o-closed = It closed the account
    .o-closing-notice = It wrote that it will close the account
    .o-opening-refused = It refused to open an account
    .o-payment-held = It did not make a payment
    .o-questions = It asked questions
    .o-other = Something else

q-bank-measure-what-other = What else did the bank do?
    .label = Bank’s step, in your words
    .why = Holds what the list does not hold.

q-bank-measure-name = What is the name of the bank?
    .label = Name of the bank
    .why = A firm checks whether it also works for that bank before it acts for you.

q-bank-measure-date = When did the bank first do this?
    .label = First done
    .why = Some freezes may last only a set number of days before a court must decide.

q-bank-measure-reason = What reason did the bank give?
    .label = Bank’s reason
    .why = The bank’s own words can show whether an order, a database or a rule is the reason.
    .o-no-reason = No reason
    .o-checks = Checks that the law asks of it
    .o-screening-database = A database that lists people
    .o-police-or-court = The police or a court
    .o-account-freezing-order = An account freezing order
    .o-interpol = INTERPOL
    .o-sanctions = Sanctions
    .o-name-match = My name is like a name on a list
    .o-own-rules = Its own rules or wishes
    .o-other = Another reason

q-bank-measure-reason-other = What other reason did the bank give?
    .label = Bank’s reason, in your words
    .hint = The words of its letter, if you have them.
    .why = Holds what the list does not hold.

q-sanctions-lists = Which sanctions lists name you or named you, or a company of yours?
    .label = Sanctions lists
    .hint = Choose all that you know of. A letter of the bank may name the list.
    .why = Each list has its own licences, and its own way to be taken off it.
    .o-uk = The list of the United Kingdom
    .o-eu = The list of the European Union
    .o-us = A list of the United States
    .o-un = The list of the United Nations
    .o-another-country = The list of another country
    .o-not-listed = None: it is a like name, or nobody named a list

q-sanctions-steps = Which of these have happened about the sanctions?
    .label = Steps on sanctions
    .why = A licence, a request to end a listing and a reproach each lead to another step.
    .o-licence-asked = A licence for payments was asked for
    .o-licence-given = A licence was given
    .o-licence-refused = A licence was refused
    .o-removal-asked = Somebody asked to take me off a list
    .o-removal-refused = A request to take me off a list was refused
    .o-court-asked = A court was asked to end a listing
    .o-annulled-by-court = A court annulled a listing
    .o-removed = Every listing has ended: I was taken off each list
    .o-evasion-said = Somebody says that sanctions were evaded
    .o-none = None of these

q-has-assets = Has anything you own been frozen, asked about or taken?
    .label = Assets concerned
    .hint = Money, a home, a company, shares, cryptoassets or other things of value.
    .why = Helps show whether a country is tracing assets, and whether you could recover any.

group-asset = Assets concerned
    .one = Asset
    .add = Add an asset

q-asset-kind = What kind of asset is it?
    .label = Kind of asset
    .why = Different orders exist for land, companies, accounts and cryptoassets.
    .o-home-or-land = A home or land
    .o-company-or-shares = A company or shares
    .o-account = Money in an account
    .o-crypto = Cryptoassets
    .o-vehicle-boat-aircraft = A vehicle, boat or aircraft
    .o-valuables = Art, jewellery or other valuables
    .o-other = Something else

q-asset-kind-other = What is the asset, in your own words?
    .label = Asset, in your words
    .hint = No sums and no addresses are needed.
    .why = Holds what the list does not hold.

q-asset-country = In which country is this asset?
    .label = Where the asset is
    .why = Shows which courts can freeze it and which can give it back.

q-asset-event = What has happened to this asset?
    .label = What happened
    .why = A freeze by a state, a freeze by an opponent and a loss each lead to different steps.
    .o-frozen-for-the-state = It was frozen or seized for a state
    .o-frozen-for-other-side = It was frozen by a court for the other side of a dispute
    .o-asked-about = An authority or a bank asked about it
    .o-named-in-interpol-request = It, or I, was named in a request sent through INTERPOL
    .o-searched-for = Somebody has been searching for it
    .o-confiscated = It was confiscated for good
    .o-taken-by-deceit = It was taken from me by deceit
    .o-control-lost = Others took control of it without my agreement
    .o-wealth-order = An order came to explain how it was paid for (an unexplained wealth order)
    .o-recovery-claimed = A UK authority went to court to take it, without a conviction (civil recovery)
    .o-order-dated = I know a day of the order: when it was made, or when it ends
    .o-order-facts = The order leaves something out, or the asset is not mine alone
    .o-other = Something else

q-asset-date = When did this happen to the asset?
    .label = Happened
    .why = Time limits for an answer or a claim often run from this date.

q-asset-until = On which day does the order end, if it says so?
    .label = Order ends
    .hint = It stands in the order. An attachment abroad often has such a day too.
    .why = Before that day somebody may extend the order, or ask for more.

q-asset-by = Who did this to the asset?
    .label = Done by
    .why = Shows whether to turn to an authority, a court or a private person.
    .o-uk-authority = A UK authority
    .o-authority-abroad = An authority of another country
    .o-court = A court
    .o-bank = A bank
    .o-business-partner = A business partner
    .o-employee-or-adviser = An employee or adviser
    .o-relative = A relative
    .o-stranger = Somebody I did not know
    .o-other = Somebody else

q-asset-link = To whose case is this asset said to belong?
    .label = Linked to
    .why = Data on a person who is not in the case must still be correct and needed.
    .o-own-case = A case about me
    .o-relatives-case = A case about a relative
    .o-business-contacts-case = A case about a business contact
    .o-no-case-known = No case that I know of

q-asset-order = What kind of order is it?
    .label = Kind of order
    .hint = The name stands at the top of the order. Choose all that it names.
    .why = Each kind has its own court, its own end and its own way to ask for living costs.
    .o-restraint-order = A restraint order of a criminal court
    .o-account-freezing-order = An account freezing order
    .o-property-freezing-order = A property freezing order
    .o-interim-freezing-order = An interim freezing order, with an order to explain wealth
    .o-cash-or-crypto-seized = Cash, valuables or cryptoassets were taken and kept
    .o-private-freezing-order = A freezing order of a civil court, for the other side of a dispute
    .o-worldwide = It covers property in other countries too
    .o-not-told = I have not seen an order

q-asset-facts = Which of these are true of this asset, or of the order over it?
    .label = About this asset
    .why = What a court was not told, and whose the property is, can change or end an order.
    .o-court-not-told = The court was not told something that matters
    .o-owner-differs = Papers or people name different owners
    .o-others-property = It belongs to somebody else, or to a company
    .o-part-is-mine = A part of it is mine, and the case is another person’s
    .o-papers-lost = Papers on how it was paid for are lost or destroyed
    .o-none = None of these

q-asset-found-out = When did you learn of the loss?
    .label = Loss learned
    .why = In some laws the time for a claim runs from the day on which the loss was learned.

q-asset-value = About how much was it worth?
    .label = Rough value
    .hint = A round figure is enough.
    .why = Shows your solicitor which steps are worth their cost.

q-asset-recovery-steps = What has been done to get this asset back?
    .label = Steps to recover it
    .why = Early steps help a claim. What was said to the police or a court must fit together.
    .o-police-report = A report to the police
    .o-lawyer-letter = A letter from a lawyer
    .o-court-case = A court case or arbitration
    .o-asked-bank = A request to a bank
    .o-none = Nothing yet

q-asset-where-now = Where is it now, as far as you know?
    .label = Where it is now
    .why = Money that can be followed can be stopped. Each place needs another step.
    .o-same-bank = In the same bank
    .o-known-account = In another account that I know of
    .o-abroad = In another country
    .o-wallet-or-exchange = In a wallet or an exchange for cryptoassets
    .o-sold-on = It was sold to somebody else
    .o-not-known = Nobody knows so far

q-asset-proof = What shows that it is yours, or how it was taken?
    .label = Proof
    .why = A court asks for papers before it acts, above all where it acts within days.
    .o-transfer-record = A record of the transfer
    .o-contract = A contract
    .o-messages = Messages
    .o-register-entry = An entry in a register
    .o-witness = A person who saw it
    .o-none = None of these

q-asset-clause = What does the contract say about disputes?
    .label = Clause on disputes
    .why = A clause can decide which court, which law and which time limit apply.
    .o-court-named = It names a court
    .o-arbitration = It names an arbitration
    .o-law-named = It names a law
    .o-none = It says nothing, or there is no contract
    .o-not-known = I do not have the contract at hand

q-asset-others = Is any of these true of the people who took it?
    .label = Who took it
    .why = Other people with the same loss, or a debtor without money, change which step is worth its cost.
    .o-other-victims = Others lost in the same way
    .o-taker-insolvent = They have no money, or are insolvent
    .o-taker-abroad = They are in another country
    .o-taker-not-known = Nobody knows who they are
    .o-none = None of these

q-asset-else = What do you mean by “something else” about this asset?
    .label = Asset, what happened in your words
    .why = Holds what the lists of this asset do not hold.

q-funds-questions = Who has asked how your property or money was earned?
    .label = Asked about source of funds
    .why = Helps show whether an order about the source of wealth could follow.
    .o-uk-authority = A UK authority
    .o-authority-abroad = An authority of another country
    .o-tax-office = A tax office
    .o-bank-or-adviser = A bank, accountant or other adviser
    .o-none = Nobody

q-transfers-made = Has property in question been sold, given away or moved in the last six years?
    .label = Property moved
    .hint = Only yes or no is needed here. The reasons can be told in person.
    .why = Courts that freeze property ask this. Your solicitor can prepare an answer with you.

q-asset-places = In which countries do you, your companies or relatives hold money or property of value?
    .label = Assets in
    .hint = You can leave this out, or tell your solicitor in person. No sums and no addresses are asked.
    .why = A country that looks for property asks other countries one by one.

q-asset-held-through = In whose name is it held?
    .label = Held through
    .why = Property of a company, a trust or a relative follows other rules than your own.
    .o-own-name = My own name
    .o-company = A company
    .o-trust = A trust or foundation
    .o-relative = A relative
    .o-other-person = Another person
    .o-exchange = An exchange for cryptoassets
    .o-own-wallet = My own wallet
