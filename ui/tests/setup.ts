// jsdom has no layout: what the window asks of it is answered plainly.
Object.defineProperty(globalThis, "matchMedia", {
  value: () => ({ matches: false, addEventListener: () => undefined }),
});
Object.defineProperty(globalThis, "scrollTo", { value: () => undefined });
Object.defineProperty(document, "fonts", { get: () => new Set(), configurable: true });
