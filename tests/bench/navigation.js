// Turns pages in the window: types a word, presses Continue, waits for the frame that shows the
// next page, presses Back, waits again. The times are those between the press and that frame.
const heading = () => document.querySelector("main h1");

/** Waits until another heading stands there and has been painted. */
function another(before) {
  return new Promise((done) => {
    const painted = () => {
      // What is posted in a frame runs once the frame is painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          // An open port would keep the page that was left in memory for ever.
          channel.port1.close();
          done(performance.now());
        };
        channel.port2.postMessage(0);
      });
    };
    const there = () => heading() && heading() !== before;
    if (there()) return painted();
    const watch = new MutationObserver(() => {
      if (!there()) return;
      watch.disconnect();
      painted();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

/** The field of the page, once it is there. */
async function field() {
  let found;
  while (!(found = document.querySelector("#f-text"))) {
    await new Promise(requestAnimationFrame);
  }
  return found;
}

async function press(button) {
  const before = heading();
  const begun = performance.now();
  const turned = another(before);
  button.click();
  return (await turned) - begun;
}

async function turn(count, name) {
  const onward = [];
  const back = [];
  for (let at = 0; at < count; at += 1) {
    // Whoever only presses buttons by script is not at the window, which would lock itself.
    dispatchEvent(new Event("pointerdown"));
    const text = await field();
    text.value = `A few words, written ${at} times.`;
    text.dispatchEvent(new Event("input", { bubbles: true }));
    const buttons = [...document.querySelectorAll("main button")];
    onward.push(await press(buttons.find((one) => one.textContent.trim() === name)));
    back.push(await press(document.querySelector("main .back")));
  }
  return [onward, back];
}
