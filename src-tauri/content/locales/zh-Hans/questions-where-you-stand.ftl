# Where you stand now.

section-where-you-stand = 您目前的处境
    .about = 现在和未来几周正在发生的事。这些回答决定什么排在最前。

q-held-now = 您是否被关押，或行动自由受到限制？
    .label = 目前是否被关押
    .hint = 如果您此刻正被拦下，请先要求见律师。这些问题可以以后再答。
    .why = 有助于了解首先要做什么。被关押的人最先需要的是律师。
    .o-held = 是，我正被羁押
    .o-stopped-now = 是，我此刻正被拦下或被问话
    .o-on-conditions = 我是自由的，但在保释中或须遵守条件
    .o-free = 否
    .o-free-abroad = 否，但我不在自己居住的国家

q-where-now = 您此刻在哪个国家或地区？
    .label = 目前所在国家或地区
    .hint = 您可以略去不答。
    .why = 今天可能发生什么，由您所在地的法律决定。

q-held-country = 您在哪个国家或地区被关押、被拦下或须遵守条件？
    .label = 关押所在国家或地区
    .why = 关于逮捕和引渡的规则，取决于您所在的国家。

q-held-since = 您从什么时候起被关押或须遵守条件？
    .label = 关押起始
    .why = 有些期限从逮捕之日起算。大概的日期也能帮助律师查明这些期限。

q-held-hour = 您大约在几点被拦下或逮捕？这是否有书面记录？
    .label = 被拦下的时刻
    .hint = 大致时刻即可。您拿到的文书上可能写有。
    .why = 法院须作决定之前的某些时间按小时计算。

q-held-reason = 执法机关告诉您的理由是什么？
    .label = 所给理由
    .why = 当地案件、移民事务和来自国外的请求，适用的规则各不相同。
    .o-interpol-alert = 通过国际刑警组织发出的通报
    .o-extradition-request = 要求把我送往另一国家的请求（引渡）
    .o-alert-and-local-case = 来自国外的通报或请求，同时还有当地案件
    .o-local-case = 我所在国家的案件
    .o-immigration = 移民事务
    .o-not-told = 没有告诉我理由
    .o-other = 其他理由

q-held-reason-other = 其他理由是什么？
    .label = 理由（自述）
    .hint = 如果记得，请写下当时所用的字句。
    .why = 用来记录列表中没有的内容。

q-held-lawyer = 在您被关押、被拦下或须遵守条件的国家或地区，您有律师吗？
    .label = 当地律师
    .why = 表明今天是否有人能在那里代您行事。

q-held-place = 您被关押在哪里？
    .label = 羁押地点
    .hint = 监狱、警察局或其他地点，所在城镇，以及您在那里的编号。您可以略去不答。
    .why = 律师或领事馆只有知道地点，才能联系到您。

q-bail-conditions = 对您设定了哪些条件？
    .label = 设定的条件
    .hint = 请选择命令中写明的所有条件。如果有一项无法遵守，请在违反之前告诉律师。
    .why = 律师会对照这些条件检查每一步。如果有人及时申请，法院可以更改条件。
    .o-live-at-address = 我必须在某个地址居住和过夜
    .o-curfew = 我在某些时段必须在家
    .o-tag = 我佩戴电子监控设备
    .o-report = 我必须向警方报到
    .o-passport-kept = 警方或法院保管我的护照
    .o-stay-in-country = 我不得离开这个国家，也不得申请旅行证件
    .o-no-contact = 我不得联系某些人
    .o-money-lodged = 已向法院缴纳款项
    .o-surety = 有人为我承诺支付款项
    .o-other = 其他情况
    .o-none = 据我所知没有

q-safety-now = 现在是否有人的安全或健康令人担忧？
    .label = 目前的安全与健康
    .hint = 如果有人此刻需要帮助，请先拨打求助电话。在英国是 999，在许多其他国家是 112。
    .why = 安全先于任何法律步骤。这项回答会显示在您的摘要最前面。
    .o-threat-to-you = 有人威胁过我
    .o-threat-to-family = 有人威胁过我的家人或亲近的人
    .o-child-at-risk = 我担心一个孩子的安全
    .o-urgent-illness = 有人病重而得不到治疗
    .o-thoughts-of-self-harm = 我有伤害自己的念头
    .o-other = 其他情况
    .o-none = 以上都没有

q-urgent-papers = 您是否收到过以下任何官方文书？
    .label = 收到的官方文书
    .hint = 请选择收到的所有文书，来自任何国家均可。没有出示文书的搜查也算。
    .why = 许多官方文书一经收到就开始计算期限。律师会希望立即看到它们。
    .o-arrest-or-extradition = 关于逮捕或引渡的文书
    .o-summons-abroad = 另一国家的传唤通知、传票或法院文书
    .o-police-interview = 警方问话的邀请
    .o-information-notice = 要求回答问题或提供文件的通知
    .o-search = 关于搜查我的住所或办公室的文书
    .o-freezing-order = 冻结资金或财产的命令
    .o-wealth-order = 要求说明财产资金来源的命令（不明财富令）
    .o-immigration-removal = 关于离境的移民文书
    .o-citizenship-taken = 关于剥夺我国籍的文书
    .o-other = 其他官方文书
    .o-none = 以上都没有

q-where-else = 您所说的“其他情况”或“其他官方文书”是指什么？
    .label = 处境（自述）
    .why = 用来记录前面各页列表中没有的内容。

q-dates-coming = 今后是否有开庭、期限或其他确定的日期？
    .label = 今后的日期
    .why = 错过一个日期，可能丧失一项权利。您的摘要会按先后列出日期。

group-coming-date = 今后的日期
    .one = 今后的日期
    .add = 添加日期

q-coming-date-what = 在这个日期要发生什么？
    .label = 届时事项
    .why = 开庭日、上诉期限和银行信函，各需要不同的帮助。
    .o-court-hearing = 法院开庭
    .o-extradition-hearing = 引渡案开庭
    .o-appeal-deadline = 上诉的最后一天
    .o-reply-deadline = 答复机关或律师的最后一天
    .o-police-report = 向警方报到或接受问话
    .o-interpol-deadline = 向国际刑警组织委员会提出的申请中的日期
    .o-visa-or-permit = 签证或许可到期
    .o-bank-deadline = 银行将关闭或停用账户
    .o-bank-questions = 答复银行提问的最后一天
    .o-forfeiture-objection = 在被冻结的资金被最终没收之前提出异议的最后一天
    .o-payment-deadline = 款项到期
    .o-other = 其他情况

q-coming-date-other = 这个日期是关于什么的？
    .label = 日期（自述）
    .why = 用来记录列表中没有的内容。

q-coming-date-when = 具体是什么时候？
    .label = 到期日
    .why = 表明还剩多少时间。大概的日期总比没有好。

q-coming-date-where = 是哪个法院或机关、几点、要决定什么？
    .label = 地点、时间和内容
    .hint = 照文书上的写法填写。只写一部分也可以。
    .why = 首次开庭、保释决定和判决，各需要不同的准备。

q-has-journeys = 您是否计划在未来三个月内出入境？
    .label = 计划中的行程
    .hint = 在另一国家转机也算。
    .why = 许多人是在边境第一次得知通报的。行程应在出发之前先商量。

group-journey = 计划中的行程
    .one = 行程
    .add = 添加行程

q-journey-countries = 这次行程涉及哪些国家或地区？
    .label = 途经的国家或地区
    .hint = 请包括您转机、转车或转船的每个国家或地区。
    .why = 通报或来自国外的请求有何作用，各国有自己的规则。

q-journey-date = 这次行程什么时候开始？
    .label = 开始日期
    .why = 表明出发前是否有时间与律师商量。

q-journey-why = 为什么安排这次行程？能否推迟？
    .label = 出行原因
    .hint = 例如父母生病、婚礼、工作，或签证即将到期。
    .why = 如果原因不容推迟，律师首先争取的安排会有所不同。

q-held-how = 关于今天的羁押，以下哪些属实？
    .label = 这次羁押
    .hint = 请选择所有属实的项目，看似很小的也算。
    .why = 没有文书、没有法院或没有医生的羁押，先于其他一切提出。
    .o-no-paper = 没有人给我看过关于羁押的文书
    .o-no-judge = 没有法官或法院对此作过决定
    .o-in-transit = 我只是在那里转机、转车或转船
    .o-no-treatment = 我得不到药品或医生
    .o-poor-conditions = 睡眠、食物、空间、保暖或光线很差
    .o-no-contact = 我不能与律师或家人说话
    .o-none = 以上都没有
