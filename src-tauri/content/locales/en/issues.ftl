# The heads under which points become issues: what people see.
# `.about` says in a line why it matters, `.other-side` what weighs the other way in law.

head-first = What comes first
    .about = This has a date, or it cannot wait. Speak to a solicitor about it before anything else.

head-validity = Whether the case still stands
    .about = If a case was closed, settled or already decided, what rests on it may have no basis.
    .other-side = A case can be opened again. A decision in one country does not always bind another.

head-request-and-purpose = Whether extradition was asked, and what an alert is for
    .about = A refusal of extradition, or no request at all, can matter. Each alert has a purpose, and that of a Red Notice is extradition.
    .other-side = A country may still ask, and you may not know of a request.

head-extradition-asked = Whether extradition was asked for before
    .about = What another court or country decided, and what was never asked for, can be told to the court that decides now. A refusal in one country does not bind the courts of another.

head-witness = Asked as a witness
    .about = A witness is not accused. In which role the papers name you, and what an answer can lead to, is worth knowing first.
    .other-side = A role can change while an inquiry goes on.

head-political = Politics, faith, words or a public role
    .about = INTERPOL must not act in cases that are mainly political, military, religious or racial. A court that decides on a return can look at this too.
    .other-side = Serious ordinary crime, above all violence, can outweigh the political side.

head-private-dispute = Whether a private dispute is behind the case
    .about = A Red Notice is not meant for a private dispute, such as one over money, shares or a contract.
    .other-side = The rule has an exception for serious crime and for organised crime.

head-family = Whether a family matter is behind the case
    .about = A Red Notice is not meant for family or private matters.
    .other-side = The rule has an exception for serious crime.

head-tax-or-licence = Tax, licences or administrative rules
    .about = A Red Notice is not meant for a breach of administrative rules, such as a missing licence.
    .other-side = False papers or organised crime can make it an ordinary crime.

head-notice-and-fairness = Being told of the case, and a fair trial
    .about = INTERPOL and courts look at whether you were told, were heard and could defend yourself.
    .other-side = One fault does not always make a trial unfair, and an appeal may put it right.

head-accusation = What exactly the accusation says
    .about = An alert, a warrant or a request has to say what you yourself are said to have done. What is old, small or unclear may not be enough.
    .other-side = You may not have seen everything that the accusation says.

head-return-and-extradition = Return and extradition
    .about = This is about what the law asks before a person is sent to another country, and what may speak against it.
    .other-side = Rules differ from country to country. What one refuses, another may allow.

head-pressure-and-channels = Pressure, and official channels used against you
    .about = Pressure on you or on people close to you can show what a case is really for.
    .other-side = A summons as a witness, or what a private person does, is not pressure by a state.

head-interpol-data = What INTERPOL may hold about you
    .about = This is about signs of an alert, and the ways to ask INTERPOL’s Commission.
    .other-side = A sign is no proof. No sign does not mean that nothing is there.

head-identity-and-data = Whether the data are right, and about you
    .about = INTERPOL has to keep its data correct, and you can ask for a correction.
    .other-side = A correction can leave the alert itself in place.

head-travel = Travel and borders
    .about = Each country decides for itself what it does with an alert. Changing planes counts.
    .other-side = A journey without trouble does not show that there is no alert.

head-banks = Banks and compliance databases
    .about = Banks read alerts and press reports, and a bank often cannot say why it acts.
    .other-side = A bank may close an account for reasons that have nothing to do with a case.

head-sanctions = Sanctions
    .about = A listing can freeze money and stop payments. A licence to pay and a way off the list are separate questions.
    .other-side = A bank may act on a like name, or out of care alone.

head-assets-against = Property that is frozen, questioned or claimed
    .about = An order or a question about property often has a short time for an answer.
    .other-side = A court or an authority may have reasons that you have not seen.

head-own-claim = Your own claim to money or property
    .about = This is about money or property that you claim, and how it might come to you.
    .other-side = Time limits may already be running, and some are short.

head-uk-immigration = Your permission to be in the UK
    .about = A case abroad can lead to questions about your status in the UK.
    .other-side = An accusation alone does not decide your status.

head-not-enough-known = Not enough is known yet
    .about = This is known only from others, and nobody has said what it is about. Answers to these questions would tell more.

head-for-the-person = What to do and not to do now
    .about = This is for you and not for the solicitor.
