# What the interview says around the questions: ways to answer, progress, saving, checking.

option-yes = 是
option-no = 否

## The other ways to answer, on the screen.

way-not-known = 我不知道
way-not-sure = 我不太确定，但我认为是这样
    .note = 您的回答会保留，并标注为不确定。
way-told = 是别人告诉我的
    .note = 您的回答会保留，并标注为转述。您可以补充是谁告诉您的。
way-withheld = 我不想把这件事写下来
    .note = 您可以改为当面告诉律师。
way-later = 稍后再问
way-blank = 留空

## The same in print and on check pages.

printed-not-known = 未知
printed-withheld = 希望当面说明
printed-later = 尚未回答
printed-unanswered = 尚未回答
printed-blank = 留空
printed-in-own-words = “{ $words }”
printed-not-sure = { $answer }（不确定）
printed-told = { $answer }（由他人告知）
printed-told-by = { $answer }（告知人：{ $who }）
printed-not-sure-all = （对以上各项不确定）
printed-told-all = （以上各项由他人告知）
printed-told-by-all = （以上各项的告知人：{ $who }）
printed-note = 备注：{ $note }
printed-other-name = { $name }（{ $kind }）
name-kind-script = 另一种文字
name-kind-spelling = 另一种拼写
name-kind-former = 曾用名
name-kind-paper = 证件上的写法
party-person = 个人
party-entity = 公司或其他机构

## Why this question?

why-kept = 它保存在这台电脑上您的锁定文件中。除非您保存或打印，否则不会去往别处。
why-skipped = 您的摘要中会写明这一点未知。其他内容不受影响。
why-seeing = 您对“{ $question }”的回答是“{ $answer }”。
why-not-point = 摘要中没有任何内容取决于它。它供阅读文件的人参考。

## Progress and saving.

progress-about = 第 { $number } 题，共 { $total } 题或更多
progress-gate = 第 { $number } 题。选“是”会有更多问题。
progress-exact = 第 { $number } 题，共 { $total } 题
progress-first-look = 初步问答第 { $number } 题，共 { $total } 题
progress-sections = { $done ->
    [0] 共 { $total } 个部分，尚未完成任何部分
    [one] 已完成 1 个部分，共 { $total } 个部分
   *[other] 已完成 { $done } 个部分，共 { $total } 个部分
}
saved-at = 仅保存在这台电脑上，{ $time }
saved-example = 示例：内容不保存
moved-anew = “{ $label }”改为重新询问。您以前的回答仍保留。
moved-unknown = 有一项回答是本版本不认识的，已保留但不显示：{ $id }。
recovered-sudden = 您上次使用时程序意外中断。截至 { $time } 的内容都在。请核对最后一项回答。
recovered-older = 最新保存的副本无法读取。这是它之前的副本，保存时间：{ $time }。请核对您最后的几项回答。
recovered-list = 案卷列表有一部分经过恢复。您的回答是完整的；某份案卷的标签可能是较旧的。
recovered-copies = 旁边有来自另一台电脑的此案卷副本。其中的内容没有丢失，Candour 也不会自行打开它们。移除之前，请先询问维护这台电脑的人。
recovered-not-written = 您可以阅读此案卷。磁盘目前不能写入新内容，因此您现在的更改不会保存。
opened-at = 上次打开：{ $date }，{ $time }
opened-never = 尚未打开过
case-unnamed = 案卷 { $number }
language-name = 简体中文
example-label = 示例案卷：其中内容均非真实

state-not-started = 尚未开始
state-in-progress = 已回答 { $answered } 题，共约 { $total } 题
state-all-answered = 共 { $total } 题，全部已回答
state-left-blank = 已回答 { $answered } 题，留空 { $blank } 题
state-done = 已完成
state-nothing-to-add = 没有需要补充的

window-question = 问题 { $number } – Candour
window-group = 列表 { $number } – Candour
window-neutral = 笔记
closing-unanswered = 此页没有响应。如果现在关闭，您最后片刻输入的内容可能丢失。凡显示为已保存的内容，都仍然在。
closing-close = 关闭
closing-wait = 保持打开

## Groups.

group-count = { $count ->
    [0] 您还没有列出任何一项
    [one] 您已列出 1 项：{ $one }
   *[other] 您已列出 { $count } 项：{ $many }
}
group-another = 还有其他要列出的吗？
group-item = { $one } { $number }
group-item-named = { $one }：{ $name }
group-item-again = { $name }（{ $number }）
group-item-any = 每一项
group-missing = 有 { $count } 个问题尚未回答
group-double = 请核对：这一项看起来与“{ $other }”相同。如果确实相同，您可以移除其中一项。
group-undo = 撤销：{ $name } 已移除

## Check your answers.

check-kept = 不再需要，因为您对“{ $question }”的回答是“{ $answer }”。
check-kept-plain = 因您的其他回答而不再需要。
check-not-applicable = 有 { $count } 个部分不适用于您。
check-date-in-future = 请核对：这个日期尚未到来。
check-date-in-past = 请核对：这个日期已经过去。
check-date-before-1900 = 请核对：这个日期早于 1900 年。
check-later = 稍后回答。
check-draft = 请核对：此处输入的内容暂时无法使用。

list-intro = 总共有 { $total } 个问题。会问到哪些取决于您的回答，任何一题都可以跳过。
list-asked-if = 如果您对“{ $question }”的回答是“{ $answer }”，就会问到。
list-asked-by = 是否问到，取决于您对“{ $question }”的回答。
list-asked-each = 对您列出的每一项都会问到。
list-left-out = 因您的其他回答而略去。
list-asked-some = 是否问到，取决于您的其他回答。

## Faults of what was typed: what to do.

input-value-missing = 请同时给出回答，或选择另一种回答方式。
input-choice-unknown = 请从列表中选择。
input-choice-one = 请只选一项。
input-choice-alone = 请单独选择“{ $option }”，或取消它。
input-country-unknown = 请从列表中选择国家或地区。
input-country-open = 请从列表中选取国家或地区，或清除您输入的内容。
input-text-one-line = 请写在一行内。
input-text-too-long = 这段文字超出 Candour 所能保存的长度。请缩短。
input-date-year-missing = 请输入年份，或选择另一种回答方式。
input-date-year-four-digits = 请用四位数字输入年份，例如 2017。
input-date-month-missing = 请输入月份，或选择“年份”。
input-date-month-unknown = 请用 1 至 12 的数字或名称输入月份。
input-date-day-missing = 请输入日，或选择“年和月”。
input-date-day-not-a-number = 请用 1 至 31 的数字输入日。
input-date-no-such-day = 日历中没有这一天。请核对日和月。
input-date-order = 第二个日期早于第一个。请核对两者。
input-date-not-yet = 这一天尚未到来。请核对年份。
input-date-relation-missing = 请选择是之前、大致同时，还是之后。
input-date-event-missing = 请选择另一个日期，或用其他方式给出这个日期。
date-worked-out = 即{ $date }。请与您的材料核对。
input-amount-not-a-number = 请用数字输入金额，例如 25000。
input-amount-two-ways = 这个金额可以有两种读法。请不要使用逗号，例如 25000。
input-amount-missing = 请输入金额，或选择另一种回答方式。
input-currency-missing = 请选择货币。
input-currency-unknown = 请用三个字母输入货币，例如 GBP。
input-length-not-a-number = 请输入整数，例如 2。
input-name-missing = 请输入姓名或名称，或选择另一种回答方式。

## Strength of a passphrase.

strength-0 = 很弱：可能立即被猜中。
strength-1 = 弱：可能在数小时内被猜中。
strength-2 = 一般：再长一些更好。
strength-3 = 良好。
strength-4 = 强。

## Check for yourself.

proof-tcp-4 = 与另一台电脑建立连接（TCP, IPv4）
proof-tcp-6 = 与另一台电脑建立连接（TCP, IPv6）
proof-udp = 向另一台电脑发送数据包（UDP）
proof-refused = { $attempt }：系统已拒绝。
proof-not-refused = { $attempt }：系统没有拒绝。
proof-file = { $name }，{ $size }
size-bytes = { $count } 字节
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
unconfined = 本次启动未受系统限制。Candour 仍没有任何发送途径，但在这里系统没有强制限制。
synchronised = { $service ->
    [onedrive] 您的回答所在的文件夹会由 OneDrive 复制到其他电脑。
    [dropbox] 您的回答所在的文件夹会由 Dropbox 复制到其他电脑。
    [icloud] 您的回答所在的文件夹会由 iCloud 复制到其他电脑。
    [google-drive] 您的回答所在的文件夹会由 Google Drive 复制到其他电脑。
    [roaming] 您的回答所在的文件夹可能由 Windows 复制到您雇主的其他电脑。
   *[other] 您的回答所在的文件夹会由另一个程序复制到其他电脑。
} 这些副本是锁定的，但在那里可以看到其大小和时间。您在这里删除的内容，可能仍留在那里。“自行核实”页写明了该文件夹。您可以把它移出复制范围。
law-as-at = 法律截至{ $date }

blank-window = 此窗口一直是空白：页面未能显示，已重试过一次。已保存的内容没有丢失。
blank-again = 重试
