// Goes to each of the places in `stops` as the keyboard does and looks at it: the ring around it, and whether
// the place is in view. Calls its last argument with a line for each fault.
const done = arguments[arguments.length - 1];
const faults = [];
const LEAST = 3;
const FRAMES = 60;
const frame = () => new Promise((next) => requestAnimationFrame(next));
const name = (element) =>
  `${element.tagName.toLowerCase()} "${(element.textContent || element.name || element.id).replace(/\s+/gu, " ").trim().slice(0, 40)}"`;

async function look() {
  for (const element of stops) {
    element.focus();
    // Only a field of a radio group may refuse: its group has another stop.
    if (document.activeElement !== element) {
      faults.push(`takes no focus: ${name(element)}`);
      continue;
    }
    await frame();
    const style = getComputedStyle(element);
    const width = parseFloat(style.outlineWidth) || 0;
    if (style.outlineStyle === "none" || width < LEAST) {
      faults.push(`a ring of ${style.outlineStyle} ${width} px: ${name(element)}`);
    }
    let edge = element.getBoundingClientRect();
    // The page may take some frames to bring into view what has the focus.
    let reached = false;
    for (let frames = 0; frames < FRAMES && !reached; frames += 1) {
      if (frames > 0) await frame();
      edge = element.getBoundingClientRect();
      const { left, right, top, bottom } = edge;
      const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
      reached = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit && (element.contains(hit) || hit.contains(element) || element.labels?.[0]?.contains(hit));
      });
    }
    if (!reached) faults.push(`covered or out of view: ${name(element)}`);
    if (edge.width < 24 || edge.height < 24) {
      const label = element.labels?.[0]?.getBoundingClientRect();
      const inText = element.matches(".link, a") && edge.height >= 18;
      if (!inText && !(label && label.width >= 24 && label.height >= 24)) {
        faults.push(`smaller than 24 px: ${name(element)} ${Math.round(edge.width)} x ${Math.round(edge.height)}`);
      }
    }
  }
}

look().then(() => done(faults), (error) => done([`rings: ${error}`]));
