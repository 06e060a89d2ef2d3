//! The summary on the screen.

use std::collections::{BTreeMap, BTreeSet};

use candour_assessment::{Assessment, Dated, FoundMeasure, FoundPoint, FoundSign, Urgency, assess};
use candour_content::Edition;
use candour_model::{PaperId, ServiceId};
use candour_questionnaire::Flow;

use super::AnswerDescriber;
use super::check::{contradiction_text, to_check};
use super::firm::firm_facts;
use super::point::{Cited, item_name, paper_view, point_view};
use crate::record::Record;
use crate::screens::view_models::{
    DateView, Fact, MeasureView, OpenView, PointView, ReasonView, ServiceView, SummaryView,
};
use crate::sharing::KnownFirm;
use candour_content::Phrases;

/// The firm's services in their order.
const SERVICES: [&str; 4] =
    ["notice", "criminal-extradition", "civil-to-criminal", "asset-recovery"];

/// The summary: of everything, or of what matters after the first look.
pub(crate) fn summary_view(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    record: &Record,
    first_look: bool,
) -> SummaryView {
    let phrases = &describer.phrases;
    let assessment = assess(&edition.rules, describer.context);
    let mut cited = Cited::default();
    let shown: Vec<&FoundPoint> =
        assessment.points.iter().filter(|point| !first_look || point.first_look).collect();
    let mut views = |caution: bool| -> Vec<PointView> {
        shown
            .iter()
            .filter(|point| point.caution == caution)
            .map(|point| point_view(describer, edition, &mut cited, point))
            .collect()
    };
    let (cautions, points) = (views(true), views(false));
    let measures = assessment
        .measures
        .iter()
        .map(|measure| measure_view(describer, edition, &mut cited, measure))
        .collect();
    SummaryView {
        first_look,
        dated: phrases.with(
            "summary-dated",
            &[("date", &phrases.day(describer.context.today)), ("law", &phrases.law_as_at())],
        ),
        found: found_text(phrases, &shown),
        measures,
        cannot_tell: if first_look { Vec::new() } else { cannot_tell(describer, &assessment) },
        to_check: if first_look { Vec::new() } else { to_check(describer, edition, record) },
        dates: dates(describer, &assessment),
        today: describer.context.today.to_epoch_days(),
        papers: papers(phrases, &shown),
        asks: asks(cautions.iter().chain(&points)),
        services: services(phrases, &shown, &points, &cautions),
        sources: cited.all(phrases, edition),
        firm: firm(phrases, edition),
        disclaimer: disclaimer(phrases, edition),
        cautions,
        points,
    }
}

fn found_text(phrases: &Phrases<'_>, shown: &[&FoundPoint]) -> String {
    let points: Vec<&&FoundPoint> = shown.iter().filter(|point| !point.caution).collect();
    if points.is_empty() {
        return phrases.text("summary-none");
    }
    let count = |urgency| points.iter().filter(|point| point.urgency == urgency).count();
    phrases.numbers(
        "summary-found",
        &[
            ("now", count(Urgency::ActNow)),
            ("soon", count(Urgency::RaiseSoon)),
            ("others", count(Urgency::Raise) + count(Urgency::Note)),
        ],
    )
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

/// What could not be determined. Points that depend on a part of the interview that was not begun
/// are left out: only what the person has reached, or answered with "not known", is listed.
fn cannot_tell(describer: &AnswerDescriber<'_>, assessment: &Assessment) -> Vec<OpenView> {
    assessment
        .cannot_tell
        .iter()
        .filter(|undetermined| !undetermined.unknown.is_empty())
        .filter_map(|undetermined| {
            let item = item_name(describer, undetermined.item.as_ref());
            let none = BTreeMap::new();
            let title = describer
                .phrases
                .of_law(&format!("point-{}", undetermined.id), None, &item, &none)
                .or_else(|| {
                    describer.phrases.of_law(
                        &format!("sign-{}", undetermined.id),
                        None,
                        &item,
                        &none,
                    )
                })?;
            let mut places = undetermined.unknown.clone();
            places.extend(undetermined.open.iter().cloned());
            Some(OpenView { title, open: describer.links(&places) })
        })
        .collect()
}

/// Every date in the answers that apply, earliest first, with the stretches between them.
fn dates(describer: &AnswerDescriber<'_>, assessment: &Assessment) -> Vec<DateView> {
    let flow = Flow::new(describer.context);
    let dated = candour_assessment::dated(describer.context, &flow);
    let gaps = candour_assessment::gaps(describer.context, &dated);
    let gap = |at| gaps.iter().find(|gap| gap.before == at).map(|gap| describer.phrases.gap(gap));
    dated
        .iter()
        .enumerate()
        .filter_map(|(at, dated)| {
            Some(DateView { gap: gap(at), ..date(describer, assessment, dated)? })
        })
        .collect()
}

fn date(
    describer: &AnswerDescriber<'_>,
    assessment: &Assessment,
    dated: &Dated,
) -> Option<DateView> {
    let Dated { place, told, earliest, latest } = dated;
    let link = describer.link(place)?;
    let contradiction = assessment
        .contradictions
        .iter()
        .find(|contradiction| contradiction.because.contains(place));
    let day = |date: candour_model::Date| date.to_epoch_days();
    Some(DateView {
        date: describer.phrases.stated_date(describer.context, told),
        text: link.label.clone(),
        ahead: dated.is_ahead(describer.context.today),
        from: earliest.map(day),
        to: latest.map(day),
        gap: None,
        check: contradiction.map(|contradiction| contradiction_text(describer, contradiction)),
        link,
    })
}

fn papers(
    phrases: &Phrases<'_>,
    shown: &[&FoundPoint],
) -> Vec<crate::screens::view_models::PaperView> {
    let mut seen: BTreeSet<&PaperId> = BTreeSet::new();
    shown
        .iter()
        .flat_map(|point| &point.papers)
        .filter(|paper| seen.insert(paper))
        .map(|paper| paper_view(phrases, paper))
        .collect()
}

fn asks<'p>(points: impl Iterator<Item = &'p PointView>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    points.flat_map(|point| &point.asks).filter(|ask| seen.insert(*ask)).cloned().collect()
}

fn services(
    phrases: &Phrases<'_>,
    shown: &[&FoundPoint],
    points: &[PointView],
    cautions: &[PointView],
) -> Vec<ServiceView> {
    SERVICES
        .iter()
        .filter_map(|id| {
            let service: ServiceId = id.parse().ok()?;
            let message = format!("service-{service}");
            let title = phrases.text(&message);
            let belongs = shown.iter().any(|point| point.services.contains(&service));
            let mut titles: Vec<String> = Vec::new();
            for point in points.iter().chain(cautions) {
                if belongs && point.services.contains(&title) && !titles.contains(&point.title) {
                    titles.push(point.title.clone());
                }
            }
            Some(ServiceView {
                id: service,
                about: phrases.attr(&message, "about"),
                bring: phrases.attr(&message, "bring"),
                title,
                points: titles,
            })
        })
        .collect()
}

/// The firm as its card describes it.
fn firm(phrases: &Phrases<'_>, edition: &Edition) -> Vec<Fact> {
    let card = edition.firm().map(|card| KnownFirm::shipped(phrases, card));
    card.map(|firm| firm_facts(phrases, &firm)).unwrap_or_default()
}

fn disclaimer(phrases: &Phrases<'_>, edition: &Edition) -> Vec<String> {
    let mut lines = vec![phrases.text("disclaimer-summary"), phrases.text("disclaimer-privilege")];
    lines.extend(edition.firm().map(|card| phrases.text(&card.disclaimer)));
    lines
}
