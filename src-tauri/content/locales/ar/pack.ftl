# The pack: the same paper as files for a firm's own programs.

pack-producer = -//Candour//Candour { $version }//EN
# The language as word processors name it.
pack-language = ar-SA
pack-chronology = التسلسل الزمني
pack-people = الأشخاص
pack-cell-too-long = أطول مما تتسع له هذه الخانة. وهو كامل في { $file }.

## What each file gives away, beside the tick and beside the button that saves them

pack-folder-name = pack-{ $reference }
pack-gives-brief-docx = الموجز كله في صورة مستند قابل للتعديل: اسمكم وكل قضية وكلماتكم وأوراقكم.
pack-gives-chronology-csv = كل حدث مع تاريخه ومن يقوله ورقم الإجابة.
pack-gives-chronology-xlsx = الأحداث نفسها في جدول بيانات.
pack-gives-dates-ics = الأيام المقبلة لتقويم. وقد يعرضها التقويم على آخرين وينقلها.
pack-gives-people-csv = اسمكم وكل اسم أدرجتموه، مع الأدوار والأطراف.

## The columns of the chronology

pack-column-from = التاريخ من
pack-column-to = التاريخ إلى
pack-column-sure = درجة اليقين
pack-column-event = الحدث
pack-column-says = القائل
pack-column-answer = رقم الإجابة
pack-column-paper = الورقة
pack-column-issue = الموضوع

pack-answer-number = الإجابة { $number }
pack-sure-day = محدد باليوم
pack-sure-as-given = كما ذُكر: { $date }
pack-sure-doubt = { $date } (الموكّل ليس على يقين)
pack-sure-none = بلا تاريخ حتى الآن
pack-sure-not-known = التاريخ غير معروف
pack-event = { $what }: { $answer }
pack-says-client = الموكّل
pack-says-writer = من يكتب نيابة عن الموكّل
pack-says-belief = اعتقاد الموكّل
pack-says-told = أُخبر به الموكّل
pack-says-told-by = أُخبر به الموكّل من: { $who }
pack-paper-listed = ورقة، بحسب قول الموكّل

## The columns of the people

pack-column-name = الاسم
pack-column-kind = النوع
pack-column-scripts = بكتابة أخرى
pack-column-spellings = تهجئات أخرى
pack-column-former = أسماء سابقة
pack-column-as-printed = كما ورد في ورقة
pack-column-role = الدور
pack-column-side = الطرف
pack-column-country = البلد
pack-column-born = تاريخ الميلاد
pack-column-more = المزيد عن الاسم
pack-column-link = متصل بقضية أو نزاع

pack-role-client = الموكّل

## The days of the calendar

pack-without-day = { $count ->
    [zero] لا مواعيد مقبلة خارج dates.ics.
    [one] موعد مقبل واحد ليس في dates.ics لأن يومه غير معروف. وهو في التسلسل الزمني.
    [two] موعدان مقبلان ليسا في dates.ics لأن يوميهما غير معروفين. وهما في التسلسل الزمني.
    [few] { $count } مواعيد مقبلة ليست في dates.ics لأن أيامها غير معروفة. وهي في التسلسل الزمني.
    [many] { $count } موعدًا مقبلًا ليست في dates.ics لأن أيامها غير معروفة. وهي في التسلسل الزمني.
   *[other] { $count } موعد مقبل ليست في dates.ics لأن أيامها غير معروفة. وهي في التسلسل الزمني.
}

pack-last-day = آخر يوم: { $title }
pack-day-given =
    { $answer }. القائل: { $who }.
    يُتحقق منه بمقارنته بالورقة التي تحدد الموعد.
    المرجع { $reference }.
pack-day-given-doubt =
    { $answer }. القائل: { $who }، من دون يقين.
    يُتحقق منه بمقارنته بالورقة التي تحدد الموعد.
    المرجع { $reference }.
pack-day-of-law =
    حسبه Candour من الإجابات ومن { $sources }.
    { $law }. يُتحقق منه قبل أن يعتمد عليه أحد.
    المرجع { $reference }.
