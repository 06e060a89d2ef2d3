//! The TypeScript of the window's types, made from the Rust ones: `ui/src/ipc/types.ts`.
//!
//! `CANDOUR_WRITE_TYPES=1 cargo test -p candour-case --test types` writes the file anew.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use candour_case::{Attendance, FormInput, OtherDate, view};
use ts_rs::{Config, TS, TypeVisitor};

/// Every type that a command takes or gives; the types inside them follow.
fn declarations() -> String {
    let mut found = Found { config: Config::default(), ..Found::default() };
    found.visit::<FormInput>();
    found.visit::<OtherDate>();
    found.visit::<view::CaseView>();
    found.visit::<view::CheckView>();
    found.visit::<view::CountryView>();
    found.visit::<view::AgendaView>();
    found.visit::<view::CompareView>();
    found.visit::<view::EnteredView>();
    found.visit::<view::HistoryView>();
    found.visit::<view::NotesView>();
    found.visit::<view::OwnFirmView>();
    found.visit::<view::ReceivedView>();
    found.visit::<view::ShareView>();
    found.visit::<Attendance>();
    found.visit::<view::HomeView>();
    found.visit::<view::Next>();
    found.visit::<view::PartView>();
    found.visit::<view::PreviewView>();
    found.visit::<view::ProofView>();
    found.visit::<view::QuestionListView>();
    found.visit::<view::RecoveryView>();
    found.visit::<view::ReportChoices>();
    found.visit::<view::FirmChoice>();
    found.visit::<view::LogoView>();
    found.visit::<view::SavedView>();
    found.visit::<view::StartView>();
    found.visit::<view::StrengthView>();
    found.visit::<view::SummaryView>();
    found.visit::<view::WorkedOut>();
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
