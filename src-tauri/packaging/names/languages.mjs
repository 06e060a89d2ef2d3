// Writes what the Unicode CLDR says of countries into the content, from the copy of it inside Node.js:
// the names of a language that countries.toml lacks, and for each language the order of the names.
//
//     node src-tauri/packaging/names/languages.mjs tr
//
// names the languages whose names are to be added; the order is written for every language with a
// language.toml. A name that stands in countries.toml is left as it is. Names that CLDR has not got, and
// those in which it takes a position on the status of a place, stand in OWN.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const content = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../content");
const table = path.join(content, "countries.toml");
const OWN = {
  tr: {
    HK: "Hong Kong",
    MO: "Makao",
    PS: "Filistin",
    CS: "Çekoslovakya (1992’ye kadar)",
    DD: "Alman Demokratik Cumhuriyeti (1990’a kadar)",
    SU: "Sovyetler Birliği (1991’e kadar)",
    YU: "Yugoslavya (2003’e kadar)",
    XX: "Başka bir ülke veya bölge",
    XA: "Vatansız (uyruğu olmayan)",
    XB: "Adını vermek istemediğim bir ülke",
    XC: "Adını vermek istemediğim ikinci bir ülke",
  },
};

let text = fs.readFileSync(table, "utf8");
const entry = /^code = "([A-Z]{2})"$[^]*?^names = \{(.*)\}$/gm;
for (const tag of process.argv.slice(2)) {
  const names = new Intl.DisplayNames([tag], { type: "region", fallback: "none" });
  text = text.replace(entry, (whole, code, known) => {
    if (new RegExp(`\\b${tag} = "`).test(known)) return whole;
    const name = OWN[tag]?.[code] ?? names.of(code);
    if (!name) throw new Error(`${tag}: no name for ${code}`);
    return whole.replace(`{${known}}`, `{${known.trimEnd()}, ${tag} = "${name}" }`);
  });
}
fs.writeFileSync(table, text);

const countries = [...text.matchAll(entry)].map(([, code, known]) => ({
  code,
  names: Object.fromEntries([...known.matchAll(/(\w+) = "([^"]*)"/g)].map(([, tag, name]) => [tag, name])),
}));
for (const tag of fs.readdirSync(path.join(content, "locales"))) {
  const file = path.join(content, "locales", tag, "language.toml");
  if (!fs.existsSync(file)) continue;
  const compare = new Intl.Collator(tag).compare;
  const name = (country) => country.names[tag] ?? country.names[tag.split("-")[0]] ?? country.names.en;
  const codes = countries.toSorted((a, b) => compare(name(a), name(b))).map((country) => country.code);
  const lines = codes.join(" ").replace(/(.{1,100})(?: |$)/g, "$1\n").trimEnd();
  const rules = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, rules.replace(/^countries = """[^]*?"""$/m, `countries = """\n${lines}\n"""`));
}
