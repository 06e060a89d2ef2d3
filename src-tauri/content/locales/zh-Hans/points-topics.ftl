# The subjects under which points stand, and the firm's four services.

topic-measures = 国际刑警组织的数据
topic-urgent = 首先
topic-extradition = 引渡
topic-grounds = 国际刑警组织委员会和法院衡量什么
topic-civil-to-criminal = 可能成为刑事案件的争议
topic-assets = 账户和资产
topic-recovery = 追回您自己的资产
topic-immigration = 移民和保护
topic-travel = 出行和护照
topic-clocks = 过后可能丧失某个步骤的日期
topic-cautions = 在您咨询律师之前

service-notice = 可能存在的国际刑警组织通报
    .about = 怎样处理可能存在的通报、扩散通报或国际刑警组织的其他数据，以及是否要采取行动。
    .bring = 请带来护照、行程清单、每次被拦下或被拒的记录，以及提到国际刑警组织的任何材料。
service-criminal-extradition = 刑事程序或引渡请求
    .about = 为国外的刑事案件或引渡请求，以及为被关押后的最初几小时作准备。
    .bring = 请带来您手上的逮捕令、传票、指控书或判决，各项日期，以及关于家庭、健康和身份的材料。
service-civil-to-criminal = 可能成为刑事案件的争议
    .about = 为民事或商业争议可能无正当理由成为刑事程序的情况作准备。
    .bring = 请带来合同、付款记录、含有威胁或提议的消息，以及任何判决或仲裁裁决。
service-asset-recovery = 追回资产，以及被查问的资产
    .about = 研究可否提起民事请求，取回从您那里拿走的东西，并应对针对您账户和资产的措施。
    .bring = 请带来被拿走或冻结的证明、命令和信函，以及表明每项资产资金来源的材料。
