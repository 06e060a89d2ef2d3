# Getting one’s own assets back.

point-own-assets-taken = Something of yours may have been taken, and civil courts may help: { $item }.
    .means = Courts can freeze assets, make banks and others give information and follow money. Speed matters, as delay counts against the one who asks.
    .other-side = Costs and the place where the assets are can decide whether a claim makes sense.
    .change = Where the assets are now and who holds them.
    .next = Gather proof of what was taken, when and by whom.
    .ask-1 = In which country should I begin a claim for what was taken?

point-recovery-limits = Time limits may already be running on your claim: { $item }.
    .means = They depend on which country’s law applies, and some are short. { $uk ->
        [yes] Where a foreign law governs a claim, an English court as a rule applies that law’s time limit.
       *[other] The country where a court is asked can have rules of its own on that.
    }
    .other-side = Some limits begin only when a loss was discovered. Some claims have none.
    .change = The law that applies, and the day on which you learned of it.
    .next = Tell your solicitor both days: that of the loss and that on which you learned of it.
    .ask-1 = By when must I claim what was taken, and under which country’s law?

point-recovery-police = A police report and a claim in court may affect each other.
    .means = A report can help to secure facts. An exact report is needed, because one that says too much can harm the civil case.
    .other-side = In some cases a civil claim comes first.
    .change = The country and who is accused.
    .next = Bring a copy of any report that was made.
    .ask-1 = Should I report the loss to the police, and before or after a claim?

point-confiscated-abroad = A country may have taken an asset of yours for good: { $item }.
    .means = A final order can be contested there, and its effect in other countries can be too. { $uk ->
        [yes] A UK court registers a foreign order only under set rules.
       *[other] Each country decides under its own law whether it carries out a foreign order.
    }
    .other-side = Where an order rests on a fair trial it may be recognised.
    .change = The order’s reasons and where the asset is.
    .next = Gather the order and proof of how the asset was bought.
    .ask-1 = { $uk ->
        [yes] Can the order be enforced in the UK?
       *[other] Can the order be enforced in other countries?
    }
    .ask-2 = Is there a treaty that protects what I own in that country, and can I use it?

point-paid-by-deceit = Your bank can be asked to pay back what was taken by deceit: { $item }.
    .means = Banks have rules for such payments, and some rules have a time limit. Ask at once and in writing, also where the money went on to an exchange or a wallet.
    .other-side = A bank may refuse, above all where money went abroad or into cryptoassets. { $uk ->
        [yes] In the UK a refusal can be taken to the Financial Ombudsman Service.
       *[other] In many countries a refusal can be taken further.
    }
    .change = How and when each payment was made, and to whom.
    .next = Write to your bank now with a list of the payments, and ask for its answer in writing.
    .ask-1 = What can I ask of my bank, and what if it refuses?

point-fraud-report = A fraud can be reported to the police, and early is better: { $item }.
    .means = A report with dates, accounts and names helps to trace money. { $uk ->
        [yes] In England, Wales and Northern Ireland it goes to Report Fraud, and in Scotland to the police on 101.
       *[other] It goes to the police of the place where you live.
    }
    .other-side = A report alone seldom brings money back. A claim in court can be needed beside it.
    .change = Whether you or others reported it before.
    .next = Write down dates, sums, accounts and names, then report. Keep the number of the report.
    .ask-1 = What should the report say, so that it fits a claim in court?

point-second-fraud = An offer to bring your money back for a fee may be a second fraud.
    .means = People who lost money can be contacted again. The caller names the police, a regulator, a court or a law firm, and asks for a fee first.
    .other-side = Lawyers and courts ask for fees too. An official register shows who is a lawyer.
    .change = An entry in an official register that you found yourself.
    .next = Pay nobody who contacted you first, and keep what they wrote.
    .ask-1 = Who has contacted me since the loss, and is any of it real?

point-recent-loss = Money or property lost, or found to be missing, in the last days may still be stopped: { $item }.
    .means = A bank can sometimes stop a payment, and a court can act within hours where there is a reason. Each day can count.
    .other-side = What has left an account may be hard to find. A solicitor can say what makes sense.
    .change = Where the money or property is now.
    .next = Call your bank now, then a solicitor.
    .ask-1 = Can a payment or a transfer still be stopped today?
