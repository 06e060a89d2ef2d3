# The way to the firm: cards, sealing, and what a client sent.

## What the use cases say

share-made = { $count ->
    [zero] لا صفحات، مكتب المحاماة: { $firm }، المرجع { $reference }
    [one] صفحة واحدة، مكتب المحاماة: { $firm }، المرجع { $reference }
    [two] صفحتان، مكتب المحاماة: { $firm }، المرجع { $reference }
    [few] { $count } صفحات، مكتب المحاماة: { $firm }، المرجع { $reference }
    [many] { $count } صفحة، مكتب المحاماة: { $firm }، المرجع { $reference }
   *[other] { $count } صفحة، مكتب المحاماة: { $firm }، المرجع { $reference }
}
share-compared = قورنت الكلمات بالهاتف في { $date }، { $time }
sealed-file-name = sealed-{ $reference }.age
card-file-name = firm-card.json
received-file-name = received-paper.pdf
received-way = كيف وصل
received-sealed = مغلق بالتشفير لمكتب المحاماة هذا. لم يتغيّر شيء فيه في الطريق. ولا يبيّن الإغلاق من أعدّه.
received-open = ورقة غير مغلقة بالتشفير. تُرجى مقارنة البصمة بالبصمة الواردة في صفحاتها.
received-who = الاسم في الإجابات
received-inside = الإجابات في صورة بيانات
received-answers = { $total ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $total } إجابات
    [many] { $total } إجابة
   *[other] { $total } إجابة
}، { $withheld ->
    [0] ولا شيء متروك للاجتماع
    [zero] ولا شيء متروك للاجتماع
    [one] وواحدة يفضّل الموكّل قولها شخصيًا
    [two] واثنتان يفضّل الموكّل قولهما شخصيًا
    [few] و{ $withheld } يفضّل الموكّل قولها شخصيًا
    [many] و{ $withheld } يفضّل الموكّل قولها شخصيًا
   *[other] و{ $withheld } يفضّل الموكّل قولها شخصيًا
}
received-no-answers = لا شيء. اختار الموكّل عدم إدراجها، أو الملف مقفل.
received-made = تاريخ الإعداد
received-made-at = { $date }، { $time }
received-pages = الصفحات
received-fingerprint = بصمة الإجابات
received-remark = للعلم
remark-not-ours = لا يذكر هذا الملف أن Candour أعدّه، وليست فيه إجابات. وقد يكون مستندًا آخر.
remark-no-answers = ليست فيه إجابات في صورة بيانات. لم تُدرج، أو أُزيلت لاحقًا.
remark-locked = الملف مقفل. ومن دون عبارة مروره لا يمكن قراءة شيء فيه.
remark-other-answers = بصمة الإجابات في داخله ليست في الصفحة الأخيرة. فقد استُبدلت الإجابات أو الصفحات. يُرجى سؤال الموكّل.
remark-changed = أعاد برنامج آخر كتابة هذا الملف بعد أن أنشأه Candour. قد تكون صفحات أو إجابات ناقصة أو مضافة أو مغيّرة. يُرجى سؤال الموكّل.
remark-other-files = في داخله ملفات لم يضعها Candour. لم تُقرأ، حتى إن كان اسمها إجابات.
received-changes = { $count ->
    [0] لا فرق عن { $label }
    [zero] لا فرق عن { $label }
    [one] إجابة واحدة تختلف عن { $label }
    [two] إجابتان تختلفان عن { $label }
    [few] { $count } إجابات تختلف عن { $label }
    [many] { $count } إجابة تختلف عن { $label }
   *[other] { $count } إجابة تختلف عن { $label }
}
received-withdrawn = لم يعد هذا مكتوبًا لدى الموكّل. ويُرجى أخذه فقط إذا كان المقصود إسقاط ما هو وارد هنا.
received-absent = غير موجود في هذا الملف. ويُحفظ ما هو وارد هنا.
received-firm = تغيّر هنا في هذه الأثناء. ولا تزال في الملف الإجابة الأقدم.
received-both = تغيّر هنا وغيّره الموكّل. ويُستحسن التحدث عنه.
received-other-person = قد يكون هذان شخصين مختلفين
    .about = ما يُذكر عن الشخص مختلف. تابعوا فقط إذا كنتم متأكدين أن كليهما يخص شخصًا واحدًا. ولم يُحدَّد شيء نيابةً عنكم.
received-unknown-person = لا شيء يبيّن أن كليهما يخص شخصًا واحدًا
    .about = لا الاسم ولا تاريخ الميلاد مذكور في كليهما. يُرجى التأكد قبل أخذ أي شيء.
received-case-numbers = السلطة أو المحكمة ورقم القضية

error-file-not-read = تعذّرت قراءة ذلك الملف.
    .saved = لم يتغيّر شيء.
    .do = يُرجى التحقق من وجوده ومن إذنكم بفتحه، ثم المحاولة من جديد.
error-received-missing = لا ملف مفتوح، أو ليست فيه إجابات في صورة بيانات.
    .saved = لم يتغيّر شيء.
    .do = يُرجى فتح الملف مرة أخرى، أو أن يُطلب من الموكّل إدراج الإجابات.

## The client's side

ui-share-open = المشاركة مع مكتب محاماة
ui-share-title = المشاركة مع مكتب محاماة
ui-share-lead = لا يرسل Candour شيئًا. بل يعدّ ملفًا واحدًا مغلقًا بالتشفير لا يفتحه إلا مكتب المحاماة، وتختارون كيف ينتقل.
ui-share-first = أولًا: من المعنيون
ui-share-first-text = يجب أن يتحقق مكتب المحاماة من أنه يستطيع العمل قبل أن يقرأ أكثر. وتبيّن ورقة التحقق من تضارب المصالح من أنتم ومن المعنيون الآخرون وأي دول قد تكون في الطرف الآخر. وإن ذكرتم جهة أو مرسلًا أو رقمًا فهي فيها أيضًا. ولا تبيّن شيئًا آخر من قضيتكم.
ui-share-names = إعداد ورقة التحقق من تضارب المصالح
ui-share-rest = ثم: الباقي
ui-share-rest-text = يُرجى اختيار الأجزاء، والنظر في الصفحات، ثم إغلاقها بالتشفير.
ui-share-choose = اختيار الأجزاء
ui-share-firms = مكاتب المحاماة
ui-share-import = فتح بطاقة مكتب محاماة
ui-share-import-note = البطاقة ملف صغير يعطيه مكتب المحاماة لكم. وفيها المفتاح الذي يُغلق بالتشفير.
ui-share-no-key = لم يعطِ مكتب المحاماة هذا مفتاحًا بعد. ولا يمكن إغلاق شيء له بالتشفير إلى أن تفتحوا بطاقته.
ui-share-forget = نسيان هذه البطاقة
ui-share-words = كلمات مفتاحه
ui-share-compare = مقارنة الكلمات بالهاتف
ui-share-compare-text = يُرجى الاتصال بمكتب المحاماة على رقم كان لديكم من قبل، لا على رقم من البطاقة. ويُرجى أن تطلبوا قراءة كلماته الثماني.
ui-share-same = الكلمات هي نفسها
ui-share-different = تختلف، أو لم أتصل
ui-share-differ-text = يُرجى عدم استخدام هذه البطاقة إلى أن تكون الكلمات هي نفسها. فقد يكون شخص آخر أعدّها.
ui-share-ready = جاهز للإغلاق بالتشفير:
ui-share-nothing = يُرجى إعداد الصفحات أولًا، ثم العودة إلى هنا لإغلاقها بالتشفير.
ui-share-seal = إغلاق بالتشفير وحفظ
ui-sealed-title = حُفظ الملف المغلق بالتشفير
ui-sealed-lead = لم يُرسَل شيء. ولا يفتح هذا الملف إلا مفتاح مكتب المحاماة، ولا يمكنكم فتحه بأنفسكم.
ui-sealed-firm = مغلق بالتشفير لمكتب المحاماة
ui-sealed-where = محفوظ باسم
ui-sealed-travel = كيف يمكن أن ينتقل، وما تكشفه كل طريقة
ui-sealed-stick = على ذاكرة محمولة، باليد
ui-sealed-stick-text = لا يعلم بذلك أحد آخر. ويُرجى استرجاع الذاكرة أو حذف الملف منها.
ui-sealed-mail = بالبريد الإلكتروني
ui-sealed-mail-text = لا يستطيع أحد في الطريق قراءته. وتعلم شركات البريد أنكم كتبتم إلى مكتب المحاماة هذا، ومتى، وحجم الملف.
ui-sealed-upload = عبر صفحة لمكتب المحاماة
ui-sealed-upload-text = الأمر نفسه، وتعلم صفحة مكتب المحاماة عنوانكم على الإنترنت.
ui-sealed-later = يمكن أن يحتفظ آخرون بالملفات المغلقة بالتشفير. وقد يفتحها حاسوب في المستقبل، ولا أحد يعلم متى.
ui-after-seal = إغلاقه بالتشفير لمكتب محاماة

## The firm's side

ui-firm-title = هذا حاسوب مكتب محاماة
ui-firm-about = لمكتب محاماة يتلقى ملفات من موكّلين.
ui-firm-open = الإعداد، أو تغيير البطاقة
ui-firm-lead = يحصل مكتب المحاماة على مفتاح خاص به. يستخدمه الموكّلون للإغلاق بالتشفير؛ ولا يفتح ما يغلقونه إلا هذا الملف المقفل.
ui-firm-keep = كل من لديه هذا الملف المقفل وعبارة مروره يستطيع قراءة كل ملف مغلق بالتشفير. تُرجى طباعة صفحة استعادة الوصول وحفظها في مأمن.
ui-firm-name = اسم مكتب المحاماة
ui-firm-address = العنوان
ui-firm-telephone = الهاتف
ui-firm-email = البريد الإلكتروني
ui-firm-website = الموقع
ui-firm-services = ما يقوم به مكتب المحاماة
ui-firm-services-hint = سطر لكل بند.
ui-firm-marking = سطر عن الغرض والسرية
ui-firm-marking-hint = يظهر في أسفل كل صفحة، في سطرين على الأكثر. ومن دونه تذكر الصفحات «سري» ولا أكثر.
ui-firm-disclaimer = ما يود مكتب المحاماة قوله
ui-firm-logo = علامة للطباعة
ui-firm-logo-hint = صورة PNG. ما هو داكن يُطبع أسود، والباقي يُترك.
ui-firm-logo-choose = اختيار صورة
ui-firm-logo-remove = إزالة العلامة
ui-firm-logo-shown = العلامة كما تُطبع
ui-firm-logo-none = لا علامة. ويظهر الاسم وحده.
ui-firm-optional = لا تدخل الأسطر الفارغة في البطاقة.
ui-firm-make = إنشاء مفتاح مكتب المحاماة
ui-firm-save = تغيير البطاقة
ui-firm-saved = محفوظ في هذا الملف المقفل.
ui-firm-words = الكلمات الثماني
ui-firm-words-text = يتصل موكّل ويطلبها. تُرجى قراءتها بصوت مسموع.
ui-firm-key = المفتاح العام
ui-firm-card = حفظ البطاقة في ملف
ui-firm-card-saved = محفوظة باسم
ui-received-open = فتح ملف من موكّل
ui-received-drop = يمكنكم أيضًا إفلات الملف على هذه الصفحة.
ui-received-title = ملف من موكّل
ui-received-lead = لم يُحفظ شيء بعد. يُرجى النظر فيه، ثم أخذه أو تركه.
ui-received-locked = عبارة مرور ورقة مقفلة
ui-received-missed = لم توجد إجابات. عبارة المرور غير هذه، أو لا إجابات في داخله.
ui-received-unlock = الفتح بعبارة المرور هذه
ui-received-pdf = حفظ الورقة بصيغة PDF
ui-received-pdf-note = لا تُعرض صفحات شخص غير معروف داخل Candour. تُرجى قراءتها ببرنامجكم المعتاد.
ui-received-answers = الإجابات في الملف
ui-received-new = أخذه قضيةً جديدة
ui-received-label = تسميتكم للقضية
ui-received-label-hint = تظهر في القائمة. ولا يلزم أن تكون اسمًا.
ui-received-take = أخذ
ui-received-later = هو نسخة لاحقة من قضية هنا
ui-received-which = أي قضية
ui-received-compare = عرض الفروق
ui-received-go-on = المقارنة مع ذلك
ui-received-here = في القضية هنا
ui-received-in-file = في الملف
ui-received-merge = أخذ ما عليه علامة
ui-received-merge-note = يبقى ما كان من قبل في سجل كل إجابة. ولا يتغيّر شيء آخر.
ui-received-takes = أخذ
ui-received-put-away = تركه
