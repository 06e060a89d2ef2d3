//! What stands on the pages: tags around everything that is painted, characters, links.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Object, ObjectId};

use super::{File, FontOfFile, Tree, words};

impl<'a> File<'a> {
    pub(super) fn pages(&mut self, fonts: &BTreeMap<ObjectId, FontOfFile>, tree: &Tree<'a>) {
        let root = self.root().get(b"StructTreeRoot").ok().and_then(|o| self.entries(o));
        let way = root.and_then(|r| r.get(b"ParentTree").ok()).and_then(|o| self.entries(o));
        let numbers = way.and_then(|w| w.get(b"Nums").and_then(Object::as_array).ok());
        let way: BTreeMap<i64, ObjectId> = numbers
            .map_or(&[][..], |n| n)
            .chunks(2)
            .filter_map(|pair| Some((pair[0].as_i64().ok()?, pair[1].as_reference().ok()?)))
            .collect();
        let mut used = BTreeSet::new();
        for (number, id) in self.document.get_pages() {
            let Ok(page) = self.document.get_dictionary(id) else { continue };
            let key = page.get(b"StructParents").and_then(Object::as_i64).unwrap_or(-1);
            self.require(used.insert(key), "two pages share a way back");
            let owners = way.get(&key).and_then(|id| self.document.get_object(*id).ok());
            let owners = owners.and_then(|o| o.as_array().ok()).cloned().unwrap_or_default();
            let owners: Vec<ObjectId> =
                owners.iter().filter_map(|o| o.as_reference().ok()).collect();
            let order = page.get(b"Tabs").and_then(Object::as_name).unwrap_or_default();
            self.require(order == b"S", "a page without an order of its links");
            self.content(number, id, &owners, fonts, tree);
            self.links(number, page, &way, &mut used, tree);
        }
    }

    fn content(
        &mut self,
        number: u32,
        id: ObjectId,
        owners: &[ObjectId],
        fonts: &BTreeMap<ObjectId, FontOfFile>,
        tree: &Tree<'a>,
    ) {
        let bytes = self.document.get_page_content(id);
        let Ok(content) = Content::decode(&bytes) else {
            return self.fault(format!("page {number} cannot be read"));
        };
        let named = self.document.get_page_fonts(id).unwrap_or_default();
        let own: BTreeMap<&[u8], &FontOfFile> = named
            .iter()
            .filter_map(|(name, entries)| {
                let id = fonts.keys().find(|id| {
                    self.document.get_dictionary(**id).is_ok_and(|d| std::ptr::eq(d, *entries))
                })?;
                Some((name.as_slice(), fonts.get(id)?))
            })
            .collect();
        let (mut open, mut seen, mut font) = (Vec::new(), BTreeSet::new(), None);
        for operation in &content.operations {
            let first = operation.operands.first();
            match operation.operator.as_str() {
                "BDC" => {
                    let entries = operation.operands.get(1).and_then(|o| o.as_dict().ok());
                    let content_id =
                        entries.and_then(|d| d.get(b"MCID").and_then(Object::as_i64).ok());
                    self.require(open.is_empty(), &format!("page {number}: tags in tags"));
                    open.push(content_id);
                    if let Some(content_id) = content_id {
                        if !seen.insert(content_id) {
                            self.fault(format!("page {number}: stretch {content_id} comes twice"));
                        }
                        self.owner(number, id, content_id, owners, tree);
                    }
                }
                "BMC" => {
                    let name = first.and_then(|o| o.as_name().ok()).unwrap_or_default();
                    self.require(name == b"Artifact", &format!("page {number}: an odd mark"));
                    open.push(None);
                }
                "EMC" => {
                    self.require(open.pop().is_some(), &format!("page {number}: a stray end"));
                }
                "Tf" => font = first.and_then(|o| o.as_name().ok()).and_then(|n| own.get(n)),
                "Tj" | "TJ" => {
                    let shown = operation.operands.iter().flat_map(|o| match o {
                        Object::Array(list) => list.iter().collect::<Vec<_>>(),
                        other => vec![other],
                    });
                    for string in shown.filter_map(|o| o.as_str().ok()) {
                        self.codes(number, string, font.copied());
                    }
                }
                // The one picture that may be there is a logo that is not read aloud.
                "Do" => {
                    let name = first.and_then(|o| o.as_name().ok()).unwrap_or_default();
                    let silent = matches!(open.last(), Some(None));
                    let message = format!("page {number}: an odd picture");
                    self.require(silent && self.is_stencil(id, name), &message);
                }
                "gs" | "sh" | "BI" => self.fault(format!("page {number}: an odd operator")),
                _ => {}
            }
            let paints = ["Tj", "TJ", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*"];
            if open.is_empty() && paints.contains(&operation.operator.as_str()) {
                self.fault(format!("page {number}: something is not tagged"));
            }
        }
        if !open.is_empty() || seen.len() != owners.len() {
            self.fault(format!("page {number}: {} stretches, {} owners", seen.len(), owners.len()));
        }
    }

    /// Whether a picture of a page is a stencil of one bit a point, through which black is painted:
    /// no colours, no transparency, nothing smoothed (ISO 19005-3, 6.2.8).
    fn is_stencil(&self, page: ObjectId, name: &[u8]) -> bool {
        let Ok((own, shared)) = self.document.get_page_resources(page) else { return false };
        let shared = shared.iter().filter_map(|id| self.document.get_dictionary(*id).ok());
        let pictures = own.into_iter().chain(shared).find_map(|all| all.get(b"XObject").ok());
        let follow = |object| self.document.dereference(object).map(|(_, object)| object).ok();
        let picture = pictures
            .and_then(follow)
            .and_then(|all| follow(all.as_dict().ok()?.get(name).ok()?)?.as_stream().ok());
        picture.is_some_and(|picture| {
            let entry = |key: &[u8]| picture.dict.get(key).ok();
            entry(b"ImageMask").is_some_and(|o| matches!(o.as_bool(), Ok(true)))
                && entry(b"BitsPerComponent").is_some_and(|o| matches!(o.as_i64(), Ok(1)))
                && [&b"SMask"[..], b"ColorSpace", b"Interpolate"].iter().all(|k| entry(k).is_none())
        })
    }

    fn codes(&mut self, number: u32, string: &[u8], font: Option<&FontOfFile>) {
        let Some(font) = font else { return self.fault(format!("page {number}: no font")) };
        for code in string.chunks(2) {
            let code = u16::from_be_bytes([code[0], *code.get(1).unwrap_or(&0)]);
            if code == 0 || !font.texts.contains_key(&code) || !font.widths.contains(&code) {
                self.fault(format!("page {number}: glyph {code} has no text or no width"));
            }
        }
    }

    /// The element of a stretch must hold that stretch.
    fn owner(
        &mut self,
        number: u32,
        page: ObjectId,
        content_id: i64,
        owners: &[ObjectId],
        tree: &Tree,
    ) {
        let owner = usize::try_from(content_id).ok().and_then(|at| owners.get(at));
        let element = owner.and_then(|id| tree.get(id));
        let holds = element.is_some_and(|element| {
            let own = element.entries.get(b"Pg").and_then(Object::as_reference).ok();
            let kids = element.entries.get(b"K").and_then(Object::as_array);
            kids.is_ok_and(|kids| {
                kids.iter().any(|kid| match kid {
                    Object::Integer(n) => *n == content_id && own == Some(page),
                    Object::Dictionary(d) => {
                        let at = d.get(b"Pg").and_then(Object::as_reference).ok();
                        let n = d.get(b"MCID").and_then(Object::as_i64).ok();
                        n == Some(content_id) && at == Some(page)
                    }
                    _ => false,
                })
            })
        });
        self.require(holds, &format!("page {number}: stretch {content_id} has no element"));
    }

    fn links(
        &mut self,
        number: u32,
        page: &'a Dictionary,
        way: &BTreeMap<i64, ObjectId>,
        used: &mut BTreeSet<i64>,
        tree: &Tree,
    ) {
        let all = page.get(b"Annots").and_then(Object::as_array).ok();
        if all.is_some_and(Vec::is_empty) {
            self.fault(format!("page {number}: an empty list of links"));
        }
        for link in all.map_or(&[][..], |v| v) {
            let Ok(id) = link.as_reference() else { continue };
            let Ok(entries) = self.document.get_dictionary(id) else { continue };
            let told = entries.get(b"Contents").is_ok_and(|o| !words(o).trim().is_empty());
            self.require(told, &format!("page {number}: a link without words"));
            let flags = entries.get(b"F").and_then(Object::as_i64).unwrap_or(0);
            self.require(flags == 4, &format!("page {number}: a link that is not printed"));
            let key = entries.get(b"StructParent").and_then(Object::as_i64).unwrap_or(-1);
            self.require(used.insert(key), "two links share a way back");
            let owner = way.get(&key).and_then(|id| tree.get(id));
            let holds = owner.is_some_and(|owner| {
                let kids = owner.entries.get(b"K").and_then(Object::as_array);
                let is_it = |kid: &Object| {
                    let to = kid.as_dict().and_then(|d| d.get(b"Obj"));
                    to.and_then(Object::as_reference).ok() == Some(id)
                };
                owner.kind == "Link" && kids.is_ok_and(|kids| kids.iter().any(is_it))
            });
            self.require(holds, &format!("page {number}: a link that no element holds"));
        }
    }
}
