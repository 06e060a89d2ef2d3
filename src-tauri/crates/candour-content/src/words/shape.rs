//! What a message is made of: variables, references, and its texts.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

/// A message: its own pattern and those of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageShape {
    /// The file in which it stands.
    pub file: String,
    /// Its own pattern, where it has one.
    pub value: Option<PatternShape>,
    /// Its attributes.
    pub attributes: BTreeMap<String, PatternShape>,
}

impl MessageShape {
    /// Its own pattern under `None`, then its attributes by name.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &PatternShape)> {
        let own = self.value.iter().map(|pattern| (None, pattern));
        own.chain(self.attributes.iter().map(|(name, pattern)| (Some(name.as_str()), pattern)))
    }
}

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PatternShape {
    /// The variables it reads.
    pub variables: BTreeSet<String>,
    /// The messages it takes in, as `id` or `id.attr`; terms as `-id`.
    pub references: BTreeSet<String>,
    /// Its choices between variants, in the order in which they stand.
    pub choices: Vec<Choice>,
    /// Its texts as people read them, with `…` for each variable: the usual one first, then one
    /// for each other variant.
    pub texts: Vec<String>,
}

impl PatternShape {
    /// Whether it chooses between variants.
    #[must_use]
    pub fn chooses(&self) -> bool {
        !self.choices.is_empty()
    }

    /// The choice by a variable.
    #[must_use]
    pub fn choice(&self, variable: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.variable == variable)
    }
}

/// A choice between variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The variable by which it chooses.
    pub variable: String,
    /// The keys of its variants.
    pub keys: BTreeSet<String>,
    /// The key of the usual variant.
    pub usual: String,
}

/// The messages of a file whose id begins with a prefix, in its order. Terms are under `-id`.
pub(super) fn of(
    resource: &FluentResource,
    file: &str,
    prefix: &str,
) -> Vec<(String, MessageShape)> {
    let begins = |entry: &&Entry<&str>| match entry {
        Entry::Message(message) => message.id.name.starts_with(prefix),
        _ => prefix.is_empty(),
    };
    resource
        .entries()
        .filter(begins)
        .filter_map(|entry| {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => return None,
            };
            let attributes = attributes
                .iter()
                .map(|attribute| (attribute.id.name.to_owned(), pattern(&attribute.value)))
                .collect();
            let value = value.map(pattern);
            Some((id, MessageShape { file: file.to_owned(), value, attributes }))
        })
        .collect()
}

fn pattern(found: &Pattern<&str>) -> PatternShape {
    let mut shape = PatternShape::default();
    shape.texts = texts(found, &mut shape);
    shape
}

/// The usual text first, then one for each other variant.
fn texts(found: &Pattern<&str>, shape: &mut PatternShape) -> Vec<String> {
    let parts: Vec<Vec<String>> = found
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression, shape),
        })
        .collect();
    let usual = |at: usize| parts.get(at).and_then(|part| part.first()).map_or("", String::as_str);
    let whole: String = (0..parts.len()).map(usual).collect();
    let mut texts = vec![whole];
    for (at, part) in parts.iter().enumerate() {
        for variant in part.iter().skip(1) {
            let text = (0..parts.len())
                .map(|i| if i == at { variant.as_str() } else { usual(i) })
                .collect();
            texts.push(text);
        }
    }
    texts
}

fn of_expression(expression: &Expression<&str>, shape: &mut PatternShape) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![of_inline(inline, shape)],
        Expression::Select { selector, variants } => {
            of_inline(selector, shape);
            shape.choices.push(choice(selector, variants));
            let mut sorted: Vec<_> = variants.iter().collect();
            sorted.sort_by_key(|variant| !variant.default);
            sorted.into_iter().flat_map(|variant| texts(&variant.value, shape)).collect()
        }
    }
}

fn choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Choice {
    let key = |variant: &Variant<&str>| match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    let usual = variants.iter().find(|variant| variant.default).map(key);
    Choice {
        variable: variable_of(selector).unwrap_or_default().to_owned(),
        keys: variants.iter().map(key).collect(),
        usual: usual.unwrap_or_default(),
    }
}

/// The variable that decides: the selector, or the first argument of its function.
fn variable_of<'a>(selector: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}

fn of_arguments(arguments: &CallArguments<&str>, shape: &mut PatternShape) {
    for argument in &arguments.positional {
        of_inline(argument, shape);
    }
    for argument in &arguments.named {
        of_inline(&argument.value, shape);
    }
}

fn of_inline(inline: &InlineExpression<&str>, shape: &mut PatternShape) -> String {
    let named = |id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            return (*value).to_owned();
        }
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            shape.references.insert(named(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let term = format!("-{}", id.name);
            shape.references.insert(named(&term, attribute.as_ref().map(|a| a.name)));
            if let Some(arguments) = arguments {
                of_arguments(arguments, shape);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments, shape),
        InlineExpression::Placeable { expression } => {
            return of_expression(expression, shape).into_iter().next().unwrap_or_default();
        }
    }
    "…".to_owned()
}
