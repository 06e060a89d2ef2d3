# What comes before everything else.

point-held = You are held or stopped, so a lawyer comes before everything else.
    .means = What is said, signed or agreed in the first hours can matter later. You can ask for a lawyer and an interpreter before you answer questions.
    .other-side = { $uk ->
        [no] A short stop can end without more. Which questions must be answered differs from place to place.
       *[other] A short stop can end without more. At a UK port some questions must be answered.
    }
    .change = Freedom without conditions.
    .next = Ask for a lawyer now. Ask for your consulate only if contact with your state is safe for you.
    .ask-1 = What should a lawyer in the country that holds me do first?

point-held-on-alert = You may be held because of an alert or a request from another country.
    .means = After an arrest on an alert the country behind it must act at once and send its papers in time. Police should check that the data are still right.
    .other-side = National law decides whether an alert allows an arrest. Local steps may come first.
    .change = That country’s papers, if they come in time or do not.
    .next = Ask which paper the arrest rests on, and for a copy.
    .ask-1 = Which paper does the arrest rest on, and is it still in force?

point-on-conditions = You live under conditions, and keeping to them matters for the case.
    .means = A court may set conditions such as an address, a deposit or reporting. A missed one can lead to custody.
    .other-side = Conditions can often be changed by asking the court first.
    .change = A new decision of the court.
    .next = Keep every condition, and be at court on the day. Ask the court first if one cannot be kept.
    .ask-1 = Can a bail condition that I cannot keep be changed?

point-threat-to-life = You or someone close may not be safe now, and that comes first.
    .means = { $uk ->
        [no] In an emergency call the police. In many countries the emergency number is 112.
       *[other] In the UK call the police on 999 in an emergency, and otherwise on 101. In many other countries the emergency number is 112.
    }
    .other-side = Some contacts only mean to frighten. If you are not sure, treat it as real.
    .change = Help from the police and from people you trust.
    .next = Stop here if you need to. Your answers are kept.
    .ask-1 = What can be done to make us safe?

point-self-harm = You may need somebody to talk to now, before anything else.
    .means = { $uk ->
        [no] In an emergency call for help. In many countries the emergency number is 112. Where you are held, say it to an officer or a doctor.
       *[other] In the UK call Samaritans free on 116 123, at any hour, or NHS 111 and choose mental health. In an emergency call 999. In many other countries the emergency number is 112.
    }
    .other-side = Many people feel this way under such pressure, and help exists.
    .change = Support, and time.
    .next = Tell a doctor, a helpline or a person you trust today how you feel.
    .ask-1 = Should the court know about my health, and can it stay private?

point-urgent-illness = An urgent illness may need care now and may matter for any case.
    .means = { $uk ->
        [no] Care comes first. In many countries the emergency number is 112. A court that decides on extradition can also look at health.
       *[other] Care comes first. In the UK call 999 in an emergency and otherwise NHS 111. A court that decides on extradition can also look at health.
    }
    .other-side = Illness does not by itself stop a case.
    .change = Treatment and a doctor’s view.
    .next = See a doctor and ask for a short letter on what you need.
    .ask-1 = Who should know which medicines I need?

point-child-at-risk = A child’s safety may need a family solicitor now.
    .means = Child cases run fast and by their own rules. Candour never asks for the child’s place.
    .other-side = A criminal case and a custody case are separate, and each can affect the other.
    .change = An order of a family court.
    .next = { $uk ->
        [no] Call the police if the child is not safe, in many countries on 112. Then call a family lawyer.
       *[other] Call the police if the child is not safe, in the UK on 999. Then call a family solicitor.
    }
    .ask-1 = Which court should we ask first to protect the child?

point-extradition-papers = You received arrest or extradition papers.
    .means = { $uk ->
        [no] Such papers start short limits. The law of the country where you are sets them.
       *[other] Such papers start short limits. In England and Wales these cases go to Westminster Magistrates’ Court.
    }
    .other-side = Some papers only announce a step. The court still has to decide.
    .change = The kind of paper and its date.
    .next = Show the paper to a solicitor today and keep the envelope.
    .ask-1 = Which time limit began with the extradition papers, and on which day does it end?

point-summons-received = You received a summons from abroad.
    .means = A summons can set a date and can later show that you were told. Not answering may have effects there.
    .other-side = Answering may have effects too, and a summons as a witness differs from one as an accused person.
    .change = Its date, its wording and how it came.
    .next = Keep it with its envelope and show it before you reply.
    .ask-1 = How can I answer the summons without giving up a right?

point-police-interview = The police may want to interview you.
    .means = { $uk ->
        [no] What silence and answers lead to differs from country to country. A lawyer there can say before you answer.
       *[other] In England and Wales silence about a fact that is later relied on may count, but only where there was a chance of advice. Advice at the police station is free.
    }
    .other-side = An interview as a witness is not an accusation.
    .change = Whether a caution was given and by whom the questions come.
    .next = Ask for a solicitor before the interview.
    .ask-1 = Do the questions of the police come from this country or from another?

point-information-notice = You received a notice that demands information or papers.
    .means = It can be sent without a judge. It says by when you must answer. It can also serve a request from abroad, and legal privilege is respected.
    .other-side = Answers to some notices can as a rule not be used against the person who gave them.
    .change = The authority and the law that is named.
    .next = Note the day of receipt and the date for the answer.
    .ask-1 = Can the day for my answer be moved, and what may I keep back?

point-search-made = A home or an office may have been searched.
    .means = The warrant and the list of what was taken show what the inquiry is about. It can come from a request by another country.
    .other-side = A search is a step of an inquiry and not a result.
    .change = The warrant’s wording.
    .next = Keep the warrant and the list, and leave everything else as it is.
    .ask-1 = Did the search take letters with my lawyer, and how are they protected?

point-something-else-urgent = Something else about safety, health or an official paper may not wait.
    .means = No list holds every paper or every trouble. Only your own words and the paper itself say what it is.
    .other-side = It may be a matter without a limit.
    .change = What the paper says, and by when.
    .next = Tell the solicitor first of all what it is, and bring the paper.
    .ask-1 = Does the paper that I received start a limit?

point-hearing-soon = A hearing or a limit comes soon: { $item }.
    .means = Missing a hearing or a limit can have lasting effects. A lawyer can often ask for more time if asked early.
    .other-side = Some dates are only reviews. Only the paper shows which.
    .change = Another date for the hearing.
    .next = Give the date to a solicitor first of all.
    .ask-1 = What has to be done by that day, and by whom?

point-immigration-removal = You received a paper about removal from the country you are in.
    .means = Removal is another way than extradition and has its own short limits. Both can happen at the same time.
    .other-side = A paper about removal can be appealed or answered in many cases.
    .change = A claim, an appeal or a court’s order.
    .next = Call an immigration lawyer today and tell your solicitor.
    .ask-1 = Does my removal have to do with the other country’s request?

point-citizenship-paper = You received a paper about taking your citizenship.
    .means = Such a paper can name a day for an answer or an appeal. What is said in an answer can be read in another case as well.
    .other-side = A letter that asks for an answer is no decision. Many decisions can be appealed.
    .change = What the paper says of your name, your birth and your forms.
    .next = Show the paper to a solicitor today, and note the day on which it came.
    .ask-1 = By which day must we answer, and what follows for my family and for the other case?

point-state-pressure = Pressure in the UK on behalf of a foreign state can be reported to the police here.
    .means = The government lists harassment, stalking and attempts to force a return. In the UK call 999 in an emergency, and otherwise 101.
    .other-side = A state must be behind it. Reporting has effects that a solicitor can weigh first.
    .change = Who made contact, and for whom.
    .next = Write down each contact with its date, place and words.
    .ask-1 = Should I report the pressure, to whom and when?

point-lawyer-where-held = You have no lawyer in the country that holds you.
    .means = A lawyer of that country can see you, ask for the papers and speak to the court there. A solicitor elsewhere can help to find one.
    .other-side = Some places give a lawyer on request, so it is worth asking more than once.
    .change = A lawyer who has seen you.
    .next = Ask today for a lawyer of that country. Somebody you trust can ask for you.
    .ask-1 = Who can find a lawyer there today, and who pays?

point-abroad-now = You are in another country now, and what it does with an alert or a request is for its own law.
    .means = Each country decides what a Red Notice means there. That holds for where you are today, and for each border on the way home.
    .other-side = Many people stay and leave without a question.
    .change = The country where you are, and the way home.
    .next = Speak to a solicitor before you cross a border, and ask for a lawyer where you are.
    .ask-1 = What can the country where I am do with an alert or a request?
    .ask-2 = Is it better for me to stay in this country or to leave, and by which way?

point-papers-awaited = Somebody is held until papers come from another country, and such an arrest has a limit.
    .means = Under the European Convention on Extradition an arrest may end when the papers do not come within 18 days, and must end after 40. Other treaties and laws have limits of their own.
    .other-side = A new arrest can follow if the papers come later.
    .change = The papers, if they come in time or do not.
    .next = Ask the lawyer there today on which day the papers must have come.
    .ask-1 = Which limit for the papers runs here, from which day, and on which day does it end?
    .ask-2 = Can somebody be let out before that day, and on which conditions?

point-consul = A consul of a state whose citizen somebody is can visit them where they are held.
    .means = Under the Vienna Convention the authorities must tell the consul without delay, if the person asks. They must tell the person of that right. A consul can visit, write and help to find a lawyer.
    .other-side = Where the consul’s own state asks for the person, or somebody fled from it, contact can put somebody at risk. A consul must take no step that the person refuses.
    .change = A second citizenship, or protection in another country.
    .next = Ask a lawyer first whether contact with a consul is safe, and with which one.
    .ask-1 = Which consul is safe for me, and which must not be told?
    .ask-2 = Can the country that protects me, or where I live, do anything for me here?

point-consul-of-who-asks = Your own state may be the one that asks for you: ask a lawyer before its consul is told.
    .means = Under the Vienna Convention a consul is told if the person asks for that. A consul must take no step that the person refuses.
    .other-side = Where contact is safe, a consul can visit and help to find a lawyer.
    .change = A second citizenship, or protection in another country.
    .next = Tell an officer and the lawyer in writing whether your consul may be told.
    .ask-1 = Can I say that no consul is told, and which other country could help me?

point-consul-of-other-state = Another state whose citizen you are, or that protects you, may help you where you are held.
    .means = Under the Vienna Convention a consul may visit a citizen of their state who is held, write, and help to find a lawyer. A state that protects you and whose citizen you are not can be told as well.
    .other-side = A consul can do only what the law of the country that holds you allows. That country may look at one of your citizenships alone.
    .change = Proof of that citizenship or protection.
    .next = Ask today for that consul by the name of the state. Say in writing that no other consul may be told.
    .ask-1 = Which consul is told today, by whom, and with which papers?

point-removal-instead = You may be sent under immigration law to the state that asks for you, without an extradition case.
    .means = The European Court of Human Rights has found such a transfer unlawful in one judgment. Articles 3 and 13 of the Convention ask for a look at the risk first.
    .other-side = States remove people for ordinary reasons as well. Not every state has joined the Convention.
    .change = A court that stops the removal, or an extradition request with its papers.
    .next = Call a lawyer there today. Ask for a paper, a court and an appeal, and write down what you fear.
    .ask-1 = Which court can stop the removal today, and can Strasbourg be asked under Rule 39?
    .ask-2 = { $uk ->
        [yes] Is my asylum claim recorded with its date, and what does it stop?
       *[other] Who tells UNHCR, and is my asylum claim recorded with its date?
    }

point-removal-after-claim = You may be sent away under immigration law, and a claim of yours is known here.
    .means = { $uk ->
        [yes] As a rule nobody is removed from the UK while an appeal from inside it is pending. Such an appeal ends when the person leaves.
       *[other] Whether an appeal stops a removal depends on the law of the country where you are. The European Court of Human Rights asks for a look at the risk first.
    }
    .other-side = Not every appeal stops a removal, and one that comes too late may stop nothing.
    .change = The decision on the claim, and an appeal that is lodged in time.
    .next = Bring the decision and the proof of the appeal, and tell both lawyers the day of the hearing.
    .ask-1 = Does my appeal stop a removal, and until when?

point-custody-without-court = You are held, and you have seen no paper, or no court has decided.
    .means = Anyone who is held can ask a court to decide without delay whether that is lawful. A United Nations report gathers this rule from many laws.
    .other-side = A stop can be short, and a paper can exist that nobody showed.
    .change = A paper, a hearing or a release.
    .next = Ask in writing for the reason, the paper and a court, and note each answer with its hour.
    .ask-1 = By which hour must a court see me here, and what follows if it does not?

point-custody-conditions = What is missing in custody may have to be asked for at once.
    .means = Whoever is held depends on others for medicine, food and contact. A lawyer, a consul who is safe for you or a court can ask for it.
    .other-side = Poor conditions do not by themselves end a custody.
    .change = A doctor’s note, and a record of what was asked for and refused.
    .next = Tell an officer and the lawyer what is missing, and since when.
    .ask-1 = Who can have my medicine brought, and who records what I do not get?

point-claim-to-record = An asylum claim in custody has to be written down.
    .means = UNHCR says that a claim should not be refused only because it follows an extradition request. A claim that is recorded can be shown to a court.
    .other-side = A claim does not stop every removal, and rules differ from country to country.
    .change = A paper that shows the day of the claim and the office that took it.
    .next = Make the claim in writing, ask for a copy, and have UNHCR told.
    .ask-1 = Who records my claim, and which paper shows its day?
point-claim-and-custody = An asylum claim waits for a decision while somebody is held, and the court has to know of it.
    .means = When and where the claim was made decides who examines it. A paper that shows the claim can be shown to a court.
    .other-side = A claim does not stop every removal, and rules differ from country to country.
    .change = A paper that shows the day of the claim and the office that took it.
    .next = Tell the lawyer there in which country, on which day and at which office the claim was made.
    .ask-1 = Does the court know of my asylum claim, and who shows it the paper?

point-taken-in-transit = You were taken while you were only changing planes, trains or ships.
    .means = The law of the country where somebody changes decides on an arrest there. A visa for the country ahead can matter for what comes next.
    .other-side = Changing planes is no protection from an arrest.
    .change = A visa or permission of the country that you were going to.
    .next = Keep the ticket, the boarding cards and any visa, and tell the lawyer there.
    .ask-1 = Can I still go on to where I was going, or ask for protection here?
