//! The TypeScript of the window's types, made from the Rust ones: `ui/src/ipc/types.ts`.
//!
//! `CANDOUR_WRITE_TYPES=1 cargo test -p candour-case --test types` writes the file anew.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use candour_case::{FormInput, OtherDate, view_models};
use ts_rs::{Config, TS, TypeVisitor};

/// Every type that a command takes or gives; the types inside them follow.
fn declarations() -> String {
    let mut found = Found { config: Config::default(), ..Found::default() };
    found.visit::<FormInput>();
    found.visit::<OtherDate>();
    found.visit::<view_models::CaseView>();
    found.visit::<view_models::CheckView>();
    found.visit::<view_models::CountryView>();
    found.visit::<view_models::AgendaView>();
    found.visit::<view_models::CompareView>();
    found.visit::<view_models::EnteredView>();
    found.visit::<view_models::HistoryView>();
    found.visit::<view_models::NotesView>();
    found.visit::<view_models::OwnFirmView>();
    found.visit::<view_models::ReceivedCompareView>();
    found.visit::<view_models::ReceivedView>();
    found.visit::<view_models::ShareView>();
    found.visit::<view_models::AttendanceView>();
    found.visit::<view_models::HappeningView>();
    found.visit::<view_models::HomeView>();
    found.visit::<view_models::Next>();
    found.visit::<view_models::PaperChoices>();
    found.visit::<view_models::PreviewView>();
    found.visit::<view_models::ProofView>();
    found.visit::<view_models::QuestionListView>();
    found.visit::<view_models::SecondWords>();
    found.visit::<view_models::RecoveryView>();
    found.visit::<view_models::RecoveryCodeView>();
    found.visit::<view_models::ReportChoices>();
    found.visit::<view_models::FirmChoice>();
    found.visit::<view_models::LogoView>();
    found.visit::<view_models::SavedView>();
    found.visit::<view_models::StartView>();
    found.visit::<view_models::StrengthView>();
    found.visit::<view_models::SummaryView>();
    found.visit::<view_models::WorkedOut>();
    let mut text = String::new();
    for declaration in found.declarations.values() {
        text.push_str("export ");
        text.push_str(declaration);
        text.push('\n');
    }
    text
}

#[derive(Default)]
struct Found {
    config: Config,
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Found {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of our own have a file of their own; text, numbers and lists are written in place.
        if T::output_path().is_some() {
            self.declarations.insert(T::ident(&self.config), T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[test]
fn the_windows_types_are_those_of_the_use_cases() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/ipc/types.ts");
    let made = declarations();
    assert!(made.contains("export type QuestionView = "), "types inside others are followed");
    if std::env::var_os("CANDOUR_WRITE_TYPES").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(
        kept == made,
        "ui/src/ipc/types.ts is not what the Rust types give; see the head of this test"
    );
}
