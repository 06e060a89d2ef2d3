# Dates after which a step may be lost.

point-clock-revision = { $time ->
    [past] The time to ask INTERPOL’s Commission for a second look may be over.
    [perhaps-past] The time to ask INTERPOL’s Commission for a second look is short and may be over.
   *[ahead] The time to ask INTERPOL’s Commission for a second look may be running.
}
    .means = A request for revision must come within { $ccf-revision } of learning the new fact. The day of learning counts from what you can show.
    .other-side = A fact that could not have changed the decision does not help, however early it is raised.
    .change = An earlier or later day of learning.
    .next = Find what shows the day on which you learned of it.
    .ask-1 = From which day is the time to ask for a revision counted?

point-clock-ccf-decision = { $time ->
    [past] The Commission’s time for a decision may have ended.
   *[ahead] The Commission’s time for a decision may end around a certain day.
}
    .means = The rules give { $ccf-deletion } from the day a request to delete is accepted. The Commission may extend it and must say so.
    .other-side = In practice decisions often come later.
    .change = An extension or a question.
    .next = Note the day on which the request was accepted.
    .ask-1 = What can we do when INTERPOL’s Commission has not decided by its day?

point-clock-ccf-access = { $time ->
    [past] The Commission’s time to answer an access request may have ended.
   *[ahead] The Commission’s time to answer an access request may end around a certain day.
}
    .means = The rules give { $ccf-access } from the day the request is accepted. The Commission may extend it and must say so.
    .other-side = In practice answers often come later.
    .change = An extension or a consultation of the source.
    .next = Note the day on which the request was accepted.
    .ask-1 = What does it mean when INTERPOL’s Commission answers me late?

point-clock-coming = { $time ->
    [past] A date that you gave has passed: { $item }.
    [perhaps-past] A date that you gave may have passed: { $item }.
   *[ahead] A date that you gave is coming: { $item }.
}
    .means = Dates for courts, authorities and payments can often be moved if asked early. After a missed date there may still be a way.
    .other-side = Some dates are not strict. Only the paper shows which.
    .change = Another date, or a step that is already done.
    .next = Bring the paper that sets the date.
    .ask-1 = What happens if I miss a date that I was given?

point-clock-appeal-part-2 = { $time ->
    [past] The time to appeal in a UK extradition case may be over.
    [perhaps-past] The time to appeal in a UK extradition case is short and may be over.
   *[ahead] The time to appeal in a UK extradition case may be running.
}
    .means = You have { $part-2-appeal } to appeal. The day on which you are told of the Home Secretary’s order is day one. Both the court and the other side must have the notice by then.
    .other-side = A late appeal can be saved only in narrow cases.
    .change = The route and the day of the order.
    .next = Give the order to your solicitor today.
    .ask-1 = Do I need the court’s permission to appeal, and who asks for it?

point-clock-appeal-part-1 = { $time ->
    [past] The time to appeal in a UK warrant case may be over.
    [perhaps-past] The time to appeal in a UK warrant case is very short and may be over.
   *[ahead] The time to appeal in a UK warrant case may be running, and it is very short.
}
    .means = You have { $part-1-appeal } to appeal. The day of the order is day one. Both the court and the other side must have the notice by then.
    .other-side = A late notice may be saved where everything reasonable was done.
    .change = The day of the order.
    .next = Call your solicitor today.
    .ask-1 = Has anybody given notice of my appeal, and on which ground?

point-clock-representations = { $time ->
    [past] The time to write to the Home Secretary may be over.
    [perhaps-past] The time to write to the Home Secretary may be running, or may be over.
   *[ahead] The time to write to the Home Secretary may be running.
}
    .means = The Home Secretary need not read what comes later than { $part-2-representations }. The day of the judge’s decision is day one. It can concern the death penalty, other charges and an earlier extradition.
    .other-side = Most other points belong to the court and to an appeal.
    .change = The day on which the case was sent.
    .next = Tell your solicitor the day of the decision.
    .ask-1 = Which of my points belong in the letter to the Home Secretary?

point-clock-provisional-papers = { $time ->
    [past] { $item }: the time for this country’s papers after an urgent arrest may have ended.
   *[ahead] { $item }: after an urgent arrest in the UK this country’s papers must come in time.
}
    .means = They must reach the judge within { $provisional-papers }, or a longer time set for that country. The day of the arrest is day one. Otherwise the person is discharged.
    .other-side = A new arrest can follow when papers come later. A date stands here only where the time for that country was read.
    .change = The country and the day of the arrest.
    .next = Note the day of the arrest.
    .ask-1 = By which day must the full extradition request be here, and am I freed if it is late?

point-first-hearing = { $item }: after an arrest in the UK you come before a judge.
    .means = The police must bring you there as soon as practicable. If they do not, you can ask the judge for your discharge.
    .other-side = Bail from the police can come first. A new arrest can follow a discharge.
    .change = The hour of the arrest and the paper that it rests on.
    .next = Tell your solicitor the hour of the arrest, and ask where it was written down.
    .ask-1 = Was I brought before a judge in time?

point-clock-first-hearing = { $time ->
    [past] { $item }: the time to come before a judge after this arrest may be over.
   *[ahead] { $item }: after an arrest before the warrant is certified, a judge must see you soon.
}
    .means = A judge must see you within { $part-1-first-hearing } of the arrest, counted from its hour. The certified warrant must be there by then.
    .other-side = The judge can give more time for the warrant. An arrest on a warrant that is certified already has no such limit.
    .change = The hour of the arrest and the paper that it rests on.
    .next = Tell your solicitor the hour of the arrest, and ask where it was written down.
    .ask-1 = Was I brought before a judge in time, and was the warrant there?

point-paper-answer-due = { $time ->
    [past] The date in a paper has passed: { $item }.
    [perhaps-past] The date in a paper may have passed: { $item }.
   *[ahead] A paper asks for an answer by a date: { $item }.
}
    .means = A date in an official paper can often be moved if asked early. After a missed date there may still be a way.
    .other-side = Some dates bind only people in that country. An answer can also tell where you are.
    .change = The day on which the paper reached you, or an answer that was already given.
    .next = Show the paper and its envelope to your solicitor before you answer.
    .ask-1 = Must I answer the paper that sets a date, and in which form?

point-clock-strasbourg = { $time ->
    [past] { $item }: the time to apply to the European Court of Human Rights may be over.
    [perhaps-past] { $item }: the time to apply to the European Court of Human Rights may be over.
   *[ahead] { $item }: the time to apply to the European Court of Human Rights may be running.
}
    .means = An application must be sent within { $strasbourg-application } of the last decision in that country. It is counted from the day after. A weekend or holiday at its end does not extend it.
    .other-side = Only a decision counts that had to be asked for first. A solicitor can say which one that was.
    .change = The day on which the last decision was given or sent.
    .next = Show the last decision, and what shows when it came, to a solicitor today.
    .ask-1 = On which day does the time for the Court in Strasbourg end, and who sends the application?

point-clock-order-ends = { $time ->
    [past] An order over property may have ended: { $item }.
    [perhaps-past] An order over property may have ended: { $item }.
   *[ahead] An order over property ends on a day that you gave: { $item }.
}
    .means = Before that day somebody can ask to extend the order, or to take the property. The law of the place says whether you are heard.
    .other-side = An order can be extended more than once.
    .change = A new order, or a claim to the property.
    .next = Ask before that day what is planned, and show every new paper to a solicitor.
    .ask-1 = Can the order be extended, and will I be heard before that?
