//! The brief: what a solicitor reads first. Its content is a value ([`Brief`]) that says nothing of
//! its drawing.

mod chronology;
mod draw;
mod facts;
mod first;
mod glance;
mod issues;
mod matter;
mod model;
mod papers;
mod people;
mod quoted;
mod received;
mod sheets;
mod short;

pub use facts::is_no;
pub use model::{
    Brief, BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, IssueSheet, SectionKind,
};

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// The content of the brief. Sections with nothing to say are left out.
    pub(crate) fn brief(&self) -> Brief {
        let mut sections = vec![self.glance(), self.people()];
        sections.extend(self.matters());
        sections.extend(self.whole_case());
        sections.extend(self.sheets());
        sections.extend(self.chronology());
        sections.extend(self.papers_and_gaps());
        Brief { title: self.own_name(), sections }
    }
}
