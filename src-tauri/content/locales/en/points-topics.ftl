# The subjects under which points stand, and the firm's four services.

topic-measures = INTERPOL data
topic-urgent = First of all
topic-extradition = Extradition
topic-grounds = What INTERPOL’s Commission and courts weigh
topic-civil-to-criminal = Disputes that may become criminal cases
topic-assets = Accounts and assets
topic-recovery = Getting your own assets back
topic-immigration = Immigration and protection
topic-travel = Travel and passports
topic-clocks = Dates after which a step may be lost
topic-cautions = Before you have spoken to a solicitor

service-notice = A possible INTERPOL notice
    .about = How best to approach a notice, a diffusion or other INTERPOL data that may exist, and whether to act on it at all.
    .bring = Bring your passports, a list of your journeys, notes of every stop or refusal, and any paper that speaks of INTERPOL.
service-criminal-extradition = Criminal proceedings or an extradition request
    .about = Preparing for a criminal case abroad or an extradition request, and for the first hours if you are held.
    .bring = Bring the warrant, summons, charge or judgment as you have it, your dates, and papers on family, health and status.
service-civil-to-criminal = A dispute that may become a criminal case
    .about = Preparing where a civil or commercial dispute might become criminal proceedings without good reason.
    .bring = Bring the contract, the payments, the messages with threats or offers, and any judgment or award.
service-asset-recovery = Recovering assets, and assets under question
    .about = Exploring civil claims to get back what was taken from you, and answering steps against your accounts and assets.
    .bring = Bring proof of what was taken or frozen, the orders and letters, and papers that show how each asset was paid for.
