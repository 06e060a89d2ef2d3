# Business and money.

section-business-and-money = 英国以外的商业和金钱
    .about = 英国以外的公司、贷款、担保、支票和其他金钱事务。

q-business-abroad = 在另一国家，您有过以下哪些？
    .label = 英国以外的商业和金钱
    .hint = 请选择现在或过去适用的所有项目。
    .why = 国外的刑事控告，往往起于金钱和商业事务。
    .o-company-owner = 公司或公司的股份
    .o-company-director = 董事席位或管理职务
    .o-employee = 工作
    .o-public-contract = 与国家或公共机构的合同
    .o-loan-or-credit = 贷款或信用卡
    .o-guarantee = 为他人债务作担保
    .o-cheque = 我签过的支票
    .o-tax = 税务事务
    .o-online-service = 为网络服务工作，例如游戏、电话或支付
    .o-moving-money = 把钱汇出对此有限制的国家
    .o-other = 其他情况
    .o-none = 以上都没有

q-company-part = 您在公司中做什么？
    .label = 在公司中的角色
    .why = 国际刑警组织的规则看每个人自己的参与。有职衔与作决定不是一回事。
    .o-ran-it = 由我经营
    .o-shared-control = 我与他人共同作决定
    .o-title-or-shares-only = 我只有职衔或股份，不作决定
    .o-has-left = 我早已离开

q-company-trouble = 公司发生了什么？
    .label = 公司的麻烦
    .why = 投资者未获偿付、所有人之间的争斗或搜查，往往出现在刑事案件之前。
    .o-insolvency = 公司破产
    .o-unpaid-partners = 供应商、员工或合伙人未获付款
    .o-investors-unpaid = 投资者或存款人未获偿还
    .o-owners-in-dispute = 所有人之间有争议
    .o-searched = 其办公室被搜查
    .o-staff-held = 员工或管理人员被问话或关押
    .o-control-taken = 他人取得了控制权
    .o-licence-removed = 许可被取消
    .o-other = 其他情况
    .o-none = 以上都没有

q-loan-country = 贷款、担保或支票在哪个国家或地区？
    .label = 贷款或支票所在国家或地区
    .why = 在有些国家，未偿还的债务或未兑付的支票可能成为刑事案件。

q-loan-state = 债务现在怎样？
    .label = 债务状况
    .hint = 如果有几笔，请就您最担心的一笔回答。
    .why = 已还清或和解的债务，与逾期未还的债务，对待方式不同。
    .o-paid-off = 已还清
    .o-up-to-date = 按时还款
    .o-behind = 还款迟延
    .o-in-default = 放贷方要求一次付清全部款项
    .o-settled = 已按商定金额和解
    .o-sum-disputed = 金额本身有争议
    .o-several-loans = 几笔贷款情况不同

q-loan-amount = 据称欠多少？
    .label = 据称所欠金额
    .hint = 大概的整数即可。
    .why = 国际刑警组织的实践会看金额大小。据报道，支票有一些以数字表示的界限。

q-loan-trouble = 还款迟延前后发生了什么？
    .label = 还款迟延前后
    .why = 表明债务如何形成，以及是否提出过付款。
    .o-job-lost = 失去了工作或收入
    .o-business-failed = 业务没有做成
    .o-illness = 家中有人生病
    .o-left-the-country = 债务未清时我离开了该国
    .o-lender-refused-plan = 放贷方拒绝还款计划
    .o-paid-part = 已偿还一部分
    .o-debt-of-another = 是他人的债务，我须承担责任
    .o-other = 其他情况
    .o-none = 以上都没有

q-cheque-facts = 支票是怎么回事？
    .label = 支票的情况
    .why = 作为担保留下的支票，与被止付或余额不足而签发的支票，衡量方式不同。
    .o-given-as-security = 作为贷款或合同的担保留下
    .o-blank-or-undated = 我签字时没有日期或没有金额
    .o-post-dated = 写的是之后的日期
    .o-filled-in-by-other-side = 其余由对方填写
    .o-not-paid = 银行没有兑付
    .o-stopped-by-you = 我通知银行不要兑付
    .o-account-closed-or-emptied = 提示付款之前账户已关闭或清空
    .o-more-than-one = 支票不止一张
    .o-more-than-owed = 金额超过所欠
    .o-other = 其他情况
    .o-none = 以上都没有

q-online-facts = 关于网络工作，哪些属实？
    .label = 网络工作的情况
    .why = 有许可，或曾被迫工作，可能改变人们对此类案件的看法。
    .o-gambling = 提供赌博
    .o-calls-or-messages = 打电话或写信给人，推销或收钱
    .o-payments-or-crypto = 转移款项或加密资产
    .o-licensed-where-run = 在经营地有许可
    .o-no-licence = 没有许可
    .o-job-advert = 我通过广告找到这份工作
    .o-passport-taken = 我的护照被他人扣留
    .o-made-to-work = 我被迫在那里工作
    .o-other = 其他情况
    .o-none = 以上都没有

q-business-else = 在商业或金钱方面，您所说的“其他情况”是指什么？
    .label = 商业（自述）
    .hint = 如果选过不止一次，请写明是哪一页。
    .why = 用来记录本部分列表中没有的内容。
