# What to do, and what to leave, before advice.

point-caution-travel = Speak to a solicitor before you travel, transit included.
    .means = Each country decides what an alert means there. People have learned of an alert only when they were stopped in transit.
    .other-side = Many journeys pass without a question.
    .change = A solicitor’s view of the route.
    .next = Put the route before a solicitor before you have to go.

point-caution-public-list = Do not rely on a public list without your name before you have spoken to a solicitor.
    .means = An extract is public only if the country behind it allows that. Diffusions and most other data are never public.
    .other-side = A name on the list is real information, so a look can still tell something.
    .change = Your own name on the list.
    .next = If you look, use a private computer and keep a dated copy of what you find.

point-caution-own-inquiry = Do not write to INTERPOL before you have spoken to a solicitor.
    .means = The firm says that an inquiry can show where you are. INTERPOL says that requests are kept apart from police work.
    .other-side = Both views have a basis in the rules. Asking can be right, after a look at your case.
    .change = Where you live and which country it is.
    .next = Bring the question to the first meeting.

point-caution-contact = Do not contact foreign police, an embassy or the complainant before you have spoken to a solicitor.
    .means = What is said there can be used later and can show where you are. Promises of a safe return deserve great care.
    .other-side = In some cases contact through a lawyer is the right step.
    .change = Advice on who should speak, and how.
    .next = Note who contacts you, and let a solicitor answer.

point-caution-keep-papers = Keep every document, message and device as it is before you have spoken to a solicitor.
    .means = { $uk ->
        [yes] Changing or removing papers that matter to an inquiry can be an offence in the UK. That can hold for some inquiries begun abroad.
       *[other] Changing or removing papers that matter to an inquiry can be an offence.
    }
    .other-side = Ordinary use of a telephone or computer can continue.
    .change = A solicitor’s advice on your own case, and nothing else.
    .next = Stop automatic deletion where you can, and make a list of where things are.

point-caution-sign-nothing = Sign no admission or settlement under pressure before you have spoken to a solicitor.
    .means = A paper signed in a hurry can be read as an admission in another case or country.
    .other-side = A good settlement can end a dispute, at the right time and in the right words.
    .change = A solicitor’s reading of the text.
    .next = Ask for the text in writing and for time.

point-caution-removal = Removing an alert is one way among several, to weigh with a solicitor.
    .means = Removal is not always the best plan and does not by itself prevent an arrest. The case in the country behind it continues, and copies can remain.
    .other-side = For many people it is an important step.
    .change = The stage of the case and where you need to go.
    .next = Ask about the order of steps before you choose one.

point-caution-not-a-finding = An alert is not a finding that you did anything.
    .means = INTERPOL does not weigh evidence, and a country’s request is not a judgment. Nobody is wanted by INTERPOL itself.
    .other-side = A judgment may exist in the country behind it, and then other rules apply.
    .change = A judgment.
    .next = Say so calmly if a bank or an employer asks, after you have spoken to a solicitor.

point-caution-if-held = If you are held, ask for a lawyer before you have to answer.
    .means = Ask for an interpreter as well. A person with protection may not want their state’s consulate to be told.
    .other-side = { $uk ->
        [no] Which questions have to be answered differs from place to place.
       *[other] Which questions have to be answered differs from place to place. At a UK port some must be.
    }
    .change = The law of the place.
    .next = Ask for the number of a solicitor, or carry one on paper.

point-caution-urgent = If somebody is not safe now, stop here and call for help.
    .means = { $uk ->
        [no] In many countries the emergency number is 112. Your answers stay as they are.
       *[other] In the UK the emergency number is 999, in many other countries 112. In the UK Samaritans listen on 116 123 at any hour. Your answers stay as they are.
    }
    .other-side = Not everything urgent is an emergency. A solicitor can often be reached the same day.
    .change = Help for the person who is not safe.
    .next = Call first. Come back when you can.

point-caution-privilege = Keep this summary between you and your solicitor.
    .means = Confidential communications with a lawyer, made mainly to get legal advice, are privileged. Sharing copies can lose that.
    .other-side = Whether a paper written before a firm acts for you is covered is not certain.
    .change = Whom you show it to.
    .next = Give it to one firm only, and not to a bank, an employer or an office.
    .ask-1 = Is this summary covered by privilege?
