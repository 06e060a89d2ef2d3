# Criminal matters abroad: how each case came about, its trial, and what became of it.

q-matter-circumstances = Which of these are true of this case?
    .label = Around this case
    .hint = Think of what came before it, of who is behind it, and of where it happened. “It followed” means only that one came after the other.
    .why = The order of events can show the reason for a case. It can also show that it stands on its own.
    .o-after-dispute = It followed a dispute over money, business or family
    .o-after-win = It followed a win of mine in court or arbitration
    .o-after-departure = It followed my leaving the country
    .o-after-criticism = It followed criticism or a public statement
    .o-after-refusal = It followed my refusing to resign, sell, pay or cooperate
    .o-after-power-change = It followed a change of government or a coup
    .o-near-election = It came close to an election
    .o-after-protection-claim = It followed my asking for asylum
    .o-charges-added = New charges were added later
    .o-several-cases = Several cases were opened one after another
    .o-reopened = It had been closed or settled, and was opened again
    .o-offer-to-drop = Somebody offered to drop it in return for something
    .o-complainant-has-influence = The person behind it has links to officials
    .o-property-taken-first = Property was taken before any judgment
    .o-same-sum-as-debt = The loss alleged is the same sum as a debt or invoice
    .o-state-gains = Officials or a state company gained from it, or stood to gain
    .o-others-accused = Other people are accused with me
    .o-acts-in-uk = Much of what is alleged happened in the UK
    .o-other-complainants = Other people have complained too
    .o-owes-me = The person behind it owes me money, wages or property
    .o-acts-elsewhere = Much of what is alleged happened outside that country, and not in the UK
    .o-relative-accused = A relative of mine is accused, or was convicted, in it or beside it
    .o-somebody-else-accused = Somebody else is accused, and I am not
    .o-may-be-accused = Somebody has said that I may be accused as well
    .o-others-conviction = It rests on the trial or conviction of somebody else
    .o-others-trial-unfair = That trial of somebody else was not fair
    .o-questioned-long-before = I was questioned about it, let go, and charged years later
    .o-witness-first = I was first asked as a witness, and accused later
    .o-victim-accepted = An authority accepted me as a victim of trafficking or slavery
    .o-victim-claimed = I was trafficked, forced or used by others, and no authority has accepted that so far
    .o-other = Something else
    .o-none = None of these

q-matter-acts-countries = In which countries did it happen?
    .label = Happened in
    .why = A court can ask whether a country may judge what happened outside of it.

q-matter-civil = Which other cases were there about the same facts?
    .label = Other cases
    .why = A civil case about the same facts can show that the matter is private.
    .o-you-sued = I brought a civil case
    .o-you-were-sued = A civil case was brought against me
    .o-arbitration = An arbitration
    .o-family-court = A case in a family court
    .o-insolvency-case = An insolvency case
    .o-tax-appeal = A tax or administrative appeal
    .o-won = A decision in my favour
    .o-lost = A decision against me
    .o-other = Something else
    .o-none = None

q-matter-notice = How did you learn of this case?
    .label = Learned of the case
    .hint = Choose all that apply.
    .why = A fair trial begins with being told. How the papers came can be decisive.
    .o-papers-in-hand = Official papers were handed to me
    .o-papers-by-post = Official papers came by post
    .o-papers-by-message = Papers came by e-mail or message
    .o-papers-to-lawyer = Official papers came to my lawyer
    .o-old-address-or-published = Papers went to an old address, or were published
    .o-police-contact = The police contacted me
    .o-border-or-arrest = At a border or on arrest
    .o-other-side = From the other side
    .o-relative-or-friend = From a relative, friend or colleague
    .o-press-or-internet = From the press or the internet
    .o-bank = From a bank
    .o-other = Something else
    .o-never-officially = I have never been told officially

q-matter-heard-when = When did you first hear of this case?
    .label = First heard
    .why = Shows how long you have known, and whether you knew before you travelled or moved.

q-matter-departure = Where were you when this case began?
    .label = Where you were
    .why = Courts ask whether a person left before or after knowing of a case.
    .o-never-lived-there = I have never lived there
    .o-before-the-case = I had left before it began
    .o-before-knowing = I left later, before I knew of it
    .o-after-knowing = I left later, when I knew of it
    .o-during-trial = I left during the trial
    .o-allowed-to-leave = The authorities let me leave
    .o-still-there = I am still there

q-matter-left-when = When did you last leave that country?
    .label = Left on
    .why = Courts compare this day with the day on which the case began.

q-matter-left-why = Why did you leave?
    .label = Reason for leaving
    .why = A lawful reason to leave can matter where somebody says that you ran away.
    .o-work = Work or business
    .o-family = Family
    .o-treatment = Medical treatment
    .o-studies = Studies
    .o-fear = Fear of what could happen to me
    .o-sent-away = I was sent out of the country
    .o-other = Another reason

q-matter-left-why-other = What was the other reason for leaving?
    .label = Reason for leaving, in your words
    .why = Holds what the list does not hold.

q-matter-warrant = Has your arrest been ordered in this case?
    .label = Arrest order
    .why = A Red Notice needs a valid arrest warrant or an equal decision.
    .o-court = Yes, by a court or judge
    .o-prosecutor = Yes, by a prosecutor
    .o-police-or-other = Yes, by the police or another body
    .o-by-whom-not-known = Yes, and I do not know by whom
    .o-cancelled = It was ordered, and then cancelled
    .o-none = No

q-matter-warrant-when = When was your arrest ordered?
    .label = Arrest ordered on
    .why = The order and its date have to fit the alert and the charge.

## Trial and sentence.

q-matter-fairness = Has any of these happened in this case?
    .label = Fairness of the case
    .hint = Choose from the list. Details can be told in person.
    .why = Basic trial rights count under INTERPOL’s rules, and in courts that decide on extradition.
    .o-no-lawyer = I had no lawyer, or could not choose one
    .o-papers-withheld = The papers of the case were kept from me
    .o-no-interpreter = There was no interpreter
    .o-defence-not-heard = My witnesses or evidence were not heard
    .o-forced-statement = I was made to make a statement
    .o-others-pressed = Others were pressed to speak against me
    .o-court-not-independent = The court or inquiry was under influence
    .o-held-without-court = I was held long without a court
    .o-closed-hearing = Hearings were held in secret
    .o-beaten = I was beaten or hurt
    .o-held-very-long = I was held for very long before any trial
    .o-forced-hospital = I was put in a hospital against my will
    .o-unrecorded-custody = I was held without any record of it
    .o-lawyer-never-called = A lawyer was named for me and never called me
    .o-lawyer-held = A lawyer of mine was held, charged or threatened
    .o-forced-evidence = Evidence was got by force
    .o-one-sided-expert = The expert was on one side
    .o-irregular-search = A search broke the rules
    .o-witnesses-only = There is no evidence but witnesses
    .o-papers-contradict = The papers contradict one another
    .o-protected-co-accused = Somebody accused with me was promised protection
    .o-witnesses-afraid = Witnesses are too afraid to help me
    .o-judge-bribed = The judge took money, or had a tie to a witness or to the other side
    .o-officer-tied = The investigator or prosecutor had a tie to the other side
    .o-witness-died = A witness who could help me has died or is gone
    .o-records-lost = Records that could help me are gone
    .o-other = Something else
    .o-none = None of these

q-matter-custody-time = How long were you held in this case, in all?
    .label = Time in custody
    .hint = Add every place where you were held for it, in any country.
    .why = Time already spent in custody can be taken off a sentence, and can matter for a new arrest.

q-matter-penalty = What is the heaviest penalty the charge can bring?
    .label = Heaviest penalty
    .why = INTERPOL’s rules and laws on extradition ask for a minimum penalty. A death penalty raises questions of its own.
    .o-death = Death
    .o-life = Prison for life
    .o-prison-very-long = Prison for twenty years or more
    .o-prison = Prison for many years
    .o-prison-short = Prison for a few years at the most
    .o-no-prison = A fine or another penalty without prison
    .o-other = Something else

q-matter-max-penalty = How long is the longest prison term for the charge?
    .label = Longest prison term
    .hint = The most that may be given, for all charges together. A court may give less.
    .why = A Red Notice for trial as a rule needs a longest term above a set length.

q-matter-present = Were you there at the trial?
    .label = Present at the trial
    .why = A trial without the person raises questions of fairness and of a new trial.
    .o-throughout = Yes, throughout
    .o-partly = For a part of it
    .o-by-video = By video link
    .o-lawyer-only = Only my lawyer was there
    .o-not-there = No

q-matter-trial-notice = Were you told of the trial before it took place?
    .label = Told of the trial
    .why = Courts ask whether a person knew of the trial and chose not to attend.
    .o-told-in-time = Yes, in time
    .o-told-too-late = Yes, but too late to come
    .o-not-told = No

q-matter-retrial = Could you have a new trial?
    .label = New trial
    .why = A right to a full new trial can answer doubts about a trial without the person.
    .o-new-trial = Yes, a full new trial
    .o-appeal-only = Only an appeal
    .o-refused = I asked, and it was refused
    .o-none = No

q-matter-court = Which court is or was it, and what is the number of the case?
    .label = Court and number
    .hint = As printed on a paper, if you have one. The place alone is enough.
    .why = A lawyer there can look for the file by this.

q-matter-judgment-date = When was the judgment given?
    .label = Judgment
    .why = Time limits for an appeal and for serving a sentence often run from the judgment.

q-matter-sentence-kind = What was the sentence?
    .label = Sentence
    .why = A Red Notice to serve a sentence as a rule needs a prison term above a set length.
    .o-prison = Prison
    .o-suspended = Prison, suspended
    .o-suspended-activated = Prison, first suspended, and then ordered to be served
    .o-life = Prison for life
    .o-death = Death
    .o-probation = A time under supervision, without prison
    .o-fine-or-order = A fine or an order without prison
    .o-other = Something else

q-matter-sentence = How long was the prison term in the sentence?
    .label = Length of sentence
    .why = INTERPOL’s rules and laws on extradition ask for a minimum length.

q-matter-activated-when = When was it ordered that the suspended sentence is to be served?
    .label = Ordered to be served
    .why = Time limits, and what a court looks at, can depend on this order and not on the judgment alone.

q-matter-activated-how = Why was it ordered, and were you told before?
    .label = Reason and notice of that order
    .why = Courts ask whether there was a hearing about it, and whether you could take part.
    .o-new-conviction = After a new conviction
    .o-missed-meetings = I did not keep a condition or a meeting
    .o-left-the-country = I left the country
    .o-sum-not-paid = A sum was not paid
    .o-hearing-attended = I was at the hearing about it
    .o-lawyer-there = A lawyer was there for me
    .o-hearing-not-told = I was not told of a hearing
    .o-not-known-why = I do not know why
    .o-other = Something else

q-matter-sentence-left = How much of the sentence is left to serve?
    .label = Left to serve
    .why = What is left to serve can decide whether an alert or an extradition is open.

q-matter-fine = How much was the fine?
    .label = Fine
    .hint = A round figure is enough.
    .why = Shows how serious the court took the matter to be, and what may still be owed.

q-matter-life-release = Can a sentence of prison for life end there?
    .label = Release from a life sentence
    .hint = Answer this where death is possible too. A lawyer there may know; “I do not know” is a good answer.
    .why = Courts ask whether somebody sentenced for life has a real prospect of release.
    .o-after-a-time = Yes, it is looked at again after a set time
    .o-pardon-only = Only by a pardon or an act of mercy
    .o-never = No, it lasts for the whole life
    .o-no-life-sentence = Prison for life is not possible in this case

q-matter-since = What has happened since you served the sentence?
    .label = Since the sentence
    .why = An alert about a possible threat looks at what came after old convictions.
    .o-no-new-case = No new case of any kind
    .o-new-conviction = A new conviction
    .o-held-elsewhere = I was held in another country
    .o-group-membership-said = Authorities say that I belong to a group
    .o-described-as-violent = Authorities describe me as violent or armed
    .o-other = Something else
    .o-none = None of these

## What became of it, there and elsewhere.

q-matter-outcomes = Has any of these happened, in that country or another?
    .label = What became of it
    .hint = Think of the same facts, whatever the case was called.
    .why = A case that ended, moved or was decided elsewhere may no longer support an alert.
    .o-settled = The matter was settled with the other side
    .o-loss-repaid = I paid back all or a part of what was lost
    .o-blood-money = Money for the family of the person who died or was hurt (diya) was ordered, asked for or paid
    .o-complaint-withdrawn = The complaint was taken back
    .o-warrant-cancelled = The arrest order was cancelled
    .o-closed-there = The case was closed in that country
    .o-acquitted-there = I was acquitted in that country
    .o-closed-elsewhere = Another country examined it and closed it
    .o-acquitted-elsewhere = A court of another country acquitted me
    .o-ended-by-international-court = An international court acquitted me or ended the case
    .o-punished-elsewhere = I was sentenced for it in another country
    .o-open-elsewhere = Another country is examining it now
    .o-transferred = The case was moved to another country
    .o-transfer-asked = One country asked another to take the case
    .o-amnesty = An amnesty covers it
    .o-pardon = I was pardoned
    .o-time-ran-out = A court or prosecutor found it too old to pursue
    .o-law-changed = It is no longer an offence there
    .o-wrong-authority = The authority or court had no power over it
    .o-judgment-unseen = There may be a judgment that I have not seen
    .o-stopped-there = A court there stopped or limited the case or my arrest
    .o-let-go = I was cleared or let go, and I do not know why
    .o-warrant-appeal = I appealed against the arrest order
    .o-closure-refused = I asked for the case to be closed, and it was refused
    .o-appeal-pending = An appeal is being decided
    .o-appeal-refused = One or more appeals were refused
    .o-punished-there = I was punished for it before, in the same country
    .o-transfer-offered = Somebody offered that another country takes the case
    .o-transfer-refused = A country refused to move the case, or to take it
    .o-transfer-ignored = A request to move the case had no answer
    .o-questions-unanswered = That country left questions about the case without an answer
    .o-decision-overturned = An acquittal, or another end of the case, was overturned
    .o-judgment-ended = An earlier judgment against me in this case was cancelled, and the case continues
    .o-new-evidence = There is new evidence since the judgment
    .o-other = Something else
    .o-none = None of these

q-matter-outcomes-when = When was that?
    .label = Settled, closed or decided
    .hint = The latest of these days is enough. A settlement bears its date.
    .why = What an alert rests on must still stand. The day shows which came first.

q-matter-settled-sum = How much was agreed or paid?
    .label = Sum agreed or paid
    .hint = A round figure is enough.
    .why = Shows whether what was claimed is paid.

q-matter-outcomes-where = Which other countries have dealt with the same facts?
    .label = Dealt with in
    .why = A decision of another country can count against trying the same facts twice.

q-matter-extradition = Has that country asked another to send you back?
    .label = Extradition asked
    .hint = Choose all that are true, also where several countries were asked.
    .why = An alert for arrest is meant to lead to extradition. What the country did about it matters.
    .o-pending = Yes, and it is being decided
    .o-granted = Yes, and it was agreed
    .o-agreed-by-you = I agreed to be sent
    .o-refused = Yes, and it was refused
    .o-withdrawn = Yes, and the request was taken back
    .o-held-then-no-papers = I was arrested, but the papers never came
    .o-several-countries = Several countries ask, or decide, at once
    .o-waiting-long = I have waited for years for a decision
    .o-overturned = It was agreed, and then overturned, barred or never done
    .o-sent-elsewhere = I was sent to another country instead
    .o-released-no-request = I was released, and no formal request came
    .o-paper-only = A paper spoke of it, and no extradition case followed
    .o-never-where-i-live = The country where I live was never asked
    .o-other = Something else
    .o-never-asked = No request that I know of

q-matter-extradition-where = Which countries were asked to send you back?
    .label = Countries asked
    .why = Each country decides for itself. Its decision can be shown to INTERPOL.

q-matter-extradition-date = When were you released, or when was extradition refused or ended?
    .label = Release or refusal
    .hint = The latest of these days is enough.
    .why = What a country did after that day shows how it treats the case.

q-matter-refusal-reasons = Why was extradition refused or overturned?
    .label = Reasons of the refusal
    .why = The reasons count more than the refusal. A refusal over nationality says little about the case.
    .o-too-vague = The facts were too vague or not credible
    .o-nationality = I am a national of the country that was asked
    .o-not-an-offence = It was not an offence there
    .o-political = It was seen as political
    .o-human-rights = Human rights or fair trial
    .o-protection = I have asylum or protection there
    .o-tried-or-closed-here = The same facts were dealt with there
    .o-time-passed = So much time had passed that a return would be unfair
    .o-too-late-to-prosecute = It was too late to prosecute or to punish
    .o-papers-late = The papers were late or incomplete
    .o-health-or-family = Health or family life
    .o-no-procedure = A step of the procedure was missing
    .o-each-its-own = More than one refused, each for its own reasons
    .o-other = Another reason

q-matter-refusals-each = Which country or court refused on which day, and for which reason?
    .label = Each refusal
    .hint = A few words for each are enough.
    .why = A court that decides later asks which country gave which reason.

q-matter-refusal-other = What was the other reason of the refusal?
    .label = Refusal, in your words
    .hint = The words of the decision, if you have them.
    .why = Holds what the list does not hold.

q-matter-whereabouts = Does that country know where you are?
    .label = Whereabouts known
    .hint = A letter with proof of receipt, a summons, a police visit or court papers can show it. Do not write your address here.
    .why = An alert to find a person may lose its purpose once the country knows the place.
    .o-address-proved = Yes, and a paper shows that it knows my address or where I am held
    .o-address-known = Yes, it knows my address, but I have nothing in writing to show it
    .o-dealt-with = It has dealt with me where I live, such as by renewing my passport
    .o-country-known = It knows the country only
    .o-not-known-there = No, as far as I know

q-matter-others = What has become of other people accused in this case?
    .label = Others accused
    .why = How others were treated can support a point or answer it.
    .o-convicted = Somebody was convicted
    .o-acquitted = Somebody was acquitted
    .o-case-closed = A case was closed
    .o-held = Somebody is held
    .o-extradition-refused = Extradition of somebody was refused
    .o-notice-refused = An alert about somebody was refused or deleted
    .o-gave-statement-about-you = Somebody made a statement about me
    .o-other = Something else
    .o-not-known-what = I do not know what became of them
    .o-no-others = Nobody else is accused
