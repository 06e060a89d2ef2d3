//! The brief: what a solicitor reads first. Its content is a value ([`Brief`]) that says nothing of
//! its drawing.

mod by_point;
mod chronology;
mod draw;
mod facts;
mod first;
mod first_rows;
mod foremost;
mod glance;
mod issues;
mod law;
mod matter;
mod model;
mod papers;
mod people;
mod quoted;
mod received;
mod sheets;
mod short;
mod states;

pub use facts::is_no;
pub use model::{
    Brief, BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, IssueSheet, SectionKind,
};
pub(crate) use states::StateRoles;

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// The content of the brief. Sections with nothing to say are left out.
    pub(crate) fn brief(&self) -> Brief {
        let mut sections = vec![self.glance(), self.people()];
        let mut about = self.matters();
        about.extend(self.whole_case());
        about.extend(self.sheets());
        // In the order of their issues; a matter without one stays before what follows it.
        let number = |section: &BriefSection| {
            section.blocks.iter().find_map(|block| match block {
                BriefBlock::Issue(issue) => Some(issue.number),
                _ => None,
            })
        };
        about.sort_by_key(|section| match (number(section), section.kind) {
            (Some(number), _) => number,
            (None, SectionKind::Matter) => 0,
            (None, _) => usize::MAX,
        });
        sections.extend(about);
        sections.extend(self.chronology());
        sections.extend(self.papers_and_gaps());
        Brief { title: self.own_name(), sections }
    }
}
