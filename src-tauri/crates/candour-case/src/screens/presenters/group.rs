//! The page of a group: a card for each item, what is missing, what may be listed twice.

use candour_model::{Answer, AnswerAddress, GroupId, Item, QuestionId, Value};
use candour_questionnaire::{Context, Question};

use crate::record::Record;
use crate::screens::view_models::{CardView, Fact, GroupView};
use candour_content::Phrases;

/// An item before this one that may be the same: no answer differs, and it has the same name, or
/// shares more than its name where the name is one of a few options.
fn double_of<'i>(items: &'i [Item], item: &Item, label: &QuestionId) -> Option<&'i Item> {
    let name = item.answers.get(label)?.value()?;
    let enough = if matches!(name, Value::Party(_) | Value::Text(_)) { 1 } else { 3 };
    items.iter().take_while(|other| other.id != item.id).find(|other| {
        let (mut same, mut apart) = (0, false);
        for (question, answer) in &item.answers {
            let there = other.answers.get(question).and_then(Answer::value);
            match (answer.value(), there) {
                (Some(here), Some(there)) if here == there => same += 1,
                (Some(_), Some(_)) => apart = true,
                _ => {}
            }
        }
        !apart && same >= enough && other.answers.get(label).and_then(Answer::value) == Some(name)
    })
}

/// The page of a group; `None` where there is none.
pub(crate) fn group_view(
    phrases: &Phrases<'_>,
    context: &Context<'_>,
    record: &Record,
    id: &GroupId,
) -> Option<GroupView> {
    let group = context.form.group(id)?;
    let section = context.form.section_of_group(id)?;
    let message = format!("group-{id}");
    let (many, one) = (phrases.text(&message), phrases.attr(&message, "one"));
    let cards: Vec<CardView> = context
        .items(id)
        .iter()
        .map(|item| {
            let place = |question: &Question| {
                AnswerAddress::in_item(id.clone(), item.id.clone(), question.id.clone())
            };
            let facts = group
                .card
                .iter()
                .filter_map(|fact| group.questions.iter().find(|q| &q.id == fact))
                .filter_map(|question| {
                    let answer = item.answers.get(&question.id)?;
                    let text = phrases.answer(context, question, Some(answer));
                    Some(Fact { label: phrases.label(question), text })
                })
                .collect();
            let open = group
                .questions
                .iter()
                .map(place)
                .filter(|place| {
                    let answer = context.answers.get(place);
                    context.asked(place).is_asked() && matches!(answer, None | Some(Answer::Later))
                })
                .count();
            let first = group.questions.first().map(place);
            first.map(|place| CardView {
                item: item.id.clone(),
                title: phrases.item(context, id, &item.id),
                facts,
                missing: (open > 0).then(|| phrases.counted("group-missing", open, &[])),
                double: double_of(context.items(id), item, &group.label).map(|other| {
                    let other = phrases.item(context, id, &other.id);
                    phrases.with("group-double", &[("other", &other)])
                }),
                place,
            })
        })
        .collect::<Option<_>>()?;
    let title = phrases.counted("group-count", cards.len(), &[("one", &one), ("many", &many)]);
    let section_title = phrases.section(&section.id);
    let undo = record.removed.iter().rfind(|gone| &gone.group == id).map(|gone| {
        let name = gone.item.answers.get(&group.label).and_then(Answer::value).map_or_else(
            || one.clone(),
            |value| match value {
                Value::Party(party) => party.name.clone(),
                Value::Text(text) => text.clone(),
                _ => one.clone(),
            },
        );
        phrases.with("group-undo", &[("name", &name)])
    });
    Some(GroupView {
        group: id.clone(),
        gate: AnswerAddress::single(group.gate.clone()),
        section: section.id.clone(),
        window_title: phrases
            .with("window-group", &[("number", &context.form.printed_number(&group.gate))]),
        section_title,
        title,
        add: phrases.attr(&message, "add"),
        another: phrases.text("group-another"),
        cards,
        undo,
    })
}
