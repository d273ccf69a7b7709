import { isNoun, nounPhrase, type NounForm } from "../danish/noun-phrase.ts";
import type { PlainWording } from "../glossary/plain-wording.ts";
import type { FormTag } from "./slot.ts";

const forms: Readonly<Record<FormTag, NounForm>> = {
  bare: { definite: false, plural: false },
  article: { definite: false, plural: false, article: true },
  definite: { definite: true, plural: false },
  plural: { definite: false, plural: true },
  "plural-definite": { definite: true, plural: true },
  genitive: { definite: false, plural: false, genitive: true },
  "definite-genitive": { definite: true, plural: false, genitive: true },
};

/** The wording in the form asked for; "hjertets pumpekraft" takes no article. `weak` is the form after din, den, det, de: "din høje puls". */
export function inForm(wording: PlainWording, tag: FormTag, weak = false): string | null {
  if (!isNoun(wording)) return null;
  const form = /^\p{L}+(?:ens|ets|nes|ers)(?: |$)/u.test(wording.before) ? { ...forms[tag], definite: false, article: false } : forms[tag];
  return nounPhrase(wording, weak ? { plural: form.plural, genitive: form.genitive ?? false, definite: false, afterDeterminer: true } : form);
}

/** Every form of a noun's wording, the bare one first. */
export function nounForms(wording: PlainWording): { tag: FormTag; text: string }[] {
  return (Object.keys(forms) as FormTag[]).flatMap((tag) => {
    const text = inForm(wording, tag);
    return text === null ? [] : [{ tag, text }];
  });
}
