# The words of the printed papers.

report-titled = { $paper } { $reference }
report-confidential = 保密
report-page = 第 { $page } 页，共 { $pages } 页
report-continued = （续）
report-continues = 下页继续
report-end = 结束
report-code = 形如 [U+1F600] 的代码，代表此处无法印出的字符。
report-box-empty = [ ] 未勾选
report-box-crossed = [X] 已勾选
report-withheld-answer = 已回答，未写入本文件
report-reference = 编号

## The papers. `.about` stands beside the choice on the screen, `.gives` says what each gives away.

paper-kind-conflict-sheet = 利益冲突核查表
    .about = 涉及谁：名称、角色和国家。请先发送它，以便律所核查利益冲突。
    .gives = 它含有您的姓名、出生日期、国籍、居住地、您列出的名称及其角色，以及所涉国家。它还写明谁发出了官方文书。它不含案情叙述。
paper-kind-brief = 案情简报
    .about = 供律师阅读的案情：一页概览，然后是涉及的人、各案件、日期、材料和首要问题。
    .gives = 它含有您的大部分回答和您自己的话。您自己的说法、财产转移和须保护者的姓名，只有您选择时才会写入。
paper-kind-your-copy = 您的副本
    .about = 给您看：该做什么、您的日期、带哪些材料、问什么问题，以及遇到急事怎么办。
    .gives = 它表明您在准备与律师谈话，以及谈什么。请放在别人读不到的地方。
paper-kind-annexes = 附件
    .about = 您的全部回答、理由及其来源，以及一份会面用表格。
    .gives = 凡是没有留到会面时再谈的回答，都逐字列入。
paper-kind-report = 案情简报和附件
    .about = 两者合为一个文件，适合要求一次提供全部内容的律所。
    .gives = 凡是没有留到会面时再谈的回答，都逐字列入。

report-ask-account = 是否在文件中写入您自己对案件的说法？
    .about = 您就自己对案件的说法所勾选的内容。写成文字，可能被视为陈述。
report-ask-transfers = 是否在文件中写入财产的转移？
    .about = 您是否转移或赠与过财产。
report-ask-people = 是否在文件中写入受保护者的姓名？
    .about = 亲属、证人和帮助您的人的姓名，以及您就对他人施压所写的内容。

## The brief: its first page

report-name-missing = 未给出姓名
report-in-short = 概要
report-in-short-none = 没有描述案件、通报、争议或财产。
report-besides = 概要（另）
report-papers-short = 材料
report-more-papers = 另有 { $count } 份，见材料清单
report-nothing-more = 没有更多已知情况。
report-alerts = 国际刑警组织的通报
report-more-items = 另有 { $count } 项，见争议、金钱和财产页
report-more-forms = 另有 { $count } 种形式，见附件 A
report-more-matters = 另有 { $count } 个案件，各有单独一页
report-first = 首先
report-first-none = 没有给出日期或行程。
report-first-more = 另有 { $count } 项，见各议题和今后的日期
report-no-date = 无日期
report-since = 自{ $date }起
report-was-due = 原定{ $date }
report-worked-out = 依据回答推算，须核对
report-what-happened = 发生了什么？
report-was-to-come = 填写时为今后的日期
report-decided = 目前的决定
report-journey-to = 所涉国家或地区：{ $countries }
report-alerts-not-apart = 各项回答分别关于哪份通报，没有说明。
report-received = 收到于{ $date }
report-listed = 已列出：
report-wants = 希望：
report-wants-none = 没有说明。
report-own-words = 委托人自己的话
report-writers-words = 填写人的话（{ $who }）
report-threat = 威胁的原话
report-threat-goes-on = （续见“争议、金钱和财产”。）
report-more-threats = 另有 { $count } 项威胁的原话，见“争议、金钱和财产”。
report-more-left = 另有 { $count } 项
report-own-words-missing = 委托人自己的话：
report-writers-words-missing = 填写人的话：
report-kept-back = 未写入本文件。
report-in-person = 当面说：
    .alone = 当面说
report-kept-out = 已回答，未写入本文件：
    .alone = 已回答，未写入本文件
report-later = 留待以后：
    .alone = 留待以后
report-blank = 跳过：
    .alone = 跳过
report-not-known = 未知：
    .alone = 未知
report-not-answered = 未回答：
    .alone = 未回答
report-answered-no = 回答“否”或“没有”：
    .alone = 否
report-not-asked = 未询问
report-nothing = 无。
report-not-touched = 未涉及：
report-legend = “我”“我的”和“您”均指委托人。没有写明如何得知的事实，为委托人所说。
report-legend-writer = 回答的填写人：{ $who }。回答中的“我”“我的”和“您”指委托人；在自由文字中可能指填写人。没有写明如何得知的事实，为填写人所说。
report-legend-unchecked = 这里的任何内容都没有经过核实。它不构成法律意见，也不作认定。
report-data-attached = 回答已作为数据附在此文件中。拿到文件的人就拥有全部回答。
report-data-not-attached = 此文件没有附带数据。

## How known

report-known-paper = 有材料
report-support-held = 列有可能表明这一点的材料，未经核实
report-support-writer = 以填写人的话为据
report-paper-unchecked = 持有可能表明其中部分内容的材料。未经核实。
report-known-told-by = 告知人：
report-known-told = 由他人告知
report-known-unsure = 不确定
report-known-belief = 看法
report-known-not-known = 未知
report-known-in-person = 当面说
report-known-blank = 跳过
report-known-open = 未回答
report-known-not-exact = 不确切
report-more-exactly = 已回答，需要更多
    .date = 已回答，需要确切日期

## People

report-people = 涉及的人
report-people-none = 没有列出名称。
report-name = 名称
report-name-forms = 其他形式
report-name-role = 角色
report-name-role-missing = 未说明角色
report-name-kept = 已给出名称，按设置未写入本文件
report-name-side = 所属方
report-name-link = 所属
report-name-person = 个人
report-name-company = 公司或机构
report-side-against = 对方
report-side-own = 委托人一方
report-side-open = 不明确
report-states = 国家或地区
report-state-authority-missing = 机关不明
report-lawyers = 律师
report-tellers = 告知人
report-before = 办理之前（供律所）
report-before-identity = 身份和住址
report-before-funds = 由谁付费；资金来源
report-before-sanctions = 制裁、公职：各方
report-before-interpreter = 语言和口译员
report-before-capacity = 行为能力和健康
report-before-other-firms = 已委托的其他律所
report-before-scope = 工作范围
report-before-conflict = 利益冲突已排除：日期、经办人

## Matters and other sheets

report-law-none = 没有引用法律条文：由当地法律决定。
report-matter = 案件：
report-matter-said = 针对委托人的说法
report-matter-happened = 案件中发生了什么
report-matter-account = 委托人的说法，未经核实
report-matter-belief = 委托人的看法
report-matter-each = 各案相同
report-sheet-alerts = 通报、边境、压力
report-sheet-money = 争议、金钱和财产
report-sheet-background = 背景和保护
report-whole-case = 案件整体
report-also-mentioned = 另外提到，仅为看法：
report-against = 相反情况
report-as-under = 同 { $number }。
report-missing = 缺少
report-last-day = 最后一天
report-follows = 由此得出

## Labels and heads that speak to the client on the screen, as the papers put them

report-labels = 回答的标签
    .bank-measure-date = 银行最初行动
    .bank-measure-what-other = 银行措施（委托人的话）
    .bank-measure-reason-other = 银行的理由（委托人的话）
    .asset-kind-other = 资产（委托人的话）
    .border-countries = 被拦下或签证遇到麻烦的国家或地区
    .arrested-on = 被逮捕
    .border-date = 最近一次被逮捕、拦下或签证麻烦
    .coming-date-other = 日期（委托人的话）
    .dispute-began = 争议开始
    .dispute-what-happened = 经过（委托人的话）
    .dispute-with-other = 对方（委托人的话）
    .extradition-refused-on = 引渡被拒绝
    .held-lawyer = 此次逮捕的律师
    .held-reason-other = 理由（委托人的话）
    .held-since-on-conditions = 保释或须遵守条件，起始
    .lives-since = 在目前国家居住，起始
    .matter-departure = 委托人当时所在
    .matter-extradition-date = 获释，或引渡案件结束
    .matter-left-why-other = 离开原因（委托人的话）
    .matter-other-reason = 委托人的异议
    .matter-own-account = 委托人自己的说法
    .matter-refusal-other = 拒绝理由（委托人的话）
    .matter-what-happened = 经过（委托人的话）
    .name-detail = 要核查名称的补充
    .name-party = 要核查的名称
    .own-words = 委托人自己的话
    .paper-answer-by = 答复期限
    .paper-note = 文书备注
    .protection-granted-on = 获得保护
    .released-on = 获释
    .warrant-cancelled = 曾下令逮捕，后来取消
report-heads = 各议题的标题
    .identity-and-data = 数据是否正确，是否关于委托人
    .interpol-data = 国际刑警组织可能持有委托人的什么数据
    .own-claim = 委托人自己对资金或财产的主张
    .pressure-and-channels = 压力，以及官方渠道被用来针对委托人
    .uk-immigration = 委托人在英国的居留许可

## Dates

report-chronology = 时间顺序
report-when = 时间
report-what = 内容
report-how-known = 如何得知
report-no-date-yet = 尚无日期
report-happened-undated = 已发生，未给出日期：
report-date-asked = 需要询问：
report-dates-ahead = 今后的日期
report-go-together = 这些能否并存？请先询问；这不是认定。
report-timeline-gap = { $from }至{ $to }之间没有给出日期。

## Papers and questions

report-papers-title = 材料和首要问题
report-papers-held = 委托人持有或见过的材料
report-papers-held-none = 委托人没有列出材料。
report-paper = 材料
report-paper-for = 所涉议题
report-paper-where = 在何处、来自谁、日期
report-papers-mentioned = 回答中提到的材料
report-papers-ask = 只通过律所取得：
report-first-asks = 委托人首先要问律所的问题
report-first-questions = 首先要问委托人的问题（按决定作用排列）
report-open-count = 有 { $count } 个问题尚无回答。

## Conflict sheet

report-conflict-title = 利益冲突核查
report-conflict-lead = 请在阅读本档案其他内容之前先看这一份。除涉及谁之外，它不含任何案情。
report-conflict-kept = 有 { $count } 个亲属或证人的姓名未写入，因此本核查不完整。
    .change = 如要显示，请选择写入“受保护者的姓名”后重新制作此表，或在电话中说明。委托人自己的话也可能提到某人。
report-conflict-client = 委托人
report-conflict-others = 其他人和公司
report-conflict-none = 除客户外，回答中没有提到其他人。
report-conflict-not-asked = 关于名称的问题尚未回答。目前回答中除客户外没有提到其他人。
report-conflict-states = 可能站在对方一边的国家和机关
report-conflict-senders = 谁发出了官方文书
report-conflict-countries = 回答中提到的其他国家或地区
report-conflict-cleared = 利益冲突已排除：日期、经办人

## Annexes

report-annex-answers = 附件 A：全部回答
report-annex-reasons = 附件 B：理由和来源
report-annex-meeting = 附件 C：会面
report-answers-unanswered = 本部分有 { $count } 个问题尚无回答：{ $numbers }。
report-answers-none = 尚无任何问题得到回答。
report-reasons-lead = 理由是可以提出的内容，不是认定。括号中的数字指向来源。
report-points-none = 回答与本应用所查找的事项均不相符。这并不意味着不存在此类事项。
report-points-measures = 国际刑警组织措施的迹象
report-points-measures-lead = 迹象表明应询问什么。只有国际刑警组织和请求国知道存在什么。
report-point-because = 依据
report-point-means = 为何重要
report-point-other-side = 与之相反的情况
report-point-next = 可以做什么
report-as-for = 同：
report-measure = { $measure }：{ $state }
report-measure-signs = 迹象
report-measure-against = 相反的理由
report-sources = 来源
report-sources-lead = 括号中的数字标在以其为依据的理由旁。
report-sources-read = 各来源最近一次阅读于{ $date }。
report-source = { $citation }。{ $title }
report-source-several = { $title }：{ $citations }
report-source-detail = { $url } · { $checked }
report-form-attendance = 会面
report-form-present = 日期、时间、在场者
report-form-place = 地点或方式
report-form-interpreter = 口译员、语言
report-form-identity = 身份和证件
report-form-document = 已查看身份证件：种类、号码、有效期
report-form-address = 住址证明
report-form-papers-seen = 已查看的材料，原件或副本
report-form-engagement = 委托
report-form-instructs = 由谁委托、由谁付费
report-form-funds = 资金来源
report-form-sanctions = 已核查制裁和公职
report-form-other-firms = 已委托的其他律所
report-form-scope = 约定的范围
report-form-channel = 联系委托人的安全方式
report-form-steps = 后续步骤
report-form-step = 谁做什么、何时之前
report-note = 对此回答的备注
report-form-notes = 笔记：指示、更正、意见

report-fingerprint-title = 回答的指纹：
report-fingerprint-compare = 如果两份文件上各组都相同，它们依据的是相同的回答。它是属于本文件的回答文件的 SHA-256。

## Remarks about the pages, shown before saving

report-remark-no-glyph = 字符 { $code } 无法印出。以其代码代替。
report-remark-direction = 改变书写方向的隐藏标记已略去。

## The blank form, for pen and paper

blank-title = 纸质问卷
blank-file-name = questionnaire.pdf
blank-origin = Candour { $version }
blank-lead = 问题与屏幕上的相同，编号也相同。没有一项是必须填写的。
blank-how-title = 怎样填写
blank-how =
    请用您自己的话、用任何语言回答。您可以略去任何内容。
    有些问题写明何时需要回答。其他的请跳过。
    在那里，一个字母代表一个选项。
blank-ways-title = 其他回答方式
blank-way-not-known = 未知
    .means = 您不知道，这也是一种回答。
blank-way-not-sure = 不确定
    .means = 您在上方作了回答，但不确定。
blank-way-told = 他人告知
    .means = 您在上方作了回答，是别人告诉您的。
blank-way-in-person = 当面说
    .means = 您更愿意当面告诉律师，而不写下来。
blank-way-later = 以后
    .means = 您想以后再回来。
blank-keep-title = 妥善保管
blank-keep = 纸没有锁。请放在别人读不到的地方，并亲手交给律师。
blank-section = { $number }. { $section }
blank-option = { $letter }. { $option }
blank-only-if = 仅在以下情况下回答：{ $condition }。
blank-group-if = 仅当您对 { $gate } 回答“是”时填写，每项填一次。
blank-group-else = 否则请转到 { $next }。
blank-group-else-section = 否则请转到下一部分。
blank-spare = 如有更多，请用备用页。请在回答旁写明每题的编号。
blank-spare-sheet = 备用页 { $number }
blank-spare-lead = 请在每项回答前写明问题编号。如需更多，请复印此页。
blank-tick-one = 请勾选一项。
blank-tick-several = 请勾选所有适用的项目。
blank-country = 国家或地区
blank-countries = 国家或地区
blank-date-on = 在
blank-date-about = 约
blank-date-before = 之前
blank-date-after = 之后
blank-date = 请按您所知填写年、月、日。如果是两个日期之间，请写两个。如果只能参照此处的另一个日期，请写该回答的编号。
blank-money = 金额和货币
blank-duration = 年、月或天
blank-name = 名称，任何文字，按通常的写法
blank-other-names = 其他拼写、文字和曾用名
blank-letters = { $first } 至 { $last }
blank-and = { $one }，并且 { $other }
blank-or = { $one }，或者 { $other }
blank-set-off = （{ $condition }）
blank-if = 您在 { $number } 勾选了 { $options } 中的任何一项
blank-if-answer = 您对 { $number } 回答了 { $options }
blank-if-not = 您在 { $number } 没有勾选 { $options } 中的任何一项
blank-if-not-answer = 您对 { $number } 没有回答 { $options }
blank-if-answered = 您回答了 { $number }
blank-if-not-answered = 您没有回答 { $number }
blank-if-none = 以下不成立：{ $condition }
blank-if-some = 对 { $group } 中的一项，以下成立：{ $condition }
blank-if-different = 对 { $group } 中属于不同国家或地区的 { $count } 项或更多，以下成立：{ $condition }
blank-if-several = 对 { $group } 中的 { $count } 项或更多，以下成立：{ $condition }
blank-if-country = { $number } 写明了 { $countries } 中的一个
blank-if-country-trait = { $number } 中的国家或地区需要回答此题
blank-if-same-country = { $number } 和 { $other } 写明的是同一国家或地区
blank-if-other-country = { $number } 写明了 { $other } 没有写的国家或地区
blank-if-earlier = { $number } 的日期早于 { $other } 的日期
blank-if-date-past = { $number } 的日期已过
blank-if-date-future = { $number } 的日期是今天或更晚
blank-if-date-within-next = { $number } 的日期在今后 { $span } 之内
blank-if-date-within-last = { $number } 的日期在过去 { $span } 之内
blank-if-date-longer-ago = { $number } 的日期距今超过 { $span }
blank-if-amount = { $number } 的金额较小
blank-if-shorter = { $number } 的时间较短
blank-years = { $count } 年
blank-months = { $count } 个月
blank-days = { $count } 天
