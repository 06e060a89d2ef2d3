## What a state does in the case

brief-state-holds = держит клиента под стражей или установила условия
brief-state-decides = решает вопрос об экстрадиции
brief-state-alert = предположительно стоит за оповещением
brief-state-feared = клиент опасается её шагов
brief-state-freezes = заморозила или забрала имущество либо спрашивает о нём
brief-state-sent = прислала официальные документы

## What has to be asked about what cannot wait

brief-first-papers-limit = К какому дню должны прийти документы другой страны и освобождают ли клиента, если их нет?
brief-first-advice-cost = Как оплатить юридическую помощь?

brief-first-removal-today = Какой суд может сегодня остановить выдворение, в том числе Страсбург по правилу 39 (Rule 39)? Сообщено ли УВКБ ООН (UNHCR) и записано ли ходатайство об убежище?

brief-first-claim-recorded = Записано ли ходатайство об убежище, в какой день, и сообщено ли УВКБ ООН (UNHCR)?
