# What the summary says around the points, on the screen.

summary-dated = 截至{ $date }。{ $law }。
summary-found = 有 { $count } 件事可与律师谈。
summary-none = 您填写的内容与本应用所查找的事项均不相符。这并不意味着不存在此类事项。
summary-none-yet = 您目前填写的内容还没有引出任何事项。大多数问题尚未回答。
summary-doubt = 其依据的回答并不确定。
summary-checked = 核查于{ $date }
summary-checked-as-at = 法律截至{ $law }，核查于{ $date }
summary-checked-stale = 此处的一个法律数字核查于{ $date }，应在{ $review }之前复查。请询问它是否已有变化。

measure-state-signs-present = 有迹象
measure-state-some-signs = 有一些迹象
measure-state-no-sign = 您的回答中没有迹象
measure-state-cannot-tell = 从您的回答中无法判断

weight-act-now = 现在处理
weight-raise-soon = 尽早提出
weight-raise = 提出
weight-note = 备注

## How each answer is known, and how the reasons of an issue are known.

known-paper = 有材料
known-told-by = 告知人：{ $who }
known-told = 由他人告知
known-unsure = 不确定
known-belief = 您的看法
known-not-known = 您不知道
known-in-person = 将当面说
known-blank = 留空
known-open = 尚未回答
known-not-exact = 不够确切

support-paper = 有您列出的材料
    .part = 部分有您列出的材料
    .agenda = 有材料
    .agenda-part = 部分有材料
support-own-word = 以您自己的话为据
    .part = 部分以您自己的话为据
    .agenda = 以委托人的话为据
    .agenda-part = 部分以委托人的话为据
support-told = 以他人告诉您的或您所认为的为据
    .agenda = 以他人告诉委托人的为据
support-belief = 只以您的看法为据
    .agenda = 以委托人的看法为据

## Issues

issue-due = 下一日期：{ $date }
issue-due-perhaps = 下一日期：可能是{ $date }
issue-in-matters = { $issue } · { $matters }

## The firm and what this is not.

firm-name = 律所
firm-company-number = 公司编号
firm-address = 地址
firm-telephone = 电话
firm-email = 电子邮件
firm-website = 网站
firm-regulator = 监管编号
call-firm = { $name }：{ $telephone }
call-no-number = Candour 不知道{ $name }的电话号码。请用您已有的号码，或向律所索取名片，并在“与律所分享”页打开。
call-any-solicitor = 任何受监管的律师都可以提供帮助。英格兰和威尔士的律师见 Solicitors Register：www.sra.org.uk/consumers/register。
call-sources = 电话号码截至{ $date }：{ $sources }。
disclaimer-summary = 这是您所填内容的摘要，经整理供律师使用。它不构成法律意见，也不预测会发生什么。
disclaimer-privilege = 本摘要是否受法律专业保密权（privilege）保护，由律所说明。在询问之前，请不要给其他人看。
