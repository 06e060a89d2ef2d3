# Papers worth gathering.


## You and your status

paper-passport-copies = 现有和曾有的每本护照的所有页面的复印件
    .where = 在您手中；以前的护照机关可以证实旧护照。
    .language = 原样即可；是否需要翻译由律师说明。
paper-name-record = 显示姓名各种拼写的出生或更名记录
    .where = 当地的民事登记机关，或在适宜时由其领事馆出具。
    .language = 原件，附英文译文。
paper-residence-permit = 签证或居留许可，以及批准的信函
    .where = 在您手中；移民机关可以寄送副本。
    .language = 原样即可。
paper-identity-proof = 表明所指是另一人的材料：指纹、照片、工作或学校记录
    .where = 您自己的档案、雇主、学校、公证人。
    .language = 原件，需要时附译文。
paper-travel-record = 行程清单及日期，以及机票或护照印章
    .where = 您的护照、航空公司账户和日历。
    .language = 不需要翻译。

## What happened to you

paper-border-paper = 在边境或被拦下后收到的任何纸张或卡片
    .where = 在您手中；边境机关可应请求证实。
    .language = 原样即可。
paper-border-note = 被拦下者本人的记录：日期、地点、执法人员、原话、持续时间
    .where = 趁记忆清楚时写下，交给律师。
    .language = 用您思考所用的语言。
paper-visa-refusal = 拒绝或取消签证、可信旅客卡或登机的信函
    .where = 大使馆、航空公司，或您申请时所用的网上账户。
    .language = 原样即可。
paper-bank-letters = 银行关于停用、关闭或提问的信函和消息
    .where = 您的邮件、安全消息和电子邮件；银行可以寄送副本。
    .language = 原样即可。
paper-account-statements = 有关期间的账户对账单
    .where = 银行或其网上存档。
    .language = 原样即可。
paper-screening-entry = 合规筛查数据库中的条目文字
    .where = 提到它的银行或合作方；由律师安排数据请求，向数据库公司索取。
    .language = 原样即可。
paper-public-list-copy = 列有姓名的公开通缉名单或新闻页面的带日期副本
    .where = 在私人电脑上保存或打印该页面，连同网址和日期。
    .language = 原样即可，附关键部分的译文。
paper-contact-note = 每次施压的来访、电话或消息的记录：日期、何人、原话
    .where = 由在场的人各凭记忆写下，交给律师。
    .language = 用当时所用的语言。
paper-messages-kept = 消息本身，原样留在设备上
    .where = 留在原处；列出日期和发送人的清单。
    .language = 原样即可。

## A criminal case abroad

paper-warrant = 逮捕令或羁押决定
    .where = 与律师一起选定的当地律师。
    .language = 原件，附经认证的英文译文。
paper-summons = 每份传唤通知、传票或警方信函，连同信封和日期
    .where = 您的邮件、旧地址、代收的亲属。
    .language = 原件，附译文。
paper-witness-request = 请人作为证人的信函或传唤文书
    .where = 您的邮件，或为您代收的人。
    .language = 原件，附译文。
paper-charge-sheet = 指控书、起诉书或立案决定
    .where = 由当地律师向法院或检察官取得。
    .language = 原件，附经认证的英文译文。
paper-foreign-judgment = 判决书及其理由和庭审记录
    .where = 由当地律师向法院书记处取得。
    .language = 原件，附经认证的英文译文。
paper-service-proof = 证明何时、何地、怎样告知案件，或未告知的材料
    .where = 法院案卷、邮局、您的旧地址、您的雇主。
    .language = 原件，附译文。
paper-retrial-law = 缺席判决之后重新审理的规定
    .where = 当地律师。
    .language = 附英文译文。
paper-closing-decision = 终止、撤销或中止案件的决定
    .where = 由当地律师向法院或检察官取得。
    .language = 原件，附经认证的英文译文。
paper-sentence-served = 刑罚已执行、缴清或减免的证明
    .where = 监狱部门、缓刑机构或法院。
    .language = 原件，附译文。
paper-amnesty-text = 大赦法律或特赦令，以及予以适用的文书
    .where = 官方公报、法院或总统办公室。
    .language = 原件，附译文。
paper-limitation-opinion = 关于当地追诉或执行刑罚的时间何时届满的说明
    .where = 当地律师。
    .language = 英文，或附译文。
paper-criminal-code-text = 案件所引条文当时印行的文本及其刑罚
    .where = 官方公报或当地律师。
    .language = 附英文译文。
paper-local-lawyer-note = 当地律师关于案件阶段和缺陷的说明
    .where = 您在该国的律师。
    .language = 尽可能用英文。
paper-co-accused-decisions = 同案其他被指控者的裁决
    .where = 他们的律师、法院、公开登记册。
    .language = 原件，附译文。
paper-case-timeline = 时间表：先写案件之前发生的事，再写案件的每一步
    .where = 由您书写，日期按您所知。
    .language = 用您思考所用的语言。

## Extradition and INTERPOL

paper-arrest-record = 逮捕、拘留或保释的记录
    .where = 警察局、法院或您的当地律师。
    .language = 原件，附译文。
paper-extradition-request = 引渡请求及随附文件
    .where = 收到请求的国家的法院，或您在当地的律师。
    .language = 按送达的原样，附译文。
paper-extradition-refusal = 拒绝引渡或移交的完整决定，包括理由
    .where = 作出决定的法院，由您的当地律师取得。
    .language = 原件，附经认证的英文译文。
paper-state-letters = 两国之间关于请求的往来信函
    .where = 法院案卷，由您的当地律师取得。
    .language = 原件，附译文。
paper-notice-paper = 显示通报、扩散通报（diffusion）或其编号的任何材料
    .where = 出示它的警方或法院，由您的律师取得。
    .language = 原样即可。
paper-ccf-letters = 国际刑警组织或其委员会的每封来信，连同决定
    .where = 您或您以前的律师。
    .language = 原样即可。
paper-ccf-request = 曾提交的申请及其附件
    .where = 您以前的律师或您的网上账户。
    .language = 原样即可。
paper-new-fact-proof = 显示新事实以及得知之日的材料
    .where = 新事实的来源处；请保留信封或电子邮件。
    .language = 原件，附阿拉伯文、英文、法文或西班牙文译文。
paper-address-letters = 告知该国警方或法院住址的信函，连同回执
    .where = 您的当地律师、挂号信回执、电子邮件。
    .language = 原件，附译文。
paper-power-of-attorney = 给律师的已签署的授权委托书
    .where = 由您的律师起草。
    .language = 按律师给出的格式。

## Protection and rights

paper-asylum-decision = 给予、拒绝或终止保护的决定，并写明针对的国家
    .where = 移民机关或您的移民律师。
    .language = 原件，附译文；不要让您逃离的国家看到。
paper-asylum-interview = 庇护面谈和陈述的记录
    .where = 您的移民律师或该机关。
    .language = 原样即可。
paper-un-decision = 法院、联合国或其他机构就本案或该群体作出的认定
    .where = 该机构的网站、您的律师、人权团体。
    .language = 按公布的原样。
paper-country-reports = 关于处境相同的人在那里遭遇什么的报告
    .where = 由律师挑选；请提供您知道的名称。
    .language = 如有英文版则用英文。
paper-co-member-decisions = 关于该团体、政党或社群其他成员的裁决
    .where = 该团体、他们的律师、公开登记册。
    .language = 原件，附译文。
paper-medical-report = 关于健康、治疗和用药的报告
    .where = 您的医生或医院。
    .language = 英文，或附译文。
paper-injury-record = 虐待的医疗和照片记录
    .where = 接诊的医生或医院；通过律师找专科医生。
    .language = 原件，附译文。
paper-posts-and-speeches = 帖子、文章或讲话，连同日期和地点
    .where = 您的账户和出版方；请复制，不作改动。
    .language = 原件，附关键部分的译文。
paper-membership-record = 显示公职、政党、信仰或职业的证件或信函
    .where = 该组织、政府部门、社群。
    .language = 原件，附译文。
paper-official-statements = 官员或官方媒体关于本人或该群体的言论
    .where = 保存的页面，连同网址和日期。
    .language = 原件，附关键部分的译文。
paper-call-up-paper = 征召文书、部队记录和退伍文书
    .where = 您自己的档案；通过律师向军事机关取得。
    .language = 原件，附译文。

## Family

paper-custody-orders = 关于子女的每项法院命令，来自每个国家，连同日期
    .where = 各法院，或您的家事律师。
    .language = 原件，附经认证的译文。
paper-hague-papers = 依据《海牙公约》的儿童返还案件的文书
    .where = 中央机关或法院。
    .language = 原样即可。
paper-child-welfare = 表明子女所在地和生活状况已为人所知的记录
    .where = 学校、医生、警方核查。
    .language = 原件，附译文。
paper-family-ties = 关于在英国的家庭、照料责任和居住年数的材料
    .where = 证书、学校、医生、地方政府。
    .language = 原样即可。

## Business and money

paper-contract = 合同，连同每次变更和附件
    .where = 您的档案、对方的副本、公证人。
    .language = 原件，附关键部分的译文。
paper-payment-record = 显示何时向谁付了什么的银行单据和账簿
    .where = 银行、您的会计师。
    .language = 原样即可。
paper-loan-papers = 贷款或信贷协议及所提供的担保
    .where = 银行；您自己的副本。
    .language = 原件，附译文。
paper-cheque-copies = 支票正反面的复印件和银行的退票单
    .where = 退票的银行。
    .language = 原样即可。
paper-job-loss-proof = 工作或合同终止的证明，连同日期
    .where = 雇主、劳动机关。
    .language = 原件，附译文。
paper-offers-record = 付款、和解或重新安排还款的提议及答复
    .where = 您的电子邮件、信件和消息。
    .language = 原件，附译文。
paper-settlement-paper = 和解书、结清证明或无索赔函
    .where = 对方、银行、法院。
    .language = 原件，附译文。
paper-civil-judgment = 民事案件的判决和命令
    .where = 法院书记处或您的律师。
    .language = 原件，附经认证的英文译文。
paper-arbitration-award = 仲裁裁决和主要书状
    .where = 您的律师或仲裁机构。
    .language = 原件，附译文。
paper-threat-record = 对方提到警方、逮捕或国际刑警组织的消息
    .where = 原样留在设备上；为律师列出带日期的清单。
    .language = 原件，附译文。
paper-company-register = 公司登记摘录：董事、股份、有权签字的人，连同日期
    .where = 各国的公司登记机关。
    .language = 原件，附译文。
paper-board-papers = 显示由谁决定的董事会记录、表决和职务说明
    .where = 公司；通过律师找以前的同事。
    .language = 原件，附译文。
paper-licences = 许可和监管机构的信函，连同日期
    .where = 监管机构或公司。
    .language = 原件，附译文。
paper-tax-papers = 报税表、核定和申诉
    .where = 您的会计师或税务机关。
    .language = 原件，附译文。
paper-recruitment-papers = 工作地的招聘广告、合同、行程和薪酬记录
    .where = 您的消息、电子邮件、银行账户。
    .language = 原件，附译文。
paper-export-papers = 出口许可、申报和最终用户文件
    .where = 经纪人、海关、您的公司。
    .language = 原样即可。

## Assets

paper-freezing-order = 冻结、限制处分或扣押的命令，连同送达的文书
    .where = 法院、银行或送达的人。
    .language = 原样即可；外国命令附译文。
paper-source-of-funds = 显示资金如何赚得、每项资产如何购买的档案
    .where = 合同、工资单、报税表、买卖契据、银行记录。
    .language = 原件，附译文。
paper-title-papers = 资产的产权契据、股票和登记
    .where = 土地、公司和车辆登记机关。
    .language = 原件，附译文。
paper-asset-list = 资产清单：所有人、地点、日期和各自的资金来源
    .where = 由您书写，只给律师。
    .language = 不需要翻译。
paper-asset-request = 查问资产，或告知有关请求的信函或消息
    .where = 发出它的银行、登记机关、警方。
    .language = 原件，附译文。
paper-loss-record = 被拿走之物的证明：转账、契据、日期、谁得利
    .where = 银行、登记机关、公司档案。
    .language = 原件，附译文。
paper-discovery-record = 显示哪天、怎样得知损失的材料
    .where = 电子邮件、审计报告、信件。
    .language = 原件，附译文。
paper-removal-paper = 关于遣返的文书，连同信封和日期
    .where = 您，或发出它的机关。
    .language = 原件，附译文。
paper-uk-notices = 英国机关的任何通知、命令或信函，连同信封
    .where = 您的邮件；该机关可向您的律师证实。
    .language = 原样即可。
