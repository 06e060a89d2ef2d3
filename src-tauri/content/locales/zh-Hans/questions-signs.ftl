# Signs.

section-signs = 您注意到的迹象
    .about = 在边境、签证和新闻报道方面发生的事，以及别人告诉您的事。

q-notice-known = 您是否得知有一份通过国际刑警组织发出、与您有关的通报？
    .label = 国际刑警组织的通报
    .hint = 请包括已经结束的通报。如果别人只说“国际刑警组织”，请选择“我不知道是哪一种”。
    .why = 每种通报都有自己的目的和规则。
    .o-red = 请求逮捕的被通缉人员通报，即红色通报（Red Notice）
    .o-wanted-diffusion = 一国直接发给其他国家的逮捕请求，即扩散通报（diffusion）
    .o-blue = 请求查找某人或了解其情况，即蓝色通报（Blue Notice）
    .o-green = 称某人可能伤害他人的通报，即绿色通报（Green Notice）
    .o-silver = 请求查找财产或资金，即银色通报（Silver Notice）
    .o-yellow = 失踪人员通报，也用于儿童，即黄色通报（Yellow Notice）
    .o-passport-entry = 护照被登记为遗失、被盗或注销
    .o-un-list = 联合国制裁通报
    .o-about-namesake = 关于与我同名或资料相同的另一人的通报
    .o-kind-not-known = 我不知道是哪一种
    .o-none = 否

q-notice-source = 您是怎样得知这份通报的？
    .label = 得知途径
    .why = 国际刑警组织的来信，比传言或任何人都能发出的消息更可靠。摘要会把它们分开。
    .o-public-list = 国际刑警组织的公开名单
    .o-interpol-letter = 国际刑警组织或其委员会的来信
    .o-police-or-border = 警察或边境官员
    .o-court-papers = 法院文书
    .o-bank = 银行
    .o-authority-there = 请求国的机关
    .o-own-state = 我本国的部门或大使馆
    .o-press = 报纸或互联网
    .o-private-person = 有私人告诉我
    .o-message-claims = 一条自称来自国际刑警组织的消息
    .o-own-guess = 我自己的猜测
    .o-other = 其他情况

q-notice-country = 是哪个国家或地区请求发出这份通报？
    .label = 请求方
    .why = 规则会看由谁提出请求。如果您因担心那个国家而受到他国保护，这也有影响。

q-notice-number = 关于通报的材料上印有什么编号或日期？
    .label = 通报编号
    .hint = 请照原样抄下。没有就略去。
    .why = 国际刑警组织委员会和法院可据此查到这份通报。

q-has-alerts = 是否有两份或更多通报，并且您想逐份列出？
    .label = 列出的通报
    .hint = 如果只有一份通报，请选“否”。
    .why = 每份通报都有自己的请求国、种类和结局。一份的情况未必适用于另一份。

group-alert = 通报
    .one = 通报
    .add = 添加通报

q-alert-country = 是哪个国家或地区请求发出这份通报？
    .label = 请求方
    .why = 规则会看由谁提出请求。

q-alert-kind = 这是哪一种通报？
    .label = 种类
    .why = 每种通报都有自己的目的和规则。
    .o-red = 请求逮捕的被通缉人员通报，即红色通报（Red Notice）
    .o-wanted-diffusion = 一国直接发给其他国家的逮捕请求，即扩散通报（diffusion）
    .o-blue = 请求查找某人或了解其情况，即蓝色通报（Blue Notice）
    .o-green = 称某人可能伤害他人的通报，即绿色通报（Green Notice）
    .o-silver = 请求查找财产或资金，即银色通报（Silver Notice）
    .o-yellow = 失踪人员通报，也用于儿童，即黄色通报（Yellow Notice）
    .o-passport-entry = 护照被登记为遗失、被盗或注销
    .o-un-list = 联合国制裁通报
    .o-kind-not-known = 我不知道是哪一种

q-alert-state = 这份通报后来怎样了？
    .label = 状态
    .why = 已结束的通报，能说明下一份的一些情况。
    .o-in-force = 据我所知仍然存在
    .o-blocked = 国际刑警组织审查期间不予显示
    .o-deleted = 国际刑警组织已删除
    .o-refused = 国际刑警组织拒绝发布
    .o-withdrawn-by-country = 请求国已撤回
    .o-asked-not-issued = 已请求发布，但尚未发布
    .o-changed = 国际刑警组织已更改
    .o-ended-by-whom-not-known = 已结束，我不知道由谁结束

q-alert-date = 您从哪一天起知道这份通报？
    .label = 知悉日期
    .hint = 相关材料上的日期，或被拦下、被逮捕的日期。
    .why = 各份通报的先后，可以表明同一请求再次提出过。

q-alert-told = 您从谁那里得知？通报上有什么编号或日期？
    .label = 来源和编号
    .hint = 例如国际刑警组织的来信、某位官员，或当地律师。
    .why = 关于一份通报的信，不能说明另一份的情况。

q-notice-since = 通报从什么时候起存在？
    .label = 通报起始
    .hint = 写您所知最早的日期即可。
    .why = 若干年后必须重新审查通报。旧的通报可能已失去目的。

q-notice-state = 通报后来怎样了？
    .label = 通报状态
    .hint = 如果有过几份通报，请选择所有适用的项目。
    .why = 已删除或被拒的通报，仍可能在各国系统中留有副本。
    .o-in-force = 据我所知仍然存在
    .o-blocked = 国际刑警组织审查期间不予显示
    .o-deleted = 国际刑警组织已删除
    .o-refused = 国际刑警组织拒绝发布
    .o-withdrawn-by-country = 请求国已撤回
    .o-asked-not-issued = 已请求发布，但尚未发布
    .o-told-not-to-use = 国际刑警组织告知各国不要使用
    .o-changed = 国际刑警组织已更改
    .o-off-public-list = 已不在公开名单上，其他情况我不知道
    .o-ended-by-whom-not-known = 已结束，我不知道由谁结束
    .o-other = 其他情况

q-notice-after = 通报结束之后发生了什么？
    .label = 结束之后
    .why = 有助于了解删除是否传达到各方，或该国是否再次尝试。
    .o-asked-again = 同一国家再次请求
    .o-other-kind-used = 改用了另一种通报或护照登记
    .o-still-stopped = 我仍被拦下或拒绝
    .o-still-in-databases = 银行或私人数据库中仍有显示
    .o-written-confirmation = 我有它已结束的书面确认
    .o-national-system = 某国自己的系统中仍有显示
    .o-none = 以上都没有

q-notice-faults = 通报中有什么错误吗？
    .label = 通报中的错误
    .why = 国际刑警组织的规则要求数据准确、相关且及时更新。
    .o-wrong-name-or-birth = 姓名、出生日期或照片有误
    .o-other-person = 它指的是另一个人
    .o-old-or-ended-case = 所依据的案件已过去很久，或已经结束
    .o-charges-changed = 指控后来有变化
    .o-facts-wrong = 其中的事实有误
    .o-named-beside-another = 我只是在另一人旁边被提到
    .o-too-much = 所载内容超出需要
    .o-other-country = 提出请求的国家不是办理案件的国家
    .o-other = 其他情况
    .o-none = 据我所知没有

q-birth-place = 您出生在哪个城镇、哪个国家或地区？
    .label = 出生地
    .hint = 您可以略去不答。
    .why = 通报会写明出生地。如果不同，可以表明指的是别人。

q-identity-papers = 您有哪些护照和身份证件？有效期到什么时候？
    .label = 身份证件
    .hint = 写明每份的签发国家或地区和最后有效日即可。号码可以略去。
    .why = 警方会拿它们与通报比对，法院在决定保释前也会问到。

q-border-signs = 在边境或签证方面，您遇到过什么情况？
    .label = 边境和签证
    .hint = 请选择麻烦开始以来发生过的所有情况。
    .why = 在边境被拦下可能是通报的最初迹象。行程顺利并不证明没有通报。
    .o-arrested = 我曾被逮捕
    .o-arrested-inland = 我在一国境内被逮捕，而不是在边境
    .o-taken-aside = 我曾被带到一旁问话
    .o-told-of-alert = 有执法人员提到通报或记录
    .o-refused-entry = 我曾被拒绝入境
    .o-refused-boarding = 我曾被拒绝登机或登船
    .o-visa-refused = 签证或旅行许可被拒或被取消
    .o-devices-checked = 我的手机或电脑被检查
    .o-some-easy = 其他行程没有遇到麻烦
    .o-other = 其他情况
    .o-nothing-unusual = 行程中没有遇到不寻常的事
    .o-no-journeys = 我没有出入过境

q-border-countries = 这发生在哪些国家或地区？
    .label = 在哪些国家或地区被拦下
    .why = 不同国家看到的记录不同。其中的规律可能说明一些情况。

q-border-date = 最近一次是什么时候？
    .label = 最近一次被拦下
    .why = 最近被拦下的一次，比很久以前的更需要早处理。

q-border-words = 执法人员说了什么？请尽量按您记得的写。
    .label = 执法人员的原话
    .hint = 简短即可。您不必在这里作任何解释。
    .why = 一个词，例如某国的名称，就能让律师知道从哪里查起。

q-has-stops = 这是否发生过不止一次，或您记得不止一个国家或地区？
    .label = 更多被拦下的经历或签证
    .hint = 选“是”，您可以逐一列出每次被拦下，以及每个被拒或终止的签证。
    .why = 不同国家看到的记录不同。每次被拦下及其日期都可能说明一些情况。

group-stop = 被拦下的经历和签证
    .one = 被拦下的经历或签证
    .add = 添加一次被拦下的经历或一个签证

q-stop-country = 这是在哪个国家或地区，或是哪个国家或地区的签证？
    .label = 拦下您或签发签证的国家或地区
    .why = 表明哪个国家看到了记录，哪个没有。

q-stop-what = 在那里发生了什么？
    .label = 当时的情况
    .why = 逮捕、问话和签证被拒，各指向不同的记录。
    .o-arrested = 我被逮捕
    .o-taken-aside = 我被带到一旁问话
    .o-told-of-alert = 有执法人员提到通报或记录
    .o-refused-entry = 我被拒绝入境
    .o-refused-boarding = 我被拒绝登机或登船
    .o-devices-checked = 我的手机或电脑被检查
    .o-visa-refused = 签证或旅行许可被拒
    .o-visa-cancelled = 签证或旅行许可被取消
    .o-let-go = 我当天就被放行

q-stop-date = 这是什么时候？
    .label = 发生日期
    .why = 各次的先后，可以表明记录何时开始或结束。

q-stop-words = 对此说了或写了什么？请尽量按您记得的写。
    .label = 当时的原话
    .hint = 几个字即可。
    .why = 一个词，例如某国的名称，就能让律师知道从哪里查起。

q-travel-since = 案件开始以来，您顺利出入过哪些国家或地区？
    .label = 顺利的行程
    .why = 哪些国家放行、哪些没有，可以说明它们各自看到了什么。

q-pressure = 是否有人对您或您亲近的人施加压力？
    .label = 压力
    .hint = 请选择发生过的所有情况。
    .why = 对亲属施压，可能是一国正在寻找某人的迹象。提出异议时它可能有分量。
    .o-urged-to-return = 有人劝我回去
    .o-relatives-visited = 有人上门找过亲属，或给亲属打过电话
    .o-relatives-held = 亲属被问话或关押
    .o-relatives-charged = 亲属被指控、起诉或定罪
    .o-relatives-punished = 亲属失去工作、财产或出行的权利
    .o-colleagues-held = 同事或合伙人被问话或关押
    .o-pressed-to-pay = 我被逼付款或签署某些文件
    .o-pressed-to-speak = 我被逼开口，或被逼保持沉默
    .o-followed = 我被跟踪或监视
    .o-force-used = 有人试图强行把我带到另一国家
    .o-visited-in-person = 有官员或来访者亲自来见我
    .o-taken-by-force = 我被强行带到另一国家
    .o-other = 其他情况
    .o-none = 以上都没有

q-pressure-by = 是谁施加压力？
    .label = 施压者
    .why = 官员、中间人和私人，所涉及的事项各不相同。
    .o-police-or-officials = 警察或其他官员
    .o-embassy = 大使馆或领事馆
    .o-go-between = 受托的中间人、朋友或亲属
    .o-other-side = 争议的对方
    .o-debt-collector = 催收人员或催收公司
    .o-unknown-people = 我不认识的人
    .o-in-an-official-name = 以国际刑警组织、警方、法院或银行名义来信或来电的人
    .o-other = 其他人

q-pressure-words = 发生了什么、对谁、在哪里、什么时候？说了什么？
    .label = 压力（自述）
    .hint = 简短即可。您可以改为当面告诉律师。
    .why = 有了地点和日期，律师就能查找记录和目击的人。

q-pressure-country = 这种压力是为哪个国家或地区施加的？
    .label = 为谁施压
    .why = 把压力与可能正在寻找您的国家联系起来。

q-other-signs = 您还注意到其他迹象吗？
    .label = 其他迹象
    .why = 任何迹象都不是证明。合在一起，它们能帮助律师决定查什么。
    .o-wanted-list = 我的姓名出现在某国的通缉名单上
    .o-regional-list = 我的姓名出现在几个国家共享的通缉名单上
    .o-state-media = 我的姓名出现在官方媒体上
    .o-screening-database = 我的姓名出现在银行和公司用于核查的数据库中
    .o-travel-permission-lost = 电子旅行许可或可信旅客卡被撤销
    .o-exit-ban-you = 我曾不被允许离开某国
    .o-exit-ban-others = 亲属或同事曾不被允许离开某国
    .o-local-police-visit = 我居住地的警方打听过我
    .o-immigration-questions = 移民机关问过国外的事
    .o-passport-trouble = 护照出现问题：被拿走、注销、不予换发或登记为遗失
    .o-mistaken-for-another = 我被当成了别人
    .o-look-out-circular = 我的姓名在机场监控名单上，例如“出入境监控通告”（look-out circular）
    .o-declared-absconding = 法院宣告我躲避法院，或宣告我是经济犯罪者
    .o-reward-offered = 有人悬赏寻找我
    .o-dealings-banned = 有人被告知不得向我付款、提供住处或帮助
    .o-group-report = 有关于整个群体的报告，没有提到我的姓名
    .o-work-lost = 我因此失去工作或合同
    .o-sanctions-listed = 我的姓名出现在制裁名单上
    .o-sanctions-ended = 我的姓名曾在制裁名单上，现已不在
    .o-other = 其他情况
    .o-none = 以上都没有

q-forms-answered = 是否有表格问过您国外的案件或定罪？您怎样回答？
    .label = 表格上的回答
    .hint = 请选择哪些表格，以及您怎样回答。
    .why = 表格上的回答，可能会与日后得知的情况对照。
    .o-visa-or-eta = 签证表格或电子旅行许可
    .o-citizenship = 国籍申请表格
    .o-us-form = 美国的表格
    .o-bank-form = 银行的表格
    .o-answered-no = 我回答“否”，或没有填写
    .o-answered-yes = 我回答“是”
    .o-other-name = 我填写了另一个姓名、出生日期或国籍
    .o-other = 其他情况
    .o-not-asked = 没有表格问过

q-forms-when = 其中最近一次是什么时候回答的？
    .label = 填表日期
    .why = 评判一项回答，只能依据您当天可能知道的情况。

q-other-signs-country = 这些其他迹象指向哪个国家或地区？
    .label = 其他迹象指向
    .why = 表明可能是哪个国家在采取行动，以及在哪里。

q-mix-up-facts = 关于与另一人混淆一事，已知哪些情况？
    .label = 与他人混淆
    .why = 身份认错往往可以用材料澄清。这些情况说明需要哪些材料。
    .o-same-name = 另一人的姓名相同或相近
    .o-same-birth-date = 出生日期也相同
    .o-documents-misused = 我的证件或资料被他人使用
    .o-cleared-after-check = 核查之后我被放行
    .o-happened-again = 发生过不止一次
    .o-other = 其他情况
    .o-none = 以上都没有

q-signs-else = 在这些迹象中，您所说的“其他情况”是指什么？
    .label = 迹象（自述）
    .hint = 如果选过不止一次，请写明是哪一页。
    .why = 用来记录本部分列表中没有的内容。
