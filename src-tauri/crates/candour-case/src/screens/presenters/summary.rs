//! The summary on the screen.

use std::collections::BTreeSet;

use candour_assessment::issue::{Known, Missing, Role};
use candour_assessment::{
    Ahead, Assessment, FoundMeasure, FoundSign, Issue, Issues, Urgency, assess, issues,
};
use candour_content::Edition;
use candour_model::{AnswerAddress, Date, HeadId, QuestionId, ServiceId};
use candour_questionnaire::Flow;

use super::AnswerDescriber;
use super::check::{contradiction_text, to_check};
use super::firm::firm_facts;
use super::help::{help_now, helped, reach};
use super::issue::Issuing;
use super::point::{Cited, urgency_code};
use crate::record::Record;
use crate::screens::view_models::{
    AskView, DateView, IssueView, KnownLink, MeasureView, PaperView, PointView, ReasonView,
    ServiceView, SummaryView,
};
use crate::sharing::KnownFirm;
use candour_content::Phrases;

/// The firm's services in their order.
const SERVICES: [&str; 4] =
    ["notice", "criminal-extradition", "civil-to-criminal", "asset-recovery"];

/// The most questions that the summary names.
const MOST_QUESTIONS: usize = 10;

/// The summary: of everything, or of what matters after the first look.
pub(crate) fn summary_view(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    record: &Record,
    firm: Option<&KnownFirm>,
    first_look: bool,
) -> SummaryView {
    let phrases = &describer.phrases;
    let mut assessment = assess(&edition.rules, describer.context);
    if first_look {
        // What the first look does not ask is not open yet.
        assessment.points.retain(|point| point.first_look);
        assessment.cannot_tell.clear();
    }
    let mut found = issues(&edition.heads, describer.context, &assessment);
    if first_look {
        // A matter of which too little is known belongs to a later part.
        found.issues.retain(|issue| issue.lines.iter().any(|line| line.point.is_some()));
    }
    let issuing = Issuing { describer, edition, found: &assessment };
    let mut cited = Cited::default();
    let cautions: Vec<PointView> =
        found.for_the_person.iter().filter_map(|l| issuing.line(&mut cited, l).point).collect();
    let mut views = |issues: &[Issue]| -> Vec<IssueView> {
        issues.iter().map(|issue| issuing.view(&mut cited, issue)).collect()
    };
    let (seen, also_mentioned) = (views(&found.issues), views(&found.also_mentioned));
    let measures = assessment
        .measures
        .iter()
        .map(|measure| measure_view(describer, edition, &mut cited, measure))
        .collect();
    let points = || cautions.iter().chain(points_of(&seen)).chain(points_of(&also_mentioned));
    let (mut papers, asks) = (papers(points()), asks(record, points()));
    for paper in &mut papers {
        paper.state = record.papers.get(&paper.id).copied().unwrap_or_default();
    }
    let helped = helped(edition, describer.context);
    SummaryView {
        first_look,
        dated: phrases.with(
            "summary-dated",
            &[("date", &phrases.day(describer.context.today)), ("law", &phrases.law_as_at())],
        ),
        found: match seen.len() {
            // The first look asks few questions: it cannot say that nothing matches.
            0 if first_look => phrases.text("summary-none-yet"),
            0 => phrases.text("summary-none"),
            count => phrases.counted("summary-found", count, &[]),
        },
        measures,
        questions: questions(&issuing, &found),
        to_check: if first_look { Vec::new() } else { to_check(describer, edition, record) },
        dates: dates(describer, edition, &assessment),
        today: describer.context.today.to_epoch_days(),
        papers,
        asks,
        services: services(phrases, &seen),
        sources: cited.all(phrases, edition),
        firm: firm.map(|firm| firm_facts(phrases, firm)).unwrap_or_default(),
        reach: reach(phrases, firm),
        first_step: first_step(edition, &cautions, &seen, &helped),
        help: help_now(phrases, edition, firm, describer.context),
        disclaimer: disclaimer(phrases, edition),
        cautions,
        issues: seen,
        also_mentioned,
    }
}

/// What is done first: where somebody is not safe or is held, what helps them, unless the help above
/// says it already (`helped`: the questions that called for it); then what bears a date or cannot
/// wait; then what else is to be done now; then the first thing to talk about.
fn first_step(
    edition: &Edition,
    cautions: &[PointView],
    seen: &[IssueView],
    helped: &[&QuestionId],
) -> Option<PointView> {
    let is_for_safety = |view: &&PointView| {
        edition.rules.points.iter().any(|point| point.id == view.id && point.first)
    };
    let is_told = |view: &&PointView| {
        let mut because = view.because.iter();
        !view.because.is_empty() && because.all(|link| helped.contains(&&link.place.question))
    };
    let is_first =
        |head: &HeadId| edition.heads.head(head).is_some_and(|head| head.role == Role::First);
    let first = seen.iter().position(|issue| is_first(&issue.head));
    let soon = [Urgency::ActNow, Urgency::RaiseSoon].map(urgency_code);
    // What has passed is no step.
    let due = first.and_then(|at| seen.get(at..=at)).and_then(|first| {
        let is_due = |view: &&PointView| soon.contains(&view.urgency.as_str()) && !is_told(view);
        points_of(first).find(is_due)
    });
    let now = || cautions.iter().filter(|view| view.urgency == urgency_code(Urgency::ActNow));
    let step = now().find(|view| is_for_safety(view) && !is_told(view)).or(due);
    let step = step.or_else(|| now().find(|view| !is_told(view)));
    step.or_else(|| points_of(seen).find(|view| !is_told(view))).cloned()
}

fn points_of(issues: &[IssueView]) -> impl Iterator<Item = &PointView> {
    issues.iter().flat_map(|issue| &issue.lines).filter_map(|line| line.point.as_ref())
}

/// The questions that would tell what could not be told. Only what the person has come to, or
/// answered with "not known", is named: a part of the interview which is not begun says nothing
/// yet.
fn questions(issuing: &Issuing<'_, '_>, found: &Issues) -> Vec<KnownLink> {
    let begun = found.questions.iter().filter(|question| question.known != Known::Open);
    let missing: Vec<Missing> = begun
        .take(MOST_QUESTIONS)
        .map(|q| Missing { place: q.place.clone(), known: q.known.clone() })
        .collect();
    issuing.questions(&missing)
}

fn measure_view(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    cited: &mut Cited,
    found: &FoundMeasure,
) -> MeasureView {
    let phrases = &describer.phrases;
    let id = format!("measure-{}", found.id);
    let state = found.state.code();
    let reasons = |signs: &[FoundSign]| {
        signs
            .iter()
            .map(|sign| ReasonView {
                text: phrases.text(&format!("sign-{}", sign.id)),
                because: describer.links(&sign.because),
            })
            .collect()
    };
    MeasureView {
        title: phrases.text(&id),
        state: state.to_owned(),
        state_text: phrases.text(&format!("measure-state-{state}")),
        means: phrases.attr(&id, "means"),
        other_side: phrases.attr(&id, "other-side"),
        next: phrases.attr(&id, "next"),
        signs: reasons(&found.signs),
        against: reasons(&found.against),
        open: describer.links(&found.open),
        sources: cited.views(phrases, edition, &found.sources),
    }
}

/// Every date in the answers that apply, and what is counted from them: what has happened, with the
/// stretches between, then what lies ahead, in the order and the words of the papers.
fn dates(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    assessment: &Assessment,
) -> Vec<DateView> {
    let (phrases, context) = (&describer.phrases, describer.context);
    let flow = Flow::new(context);
    let days = candour_assessment::days(&edition.heads, context, &flow, &assessment.points);
    let gaps = candour_assessment::gaps(context, &days.past);
    let gap = |at| gaps.iter().find(|gap| gap.before == at).map(|g| phrases.gap(g, &days.past));
    let past = days.past.iter().enumerate().filter_map(|(at, dated)| {
        let date = phrases.stated_date(context, &dated.told);
        let text = phrases.what_happens(context, &flow, &dated.place);
        let view = date_view(describer, assessment, &dated.place, (date, text))?;
        let birth = edition.brief.born.as_ref() == Some(&dated.place.question);
        let (from, to) = (dated.earliest.map(day), dated.latest.map(day));
        Some(DateView { birth, from, to, gap: gap(at), ..view })
    });
    let ahead = days.ahead.iter().filter_map(|ahead| {
        let date = phrases.day_ahead(context, ahead);
        let text = phrases.what_lies_ahead(context, &flow, ahead);
        let view = date_view(describer, assessment, ahead.place(), (date, text))?;
        let (from, to) = match ahead {
            Ahead::Told(dated) => (dated.earliest, dated.latest),
            Ahead::LastDay { day, .. } => (Some(*day), Some(*day)),
            Ahead::Undated(_) => (None, None),
        };
        Some(DateView { ahead: true, from: from.map(day), to: to.map(day), ..view })
    });
    past.chain(ahead).collect()
}

fn day(date: Date) -> i32 {
    date.to_epoch_days()
}

/// A date that was told by an answer, or counted from it, with what it may clash with.
fn date_view(
    describer: &AnswerDescriber<'_>,
    assessment: &Assessment,
    place: &AnswerAddress,
    (date, text): (String, String),
) -> Option<DateView> {
    let mut contradictions = assessment.contradictions.iter();
    let contradiction = contradictions.find(|found| found.because.contains(place));
    Some(DateView {
        date,
        text,
        ahead: false,
        birth: false,
        from: None,
        to: None,
        gap: None,
        check: contradiction.map(|found| contradiction_text(describer, found)),
        link: describer.link(place)?,
    })
}

fn papers<'p>(points: impl Iterator<Item = &'p PointView>) -> Vec<PaperView> {
    let mut papers: Vec<PaperView> = Vec::new();
    for paper in points.flat_map(|point| &point.papers) {
        if !papers.contains(paper) {
            papers.push(paper.clone());
        }
    }
    papers
}

/// The questions to ask, each once, with whether they are chosen.
fn asks<'p>(record: &Record, points: impl Iterator<Item = &'p PointView>) -> Vec<AskView> {
    let mut seen = BTreeSet::new();
    let of_point = |point: &'p PointView| {
        let asks = (1_u8..).zip(&point.asks);
        asks.map(|(number, text)| AskView {
            point: point.id.clone(),
            number,
            text: text.clone(),
            chosen: record.asks.contains(&(point.id.clone(), number)),
        })
    };
    points.flat_map(of_point).filter(|ask| seen.insert(ask.text.clone())).collect()
}

fn services(phrases: &Phrases<'_>, issues: &[IssueView]) -> Vec<ServiceView> {
    SERVICES
        .iter()
        .filter_map(|id| {
            let service: ServiceId = id.parse().ok()?;
            let message = format!("service-{service}");
            let title = phrases.text(&message);
            let belongs = |issue: &&IssueView| {
                points_of(std::slice::from_ref(issue)).any(|p| p.services.contains(&title))
            };
            let mut titles: Vec<String> = Vec::new();
            for issue in issues.iter().filter(belongs) {
                if !titles.contains(&issue.title) {
                    titles.push(issue.title.clone());
                }
            }
            Some(ServiceView {
                id: service,
                about: phrases.attr(&message, "about"),
                bring: phrases.attr(&message, "bring"),
                title,
                issues: titles,
            })
        })
        .collect()
}

fn disclaimer(phrases: &Phrases<'_>, edition: &Edition) -> Vec<String> {
    let mut lines = vec![phrases.text("disclaimer-summary"), phrases.text("disclaimer-privilege")];
    lines.extend(edition.firm().map(|card| phrases.text(&card.disclaimer)));
    lines
}
