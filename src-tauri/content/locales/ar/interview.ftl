# What the interview says around the questions: ways to answer, progress, saving, checking.

option-yes = نعم
option-no = لا

## The other ways to answer, on the screen.

way-not-known = لا أعرف
way-not-sure = لست على يقين، لكني أظن أن
    .note = تُحفظ إجابتكم مع علامة تبيّن أنها غير مؤكدة.
way-told = أخبرني بذلك شخص آخر
    .note = تُحفظ إجابتكم مع علامة تبيّن أنها منقولة عن غيركم. ويمكنكم إضافة من أخبركم.
way-withheld = أفضّل ألا أكتب ذلك
    .note = يمكنكم بدلًا من ذلك إخبار المحامي شخصيًا.
way-later = لاحقًا
way-blank = متروك فارغًا

## The same in print and on check pages.

printed-not-known = غير معروف
printed-withheld = يُفضَّل بحثه شخصيًا
printed-later = بلا إجابة حتى الآن
printed-unanswered = بلا إجابة حتى الآن
printed-blank = متروك فارغًا
printed-in-own-words = «{ $words }»
printed-not-sure = { $answer } (غير مؤكد)
printed-told = { $answer } (منقول عن شخص آخر)
printed-told-by = { $answer } (منقول عن: { $who })
printed-not-sure-all = (هذه غير مؤكدة)
printed-told-all = (هذه منقولة عن شخص آخر)
printed-told-by-all = (هذه منقولة عن: { $who })
printed-note = ملاحظة: { $note }
printed-other-name = { $name } ({ $kind })
name-kind-script = بكتابة أخرى
name-kind-spelling = تهجئة أخرى
name-kind-former = اسم سابق
name-kind-paper = كما ورد في ورقة
party-person = شخص
party-entity = شركة أو هيئة أخرى

## Why this question?

why-kept = يبقى في ملفكم المقفل على هذا الحاسوب. ولا يخرج إلى أي مكان ما لم تحفظوه أو تطبعوه.
why-skipped = سيذكر ملخصكم أن هذا غير معروف. ولن يتغيّر شيء آخر.
why-seeing = كانت إجابتكم «{ $answer }» عن «{ $question }».
why-not-point = لا يتوقف عليه شيء في الملخص. وهو لمن يقرأ الأوراق.

## Progress and saving.

progress-about = السؤال { $number } من { $total } أو أكثر
progress-gate = السؤال { $number }. وبعد الإجابة بنعم أسئلة أخرى.
progress-exact = السؤال { $number } من { $total }
progress-first-look = السؤال { $number } من { $total } في النظرة الأولى
progress-sections = { $done ->
    [0] لم يكتمل بعد أي قسم، وعدد الأقسام { $total }
    [zero] لم يكتمل بعد أي قسم، وعدد الأقسام { $total }
    [one] اكتمل قسم واحد من { $total }
    [two] اكتمل قسمان من { $total }
    [few] اكتملت { $done } أقسام من { $total }
    [many] اكتمل { $done } قسمًا من { $total }
   *[other] اكتمل { $done } قسم من { $total }
}
saved-at = محفوظ على هذا الحاسوب فقط، { $time }
saved-example = مثال: لا يُحفظ شيء
moved-anew = يُطرح السؤال «{ $label }» من جديد. وما أجبتم به من قبل محفوظ.
moved-unknown = إجابة لا يعرفها هذا الإصدار محفوظة ولا تُعرض: { $id }.
recovered-sudden = انتهت جلستكم الأخيرة فجأة. كل ما كُتب حتى { $time } موجود هنا. وتُرجى مراجعة الإجابة الأخيرة.
recovered-older = تعذّرت قراءة أحدث نسخة محفوظة. وهذه هي النسخة التي قبلها، وقد حُفظت { $time }. وتُرجى مراجعة إجاباتكم الأخيرة.
recovered-list = لزم استرجاع جزء من قائمة القضايا. إجاباتكم كاملة، وقد تكون تسمية قضية ما تسمية أقدم.
recovered-copies = بجانب هذه القضية نسخ منها من حاسوب آخر. لم يضع شيء فيها، ولا يفتحها Candour من تلقاء نفسه. يُرجى سؤال من يعتني بهذا الحاسوب قبل إزالة أي منها.
recovered-not-written = يمكنكم قراءة هذه القضية. ولا يقبل القرص شيئًا جديدًا حاليًا، فما تغيّرونه الآن لا يُحفظ.
opened-at = آخر فتح { $date }، { $time }
opened-never = لم تُفتح بعد
case-unnamed = القضية { $number }
language-name = العربية
example-label = قضية مثال: لا شيء فيها حقيقي

state-not-started = لم يبدأ
state-in-progress = { $answered ->
    [zero] لا إجابة بعد من نحو { $total }
    [one] إجابة واحدة من نحو { $total }
    [two] إجابتان من نحو { $total }
    [few] { $answered } إجابات من نحو { $total }
    [many] { $answered } إجابة من نحو { $total }
   *[other] { $answered } إجابة من نحو { $total }
}
state-all-answered = { $total ->
    [zero] لا أسئلة هنا
    [one] السؤال الوحيد مُجاب عنه
    [two] السؤالان مُجاب عنهما
    [few] كل الأسئلة مُجاب عنها، وهي { $total } أسئلة
    [many] كل الأسئلة مُجاب عنها، وهي { $total } سؤالًا
   *[other] كل الأسئلة مُجاب عنها، وهي { $total } سؤال
}
state-left-blank = { $blank ->
    [zero] الإجابات: { $answered }، ولا شيء متروك فارغًا
    [one] الإجابات: { $answered }، وسؤال واحد تُرك فارغًا
    [two] الإجابات: { $answered }، وسؤالان تُركا فارغين
    [few] الإجابات: { $answered }، و{ $blank } أسئلة تُركت فارغة
    [many] الإجابات: { $answered }، و{ $blank } سؤالًا تُرك فارغًا
   *[other] الإجابات: { $answered }، و{ $blank } سؤال تُرك فارغًا
}
state-done = مكتمل
state-nothing-to-add = لا شيء يضاف

window-question = السؤال { $number } – Candour
window-group = القائمة { $number } – Candour
window-neutral = ملاحظات
closing-unanswered = هذه الصفحة لا تستجيب. وإذا أُغلق البرنامج الآن فقد يضيع ما كتبتموه في اللحظات الأخيرة. أما كل ما ظهر أنه محفوظ فموجود.
closing-close = إغلاق
closing-wait = إبقاؤه مفتوحًا

## Groups.

group-count = { $count ->
    [0] لم تدرجوا شيئًا بعد
    [zero] لم تدرجوا شيئًا بعد
    [one] أدرجتم بندًا واحدًا: { $one }
    [two] أدرجتم بندين: { $many }
    [few] أدرجتم { $count } بنود: { $many }
    [many] أدرجتم { $count } بندًا: { $many }
   *[other] أدرجتم { $count } بند: { $many }
}
group-another = هل هناك ما تضيفونه إلى القائمة؟
group-item = { $one } { $number }
group-item-named = { $one }: { $name }
group-item-again = { $name } ({ $number })
group-item-any = كل واحد
group-missing = { $count ->
    [zero] لا أسئلة بلا إجابة
    [one] سؤال واحد بلا إجابة حتى الآن
    [two] سؤالان بلا إجابة حتى الآن
    [few] { $count } أسئلة بلا إجابة حتى الآن
    [many] { $count } سؤالًا بلا إجابة حتى الآن
   *[other] { $count } سؤال بلا إجابة حتى الآن
}
group-double = للتحقق: هذا يشبه «{ $other }». وإن كان الشيء نفسه فيمكنكم إزالة أحدهما.
group-undo = تراجع: أُزيل { $name }

## Check your answers.

check-kept = لم يعد مطلوبًا لأن إجابتكم كانت «{ $answer }» عن «{ $question }».
check-kept-plain = لم يعد مطلوبًا بسبب إجاباتكم الأخرى.
check-not-applicable = { $count ->
    [zero] لا قسم لا ينطبق عليكم.
    [one] لم ينطبق عليكم قسم واحد.
    [two] لم ينطبق عليكم قسمان.
    [few] لم تنطبق عليكم { $count } أقسام.
    [many] لم ينطبق عليكم { $count } قسمًا.
   *[other] لم ينطبق عليكم { $count } قسم.
}
check-date-in-future = للتحقق: هذا التاريخ في المستقبل.
check-date-in-past = للتحقق: هذا التاريخ في الماضي.
check-date-before-1900 = للتحقق: هذا التاريخ قبل عام 1900.
check-later = للإجابة لاحقًا.
check-draft = للتحقق: ما كُتب هنا لم يتسنَّ استخدامه بعد.

list-intro = عدد الأسئلة في المجموع { $total }. وما يُطرح عليكم منها يتوقف على إجاباتكم، ويمكنكم تجاوز أي منها.
list-asked-if = يُطرح إذا كانت إجابتكم «{ $answer }» عن «{ $question }».
list-asked-by = يُطرح بحسب إجابتكم عن «{ $question }».
list-asked-each = يُطرح لكل ما تدرجونه.
list-left-out = استبعدته إجاباتكم الأخرى.
list-asked-some = يُطرح بحسب إجاباتكم الأخرى.

## Faults of what was typed: what to do.

input-value-missing = يُرجى تقديم إجابة أيضًا، أو اختيار طريقة أخرى للإجابة.
input-choice-unknown = يُرجى الاختيار من القائمة.
input-choice-one = يُرجى اختيار واحد فقط.
input-choice-alone = يُرجى اختيار «{ $option }» وحده أو إزالته.
input-country-unknown = يُرجى اختيار بلد أو إقليم من القائمة.
input-country-open = يُرجى اختيار البلد أو الإقليم من القائمة، أو مسح ما كتبتموه.
input-text-one-line = تُرجى كتابة هذا في سطر واحد.
input-text-too-long = هذا النص أطول مما يستطيع Candour حفظه. يُرجى تقصيره.
input-date-year-missing = يُرجى إدخال السنة، أو اختيار طريقة أخرى للإجابة.
input-date-year-four-digits = يُرجى إدخال السنة بأربعة أرقام، مثل 2017.
input-date-month-missing = يُرجى إدخال الشهر، أو اختيار «السنة».
input-date-month-unknown = يُرجى إدخال الشهر رقمًا من 1 إلى 12، أو باسمه.
input-date-day-missing = يُرجى إدخال اليوم، أو اختيار «الشهر والسنة».
input-date-day-not-a-number = يُرجى إدخال اليوم رقمًا من 1 إلى 31.
input-date-no-such-day = هذا اليوم غير موجود في التقويم. تُرجى مراجعة اليوم والشهر.
input-date-order = التاريخ الثاني يسبق الأول. تُرجى مراجعتهما.
input-date-not-yet = هذا اليوم لم يأتِ بعد. تُرجى مراجعة السنة.
input-date-relation-missing = يُرجى اختيار ما إذا كان قبله أو في الوقت نفسه تقريبًا أو بعده.
input-date-event-missing = يُرجى اختيار التاريخ الآخر، أو تقديم هذا التاريخ بطريقة أخرى.
date-worked-out = هذا هو { $date }. وتُرجى مقارنته بورقتكم.
input-amount-not-a-number = يُرجى إدخال المبلغ بالأرقام، مثل 25000.
input-amount-two-ways = يمكن قراءة هذا المبلغ بطريقتين. تُرجى كتابته من دون فواصل، مثل 25000.
input-amount-missing = يُرجى إدخال المبلغ، أو اختيار طريقة أخرى للإجابة.
input-currency-missing = يُرجى اختيار العملة.
input-currency-unknown = يُرجى إدخال العملة بثلاثة أحرف، مثل GBP.
input-length-not-a-number = يُرجى إدخال أعداد صحيحة، مثل 2.
input-name-missing = يُرجى إدخال الاسم، أو اختيار طريقة أخرى للإجابة.

## Strength of a passphrase.

strength-0 = ضعيفة جدًا: يمكن تخمينها فورًا.
strength-1 = ضعيفة: يمكن تخمينها في ساعات.
strength-2 = مقبولة: الأطول أفضل.
strength-3 = جيدة.
strength-4 = قوية.

## Check for yourself.

proof-tcp-4 = فتح اتصال بحاسوب آخر (TCP، IPv4)
proof-tcp-6 = فتح اتصال بحاسوب آخر (TCP، IPv6)
proof-udp = إرسال حزمة إلى حاسوب آخر (UDP)
proof-refused = { $attempt }: رفض النظام ذلك.
proof-not-refused = { $attempt }: لم يرفض النظام ذلك.
proof-file = { $name }، { $size }
size-bytes = الحجم بالبايت: { $count }
size-kilobytes = الحجم بالكيلوبايت: { $count }
size-megabytes = الحجم بالميغابايت: { $count }
unconfined = هذا التشغيل لا يقيّده النظام. ولا يملك Candour مع ذلك أي وسيلة لإرسال شيء، لكن النظام لا يفرض ذلك هنا.
synchronised = { $service ->
    [onedrive] توجد إجاباتكم في مجلد ينسخه OneDrive إلى حواسيب أخرى.
    [dropbox] توجد إجاباتكم في مجلد ينسخه Dropbox إلى حواسيب أخرى.
    [icloud] توجد إجاباتكم في مجلد ينسخه iCloud إلى حواسيب أخرى.
    [google-drive] توجد إجاباتكم في مجلد ينسخه Google Drive إلى حواسيب أخرى.
    [roaming] توجد إجاباتكم في مجلد قد ينسخه Windows إلى حواسيب أخرى لدى جهة عملكم.
   *[other] توجد إجاباتكم في مجلد ينسخه برنامج آخر إلى حواسيب أخرى.
} النسخ مقفلة، لكن أحجامها وأوقاتها يمكن أن تُرى هناك. وما تحذفونه هنا قد يبقى هناك. وتذكر صفحة «التحقق بأنفسكم» المجلد. ويمكنكم إخراجه مما يُنسخ.
law-as-at = القانون كما في { $date }

blank-window = تبقى هذه النافذة فارغة: تعذّر عرض صفحتها. أُعيدت المحاولة. لم يُفقد شيء مما حُفظ.
blank-again = إعادة المحاولة
