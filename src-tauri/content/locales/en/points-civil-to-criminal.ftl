# A civil dispute that may become a criminal case.

point-complaint-threatened = Somebody may go to the police over this dispute: { $item }.
    .means = A threat of a complaint in a dispute over money or shares is a fact to record. It can show later what the complaint was for.
    .other-side = A person may honestly believe that a crime was done. In some countries a complaint is an ordinary step.
    .change = A complaint that is made, or a settlement.
    .next = Leave the messages where they are and make a dated list.
    .ask-1 = Can I answer the other side now in a way that prevents a criminal complaint?

point-complaint-made = A complaint abroad may have been made over this dispute: { $item }.
    .means = A dispute can lead to a case, a warrant and a request to other countries. The dispute and its date are facts that INTERPOL’s rules weigh.
    .other-side = Where deceit or organised crime is shown, the private side does not count.
    .change = The stage that the complaint has reached.
    .next = Gather the dispute’s papers from before the complaint.
    .ask-1 = Can a lawyer there see the criminal complaint without saying where I am?

point-interpol-threat = Somebody spoke of the police, of INTERPOL or of an arrest.
    .means = As a rule only a country’s police bureau can ask INTERPOL for an alert. A private person can at most try to start a case.
    .other-side = Many such words are pressure and nothing more. In a few cases a real alert followed.
    .change = A foreign case or complaint behind the words.
    .next = Keep the message, and do not answer it before advice.
    .ask-1 = How can a threat of INTERPOL be answered, and by whom?

point-drop-for-money = Somebody may ask for something in return for leaving the police out of it: { $item }.
    .means = An offer to withdraw a complaint for money, shares or silence can show a private aim. It is a fact that a solicitor will want in its exact words.
    .other-side = Paying back a loss is an ordinary part of many cases. It can also be read as an admission.
    .change = Who made the offer and whether an official took part.
    .next = Keep the exact words and sign nothing before advice.
    .ask-1 = How could I settle with the other side without admitting anything?

point-influence-behind = The other side of this dispute may have ties to officials: { $item }.
    .means = Ties to police, prosecutors or a ruling group can matter for fairness and for the political side of a case.
    .other-side = Ties alone show little. State companies have ordinary disputes too.
    .change = Proof of a step that was taken through such ties.
    .next = Note each tie with the paper that shows it.
    .ask-1 = How can I show that the other side knows officials?

point-family-influence = { $item }: the other side may know officials.
    .means = INTERPOL and courts look at whether a case is fair. Who decided what, and on whose word, can matter for that.
    .other-side = Knowing an official shows nothing by itself. An order may be right whoever asked for it.
    .change = What was said or written about such a tie.
    .next = Note what was said of officials, by whom and when.
    .ask-1 = How can I show that somebody influenced the case?

point-control-taken = Control of a company may have been taken from you around the same time.
    .means = A dispute over control can stand beside a criminal case. It can also give you a claim of your own.
    .other-side = Authorities also take steps against companies for ordinary reasons.
    .change = Who holds the shares now and how they got them.
    .next = Gather register extracts from before and after.
    .ask-1 = Should I bring a claim about the company, and in which country?

point-company-trouble = Trouble in a business abroad may lead to questions about you.
    .means = Unpaid partners or investors, an insolvency or a lost licence can be followed by a complaint. Preparing the papers early helps.
    .other-side = Most business trouble stays a civil matter.
    .change = A complaint, a search or staff being held.
    .next = Keep your own copies of contracts, minutes and accounts.
    .ask-1 = Which papers of the company will be hard to get later?

point-state-behind-company = { $item }: officials or a state company may have had something to gain from the case.
    .means = Who gains from a case is part of its setting. INTERPOL weighs the setting and the source of a request.
    .other-side = That a state gains can be the ordinary result of recovering a loss. A tie alone proves little.
    .change = Papers that show who received shares, property or contracts.
    .next = List what changed hands, when, and who has it now.
    .ask-1 = Which registers or reports can show who gained from the case?

point-owner-out-of-favour = You may have come into conflict with people in power as an owner or manager.
    .means = The position of a person and the timing of a case are weighed. A vague economic charge after a conflict with people in power is a known sign.
    .other-side = Business people are also charged for ordinary reasons. Private gain that is shown counts against it.
    .change = The dates of that conflict and of the charge.
    .next = Put that conflict and each charge on one time line.
    .ask-1 = Were other business people charged in the same way?

point-conflict-with-power = A conflict with people in power may be behind the case.
    .means = The position of a person and the timing of a case are weighed. A vague charge after such a conflict is a known sign.
    .other-side = People who are in conflict with power are also charged for ordinary reasons.
    .change = The dates of that conflict and of the charge.
    .next = Put that conflict and each charge on one time line.
    .ask-1 = Who else was charged because of the same conflict?

point-exit-ban = A ban on leaving a country may concern you or people close to you.
    .means = Such a ban can rest on a civil debt, a tax matter or a criminal case. It can be used to press someone to settle.
    .other-side = It ends in many cases with a payment, a guarantee or a court’s order.
    .change = The reason and the authority.
    .next = Ask a lawyer there which authority set it.
    .ask-1 = Which paper does the ban on leaving the country rest on, and who can ask for it?

point-parallel-civil-case = { $item }: a court or arbitration case over the same matter may run beside this one.
    .means = Who was ahead when the complaint was made can matter. A judgment on the same facts can help or harm the criminal side.
    .other-side = A civil case does not stop a criminal one.
    .change = The result of the civil case.
    .next = Bring the main papers of both and their dates.
    .ask-1 = What may I say in the civil case without harm in the criminal case?

point-guarantee-or-loan = An unpaid loan or guarantee abroad may be worth preparing for.
    .means = In some countries an unpaid loan, guarantee or cheque can be taken to the police. A record of payments and offers is useful early.
    .other-side = Most unpaid loans stay with the civil courts.
    .change = A cheque, a police case number or a travel ban.
    .next = Gather the loan papers and what you have paid.
    .ask-1 = Should I offer the lender a plan for paying, and who should write to it?

point-online-services = Work in online services may lead to questions about telecom fraud or gambling.
    .means = China and INTERPOL have said that they work together on telecom fraud and gambling across borders. The role of each person and any licence matter. { $uk ->
        [yes] Who lost money, and whether in the UK, matters too.
       *[other] Who lost money, and where, matters too.
    }
    .other-side = { $uk ->
        [yes] Fraud through calls or messages is an ordinary crime in the UK as well.
       *[other] Fraud through calls or messages is an ordinary crime.
    }
    .change = The role said to be yours, the licence and where the customers were.
    .next = Note the role that is said to be yours, with its dates. Leave devices as they are.
    .ask-1 = Which part in the business is said to be mine, and was it licensed where it ran?

point-capital-control = Money sent across a border may have broken a limit on sending.
    .means = { $uk ->
        [yes] A breach of currency limits alone can be an administrative matter. A UK court does not need the UK to have the same control.
       *[other] A breach of currency limits alone can be an administrative matter.
    }
    .other-side = { $uk ->
        [yes] Informal channels can raise questions of money laundering, in the UK too.
       *[other] Informal channels can raise questions of money laundering.
    }
    .change = Where the money came from.
    .next = Keep receipts and the reason for the route.
    .ask-1 = { $uk ->
        [yes] Could this be looked at in the UK?
       *[other] Could this be looked at where I live now?
    }

point-case-offer-to-drop = { $item }: somebody may have offered to drop the case for something else.
    .means = An offer to withdraw a complaint for money, shares or silence can show a private aim. Its exact words and its date are what counts.
    .other-side = Paying back a loss is an ordinary part of many cases. It can also be read as an admission.
    .change = Who made the offer and whether an official took part.
    .next = Keep the exact words and sign nothing before advice.
    .ask-1 = How could I settle with the other side without admitting anything?

point-case-influence = { $item }: influence or a taking of property may stand beside the case.
    .means = Ties of the complainant to officials, or property taken before any judgment, can matter for fairness and for the reason for the case.
    .other-side = Ties alone show little. Property can be secured lawfully before a judgment.
    .change = Proof of a step taken through such ties.
    .next = Note each tie and each taking with its paper and date.
    .ask-1 = Which papers can show that somebody influenced the case?

point-foreign-judgment-here = A judgment from abroad about money or property may be enforced in the UK.
    .means = Which rules apply depends on the country of the judgment. A convention in force here since July 2025 covers some countries alone.
    .other-side = That convention leaves out family matters, wills, insolvency and arbitration. It also leaves out cases begun before it held in both countries.
    .change = The country, the subject and the day on which the case began.
    .next = Bring the judgment and proof of how you were told of the case.
    .ask-1 = Can a judgment from abroad be used here, or a judgment for me be used elsewhere?

point-foreign-award-here = An arbitration award from abroad may be enforced in the UK.
    .means = Awards made in countries of the New York Convention can be enforced with leave of the court. That works for your own awards as well.
    .other-side = The court can refuse on a short list of grounds, such as no notice of the arbitration.
    .change = The seat of the arbitration, and whether a court there cancelled the award.
    .next = Bring the award, the arbitration agreement and proof of how you were told.
    .ask-1 = Can an award from abroad be used here, or an award for me be used elsewhere?

point-dispute-came-first = { $item }: by your dates, the dispute was there before the case.
    .means = The order of a dispute and a criminal case is one of the things that are looked at. It can show that a private matter led to the case.
    .other-side = Order alone proves nothing. A crime can come to light because of a dispute.
    .change = The day of the complaint and the day of the first claim.
    .next = Put the contract, the first claim and the complaint on one time line.
    .ask-1 = Which papers show that the criminal complaint grew out of the dispute?

point-liquidator-claim = A liquidator or a trustee may claim beside the criminal case.
    .means = Such a claim can be about the same money as the case. { $uk ->
        [yes] One who was appointed abroad can apply directly to a court in Great Britain.
       *[other] Where such a person can act depends on each country’s law.
    }
    .other-side = They act for the creditors and not for the police. Their aim is money.
    .change = The sums and the acts that the claim names, beside those of the case.
    .next = Show the claim to your solicitor before you answer it.
    .ask-1 = What may I say to the liquidator without harm in the criminal case?
    .ask-2 = Would a payment to the liquidator count in the criminal case?
