//! What PDF/UA-1 and PDF/A-3a ask of a file and the checkers of other people do not look at, or not
//! at every place: each function names faults, and a sound file has none.

mod fonts;
mod pages;

use std::collections::{BTreeMap, BTreeSet};

use fonts::{advance, texts_of, widths};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// The most bytes of a string (ISO 19005-3, 6.1.13).
const STRING: usize = 32_767;
/// The most bytes of a name (the same).
const NAME: usize = 127;

/// A file as lopdf reads it.
pub(crate) fn document(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).unwrap_or_else(|error| panic!("cannot be read: {error}"))
}

/// The words of every element that are read in place of what its page shows.
pub(crate) fn read_instead(document: &Document) -> Vec<String> {
    let entries = document.objects.values().filter_map(|object| object.as_dict().ok());
    entries.filter_map(|entries| entries.get(b"ActualText").ok()).map(words).collect()
}

/// Every fault of an open file.
pub(crate) fn faults(document: &Document) -> Vec<String> {
    let mut file = File { document, found: Vec::new() };
    file.catalog();
    file.objects();
    let fonts = file.fonts();
    let tree = file.tree();
    file.pages(&fonts, &tree);
    file.found
}

struct File<'a> {
    document: &'a Document,
    found: Vec<String>,
}

/// What a code of a font in the file stands for.
struct FontOfFile {
    texts: BTreeMap<u16, String>,
    widths: BTreeSet<u16>,
}

/// An element and where it stands.
struct Element<'a> {
    kind: String,
    entries: &'a Dictionary,
}

type Tree<'a> = BTreeMap<ObjectId, Element<'a>>;

impl<'a> File<'a> {
    fn fault(&mut self, what: impl Into<String>) {
        self.found.push(what.into());
    }

    fn require(&mut self, holds: bool, what: &str) {
        if !holds {
            self.fault(what);
        }
    }

    fn entries(&self, object: &'a Object) -> Option<&'a Dictionary> {
        match object {
            Object::Reference(id) => self.document.get_dictionary(*id).ok(),
            Object::Stream(stream) => Some(&stream.dict),
            other => other.as_dict().ok(),
        }
    }

    fn stream(&self, object: &'a Object) -> Option<&'a Stream> {
        self.document.get_object(object.as_reference().ok()?).ok()?.as_stream().ok()
    }

    fn root(&self) -> &'a Dictionary {
        self.document.catalog().unwrap()
    }

    fn catalog(&mut self) {
        let root = self.root();
        let says = |file: &Self, outer: &str, inner: &str| {
            let entries = root.get(outer.as_bytes()).ok().and_then(|o| file.entries(o));
            entries.is_some_and(|e| matches!(e.get(inner.as_bytes()), Ok(Object::Boolean(true))))
        };
        self.require(says(self, "MarkInfo", "Marked"), "not marked as tagged");
        self.require(!says(self, "MarkInfo", "Suspects"), "its tags are suspect");
        self.require(says(self, "ViewerPreferences", "DisplayDocTitle"), "its title is not shown");
        let language = root.get(b"Lang").and_then(Object::as_str).unwrap_or_default();
        self.require(!language.is_empty(), "no language");
        self.require(self.document.version == "1.7", "not version 1.7");
        self.require(!self.document.trailer.has(b"Encrypt"), "locked");
        self.require(self.document.trailer.has(b"ID"), "no identifier");
        for key in ["OpenAction", "AA", "AcroForm", "OCProperties", "Requirements"] {
            self.require(!root.has(key.as_bytes()), &format!("the catalogue holds {key}"));
        }
        self.properties(root);
        self.colour(root);
        self.data(root);
    }

    fn properties(&mut self, root: &'a Dictionary) {
        let xmp = root.get(b"Metadata").ok().and_then(|o| self.stream(o));
        let Some(xmp) = xmp else { return self.fault("no properties") };
        self.require(!xmp.dict.has(b"Filter"), "the properties are compressed");
        let text = String::from_utf8_lossy(&xmp.content).into_owned();
        for (what, wanted) in [
            ("part of PDF/A", "<pdfaid:part>3</pdfaid:part>"),
            ("level of PDF/A", "<pdfaid:conformance>A</pdfaid:conformance>"),
            ("part of PDF/UA", "<pdfuaid:part>1</pdfuaid:part>"),
            ("schema for PDF/UA", "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"),
            (
                "schema for PDF/UA",
                "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
            ),
        ] {
            self.require(text.contains(wanted), &format!("no {what} in the properties"));
        }
        let info = self.document.trailer.get(b"Info").ok().and_then(|o| self.entries(o));
        let title = info.and_then(|i| i.get(b"Title").ok()).map(words).unwrap_or_default();
        let escaped = title.replace('&', "&amp;");
        let shown = format!("<rdf:li xml:lang=\"x-default\">{escaped}</rdf:li>");
        self.require(!title.is_empty() && text.contains(&shown), "two titles, or none");
    }

    fn colour(&mut self, root: &'a Dictionary) {
        let intents = root.get(b"OutputIntents").and_then(Object::as_array);
        let Some(intent) = intents.ok().and_then(|i| self.entries(i.first()?)) else {
            return self.fault("no colour intent");
        };
        let kind = intent.get(b"S").and_then(Object::as_name).unwrap_or_default();
        self.require(kind == b"GTS_PDFA1", "another colour intent");
        let profile = intent.get(b"DestOutputProfile").ok().and_then(|o| self.stream(o));
        let Some(profile) = profile else { return self.fault("no colour profile") };
        let bytes = profile.decompressed_content().unwrap_or_else(|_| profile.content.clone());
        let colours = profile.dict.get(b"N").and_then(Object::as_i64).ok();
        let right = bytes.get(36..40) == Some(b"acsp") && bytes.get(16..20) == Some(b"RGB ");
        self.require(right && colours == Some(3), "the colour profile is not one of RGB");
    }

    fn data(&mut self, root: &'a Dictionary) {
        for file in root.get(b"AF").and_then(Object::as_array).map_or(&[][..], |v| v) {
            let Some(file) = self.entries(file) else { continue };
            for key in ["F", "UF", "Desc", "AFRelationship", "EF"] {
                self.require(file.has(key.as_bytes()), &format!("the data have no {key}"));
            }
            let inside = file.get(b"EF").and_then(Object::as_dict).and_then(|e| e.get(b"F"));
            let Some(inside) = inside.ok().and_then(|o| self.stream(o)) else { continue };
            let facts = inside.dict.get(b"Params").and_then(Object::as_dict);
            self.require(inside.dict.has(b"Subtype"), "the data have no type");
            let told = facts.is_ok_and(|f| f.has(b"ModDate") && f.has(b"Size"));
            self.require(told, "the data have no date or size");
        }
    }

    fn objects(&mut self) {
        for (id, object) in &self.document.objects {
            let mut waiting = vec![object];
            while let Some(object) = waiting.pop() {
                match object {
                    Object::String(bytes, _) if bytes.len() > STRING => {
                        self.fault(format!("{id:?}: a string of {} bytes", bytes.len()));
                    }
                    Object::Name(bytes) if bytes.len() > NAME => {
                        self.fault(format!("{id:?}: a name of {} bytes", bytes.len()));
                    }
                    Object::Array(list) => waiting.extend(list),
                    Object::Dictionary(entries) => self.dictionary(*id, entries, &mut waiting),
                    Object::Stream(stream) => self.dictionary(*id, &stream.dict, &mut waiting),
                    _ => {}
                }
            }
        }
    }

    fn dictionary(&mut self, id: ObjectId, entries: &'a Dictionary, waiting: &mut Vec<&'a Object>) {
        for (key, value) in entries {
            let key = String::from_utf8_lossy(key);
            let forbidden = ["JS", "JavaScript", "AA", "URI", "Launch", "SMask", "XFA", "TR"];
            if forbidden.contains(&key.as_ref()) {
                self.fault(format!("{id:?}: holds {key}"));
            }
            if key == "Filter" && value.as_name().is_ok_and(|n| n != b"FlateDecode") {
                self.fault(format!("{id:?}: a filter other than FlateDecode"));
            }
            waiting.push(value);
        }
    }

    /// The fonts by the id of their object.
    fn fonts(&mut self) -> BTreeMap<ObjectId, FontOfFile> {
        let mut found = BTreeMap::new();
        for (&id, object) in &self.document.objects {
            let Ok(font) = object.as_dict() else { continue };
            let is = |key: &[u8], wanted: &[u8]| {
                font.get(key).and_then(Object::as_name).is_ok_and(|name| name == wanted)
            };
            if is(b"Type", b"Font") && is(b"Subtype", b"Type0") {
                if !is(b"Encoding", b"Identity-H") {
                    self.fault(format!("{id:?}: a font of another encoding"));
                }
                if let Some(font) = self.font(id, font) {
                    found.insert(id, font);
                }
            } else if is(b"Type", b"Font") && !is(b"Subtype", b"CIDFontType2") {
                self.fault(format!("{id:?}: a font of another kind"));
            }
        }
        found
    }

    fn font(&mut self, id: ObjectId, font: &'a Dictionary) -> Option<FontOfFile> {
        let named = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
        let tagged = named.get(..6).is_some_and(|t| t.iter().all(u8::is_ascii_uppercase));
        self.require(tagged && named.get(6) == Some(&b'+'), "a font is not marked as cut down");
        let inner = font.get(b"DescendantFonts").and_then(Object::as_array).ok()?.first()?;
        let inner = self.entries(inner)?;
        let map = inner.get(b"CIDToGIDMap").and_then(Object::as_name).unwrap_or_default();
        self.require(map == b"Identity", "a font without a map of its glyphs");
        let about = inner.get(b"FontDescriptor").ok().and_then(|o| self.entries(o))?;
        let same =
            |d: &Dictionary, key: &[u8]| d.get(key).and_then(Object::as_name).ok() == Some(named);
        self.require(same(inner, b"BaseFont") && same(about, b"FontName"), "two names of a font");
        let program = about.get(b"FontFile2").ok().and_then(|o| self.stream(o));
        let Some(program) = program.and_then(|p| p.decompressed_content().ok()) else {
            self.fault(format!("{id:?}: the font is not inside"));
            return None;
        };
        let widths = widths(inner);
        for (&code, &width) in &widths {
            let own = advance(&program, code);
            if own.is_none_or(|own| (own - width).abs() > 1.0) {
                self.fault(format!("{id:?}: glyph {code} is {width} wide, and {own:?} inside"));
            }
        }
        let texts = font.get(b"ToUnicode").ok().and_then(|o| self.stream(o));
        let texts = texts.map(|t| t.decompressed_content().unwrap_or_else(|_| t.content.clone()));
        let texts = texts.map(|t| texts_of(&t)).unwrap_or_default();
        for (code, text) in &texts {
            let unexpected = |c: char| matches!(c, '\0' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFD}');
            if text.is_empty() || text.contains(unexpected) {
                self.fault(format!("{id:?}: glyph {code} stands for {text:?}"));
            }
        }
        Some(FontOfFile { texts, widths: widths.into_keys().collect() })
    }

    /// Every element, with the rules of what may stand in what.
    fn tree(&mut self) -> Tree<'a> {
        let mut tree = Tree::new();
        let Some(root) = self.root().get(b"StructTreeRoot").ok().and_then(|o| self.entries(o))
        else {
            self.fault("no structure");
            return tree;
        };
        let mut levels = vec![0_u8];
        if let Ok(Object::Reference(top)) = root.get(b"K") {
            self.element(*top, None, &mut tree, &mut levels);
        }
        for pair in levels.windows(2) {
            if pair[1] > pair[0] + 1 {
                self.fault(format!("a heading of level {} follows one of {}", pair[1], pair[0]));
            }
        }
        tree
    }

    fn element(
        &mut self,
        id: ObjectId,
        parent: Option<ObjectId>,
        tree: &mut Tree<'a>,
        levels: &mut Vec<u8>,
    ) {
        let Ok(entries) = self.document.get_dictionary(id) else {
            return self.fault(format!("{id:?}: an element is missing"));
        };
        let kind = entries.get(b"S").and_then(Object::as_name).unwrap_or_default();
        let kind = String::from_utf8_lossy(kind).into_owned();
        let back = entries.get(b"P").and_then(Object::as_reference).ok();
        if parent.is_some() && back != parent {
            self.fault(format!("{id:?}: {kind} does not know what it stands in"));
        }
        if let Some(level) = kind.strip_prefix('H').and_then(|level| level.parse().ok()) {
            levels.push(level);
        }
        for key in ["Lang", "Alt", "ActualText"] {
            if entries.get(key.as_bytes()).is_ok_and(|o| words(o).trim().is_empty()) {
                self.fault(format!("{id:?}: {kind} has an empty {key}"));
            }
        }
        let kids = entries.get(b"K").and_then(Object::as_array).cloned().unwrap_or_default();
        let nodes: Vec<ObjectId> = kids.iter().filter_map(|k| k.as_reference().ok()).collect();
        if kids.is_empty() && kind != "TD" && kind != "TH" {
            self.fault(format!("{id:?}: {kind} is empty"));
        }
        tree.insert(id, Element { kind: kind.clone(), entries });
        for kid in &nodes {
            self.element(*kid, Some(id), tree, levels);
        }
        let inside: Vec<&str> =
            nodes.iter().filter_map(|n| tree.get(n)).map(|e| e.kind.as_str()).collect();
        let allowed: &[&str] = match kind.as_str() {
            "Document" => &["Part"],
            "Table" => &["THead", "TBody"],
            "THead" | "TBody" => &["TR"],
            "TR" => &["TH", "TD"],
            "L" => &["LI"],
            "LI" => &["Lbl", "LBody"],
            "TOC" => &["TOCI"],
            _ => &inside.clone(),
        };
        let unexpected: Vec<&str> =
            inside.iter().copied().filter(|k| !allowed.contains(k)).collect();
        let unexpected =
            (!unexpected.is_empty()).then(|| format!("{id:?}: {kind} holds {unexpected:?}"));
        let attributes = entries.get(b"A").ok().and_then(|o| self.entries(o));
        let has = |key: &str| attributes.is_some_and(|a| a.has(key.as_bytes()));
        let lacking = match kind.as_str() {
            "TH" if !has("Scope") => Some("scope"),
            "Figure" if !has("BBox") => Some("place"),
            "Figure" if !entries.has(b"Alt") => Some("words"),
            "Table" if !rows_match(&nodes, tree) => Some("rows of one length"),
            _ => None,
        };
        self.found.extend(unexpected);
        self.found.extend(lacking.map(|what| format!("{id:?}: {kind} without {what}")));
    }
}

/// Whether all rows of a table have as many cells.
fn rows_match(groups: &[ObjectId], tree: &Tree) -> bool {
    let rows = groups.iter().filter_map(|id| tree.get(id)).flat_map(|group| {
        let kids = group.entries.get(b"K").and_then(Object::as_array).cloned();
        kids.unwrap_or_default()
    });
    let cells: BTreeSet<usize> = rows
        .filter_map(|row| {
            let row = tree.get(&row.as_reference().ok()?)?;
            row.entries.get(b"K").and_then(Object::as_array).ok().map(Vec::len)
        })
        .collect();
    cells.len() == 1
}

/// A text string of the file.
fn words(object: &Object) -> String {
    let bytes = object.as_str().unwrap_or_default();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(rest) => {
            let units = rest.chunks_exact(2).map(|u| u16::from_be_bytes([u[0], u[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}
