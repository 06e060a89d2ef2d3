/** Loads every typeface: one that came late would move what is being read. One that fails holds nothing up. */
export async function typefaces(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}
