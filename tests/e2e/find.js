// Finds what a person would find: by role and by the name that a screen reader says.
// Called with a role, a name, whether the name must be whole, and whether the last match is meant.
const [role, wanted, whole, last] = arguments;
const tidy = (text) => (text ?? "").replace(/[\s\u202a-\u202e\u2066-\u2069\u200e\u200f]+/gu, " ").trim();
const textOf = (id) => tidy(document.getElementById(id)?.textContent);

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map(textOf).join(" "));
  if (element.hasAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map((l) => l.textContent).join(" "));
  if (element.tagName === "FIELDSET") return tidy(element.querySelector("legend")?.textContent);
  return tidy(element.textContent || element.getAttribute("title"));
}

const selectors = {
  button: "button, [role=button], input[type=submit], input[type=button]",
  link: "a[href], [role=link]",
  field: "input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, [role=combobox], [role=searchbox]",
  radio: "input[type=radio], [role=radio]",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  select: "select",
  picture: "[role=img]",
  option: "[role=option]",
  heading: "h1, h2, h3, h4, [role=heading]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  alert: "[role=alert], [role=alertdialog]",
  group: "fieldset, [role=group], [role=radiogroup]",
};

function seen(element) {
  const hidden = element.closest("[hidden], [inert], [aria-hidden=true]");
  // A radio button may be drawn by its label; it counts as seen where its label is.
  const shown = [element, ...(element.labels ?? [])].some((one) => one.getClientRects().length > 0);
  return !hidden && shown;
}

const name = tidy(wanted);
let match = null;
for (const element of document.querySelectorAll(selectors[role] ?? role)) {
  if (!seen(element)) continue;
  const found = nameOf(element);
  if (!(whole ? found === name : found.includes(name))) continue;
  match = element;
  if (!last) break;
}
return match;
