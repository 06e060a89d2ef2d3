//! The summary on the screen.

use std::collections::BTreeSet;

use candour_assessment::issue::{Known, Missing};
use candour_assessment::{
    Assessment, Dated, Issue, Issues, MeasureFound, SignFound, assess, issues,
};
use candour_content::Edition;
use candour_model::ServiceId;
use candour_questionnaire::Flow;

use super::Teller;
use super::check::{clash_text, to_check};
use super::firm::firm_facts;
use super::issue::Issuing;
use super::point::Cited;
use crate::record::Record;
use crate::screens::view::{
    DateView, Fact, IssueView, KnownLink, MeasureView, PaperView, PointView, ReasonView,
    ServiceView, SummaryView,
};
use crate::sharing::KnownFirm;
use candour_content::Say;

/// The firm's services in their order.
const SERVICES: [&str; 4] =
    ["notice", "criminal-extradition", "civil-to-criminal", "asset-recovery"];

/// The most questions that the summary names.
const MOST_QUESTIONS: usize = 10;

/// The summary: of everything, or of what matters after the first look.
pub(crate) fn summary_view(
    teller: &Teller<'_>,
    edition: &Edition,
    record: &Record,
    first_look: bool,
) -> SummaryView {
    let say = &teller.say;
    let mut assessment = assess(&edition.rules, teller.context);
    if first_look {
        // What the first look does not ask is not open yet.
        assessment.points.retain(|point| point.first_look);
        assessment.cannot_tell.clear();
    }
    let mut found = issues(&edition.heads, teller.context, &assessment);
    if first_look {
        // A matter of which too little is known belongs to a later part.
        found.issues.retain(|issue| issue.lines.iter().any(|line| line.point.is_some()));
    }
    let issuing = Issuing { teller, edition, found: &assessment };
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
        .map(|measure| measure_view(teller, edition, &mut cited, measure))
        .collect();
    let points = || cautions.iter().chain(points_of(&seen)).chain(points_of(&also_mentioned));
    let (papers, asks) = (papers(points()), asks(points()));
    SummaryView {
        first_look,
        dated: say.with(
            "summary-dated",
            &[("date", &say.day(teller.context.today)), ("law", &say.law_as_at())],
        ),
        found: match seen.len() {
            0 => say.text("summary-none"),
            count => say.counted("summary-found", count, &[]),
        },
        measures,
        questions: questions(&issuing, &found),
        to_check: if first_look { Vec::new() } else { to_check(teller, edition, record) },
        dates: dates(teller, &assessment),
        today: teller.context.today.to_epoch_days(),
        papers,
        asks,
        services: services(say, &seen),
        sources: cited.all(say, edition),
        firm: firm(say, edition),
        disclaimer: disclaimer(say, edition),
        cautions,
        issues: seen,
        also_mentioned,
    }
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
    teller: &Teller<'_>,
    edition: &Edition,
    cited: &mut Cited,
    found: &MeasureFound,
) -> MeasureView {
    let say = &teller.say;
    let id = format!("measure-{}", found.id);
    let state = found.state.code();
    let reasons = |signs: &[SignFound]| {
        signs
            .iter()
            .map(|sign| ReasonView {
                text: say.text(&format!("sign-{}", sign.id)),
                because: teller.links(&sign.because),
            })
            .collect()
    };
    MeasureView {
        title: say.text(&id),
        state: state.to_owned(),
        state_text: say.text(&format!("measure-state-{state}")),
        means: say.attr(&id, "means"),
        other_side: say.attr(&id, "other-side"),
        next: say.attr(&id, "next"),
        signs: reasons(&found.signs),
        against: reasons(&found.against),
        open: teller.links(&found.open),
        sources: cited.views(say, edition, &found.sources),
    }
}

/// Every date in the answers that apply, earliest first, with the stretches between them.
fn dates(teller: &Teller<'_>, assessment: &Assessment) -> Vec<DateView> {
    let flow = Flow::new(teller.context);
    let dated = candour_assessment::dated(teller.context, &flow);
    let gaps = candour_assessment::gaps(teller.context, &dated);
    let gap = |at| gaps.iter().find(|gap| gap.before == at).map(|gap| teller.say.gap(gap));
    dated
        .iter()
        .enumerate()
        .filter_map(|(at, dated)| {
            Some(DateView { gap: gap(at), ..date(teller, assessment, dated)? })
        })
        .collect()
}

fn date(teller: &Teller<'_>, assessment: &Assessment, dated: &Dated) -> Option<DateView> {
    let Dated { place, told, earliest, latest } = dated;
    let link = teller.link(place)?;
    let clash = assessment.clashes.iter().find(|clash| clash.because.contains(place));
    let day = |date: candour_model::Date| date.to_epoch_days();
    Some(DateView {
        date: teller.say.told_date(teller.context, told),
        text: link.label.clone(),
        ahead: dated.is_ahead(teller.context.today),
        from: earliest.map(day),
        to: latest.map(day),
        gap: None,
        check: clash.map(|clash| clash_text(teller, clash)),
        link,
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

fn asks<'p>(points: impl Iterator<Item = &'p PointView>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    points.flat_map(|point| &point.asks).filter(|ask| seen.insert(*ask)).cloned().collect()
}

fn services(say: &Say<'_>, issues: &[IssueView]) -> Vec<ServiceView> {
    SERVICES
        .iter()
        .filter_map(|id| {
            let service: ServiceId = id.parse().ok()?;
            let message = format!("service-{service}");
            let title = say.text(&message);
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
                about: say.attr(&message, "about"),
                bring: say.attr(&message, "bring"),
                title,
                issues: titles,
            })
        })
        .collect()
}

/// The firm as its card describes it.
fn firm(say: &Say<'_>, edition: &Edition) -> Vec<Fact> {
    let card = edition.firm().map(|card| KnownFirm::shipped(say, card));
    card.map(|firm| firm_facts(say, &firm)).unwrap_or_default()
}

fn disclaimer(say: &Say<'_>, edition: &Edition) -> Vec<String> {
    let mut lines = vec![say.text("disclaimer-summary"), say.text("disclaimer-privilege")];
    lines.extend(edition.firm().map(|card| say.text(&card.disclaimer)));
    lines
}
