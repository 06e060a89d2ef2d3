//! What is named exists, once, and is used; numbers of law are fresh.

use super::*;

#[test]
fn what_is_named_exists() {
    let point = "point held";
    let source = after(POINTS, "sources = [\"law\"]", "sources = [\"lore\"]");
    assert!(source.contains(&unknown(point, "source", "lore")), "{source:?}");
    let paper = after(POINTS, "papers = [\"letter\"]", "papers = [\"letter\", \"book\"]");
    assert_eq!(paper, [unknown(point, "paper", "book")]);
    let ground = after(POINTS, "grounds = [\"bail\"]", "grounds = [\"bale\"]");
    assert_eq!(ground, [unknown(point, "ground", "bale")]);
    let service = after(POINTS, "services = [\"notice\"]", "services = [\"notices\"]");
    assert_eq!(service, [unknown(point, "service", "notices")]);
    let name = after(POINTS, "trait = \"eu-member\"", "trait = \"eu\"");
    assert!(name.contains(&unknown("held", "trait", "eu")), "{name:?}");
    let parameter = after(POINTS, "length = \"week\"", "length = \"month\"");
    assert_eq!(parameter, [unknown("point last-day", "parameter", "month")]);
    let country = after(COUNTRY_FILE, "traits = []", "traits = [\"far\"]");
    assert_eq!(country, [unknown("country GB", "trait", "far")]);
}

#[test]
fn a_point_has_a_source_and_its_time_limit_a_date() {
    let none = after(POINTS, "sources = [\"law\"]", "sources = []");
    assert_eq!(none, [Flaw::NoSource(owned("point held"))]);
    let time_limit = after(POINTS, "from = \"told-on\"", "from = \"title\"");
    assert!(time_limit.contains(&Flaw::TimeLimit(owned("point last-day"))), "{time_limit:?}");
}

#[test]
fn conditions_that_name_nothing_are_no_edition() {
    let mut files = files();
    let rules = files.get_mut(POINTS).unwrap();
    *rules = rules.replacen("is = [\"held\", \"yes\"]", "is = [\"hold\", \"yes\"]", 1);
    let faults = load(files).unwrap_err();
    assert!(matches!(&faults[..], [ContentFault::Rule { rule, .. }] if rule == "held"));
}

#[test]
fn ids_stand_once() {
    let mut files = files();
    files.insert(owned("points/more.toml"), owned(RULES));
    let faults = load(files).unwrap_err();
    for kind in ["point", "measure", "sign", "clash"] {
        let is_named = |fault: &ContentFault| matches!(fault, ContentFault::Twice { kind: other, .. } if *other == kind);
        assert!(faults.iter().any(is_named), "{kind}: {faults:?}");
    }
}

#[test]
fn nothing_is_asked_cited_or_gathered_for_nothing() {
    let idle = "[[question]]\nid = \"idle\"\nkind = \"line\"\n[[question]]\nid = \"held\"";
    let question = after(FORM, "[[question]]\nid = \"held\"", idle);
    assert!(question.contains(&Flaw::QuestionUnread(owned("idle"))), "{question:?}");
    let source = after(
        "sources/sources.toml",
        SOURCES,
        &(SOURCES.to_owned() + &SOURCES.replace("\"law\"", "\"lore\"")),
    );
    assert_eq!(source, [Flaw::SourceUnused(owned("lore"))]);
    let paper = after(POINTS, "papers = [\"letter\"]", "papers = []");
    assert_eq!(paper, [Flaw::PaperUnused(owned("letter"))]);
}

#[test]
fn an_option_that_no_rule_reads_is_said_to_be_for_the_record() {
    let with = |recorded: Option<&str>| {
        let mut files = files();
        let sort = "[[question]]\nid = \"sort\"\nkind = \"several\"\noptions = [\"a\", \"none\"]\nalone = [\"none\"]\n";
        let form = files.get_mut(FORM).unwrap();
        *form = form.replacen(
            "[[question]]\nid = \"held\"",
            &format!("{sort}[[question]]\nid = \"held\""),
            1,
        );
        if let Some(options) = recorded {
            files.insert(owned("recorded.toml"), format!("recorded = [[{options}]]"));
        }
        proved(files)
    };
    let flaw = |option: &str| Flaw::OptionUnread { question: owned("sort"), option: owned(option) };
    let undeclared = with(None);
    assert!(undeclared.contains(&flaw("a")), "{undeclared:?}");
    assert!(!undeclared.contains(&flaw("none")), "what says nothing is no fact: {undeclared:?}");
    let declared = with(Some("\"sort\", \"a\""));
    assert!(!declared.contains(&flaw("a")), "{declared:?}");
    let gone = with(Some("\"sort\", \"b\""));
    assert!(gone.contains(&unknown("recorded", "option", "sort b")), "{gone:?}");
}

#[test]
fn whoever_chooses_something_else_can_say_what() {
    let asked = |line: &str| {
        let kind = "[[question]]\nid = \"kind\"\nkind = \"one\"\noptions = [\"a\", \"other\"]\n";
        after(
            FORM,
            "[[question]]\nid = \"held\"",
            &format!("{kind}{line}[[question]]\nid = \"held\""),
        )
    };
    let flaw = Flaw::OtherWithoutLine(owned("kind"));
    let line = |when: &str| {
        format!(
            "[[question]]\nid = \"what\"\nkind = \"line\"\nfor-the-record = true\nwhen = {when}\n"
        )
    };
    assert!(asked("").contains(&flaw));
    assert!(asked(&line(r#"{ is = ["kind", "a"] }"#)).contains(&flaw));
    assert!(asked(&line(r#"{ not = { is = ["kind", "other"] } }"#)).contains(&flaw));
    assert!(!asked(&line(r#"{ is = ["kind", "other"] }"#)).contains(&flaw));
}

#[test]
fn what_decides_a_question_is_asked_before_it() {
    let early = after(
        FORM,
        "id = \"held\"\nkind = \"yes-no\"\nfirst-look = 1",
        "id = \"held\"\nkind = \"yes-no\"\nfirst-look = 1\nwhen = { is = [\"has-matters\", \"yes\"] }",
    );
    let (question, on) = (owned("held"), owned("has-matters"));
    assert!(early.contains(&Flaw::AskedTooEarly { question: question.clone(), on: on.clone() }));
    assert!(early.contains(&Flaw::FirstLook { question, on }));
}

#[test]
fn the_first_look_has_the_twelve_questions_that_are_promised() {
    let with = |further: usize| {
        let questions: String = (2..2 + further)
            .map(|place| {
                format!(
                    "[[question]]\nid = \"further-{place}\"\nkind = \"line\"\n\
                     for-the-record = true\nfirst-look = {place}\n\
                     when = {{ is = [\"held\", \"yes\"] }}\n"
                )
            })
            .collect();
        after(FORM, "[[question]]\nid = \"where\"", &(questions + "[[question]]\nid = \"where\""))
    };
    let long = |flaws: &[Flaw]| flaws.iter().any(|flaw| matches!(flaw, Flaw::FirstLookLong(_)));
    assert!(!long(&with(11)));
    assert!(with(12).contains(&Flaw::FirstLookLong(13)));
}

#[test]
fn numbers_of_law_are_fresh_and_hold_today() {
    let file = PARAMETER_FILE;
    let stale = after(file, "review-by = 2027-11-01", "review-by = 2026-11-22");
    assert_eq!(stale, [Flaw::Stale { id: owned("week"), by: "2026-11-22".parse().unwrap() }]);
    let later = after(file, "from = 2020-01-01", "from = 2027-01-01");
    assert!(later.contains(&Flaw::NoValue(owned("week"))), "{later:?}");
    let unread = after(POINTS, "parameters = [\"week\"]", "");
    assert_eq!(unread.len(), 1, "its words still say it: {unread:?}");
    let twice = PARAMETERS.to_owned() + &PARAMETERS.replace("\"week\"", "\"month\"");
    let unread = after(file, PARAMETERS, &twice);
    assert_eq!(unread, [Flaw::ParameterUnused(owned("month"))]);
    let ahead = after(file, "checked-on = 2026-11-01", "checked-on = 2026-12-01");
    assert_eq!(ahead, [Flaw::Dates(owned("parameter week"))]);
}

#[test]
fn the_example_and_a_firm_ship_with_it() {
    let mut files = files();
    files.remove("example/example.json");
    assert_eq!(proved(files), [Flaw::NoExample]);
}

/// The tiny edition with a text of law in scope, of one clause with these fields.
fn with_clause(fields: &str) -> Vec<Flaw> {
    let mut files = files();
    let clause = format!(
        "[[text]]\ntitle = \"The Act\"\nfamilies = [\"act\"]\n\
         [[text.clause]]\nat = \"Section 1\"\nabout = \"Custody.\"\n{fields}\n"
    );
    files.insert(owned("coverage/act.toml"), clause);
    let sources = files.get_mut("sources/sources.toml").unwrap();
    *sources = sources.replace("\"law\"", "\"act-1\"");
    for file in [POINTS, PARAMETER_FILE] {
        let text = files.get_mut(file).unwrap();
        *text = text.replace("\"law\"", "\"act-1\"");
    }
    proved(files)
}

#[test]
fn every_clause_in_scope_is_weighed_or_left_with_a_reason() {
    assert_eq!(with_clause("sources = [\"act-1\"]"), []);
    let open = with_clause("");
    let (clause, source) = (owned("Section 1"), owned("act-1"));
    assert_eq!(open, [Flaw::ClauseOpen(clause), Flaw::SourceOutsideLaw(source.clone())]);
    let left = with_clause("left = \"It names no one.\"");
    assert_eq!(left, [Flaw::SourceOutsideLaw(source)]);
    let owner = "clause Section 1";
    let point = with_clause("sources = [\"act-1\"]\npoints = [\"hold\", \"held\"]");
    assert_eq!(point, [unknown(owner, "point on its sources", "hold")]);
    let source = with_clause("sources = [\"act-1\", \"act-2\"]");
    assert_eq!(source, [unknown(owner, "source", "act-2")]);
}

#[test]
fn the_page_of_the_law_says_what_is_asked_weighed_and_left() {
    let mut files = files();
    let clause = "[[text]]\ntitle = \"The Act\"\n[[text.clause]]\nat = \"Section 1\"\n\
        about = \"Custody.\"\nsources = [\"law\"]\npoints = [\"held\"]\nleft = \"The rest.\"\n";
    files.insert(owned("coverage/act.toml"), owned(clause));
    let page = load(files).unwrap().coverage_page();
    let expected = "## The Act\n\n### Section 1\n\nCustody.\n\n- Asked: `held`, `where`\n\
        - Weighed: `held`\n- Left to the solicitor: The rest.\n";
    assert!(page.ends_with(expected), "{page}");
}

#[test]
fn a_clock_by_country_has_a_country_beside_it_and_a_period_in_the_table() {
    let length = "length = { country = \"where\", period = \"papers\" }";
    let nowhere = after(POINTS, "length = \"week\"", length);
    assert!(nowhere.contains(&unknown("point last-day", "period", "papers")), "{nowhere:?}");
    let mut files = files();
    let rules = files.get_mut(POINTS).unwrap();
    *rules = rules.replacen("length = \"week\"", length, 1);
    let countries = files.get_mut(COUNTRY_FILE).unwrap();
    let period = "traits = [\"eu-member\"]\nperiods = { papers = \"week\" }";
    *countries = countries.replacen("traits = [\"eu-member\"]", period, 1);
    assert_eq!(proved(files.clone()), []);
    let rules = files.get_mut(POINTS).unwrap();
    *rules = rules.replacen("country = \"where\"", "country = \"title\"", 1);
    assert!(proved(files).contains(&Flaw::TimeLimit(owned("point last-day"))));
}

#[test]
fn a_country_that_is_to_be_checked_has_no_uk_trait() {
    let traits = "traits = [\"to-be-checked\", \"uk-category-1\"]";
    let flaws = after(COUNTRY_FILE, "traits = [\"eu-member\"]", traits);
    let (country, name) = (owned("country FR"), owned("uk-category-1"));
    assert!(flaws.contains(&Flaw::TraitsApart { country, name }), "{flaws:?}");
}

const HELP_FILE: &str = "help.toml";

const HELP: &str = r#"
[happening]
questions = ["held"]
steps = ["arrest"]
emergency = "held"

[[help]]
id = "held"
is = ["held", "yes"]
lines = 1
sources = ["law"]
"#;

#[test]
fn what_is_asked_when_something_is_happening_exists_and_calls_somebody() {
    let with = |old: &str, new: &str| {
        let mut files = files();
        let plan = HELP.replacen(old, new, 1);
        files.insert(owned(HELP_FILE), plan.replace("lines = 1", "lines = 0"));
        let words = files.get_mut(ENGLISH).unwrap();
        words.push_str(
            "help-held = You are held\nui-urgent-arrest = Held\nui-urgent-arrest-text = Ask\n",
        );
        let form = files.get_mut(FORM).unwrap();
        *form =
            form.replacen("kind = \"yes-no\"", "kind = \"one\"\noptions = [\"yes\", \"no\"]", 1);
        words_of_options(&mut files);
        proved(files)
    };
    let whole = with("", "");
    let is_happening =
        |flaw: &&Flaw| matches!(flaw, Flaw::Unknown { owner, .. } if owner == "happening");
    assert!(!whole.iter().any(|flaw| is_happening(&flaw)), "{whole:?}");
    let none = with("questions = [\"held\"]", "questions = [\"holds\"]");
    assert!(none.contains(&unknown("happening", "question with options", "holds")), "{none:?}");
    let alone = with("is = [\"held\", \"yes\"]", "is = [\"has-matters\", \"yes\"]");
    assert!(alone.contains(&unknown("happening", "help for question", "held")), "{alone:?}");
    let emergency = with("emergency = \"held\"", "emergency = \"fire\"");
    assert!(emergency.contains(&unknown("happening", "help", "fire")), "{emergency:?}");
    let step = with("steps = [\"arrest\"]", "steps = [\"storm\"]");
    assert!(step.contains(&missing("en", "ui-urgent-storm")), "{step:?}");
}

fn words_of_options(files: &mut BTreeMap<String, String>) {
    let words = files.get_mut(ENGLISH).unwrap();
    *words = words.replacen(
        ".label = Held now",
        ".label = Held now\n    .o-yes = Yes\n    .o-no = No",
        1,
    );
}

#[test]
fn the_own_name_is_a_question_for_a_name() {
    let mut files = files();
    files.insert(owned("brief.toml"), owned("name = \"held\"\nborn = \"birth\"\n"));
    let flaws = proved(files);
    assert!(flaws.contains(&unknown("brief, name", "question for a name", "held")), "{flaws:?}");
    let is_born = |flaw: &Flaw| matches!(flaw, Flaw::Unknown { id, .. } if id == "birth");
    assert!(flaws.iter().any(is_born), "{flaws:?}");
}
