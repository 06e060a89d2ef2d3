//! The structure tree: what each thing on a page is, for screen readers.

/// A structure type of ISO 32000-1, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Part,
    Div,
    Heading(u8),
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table,
    TableHead,
    TableBody,
    Row,
    HeaderCell(CellScope),
    Cell,
    Link,
    Span,
}

impl Role {
    /// The standard structure type (ISO 32000-1, 14.8.4).
    pub(crate) fn pdf_name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Part => "Part",
            Self::Div => "Div",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(_) => "H4",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeaderCell(_) => "TH",
            Self::Cell => "TD",
            Self::Link => "Link",
            Self::Span => "Span",
        }
    }
}

/// What a header cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CellScope {
    Row,
    Column,
}

/// Index of a node in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) usize);

/// Something inside a node, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Marked content: page index from 0, number on that page.
    Content(usize, i32),
    /// A link area: page index from 0, index among the links of that page.
    Area(usize, usize),
}

/// One element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) kids: Vec<Kid>,
    pub(crate) language: Option<String>,
    pub(crate) actual: Option<String>,
    attached: bool,
}

/// All elements; the first is the document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.push(Role::Document, None);
        tree
    }

    fn push(&mut self, role: Role, parent: Option<NodeId>) -> NodeId {
        self.nodes.push(Node {
            role,
            parent,
            kids: Vec::new(),
            language: None,
            actual: None,
            attached: false,
        });
        NodeId(self.nodes.len() - 1)
    }

    /// Adds a node as the last child of its parent.
    pub(crate) fn block(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = self.push(role, Some(parent));
        self.attach(id);
        id
    }

    /// Adds a node that becomes a child of its parent when its first content is drawn.
    pub(crate) fn inline(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.push(role, Some(parent))
    }

    pub(crate) fn node(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.0)
    }

    fn attach(&mut self, id: NodeId) {
        let Some(node) = self.nodes.get_mut(id.0) else { return };
        if node.attached {
            return;
        }
        node.attached = true;
        if let Some(parent) = node.parent
            && let Some(parent) = self.nodes.get_mut(parent.0)
        {
            parent.kids.push(Kid::Node(id));
        }
    }

    /// The position of every node in reading order; nodes that are no children yet come last.
    pub(crate) fn ranks(&self) -> Vec<usize> {
        let mut ranks = vec![usize::MAX; self.nodes.len()];
        let mut waiting = vec![Self::ROOT];
        let mut next = 0;
        while let Some(id) = waiting.pop() {
            if let Some(rank) = ranks.get_mut(id.0) {
                *rank = next;
                next += 1;
            }
            let kids = self.nodes.get(id.0).map_or(&[][..], |node| &node.kids);
            waiting.extend(kids.iter().rev().filter_map(|kid| match kid {
                Kid::Node(kid) => Some(*kid),
                Kid::Content(..) | Kid::Area(..) => None,
            }));
        }
        ranks
    }

    /// Puts content into a node.
    pub(crate) fn fill(&mut self, id: NodeId, kid: Kid) {
        self.attach(id);
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.kids.push(kid);
        }
    }
}
