# Steps already taken, papers, wishes and names.

section-steps-taken = 已采取的步骤
    .about = 您或他人为您已经做了什么。

q-steps-so-far = 到目前为止做过什么？
    .label = 已做的事
    .why = 避免重复做事。也表明他人可能已经知道什么。
    .o-lawyer-here = 我与居住地的律师谈过
    .o-lawyer-there = 我在相关国家有律师
    .o-wrote-to-authorities = 我写信给该国机关
    .o-wrote-to-embassy = 我联系过该国的大使馆或领事馆
    .o-wrote-to-own-embassy = 我联系过我本国或其他国家的大使馆或领事馆
    .o-data-request = 我向银行、公司或警方索取过我的数据
    .o-wrote-to-interpol = 我或他人为我，写信给国际刑警组织或其委员会
    .o-rights-body = 我向联合国或人权机构求助过
    .o-press = 我与媒体谈过
    .o-signed-something = 我签过声明、承诺或和解
    .o-statement-there = 我向当地机关作过陈述
    .o-statement-uk-police = 我向英国警方作过陈述
    .o-statement-elsewhere = 我向对方或另一国家作过陈述
    .o-asked-no-answer = 我向机关提出过请求，没有答复
    .o-other = 其他情况
    .o-none = 尚未做任何事

q-embassy-which = 哪个大使馆或领事馆可以帮助您？哪个不应得知此事？
    .label = 大使馆和领事馆
    .hint = 也请写明已告知哪一个、由谁告知、它怎样答复。
    .why = 领事馆可以探访被关押的人。为请求国服务的领事馆，可能会转告您的话。

q-steps-else = 还做过什么？
    .label = 已做的事（自述）
    .why = 用来记录列表中没有的内容。

q-has-interpol-requests = 您或您的律师是否向国际刑警组织或其委员会提出过申请？
    .label = 向国际刑警组织的申请
    .hint = 个人的申请由国际刑警组织文件控制委员会决定。
    .why = 以前的申请和答复，决定还能申请什么，以及最晚何时申请。

group-interpol-request = 向国际刑警组织的申请
    .one = 向国际刑警组织的申请
    .add = 添加申请

q-request-kind = 这项申请要求什么？
    .label = 申请种类
    .why = 每种申请有自己的条件和期限。
    .o-access = 了解国际刑警组织是否持有我的数据
    .o-deletion-or-correction = 删除或更正数据
    .o-advance-request = 事先请求不要接受通报
    .o-revision = 重新审查以前的决定
    .o-other = 其他情况

q-request-kind-other = 请用您自己的话说明这项申请要求什么。
    .label = 申请（自述）
    .why = 用来记录列表中没有的内容。

q-request-sent = 这项申请是什么时候提交的？
    .label = 提交日期
    .why = 委员会须在规定时间内说明是否受理申请以供审查。

q-request-state = 这项申请现在怎样？
    .label = 申请状态
    .why = 表明委员会或您是否有期限正在计算。
    .o-no-reply = 尚无答复
    .o-returned = 因不完整被退回
    .o-accepted-waiting = 已受理，还没有答复
    .o-answered = 已答复或决定
    .o-withdrawn = 已撤回

q-request-accepted-date = 这项申请何时获受理审查？
    .label = 受理日期
    .why = 委员会的期限从受理之日起算。

q-request-answer = 对这项申请的答复是什么？
    .label = 答复
    .why = 既不确认也不否认的答复，既不说明有数据，也不说明没有。
    .o-no-data = 国际刑警组织没有我的数据
    .o-neither-confirm-nor-deny = 既不能确认也不能否认
    .o-data-disclosed = 它持有数据，并告诉了我
    .o-deleted = 数据已被或将被删除
    .o-changed = 数据已更改或补充
    .o-kept = 数据可以保留
    .o-other = 其他答复

q-request-answer-other = 请用您自己的话说明答复的内容。
    .label = 答复（自述）
    .why = 用来记录列表中没有的内容。

q-request-answer-date = 该答复的日期是哪天？
    .label = 答复日期
    .why = 帮助律师分清哪些事实在答复之前，哪些在之后。

q-request-argued = 这项申请提出了哪些理由？请用几个字说明。
    .label = 当时的理由
    .hint = 写明理由即可，例如庇护或私人纠纷。
    .why = 只有新的事实才能使决定被重新审视。律师会把它与此比较。

q-request-new-fact = 该答复之后是否出现了新的事实？
    .label = 此后的新事实
    .hint = 例如判决、无罪判决或获得庇护。
    .why = 只有出现可能改变决定的新事实，才能重新审查决定。

q-request-new-fact-date = 您何时得知新的事实？
    .label = 得知新事实
    .hint = 如果有几项，请写第一项的日期，其余写在下面。
    .why = 有一个期限从发现新事实之日起算。

q-request-new-fact-what = 新的事实是什么？
    .label = 新的事实
    .hint = 一两句话即可。
    .why = 让律师判断它是否可能改变答复。

section-papers = 书面材料
    .about = 您持有或见过的材料。Candour 不需要它们的副本。

q-papers-held = 您持有或见过哪些材料？
    .label = 持有的材料
    .hint = 请原样保留每份材料、消息和设备。
    .why = 一份材料就可能决定一个事项。您的摘要会列出要带什么。
    .o-warrant = 逮捕令或逮捕决定
    .o-charge = 指控书或起诉书
    .o-summons = 传唤通知或传票
    .o-judgment = 刑事判决
    .o-case-closed = 终止案件的决定
    .o-extradition-decision = 关于引渡的决定
    .o-interpol-letter = 国际刑警组织或其委员会的来信
    .o-custody-order = 关于子女的命令
    .o-protection-decision = 关于庇护或保护的决定
    .o-civil-judgment = 民事判决或仲裁裁决
    .o-contract = 合同、贷款或公司文件
    .o-settlement = 和解书、收据或付款证明
    .o-bank-letter = 银行信函
    .o-funds-proof = 资金或财产来源的证明
    .o-medical = 医疗报告
    .o-official-letter = 其他官方信函
    .o-messages = 信件、电子邮件或消息
    .o-press = 新闻报道
    .o-other = 其他材料
    .o-none = 没有

q-papers-else = 其他材料是什么？
    .label = 材料（自述）
    .why = 用来记录列表中没有的内容。

q-has-papers = 您是否想逐份列出官方文书？
    .label = 列出的文书
    .hint = 请先列最急需处理的。您也可以留到会面时再说，把文书带来。
    .why = 答复期限、发文方和编号，让律师知道首先要做什么。

group-paper = 官方文书
    .one = 官方文书
    .add = 添加文书

q-paper-what = 这是哪一种文书？
    .label = 文书种类
    .why = 每种文书引出不同的步骤和期限。
    .o-summons = 传唤通知或传票
    .o-warrant = 逮捕令或逮捕决定
    .o-charge = 指控书或起诉书
    .o-judgment = 刑事判决
    .o-case-closed = 终止案件的决定
    .o-extradition-decision = 关于引渡的文书或决定
    .o-interpol-letter = 国际刑警组织或其委员会的来信
    .o-freezing-order = 冻结资金或财产的命令，我不知道是哪一种
    .o-restraint-order = 刑事法院的限制处分财产令
    .o-account-freezing-order = 账户冻结令
    .o-private-freezing-order = 民事法院为争议对方作出的资产冻结令
    .o-wealth-order = 要求说明财产资金来源的命令（不明财富令）
    .o-questions-notice = 要求回答问题或提供文件的通知
    .o-official-letter = 其他官方信函
    .o-lawyer-letter = 对方律师的信函
    .o-bank-letter = 银行信函
    .o-custody-order = 关于子女的命令
    .o-protection-decision = 关于庇护或保护的决定
    .o-civil-judgment = 民事判决或仲裁裁决
    .o-contract = 合同、贷款或公司文件
    .o-settlement = 和解书、收据或付款证明
    .o-funds-proof = 资金或财产来源的证明
    .o-medical = 医疗报告
    .o-messages = 信件、电子邮件或消息
    .o-press = 新闻报道
    .o-other = 其他情况

q-paper-standing = 您有这份文书吗？
    .label = 手边的文书
    .why = 手上有的可以在会面时阅读。只听说过的需要去找。
    .o-have-original = 我有文书原件
    .o-have-copy = 我有副本或照片
    .o-seen = 我见过，但没有
    .o-heard-of = 我只听说过

q-paper-country = 这份文书来自哪个国家或地区？
    .label = 文书所属国家或地区
    .why = 文书有何含义、有多少答复时间，由该国法律规定。

q-paper-sender = 这份文书由谁发出？编号是什么？
    .label = 发文方和编号
    .hint = 照文书上印出的写。只写名称也可以。
    .why = 当地律师可据此查找案卷。

q-paper-date = 这份文书上的日期是哪天？
    .label = 文书日期
    .why = 表明文书在整个过程中的先后位置。

q-paper-received = 这份文书何时到您手中？
    .label = 收到日期
    .hint = 或您首次见到的日期。请保留信封。
    .why = 许多期限从文书送到之日起算。

q-paper-answer-by = 这份文书要求最晚在哪一天答复或到场？
    .label = 答复期限
    .hint = 文书没有写明日期就略去。
    .why = 您的摘要会把这个日期与其他日期按先后列出。

q-paper-language = 这份文书是什么语言？
    .label = 文书语言
    .why = 翻译需要时间，法院也可能要求翻译。

q-paper-holder = 这份文书的原件在谁那里？
    .label = 原件持有人
    .hint = 例如当地律师、亲属或机关。
    .why = 表明可以向哪里索取这份文书。

q-paper-matter = 这份文书属于您的哪个案件？
    .label = 文书所属案件
    .hint = 国家或地区、编号，或您能认出的一个词。
    .why = 把同一案件的文书归在一起。

q-paper-note = 关于这份文书，还应知道什么？
    .label = 文书备注
    .hint = 如果种类不在列表中，写出其标题即可。
    .why = 用来记录列表中没有的内容。

section-wishes = 您想要什么
    .about = 您希望得到什么、任何您想说的话，以及怎样能安全地联系您。

q-what-you-want = 您希望在哪方面得到帮助？
    .label = 希望的帮助
    .why = 表明律所的哪项服务适合。
    .o-know-if-listed = 了解是否存在通报
    .o-know-about-travel = 了解出行可能意味着什么
    .o-challenge-notice = 对通报提出异议
    .o-prepare-for-case = 为刑事或引渡案件作准备
    .o-answer-threat = 应对争议中的威胁
    .o-recover-assets = 追回资金或财产
    .o-bank-trouble = 银行方面的麻烦
    .o-protect-family = 家人的安全
    .o-second-opinion = 第二意见
    .o-for-somebody-else = 我为别人填写这些回答
    .o-just-talk = 先谈一次，暂时不求其他

q-filled-in-by = 谁在填写这些回答？
    .label = 填写人
    .hint = 如果您为别人填写，“您”指的是那个人。
    .why = 让律师知道谁能确认回答，以及这是谁的话。
    .o-the-person = 回答所涉的本人
    .o-family-or-friend = 家人或朋友
    .o-lawyer = 律师
    .o-somebody-else = 其他人

q-writer-name = 填写这些回答的人叫什么名字？
    .label = 填写人姓名
    .hint = 您可以略去，改为当面告诉律师。
    .why = 律所会像核查其他名称一样核查它，并知道在与谁交谈。

q-writer-detail = 您与您代为填写的人是什么关系、怎样联系您、您能否代其说话？
    .label = 关于填写人
    .hint = 这里的“您”指填写人。例如：他的兄弟、一个电话号码、“我可以知道一切”或“只谈日期”。
    .why = 律师为那个人办事，会问那个人谁可以听、谁可以说什么。

q-advice-cost = 法律意见的费用可以怎样解决？
    .label = 费用
    .hint = 请选择所有属实的项目。您可以略去不答。
    .why = 冻结令往往允许在限度内动用资金取得法律意见。法律援助有自己的表格，也需要时间。
    .o-could-pay = 我能支付
    .o-part-only = 我能支付一部分
    .o-others-pay = 会有别人为我支付
    .o-funds-frozen = 我的资金被冻结或停用
    .o-needs-legal-aid = 我需要法律援助
    .o-has-legal-aid = 我有法律援助，或已申请
    .o-discuss = 我更愿意当面谈

q-own-words = 您希望律师知道什么？请用自己的话写。
    .label = 自述
    .hint = 简短即可。何人、何地、何时，以及说了什么。您也可以在此注明材料的语言。
    .why = 您的话会按原文印出，任何语言均可。

q-safe-contact-detail = 怎样能安全地联系您？怎样能让会面更方便？
    .label = 安全联系方式
    .hint = 例如电子邮箱、电话号码或您信任的人。请写明要避免什么，例如打电话到家里。也可写明休息、口译员或您希望陪同的人。
    .why = 确保没有人以他人可能察觉的方式联系您。只有在您选择的地方才会印出。

section-names = 利益冲突核查的名称
    .about = 律所必须核查自己是否已在代理对方的人。

q-has-names = 是否有律所应核查的人或公司？
    .label = 要核查的名称
    .hint = 请想想对方、控告人、雇主、公司、清算人或监管机构。
    .why = 律所不得同时为双方办事。阅读其他内容之前要先核查。

group-name-to-check = 要核查的名称
    .one = 要核查的名称
    .add = 添加名称

q-name-party = 该人的姓名或该公司的名称是什么？
    .label = 姓名或名称
    .hint = 如果知道，请添加其他拼写和其本来文字的名称。
    .why = 律所会比对每种拼写的名称。

q-name-role = 该人或公司与此事有什么关系？
    .label = 与此事的关系
    .why = 让律所知道该名称属于哪一方。
    .o-other-side = 争议的对方
    .o-complainant = 提出了刑事控告
    .o-own-company = 我的公司
    .o-co-accused = 与我一起被指控
    .o-witness = 证人
    .o-lawyer = 律师
    .o-bank = 银行
    .o-employer = 现在或以前的雇主或上司
    .o-liquidator = 清算人或破产管理人
    .o-authority = 监管机构或其他机关
    .o-relative = 我的亲属
    .o-helper = 在此事上帮助我，或为我填写
    .o-official = 官员
    .o-other = 其他情况

q-name-detail = 该人在哪个国家或地区？这个名称与其他名称有何区别？
    .label = 名称的补充
    .hint = 国家或地区、出生年份或公司编号即可。如果是律师，请说明是否仍在代理。
    .why = 许多人和公司同名。

q-name-link = 这个名称属于什么？
    .label = 所属
    .why = 律所可以立即看出某个名称在哪件事的哪一方。
    .o-case = 刑事案件
    .o-dispute = 争议
    .o-both = 两者都是
    .o-neither = 两者都不是

q-name-which = 是哪个案件或争议？
    .label = 名称所属的案件或争议
    .hint = 国家或地区、编号，或您能认出的一个词。
    .why = 如果有几个案件，律所可以看出名称属于其中哪一个。
