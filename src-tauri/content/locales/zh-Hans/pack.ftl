# The pack: the same paper as files for a firm's own programs.

pack-producer = -//Candour//Candour { $version }//EN
# The language as word processors name it.
pack-language = zh-CN
pack-chronology = 时间顺序
pack-people = 涉及的人
pack-cell-too-long = 对此单元格来说太长。全文见 { $file }。

## What each file gives away, beside the tick and beside the button that saves them

pack-folder-name = pack-{ $reference }
pack-gives-brief-docx = 整份案情简报，是可以更改的文档：您的姓名、各案件、您自己的话、您的材料。
pack-gives-chronology-csv = 每个事件及其日期、由谁所说和回答编号。
pack-gives-chronology-xlsx = 同样的事件，工作簿格式。
pack-gives-dates-ics = 供日历使用的今后日期。日历可能向他人显示并转发这些日期。
pack-gives-people-csv = 您的姓名和您列出的每个名称，以及角色和所属方。

## The columns of the chronology

pack-column-from = 日期（起）
pack-column-to = 日期（止）
pack-column-sure = 确定程度
pack-column-event = 事件
pack-column-says = 由谁所说
pack-column-answer = 回答编号
pack-column-paper = 材料
pack-column-issue = 议题

pack-answer-number = 回答 { $number }
pack-sure-day = 精确到日
pack-sure-as-given = 按所填：{ $date }
pack-sure-doubt = { $date }（委托人不确定）
pack-sure-none = 尚无日期
pack-sure-not-known = 日期未知
pack-event = { $what }：{ $answer }
pack-says-client = 委托人
pack-says-writer = 代委托人填写的人
pack-says-belief = 委托人的看法
pack-says-told = 他人告知委托人
pack-says-told-by = 告知委托人的人：{ $who }
pack-paper-listed = 据委托人说有材料

## The columns of the people

pack-column-name = 名称
pack-column-kind = 种类
pack-column-scripts = 另一种文字
pack-column-spellings = 其他拼写
pack-column-former = 曾用名
pack-column-as-printed = 证件上的写法
pack-column-role = 角色
pack-column-side = 所属方
pack-column-country = 国家或地区
pack-column-born = 出生日期
pack-column-more = 名称的补充
pack-column-link = 关联

pack-role-client = 委托人

## The days of the calendar

pack-without-day = 有 { $count } 个今后的日期不在 dates.ics 中，因为具体哪天不明。它们列在时间顺序中。

pack-last-day = 最后一天：{ $title }
pack-day-given =
    { $answer }。由谁所说：{ $who }。
    须与写明该日期的文书核对。
    编号 { $reference }。
pack-day-given-doubt =
    { $answer }。由谁所说：{ $who }，且不确定。
    须与写明该日期的文书核对。
    编号 { $reference }。
pack-day-of-law =
    由 Candour 依据回答和以下来源计算：{ $sources }。
    { $law }。任何人以此为据之前须核对。
    编号 { $reference }。
