# Getting one’s own assets back.

point-own-assets-taken = Something of yours may have been taken, and civil courts may help: { $item }.
    .means = Courts can freeze assets, make banks and others give information and follow money. Speed matters, as delay counts against the one who asks.
    .other-side = Costs and the place where the assets are can decide whether a claim makes sense.
    .change = It would change with where the assets are now and who holds them.
    .next = Gather proof of what was taken, when and by whom.
    .ask-1 = In which country should a claim begin?

point-recovery-limits = Time limits may run on a claim of your own: { $item }.
    .means = In England most claims in contract or tort end after { $limitation-contract }, and claims on a deed after { $limitation-deed }. With fraud or concealment the time starts when it was, or could have been, found.
    .other-side = Another country’s law may set another limit. Some claims have none.
    .change = It would change with the day you found out and how.
    .next = Keep what shows the day on which you found out.
    .ask-1 = Which limit applies, and when does it end?

point-recovery-police = A police report and a claim in court may affect each other.
    .means = A report can help to secure facts. An exact report is needed, because one that says too much can harm the civil case.
    .other-side = In some cases a civil claim comes first.
    .change = It would change with the country and with who is accused.
    .next = Bring a copy of any report that was made.
    .ask-1 = Should a report be made, and in which order?

point-confiscated-abroad = A country may have taken an asset of yours for good: { $item }.
    .means = A final order can be contested there, and its effect in other countries can be too. A UK court registers a foreign order only under set rules.
    .other-side = Where an order rests on a fair trial it may be recognised.
    .change = It would change with the order’s reasons and where the asset is.
    .next = Gather the order and proof of how the asset was bought.
    .ask-1 = Can the order be enforced in the UK?
