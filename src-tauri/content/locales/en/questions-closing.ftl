# Steps already taken, papers, wishes and names.

section-steps-taken = Steps already taken
    .about = What you, or others for you, have already done.

q-steps-so-far = What has been done so far?
    .label = Done so far
    .why = Saves doing things twice. It also shows what others may already know.
    .o-lawyer-here = I spoke to a lawyer where I live
    .o-lawyer-there = I have a lawyer in the country concerned
    .o-wrote-to-authorities = I wrote to authorities of that country
    .o-wrote-to-embassy = I contacted the embassy or consulate of that country
    .o-wrote-to-own-embassy = I contacted the embassy or consulate of my own country, or of another
    .o-data-request = I asked a bank, company or police force for my data
    .o-wrote-to-interpol = I, or somebody for me, wrote to INTERPOL or its Commission
    .o-rights-body = I turned to the United Nations or a human rights body
    .o-press = I spoke to the press
    .o-signed-something = I signed a statement, promise or settlement
    .o-statement-there = I gave a statement to authorities there
    .o-statement-uk-police = I gave a statement to police in the UK
    .o-statement-elsewhere = I gave a statement to the other side or another country
    .o-asked-no-answer = I asked an authority for something and had no answer
    .o-other = Something else
    .o-none = Nothing yet

q-embassy-which = Which embassy or consulate may help you, and which should not hear of it?
    .label = Embassies and consulates
    .hint = Say too which one was told already, by whom, and what it answered.
    .why = A consulate can visit somebody who is held. One that serves the country that asks may pass your words to it.

q-steps-else = What else has been done?
    .label = Done, in your words
    .why = Holds what the list does not hold.

q-has-interpol-requests = Have you, or a lawyer for you, sent a request to INTERPOL or its Commission?
    .label = Requests to INTERPOL
    .hint = The Commission for the Control of INTERPOL’s Files decides requests from individuals.
    .why = Earlier requests and answers decide what can still be asked, and by when.

group-interpol-request = Requests to INTERPOL
    .one = Request to INTERPOL
    .add = Add a request

q-request-kind = What did this request ask for?
    .label = Kind of request
    .why = Each kind of request has its own conditions and time limits.
    .o-access = To know whether INTERPOL holds data on me
    .o-deletion-or-correction = To delete or correct data
    .o-advance-request = To ask in advance that no alert be accepted
    .o-revision = To look at an earlier decision again
    .o-other = Something else

q-request-kind-other = What did this request ask for, in your own words?
    .label = Request, in your words
    .why = Holds what the list does not hold.

q-request-sent = When was this request sent?
    .label = Sent
    .why = The Commission has a set time to say whether a request is accepted for examination.

q-request-state = Where does this request stand?
    .label = State of the request
    .why = Shows whether a time limit is running for the Commission or for you.
    .o-no-reply = No reply yet
    .o-returned = It was sent back as incomplete
    .o-accepted-waiting = It was accepted, and no answer has come
    .o-answered = It was answered or decided
    .o-withdrawn = It was taken back

q-request-accepted-date = When was this request accepted for examination?
    .label = Accepted on
    .why = The Commission’s time limits run from the day a request is accepted.

q-request-answer = What was the answer to this request?
    .label = Answer
    .why = An answer that neither confirms nor denies says nothing either way.
    .o-no-data = INTERPOL holds no data on me
    .o-neither-confirm-nor-deny = It can neither confirm nor deny
    .o-data-disclosed = It holds data, and told me about them
    .o-deleted = The data were or will be deleted
    .o-changed = The data were changed or completed
    .o-kept = The data may stay
    .o-other = Another answer

q-request-answer-other = What did the answer say, in your own words?
    .label = Answer, in your words
    .why = Holds what the list does not hold.

q-request-answer-date = What is the date of that answer?
    .label = Answered on
    .why = Helps your solicitor to see which facts came before the answer and which came after.

q-request-argued = What was argued in this request, in a few words?
    .label = Argued then
    .hint = The grounds are enough, such as asylum or a private dispute.
    .why = A decision can be looked at again only on a new fact. Your solicitor compares it with this.

q-request-new-fact = Has a new fact come to light since that answer?
    .label = New fact since
    .hint = A judgment, an acquittal or a grant of asylum, for instance.
    .why = A decision can be looked at again only on a new fact that could have changed it.

q-request-new-fact-date = When did you learn of the new fact?
    .label = New fact learned
    .hint = If there are several, give the day of the first. Name the others below.
    .why = A time limit runs from the day on which the new fact is discovered.

q-request-new-fact-what = What is the new fact?
    .label = The new fact
    .hint = A sentence or two is enough.
    .why = Lets your solicitor judge whether it could have changed the answer.

section-papers = Papers
    .about = Papers you have or have seen. Candour does not need copies of them.

q-papers-held = Which papers do you have, or have you seen?
    .label = Papers held
    .hint = Keep every paper, message and device as it is.
    .why = A single paper can decide a point. Your summary lists what to bring.
    .o-warrant = An arrest warrant or arrest order
    .o-charge = A charge or indictment
    .o-summons = A summons
    .o-judgment = A criminal judgment
    .o-case-closed = A decision that closed a case
    .o-extradition-decision = A decision about extradition
    .o-interpol-letter = A letter from INTERPOL or its Commission
    .o-custody-order = An order about children
    .o-protection-decision = A decision about asylum or protection
    .o-civil-judgment = A civil judgment or arbitration award
    .o-contract = A contract, loan or company paper
    .o-settlement = A settlement, a receipt or proof of payment
    .o-bank-letter = A letter from a bank
    .o-funds-proof = Proof of how money or property was paid for
    .o-medical = A medical report
    .o-official-letter = Another official letter
    .o-messages = Letters, e-mails or messages
    .o-press = A press report
    .o-other = Another paper
    .o-none = None

q-papers-else = Which other papers are they?
    .label = Papers, in your words
    .why = Holds what the list does not hold.

q-has-papers = Would you like to list the official papers one by one?
    .label = Papers listed
    .hint = The most urgent first. You can leave this for the meeting and bring the papers.
    .why = A date to answer by, a sender and a number tell your solicitor what must be done first.

group-paper = Official papers
    .one = Official paper
    .add = Add a paper

q-paper-what = What kind of paper is it?
    .label = Kind of paper
    .why = Each kind of paper starts other steps and other time limits.
    .o-summons = A summons
    .o-warrant = An arrest warrant or arrest order
    .o-charge = A charge or indictment
    .o-judgment = A criminal judgment
    .o-case-closed = A decision that closed a case
    .o-extradition-decision = A paper or decision about extradition
    .o-interpol-letter = A letter from INTERPOL or its Commission
    .o-freezing-order = An order that freezes money or property, of a kind I do not know
    .o-restraint-order = A restraint order of a criminal court
    .o-account-freezing-order = An account freezing order
    .o-private-freezing-order = A freezing order of a civil court, for the other side of a dispute
    .o-wealth-order = An order to explain how property was paid for (an unexplained wealth order)
    .o-questions-notice = A notice to answer questions or give documents
    .o-official-letter = Another official letter
    .o-lawyer-letter = A letter from the other side’s lawyer
    .o-bank-letter = A letter from a bank
    .o-custody-order = An order about children
    .o-protection-decision = A decision about asylum or protection
    .o-civil-judgment = A civil judgment or arbitration award
    .o-contract = A contract, loan or company paper
    .o-settlement = A settlement, a receipt or proof of payment
    .o-funds-proof = Proof of how money or property was paid for
    .o-medical = A medical report
    .o-messages = Letters, e-mails or messages
    .o-press = A press report
    .o-other = Something else

q-paper-standing = Do you have this paper?
    .label = Paper at hand
    .why = What you have can be read at the meeting. What you only heard of has to be found.
    .o-have-original = I have the paper itself
    .o-have-copy = I have a copy or a photograph
    .o-seen = I have seen it, and I do not have it
    .o-heard-of = I have only heard of it

q-paper-country = Which country does this paper come from?
    .label = Country of the paper
    .why = The law of that country says what the paper means, and how long there is to answer.

q-paper-sender = Who sent this paper, and what number does it carry?
    .label = Sender and number
    .hint = As printed on the paper. The name alone is enough.
    .why = A lawyer there can look for the file by this.

q-paper-date = What date does this paper carry?
    .label = Date on the paper
    .why = Shows where the paper stands in the order of events.

q-paper-received = When did this paper reach you?
    .label = Received
    .hint = Or when you first saw it. Keep the envelope.
    .why = Many time limits run from the day on which a paper arrives.

q-paper-answer-by = By which date does this paper want an answer, or somebody to appear?
    .label = Answer by
    .hint = Leave it out if the paper names no date.
    .why = Your summary lists this date with the others, in their order.

q-paper-language = In which language is this paper?
    .label = Language of the paper
    .why = A translation takes time, and a court can ask for one.

q-paper-holder = Who has the original of this paper?
    .label = Original held by
    .hint = For instance a lawyer there, a relative, or an authority.
    .why = Shows where the paper can be asked for.

q-paper-matter = Which of your cases does this paper belong to?
    .label = Case of the paper
    .hint = The country, a number or a word that you would recognise.
    .why = Keeps the papers of one case together.

q-paper-note = What else should be known about this paper?
    .label = Note on the paper
    .hint = For a kind that is not in the list, its heading is enough.
    .why = Holds what the list does not hold.

section-wishes = What you want
    .about = What you hope for, anything in your own words, and how you may be reached safely.

q-what-you-want = What would you like help with?
    .label = Help wanted
    .why = Shows which of the firm’s services fits.
    .o-know-if-listed = Learning whether an alert exists
    .o-know-about-travel = Understanding what travel could mean
    .o-challenge-notice = Challenging an alert
    .o-prepare-for-case = Getting ready for a criminal or extradition case
    .o-answer-threat = Answering a threat in a dispute
    .o-recover-assets = Getting back money or property
    .o-bank-trouble = Trouble with banks
    .o-protect-family = The safety of my family
    .o-second-opinion = A second opinion
    .o-for-somebody-else = I write these answers for somebody else
    .o-just-talk = A first talk, nothing more for now

q-filled-in-by = Who is writing these answers?
    .label = Written by
    .hint = If you write for somebody else, “you” means that person.
    .why = Shows your solicitor who can confirm the answers, and whose words they are.
    .o-the-person = The person they are about
    .o-family-or-friend = Somebody from the family, or a friend
    .o-lawyer = A lawyer
    .o-somebody-else = Somebody else

q-writer-name = What is the name of the person who writes these answers?
    .label = Name of the writer
    .hint = You can leave it out and tell the solicitor in person.
    .why = The firm checks this name like the others, and knows with whom it speaks.

q-writer-detail = What are you to the person you write for, how can you be reached, and may you speak for them?
    .label = About the writer
    .hint = Here “you” means whoever writes. For instance: his brother, a number, “I may hear everything”, or “only dates”.
    .why = A solicitor acts for that person, and asks them who may hear or say what.

q-advice-cost = How could the cost of advice be met?
    .label = Cost of advice
    .hint = Choose all that are true. You can leave this out.
    .why = A freezing order often lets money be used for legal advice, within limits. Legal aid has its own form and takes time.
    .o-could-pay = I could pay
    .o-part-only = I could pay a part
    .o-others-pay = Somebody else would pay for me
    .o-funds-frozen = My money is frozen or blocked
    .o-needs-legal-aid = I would need legal aid
    .o-has-legal-aid = I have legal aid, or have asked for it
    .o-discuss = I would rather speak about it

q-own-words = What would you like your solicitor to know, in your own words?
    .label = In your own words
    .hint = Short is fine. Who, where, when, and what was said. You can note the languages of your papers here.
    .why = Your own words are printed as you write them, in any language.

q-safe-contact-detail = How may you be reached safely, and what makes a meeting easier?
    .label = Safe contact
    .hint = For instance an e-mail address, a number or a person you trust. Say what to avoid, such as calls at home. Name breaks, an interpreter or a person you want with you.
    .why = Makes sure that nobody contacts you in a way that others could notice. It is printed only where you choose.

section-names = Names for the conflict check
    .about = A law firm must check that it does not already act for somebody on the other side.

q-has-names = Are there people or companies that the firm should check?
    .label = Names to check
    .hint = Think of the other side, who complained, an employer, a company, a liquidator or a regulator.
    .why = A firm must not act on both sides. The check comes before anything else is read.

group-name-to-check = Names to check
    .one = Name to check
    .add = Add a name

q-name-party = What is the name of the person or company?
    .label = Name
    .hint = Add other spellings and the name in its own script, if you know them.
    .why = The firm compares names in every spelling.

q-name-role = What does this person or company have to do with the matter?
    .label = Part in the matter
    .why = Shows the firm on which side the name stands.
    .o-other-side = The other side of a dispute
    .o-complainant = Made a criminal complaint
    .o-own-company = A company of mine
    .o-co-accused = Accused together with me
    .o-witness = A witness
    .o-lawyer = A lawyer
    .o-bank = A bank
    .o-employer = An employer or a boss, now or before
    .o-liquidator = A liquidator, or a trustee in bankruptcy
    .o-authority = A regulator or another authority
    .o-relative = A relative of mine
    .o-helper = Helps me with this, or writes for me
    .o-official = An official
    .o-other = Something else

q-name-detail = In which country is this person, and what distinguishes this name from others?
    .label = More about the name
    .hint = A country, a year of birth or a company number is enough. For a lawyer, say whether they still act.
    .why = Many people and companies share a name.

q-name-link = To what does this name belong?
    .label = Belongs to
    .why = The firm can see at once which side of which matter a name is on.
    .o-case = A criminal matter
    .o-dispute = A dispute
    .o-both = Both
    .o-neither = Neither

q-name-which = Which case or dispute is that?
    .label = Case or dispute of the name
    .hint = The country, a number or a word that you would recognise.
    .why = With several cases, the firm can see which of them the name is on.
