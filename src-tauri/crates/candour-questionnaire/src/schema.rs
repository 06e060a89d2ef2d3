//! The JSON Schema of an answers file, made from the form.

use candour_model::{Calendar, Relation, ValueKind};
use serde_json::{Map, Value as Json, json};

use crate::file::limits::MAX_ITEMS;
use crate::file::{FORMAT, VERSION, VERSION_OF_WHOLE_ANSWERS, VERSION_WITHOUT_NOTES};
use crate::{FormIndex, Question};

/// The JSON Schema (2020-12) of an answers file: every question by its id, with the shape of its
/// kind and its options. What two answers mean to each other is not in it: an option that stands
/// alone, the end of a date after its beginning.
#[must_use]
pub fn answers_schema(form: &FormIndex) -> Json {
    let mut definitions = definitions();
    let mut single = Map::new();
    let mut groups = Map::new();
    for question in form.questions() {
        let name = format!("question-{}", question.id);
        definitions.insert(name.clone(), answer(question));
        if form.group_of_question(&question.id).is_none() {
            single.insert(question.id.to_string(), reference(&name));
        }
    }
    for group in form.groups() {
        let answers: Map<String, Json> = group
            .questions
            .iter()
            .map(|q| (q.id.to_string(), reference(&format!("question-{}", q.id))))
            .collect();
        let item = json!({
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80 },
                "answers": { "type": "object", "properties": answers, "additionalProperties": false },
            },
            "additionalProperties": false,
        });
        let items = json!({ "type": "array", "items": item, "maxItems": MAX_ITEMS });
        groups.insert(group.id.to_string(), items);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Candour answers",
        "type": "object",
        "required": ["format", "version"],
        "properties": {
            "format": { "const": FORMAT },
            "version": { "enum": [VERSION_OF_WHOLE_ANSWERS, VERSION_WITHOUT_NOTES, VERSION] },
            "label": { "type": ["string", "null"] },
            "language": { "type": ["string", "null"], "pattern": "^[a-z]{2,4}(-[A-Za-z0-9]{2,4})*$" },
            "answers": { "type": "object", "properties": single, "additionalProperties": false },
            "groups": { "type": "object", "properties": groups, "additionalProperties": false },
        },
        "additionalProperties": false,
        "$defs": definitions,
    })
}

fn reference(name: &str) -> Json {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// A plain value, or an object that says how the answer stands; of several options, from version 2
/// on, also how single ones stand. From version 3 on each object may have a note, or be a note alone.
fn answer(question: &Question) -> Json {
    let value = value(question);
    let mut plain = json!({
        "standing": { "enum": ["given", "not-sure"] }, "value": value, "note": reference("text"),
    });
    if question.kind == ValueKind::Several {
        let doubts: Map<String, Json> = question
            .options
            .iter()
            .map(|option| (option.to_string(), reference("doubt")))
            .collect();
        plain["options"] = json!({
            "type": "object", "properties": doubts, "additionalProperties": false,
        });
    }
    json!({
        "anyOf": [
            value,
            {
                "type": "object",
                "required": ["value"],
                "properties": plain,
                "additionalProperties": false,
            },
            {
                "type": "object",
                "required": ["standing", "value"],
                "properties": {
                    "standing": { "const": "told" },
                    "value": value,
                    "by": { "type": ["string", "null"] },
                    "note": reference("text"),
                },
                "additionalProperties": false,
            },
            reference("without-value"),
            reference("note-alone"),
        ],
    })
}

fn value(question: &Question) -> Json {
    let options = &question.options;
    match question.kind {
        ValueKind::YesNo => json!({ "enum": ["yes", "no"] }),
        ValueKind::One => json!({ "enum": options }),
        ValueKind::Several => json!({
            "type": "array", "items": { "enum": options }, "minItems": 1, "uniqueItems": true,
        }),
        ValueKind::Country => reference("country"),
        ValueKind::Countries => json!({
            "type": "array", "items": reference("country"), "minItems": 1, "uniqueItems": true,
        }),
        ValueKind::Date => reference("date"),
        ValueKind::Line => reference("line"),
        ValueKind::Text => reference("text"),
        ValueKind::Money => reference("money"),
        ValueKind::Duration => reference("duration"),
        ValueKind::Party => reference("party"),
    }
}

fn definitions() -> Map<String, Json> {
    let stamp = "[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?";
    let calendars = Calendar::ALL.map(Calendar::code).join("|");
    let written = format!("( \\(({calendars}) [1-9][0-9]*(-[0-9]{{2}}(-[0-9]{{2}})?)?\\))?");
    let id = "[a-z0-9]+(-[a-z0-9]+)*";
    let relations = Relation::ALL.map(Relation::code).join("|");
    let relative = format!("({relations}) {id}(/{id}/{id})?");
    let date = format!(
        "^(({stamp}~?|\\[{stamp}\\.\\.{stamp}\\]|\\[\\.\\.{stamp}\\]|\\[{stamp}\\.\\.\\]){written}|{relative})$"
    );
    let count = json!({ "type": "integer", "minimum": 0, "maximum": 65535 });
    let name = json!({ "type": "string", "pattern": "\\S" });
    let entries = [
        (
            "doubt",
            json!({
                "anyOf": [
                    {
                        "type": "object",
                        "required": ["standing"],
                        "properties": { "standing": { "const": "not-sure" } },
                        "additionalProperties": false,
                    },
                    {
                        "type": "object",
                        "required": ["standing"],
                        "properties": {
                            "standing": { "const": "told" },
                            "by": { "type": ["string", "null"] },
                        },
                        "additionalProperties": false,
                    },
                ],
            }),
        ),
        (
            "without-value",
            json!({
                "type": "object",
                "required": ["standing"],
                "properties": {
                    "standing": { "enum": ["not-known", "withheld", "later", "blank"] },
                    "value": { "type": "null" },
                    "note": reference("text"),
                },
                "additionalProperties": false,
            }),
        ),
        (
            "note-alone",
            json!({
                "type": "object",
                "required": ["note"],
                "properties": { "note": reference("text") },
                "additionalProperties": false,
            }),
        ),
        ("country", json!({ "type": "string", "pattern": "^[A-Z]{2}$" })),
        (
            "date",
            json!({ "type": "string", "pattern": date, "description": "EDTF, or how it lies to another answer" }),
        ),
        ("line", json!({ "type": "string", "pattern": "^[^\\r\\n]*\\S[^\\r\\n]*$" })),
        ("text", json!({ "type": "string", "pattern": "\\S" })),
        (
            "money",
            json!({
                "type": "object",
                "required": ["amount", "currency"],
                "properties": {
                    "amount": { "type": "string", "pattern": "^[0-9]{1,15}(\\.[0-9]{1,18})?$" },
                    "currency": { "type": "string", "pattern": "^[A-Z]{3,4}$" },
                },
                "additionalProperties": false,
            }),
        ),
        (
            "duration",
            json!({
                "type": "object",
                "minProperties": 1,
                "properties": { "years": count, "months": count, "days": count },
                "additionalProperties": false,
            }),
        ),
        (
            "party",
            json!({
                "type": "object",
                "required": ["name"],
                "properties": {
                    "kind": { "enum": ["person", "entity"] },
                    "name": name,
                    "also": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["kind", "name"],
                            "properties": {
                                "kind": { "enum": ["script", "spelling", "former", "paper"] },
                                "name": name,
                            },
                            "additionalProperties": false,
                        },
                    },
                },
                "additionalProperties": false,
            }),
        ),
    ];
    entries.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}
