# Words of the brief that brief.toml names.

## What a state does in the case

brief-state-holds = 关押委托人，或设定了条件
brief-state-decides = 决定引渡
brief-state-alert = 据称是通报的请求方
brief-state-feared = 委托人担心那里采取步骤
brief-state-freezes = 冻结、拿走或查问财产
brief-state-sent = 发出了官方文书

## What has to be asked about what cannot wait

brief-first-papers-limit = 另一国的文件最晚必须在哪一天送到？如果没有送到，委托人是否获释？
brief-first-advice-cost = 法律意见的费用怎样支付？

brief-first-removal-today = 哪个法院今天能停止遣返，包括斯特拉斯堡依规则第39条？是否已告知 UNHCR，庇护申请是否已记录在案？
brief-first-claim-recorded = 庇护申请是否已记录在案？在哪一天？是否已告知 UNHCR？
