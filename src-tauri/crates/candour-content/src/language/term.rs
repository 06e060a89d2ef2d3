//! The terms that a language is bound to.

/// A term: what English says, and by what a program finds it in the translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The English term, in the singular.
    pub english: String,
    /// The term itself.
    pub term: String,
    /// Stems by which it is found, whatever ending it has.
    pub stems: Vec<String>,
    /// Where it comes from, or `own`.
    pub source: String,
}

/// Reads a table: four columns between tabs, a line of headings first.
pub(super) fn read(text: &str) -> Result<Vec<Term>, String> {
    let lines = text.lines().enumerate().skip(1);
    let lines = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|(at, line)| {
            let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
            let [english, term, stems, source] = columns[..] else {
                return Err(format!("line {}: not four columns", at + 1));
            };
            let stems: Vec<String> = stems
                .split('|')
                .map(|stem| stem.trim().to_lowercase())
                .filter(|stem| !stem.is_empty())
                .collect();
            if english.is_empty() || term.is_empty() || stems.is_empty() {
                return Err(format!("line {}: a column is empty", at + 1));
            }
            Ok(Term {
                english: english.to_lowercase(),
                term: term.to_owned(),
                stems,
                source: source.to_owned(),
            })
        })
        .collect()
}

impl Term {
    /// Whether an English text in small letters names it, in the singular or the plural.
    #[must_use]
    pub fn is_in_english(&self, text: &str) -> bool {
        text.match_indices(&self.english).any(|(at, found)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + found.len()..).unwrap_or_default();
            let after = after.strip_prefix("es").or(after.strip_prefix('s')).unwrap_or(after);
            !before.is_some_and(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
        })
    }

    /// Whether a text of the translation in small letters has it, by one of its stems.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.stems.iter().any(|stem| text.contains(stem.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_by_its_columns() {
        let read_one = |line: &str| read(&format!("en\tterm\tstems\tsource\n{line}\n"));
        let terms = read_one("Red Notice\tкрасное уведомление\tкрасн|Уведомл\town").unwrap();
        assert_eq!(terms[0].stems, ["красн", "уведомл"]);
        assert_eq!(read_one("a\tb\tc").unwrap_err(), "line 2: not four columns");
        assert_eq!(read_one("a\tb\t|\td").unwrap_err(), "line 2: a column is empty");
    }

    #[test]
    fn a_term_is_found_whole_in_english_and_by_its_stem_elsewhere() {
        let term = read("\nnotice\tуведомление\tуведомлен\town").unwrap().remove(0);
        assert!(term.is_in_english("two notices were sent.") && term.is_in_english("a notice."));
        assert!(!term.is_in_english("it was noticed.") && !term.is_in_english("denotices"));
        assert!(term.is_in("уведомлением") && !term.is_in("извещение"));
    }
}
