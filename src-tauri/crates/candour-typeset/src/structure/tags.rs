//! The structure tree, the parent tree that leads back from the pages, and the links.

use std::collections::BTreeMap;

use candour_model::{Direction, Locale};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::objects::{dictionary, name_object, text_string};
use crate::draw::Drawn;
use crate::layout::{CellScope, Kid, Node, NodeId, Role};
use crate::{ReportError, Stage};

/// Whether a text fits into a string of a file: at most 32,767 bytes (ISO 19005-3, 6.1.13).
fn fits(words: &str) -> bool {
    words.encode_utf16().count() < 16_383
}

/// Adds the whole tree; the id of its root.
pub(super) fn build(
    document: &mut Document,
    drawn: &Drawn,
    pages: &[ObjectId],
    language: &Locale,
) -> Result<ObjectId, ReportError> {
    let root = document.new_object_id();
    let ids = reachable(document, &drawn.tree.nodes);
    let areas = add_links(document, drawn, pages, &ids)?;

    for (&node, &id) in &ids {
        let Some(found) = drawn.tree.nodes.get(node.0) else { continue };
        let parent = found.parent.and_then(|p| ids.get(&p).copied()).unwrap_or(root);
        let mut element = element(found, parent, pages, &ids, &areas);
        if found.role == Role::Document {
            element.set("Lang", text_string(language.as_str()));
            if language.direction() == Direction::Rtl {
                let way = [("O", name_object("Layout")), ("WritingMode", name_object("RlTb"))];
                element.set("A", dictionary(way));
            }
        }
        document.objects.insert(id, Object::Dictionary(element));
    }

    // The parent tree: for each page the element of each stretch, then the element of each link.
    let mut numbers = Vec::new();
    for (i, owners) in drawn.owners.iter().enumerate() {
        let owners: Vec<Object> =
            owners.iter().filter_map(|n| ids.get(n)).map(|&id| Object::from(id)).collect();
        numbers.push(Object::from(number(i)));
        numbers.push(Object::from(document.add_object(owners)));
    }
    let mut next = pages.len();
    for (page, links) in drawn.links.iter().enumerate() {
        for (i, link) in links.iter().enumerate() {
            if let (Some(_), Some(&owner)) = (areas.get(&(page, i)), ids.get(&link.node)) {
                numbers.push(Object::from(number(next)));
                numbers.push(Object::from(owner));
                next += 1;
            }
        }
    }
    let way_back = document.add_object(dictionary([("Nums", numbers.into())]));
    let top = ids.get(&NodeId(0)).copied().ok_or(ReportError::Writing(Stage::Structure))?;
    document.objects.insert(
        root,
        dictionary([
            ("Type", name_object("StructTreeRoot")),
            ("K", Object::from(top)),
            ("ParentTree", Object::from(way_back)),
            ("ParentTreeNextKey", number(next).into()),
        ]),
    );
    Ok(root)
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Every element that holds something, with an object id for each, in reading order.
fn reachable(document: &mut Document, nodes: &[Node]) -> BTreeMap<NodeId, ObjectId> {
    fn holds(nodes: &[Node], id: NodeId) -> bool {
        let Some(node) = nodes.get(id.0) else { return false };
        matches!(node.role, Role::Cell | Role::HeaderCell(_))
            || node.kids.iter().any(|kid| match kid {
                Kid::Node(kid) => holds(nodes, *kid),
                Kid::Content(..) | Kid::Area(..) => true,
            })
    }
    let mut found = BTreeMap::new();
    let mut waiting = vec![NodeId(0)];
    while let Some(id) = waiting.pop() {
        if id != NodeId(0) && !holds(nodes, id) {
            continue;
        }
        found.insert(id, document.new_object_id());
        let kids = nodes.get(id.0).map_or(&[][..], |n| &n.kids);
        for kid in kids.iter().rev() {
            if let Kid::Node(kid) = kid {
                waiting.push(*kid);
            }
        }
    }
    found
}

fn element(
    node: &Node,
    parent: ObjectId,
    pages: &[ObjectId],
    ids: &BTreeMap<NodeId, ObjectId>,
    areas: &BTreeMap<(usize, usize), ObjectId>,
) -> Dictionary {
    let mut element = Dictionary::new();
    element.set("Type", name_object("StructElem"));
    element.set("S", name_object(node.role.pdf_name()));
    element.set("P", parent);
    let home = node.kids.iter().find_map(|kid| match kid {
        Kid::Content(page, _) | Kid::Area(page, _) => Some(*page),
        Kid::Node(_) => None,
    });
    if let Some(&page) = home.and_then(|p| pages.get(p)) {
        element.set("Pg", page);
    }
    let kids: Vec<Object> = node
        .kids
        .iter()
        .filter_map(|kid| {
            Some(match kid {
                Kid::Node(kid) => Object::from(*ids.get(kid)?),
                Kid::Content(page, number) if Some(*page) == home => {
                    Object::from(i64::from(*number))
                }
                Kid::Content(page, number) => dictionary([
                    ("Type", name_object("MCR")),
                    ("Pg", Object::from(*pages.get(*page)?)),
                    ("MCID", Object::from(i64::from(*number))),
                ]),
                Kid::Area(page, link) => dictionary([
                    ("Type", name_object("OBJR")),
                    ("Pg", Object::from(*pages.get(*page)?)),
                    ("Obj", Object::from(*areas.get(&(*page, *link))?)),
                ]),
            })
        })
        .collect();
    element.set("K", kids);
    if let Some(language) = &node.language {
        element.set("Lang", text_string(language));
    }
    // Beyond that only a name or a title of thousands of words: its letters alone are there then.
    if let Some(words) = node.actual.as_ref().filter(|words| fits(words)) {
        element.set("ActualText", text_string(words));
    }
    match node.role {
        Role::HeaderCell(scope) => {
            let scope = match scope {
                CellScope::Row => "Row",
                CellScope::Column => "Column",
            };
            element
                .set("A", dictionary([("O", name_object("Table")), ("Scope", name_object(scope))]));
        }
        Role::List => {
            let attributes = [("O", name_object("List")), ("ListNumbering", name_object("None"))];
            element.set("A", dictionary(attributes));
        }
        _ => {}
    }
    element
}

/// Adds the links to their pages; the object of each.
fn add_links(
    document: &mut Document,
    drawn: &Drawn,
    pages: &[ObjectId],
    ids: &BTreeMap<NodeId, ObjectId>,
) -> Result<BTreeMap<(usize, usize), ObjectId>, ReportError> {
    let mut found = BTreeMap::new();
    let mut next = pages.len();
    for (page, links) in drawn.links.iter().enumerate() {
        let mut added = Vec::new();
        for (i, link) in links.iter().enumerate() {
            let target = drawn.anchors.get(&link.anchor);
            let Some((&target_page, y)) = target.and_then(|(p, y)| Some((pages.get(*p)?, *y)))
            else {
                continue;
            };
            if !ids.contains_key(&link.node) {
                continue;
            }
            let place = vec![
                target_page.into(),
                name_object("XYZ"),
                Object::Null,
                Object::Real(y + 6.0),
                Object::Null,
            ];
            let corners: Vec<Object> = link.area.iter().map(|&v| Object::Real(v)).collect();
            let border: Vec<Object> = vec![0.into(), 0.into(), 0.into()];
            let id = document.add_object(dictionary([
                ("Type", name_object("Annot")),
                ("Subtype", name_object("Link")),
                ("Rect", corners.into()),
                ("Border", border.into()),
                ("F", 4.into()),
                ("Dest", place.into()),
                ("Contents", text_string(&link.words)),
                ("StructParent", number(next).into()),
            ]));
            next += 1;
            found.insert((page, i), id);
            added.push(Object::from(id));
        }
        let broken = |_| ReportError::Writing(Stage::Structure);
        let id = *pages.get(page).ok_or(ReportError::Writing(Stage::Structure))?;
        let dictionary =
            document.get_object_mut(id).and_then(Object::as_dict_mut).map_err(broken)?;
        dictionary.remove(b"Annots");
        if !added.is_empty() {
            dictionary.set("Annots", added);
        }
        dictionary.set("StructParents", number(page));
        dictionary.set("Tabs", name_object("S"));
    }
    Ok(found)
}
