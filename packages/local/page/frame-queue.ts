/** After so long the rest waits for the next frame, so that the page answers in between. */
const BUDGET_MS = 10;

/** Runs each of many pieces of work once, a few in every animation frame, in the order in which they were asked for. */
export function createFrameQueue<Item>(work: (item: Item) => void): (item: Item) => void {
  const waiting = new Set<Item>();
  let isScheduled = false;

  function run(): void {
    isScheduled = false;
    const start = performance.now();
    for (const item of waiting) {
      waiting.delete(item);
      work(item);
      if (performance.now() - start > BUDGET_MS) break;
    }
    if (waiting.size > 0) schedule();
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(run);
  }

  return (item) => {
    waiting.add(item);
    schedule();
  };
}
