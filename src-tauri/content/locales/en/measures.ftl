# The measures: what each is, the signs for it and the reasons against.

## Red Notice

measure-red-notice = Red Notice
    .means = A Red Notice asks police in other countries to find a person, and to hold or restrict that person for extradition. It is not an arrest warrant. Each country decides what it means there.
    .other-side = Many Red Notices are not public, so a search that finds nothing shows little. A case abroad does not always lead to one.
    .next = Bring every sign with its date to a solicitor before you travel or ask INTERPOL.
sign-red-public-list = You found your name on a public list as a Red Notice.
sign-red-official-word = An authority, a court paper or INTERPOL spoke of a Red Notice.
sign-red-held-on-alert = You are held, or under conditions, because of an alert.
sign-red-told-at-border = An officer spoke of an alert or a record.
sign-red-arrested = You were arrested on a journey or at a border.
sign-red-arrested-inland = You were arrested inside a country, and not at its border.
sign-red-taken-aside = You were taken aside at a border, and there is a foreign case or alert.
sign-red-open-case = A foreign case has reached a stage at which an arrest can be asked for.
sign-red-named = Your answers name a Red Notice, or an alert of unknown kind.
sign-red-wanted-list = A country lists you as wanted, says that you abscond, or offers a reward.
sign-red-state-media = State media named you while there is a foreign case.
sign-red-extradition-asked = A country has asked for you, or you were held for it.
sign-red-persuasion = You were urged to return, or relatives were visited, held or punished.
sign-red-refused-visa = A visa, entry or boarding was refused. It has many ordinary reasons and is a weak sign.
sign-red-travel-permission = A visa, entry, boarding or travel permission was refused, and there is a foreign case or alert.
sign-red-bank-word = A bank spoke of INTERPOL or of a compliance database.
sign-red-co-accused = Another person in the same case was held, or an alert or extradition of that person was refused.
sign-red-immigration-question = An immigration office asked about foreign allegations.
sign-red-no-case-known = You know of no criminal matter abroad.
sign-red-nothing-heard = You have learned of no alert.
sign-red-trips-without-stop = Your journeys brought nothing unusual. That shows little by itself.
sign-red-ended = It is said to have ended. Copies can remain.
sign-red-no-data-answer = INTERPOL answered that it held no data at that time.
sign-red-low-penalty = The penalty in a case may be below the line for a Red Notice.
sign-red-protected = You are a recognised refugee. INTERPOL has a policy on this.
sign-red-inquiry-only = Your case abroad is only at the stage of a complaint or inquiry.

## Diffusion for a wanted person

measure-wanted-person-diffusion = Diffusion for a wanted person
    .means = A diffusion is sent by one country straight to others, and it can ask for an arrest. It is never public. It may already have been circulated before any check.
    .other-side = How far diffusions are checked first is not made public. INTERPOL can block one afterwards.
    .next = Tell a solicitor which countries may have received it and what you were told there.
sign-diffusion-official-word = An authority, a court paper or INTERPOL spoke of a diffusion.
sign-diffusion-held-on-alert = You are held, or under conditions, because of an alert.
sign-diffusion-told-at-border = An officer spoke of an alert or a record.
sign-diffusion-arrested = You were arrested on a journey or at a border.
sign-diffusion-arrested-inland = You were arrested inside a country, and not at its border.
sign-diffusion-taken-aside = You were taken aside at a border, and there is a foreign case or alert.
sign-diffusion-open-case = A foreign case has reached a stage at which an arrest can be asked for.
sign-diffusion-named = Your answers name a diffusion, or an alert of unknown kind.
sign-diffusion-after-refusal = After an earlier alert ended, another kind was used or you were still stopped.
sign-diffusion-wanted-list = Your name stands on a country’s own list, and you do not name INTERPOL’s public list.
sign-diffusion-no-case-known = You know of no criminal matter abroad.
sign-diffusion-nothing-heard = You have learned of no alert.
sign-diffusion-trips-without-stop = Your journeys brought nothing unusual. That shows little by itself.
sign-diffusion-ended = It is said to have ended. Copies can remain.
sign-diffusion-no-data-answer = INTERPOL answered that it held no data at that time.

## Blue Notice

measure-blue-notice = Blue Notice
    .means = A Blue Notice asks other countries to find or identify a person, or to learn more, in a criminal investigation. The person may be a witness or a victim. It asks for no arrest.
    .other-side = It can lead to a Red Notice later. Questions by police have many other reasons.
    .next = Ask a solicitor before you answer questions about where you live or what you know.
sign-blue-official-word = An authority, a court paper, a bank or INTERPOL spoke of a Blue Notice.
sign-blue-named = Your answers name a Blue Notice.
sign-blue-police-visit = Local police came or called, and there is a foreign case, an alert or a visit to relatives.
sign-blue-inquiry-and-stop = You were taken aside, or told of an alert or a record, while a foreign inquiry is open.
sign-blue-interview = Police ask for an interview while a foreign complaint or inquiry is open.
sign-blue-child-listed = A child is listed as missing and there is a foreign case.
sign-blue-nothing-heard = You have learned of no alert.
sign-blue-no-inquiry = You know of no inquiry abroad.
sign-blue-place-known = The country already knows your address.
sign-blue-ended = It is said to have ended. Copies can remain.

## Green Notice

measure-green-notice = Green Notice
    .means = A Green Notice tells other countries about a person whom a national authority sees as a possible threat to public safety. It can bring closer checks and refusals of entry.
    .other-side = It needs convictions or other reasonable grounds. Refusals of entry have many other reasons.
    .next = List every old conviction with its date, sentence and end for a solicitor.
sign-green-official-word = An authority, a court paper or INTERPOL spoke of a Green Notice.
sign-green-named = Your answers name a Green Notice.
sign-green-old-record-and-stop = You have a served sentence abroad and were stopped, refused, or told of an alert or a record.
sign-green-described-as-threat = A country describes you as violent or as a member of a group.
sign-green-no-record = You know of no criminal matter abroad.
sign-green-nothing-heard = You have learned of no alert.
sign-green-quiet-since = Nothing new has come since the sentence was served.
sign-green-ended = It is said to have ended. Copies can remain.

## Silver Notice (pilot)

measure-silver-notice = Silver Notice (pilot)
    .means = A Silver Notice asks other countries for information about assets linked to an alleged serious crime. It is not published and asks for no arrest. It began as a pilot in January 2025, and whether the pilot has ended was not confirmed.
    .other-side = Questions about assets can also come from a bank, a tax office or a private search. Which countries can ask for one has to be checked.
    .next = Keep every letter about your assets, and move or change nothing before advice.
sign-silver-official-word = A bank, an authority, a court paper or INTERPOL spoke of a Silver Notice.
sign-silver-asset-named = An asset of yours was named in a request through INTERPOL.
sign-silver-named = Your answers name a Silver Notice.
sign-silver-authority-asks = An authority abroad asked about, or looked for, an asset.
sign-silver-frozen-abroad = An asset outside the UK was frozen for a state, and there is a case.
sign-silver-funds-questions = An authority abroad asks where your money comes from, and there is a foreign case.
sign-silver-no-asset = No asset of yours was frozen, asked about or taken.
sign-silver-nothing-heard = You have learned of no alert.
sign-silver-private-side = An asset was frozen for a private side, which is another matter.

## Passport recorded as lost, stolen or cancelled

measure-passport-entry = Passport recorded as lost, stolen or cancelled
    .means = A passport can be recorded as lost, stolen or cancelled, and police see that record at borders. A person can be stopped without any notice.
    .other-side = Passports are also recorded by mistake or after a real loss.
    .next = Keep the passport and ask a solicitor before you travel on it.
sign-passport-recorded = A passport of yours is recorded as lost or stolen.
sign-passport-cancelled = A passport of yours was cancelled.
sign-passport-entry-named = Your answers name an entry about a passport.
sign-passport-boarding-refused = You were refused boarding, and there is trouble with a passport.
sign-passport-renewal-refused = A country refused to renew a passport.
sign-passport-in-order = You report no problem with a passport.
sign-passport-trips = Your journeys brought nothing unusual. That shows little by itself.

## Answers that you may want to check

clash-held-and-travelling = You are held, and you named a journey. You may want to check both.
clash-no-alert-but-told = An officer spoke of an alert or a record, and you also said that you learned of no alert.
clash-no-case-but-papers = You received a summons from abroad or papers about arrest, and you also said that there is no criminal matter abroad.
clash-no-case-but-request = You are held for an extradition request, and you also said that there is no criminal matter abroad.
clash-no-case-but-complaint = A complaint was made abroad in a dispute. It may belong among the criminal matters too.
clash-never-asked-but-held = You are held for an extradition request, and in one case you said that extradition was never asked.
clash-judgment-held-unseen = { $item }: you hold a judgment, and you also said that you have not seen one. They may be two.
clash-heard-before-acts = You heard of this case before the acts are said to have happened. You may want to check the dates.
clash-judgment-before-acts = The judgment lies before the acts. You may want to check the dates.
clash-warrant-before-acts = The arrest order lies before the acts. You may want to check the dates.
clash-released-before-acts = The release or refusal lies before the acts. You may want to check the dates.
clash-present-but-never-told = You were at the trial, and you also said that you were never told officially.
clash-told-in-time-but-never = You were told of the trial in time, and you also said that you were never told officially.
clash-papers-but-not-told = You were not told of the trial, and you also said that papers of this case reached you or your lawyer.
clash-closed-but-open-stage = This case was closed or ended in acquittal, and its stage says that it is still open.
clash-no-gain-and-gain = You said both that you gained nothing and that you received something.
clash-account-against-papers = You said that you gained nothing, and the accusation says that you did. Your solicitor will want to know of both.
clash-found-out-before-loss = You learned of it before it happened. You may want to check the dates.
clash-accepted-before-sent = The request was accepted before it was sent. You may want to check the dates.
clash-answered-before-sent = The answer came before the request was sent. You may want to check the dates.
clash-new-fact-before-its-day = An outcome of the case is older than the new fact that you dated. The day of the first new fact counts.
clash-decision-before-holding = The extradition decision lies before the day since which you are held. You may want to check the dates.
clash-journey-to-country-fled = A journey that you named goes to a country from which you sought protection.
clash-protected-by-own-country = You hold the nationality of the country that protects you. You may want to add that you became a citizen.
clash-no-passport-but-journey = You have no passport, and you named a journey. You may want to check both.
clash-passport-fine-but-entry = You reported an entry about a passport, and also no problem with a passport.
clash-case-papers-but-no-case = You hold a warrant, a charge or a judgment, and you also said that there is no criminal matter abroad.
clash-interpol-letter-but-no-alert = You hold a letter from INTERPOL, and you also said that you learned of no alert.
