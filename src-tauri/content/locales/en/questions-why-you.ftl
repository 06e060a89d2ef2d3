# Why you.

section-why-you = Why you
    .about = Whether politics, belief, work in public life or your background may play a part.
    .hard = The next questions are about belief, politics and background. You can skip them, stop, or answer them with your solicitor.

q-background = Which of these have been part of your life?
    .label = Background
    .hint = Choose only what may have to do with the trouble. For a relative choose “Being related to a person of this kind”.
    .why = INTERPOL must stay out of political, military, religious and racial matters. Courts look at such reasons too.
    .o-public-office = Holding public office
    .o-diplomat = Work as a diplomat or for an international body
    .o-state-company = Leading a state company or a public bank
    .o-party-or-campaign = Work for a political party or a campaign
    .o-candidate = Standing in an election
    .o-party-leader = Leading a party or movement
    .o-critic = Saying openly what I think, as an ordinary person
    .o-activist = Standing up for rights or a cause
    .o-journalist-or-writer = Work as a journalist, blogger or writer
    .o-lawyer-or-witness = Being a lawyer or a witness in a sensitive case
    .o-whistle-blower = Reporting wrongdoing
    .o-faith = A faith or religious community
    .o-conscience = My conscience
    .o-opinions-ascribed = Opinions that others say I hold
    .o-ethnic-group = A people or ethnic group
    .o-gender-or-orientation = Gender or whom I love
    .o-military = Military service
    .o-business-out-of-favour = A business in conflict with those in power
    .o-foreign-money = Charity, research or rights work with money from abroad
    .o-relative-of-such = Being related to a person of this kind
    .o-ties-to-fallen = Ties to somebody who lost power
    .o-other = Something else
    .o-none = None of these

q-background-country = Which countries does this background concern?
    .label = Background concerns
    .why = Shows whether the country that asks is the one with a reason of its own.

q-background-link = Does anything link this background to the case or the alert?
    .label = Link to the case
    .why = Belonging to a group is seldom enough alone. A link to the case is what counts.
    .o-papers-say-so = Yes, it appears in papers of the case
    .o-others-say-so = Others have said so
    .o-you-think-so = I think so, but nothing says it
    .o-other-country = It concerns another country than the one that asks
    .o-no-link = No

q-office-what = What was the office or post?
    .label = Office
    .why = INTERPOL’s rules look at the status of the person and at acts done in office.
    .o-head-of-state-or-minister = Head of state, head of government or minister
    .o-parliament = Member of a parliament
    .o-region-or-city = Office in a region, city or district
    .o-judge-police-prosecutor = Judge, prosecutor or police officer
    .o-public-body-or-state-company = Head of a public body or state company
    .o-other = Another office or post

q-office-when = From when to when did you hold it?
    .label = Time in office
    .why = Acts outside that time are not acts of the office.

q-office-other = What was the other office or post?
    .label = Office, in your words
    .why = Holds what the list does not hold.

q-office-state = How did the office or post end?
    .label = End of the office
    .why = A case that follows a removal from office may be seen in that light.
    .o-still-in-office = It has not ended
    .o-left-as-planned = It ended as planned
    .o-pressed-to-resign = I was pressed to resign
    .o-removed = I was removed
    .o-removed-by-force = It ended through a coup or by force

q-power-change = Did any of these happen around the time of the case?
    .label = Events at the time
    .why = The general setting of a case is one of the things INTERPOL weighs.
    .o-coup = A coup
    .o-unrest-or-war = Unrest or war
    .o-election = An election
    .o-lost-election = An election that I or my side lost
    .o-new-government = A new government
    .o-fell-out-with-power = A conflict with people in power
    .o-other = Something else
    .o-none = None of these

q-speech-what = What did you do or say in public?
    .label = Public words and acts
    .why = INTERPOL’s practice protects speech, peaceful protest and association, within limits.
    .o-criticised-power = I criticised a government or its policy
    .o-spoke-of-corruption = I spoke about corruption
    .o-published = I published articles, posts or videos
    .o-joined-protest = I joined a protest
    .o-organised-protest = I helped to organise a protest
    .o-helped-community = I helped a community, at home or abroad
    .o-gave-evidence = I gave evidence or reported wrongdoing
    .o-campaigned-for-law = I campaigned for or against a law
    .o-other = Something else
    .o-none = None of these

q-group-treatment = How is the group or community treated in that country?
    .label = Treatment of the group
    .why = Belonging to a group counts more where its members are pursued for it.
    .o-banned = It is banned
    .o-called-terrorist = It is called extremist or terrorist
    .o-members-prosecuted = Members are prosecuted or held
    .o-worship-or-language-limited = Its worship, language or customs are limited
    .o-criticised-abroad = Other countries or bodies have criticised this treatment
    .o-other = Something else
    .o-none = None of these

q-official-statements = Have officials or state media spoken about you or the case?
    .label = Official statements
    .why = Public statements can show the reason for a case.
    .o-named-before-trial = They called me an offender before any judgment
    .o-called-enemy = They called me an enemy, traitor, extremist or the like
    .o-linked-to-other-state = They linked the case to a conflict with another country
    .o-other = Something else
    .o-none = None that I know of

q-outside-views = Has anyone outside that country’s authorities commented on the case or on cases like it?
    .label = Views from outside
    .why = The position of other countries and of international bodies is weighed, whichever way it points.
    .o-international-body = An international organisation
    .o-rights-court-or-un = A human rights court or a United Nations body
    .o-court-elsewhere = A court of another country
    .o-other-governments = Other governments
    .o-rights-groups = Human rights groups
    .o-independent-press = Independent reports in the press
    .o-parliament = A parliament
    .o-inquiry = An official inquiry or an independent one
    .o-support-the-case = Somebody from outside who found the case sound
    .o-other = Something else
    .o-none = Nobody that I know of

q-outside-ruling-when = When did that court or body rule?
    .label = Ruling of a rights court or UN body
    .why = A ruling can come years after the other steps, and its day keeps them apart.

q-why-you-else = What do you mean by “something else” about you?
    .label = About you, in your words
    .hint = Name the page, if you chose it more than once.
    .why = Holds what the lists of this part do not hold.
