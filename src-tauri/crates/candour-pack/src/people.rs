//! The people and bodies of the case, each in every form of the name, as a table.

use candour_content::{NamePlan, Sign};
use candour_model::{
    Answer, AnswerAddress, ItemId, NameKind, OptionId, Party, PartyKind, Qualifier, QuestionId,
    Value,
};

use crate::case::Case;
use crate::sheet::Sheet;

/// The columns, and how many characters wide each is shown.
const COLUMNS: [(&str, u8); 12] = [
    ("pack-column-name", 28),
    ("pack-column-kind", 12),
    ("pack-column-scripts", 24),
    ("pack-column-spellings", 24),
    ("pack-column-former", 24),
    ("pack-column-as-printed", 24),
    ("pack-column-role", 28),
    ("pack-column-side", 14),
    ("pack-column-country", 20),
    ("pack-column-born", 14),
    ("pack-column-more", 32),
    ("pack-column-link", 20),
];

/// The client, then the names to check in the order in which they were given. A name that does
/// not leave has no row.
pub(crate) fn people(case: &Case<'_>) -> Sheet {
    let columns = COLUMNS.iter().map(|(id, width)| (case.phrases.text(id), *width));
    let mut sheet = Sheet::new(&case.phrases.text("pack-people"), columns.collect());
    let plan = &case.from.edition.brief;
    if let Some(party) = plan.name.as_ref().and_then(|id| party_at(case, &single(id))) {
        let born = plan.born.as_ref().map(|id| day_of_birth(case, &single(id)));
        let country = plan.nationalities.as_ref().map(|id| in_words(case, &single(id)));
        let own = Beside {
            role: case.phrases.text("pack-role-client"),
            side: case.phrases.text("report-side-own"),
            country: country.unwrap_or_default(),
            born: born.unwrap_or_default(),
            ..Beside::default()
        };
        sheet.push(row(case, party, own));
    }
    if let Some(names) = &plan.names {
        let is_open = case.context.group_asked(&names.group).is_true();
        let items = if is_open { case.context.items(&names.group) } else { &[] };
        for item in items {
            let place = |question: &QuestionId| at(names, &item.id, question);
            let Some(party) = party_at(case, &place(&names.party)) else { continue };
            let beside = Beside {
                role: in_words(case, &place(&names.role)),
                side: case.phrases.text(side(case, names, &place(&names.role))),
                more: in_words(case, &place(&names.detail)),
                link: in_words(case, &place(&names.link)),
                ..Beside::default()
            };
            sheet.push(row(case, party, beside));
        }
        for (party, beside) in elsewhere(case, names) {
            sheet.push(row(case, party, beside));
        }
    }
    sheet
}

/// The names that questions of other groups ask for and that are not among the names to check,
/// each once.
fn elsewhere<'a>(case: &Case<'a>, names: &NamePlan) -> Vec<(&'a Party, Beside)> {
    let items = case.context.items(&names.group).iter();
    let listed = items.filter_map(|item| party_at(case, &at(names, &item.id, &names.party)));
    let mut seen: Vec<&Party> = listed.collect();
    let mut found = Vec::new();
    for name in &names.elsewhere {
        let places = match case.context.form.group_of_question(&name.party) {
            Some(group) => {
                let items = case.context.items(&group.id).iter();
                let at = |id: &ItemId| {
                    AnswerAddress::in_item(group.id.clone(), id.clone(), name.party.clone())
                };
                items.map(|item| at(&item.id)).collect()
            }
            None => vec![single(&name.party)],
        };
        for place in places {
            let Some(party) = party_at(case, &place) else { continue };
            if seen.iter().any(|other| other.name == party.name) {
                continue;
            }
            seen.push(party);
            let roles = case.context.form.question(&names.role);
            let role = roles.map(|question| case.phrases.option(question, &name.role));
            let side = case.phrases.text(side_of(names, Some(&name.role)));
            found.push((
                party,
                Beside { role: role.unwrap_or_default(), side, ..Beside::default() },
            ));
        }
    }
    found
}

/// What stands beside a name, in words; empty where nothing was said.
#[derive(Default)]
struct Beside {
    role: String,
    side: String,
    country: String,
    born: String,
    more: String,
    link: String,
}

fn row(case: &Case<'_>, party: &Party, beside: Beside) -> Vec<String> {
    let forms = |kind: NameKind| {
        let of_kind = party.also.iter().filter(|other| other.kind == kind);
        case.phrases.joined(Sign::Semicolon, of_kind.map(|other| other.name.as_str()))
    };
    let kind = match party.kind {
        Some(PartyKind::Person) => case.phrases.text("report-name-person"),
        Some(PartyKind::Entity) => case.phrases.text("report-name-company"),
        None => String::new(),
    };
    vec![
        party.name.clone(),
        kind,
        forms(NameKind::Script),
        forms(NameKind::Spelling),
        forms(NameKind::Former),
        forms(NameKind::Paper),
        beside.role,
        beside.side,
        beside.country,
        beside.born,
        beside.more,
        beside.link,
    ]
}

fn single(question: &QuestionId) -> AnswerAddress {
    AnswerAddress::single(question.clone())
}

fn at(names: &NamePlan, item: &ItemId, question: &QuestionId) -> AnswerAddress {
    AnswerAddress::in_item(names.group.clone(), item.clone(), question.clone())
}

fn value_at<'a>(case: &Case<'a>, place: &AnswerAddress) -> Option<&'a Value> {
    case.context.applicable_answer(place).and_then(Answer::value)
}

fn party_at<'a>(case: &Case<'a>, place: &AnswerAddress) -> Option<&'a Party> {
    match value_at(case, place)? {
        Value::Party(party) => Some(party),
        _ => None,
    }
}

/// An answer in words, with its doubt; empty where it has no value.
fn in_words(case: &Case<'_>, place: &AnswerAddress) -> String {
    let answer = case.context.applicable_answer(place).filter(|answer| answer.value().is_some());
    let question = case.context.form.question(&place.question);
    let told = answer.zip(question);
    told.map(|(answer, question)| case.phrases.answer(case.context, question, Some(answer)))
        .unwrap_or_default()
}

/// A date of birth as ISO 8601 writes it, as far as it is known; in words where it is not exact.
fn day_of_birth(case: &Case<'_>, place: &AnswerAddress) -> String {
    match case.context.applicable_answer(place) {
        Some(Answer::Given(Value::Date(date)))
            if date.qualifier() == Qualifier::Exact && date.written().is_none() =>
        {
            date.to_string()
        }
        _ => in_words(case, place),
    }
}

fn side(case: &Case<'_>, names: &NamePlan, role: &AnswerAddress) -> &'static str {
    match value_at(case, role) {
        Some(Value::One(role)) => side_of(names, Some(role)),
        _ => side_of(names, None),
    }
}

fn side_of(names: &NamePlan, role: Option<&OptionId>) -> &'static str {
    let is_of = |roles: &[OptionId]| role.is_some_and(|role| roles.contains(role));
    if is_of(&names.against) {
        "report-side-against"
    } else if is_of(&names.own) {
        "report-side-own"
    } else {
        "report-side-open"
    }
}
