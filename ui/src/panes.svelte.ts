/** The narrowest window, in the size of its text, that has room for three panes beside each other. */
const WIDE = 66;

class Panes {
  /** Whether three panes stand beside each other; else one stands below the other. */
  wide = $state(false);

  constructor() {
    addEventListener("resize", () => this.measure());
    this.measure();
  }

  /** Measures anew: larger text needs a wider window. */
  measure(): void {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.wide = innerWidth / size >= WIDE;
  }
}

export const panes = new Panes();
