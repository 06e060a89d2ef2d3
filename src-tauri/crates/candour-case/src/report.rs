//! Placeholder until composing lands.
use crate::{CaseError, Desk, Moment};
use crate::view::{PartView, PreviewView, ReportChoices};
use candour_model::Locale;

pub(crate) struct MadeReport;
/// A file ready to be saved.
pub struct SavePage {
    /// The name offered.
    pub file_name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}
impl Desk {
    /// The parts.
    pub fn report_parts(&self, _: &Locale) -> Vec<PartView> { Vec::new() }
    /// Makes it.
    pub fn make_report(&mut self, _: &ReportChoices, _: &Locale, _: Moment) -> Result<PreviewView, CaseError> { Err(CaseError::ReportNotMade) }
    /// A page.
    pub fn report_page(&self, _: usize, _: u32) -> Result<Vec<u8>, CaseError> { Err(CaseError::ReportMissing) }
    /// The file.
    pub fn report_file(&self, _: &Locale) -> Result<SavePage, CaseError> { Err(CaseError::ReportMissing) }
    /// The page.
    pub fn recovery_page(&self, _: &Locale, _: Moment) -> Result<SavePage, CaseError> { let _ = self.recovery_code()?; Err(CaseError::ReportMissing) }
}
