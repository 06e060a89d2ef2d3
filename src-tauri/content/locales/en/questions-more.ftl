# Questions that a few points need beside the others.

q-matter-other-reason = What do you say is wrong with this case?
    .label = What you say is wrong
    .hint = Choose all that you believe, even without proof. You can tell your solicitor in person instead.
    .why = Each answer leads to another point of law, and to the papers worth looking for. It proves nothing by itself.
    .o-political = It comes from politics, or from people in power
    .o-faith-or-ethnic = It comes from my faith, conscience, origin or community
    .o-for-my-words = It comes from something I said, wrote or published
    .o-for-my-post = It comes from the post that I held
    .o-others-left-alone = Others who did the same were left alone
    .o-business-or-money = It is a private quarrel over money, business or family
    .o-administrative = It is about tax, licences or paperwork
    .o-made-up = The accusation was made up
    .o-no-acts-named = Nobody has said what I myself am said to have done
    .o-not-me = They mean somebody else
    .o-false-evidence = The papers or the witnesses are false or forced
    .o-never-told = I was never told of it
    .o-no-defence = I could not defend myself
    .o-already-decided = It was already decided or closed
    .o-too-old = The time for bringing it to court is over
    .o-too-small = It is too small for all this
    .o-ill-treatment = I would be ill-treated there
    .o-other-purpose = The alert serves another purpose than my arrest
    .o-other = Something else
    .o-as-stated = Nothing: it is what the case itself says

q-matter-else = What do you mean by “something else” in this case?
    .label = The case, in your words
    .hint = Name the page, if you chose it more than once.
    .why = Holds what the lists of this case do not hold.

