# The meeting: the solicitor's view, the agenda, notes, history, and what is printed of them.

## What the use cases say

meeting-with = 与 { $name } 的会面
meeting-earlier = { $count } 个较早的值
mark-confirmed = 已确认，{ $name }，{ $date }，{ $time }
mark-corrected = 已更正，{ $name }，{ $date }，{ $time }
mark-follow-up = 待跟进，{ $name }，{ $date }，{ $time }

agenda-dates = 今后的日期：{ $count } 个
    .about = 最近的排在最前。
agenda-issues = 要谈的内容：{ $count } 个议题
    .about = 有日期的排在最前，其次是有材料的，再次是以委托人的话为据的，最后是他人所说的。
agenda-follow-up = 标记为待跟进：{ $count } 项回答
    .about = 有人标记要再回来看的回答。
agenda-changed = 上次打印后已更改：{ $count } 项回答
    .about = 现在这里的内容还不在任何文件上。
agenda-changed-file = 收到委托人文件后已更改：{ $count } 项回答
    .about = 现在这里的内容不在委托人发来的文件中。
agenda-changed-meeting = 本次会面开始后已更改：{ $count } 项回答
    .about = 现在这里的内容还不在任何文件上。
agenda-clashes = 可能不能并存：{ $count } 组回答
    .about = 记忆会有出入。询问哪个正确即可。
agenda-doubtful = 不确定：{ $count } 项回答
    .about = 委托人不确定、由他人告知或不知道的回答。
agenda-blank = 留空：{ $count } 个问题
    .about = 委托人没有回答就跳过的问题。
agenda-in-person = 当面说：{ $count } 个问题
    .about = 委托人不想写下这些内容。由委托人自己提出。
agenda-missing = 尚未回答：{ $count } 个问题
    .about = 适用而尚无回答的问题。
agenda-never-printed = 尚未打印或封装任何内容。
change-both = { $before } → { $after }

notes-saved = 笔记已封装并保存，{ $date }，{ $time }

history-printed = 已打印或封装为 { $what }，{ $date }，{ $time }
history-received = 已接收委托人的文件，{ $date }，{ $time }（指纹 { $what }）
history-met = 与 { $what } 的会面，开始于{ $date }，{ $time }
history-copy = 保存的副本，{ $date }，{ $time }
history-until-client = 至{ $date }，{ $time }；由委托人更改
history-until-solicitor = 至{ $date }，{ $time }；在会面中更改
compare-title = { $count ->
    [0] 此后没有任何更改：{ $past }
    [one] 此后有 1 项回答更改：{ $past }
   *[other] 此后有 { $count } 项回答更改：{ $past }
}

attendance-title = 会面记录
attendance-file-name = attendance-note-{ $reference }.pdf
attendance-case = 案卷
attendance-when = 时间
attendance-times = { $date }，{ $from } 至 { $to }
attendance-solicitor = 律师
attendance-time = 计入的时间
attendance-units = { $minutes } 分钟，{ $units } 个六分钟单位
attendance-present = 其他在场者
attendance-interpreter = 口译员和语言
attendance-place = 地点或渠道
attendance-reference = 业务编号
attendance-conflict = 利益冲突核查
attendance-of = { $when }，与 { $name }
attendance-ended = 本次会面结束于{ $date }，{ $time }。
meeting-locked = { $from } 至 { $to } 处于锁定状态。这段时间不计入。
attendance-instructions = 客户的指示
attendance-advice = 给出的意见
attendance-next = 后续步骤
attendance-papers = 摘要中有帮助的材料
attendance-confirmed = 已确认
attendance-count = { $count ->
    [0] 没有回答
    [one] 1 项回答
   *[other] { $count } 项回答
}
attendance-changed = 会面中更改的内容
attendance-follow-up = 仍待跟进
attendance-bring = 要带的东西
attendance-notes = 律师的笔记
attendance-none = 无
changes-title = 更改的内容
changes-file-name = changes-{ $reference }.pdf
changes-number = 编号
changes-question = 问题
changes-before = 以前
changes-after = 现在
changes-between = { $count ->
    [0] 两个版本之间没有回答不同
    [one] 两个版本之间有 1 项回答不同
   *[other] 两个版本之间有 { $count } 项回答不同
}
changes-also = 另有更改，此处写不下：
changes-more = 另有 { $count } 项
changes-none = 没有回答更改。
changes-notes = 笔记
meeting-paper-printed = 制作于{ $date }，{ $time }

error-firm-missing = 这台电脑没有设置为律所的电脑。
    .saved = 没有任何改动。
    .do = 如果属于律所，请在“设置”中设置。
error-notes-hidden = 由委托人操作时，笔记不显示。
    .saved = 笔记完好。
    .do = 请回到律师视图查看。
error-client-seat = 由委托人操作时，此项关闭。
    .saved = 没有任何改动。
    .do = 请先用密码短语回到律师视图。
error-past-missing = 该时刻已不在此案卷的历史中。
    .saved = 没有任何改动。
    .do = 请从列表中选择另一时刻。

## The screens

ui-cases-more = 显示最近打开的 50 份。输入标签的一部分可查找其他案卷。

ui-foot-meeting = 会面
ui-meeting-open = 与律师会面
ui-meet-title = 律师是谁？
ui-meet-lead = 由律师操作。同样的问题逐部分显示，措辞相同。
ui-meet-name = 姓名或缩写
ui-meet-name-hint = 它显示在本次会面的每项更改和标记旁。
ui-meet-needed = 请输入姓名或缩写。
ui-meet-begin = 开始会面
ui-meet-go-on = 继续会面
ui-meet-goes-on = 这次会面中断了。用同一姓名可以继续。中断的时间不计入。
ui-meet-more = 供会面记录使用，按目前所知填写
ui-meet-earlier = 以前会面的记录
ui-meet-notes = 律师的笔记只能保存在律所自己的 Candour 中。它们用律所的密钥封装。
ui-meeting-notes-shown = 笔记已显示
ui-meeting-notes-hidden = 笔记不显示
ui-meeting-notes-none = 只有会面记录：封装的笔记需要律所自己的 Candour
ui-meeting-client-seat = 由委托人操作。笔记不显示。
ui-meeting-show-notes = 显示笔记
ui-meeting-hide-notes = 不显示笔记
ui-meeting-your-turn = 轮到您
ui-meeting-back = 回到律师视图
ui-seat-title = 回到律师视图
ui-seat-lead = 用这台电脑上 Candour 的密码短语可重新打开律师视图。在此之前，只能看到此案卷。
ui-seat-passphrase = 密码短语
ui-seat-open = 打开律师视图
ui-meeting-end = 结束会面
ui-meeting-agenda = 议程
ui-meeting-sections = 各部分
ui-meeting-history = 历史
ui-meeting-transcribe = 录入纸质表格
ui-meeting-attendance = 会面记录
ui-meeting-keys = 按键
ui-meeting-jump = 转到问题
ui-meeting-jump-hint = 编号（例如 4.7）或一个词，法律用语也可以。方向键在结果中移动，Enter 打开。
ui-meeting-jump-none = 这些页面上没有含有该编号或词的问题。
ui-meeting-found = 找到的问题：
ui-meeting-not-asked = 现在不问
ui-meeting-bar = 会面
ui-meeting-pages = 会面的页面
ui-meeting-edit = 打开
ui-meeting-next-section = 下一部分
ui-pane-side = 律师一侧
ui-pane-answer = 此回答
ui-pane-meeting = 供会面记录使用
ui-clock-time = 时间
ui-clock-units = 六分钟单位
ui-clock-pause = 暂停
ui-clock-stands = 已暂停
ui-clock-go-on = 继续计时
ui-mark-title = 标记
ui-mark-confirmed = 已确认
ui-mark-follow-up = 待跟进
ui-mark-none = 去掉标记
ui-note-label = 对此回答的笔记
ui-note-hint = 用律所的密钥封装。它不在委托人的任何副本或文件中。
ui-note-case = 关于案卷的笔记
ui-agenda-title = 议程
ui-agenda-lead = 每一行都可打开其问题。
ui-agenda-none = 无。
ui-history-title = 历史
ui-history-lead = 每个保留下来的较早的值，连同时间和更改者。
ui-history-compare = 与今天比较
ui-history-compare-hint = 一次打印、一个已接收的文件、一次会面或一个保存的副本。
ui-history-show = 显示更改的内容
ui-history-print = 只打印更改的内容
ui-history-none = 尚无回答更改。
ui-history-before = 以前
ui-history-now = 现在
ui-history-values = 较早的值
ui-transcribe-title = 录入纸质表格
ui-transcribe-lead = 一栏，按纸质表格的顺序和编号。按 Enter 保存并转到下一题。
ui-transcribe-done = 这是最后一题。
ui-transcribe-check = 与纸质表格核对
ui-attendance-title = 会面记录
ui-attendance-lead = 它随您的输入与会面一起保存，随时可以再次打开。
ui-attendance-resume = 继续本次会面
ui-attendance-others = 其他会面的记录
ui-attendance-present = 还有谁在场
ui-attendance-present-hint = 每行一个姓名。
ui-attendance-interpreter = 口译员和语言
ui-attendance-interpreter-hint = 如果有，写口译员的姓名和语言。
ui-attendance-place = 地点或渠道
ui-attendance-place-hint = 例如办公室、监狱、电话或视频通话。
ui-attendance-reference = 业务编号
ui-attendance-conflict = 利益冲突核查
ui-attendance-conflict-hint = 核查的结果和时间。
ui-attendance-instructions = 客户的指示
ui-attendance-instructions-hint = 每行一项：请您做什么，或不做什么。
ui-attendance-advice = 给出的意见
ui-attendance-advice-hint = 每行一点。
ui-attendance-next = 后续步骤
ui-attendance-next-hint = 每行一步，写明由谁、何时之前。
ui-attendance-bring = 要带的东西
ui-attendance-bring-hint = 每行一样。摘要中的材料列在页末。
ui-attendance-with-notes = 打印我关于案卷的笔记
ui-attendance-with-notes-hint = 如果委托人要把此页带回家，请不要勾选。
ui-attendance-make = 查看页面
ui-paper-title = 查看各页
ui-paper-save = 保存为 PDF
ui-paper-saved = 页面已保存。请打开它来打印。
ui-keys-title = 会面中的按键
ui-keys-lead = 没有输入文字时，它们起作用。可以在这里关闭。
ui-keys-on = 使用这些按键
ui-keys-choice = 1 至 9，然后 A、B、D 等
ui-keys-choice-does = 选取前面标有该键的选项
ui-keys-not-known-does = 我不知道
ui-keys-withheld-does = 我不想把这件事写下来
ui-keys-confirm-does = 把回答标记为已确认
ui-keys-follow-does = 把回答标记为待跟进
ui-keys-note-does = 转到您对回答的笔记
ui-keys-step-does = 转到后续步骤
ui-keys-clock-does = 停止计时，或继续计时
ui-keys-enter = Enter
ui-keys-enter-does = 保存并打开下一题
ui-keys-jump = Ctrl 和 J
ui-keys-jump-does = 按编号或词转到问题
ui-keys-escape = Esc
ui-keys-escape-does = 离开笔记栏，回到打开的回答
ui-key-chosen = 已选
ui-key-unchosen = 不再选中
ui-key-set = 已完成
ui-key-undo = 撤销此键
ui-key-undone = 已撤销。回答与之前相同。
ui-key-typing = 按得像打字一样快的键不起作用。第一个键所做的已撤销。
ui-key-shown = 刚才看不到这一项。现在可以看到：请再按一次该键。
ui-key-no-notes = 这里没有笔记栏。只有律所自己的 Candour 才保存笔记。
ui-key-notes-hidden = 笔记已隐藏。请先显示。

agenda-chosen = 为本次会面选择的问题：{ $count } 个
    .about = 在摘要页上选择的问题。
