# Protection and extradition so far.

section-protection = 保护和引渡的情况
    .about = 庇护、被送回后可能发生的事、健康和家庭生活，以及任何引渡案件。
    .hard = 接下来的问题涉及庇护、虐待和健康。您可以跳过、停下，或与律师一起回答。

q-protection-sought = 您是否申请过庇护或其他保护？
    .label = 保护
    .why = 一般来说，某人如获认定为来自某国的难民，国际刑警组织不协助该国寻找此人。
    .o-refugee = 是，我被认定为难民
    .o-other-protection = 是，我有其他保护
    .o-claim-pending = 是，正在等待决定
    .o-refused = 是，已被拒绝
    .o-refused-on-appeal = 是，已被拒绝，我的上诉正在审理
    .o-ended = 我曾有保护，但已终止
    .o-considering = 否，但我正在考虑
    .o-none = 否

q-protection-in = 是哪个国家或地区给予或审查了保护？
    .label = 给予保护的国家或地区
    .why = 国际刑警组织会请该国确认身份。

q-protection-from = 您需要保护，是因为担心哪个国家或地区？
    .label = 因担心谁而需要保护
    .why = 如果您担心的正是请求寻找您的国家，保护最有帮助。

q-protection-date = 关于保护的最近一次决定或步骤是什么时候？
    .label = 保护的最近步骤
    .why = 表明保护是在刑事案件之前还是之后。

q-protection-first = 您最早是什么时候申请保护的？
    .label = 最早申请保护
    .why = 申请得晚，可能会被问及。原因可以当面说。

q-protection-since = 获得保护以来发生了什么？
    .label = 获得保护以来
    .why = 取得国籍，或回去过一次，都可能改变保护的分量。
    .o-became-citizen = 我成为了保护我的国家的公民
    .o-travelled-back = 我去过我离开的国家
    .o-renewed-passport = 我换发了那个国家的护照
    .o-under-review = 我的身份正在被重新审查
    .o-second-country = 另一国家也保护我
    .o-other = 其他情况
    .o-none = 以上都没有

q-return-fears = 如果您被送到请求国，您认为可能发生什么？
    .label = 对被送回的担心
    .hint = 从列表中选择即可。细节可以当面说。
    .why = 法院不得把人送去遭受侵犯基本权利的对待。国际刑警组织的规则也会看这一点。
    .o-torture-or-beating = 酷刑或殴打
    .o-prison-conditions = 不人道的监狱条件
    .o-unfair-trial = 不公正的审判
    .o-death-penalty = 死刑
    .o-persecution = 因我的身份或信念而受迫害
    .o-disappearance = 被秘密关押或失踪
    .o-no-treatment = 重病得不到治疗
    .o-sent-on = 被转送到第三国
    .o-no-procedure = 未经任何程序就被送回
    .o-war-service = 被派去参战或被迫作战
    .o-bodily-punishment = 体罚
    .o-private-revenge = 私人的报复
    .o-family-violence = 丈夫、妻子、伴侣或家人的暴力
    .o-other = 其他情况
    .o-none = 以上都没有

q-return-fears-country = 这些担心涉及哪些国家或地区？
    .label = 担心所涉
    .why = 各国的状况分别审查。

q-return-fears-basis = 这些担心以什么为依据？
    .label = 担心的依据
    .why = 法院或机构的认定，比一国的一般名声更有分量。
    .o-happened-to-you = 我以前遭遇过
    .o-happened-to-others = 处境与我相同的人遭遇过
    .o-court-or-un-finding = 法院或联合国机构作过这样的认定
    .o-published-reports = 公开发表的报告
    .o-promises-given = 该国就待遇作出过承诺
    .o-other = 其他情况
    .o-none = 以上都没有

q-home-ties = 您与居住地有哪些联系？
    .label = 与居住地的联系
    .why = 法院在决定引渡或保释时，会衡量家庭生活和对他人的照料。
    .o-partner = 丈夫、妻子或伴侣
    .o-children = 未满 18 岁的子女
    .o-parents-or-siblings = 父母或兄弟姐妹
    .o-person-in-my-care = 依靠我照料的人
    .o-sole-carer = 除我之外没有人照料的子女或其他人
    .o-ill-relative = 患重病的子女或亲属
    .o-work-or-business = 工作或生意
    .o-studies = 学业
    .o-medical-treatment = 治疗
    .o-home = 我拥有或租住的家
    .o-long-here = 在这里居住多年
    .o-other = 其他情况
    .o-none = 以上都没有

q-home-ties-detail = 他们是谁、年龄多大、需要您做什么？
    .label = 关于这些联系
    .hint = 只写名字或“我的儿子”即可。也请说明还有谁能照料他们。
    .why = 法院会衡量逮捕您或把您送走，对他们每个人意味着什么。

q-health = 您是否有严重的健康问题？
    .label = 健康
    .hint = 这里只问类型，不问是什么病。
    .why = 法院可以因重病而阻止或推迟引渡。
    .o-serious-physical = 严重的身体疾病
    .o-serious-mental = 严重的精神疾病
    .o-self-harm-before = 我以前曾试图伤害自己
    .o-in-hospital = 我曾因精神健康问题住院治疗
    .o-treatment-hard-to-get = 在别处难以获得的治疗
    .o-pregnant-or-frail = 怀孕、残障或体弱
    .o-other = 其他情况
    .o-none = 以上都没有

q-health-needs = 需要什么药物或护理？多久一次？由谁开具？
    .label = 药物与护理
    .hint = 写药盒上的名称即可。想当面说的内容可以不写。
    .why = 有人被关押或患病时，律师或医生今天就可以为此提出要求。

q-lives-since = 您从什么时候起住在现在居住的国家或地区？
    .label = 居住起始
    .why = 安定生活的时间长短，在引渡和保释中都有分量。

q-uk-matters = 在英国，是否有过以下与您有关的情况？
    .label = 英国的案件
    .hint = 任何内容都算。停车、超速之类的罚款不必填写。
    .why = 英国的案件可能先于引渡处理。它对保释和移民也有影响。
    .o-investigation = 侦查，或警方问话
    .o-charge = 正式指控或保释
    .o-conviction = 定罪或训诫
    .o-sentence = 我正在服的刑罚
    .o-other = 其他情况
    .o-none = 以上都没有

q-bail-facts = 如果法院决定保释，以下哪些可能有影响？
    .label = 与保释有关的事实
    .hint = 请选择属实的项目。有利和不利的，律师都需要知道。
    .why = 法院会看住址、资金、愿意为您承诺付款的人，以及您以前怎样遵守条件。
    .o-surety = 有人可以为我承诺付款（保释担保人）
    .o-money-to-lodge = 可以向法院缴纳款项
    .o-fixed-address = 我有可以居住的地址
    .o-passport-given-up = 我可以把护照交给警方
    .o-came-forward = 我曾主动前往警方或法院
    .o-missed-court-date = 我曾错过一次出庭
    .o-broke-condition = 我曾违反一项设定的条件
    .o-other = 其他情况
    .o-none = 以上都没有

q-extradition-in = 是哪个国家或地区在决定是否把您送走？
    .label = 决定引渡的国家或地区
    .why = 步骤、法院和期限都依该国规定。

q-extradition-stage = 引渡案件进行到哪一步？
    .label = 引渡阶段
    .why = 每个阶段可提出的理由不同，期限也不同。
    .o-not-started = 我听说过，但什么都没有开始
    .o-arrested-papers-awaited = 我已被逮捕，全部文件还没有送到
    .o-papers-received = 全部文件已送到
    .o-court-hearing = 法院正在审理
    .o-court-agreed = 法院已同意
    .o-government-deciding = 部长或政府正在决定
    .o-ordered = 已下令引渡
    .o-on-appeal = 正在上诉
    .o-refused = 已被拒绝
    .o-overturned = 曾获同意，后来被推翻或从未执行
    .o-released = 我已获释，案件尚未结束

q-extradition-decision-date = 关于引渡的最近一次决定是什么时候？
    .label = 引渡的最近决定
    .hint = 如果由部长决定，请写告知您的那一天。
    .why = 上诉往往须在几天内提出。律师首先需要这个日期。

q-extradition-appeal = 关于上诉，做了什么？
    .label = 上诉
    .why = 许多法院要求先在几天内申请上诉许可。
    .o-not-yet = 尚未做任何事
    .o-asked = 已提出上诉，或申请上诉许可
    .o-leave-given = 已获上诉许可
    .o-leave-refused = 上诉许可被拒
    .o-by-the-other-side = 请求国提出了上诉
    .o-out-of-time = 上诉期限已过

q-extradition-court = 由哪个法院或机关决定？案件编号是什么？
    .label = 引渡案的法院
    .hint = 如果有文书，请照印出的写。法官或检察官的姓名也有帮助。
    .why = 律师可据此查找案卷，以及谁代表请求国。

q-extradited-before = 以前是否有国家或地区把您引渡到另一国？
    .label = 以前的引渡
    .why = 如果以前被移交过，再次移交可能需要当时移交您的国家同意。

q-protection-else = 在本部分中，您所说的“其他情况”是指什么？
    .label = 保护（自述）
    .hint = 如果选过不止一次，请写明是哪一页。
    .why = 用来记录本部分列表中没有的内容。
