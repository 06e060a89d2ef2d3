//! What is generated from the commands and committed: the capability of the window and the client
//! of the screens.
//!
//! `CANDOUR_WRITE_COMMANDS=1 cargo test -p candour commands` writes both anew.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::signatures::{self, Command, parts};

/// Permissions of the web view itself that the window needs besides its commands.
const OF_THE_WEB_VIEW: [&str; 1] = ["core:webview:allow-set-webview-zoom"];

/// The longest line of the client that is not parted, in characters.
const WIDTH: usize = 100;

/// Types that are a text on the other side.
const TEXTS: [&str; 7] =
    ["String", "GroupId", "ItemId", "AnswerAddress", "PaperId", "PointId", "SectionId"];
/// Types that are a number there.
const NUMBERS: [&str; 4] = ["u8", "u32", "u64", "usize"];

fn commands() -> Vec<Command> {
    signatures::all(&here().join("src/commands")).unwrap()
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The capability: one permission for each command.
fn capability(commands: &[Command]) -> String {
    let own = commands.iter().map(|command| format!("allow-{}", command.name.replace('_', "-")));
    let all: Vec<String> = own.chain(OF_THE_WEB_VIEW.map(str::to_owned)).collect();
    let all: Vec<String> = all.iter().map(|one| format!("    \"{one}\"")).collect();
    format!(
        r#"{{
  "$schema": "../gen/schemas/desktop-schema.json",
  "identifier": "main",
  "description": "The one window may call these commands and nothing else.",
  "windows": [
    "main"
  ],
  "permissions": [
{}
  ]
}}
"#,
        all.join(",\n")
    )
}

/// The client: one function for each command. `known` are the types that `types.ts` declares.
fn client(commands: &[Command], known: &BTreeSet<String>) -> String {
    let mut used = BTreeSet::new();
    let mut functions = String::new();
    for command in commands {
        let (arguments, values) = arguments(command, known, &mut used);
        let result = typescript(&command.result, known, &mut used);
        let name = camel(&command.name);
        functions.push_str(&comment(&command.about));
        let values = if values.is_empty() { values } else { format!(", {values}") };
        let call = format!("invoke<{result}>(\"{}\"{values})", command.name);
        let head = format!("export const {name} = ({arguments}) =>");
        let space = if head.len() + call.len() + 2 <= WIDTH { " " } else { "\n  " };
        writeln!(functions, "{head}{space}{call};\n").unwrap();
    }
    let used: Vec<String> = used.iter().map(|name| format!("  {name},\n")).collect();
    format!(
        "// The only file that calls across to Rust: one typed function for each command.\n\
         // Written from src-tauri/src/commands by its tests; never by hand.\n\
         import {{ invoke }} from \"@tauri-apps/api/core\";\n\n\
         import type {{\n{}}} from \"./types\";\n\n{}",
        used.concat(),
        functions.trim_end().to_owned() + "\n"
    )
}

/// The arguments of a function of the client, and the value that it hands on.
fn arguments(
    command: &Command,
    known: &BTreeSet<String>,
    used: &mut BTreeSet<String>,
) -> (String, String) {
    if command.arguments.iter().any(|(_, of)| of.starts_with("Request<")) {
        return ("bytes: ArrayBuffer".to_owned(), "bytes".to_owned());
    }
    let is_of_the_shell = |of: &str| of.starts_with("Call<") || of.starts_with("AppHandle<");
    let own = command.arguments.iter().filter(|(_, of)| !is_of_the_shell(of));
    let own: Vec<(String, String)> =
        own.map(|(name, of)| (camel(name), typescript(of, known, used))).collect();
    if own.is_empty() {
        return (String::new(), String::new());
    }
    let typed: Vec<String> = own.iter().map(|(name, of)| format!("{name}: {of}")).collect();
    let names: Vec<&str> = own.iter().map(|(name, _)| name.as_str()).collect();
    (typed.join(", "), format!("{{ {} }}", names.join(", ")))
}

/// A type of Rust as TypeScript.
fn typescript(of: &str, known: &BTreeSet<String>, used: &mut BTreeSet<String>) -> String {
    // `std::collections::BTreeSet<AnswerAddress>` is the last name of its path.
    let begin = of.split('<').next().and_then(|path| path.rfind("::")).map_or(0, |at| at + 2);
    let name = &of[begin..];
    let inner = |outer| name.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
    if let Some(of) = inner("Answered") {
        typescript(of, known, used)
    } else if let Some(of) = inner("Option") {
        format!("{} | null", typescript(of, known, used))
    } else if let Some(of) = inner("Vec").or_else(|| inner("BTreeSet")) {
        assert_eq!(parts(of).len(), 1, "a list of {of}");
        let element = typescript(of, known, used);
        if element.contains(' ') { format!("({element})[]") } else { format!("{element}[]") }
    } else if TEXTS.contains(&name) {
        "string".to_owned()
    } else if NUMBERS.contains(&name) {
        "number".to_owned()
    } else {
        match name {
            "bool" => "boolean".to_owned(),
            "()" => "null".to_owned(),
            "Response" => "ArrayBuffer".to_owned(),
            _ => {
                assert!(known.contains(name), "{name} is not in ui/src/ipc/types.ts");
                used.insert(name.to_owned());
                name.to_owned()
            }
        }
    }
}

fn comment(about: &[String]) -> String {
    match about {
        [] => String::new(),
        [line] => format!("/** {line} */\n"),
        lines => {
            let lines: Vec<String> = lines.iter().map(|line| format!(" * {line}")).collect();
            let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
            format!("/**\n{}\n */\n", lines.join("\n"))
        }
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (begin, rest) = word.split_at(1.min(word.len()));
        name + &begin.to_uppercase() + rest
    })
}

/// The types that `types.ts` declares.
fn known() -> BTreeSet<String> {
    let text = std::fs::read_to_string(here().join("../ui/src/ipc/types.ts")).unwrap();
    let named = text.lines().filter_map(|line| line.strip_prefix("export type "));
    let named = named.filter_map(|line| line.split([' ', '<', '=']).next());
    named.map(str::to_owned).collect()
}

fn is_as_made(path: &str, made: &str) {
    let path: &Path = &here().join(path);
    if std::env::var_os("CANDOUR_WRITE_COMMANDS").is_some() {
        std::fs::write(path, made).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    let path = path.display();
    assert!(kept == made, "{path} is not what the commands give; see the head of this test");
}

#[test]
fn the_capability_grants_every_command_and_nothing_else() {
    is_as_made("capabilities/main.json", &capability(&commands()));
}

#[test]
fn the_client_of_the_screens_has_a_function_for_every_command() {
    is_as_made("../ui/src/ipc/client.ts", &client(&commands(), &known()));
}

#[test]
fn a_command_becomes_a_typed_function() {
    let text = "/// Opens a thing.\n///\n/// Fails with `no`.\n#[tauri::command(async)]\n\
                pub(crate) fn thing_open<R: Runtime>(\n    app: AppHandle<R>,\n    \
                shell: Call<'_>,\n    in_parts: bool,\n    \
                places: std::collections::BTreeSet<AnswerAddress>,\n) -> Answered<Option<Vec<Thing>>> {\n";
    let command = signatures::read("thing", text).unwrap();
    let known = BTreeSet::from(["Thing".to_owned()]);
    let made = client(&command, &known);
    let function = "/**\n * Opens a thing.\n *\n * Fails with `no`.\n */\n\
                    export const thingOpen = (inParts: boolean, places: string[]) =>\n  \
                    invoke<Thing[] | null>(\"thing_open\", { inParts, places });\n";
    assert!(made.ends_with(function), "{made}");
    assert!(made.contains("import type {\n  Thing,\n} from"), "{made}");
}

#[test]
#[should_panic(expected = "Unknown is not in ui/src/ipc/types.ts")]
fn a_type_that_the_screens_do_not_know_is_refused() {
    let text = "#[tauri::command(async)]\npub(crate) fn thing_show() -> Answered<Unknown> {\n";
    client(&signatures::read("thing", text).unwrap(), &BTreeSet::new());
}
