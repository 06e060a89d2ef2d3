# The meeting: the solicitor's view, the agenda, notes, history, and what is printed of them.

## What the use cases say

meeting-with = اجتماع مع { $name }
meeting-earlier = { $count ->
    [zero] لا قيم سابقة
    [one] قيمة سابقة واحدة
    [two] قيمتان سابقتان
    [few] { $count } قيم سابقة
    [many] { $count } قيمة سابقة
   *[other] { $count } قيمة سابقة
}
mark-confirmed = مؤكدة، { $name }، { $date }، { $time }
mark-corrected = مصوَّبة، { $name }، { $date }، { $time }
mark-follow-up = للمتابعة، { $name }، { $date }، { $time }

agenda-dates = { $count ->
    [zero] لا مواعيد مقبلة
    [one] موعد مقبل واحد
    [two] موعدان مقبلان
    [few] { $count } مواعيد مقبلة
    [many] { $count } موعدًا مقبلًا
   *[other] { $count } موعد مقبل
}
    .about = الأقرب يأتي أولًا.
agenda-issues = { $count ->
    [zero] للتحدث عنه: لا موضوع
    [one] للتحدث عنه: موضوع واحد
    [two] للتحدث عنه: موضوعان
    [few] للتحدث عنه: { $count } مواضيع
    [many] للتحدث عنه: { $count } موضوعًا
   *[other] للتحدث عنه: { $count } موضوع
}
    .about = يأتي أولًا ما له موعد، ثم ما يستند إلى ورقة، ثم إلى قول الموكّل، ثم إلى ما قاله آخرون.
agenda-follow-up = { $count ->
    [zero] معلَّم للمتابعة: لا إجابات
    [one] معلَّم للمتابعة: إجابة واحدة
    [two] معلَّم للمتابعة: إجابتان
    [few] معلَّم للمتابعة: { $count } إجابات
    [many] معلَّم للمتابعة: { $count } إجابة
   *[other] معلَّم للمتابعة: { $count } إجابة
}
    .about = إجابات وضع عليها شخص علامة للعودة إليها.
agenda-changed = { $count ->
    [zero] تغيّر منذ آخر طباعة: لا إجابات
    [one] تغيّر منذ آخر طباعة: إجابة واحدة
    [two] تغيّر منذ آخر طباعة: إجابتان
    [few] تغيّر منذ آخر طباعة: { $count } إجابات
    [many] تغيّر منذ آخر طباعة: { $count } إجابة
   *[other] تغيّر منذ آخر طباعة: { $count } إجابة
}
    .about = ما هو وارد هنا الآن ليس على أي ورقة بعد.
agenda-changed-file = { $count ->
    [zero] تغيّر منذ ورود ملف الموكّل: لا إجابات
    [one] تغيّر منذ ورود ملف الموكّل: إجابة واحدة
    [two] تغيّر منذ ورود ملف الموكّل: إجابتان
    [few] تغيّر منذ ورود ملف الموكّل: { $count } إجابات
    [many] تغيّر منذ ورود ملف الموكّل: { $count } إجابة
   *[other] تغيّر منذ ورود ملف الموكّل: { $count } إجابة
}
    .about = ما هو وارد هنا الآن ليس في الملف الذي أرسله الموكّل.
agenda-changed-meeting = { $count ->
    [zero] تغيّر منذ بدء هذا الاجتماع: لا إجابات
    [one] تغيّر منذ بدء هذا الاجتماع: إجابة واحدة
    [two] تغيّر منذ بدء هذا الاجتماع: إجابتان
    [few] تغيّر منذ بدء هذا الاجتماع: { $count } إجابات
    [many] تغيّر منذ بدء هذا الاجتماع: { $count } إجابة
   *[other] تغيّر منذ بدء هذا الاجتماع: { $count } إجابة
}
    .about = ما هو وارد هنا الآن ليس على أي ورقة بعد.
agenda-clashes = { $count ->
    [zero] قد لا يتوافق: لا مجموعات إجابات
    [one] قد لا يتوافق: مجموعة إجابات واحدة
    [two] قد لا يتوافق: مجموعتا إجابات
    [few] قد لا يتوافق: { $count } مجموعات إجابات
    [many] قد لا يتوافق: { $count } مجموعة إجابات
   *[other] قد لا يتوافق: { $count } مجموعة إجابات
}
    .about = تختلف الذكريات. ويكفي السؤال أيها الصحيح.
agenda-doubtful = { $count ->
    [zero] غير مؤكد: لا إجابات
    [one] غير مؤكد: إجابة واحدة
    [two] غير مؤكد: إجابتان
    [few] غير مؤكد: { $count } إجابات
    [many] غير مؤكد: { $count } إجابة
   *[other] غير مؤكد: { $count } إجابة
}
    .about = إجابات ليس الموكّل على يقين منها، أو أخبره بها آخرون، أو لا يعرفها.
agenda-blank = { $count ->
    [zero] متروك فارغًا: لا أسئلة
    [one] متروك فارغًا: سؤال واحد
    [two] متروك فارغًا: سؤالان
    [few] متروك فارغًا: { $count } أسئلة
    [many] متروك فارغًا: { $count } سؤالًا
   *[other] متروك فارغًا: { $count } سؤال
}
    .about = تجاوزها الموكّل من دون إجابة.
agenda-in-person = { $count ->
    [zero] للبحث شخصيًا: لا أسئلة
    [one] للبحث شخصيًا: سؤال واحد
    [two] للبحث شخصيًا: سؤالان
    [few] للبحث شخصيًا: { $count } أسئلة
    [many] للبحث شخصيًا: { $count } سؤالًا
   *[other] للبحث شخصيًا: { $count } سؤال
}
    .about = يفضّل الموكّل ألا يكتب هذه. وطرحها متروك للموكّل.
agenda-missing = { $count ->
    [zero] بلا إجابة حتى الآن: لا أسئلة
    [one] بلا إجابة حتى الآن: سؤال واحد
    [two] بلا إجابة حتى الآن: سؤالان
    [few] بلا إجابة حتى الآن: { $count } أسئلة
    [many] بلا إجابة حتى الآن: { $count } سؤالًا
   *[other] بلا إجابة حتى الآن: { $count } سؤال
}
    .about = أسئلة تنطبق وليست لها إجابة بعد.
agenda-never-printed = لم يُطبع شيء ولم يُغلق شيء بالتشفير بعد.
change-both = { $before } ← { $after }

notes-saved = أُغلقت الملاحظة بالتشفير وحُفظت، { $date }، { $time }

history-printed = طُبع أو أُغلق بالتشفير: { $what }، { $date }، { $time }
history-received = أُخذ ملف من الموكّل، { $date }، { $time } (البصمة { $what })
history-met = اجتماع مع { $what }، بدأ { $date }، { $time }
history-copy = نسخة محفوظة في { $date }، { $time }
history-until-client = حتى { $date }، { $time }؛ غيّره الموكّل
history-until-solicitor = حتى { $date }، { $time }؛ تغيّر في اجتماع
compare-title = { $count ->
    [0] لم يتغيّر شيء منذ: { $past }
    [zero] لم يتغيّر شيء منذ: { $past }
    [one] تغيّرت إجابة واحدة منذ: { $past }
    [two] تغيّرت إجابتان منذ: { $past }
    [few] تغيّرت { $count } إجابات منذ: { $past }
    [many] تغيّرت { $count } إجابة منذ: { $past }
   *[other] تغيّرت { $count } إجابة منذ: { $past }
}

attendance-title = محضر الاجتماع
attendance-file-name = attendance-note-{ $reference }.pdf
attendance-case = القضية
attendance-when = متى
attendance-times = { $date }، من { $from } إلى { $to }
attendance-solicitor = المحامي
attendance-time = الوقت المحسوب
attendance-units = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، { $units ->
    [zero] لا وحدات من ست دقائق
    [one] وحدة واحدة من ست دقائق
    [two] وحدتان من ست دقائق
    [few] { $units } وحدات من ست دقائق
    [many] { $units } وحدة من ست دقائق
   *[other] { $units } وحدة من ست دقائق
}
attendance-present = حضر أيضًا
attendance-interpreter = المترجم الشفوي واللغة
attendance-place = المكان أو الوسيلة
attendance-reference = رقم الملف لدى مكتب المحاماة
attendance-conflict = التحقق من تضارب المصالح
attendance-of = { $when }، مع { $name }
attendance-ended = انتهى هذا الاجتماع { $date }، { $time }.
meeting-locked = كان مقفلًا من { $from } إلى { $to }. ولا يُحتسب هذا الوقت.
attendance-instructions = تعليمات الموكِّل
attendance-advice = المشورة المقدَّمة
attendance-next = الخطوات التالية
attendance-papers = أوراق قد تفيد، من الملخص
attendance-confirmed = مؤكد
attendance-count = { $count ->
    [0] لا إجابات
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
attendance-changed = ما تغيّر في الاجتماع
attendance-follow-up = الباقي للمتابعة
attendance-bring = ما يُحضَر
attendance-notes = ملاحظة المحامي
attendance-none = لا شيء
changes-title = ما تغيّر
changes-file-name = changes-{ $reference }.pdf
changes-number = الرقم
changes-question = السؤال
changes-before = من قبل
changes-after = الآن
changes-between = { $count ->
    [0] لا إجابة تختلف بين النسختين
    [zero] لا إجابة تختلف بين النسختين
    [one] إجابة واحدة تختلف بين النسختين
    [two] إجابتان تختلفان بين النسختين
    [few] { $count } إجابات تختلف بين النسختين
    [many] { $count } إجابة تختلف بين النسختين
   *[other] { $count } إجابة تختلف بين النسختين
}
changes-also = تغيّر أيضًا، ولا مكان له هنا:
changes-more = { $count ->
    [zero] لا بنود أخرى
    [one] بند آخر
    [two] بندان آخران
    [few] { $count } بنود أخرى
    [many] { $count } بندًا آخر
   *[other] { $count } بند آخر
}
changes-none = لم تتغيّر أي إجابة.
changes-notes = ملاحظات
meeting-paper-printed = أُعدّ { $date }، { $time }

error-firm-missing = هذا الحاسوب غير معدّ بوصفه حاسوب مكتب محاماة.
    .saved = لم يتغيّر شيء.
    .do = يُرجى إعداده في «الإعدادات»، إذا كان لمكتب محاماة.
error-notes-hidden = الملاحظات مخفية ما دام الموكّل في المقعد.
    .saved = الملاحظات سليمة.
    .do = تُرجى العودة إلى عرض المحامي لرؤيتها.
error-client-seat = هذا مغلق ما دام الموكّل في المقعد.
    .saved = لم يتغيّر شيء.
    .do = تُرجى أولًا العودة إلى عرض المحامي بعبارة المرور.
error-past-missing = لم يعد ذلك الوقت في سجل هذه القضية.
    .saved = لم يتغيّر شيء.
    .do = يُرجى اختيار وقت آخر من القائمة.

## The screens

ui-cases-more = يُعرض ما فُتح أخيرًا من القضايا، وعددها 50. تُرجى كتابة جزء من تسمية للبحث عن غيرها.

ui-foot-meeting = الاجتماع
ui-meeting-open = اجتماع مع محامٍ
ui-meet-title = من المحامي؟
ui-meet-lead = يأخذ المحامي المقعد. وتظهر الأسئلة نفسها قسمًا بعد قسم، بالكلمات نفسها.
ui-meet-name = الاسم أو الأحرف الأولى
ui-meet-name-hint = يظهر بجانب كل تغيير وعلامة في هذا الاجتماع.
ui-meet-needed = يُرجى إدخال اسم أو أحرف أولى.
ui-meet-begin = بدء الاجتماع
ui-meet-go-on = متابعة الاجتماع
ui-meet-goes-on = انقطع هذا الاجتماع. وهو يستمر بالاسم نفسه. ولا يُحتسب الوقت الفاصل.
ui-meet-more = لمحضر الاجتماع، بقدر ما هو معروف الآن
ui-meet-earlier = محاضر اجتماعات سابقة
ui-meet-notes = لا يمكن حفظ ملاحظات المحامي إلا في نسخة Candour الخاصة بمكتب محاماة. وهي تُغلق بالتشفير بمفتاح مكتب المحاماة.
ui-meeting-notes-shown = الملاحظات ظاهرة
ui-meeting-notes-hidden = الملاحظات مخفية
ui-meeting-notes-none = محضر الاجتماع فقط: تحتاج الملاحظات المختومة إلى نسخة Candour الخاصة بمكتب محاماة
ui-meeting-client-seat = الموكّل في المقعد. والملاحظات مخفية.
ui-meeting-show-notes = إظهار الملاحظات
ui-meeting-hide-notes = إخفاء الملاحظات
ui-meeting-your-turn = دوركم
ui-meeting-back = العودة إلى عرض المحامي
ui-seat-title = العودة إلى عرض المحامي
ui-seat-lead = عبارة مرور Candour على هذا الحاسوب تفتح عرض المحامي من جديد. وإلى ذلك الحين لا يمكن رؤية سوى هذه القضية.
ui-seat-passphrase = عبارة المرور
ui-seat-open = فتح عرض المحامي
ui-meeting-end = إنهاء الاجتماع
ui-meeting-agenda = جدول الأعمال
ui-meeting-sections = الأقسام
ui-meeting-history = السجل
ui-meeting-transcribe = إدخال استمارة ورقية
ui-meeting-attendance = محضر الاجتماع
ui-meeting-keys = المفاتيح
ui-meeting-jump = الانتقال إلى سؤال
ui-meeting-jump-hint = رقم مثل 4.7 أو كلمة، ولو قانونية. مفاتيح الأسهم تتنقل بين ما عُثر عليه، ومفتاح Enter يفتحه.
ui-meeting-jump-none = لا سؤال في هذه الصفحات بهذا الرقم أو بهذه الكلمة.
ui-meeting-found = الأسئلة التي عُثر عليها:
ui-meeting-not-asked = لا يُطرح الآن
ui-meeting-bar = الاجتماع
ui-meeting-pages = صفحات الاجتماع
ui-meeting-edit = فتح
ui-meeting-next-section = القسم التالي
ui-pane-side = جانب المحامي
ui-pane-answer = هذه الإجابة
ui-pane-meeting = لمحضر الاجتماع
ui-clock-time = الوقت
ui-clock-units = وحدات من ست دقائق
ui-clock-pause = إيقاف مؤقت
ui-clock-stands = متوقف مؤقتًا
ui-clock-go-on = متابعة الحساب
ui-mark-title = العلامة
ui-mark-confirmed = مؤكدة
ui-mark-follow-up = للمتابعة
ui-mark-none = إزالة العلامة
ui-note-label = ملاحظة على هذه الإجابة
ui-note-hint = مغلقة بالتشفير بمفتاح مكتب المحاماة. وليست في أي نسخة أو ورقة للموكّل.
ui-note-case = ملاحظة على القضية
ui-agenda-title = جدول الأعمال
ui-agenda-lead = كل سطر يفتح سؤاله.
ui-agenda-none = لا شيء.
ui-history-title = السجل
ui-history-lead = كل قيمة سابقة محفوظة، مع وقتها ومن غيّرها.
ui-history-compare = المقارنة باليوم
ui-history-compare-hint = طباعة أو ملف أُخذ أو اجتماع أو نسخة محفوظة.
ui-history-show = عرض ما تغيّر
ui-history-print = طباعة ما تغيّر فقط
ui-history-none = لم تُغيَّر أي إجابة بعد.
ui-history-before = من قبل
ui-history-now = الآن
ui-history-values = قيم سابقة
ui-transcribe-title = إدخال استمارة ورقية
ui-transcribe-lead = عمود واحد بترتيب الورقة وأرقامها. ومفتاح Enter يحفظ وينتقل إلى السؤال التالي.
ui-transcribe-done = كان هذا السؤال الأخير.
ui-transcribe-check = المقارنة بالورقة
ui-attendance-title = محضر الاجتماع
ui-attendance-lead = يُحفظ مع الاجتماع في أثناء كتابته، ويمكن فتحه من جديد في أي وقت.
ui-attendance-resume = متابعة هذا الاجتماع
ui-attendance-others = محاضر اجتماعات أخرى
ui-attendance-present = من حضر غير ذلك
ui-attendance-present-hint = اسم في كل سطر.
ui-attendance-interpreter = المترجم الشفوي واللغة
ui-attendance-interpreter-hint = اسم المترجم الشفوي واللغة، إن وُجد.
ui-attendance-place = المكان أو الوسيلة
ui-attendance-place-hint = مثل مكتب المحاماة أو سجن أو الهاتف أو مكالمة فيديو.
ui-attendance-reference = رقم الملف لدى مكتب المحاماة
ui-attendance-conflict = التحقق من تضارب المصالح
ui-attendance-conflict-hint = نتيجة التحقق ووقت إجرائه.
ui-attendance-instructions = تعليمات الموكِّل
ui-attendance-instructions-hint = تعليمة في كل سطر: ما يُطلب منكم فعله أو عدم فعله.
ui-attendance-advice = المشورة المقدَّمة
ui-attendance-advice-hint = مسألة في كل سطر.
ui-attendance-next = الخطوات التالية
ui-attendance-next-hint = خطوة في كل سطر، مع من يتخذها ومتى.
ui-attendance-bring = ما يُحضَر
ui-attendance-bring-hint = شيء في كل سطر. وتتبع الأوراق الواردة في الملخص في نهاية الصفحة.
ui-attendance-with-notes = طباعة ملاحظتي على القضية
ui-attendance-with-notes-hint = يُترك هذا بلا اختيار إذا كان الموكّل سيأخذ الصفحة معه.
ui-attendance-make = عرض الصفحة
ui-paper-title = النظر في الصفحات
ui-paper-save = حفظ بصيغة PDF
ui-paper-saved = حُفظت الصفحة. وتُفتح لطباعتها.
ui-keys-title = المفاتيح في الاجتماع
ui-keys-lead = تعمل ما دام لا يُكتب نص. ويمكن إيقافها هنا.
ui-keys-on = استخدام هذه المفاتيح
ui-keys-choice = من 1 إلى 9، ثم A و B و D وما بعدها
ui-keys-choice-does = يأخذ الخيار الذي قبله ذلك المفتاح
ui-keys-not-known-does = لا أعرف
ui-keys-withheld-does = أفضّل ألا أكتب ذلك
ui-keys-confirm-does = يضع على الإجابة علامة التأكيد
ui-keys-follow-does = يضع على الإجابة علامة المتابعة
ui-keys-note-does = ينتقل إلى ملاحظتكم على الإجابة
ui-keys-step-does = ينتقل إلى الخطوات التالية
ui-keys-clock-does = يوقف الساعة أو يتركها تواصل
ui-keys-enter = Enter
ui-keys-enter-does = يحفظ ويفتح السؤال التالي
ui-keys-jump = Ctrl و J
ui-keys-jump-does = ينتقل إلى سؤال برقمه أو بكلمة
ui-keys-escape = Esc
ui-keys-escape-does = يغادر حقل الملاحظة ويعود إلى الإجابة المفتوحة
ui-key-chosen = اختير
ui-key-unchosen = لم يعد مختارًا
ui-key-set = تم
ui-key-undo = التراجع عن هذا المفتاح
ui-key-undone = جرى التراجع. والإجابة كما كانت.
ui-key-typing = المفاتيح التي تُضغط بسرعة الكتابة لا تفعل شيئًا. وجرى التراجع عما فعله أولها.
ui-key-shown = لم يكن هذا ظاهرًا. وهو ظاهر الآن: اضغطوا المفتاح مرة أخرى.
ui-key-no-notes = لا حقل للملاحظة هنا. ولا تُحفظ الملاحظات إلا في نسخة Candour الخاصة بمكتب محاماة.
ui-key-notes-hidden = الملاحظات مخفية. أظهروها أولًا.

agenda-chosen = { $count ->
    [zero] لم يُختر أي سؤال لهذا الاجتماع
    [one] سؤال واحد مختار لهذا الاجتماع
    [two] سؤالان مختاران لهذا الاجتماع
    [few] { $count } أسئلة مختارة لهذا الاجتماع
    [many] { $count } سؤالًا مختارًا لهذا الاجتماع
   *[other] { $count } سؤال مختار لهذا الاجتماع
}
    .about = الأسئلة التي اختيرت في صفحة الملخص.
