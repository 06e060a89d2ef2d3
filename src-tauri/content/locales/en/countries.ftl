# Notes on countries: what a person may need to know beside the traits.

country-note-ae = The United Arab Emirates stands on the UK list under a treaty. It must show evidence.
country-note-cl = An Order of 2025 moved Chile to the group that need not show evidence to a UK court.
country-note-cn = The UK has no standing extradition arrangement with mainland China. A one-off arrangement remains legally possible.
country-note-gb = This is the United Kingdom itself, so its extradition lists do not apply.
country-note-hk = Hong Kong was taken off the UK list by an Order of 2025. Ministers said that any request is looked at case by case and that none is automatic.
country-note-in = India stands on the UK list. It must show evidence, and it has a longer time than most to send its papers.
country-note-jp = There is no treaty. A one-off arrangement was made in 2021 for a particular case.
country-note-kw = Kuwait stands on the UK list and must show evidence. The time for its papers has to be checked.
country-note-ru = Russia stands on the UK list and ceased to be a member of the Council of Europe in March 2022. How a request would be treated today is a question for a solicitor.
country-note-tv = Not a member of INTERPOL in its own right. Police information can still travel by other ways.
country-note-xk = Not a member of INTERPOL in its own right. Police information can still travel by other ways.
country-note-zw = Zimbabwe was taken off the UK list by an Order of 2025. Any request is looked at case by case.
