pack-producer = -//Candour//Candour { $version }//RU
pack-language = ru-RU
pack-chronology = Хронология
pack-people = Люди
pack-cell-too-long = Слишком длинно для этой ячейки. Целиком это в файле { $file }.

## What each file gives away, beside the tick and beside the button that saves them

pack-folder-name = файлы-{ $reference }
pack-gives-brief-docx = Вся записка в виде документа, который можно менять: Ваше имя, каждое дело, Ваши слова, документы.
pack-gives-chronology-csv = Каждое событие с датой, кто о нём говорит и номер ответа.
pack-gives-chronology-xlsx = Те же события в виде таблицы.
pack-gives-dates-ics = Предстоящие дни для календаря. Календарь может показать их другим и передать дальше.
pack-gives-people-csv = Ваше имя и каждое указанное Вами имя, с ролями и сторонами.

## The columns of the chronology

pack-column-from = Дата с
pack-column-to = Дата по
pack-column-sure = Насколько точно
pack-column-event = Событие
pack-column-says = Кто говорит
pack-column-answer = Номер ответа
pack-column-paper = Документ
pack-column-issue = Тема

pack-answer-number = ответ { $number }
pack-sure-day = с точностью до дня
pack-sure-as-given = как указано: { $date }
pack-sure-doubt = { $date } (клиент точно не знает)
pack-sure-none = даты пока нет
pack-sure-not-known = дата неизвестна
pack-event = { $what }: { $answer }
pack-says-client = клиент
pack-says-writer = тот, кто пишет за клиента
pack-says-belief = мнение клиента
pack-says-told = клиенту об этом рассказали
pack-says-told-by = клиенту об этом рассказали, источник: { $who }
pack-paper-listed = документ, со слов клиента

## The columns of the people

pack-column-name = Имя
pack-column-kind = Вид
pack-column-scripts = Другой письменностью
pack-column-spellings = Другие написания
pack-column-former = Прежние имена
pack-column-as-printed = Как напечатано в документе
pack-column-role = Роль
pack-column-side = Сторона
pack-column-country = Страна
pack-column-born = Дата рождения
pack-column-more = Ещё об имени
pack-column-link = Относится к

pack-role-client = клиент

## The days of the calendar

pack-without-day = { $count ->
    [one] { $count } предстоящей даты нет в dates.ics, потому что день неизвестен. Она есть в хронологии.
    [few] { $count } предстоящих дат нет в dates.ics, потому что день неизвестен. Они есть в хронологии.
    [many] { $count } предстоящих дат нет в dates.ics, потому что день неизвестен. Они есть в хронологии.
   *[other] { $count } предстоящих дат нет в dates.ics, потому что день неизвестен. Они есть в хронологии.
}

pack-last-day = Последний день: { $title }
pack-day-given =
    { $answer }. Кто говорит: { $who }.
    Сверить с документом, где назначена дата.
    Номер { $reference }.
pack-day-given-doubt =
    { $answer }. Кто говорит: { $who }, точно не зная.
    Сверить с документом, где назначена дата.
    Номер { $reference }.
pack-day-of-law =
    Вычислено в Candour по ответам и источникам: { $sources }.
    { $law }. Проверить, прежде чем кто-либо на это положится.
    Номер { $reference }.
