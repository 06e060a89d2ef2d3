# Words of the brief that brief.toml names.

## What a state does in the case

brief-state-holds = holds the client, or set conditions
brief-state-decides = decides on extradition
brief-state-alert = said to be behind an alert
brief-state-feared = the client fears steps from there
brief-state-freezes = froze, took or asks about property
brief-state-sent = sent official papers

## What has to be asked about what cannot wait

brief-first-papers-limit = On which day must the papers of the other country be here, and is the client freed if they are not?
brief-first-advice-cost = How can advice be paid for?
brief-first-removal-today = Which court can stop the removal today, also Strasbourg under Rule 39? Is UNHCR told, and is the asylum claim recorded?
brief-first-claim-recorded = Is the asylum claim recorded, on which day, and is UNHCR told?
