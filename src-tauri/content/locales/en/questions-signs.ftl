# Signs.

section-signs = Signs you have noticed
    .about = What happened at borders, with visas and in the press, and what people have told you.

q-notice-known = Have you learned of an alert about you, sent through INTERPOL?
    .label = INTERPOL alerts
    .hint = Include alerts that have ended. Choose “a kind I do not know” if you were only told “INTERPOL”.
    .why = Each kind of alert has its own purpose and its own rules.
    .o-red = A wanted-person alert asking for arrest (a Red Notice)
    .o-wanted-diffusion = A request for arrest that one country sent straight to others (a diffusion)
    .o-blue = A request to find or learn about a person (a Blue Notice)
    .o-green = An alert that a person may harm others (a Green Notice)
    .o-silver = A request to find property or money (a Silver Notice)
    .o-yellow = A missing-person alert, for a child too (a Yellow Notice)
    .o-passport-entry = A passport entry as lost, stolen or cancelled
    .o-un-list = A United Nations sanctions notice
    .o-about-namesake = An alert about somebody else who has my name or my details
    .o-kind-not-known = A kind I do not know
    .o-none = No

q-notice-source = How did you learn of the alert?
    .label = Learned from
    .why = A letter from INTERPOL is firmer than a rumour, or than a message that anybody could have sent. The summary keeps them apart.
    .o-public-list = INTERPOL’s public list
    .o-interpol-letter = A letter from INTERPOL or its Commission
    .o-police-or-border = Police or border officers
    .o-court-papers = Court papers
    .o-bank = A bank
    .o-authority-there = An authority of the country that asks
    .o-own-state = A ministry or embassy of my own country
    .o-press = Newspapers or the internet
    .o-private-person = A private person told me
    .o-message-claims = A message that says it comes from INTERPOL
    .o-own-guess = My own guess
    .o-other = Something else

q-notice-country = Which country asked for the alert?
    .label = Asked for by
    .why = The rules look at who asks. Protection granted against that country counts as well.

q-notice-number = Which number or date is printed on the paper about the alert?
    .label = Number of the alert
    .hint = Copy it as it stands. Leave it out if there is none.
    .why = INTERPOL’s Commission and a court can find the alert by it.

q-has-alerts = Were there two alerts or more, and would you like to list them one by one?
    .label = Alerts listed
    .hint = Choose no where there was one alert only.
    .why = Each alert has its own country, its own kind and its own end. What is true of one may not be true of another.

group-alert = Alerts
    .one = Alert
    .add = Add an alert

q-alert-country = Which country asked for this alert?
    .label = Asked for by
    .why = The rules look at who asks.

q-alert-kind = What kind of alert is it?
    .label = Kind
    .why = Each kind of alert has its own purpose and its own rules.
    .o-red = A wanted-person alert asking for arrest (a Red Notice)
    .o-wanted-diffusion = A request for arrest that one country sent straight to others (a diffusion)
    .o-blue = A request to find or learn about a person (a Blue Notice)
    .o-green = An alert that a person may harm others (a Green Notice)
    .o-silver = A request to find property or money (a Silver Notice)
    .o-yellow = A missing-person alert, for a child too (a Yellow Notice)
    .o-passport-entry = A passport entry as lost, stolen or cancelled
    .o-un-list = A United Nations sanctions notice
    .o-kind-not-known = A kind I do not know

q-alert-state = What has become of this alert?
    .label = State
    .why = An alert that ended says something about the next one.
    .o-in-force = It is still there, as far as I know
    .o-blocked = It is hidden while INTERPOL looks at it
    .o-deleted = INTERPOL deleted it
    .o-refused = INTERPOL refused to issue it
    .o-withdrawn-by-country = The country took it back
    .o-asked-not-issued = It was asked for, and it has not been issued
    .o-changed = INTERPOL changed it
    .o-ended-by-whom-not-known = It ended, and I do not know who ended it

q-alert-date = From what day do you know of this alert?
    .label = Known from
    .hint = A date on a paper about it, a stop or an arrest.
    .why = The order of the alerts can show that the same request came again.

q-alert-told = From whom do you know this, and which number or date does the alert carry?
    .label = Source and number
    .hint = For instance a letter from INTERPOL, an officer, or a lawyer there.
    .why = A letter about one alert says nothing of another.

q-notice-since = Since when has the alert existed?
    .label = Alert since
    .hint = The earliest date you know of is enough.
    .why = Alerts must be looked at again after some years. An old one may have lost its purpose.

q-notice-state = What has become of the alert?
    .label = State of the alert
    .hint = If there were several alerts, choose all that apply.
    .why = An alert that was deleted or refused can still leave copies in national systems.
    .o-in-force = It is still there, as far as I know
    .o-blocked = It is hidden while INTERPOL looks at it
    .o-deleted = INTERPOL deleted it
    .o-refused = INTERPOL refused to issue it
    .o-withdrawn-by-country = The country took it back
    .o-asked-not-issued = It was asked for, and it has not been issued
    .o-told-not-to-use = INTERPOL told countries not to use it
    .o-changed = INTERPOL changed it
    .o-off-public-list = It left the public list, and I know no more
    .o-ended-by-whom-not-known = It ended, and I do not know who ended it
    .o-other = Something else

q-notice-after = What happened after the alert ended?
    .label = After it ended
    .why = Helps show whether a deletion reached everyone, or whether the country tried again.
    .o-asked-again = The same country asked again
    .o-other-kind-used = Another kind of alert or a passport entry was used instead
    .o-still-stopped = I was still stopped or refused
    .o-still-in-databases = It is still shown by banks or in private databases
    .o-written-confirmation = I have written confirmation that it ended
    .o-national-system = A country’s own system still shows it
    .o-none = None of these

q-notice-faults = Is anything in the alert wrong?
    .label = Mistakes in the alert
    .why = INTERPOL’s rules ask for data that are correct, relevant and up to date.
    .o-wrong-name-or-birth = A wrong name, date of birth or photograph
    .o-other-person = It means another person
    .o-old-or-ended-case = The case behind it is old or over
    .o-charges-changed = The charges have changed since
    .o-facts-wrong = Facts in it are wrong
    .o-named-beside-another = I am only named beside another person
    .o-too-much = It says more than is needed
    .o-other-country = Another country asked for it than the one that has the case
    .o-other = Something else
    .o-none = Nothing that I know of

q-birth-place = In which town and country were you born?
    .label = Place of birth
    .hint = You can leave this out.
    .why = An alert names it. A different place can show that somebody else is meant.

q-identity-papers = Which passports and identity papers do you have, and until when do they run?
    .label = Identity papers
    .hint = The country and the last day of each are enough. You can leave out the numbers.
    .why = Police compare them with an alert, and a court asks about them before bail.

q-border-signs = What has happened to you at borders or with visas?
    .label = Borders and visas
    .hint = Choose all that have happened since the trouble began.
    .why = A stop at a border can be the first sign of an alert. Easy journeys do not prove that there is none.
    .o-arrested = I was arrested
    .o-arrested-inland = I was arrested inside a country, and not at its border
    .o-taken-aside = I was taken aside and questioned
    .o-told-of-alert = An officer spoke of an alert or a record
    .o-refused-entry = I was refused entry
    .o-refused-boarding = I was not let on board
    .o-visa-refused = A visa or travel permission was refused or cancelled
    .o-devices-checked = My telephone or computer was examined
    .o-some-easy = Other journeys had no trouble
    .o-other = Something else
    .o-nothing-unusual = Nothing unusual on my journeys
    .o-no-journeys = I have not crossed a border

q-border-countries = In which countries did this happen?
    .label = Countries of the stops
    .why = Different countries see different records. The pattern can say something.

q-border-date = When did this last happen?
    .label = Last stop
    .why = A recent stop needs attention sooner than an old one.

q-border-words = What did the officers say, as closely as you remember?
    .label = Officers’ words
    .hint = Short is fine. You do not need to explain anything here.
    .why = A single word, such as the name of a country, can tell a solicitor where to look.

q-has-stops = Has this happened more than once, or do you remember more than one country?
    .label = More stops or visas
    .hint = With yes you can list each stop, and each visa that was refused or ended.
    .why = Different countries see different records. Each stop and its date can say something.

group-stop = Stops and visas
    .one = Stop or visa
    .add = Add a stop or a visa

q-stop-country = In which country was this, or which country’s visa was it?
    .label = Country of the stop or visa
    .why = Shows which country saw a record, and which did not.

q-stop-what = What happened there?
    .label = What happened there
    .why = An arrest, a question and a refused visa each point to another kind of record.
    .o-arrested = I was arrested
    .o-taken-aside = I was taken aside and questioned
    .o-told-of-alert = An officer spoke of an alert or a record
    .o-refused-entry = I was refused entry
    .o-refused-boarding = I was not let on board
    .o-devices-checked = My telephone or computer was examined
    .o-visa-refused = A visa or travel permission was refused
    .o-visa-cancelled = A visa or travel permission was cancelled
    .o-let-go = I was let go on the same day

q-stop-date = When was this?
    .label = Date of it
    .why = The order of the stops can show when a record began or ended.

q-stop-words = What was said or written about it, as closely as you remember?
    .label = Words said there
    .hint = A few words are enough.
    .why = A single word, such as the name of a country, can tell a solicitor where to look.

q-travel-since = Which countries have you entered or left without trouble since the case began?
    .label = Easy journeys
    .why = Which countries let you pass, and which did not, can say what each of them sees.

q-pressure = Has anyone put pressure on you or on people close to you?
    .label = Pressure
    .hint = Choose all that have happened.
    .why = Pressure on relatives can be a sign that a country is looking for a person. It can count in a challenge.
    .o-urged-to-return = I was urged to come back
    .o-relatives-visited = Relatives were visited or called
    .o-relatives-held = Relatives were questioned or held
    .o-relatives-charged = Relatives were accused, charged or convicted
    .o-relatives-punished = Relatives lost work, property or the right to travel
    .o-colleagues-held = Colleagues or partners were questioned or held
    .o-pressed-to-pay = I was pressed to pay or sign something
    .o-pressed-to-speak = I was pressed to speak, or to keep silent
    .o-followed = I was followed or watched
    .o-force-used = Somebody tried to take me to another country by force
    .o-visited-in-person = An official or a visitor came to see me in person
    .o-taken-by-force = I was taken to another country by force
    .o-other = Something else
    .o-none = None of these

q-pressure-by = Who put on the pressure?
    .label = Pressure by
    .why = Officials, go-betweens and private people raise different points.
    .o-police-or-officials = Police or other officials
    .o-embassy = An embassy or consulate
    .o-go-between = A go-between, friend or relative asked to do it
    .o-other-side = The other side of a dispute
    .o-debt-collector = A debt collector
    .o-unknown-people = People I do not know
    .o-in-an-official-name = Somebody who writes or calls in the name of INTERPOL, the police, a court or a bank
    .o-other = Somebody else

q-pressure-words = What happened, to whom, where and when, and what was said?
    .label = Pressure, in your words
    .hint = Short is fine. You can tell your solicitor in person instead.
    .why = Place and date let a solicitor look for records and for people who saw it.

q-pressure-country = For which country was the pressure put on?
    .label = Pressure for
    .why = Links the pressure to the country that may be looking for you.

q-other-signs = Have you noticed any other sign?
    .label = Other signs
    .why = No sign is proof. Together they help your solicitor to decide what to look for.
    .o-wanted-list = My name on a country’s wanted list
    .o-regional-list = My name on a wanted list that several countries share
    .o-state-media = My name in state media
    .o-screening-database = My name in a database that banks and companies use for checks
    .o-travel-permission-lost = An online travel permission or trusted-traveller card was withdrawn
    .o-exit-ban-you = I was not allowed to leave a country
    .o-exit-ban-others = Relatives or colleagues were not allowed to leave a country
    .o-local-police-visit = Police where I live asked about me
    .o-immigration-questions = An immigration office asked about matters abroad
    .o-passport-trouble = Trouble with a passport: taken, cancelled, not renewed or recorded as lost
    .o-mistaken-for-another = I was taken for somebody else
    .o-look-out-circular = My name on an airport watch list, such as a look-out circular
    .o-declared-absconding = A court declared that I hide from it, or that I am an economic offender
    .o-reward-offered = A reward was offered for finding me
    .o-dealings-banned = People are told not to pay, house or help me
    .o-group-report = A report about a whole group, without my name
    .o-work-lost = I lost work or a contract because of it
    .o-sanctions-listed = My name on a sanctions list
    .o-sanctions-ended = My name was on a sanctions list, and is no longer
    .o-other = Something else
    .o-none = None of these

q-forms-answered = Has a form asked you about cases or convictions abroad, and how did you answer?
    .label = Answers on forms
    .hint = Choose the forms, and how you answered.
    .why = An answer on a form can be compared with what is known later.
    .o-visa-or-eta = A visa form or an online travel permission
    .o-citizenship = A form for citizenship
    .o-us-form = A form of the United States
    .o-bank-form = A form of a bank
    .o-answered-no = I answered no, or left it out
    .o-answered-yes = I answered yes
    .o-other-name = I gave another name, birth date or nationality
    .o-other = Something else
    .o-not-asked = No form has asked

q-forms-when = When did you give the latest of these answers?
    .label = Form answered on
    .why = An answer can be judged only by what you could know on that day.

q-other-signs-country = Which country do these other signs point to?
    .label = Other signs point to
    .why = Shows which country may be acting, and where.

q-mix-up-facts = What is known about the mix-up with another person?
    .label = Mix-up with another person
    .why = A mistaken identity can often be cleared with papers. These facts say which ones.
    .o-same-name = The other person has the same or a similar name
    .o-same-birth-date = The date of birth is the same too
    .o-documents-misused = My papers or details were used by another person
    .o-cleared-after-check = I was let go after a check
    .o-happened-again = It happened more than once
    .o-other = Something else
    .o-none = None of these

q-signs-else = What do you mean by “something else” among these signs?
    .label = Signs, in your words
    .hint = Name the page, if you chose it more than once.
    .why = Holds what the lists of this part do not hold.
