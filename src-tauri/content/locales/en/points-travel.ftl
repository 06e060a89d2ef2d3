# Journeys, borders and passports.

point-journey-planned = A journey is planned, and the signs you report may matter at a border.
    .means = Speak to a solicitor before you travel, transit included. Each country decides what an alert means there, and people have been arrested in transit.
    .other-side = Many journeys pass without a question. That shows little about the next one.
    .change = It would change with the route, the signs and what is learned first.
    .next = Show the route, with every stop, to your solicitor.
    .ask-1 = What could happen at each stop of the route?

point-journey-very-soon = A journey starts within days, so talk to a solicitor first: { $item }.
    .means = Once a journey has begun there is little time for advice. A transit stop counts as being in that country.
    .other-side = A journey may turn out to be fine. Candour cannot tell.
    .change = It would change if the journey is put off or the route is looked at.
    .next = Call a solicitor before the day of travel.
    .ask-1 = Can the journey wait until the first questions are answered?

point-journey-to-concern = A journey is planned to a country of concern: { $item }.
    .means = In that country its own law applies at once and no extradition is needed. Promises of a safe return deserve great care.
    .other-side = Some people have strong reasons to go, such as illness in the family.
    .change = It would change with the true state of any case there.
    .next = Speak to a solicitor and to a lawyer there before any booking.
    .ask-1 = Can the reason for the journey be met in another way?

point-past-stops = You were stopped, questioned or refused on a journey, and an alert may be one reason.
    .means = A stop, long questions or a refusal can come from data in a police system. Where such data is found, the country behind it can be told.
    .other-side = Stops have many ordinary reasons. One stop alone proves little.
    .change = It would change with what the officers said and with a second stop.
    .next = Write a note of each stop for your solicitor.
    .ask-1 = Can the border authority be asked for its reason, and by whom?

point-clean-trips = Journeys without questions are good to note, yet they prove little.
    .means = Practice knows of a person who made many journeys and was then arrested. Data can be added, or checked, at any time.
    .other-side = They can still help to show where and when no check found anything.
    .change = It would change with the dates of the journeys and of the case.
    .next = List the journeys with their dates.
    .ask-1 = Do these journeys help to date an alert?

point-schengen-alerts = An alert in the European system may exist beside INTERPOL’s.
    .means = Schengen states share their own alerts, including refusals of entry. A person can ask any of them what is held.
    .other-side = Asking leads to a consultation of the state that made the alert. So advice comes first.
    .change = It would change with the state and the kind of alert.
    .next = Keep every paper from a European border.
    .ask-1 = Should the Schengen states be asked, and through which one?

point-uk-port = At a UK port officers may ask questions and look at devices without a reason.
    .means = Two Acts give such powers. A printed summary or a device with this vault may be seen there.
    .other-side = These powers are used for aims of their own and not for extradition.
    .change = It would change with your route and what you carry.
    .next = Ask your solicitor what to carry, and leave devices as they are.
    .ask-1 = How do I point out that a paper is for my lawyer?

point-held-passport = A passport may be recorded as lost, stolen or cancelled.
    .means = A record in the lost-passport system can stop a person without any notice. Reports tell of countries that used it against critics.
    .other-side = Passports are also recorded by mistake, or after a real loss.
    .change = It would change with who reported it and why.
    .next = Keep the passport and every paper about it.
    .ask-1 = Can the record be challenged, and what do I travel on?

point-passport-not-renewed = A country may refuse to renew or may have taken your passport.
    .means = This can be a way to press a person to return. It can also bear on your residence where you live.
    .other-side = Passports are held back for ordinary reasons too, such as a court’s order.
    .change = It would change with the reason given in writing.
    .next = Note what you were told and by whom.
    .ask-1 = Is there another travel document for me?

point-journey-eu = { $item }: a journey into the European Union has its own rules.
    .means = Each state decides what an alert means there, and some have treaties that the UK does not have. The Schengen states share their own alerts as well.
    .other-side = A court in such a state can also refuse a request, and some have.
    .change = It would change with the states on the route and their treaties.
    .next = Name every state of the route to your solicitor, and ask before you fill in a travel form.
    .ask-1 = Which of these states has a treaty with the country of concern?

point-journey-usa = { $item }: a journey to or through the United States has its own rules.
    .means = A Red Notice is not an arrest warrant there. A visa or travel card can be refused or withdrawn because of an alert.
    .other-side = Immigration custody is possible, and a US case of its own would change everything.
    .change = It would change with the visa and the country behind the alert.
    .next = Ask before you fill in a travel form for this journey.
    .ask-1 = What would the form ask about a foreign case?
