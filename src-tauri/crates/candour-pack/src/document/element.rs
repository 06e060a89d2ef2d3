//! XML as a tree, written by quick-xml.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::PackError;

/// An element with its attributes and what is in it.
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Vec<Content>,
}

enum Content {
    Element(Element),
    Text(String),
}

impl Element {
    /// An element without attributes and content.
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), content: Vec::new() }
    }

    /// An element whose only attribute is `w:val`.
    pub(super) fn valued(name: &'static str, value: impl Into<String>) -> Self {
        Self::new(name).with("w:val", value)
    }

    /// The same with an attribute more.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same with an element more in it.
    pub(super) fn and(mut self, element: Self) -> Self {
        self.content.push(Content::Element(element));
        self
    }

    /// The same with more elements in it.
    pub(super) fn and_all(mut self, elements: impl IntoIterator<Item = Self>) -> Self {
        self.content.extend(elements.into_iter().map(Content::Element));
        self
    }

    /// The same with words in it.
    pub(super) fn saying(mut self, words: impl Into<String>) -> Self {
        self.content.push(Content::Text(words.into()));
        self
    }

    /// A part of a document: the declaration and this element.
    pub(super) fn to_part(&self) -> Result<Vec<u8>, PackError> {
        let written = || -> std::io::Result<Vec<u8>> {
            let mut writer = Writer::new(Vec::new());
            let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
            writer.write_event(Event::Decl(declaration))?;
            self.write(&mut writer)?;
            Ok(writer.into_inner())
        };
        written().map_err(|_| PackError::NotMade)
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((*name, value.as_str()));
        }
        if self.content.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        for content in &self.content {
            match content {
                Content::Element(element) => element.write(writer)?,
                Content::Text(words) => writer.write_event(Event::Text(BytesText::new(words)))?,
            }
        }
        writer.write_event(Event::End(BytesEnd::new(self.name)))
    }
}
