# Criminal matters abroad: how each case came about, its trial, and what became of it.

q-matter-circumstances = 以下哪些符合这个案件？
    .label = 案件前后的情况
    .hint = 请想想此前发生了什么、背后是谁、在哪里发生。“在……之后”只表示先后次序。
    .why = 事情的先后可能表明案件的起因，也可能表明案件独立成立。
    .o-after-dispute = 在金钱、商业或家庭争议之后
    .o-after-win = 在我胜诉或仲裁获胜之后
    .o-after-departure = 在我离开那个国家之后
    .o-after-criticism = 在批评或公开言论之后
    .o-after-refusal = 在我拒绝辞职、出售、付款或配合之后
    .o-after-power-change = 在政府更迭或政变之后
    .o-near-election = 时间接近选举
    .o-after-protection-claim = 在我申请庇护之后
    .o-charges-added = 后来增加了新的指控
    .o-several-cases = 几个案件接连立案
    .o-reopened = 曾经结案或和解，后来又重新开始
    .o-offer-to-drop = 有人提出以某种条件换取撤案
    .o-complainant-has-influence = 背后的人与官员有联系
    .o-property-taken-first = 在任何判决之前，财产就被收走
    .o-same-sum-as-debt = 所称的损失与一笔债务或发票金额相同
    .o-state-gains = 官员或国有企业从中得益，或本可得益
    .o-others-accused = 其他人与我一起被指控
    .o-acts-in-uk = 所指控的事大部分发生在英国
    .o-other-complainants = 其他人也提出过控告
    .o-owes-me = 背后的人欠我钱、工资或财产
    .o-acts-elsewhere = 所指控的事大部分发生在该国以外，也不在英国
    .o-relative-accused = 我的亲属在此案或相关案件中被指控或定罪
    .o-somebody-else-accused = 被指控的是别人，不是我
    .o-may-be-accused = 有人说我也可能被指控
    .o-others-conviction = 案件以对另一人的审判或定罪为依据
    .o-others-trial-unfair = 对另一人的那次审判不公正
    .o-questioned-long-before = 我曾为此被问话，后来被放走，多年之后才被正式指控
    .o-witness-first = 起初我是作为证人被询问的，后来才被指控
    .o-victim-accepted = 有机关认定我是人口贩运或奴役的受害人
    .o-victim-claimed = 我曾被贩运、被强迫或被他人利用，至今没有机关认定
    .o-other = 其他情况
    .o-none = 以上都没有

q-matter-acts-countries = 事情发生在哪些国家或地区？
    .label = 发生地
    .why = 法院可能会问，一国能否审理在其境外发生的事。

q-matter-civil = 就相同的事实，还有过哪些其他案件？
    .label = 其他案件
    .why = 就相同事实提起的民事案件，可以表明事情属于私人性质。
    .o-you-sued = 我提起过民事诉讼
    .o-you-were-sued = 有人对我提起过民事诉讼
    .o-arbitration = 仲裁
    .o-family-court = 家事法院的案件
    .o-insolvency-case = 破产案件
    .o-tax-appeal = 税务或行政申诉
    .o-won = 有利于我的裁决
    .o-lost = 不利于我的裁决
    .o-other = 其他情况
    .o-none = 没有

q-matter-notice = 您是怎样得知这个案件的？
    .label = 得知案件的途径
    .hint = 请选择所有适用的项目。
    .why = 公正审判始于告知。文书如何送到，可能起决定作用。
    .o-papers-in-hand = 官方文书当面交给了我
    .o-papers-by-post = 官方文书通过邮寄送到
    .o-papers-by-message = 文书通过电子邮件或消息送到
    .o-papers-to-lawyer = 官方文书送到了我的律师处
    .o-old-address-or-published = 文书寄到旧地址，或被公告
    .o-police-contact = 警方联系了我
    .o-border-or-arrest = 在边境或被逮捕时
    .o-other-side = 从对方得知
    .o-relative-or-friend = 从亲属、朋友或同事得知
    .o-press-or-internet = 从新闻或互联网得知
    .o-bank = 从银行得知
    .o-other = 其他情况
    .o-never-officially = 从未有官方告知我

q-matter-heard-when = 您第一次听说这个案件是什么时候？
    .label = 首次听说
    .why = 表明您知道了多久，以及您出行或搬迁之前是否知道。

q-matter-departure = 案件开始时您在哪里？
    .label = 您当时在哪里
    .why = 法院会问，一个人是在知道案件之前还是之后离开的。
    .o-never-lived-there = 我从未住在那里
    .o-before-the-case = 案件开始之前我已离开
    .o-before-knowing = 我后来离开，当时还不知道案件
    .o-after-knowing = 我后来离开，当时已知道案件
    .o-during-trial = 我在审判期间离开
    .o-allowed-to-leave = 机关允许我离开
    .o-still-there = 我仍在那里

q-matter-left-when = 您最后一次离开该国或地区是什么时候？
    .label = 离开日期
    .why = 法院会把这一天与案件开始的那一天作比较。

q-matter-left-why = 您为什么离开？
    .label = 离开原因
    .why = 如果有人说您是逃走的，合法的离开理由可能有影响。
    .o-work = 工作或商务
    .o-family = 家庭
    .o-treatment = 就医
    .o-studies = 学习
    .o-fear = 担心自己可能遭遇什么
    .o-sent-away = 我被遣送出境
    .o-other = 其他原因

q-matter-left-why-other = 离开的其他原因是什么？
    .label = 离开原因（自述）
    .why = 用来记录列表中没有的内容。

q-matter-warrant = 在这个案件中，是否已下令逮捕您？
    .label = 逮捕令
    .why = 红色通报（Red Notice）须有有效的逮捕令或同等的决定。
    .o-court = 是，由法院或法官
    .o-prosecutor = 是，由检察官
    .o-police-or-other = 是，由警察或其他机构
    .o-by-whom-not-known = 是，我不知道由谁
    .o-cancelled = 曾经下令，后来取消
    .o-none = 否

q-matter-warrant-when = 何时下令逮捕您？
    .label = 下令逮捕日期
    .why = 逮捕令及其日期须与通报和指控相符。

## Trial and sentence.

q-matter-fairness = 在这个案件中是否发生过以下情况？
    .label = 案件的公正性
    .hint = 请从列表中选择。细节可以当面说。
    .why = 基本的审判权利，在国际刑警组织的规则中，以及在决定引渡的法院，都有分量。
    .o-no-lawyer = 我没有律师，或不能自己选择律师
    .o-papers-withheld = 不让我看案件材料
    .o-no-interpreter = 没有口译员
    .o-defence-not-heard = 我的证人或证据没有被听取
    .o-forced-statement = 我被迫作出陈述
    .o-others-pressed = 他人受到压力，要作对我不利的陈述
    .o-court-not-independent = 法院或调查受到干预
    .o-held-without-court = 我被长期关押，而没有经过法院
    .o-closed-hearing = 庭审秘密进行
    .o-beaten = 我被殴打或伤害
    .o-held-very-long = 审判前我被关押很久
    .o-forced-hospital = 我被强制送进医院
    .o-unrecorded-custody = 我被关押而没有任何记录
    .o-lawyer-never-called = 为我指定了律师，但从未联系过我
    .o-lawyer-held = 我的律师被关押、被指控或受到威胁
    .o-forced-evidence = 证据以强迫方式取得
    .o-one-sided-expert = 鉴定人偏向一方
    .o-irregular-search = 搜查违反规定
    .o-witnesses-only = 除证人外没有其他证据
    .o-papers-contradict = 文书相互矛盾
    .o-protected-co-accused = 有同案被指控的人得到了受保护的承诺
    .o-witnesses-afraid = 证人因害怕而不敢帮助我
    .o-judge-bribed = 法官收了钱，或与某个证人或对方有联系
    .o-officer-tied = 侦查人员或检察官与对方有联系
    .o-witness-died = 能够帮助我的证人已去世或下落不明
    .o-records-lost = 能够帮助我的记录已不存在
    .o-other = 其他情况
    .o-none = 以上都没有

q-matter-custody-time = 在这个案件中，您总共被关押了多久？
    .label = 羁押时间
    .hint = 请把因此案被关押的所有地点加在一起，任何国家均计入。
    .why = 已被羁押的时间可以折抵刑期，对再次逮捕也可能有影响。

q-matter-penalty = 该指控可能判处的最重刑罚是什么？
    .label = 最重刑罚
    .why = 国际刑警组织的规则和引渡法律要求达到最低刑罚。死刑另有需要考虑的问题。
    .o-death = 死刑
    .o-life = 终身监禁
    .o-prison-very-long = 二十年或更长的监禁
    .o-prison = 多年监禁
    .o-prison-short = 最多几年监禁
    .o-no-prison = 罚金或其他不含监禁的刑罚
    .o-other = 其他情况

q-matter-max-penalty = 该指控的最长刑期是多久？
    .label = 最长刑期
    .hint = 所有指控合计可能判处的最长刑期。法院可能判得更短。
    .why = 为审判而发布的红色通报（Red Notice），一般要求最长刑期超过规定的期限。

q-matter-present = 审判时您在场吗？
    .label = 审判时在场
    .why = 本人不在场的审判，会引出是否公正和能否重新审理的问题。
    .o-throughout = 是，全程在场
    .o-partly = 部分时间在场
    .o-by-video = 通过视频
    .o-lawyer-only = 只有我的律师在场
    .o-not-there = 否

q-matter-trial-notice = 审判之前，是否告知过您要审判？
    .label = 审判的告知
    .why = 法院会问，一个人是否知道审判而选择不出席。
    .o-told-in-time = 是，及时告知
    .o-told-too-late = 是，但太迟而来不及到场
    .o-not-told = 否

q-matter-retrial = 您能否获得重新审理？
    .label = 重新审理
    .why = 如果有权获得完整的重新审理，可以回应对缺席审判的疑问。
    .o-new-trial = 能，完整的重新审理
    .o-appeal-only = 只能上诉
    .o-refused = 我申请过，被拒绝
    .o-none = 不能

q-matter-court = 案件在哪个法院，或当时在哪个法院？案件编号是什么？
    .label = 法院和编号
    .hint = 如果有文书，请照印出的写。只写地点也可以。
    .why = 当地律师可据此查找案卷。

q-matter-judgment-date = 判决是什么时候作出的？
    .label = 判决
    .why = 上诉和执行刑罚的期限，常从判决起算。

q-matter-sentence-kind = 判处了什么刑罚？
    .label = 刑罚
    .why = 为执行刑罚而发布的红色通报（Red Notice），一般要求监禁刑期超过规定的期限。
    .o-prison = 监禁
    .o-suspended = 监禁，缓期执行
    .o-suspended-activated = 监禁，起初缓期执行，后来命令实际执行
    .o-life = 终身监禁
    .o-death = 死刑
    .o-probation = 在监督之下一段时间，不入狱
    .o-fine-or-order = 罚金，或不含监禁的命令
    .o-other = 其他情况

q-matter-sentence = 判处的刑期是多久？
    .label = 刑期长度
    .why = 国际刑警组织的规则和引渡法律要求达到最低刑期。

q-matter-activated-when = 缓刑何时被下令改为实际服刑？
    .label = 命令执行日期
    .why = 期限以及法院审查的内容，可能取决于这项命令，而不仅是判决。

q-matter-activated-how = 为什么下令执行？此前是否告知过您？
    .label = 该命令的理由和告知
    .why = 法院会问，是否为此开过庭，以及您能否参加。
    .o-new-conviction = 在新的定罪之后
    .o-missed-meetings = 我没有遵守某项条件或没有赴约
    .o-left-the-country = 我离开了该国
    .o-sum-not-paid = 有一笔款项没有支付
    .o-hearing-attended = 我出席了有关庭审
    .o-lawyer-there = 有律师代我出席
    .o-hearing-not-told = 没有告知我要开庭
    .o-not-known-why = 我不知道原因
    .o-other = 其他情况

q-matter-sentence-left = 还剩多少刑期要执行？
    .label = 剩余刑期
    .why = 剩余刑期可能决定能否发出通报或引渡。

q-matter-fine = 罚金是多少？
    .label = 罚金
    .hint = 大概的整数即可。
    .why = 表明法院认为事情有多严重，以及可能仍欠多少。

q-matter-life-release = 在那里，终身监禁有可能终止吗？
    .label = 终身监禁的释放
    .hint = 如果可能判死刑，也请回答此题。当地律师可能知道；“我不知道”也是很好的回答。
    .why = 法院会问，被判终身监禁的人是否有获释的实际可能。
    .o-after-a-time = 有，经过规定时间后会重新审查
    .o-pardon-only = 只能通过特赦或减免
    .o-never = 没有，持续终身
    .o-no-life-sentence = 本案不可能判终身监禁

q-matter-since = 刑罚执行完毕之后发生了什么？
    .label = 刑罚执行完毕之后
    .why = 关于可能造成威胁的通报，会看以往定罪之后发生了什么。
    .o-no-new-case = 没有任何新案件
    .o-new-conviction = 有新的定罪
    .o-held-elsewhere = 我在另一国家被关押
    .o-group-membership-said = 机关称我属于某个团体
    .o-described-as-violent = 机关把我描述为有暴力行为或携带武器的人
    .o-other = 其他情况
    .o-none = 以上都没有

## What became of it, there and elsewhere.

q-matter-outcomes = 在该国或另一国家，是否发生过以下情况？
    .label = 案件后来的情况
    .hint = 请按相同的事实考虑，不论案件叫什么名称。
    .why = 已经结束、已经移送或已在别处裁决的案件，可能不再支持通报。
    .o-settled = 事情已与对方和解
    .o-loss-repaid = 我偿还了全部或部分损失
    .o-blood-money = 判付、要求或支付了给死者或伤者家属的款项（血金，diya）
    .o-complaint-withdrawn = 控告已撤回
    .o-warrant-cancelled = 逮捕令已取消
    .o-closed-there = 案件已在该国结案
    .o-acquitted-there = 我在该国获无罪判决
    .o-closed-elsewhere = 另一国家调查过并已结案
    .o-acquitted-elsewhere = 另一国家的法院判决我无罪
    .o-ended-by-international-court = 某个国际性法院判决我无罪或终止了案件
    .o-punished-elsewhere = 我在另一国家因此被判刑
    .o-open-elsewhere = 另一国家正在调查
    .o-transferred = 案件已移送另一国家
    .o-transfer-asked = 一国请求另一国接办案件
    .o-amnesty = 大赦涵盖此案
    .o-pardon = 我获得了特赦
    .o-time-ran-out = 法院或检察官认定已过追诉时间
    .o-law-changed = 在那里已不再构成犯罪
    .o-wrong-authority = 该机关或法院没有管辖权
    .o-judgment-unseen = 可能有一份我没见过的判决
    .o-stopped-there = 当地法院停止或限制了案件或对我的逮捕
    .o-let-go = 我被认定没有问题或被放走，但不知道原因
    .o-warrant-appeal = 我对逮捕令提出了上诉
    .o-closure-refused = 我请求结案，被拒绝
    .o-appeal-pending = 上诉正在审理
    .o-appeal-refused = 一次或多次上诉被驳回
    .o-punished-there = 我此前已在同一国家因此受罚
    .o-transfer-offered = 有人提出由另一国家接办案件
    .o-transfer-refused = 有国家拒绝移送或接办案件
    .o-transfer-ignored = 移送案件的请求没有答复
    .o-questions-unanswered = 该国没有回答有关案件的询问
    .o-decision-overturned = 无罪判决或案件的其他结案决定被推翻
    .o-judgment-ended = 此案中先前对我不利的判决被撤销，案件仍在继续
    .o-new-evidence = 判决之后有了新证据
    .o-other = 其他情况
    .o-none = 以上都没有

q-matter-outcomes-when = 那是什么时候？
    .label = 和解、结案或裁决
    .hint = 写其中最近的一天即可。和解书上有日期。
    .why = 通报所依据的内容必须仍然成立。日期可以表明哪一个在先。

q-matter-settled-sum = 商定或支付了多少？
    .label = 商定或支付的金额
    .hint = 大概的整数即可。
    .why = 表明所主张的款项是否已付。

q-matter-outcomes-where = 还有哪些国家或地区处理过相同的事实？
    .label = 处理地
    .why = 另一国家的裁决，可以成为反对就同一事实再次审判的理由。

q-matter-extradition = 该国是否请求过另一国家把您送回？
    .label = 引渡请求
    .hint = 请选择所有属实的项目，向几个国家提出过请求的也算。
    .why = 请求逮捕的通报，目的在于引渡。该国对此做了什么，会有影响。
    .o-pending = 是，正在决定
    .o-granted = 是，已获同意
    .o-agreed-by-you = 我同意被送走
    .o-refused = 是，已被拒绝
    .o-withdrawn = 是，请求已撤回
    .o-held-then-no-papers = 我被逮捕，但文件一直没有送到
    .o-several-countries = 几个国家同时请求或决定
    .o-waiting-long = 我等待决定已有多年
    .o-overturned = 曾获同意，后来被推翻、被禁止或从未执行
    .o-sent-elsewhere = 我转而被送到了另一国家
    .o-released-no-request = 我获释，没有正式请求送到
    .o-paper-only = 有文书提到引渡，但没有引渡案件
    .o-never-where-i-live = 从未向我居住的国家提出请求
    .o-other = 其他情况
    .o-never-asked = 据我所知没有请求

q-matter-extradition-where = 曾请求哪些国家或地区把您送回？
    .label = 被请求的国家或地区
    .why = 每个国家自行决定。其决定可以向国际刑警组织出示。

q-matter-extradition-date = 您何时获释，或引渡何时被拒绝或终止？
    .label = 获释或拒绝
    .hint = 写其中最近的一天即可。
    .why = 该国在这一天之后做了什么，表明它如何对待案件。

q-matter-refusal-reasons = 引渡为什么被拒绝或推翻？
    .label = 拒绝的理由
    .why = 理由比拒绝本身更重要。因国籍而拒绝，对案件说明不了多少。
    .o-too-vague = 事实过于含糊或不可信
    .o-nationality = 我是被请求国的国民
    .o-not-an-offence = 在那里不构成犯罪
    .o-political = 被视为政治性质
    .o-human-rights = 人权或公正审判
    .o-protection = 我在那里有庇护或保护
    .o-tried-or-closed-here = 相同的事实已在那里处理过
    .o-time-passed = 时间过去太久，把我送回会不公正
    .o-too-late-to-prosecute = 追诉或处罚为时已晚
    .o-papers-late = 文件迟到或不完整
    .o-health-or-family = 健康或家庭生活
    .o-no-procedure = 缺少某个程序步骤
    .o-each-its-own = 不止一个国家或法院拒绝，理由各不相同
    .o-other = 其他理由

q-matter-refusals-each = 哪个国家或法院在哪一天、因何理由拒绝？
    .label = 每一次拒绝
    .hint = 每次写几个字即可。
    .why = 以后作决定的法院会问，哪个国家给了哪个理由。

q-matter-refusal-other = 拒绝的其他理由是什么？
    .label = 拒绝理由（自述）
    .hint = 如果有，请写决定中的原文。
    .why = 用来记录列表中没有的内容。

q-matter-whereabouts = 该国是否知道您在哪里？
    .label = 所在地是否为该国所知
    .hint = 有回执的信件、传票、警察来访或法院文书都可以表明这一点。请不要在这里写您的地址。
    .why = 用于查找某人的通报，在该国知道其所在地之后可能失去目的。
    .o-address-proved = 是，有文书表明它知道我的地址或关押地
    .o-address-known = 是，它知道我的地址，但我没有书面材料能表明
    .o-dealt-with = 它曾在我居住的地方与我打过交道，例如为我换发护照
    .o-country-known = 它只知道在哪个国家
    .o-not-known-there = 据我所知，否

q-matter-others = 这个案件中其他被指控的人后来怎样了？
    .label = 其他被指控的人
    .why = 他人受到的对待，可以支持或回应某个事项。
    .o-convicted = 有人被定罪
    .o-acquitted = 有人获无罪判决
    .o-case-closed = 有案件已结案
    .o-held = 有人被关押
    .o-extradition-refused = 有人的引渡被拒绝
    .o-notice-refused = 关于某人的通报被拒绝或删除
    .o-gave-statement-about-you = 有人作了关于我的陈述
    .o-other = 其他情况
    .o-not-known-what = 我不知道他们后来怎样
    .o-no-others = 没有其他人被指控
