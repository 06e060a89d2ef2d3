# Dates after which a step may be lost.

point-clock-revision = The time to ask INTERPOL’s Commission for a second look may be running.
    .means = A request for revision must come within { $ccf-revision } of learning the new fact. The day of learning counts from what you can show.
    .other-side = A fact that could not have changed the decision does not help, however early it is raised.
    .change = It would change with an earlier or later day of learning.
    .next = Find what shows the day on which you learned of it.
    .ask-1 = Which day counts as the first?

point-clock-ccf-decision = The Commission’s time for a decision may end around a certain day.
    .means = The rules give { $ccf-deletion } from the day a request to delete is accepted. The Commission may extend it and must say so.
    .other-side = In practice decisions often come later.
    .change = It would change with an extension or a question.
    .next = Note the day on which the request was accepted.
    .ask-1 = What can be done when the day has passed?

point-clock-ccf-access = The Commission’s time to answer an access request may end around a certain day.
    .means = The rules give { $ccf-access } from the day the request is accepted. The Commission may extend it and must say so.
    .other-side = In practice answers often come later.
    .change = It would change with an extension or a consultation of the source.
    .next = Note the day on which the request was accepted.
    .ask-1 = Does a late answer mean anything?

point-clock-coming = A date that you gave is coming up: { $item }.
    .means = Dates for courts, authorities and payments can often be moved if asked early.
    .other-side = Some dates are not strict. Only the paper shows which.
    .change = It would change if the date is moved or the step is done.
    .next = Bring the paper that sets the date.
    .ask-1 = What happens if the date passes?

point-clock-appeal-part-2 = The time to appeal in a UK extradition case may be running.
    .means = In a request case an appeal is due within { $part-2-appeal } of the day the Home Secretary’s order is told. In a warrant case the limit is shorter.
    .other-side = A late appeal can be saved only in narrow cases.
    .change = It would change with the route and the day of the order.
    .next = Give the order to your solicitor today.
    .ask-1 = Is leave to appeal needed, and who asks for it?

point-clock-appeal-part-1 = In a UK warrant case the time to appeal may be very short.
    .means = Notice is due within { $part-1-appeal }, starting with the day of the order.
    .other-side = A late notice may be saved where everything reasonable was done.
    .change = It would change with the day of the order.
    .next = Call your solicitor today.
    .ask-1 = Has notice been given, and on what ground?

point-clock-representations = The time to write to the Home Secretary may be running.
    .means = Representations are due within { $part-2-representations } of the judge’s decision to send the case. They can concern the death penalty, other charges and an earlier handing over.
    .other-side = Most other points belong to the court and to an appeal.
    .change = It would change with the day on which the case was sent.
    .next = Tell your solicitor the day of the decision.
    .ask-1 = Which points belong in the letter?

point-clock-provisional-papers = After an urgent arrest in the UK the full papers must come in time.
    .means = They must reach the judge within { $provisional-papers }, or a longer time set for that country. Otherwise the person is discharged.
    .other-side = A new arrest can follow when papers come later.
    .change = It would change with the country and the day of the arrest.
    .next = Note the day of the arrest.
    .ask-1 = Which period applies to this country?

point-clock-limitation = A claim of your own may be near its time limit: { $item }.
    .means = Most claims in England end after { $limitation-contract }, counted from the loss, or from discovery where fraud is shown.
    .other-side = Another law or another kind of claim may have another limit.
    .change = It would change with the day of the loss and of discovery.
    .next = Tell your solicitor both days as well as you know them.
    .ask-1 = Should a claim be issued to stop the time?

point-clock-provisional-papers-longer = After an urgent arrest for this country the full papers have a longer time.
    .means = For a few countries the papers must reach the judge within { $provisional-papers-longer }. Otherwise the person is discharged.
    .other-side = A new arrest can follow when papers come later.
    .change = It would change with the day of the arrest.
    .next = Note the day of the arrest.
    .ask-1 = Does the longer period still hold for this country?
