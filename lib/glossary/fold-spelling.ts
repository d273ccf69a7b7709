/**
 * One key for the spellings that Danish notes mix: c/k, ph/f, th/t, ch/k, rh/r, æ/ae/e, ø/oe/ö, é/e, qu/kv.
 * "oesophagus" and "øsofagus", "cæcum" and "coecum" meet in one form.
 */
export interface FoldedText {
  readonly text: string;
  /** For every unit of the folded text, the unit of the source where it began; one more for the end. */
  readonly origin: Int32Array;
}

const pairs: Readonly<Record<string, string>> = { ph: "f", th: "t", ch: "k", rh: "r", oe: "ø", ae: "e", qu: "kv" };
const singles: Readonly<Record<string, string>> = {
  c: "k", æ: "e", ä: "e", ö: "ø", é: "e", è: "e", ê: "e", ü: "y", "\u00a0": " ", "\u202f": " ", "\n": " ", "\t": " ", "\r": " ",
  "‐": "-", "‑": "-", "–": "-",
};

/** Folds a text, keeping for every unit where it came from. White space runs become one space. */
export function foldSpelling(source: string): FoldedText {
  const origin = new Int32Array(source.length * 2 + 1);
  let text = "";
  // Asking the growing text itself for its last letter would copy it each time: a long note would take its square.
  let last = "";
  for (let i = 0; i < source.length; ) {
    const pair = pairs[lower(source[i]) + lower(source[i + 1])];
    const unit = pair ?? single(source[i]);
    const length = pair === undefined ? 1 : 2;
    if (!(unit === " " && last === " ")) {
      for (let k = 0; k < unit.length; k++) origin[text.length + k] = i;
      text += unit;
      last = unit;
    }
    i += length;
  }
  origin[text.length] = source.length;
  return { text, origin: origin.subarray(0, text.length + 1) };
}

function single(unit: string | undefined): string {
  const low = lower(unit);
  return singles[low] ?? low;
}

/** Lower case of one unit; a letter whose lower case is longer ("İ") stays as it is, so that lengths hold. */
function lower(unit: string | undefined): string {
  if (unit === undefined) return "";
  const low = unit.toLowerCase();
  return low.length === 1 ? low : unit;
}
