//! What a source file in Rust names of its own crate, read from its text.

use std::collections::{BTreeMap, BTreeSet};

/// The names of a path from the root of a crate, such as `["meeting", "page"]`.
pub(super) type Path = Vec<String>;

/// What one file names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Source {
    /// Modules that it declares.
    pub(super) children: BTreeSet<String>,
    /// What it brings into its own scope, by name.
    pub(super) imports: BTreeMap<String, Path>,
    /// What it hands on to others, by name.
    pub(super) exports: BTreeMap<String, Path>,
    /// Every other path in it, from the root of the crate.
    pub(super) paths: BTreeSet<Path>,
}

impl Source {
    /// Reads the text of the module at `module`. Comments, texts and the tests at its end are left
    /// out: a test may name anything.
    pub(super) fn read(text: &str, module: &[String]) -> Self {
        let bare = without_comments(text);
        let product = bare.split("mod tests {").next().unwrap_or_default();
        let tokens = tokens(product);
        let mut source = Self { children: children(&tokens), ..Self::default() };
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if token == "use" {
                let end = tokens[at..].iter().position(|token| token == ";");
                let end = end.map_or(tokens.len(), |end| at + end);
                let mut found = Vec::new();
                tree(&tokens[at + 1..end], &[], &mut found);
                source.take(found, module, is_public(&tokens[..at]));
                at = end;
            } else if is_name(token) && tokens.get(at + 1).is_some_and(|next| next == "::") {
                let (path, after) = path(&tokens, at);
                source.add(&path, module);
                at = after;
            } else {
                at += 1;
            }
        }
        source
    }

    /// Takes over what a `use` names.
    fn take(&mut self, found: Vec<(Path, String)>, module: &[String], is_public: bool) {
        for (path, name) in found {
            let Some(path) = self.own(&path, module) else { continue };
            if is_public {
                self.exports.insert(name, path);
            } else {
                self.imports.insert(name, path);
            }
        }
    }

    /// Takes over a path in the code.
    fn add(&mut self, path: &[String], module: &[String]) {
        let imported = path.first().and_then(|first| self.imports.get(first)).cloned();
        let found = match imported {
            Some(from) => Some([&from[..], &path[1..]].concat()),
            None => self.own(path, module),
        };
        self.paths.extend(found);
    }

    /// A path of this crate from its root; `None` for one of another crate.
    fn own(&self, path: &[String], module: &[String]) -> Option<Path> {
        let (first, rest) = path.split_first()?;
        let from = match first.as_str() {
            "crate" => &[],
            "self" => module,
            "super" => {
                let (parent, rest) = (module.split_last()?.1, rest);
                return if rest.first().is_some_and(|next| next == "super") {
                    self.own(rest, parent)
                } else {
                    Some([parent, rest].concat())
                };
            }
            child if self.children.contains(child) => return Some([module, path].concat()),
            _ => return None,
        };
        Some([from, rest].concat())
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// Whether the tokens end in `pub` or `pub(…)`.
fn is_public(before: &[String]) -> bool {
    match before {
        [.., last] if last == "pub" => true,
        [.., of, _, _, end] => of == "pub" && end == ")",
        _ => false,
    }
}

/// The modules that `mod name;` declares.
fn children(tokens: &[String]) -> BTreeSet<String> {
    let declared = tokens.windows(3).filter(|three| three[0] == "mod" && three[2] == ";");
    declared.map(|three| three[1].clone()).collect()
}

/// The path that begins at a token, and the token after it.
fn path(tokens: &[String], mut at: usize) -> (Path, usize) {
    let mut path = vec![tokens[at].clone()];
    while tokens.get(at + 1).is_some_and(|token| token == "::")
        && tokens.get(at + 2).is_some_and(|token| is_name(token))
    {
        path.push(tokens[at + 2].clone());
        at += 2;
    }
    (path, at + 1)
}

/// Every path of a `use`, with the name that it gets.
fn tree(tokens: &[String], before: &[String], found: &mut Vec<(Path, String)>) {
    for part in parts(tokens) {
        let mut path = before.to_vec();
        let mut name = None;
        let mut at = 0;
        while let Some(token) = part.get(at) {
            match token.as_str() {
                "{" => {
                    tree(&part[at + 1..part.len() - 1], &path, found);
                    path.clear();
                    break;
                }
                "as" => {
                    name = part.get(at + 1).cloned();
                    break;
                }
                "self" if !path.is_empty() => {}
                "::" => {}
                _ => path.push(token.clone()),
            }
            at += 1;
        }
        if let Some(name) = name.or_else(|| path.last().cloned()) {
            found.push((path, name));
        }
    }
}

/// The parts of a list, at its commas outside of inner braces.
fn parts(tokens: &[String]) -> Vec<&[String]> {
    let mut depth = 0_usize;
    let is_comma = |token: &String| {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        token == "," && depth == 0
    };
    tokens.split(is_comma).filter(|part| !part.is_empty()).collect()
}

/// Names, `::` and single signs; spaces are left out.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let mut token = String::from(sign);
        if sign.is_alphanumeric() || sign == '_' {
            while let Some(next) = signs.next_if(|next| next.is_alphanumeric() || *next == '_') {
                token.push(next);
            }
        } else if sign == ':' && signs.next_if_eq(&':').is_some() {
            token.push(':');
        } else if sign.is_whitespace() {
            continue;
        }
        tokens.push(token);
    }
    tokens
}

/// The text without comments and without what stands between quotation marks.
fn without_comments(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(end) = quoted(rest) {
            end
        } else {
            bare.push(sign);
            rest = &rest[sign.len_utf8()..];
            continue;
        };
        bare.push(' ');
        rest = &rest[skipped..];
    }
    bare
}

/// How long the text or sign is that begins here, in bytes; `None` where none does.
fn quoted(text: &str) -> Option<usize> {
    if let Some(raw) = text.strip_prefix("r#\"") {
        return Some(raw.find("\"#").map_or(text.len(), |end| end + 5));
    }
    let mut signs = text.char_indices();
    let (_, quote) = signs.next().filter(|(_, sign)| matches!(sign, '"' | '\''))?;
    let mut escaped = false;
    for (at, sign) in signs {
        if quote == '\'' && at > 1 && !text.starts_with("'\\") && sign != '\'' {
            // A lifetime: one sign and no second mark.
            return None;
        }
        if sign == quote && !escaped {
            return Some(at + 1);
        }
        escaped = sign == '\\' && !escaped;
    }
    None
}
