# Criminal matters abroad: what each case is.

section-matters = Criminal matters abroad
    .about = Each criminal case, inquiry or complaint about you outside the UK, old or new.
    .hard = The next questions are about arrest, accusation and trial. You can skip them, stop, or answer them with your solicitor.

q-has-matters = Is there, or was there, a criminal case or complaint about you outside the UK?
    .label = Criminal matters abroad
    .hint = Include inquiries, old convictions and cases that are over. Leave out fines for parking, speeding and the like.
    .why = A country needs a criminal matter before it can ask for arrest. What stage it has reached is important.

group-matter = Criminal matters
    .one = Criminal matter
    .add = Add a criminal matter

q-matter-country = Which country’s authorities have this case?
    .label = Country of the case
    .why = Treaties, penalties and time limits depend on the country.

q-matter-stage = How far has this case gone?
    .label = Stage of the case
    .hint = Choose the latest stage you know of. If you are not certain, you can say so below.
    .why = INTERPOL’s rules differ for people who are wanted for questioning, for trial or to serve a sentence.
    .o-complaint = Somebody has made a complaint
    .o-inquiry = The authorities are examining it
    .o-wanted = My arrest is sought; I know little more
    .o-charged = I have been charged
    .o-trial = The trial has begun
    .o-convicted = I was convicted, and the sentence is not fully served
    .o-served = I was convicted, and the sentence is served or paid
    .o-ended = It is over: closed, settled or dismissed

q-matter-alleged = What is said to have been done?
    .label = What is alleged
    .hint = Choose all that the authorities or the other side say. It does not mean that it is true.
    .why = INTERPOL’s rules leave out some kinds of case and treat others with care.
    .o-fraud = Fraud or cheating
    .o-investment-or-deposits = Taking money from investors or the public
    .o-embezzlement = Embezzlement or misuse of money held for others
    .o-bribery = Bribery
    .o-abuse-of-office = Abuse of a public office
    .o-tax = Unpaid or evaded tax
    .o-money-laundering = Money laundering
    .o-currency-rules = Breaking limits on moving money
    .o-business-rules = Doing business without a licence
    .o-unpaid-debt = Not paying a debt
    .o-cheque = A cheque that was not paid
    .o-customs = Customs offences or smuggling of goods
    .o-sanctions-or-export = Breaking sanctions or export rules
    .o-secrets-or-copying = Taking trade secrets, or copying protected work
    .o-telecom-fraud = Telephone or online fraud
    .o-gambling = Running games for money
    .o-insolvency = Offences around insolvency
    .o-documents = False documents
    .o-computer = Computer offences
    .o-theft = Theft, robbery or stolen goods
    .o-insult-or-defamation = Insult, defamation or damage to honour
    .o-false-news = False news, or discrediting the state or its army
    .o-assembly-or-disorder = Protest, gathering or disorder
    .o-extremism-or-membership = Extremism, or belonging to a banned group
    .o-terrorism = Terrorism, or paying for it
    .o-treason-or-state-security = Treason, spying or state security
    .o-overthrow = Trying to change or seize the government
    .o-election = Election offences
    .o-military = Leaving or refusing military service
    .o-religion = Belief, worship or blasphemy
    .o-organised-group = Belonging to an organised criminal group
    .o-child-taking = Taking or keeping a child
    .o-maintenance = Not paying maintenance
    .o-marriage-or-morals = Marriage, sexual morals or conduct between consenting adults
    .o-inheritance = An inheritance
    .o-violence = Violence or threats
    .o-killing = A killing, or an attempt
    .o-sexual = A sexual offence (no details are asked here)
    .o-drugs-own-use = Drugs for own use
    .o-drugs-supply = Making or selling drugs
    .o-weapons = Weapons
    .o-people-smuggling = Bringing people across a border
    .o-border-crossing = Leaving or entering a country without permission
    .o-war-crimes = War crimes or the like
    .o-accident = An accident or a mistake at work
    .o-other-rules = Breaking other rules of an administration
    .o-other = Something else

q-matter-brought-by = Who brought this case?
    .label = Brought by
    .why = Helps show whether a private quarrel stands behind the case.
    .o-police-or-prosecutor = Police or prosecutors on their own
    .o-other-authority = Another authority, such as tax or customs
    .o-state-company = A state company or state bank
    .o-bank-or-lender = A bank or another lender
    .o-business-partner = A business partner, owner or investor
    .o-customer-or-supplier = A customer or supplier
    .o-employer-or-staff = An employer or an employee
    .o-spouse-or-family = A husband, wife, former partner or relative
    .o-political-rival = A political opponent
    .o-private-person = Another private person

q-matter-described = What have you been told about the accusation?
    .label = What is described
    .hint = Choose all that appear in the papers, or in what officials have said.
    .why = A Red Notice must describe the acts, the time, the place and the person’s own part.
    .o-nothing-told = Nothing at all
    .o-name-of-offence-only = Only the name of the offence
    .o-dates = When it is said to have happened
    .o-places = Where it is said to have happened
    .o-your-acts = What I myself am said to have done
    .o-your-link = How I am linked to what others did
    .o-amounts = How much money is concerned
    .o-law = Which law is said to be broken
    .o-evidence = What evidence there is

q-matter-acts-when = When is it said to have happened?
    .label = Acts said to be from
    .hint = A year, or “between” two years, is enough.
    .why = Old facts may be too old to prosecute. Courts also weigh how much time has passed.

## What the accusation is about, in each of its kinds.

q-matter-conduct = What are you said to have done?
    .label = Conduct described
    .why = Words, gatherings and belief are protected. Violence described in the case is weighed against that.
    .o-words-about-officials = Words about a government or officials
    .o-words-about-a-private-person = Words about a private person
    .o-words-about-belief = Words about a religion or belief
    .o-called-a-gathering = Calling people to a gathering
    .o-took-part = Taking part in a gathering
    .o-membership = Belonging to a group
    .o-gave-money = Giving or collecting money
    .o-worship-or-teaching = Worship, teaching or religious books
    .o-official-act = An act in public office
    .o-call-for-violence = A call for violence
    .o-own-violence = Violence said to be mine
    .o-violence-by-others = Violence by other people
    .o-not-said = It is not said

q-matter-harm = What harm is described in the accusation?
    .label = Harm described
    .why = Serious harm to people weighs heavily, even where politics plays a part.
    .o-killed = Somebody died
    .o-badly-hurt = Somebody was badly hurt
    .o-hurt = Somebody was hurt
    .o-property-damaged = Property was damaged
    .o-nobody-hurt = No harm at all
    .o-not-said = It is not said

q-matter-mixed = Do all the charges come from the same events?
    .label = Same events
    .why = Charges from one set of events are weighed as a whole. Separate events are weighed one by one.
    .o-same-events = Yes, from the same events
    .o-separate-events = No, from separate events

q-matter-office-acts = Were the acts done as part of a public office?
    .label = Acts in office
    .why = Decisions taken in public office are weighed differently from acts for private gain.
    .o-official-acts = Yes, they were official decisions or duties
    .o-private-acts = No, they are said to be private acts
    .o-both = Some were, some were not
    .o-no-office = I held no public office

q-matter-military = What is the military part of the case?
    .label = Military part
    .why = INTERPOL does not act on purely military offences.
    .o-left-service = Leaving service without permission
    .o-refused-call-up = Not answering a call-up
    .o-refused-order = Refusing an order
    .o-papers-to-leave = Papers used in order to get away
    .o-harm-to-others = Harm to other people or their property

q-matter-custody-orders = Which court orders exist about the children?
    .label = Orders about the children
    .why = Orders of two countries that differ may keep a family matter out of INTERPOL’s channels.
    .o-there-for-you = An order there in my favour
    .o-there-for-other-parent = An order there in favour of the other parent
    .o-there-shared = An order there that shares custody
    .o-elsewhere-for-you = An order of another country in my favour
    .o-elsewhere-for-other-parent = An order of another country in favour of the other parent
    .o-final = One of these orders is final
    .o-none = No order

q-matter-custody-part = In which court cases about the children did both parents take part?
    .label = Parents’ part in the cases
    .why = INTERPOL’s practice asks whether both parents took part in cases in both countries.
    .o-both-in-both-countries = Both parents took part, in both countries
    .o-both-in-one-country = Both parents took part, in one country only
    .o-one-parent-only = Only one parent took part
    .o-no-case = There was no court case

q-matter-child-left = How did the children leave, or why did they not return?
    .label = How the children left
    .why = Courts and INTERPOL look at what was agreed and what a court knew at that time.
    .o-agreed = The other parent agreed
    .o-before-any-order = It was before any court order
    .o-during-case = It was during a court case
    .o-court-not-told = The court did not know of it at the time
    .o-harm-reported = Harm to a child had been reported
    .o-return-case = There is a return case under the Hague Convention

q-matter-child-place = What do the authorities there know about where the children are?
    .label = Children’s place known
    .hint = Do not write the address here.
    .why = A missing-person alert needs a person whose place is not known.
    .o-checked-by-police = Police or social workers have seen the children and reported back
    .o-authorities-told = They have been told the place
    .o-country-only = They know the country only
    .o-not-told = They have not been told

q-matter-rule = What kind of rule is the case about?
    .label = Kind of rule
    .why = Breaking administrative rules is as a rule not a matter for a Red Notice, unless serious crime is behind it.
    .o-late-or-missing-filing = Something filed late, or not filed
    .o-rules-read-differently = The rules are read differently by each side
    .o-sum-in-dispute = The sum is in dispute
    .o-paid-or-settled = It was paid or settled
    .o-false-papers-said = False papers or statements are alleged
    .o-organised-crime-said = A link to organised crime is alleged
    .o-none = None of these

q-matter-sanctions = Whose sanctions or export rules are they?
    .label = Whose sanctions
    .why = INTERPOL stays neutral where one country alone applies sanctions against another.
    .o-un = The United Nations’
    .o-many-countries = Those of many countries
    .o-that-country-only = Those of that country alone

q-matter-licence = Was there a licence for the business?
    .label = Licence
    .why = What is licensed in one country may be an offence in another. That matters for extradition.
    .o-licensed-where-run = Yes, where it was run
    .o-licensed-elsewhere = Yes, in another country
    .o-applied = It was applied for
    .o-none-needed = None was needed where it was run
    .o-none = No

q-matter-result = According to the accusation, who lost money and who gained?
    .label = Result described
    .why = Who lost, who gained and how much are part of how serious a case is.
    .o-state-lost = A state lost money
    .o-bank-lost = A bank lost money
    .o-company-lost = A company lost money
    .o-many-people-lost = Many people lost money
    .o-one-person-lost = One person lost money
    .o-you-gained = I am said to have gained
    .o-others-gained = Others are said to have gained
    .o-nobody-lost = Nobody lost anything
    .o-not-said = It is not said

q-matter-amount = How much money is the case about?
    .label = Sum in the case
    .hint = A round figure is enough.
    .why = Small sums may be too minor for INTERPOL. Some limits are given in figures.

q-matter-own-account = Which of these is part of your own account?
    .label = Your own account
    .hint = Choose facts only. You can leave this out and tell your solicitor in person.
    .why = Some offences need dishonesty or intent. These facts help your solicitor to see both sides.
    .o-no-part = I took no part in it
    .o-made-up = It never happened: the accusation was made up
    .o-title-only = I held a title or shares, without a say in it
    .o-advice-or-orders = I followed advice or instructions
    .o-openly-approved = It was openly approved by others at the time
    .o-no-gain = I gained nothing from it
    .o-business-failed = A business or project went badly
    .o-tried-to-pay = I paid, or tried to agree payment
    .o-other-side-knew = The other side knew the facts
    .o-honest-mistake = There was a mistake
    .o-gained-something = I received something myself
    .o-paper-questioned = I signed a paper that was later questioned
    .o-none = None of these
