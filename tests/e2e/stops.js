// The places where the Tab key stops on this page, in the order of the document.
// Of a group of radio buttons it stops at the chosen one, or at the first.
const SELECTOR =
  "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

function seen(element) {
  if (element.closest("[hidden], [inert]") || element.tabIndex < 0) return false;
  const fold = element.closest("details:not([open])");
  if (fold && element.closest("summary")?.parentElement !== fold) return false;
  // A fold inside a closed fold.
  if (fold?.parentElement?.closest("details:not([open])")) return false;
  return element.getClientRects().length > 0;
}

return [...document.querySelectorAll(SELECTOR)].filter(seen).filter((element, _, all) => {
  if (element.type !== "radio") return true;
  const group = all.filter((one) => one.type === "radio" && one.name === element.name);
  return element === (group.find((one) => one.checked) ?? group[0]);
});
