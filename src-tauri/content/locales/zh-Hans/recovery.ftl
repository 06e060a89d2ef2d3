# The recovery page, and what travels unseen in a file.

recovery-title = 恢复页
recovery-lead = 密码短语遗失时，用本页打开您的回答。没有人能为您另制一张。
recovery-code = 代码
recovery-made = 制作时间
recovery-made-at = { $date }，{ $time }
recovery-code-made = 制作于{ $date }，{ $time }
recovery-code-made-unknown = 制作时间未记录
recovery-use-title = 如何使用
recovery-use = 启动 Candour，选择“我遗失了密码短语”，然后输入代码。空格和大小写不影响。之后您要选择一个新密码短语。
recovery-keep-title = 保管在哪里
recovery-keep = 请与电脑分开保管，放在只有您信任的人能找到的地方。谁同时持有本页和文件，谁就能阅读您的回答。如果您制作了新的恢复页并确认已保管好，本页就打不开任何内容。
recovery-end = 本页结束
recovery-file-name = recovery-page.pdf

recovery-part-title = 恢复页，第 { $number } 份，共 3 份
recovery-part-lead = 密码短语遗失时，三份中的任意两份可打开回答。单独一份打不开任何内容，也不透露任何内容。
recovery-part-use = 请把两份放在一起。启动 Candour，选择“我遗失了密码短语”，再选择“三份中的两份”。输入两个代码，并选择一个新密码短语。
recovery-part-keep = 请把三份保管在三个地方。您可以自己留一份，给您信任的人一份，给律师一份。任意两位保管人如果也有文件，可以一起打开回答。其他时间制作的份与本份不能配合使用。
recovery-part-file-name = recovery-page-part-{ $number }.pdf

report-file-name = 案情简报和附件-{ $reference }.pdf
conflict-sheet-file-name = conflict-sheet-{ $reference }.pdf
brief-file-name = brief-{ $reference }.pdf
your-copy-file-name = my-copy-{ $reference }.pdf
annexes-file-name = annexes-{ $reference }.pdf
report-attachment = 本报告中的回答（数据）。

metadata-title = 标题
metadata-language = 语言
metadata-producer = 制作程序
metadata-date = 日期和时区
metadata-standards = 标准
metadata-attachment = 内含数据
metadata-lock = 由密码短语锁定
