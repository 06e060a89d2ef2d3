# 律师用语，用来找到问题：find.toml 的词条。以逗号分开，不显示。

find-absence = 缺席，缺席审判，缺席判决，重审
find-warrant = 逮捕令，通缉，逮捕证，拘捕令
find-surrender = 引渡，移交，引渡请求
find-bail = 保释，取保候审，羁押，担保
find-dual-criminality = 双重犯罪，双重归罪，可引渡罪行
find-specialty = 特定性，特定性原则，再引渡，其他指控
find-proportionality = 相称性，比例原则，轻罪，严重程度
find-double-jeopardy = 一事不再理，无罪判决，赦免，大赦
find-passage-of-time = 时效，追诉时效，拖延，时间经过
find-political-offence = 政治犯罪，政治动机，第 3 条，中立
find-fair-trial = 公正审判，第 6 条，平等武装，辩护权
find-prison-conditions = 监狱条件，第 3 条，酷刑，虐待，外交保证
find-family-life = 家庭生活，私人生活，第 8 条，受抚养人
find-forum = 审判地，管辖，管辖权
find-commission = CCF，档案控制委员会，查阅请求，删除，更正
find-red-notice = 红色通报，通报，国际刑警，INTERPOL
find-asylum = 庇护，难民，不推回
find-freezing = 冻结，没收，查封，扣押
find-source-of-wealth = UWO，不明财富令，财富来源，资金来源，不明财富
find-private-prosecution = 自诉，商业纠纷，民事纠纷，控告人
find-arbitration = 仲裁，ICSID，仲裁裁决，执行
find-compliance = 合规，KYC，AML，关闭账户
find-service = 送达，传票，通知
