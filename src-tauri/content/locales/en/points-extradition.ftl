# Extradition: by country, and what a UK court can look at.

## Extradition from the United Kingdom, by country

point-uk-category-1 = { $item }: the UK has a warrant system with this country.
    .means = A certified warrant can allow an arrest in the UK without a UK warrant. A judge decides alone, and the hearing is to start within { $part-1-hearing } of the arrest unless justice needs longer.
    .other-side = A warrant can be contested on several grounds, such as proportion, health and human rights.
    .change = The kind of warrant and the state of the case there.
    .next = Tell your solicitor every step that you know of in that country.
    .ask-1 = If that country sends the UK a warrant, what happens to me on the first day?

point-uk-category-1-case = { $item }: the UK has a warrant system with this country.
    .means = A certified warrant can allow an arrest in the UK without a UK warrant. A judge decides alone, and the hearing is to start within { $part-1-hearing } of the arrest unless justice needs longer.
    .other-side = A warrant can be contested on several grounds, such as proportion, health and human rights.
    .change = The kind of warrant and the state of the case there.
    .next = Tell your solicitor every step that you know of in that country.
    .ask-1 = If that country sends the UK a warrant, what happens to me on the first day?

point-uk-evidence-needed = { $item }: this country stands on the UK list and must show evidence.
    .means = A UK judge asks whether the evidence would make a case to answer. An urgent arrest needs a UK warrant and written evidence. The papers are due within { $provisional-papers } of it, or a longer time set for that country.
    .other-side = That a country must show evidence does not mean that it cannot. A judge and then the Home Secretary decide.
    .change = The evidence, the time limits and the grounds you can raise.
    .next = Note which papers of the case you have seen.
    .ask-1 = What evidence would that country have to send?

point-uk-evidence-needed-case = { $item }: this country stands on the UK list and must show evidence.
    .means = A UK judge asks whether the evidence would make a case to answer. An urgent arrest needs a UK warrant and written evidence. The papers are due within { $provisional-papers } of it, or a longer time set for that country.
    .other-side = That a country must show evidence does not mean that it cannot. A judge and then the Home Secretary decide.
    .change = The evidence, the time limits and the grounds you can raise.
    .next = Note which papers of the case you have seen.
    .ask-1 = What evidence would that country have to send?

point-uk-no-evidence-needed = { $item }: this country stands on the UK list and need not show evidence.
    .means = A UK judge does not weigh the evidence in such a case, and information can be enough for an urgent arrest. The papers are due within { $provisional-papers } of it, or a longer time set for that country.
    .other-side = All other grounds remain, such as human rights, health and passage of time.
    .change = The state of the case there and the grounds you can raise.
    .next = Gather papers for the grounds other than evidence.
    .ask-1 = What can I say against extradition where the court does not weigh the evidence?

point-uk-no-evidence-needed-case = { $item }: this country stands on the UK list and need not show evidence.
    .means = A UK judge does not weigh the evidence in such a case, and information can be enough for an urgent arrest. The papers are due within { $provisional-papers } of it, or a longer time set for that country.
    .other-side = All other grounds remain, such as human rights, health and passage of time.
    .change = The state of the case there and the grounds you can raise.
    .next = Gather papers for the grounds other than evidence.
    .ask-1 = What can I say against extradition where the court does not weigh the evidence?

point-uk-arrest-without-warrant = { $item }: a request from this country can lead to arrest in the UK without a UK warrant.
    .means = The National Crime Agency can certify such a request for a serious offence. That means one that could carry { $serious-extradition-offence } or more in the UK. A Red Notice can be the request.
    .other-side = The list of such countries was last read in 2022 and must be checked again. Serious conduct is needed.
    .change = The list, the offence and its weight.
    .next = Tell your solicitor of any contact by that country’s authorities.
    .ask-1 = Should I, through a solicitor, come forward before an arrest?

point-uk-arrest-without-warrant-case = { $item }: a request from this country can lead to arrest in the UK without a UK warrant.
    .means = The National Crime Agency can certify such a request for a serious offence. That means one that could carry { $serious-extradition-offence } or more in the UK. A Red Notice can be the request.
    .other-side = The list of such countries was last read in 2022 and must be checked again. Serious conduct is needed.
    .change = The list, the offence and its weight.
    .next = Tell your solicitor of any contact by that country’s authorities.
    .ask-1 = Should I, through a solicitor, come forward before an arrest?

point-uk-special-arrangement = { $item }: requests from here are looked at case by case in the UK.
    .means = There is no standing arrangement. The Home Secretary may make a special one for a single case.
    .other-side = A request is still possible. It is never automatic.
    .change = A new arrangement or a new list.
    .next = Bring anything that shows a request is being prepared.
    .ask-1 = Has the UK made a special arrangement with this country before?
    .ask-2 = Should a solicitor write to the Home Office before any special arrangement is made?

point-uk-special-arrangement-case = { $item }: requests from here are looked at case by case in the UK.
    .means = There is no standing arrangement. The Home Secretary may make a special one for a single case.
    .other-side = A request is still possible. It is never automatic.
    .change = A new arrangement or a new list.
    .next = Bring anything that shows a request is being prepared.
    .ask-1 = Has the UK made a special arrangement with this country before?
    .ask-2 = Should a solicitor write to the Home Office before any special arrangement is made?

point-uk-no-standing-arrangement = { $item }: this country was not found on the UK list.
    .means = There is no standing arrangement, but a special one for a single case is possible. Some conventions can also serve as a basis for certain acts.
    .other-side = No arrangement with the UK says nothing about other countries. A journey can change the position at once.
    .change = A new treaty, a convention or a journey.
    .next = Discuss every journey, as other countries have their own treaties.
    .ask-1 = Which countries that I pass through have an extradition treaty with that country?
    .ask-2 = Should a solicitor write to the Home Office before any special arrangement is made?

point-uk-no-standing-arrangement-case = { $item }: this country was not found on the UK list.
    .means = There is no standing arrangement, but a special one for a single case is possible. Some conventions can also serve as a basis for certain acts.
    .other-side = No arrangement with the UK says nothing about other countries. A journey can change the position at once.
    .change = A new treaty, a convention or a journey.
    .next = Discuss every journey, as other countries have their own treaties.
    .ask-1 = Which countries that I pass through have an extradition treaty with that country?
    .ask-2 = Should a solicitor write to the Home Office before any special arrangement is made?

point-uk-to-be-checked = { $item }: the UK position is to be checked by the solicitor.
    .means = Candour’s table for this country rests on sources that could not be fully read. It therefore says nothing about it.
    .other-side = The country may or may not stand on a UK list.
    .change = The present list, once it is read.
    .next = Ask your solicitor to check the list that is in force then.
    .ask-1 = Where does this country stand on the UK lists today?

point-uk-to-be-checked-case = { $item }: the UK position is to be checked by the solicitor.
    .means = Candour’s table for this country rests on sources that could not be fully read. It therefore says nothing about it.
    .other-side = The country may or may not stand on a UK list.
    .change = The present list, once it is read.
    .next = Ask your solicitor to check the list that is in force then.
    .ask-1 = Where does this country stand on the UK lists today?

point-elsewhere-rules = The law of the country where you are decides on a return.
    .means = { $uk ->
        [no] Each country has its own treaties, limits and grounds. Candour holds the law of the UK alone, and leaves it out here.
       *[other] Each country has its own treaties, limits and grounds. What Candour says about UK law is then only a comparison.
    }
    .other-side = A UK firm can work with a lawyer on the spot.
    .change = Where you are on the day.
    .next = Ask for a lawyer in the country where you are.
    .ask-1 = Which lawyer can advise me in the country where I am?

## Countries that the firm is often asked about

point-country-china = China: points that often matter.
    .means = { $uk ->
        [no] Reported returns have followed pressure on the person or on relatives, such as visits or summonses, and not only extradition. The European Court of Human Rights barred an extradition from Poland in 2022, in a telecom-fraud case.
       *[other] The UK has no standing arrangement with mainland China. Reported returns have followed pressure on the person or on relatives, such as visits or summonses, and not only extradition. The European Court of Human Rights barred an extradition from Poland in 2022, in a telecom-fraud case.
    }
    .other-side = { $uk ->
        [no] Some countries have treaties with China.
       *[other] Other countries do have treaties with China. A UK one-off arrangement is legally possible.
    }
    .change = The charge, contacts by officials and journeys.
    .next = Note every contact with you or relatives, every refused passport and every ban on leaving, with its date.
    .ask-1 = What follows for me from closer work between China and INTERPOL, and from pressure at home?

point-country-hong-kong = { $uk ->
    [no] Hong Kong: points that often matter.
   *[other] Hong Kong: the UK treaty is suspended and an Order of 2025 took it off the list.
}
    .means = { $uk ->
        [no] What a request from Hong Kong leads to depends on the treaties of the country where you are.
       *[other] Ministers said that the treaty is not revived and that any request is looked at case by case.
    }
    .other-side = { $uk ->
        [no] A treaty can be suspended, and can be used again.
       *[other] Ministers did not promise that it will never happen.
    }
    .change = A new arrangement.
    .next = Tell your solicitor about any link with security laws there.
    .ask-1 = Could Hong Kong ask for me in another way than extradition?

point-country-india = India: points that often matter.
    .means = { $uk ->
        [no] The firm reports faster preparation of notices there. What India has to show depends on its treaty with the country where you are.
       *[other] India stands on the UK list and must show evidence. Its papers are due within { $provisional-papers-india } of an urgent arrest. The firm reports faster preparation of notices there.
    }
    .other-side = { $uk ->
        [no] Reported returns are few beside the number of requests.
       *[other] Reported returns are few beside the number of requests. A UK court refused one case in 2025 on human-rights grounds. India has since offered assurances in other cases.
    }
    .change = The agency, the stage and the charge.
    .next = Note which agency wrote to you and its case number.
    .ask-1 = Which Indian agency runs the case, and what is its next step?

point-country-russia = Russia: points that often matter.
    .means = { $uk ->
        [no] In March 2022 INTERPOL decided to check what Russia sends before it goes out. Whether all of those checks still stand has to be confirmed.
       *[other] Russia stands on the UK list on paper. In March 2022 INTERPOL decided to check what Russia sends before it goes out. Whether all of those checks still stand has to be confirmed.
    }
    .other-side = A check does not stop every alert. Countries differ in how they treat alerts from Russia.
    .change = The charge and the country you are in.
    .next = Note any label, business seizure or call-up that came before the case.
    .ask-1 = Which countries still act on such requests, and may one have gone out unchecked?

point-country-gulf = The Gulf, loans and cheques: points that often matter.
    .means = Bank loans and security cheques were long a main reason for notices. The firm reports notices for unpaid cheques only above a certain sum. Judgments in absence are common in such cases.
    .other-side = Fraud-type acts remain crimes, and the law differs between Gulf states. Public lists say little, as some states do not publish.
    .change = The date of the cheque, the state and any settlement.
    .next = Gather the bank’s name, the case number and any court papers in Arabic.
    .ask-1 = Is there a judgment against me there, and can it be paid or contested?

point-country-gulf-people = The Gulf: alerts and journeys are worth asking about.
    .means = Public lists say little, as some Gulf states do not publish their alerts. What a neighbouring state does with a request is for its own law.
    .other-side = The law and the practice differ between Gulf states.
    .change = The state, the kind of case and your route.
    .next = Name every state on your route to your solicitor.
    .ask-1 = Do states of that region send people to one another, and which of them lie on my route?

point-country-turkey = Türkiye: points that often matter.
    .means = { $uk ->
        [no] INTERPOL as a rule refuses requests tied to a coup. A passport can be recorded as lost or no longer valid instead.
       *[other] INTERPOL as a rule refuses requests tied to a coup. A passport can be recorded as lost or no longer valid instead. The country stands on the UK list.
    }
    .other-side = Ordinary cases are treated as anywhere else.
    .change = The link of the case to those events.
    .next = Keep every passport paper and note when a problem began.
    .ask-1 = Is there an entry about my passport in a database?

point-country-ukraine = Ukraine: points that often matter.
    .means = { $uk ->
        [no] The firm reports growing numbers of returns from the EU, with assurances about prisons.
       *[other] The firm reports growing numbers of returns from the EU, with assurances about prisons. The country stands on the UK list.
    }
    .other-side = The war raises points about safety, service and prison conditions that each court weighs anew.
    .change = The assurances and the state of the war.
    .next = Gather military papers and proof of your whereabouts.
    .ask-1 = How do courts treat promises from Ukraine about prisons now?

point-country-usa = The United States: points that often matter.
    .means = { $uk ->
        [no] What a US request leads to depends on the treaty of the country where you are. Inside the US a visa or travel card can be refused because of an alert.
       *[other] A US request can lead to a fast arrest in the UK. Some countries have a longer time than most to send their papers. Inside the US a visa or travel card can be refused because of an alert.
    }
    .other-side = Contact by an agency can mean different things, from a question to a charge.
    .change = An indictment or a letter from an agency.
    .next = Note any agency, letter or visit, with its date.
    .ask-1 = Is there a sealed charge against me in the US, and can we learn of it?
    .ask-2 = After an arrest on a US request, how long may the US papers take?

## What a UK court can look at

point-dual-criminality = { $uk ->
        [yes] { $item }: what the case alleges may not be an offence in the UK.
       *[other] { $item }: what the case alleges may not be an offence in the country that decides.
    }
    .means = { $uk ->
        [yes] A UK court looks at what was done and not at its name. For most countries it must carry { $extradition-offence } or more in both. For countries with the warrant system it must carry that there and be any offence here. For a person already sentenced, a sentence of { $extradition-sentence } or more is looked at.
       *[other] Many treaties ask that what was done is an offence in both countries. The court that decides looks at its own law for that.
    }
    .other-side = { $uk ->
        [yes] Conduct is read broadly. Where deceit is described, UK law often has a match.
       *[other] Conduct is often read broadly. A list of offences in a treaty can take the place of this test.
    }
    .change = The exact acts described.
    .next = Write down what is said to have been done, where and by whom.
    .ask-1 = { $uk ->
        [yes] Which UK offence would the other side point to?
       *[other] Which offence of that country would the other side point to?
    }

point-extraneous = A request may be made because of who you are or what you think.
    .means = A UK judge must refuse where a request really aims at race, religion, nationality, gender, sexual orientation or political opinions. The same holds where a trial or detention would be prejudiced by them.
    .other-side = A belonging or an opinion alone is not enough. The link to the request has to be shown.
    .change = Statements, timing and the treatment of others.
    .next = Gather what links the case with who you are.
    .ask-1 = Which papers show a UK court that politics, faith or origin may be behind a request?

point-passage-of-time = So much time may have passed that a return would be unjust or oppressive.
    .means = A UK judge looks at the time since the acts, or since a sentence should have been served. Lost evidence and a life built since can count.
    .other-side = The reasons for the delay matter. A person who fled knowing of the case can rely on the time that followed only in exceptional circumstances.
    .change = When you learned of the case and how you left.
    .next = Note what has been lost: records, witnesses, memories.
    .ask-1 = Does the time since the acts that the case names help me, and how is it counted?

point-forum = { $item }: much of what the case alleges may have happened in the UK.
    .means = In accusation cases a UK judge can ask whether the case belongs here. Only listed matters count, such as where the harm was, the evidence and ties to the UK.
    .other-side = A UK prosecutor can end this argument by certifying that the case should not be tried here.
    .change = Where the harm arose and where the evidence is.
    .next = Note where you, the bank, the servers and the victims were.
    .ask-1 = If I say that the case belongs in the UK, could a case begin against me here?

point-acts-outside = { $item }: much of what the case alleges may have happened outside the country that asks.
    .means = For such acts a UK court asks if they would be an offence here in corresponding circumstances: done abroad, and not in the UK.
    .other-side = A part of the acts, or their effect, may be said to lie in the country that asks.
    .change = Where each act was done, and what the request says of it.
    .next = Note for each act where you and the others were.
    .ask-1 = Does UK law reach such acts when they are done abroad?

point-health-bar = Your health may matter for extradition and for INTERPOL.
    .means = { $uk ->
        [yes] A UK judge must discharge or adjourn where a person’s physical or mental state makes a return unjust or oppressive.
       *[other] Whether an illness stands against a return is for the court that decides, under its own law.
    } Sickness has also been raised under INTERPOL’s human-rights rule.
    .other-side = The court asks what care there would be in the other country. Reports have to be recent and full.
    .change = Treatment and assurances.
    .next = Ask your doctor for a report when your solicitor says so.
    .ask-1 = Which doctor should write about my health, and on what question?

point-family-life = Your family and private life in the UK may count in an extradition case.
    .means = A UK judge weighs the effect on you, a partner, children and people in your care. Years in the UK are part of it.
    .other-side = The court weighs this against the interest in extradition. Each case is looked at by itself.
    .change = The children’s needs and the weight of the charge.
    .next = Gather school, medical and care papers.
    .ask-1 = Which papers or reports about my life here would help?

point-proportionate = { $item }: a UK judge may ask whether a return would be out of proportion.
    .means = On a warrant for trial from a country with the warrant system, a judge looks at three things only. They are how serious it is, the likely penalty and milder ways.
    .other-side = The point is not open to a person who was already convicted.
    .change = The sum, the part said to be yours and an offer to be heard by video.
    .next = Note whether that country could hear you in another way.
    .ask-1 = Could I offer something milder than being sent there?

point-not-yet-charged = { $item }: the case may still be only an investigation.
    .means = A UK judge can ask whether the country behind a warrant has decided to charge and to try. This holds for countries with the warrant system.
    .other-side = The question is not open for other countries or for people already convicted.
    .change = A charge or a trial date.
    .next = Bring any paper that calls you a witness or asks for an interview.
    .ask-1 = Has that country decided to charge me and to try me?

point-speciality = After a return for one matter you may face others.
    .means = UK law asks for an arrangement that a person is dealt with only for the matter of the request. Several open cases there make this worth raising.
    .other-side = Where the treaty has such a rule, a court as a rule takes it that the rule will be kept. Proof that it was not kept elsewhere can matter.
    .change = The treaty and other cases.
    .next = List every case in that country, small ones too.
    .ask-1 = Has that country tried people for more than it had asked for?

point-death-penalty = { $item }: the death penalty was named, or is feared.
    .means = { $uk ->
        [yes] It must not be imposed or executed. The Home Secretary must not order extradition without an adequate written assurance of that.
       *[other] Whether a promise not to use it is needed depends on the law of the country that decides on a return.
    }
    .other-side = With such an assurance extradition remains possible.
    .change = The charge and the assurance.
    .next = Note the article and the penalties as printed.
    .ask-1 = What has that country promised before about the death penalty, and can I rely on it?

point-life-without-release = { $item }: a sentence for life may have no release, or none but by mercy.
    .means = { $uk ->
        [yes] A UK judge must discharge a person where extradition would breach Convention rights. A court asks first how real it is that such a sentence follows, and then whether it can be reviewed.
       *[other] Courts of countries in the European Convention on Human Rights ask first how real it is that such a sentence follows. They then ask whether it can be reviewed.
    }
    .other-side = A charge that can bring a shorter sentence, a review in law or a promise can answer it.
    .change = The law on release, and what was done in cases like this one.
    .next = Ask a lawyer of that country for the law on release in writing.
    .ask-1 = Who could show how such sentences end there?

point-asylum-and-extradition = Protection or a claim in the UK may matter for extradition.
    .means = With a claim made before or after the request, a person is as a rule not surrendered until the claim is finally decided. For countries with the warrant system the Home Secretary can certify an exception. The Home Secretary may discharge a recognised refugee in some cases.
    .other-side = A claim is examined on its own facts. Papers should never reach the country you fled.
    .change = The decision on the claim.
    .next = Tell both lawyers of each other’s dates.
    .ask-1 = How do my asylum case and the extradition case affect one another?

point-extradited-before = A country may have sent you to another country before.
    .means = After an earlier extradition, that country’s consent may be needed for a new one.
    .other-side = It matters only in some cases.
    .change = What the earlier case was about.
    .next = Bring the papers of the earlier case.
    .ask-1 = Must the country that sent me before agree to a new request, and was it asked?

point-co-accused = { $item }: what came of the others accused may matter for you.
    .means = A refusal, an acquittal or a deletion for another person in the same case can be weighed. A colleague’s arrest abroad can also be a sign for you.
    .other-side = Each person’s part differs, and a conviction of others can count against you.
    .change = The reasons in the others’ decisions.
    .next = List the others, the country and what became of each case. Do not contact them about it.
    .ask-1 = May my lawyer exchange papers with the lawyers of the others?

## What can be prepared in the United Kingdom

point-uk-alert-effect = In the UK police can see an INTERPOL alert, but it is not by itself a power of arrest.
    .means = Police and border officers can see alerts of all countries. For most countries a UK warrant is needed as well. For a few countries the National Crime Agency can certify an arrest without one.
    .other-side = An alert can lead to a request for a warrant, even while a person is at a border.
    .change = The country behind the alert, and a warrant or a certificate.
    .next = Tell your solicitor what you have been told, and by whom.
    .ask-1 = Could I be arrested here today, and on which paper?
    .ask-2 = Can a solicitor tell the police that I come by appointment, and what would that give away?

point-bail-ready = Bail can be prepared before an arrest.
    .means = An accused person starts with a right to bail, and a convicted person does not. Courts look for an address, a surety, money and passports.
    .other-side = A court can refuse bail or set strict conditions.
    .change = Whether there is a conviction, and who can stand surety.
    .next = List an address, people who could stand surety, and each passport.
    .ask-1 = Which bail conditions could I offer, and who could help?
    .ask-2 = What would a court say against bail in my case?

point-bail-now = Bail can be asked for while you are held or under conditions.
    .means = An accused person starts with a right to bail, and a convicted person does not. Courts look for an address, a surety, money and passports.
    .other-side = A court can refuse bail or set strict conditions.
    .change = Whether there is a conviction, and who can stand surety.
    .next = Name an address, people who could stand surety, and each passport.
    .ask-1 = When can I ask for bail, or ask for it again?
    .ask-2 = Which bail conditions could I offer, or have changed?

point-abuse-of-process = { $item }: a UK court can refuse where its process is being misused.
    .means = An offer to drop the case, influence behind it or a case that was opened again can be signs to look at.
    .other-side = The power is narrow. Bad faith or manipulation by the authority that asks, and unfairness, must be shown by cogent evidence.
    .change = Papers that show what the authority knew and did.
    .next = Keep the exact words of any offer, with the date and who made it.
    .ask-1 = Is there enough evidence that the request is misused, or is another of my points stronger?

point-uk-case-first = A case in the UK can come before an extradition.
    .means = A charge or a sentence in the UK can postpone an extradition case here until it is over.
    .other-side = It postpones the request and does not end it.
    .change = How the UK case ends, and when.
    .next = Bring every paper of the UK case, and tell both lawyers of each other’s dates.
    .ask-1 = Does the UK case or the extradition case come first, and what follows for bail?

point-appear-by-appointment = A solicitor can offer that you come to the police or a court by appointment.
    .means = As a policy UK authorities neither confirm nor deny that a warrant or a request exists. A solicitor can ask and make the offer all the same.
    .other-side = The offer can be refused. Asking can also show where you are.
    .change = A warrant or a certificate that already exists.
    .next = Decide with your solicitor whether to ask, and gather what a court looks for on bail.
    .ask-1 = If a solicitor asks the police about me, who learns of it and what do we gain?

point-eu-citizen-in-eu = You are a citizen of an EU state, and another EU state may be asked for you.
    .means = Where a state outside the EU asks for such a citizen, the citizen’s own state has to be told as a rule. That state can ask for its citizen instead, if it can prosecute the acts.
    .other-side = The rule bars no extradition by itself. The EU’s court gave it for citizens who moved within the EU, and where there is a treaty.
    .change = The EU state where you are, and the country that asks.
    .next = Carry proof of your citizenship, and tell your solicitor of the route.
    .ask-1 = Would my own country have to be told, and would that help me?

point-eu-citizen-at-home = You live in the EU state whose citizen you are, and a state outside the EU has a case against you.
    .means = Under the European Convention on Extradition a state may refuse to extradite its own citizens. Another EU state that is asked for you has to tell your state first, as a rule.
    .other-side = Your state can be asked to prosecute the acts itself. The rule of the EU’s court bars no extradition by itself.
    .change = Your citizenship, the country that asks, and where you travel.
    .next = Carry proof of your citizenship, and tell your solicitor of each journey.
    .ask-1 = Does my own country extradite its citizens, and can it take the case over?

point-refugee-held-elsewhere = You have or seek protection, and a country holds you that did not give it.
    .means = The states in UNHCR’s committee said in 1980 that refugees should not be extradited to a country where they fear persecution. UNHCR is the refugee agency of the United Nations.
    .other-side = That conclusion is not a law. It leaves out people who are excluded from refugee status for serious crimes.
    .change = What the country that holds you learns of your status, and from whom.
    .next = Have a lawyer there told today that you are protected, and by which country.
    .ask-1 = Should UNHCR in this country be told at once, and by whom?
    .ask-2 = How do I return to the country that protects me?

point-identity-at-hearing = { $item }: whether you are the person who is asked for may be disputed.
    .means = { $uk ->
        [no] A court that decides on extradition asks first whether it has the right person.
       *[other] A UK judge must decide, on a balance of probabilities, whether the person before the court is the one who is asked for. If not, the judge must order the discharge.
    }
    .other-side = Papers, photographs, fingerprints and old addresses can show that it is the same person under another name.
    .change = Fingerprints, photographs, birth papers and proof of where you were.
    .next = Gather papers that show who you were and where you lived at that time.
    .ask-1 = On what does that country rest when it says that I am this person?
    .ask-2 = At which hearing must I say that I am somebody else?

point-agreed-to-return = { $item }: you have agreed to be sent there.
    .means = { $uk ->
        [yes] In the UK consent is given in writing before a judge, and cannot be taken back. What still speaks against a return is looked at less, or not at all.
       *[other] Consent to a return can be final. What is lost by it depends on the law of the country that decides.
    }
    .other-side = A return that somebody wants can be the shorter way. It can then be prepared.
    .change = How the consent was given, with which advice, and whether an order was made since.
    .next = Ask today whether the consent is final, and get a copy of what was signed.
    .ask-1 = Is my consent final, and what do I lose by it?
    .ask-2 = How soon can I be sent, and what can be arranged before?

point-several-requests = More than one country asks for extradition, and somebody has to choose between them.
    .means = Under the European Convention the state that decides weighs how serious the acts are and where they were done. It also weighs the dates of the requests, nationality, and whether you can be sent on later. { $uk ->
        [yes] In the UK the Home Secretary or a judge can put one request off until the other is decided.
       *[other] Other treaties have rules of their own.
    }
    .other-side = Consent to one request can end the choice. It can also end protection against other charges.
    .change = A withdrawal, a consent, or an order that puts one request first.
    .next = List each request with its date, its acts and its stage. Consent to nothing before advice.
    .ask-1 = Who decides between the countries, and can I be heard on it?
    .ask-2 = What follows if I agree to one of the requests?
    .ask-3 = After I am sent to one country, can I be tried for other acts or sent on?

point-measures-of-strasbourg = The human rights court in Strasbourg can ask a state to wait before it sends somebody away.
    .means = The European Court of Human Rights can tell a state to hold a removal or an extradition for now. It does so where there is an imminent risk of harm that cannot be made good.
    .other-side = Such measures are exceptional, and most requests fail. Remedies in that country usually come first.
    .change = A final order, and a date on which somebody may be sent away.
    .next = Ask today which decision would be the last one, and on which day somebody could be sent.
    .ask-1 = When must such a request be sent, and with which papers?
    .ask-2 = Which appeals must be tried first here?

point-measures-of-the-un = A committee of the United Nations may be able to ask a state to wait.
    .means = The Committee against Torture has looked at complaints against extradition. It can ask a state to hold it while a complaint is open. The state must have accepted such complaints.
    .other-side = A state does not always follow such a request. The European Court of Human Rights is not open against every state.
    .change = A final order, and whether the state accepted such complaints.
    .next = Ask today which decision would be the last one, and on which day somebody could be sent.
    .ask-1 = Did this state accept complaints to a committee of the United Nations?
    .ask-2 = Which appeals must be tried first here?

point-no-new-trial = { $item }: there may be no new trial after a judgment in absence.
    .means = { $uk ->
        [no] Courts ask whether somebody who was judged in absence can have the case heard again.
       *[other] A UK judge asks whether you stayed away by choice. If not, the judge asks whether there is a right to a retrial or a review that amounts to one.
    }
    .other-side = Somebody who knew of the trial and stayed away by choice may have no need of a new one.
    .change = The text of the law on new trials there, and how you were told.
    .next = Tell your solicitor what was said about a new trial, and by whom.
    .ask-1 = Do I have a right to a new trial there, and what must I do to get it?

point-late-charge = { $item }: you were questioned early, and the charge came years later.
    .means = { $uk ->
        [yes] A UK judge asks whether the time that passed makes a return unjust or harsh. Why nothing happened in between can count.
       *[other] A court may ask why nothing happened in between.
    }
    .other-side = New evidence can explain a late charge. Time that follows from a person’s own flight counts little for them.
    .change = Papers that show what the authorities knew, and when.
    .next = Note each talk with the police, with its day, and where you lived after it.
    .ask-1 = What did the authorities know in those years, and what explains the wait?
