import type { PlainWording } from "../glossary/plain-wording.ts";
import { nounForms } from "./noun-forms.ts";
import type { FormTag } from "./slot.ts";

const afterHead = /^(?:i|på|af|med|fra|til|ved|omkring|om|hvor|der|som|uden|under|over|mellem|bag|efter|for|så|når)$/u;
const looksPlural = new Set("feber kateter lever finger skulder cancer kræft måler tumor nummer center blister puder mangler vinter maver".split(" "));
const looksDefinite = new Set("en et søvn tegn sten ben hjerte urin væksten alen ingen vand blodet".split(" "));

/** The form in which an author's wording stands: by the glossary's own forms, else by its shape. */
export function formOfWording(wording: string, plain: PlainWording): FormTag {
  const text = wording.toLocaleLowerCase("da").replace(/\s*\([^)]*\)\s*/gu, "").trim();
  const own = nounForms(plain).find((form) => form.text.toLocaleLowerCase("da") === text);
  return own?.tag ?? formByShape(text);
}

/** "de små knuder" → plural-definite, "en knude" → article, "knuden i halsen" → definite. */
export function formByShape(text: string): FormTag {
  const words = text.split(" ");
  const [first = ""] = words;
  if (first === "en" || first === "et") return "article";
  const end = words.findIndex((word, i) => i > 0 && afterHead.test(word.replace(/,$/u, "")));
  const head = (words[(end < 0 ? words.length : end) - 1] ?? "").replace(/,$/u, "");
  if (first === "de") return "plural-definite";
  if (first === "den" || first === "det") return "definite";
  if (/(?:erne|ene|rne)$/u.test(head)) return "plural-definite";
  if (/(?:[^e]en|e[nt]|[^e]et)s$/u.test(head) && head.length > 5) return "definite-genitive";
  if (/(?:en|et)$/u.test(head) && !looksDefinite.has(head) && head.length > 3) return "definite";
  if (/[^aeiouyæøå]er$/u.test(head) && !looksPlural.has(head) && head.length > 4) return "plural";
  return "bare";
}
