# Journeys, borders and passports.

point-journey-planned = What the answers tell may matter at a border.
    .means = Speak to a solicitor before you travel, transit included. Each country decides what an alert means there, and people have been arrested in transit.
    .other-side = Many journeys pass without a question. That shows little about the next one.
    .change = The route, and what is learned first.
    .next = Show every route, with every stop, to your solicitor.
    .ask-1 = What could happen at each stop of the route?
    .ask-2 = Is there a route without a stop in another country?

point-journey-very-soon = { $time ->
    [past] A journey was to start in these days: { $item }.
   *[ahead] A journey starts within days, so talk to a solicitor first: { $item }.
}
    .means = Once a journey has begun there is little time for advice. A transit stop counts as being in that country.
    .other-side = The journey may bring no trouble. Candour cannot tell.
    .change = Another day of travel, or advice on the route.
    .next = Call a solicitor before the day of travel.
    .ask-1 = Can my journey wait until the first questions are answered?

point-journey-to-concern = { $time ->
    [past] A journey to a country of concern was planned for a day that has passed: { $shared }.
    [perhaps-past] A journey to a country of concern is or was planned: { $shared }.
   *[ahead] A journey is planned to a country of concern: { $shared }.
}
    .means = There its own law applies, and no other country has to agree first. Promises of a safe return deserve great care.
    .other-side = Some people have strong reasons to go, such as illness in the family.
    .change = The true state of any case there.
    .next = Speak to a solicitor and to a lawyer there before any booking.
    .ask-1 = Can I reach what I travel for without going to that country?

point-past-stops = You were stopped, arrested or refused, and an alert may be one reason.
    .means = A stop, long questions or a refusal can come from data in a police system. Where such data is found, the country behind it can be told.
    .other-side = Stops have many ordinary reasons. One stop alone proves little.
    .change = What the officers said and a second stop.
    .next = Write a note of each stop for your solicitor.
    .ask-1 = Who can ask the border authority why I was stopped?

point-clean-trips = Journeys without questions are good to note, yet they prove little.
    .means = Data can be added, or checked, at any time. A border that asks nothing one day can ask the next.
    .other-side = They can still help to show where and when no check found anything.
    .change = The dates of the journeys and of the case.
    .next = List the journeys with their dates.
    .ask-1 = Do my journeys without a stop say anything about an alert?

point-schengen-alerts = An alert in the European system may exist beside INTERPOL’s.
    .means = Schengen states share their own alerts, including refusals of entry. A person can ask any of them what is held.
    .other-side = Asking leads to a consultation of the state that made the alert. So advice comes first.
    .change = The state and the kind of alert.
    .next = Keep every paper from a European border.
    .ask-1 = Should we ask the Schengen states what they hold about me, and which of them first?

point-other-network-alert = A wanted list that several countries share may name you, beside INTERPOL.
    .means = Such a list has its own rules. A decision of INTERPOL does not end an entry in it.
    .other-side = Not every wanted list is shared. An entry can also have gone through INTERPOL.
    .change = The country that made the entry, and a decision there to end it.
    .next = Note which officer named the list, and keep every paper about the stop.
    .ask-1 = Which countries share that list, and who can end the entry?

point-uk-port = At a UK port officers can question you and examine devices without suspecting you of anything.
    .means = You must answer, and give passcodes when asked. Refusing is an offence. The powers are for terrorism and threats from states.
    .other-side = These powers serve aims of their own and not extradition. Papers between you and your lawyer have special protection.
    .change = Your route and what you carry.
    .next = Say at once that a paper or file is for your lawyer. Ask your solicitor beforehand what to carry.
    .ask-1 = What do I say at a UK port about a device that holds this vault?

point-held-passport = A passport may be recorded as lost, stolen or cancelled.
    .means = Only the country that issued a document can record it as lost, stolen or no longer valid. Police at borders see that record, so a person can be stopped without any notice.
    .other-side = Passports are also recorded by mistake, or after a real loss.
    .change = Who reported it and why.
    .next = Keep the passport and every paper about it.
    .ask-1 = Can we challenge the record about my passport, and what do I travel on?

point-passport-not-renewed = A country may have taken or cancelled your passport, or may refuse to renew it.
    .means = This can be a way to press a person to return. It can also matter for your right to live where you live.
    .other-side = Passports are kept for ordinary reasons too, such as a court’s order.
    .change = The reason given in writing.
    .next = Note what you were told and by whom.
    .ask-1 = Can I get another travel document?

point-journey-eu = { $item }: a journey into the Schengen area or the EU has its own rules.
    .means = { $uk ->
        [yes] Each state decides what an alert means there, and some have treaties that the UK does not have. The Schengen states share their own alerts as well. They record the entries and exits of visitors from outside (EES).
       *[other] Each state decides what an alert means there, and each has its own treaties. The Schengen states share their own alerts as well. They record the entries and exits of visitors from outside (EES).
    }
    .other-side = A court in such a state can also refuse a request, and some have.
    .change = The states on the route and their treaties.
    .next = Name every state of the route to your solicitor. Ask before you fill in a travel form such as ETIAS.
    .ask-1 = Which states on my journey have a treaty with the country that I fear?
    .ask-2 = Does my nationality matter for what a state on my journey would do?

point-journey-usa = { $item }: a journey to or through the United States has its own rules.
    .means = Each country decides what a Red Notice means there. A visa or travel card can be refused or withdrawn because of an alert.
    .other-side = Immigration custody is possible. A US case of its own changes everything.
    .change = The visa and the country behind the alert.
    .next = Ask before you fill in a travel form for this journey.
    .ask-1 = What would the US form ask about a case in another country?
