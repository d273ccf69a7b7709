const FOCUSABLE = "button, [href], input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";
/** A dialog gives the focus back some frames after it closes: only what nobody else has taken is ours. */
const OTHERS_FIRST_MS = 60;

interface Spot {
  readonly around: HTMLElement;
  /** Which of the things to press in `around` it is. */
  readonly index: number;
}

/**
 * When a press takes away the button that was pressed, browsers put the focus back to the top of the page. Here it goes to
 * what has come in its place, or stands nearest: people who read by keyboard or by ear go on where they were.
 */
export function keepFocus(root: HTMLElement): void {
  const page = root.ownerDocument;
  let held: HTMLElement | null = null;
  let spots: readonly Spot[] = [];
  root.addEventListener("focusin", ({ target }) => {
    held = target as HTMLElement;
    spots = spotsOf(held, root);
  });
  // Who presses elsewhere has let go of it.
  page.addEventListener("pointerdown", ({ target }) => {
    if (!held?.contains(target as Node)) held = null;
  }, { capture: true });
  const look = () => {
    if (!held || held.isConnected && !isOff(held) || page.activeElement !== page.body) return;
    held = null;
    nearest(spots)?.focus({ preventScroll: true });
  };
  const changed = new MutationObserver(() => void setTimeout(look, OTHERS_FIRST_MS));
  changed.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}

/** From the innermost part of the page to the root. */
function spotsOf(element: HTMLElement, root: HTMLElement): Spot[] {
  const spots: Spot[] = [];
  for (let around = element.parentElement; around && root.contains(around); around = around.parentElement) {
    spots.push({ around, index: focusable(around).indexOf(element) });
  }
  return spots;
}

function nearest(spots: readonly Spot[]): HTMLElement | undefined {
  return spots.flatMap(({ around, index }) => {
    const all = around.isConnected ? focusable(around) : [];
    return all[Math.min(Math.max(index, 0), all.length - 1)] ?? [];
  })[0];
}

function focusable(around: HTMLElement): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => !isOff(element) && !element.closest("[hidden]"));
}

function isOff(element: HTMLElement): boolean {
  return element.matches(":disabled");
}
