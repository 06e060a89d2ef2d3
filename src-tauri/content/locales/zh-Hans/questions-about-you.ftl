# About you.

section-about-you = 关于您
    .about = 您的姓名、国籍和居住地。通报上的姓名拼写往往有所不同。

q-own-name = 您的姓名是什么？请包括您用过的每种拼写和文字。
    .label = 您的姓名
    .hint = 请按您的写法填写，再添加其他拼写、文字和曾用名。
    .why = 通报常以另一种拼写发出。律师需要您姓名的每种形式，才能妥善查询。

q-birth-date = 您是什么时候出生的？
    .label = 出生
    .why = 姓名相近的人，靠出生日期来区分。

q-nationalities = 您拥有哪些国籍？
    .label = 国籍
    .hint = 如果没有，请选择“无国籍”。如果有不愿写明的国家，也可以选择“不愿说明的国家”。
    .why = 许多国家不引渡本国公民。国籍也决定哪个领事馆可以提供帮助。

q-lives-in = 您现在住在哪里？
    .label = 居住地
    .why = 关于逮捕、引渡和冻结的规则，取决于您居住的国家。

q-language = 您想用哪种语言交谈？是否需要口译员？
    .label = 语言
    .hint = 也请写明您的材料所用的语言，以及任何能让会面更方便的安排。
    .why = 律师可据此安排会面和您需要的翻译。

q-uk-status = 您在英国的移民身份是什么？
    .label = 在英国的身份
    .why = 国外的案件可能影响签证或庇护申请。庇护申请也可能影响引渡案件。
    .o-settled = 定居身份，或没有期限的居留许可
    .o-visa = 有期限的签证或其他许可
    .o-bno = 英国国民（海外）签证，British National (Overseas)
    .o-protection = 难民身份或其他保护
    .o-claim-pending = 我已申请保护，正在等待决定
    .o-appeal-pending = 我的保护申请已被拒绝，上诉正在审理
    .o-applying-for-citizenship = 我正在申请英国国籍
    .o-no-permission = 我目前没有许可
    .o-other = 其他情况

q-uk-status-other = 请用您自己的话说明您的身份。
    .label = 身份（自述）
    .hint = 写下您的卡片、信函或印章上的文字即可。
    .why = 用来记录列表中没有的内容。

q-passport-state = 您的护照是否发生过什么情况？
    .label = 护照
    .hint = 有些国家会把护照登记为遗失或注销，而不告知持有人。
    .why = 有助于了解护照是否可能列入国际刑警组织的遗失和被盗证件记录。
    .o-no-problem = 没有：我的护照有效
    .o-second-passport = 我持有不止一本护照
    .o-expired = 已过期
    .o-reported-by-you = 我自己报告了遗失或被盗
    .o-taken-away = 被拿走，或被扣留不还给我
    .o-recorded-lost = 被登记为遗失或被盗，但我没有报告过
    .o-cancelled = 已被注销
    .o-renewal-refused = 申请新护照被拒
    .o-childs-passport = 我孩子的护照被拦下、标记或收走
    .o-other = 其他情况
    .o-no-passport = 我没有护照

q-other-residence = 您可以在哪些其他国家或地区居住，或免签入境？
    .label = 还可居住于
    .hint = 请包括因投资而取得的许可和护照。
    .why = 表明哪些行程仍然可行，以及哪个国家可能被问及您的情况。

q-passport-countries = 相关护照由哪些国家或地区签发？
    .label = 护照签发地
    .why = 表明您所担心的国家，是否就是对您的护照采取行动的国家。

q-passport-kept-by = 是哪个国家或地区拿走或保管护照？
    .label = 护照保管方
    .hint = 其官员现在持有护照的国家或地区。
    .why = 边境扣留护照，与一国拿走本国公民的护照，是两回事。
