summary-dated = По состоянию на дату: { $date }. { $law }.
summary-found = { $count ->
    [one] Есть { $count } тема для разговора с солиситором.
    [few] Есть { $count } темы для разговора с солиситором.
    [many] Есть { $count } тем для разговора с солиситором.
   *[other] Есть { $count } темы для разговора с солиситором.
}
summary-none = В написанном Вами приложение не нашло вопросов из своего перечня. Это не значит, что их нет.
summary-none-yet = Пока ничто из написанного не требует отдельного пункта. Большинство вопросов ещё открыто.
summary-doubt = Это основано на ответе, который не точен.
summary-checked = дата проверки: { $date }
summary-checked-as-at = законодательство на дату: { $law }, дата проверки: { $date }
summary-checked-stale = Законодательное число здесь проверено, дата: { $date }. Его следовало перепроверить, дата: { $review }. Спросите, не изменилось ли оно.

measure-state-signs-present = Признаки есть
measure-state-some-signs = Некоторые признаки
measure-state-no-sign = В Ваших ответах признаков нет
measure-state-cannot-tell = По Вашим ответам сказать нельзя

weight-act-now = Действовать сейчас
weight-raise-soon = Обсудить скоро
weight-raise = Обсудить
weight-note = Иметь в виду

## How each answer is known, and how the reasons of an issue are known.

known-paper = документ
known-told-by = с чужих слов: { $who }
known-told = с чужих слов
known-unsure = не точно
known-belief = Вы так думаете
known-not-known = Вы не знаете
known-in-person = сказать лично
known-blank = без ответа
known-open = ответа пока нет
known-not-exact = недостаточно точно

support-paper = С документом из Вашего списка
    .part = Частично с документом из Вашего списка
    .agenda = С документом
    .agenda-part = Частично с документом
support-own-word = С Ваших слов
    .part = Частично с Ваших слов
    .agenda = Со слов клиента
    .agenda-part = Частично со слов клиента
support-told = С чужих слов или потому, что Вы так думаете
    .agenda = С того, что другие сказали клиенту
support-belief = Только потому, что Вы так думаете
    .agenda = Потому, что так думает клиент

## Issues

issue-due = Ближайшая дата: { $date }
issue-due-perhaps = Ближайшая дата: возможно, { $date }
issue-in-matters = { $issue } · { $matters }

## The firm and what this is not.

firm-name = Фирма
firm-company-number = Номер компании
firm-address = Адрес
firm-telephone = Телефон
firm-email = Электронная почта
firm-website = Сайт
firm-regulator = Номер у регулятора
call-firm = { $name }: { $telephone }
call-no-number = Candour не знает телефонного номера фирмы { $name }. Возьмите тот, который у Вас уже есть, или попросите у фирмы карточку и откройте её на странице «Передать фирме».
call-any-solicitor = Помочь может любой солиситор под надзором регулятора. Солиситоры Англии и Уэльса есть в реестре Solicitors Register: www.sra.org.uk/consumers/register.
call-sources = Номера по состоянию на { $date }. Источники: { $sources }.
disclaimer-summary = Это краткое изложение того, что Вы написали, упорядоченное для солиситора. Оно не является юридической консультацией и не говорит, что произойдёт.
disclaimer-privilege = Защищено ли это изложение юридической привилегией (privilege), скажет фирма. Не показывайте его никому другому, пока не спросите.
