# Questions that a few points need beside the others.

q-matter-other-reason = What do you believe lies behind this case?
    .label = What you believe lies behind it
    .hint = Choose what you believe, even without proof. You can tell your solicitor in person instead.
    .why = Your own view shows which facts and papers are worth looking for. It proves nothing by itself.
    .o-political = Politics, or people in power
    .o-faith-or-ethnic = My faith, ethnicity or community
    .o-business-or-money = Money, business or a private quarrel
    .o-made-up = The accusation was made up
    .o-as-stated = Only what the case itself says

