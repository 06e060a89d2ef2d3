# Disputes.

section-disputes = 争议
    .about = 金钱、公司、财产或家庭方面可能闹到警方的争执。

q-has-disputes = 您是否有金钱、商业、财产或家庭方面的争议？
    .label = 争议
    .hint = 请包括从未完全解决的旧争议。引起刑事案件或控告的争议也请填写。
    .why = 及早知道争议，就可以在有人称其为犯罪之前作好准备。

q-threats = 是否有人用以下任何一项威胁过您？
    .label = 受到的威胁
    .why = 有助于了解私人争议是否可能变成刑事控告。
    .o-police-complaint = 向警方或检察官控告
    .o-interpol = 国际刑警组织或红色通报
    .o-arrest-on-travel = 我出行时遭逮捕
    .o-bank-press-or-employer = 告诉我的银行、雇主或媒体
    .o-harm = 伤害我、我的家人或我的财产
    .o-general-hint = 笼统的暗示，例如叫我出行前想清楚
    .o-other = 其他情况
    .o-none = 以上都没有

group-dispute = 争议
    .one = 争议
    .add = 添加争议

q-dispute-with = 这个争议的对方是谁？
    .label = 对方
    .why = 银行、合伙人、家人和国家，行事方式各不相同。
    .o-business-partner = 合伙人或共同所有人
    .o-investor = 投资者
    .o-customer-or-supplier = 客户或供应商
    .o-bank-or-lender = 银行或其他放贷方
    .o-debt-collector = 催收公司
    .o-employer-or-staff = 雇主或雇员
    .o-state-or-state-company = 国家或国有企业
    .o-spouse-or-family = 丈夫、妻子、前夫、前妻或亲属
    .o-competitor = 竞争对手
    .o-liquidator = 清算人或破产管理人
    .o-private-person = 私人
    .o-other = 其他人

q-dispute-with-other = 请用您自己的话说明对方是谁。
    .label = 对方（自述）
    .hint = 写明对方做什么即可。名称以后会问。
    .why = 用来记录列表中没有的内容。

q-dispute-country = 对方在哪个国家或地区？
    .label = 对方所在国家或地区
    .why = 控告通常在对方所在地提出。

q-dispute-about = 这个争议是关于什么的？
    .label = 争议内容
    .why = 国际刑警组织的规则，对私人纠纷和严重犯罪区别对待。
    .o-contract = 合同
    .o-loan-or-debt = 商业贷款或债务
    .o-personal-credit = 个人信用卡或消费贷款
    .o-shares-or-control = 公司的股份或控制权
    .o-investment = 投资
    .o-property = 土地或房产
    .o-employment = 工作或薪酬
    .o-children = 子女
    .o-divorce-or-inheritance = 离婚或遗产
    .o-ideas-or-data = 创意、设计或数据
    .o-liable-for-another = 我须承担责任的他人债务
    .o-ban-on-leaving = 限制离开某国
    .o-other = 其他情况

q-dispute-amount = 争议涉及多少钱？
    .label = 争议金额
    .hint = 大概的整数即可。
    .why = 让律师了解争议的规模。

q-dispute-began = 这个争议是什么时候开始的？
    .label = 开始时间
    .why = 请求权可能因时间而丧失。它也表明争议和控告孰先孰后。

q-dispute-stage = 这个争议进行到哪一步？
    .label = 阶段
    .why = 随后出现控告时，已有法院或仲裁员处理争议，这一点很重要。
    .o-talks = 双方商谈
    .o-formal-letter = 律师的正式信函
    .o-court-case = 法院案件
    .o-arbitration = 仲裁
    .o-decided-for-you = 有利于我的裁决
    .o-decided-against-you = 不利于我的裁决
    .o-enforcement = 依裁决采取的追收步骤
    .o-paying-by-instalments = 我正在分期付款
    .o-settled = 和解
    .o-other = 其他情况
    .o-none = 以上都没有

q-dispute-criminal = 是否有人把这个争议报告给警方？
    .label = 警方介入
    .why = 表明争议仍属民事，还是也已成为刑事。
    .o-complaint-made = 对方已提出刑事控告
    .o-complaint-threatened = 对方威胁要这样做
    .o-reported-by-you = 我已向警方报告对方
    .o-no = 否

q-dispute-threat-words = 关于警方或国际刑警组织，对方确切说了或写了什么？
    .label = 威胁的原话
    .hint = 如果有，请写对方的原话。请原样保留原始消息。
    .why = 确切的字句，可以表明对方希望得到什么。

q-dispute-what-happened = 请用您自己的话说明这个争议的经过。
    .label = 自述
    .hint = 简短即可。何人、何地、何时，以及说了什么。
    .why = 用来记录任何列表都容纳不下的内容。会按您的原文印出，任何语言均可。

q-dispute-demand = 对方要什么，才肯不惊动警方？
    .label = 所要的回报
    .why = 以金钱或股份换取撤回控告的提议，可以表明事情属于私人性质。
    .o-money = 金钱
    .o-shares-or-property = 股份或财产
    .o-silence = 要我保持沉默
    .o-drop-my-claim = 要我放弃自己的请求
    .o-return = 要我回去
    .o-custody = 子女
    .o-other = 其他情况
    .o-none = 没有要求任何东西

q-dispute-influence = 对方是否有以下任何手段？
    .label = 对方的手段
    .why = 与官员的联系，可以表明私人控告为何有了分量。
    .o-linked-to-officials = 与警察、检察官、法院或政界人士有联系
    .o-state-owned = 对方归国家所有
    .o-staff-or-family-held = 争议期间我的员工或家人被关押
    .o-property-taken = 在任何判决之前，财产就被拿走
    .o-other = 其他情况
    .o-none = 以上都没有

q-threat-words = 谁威胁过您、什么时候、用了什么话？
    .label = 威胁的原话
    .hint = 请按您记得的原话写。请原样保留原始消息。
    .why = 确切的字句和说话的人，表明对方想要什么、离实现有多近。
