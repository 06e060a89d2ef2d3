# Where you stand now.

section-where-you-stand = Where you stand now
    .about = What is happening now and in the next weeks. These answers decide what comes first.

q-held-now = Are you being held or kept from moving freely?
    .label = Held now
    .hint = If you are being stopped at this moment, ask for a lawyer first. The questions can wait.
    .why = Helps show what must be done first. A person who is held needs a lawyer before anything else.
    .o-held = Yes, I am in custody
    .o-stopped-now = Yes, I am being stopped or questioned at this moment
    .o-on-conditions = I am free, but on bail or under conditions
    .o-free = No
    .o-free-abroad = No, but I am not in the country where I live

q-where-now = In which country are you at this moment?
    .label = Country now
    .hint = You can leave this out.
    .why = The law of the place where you are decides what can happen today.

q-held-country = In which country are you held, stopped or under conditions?
    .label = Country where held
    .why = The rules on arrest and extradition depend on the country where you are.

q-held-since = Since when have you been held or under conditions?
    .label = Held since
    .why = Some time limits run from the day of arrest. Even a rough date helps your solicitor to find them.

q-held-hour = At about what hour were you stopped or arrested, and was that written down?
    .label = Hour of the stop
    .hint = A rough hour is enough. It can stand in a paper that you were given.
    .why = Some times before a court has to decide are counted in hours.

q-held-reason = What reason were you given?
    .label = Reason given
    .why = A local case, an immigration matter and a request from abroad each follow different rules.
    .o-interpol-alert = An alert sent through INTERPOL
    .o-extradition-request = A request to send me to another country (extradition)
    .o-alert-and-local-case = An alert or a request from abroad, and a local case as well
    .o-local-case = A case in the country where I am
    .o-immigration = An immigration matter
    .o-not-told = I was not given a reason
    .o-other = Another reason

q-held-reason-other = What was the other reason?
    .label = Reason, in your words
    .hint = The words that were used, if you remember them.
    .why = Holds what the list does not hold.

q-held-lawyer = Do you have a lawyer in the country where you are held, stopped or under conditions?
    .label = Lawyer there
    .why = Shows whether somebody can act for you there today.

q-held-place = Where are you held?
    .label = Place of custody
    .hint = The prison, police station or other place, its town, and your number there. You can leave it out.
    .why = A lawyer or a consulate can reach you only when they know the place.

q-held-how = Which of these are true of this custody today?
    .label = This custody
    .hint = Choose all that are true, even if they seem small.
    .why = A custody without a paper, a court or a doctor is raised before anything else.
    .o-no-paper = Nobody has shown me a paper about it
    .o-no-judge = No judge or court has decided on it
    .o-in-transit = I was only changing planes, trains or ships there
    .o-no-treatment = I do not get my medicine or a doctor
    .o-poor-conditions = Sleep, food, space, warmth or light are poor
    .o-no-contact = I cannot speak to a lawyer or to my family
    .o-none = None of these

q-bail-conditions = Which conditions were set for you?
    .label = Conditions set
    .hint = Choose all that stand in the order. If you cannot keep one, tell your solicitor before it happens.
    .why = Your solicitor checks every step against them. A court can change a condition when somebody asks it in time.
    .o-live-at-address = I must live and sleep at an address
    .o-curfew = I must be at home at certain hours
    .o-tag = I wear an electronic tag
    .o-report = I must report to the police
    .o-passport-kept = The police or a court keep my passport
    .o-stay-in-country = I must not leave the country, or apply for travel papers
    .o-no-contact = I must not contact certain people
    .o-money-lodged = Money was paid to the court
    .o-surety = Somebody promised money for me
    .o-other = Something else
    .o-none = None that I know of

q-safety-now = Is anyone’s safety or health in doubt now?
    .label = Safety and health now
    .hint = If somebody needs help at this moment, call the emergency number first. In the UK it is 999, in many other countries 112.
    .why = Safety comes before every legal step. This answer is shown first in your summary.
    .o-threat-to-you = Somebody has threatened me
    .o-threat-to-family = Somebody has threatened my family or people close to me
    .o-child-at-risk = I am worried about the safety of a child
    .o-urgent-illness = Somebody is seriously ill and lacks treatment
    .o-thoughts-of-self-harm = I have thoughts of harming myself
    .o-other = Something else
    .o-none = None of these

q-urgent-papers = Have you received any of these official papers?
    .label = Official papers received
    .hint = Choose all that have come, from any country. A search without papers counts too.
    .why = Many official papers start a time limit. Your solicitor will want to see them at once.
    .o-arrest-or-extradition = Papers about arrest or extradition
    .o-summons-abroad = A summons or court papers from another country
    .o-police-interview = An invitation to a police interview
    .o-information-notice = A notice to answer questions or give documents
    .o-search = Papers about a search of my home or office
    .o-freezing-order = An order that freezes money or property
    .o-wealth-order = An order to explain how property was paid for (an unexplained wealth order)
    .o-immigration-removal = Immigration papers about leaving the country
    .o-citizenship-taken = A paper about taking my citizenship
    .o-other = Another official paper
    .o-none = None of these

q-where-else = What do you mean by “something else” or “another paper”?
    .label = Where you stand, in your words
    .why = Holds what the lists on the pages before do not hold.

q-dates-coming = Is there a hearing, a deadline or another fixed date ahead?
    .label = Dates ahead
    .why = A missed date can cost a right. Your summary lists dates in their order.

group-coming-date = Dates ahead
    .one = Date ahead
    .add = Add a date

q-coming-date-what = What is due on this date?
    .label = What is due
    .why = A court date, an appeal and a bank letter each need a different kind of help.
    .o-court-hearing = A court hearing
    .o-extradition-hearing = An extradition hearing
    .o-appeal-deadline = The last day for an appeal
    .o-reply-deadline = The last day to answer an authority or a lawyer
    .o-police-report = Reporting to the police or an interview
    .o-interpol-deadline = A date in a request to INTERPOL’s Commission
    .o-visa-or-permit = A visa or permit ends
    .o-bank-deadline = A bank will close or block an account
    .o-bank-questions = The last day to answer questions of a bank
    .o-forfeiture-objection = The last day to object before frozen money is taken for good
    .o-payment-deadline = A payment is due
    .o-other = Something else

q-coming-date-other = What is this date for?
    .label = Date, in your words
    .why = Holds what the list does not hold.

q-coming-date-when = When is this due?
    .label = Due on
    .why = Shows how much time is left. A rough date is better than none.

q-coming-date-where = Which court or office is it, at what time, and what will it decide?
    .label = Place, time and subject
    .hint = As it stands on the paper. A part of it is enough.
    .why = A first hearing, a decision on bail and a judgment each need other preparation.

q-has-journeys = Do you plan to cross a border in the next three months?
    .label = Journeys planned
    .hint = Changing planes in another country counts too.
    .why = Many people first learn of an alert at a border. Journeys are a matter to discuss before they begin.

group-journey = Journeys planned
    .one = Journey
    .add = Add a journey

q-journey-countries = Which countries does this journey touch?
    .label = Countries on the way
    .hint = Include every country where you change planes, trains or ships.
    .why = Each country has its own rules on what an alert or a request from abroad can do.

q-journey-date = When does this journey begin?
    .label = Begins
    .why = Shows whether there is time to speak to a solicitor before it begins.

q-journey-why = Why is this journey planned, and could it wait?
    .label = Reason for the journey
    .hint = For instance an ill parent, a wedding, work or a visa that ends.
    .why = A reason that cannot wait changes what your solicitor can try to arrange first.
