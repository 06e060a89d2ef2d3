/** The narrowest window, in the size of its text, that has room for three panes beside each other. */
const WIDE = 66;

/** The lowest windows, in the size of their text, in which the head, the foot and the bar of a meeting stay in sight. */
const LOW = 23;
const LOW_IN_MEETING = 35;

class Panes {
  /** Whether three panes stand beside each other; else one stands below the other. */
  wide = $state(false);

  constructor() {
    addEventListener("resize", () => this.measure());
    this.measure();
  }

  /** Measures anew: larger text needs a wider and a higher window. */
  measure(): void {
    const root = document.documentElement;
    const size = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
    this.wide = innerWidth / size >= WIDE;
    // A media query knows the size of the system's text alone, not that which is chosen here.
    root.toggleAttribute("data-low", innerHeight / size < LOW);
    root.toggleAttribute("data-low-in-meeting", innerHeight / size < LOW_IN_MEETING);
  }
}

export const panes = new Panes();
