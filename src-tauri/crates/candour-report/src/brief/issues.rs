//! Issues of the brief: reasons, what weighs the other way, what is missing.

use std::collections::BTreeSet;

use candour_assessment::Issue;
use candour_assessment::issue::{Known, Line, Matched, Support};
use candour_content::Sign;
use candour_model::{Answer, AnswerAddress, GroupId, HeadId, ItemId, Value, ValueKind};
use candour_typeset::model::Text;

use super::facts::Silent;
use super::{FactLine, IssueSheet};
use crate::composer::ReportComposer;

/// The most questions that are named under one issue: those that decide most of it.
const MOST_MISSING: usize = 5;

impl ReportComposer<'_> {
    /// An issue with its number in the brief.
    pub(super) fn issue(&self, number: usize, issue: &Issue) -> IssueSheet {
        let title = Text::plain(self.head_words(&issue.head));
        let missing: Vec<&AnswerAddress> = issue.missing.iter().map(|m| &m.place).collect();
        IssueSheet {
            number,
            title,
            // The matters of a sheet are named by its title.
            matters: (issue.matters.len() > 1 && !self.fills_a_sheet(issue)).then(|| {
                let names = issue.matters.iter();
                let name = |(group, item): &(GroupId, ItemId)| {
                    self.phrases.item_name(self.context, group, item)
                };
                Text::person(self.phrases.list(names.map(name).collect()))
            }),
            support: self.support(issue),
            // The first day of a period that was told roughly is nobody's date.
            due: issue.due.filter(|due| due.exact).map(|due| {
                self.phrases.with("issue-due", &[("date", &self.phrases.day(due.day))]).into()
            }),
            law: self.law_in_short(issue),
            by_point: self.by_point(issue).is_some(),
            reasons: self.reasons(issue),
            against: self.matched_lines(&issue.against, &issue.matters),
            other_side: self.other_side(number, issue),
            missing: self.questions_named(&missing, &issue.matters, MOST_MISSING),
        }
    }

    /// How the reasons of an issue are known. A paper of a kind that is held was not read by
    /// anybody who says so: that is said instead of "with a paper".
    fn support(&self, issue: &Issue) -> Text {
        let is =
            |known: &Known| issue.lines.iter().flat_map(|l| &l.answers).any(|a| a.known == *known);
        if issue.support == Support::Paper && !is(&Known::Paper) {
            return self.words("report-support-held");
        }
        // Without a paper that is listed it rests on their word.
        if issue.support == Support::Paper && !self.lists_a_paper() {
            return self.phrases.own_word_on_agenda(self.context, false).into();
        }
        self.phrases.support_on_agenda(self.context, issue).into()
    }

    /// What weighs the other way in law: once for each head, with where it stands for the others.
    fn other_side(&self, number: usize, issue: &Issue) -> Option<Text> {
        let says = self.phrases.other_side_of_head(&issue.head)?;
        let first = self.first_of_head.get_or_init(|| {
            let mut found = std::collections::BTreeMap::new();
            for (number, issue) in self.numbered_issues() {
                found.entry(issue.head.clone()).or_insert(number);
            }
            found
        });
        match first.get(&issue.head) {
            Some(first) if *first < number => {
                Some(self.phrases.numbered("report-as-under", *first).into())
            }
            _ => Some(says.into()),
        }
    }

    /// Whether an issue is about all the matters of a sheet.
    fn fills_a_sheet(&self, issue: &Issue) -> bool {
        let of_issue = |item: &ItemId| issue.matters.iter().any(|(_, other)| other == item);
        let sheets = self.matter_sheets();
        sheets.iter().any(|sheet| sheet.len() == issue.matters.len() && sheet.iter().all(of_issue))
    }

    /// The reasons of an issue: each answer once with the options that count. A reason that rests
    /// on no more than the fact that there is a case is told by its sentence.
    fn reasons(&self, issue: &Issue) -> Vec<FactLine> {
        let gate = self.from.edition.heads.gate.as_ref();
        if gate.is_some_and(|gate| gate.head == issue.head) {
            // What little is known stands above it; what is missing is the issue.
            return Vec::new();
        }
        // What weighs the other way is told there alone.
        let quoted = self.telling(issue).into_iter();
        let mut told: Vec<Matched> =
            quoted.filter_map(|answer| beside(answer, &issue.against)).collect();
        if let Some(mut lines) = self.by_point(issue) {
            lines.extend(self.last_days_of(issue));
            return lines;
        }
        let by_itself = |line: &&Line| {
            line.answers.iter().all(|answer| {
                self.is_frame(answer) || beside(answer.clone(), &issue.against).is_none()
            })
        };
        let sentences: Vec<FactLine> =
            issue.lines.iter().filter(by_itself).filter_map(|line| self.sentence(line)).collect();
        if told.is_empty() && sentences.is_empty() {
            for answer in issue.lines.iter().flat_map(|line| &line.answers) {
                add(&mut told, answer);
            }
        }
        // Matters that were put together and differ are named, so that each answer has its own.
        let unnamed = if self.differ(&told, &issue.matters) { &[][..] } else { &issue.matters[..] };
        let mut lines = self.matched_lines(&told, unnamed);
        lines.extend(in_one_line(sentences));
        let answers = issue.lines.iter().flat_map(|line| &line.answers);
        let known: Vec<&Known> = answers.map(|answer| &answer.known).collect();
        if known.contains(&&Known::Held) && known.contains(&&Known::Paper) {
            lines.push(FactLine {
                label: self.words("report-paper"),
                says: self.words("report-paper-unchecked"),
                known: None,
                answers: Vec::new(),
            });
        }
        lines.extend(self.last_days_of(issue));
        lines
    }

    /// The last days of an issue, a line each.
    fn last_days_of(&self, issue: &Issue) -> Vec<FactLine> {
        let dates = self.groups_of_dates();
        let mut lines = Vec::new();
        for line in &issue.lines {
            // A journey or a date ahead stands with its own words among the dates.
            let is_date = line.items.iter().any(|(group, _)| dates.contains(group));
            let day = line.last_day.as_ref().filter(|_| line.point.is_some() && !is_date);
            let day = day.and_then(|day| self.phrases.deadline(day, self.context.today));
            lines.extend(day.map(|day| FactLine {
                label: self.words("report-last-day"),
                says: day.into(),
                known: None,
                answers: Vec::new(),
            }));
        }
        lines
    }

    /// Whether two of these matters say different things to one question.
    fn differ(&self, answers: &[Matched], matters: &[(GroupId, ItemId)]) -> bool {
        let mut said = std::collections::BTreeMap::new();
        answers.iter().any(|answer| {
            let item = answer.place.item.as_ref().filter(|item| matters.contains(item));
            let Some(item) = item else { return false };
            let says = self.says(answer).to_plain();
            let (first, before) =
                said.entry(&answer.place.question).or_insert_with(|| (item, says.clone()));
            *first != item && *before != says
        })
    }

    /// Whether an answer by itself is no reason that a reader could weigh: where and of what kind
    /// a case is, who the person is, a country.
    pub(super) fn is_frame(&self, answer: &Matched) -> bool {
        let question = &answer.place.question;
        let kind = self.context.form.question(question).map(|question| question.kind);
        matches!(kind, Some(ValueKind::Country | ValueKind::Countries))
            || self.from.edition.heads.frame.contains(question)
            || self.from.edition.brief.identity.contains(question)
    }

    /// The answers that the reasons of an issue quote, each once with all options that count.
    fn telling(&self, issue: &Issue) -> Vec<Matched> {
        let mut told = Vec::new();
        let answers = issue.lines.iter().flat_map(|line| &line.answers);
        answers.filter(|answer| !self.is_frame(answer)).for_each(|a| add(&mut told, a));
        told
    }

    /// Single answers that an issue quotes whole.
    pub(super) fn told_whole(&self) -> BTreeSet<AnswerAddress> {
        let is_whole = |answer: &Matched| {
            let value = self.context.answers.get(&answer.place).and_then(Answer::value);
            match value {
                Some(Value::Several(chosen)) if !answer.options.is_empty() => {
                    chosen.iter().all(|option| answer.options.contains(option))
                }
                _ => true,
            }
        };
        let issues = self.issues.issues.iter().filter(|issue| !self.is_first(&issue.head));
        issues
            .flat_map(|issue| self.telling(issue))
            .filter(|answer| answer.place.item.is_none() && is_whole(answer))
            .map(|answer| answer.place)
            .collect()
    }

    /// The sentence of a point, with the answers on which it rests.
    pub(super) fn sentence(&self, line: &Line) -> Option<FactLine> {
        let pointers = &self.from.edition.brief.pointers;
        let found = self.point_of(line).filter(|found| !pointers.contains(&found.id))?;
        Some(FactLine {
            label: self.words("report-follows"),
            says: Text::person(self.of_point(found, None)),
            // A fact is known in a way; what follows from it in law is not.
            known: None,
            answers: line.answers.iter().map(|answer| answer.place.clone()).collect(),
        })
    }

    /// Answers as lines: each question once, with as much of it as counts. Answers of one item
    /// stand in one line behind its name; the matters of the sheet need none.
    pub(super) fn matched_lines(
        &self,
        answers: &[Matched],
        matters: &[(GroupId, ItemId)],
    ) -> Vec<FactLine> {
        let mut before: Option<&AnswerAddress> = None;
        let mut of_items: Vec<(&(GroupId, ItemId), usize)> = Vec::new();
        let mut lines: Vec<FactLine> = Vec::new();
        for answer in answers {
            let place = &answer.place;
            let mut says = self.says(answer);
            if says.is_empty() {
                continue;
            }
            // An answer of an item says what only behind its question, unless it names the item.
            if let Some((group, _)) = place.item.as_ref().filter(|item| !matters.contains(item))
                && before != Some(place)
                && self.context.form.group(group).is_some_and(|found| found.label != place.question)
            {
                let label = Text::plain(self.label_of(place)).and(self.sign(Sign::Colon));
                says.spans.splice(0..0, label.spans);
            }
            let known = self.known_words(&answer.known);
            let item = place.item.as_ref().filter(|item| !matters.contains(item));
            let same = item.and_then(|item| of_items.iter().find(|(other, _)| *other == item));
            if let Some(line) = same.and_then(|(_, at)| lines.get_mut(*at))
                && line.known == known
            {
                line.says = std::mem::take(&mut line.says).and(self.sign(Sign::Sentences));
                line.says.spans.extend(self.numbered(says, place).spans);
                line.answers.push(place.clone());
                continue;
            }
            // An answer by which an item is called is told once, behind what was asked.
            let named = item.map(|(group, item)| self.item_and_country(group, item));
            let says_name = named.as_ref().is_some_and(|name| {
                let is_label = item
                    .and_then(|(group, _)| self.context.form.group(group))
                    .is_some_and(|group| group.label == place.question);
                is_label && name.to_plain().contains(&says.to_plain())
            });
            let label = match item {
                Some((group, item)) if says_name => {
                    says = self.item_and_country(group, item);
                    Text::plain(self.label_of(place))
                }
                Some((group, item)) => self.item_and_country(group, item),
                None if before == Some(place) => Text::default(),
                None => Text::plain(self.label_of(place)),
            };
            if let Some(item) = item {
                of_items.retain(|(other, _)| *other != item);
                of_items.push((item, lines.len()));
            }
            let goes_on = before == Some(place);
            before = Some(place);
            let says = self.numbered(says, place);
            // Matters that share an issue say the same: it is told once.
            let same = lines.iter_mut().find(|line| {
                !goes_on
                    && item.is_none()
                    && line.label == label
                    && line.known == known
                    && line.says.to_plain() == says.to_plain()
            });
            if let Some(line) = same {
                line.answers.push(place.clone());
                continue;
            }
            lines.push(FactLine { label, says, known, answers: vec![place.clone()] });
        }
        lines
    }

    /// Questions by their labels, each once, the first so many.
    fn questions_named(
        &self,
        places: &[&AnswerAddress],
        matters: &[(GroupId, ItemId)],
        most: usize,
    ) -> Vec<Text> {
        let mut named: Vec<Text> = Vec::new();
        // What was answered and is kept out of this paper is not missing.
        for place in places.iter().filter(|place| !self.keeps_out(place)) {
            let item = place.item.as_ref().filter(|item| !matters.contains(item));
            let mut text = Text::plain(self.label_of(place));
            if let Some((group, item)) = item {
                let name = self.phrases.item_name(self.context, group, item);
                text = text.and(self.sign(Sign::Open)).and_person(name).and(self.sign(Sign::Close));
            }
            let mut text = self.numbered(text, place);
            let way = self.why_open(place, &[Silent::InPerson]);
            text = way.into_iter().fold(text, |text, way| {
                text.and(self.sign(Sign::Open)).and(way).and(self.sign(Sign::Close))
            });
            if !named.iter().any(|other| other.to_plain() == text.to_plain()) {
                named.push(text);
            }
            if named.len() == most {
                break;
            }
        }
        named
    }

    /// The issues of some heads that belong to no matter, with their numbers.
    pub(super) fn issues_under(&self, heads: &[HeadId]) -> Vec<(usize, &Issue)> {
        let all = self.numbered_issues();
        all.into_iter()
            .filter(|(_, issue)| issue.matters.is_empty() && heads.contains(&issue.head))
            .collect()
    }

    /// The issues that get a number: all but what comes first, which the first page tells. They
    /// are numbered in the order in which they stand in the brief.
    pub(crate) fn numbered_issues(&self) -> Vec<(usize, &Issue)> {
        let sheets = self.matter_sheets().iter().enumerate();
        let sheets: std::collections::BTreeMap<&ItemId, usize> =
            sheets.flat_map(|(at, sheet)| sheet.iter().map(move |item| (item, at))).collect();
        let plan = &self.from.edition.brief.sheets;
        let place = |issue: &Issue| match issue.matters.first() {
            Some((_, first)) => (0, sheets.get(first).copied()),
            None => match plan.iter().position(|sheet| sheet.heads.contains(&issue.head)) {
                Some(at) => (2, Some(at)),
                None => (1, None),
            },
        };
        let first = |issue: &&Issue| !self.is_first(&issue.head);
        let mut found: Vec<&Issue> = self.issues.issues.iter().filter(first).collect();
        // What has a day comes in the order of the days, its whole part with it.
        let day = |issue: &Issue| {
            let due = issue.due.filter(|due| due.exact && due.day >= self.context.today);
            let of_papers = self.answer_due(issue);
            let days = due.map(|due| due.day).into_iter().chain(of_papers);
            days.min().unwrap_or(candour_model::Date::MAX)
        };
        let mut first_day = std::collections::BTreeMap::new();
        for issue in &found {
            let first = first_day.entry(place(issue)).or_insert(candour_model::Date::MAX);
            *first = day(issue).min(*first);
        }
        found.sort_by_cached_key(|issue| {
            let place = place(issue);
            (first_day.get(&place).copied(), place, day(issue))
        });
        found.into_iter().enumerate().map(|(at, issue)| (at + 1, issue)).collect()
    }
}

/// What of an answer does not stand among those that weigh the other way; `None` where nothing is
/// left.
pub(super) fn beside(mut answer: Matched, against: &[Matched]) -> Option<Matched> {
    let same: Vec<&Matched> = against.iter().filter(|other| other.place == answer.place).collect();
    if same.iter().any(|other| other.options.is_empty() || other.options == answer.options) {
        return None;
    }
    let had_options = !answer.options.is_empty();
    answer.options.retain(|option| !same.iter().any(|other| other.options.contains(option)));
    (!had_options || !answer.options.is_empty()).then_some(answer)
}

/// Sentences that are known in the same way, one behind the other.
fn in_one_line(sentences: Vec<FactLine>) -> Vec<FactLine> {
    let mut lines: Vec<FactLine> = Vec::new();
    for sentence in sentences {
        match lines.iter_mut().find(|line| line.known == sentence.known) {
            Some(line) if line.says.to_plain().contains(&sentence.says.to_plain()) => {}
            Some(line) => {
                line.says = std::mem::take(&mut line.says).and(" ");
                line.says.spans.extend(sentence.says.spans);
                line.answers.extend(sentence.answers);
            }
            None => lines.push(sentence),
        }
    }
    lines
}

/// Adds an answer, or the options of one that is there already and known in the same way.
pub(super) fn add(told: &mut Vec<Matched>, answer: &Matched) {
    let same =
        told.iter_mut().rfind(|other| other.place == answer.place && other.known == answer.known);
    match same {
        // An answer that counts whole has every option.
        Some(other) if other.options.is_empty() || answer.options.is_empty() => {
            other.options.clear();
        }
        Some(other) => {
            let new: Vec<_> =
                answer.options.iter().filter(|o| !other.options.contains(o)).cloned().collect();
            other.options.extend(new);
        }
        None => {
            // Ways of one answer stand below each other.
            let at = told.iter().rposition(|other| other.place == answer.place);
            told.insert(at.map_or(told.len(), |at| at + 1), answer.clone());
        }
    }
}
