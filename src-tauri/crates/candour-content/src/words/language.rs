//! One language: the texts of its files, read when the language is first used.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use candour_model::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast;

use super::shape::{self, MessageShape};
use crate::ContentFault;

/// The text of a file: inside the program, or read from elsewhere.
pub(super) type FileText = Cow<'static, str>;

/// How a language writes its own name for itself.
const OWN_NAME: &str = "language-name";

/// A language. Its messages are read when one of them is first asked for, so that languages that
/// nobody chose cost nothing.
pub(super) struct Language {
    pub(super) locale: Locale,
    files: Vec<(String, FileText)>,
    change: Option<fn(&str) -> Cow<'_, str>>,
    read: OnceLock<Read>,
    shapes: OnceLock<BTreeMap<String, MessageShape>>,
}

/// What a language's files hold once they are read.
struct Read {
    bundle: FluentBundle<Arc<FluentResource>>,
    resources: Vec<(String, Arc<FluentResource>)>,
    faults: Vec<ContentFault>,
}

impl Language {
    /// A language over its files, of which none is read yet.
    pub(super) fn new(locale: Locale, files: Vec<(String, FileText)>) -> Self {
        let (read, shapes) = (OnceLock::new(), OnceLock::new());
        Self { locale, files, change: None, read, shapes }
    }

    /// The same with every run of text changed, for a pseudo-locale.
    pub(super) fn changed(self, change: fn(&str) -> Cow<'_, str>) -> Self {
        Self { change: Some(change), read: OnceLock::new(), ..self }
    }

    fn read(&self) -> &Read {
        self.read.get_or_init(|| {
            let tag = self.locale.as_str().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Variables are set apart where their direction needs it, see `Args`.
            bundle.set_use_isolating(false);
            bundle.set_transform(self.change);
            let mut resources = Vec::new();
            let mut faults = Vec::new();
            for (file, text) in &self.files {
                let resource = match FluentResource::try_new(text.clone().into_owned()) {
                    Ok(resource) => resource,
                    Err((resource, errors)) => {
                        faults.extend(errors.iter().map(|error| ContentFault::Fluent {
                            file: file.clone(),
                            message: format!("{error} at byte {}", error.pos.start),
                        }));
                        resource
                    }
                };
                let resource = Arc::new(resource);
                for error in bundle.add_resource(Arc::clone(&resource)).err().into_iter().flatten()
                {
                    if let FluentError::Overriding { id, .. } = error {
                        faults.push(ContentFault::MessageTwice { file: file.clone(), id });
                    }
                }
                resources.push((file.clone(), resource));
            }
            Read { bundle, resources, faults }
        })
    }

    /// Every entry that cannot be read, and every message that stands twice.
    pub(super) fn faults(&self) -> &[ContentFault] {
        &self.read().faults
    }

    /// Whether its files have been read.
    pub(super) fn is_read(&self) -> bool {
        self.read.get().is_some()
    }

    /// What its messages are made of. For proofs: the screen does not need it.
    pub(super) fn shapes(&self) -> &BTreeMap<String, MessageShape> {
        self.shapes.get_or_init(|| {
            let mut shapes = BTreeMap::new();
            for (file, resource) in &self.read().resources {
                for (id, shape) in shape::of(resource, file, "") {
                    shapes.entry(id).or_insert(shape);
                }
            }
            shapes
        })
    }

    /// What the messages are made of whose id begins with a prefix.
    pub(super) fn shapes_from(&self, prefix: &str) -> impl Iterator<Item = (String, MessageShape)> {
        self.read()
            .resources
            .iter()
            .flat_map(move |(file, resource)| shape::of(resource, file, prefix))
    }

    /// The bundle, for putting values into a pattern.
    pub(super) fn bundle(&self) -> &FluentBundle<Arc<FluentResource>> {
        &self.read().bundle
    }

    /// A message of its own, or an attribute of one.
    pub(super) fn pattern(&self, id: &str, attr: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let message = self.bundle().get_message(id)?;
        match attr {
            Some(attr) => Some(message.get_attribute(attr)?.value()),
            None => message.value(),
        }
    }

    /// Its own name for itself, found without reading the rest of its files: the line of its
    /// message alone. `None` where no file has that line.
    pub(super) fn own_name(&self) -> Option<&str> {
        let lines = self.files.iter().flat_map(|(_, text)| text.lines());
        let mut named = lines.filter_map(|line| line.strip_prefix(OWN_NAME));
        named.find_map(|rest| Some(rest.trim_start().strip_prefix('=')?.trim()))
    }

    /// Every file by its name, as it stands.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(name, text)| (name.as_str(), text.as_ref()))
    }
}
