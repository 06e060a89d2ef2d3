# About you.

section-about-you = About you
    .about = Your name, nationality and where you live. Alerts often carry another spelling of a name.

q-own-name = What is your name, in every spelling and script you have used?
    .label = Your name
    .hint = Give it as you write it, then add other spellings, scripts and former names.
    .why = Alerts are often issued under another spelling. Your solicitor needs every form of your name to look properly.

q-birth-date = When were you born?
    .label = Born
    .why = People with similar names are distinguished by their date of birth.

q-nationalities = Which nationalities do you hold?
    .label = Nationalities
    .hint = If you have none, choose “Stateless”. You can also choose a country that you would rather not name.
    .why = Many countries do not extradite their own citizens. Nationality also decides which consulate can help.

q-lives-in = Where do you live now?
    .label = Lives in
    .why = The rules on arrest, extradition and freezing depend on the country where you live.

q-language = In which language do you want to speak, and do you need an interpreter?
    .label = Language
    .hint = Name the language of your papers too, and anything else that makes a meeting easier for you.
    .why = Your solicitor can then arrange the meeting and the translations that you need.

q-uk-status = What is your immigration status in the UK?
    .label = Status in the UK
    .why = A case abroad can affect a visa or a claim. A claim can also affect an extradition case.
    .o-settled = Settled status or permission to stay without a time limit
    .o-visa = A visa or other permission with a time limit
    .o-bno = A visa as a British National (Overseas)
    .o-protection = Refugee status or another kind of protection
    .o-claim-pending = I have asked for protection and wait for a decision
    .o-appeal-pending = My claim for protection was refused, and my appeal is pending
    .o-applying-for-citizenship = I am applying for British citizenship
    .o-no-permission = I have no permission at present
    .o-other = Something else

q-uk-status-other = What is your status, in your own words?
    .label = Status, in your words
    .hint = The words on your card, letter or stamp are enough.
    .why = Holds what the list does not hold.

q-passport-state = Has anything happened to your passports?
    .label = Passports
    .hint = Some countries record a passport as lost or cancelled without telling its holder.
    .why = Helps show whether a passport may stand in INTERPOL’s record of lost and stolen documents.
    .o-no-problem = Nothing: my passport is valid
    .o-second-passport = I hold more than one passport
    .o-expired = It expired
    .o-reported-by-you = I reported it lost or stolen myself
    .o-taken-away = It was taken away or is being kept from me
    .o-recorded-lost = It was recorded as lost or stolen, but I had not reported it
    .o-cancelled = It was cancelled
    .o-renewal-refused = A new one was refused
    .o-childs-passport = A passport of my child was stopped, marked or taken
    .o-other = Something else
    .o-no-passport = I have no passport

q-other-residence = In which other countries may you live, or enter without a visa?
    .label = May also live in
    .hint = Include permits and passports that came with an investment.
    .why = Shows which journeys remain open, and which country may be asked about you.

q-passport-kept-by = Which country took or kept the passport?
    .label = Passport kept by
    .hint = The country whose officers have it now.
    .why = A border that keeps a passport is another matter than a state that takes one from its citizen.

q-passport-countries = Which countries issued the passports concerned?
    .label = Passports issued by
    .why = Shows whether the country you worry about is the one that acted on your passport.
