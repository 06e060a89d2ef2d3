// Looks at the page as it stands: what is cut off, what lies outside, which headings there are.
// Gives back a line for each fault.
const faults = [];
const wide = document.documentElement.clientWidth;
const SLACK = 1.5;

const short = (text) => text.replace(/\s+/gu, " ").trim().slice(0, 60);
const name = (element) =>
  element.tagName.toLowerCase() + [...element.classList].map((one) => `.${one}`).join("");
// Words for a screen reader alone, what waits above the page until it has the focus, what is folded.
const unseen = (element) => element.closest(".unseen, .skip, [hidden], [inert]") !== null;

const page = document.scrollingElement;
if (page.scrollWidth > wide + 1) {
  const over = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > wide + 1);
  faults.push(`the page scrolls sideways: ${page.scrollWidth} of ${wide}, by ${over.slice(0, 4).map(name).join(", ")}`);
}

// A box that holds words: they may not come out of it, nor be cut off by it.
const boxes = "button, .button, label, legend, .card, .errors, .failure, .notice, .bar, .section-nav, li, dd, dt";

const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const parent = node.parentElement;
  if (!node.data.trim() || !parent || unseen(parent) || parent.closest("script, style, option")) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const rect of range.getClientRects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    if (rect.left < -SLACK || rect.right > wide + SLACK) {
      faults.push(`outside the page: "${short(node.data)}" in ${name(parent)}`);
      break;
    }
    let cut = "";
    // Where spaces are kept, the one at the end of a line hangs out of it; so does a letter's space.
    const own = getComputedStyle(parent);
    const hangs = own.whiteSpace === "pre-wrap" ? parseFloat(own.fontSize) * 0.4 : 0;
    const slack = SLACK + hangs + (parseFloat(own.letterSpacing) || 0);
    for (let box = parent; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === "inline" || style.display === "contents") continue;
      // The number of a question hangs in the margin on purpose.
      const holds = box.matches(boxes) && !parent.closest(".asked .number");
      const clips = (flow) => flow === "hidden" || flow === "clip";
      const edge = box.getBoundingClientRect();
      const across = rect.left < edge.left - slack || rect.right > edge.right + slack;
      const down = rect.top < edge.top - SLACK || rect.bottom > edge.bottom + SLACK;
      if ((across && (holds || clips(style.overflowX))) || (down && clips(style.overflowY))) {
        cut = name(box);
        break;
      }
      // What can be scrolled to is not cut off.
      if (style.overflowY === "auto" || style.overflowY === "scroll") break;
    }
    if (cut) {
      faults.push(`cut off by ${cut}: "${short(node.data)}"`);
      break;
    }
  }
}

for (const field of document.querySelectorAll("input, select, textarea, canvas, svg")) {
  if (unseen(field) || field.getClientRects().length === 0) continue;
  const edge = field.getBoundingClientRect();
  if (edge.left < -SLACK || edge.right > wide + SLACK) faults.push(`outside the page: ${name(field)}`);
}

const titles = [...document.querySelectorAll("h1")].filter((one) => one.getClientRects().length > 0);
if (titles.length !== 1) faults.push(`${titles.length} main headings`);
if (!document.title.trim()) faults.push("the window has no title");
const language = document.documentElement.lang;
if (!language) faults.push("the page has no language");
return [...new Set(faults)];
