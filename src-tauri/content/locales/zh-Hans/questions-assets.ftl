# Assets.

section-assets = 银行和资产
    .about = 银行做了什么，以及资金或财产发生了什么。此处不需要账号。

q-has-bank-measures = 是否有银行停用、关闭或拒绝为您开立账户？
    .label = 银行措施
    .hint = 请包括企业账户和国外账户。
    .why = 银行可能看到了通报、新闻报道或命令。它往往不得说明。

group-bank-measure = 银行所做的事
    .one = 银行措施
    .add = 添加银行措施

q-bank-measure-country = 账户在哪个国家或地区？
    .label = 账户所在国家或地区
    .why = 冻结权力和通知期限取决于所在国。

q-bank-measure-what = 银行做了什么？
    .label = 银行所做的事
    .why = 没有理由的停用，与提前通知的关闭，适用的规则可能不同。
    .o-blocked = 停用了账户或银行卡
    .o-closed = 关闭了账户
    .o-closing-notice = 来信说将关闭账户
    .o-opening-refused = 拒绝开户
    .o-payment-held = 没有执行一笔付款
    .o-questions = 提出了问题
    .o-other = 其他情况

q-bank-measure-what-other = 银行还做了什么？
    .label = 银行措施（自述）
    .why = 用来记录列表中没有的内容。

q-bank-measure-name = 银行的名称是什么？
    .label = 银行名称
    .why = 律所在为您办事之前，会核查自己是否也为该银行工作。

q-bank-measure-date = 银行最初这样做是什么时候？
    .label = 最初时间
    .why = 有些冻结只能持续规定的天数，之后须由法院决定。

q-bank-measure-reason = 银行给了什么理由？
    .label = 银行的理由
    .why = 银行的原话，可以表明原因是命令、数据库还是规则。
    .o-no-reason = 没有理由
    .o-checks = 法律要求它进行的核查
    .o-screening-database = 一个收录个人资料的数据库
    .o-police-or-court = 警方或法院
    .o-account-freezing-order = 账户冻结令
    .o-interpol = 国际刑警组织
    .o-sanctions = 制裁
    .o-name-match = 我的姓名与某名单上的姓名相似
    .o-own-rules = 它自己的规则或意愿
    .o-other = 其他理由

q-bank-measure-reason-other = 银行给出的其他理由是什么？
    .label = 银行的理由（自述）
    .hint = 如果有，请写其信函的原文。
    .why = 用来记录列表中没有的内容。

q-has-assets = 您拥有的东西是否有被冻结、被查问或被拿走的？
    .label = 相关资产
    .hint = 资金、住房、公司、股份、加密资产或其他有价值的东西。
    .why = 有助于了解是否有国家在追查资产，以及您能否追回一些。

group-asset = 相关资产
    .one = 资产
    .add = 添加资产

q-asset-kind = 这是哪一种资产？
    .label = 资产种类
    .why = 土地、公司、账户和加密资产，各有不同的命令。
    .o-home-or-land = 住房或土地
    .o-company-or-shares = 公司或股份
    .o-account = 账户中的资金
    .o-crypto = 加密资产
    .o-vehicle-boat-aircraft = 车辆、船只或飞机
    .o-valuables = 艺术品、珠宝或其他贵重物品
    .o-other = 其他情况

q-asset-kind-other = 请用您自己的话说明这项资产。
    .label = 资产（自述）
    .hint = 不需要金额和地址。
    .why = 用来记录列表中没有的内容。

q-asset-country = 这项资产在哪个国家或地区？
    .label = 资产所在地
    .why = 表明哪些法院可以冻结它，哪些可以归还它。

q-asset-event = 这项资产发生了什么？
    .label = 发生的事
    .why = 国家的冻结、对手的冻结和损失，各需要不同的步骤。
    .o-frozen-for-the-state = 应国家机关的要求被冻结或扣押
    .o-frozen-for-other-side = 由法院为争议的对方冻结
    .o-asked-about = 有机关或银行查问过它
    .o-named-in-interpol-request = 它或我在通过国际刑警组织发出的请求中被提到
    .o-searched-for = 有人一直在寻找它
    .o-confiscated = 已被最终没收
    .o-taken-by-deceit = 被人用欺骗手段从我这里拿走
    .o-control-lost = 他人未经我同意取得了控制权
    .o-wealth-order = 收到要求说明资金来源的命令（不明财富令）
    .o-recovery-claimed = 英国机关在没有定罪的情况下，向法院请求收走它（civil recovery）
    .o-order-dated = 我知道命令的某个日期：何时作出，或何时届满
    .o-order-facts = 命令遗漏了某些内容，或资产不只属于我
    .o-other = 其他情况

q-asset-date = 这项资产是什么时候发生此事的？
    .label = 发生时间
    .why = 答复或提出请求的期限，常从这一天起算。

q-asset-by = 是谁对这项资产这样做的？
    .label = 由谁所为
    .why = 表明应找机关、法院还是私人。
    .o-uk-authority = 英国机关
    .o-authority-abroad = 另一国家的机关
    .o-court = 法院
    .o-bank = 银行
    .o-business-partner = 合伙人
    .o-employee-or-adviser = 雇员或顾问
    .o-relative = 亲属
    .o-stranger = 我不认识的人
    .o-other = 其他人

q-asset-link = 据称这项资产属于谁的案件？
    .label = 关联
    .why = 与案件无关的人，其数据也必须准确且有必要。
    .o-own-case = 与我有关的案件
    .o-relatives-case = 与亲属有关的案件
    .o-business-contacts-case = 与业务往来对象有关的案件
    .o-no-case-known = 据我所知没有案件

q-asset-order = 这是哪一种命令？
    .label = 命令种类
    .hint = 名称写在命令的上方。请选择其中写明的所有种类。
    .why = 每种命令有自己的法院、自己的终止方式和申请生活费的途径。
    .o-restraint-order = 刑事法院的限制处分财产令
    .o-account-freezing-order = 账户冻结令
    .o-property-freezing-order = 财产冻结令
    .o-interim-freezing-order = 临时冻结令，连同说明财富来源的命令
    .o-cash-or-crypto-seized = 现金、贵重物品或加密资产被拿走并扣留
    .o-private-freezing-order = 民事法院为争议对方作出的资产冻结令
    .o-worldwide = 也涵盖其他国家的财产
    .o-not-told = 我没有见过命令

q-asset-found-out = 您何时得知这项损失？
    .label = 得知损失
    .why = 有些法律规定，提出请求的期限从得知损失之日起算。

q-asset-value = 它大约值多少钱？
    .label = 大致价值
    .hint = 大概的整数即可。
    .why = 让律师了解哪些步骤值得花费。

q-asset-recovery-steps = 为追回这项资产，做过什么？
    .label = 追回步骤
    .why = 尽早采取的步骤有助于主张。对警方或法院所说的内容必须前后一致。
    .o-police-report = 向警方报案
    .o-lawyer-letter = 律师函
    .o-court-case = 诉讼或仲裁
    .o-asked-bank = 向银行提出请求
    .o-none = 尚未做任何事

q-asset-where-now = 据您所知，它现在在哪里？
    .label = 现在何处
    .why = 能追踪到的资金可以截停。不同地点需要不同的步骤。
    .o-same-bank = 在同一银行
    .o-known-account = 在我知道的另一账户
    .o-abroad = 在另一国家
    .o-wallet-or-exchange = 在加密资产的钱包或交易所
    .o-sold-on = 已卖给别人
    .o-not-known = 目前没有人知道

q-asset-proof = 有什么能表明它是您的，或它是怎样被拿走的？
    .label = 证明
    .why = 法院行动之前会要求材料，在几天内就要行动时尤其如此。
    .o-transfer-record = 转账记录
    .o-contract = 合同
    .o-messages = 消息
    .o-register-entry = 登记册中的记载
    .o-witness = 目击的人
    .o-none = 以上都没有

q-asset-clause = 合同对争议是怎样规定的？
    .label = 争议条款
    .why = 一项条款可能决定适用哪个法院、哪种法律和哪个期限。
    .o-court-named = 指定了法院
    .o-arbitration = 指定了仲裁
    .o-law-named = 指定了法律
    .o-none = 没有规定，或没有合同
    .o-not-known = 我手边没有合同

q-asset-others = 关于拿走它的人，以下哪些属实？
    .label = 拿走它的人
    .why = 如果其他人有同样的损失，或债务人没有钱，值得花费的步骤会不同。
    .o-other-victims = 其他人也同样受了损失
    .o-taker-insolvent = 对方没有钱，或已破产
    .o-taker-abroad = 对方在另一国家
    .o-taker-not-known = 没有人知道对方是谁
    .o-none = 以上都没有

q-asset-else = 关于这项资产，您所说的“其他情况”是指什么？
    .label = 资产发生的事（自述）
    .why = 用来记录此资产各列表中没有的内容。

q-funds-questions = 谁问过您的财产或资金是怎样赚来的？
    .label = 被问及资金来源
    .why = 有助于了解是否可能随后出现关于财富来源的命令。
    .o-uk-authority = 英国机关
    .o-authority-abroad = 另一国家的机关
    .o-tax-office = 税务机关
    .o-bank-or-adviser = 银行、会计师或其他顾问
    .o-none = 没有人

q-transfers-made = 过去六年内，相关财产是否被出售、赠与或转移？
    .label = 财产转移
    .hint = 这里只需回答是或否。原因可以当面说。
    .why = 冻结财产的法院会问这一点。律师可以与您一起准备回答。

q-asset-places = 您、您的公司或亲属在哪些国家或地区持有资金或有价值的财产？
    .label = 资产所在
    .hint = 您可以略去，或改为当面告诉律师。不问金额和地址。
    .why = 寻找财产的国家，会逐一询问其他国家。

q-asset-held-through = 以谁的名义持有？
    .label = 持有方式
    .why = 公司、信托或亲属的财产，与您自己的财产适用不同规则。
    .o-own-name = 我自己的名义
    .o-company = 公司
    .o-trust = 信托或基金会
    .o-relative = 亲属
    .o-other-person = 其他人
    .o-exchange = 加密资产交易所
    .o-own-wallet = 我自己的钱包

q-sanctions-lists = 哪些制裁名单写有或曾写有您或您的公司？
    .label = 制裁名单
    .hint = 请选择您知道的所有名单。银行的信函可能写明是哪份名单。
    .why = 每份名单有自己的许可，也有自己的除名途径。
    .o-uk = 英国的名单
    .o-eu = 欧盟的名单
    .o-us = 美国的某份名单
    .o-un = 联合国的名单
    .o-another-country = 另一国家的名单
    .o-not-listed = 都没有：只是姓名相似，或没有人说是哪份名单

q-sanctions-steps = 关于制裁，发生过以下哪些情况？
    .label = 制裁方面的步骤
    .why = 许可、终止列名的请求和规避的指责，各自引向不同的步骤。
    .o-licence-asked = 申请过付款许可
    .o-licence-given = 获得了许可
    .o-licence-refused = 许可被拒绝
    .o-removal-asked = 有人请求把我从名单上除名
    .o-removal-refused = 把我从名单上除名的请求被拒绝
    .o-court-asked = 请求过法院终止列名
    .o-annulled-by-court = 法院撤销了一项列名
    .o-removed = 所有列名都已终止：我已从每份名单上除名
    .o-evasion-said = 有人说制裁被规避
    .o-none = 以上都没有

q-asset-until = 如果命令写明了，它在哪一天届满？
    .label = 命令届满日
    .hint = 写在命令中。国外的查封或扣押往往也有这样的日期。
    .why = 在那一天之前，可能有人请求延长命令，或要求更多。

q-asset-facts = 关于这项资产或对它的命令，以下哪些属实？
    .label = 关于这项资产
    .why = 没有告诉法院的内容，以及财产属于谁，可能使命令更改或终止。
    .o-court-not-told = 法院没有被告知某件重要的事
    .o-owner-differs = 文件或有关的人所说的所有人各不相同
    .o-others-property = 它属于别人或某家公司
    .o-part-is-mine = 其中一部分是我的，案件针对的是别人
    .o-papers-lost = 表明怎样付款的材料已遗失或销毁
    .o-none = 以上都没有
