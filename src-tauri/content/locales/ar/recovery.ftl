# The recovery page, and what travels unseen in a file.

recovery-title = صفحة استعادة الوصول
recovery-lead = تفتح هذه الصفحة إجاباتكم إذا ضاعت عبارة المرور. ولا يستطيع أحد إعداد صفحة أخرى لكم.
recovery-code = الرمز
recovery-made = تاريخ الإعداد
recovery-made-at = { $date }، { $time }
recovery-code-made = أُعدّ في { $date }، { $time }
recovery-code-made-unknown = أُعدّ في وقت لم يُسجَّل
recovery-use-title = طريقة استخدامها
recovery-use = يُرجى تشغيل Candour واختيار «ضاعت عبارة المرور» وكتابة الرمز. لا أهمية للمسافات ولا للأحرف الكبيرة. ثم تختارون عبارة مرور جديدة.
recovery-keep-title = أين تُحفظ
recovery-keep = يُرجى حفظها بعيدًا عن الحاسوب، حيث لا يجدها إلا من تثقون بهم. وكل من لديه هذه الصفحة والملفات يستطيع قراءة إجاباتكم. وإذا أعددتم صفحة جديدة وأكدتم أنها لديكم فلن تفتح هذه الصفحة شيئًا.
recovery-end = نهاية الصفحة
recovery-file-name = recovery-page.pdf

recovery-part-title = صفحة استعادة الوصول، الجزء { $number } من 3
recovery-part-lead = أي جزأين من الأجزاء الثلاثة يفتحان الإجابات إذا ضاعت عبارة المرور. والجزء الواحد وحده لا يفتح شيئًا ولا يبيّن شيئًا.
recovery-part-use = يُرجى جمع جزأين معًا. يُرجى تشغيل Candour واختيار «ضاعت عبارة المرور» ثم «جزءان من ثلاثة أجزاء». وتُرجى كتابة الرمزين واختيار عبارة مرور جديدة.
recovery-part-keep = يُرجى حفظ الأجزاء الثلاثة في ثلاثة أماكن. يمكنكم الاحتفاظ بجزء وإعطاء جزء لشخص تثقون به وجزء للمحامي. وأي اثنين من حامليها يستطيعان فتح الإجابات معًا إذا كانت لديهما الملفات أيضًا. ولا تتوافق مع هذا الجزء أجزاء أُعدّت في وقت آخر.
recovery-part-file-name = recovery-page-part-{ $number }.pdf

report-file-name = الموجز-والمرفقات-{ $reference }.pdf
conflict-sheet-file-name = conflict-sheet-{ $reference }.pdf
brief-file-name = brief-{ $reference }.pdf
your-copy-file-name = my-copy-{ $reference }.pdf
annexes-file-name = annexes-{ $reference }.pdf
report-attachment = الإجابات الواردة في هذا التقرير، في صورة بيانات.

metadata-title = العنوان
metadata-language = اللغة
metadata-producer = البرنامج المستخدم
metadata-date = التاريخ والمنطقة الزمنية
metadata-standards = المعايير
metadata-attachment = البيانات في داخله
metadata-lock = مقفل بعبارة مرور
