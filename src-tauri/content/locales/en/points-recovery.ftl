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

point-recent-loss = Money or property lost in the last days may still be stopped: { $item }.
    .means = A bank can sometimes stop a payment, and a court can act within hours where there is a reason. Each day can count.
    .other-side = What has left an account may be hard to find. A solicitor can say what makes sense.
    .change = Where the money or property is now.
    .next = Call your bank now, then a solicitor.
    .ask-1 = Can a payment or a transfer still be stopped today?
