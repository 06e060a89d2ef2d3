# What the summary says around the points, on the screen.

summary-dated = كما في { $date }. { $law }.
summary-found = { $count ->
    [zero] لا موضوع للتحدث عنه مع المحامي.
    [one] موضوع واحد للتحدث عنه مع المحامي.
    [two] موضوعان للتحدث عنهما مع المحامي.
    [few] { $count } مواضيع للتحدث عنها مع المحامي.
    [many] { $count } موضوعًا للتحدث عنها مع المحامي.
   *[other] { $count } موضوع للتحدث عنها مع المحامي.
}
summary-none = لا يطابق ما كتبتموه أيًّا من المسائل التي يبحث عنها التطبيق. وهذا لا يعني عدم وجودها.
summary-none-yet = لا شيء مما كتبتموه حتى الآن يستدعي مسألة. ولا تزال معظم الأسئلة مفتوحة.
summary-doubt = يستند هذا إلى إجابة غير مؤكدة.
summary-checked = جرى التحقق منه في { $date }
summary-checked-as-at = القانون كما في { $law }، وجرى التحقق منه في { $date }
summary-checked-stale = هنا رقم قانوني جرى التحقق منه في { $date } وموعد مراجعته { $review }. ويُرجى السؤال عما إذا كان قد تغيّر.

measure-state-signs-present = مؤشرات موجودة
measure-state-some-signs = بعض المؤشرات
measure-state-no-sign = لا مؤشر في إجاباتكم
measure-state-cannot-tell = لا يمكن تبيّنه من إجاباتكم

weight-act-now = للتصرف الآن
weight-raise-soon = للعرض قريبًا
weight-raise = للعرض
weight-note = للعلم

## How each answer is known, and how the reasons of an issue are known.

known-paper = ورقة
known-told-by = منقول عن: { $who }
known-told = منقول عن آخرين
known-unsure = غير مؤكد
known-belief = اعتقادكم
known-not-known = لا تعرفونه
known-in-person = يُقال شخصيًا
known-blank = متروك فارغًا
known-open = بلا إجابة حتى الآن
known-not-exact = ليس دقيقًا بما يكفي

support-paper = بورقة أدرجتموها
    .part = جزئيًا بورقة أدرجتموها
    .agenda = بورقة
    .agenda-part = جزئيًا بورقة
support-own-word = بناء على قولكم
    .part = جزئيًا بناء على قولكم
    .agenda = بناء على قول الموكّل
    .agenda-part = جزئيًا بناء على قول الموكّل
support-told = بناء على ما أخبركم به آخرون أو ما تعتقدونه
    .agenda = بناء على ما أخبر به آخرون الموكّل
support-belief = بناء على ما تعتقدونه فقط
    .agenda = بناء على ما يعتقده الموكّل

## Issues

issue-due = التاريخ التالي: { $date }
issue-due-perhaps = التاريخ التالي: ربما { $date }
issue-in-matters = { $issue } · { $matters }

## The firm and what this is not.

firm-name = مكتب المحاماة
firm-company-number = رقم الشركة
firm-address = العنوان
firm-telephone = الهاتف
firm-email = البريد الإلكتروني
firm-website = الموقع
firm-regulator = الرقم لدى الجهة الرقابية
call-firm = { $name }: { $telephone }
call-no-number = لا يعرف Candour رقم هاتف { $name }. يُرجى استخدام رقم لديكم من قبل، أو طلب بطاقة مكتب المحاماة وفتحها في صفحة «المشاركة مع مكتب محاماة».
call-any-solicitor = يستطيع أي محامٍ مرخَّص أن يساعدكم. ويدرج سجل المحامين محامي إنكلترا وويلز: www.sra.org.uk/consumers/register.
call-sources = الأرقام كما في { $date }: { $sources }.
disclaimer-summary = هذا ملخص لما كتبتموه، مرتب لعرضه على المحامي. وهو ليس استشارة قانونية ولا يقول ما الذي سيحدث.
disclaimer-privilege = ما إذا كان هذا الملخص محميًا بالسرية المهنية بين المحامي وموكّله أمر يبيّنه مكتب المحاماة. ويُرجى عدم إطلاع أي شخص آخر عليه قبل السؤال.
