import fc from "fast-check";
import { numberless, type Finding } from "./findings.ts";

/** What a generated sentence says, known by the generator and not read off by any code of the guard. */
export type Fact =
  | { readonly kind: "stated" | "denied" | "doubted" | "past"; readonly finding: Finding }
  | { readonly kind: "relative"; readonly finding: Finding; readonly relative: string }
  | { readonly kind: "number" | "medicine"; readonly text: string }
  | { readonly kind: "side"; readonly side: "højre" | "venstre" }
  | { readonly kind: "stopped" | "begun"; readonly text: string }
  | { readonly kind: "limit"; readonly way: "<" | ">"; readonly text: string };

export interface GeneratedSentence {
  readonly text: string;
  readonly facts: readonly Fact[];
}

interface Part { readonly text: string; readonly facts: readonly Fact[] }

const noise = fc.constantFrom("", "", "", "", " pt.", " i dag", " (?)", " …", " igen", "  ", " obj.", " ialt", "\u00a0", " xyz", " +", " –");
const amount = fc.tuple(fc.integer({ min: 2, max: 980 }), fc.constantFrom("", ",5", ",25")).map(([whole, rest]) => `${whole}${rest}`);

/** A clinical sentence of one to three statements over the glossary's own findings and medicines, with its truth. */
export function generatedSentence(findings: readonly Finding[], medicines: readonly string[]): fc.Arbitrary<GeneratedSentence> {
  const finding = fc.constantFrom(...findings);
  const medicine = fc.constantFrom(...medicines);
  const part = fc.oneof({ arbitrary: aboutFindings(finding), weight: 5 }, { arbitrary: aboutMedicine(medicine), weight: 2 }, { arbitrary: aboutNumbers(), weight: 2 });
  return fc.tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom(", ", ". ", "; "), noise)
    .filter(([parts]) => areApart(parts))
    .map(([parts, glue, extra]) => ({ text: `${parts.map(({ text }, i) => (i === 0 || glue === ". " ? capital(text) : text)).join(glue)}${extra}.`, facts: parts.flatMap(({ facts }) => facts) }));
}

function aboutFindings(finding: fc.Arbitrary<Finding>): fc.Arbitrary<Part> {
  const of = (kind: "stated" | "denied" | "doubted" | "past", own: Finding): Fact => ({ kind, finding: own });
  const one = (shape: (name: string) => string, kind: "stated" | "denied" | "doubted" | "past") => finding.map((own) => ({ text: shape(own.name), facts: [of(kind, own)] }));
  return fc.oneof(
    one((name) => `ingen ${name}`, "denied"), one((name) => `ingen tegn på ${name}`, "denied"), one((name) => `${name} afkræftet`, "denied"), one((name) => `benægter ${name}`, "denied"),
    one((name) => `uden ${name}`, "denied"), one((name) => `der er ikke ${name}`, "denied"), one((name) => name, "stated"), one((name) => `kendt ${name}`, "stated"), one((name) => `indl. m. ${name}`, "stated"),
    one((name) => `obs. ${name}`, "doubted"), one((name) => `formentlig ${name}`, "doubted"), one((name) => `mistanke om ${name}`, "doubted"), one((name) => `${name} kan ikke udelukkes`, "doubted"), one((name) => `mulig ${name}`, "doubted"),
    one((name) => `tidl. ${name}`, "past"), one((name) => `tidligere ${name}`, "past"),
    fc.tuple(finding, fc.constantFrom("mor", "far", "søster", "bror")).map(([own, relative]) => ({ text: `${relative} med ${own.name}`, facts: [{ kind: "relative" as const, finding: own, relative }] })),
    fc.tuple(finding, fc.constantFrom("højre", "venstre")).map(([own, side]) => ({ text: `${own.name} på ${side === "højre" ? "hø." : "ve."} side`, facts: [of("stated", own), { kind: "side" as const, side: side as "højre" }] })),
    fc.tuple(finding, finding, finding).map(([a, b, c]) => ({ text: `ingen ${a.name}, ${b.name} eller ${c.name}`, facts: [a, b, c].map((own) => of("denied", own)) })),
    fc.tuple(finding, finding).map(([a, b]) => ({ text: `${a.name}, ingen ${b.name}`, facts: [of("stated", a), of("denied", b)] })),
    fc.tuple(finding, finding).map(([a, b]) => ({ text: `${a.name} og ${b.name}`, facts: [of("stated", a), of("stated", b)] })),
    fc.tuple(finding, finding).map(([a, b]) => ({ text: `ingen ${a.name}, men ${b.name}`, facts: [of("denied", a), of("stated", b)] })),
  );
}

function aboutMedicine(medicine: fc.Arbitrary<string>): fc.Arbitrary<Part> {
  const times = fc.integer({ min: 1, max: 6 }).map(String);
  return fc.oneof(
    fc.tuple(medicine, amount, times).map(([name, dose, often]) => ({ text: `tbl. ${name} ${dose} mg x ${often}`, facts: [{ kind: "medicine" as const, text: name }, { kind: "number" as const, text: dose }, { kind: "number" as const, text: often }] })),
    medicine.map((name) => ({ text: `${name} sep.`, facts: [{ kind: "medicine" as const, text: name }, { kind: "stopped" as const, text: name }] })),
    medicine.map((name) => ({ text: `${name} seponeres`, facts: [{ kind: "medicine" as const, text: name }, { kind: "stopped" as const, text: name }] })),
    medicine.map((name) => ({ text: `opstart ${name}`, facts: [{ kind: "medicine" as const, text: name }, { kind: "begun" as const, text: name }] })),
  );
}

function aboutNumbers(): fc.Arbitrary<Part> {
  const number = (text: string): Fact => ({ kind: "number", text });
  return fc.oneof(
    amount.map((value) => ({ text: `CRP ${value}`, facts: [number(value)] })),
    fc.tuple(fc.constantFrom("<", ">"), amount).map(([way, value]) => ({ text: `CRP ${way} ${value}`, facts: [number(value), { kind: "limit" as const, way: way as "<", text: value }] })),
    fc.tuple(fc.integer({ min: 80, max: 220 }), fc.integer({ min: 40, max: 120 })).map(([high, low]) => ({ text: `BT ${high}/${low}`, facts: [number(`${high}/${low}`)] })),
    amount.map((value) => ({ text: `T-score -${value}`, facts: [number(`-${value}`)] })),
    amount.map((value) => ({ text: `sat. ${value} %`, facts: [number(value)] })),
  );
}

/** Findings of one sentence share no word, and numbers are all different: then it is clear which is which in the plain text. */
function areApart(parts: readonly Part[]): boolean {
  const findings = parts.flatMap(({ facts }) => facts.flatMap((fact) => ("finding" in fact ? [fact.finding] : [])));
  const stems = findings.flatMap(({ words }) => [...new Set(words.map((word) => word.slice(0, 4)))]);
  const names = parts.flatMap(({ facts }) => facts.flatMap((fact) => ("text" in fact && fact.kind !== "limit" && fact.kind !== "stopped" && fact.kind !== "begun" ? [numberless(fact.text)] : [])));
  return new Set(stems).size === stems.length && new Set(names).size === names.length;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
}
