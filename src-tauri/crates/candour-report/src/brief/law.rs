//! The texts of law behind an issue, in short.

use candour_assessment::Issue;
use candour_content::Sign;
use candour_model::SourceId;

use crate::composer::ReportComposer;

/// The most sources that are named under one issue that rests on no text of law.
const MOST_SOURCES: usize = 3;

impl ReportComposer<'_> {
    /// The texts of law behind an issue, in short; other sources where there is none, and that there
    /// is none of them either.
    pub(super) fn law_in_short(&self, issue: &Issue) -> String {
        let points = issue.lines.iter().filter_map(|line| self.point_of(line));
        let sources: Vec<&SourceId> = points.flat_map(|found| &found.sources).collect();
        let law = self.texts_of_law(&sources);
        if !law.is_empty() {
            return law;
        }
        let mut others: Vec<&str> = Vec::new();
        for source in sources.iter().filter_map(|id| self.from.edition.source(id)) {
            if !others.contains(&source.citation.as_str()) {
                others.push(&source.citation);
            }
        }
        others.truncate(MOST_SOURCES);
        if others.is_empty() {
            self.phrases.text("report-law-none")
        } else {
            self.phrases.joined(Sign::Semicolon, others)
        }
    }

    /// Texts of law among some sources, in short. Empty where there is none.
    pub(super) fn texts_of_law(&self, sources: &[&SourceId]) -> String {
        let mut told = Vec::new();
        for tag in &self.from.edition.brief.law {
            let mut cited: Vec<String> = Vec::new();
            let mut is_cited = false;
            for source in sources {
                let Some(source) = self.from.edition.source(source) else { continue };
                let Some(rest) = source.citation.strip_prefix(tag.cited.as_str()) else { continue };
                let rest = rest.strip_prefix('s').unwrap_or(rest);
                // What explains a text of law is no text of law: it stands among the sources.
                let rest = rest.split(", explanatory").next().unwrap_or(rest).trim().to_owned();
                is_cited = true;
                // A text that is cited as a whole has no place in it.
                if !rest.is_empty() && !cited.contains(&rest) {
                    cited.push(rest);
                }
            }
            if !cited.is_empty() {
                told.push(format!("{} {}", tag.short, self.phrases.joined(Sign::Comma, cited)));
            } else if is_cited {
                told.push(tag.short.clone());
            }
        }
        self.phrases.joined(Sign::Semicolon, told)
    }
}
