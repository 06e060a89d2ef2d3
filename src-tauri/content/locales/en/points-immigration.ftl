# Immigration and protection.

point-immigration-allegations = An immigration office may have asked about allegations from abroad.
    .means = Allegations and alerts can be raised in visa, citizenship and asylum cases. Answers given there can be read in other cases.
    .other-side = Such questions are also asked by routine.
    .change = What the office has seen.
    .next = Ask your immigration lawyer and your solicitor before you answer.
    .ask-1 = What has the Home Office seen about me, and may I see it?

point-protection-and-travel = Protection may not prevent a stop on a journey.
    .means = The firm advises recognised refugees to take great care before any journey. An officer at a border may see an alert and know nothing of the protection.
    .other-side = Many refugees travel without a question.
    .change = The route, and who knows of the protection.
    .next = Ask before any journey, and keep contact with your old state to a minimum until advised.
    .ask-1 = What should be ready before I travel?

point-protection-ended = Protection was refused, has ended or is under review, which may change INTERPOL’s position.
    .means = If a claim is refused or a status ends, data may stay or be restored. The reasons of the decision matter.
    .other-side = A finding of a real risk can still count where the status does not.
    .change = An appeal or a new claim.
    .next = Bring the decision and the date by which it can be appealed.
    .ask-1 = Can I make a new asylum claim, or appeal?

point-protection-considered = You are thinking about asking for protection.
    .means = The date of a claim, and what is said in it, can matter for extradition and for INTERPOL.
    .other-side = A claim has effects on travel, work and contact with your state.
    .change = Your status where you live.
    .next = See an immigration lawyer before you apply.
    .ask-1 = What follows if I ask for asylum now, and what if I wait?

point-protection-exclusion = { $item }: grave acts that are alleged can be raised against your protection.
    .means = The Refugee Convention leaves out people of whom there are serious reasons to think that they did certain grave acts. War crimes, crimes against humanity and serious ordinary crimes abroad are among them.
    .other-side = UNHCR asks for caution here. What counts is your own part.
    .change = What you yourself are said to have done, when, and what shows it.
    .next = Tell your immigration lawyer of the accusation before the next interview.
    .ask-1 = Could this accusation count against my protection, and what would answer it?

point-protection-contact = Contact with the country you fled may be raised against you.
    .means = A journey back or a renewed passport can be used to say that the fear has gone.
    .other-side = There may be good reasons, such as illness in the family.
    .change = The reason and the length of the contact.
    .next = Write down when, why and how long.
    .ask-1 = Can contact with my country’s officials affect my protection?

point-uk-permission = Your permission to be in the UK may matter beside the case.
    .means = Removal and extradition are two different ways. A limit or a gap in a permission can bring the first.
    .other-side = A permission in order does not prevent an extradition case.
    .change = An application or a decision.
    .next = Note the day on which your permission ends.
    .ask-1 = What keeps me in the UK lawfully, and until when?

point-form-answers = What was asked and said on a visa or citizenship form may be looked at.
    .means = What a form asked, what was known on the day it was sent, and what was answered belong together. A form sent before a case began could not tell of it.
    .other-side = The office may look again at older forms when it hears of a case.
    .change = The exact question, the answer, and the days of the form and of the case.
    .next = Gather copies of the forms with their dates, and correct nothing before advice.
    .ask-1 = Was each immigration form sent before I heard of the case, and what did it ask?

point-form-abroad = What was asked and said on a form of another country or of a bank may be looked at.
    .means = What the form asked, what was known on the day it was sent, and what was answered belong together. A visa or travel card can be refused or withdrawn because of an alert.
    .other-side = The rules of that country or bank decide, and they differ from those of the UK.
    .change = The exact question, the answer, and the day of the form.
    .next = Gather a copy of the form with its date, and correct nothing before advice.
    .ask-1 = Who can advise me on the law of that country before the form is answered or corrected?
