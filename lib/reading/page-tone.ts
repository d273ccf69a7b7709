/** Whether text on the page stands on a light or a dark ground. */
export type Tone = "light" | "dark";

/**
 * The ground on which `start` stands, from the nearest background that covers. The reader's own preference says nothing
 * here: most portals stay white when the rest of the screen is dark.
 */
export function pageTone(start: Element): Tone {
  for (let at: Element | null = start; at; at = parentOf(at)) {
    const tone = toneOf(getComputedStyle(at).backgroundColor);
    if (tone) return tone;
  }
  const { colorScheme } = getComputedStyle(start.ownerDocument.documentElement);
  const dark = colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
}

function parentOf(at: Element): Element | null {
  if (at.parentElement) return at.parentElement;
  const root = at.getRootNode();
  return "host" in root ? root.host as Element : null;
}

/** Tone of a computed colour; null where it lets most of what is behind through, or can't be read. */
function toneOf(color: string): Tone | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\((?<parts>[^)]+)\)/u.exec(color)?.groups?.parts ?? "")
    .split(/[\s,/]+/u)
    .map(Number.parseFloat);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? "dark" : "light";
}
