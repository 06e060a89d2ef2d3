# Words of lawyers by which a question is found: the terms of find.toml. Parted by commas, and never shown.

find-absence = absentia, in absentia, absence, tried in absence, default judgment, retrial
find-warrant = warrant, arrest warrant, European Arrest Warrant, EAW, wanted
find-surrender = surrender, extradition, extradite, arrest warrant
find-bail = bail, remand, recognisance, surety, tag, curfew
find-dual-criminality = dual criminality, double criminality, extradition offence, equivalent offence, transposition
find-specialty = specialty, speciality, re-extradition, onward extradition, other charges
find-proportionality = proportionality, proportionate, minor offence, seriousness
find-double-jeopardy = double jeopardy, ne bis in idem, autrefois, acquittal, amnesty, pardon
find-passage-of-time = passage of time, delay, limitation, time bar, prescription
find-political-offence = political offence, political motivation, extraneous considerations, Article 3, neutrality
find-fair-trial = fair trial, Article 6, flagrant denial, due process, equality of arms
find-prison-conditions = prison conditions, Article 3, torture, ill-treatment, detention, assurances
find-family-life = family life, private life, Article 8, dependants, roots
find-forum = forum, forum bar, jurisdiction, tried here
find-commission = CCF, Commission for the Control of Files, access request, deletion, correction, revision
find-red-notice = Red Notice, diffusion, Blue Notice, Silver Notice, INTERPOL, wanted
find-asylum = asylum, refugee, non-refoulement, humanitarian protection
find-freezing = freezing order, restraint, confiscation, forfeiture, POCA, seizure
find-source-of-wealth = UWO, unexplained wealth order, source of wealth, source of funds
find-private-prosecution = private prosecution, commercial dispute, civil dispute, complainant
find-arbitration = arbitration, ICSID, award, treaty claim, enforcement
find-compliance = compliance, KYC, AML, de-risking, account closure
find-service = service, served, summons, notification, notice of hearing
