# The heads under which points become issues: what people see.
# `.about` says in a line why it matters, `.other-side` what weighs the other way in law.

head-first = 首先处理的事
    .about = 这件事有日期，或不能等待。请先就此咨询律师，再做其他任何事。

head-validity = 案件是否仍然成立
    .about = 如果案件已结案、和解或已有裁决，以它为依据的内容可能没有根据。
    .other-side = 案件可能被重新启动。一国的决定不一定约束另一国。

head-request-and-purpose = 是否请求过引渡，以及通报的目的
    .about = 拒绝引渡或根本没有请求，都可能有影响。每种通报都有目的，红色通报（Red Notice）的目的是引渡。
    .other-side = 一国仍可提出请求，而您可能不知道。

head-extradition-asked = 以前是否请求过引渡
    .about = 别的法院或国家作过什么决定，以及从未请求过什么，都可以告诉现在作决定的法院。一国的拒绝，对另一国的法院没有约束力。

head-witness = 被要求作证
    .about = 证人不是被指控的人。文书以何种身份提到您、作答可能引向什么，值得先弄清楚。
    .other-side = 调查进行期间，身份可能改变。

head-political = 政治、信仰、言论或公共角色
    .about = 以政治、军事、宗教或种族性质为主的案件，国际刑警组织不得介入。决定是否送回的法院也可以审视这一点。
    .other-side = 严重的普通刑事犯罪，尤其是暴力，可能比政治方面更有分量。

head-private-dispute = 案件背后是否有私人纠纷
    .about = 红色通报（Red Notice）不是为私人纠纷而设的，例如金钱、股份或合同方面的纠纷。
    .other-side = 该规则对严重犯罪和有组织犯罪有例外。

head-family = 案件背后是否有家庭事务
    .about = 红色通报（Red Notice）不是为家庭或私人事务而设的。
    .other-side = 该规则对严重犯罪有例外。

head-tax-or-licence = 税收、许可或行政规定
    .about = 红色通报（Red Notice）不是为违反行政规定的情况而设的，例如没有许可。
    .other-side = 虚假文件或有组织犯罪可能使其成为普通刑事犯罪。

head-notice-and-fairness = 案件的告知与公正审判
    .about = 国际刑警组织和法院会看，您是否被告知、是否被听取、能否为自己辩护。
    .other-side = 一个缺陷不一定使审判不公正，上诉也可能予以纠正。

head-accusation = 指控究竟说了什么
    .about = 通报、逮捕令或请求必须说明您本人据称做了什么。年代久远、轻微或不清楚的内容可能不够。
    .other-side = 指控的全部内容，您可能没有全部见过。

head-return-and-extradition = 被送回与引渡
    .about = 这是关于把人送往另一国家之前法律有何要求，以及有什么理由可能反对。
    .other-side = 规则因国而异。一国拒绝的，另一国可能允许。

head-pressure-and-channels = 压力，以及官方渠道被用来针对您
    .about = 对您或您亲近的人施压，可以表明案件究竟为了什么。
    .other-side = 作为证人被传唤，或私人所做的事，不是国家施压。

head-interpol-data = 国际刑警组织可能持有您的什么数据
    .about = 这是关于可能有通报的迹象，以及向国际刑警组织委员会查询的途径。
    .other-side = 迹象不是证明。没有迹象也不表示什么都没有。

head-identity-and-data = 数据是否正确，是否关于您
    .about = 国际刑警组织必须保持数据准确，您可以申请更正。
    .other-side = 更正之后，通报本身可能仍然保留。

head-travel = 出行与边境
    .about = 怎样对待通报，由各国自行决定。转机也算。
    .other-side = 行程顺利并不表明没有通报。

head-banks = 银行与合规筛查数据库
    .about = 银行会看通报和新闻报道，并且往往不能说明为何采取行动。
    .other-side = 银行关闭账户的理由可能与案件无关。

head-assets-against = 被冻结、被查问或被主张的财产
    .about = 对于财产的命令或查问，答复的时间往往很短。
    .other-side = 法院或机关可能有您没有见过的理由。

head-own-claim = 您自己对资金或财产的主张
    .about = 这是关于您所主张的资金或财产，以及它怎样可能到您手中。
    .other-side = 期限可能已在计算，其中有些很短。

head-uk-immigration = 您在英国的居留许可
    .about = 国外的案件可能引出关于您在英国居留身份的问题。
    .other-side = 仅凭一项指控并不决定您的居留身份。

head-not-enough-known = 已知的还不够
    .about = 这件事只是从他人那里得知的，也没有人说过是关于什么。回答这些问题能进一步说明情况。

head-for-the-person = 现在该做什么，不该做什么
    .about = 这是给您看的，不是给律师看的。

head-sanctions = 制裁
    .about = 列入名单可以冻结资金、使付款停下。付款许可和从名单上除名，是两个不同的问题。
    .other-side = 银行可能因姓名相似而行动，或只是出于谨慎。
