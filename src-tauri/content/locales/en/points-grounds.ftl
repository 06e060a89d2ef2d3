# What INTERPOL’s Commission and the courts weigh.

point-political-office = A public or political office, or an official act, may matter for the case.
    .means = INTERPOL may take no part in matters of a political character. For former leaders and officials it looks at whether the acts belonged to the office and whether there was personal gain. A change of power and the order of events also count.
    .other-side = Where private gain or grave harm to private people is shown, the ordinary crime can sometimes count more. An office alone does not decide it.
    .change = The nature of the acts, who gained, and what happened between you and those in power.
    .next = Write a time line: the office, the change of power, then each step of the case.
    .ask-1 = Which of the acts that the case names would belong to my office?
    .ask-2 = Would a finding by an international body on my case help?

point-opposition-activity = Your political activity, or that of people close to you, may be behind the case.
    .means = INTERPOL looks at the facts and not at the name of the charge. It weighs the offence, your position, who asks, what other countries have said and the general context. An ordinary charge soon after criticism can matter.
    .other-side = INTERPOL looks for the element that weighs more, case by case. A serious ordinary crime can prevail, and in some decisions the point was left open.
    .change = The dates of the activity and of the case, and what others in your position met.
    .next = Put speeches, posts, offices and arrests on one time line with each step of the case.
    .ask-1 = Which papers show that the case followed what I did or said?

point-politically-driven-case = { $item }: the case may have been started for political reasons.
    .means = Decisions weigh who wanted a case, what officials have said and how others in the same case were treated. INTERPOL can find that the political side prevails even where the charge is ordinary.
    .other-side = A belief that a case was constructed is not enough by itself. In one published decision the point was raised and left undecided, because another ground sufficed.
    .change = Statements by officials, decisions about co-accused, and dates.
    .next = List each fact that points to a political reason, with the paper that shows it.
    .ask-1 = Which of my reasons is best shown by papers, and should it come first?

point-state-security-charge = { $item }: the case may concern an offence against the state itself.
    .means = Charges such as treason, sedition or usurping power are as a rule outside INTERPOL’s field. What counts is what is said to have been done.
    .other-side = It can be otherwise where the facts hold ordinary crimes such as violence.
    .change = Violence, private gain or other ordinary acts in the papers.
    .next = Note the wording and the article as printed on the paper you hold.
    .ask-1 = Do the papers describe any act beyond the offence against the state?

point-coup-or-unrest = The case may be tied to a coup, a change of power or unrest.
    .means = Requests directly tied to a coup or to unrest are generally refused by INTERPOL. The general context of a case is one of the things that it weighs.
    .other-side = Exceptions exist where ordinary crime clearly prevails, such as grave injury to a private person.
    .change = The distance in time and the facts that are alleged.
    .next = Note the date of the event and the date of each step against you.
    .ask-1 = Are there reports by international bodies on the events in my case?

point-election-charge = { $item }: the charge is about an election.
    .means = A charge that arises from an election may concern politics. INTERPOL weighs the acts, the person’s role and the setting.
    .other-side = Violence, threats or bribery around an election can be treated as ordinary crime.
    .change = Acts that harmed people or brought private gain.
    .next = Note the election, your part in it and the order of events.
    .ask-1 = Who else was charged over this election, and on which side did they stand?

point-war-charge = { $item }: the charge is about a war or an armed conflict.
    .means = INTERPOL stays neutral between states in conflict. It looks at who asks, at the acts described and at the view of international bodies.
    .other-side = Grave acts against people can be dealt with through INTERPOL, even where they happened in a war.
    .change = An international body’s finding, or a clear account of the acts said to be yours.
    .next = Leave the details for your solicitor, and gather only the papers of the case.
    .ask-1 = Does it matter for an alert which side of the war asks for me?

point-violence-in-protest = { $item }: the case may mix a protest with an accusation of violence.
    .means = The context of a protest is weighed, and another person’s violence is not attributed to you. The papers should say what you yourself are said to have done.
    .other-side = Where grave harm to a private person is alleged, INTERPOL has given more weight to the ordinary crime.
    .change = The detail of what you are said to have done and to whom.
    .next = Gather reports, films and names of people who saw what happened, and leave originals in place.
    .ask-1 = Does the case file name an act as mine, or only what the crowd did?

point-sanctions-between-states = Sanctions, export rules or a conflict between countries may be behind the case.
    .means = INTERPOL must stay neutral between its members. Sanctions that only some countries apply, or statements linking a case to a conflict, can weigh against its use.
    .other-side = { $uk ->
        [yes] Sanctions that many countries share, and evasion with false papers, are treated differently. In the UK a breach of sanctions can be an offence too.
       *[other] Sanctions that many countries share, and evasion with false papers, are treated differently.
    }
    .change = The goods, the end user, and which countries apply the same rule.
    .next = Gather export papers and the statements that link your case with another country.
    .ask-1 = { $uk ->
        [yes] Could the same facts matter under UK sanctions law?
       *[other] Could the same facts matter under the law of the country where I live?
    }

point-expression = Something you said, wrote or published may be part of what is alleged.
    .means = Speech against the state or its officials is as a rule outside INTERPOL’s field. What was said, about whom and in which role all count.
    .other-side = Hate speech or a call to violence can fall inside where a real link to violence exists. So can speech against a private person without a political side.
    .change = The exact words, their date and the person they were about.
    .next = Keep the post or speech with its date, and change nothing in your accounts.
    .ask-1 = Should somebody translate the words for which I am accused?

point-assembly = A protest, a meeting or an organisation may be part of what is alleged.
    .means = Peaceful assembly is protected even without a permit. A person is not answerable for another person’s violence.
    .other-side = Violence by the person, described with detail, can count against this.
    .change = What the papers say that you did, beyond being there.
    .next = Note the place, the day, the number of people and who was violent, if anyone.
    .ask-1 = Are there independent reports about the day of the gathering?

point-elsewhere-at-the-time = { $item }: you say that you were somewhere else at the time.
    .means = What INTERPOL holds has to be accurate. Where you were on a day can be shown by papers, and can show that the wrong person is sought.
    .other-side = A court that decides on extradition does not usually decide whether somebody did it. Some acts are alleged from a distance.
    .change = A paper that shows where you were, on the day that the accusation names.
    .next = Note where you were, and which ticket, stamp or work record shows it.
    .ask-1 = Which proof of where I was helps, and who should see it first?

point-membership-charge = { $item }: the case may rest on membership, ideas or support more than on acts.
    .means = Terrorism is not excluded from INTERPOL’s field as such. Protected speech, association, assembly or faith cannot alone make the act or the link to it.
    .other-side = { $uk ->
        [yes] Where acts of violence or support for them are described, the matter is treated as ordinary crime. UK law may also apply to some facts.
       *[other] Where acts of violence or support for them are described, the matter is treated as ordinary crime.
    }
    .change = A description of acts, dates and the part said to be yours.
    .next = Tell your solicitor about this in person before you write details down.
    .ask-1 = Which countries list the group that I am said to belong to?

point-faith-or-ethnicity = Your faith, ethnicity or community may be part of the background.
    .means = INTERPOL may take no part in matters of a religious or racial character. It weighs whether members of a group are persecuted and whether this request may serve that.
    .other-side = Belonging to a group is not enough alone. There must be solid grounds that link it to the request.
    .change = What happened to others of the group and the wording of the case.
    .next = Gather proof of membership and decisions about others in the same position.
    .ask-1 = Which reports on my group carry most weight?

point-religious-charge = { $item }: the case may concern the practice of a faith.
    .means = Charges such as blasphemy, teaching a faith or taking part in a banned community can fall under the bar on religious matters. Several countries have refused help in such cases.
    .other-side = Where violence or fraud against believers is described, the ordinary crime can weigh more.
    .change = The acts described and how other countries see the group.
    .next = Note who listed the group, when, and who has criticised it.
    .ask-1 = { $uk ->
        [yes] Would the conduct be an offence in the UK at all?
       *[other] Would the conduct be an offence where I live at all?
    }

point-military-offence = Military service, leave or desertion may be part of the case or of its background.
    .means = INTERPOL may take no part in matters of a military character. An ordinary charge that only served to leave the forces, such as false papers, can be seen as part of it.
    .other-side = An ordinary crime with its own victim or loss is judged by itself.
    .change = Somebody outside the forces who was harmed or lost money.
    .next = Note the unit, the dates of service, the orders and the day you left.
    .ask-1 = Does refusing service for reasons of conscience matter here?

point-conscience-and-service = Refusing to serve for reasons of conscience may matter for the case and for protection.
    .means = INTERPOL may take no part in matters of a military character. The United Nations refugee agency treats a real objection of conscience as a reason for protection, where refusing leads to prosecution or harsh punishment.
    .other-side = What one believes has to be shown. A duty to serve, with other service on offer, can be lawful.
    .change = Proof of the belief, of what was refused, and of what punishment follows.
    .next = Note since when you hold this belief, and each call-up with its date.
    .ask-1 = Is there other service in that country, and would I have been given it?
    .ask-2 = Should I ask for protection, and where?

point-private-dispute = { $item }: the case may really be a private or commercial dispute.
    .means = A Red Notice must not be used for an offence that comes from a private dispute. The rule has an exception where a serious crime or organised crime is behind it.
    .other-side = INTERPOL can still publish where it sees particular importance. Published decisions differ on the same kind of facts.
    .change = Signs of deceit at the start, or many victims.
    .next = Gather the contract and every message about a debt or a breach from before the accusation.
    .ask-1 = Is the criminal case about the same money or property as the private dispute?
    .ask-2 = Could a civil court decide the dispute, and would that help me?

point-unfunded-cheque = A cheque that was not paid, or was given as security, may be what the case is about.
    .means = Practitioners report that INTERPOL acts on such cheques only above { $cheque-reported-floor } in total, or where there are several. The reason for the cheque and any offer to pay can matter.
    .other-side = Decisions differ: one published decision kept a notice, and another deleted one. A higher sum, or deceit when the cheque was signed, counts against this.
    .change = The amount, the reason for the cheque and what you did after it was returned.
    .next = Gather the loan agreement, the bank’s return slip and your offers to pay.
    .ask-1 = Does it matter who filled in the date and the sum on the cheque?
    .ask-2 = Does that country still treat such a cheque as a crime?

point-cheque-below-floor = { $item }: the sum may lie below what is reported as INTERPOL’s floor for cheques.
    .means = Practitioners report a floor of { $cheque-reported-floor } in total, or several cheques. A smaller sum can show that the matter is not serious enough.
    .other-side = The floor is reported by practitioners and does not stand in the published rules. Several cheques can count together.
    .change = Interest, fees or further cheques that raise the sum.
    .next = Add all cheques together and what has been paid.
    .ask-1 = How is the sum counted where there are several cheques?

point-bank-debt-abroad = A loan or card debt abroad may have become a criminal case.
    .means = A debt that somebody could no longer pay is a private matter unless there was deceit. Losing a job, paying for a time and offering instalments all speak about intent.
    .other-side = False statements to get the loan, or moving money away, can count against this.
    .change = What the bank was told and your payments after leaving.
    .next = Gather the loan papers, proof of the job loss and your offers to the bank.
    .ask-1 = Could an agreement with the bank end the case there, and what should it say?

point-family-matter = { $item }: a family matter may be what the case is about.
    .means = A Red Notice must not be used for family matters. Where courts of two countries ruled on the children and both parents took part, the Commission deleted the data.
    .other-side = The rule is written for Red Notices. In another decision Blue and Yellow Notices stayed, where a parent left while the case was running in one country only.
    .change = The orders of each country and who took part.
    .next = List every order with its date, court and who was present. Candour never needs the child’s address.
    .ask-1 = Should I ask a family solicitor now as well?

point-family-sign = A family matter may become, or may already be, a case.
    .means = A Red Notice must not be used for family matters. A complaint or an alert about a child can come first.
    .other-side = The rule is written for Red Notices. Other notices about a child have stayed.
    .change = A charge, or an order of a court about the child.
    .next = List every order with its date and court. Candour never needs the child’s address.
    .ask-1 = Should I ask a family solicitor now as well?

point-child-departure = { $item }: how the child left, and what was reported before, may matter.
    .means = In one published decision it counted that a parent left while a court was dealing with the child. What was agreed, ordered or reported before shows how it was.
    .other-side = The interests of the child are looked at by each court on its own.
    .change = The date of the departure beside the date of each order.
    .next = Note the day you left, each order and each report of harm, with its date.
    .ask-1 = Which country’s court decides about the child, and is there a treaty between the two?
    .ask-2 = Does a court order about the child count that was made without me?

point-child-harm = { $item }: harm to a child may be why you left.
    .means = What was reported before you left, and to whom, belongs to your account of this case. Each court that decides about the child can be shown it.
    .other-side = The other parent may say that it was not so, or that the courts there could have acted.
    .change = Records from before the day you left: police, doctor, school or social services.
    .next = Tell your solicitor first who knew of the harm, and since when.
    .ask-1 = Which court should hear first what happened to the child, and who keeps the child safe meanwhile?
    .ask-2 = Did that country join the 1980 Hague Convention, and what follows if it did not?

point-hague-return = { $item }: a treaty about children, the Hague Convention of 1980, may matter.
    .means = Between countries that joined it, a child who was wrongly taken or kept is returned as a rule. Consent, a grave risk, or a child who settled after a year can count against that.
    .other-side = It decides about the return of a child, and not about a criminal case.
    .change = Whether both countries joined it, and the day on which the child left.
    .next = Note the day on which the child left, and gather each paper that shows a consent.
    .ask-1 = Does this treaty bind the two countries, and is there a case under it?

point-child-located = { $item }: the authorities may know where the child is.
    .means = A Yellow Notice serves to find a missing person. Where the police knew the place and a check went well, the Commission found no purpose left.
    .other-side = In another decision the notice stayed, because the police knew the country and not the place. Saying that there was contact did not help without a paper.
    .change = Proof of what each country’s police know.
    .next = Gather records that the place is known to the authorities, and give them only to your solicitor.
    .ask-1 = Which authority should hear where the child is, and from whom?

point-child-listed = A child may be listed as missing.
    .means = A Yellow Notice serves to find a missing person. Where the police knew the place and a check went well, the Commission found no purpose left.
    .other-side = In another decision the notice stayed, because the police knew the country and not the place.
    .change = Proof of what each country’s police know.
    .next = Give what shows that the child is well only to your solicitor. Candour never needs the child’s address.
    .ask-1 = Should somebody tell an authority that the child is well, and how?

point-administrative-matter = { $item }: the case may concern a breach of administrative rules.
    .means = A Red Notice must not be used for breaches of administrative laws or rules alone. Missing licences, late filings and currency-control rules can be of that kind. So can rules on leaving or entering a country.
    .other-side = The rule has an exception where a serious crime or organised crime is behind it. Tax or customs fraud is not excluded as such.
    .change = False papers, hidden income or the size of what was lost.
    .next = Gather licences, returns and letters from the authority.
    .ask-1 = Would the same facts be only a matter for an office or a fine elsewhere?

point-tax-matter = { $item }: the case may be a tax or customs matter.
    .means = Late filing or a disputed assessment can be an administrative matter. Where critics are pursued over tax, the political side may also be weighed.
    .other-side = { $uk ->
        [yes] Dishonest evasion is an ordinary crime. A UK court does not need the UK to have the same kind of tax.
       *[other] Dishonest evasion is an ordinary crime, whatever kind of tax it concerns.
    }
    .change = Signs of false papers, or a settlement of the tax.
    .next = Gather assessments, appeals and the advice letters you relied on.
    .ask-1 = Does it matter how far the tax dispute had gone before the criminal case?

point-licensed-business = { $item }: whether the business needed a licence, and had one, may matter.
    .means = Where a business held a licence in the place it worked, another country’s charge can rest on different norms. Online gambling across borders is an example.
    .other-side = Money laundering or organised crime in the same papers can count against this.
    .change = The dates of the licence and where the customers were.
    .next = Gather licences with dates and the terms that exclude customers of some countries.
    .ask-1 = { $uk ->
        [yes] Would the same business need a licence in the UK?
       *[other] Would the same business need a licence where I live?
    }

point-norms-differ = { $item }: the case may concern conduct on which countries disagree.
    .means = A Red Notice must not be used for offences that raise controversy over behaviour or culture. Examples that are given include offences of honour and drugs for one’s own use.
    .other-side = Harm to another person, force, or supplying drugs counts against this.
    .change = What the papers say was done and to whom.
    .next = Note the article and its wording as printed on your paper.
    .ask-1 = { $uk ->
        [yes] Would this be an offence in the UK?
       *[other] Would this be an offence where I live?
    }

point-words-about-a-person = { $item }: words about a private person may be part of what is alleged.
    .means = Freedom of speech covers such words too. A Red Notice must not be used for offences of honour.
    .other-side = Threats, or words that call for harm to a person, count against this. Words about a private person have less protection than words about those in power.
    .change = The exact words, where they stood, and whether they were true.
    .next = Keep the words with their date, and change nothing in your accounts.
    .ask-1 = { $uk ->
        [yes] Would these words be an offence in the UK?
       *[other] Would these words be an offence where I live?
    }

point-no-dishonesty = { $item }: by your account there may have been no dishonesty or intent.
    .means = An honest project without success, or a debt that could not be paid, is not fraud by itself. { $uk ->
        [yes] Extradition from the UK also looks at what was done and not at its label.
       *[other] What was done counts, and not its label.
    }
    .other-side = Neither INTERPOL nor an extradition court tries the case. Both look for a clear description and do not decide who tells the truth.
    .change = Documents from the time that show what you knew and said.
    .next = Write what happened and what is alleged on two separate pages.
    .ask-1 = Which papers from that time show what I knew?

point-nothing-meant = { $item }: by your account you may not have meant or known what is said.
    .means = What the person meant and knew is part of many offences. { $uk ->
        [yes] Extradition from the UK also looks at what was done and not at its label.
       *[other] What was done counts, and not its label.
    }
    .other-side = Neither INTERPOL nor an extradition court tries the case. Both look for a clear description and do not decide who tells the truth.
    .change = Papers from the time that show what you knew and did.
    .next = Write what happened and what is alleged on two separate pages.
    .ask-1 = Which papers from that time show what I knew?

point-no-personal-gain = { $item }: nobody may have said what you yourself gained.
    .means = Where it matters, the description should say what the person gained or meant. The Commission has asked about personal gain and weighed a bare answer against the state.
    .other-side = Gain is not part of every offence. Private gain that is shown counts against it.
    .change = Records that show where the money went.
    .next = Gather account statements for the time in question.
    .ask-1 = Does it matter that I gained nothing?

point-small-matter = { $item }: the case may be small or local.
    .means = A Red Notice needs a serious ordinary crime and a matter of interest to police in several countries. A small sum, one complainant or a local act can count against that. { $uk ->
        [yes] A UK judge looks at how serious the matter is under a warrant for trial, and where private and family life is weighed.
       *[other] A court that decides on a return may look at it under its own law.
    }
    .other-side = INTERPOL may still act where it sees particular importance. The Commission has kept data on several small convictions taken together.
    .change = The total sum, the number of people harmed and the penalty.
    .next = Note the sum, the penalty and what has been paid back.
    .ask-1 = Is my case too small for an alert or a return, or do the papers list more offences?

point-small-for-a-return = { $item }: the case may be small beside what a return means for you.
    .means = A UK court weighs how serious the acts are against your private and family life. On a warrant for trial it asks about proportion as well.
    .other-side = The court weighs this against the interest in extradition. Each case is looked at by itself.
    .change = The sum, the penalty, and what was paid back.
    .next = Note the sum, the penalty and what has been paid back.
    .ask-1 = Does it help me that the case is small, and how is that shown?

point-old-minor-record = An old or minor record may be behind an alert about you.
    .means = A Green Notice tells other countries about a person whom a national authority sees as a possible threat. Its source must be able to explain that view and to hold the data lawfully.
    .other-side = Time and a quiet life have not been enough in two published decisions. In one of them the source had to confirm within a month that its law lets it keep the data.
    .change = The age and weight of the convictions and anything since.
    .next = List each conviction with its date, sentence and end.
    .ask-1 = Does that country’s law still allow it to keep this record?

point-young-at-the-time = { $item }: you may have been under 18 at the time.
    .means = Many countries have other courts and other penalties for young people. INTERPOL asks how serious a matter is, and a court that decides on a return can be told of the age.
    .other-side = Youth does not end a case by itself. A grave act can be treated like that of an adult.
    .change = The day of birth beside the day of the acts.
    .next = Bring a paper that shows your day of birth, and note the days that the case names.
    .ask-1 = Which court and which penalty does the law there have for somebody of that age?

point-penalty-below = { $item }: the highest penalty may be below what a Red Notice needs.
    .means = For trial the offence must carry a maximum of at least { $red-notice-trial-maximum }. A lower maximum is a strong point to raise.
    .other-side = INTERPOL may still publish where it sees particular importance. One offence that qualifies is enough where there are several.
    .change = Another charge with a higher maximum.
    .next = Note the article and the maximum as printed on your paper.
    .ask-1 = Is any charge in my case serious enough for an INTERPOL notice?

point-sentence-below = { $item }: the sentence may be below what a Red Notice needs.
    .means = Where somebody is wanted to serve a sentence, { $red-notice-sentence } or more must have been imposed, or still be left. Time already spent in custody can count.
    .other-side = The rule speaks of the sentence and of the rest, so one of them may be enough. INTERPOL may also make an exception.
    .change = Time counted, a reduction or a further sentence.
    .next = Gather the judgment and proof of time in custody.
    .ask-1 = How much of my sentence is left under that country’s rules?

point-vague-accusation = { $item }: the accusation may not say clearly what you are said to have done, when and how.
    .means = The facts must match the charge and link this person to it. A general account with “was involved” is not enough, and each person’s role must be told.
    .other-side = INTERPOL does not test the evidence. For a Blue Notice less detail is needed.
    .change = Papers that give dates, acts and the part that is said to be yours.
    .next = Note on a copy where date, place, act or the part said to be yours is missing.
    .ask-1 = What exactly do they say that I did, and when?

point-name-on-paper-only = { $item }: you may be accused for a position you held and not for acts.
    .means = A director in name, a shareholder or a signatory has to be linked to the acts. In a published decision the lack of such a link led to deletion.
    .other-side = The Commission does not weigh how likely the accusation is. A clear description of instructions given can be enough.
    .change = Papers on who decided and who could sign.
    .next = Gather register extracts and minutes that show who decided.
    .ask-1 = Who made the decisions that the case is about?

point-not-told-of-case = { $item }: you may not have been properly told of the case.
    .means = A state must make real efforts to reach the accused, above all where a trial without the person is possible. Proof of where you lived and what arrived can matter.
    .other-side = It did not help where the person left without telling the court. Saying that there were faults is not enough without papers.
    .change = Proof that a summons reached you or that the state knew your address.
    .next = Write down where you lived at each stage and who knew it.
    .ask-1 = Can a lawyer there see in the court file how I was told of the case?

point-trial-rights = { $item }: basic rights in the case may be missing or in doubt.
    .means = No lawyer, no interpreter, a forced statement or a court under orders can matter under INTERPOL’s rules. { $uk ->
        [yes] A UK court must also look at human rights before extradition.
       *[other] A court that decides on extradition may look at them too.
    }
    .other-side = The Commission asks the person to show that a flagrant denial of justice is likely. It does not decide by itself whether ill-treatment happened and relies on findings.
    .change = A finding by a court or an international body.
    .next = Note each fault with its date and the name of the lawyer who saw it.
    .ask-1 = Did anybody complain at the time about these faults, and with what result?

point-case-faults = { $item }: the way in which the case was opened or run may be open to question.
    .means = Steps out of order, a wrong court, papers used in bad faith or pressure on witnesses can matter for fairness. Unanswered questions from a foreign court can count against a state.
    .other-side = A general complaint of irregularities has not been enough without papers.
    .change = The file itself and what a lawyer there confirms.
    .next = List each irregular step with its date and the paper that shows it.
    .ask-1 = Can a lawyer there confirm in writing what went wrong in the case?

point-tried-while-away = { $item }: you may have been tried or sentenced without being there.
    .means = { $uk ->
        [yes] A UK judge asks whether the person knew of the trial and clearly chose not to use the right to be there. If not, a right to a new trial is needed.
       *[other] Whether the person knew of the trial, and has a right to a new one, is what such cases turn on.
    } INTERPOL looks at fairness too.
    .other-side = A judgment in absence is not excluded as such. In one published decision the notice was kept.
    .change = Proof of how you were told and that country’s rule on a new trial.
    .next = Ask for the judgment through a lawyer there, and only with your solicitor’s agreement.
    .ask-1 = Do I have a right to a new trial, and until when?

point-trial-while-away = { $item }: a trial may be held without you.
    .means = How you were told of it, and whether a lawyer of your own choice speaks there, can count later. INTERPOL looks at fairness.
    .other-side = Many courts may go on without a person who was told in time.
    .change = Proof of how and when you were told.
    .next = Note each hearing that you know of, and who was there.
    .ask-1 = Should somebody speak for me at the trial there, and what could follow from that?

point-judgment-unknown = { $item }: there may be a judgment that you have not seen.
    .means = Some courts decide without the person there. Whether there is a judgment decides which rules apply, such as the one on a new trial.
    .other-side = There may be none. A rumour of a judgment is not a judgment.
    .change = What a lawyer there finds in the court file.
    .next = Discuss with your solicitor who could look, and whether looking could do harm.
    .ask-1 = Can a lawyer see the court file without giving my address?

point-activated-unheard = { $item }: it may have been decided without you that a suspended sentence is to be served.
    .means = Whether you were told, and could be heard, is a question of fairness. INTERPOL and a court that decides on a return can look at it.
    .other-side = Somebody who was at the trial knew the conditions. Leaving or missing a meeting can count against you.
    .change = How you were told of that decision, and which address the authorities had.
    .next = Note what you did to keep the conditions, and whom you told where you live.
    .ask-1 = Can that decision still be contested there, and does it count as a trial without me?

point-warrant-in-doubt = { $item }: the warrant or the case may be open to question.
    .means = A Red Notice needs a valid warrant by an authority that had the power. When its conditions no longer hold, the source must withdraw it and INTERPOL must cancel it.
    .other-side = A state can issue a new warrant. A settlement with the other side does not always end a criminal case.
    .change = The decision that ended or renewed the warrant.
    .next = Gather a certified copy of the closing or cancelling decision.
    .ask-1 = Does INTERPOL’s office in that country know why the warrant is open to question?

point-case-closed = { $item }: the case may have been closed in the country that brought it.
    .means = A decision that closes a case can be enough for the source to withdraw its data. In one published matter the source itself asked for deletion once the closing was confirmed.
    .other-side = Another country’s data, or another case, is not touched by it. A closed case can be opened again.
    .change = A new case or data from another country.
    .next = Gather the closing decision and its translation.
    .ask-1 = Who should show the closing decision to INTERPOL or a court, and when?

point-settled-with-complainant = { $item }: a settlement may matter for the case.
    .means = A settlement, a payment or a withdrawn complaint can end a case in some countries. It can also show that the matter was private.
    .other-side = In other countries the case continues whatever the complainant wishes. A settlement can also be read as an admission.
    .change = That country’s rule and the wording of the paper.
    .next = Show the paper to your solicitor before you use it.
    .ask-1 = Has a court or a prosecutor confirmed that the case is over?

point-loss-repaid = { $item }: what was paid back may count.
    .means = What was paid back can show how the matter was handled, and how large the loss still is. { $uk ->
        [yes] A UK judge looks at how serious the matter is under a warrant for trial, and where private and family life is weighed.
       *[other] What follows from it is for the court there.
    }
    .other-side = Paying back ends no case and undoes no judgment. It can be read as an admission.
    .change = A receipt, and what the court knew of it.
    .next = Gather the proof of each payment with its day and its sum.
    .ask-1 = Did the court know of what I paid back, and can it still count?

point-already-tried = { $item }: the same facts may have been tried, punished or examined before.
    .means = { $uk ->
        [yes] A UK judge must refuse where an earlier acquittal or conviction on the same facts would stop a trial here.
       *[other] Whether an earlier acquittal or conviction stops a second case depends on the law of the country that decides.
    } INTERPOL weighs duties under international law, and this is one.
    .other-side = It succeeds only in few cases. A closed inquiry is not an acquittal, and countries differ on whether it counts.
    .change = The facts in each case and how the earlier one ended.
    .next = Gather the earlier decision and compare its facts with the new papers.
    .ask-1 = Are the acts and dates in both cases the same?

point-sentence-already-served = { $item }: the sentence may already be served.
    .means = When a sentence is served, a request to arrest for it has no purpose left. Cleared charges must not be kept as a criminal history.
    .other-side = A Green Notice can rest on past convictions even after the sentence is served. One was kept after many years.
    .change = Another open case or a part of the sentence left.
    .next = Gather the release paper and the judgment.
    .ask-1 = I have served the sentence. May INTERPOL still hold data about me?

point-case-elsewhere = { $item }: another country may have examined the same facts.
    .means = Where a second country took over the file or dealt with the same facts, the first request can lose its ground. What that country decided is weighed.
    .other-side = The Commission has left this point open where another sufficed.
    .change = How the other case ended.
    .next = Gather the decision of the other country and the letters between the two.
    .ask-1 = Does the case in another country stop or weaken the first one?

point-decided-elsewhere = { $item }: another country may have closed the same matter.
    .means = INTERPOL weighs duties under international law, and a decision of another country on the same facts can be one of them.
    .other-side = A closed inquiry is not an acquittal, and countries differ on whether it counts.
    .change = How far that country examined the facts, and what its decision says.
    .next = Gather the decision, and compare its facts with the new papers.
    .ask-1 = Does the decision in one country stop a second case, here or elsewhere?

point-extradition-refused = { $item }: a court or a country may have refused your extradition.
    .means = The reasons matter most. A refusal because the case was too vague carried weight in a published decision, and INTERPOL looks at the position of other countries.
    .other-side = A refusal does not by itself end a notice. A refusal only because of nationality is weak alone.
    .change = The reasons in the full decision.
    .next = Gather the whole decision and its translation.
    .ask-1 = Why did the court refuse extradition, and how can that help me elsewhere?

point-extradition-pending = Extradition or surrender proceedings may be under way.
    .means = { $uk ->
        [no] Such proceedings run on short limits set by law. Consent to a return can be final.
       *[other] Such proceedings run on short limits set by law. Consent to extradition is given in writing and cannot be taken back.
    }
    .other-side = A notice and an extradition case are two separate things. One can end while the other continues.
    .change = A decision, a withdrawal or an end of the limits.
    .next = Tell your solicitor today which court it is and when it sits next.
    .ask-1 = Which day in the extradition case comes first, and what must be ready by then?
    .ask-2 = Should my lawyers in each country know of one another?

point-no-request-made = { $item }: this country may not have asked for extradition when it could.
    .means = A state that asks for a Red Notice must be ready to seek extradition. INTERPOL must cancel where the source could act, took no step and gave no reasonable ground.
    .other-side = Where a state has acted, the notice keeps a purpose even after a refusal.
    .change = A request that you do not know of.
    .next = Gather proof that the country knew where you were, with dates.
    .ask-1 = How can I show that the country never asked for my extradition?

point-request-may-follow = { $item }: a request for extradition may still come after your release.
    .means = Under the European Convention on Extradition a release does not bar a new arrest once a request comes. Other treaties have rules of their own.
    .other-side = The country may also leave it at that, and send nothing.
    .change = The day of the release, and the treaty between the two countries.
    .next = Have a lawyer in the country that released you, and keep the paper about the release.
    .ask-1 = For how long can papers still follow, and what should I do until then?

point-whereabouts-known = { $item }: this country may have known for some time where you are.
    .means = Data may be kept only for as long as its purpose needs. Where a person’s place is known, an aim to find that person may be reached.
    .other-side = A Red Notice also aims at arrest, so a known place has not always been enough. Statements without a paper have not helped.
    .change = Proof of who knew what, and when.
    .next = Gather letters, summonses or hearings that show your address was known.
    .ask-1 = Which paper shows best that the authorities knew where I lived?

point-old-facts = { $item }: the facts are old, and time limits may have ended.
    .means = Most countries limit the time to prosecute or to punish. In one published matter data were deleted after the source confirmed that its limit had ended.
    .other-side = Limits can be stopped or lengthened, for example while a person is away. The rule is that of the country concerned.
    .change = The exact dates and that country’s rule.
    .next = Note the date of the acts, of the first step against you and of any judgment.
    .ask-1 = Can a lawyer there say when the time to prosecute or to punish ends?

point-said-without-a-fact = { $item }: you say that the case is too old, or that it was decided before.
    .means = Both can matter a great deal. What shows them is a date, a law or a decision, and not a belief.
    .other-side = Time limits can be stopped or lengthened. A decision on other acts, or about another person, does not count.
    .change = A decision that names the same acts, or the date of the acts beside that country’s rule.
    .next = Note the date of the acts, and each decision with its court and day.
    .ask-1 = Which paper could show that the case is too old or was decided before?

point-amnesty = { $item }: an amnesty or a pardon may cover the case.
    .means = An amnesty or pardon can take away the ground for a warrant. A notice whose conditions no longer hold must be withdrawn.
    .other-side = Some cover only some offences, or only people who apply in time.
    .change = The text and a paper that applies it to you.
    .next = Gather the text and any paper with your name.
    .ask-1 = Must a court decide that the amnesty or pardon covers me?

point-human-rights-risk = Ill-treatment, or harm to your health, may be feared on return, and courts may look at that.
    .means = { $uk ->
        [yes] A UK judge must discharge a person where extradition would breach Convention rights.
       *[other] What awaits a person after a return is for the court that decides, under its own law.
    } INTERPOL works in the spirit of the Universal Declaration of Human Rights.
    .other-side = A poor general record of a country is not always enough alone. Assurances about prisons have been accepted in some cases. Where private people are feared, a court can ask how the state protects people.
    .change = What happened to you or to others in the same position.
    .next = Tell your solicitor what you fear and why, in person if you prefer.
    .ask-1 = Which findings about that country would a court look at?

point-human-rights-in-the-case = { $item }: human rights or health may speak against a return in this case.
    .means = { $uk ->
        [yes] A UK judge must discharge a person where extradition would breach Convention rights.
       *[other] What awaits a person after a return is for the court that decides, under its own law.
    } INTERPOL looks at the position of other countries, and a refusal shows one.
    .other-side = A refusal in one country does not bind another. Assurances about prisons have been accepted in some cases.
    .change = The reasons of the refusal, or a finding about that country.
    .next = Bring the whole decision, with its reasons and its date.
    .ask-1 = Which findings about that country’s prisons and courts still hold today?

point-past-ill-treatment = You or people close to you may have been ill-treated already.
    .means = What happened before is weighed when a court asks what may happen again. A conviction that rests on a tortured confession bars the data.
    .other-side = INTERPOL relies on findings by courts or competent bodies. It does not itself decide whether it happened.
    .change = Medical records and statements of people who know.
    .next = You can tell this in person. Nothing needs to be written down now.
    .ask-1 = Should a specialist doctor write a report about what was done to me?

point-persecuted-group = Your gender, your orientation or your group may matter for a return and for INTERPOL.
    .means = INTERPOL works in the spirit of the Universal Declaration of Human Rights. How a state treats people for who they are can count, and so can findings on it.
    .other-side = How a group is treated does not tell the reason of this case. The link has to be shown.
    .change = Findings of courts and international bodies, and what happened to you.
    .next = Gather reports on how people of the group are treated, and note what was done or said to you.
    .ask-1 = Which findings show what people like me meet there?

point-refugee-from-requesting = You have protection, which may count against a request by the country you fled.
    .means = As a rule INTERPOL deletes data that comes from the country a recognised refugee fled, once the protecting country confirms the status. A finding that a person must not be returned is weighed in the same way.
    .other-side = Confirmation can take time, and the policy is no guarantee. If the status ends, data may come back.
    .change = The country named in the decision and whether it still holds.
    .next = Gather the decision letter and keep it from the country you fled.
    .ask-1 = Who can confirm my status to INTERPOL, and how?

point-asylum-claim-open = Protection that was asked for may count.
    .means = An open claim is weighed as part of a person’s position. The rule for recognised refugees speaks of a status that is confirmed.
    .other-side = A claim alone does not bar a notice. Allegations from abroad can also be raised in the claim.
    .change = The decision.
    .next = Tell your immigration lawyer and your solicitor about one another.
    .ask-1 = Should my asylum claim wait for the other case, or the other case for it?

point-refugee-naturalised = You were a refugee and now hold another nationality, which may change the rule.
    .means = INTERPOL’s rule speaks of people who are protected against the country that asks. How it treats a former refugee with a new nationality is not settled.
    .other-side = Practice is reported in both directions.
    .change = Whether the reasons for your flight still stand.
    .next = Keep the old decision letter and bring it.
    .ask-1 = Does INTERPOL still protect a refugee who has become a citizen?

point-data-wrong = Data about you may be wrong, out of date or more than is needed.
    .means = INTERPOL’s data must be accurate, relevant, not excessive and up to date. The source answers for its quality and must put it right.
    .other-side = Data is presumed right until doubt is shown. A small fault is often corrected and the rest stays.
    .change = Papers that show the true facts.
    .next = List each fault and the paper that shows it.
    .ask-1 = Is the mistake in the data so great that INTERPOL must delete them?

point-mistaken-identity = You may be taken for somebody else.
    .means = A shared name or birth date can lead to stops. Police should check with the source before coercive steps, though national measures may come first.
    .other-side = A similar name does not show that no data about you exists.
    .change = Fingerprints, photographs or another document number.
    .next = Gather papers that show you are not the other person.
    .ask-1 = Which letter or record can prevent that I am stopped again?

point-channels-misused = Police channels may be used to reach you for another aim.
    .means = Repeated alerts after a refusal, or alerts joined with pressure to pay or return, can count. INTERPOL weighs similar requests and who sends them.
    .other-side = A state may renew a request with new facts. Pressure by a private person is not the state’s act by itself.
    .change = Proof that the alert and the pressure come from the same side.
    .next = Keep a list of each alert and each contact with its date.
    .ask-1 = Which acts against me can be shown to come from the state?

point-request-renewed = Data about you may have come back after it was refused or deleted.
    .means = A state may try again with other data or through a diffusion. INTERPOL may keep what it needs to stop wrongful processing.
    .other-side = New facts can make a new request proper.
    .change = What is new in the later request.
    .next = Bring the first decision and every paper on the later alert.
    .ask-1 = Is the new request about the same case as before, or about another one?

point-special-role = A role you have or had may make the use of police channels improper.
    .means = INTERPOL weighs the status of a person, such as an official, a diplomat, a journalist, a lawyer or a witness. Immunity may apply to some.
    .other-side = A role gives no general protection. Acts outside it are judged as for anyone.
    .change = Whether the acts belonged to the role.
    .next = Gather papers that show the role and its dates.
    .ask-1 = Does my office or role protect me, and who can say so?

point-deleted-before = A notice about you may have been deleted or refused before, and copies can remain.
    .means = INTERPOL tells the members that received the data. Each country updates its own systems, and old copies have led to later problems.
    .other-side = A deletion does not end the case or the warrant in the country behind it.
    .change = A stop, a refusal or a new alert since.
    .next = Keep the deletion letter, and ask before you carry it on a journey.
    .ask-1 = Which countries and databases may still hold a copy of the alert?

point-new-fact = A new fact may allow a second look at a decision of the Commission.
    .means = The Commission can revise a decision on a fact that could have changed it. The request must come within { $ccf-revision } of learning the fact.
    .other-side = Decisions are otherwise final. A new argument about known facts is not a new fact. States may also ask.
    .change = The day on which you learned of the fact.
    .next = Keep what shows the fact and the day you learned of it.
    .ask-1 = Could we have found the new fact before the first decision?

point-relatives-pressed = People close to you may be pressed.
    .means = Pressure on relatives or colleagues can show the aim behind a request. It also matters for safety and for what a court may think.
    .other-side = A lawful summons of a relative as a witness is not pressure by itself.
    .change = Who made contact, what was said and what was promised.
    .next = Note each contact with day, place and words, and do not answer it alone.
    .ask-1 = Who should hear what happened to people close to me, and is that safe for them?

point-person-pressed = You may be pressed to return, to pay, to speak or to keep silent.
    .means = Such pressure can show the aim behind a request. It also matters for your safety.
    .other-side = A lawful summons or a letter from a lawyer is not pressure by itself.
    .change = Who made contact, what was said and what was promised.
    .next = Note each contact with day, place and words, and do not answer it alone.
    .ask-1 = Should we tell the police here how I am being pressed?

point-mixed-charges = { $item }: the case may mix several charges of different kinds.
    .means = Charges from separate facts are judged separately, so some may stay and some go. Charges from one set of facts are judged as a whole.
    .other-side = One charge that meets the rules is enough for a Red Notice on that charge.
    .change = Whether there is one warrant or several.
    .next = Note each charge with its facts and its date.
    .ask-1 = Do all the charges in my case rest on the same facts?

point-coerced-work = { $item }: you may have been made to do what the case is about.
    .means = People are sometimes lured or held and made to work in fraud. { $uk ->
        [yes] UK law has a defence for some offences where a person was compelled through slavery or exploitation.
       *[other] Some laws protect a person who was compelled through slavery or exploitation.
    }
    .other-side = { $uk ->
        [yes] The defence does not reach every offence, and other countries have other rules.
       *[other] Such a protection does not reach every offence, and countries have different rules.
    }
    .change = How you came, whether papers or pay were kept from you, and whether you could leave.
    .next = Tell your solicitor about this first, in person if you prefer.
    .ask-1 = Who can help people who were held in such places?
    .ask-2 = Who can decide that I am a victim of trafficking, and what does that decision change?

point-outside-positions = Courts, governments or other bodies may have taken a position on the case.
    .means = INTERPOL weighs the position of other members and of international bodies. A finding by a court carries more weight than a view in the press.
    .other-side = One position does not decide a case, and some positions support it.
    .change = The reasons of the body and its date.
    .next = Gather the text of each position with its date.
    .ask-1 = Which of the published positions concerns my own case?

point-transfer-question = { $item }: there may be letters about moving the case to another country.
    .means = What one country offered, asked or refused shows how it treats the case. INTERPOL weighs the position of other countries.
    .other-side = An offer or a request decides nothing by itself.
    .change = What each country answered, and when.
    .next = Note who asked whom, on which day, and what came back.
    .ask-1 = Could the case be moved to another country, and would that help me?

point-allowed-at-the-time = { $item }: what is alleged may have been allowed when it was done.
    .means = Nobody may be punished for an act that was no offence when it was done. The Universal Declaration of Human Rights says so, and INTERPOL works in its spirit.
    .other-side = A change in a rule is not always a change in the offence. Many acts were offences under an older name.
    .change = The law as it stood on the day that the case names.
    .next = Gather the rule, licence or approval of that time.
    .ask-1 = Which law was in force on the day that the case names?

point-other-purpose = { $item }: the alert may serve another purpose than an arrest.
    .means = A Red Notice is for finding and arresting a person for extradition. Data may be used only for the purpose that the rules allow.
    .other-side = The aim of a request is seldom written down. Its papers may show a lawful purpose.
    .change = What officials or the other side said that they wanted.
    .next = Keep every message that names a price, a demand or a condition.
    .ask-1 = What shows best what the alert is really for?

point-sought-as-witness = { $item }: you may be sought only as a witness.
    .means = A Red Notice is for a person who is wanted for trial or to serve a sentence. For other persons of interest to an inquiry INTERPOL has another kind of notice.
    .other-side = A witness can become an accused person. The papers of that country decide which it is.
    .change = A charge or a warrant against you.
    .next = Gather the summons and any letter that calls you a witness.
    .ask-1 = Do the papers name me as a witness, or as accused as well?

point-witness-role = { $item }: you are asked as a witness.
    .means = A request to a witness is no accusation. INTERPOL’s rules also know notices that only ask for information about a person, and a witness can be one.{ $uk ->
        [yes] {" "}Where a UK court takes evidence for another country, a witness may refuse what a witness in a criminal case here may refuse.
       *[other] {""}
    }
    .other-side = Inquiries go on, and a witness can later be accused.
    .change = A charge, a caution or a letter that gives you another role.
    .next = Show the request to a solicitor before you answer it, and keep its envelope.
    .ask-1 = Do the papers name me as a witness, or as accused as well, and can that change?
    .ask-2 = Must I answer as a witness, and could my answer be used against me?
    .ask-3 = Can I answer the court in writing or by video, from where I live?
    .ask-4 = May I refuse an answer that could be used against me, and how do I say so?

point-cases-in-two-countries = Cases in two countries may be about the same facts.
    .means = Whether two countries can both deal with the same facts depends on their laws. The position of one can count for the other.
    .other-side = The cases may be about different acts or sums.
    .change = The acts and the sums that each case names.
    .next = Put the acts, the sums and the dates of each case beside each other.
    .ask-1 = Are the cases in the two countries about the same money or the same acts?

point-judge-not-impartial = { $item }: the judge may have had a tie to a witness or to the other side.
    .means = { $uk ->
        [yes] A UK judge can look at whether a trial was a grave denial of justice.
       *[other] A fair trial needs a judge without ties to either side.
    } INTERPOL looks at a fair trial as well.
    .other-side = A rumour about a judge is not enough, and an appeal may have put it right.
    .change = A paper, a witness or a finding about the judge.
    .next = Note who knows of it and which paper shows it. Leave the witnesses to your solicitor.
    .ask-1 = How can the judge’s tie be shown, and how can a witness who is afraid be heard?

point-proof-lost = { $item }: a witness or a record that could help you is no longer there.
    .means = { $uk ->
        [yes] A UK judge asks whether so much time has passed that a return would be unjust. Lost proof counts there.
       *[other] A court may ask whether a trial can still be fair without it.
    }
    .other-side = Other proof may be left, and a court may think it enough.
    .change = What the witness said before, or a copy in another place.
    .next = Write down what the witness knew or the record showed, and who else may know it.
    .ask-1 = Can older statements or copies take the place of what is lost?

point-new-evidence = { $item }: there is new evidence since the judgment.
    .means = Whether a case can be opened again for it is for the law of that country. INTERPOL’s data have to stay right.
    .other-side = What could have been shown at the trial often does not count.
    .change = A decision of a court there to open the case again.
    .next = Note when and how each piece came to you, and keep it as it is.
    .ask-1 = Can the case be opened again there, by whom, and by which day?
    .ask-2 = Should the court that decides on a return, or INTERPOL, see it now?

point-anothers-conviction = { $item }: the case may rest on the trial of somebody else.
    .means = An alert has to say what a person did themselves. How the other trial was held is part of what the case rests on.
    .other-side = A conviction of a relative or partner can still be shown as evidence.
    .change = The judgment about the other person, and what it says of you.
    .next = List the acts that that judgment says are yours.
    .ask-1 = What in that judgment is about me, and how can I dispute it?
