# Extradition: by country, and what a UK court can look at.

## Extradition from the United Kingdom, by country

point-uk-category-1 = { $item }: the UK has a warrant system with this country.
    .means = A certified warrant can allow an arrest in the UK without a UK warrant. A judge decides alone, and the hearing is to start within { $part-1-hearing } of the arrest unless justice needs longer.
    .other-side = A warrant can be contested on several grounds, such as proportion, health and human rights.
    .change = It would change with the kind of warrant and the state of the case there.
    .next = Tell your solicitor every step that you know of in that country.
    .ask-1 = Is a warrant likely, and what would be done on the first day?

point-uk-category-1-case = { $item }: the UK has a warrant system with this country.
    .means = A certified warrant can allow an arrest in the UK without a UK warrant. A judge decides alone, and the hearing is to start within { $part-1-hearing } of the arrest unless justice needs longer.
    .other-side = A warrant can be contested on several grounds, such as proportion, health and human rights.
    .change = It would change with the kind of warrant and the state of the case there.
    .next = Tell your solicitor every step that you know of in that country.
    .ask-1 = Is a warrant likely, and what would be done on the first day?

point-uk-evidence-needed = { $item }: this country stands on the UK list and must show evidence.
    .means = A UK judge asks whether the evidence would make a case to answer. An urgent arrest needs a UK warrant and written evidence. The papers are due within { $provisional-papers } of it, or a longer time set for that country.
    .other-side = That a country must show evidence does not mean that it cannot. A judge and then the Home Secretary decide.
    .change = It would change with the evidence, the time limits and the grounds you can raise.
    .next = Note which papers of the case you have seen.
    .ask-1 = What evidence would that country have to send?

point-uk-evidence-needed-case = { $item }: this country stands on the UK list and must show evidence.
    .means = A UK judge asks whether the evidence would make a case to answer. An urgent arrest needs a UK warrant and written evidence. The papers are due within { $provisional-papers } of it, or a longer time set for that country.
    .other-side = That a country must show evidence does not mean that it cannot. A judge and then the Home Secretary decide.
    .change = It would change with the evidence, the time limits and the grounds you can raise.
    .next = Note which papers of the case you have seen.
    .ask-1 = What evidence would that country have to send?

point-uk-no-evidence-needed = { $item }: this country stands on the UK list and need not show evidence.
    .means = A UK judge does not weigh the evidence in such a case, and information can be enough for an urgent arrest. The papers are due within { $provisional-papers } of it.
    .other-side = All other grounds remain, such as human rights, health and passage of time.
    .change = It would change with the state of the case there and with the grounds you can raise.
    .next = Gather papers for the grounds other than evidence.
    .ask-1 = Which grounds remain when evidence is not weighed?

point-uk-no-evidence-needed-case = { $item }: this country stands on the UK list and need not show evidence.
    .means = A UK judge does not weigh the evidence in such a case, and information can be enough for an urgent arrest. The papers are due within { $provisional-papers } of it.
    .other-side = All other grounds remain, such as human rights, health and passage of time.
    .change = It would change with the state of the case there and with the grounds you can raise.
    .next = Gather papers for the grounds other than evidence.
    .ask-1 = Which grounds remain when evidence is not weighed?

point-uk-arrest-without-warrant = { $item }: a request from this country can lead to arrest in the UK without a UK warrant.
    .means = The National Crime Agency can certify such a request for a serious offence. That means one that could carry { $serious-extradition-offence } or more in the UK. A Red Notice can be the request.
    .other-side = The list of such countries dates from 2022 in the source that was read, and must be checked again. Serious conduct is needed.
    .change = It would change with the list, the offence and its weight.
    .next = Tell your solicitor of any contact by that country’s authorities.
    .ask-1 = Is a voluntary contact with that country worth thinking about?

point-uk-arrest-without-warrant-case = { $item }: a request from this country can lead to arrest in the UK without a UK warrant.
    .means = The National Crime Agency can certify such a request for a serious offence. That means one that could carry { $serious-extradition-offence } or more in the UK. A Red Notice can be the request.
    .other-side = The list of such countries dates from 2022 in the source that was read, and must be checked again. Serious conduct is needed.
    .change = It would change with the list, the offence and its weight.
    .next = Tell your solicitor of any contact by that country’s authorities.
    .ask-1 = Is a voluntary contact with that country worth thinking about?

point-uk-special-arrangement = { $item }: requests from here are looked at case by case in the UK.
    .means = There is no standing arrangement. The Home Secretary may make a special one for a single case.
    .other-side = No standing arrangement never means that nothing can happen. None is automatic either.
    .change = It would change with a new arrangement or a new list.
    .next = Bring anything that shows a request is being prepared.
    .ask-1 = Has such an arrangement been used for this country before?

point-uk-special-arrangement-case = { $item }: requests from here are looked at case by case in the UK.
    .means = There is no standing arrangement. The Home Secretary may make a special one for a single case.
    .other-side = No standing arrangement never means that nothing can happen. None is automatic either.
    .change = It would change with a new arrangement or a new list.
    .next = Bring anything that shows a request is being prepared.
    .ask-1 = Has such an arrangement been used for this country before?

point-uk-no-standing-arrangement = { $item }: this country was not found on the UK list.
    .means = There is no standing arrangement, but a special one for a single case is possible. Some conventions can also serve as a basis for certain acts.
    .other-side = No arrangement with the UK says nothing about other countries. A journey can change the position at once.
    .change = It would change with a new treaty, a convention or a journey.
    .next = Discuss every journey, as other countries have their own treaties.
    .ask-1 = Which countries on my routes have a treaty with it?

point-uk-no-standing-arrangement-case = { $item }: this country was not found on the UK list.
    .means = There is no standing arrangement, but a special one for a single case is possible. Some conventions can also serve as a basis for certain acts.
    .other-side = No arrangement with the UK says nothing about other countries. A journey can change the position at once.
    .change = It would change with a new treaty, a convention or a journey.
    .next = Discuss every journey, as other countries have their own treaties.
    .ask-1 = Which countries on my routes have a treaty with it?

point-uk-to-be-checked = { $item }: the UK position is to be checked by the solicitor.
    .means = Candour’s table for this country rests on sources that could not be fully read. It therefore says nothing about it.
    .other-side = The country may or may not stand on a UK list.
    .change = It would change once the present list is read.
    .next = Ask your solicitor to check the list on the day.
    .ask-1 = Where does this country stand on the UK lists today?

point-uk-to-be-checked-case = { $item }: the UK position is to be checked by the solicitor.
    .means = Candour’s table for this country rests on sources that could not be fully read. It therefore says nothing about it.
    .other-side = The country may or may not stand on a UK list.
    .change = It would change once the present list is read.
    .next = Ask your solicitor to check the list on the day.
    .ask-1 = Where does this country stand on the UK lists today?

point-elsewhere-rules = You may be outside the UK, so another country’s rules decide there.
    .means = Each country has its own treaties, limits and grounds. What Candour says about UK law is then only a comparison.
    .other-side = A UK firm can work with a lawyer on the spot.
    .change = It would change with where you are on the day.
    .next = Ask for a lawyer in the country where you are.
    .ask-1 = Who is a suitable lawyer where I am?

## Countries that the firm is often asked about

point-country-china = China: points that often matter.
    .means = The UK has no standing extradition arrangement with mainland China. China and INTERPOL said in 2024 that they work on telecom fraud, gambling across borders, terrorism, return of people sought and recovery of assets. The European Court of Human Rights barred an extradition from Poland in 2022.
    .other-side = Other countries do have treaties with China. A UK one-off arrangement is legally possible.
    .change = It would change with the charge, with contacts by officials and with journeys.
    .next = Note every contact with you or relatives, and who made it.
    .ask-1 = What does closer work between China and INTERPOL mean for me?

point-country-hong-kong = Hong Kong: the UK treaty is suspended and an Order of 2025 took it off the list.
    .means = Ministers said that the treaty is not revived and that any request is looked at case by case.
    .other-side = They also gave no promise that none will ever happen.
    .change = It would change with a new arrangement.
    .next = Tell your solicitor about any link with security laws there.
    .ask-1 = Could a request take another form?

point-country-india = India: points that often matter.
    .means = India stands on the UK list and must show evidence. Its papers are due within { $provisional-papers-longer } of an urgent arrest. The firm reports faster preparation of notices there.
    .other-side = Reported returns are few beside the number of requests. A UK court refused one case in 2025 on human-rights grounds, and each case differs.
    .change = It would change with the agency, the stage and the charge.
    .next = Note which agency wrote to you and its case number.
    .ask-1 = Which agency’s case is it, and what is its next step?

point-country-russia = Russia: points that often matter.
    .means = Russia stands on the UK list on paper. Since March 2022 its diffusions have to be reviewed before they go out.
    .other-side = Notices from Russia still exist in number. How other countries treat them differs.
    .change = It would change with the charge and with the country you are in.
    .next = Note any label, business seizure or call-up that came before the case.
    .ask-1 = Which countries still act on such requests?

point-country-gulf = The Gulf: points that often matter.
    .means = Bank loans and security cheques were long a main reason for notices. In the UAE lack of funds alone is no longer a crime since 2022. Judgments in absence are common in such cases.
    .other-side = Fraud-type acts remain crimes, and the law differs between Gulf states. Public lists say little, as some states do not publish.
    .change = It would change with the date of the cheque, the state and any settlement.
    .next = Gather the bank’s name, the case number and any court papers in Arabic.
    .ask-1 = Is there a judgment, and can it be cleared?

point-country-turkey = Türkiye: points that often matter.
    .means = Many requests after July 2016 were refused by INTERPOL. Reports tell of passports put in the lost-passport system instead. The country stands on the UK list.
    .other-side = Ordinary cases are treated as anywhere else.
    .change = It would change with the link of the case to those events.
    .next = Keep every passport paper and note when a problem began.
    .ask-1 = Is there an entry about my passport?

point-country-ukraine = Ukraine: points that often matter.
    .means = The firm reports growing numbers of returns from the EU, with assurances about prisons. The country stands on the UK list.
    .other-side = The war raises points about safety, service and prison conditions that each court weighs anew.
    .change = It would change with the assurances and the state of the war.
    .next = Gather military papers and proof of your whereabouts.
    .ask-1 = How do courts treat such assurances now?

point-country-usa = The United States: points that often matter.
    .means = A US request can lead to a fast arrest in the UK. Inside the US a Red Notice is not an arrest warrant, and visas or travel cards are a more usual way.
    .other-side = Contact by an agency can mean different things, from a question to a charge.
    .change = It would change with an indictment or a letter from an agency.
    .next = Note any agency, letter or visit, with its date.
    .ask-1 = Is there a sealed charge, and can that be found out?

## What a UK court can look at

point-dual-criminality = { $item }: what the case alleges may not be an offence in the UK.
    .means = A UK court looks at what was done and not at its name. As a rule it must be punishable with { $extradition-offence } or more in both countries. For a person already sentenced, a sentence of { $extradition-sentence } or more is looked at.
    .other-side = Conduct is read broadly. Where deceit is described, UK law often has a match.
    .change = It would change with the exact acts described.
    .next = Write down what is said to have been done, where and by whom.
    .ask-1 = Which UK offence would the other side point to?

point-extraneous = A request may be made because of who you are or what you think.
    .means = A UK judge must refuse where a request really aims at race, religion, nationality, gender, sexual orientation or political opinions. The same holds where a trial or detention would be prejudiced by them.
    .other-side = A belonging or an opinion alone is not enough. The link to the request has to be shown.
    .change = It would change with statements, timing and the treatment of others.
    .next = Gather what links the case with who you are.
    .ask-1 = Which evidence do UK courts look for?

point-passage-of-time = So much time may have passed that a return would be unjust or oppressive.
    .means = A UK judge looks at the time since the acts, or since a sentence should have been served. Lost evidence and a life built since can count.
    .other-side = The reasons for the delay matter, and time alone is seldom enough.
    .change = It would change with when you learned of the case and how you left.
    .next = Note what has been lost: records, witnesses, memories.
    .ask-1 = How is the time counted in my case?

point-forum = { $item }: much of what the case alleges may have happened in the UK.
    .means = In accusation cases a UK judge can ask whether the case belongs here. Only listed matters count, such as where the harm was, the evidence and ties to the UK.
    .other-side = A prosecutor’s certificate can intervene.
    .change = It would change with where the harm arose and where the evidence is.
    .next = Note where you, the bank, the servers and the victims were.
    .ask-1 = Would raising this invite a UK case?

point-health-bar = Your health may matter for extradition and for INTERPOL.
    .means = A UK judge must discharge or adjourn where a person’s physical or mental state makes a return unjust or oppressive. Sickness has also been raised under INTERPOL’s human-rights rule.
    .other-side = The court asks what care there would be in the other country. Reports have to be recent and full.
    .change = It would change with treatment and with assurances.
    .next = Ask your doctor for a report when your solicitor says so.
    .ask-1 = Which specialist should write, and on what question?

point-family-life = Your family and private life in the UK may count in an extradition case.
    .means = A UK judge weighs the effect on you, a partner, children and people in your care. Years in the UK are part of it.
    .other-side = The court weighs this against the interest in extradition. Each case is looked at by itself.
    .change = It would change with the children’s needs and with the weight of the charge.
    .next = Gather school, medical and care papers.
    .ask-1 = Is a report by a social worker useful?

point-proportionate = { $item }: a UK judge may ask whether a return would be out of proportion.
    .means = On a warrant for trial from a country with the warrant system, a judge looks at three things only. They are how serious it is, the likely penalty and milder ways.
    .other-side = The point is not open to a person already sentenced.
    .change = It would change with the sum, your part and an offer to be heard by video.
    .next = Note whether that country could hear you in another way.
    .ask-1 = Could a milder step be offered?

point-not-yet-charged = { $item }: the case may still be only an investigation.
    .means = A UK judge can ask whether the country behind a warrant has decided to charge and to try. This holds for countries with the warrant system.
    .other-side = The question is not open for other countries or for people already sentenced.
    .change = It would change with a charge or a trial date.
    .next = Bring any paper that calls you a witness or asks for an interview.
    .ask-1 = Has a decision to try me been made?

point-speciality = After a return for one matter you may face others.
    .means = UK law asks for an arrangement that a person is dealt with only for the matter of the request. Several open cases there make this worth raising.
    .other-side = Where such an arrangement exists, the point does not succeed.
    .change = It would change with the treaty and with other cases.
    .next = List every case in that country, small ones too.
    .ask-1 = Has that country kept to this rule before?

point-death-penalty = { $item }: the death penalty may be possible in the case.
    .means = The Home Secretary may not order extradition without an adequate written assurance that it will not be imposed or carried out.
    .other-side = With such an assurance extradition remains possible.
    .change = It would change with the charge and with the assurance.
    .next = Note the article and the penalties as printed.
    .ask-1 = What assurances has that country given before?

point-asylum-and-extradition = Protection or a claim in the UK may bear on extradition.
    .means = With a claim made before or after the request, a person is not surrendered until the claim is finally decided. The Home Secretary may discharge a recognised refugee in some cases.
    .other-side = A claim is examined on its own facts. Papers should never reach the country you fled.
    .change = It would change with the decision on the claim.
    .next = Tell both lawyers of each other’s dates.
    .ask-1 = How do the two cases affect one another?

point-extradited-before = You may have been handed over by a country before.
    .means = An earlier handing over can mean that the earlier country’s consent is needed for a new one.
    .other-side = It matters only in some cases.
    .change = It would change with what the earlier case was about.
    .next = Bring the papers of the earlier case.
    .ask-1 = Is a consent needed, and was it asked for?

point-co-accused = { $item }: what came of the others accused may matter for you.
    .means = A refusal, an acquittal or a deletion for another person in the same case can be weighed. A colleague’s arrest abroad can also be a sign for you.
    .other-side = Each person’s part differs, and a conviction of others can weigh the other way.
    .change = It would change with the reasons in the others’ decisions.
    .next = List the others, the country and what became of each case. Do not contact them about it.
    .ask-1 = May the lawyers exchange papers?
