option-yes = Да
option-no = Нет

## The other ways to answer, on the screen.

way-not-known = Не знаю
way-not-sure = Точно не знаю, но думаю, что…
    .note = Ваш ответ сохранён с пометкой «не точно».
way-told = Мне об этом рассказали
    .note = Ваш ответ сохранён с пометкой «с чужих слов». Можно добавить, кто Вам рассказал.
way-withheld = Предпочитаю об этом не писать
    .note = Вместо этого Вы можете рассказать об этом солиситору лично.
way-later = Вернуться к этому позже
way-blank = Оставлено без ответа

## The same in print and on check pages.

printed-not-known = Неизвестно
printed-withheld = Лучше обсудить лично
printed-later = Ответа пока нет
printed-unanswered = Ответа пока нет
printed-blank = Оставлено без ответа
printed-in-own-words = «{ $words }»
printed-not-sure = { $answer } (не точно)
printed-told = { $answer } (с чужих слов)
printed-told-by = { $answer } (с чужих слов, источник: { $who })
printed-not-sure-all = (всё это не точно)
printed-told-all = (всё это с чужих слов)
printed-told-by-all = (всё это с чужих слов, источник: { $who })
printed-note = Заметка: { $note }
printed-other-name = { $name } ({ $kind })
name-kind-script = другой письменностью
name-kind-spelling = другое написание
name-kind-former = прежнее имя
name-kind-paper = как напечатано в документе
party-person = Человек
party-entity = Компания или другая организация

## Why this question?

why-kept = Ответ остаётся в зашифрованном файле на этом компьютере. Он никуда не попадёт, если Вы его не сохраните или не напечатаете.
why-skipped = В кратком изложении будет указано: «неизвестно». Больше ничего не изменится.
why-seeing = На вопрос «{ $question }» Вы ответили: «{ $answer }».
why-not-point = В кратком изложении от этого ничего не зависит. Это нужно тем, кто читает документы.

## Progress and saving.

progress-about = Вопрос { $number } из { $total } или более
progress-gate = Вопрос { $number }. После «да» будут ещё.
progress-exact = Вопрос { $number } из { $total }
progress-first-look = Вопрос { $number } из { $total } первого обзора
progress-sections = { $done ->
    [0] Пока не закончен ни один раздел из { $total }
    [one] Закончен { $done } раздел из { $total }
    [few] Закончены { $done } раздела из { $total }
    [many] Закончено { $done } разделов из { $total }
   *[other] Закончено { $done } раздела из { $total }
}
saved-at = Сохранено только на этом компьютере, { $time }
saved-example = Пример: ничего не сохраняется
moved-anew = Вопрос «{ $label }» задаётся заново. Ваш прежний ответ сохранён.
moved-unknown = Ответ, которого эта версия не знает, сохранён и не показан: { $id }.
recovered-sudden = Последний сеанс внезапно прервался. Сохранено всё до этого времени: { $time }. Проверьте последний ответ.
recovered-older = Последнюю сохранённую копию прочитать не удалось. Это предыдущая копия, время сохранения: { $time }. Проверьте последние ответы.
recovered-list = Часть списка дел пришлось восстановить. Ваши ответы целы. Название дела может быть прежним.
recovered-copies = Рядом есть копии этого дела с другого компьютера. Ничего в них не потеряно, и сам Candour их не открывает. Прежде чем их удалять, спросите того, кто обслуживает этот компьютер.
recovered-not-written = Вы можете читать это дело. Диск сейчас не принимает ничего нового, поэтому изменения не сохраняются.
opened-at = Открыто в последний раз: { $date }, { $time }
opened-never = Ещё не открывалось
case-unnamed = Дело { $number }
language-name = Русский
example-label = Пример дела: всё в нём вымышлено

state-not-started = Не начато
state-in-progress = { $answered ->
    [one] Дан { $answered } ответ примерно из { $total }
    [few] Дано { $answered } ответа примерно из { $total }
    [many] Дано { $answered } ответов примерно из { $total }
   *[other] Дано { $answered } ответа примерно из { $total }
}
state-all-answered = { $total ->
    [one] Отвечено на { $total } вопрос: это все
    [few] Отвечено на все { $total } вопроса
    [many] Отвечено на все { $total } вопросов
   *[other] Отвечено на все { $total } вопроса
}
state-left-blank = { $blank ->
    [one] Ответов: { $answered }, без ответа оставлен { $blank }
    [few] Ответов: { $answered }, без ответа оставлены { $blank }
    [many] Ответов: { $answered }, без ответа оставлено { $blank }
   *[other] Ответов: { $answered }, без ответа оставлено { $blank }
}
state-done = Готово
state-nothing-to-add = Добавить нечего

window-question = Вопрос { $number } – Candour
window-group = Список { $number } – Candour
window-neutral = Заметки
closing-unanswered = Эта страница не отвечает. Если закрыть окно сейчас, введённое в последние мгновения может пропасть. Всё, что было показано как сохранённое, на месте.
closing-close = Закрыть
closing-wait = Не закрывать

## Groups.

group-count = { $count ->
    [0] Вы пока ничего не внесли
    [one] Внесена { $count } запись: { $one }
    [few] Внесено { $count } записи: { $many }
    [many] Внесено { $count } записей: { $many }
   *[other] Внесено { $count } записи: { $many }
}
group-another = Добавить ещё?
group-item = { $one } { $number }
group-item-named = { $one }: { $name }
group-item-again = { $name } ({ $number })
group-item-any = каждая запись
group-missing = { $count ->
    [one] Нет ответа на { $count } вопрос
    [few] Нет ответа на { $count } вопроса
    [many] Нет ответа на { $count } вопросов
   *[other] Нет ответа на { $count } вопроса
}
group-double = Проверьте: это похоже на запись «{ $other }». Если это одно и то же, одну из них можно удалить.
group-undo = Отменить удаление: { $name }

## Check your answers.

check-kept = Больше не нужно, потому что на вопрос «{ $question }» Вы ответили: «{ $answer }».
check-kept-plain = Больше не нужно из-за других Ваших ответов.
check-not-applicable = { $count ->
    [one] { $count } раздел к Вам не относится.
    [few] { $count } раздела к Вам не относятся.
    [many] { $count } разделов к Вам не относятся.
   *[other] { $count } раздела к Вам не относятся.
}
check-date-in-future = Проверьте: эта дата в будущем.
check-date-in-past = Проверьте: эта дата в прошлом.
check-date-before-1900 = Проверьте: эта дата раньше 1900 года.
check-later = Ответить позже.
check-draft = Проверьте: введённое здесь пока не удалось использовать.

list-intro = Всего вопросов: { $total }. Какие из них Вам зададут, зависит от Ваших ответов. Любой из них можно пропустить.
list-asked-if = Задаётся, если на вопрос «{ $question }» Вы ответите: «{ $answer }».
list-asked-by = Задаётся в зависимости от ответа на вопрос «{ $question }».
list-asked-each = Задаётся по каждой записи Вашего списка.
list-left-out = Пропущен из-за других Ваших ответов.
list-asked-some = Задаётся в зависимости от других Ваших ответов.

## Faults of what was typed: what to do.

input-value-missing = Дайте и сам ответ или выберите другой способ ответить.
input-choice-unknown = Выберите из списка.
input-choice-one = Выберите только одно.
input-choice-alone = Выберите только «{ $option }» или уберите этот ответ.
input-country-unknown = Выберите страну или территорию из списка.
input-country-open = Выберите страну или территорию из списка или сотрите введённое.
input-text-one-line = Напишите это в одну строку.
input-text-too-long = Этот текст длиннее, чем Candour может сохранить. Сократите его.
input-date-year-missing = Введите год или выберите другой способ ответить.
input-date-year-four-digits = Введите год четырьмя цифрами, например 2017.
input-date-month-missing = Введите месяц или выберите «Год».
input-date-month-unknown = Введите месяц числом от 1 до 12 или названием.
input-date-day-missing = Введите день или выберите «Месяц и год».
input-date-day-not-a-number = Введите день числом от 1 до 31.
input-date-no-such-day = Такого дня в календаре нет. Проверьте день и месяц.
input-date-order = Вторая дата раньше первой. Проверьте обе.
input-date-not-yet = Этот день ещё не наступил. Проверьте год.
input-date-relation-missing = Выберите: до, примерно в то же время или после.
input-date-event-missing = Выберите другую дату или укажите эту иначе.
date-worked-out = Это { $date }. Сверьте с документом.
input-amount-not-a-number = Введите сумму цифрами, например 25000.
input-amount-two-ways = Эту сумму можно прочитать двояко. Напишите её без запятых, например 25000.
input-amount-missing = Введите сумму или выберите другой способ ответить.
input-currency-missing = Выберите валюту.
input-currency-unknown = Введите валюту тремя буквами, например GBP.
input-length-not-a-number = Введите целые числа, например 2.
input-name-missing = Введите имя или выберите другой способ ответить.

## Strength of a passphrase.

strength-0 = Очень слабая: её можно угадать сразу.
strength-1 = Слабая: её можно угадать за несколько часов.
strength-2 = Средняя: длиннее было бы лучше.
strength-3 = Хорошая.
strength-4 = Надёжная.

## Check for yourself.

proof-tcp-4 = Открыть соединение с другим компьютером (TCP, IPv4)
proof-tcp-6 = Открыть соединение с другим компьютером (TCP, IPv6)
proof-udp = Отправить пакет на другой компьютер (UDP)
proof-refused = { $attempt }: система отказала.
proof-not-refused = { $attempt }: система не отказала.
proof-file = { $name }, { $size }
size-bytes = { $count } Б
size-kilobytes = { $count } КБ
size-megabytes = { $count } МБ
unconfined = При этом запуске система не ограничивает приложение. У Candour всё равно нет способа что-либо отправить, но здесь система за этим не следит.
synchronised = { $service ->
    [onedrive] Ваши ответы лежат в папке, которую OneDrive копирует на другие компьютеры.
    [dropbox] Ваши ответы лежат в папке, которую Dropbox копирует на другие компьютеры.
    [icloud] Ваши ответы лежат в папке, которую iCloud копирует на другие компьютеры.
    [google-drive] Ваши ответы лежат в папке, которую Google Drive копирует на другие компьютеры.
    [roaming] Ваши ответы лежат в папке, которую Windows может копировать на другие компьютеры Вашего работодателя.
   *[other] Ваши ответы лежат в папке, которую другая программа копирует на другие компьютеры.
} Копии зашифрованы, но там видны их размер и время. То, что Вы здесь удалите, там может сохраниться. Папка названа на странице «Проверьте сами». Её можно исключить из копирования.
law-as-at = Законодательство по состоянию на дату: { $date }

blank-window = Это окно остаётся пустым: страницу не удалось показать. Попытка была повторена. Ничто из сохранённого не потеряно.
blank-again = Попробовать ещё раз
