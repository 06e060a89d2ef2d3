# Words of the brief that brief.toml names.

## What a state does in the case

brief-state-holds = تحتجز الموكّل أو وضعت شروطًا
brief-state-decides = تبت في التسليم
brief-state-alert = يُقال إنها وراء تنبيه
brief-state-feared = يخشى الموكّل خطوات من جانبها
brief-state-freezes = جمّدت ممتلكات أو أخذتها أو تسأل عنها
brief-state-sent = أرسلت أوراقًا رسمية

## What has to be asked about what cannot wait

brief-first-papers-limit = في أي يوم يجب أن تكون أوراق البلد الآخر هنا، وهل يُفرج عن الموكّل إن لم تصل؟
brief-first-advice-cost = كيف يمكن دفع تكلفة المشورة؟
brief-first-removal-today = أي محكمة تستطيع وقف الترحيل اليوم، بما في ذلك ستراسبورغ بموجب القاعدة 39؟ وهل أُبلغت UNHCR، وهل سُجّل طلب اللجوء؟
brief-first-claim-recorded = هل سُجّل طلب اللجوء، وفي أي يوم، وهل أُبلغت المفوضية السامية للأمم المتحدة لشؤون اللاجئين (UNHCR)؟
