# Disputes.

section-disputes = Disputes
    .about = Quarrels over money, companies, property or family that could reach the police.

q-has-disputes = Are you in a dispute over money, business, property or family?
    .label = Disputes
    .hint = Include old disputes that were never fully settled. Include the dispute behind a criminal case or complaint as well.
    .why = A dispute that is known early can be prepared for before anyone calls it a crime.

q-threats = Has anyone threatened you with any of these?
    .label = Threats made
    .why = Helps show whether a private dispute could become a criminal complaint.
    .o-police-complaint = A complaint to the police or a prosecutor
    .o-interpol = INTERPOL or a Red Notice
    .o-arrest-on-travel = Arrest when I travel
    .o-bank-press-or-employer = Telling my bank, my employer or the press
    .o-harm = Harm to me, my family or my property
    .o-general-hint = A general hint, such as to think before I travel
    .o-other = Something else
    .o-none = None of these

group-dispute = Disputes
    .one = Dispute
    .add = Add a dispute

q-dispute-with = Who is on the other side of this dispute?
    .label = Other side
    .why = A bank, a partner, a family member and a state each act in different ways.
    .o-business-partner = A business partner or fellow owner
    .o-investor = An investor
    .o-customer-or-supplier = A customer or supplier
    .o-bank-or-lender = A bank or another lender
    .o-debt-collector = A debt collection company
    .o-employer-or-staff = An employer or an employee
    .o-state-or-state-company = A state or a state company
    .o-spouse-or-family = A husband, wife, former husband or wife, or a relative
    .o-competitor = A competitor
    .o-liquidator = A liquidator, or a trustee in bankruptcy
    .o-private-person = A private person
    .o-other = Somebody else

q-dispute-with-other = Who is the other side, in your own words?
    .label = Other side, in your words
    .hint = What they do is enough. Names are asked later.
    .why = Holds what the list does not hold.

q-dispute-country = In which country is the other side?
    .label = Country of the other side
    .why = A complaint is usually made where the other side is.

q-dispute-about = What is this dispute about?
    .label = Subject
    .why = INTERPOL’s rules treat private disputes differently from serious crime.
    .o-contract = A contract
    .o-loan-or-debt = A business loan or debt
    .o-personal-credit = A personal credit card or consumer loan
    .o-shares-or-control = Shares or control of a company
    .o-investment = An investment
    .o-property = Land or property
    .o-employment = Work or pay
    .o-children = Children
    .o-divorce-or-inheritance = A divorce or an inheritance
    .o-ideas-or-data = Ideas, designs or data
    .o-liable-for-another = The debt of somebody else that I must answer for
    .o-ban-on-leaving = A ban on leaving a country
    .o-other = Something else

q-dispute-amount = How much money is in dispute?
    .label = Sum in dispute
    .hint = A round figure is enough.
    .why = Shows your solicitor the size of the dispute.

q-dispute-began = When did this dispute begin?
    .label = Began
    .why = Claims can be lost by time. It also shows which came first, the dispute or a complaint.

q-dispute-stage = How far has this dispute gone?
    .label = Stage
    .why = A court or an arbitrator already dealing with the dispute is important when a complaint follows.
    .o-talks = Talks between us
    .o-formal-letter = A formal letter from a lawyer
    .o-court-case = A court case
    .o-arbitration = An arbitration
    .o-decided-for-you = A decision in my favour
    .o-decided-against-you = A decision against me
    .o-enforcement = Steps to collect under a decision
    .o-paying-by-instalments = I am paying by instalments
    .o-settled = A settlement
    .o-other = Something else
    .o-none = None of these

q-dispute-criminal = Has anybody taken this dispute to the police?
    .label = Police involved
    .why = Shows whether the dispute is still civil or has become criminal as well.
    .o-complaint-made = The other side has made a criminal complaint
    .o-complaint-threatened = The other side has threatened to
    .o-reported-by-you = I have reported the other side
    .o-no = No

q-dispute-threat-words = What exactly was said or written about the police or INTERPOL?
    .label = Words of the threat
    .hint = The other side’s own words, if you have them. Keep the original message as it is.
    .why = The exact words can show what the other side hopes to gain.

q-dispute-what-happened = What happened in this dispute, in your own words?
    .label = In your own words
    .hint = Short is fine. Who, where, when, and what was said.
    .why = Holds what no list can hold. It is printed as you write it, in any language.

q-dispute-demand = What did the other side want in return for leaving the police out?
    .label = Demand in return
    .why = An offer to drop a complaint for money or shares can show that the matter is private.
    .o-money = Money
    .o-shares-or-property = Shares or property
    .o-silence = My silence
    .o-drop-my-claim = That I end my own claim
    .o-return = That I come back
    .o-custody = The children
    .o-other = Something else
    .o-none = Nothing was asked

q-dispute-influence = Does the other side have any of these means?
    .label = Means of the other side
    .why = Links to officials can show how a private complaint gained weight.
    .o-linked-to-officials = Links to police, prosecutors, courts or politicians
    .o-state-owned = It belongs to a state
    .o-staff-or-family-held = My staff or family were held during the dispute
    .o-property-taken = Property was taken before any judgment
    .o-other = Something else
    .o-none = None of these

q-threat-words = Who threatened you, when, and in which words?
    .label = Words of the threat
    .hint = The words as you remember them. Keep the original message as it is.
    .why = The exact words, and who said them, show what somebody wants and how near it is.
