# Questions that are asked no longer, and where the fact is told now.

retired-contact-care = What to be careful about when you are reached: it is now told in your own words, under “Safe contact”.
retired-safe-contact = The ways to reach you: they are now told in your own words, under “Safe contact”.
retired-uk-since = Since when you have lived in the UK: it is now asked of the country where you live, under “Lives there since”.
retired-matter-label = A name for a case: a case now bears the name of its country.
retired-matter-acts-where = Where the acts of a case happened: “Around this case” now asks whether it was in the UK. Your own words can tell any other place.
retired-matter-judgment-possible = Whether there may be a judgment: it is now an answer under “What became of it”.
retired-matter-outcomes-paper = Whether a paper shows what became of a case: papers are now told together, under “Papers held”.
retired-matter-whereabouts-proof = What proves that a country knows your place: it is now part of the answers under “Whereabouts known”.
retired-matter-mixed = Whether all charges of a case come from the same events: it is no longer asked. Your own words can tell it.
retired-company-state-link = Links of a company to a state: they are now told with the case or the dispute.
retired-dispute-label = A name for a dispute: a dispute now bears the name of the other side.
retired-dispute-money = Who claims money in a dispute: it is now told in your own words, with the sum under “Sum in dispute”.
retired-concern-links = Your links to a country of concern: they are now told where a question needs them.
retired-asset-label = A name for an asset: an asset now bears the name of its kind or country.
retired-asset-funds-papers = Papers on how an asset was paid for: they are now told under “Papers held”.
retired-bank-measure-bank = The name of a bank: an account now bears the name of its country. The bank itself is told under “Name of the bank”.
retired-papers-note = A note on your papers: each paper can now have a note, once the papers are listed one by one.
retired-funding = How the cost of advice could be met, with one answer: it now takes several answers, under “Cost of advice”.
