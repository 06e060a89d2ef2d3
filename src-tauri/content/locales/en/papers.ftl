# Papers worth gathering.


## You and your status

paper-passport-copies = Copies of every passport held now or before, all pages
    .where = You hold them; a former passport office may confirm old ones.
    .language = As it is; your solicitor says whether a translation is needed.
paper-name-record = Birth or name-change record that shows every spelling of the name
    .where = The civil registry of the place, or its consulate where that is wise.
    .language = The original, with an English translation.
paper-residence-permit = The visa or residence permit, with the letter that granted it
    .where = You hold it; the immigration authority can send a copy.
    .language = As it is.
paper-identity-proof = Papers that show that another person is meant: fingerprints, photographs, work or school records
    .where = Your own files, employers, schools, a notary.
    .language = The original, with a translation where needed.
paper-travel-record = A list of the journeys with dates, and tickets or passport stamps
    .where = Your passports, airline accounts and calendars.
    .language = No translation needed.

## What happened to you

paper-border-paper = Any paper or card given at a border or after a stop
    .where = You hold it; the border authority may confirm it on a request.
    .language = As it is.
paper-border-note = A note of a stop by the person stopped: day, place, officers, words used, how long
    .where = Write it from memory while it is fresh, for your solicitor.
    .language = In the language you think in.
paper-visa-refusal = The letter that refused or cancelled a visa, a travel card or a boarding
    .where = The embassy, the airline or the online account where you applied.
    .language = As it is.
paper-bank-letters = Letters and messages from a bank about a block, a closure or questions
    .where = Your post, secure messages and e-mails; the bank can send copies.
    .language = As they are.
paper-account-statements = Account statements for the time in question
    .where = The bank, or its online archive.
    .language = As they are.
paper-screening-entry = The text of the entry in a compliance database
    .where = The bank or partner that named it; the database company on a data request that your solicitor plans.
    .language = As it is.
paper-public-list-copy = A dated copy of the public wanted list or press page that shows the name
    .where = Save or print the page with its address and date, on a private computer.
    .language = As it is, with a translation of the key lines.
paper-contact-note = A note of every visit, call or message with pressure: day, who, words
    .where = Those who were there, each from memory, for your solicitor.
    .language = In the language used.
paper-messages-kept = The messages themselves, left in place on the device
    .where = Leave them where they are; make a list of dates and senders.
    .language = As they are.

## A criminal case abroad

paper-warrant = The arrest warrant or detention order
    .where = A lawyer in that country, chosen with your solicitor.
    .language = The original, with a certified English translation.
paper-summons = Every summons or police letter, with its envelope and date
    .where = Your post, your old address, relatives who received it.
    .language = The original, with a translation.
paper-witness-request = The letter or summons that asks for a witness
    .where = Your post, or the person who received it for you.
    .language = The original, with a translation.
paper-charge-sheet = The charge, indictment or decision that opens the case
    .where = A lawyer in that country, from the court or prosecutor.
    .language = The original, with a certified English translation.
paper-foreign-judgment = The judgment, with its reasons and the record of the hearing
    .where = The court registry, through a lawyer in that country.
    .language = The original, with a certified English translation.
paper-service-proof = Proof of how, when and where word of the case was given, or that it was not
    .where = The court file, the post office, your old address, your employer.
    .language = The original, with a translation.
paper-retrial-law = The rule on a new trial after a judgment in absence
    .where = A lawyer in that country.
    .language = With an English translation.
paper-closing-decision = The decision that closed, dropped or stayed a case
    .where = The court or prosecutor, through a lawyer in that country.
    .language = The original, with a certified English translation.
paper-sentence-served = Proof that a sentence was served, paid or remitted
    .where = The prison service, probation office or court.
    .language = The original, with a translation.
paper-amnesty-text = The amnesty law or pardon, and the paper that applies it
    .where = The official gazette, the court or the president’s office.
    .language = The original, with a translation.
paper-limitation-opinion = A note on when the time to prosecute or punish ends there
    .where = A lawyer in that country.
    .language = In English or with a translation.
paper-criminal-code-text = The article named in the case, as printed at the time, with its penalty
    .where = The official gazette or a lawyer in that country.
    .language = With an English translation.
paper-local-lawyer-note = A note by the lawyer there on the stage and faults of the case
    .where = Your lawyer in that country.
    .language = In English where possible.
paper-co-accused-decisions = Decisions about others accused in the same case
    .where = Their lawyers, the court, public registers.
    .language = The original, with a translation.
paper-case-timeline = A time line: what came before the case, then each step of it
    .where = You write it, with the dates as you know them.
    .language = In the language you think in.

## Extradition and INTERPOL

paper-arrest-record = The record of the arrest, detention or bail
    .where = The police station, the court or your lawyer there.
    .language = The original, with a translation.
paper-extradition-request = The extradition request and the papers sent with it
    .where = The court or your lawyer in the country that received it.
    .language = As served, with a translation.
paper-extradition-refusal = The whole decision that refused extradition or surrender, with reasons
    .where = The court that decided, through your lawyer there.
    .language = The original, with a certified English translation.
paper-state-letters = Letters between the two countries about the request
    .where = The court file, through your lawyer there.
    .language = The original, with a translation.
paper-notice-paper = Any paper that shows a notice, a diffusion or its number
    .where = The police or court that showed it, through your lawyer.
    .language = As it is.
paper-ccf-letters = Every letter from INTERPOL or its Commission, with the decision
    .where = You or your former lawyer.
    .language = As they are.
paper-ccf-request = The request that was made, with its attachments
    .where = Your former lawyer or your portal account.
    .language = As it is.
paper-new-fact-proof = The paper that shows the new fact, and the day on which it became known
    .where = Wherever the fact comes from; keep the envelope or e-mail.
    .language = The original, with a translation into Arabic, English, French or Spanish.
paper-address-letters = Letters that gave that country’s police or court the address, with proof of receipt
    .where = Your lawyer there, registered-post receipts, e-mails.
    .language = The original, with a translation.
paper-power-of-attorney = A signed power of attorney for a solicitor
    .where = Your solicitor drafts it.
    .language = In the form the solicitor gives.

## Protection and rights

paper-asylum-decision = The decision that gave, refused or ended protection, with the country named
    .where = The immigration authority or your immigration lawyer.
    .language = The original, with a translation; keep it from the country you fled.
paper-asylum-interview = The record of the asylum interview and statement
    .where = Your immigration lawyer or the authority.
    .language = As it is.
paper-un-decision = A finding by a court, the United Nations or another body on the case or the group
    .where = The body’s website, your lawyer, a human-rights group.
    .language = As published.
paper-country-reports = Reports about what happens there to people in a like position
    .where = Your solicitor selects them; send names you know.
    .language = In English where there is a version.
paper-co-member-decisions = Decisions about other members of the group, party or community
    .where = The group, their lawyers, public registers.
    .language = The original, with a translation.
paper-medical-report = Reports on health, treatment and medicines
    .where = Your doctor or hospital.
    .language = In English or with a translation.
paper-injury-record = Medical and photographic record of ill-treatment
    .where = The doctor or hospital that saw you; a specialist through your solicitor.
    .language = The original, with a translation.
paper-posts-and-speeches = The posts, articles or speeches, with their dates and places
    .where = Your accounts and publishers; copy them, change nothing.
    .language = The original, with a translation of the key parts.
paper-membership-record = Cards or letters that show an office, a party, a faith or a profession
    .where = The organisation, the ministry, the community.
    .language = The original, with a translation.
paper-official-statements = Statements by officials or state media about the person or the group
    .where = Saved pages with address and date.
    .language = The original, with a translation of the key lines.
paper-call-up-paper = Call-up papers, unit records and leave papers
    .where = Your own files, the military office through a lawyer.
    .language = The original, with a translation.

## Family

paper-custody-orders = Every court order about the children, from every country, with dates
    .where = The courts, or your family lawyers.
    .language = The original, with a certified translation.
paper-hague-papers = Papers of a child-return case under the Hague Convention
    .where = The central authority or the court.
    .language = As they are.
paper-child-welfare = Records that show the children’s place and welfare are known
    .where = Schools, doctors, the police check.
    .language = The original, with a translation.
paper-family-ties = Papers on family, care duties and years in the United Kingdom
    .where = Certificates, schools, doctors, council.
    .language = As they are.

## Business and money

paper-contract = The contract, with every change and annex
    .where = Your files, the other side’s copy, a notary.
    .language = The original, with a translation of the key parts.
paper-payment-record = Bank slips and ledgers that show what was paid, when and to whom
    .where = The bank, your accountant.
    .language = As they are.
paper-loan-papers = The loan or credit agreement and the security given
    .where = The bank; your own copy.
    .language = The original, with a translation.
paper-cheque-copies = Copies of the cheques, front and back, and the bank’s return slip
    .where = The bank that returned them.
    .language = As they are.
paper-job-loss-proof = Proof of the job or contract ending, with its date
    .where = The employer, the labour office.
    .language = The original, with a translation.
paper-offers-record = Offers to pay, settle or reschedule, and the answers
    .where = Your e-mails, letters and messages.
    .language = The original, with a translation.
paper-settlement-paper = A settlement, clearance or no-claim letter
    .where = The other side, the bank, the court.
    .language = The original, with a translation.
paper-civil-judgment = Judgments and orders in the civil case
    .where = The court registry or your lawyer.
    .language = The original, with a certified English translation.
paper-arbitration-award = The award and the main pleadings of an arbitration
    .where = Your lawyer or the institution.
    .language = The original, with a translation.
paper-threat-record = Messages in which the other side speaks of police, arrest or INTERPOL
    .where = Left in place on the device; a dated list for your solicitor.
    .language = The original, with a translation.
paper-company-register = Register extracts: directors, shares and who could sign, with dates
    .where = The company register of each country.
    .language = The original, with a translation.
paper-board-papers = Board minutes, votes and job descriptions that show who decided
    .where = The company, former colleagues through a lawyer.
    .language = The original, with a translation.
paper-licences = Licences and regulator letters, with their dates
    .where = The regulator or the company.
    .language = The original, with a translation.
paper-tax-papers = Tax returns, assessments and appeals
    .where = Your accountant or the tax office.
    .language = The original, with a translation.
paper-recruitment-papers = Job advert, contract, travel and pay records from the place of work
    .where = Your messages, e-mails, bank account.
    .language = The original, with a translation.
paper-export-papers = Export licences, declarations and end-user papers
    .where = The broker, customs, your company.
    .language = As they are.

## Assets

paper-freezing-order = The freezing, restraint or seizure order, with the papers served
    .where = The court, the bank, or whoever served it.
    .language = As it is; a foreign one with a translation.
paper-source-of-funds = A file that shows how the money was earned and each asset bought
    .where = Contracts, pay slips, tax returns, sale deeds, bank records.
    .language = The original, with a translation.
paper-title-papers = Title deeds, share certificates and registrations of the assets
    .where = Land, company and vehicle registers.
    .language = The original, with a translation.
paper-asset-list = A list of the assets, with owner, place, date and how each was paid for
    .where = You write it for your solicitor only.
    .language = No translation needed.
paper-asset-request = The letter or message that asks about the assets, or tells of a request about them
    .where = The bank, the registrar, the police that sent it.
    .language = The original, with a translation.
paper-loss-record = Proof of what was taken: transfers, deeds, dates, who gained
    .where = Banks, registers, company files.
    .language = The original, with a translation.
paper-discovery-record = What shows the day on which a loss became known, and how
    .where = E-mails, audit reports, letters.
    .language = The original, with a translation.
paper-removal-paper = The paper about removal, with its envelope and its date
    .where = You, or the office that gave it.
    .language = The original, with a translation.
paper-uk-notices = Any notice, order or letter from a UK authority, with its envelope
    .where = Your post; the authority can confirm it to your solicitor.
    .language = As it is.
