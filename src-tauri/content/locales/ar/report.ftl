# The words of the printed papers.

report-titled = { $paper } { $reference }
report-confidential = سري
report-page = الصفحة { $page } من { $pages }
report-continued = (تابع)
report-continues = يتبع في الصفحة التالية
report-end = النهاية
report-code = رمز مثل [U+1F600] يقوم مقام حرف لا يمكن طباعته هنا.
report-box-empty = [ ] بلا علامة
report-box-crossed = [X] عليه علامة
report-withheld-answer = مُجاب عنه، ولم يُدرج في هذه الورقة
report-reference = المرجع

## The papers. `.about` stands beside the choice on the screen, `.gives` says what each gives away.

paper-kind-conflict-sheet = ورقة التحقق من تضارب المصالح
    .about = من المعنيون: الأسماء والأدوار والدول. تُرسل أولًا كي يتحقق مكتب المحاماة من تضارب المصالح.
    .gives = تحمل اسمكم وميلادكم وجنسيتكم ومكان إقامتكم، والأسماء التي أدرجتموها مع أدوارها، والبلدان. وتذكر أيضًا من أرسل أوراقًا رسمية. ولا تحمل أي رواية للقضية.
paper-kind-brief = الموجز
    .about = القضية للمحامي: صفحة واحدة للنظرة السريعة، ثم الأشخاص وكل قضية والتواريخ والأوراق والأسئلة الأولى.
    .gives = يحمل معظم إجاباتكم وكلماتكم. ولا تُدرج روايتكم الخاصة ونقل الممتلكات وأسماء من ينبغي حمايتهم إلا حيث تختارون ذلك.
paper-kind-your-copy = نسختكم
    .about = لكم: ما ينبغي فعله الآن، وتواريخكم، والأوراق التي تُحضَر، وأسئلة يمكن طرحها، وما يُفعل إذا وقع أمر طارئ.
    .gives = تبيّن أنكم تستعدون للتحدث إلى محامٍ، وعن ماذا. ويُرجى حفظها حيث لا يقرؤها غيركم.
paper-kind-annexes = المرفقات
    .about = إجاباتكم كاملة، والأسباب مع مصادرها، ونموذج للاجتماع.
    .gives = تحمل كل إجابة لم تُترك للاجتماع، كلمة بكلمة.
paper-kind-report = الموجز والمرفقات
    .about = كلاهما في ملف واحد، لمكتب محاماة يطلب كل شيء دفعة واحدة.
    .gives = يحمل كل إجابة لم تُترك للاجتماع، كلمة بكلمة.

report-ask-account = هل تُدرج روايتكم للقضية في الورقة؟
    .about = ما اخترتموه في روايتكم للقضية. وكتابةً يمكن أن يُقرأ إفادةً.
report-ask-transfers = هل تُدرج عمليات نقل الممتلكات في الورقة؟
    .about = ما إذا كنتم قد نقلتم ممتلكات أو وهبتموها.
report-ask-people = هل تُدرج أسماء أشخاص تلزم حمايتهم في الورقة؟
    .about = أسماء الأقارب والشهود ومن يساعدونكم، وما كتبتموه عن الضغط على أشخاص.

## The brief: its first page

report-name-missing = الاسم غير مذكور
report-in-short = باختصار
report-in-short-none = لم توصف أي قضية أو تنبيه أو نزاع أو ممتلكات.
report-besides = باختصار، إلى جانب ذلك
report-papers-short = الأوراق
report-more-papers = { $count ->
    [zero] لا أوراق أخرى في قائمة الأوراق
    [one] ورقة أخرى في قائمة الأوراق
    [two] ورقتان أخريان في قائمة الأوراق
    [few] { $count } أوراق أخرى في قائمة الأوراق
    [many] { $count } ورقة أخرى في قائمة الأوراق
   *[other] { $count } ورقة أخرى في قائمة الأوراق
}
report-nothing-more = لا يُعرف أكثر من ذلك.
report-alerts = تنبيه الإنتربول
report-more-items = { $count ->
    [zero] لا بنود أخرى في ورقة النزاعات والمال والممتلكات
    [one] بند آخر في ورقة النزاعات والمال والممتلكات
    [two] بندان آخران في ورقة النزاعات والمال والممتلكات
    [few] { $count } بنود أخرى في ورقة النزاعات والمال والممتلكات
    [many] { $count } بندًا آخر في ورقة النزاعات والمال والممتلكات
   *[other] { $count } بند آخر في ورقة النزاعات والمال والممتلكات
}
report-more-forms = { $count ->
    [zero] لا صيغ أخرى في المرفق أ
    [one] صيغة أخرى في المرفق أ
    [two] صيغتان أخريان في المرفق أ
    [few] { $count } صيغ أخرى في المرفق أ
    [many] { $count } صيغة أخرى في المرفق أ
   *[other] { $count } صيغة أخرى في المرفق أ
}
report-more-matters = { $count ->
    [zero] لا قضايا أخرى
    [one] قضية أخرى في ورقة خاصة بها
    [two] قضيتان أخريان، كل منهما في ورقة خاصة بها
    [few] { $count } قضايا أخرى، كل منها في ورقة خاصة بها
    [many] { $count } قضية أخرى، كل منها في ورقة خاصة بها
   *[other] { $count } قضية أخرى، كل منها في ورقة خاصة بها
}
report-first = أولًا
report-first-none = لم يُذكر أي موعد ولا أي رحلة.
report-first-more = { $count ->
    [zero] لا بنود أخرى بين المواضيع والمواعيد المقبلة
    [one] بند آخر بين المواضيع والمواعيد المقبلة
    [two] بندان آخران بين المواضيع والمواعيد المقبلة
    [few] { $count } بنود أخرى بين المواضيع والمواعيد المقبلة
    [many] { $count } بندًا آخر بين المواضيع والمواعيد المقبلة
   *[other] { $count } بند آخر بين المواضيع والمواعيد المقبلة
}
report-no-date = بلا تاريخ
report-since = منذ { $date }
report-was-due = كان موعده { $date }
report-worked-out = محسوب من الإجابات، ويجب التحقق منه
report-what-happened = ماذا حدث؟
report-was-to-come = ذُكر على أنه موعد مقبل
report-decided = ما تقرر حتى الآن
report-journey-to = الدولة المعنية: { $countries }
report-alerts-not-apart = لم يُذكر أي من هذه التنبيهات تتعلق به كل إجابة.
report-received = وردت في { $date }
report-listed = مُدرج:
report-wants = المطلوب:
report-wants-none = لم يُذكر.
report-own-words = بكلمات الموكّل
report-writers-words = بكلمات من كتب الإجابات ({ $who })
report-threat = التهديد كما صيغ
report-threat-goes-on = (تتمته تحت «النزاعات والمال والممتلكات».)
report-more-threats = { $count ->
    [zero] لا كلمات تهديد أخرى تحت «النزاعات والمال والممتلكات».
    [one] كلمات تهديد آخر واردة تحت «النزاعات والمال والممتلكات».
    [two] كلمات تهديدين آخرين واردة تحت «النزاعات والمال والممتلكات».
    [few] كلمات { $count } تهديدات أخرى واردة تحت «النزاعات والمال والممتلكات».
    [many] كلمات { $count } تهديدًا آخر واردة تحت «النزاعات والمال والممتلكات».
   *[other] كلمات { $count } تهديد آخر واردة تحت «النزاعات والمال والممتلكات».
}
report-more-left = { $count ->
    [zero] لا بنود أخرى
    [one] بند آخر
    [two] بندان آخران
    [few] { $count } بنود أخرى
    [many] { $count } بندًا آخر
   *[other] { $count } بند آخر
}
report-own-words-missing = كلمات الموكّل:
report-writers-words-missing = كلمات من كتب الإجابات:
report-kept-back = لم تُدرج في هذه الورقة.
report-in-person = شخصيًا:
    .alone = شخصيًا
report-kept-out = مُجاب عنه، ولم يُدرج في هذه الورقة:
    .alone = مُجاب عنه، ولم يُدرج في هذه الورقة
report-later = متروك إلى وقت لاحق:
    .alone = متروك إلى وقت لاحق
report-blank = جرى تجاوزه:
    .alone = جرى تجاوزه
report-not-known = غير معروف:
    .alone = غير معروف
report-not-answered = بلا إجابة:
    .alone = بلا إجابة
report-answered-no = أُجيب عنه بالنفي أو بلا شيء:
    .alone = لا
report-not-asked = لم يُسأل عنه
report-nothing = لا شيء.
report-not-touched = لم يُتناول:
report-legend = كلمات مثل «أنا» و«أنتم» تعني الموكّل. وحيث لا يُذكر كيف عُرفت واقعة فالموكّل هو القائل.
report-legend-writer = كاتب الإجابات: { $who }. وفيها كلمات مثل «أنا» و«أنتم» تعني الموكّل؛ وفي الكلمات الحرة قد تعني الكاتب. وحيث لا يُذكر كيف عُرفت واقعة فالكاتب هو القائل.
report-legend-unchecked = لم يجرِ التحقق من شيء هنا. وليس هذا مشورة ولا يثبت شيئًا.
report-data-attached = الإجابات مرفقة بهذا الملف في صورة بيانات. وكل من لديه الملف لديه الإجابات كلها.
report-data-not-attached = لا بيانات مرفقة بهذا الملف.

## How known

report-known-paper = ورقة
report-support-held = أوراق قد تبيّن هذا مدرجة، ولم يجرِ التحقق منها
report-support-writer = بناء على قول من كتب الإجابات
report-paper-unchecked = هناك ورقة قد تبيّن بعض هذا. ولم يجرِ التحقق منها.
report-known-told-by = منقول عن:
report-known-told = منقول عن آخرين
report-known-unsure = غير مؤكد
report-known-belief = اعتقاد
report-known-not-known = غير معروف
report-known-in-person = شخصيًا
report-known-blank = جرى تجاوزه
report-known-open = بلا إجابة
report-known-not-exact = غير دقيق
report-more-exactly = مُجاب عنه، والمطلوب أكثر
    .date = مُجاب عنه، والمطلوب التاريخ الدقيق

## People

report-people = الأشخاص
report-people-none = لم تُدرج أسماء.
report-name = الاسم
report-name-forms = صيغ أخرى
report-name-role = الدور
report-name-role-missing = الدور غير مذكور
report-name-kept = الاسم مذكور، ولم يُدرج في هذه الورقة بحسب اختيار
report-name-side = الطرف
report-name-link = متصل بقضية أو نزاع
report-name-person = شخص
report-name-company = شركة أو هيئة
report-side-against = الطرف المقابل
report-side-own = الموكّل
report-side-open = غير واضح
report-states = الدول
report-state-authority-missing = السلطة غير معروفة
report-lawyers = المحامون
report-tellers = مصادر النقل
report-before = قبل بدء العمل (لمكتب المحاماة)
report-before-identity = الهوية والعنوان
report-before-funds = من يدفع؛ مصدر الأموال
report-before-sanctions = الجزاءات والوظائف العامة: كل الأطراف
report-before-interpreter = اللغة والمترجم الشفوي
report-before-capacity = الأهلية والصحة
report-before-other-firms = مكاتب محاماة أخرى موكَّلة
report-before-scope = نطاق العمل
report-before-conflict = لا تضارب في المصالح: التاريخ، والقائم بالتحقق

## Matters and other sheets

report-law-none = لم يُقتبس نص قانون: قانون المكان هو الذي يحكم.
report-matter = القضية:
report-matter-said = ما يقال ضد الموكّل
report-matter-happened = ما حدث في القضية
report-matter-account = رواية الموكّل، من دون تحقق
report-matter-belief = ما يعتقده الموكّل
report-matter-each = الأمر نفسه في كل منها
report-sheet-alerts = التنبيهات والحدود والضغط
report-sheet-money = النزاعات والمال والممتلكات
report-sheet-background = الخلفية والحماية
report-whole-case = القضية في مجموعها
report-also-mentioned = ذُكر أيضًا، على أنه اعتقاد فقط:
report-against = في المقابل
report-as-under = كما ورد تحت { $number }.
report-missing = ناقص
report-last-day = آخر يوم
report-follows = ويترتب على ذلك

## Labels and heads that speak to the client on the screen, as the papers put them

report-labels = تسميات الإجابات
    .bank-measure-date = أول إجراء من المصرف
    .bank-measure-what-other = إجراء المصرف بكلمات الموكّل
    .bank-measure-reason-other = سبب المصرف بكلمات الموكّل
    .asset-kind-other = الأصل بكلمات الموكّل
    .border-countries = بلدان الاستيقاف أو مشكلات التأشيرة
    .arrested-on = تاريخ التوقيف
    .border-date = آخر توقيف أو استيقاف أو مشكلة تأشيرة
    .coming-date-other = الموعد بكلمات الموكّل
    .dispute-began = بدأ النزاع
    .dispute-what-happened = ما حدث بكلمات الموكّل
    .dispute-with-other = الطرف الآخر بكلمات الموكّل
    .extradition-refused-on = رُفض التسليم في
    .held-lawyer = محامٍ لهذا التوقيف
    .held-reason-other = السبب بكلمات الموكّل
    .held-since-on-conditions = بكفالة أو بشروط منذ
    .lives-since = الإقامة في البلد الحالي منذ
    .matter-departure = مكان الموكّل حينذاك
    .matter-extradition-date = الإفراج، أو نهاية قضية التسليم
    .matter-left-why-other = سبب المغادرة بكلمات الموكّل
    .matter-other-reason = اعتراض الموكّل
    .matter-own-account = رواية الموكّل
    .matter-refusal-other = الرفض بكلمات الموكّل
    .matter-what-happened = ما حدث بكلمات الموكّل
    .name-detail = المزيد عن اسم للتحقق
    .name-party = اسم للتحقق
    .own-words = بكلمات الموكّل
    .paper-answer-by = موعد الرد
    .paper-note = ملاحظة على الورقة
    .protection-granted-on = مُنحت الحماية في
    .released-on = أُفرج عنه في
    .warrant-cancelled = صدر أمر بالتوقيف ثم أُلغي
report-heads = عناوين المواضيع
    .identity-and-data = ما إذا كانت البيانات صحيحة، وعن الموكّل
    .interpol-data = ما قد يكون لدى الإنتربول عن الموكّل
    .own-claim = مطالبة الموكّل بمال أو ممتلكات
    .pressure-and-channels = الضغط، واستخدام قنوات رسمية ضد الموكّل
    .uk-immigration = إذن الموكّل بالبقاء في المملكة المتحدة

## Dates

report-chronology = التسلسل الزمني
report-when = متى
report-what = ماذا
report-how-known = كيف عُلم
report-no-date-yet = بلا تاريخ حتى الآن
report-happened-undated = حدث، ولم يُذكر تاريخ:
report-date-asked = المطلوب تاريخه:
report-dates-ahead = المواعيد المقبلة
report-go-together = هل تتوافق هذه؟ يُسأل أولًا؛ وهذا لا يثبت شيئًا.
report-timeline-gap = لم يُذكر تاريخ بين { $from } و{ $to }.

## Papers and questions

report-papers-title = الأوراق والأسئلة الأولى
report-papers-held = أوراق لدى الموكّل أو اطّلع عليها
report-papers-held-none = لا يدرج الموكّل أي ورقة.
report-paper = الورقة
report-paper-for = للموضوع
report-paper-where = أين، وممن، والتاريخ
report-papers-mentioned = أوراق تتحدث عنها الإجابات
report-papers-ask = عن طريق مكتب المحاماة فقط:
report-first-asks = أسئلة الموكّل الأولى لمكتب المحاماة
report-first-questions = الأسئلة الأولى للموكّل، بحسب مقدار ما تحسمه
report-open-count = { $count ->
    [zero] لا أسئلة بلا إجابة.
    [one] سؤال واحد بلا إجابة حتى الآن.
    [two] سؤالان بلا إجابة حتى الآن.
    [few] { $count } أسئلة بلا إجابة حتى الآن.
    [many] { $count } سؤالًا بلا إجابة حتى الآن.
   *[other] { $count } سؤال بلا إجابة حتى الآن.
}

## Conflict sheet

report-conflict-title = التحقق من تضارب المصالح
report-conflict-lead = تُرجى قراءة هذا قبل أي شيء آخر من الملف. وليس فيه من القضية سوى المعنيين بها.
report-conflict-kept = { $count ->
    [zero] لم يُستبعد أي اسم لقريب أو شاهد.
    [one] لم يُدرج اسم قريب أو شاهد واحد، فهذا التحقق غير كامل.
    [two] لم يُدرج اسمان لأقارب أو شهود، فهذا التحقق غير كامل.
    [few] لم تُدرج { $count } أسماء لأقارب أو شهود، فهذا التحقق غير كامل.
    [many] لم يُدرج { $count } اسمًا لأقارب أو شهود، فهذا التحقق غير كامل.
   *[other] لم يُدرج { $count } اسم لأقارب أو شهود، فهذا التحقق غير كامل.
}
    .change = لإظهاره تُعدّ هذه الورقة من جديد مع «أسماء أشخاص تلزم حمايتهم»، أو يُذكر بالهاتف. وقد تذكر كلمات الموكّل أيضًا اسم شخص.
report-conflict-client = الموكّل
report-conflict-others = أشخاص وشركات آخرون
report-conflict-none = لا تذكر الإجابات أحدًا سوى الموكل.
report-conflict-not-asked = لم يُجب بعد عن أسئلة الأسماء. ولا تذكر الإجابات حتى الآن أحدًا سوى الموكل.
report-conflict-states = دول وسلطات قد تكون في الطرف الآخر
report-conflict-senders = من أرسل أوراقًا رسمية
report-conflict-countries = بلدان أخرى تذكرها الإجابات
report-conflict-cleared = لا تضارب في المصالح: التاريخ، والقائم بالتحقق

## Annexes

report-annex-answers = المرفق أ: الإجابات كاملة
report-annex-reasons = المرفق ب: الأسباب والمصادر
report-annex-meeting = المرفق ج: الاجتماع
report-answers-unanswered = { $count ->
    [zero] لا أسئلة بلا إجابة في هذا القسم:
    [one] سؤال واحد من هذا القسم بلا إجابة حتى الآن:
    [two] سؤالان من هذا القسم بلا إجابة حتى الآن:
    [few] { $count } أسئلة من هذا القسم بلا إجابة حتى الآن:
    [many] { $count } سؤالًا من هذا القسم بلا إجابة حتى الآن:
   *[other] { $count } سؤال من هذا القسم بلا إجابة حتى الآن:
} { $numbers }.
report-answers-none = لا إجابة عن أي سؤال حتى الآن.
report-reasons-lead = السبب شيء يُثار وليس أمرًا ثابتًا. والأرقام بين الأقواس تدل على المصادر.
report-points-none = لا يطابق شيء في الإجابات أيًّا من المسائل التي يبحث عنها التطبيق. وهذا لا يعني عدم وجودها.
report-points-measures = مؤشرات على تدابير الإنتربول
report-points-measures-lead = تبيّن المؤشرات ما يُسأل عنه. والإنتربول والبلدان التي وراء التدابير وحدها تعلم ما هو موجود.
report-point-because = يستند إلى
report-point-means = لماذا هو مهم
report-point-other-side = ما يُقال في مقابل ذلك
report-point-next = ما الذي يمكن فعله
report-as-for = كما هو الحال في:
report-measure = { $measure }: { $state }
report-measure-signs = مؤشرات
report-measure-against = في المقابل
report-sources = المصادر
report-sources-lead = الأرقام بين الأقواس واردة بجانب الأسباب التي تستند إليها.
report-sources-read = جرى الاطلاع على كل منها آخر مرة في { $date }.
report-source = { $citation }. { $title }
report-source-several = { $title }: { $citations }
report-source-detail = { $url } · { $checked }
report-form-attendance = الحضور
report-form-present = التاريخ والوقت والحاضرون
report-form-place = المكان أو الوسيلة
report-form-interpreter = المترجم الشفوي واللغة
report-form-identity = الهوية والأوراق
report-form-document = وثيقة الهوية المطّلع عليها: النوع والرقم وتاريخ الصلاحية
report-form-address = إثبات العنوان
report-form-papers-seen = الأوراق المطّلع عليها، أصول أو نسخ
report-form-engagement = التوكيل
report-form-instructs = من يوكّل، ومن يدفع
report-form-funds = مصدر الأموال
report-form-sanctions = جرى التحقق من الجزاءات والوظائف العامة
report-form-other-firms = مكاتب محاماة أخرى موكَّلة
report-form-scope = النطاق المتفق عليه
report-form-channel = طريقة آمنة للوصول إلى الموكّل
report-form-steps = الخطوات التالية
report-form-step = من يفعل ماذا، ومتى
report-note = ملاحظة على هذه الإجابة
report-form-notes = ملاحظات: تعليمات وتصويبات ومشورة

report-fingerprint-title = بصمة الإجابات:
report-fingerprint-compare = حيث تتطابق كل المجموعات على ورقتين فكلتاهما تستند إلى الإجابات نفسها. وهي قيمة SHA-256 لملف الإجابات التابع لهذه الورقة.

## Remarks about the pages, shown before saving

report-remark-no-glyph = لا يمكن طباعة الحرف { $code }. ويقوم رمزه مقامه.
report-remark-direction = حُذفت علامات غير مرئية تغيّر اتجاه الكتابة.

## The blank form, for pen and paper

blank-title = الاستبيان على ورق
blank-file-name = questionnaire.pdf
blank-origin = Candour { $version }
blank-lead = الأسئلة نفسها كما على الشاشة، بالأرقام نفسها. ولا يلزم ملء أي شيء.
blank-how-title = كيفية ملئه
blank-how =
    تُكتب الإجابات بكلماتكم وبأي لغة. ويمكن ترك ما تشاؤون.
    تبيّن بعض الأسئلة متى يُجاب عنها. وتُتجاوز الأسئلة الأخرى.
    وفيها يدل حرف على كل خيار.
blank-ways-title = طرق أخرى للإجابة
blank-way-not-known = غير معروف
    .means = لا تعرفون، وهذه إجابة.
blank-way-not-sure = غير مؤكد
    .means = أجبتم أعلاه، ولستم على يقين.
blank-way-told = منقول
    .means = أجبتم أعلاه، وأخبركم بذلك شخص.
blank-way-in-person = شخصيًا
    .means = تفضّلون قول هذا للمحامي على كتابته.
blank-way-later = لاحقًا
    .means = تودّون العودة إليه.
blank-keep-title = حفظه في مأمن
blank-keep = ليس للورق قفل. يُرجى حفظه حيث لا يقرؤه غيركم، وإعطاؤه للمحامي باليد.
blank-section = { $number }. { $section }
blank-option = { $letter }. { $option }
blank-only-if = تُرجى الإجابة عن هذا فقط إذا { $condition }.
blank-group-if = يُملأ هذا فقط إذا كانت الإجابة «نعم» عن { $gate }، مرة لكل بند.
blank-group-else = وإلا فتُرجى المتابعة مع { $next }.
blank-group-else-section = وإلا فتُرجى المتابعة مع القسم التالي.
blank-spare = لمزيد منها تُستخدم ورقة إضافية. ويُكتب رقم كل سؤال بجانب الإجابة.
blank-spare-sheet = ورقة إضافية { $number }
blank-spare-lead = يُكتب رقم السؤال قبل كل إجابة. وتُنسخ هذه الورقة إذا لزم المزيد.
blank-tick-one = توضع علامة على واحد.
blank-tick-several = توضع علامة على كل ما ينطبق.
blank-country = بلد أو إقليم
blank-countries = بلدان أو أقاليم
blank-date-on = في
blank-date-about = نحو
blank-date-before = قبل
blank-date-after = بعد
blank-date = اليوم والشهر والسنة، بقدر ما تعرفونها. ولوقت بين تاريخين يُكتب التاريخان. وإذا عرفتموه بتاريخ آخر هنا فقط فيُكتب رقم تلك الإجابة.
blank-money = المبلغ والعملة
blank-duration = سنوات أو أشهر أو أيام
blank-name = الاسم، بأي كتابة، كما يُكتب عادة
blank-other-names = تهجئات وكتابات أخرى وأسماء سابقة
blank-letters = من { $first } إلى { $last }
blank-and = { $one }، و{ $other }
blank-or = { $one }، أو { $other }
blank-set-off = ({ $condition })
blank-if = وضعتم علامة على أي مما يلي: { $options } في { $number }
blank-if-answer = أجبتم بما يلي: { $options } عن { $number }
blank-if-not = لم تضعوا علامة على أي مما يلي: { $options } في { $number }
blank-if-not-answer = لم تجيبوا بما يلي: { $options } عن { $number }
blank-if-answered = أجبتم عن { $number }
blank-if-not-answered = لم تجيبوا عن { $number }
blank-if-none = لم يصح ما يلي: { $condition }
blank-if-some = صح ما يلي لبند من { $group }: { $condition }
blank-if-different = صح ما يلي لبنود من { $group } لبلدان مختلفة، عددها { $count } أو أكثر: { $condition }
blank-if-several = صح ما يلي لبنود من { $group }، عددها { $count } أو أكثر: { $condition }
blank-if-country = كان { $number } يسمّي أحد البلدان التالية: { $countries }
blank-if-country-trait = كان البلد في { $number } يستدعي ذلك
blank-if-same-country = كان { $number } و{ $other } يسمّيان البلد نفسه
blank-if-other-country = كان { $number } يسمّي بلدًا لا يسمّيه { $other }
blank-if-earlier = كان التاريخ في { $number } سابقًا للتاريخ في { $other }
blank-if-date-past = كان التاريخ في { $number } قد انقضى
blank-if-date-future = كان التاريخ في { $number } هو اليوم أو بعده
blank-if-date-within-next = كان التاريخ في { $number } يحين خلال المدة التالية: { $span }
blank-if-date-within-last = كان التاريخ في { $number } يقع خلال المدة الأخيرة: { $span }
blank-if-date-longer-ago = كان قد مضى على التاريخ في { $number } أكثر من المدة التالية: { $span }
blank-if-amount = كان المبلغ في { $number } صغيرًا
blank-if-shorter = كانت المدة في { $number } قصيرة
blank-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
blank-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
blank-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
