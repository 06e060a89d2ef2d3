// The places where the Tab key stops on this page, in the order of the document.
// Of a group of radio buttons it stops at the chosen one, or where it comes into the group.
const SELECTOR =
  "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, [tabindex]:not([tabindex='-1'])";

function seen(element) {
  if (element.closest("[hidden], [inert]") || element.tabIndex < 0) return false;
  return element.getClientRects().length > 0;
}

const stops = [];
for (const element of [...document.querySelectorAll(SELECTOR)].filter(seen)) {
  if (element.type === "radio") {
    const group = [...document.querySelectorAll("input[type=radio]")].filter((one) => one.name === element.name);
    const chosen = group.find((one) => one.checked);
    // Where none is chosen, Tab comes into the group again after something else between its parts.
    if (chosen ? chosen !== element : group.includes(stops.at(-1))) continue;
  }
  stops.push(element);
}
return stops;
