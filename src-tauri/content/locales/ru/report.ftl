report-titled = { $paper } { $reference }
report-confidential = Конфиденциально
report-page = Страница { $page } из { $pages }
report-continued = (продолжение)
report-continues = Продолжение на следующей странице
report-end = Конец
report-code = Код вида [U+1F600] стоит вместо знака, который здесь нельзя напечатать.
report-box-empty = [ ] не отмечено
report-box-crossed = [X] отмечено
report-withheld-answer = Ответ есть, в этот документ не включён
report-reference = Номер

## The papers. `.about` stands beside the choice on the screen, `.gives` says what each gives away.

paper-kind-conflict-sheet = Лист проверки на конфликт интересов
    .about = Кого это касается: имена, роли и государства. Отправьте его первым, чтобы фирма проверила, нет ли конфликта интересов.
    .gives = В нём Ваше имя, рождение, гражданство, место жительства, указанные Вами имена с ролями и страны. В нём названо и то, кто прислал официальные документы. Изложения дела в нём нет.
paper-kind-brief = Записка для солиситора
    .about = Дело для солиситора: одна страница обзора, затем люди, каждое дело, даты, документы и первые вопросы.
    .gives = В ней большинство Ваших ответов и Ваши слова. Ваш рассказ о деле, передача имущества и имена тех, кого нужно защитить, входят, только если Вы это выберете.
paper-kind-your-copy = Ваш экземпляр
    .about = Для Вас: что делать сейчас, Ваши даты, какие документы принести, что спросить и что делать в срочном случае.
    .gives = Он показывает, что Вы готовитесь к разговору с солиситором и о чём. Держите его там, где никто другой не прочитает.
paper-kind-annexes = Приложения
    .about = Ваши ответы полностью, основания с источниками и бланк для встречи.
    .gives = В них дословно каждый ответ, который не оставлен для встречи.
paper-kind-report = Записка и приложения
    .about = Всё в одном файле, для фирмы, которая просит всё сразу.
    .gives = В нём дословно каждый ответ, который не оставлен для встречи.

report-ask-account = Включить в документ Ваше собственное объяснение по делу?
    .about = То, что Вы отметили в своём рассказе о деле. На бумаге это могут прочитать как заявление.
report-ask-transfers = Включить в документ переводы имущества?
    .about = Переводили ли Вы имущество или дарили его.
report-ask-people = Включить в документ имена людей, которых нужно беречь?
    .about = Имена родственников, свидетелей и тех, кто Вам помогает, и то, что Вы написали о давлении на людей.

## The brief: its first page

report-name-missing = Имя не указано
report-in-short = Кратко
report-in-short-none = Дело, оповещение, спор или имущество не описаны.
report-besides = Кратко, кроме того
report-papers-short = Документы
report-more-papers = { $count ->
    [one] Ещё { $count }, в списке документов
    [few] Ещё { $count }, в списке документов
    [many] Ещё { $count }, в списке документов
   *[other] Ещё { $count }, в списке документов
}
report-nothing-more = Больше ничего не известно.
report-alerts = Оповещение Интерпола
report-more-items = { $count ->
    [one] Ещё { $count }, на листе о спорах, деньгах и имуществе
    [few] Ещё { $count }, на листе о спорах, деньгах и имуществе
    [many] Ещё { $count }, на листе о спорах, деньгах и имуществе
   *[other] Ещё { $count }, на листе о спорах, деньгах и имуществе
}
report-more-forms = { $count ->
    [one] Ещё { $count } форма, в Приложении A
    [few] Ещё { $count } формы, в Приложении A
    [many] Ещё { $count } форм, в Приложении A
   *[other] Ещё { $count } формы, в Приложении A
}
report-more-matters = { $count ->
    [one] Ещё { $count } дело, на отдельном листе
    [few] Ещё { $count } дела, каждое на отдельном листе
    [many] Ещё { $count } дел, каждое на отдельном листе
   *[other] Ещё { $count } дела, каждое на отдельном листе
}
report-first = Первоочередное
report-first-none = Ни дата, ни поездка не указаны.
report-first-more = { $count ->
    [one] Ещё { $count }, среди тем и предстоящих дат
    [few] Ещё { $count }, среди тем и предстоящих дат
    [many] Ещё { $count }, среди тем и предстоящих дат
   *[other] Ещё { $count }, среди тем и предстоящих дат
}
report-no-date = без даты
report-since = с даты: { $date }
report-was-due = срок был: { $date }
report-worked-out = рассчитано по ответам, нужно проверить
report-what-happened = Что произошло?
report-was-to-come = указано как предстоящая дата
report-decided = Решено до сих пор
report-journey-to = касается государства: { $countries }
report-alerts-not-apart = О каком из этих оповещений каждый ответ, не сказано.
report-received = получено: { $date }
report-listed = В списке:
report-wants = Хочет:
report-wants-none = Не сказано.
report-own-words = Своими словами клиента
report-writers-words = Словами того, кто писал ответы ({ $who })
report-threat = Чем угрожали, дословно
report-threat-goes-on = (Продолжение в части «Споры, деньги и имущество».)
report-more-threats = { $count ->
    [one] Ещё { $count } запись о том, чем угрожали, — в части «Споры, деньги и имущество».
    [few] Ещё { $count } записи о том, чем угрожали, — в части «Споры, деньги и имущество».
    [many] Ещё { $count } записей о том, чем угрожали, — в части «Споры, деньги и имущество».
   *[other] Ещё { $count } записи о том, чем угрожали, — в части «Споры, деньги и имущество».
}
report-more-left = { $count ->
    [one] Ещё { $count }
    [few] Ещё { $count }
    [many] Ещё { $count }
   *[other] Ещё { $count }
}
report-own-words-missing = Собственные слова клиента:
report-writers-words-missing = Слова того, кто писал ответы:
report-kept-back = В этот документ не включено.
report-in-person = Лично:
    .alone = лично
report-kept-out = Ответ есть, в этот документ не включён:
    .alone = ответ есть, в этот документ не включён
report-later = Отложено:
    .alone = отложено
report-blank = Пропущено:
    .alone = пропущено
report-not-known = Неизвестно:
    .alone = неизвестно
report-not-answered = Без ответа:
    .alone = без ответа
report-answered-no = Ответ «нет» или «ничего»:
    .alone = нет
report-not-asked = не спрашивалось
report-nothing = ничего.
report-not-touched = Не затронуто:
report-legend = «Я», «мой» и «Вы» означают клиента. Если при факте не сказано, откуда он известен, так говорит клиент.
report-legend-writer = Кто писал ответы: { $who }. В них «я», «мой» и «Вы» означают клиента; в свободном тексте могут означать пишущего. Если при факте не сказано, откуда он известен, так говорит пишущий.
report-legend-unchecked = Здесь ничего не проверено. Это не консультация и не вывод.
report-data-attached = Ответы приложены к этому файлу как данные. У кого есть файл, у того они все.
report-data-not-attached = Данные к этому файлу не приложены.

## How known

report-known-paper = документ
report-support-held = Документы, которые могут это показать, перечислены, но не проверены
report-support-writer = Со слов того, кто писал ответы
report-paper-unchecked = Документ, который может показать часть этого, имеется. Он не проверен.
report-known-told-by = с чужих слов:
report-known-told = с чужих слов
report-known-unsure = не точно
report-known-belief = мнение
report-known-not-known = неизвестно
report-known-in-person = лично
report-known-blank = пропущено
report-known-open = без ответа
report-known-not-exact = неточно
report-more-exactly = ответ есть, нужно больше
    .date = ответ есть, нужна точная дата

## People

report-people = Люди
report-people-none = Имена не указаны.
report-name = Имя
report-name-forms = Другие формы
report-name-role = Роль
report-name-role-missing = роль не указана
report-name-kept = имя указано, по настройке в этот документ не включено
report-name-side = Сторона
report-name-link = Относится к
report-name-person = человек
report-name-company = компания или организация
report-side-against = против
report-side-own = клиент
report-side-open = неясно
report-states = Государства
report-state-authority-missing = орган неизвестен
report-lawyers = Адвокаты
report-tellers = Кто рассказал
report-before = До начала работы (для фирмы)
report-before-identity = личность и адрес
report-before-funds = кто платит; источник средств
report-before-sanctions = санкции, государственные должности: все стороны
report-before-interpreter = язык и переводчик
report-before-capacity = дееспособность и здоровье
report-before-other-firms = другие привлечённые фирмы
report-before-scope = объём работы
report-before-conflict = конфликта нет: дата, кто проверил

## Matters and other sheets

report-law-none = Текст закона не приводится: решает право того места.
report-matter = Дело:
report-matter-said = Что говорят против клиента
report-matter-happened = Что происходило в деле
report-matter-account = Объяснение клиента, не проверено
report-matter-belief = Что думает клиент
report-matter-each = одинаково в каждом
report-sheet-alerts = Оповещения, границы, давление
report-sheet-money = Споры, деньги и имущество
report-sheet-background = Обстоятельства жизни и защита
report-whole-case = Дело в целом
report-also-mentioned = Также упомянуто, только как мнение:
report-against = Против
report-as-under = Как в пункте { $number }.
report-missing = Не хватает
report-last-day = Последний день
report-follows = Из этого следует

## Labels and heads that speak to the client on the screen, as the papers put them

report-labels = Названия ответов
    .bank-measure-date = Банк впервые предпринял меры
    .bank-measure-what-other = Действие банка, словами клиента
    .bank-measure-reason-other = Причина банка, словами клиента
    .asset-kind-other = Актив, словами клиента
    .border-countries = Страны остановок или затруднений с визой
    .arrested-on = Арест
    .border-date = Последний арест, остановка или затруднение с визой
    .coming-date-other = Дата, словами клиента
    .dispute-began = Начало спора
    .dispute-what-happened = Что произошло, словами клиента
    .dispute-with-other = Другая сторона, словами клиента
    .extradition-refused-on = Отказ в экстрадиции
    .held-lawyer = Адвокат по этому аресту
    .held-reason-other = Причина, словами клиента
    .held-since-on-conditions = Под залогом или условиями с
    .lives-since = Живёт в нынешней стране с
    .matter-departure = Где был клиент
    .matter-extradition-date = Освобождение или конец дела об экстрадиции
    .matter-left-why-other = Причина отъезда, словами клиента
    .matter-other-reason = Возражение клиента
    .matter-own-account = Собственное объяснение клиента
    .matter-refusal-other = Отказ, словами клиента
    .matter-what-happened = Что произошло, словами клиента
    .name-detail = Ещё об имени для проверки
    .name-party = Имя для проверки
    .own-words = Своими словами клиента
    .paper-answer-by = Срок ответа
    .paper-note = Заметка о документе
    .protection-granted-on = Защита предоставлена
    .released-on = Освобождение
    .warrant-cancelled = Решение об аресте вынесено и позже отменено
report-heads = Заголовки тем
    .identity-and-data = Верны ли данные и о клиенте ли они
    .interpol-data = Что может быть о клиенте у Интерпола
    .own-claim = Собственные требования клиента о деньгах или имуществе
    .pressure-and-channels = Давление и официальные каналы, использованные против клиента
    .uk-immigration = Разрешение клиента находиться в Великобритании

## Dates

report-chronology = Хронология
report-when = Когда
report-what = Что
report-how-known = Откуда известно
report-no-date-yet = Даты пока нет
report-happened-undated = Произошло, дата не указана:
report-date-asked = Спросить:
report-dates-ahead = Предстоящие даты
report-go-together = Согласуется ли это? Сначала спросите; это не вывод.
report-timeline-gap = За время от { $from } до { $to } дат не указано.

## Papers and questions

report-papers-title = Документы и первые вопросы
report-papers-held = Документы, которые есть у клиента или которые он видел
report-papers-held-none = Клиент не указывает документов.
report-paper = Документ
report-paper-for = К теме
report-paper-where = Где, от кого, дата
report-papers-mentioned = Документы, о которых говорят ответы
report-papers-ask = Только через фирму:
report-first-asks = Первые вопросы клиента к фирме
report-first-questions = Первые вопросы к клиенту, по тому, сколько они решают
report-open-count = { $count ->
    [one] На { $count } вопрос ответа пока нет.
    [few] На { $count } вопроса ответа пока нет.
    [many] На { $count } вопросов ответа пока нет.
   *[other] На { $count } вопроса ответа пока нет.
}

## Conflict sheet

report-conflict-title = Проверка на конфликт интересов
report-conflict-lead = Прочитайте это раньше всего остального. Из дела здесь только то, кого оно касается.
report-conflict-kept = { $count ->
    [one] { $count } имя родственника или свидетеля не включено, поэтому проверка неполная.
    [few] { $count } имени родственников или свидетелей не включено, поэтому проверка неполная.
    [many] { $count } имён родственников или свидетелей не включено, поэтому проверка неполная.
   *[other] { $count } имени родственников или свидетелей не включено, поэтому проверка неполная.
}
    .change = Чтобы показать, составьте этот лист ещё раз, включив имена людей, которых нужно беречь, или сообщите по телефону. Кого-то могут назвать и собственные слова клиента.
report-conflict-client = Клиент
report-conflict-others = Другие люди и компании
report-conflict-none = Кроме клиента, в ответах никто не назван.
report-conflict-not-asked = На вопросы об именах ответа ещё нет. Пока в ответах никто, кроме клиента, не назван.
report-conflict-states = Государства и органы власти, которые могут быть на другой стороне
report-conflict-senders = Кто прислал официальные документы
report-conflict-countries = Другие страны, названные в ответах
report-conflict-cleared = Конфликта нет: дата, кто проверил

## Annexes

report-annex-answers = Приложение A: ответы полностью
report-annex-reasons = Приложение B: основания и источники
report-annex-meeting = Приложение C: встреча
report-answers-unanswered = { $count ->
    [one] В этом разделе нет ответа на { $count } вопрос:
    [few] В этом разделе нет ответа на { $count } вопроса:
    [many] В этом разделе нет ответа на { $count } вопросов:
   *[other] В этом разделе нет ответа на { $count } вопроса:
} { $numbers }.
report-answers-none = Пока нет ответа ни на один вопрос.
report-reasons-lead = Основание — это то, о чём можно заявить, а не вывод. Числа в скобках ведут к источникам.
report-points-none = В ответах приложение не нашло вопросов из своего перечня. Это не значит, что их нет.
report-points-measures = Признаки мер Интерпола
report-points-measures-lead = Признаки показывают, о чём спросить. Что существует, знают только Интерпол и запросившие страны.
report-point-because = Основано на
report-point-means = Почему это важно
report-point-other-side = Что говорит против этого
report-point-next = Что можно сделать
report-as-for = Как в пункте:
report-measure = { $measure }: { $state }
report-measure-signs = Признаки
report-measure-against = Против
report-sources = Источники
report-sources-lead = Числа в скобках стоят рядом с основаниями, которые на них опираются.
report-sources-read = Каждый прочитан в последний раз: { $date }.
report-source = { $citation }. { $title }
report-source-several = { $title }: { $citations }
report-source-detail = { $url } · { $checked }
report-form-attendance = Присутствие
report-form-present = Дата, время, кто присутствует
report-form-place = Место или способ
report-form-interpreter = Переводчик, язык
report-form-identity = Личность и документы
report-form-document = удостоверение личности проверено: вид, номер, срок
report-form-address = чем подтверждён адрес
report-form-papers-seen = проверенные документы, оригиналы или копии
report-form-engagement = Поручение
report-form-instructs = кто поручает, кто платит
report-form-funds = источник средств
report-form-sanctions = санкции и государственные должности проверены
report-form-other-firms = другие привлечённые фирмы
report-form-scope = объём согласован
report-form-channel = надёжный способ связи с клиентом
report-form-steps = Следующие шаги
report-form-step = Кто, что и к какому дню делает
report-note = Заметка к этому ответу
report-form-notes = Заметки: поручения, исправления, консультация

report-fingerprint-title = Отпечаток ответов:
report-fingerprint-compare = Если на двух документах все группы одинаковы, оба основаны на одних ответах. Это SHA-256 файла ответов, относящегося к этому документу.

## Remarks about the pages, shown before saving

report-remark-no-glyph = Знак { $code } напечатать нельзя. Вместо него стоит его код.
report-remark-direction = Невидимые знаки, меняющие направление строки, опущены.

## The blank form, for pen and paper

blank-title = Опросник на бумаге
blank-file-name = опросник.pdf
blank-origin = Candour { $version }
blank-lead = Те же вопросы, что на экране, с теми же номерами. Заполнять ничего не обязательно.
blank-how-title = Как заполнять
blank-how =
    Отвечайте своими словами и на любом языке. Пропускайте, что хотите.
    У некоторых вопросов указано, когда на них отвечать. Остальные пропускайте.
    Там буква обозначает вариант ответа.
blank-ways-title = Другие способы ответить
blank-way-not-known = Не знаю
    .means = Вы не знаете, и это тоже ответ.
blank-way-not-sure = Точно не знаю
    .means = Вы ответили выше, но точно не знаете.
blank-way-told = Мне рассказали
    .means = Вы ответили выше, и так Вам сказал кто-то другой.
blank-way-in-person = Лично
    .means = Вы предпочитаете сказать это солиситору, а не писать.
blank-way-later = Позже
    .means = Вы хотите к этому вернуться.
blank-keep-title = Как хранить
blank-keep = У бумаги нет замка. Держите её там, где никто другой не прочитает, и отдайте солиситору из рук в руки.
blank-section = { $number }. { $section }
blank-option = { $letter }. { $option }
blank-only-if = Отвечайте, только если { $condition }.
blank-group-if = Заполняйте, только если на вопрос { $gate } Вы ответили «Да», по разу для каждой записи.
blank-group-else = Иначе переходите к вопросу { $next }.
blank-group-else-section = Иначе переходите к следующему разделу.
blank-spare = Если записей больше, возьмите запасной лист. Рядом с ответом пишите номер каждого вопроса.
blank-spare-sheet = Запасной лист { $number }
blank-spare-lead = Перед каждым ответом пишите номер вопроса. Если нужно больше листов, скопируйте этот.
blank-tick-one = Отметьте одно.
blank-tick-several = Отметьте всё, что подходит.
blank-country = Страна или территория
blank-countries = Страны или территории
blank-date-on = Дата
blank-date-about = Около
blank-date-before = Раньше чем
blank-date-after = После
blank-date = День, месяц и год, насколько Вы их знаете. Для времени между двумя датами напишите обе. Если Вы знаете её лишь относительно другой даты здесь, напишите номер того ответа.
blank-money = Сумма и валюта
blank-duration = Лет, месяцев или дней
blank-name = Имя, любой письменностью, так, как обычно пишется
blank-other-names = Другие написания, письменности и прежние имена
blank-letters = от { $first } до { $last }
blank-and = { $one } и { $other }
blank-or = { $one } или { $other }
blank-set-off = ({ $condition })
blank-if = в вопросе { $number } отмечено что-либо из этого: { $options }
blank-if-answer = на вопрос { $number } Вы ответили { $options }
blank-if-not = в вопросе { $number } не отмечено ничего из этого: { $options }
blank-if-not-answer = на вопрос { $number } Вы не ответили { $options }
blank-if-answered = на вопрос { $number } Вы ответили
blank-if-not-answered = на вопрос { $number } Вы не ответили
blank-if-none = неверно, что { $condition }
blank-if-some = для одной записи «{ $group }» верно: { $condition }
blank-if-different = для записей «{ $group }» о разных странах, числом { $count } или больше, верно: { $condition }
blank-if-several = для записей «{ $group }», числом { $count } или больше, верно: { $condition }
blank-if-country = в вопросе { $number } названо что-либо из этого: { $countries }
blank-if-country-trait = этого требует страна в вопросе { $number }
blank-if-same-country = в вопросах { $number } и { $other } названа одна и та же страна
blank-if-other-country = в вопросе { $number } названа страна, которой нет в вопросе { $other }
blank-if-earlier = дата в вопросе { $number } раньше даты в вопросе { $other }
blank-if-date-past = дата в вопросе { $number } прошла
blank-if-date-future = дата в вопросе { $number } — сегодня или позже
blank-if-date-within-next = дата в вопросе { $number } наступает через { $span } или раньше
blank-if-date-within-last = дата в вопросе { $number } была { $span } назад или позже
blank-if-date-longer-ago = дата в вопросе { $number } была больше чем { $span } назад
blank-if-amount = сумма в вопросе { $number } мала
blank-if-shorter = время в вопросе { $number } коротко
blank-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
blank-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
blank-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
