# Business and money.

section-business-and-money = Business and money abroad
    .about = Companies, loans, guarantees, cheques and other money matters outside the UK.

q-business-abroad = Which of these have you had in another country?
    .label = Business and money abroad
    .hint = Choose all that apply, now or in the past.
    .why = Money and business matters are often where a criminal complaint abroad begins.
    .o-company-owner = A company or shares in one
    .o-company-director = A seat on a board, or a post as manager
    .o-employee = A job
    .o-public-contract = A contract with a state or a public body
    .o-loan-or-credit = A loan or a credit card
    .o-guarantee = A guarantee for somebody else’s debt
    .o-cheque = A cheque that I signed
    .o-tax = A tax matter
    .o-online-service = Work for an online service, such as games, calls or payments
    .o-moving-money = Sending money out of a country that limits it
    .o-other = Something else
    .o-none = None of these

q-company-part = What was your part in the company?
    .label = Part in the company
    .why = INTERPOL’s rules ask for each person’s own part. Holding a title is not the same as taking decisions.
    .o-ran-it = I ran it
    .o-shared-control = I shared the decisions with others
    .o-title-or-shares-only = I held a title or shares, without taking decisions
    .o-has-left = I left it some time ago

q-company-trouble = What has happened to the company?
    .label = Trouble in the company
    .why = Unpaid investors, a fight between owners or a search often come before a criminal case.
    .o-insolvency = It became insolvent
    .o-unpaid-partners = Suppliers, staff or partners were not paid
    .o-investors-unpaid = Investors or depositors were not paid back
    .o-owners-in-dispute = The owners are in dispute
    .o-searched = Its offices were searched
    .o-staff-held = Staff or managers were questioned or held
    .o-control-taken = Others took control of it
    .o-licence-removed = A licence was taken away
    .o-other = Something else
    .o-none = None of these

q-loan-country = In which country is the loan, guarantee or cheque?
    .label = Country of the loan or cheque
    .why = In some countries an unpaid debt or cheque can become a criminal matter.

q-loan-state = How does the debt stand?
    .label = State of the debt
    .hint = If there are several, answer for the one that worries you most.
    .why = A debt that is paid or settled is treated differently from one that is in default.
    .o-paid-off = It is paid off
    .o-up-to-date = Payments are up to date
    .o-behind = Payments are late
    .o-in-default = The lender asked for the whole sum at once
    .o-settled = It was settled for an agreed sum
    .o-sum-disputed = The sum itself is in dispute
    .o-several-loans = Several loans stand differently

q-loan-amount = How much is said to be owed?
    .label = Said to be owed
    .hint = A round figure is enough.
    .why = INTERPOL’s practice looks at how large a sum is. Some limits for cheques are reported in figures.

q-loan-trouble = What happened around the late payments?
    .label = Around the late payments
    .why = Shows how the debt came about and whether payment was offered.
    .o-job-lost = The job or income was lost
    .o-business-failed = The business went badly
    .o-illness = There was an illness in the family
    .o-left-the-country = I left the country while the debt was open
    .o-lender-refused-plan = The lender refused a payment plan
    .o-paid-part = A part was paid
    .o-debt-of-another = It is the debt of somebody else, and I must answer for it
    .o-other = Something else
    .o-none = None of these

q-cheque-facts = What happened with the cheque?
    .label = Facts about the cheque
    .why = A cheque left as security is weighed differently from one that was stopped or signed without cover.
    .o-given-as-security = It was left as security for a loan or a contract
    .o-blank-or-undated = It had no date or no sum when I signed it
    .o-post-dated = It carried a later date
    .o-filled-in-by-other-side = The other side filled in the rest
    .o-not-paid = The bank did not pay it
    .o-stopped-by-you = I told the bank not to pay it
    .o-account-closed-or-emptied = The account was closed or emptied before it was presented
    .o-more-than-one = There was more than one cheque
    .o-more-than-owed = It was for more than was owed
    .o-other = Something else
    .o-none = None of these

q-online-facts = What is true of the online work?
    .label = Facts about the online work
    .why = A licence, or having been made to work, can change how such a case is seen.
    .o-gambling = It offered games for money
    .o-calls-or-messages = It called or wrote to people to sell or to collect money
    .o-payments-or-crypto = It moved payments or cryptoassets
    .o-licensed-where-run = It had a licence where it was run
    .o-no-licence = It had no licence
    .o-job-advert = I found the work through an advert
    .o-passport-taken = My passport was kept by others
    .o-made-to-work = I was made to work there
    .o-other = Something else
    .o-none = None of these

q-business-else = What do you mean by “something else” in business or money?
    .label = Business, in your words
    .hint = Name the page, if you chose it more than once.
    .why = Holds what the lists of this part do not hold.
