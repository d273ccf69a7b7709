import type { GuardRule } from "./guard-rule.ts";

const amount = /(\d+(?:[.,]\d+)?|½)\s*(mikrogram|mikrog|mikg|µg|mcg|milligram|mg|kilogram|kilo|kg|g|gram|milliliter|ml|deciliter|dl|l|liter|ie|millimol|mmol|%|cm|mm|kpa|mmhg)(?![\p{L}])/giu;
const sameAs: Readonly<Record<string, string>> = { mikrog: "mikrogram", mikg: "mikrogram", µg: "mikrogram", mcg: "mikrogram", milligram: "mg", kilogram: "kg", kilo: "kg", gram: "g", milliliter: "ml", deciliter: "dl", liter: "l", millimol: "mmol" };

/** "Alkohol 7 g/uge": g for genstande, no grams. */
const drinks = /(?<=alkohol\P{L}*(?:ca\.)?\s*)\d+ ?g(?=\/uge)/giu;

/** "Holter 72 t.": hours; "t.n." is the night. */
const hours = /(?<![\p{L}\d,.])(\d+)\.? ?t(?=\.?(?:\s|[,;)]|$))(?!\.\s?n)/giu;

/** Every amount keeps its unit: 0.25 mg never becomes 0.25 g. */
export const sameUnits: GuardRule = {
  name: "same-units",
  examples: [
    { source: "Inj. x 5000 IE x 1.", plain: "Du får x 5000 IE 1 gang om dagen.", refused: false },
    { source: "Infusion 20 ml/t.", plain: "Du får 20 milliliter i timen.", refused: false },
    { source: "Holter 72 t.", plain: "Den lange måling af hjertets rytme er 72.", refused: true },
    { source: "Holter 72 t.", plain: "Din hjerterytme bliver målt i 72 timer.", refused: false },
    { source: "Tbl. x 75 mikrogram.", plain: "Du får x 75 mg.", refused: true },
  ],
  check(source, plain) {
    if ([...source.matchAll(hours)].some(([, value = ""]) => !new RegExp(`(?<!\\d)${value}\\.? ?(?:t(?!\\p{L})|time)`, "iu").test(plain))) return "hours are lost";
    const before = amountsIn(source);
    const after = amountsIn(plain);
    return before.some((value) => !after.includes(value)) || after.some((value) => !before.includes(value)) ? "an amount lost or changed its unit" : null;
  },
};

function amountsIn(text: string): string[] {
  return [...text.replace(drinks, "").matchAll(amount)].map(([, value = "", unit = ""]) => {
    const lower = unit.toLocaleLowerCase("da");
    return `${value} ${sameAs[lower] ?? lower}`;
  });
}
