import type { Senses } from "./glossary.ts";
import { packJson, unpackJson } from "./packed-text.ts";
import type { AmbiguousForm, SenseCues } from "./senses-schema.ts";

/** The ambiguous forms as stored: each form in lower case, with the rest as packed JSON, in which empty cues are left out. */
export type PackedSenses = Readonly<Record<string, string>>;

const NO_CUES: Omit<SenseCues, "id"> = { strong: [], near: [], before: [], after: [], genre: [], never: [], exact: [], usual: false };

/** The ambiguous forms as `LazySenses` opens them. */
export function packSenses(forms: readonly AmbiguousForm[]): PackedSenses {
  return Object.fromEntries(forms.map(({ form, senses }) => [form.toLowerCase(), packJson({ form, senses: senses.map(withoutEmpty) })]));
}

function withoutEmpty(cues: SenseCues): Partial<SenseCues> {
  return Object.fromEntries(Object.entries(cues).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0)));
}

/** The ambiguous forms of the compiled glossary, each read when first asked for. */
export class LazySenses implements Senses {
  readonly #packed: ReadonlyMap<string, string>;
  readonly #made = new Map<string, AmbiguousForm>();

  constructor(packed: PackedSenses) {
    this.#packed = new Map(Object.entries(packed));
  }

  has(form: string): boolean {
    return this.#packed.has(form);
  }

  get(form: string): AmbiguousForm | undefined {
    const packed = this.#packed.get(form);
    if (packed === undefined) return undefined;
    const made = this.#made.get(form) ?? open(packed);
    this.#made.set(form, made);
    return made;
  }

  *values(): Generator<AmbiguousForm, undefined> {
    for (const [, form] of this) yield form;
    return undefined;
  }

  *[Symbol.iterator](): Generator<[string, AmbiguousForm], undefined> {
    for (const key of this.#packed.keys()) {
      const form = this.get(key);
      if (form) yield [key, form];
    }
    return undefined;
  }
}

function open(packed: string): AmbiguousForm {
  const { form, senses } = unpackJson<AmbiguousForm>(packed);
  return { form, senses: senses.map((cues) => ({ ...NO_CUES, ...cues })) };
}
