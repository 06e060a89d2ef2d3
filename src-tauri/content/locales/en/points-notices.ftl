# INTERPOL data: what is known, how to ask, what follows.

point-notice-reported = INTERPOL may hold data about you.
    .means = A country may be using INTERPOL to share information or a request about you. INTERPOL cannot order an arrest, and each country decides what a notice means there.
    .other-side = What people are told is not always exact. A notice is not a finding that you did anything.
    .change = The kind of data, the country behind it and whether it still stands.
    .next = Write down who told you, when and with which words.
    .ask-1 = Should I challenge the alert, and in which way?

point-refugee-and-alert = You have protection, and INTERPOL has a policy on alerts about refugees.
    .means = As a rule INTERPOL deletes data that comes from the country a recognised refugee fled, once the protecting country confirms the status.
    .other-side = Confirmation can take time, and the policy is no guarantee. It speaks of the country you fled and not of every other one.
    .change = The country behind the alert, and whether the status still holds.
    .next = Gather the decision letter, and show it only to your solicitor.
    .ask-1 = Who can confirm my status to INTERPOL, and how?
    .ask-2 = Who can tell this country that I am protected, and how do I return to the one that protects me?

point-data-held = INTERPOL holds data about you.
    .means = Who knows what is held can ask INTERPOL’s Commission to delete or correct it. The request names each point, and the paper that shows it.
    .other-side = What was shown to you can be a part of it. Data is presumed right until doubt is shown.
    .change = Which country supplied the data, and why.
    .next = Bring what shows the data, and prepare a request to delete or correct it with a solicitor. After an earlier decision a new fact is needed.
    .ask-1 = Which of the data should INTERPOL delete, and which correct?

point-child-notice = INTERPOL may hold a missing-person alert, and it may be about a child.
    .means = A Yellow Notice serves to find a missing person. It accuses nobody and asks for no arrest.
    .other-side = A second alert about a parent can stand beside it. What people are told is not always exact.
    .change = Whom the alert names, and who asked for it.
    .next = Write down who told you of the alert, when and with which words.
    .ask-1 = Does the alert name the child or me, and is there another one?

point-access-two-views = There are ways to ask what INTERPOL holds, and there are two views on the risk.
    .means = INTERPOL says that anyone may ask its Commission and that a request is not used for police work. Since March 2026 its portal is the only channel, save in exceptional cases. The Commission says within { $ccf-admissibility } whether it accepts a request, and the rules give it { $ccf-access } more.
    .other-side = The firm says that asking can show your place to the country concerned, and that advice comes first. The rules let the Commission share what it needs and consult the source. The answer can be neither yes nor no.
    .change = The country, where you live and what you need to know.
    .next = Decide about asking together with a solicitor, not alone.
    .ask-1 = Should I ask INTERPOL what it holds, and what may the other country learn?
    .ask-2 = What should the request to INTERPOL say, and what should it leave out?

point-access-wanted = You want to know whether INTERPOL holds something about you.
    .means = Anyone may ask its Commission for access to their data. The public list shows only a part of what there is.
    .other-side = The firm says that asking can show your place to the country concerned, and that advice comes first. The answer can be neither yes nor no.
    .change = A country that you fear, a case there or a stop at a border.
    .next = Decide about asking together with a solicitor, not alone.
    .ask-1 = Is it useful to ask INTERPOL where nothing else points to an alert?

point-access-neither = INTERPOL’s Commission answered without saying yes or no.
    .means = Such an answer means nothing either way. The country that supplied data may ask for limits, and it has to justify them.
    .other-side = If the country gives no reasons, INTERPOL still need not tell you. The Commission may weigh that there were none.
    .change = A further step that shows data exist.
    .next = Bring the answer and the request that led to it.
    .ask-1 = Can I ask INTERPOL’s Commission for a summary of what it holds?

point-advance-request = INTERPOL could be told of your position before any notice exists.
    .means = Such a request asks INTERPOL not to process future data. INTERPOL’s office receives it and may consider it in a later check.
    .other-side = It brings no decision and no watch over future data. Whether the country concerned learns of it has to be asked.
    .change = How concrete the threat is.
    .next = Gather the threats, the foreign papers and the asylum file, if any.
    .ask-1 = Would a letter to INTERPOL before any alert help me or harm me?

point-challenge-limits = A request to delete data may take a long time and may not end the case.
    .means = The rules give the Commission { $ccf-deletion } for correction or deletion, after it accepts the request. Putting a decision into effect can take some months more. It decides finally.
    .other-side = In practice many requests take longer. Removal is not always the best plan, and it does not by itself prevent an arrest.
    .change = The country, the ground and the papers.
    .next = Put the best documented ground first when you list your points.
    .ask-1 = Which of my points against the alert is best shown by papers?
    .ask-2 = Should we ask INTERPOL’s Commission for urgent steps?

point-request-pending = A request to INTERPOL’s Commission is under way.
    .means = The rules give { $ccf-access } for access and { $ccf-deletion } for deletion, from the day the request is accepted. Urgent measures can be asked for at any time.
    .other-side = The Commission may extend its time and must say so. It waits where INTERPOL’s own office is looking at the same data.
    .change = The date of acceptance and any question from the Commission.
    .next = Bring every letter, with the day on which it came.
    .ask-1 = Should we add anything before INTERPOL’s Commission looks at my file?

point-request-returned = A request to INTERPOL’s Commission may not have been accepted or answered.
    .means = Common causes are a missing paper, an identity document out of date or a purpose that is not clear. Requests by post or e-mail are no longer taken, save in exceptional cases.
    .other-side = A request that was not accepted has not been decided.
    .change = A complete request through the portal.
    .next = Bring what was sent and what came back.
    .ask-1 = Should I write to INTERPOL’s Commission again, and when?

point-urgent-measures = Urgent steps by INTERPOL’s Commission may be worth a question.
    .means = The Commission can order provisional measures at any time in its proceedings. INTERPOL’s office can also act where there is doubt about data.
    .other-side = In practice this can hide data for a time. It does not always end in deletion.
    .change = An arrest, a grave risk or a decision by a court.
    .next = Gather papers that show why it cannot wait.
    .ask-1 = What would INTERPOL’s Commission need to see before it takes urgent steps?

point-request-may-show = An alert may be seen by police before INTERPOL has finished checking it.
    .means = A request for a notice is recorded while it is examined, marked as a request. A diffusion goes straight from one country to others and may already have been circulated before any check.
    .other-side = How far a diffusion is checked before it reaches others is not made public. INTERPOL can stop one afterwards.
    .change = The kind of alert and its date.
    .next = Note the day on which you first heard of it.
    .ask-1 = Is the entry about me a notice, a diffusion or another request?

point-blue-notice-next = A Blue Notice asks for information and may lead to more.
    .means = It asks to find or identify a person in a criminal investigation, who may also be a witness or a victim. It does not ask for arrest.
    .other-side = It can lead to a Red Notice later. Less detail is needed for it, and the limits for Red Notices do not all apply.
    .change = A charge, a warrant or an interview.
    .next = Ask your solicitor before answering any request for your place or an interview.
    .ask-1 = Am I accused, or a witness, in the investigation behind the alert?

point-green-notice-held = A Green Notice tells other countries that an authority sees you as a possible threat.
    .means = A Green Notice needs a conclusion by a national authority, from convictions or other reasonable grounds. It can lead to closer checks and refusals of entry.
    .other-side = In two published decisions it stayed, once on condition that the source confirm that it may hold the data.
    .change = The facts behind it and that country’s law.
    .next = Gather proof of how each matter ended and of your life since.
    .ask-1 = What would the country behind the Green Notice have to confirm?

point-green-record-over = The record behind an alert may be served, closed or out of time.
    .means = A case that was closed because the time was over can lead the source to withdraw its data. A sentence that was served is a fact to raise.
    .other-side = A Green Notice rests on a possible threat. In a published decision a served sentence and many years did not end such a notice.
    .change = The source’s reasons and each country’s data.
    .next = Gather the closing decision and the proof of the sentence.
    .ask-1 = Which country entered which of the data about me?

point-label-only-said = You are said to belong to a group or to be violent, and no new act of yours is named.
    .means = A Green Notice needs an assessment by a national authority, from convictions or other reasonable grounds. Whether such a word alone is enough can be asked.
    .other-side = In a published decision such a notice stayed where an authority said that a man belongs to a gang. In some countries membership is an offence.
    .change = Acts, dates and a source for what is said.
    .next = Note where an act, a date or a source is missing.
    .ask-1 = On which facts does the country rest what it says about me?

point-asked-by-another-country = The country that asked for the alert is not the country of the case.
    .means = Who enters data answers for them and must be allowed to hold them. A country that rests an alert on another country’s case can be asked what its view is based on.
    .other-side = Countries share records of convictions, and one may have reasons of its own.
    .change = What the country that asked knows about you, and from whom.
    .next = Note which country has the case and which one asked for the alert, with what shows it.
    .ask-1 = From where did the country behind the alert get what it says about me?

point-un-sanctions = Sanctions were spoken of, and the exact list and entry count.
    .means = Sanctions can freeze funds and limit travel. { $uk ->
        [yes] In the UK, dealing with a listed person’s funds is an offence, and licences exist for basic needs and legal advice.
       *[other] Many lists allow payments for basic needs and legal advice by licence.
    }
    .other-side = A similar name is not a listing.
    .change = The exact list and entry.
    .next = Keep the letter or the entry that names the list, and make no payment before advice.
    .ask-1 = Do I need a licence before I pay anything?

point-data-request-waiting = You asked what is held about you, and had no answer.
    .means = Under UK law a bank or a company answers such a request within { $data-access-answer }, and may take longer where it is complex.
    .other-side = Some of it may be kept back, for example where an inquiry could be harmed.
    .change = The day on which you asked, and whom.
    .next = Keep a copy of the request and its date, and ask nobody else before advice.
    .ask-1 = When should I have had an answer about my data, and what can I do now?

point-compliance-database = An entry about you in a private compliance database can be asked for, and corrected where it is wrong.
    .means = Banks and others use such databases to check customers. A data request is free and is as a rule answered within { $data-access-answer }.
    .other-side = An entry may rest on press or an old list and not on INTERPOL. Correcting it does not change a police record.
    .change = The text of the entry and its source.
    .next = Write down which database, which date and who told you.
    .ask-1 = Should the database entry about me be corrected before or after INTERPOL’s data?

point-travel-permission = A visa or travel permission was refused or withdrawn, and an alert may be one reason.
    .means = Visa offices may learn of alerts. The firm has seen a visa cancelled because of an old copy of a deleted notice.
    .other-side = Visas are refused for many ordinary reasons.
    .change = The reasons given.
    .next = Keep the letter and the answers you gave in the form.
    .ask-1 = Who should ask why my permission to travel was refused?

point-told-not-to-use = INTERPOL may have told countries not to use the alert.
    .means = While INTERPOL examines data it can block them, and it can tell the countries that received them.
    .other-side = A national system can hold its own copy, and an officer may not know.
    .change = The end of that examination.
    .next = Keep the letter that says so, and note its date.
    .ask-1 = Which countries were told not to use the alert, and should I carry the letter on a journey?

point-copy-remains = A copy of the alert may remain in a national or private system.
    .means = INTERPOL tells its members that data were deleted or changed. Each country then updates its own systems.
    .other-side = A country can also have an entry of its own, which has nothing to do with INTERPOL.
    .change = An answer of that country about its own data.
    .next = Note where it was shown, on which day and by whom.
    .ask-1 = Can we ask that country to correct its own entry about me?
