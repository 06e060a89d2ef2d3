# The way to the firm: cards, sealing, and what a client sent.

## What the use cases say

share-made = { $count } 页，给 { $firm }，编号 { $reference }
share-compared = 已在电话中核对词语：{ $date }，{ $time }
sealed-file-name = sealed-{ $reference }.age
card-file-name = firm-card.json
received-file-name = received-paper.pdf
received-way = 如何收到
received-sealed = 为本律所封装。途中没有任何改动。封装并不表明由谁制作。
received-open = 一份未封装的文件。请把指纹与其页面上的指纹核对。
received-who = 回答中的姓名
received-inside = 回答（数据）
received-answers = { $total } 项回答，{ $withheld ->
    [0] 没有留待会面的
    [one] 其中 1 项委托人更愿意当面说
   *[other] 其中 { $withheld } 项委托人更愿意当面说
}
received-no-answers = 没有。委托人选择不附上回答，或文件已锁定。
received-made = 制作时间
received-made-at = { $date }，{ $time }
received-pages = 页数
received-fingerprint = 回答的指纹
received-remark = 请注意
remark-not-ours = 此文件没有写明由 Candour 制作，其中也没有回答。它可能是另一种文档。
remark-no-answers = 其中没有作为数据的回答。它们没有附上，或后来被取出。
remark-locked = 文件已锁定。没有密码短语，其中任何内容都无法读取。
remark-other-answers = 内含回答的指纹不在最后一页上。回答或页面被替换过。请询问委托人。
remark-changed = 此文件由 Candour 制作之后，又被其他程序重新写过。页面或回答可能缺失、增加或更改。请询问委托人。
remark-other-files = 文件内另有并非由 Candour 放入的文件。它们没有被读取，即使名称是回答。
received-changes = { $count ->
    [0] 与 { $label } 没有不同
    [one] 有 1 项回答与 { $label } 不同
   *[other] 有 { $count } 项回答与 { $label } 不同
}
received-withdrawn = 委托人已不再写有这一项。只有您有意去掉这里的内容时，才接收它。
received-absent = 不在此文件中。这里的内容保留。
received-firm = 其间在这里作了更改。文件中仍是较旧的回答。
received-both = 这里和委托人都作了更改。请与委托人谈谈。
received-other-person = 这可能是两个不同的人
    .about = 两处关于本人的内容不同。只有在确定两者属于同一人时才继续。没有替您勾选任何一项。
received-unknown-person = 没有内容表明两者属于同一人
    .about = 姓名和出生日期都没有同时出现在两处。采用任何内容之前，请先确认。
received-case-numbers = 机关或法院，以及案件编号

error-file-not-read = 该文件无法读取。
    .saved = 没有任何改动。
    .do = 请检查文件是否存在、您是否有权限打开，然后再试。
error-received-missing = 没有打开文件，或其中没有作为数据的回答。
    .saved = 没有任何改动。
    .do = 请再次打开文件，或请委托人附上回答。

## The client's side

ui-share-open = 与律所分享
ui-share-title = 与律所分享
ui-share-lead = Candour 不发送任何内容。它制作一个只有律所能打开的加密封装文件，由您选择怎样送达。
ui-share-first = 第一步：涉及谁
ui-share-first-text = 律所在阅读更多内容之前，必须核查自己能否办理。利益冲突核查表写明您是谁、还涉及谁、哪些国家可能站在对方一边。您写过的机关、发件方和编号也在其中。它不透露更多案情。
ui-share-names = 制作利益冲突核查表
ui-share-rest = 第二步：其余内容
ui-share-rest-text = 选择各部分，查看页面，然后封装。
ui-share-choose = 选择各部分
ui-share-firms = 律所
ui-share-import = 打开律所名片
ui-share-import-note = 名片是律所给您的小文件。其中有用于封装的密钥。
ui-share-no-key = 该律所尚未给出密钥。在您打开其名片之前，无法为它封装任何内容。
ui-share-forget = 移除此名片
ui-share-words = 其密钥的词语
ui-share-compare = 在电话中核对词语
ui-share-compare-text = 请用您原有的号码致电律所，不要用名片上的号码。请对方读出八个词。
ui-share-same = 词语相同
ui-share-different = 不相同，或我还没有致电
ui-share-differ-text = 词语相同之前，不要使用此名片。它可能是别人制作的。
ui-share-ready = 可以封装：
ui-share-nothing = 请先制作页面。然后回到这里封装。
ui-share-seal = 封装并保存
ui-sealed-title = 加密封装文件已保存
ui-sealed-lead = 没有发送任何内容。只有律所的密钥能打开此文件；您自己也打不开。
ui-sealed-firm = 封装给
ui-sealed-where = 保存为
ui-sealed-travel = 可以怎样送达，各种方式透露什么
ui-sealed-stick = 用优盘，亲手递交
ui-sealed-stick-text = 没有其他人得知。请收回优盘，或删除其中的文件。
ui-sealed-mail = 用电子邮件
ui-sealed-mail-text = 途中没有人能阅读。邮件公司会得知您写信给该律所、何时，以及文件多大。
ui-sealed-upload = 通过律所的网页
ui-sealed-upload-text = 同上，并且律所的网页会得知您的互联网地址。
ui-sealed-later = 他人可能保存封装文件。将来的电脑或许能打开；何时无人知道。
ui-after-seal = 将其封装给律所

## The firm's side

ui-firm-title = 这是律所的电脑
ui-firm-about = 供接收委托人文件的律所使用。
ui-firm-open = 开始设置，或更改名片
ui-firm-lead = 律所获得自己的密钥。委托人用它封装；只有此处能打开所封装的内容。
ui-firm-keep = 谁拥有这里的数据及其密码短语，谁就能阅读每个加密封装文件。请打印恢复页并妥善保管。
ui-firm-name = 律所名称
ui-firm-address = 地址
ui-firm-telephone = 电话
ui-firm-email = 电子邮件
ui-firm-website = 网站
ui-firm-services = 律所的业务
ui-firm-services-hint = 每行一项。
ui-firm-marking = 关于用途和保密的一行文字
ui-firm-marking-hint = 印在每页页脚，最多两行。没有它时，页面只写“保密”。
ui-firm-disclaimer = 律所希望说明的内容
ui-firm-logo = 打印用的标识
ui-firm-logo-hint = PNG 图片。深色部分印成黑色，其余略去。
ui-firm-logo-choose = 选择图片
ui-firm-logo-remove = 移除标识
ui-firm-logo-shown = 标识印出的样子
ui-firm-logo-none = 没有标识。只印名称。
ui-firm-optional = 空行不写入名片。
ui-firm-make = 制作律所的密钥
ui-firm-save = 更改名片
ui-firm-saved = 已保存在此处。
ui-firm-words = 八个词
ui-firm-words-text = 委托人会来电询问。请读出来。
ui-firm-key = 公钥
ui-firm-card = 将名片保存为文件
ui-firm-card-saved = 保存为
ui-received-open = 打开委托人的文件
ui-received-drop = 您也可以把文件拖放到此页。
ui-received-title = 委托人的文件
ui-received-lead = 尚未保存任何内容。请查看，然后选择“接收”或“不接收”。
ui-received-locked = 锁定文件的密码短语
ui-received-missed = 没有找到回答。密码短语不对，或其中没有回答。
ui-received-unlock = 用此密码短语打开
ui-received-pdf = 将文件保存为 PDF
ui-received-pdf-note = 陌生人的页面不在 Candour 内显示。请用您平常的程序阅读。
ui-received-answers = 文件中的回答
ui-received-new = 接收为新案卷
ui-received-label = 您给案卷的标签
ui-received-label-hint = 它显示在列表中。不必是姓名。
ui-received-take = 接收
ui-received-later = 它是这里某份案卷的较新版本
ui-received-which = 哪份案卷
ui-received-compare = 显示不同之处
ui-received-go-on = 仍然比较
ui-received-here = 这里的案卷中
ui-received-in-file = 文件中
ui-received-merge = 接收已勾选的内容
ui-received-merge-note = 以前的内容保留在每项回答的历史中。其他内容不会更改。
ui-received-takes = 接收
ui-received-put-away = 不接收
