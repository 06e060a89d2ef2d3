//! Messages as they stand in their files.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use crate::words::shape_of;

/// What stands before the lines of a message after its first.
const INDENT: &str = "    ";
/// A message that a pattern is written with.
const STAND_IN: &str = "m";

/// A file, if it can be read whole.
pub(super) fn parsed(text: &str) -> Option<Resource<&str>> {
    parser::parse(text).ok()
}

/// The pattern of a message and those of its attributes, by their names.
pub(super) fn of_message(message: &Message<&str>) -> Vec<(String, String)> {
    let id = message.id.name;
    let own = message.value.iter().map(|pattern| (id.to_owned(), text_of(pattern)));
    let attributes = message.attributes.iter();
    own.chain(attributes.map(|a| (format!("{id}.{}", a.id.name), text_of(&a.value)))).collect()
}

/// A pattern as it stands in a file, without the indentation of its message.
fn text_of(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: fluent_syntax::ast::Identifier { name: STAND_IN },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = written.strip_prefix(STAND_IN).unwrap_or(&written);
    let text = text.trim_start().strip_prefix('=').unwrap_or(text);
    // One line stands behind the sign, several below it.
    let lines = text.trim_matches(['\n', ' ']).lines();
    lines.map(|line| line.strip_prefix(INDENT).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// A wording as it would stand in a file: line feeds alone, nothing around it.
pub(super) fn tidy(wording: &str) -> String {
    let wording = wording.replace("\r\n", "\n").replace('\r', "\n");
    let written = format!("{STAND_IN} ={}", behind_the_sign(wording.trim()));
    let found = parsed(&written).and_then(|resource| match resource.body.first() {
        // What would be more than a text is kept as it is, and refused.
        Some(Entry::Message(message))
            if message.attributes.is_empty() && resource.body.len() == 1 =>
        {
            message.value.as_ref().map(text_of)
        }
        _ => None,
    });
    found.unwrap_or_else(|| wording.trim().to_owned())
}

/// The variables of a pattern and the messages and terms that it takes in, or why it cannot be read.
pub(super) fn taken_in(pattern: &str) -> Result<BTreeSet<String>, String> {
    let text = format!("{STAND_IN} ={}", behind_the_sign(pattern));
    let resource = FluentResource::try_new(text)
        .map_err(|(_, errors)| errors.first().map_or_else(String::new, ToString::to_string))?;
    let shapes = shape_of(&resource);
    let [(_, shape)] = &shapes[..] else { return Err("more than one message".to_owned()) };
    if !shape.attributes.is_empty() {
        return Err("a line begins with a point".to_owned());
    }
    let value = shape.value.as_ref().ok_or_else(|| "nothing is said".to_owned())?;
    Ok(value.variables.union(&value.references).cloned().collect())
}

/// What stands behind `=`: one line on the same, several indented below.
fn behind_the_sign(pattern: &str) -> String {
    match pattern.contains('\n') {
        false => format!(" {pattern}\n"),
        true => pattern.lines().fold("\n".to_owned(), |text, line| {
            if line.is_empty() { text + "\n" } else { text + INDENT + line + "\n" }
        }),
    }
}

/// The text of a file with a message, or an attribute of one, in other words. `None` where the
/// file has not got it.
pub(super) fn replaced(
    text: &str,
    message: &str,
    attr: Option<&str>,
    wording: &str,
) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let names = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let begin = lines.iter().position(|line| names(line, message))?;
    let is_own = |line: &&&str| line.starts_with([' ', '\n', '}', '\r']);
    let end = begin + 1 + lines.get(begin + 1..)?.iter().take_while(is_own).count();
    let is_attribute = |line: &&str| line.trim_start().starts_with('.');
    let (first, indent, name) = match attr {
        None => (begin, "", message.to_owned()),
        Some(attr) => {
            let name = format!(".{attr}");
            let inside = lines.get(begin + 1..end)?;
            let at = inside.iter().position(|line| names(line.trim_start(), &name))?;
            (begin + 1 + at, INDENT, name)
        }
    };
    let rest = lines.get(first + 1..end)?;
    let last = first + 1 + rest.iter().position(is_attribute).unwrap_or(rest.len());
    // Blank lines after a message part it from the next.
    let blank =
        lines.get(first + 1..last)?.iter().rev().take_while(|l| l.trim().is_empty()).count();
    let pattern = behind_the_sign(wording);
    let pattern = pattern.replace("\n    ", &format!("\n{indent}{INDENT}"));
    let own = format!("{indent}{name} ={pattern}");
    let (before, after) = (lines.get(..first)?, lines.get(last - blank..)?);
    Some([before.concat(), own, after.concat()].concat())
}
