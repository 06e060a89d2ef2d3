## What the use cases say

meeting-with = Встреча, солиситор: { $name }
meeting-earlier = { $count ->
    [one] { $count } прежнее значение
    [few] { $count } прежних значения
    [many] { $count } прежних значений
   *[other] { $count } прежнего значения
}
mark-confirmed = Подтверждено, { $name }, { $date }, { $time }
mark-corrected = Исправлено, { $name }, { $date }, { $time }
mark-follow-up = Вернуться к этому, { $name }, { $date }, { $time }

agenda-dates = { $count ->
    [one] { $count } предстоящая дата
    [few] { $count } предстоящие даты
    [many] { $count } предстоящих дат
   *[other] { $count } предстоящей даты
}
    .about = Ближайшая стоит первой.
agenda-issues = { $count ->
    [one] Обсудить: { $count } тему
    [few] Обсудить: { $count } темы
    [many] Обсудить: { $count } тем
   *[other] Обсудить: { $count } темы
}
    .about = Сначала то, у чего есть дата, затем основанное на документе, на словах клиента и на словах других.
agenda-follow-up = { $count ->
    [one] С пометкой «вернуться»: { $count } ответ
    [few] С пометкой «вернуться»: { $count } ответа
    [many] С пометкой «вернуться»: { $count } ответов
   *[other] С пометкой «вернуться»: { $count } ответа
}
    .about = Ответы с чьей-то пометкой, что к ним нужно вернуться.
agenda-changed = { $count ->
    [one] Изменено после последней печати: { $count } ответ
    [few] Изменено после последней печати: { $count } ответа
    [many] Изменено после последней печати: { $count } ответов
   *[other] Изменено после последней печати: { $count } ответа
}
    .about = Того, что здесь сейчас, пока нет ни на одном документе.
agenda-changed-file = { $count ->
    [one] Изменено после файла от клиента: { $count } ответ
    [few] Изменено после файла от клиента: { $count } ответа
    [many] Изменено после файла от клиента: { $count } ответов
   *[other] Изменено после файла от клиента: { $count } ответа
}
    .about = Того, что здесь сейчас, нет в файле, который прислал клиент.
agenda-changed-meeting = { $count ->
    [one] Изменено с начала этой встречи: { $count } ответ
    [few] Изменено с начала этой встречи: { $count } ответа
    [many] Изменено с начала этой встречи: { $count } ответов
   *[other] Изменено с начала этой встречи: { $count } ответа
}
    .about = Того, что здесь сейчас, пока нет ни на одном документе.
agenda-clashes = { $count ->
    [one] Возможно, не согласуется: { $count } группа ответов
    [few] Возможно, не согласуется: { $count } группы ответов
    [many] Возможно, не согласуется: { $count } групп ответов
   *[other] Возможно, не согласуется: { $count } группы ответов
}
    .about = Память бывает разной. Достаточно спросить, что верно.
agenda-doubtful = { $count ->
    [one] Не точно: { $count } ответ
    [few] Не точно: { $count } ответа
    [many] Не точно: { $count } ответов
   *[other] Не точно: { $count } ответа
}
    .about = Ответы, которые клиент точно не знает, слышал от других или не знает совсем.
agenda-blank = { $count ->
    [one] Оставлен без ответа: { $count } вопрос
    [few] Оставлены без ответа: { $count } вопроса
    [many] Оставлено без ответа: { $count } вопросов
   *[other] Оставлено без ответа: { $count } вопроса
}
    .about = Клиент прошёл мимо них, не отвечая.
agenda-in-person = { $count ->
    [one] Обсудить лично: { $count } вопрос
    [few] Обсудить лично: { $count } вопроса
    [many] Обсудить лично: { $count } вопросов
   *[other] Обсудить лично: { $count } вопроса
}
    .about = Об этом клиент предпочитает не писать. Заговорить об этом — дело самого клиента.
agenda-missing = { $count ->
    [one] Ответа пока нет: { $count } вопрос
    [few] Ответа пока нет: { $count } вопроса
    [many] Ответа пока нет: { $count } вопросов
   *[other] Ответа пока нет: { $count } вопроса
}
    .about = Вопросы, которые подходят и на которые пока нет ответа.
agenda-never-printed = Пока ничего не напечатано и не запечатано.
change-both = { $before } → { $after }

notes-saved = Заметка запечатана и сохранена, { $date }, { $time }

history-printed = Напечатано или запечатано: { $what }, { $date }, { $time }
history-received = Принят файл от клиента, { $date }, { $time } (отпечаток { $what })
history-met = Встреча, солиситор: { $what }, начало: { $date }, { $time }
history-copy = Сохранённая копия: { $date }, { $time }
history-until-client = До: { $date }, { $time }; изменил клиент
history-until-solicitor = До: { $date }, { $time }; изменено на встрече
compare-title = { $count ->
    [0] Ничего не изменилось с момента: { $past }
    [one] Изменился { $count } ответ с момента: { $past }
    [few] Изменились { $count } ответа с момента: { $past }
    [many] Изменились { $count } ответов с момента: { $past }
   *[other] Изменилось { $count } ответа с момента: { $past }
}

attendance-title = Запись о встрече
attendance-file-name = запись-о-встрече-{ $reference }.pdf
attendance-case = Дело
attendance-when = Когда
attendance-times = { $date }, от { $from } до { $to }
attendance-solicitor = Солиситор
attendance-time = Учитываемое время
attendance-units = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}, { $units ->
    [one] { $units } единица по шесть минут
    [few] { $units } единицы по шесть минут
    [many] { $units } единиц по шесть минут
   *[other] { $units } единицы по шесть минут
}
attendance-present = Также присутствуют
attendance-interpreter = Переводчик и язык
attendance-place = Место или канал
attendance-reference = Номер дела в фирме
attendance-conflict = Проверка на конфликт
attendance-of = { $when }, солиситор: { $name }
attendance-ended = Встреча закончена: { $date }, { $time }.
meeting-locked = Заблокировано с { $from } до { $to }. Это время не считается.
attendance-instructions = Поручения клиента
attendance-advice = Что посоветовал солиситор
attendance-next = Следующие шаги
attendance-papers = Документы, которые помогли бы, из краткого изложения
attendance-confirmed = Подтверждено
attendance-count = { $count ->
    [0] Ответов нет
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
attendance-changed = Что изменилось на встрече
attendance-follow-up = К чему ещё вернуться
attendance-bring = Что принести
attendance-notes = Заметка солиситора
attendance-none = Ничего
changes-title = Что изменилось
changes-file-name = изменения-{ $reference }.pdf
changes-number = №
changes-question = Вопрос
changes-before = Было
changes-after = Стало
changes-between = { $count ->
    [0] Между двумя версиями отличий в ответах нет
    [one] Между двумя версиями отличается { $count } ответ
    [few] Между двумя версиями отличаются { $count } ответа
    [many] Между двумя версиями отличаются { $count } ответов
   *[other] Между двумя версиями отличается { $count } ответа
}
changes-also = Также изменено, здесь не поместилось:
changes-more = { $count ->
    [one] Ещё { $count }
    [few] Ещё { $count }
    [many] Ещё { $count }
   *[other] Ещё { $count }
}
changes-none = Ни один ответ не изменился.
changes-notes = Заметки
meeting-paper-printed = Составлено: { $date }, { $time }

error-firm-missing = Этот компьютер не настроен как компьютер фирмы.
    .saved = Ничего не изменено.
    .do = Если он принадлежит фирме, настройте его в разделе «Настройки».
error-notes-hidden = Пока за компьютером клиент, заметки не показываются.
    .saved = Заметки целы.
    .do = Чтобы их увидеть, вернитесь к виду солиситора.
error-client-seat = Пока за компьютером клиент, это закрыто.
    .saved = Ничего не изменено.
    .do = Сначала вернитесь к виду солиситора по парольной фразе.
error-past-missing = Этого момента в истории дела больше нет.
    .saved = Ничего не изменено.
    .do = Выберите другой момент из списка.

## The screens

ui-cases-more = Показаны последние 50 открытых. Чтобы найти другое, введите часть названия.

ui-foot-meeting = Встреча
ui-meeting-open = Встреча с солиситором
ui-meet-title = Кто солиситор?
ui-meet-lead = За компьютер садится солиситор. Те же вопросы идут по разделам, теми же словами.
ui-meet-name = Имя или инициалы
ui-meet-name-hint = Стоит рядом с каждым изменением и каждой пометкой этой встречи.
ui-meet-needed = Введите имя или инициалы.
ui-meet-begin = Начать встречу
ui-meet-go-on = Продолжить встречу
ui-meet-goes-on = Эта встреча была прервана. Под тем же именем она продолжится. Время перерыва не считается.
ui-meet-more = Для записи о встрече, насколько сейчас известно
ui-meet-earlier = Записи о прежних встречах
ui-meet-notes = Заметки солиситора можно вести только в собственном Candour фирмы. Они запечатаны ключом фирмы.
ui-meeting-notes-shown = Заметки показаны
ui-meeting-notes-hidden = Заметки не показаны
ui-meeting-notes-none = Только запись о встрече: для запечатанных заметок нужен собственный Candour фирмы
ui-meeting-client-seat = За компьютером клиент. Заметки не показаны.
ui-meeting-show-notes = Показать заметки
ui-meeting-hide-notes = Не показывать заметки
ui-meeting-your-turn = Ваша очередь
ui-meeting-back = Вернуться к виду солиситора
ui-seat-title = Вернуться к виду солиситора
ui-seat-lead = Вид солиситора снова открывает парольная фраза Candour на этом компьютере. До этого видно только это дело.
ui-seat-passphrase = Парольная фраза
ui-seat-open = Открыть вид солиситора
ui-meeting-end = Закончить встречу
ui-meeting-agenda = Повестка встречи
ui-meeting-sections = Разделы
ui-meeting-history = История
ui-meeting-transcribe = Ввести бумажный бланк
ui-meeting-attendance = Запись о встрече
ui-meeting-keys = Клавиши
ui-meeting-jump = Перейти к вопросу
ui-meeting-jump-hint = Номер, например 4.7, или слово, в том числе юридическое. Стрелки ведут по найденному, Enter открывает.
ui-meeting-jump-none = На этих страницах нет вопроса с этим номером или словом.
ui-meeting-found = Найдено вопросов:
ui-meeting-not-asked = сейчас не задаётся
ui-meeting-bar = Встреча
ui-meeting-pages = Страницы встречи
ui-meeting-edit = Открыть
ui-meeting-next-section = Следующий раздел
ui-pane-side = Сторона солиситора
ui-pane-answer = Этот ответ
ui-pane-meeting = Для записи о встрече
ui-clock-time = Время
ui-clock-units = Единиц по шесть минут
ui-clock-pause = Пауза
ui-clock-stands = На паузе
ui-clock-go-on = Считать дальше
ui-mark-title = Пометка
ui-mark-confirmed = Подтверждено
ui-mark-follow-up = Вернуться
ui-mark-none = Снять пометку
ui-note-label = Заметка к этому ответу
ui-note-hint = Запечатана ключом фирмы. Её нет ни в одном экземпляре или документе клиента.
ui-note-case = Заметка о деле
ui-agenda-title = Повестка встречи
ui-agenda-lead = Каждая строка открывает свой вопрос.
ui-agenda-none = Ничего.
ui-history-title = История
ui-history-lead = Все сохранённые прежние значения, с временем и тем, кто их изменил.
ui-history-compare = Сравнить с сегодняшним
ui-history-compare-hint = Печать, принятый файл, встреча или сохранённая копия.
ui-history-show = Показать, что изменилось
ui-history-print = Напечатать только изменения
ui-history-none = Пока ни один ответ не изменён.
ui-history-before = Было
ui-history-now = Стало
ui-history-values = Прежние значения
ui-transcribe-title = Ввести бумажный бланк
ui-transcribe-lead = Один столбец в порядке бланка, с его номерами. Enter сохраняет и переходит к следующему вопросу.
ui-transcribe-done = Это был последний вопрос.
ui-transcribe-check = Сверить с бумагой
ui-attendance-title = Запись о встрече
ui-attendance-lead = Сохраняется вместе со встречей, пока Вы вводите, и её можно открыть снова в любое время.
ui-attendance-resume = Продолжить эту встречу
ui-attendance-others = Записи о других встречах
ui-attendance-present = Кто ещё был
ui-attendance-present-hint = По одному имени в строке.
ui-attendance-interpreter = Переводчик и язык
ui-attendance-interpreter-hint = Имя переводчика и язык, если переводчик был.
ui-attendance-place = Место или канал
ui-attendance-place-hint = Например, офис, тюрьма, телефон или видеозвонок.
ui-attendance-reference = Номер дела в фирме
ui-attendance-conflict = Проверка на конфликт
ui-attendance-conflict-hint = Что показала проверка и когда она сделана.
ui-attendance-instructions = Поручения клиента
ui-attendance-instructions-hint = По одному в строке: что Вас просят сделать или не делать.
ui-attendance-advice = Что посоветовал солиситор
ui-attendance-advice-hint = По одному пункту в строке.
ui-attendance-next = Следующие шаги
ui-attendance-next-hint = По одному шагу в строке: кто и к какому дню.
ui-attendance-bring = Что принести
ui-attendance-bring-hint = По одному в строке. Документы из краткого изложения идут в конце страницы.
ui-attendance-with-notes = Напечатать мою заметку о деле
ui-attendance-with-notes-hint = Не включайте, если клиент забирает страницу домой.
ui-attendance-make = Посмотреть страницу
ui-paper-title = Посмотрите страницы
ui-paper-save = Сохранить в PDF
ui-paper-saved = Страница сохранена. Чтобы напечатать, откройте её.
ui-keys-title = Клавиши на встрече
ui-keys-lead = Они действуют, пока не вводится текст. Здесь их можно отключить.
ui-keys-on = Использовать эти клавиши
ui-keys-choice = 1–9, затем A, B, D и далее
ui-keys-choice-does = Выбирает вариант с этой клавишей перед ним
ui-keys-not-known-does = Не знаю
ui-keys-withheld-does = Предпочитаю об этом не писать
ui-keys-confirm-does = Отмечает ответ как подтверждённый
ui-keys-follow-does = Отмечает, что к ответу нужно вернуться
ui-keys-note-does = Переходит к Вашей заметке к ответу
ui-keys-step-does = Переходит к следующим шагам
ui-keys-clock-does = Останавливает часы или пускает их дальше
ui-keys-enter = Enter
ui-keys-enter-does = Сохраняет и открывает следующий вопрос
ui-keys-jump = Ctrl и J
ui-keys-jump-does = Переходит к вопросу по номеру или слову
ui-keys-escape = Esc
ui-keys-escape-does = Выходит из поля заметки и возвращает к открытому ответу
ui-key-chosen = выбрано
ui-key-unchosen = больше не выбрано
ui-key-set = сделано
ui-key-undo = Отменить действие клавиши
ui-key-undone = Отменено. Ответ прежний.
ui-key-typing = Клавиши, нажатые так быстро, как при наборе текста, не действуют. Действие первой отменено.
ui-key-shown = Этого не было видно. Теперь видно: нажмите клавишу ещё раз.
ui-key-no-notes = Здесь нет поля для заметки. Заметки хранит только собственный Candour фирмы.
ui-key-notes-hidden = Заметки скрыты. Сначала покажите их.

agenda-chosen = { $count ->
    [one] Выбран для этой встречи: { $count } вопрос
    [few] Выбраны для этой встречи: { $count } вопроса
    [many] Выбраны для этой встречи: { $count } вопросов
   *[other] Выбраны для этой встречи: { $count } вопроса
}
    .about = Вопросы, выбранные на странице с кратким изложением.
