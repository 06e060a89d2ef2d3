/** Typefaces of these families are loaded where a page first holds a character of their script. */
const OF_ONE_SCRIPT = ["Candour Chinese", "Candour Arabic"];

/** Loads every typeface that all pages need: one that came late would move what is being read. One that fails holds nothing up. */
export async function typefaces(): Promise<void> {
  const faces = [...document.fonts].filter((face) => !OF_ONE_SCRIPT.includes(face.family.replaceAll('"', "")));
  await Promise.allSettled(faces.map((face) => face.load()));
}
