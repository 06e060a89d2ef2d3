//! Other people's programs, run over a file.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What reads the file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Program {
    /// The words, by poppler.
    Text,
    /// The properties, by poppler.
    Info,
    /// The structure, by poppler.
    Tree,
    /// The structure with its words, by poppler, which draws a page anew for each element.
    Structure,
    /// The fonts, by poppler.
    Fonts,
    /// The syntax, by qpdf.
    Qpdf,
    /// Every object, by qpdf.
    Json,
    /// The words, by mupdf.
    Mupdf,
}

fn run(program: Program, file: &Path, arguments: &[&str]) -> Output {
    let name = match program {
        Program::Text => "pdftotext",
        Program::Info | Program::Tree | Program::Structure => "pdfinfo",
        Program::Fonts => "pdffonts",
        Program::Qpdf | Program::Json => "qpdf",
        Program::Mupdf => "mutool",
    };
    let mut command = Command::new(name);
    if matches!(program, Program::Mupdf) {
        command.args(["draw", "-q", "-F", "text"]);
    }
    command.args(arguments);
    match program {
        Program::Tree => command.arg("-struct").arg(file),
        Program::Structure => command.arg("-struct-text").arg(file),
        Program::Text => command.args(["-enc", "UTF-8"]).arg(file).arg("-"),
        Program::Json => command.arg("--json").arg(file),
        Program::Info | Program::Fonts | Program::Qpdf | Program::Mupdf => command.arg(file),
    };
    command.output().unwrap_or_else(|error| panic!("{name} cannot be run: {error}"))
}

/// A report on the disk, for any number of programs to read.
pub(crate) struct Stored {
    folder: tempfile::TempDir,
    file: PathBuf,
}

impl Stored {
    pub(crate) fn new(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.pdf");
        std::fs::write(&file, pdf).unwrap();
        Self { folder, file }
    }

    /// What a program says about the file; it must be content.
    pub(crate) fn read(&self, program: Program, arguments: &[&str]) -> String {
        let output = run(program, &self.file, arguments);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaint = String::from_utf8_lossy(&output.stderr);
        // Debian builds mupdf without colour profiles; words do not need them.
        let complaint = complaint.replace("warning: ICC support is not available", "");
        assert!(output.status.success(), "{program:?}: {said}{complaint}");
        assert!(complaint.trim().is_empty(), "{program:?}: {complaint}");
        said
    }

    /// Whether a program is content with the file.
    pub(crate) fn opens(&self, program: Program, arguments: &[&str]) -> bool {
        run(program, &self.file, arguments).status.success()
    }

    /// The first file inside the file, by poppler.
    pub(crate) fn detached(&self, passphrase: Option<&str>) -> Vec<u8> {
        let out = self.folder.path().join("out");
        let mut command = Command::new("pdfdetach");
        if let Some(passphrase) = passphrase {
            command.args(["-upw", passphrase]);
        }
        command.args(["-save", "1", "-o"]).arg(&out).arg(&self.file);
        let done =
            command.output().unwrap_or_else(|error| panic!("pdfdetach cannot be run: {error}"));
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        std::fs::read(out).unwrap()
    }
}

/// What a program says about a report; it must be content.
pub(crate) fn read(program: Program, pdf: &[u8], arguments: &[&str]) -> String {
    Stored::new(pdf).read(program, arguments)
}

/// Words without spaces and direction marks: where a line ends is the page's affair.
pub(crate) fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(c, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}
