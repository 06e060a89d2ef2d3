# The card to carry: one page that says what to do and whom to call.

carry-title = إذا حدث شيء
carry-lead = تُرجى طباعة هذه الصفحة وطيّها وحملها معكم. ويُرجى إعطاء نسخة لشخص تثقون به.
carry-emergency = إذا كان أحد غير آمن.
carry-own = رقم المحامي الخاص بي، مكتوبًا باليد
carry-trusted = شخص ينبغي إبلاغه، ورقمه
carry-made-at = { $date }، { $time }
carry-end = نهاية الصفحة
carry-file-name = card-to-carry.pdf
