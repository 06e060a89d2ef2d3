# Why you.

section-why-you = 为什么是您
    .about = 政治、信仰、公共生活中的工作或您的背景是否可能有影响。
    .hard = 接下来的问题涉及信仰、政治和背景。您可以跳过、停下，或与律师一起回答。

q-background = 以下哪些曾是您生活的一部分？
    .label = 背景
    .hint = 请只选可能与这些麻烦有关的项目。如涉及亲属，请选择“有这一类的亲属”。
    .why = 国际刑警组织不得介入政治、军事、宗教和种族事务。法院也会看这些原因。
    .o-public-office = 担任公职
    .o-diplomat = 任外交官或为国际机构工作
    .o-state-company = 领导国有企业或公共银行
    .o-party-or-campaign = 为政党或竞选活动工作
    .o-candidate = 参加竞选
    .o-party-leader = 领导政党或运动
    .o-critic = 以普通人身份公开说出想法
    .o-activist = 为权利或某项事业发声
    .o-journalist-or-writer = 从事记者、博主或写作工作
    .o-lawyer-or-witness = 在敏感案件中担任律师或证人
    .o-whistle-blower = 举报不当行为
    .o-faith = 某种信仰或宗教团体
    .o-conscience = 我的良心信念
    .o-opinions-ascribed = 别人说我持有的观点
    .o-ethnic-group = 某个民族或族群
    .o-gender-or-orientation = 性别或我所爱的人
    .o-military = 服兵役
    .o-business-out-of-favour = 企业与掌权者有冲突
    .o-foreign-money = 用国外资金从事慈善、研究或维权工作
    .o-relative-of-such = 有这一类的亲属
    .o-ties-to-fallen = 与失去权力的人有联系
    .o-other = 其他情况
    .o-none = 以上都没有

q-background-country = 这一背景涉及哪些国家或地区？
    .label = 背景所涉
    .why = 表明提出请求的国家是否就是有自身原因的国家。

q-background-link = 有什么把这一背景与案件或通报联系起来吗？
    .label = 与案件的联系
    .why = 仅仅属于某个群体往往不够。与案件的联系才有分量。
    .o-papers-say-so = 有，案件文书中出现了
    .o-others-say-so = 有其他人这样说过
    .o-you-think-so = 我认为有，但没有材料写明
    .o-other-country = 它涉及的国家不是提出请求的国家
    .o-no-link = 没有

q-office-what = 是什么公职或职位？
    .label = 公职
    .why = 国际刑警组织的规则会看该人的身份，以及任职中的行为。
    .o-head-of-state-or-minister = 国家元首、政府首脑或部长
    .o-parliament = 议会成员
    .o-region-or-city = 大区、城市或地方的公职
    .o-judge-police-prosecutor = 法官、检察官或警察
    .o-public-body-or-state-company = 公共机构或国有企业的负责人
    .o-other = 其他公职或职位

q-office-when = 您任职的起止时间是什么？
    .label = 任职时间
    .why = 任职时间之外的行为，不是任职行为。

q-office-other = 其他公职或职位是什么？
    .label = 公职（自述）
    .why = 用来记录列表中没有的内容。

q-office-state = 该公职或职位是怎样结束的？
    .label = 公职的结束
    .why = 在免职之后出现的案件，可能会据此看待。
    .o-still-in-office = 尚未结束
    .o-left-as-planned = 按计划结束
    .o-pressed-to-resign = 我被逼辞职
    .o-removed = 我被免职
    .o-removed-by-force = 因政变或武力而结束

q-power-change = 案件发生前后，是否有以下情况？
    .label = 当时的事件
    .why = 案件的整体背景，是国际刑警组织衡量的因素之一。
    .o-coup = 政变
    .o-unrest-or-war = 动乱或战事
    .o-election = 选举
    .o-lost-election = 我或我方落选的选举
    .o-new-government = 新政府
    .o-fell-out-with-power = 与掌权者发生冲突
    .o-other = 其他情况
    .o-none = 以上都没有

q-speech-what = 您公开做过或说过什么？
    .label = 公开的言行
    .why = 国际刑警组织的实践在一定限度内保护言论、和平抗议和结社。
    .o-criticised-power = 我批评过政府或其政策
    .o-spoke-of-corruption = 我谈论过腐败
    .o-published = 我发表过文章、帖子或视频
    .o-joined-protest = 我参加过抗议
    .o-organised-protest = 我协助组织过抗议
    .o-helped-community = 我帮助过国内或国外的社群
    .o-gave-evidence = 我作过证或举报过不当行为
    .o-campaigned-for-law = 我为支持或反对某项法律活动过
    .o-other = 其他情况
    .o-none = 以上都没有

q-group-treatment = 该群体或社群在那个国家受到怎样的对待？
    .label = 群体的待遇
    .why = 如果成员因此被追究，属于该群体就更有分量。
    .o-banned = 它被禁止
    .o-called-terrorist = 它被称为极端主义或恐怖主义团体
    .o-members-prosecuted = 成员被起诉或关押
    .o-worship-or-language-limited = 其礼拜、语言或习俗受到限制
    .o-criticised-abroad = 其他国家或机构批评过这种对待
    .o-other = 其他情况
    .o-none = 以上都没有

q-official-statements = 官员或官方媒体是否谈论过您或案件？
    .label = 官方言论
    .why = 公开言论可以表明案件的起因。
    .o-named-before-trial = 在任何判决之前，他们就称我犯了罪
    .o-called-enemy = 他们称我为敌人、叛徒、极端分子之类
    .o-linked-to-other-state = 他们把案件与同另一国家的冲突联系起来
    .o-other = 其他情况
    .o-none = 据我所知没有

q-outside-views = 该国机关以外，是否有人评论过此案或类似案件？
    .label = 外部看法
    .why = 其他国家和国际机构的立场，无论指向哪一边，都会被衡量。
    .o-international-body = 国际组织
    .o-rights-court-or-un = 人权法院或联合国机构
    .o-court-elsewhere = 另一国家的法院
    .o-other-governments = 其他国家的政府
    .o-rights-groups = 人权团体
    .o-independent-press = 独立的新闻报道
    .o-parliament = 议会
    .o-inquiry = 官方或独立的调查
    .o-support-the-case = 有外部人士认为此案成立
    .o-other = 其他情况
    .o-none = 据我所知没有

q-outside-ruling-when = 该法院或机构何时作出裁决？
    .label = 人权法院或联合国机构的裁决
    .why = 这类裁决可能在其他步骤多年之后才作出，写明日期就不会混淆。

q-why-you-else = 关于您，您所说的“其他情况”是指什么？
    .label = 关于您（自述）
    .hint = 如果选过不止一次，请写明是哪一页。
    .why = 用来记录本部分列表中没有的内容。
