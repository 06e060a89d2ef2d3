# Protection and extradition so far.

section-protection = Protection and extradition so far
    .about = Asylum, what may happen on return, health and family life, and any extradition case.
    .hard = The next questions are about asylum, ill-treatment and health. You can skip them, stop, or answer them with your solicitor.

q-protection-sought = Have you asked for asylum or another kind of protection?
    .label = Protection
    .why = As a rule INTERPOL does not help a country to find a person recognised as a refugee from it.
    .o-refugee = Yes, I am recognised as a refugee
    .o-other-protection = Yes, I have another kind of protection
    .o-claim-pending = Yes, and I wait for a decision
    .o-refused = Yes, and it was refused
    .o-refused-on-appeal = Yes, it was refused, and my appeal is pending
    .o-ended = I had protection, but it has ended
    .o-considering = No, but I am thinking about it
    .o-none = No

q-protection-in = Which country granted or considered the protection?
    .label = Protection in
    .why = INTERPOL asks that country to confirm the status.

q-protection-from = Against which country do you need protection?
    .label = Protection against
    .why = Protection helps most where it is against the very country that asks for you.

q-protection-date = When was the latest decision or step about protection?
    .label = Latest step on protection
    .why = Shows whether protection came before or after the criminal case.

q-protection-first = When did you first ask for protection?
    .label = First asked for protection
    .why = A late claim may be asked about. The reason for it can be told in person.

q-protection-since = What has happened since protection was granted?
    .label = Since protection
    .why = Citizenship, or a journey back, can change how protection is weighed.
    .o-became-citizen = I became a citizen of the country that protects me
    .o-travelled-back = I travelled to the country I left
    .o-renewed-passport = I renewed that country’s passport
    .o-under-review = My status is being looked at again
    .o-second-country = Another country protects me as well
    .o-other = Something else
    .o-none = None of these

q-return-fears = What do you think could happen if you were sent to the country that asks?
    .label = Fears on return
    .hint = Choosing from the list is enough. Details can be told in person.
    .why = Courts must not send a person to treatment that breaks basic rights. INTERPOL’s rules look at this too.
    .o-torture-or-beating = Torture or beating
    .o-prison-conditions = Inhuman prison conditions
    .o-unfair-trial = An unfair trial
    .o-death-penalty = The death penalty
    .o-persecution = Persecution for who I am or what I believe
    .o-disappearance = Being held in secret, or disappearing
    .o-no-treatment = No treatment for a serious illness
    .o-sent-on = Being sent on to a third country
    .o-no-procedure = Being sent back without any procedure
    .o-war-service = Being sent to war or made to fight
    .o-bodily-punishment = Bodily punishment
    .o-private-revenge = Revenge by private people
    .o-family-violence = Violence by my husband, wife, partner or family
    .o-other = Something else
    .o-none = None of these

q-return-fears-country = Which countries do these fears concern?
    .label = Fears concern
    .why = Conditions are looked at country by country.

q-return-fears-basis = What do these fears rest on?
    .label = Basis of the fears
    .why = Findings by courts or bodies weigh more than a country’s general reputation.
    .o-happened-to-you = It happened to me before
    .o-happened-to-others = It happened to people in my position
    .o-court-or-un-finding = A court or United Nations body has found so
    .o-published-reports = Published reports
    .o-promises-given = That country has given promises about treatment
    .o-other = Something else
    .o-none = None of these

q-home-ties = What ties you to the place where you live?
    .label = Ties to home
    .why = Courts weigh family life and care for others when they decide on extradition or bail.
    .o-partner = A husband, wife or partner
    .o-children = Children under 18
    .o-parents-or-siblings = Parents, brothers or sisters
    .o-person-in-my-care = A person who depends on my care
    .o-sole-carer = A child or other person who has nobody but me to care for them
    .o-ill-relative = A child or relative who is seriously ill
    .o-work-or-business = Work or a business
    .o-studies = Studies
    .o-medical-treatment = Medical treatment
    .o-home = A home that I own or rent
    .o-long-here = Many years of living here
    .o-other = Something else
    .o-none = None of these

q-home-ties-detail = Who are they, how old are they, and what do they need from you?
    .label = About these ties
    .hint = First names or “my son” are enough. Say too who else could care for them.
    .why = A court weighs what an arrest or a return would mean for each of them.

q-health = Do you have a serious problem with your health?
    .label = Health
    .hint = Only the kind is asked here, not the illness.
    .why = A court can stop or delay extradition because of serious illness.
    .o-serious-physical = A serious physical illness
    .o-serious-mental = A serious mental illness
    .o-self-harm-before = I have tried to harm myself before
    .o-in-hospital = I was treated in hospital for my mental health
    .o-treatment-hard-to-get = Treatment that is hard to get elsewhere
    .o-pregnant-or-frail = Pregnancy, disability or frailty
    .o-other = Something else
    .o-none = None of these

q-health-needs = Which medicine or care is needed, how often, and who prescribed it?
    .label = Medicine and care
    .hint = The name on the box is enough. Leave out what you would rather tell in person.
    .why = A lawyer or a doctor can ask for it today where somebody is held or ill.

q-lives-since = Since when have you lived in the country where you live now?
    .label = Lives there since
    .why = The length of a settled life counts in extradition and in bail.

q-uk-matters = Has there been any of these about you in the UK?
    .label = Cases in the UK
    .hint = Any subject counts. Leave out fines for parking, speeding and the like.
    .why = A case in the UK can come before an extradition. It also matters for bail and for immigration.
    .o-investigation = An investigation, or an interview by the police
    .o-charge = A charge, or bail
    .o-conviction = A conviction or a caution
    .o-sentence = A sentence that I am serving
    .o-other = Something else
    .o-none = None of these

q-bail-facts = Which of these could matter if a court decides on bail?
    .label = Facts for bail
    .hint = Choose what is true. Your solicitor needs both what helps and what does not.
    .why = A court looks for an address, money, people who would promise money for you, and how you kept earlier conditions.
    .o-surety = Somebody could promise money for me (a surety)
    .o-money-to-lodge = Money could be paid to the court
    .o-fixed-address = I have an address where I can stay
    .o-passport-given-up = I could give my passports to the police
    .o-came-forward = I went to the police or to the court myself
    .o-missed-court-date = I once missed a court date
    .o-broke-condition = I once broke a condition that was set
    .o-other = Something else
    .o-none = None of these

q-extradition-in = Which country is deciding whether to send you?
    .label = Extradition decided in
    .why = The steps, the courts and the time limits are those of that country.

q-extradition-stage = How far has the extradition case gone?
    .label = Extradition stage
    .why = At each stage other arguments are open, and other time limits run.
    .o-not-started = I have heard of it, but nothing has begun
    .o-arrested-papers-awaited = I was arrested, and the full papers have not arrived
    .o-papers-received = The full papers have arrived
    .o-court-hearing = A court is hearing the case
    .o-court-agreed = A court has agreed to it
    .o-government-deciding = A minister or government is deciding
    .o-ordered = It has been ordered
    .o-on-appeal = It is on appeal
    .o-refused = It has been refused
    .o-overturned = It was agreed, and then overturned or never done
    .o-released = I was released, and the case is open

q-extradition-decision-date = When was the latest decision on extradition?
    .label = Latest extradition decision
    .hint = If a minister decided, give the day on which you were told of it.
    .why = Appeals must often be made within days. Your solicitor needs this date first.

q-extradition-appeal = What has been done about an appeal?
    .label = Appeal
    .why = Many courts ask for leave to appeal first, within days.
    .o-not-yet = Nothing yet
    .o-asked = An appeal, or leave to appeal, was asked for
    .o-leave-given = Leave to appeal was given
    .o-leave-refused = Leave to appeal was refused
    .o-by-the-other-side = The country that asks has appealed
    .o-out-of-time = The time for it has ended

q-extradition-court = Which court or authority decides, and what is the number of the case?
    .label = Court of the extradition
    .hint = As printed on a paper, if you have one. The name of a judge or prosecutor can help too.
    .why = A lawyer can find the file, and who acts for the country that asks, by this.

q-extradited-before = Has any country extradited you to another before?
    .label = Extradited before
    .why = After an earlier surrender, that country’s agreement may be needed for a new one.

q-protection-else = What do you mean by “something else” in this part?
    .label = Protection, in your words
    .hint = Name the page, if you chose it more than once.
    .why = Holds what the lists of this part do not hold.
