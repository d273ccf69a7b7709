import type { GuardRule } from "../../lib/guard/guard-rule.ts";
import { sameNegations } from "../../lib/guard/same-negations.ts";
import { sameNumbers } from "../../lib/guard/same-numbers.ts";
import { sameSides } from "../../lib/guard/same-sides.ts";
import { splitEverydayCompound } from "../../lib/text/everyday-compound.ts";
import { isEveryday, type EverydayWords } from "../../lib/text/readability.ts";
import { plainOf, slotsOf, type Pair } from "./read-pairs.ts";

const STYLES = ["epic", "dikteret", "telegram", "sygepleje", "praksis"];

const negation = /(?<![\p{L}\p{N}])(ikke|ingen|intet|ej|uden|aldrig|benægte[rs]?|næ[gk]te[rs]?|hverken|neg\.?|negativ[te]?|afkræfte[ts]?|afvist|0|fri for|u\.|ua|i\.?a\.?|nat\.?|upåfaldende|normale?|habituel[t]?|af\p{L}+|a\p{L}+|u\p{L}+|in\p{L}+|mangle[rt]?|manglende|fravær|sep\p{L}*|stoppe[tr]?|ophør\p{L}*|cave)(?![\p{L}\p{N}])/iu;
const plainNegation = /(?<![\p{L}\p{N}])(ikke|ingen|intet|uden|aldrig|hverken)(?![\p{L}\p{N}])/iu;
const third = /(?<![\p{L}\p{N}])(pt|patienten|patientens|patient)(?![\p{L}\p{N}])/iu;

/** What is wrong with a pair, each message telling the writer what to do. */
export function pairFaults(pair: Pair, everyday: EverydayWords): string[] {
  const faults: string[] = [];
  if (!STYLES.includes(pair.style)) faults.push(`style "${pair.style}": use one of ${STYLES.join(", ")}`);
  if (pair.source === "" || pair.target === "") return [...faults, "give style, clinical and plain sentence with a tab between"];
  const plain = plainOf(pair.target);
  if (/[[\]|]/u.test(plain)) faults.push("a slot is written [wording|term], without brackets inside");
  for (const { term } of slotsOf(pair.target)) {
    if (!pair.source.includes(term)) faults.push(`slot term "${term}" does not stand to the letter in the clinical sentence`);
  }
  return [...faults, ...factFaults(pair.source, plain), ...styleFaults(plain, everyday)];
}

function factFaults(source: string, plain: string): string[] {
  const faults: string[] = [];
  const before = numbers(source);
  const after = numbers(plain);
  if (!passes(sameNumbers, source, plain)) {
    for (const number of before.filter((value) => !after.includes(value) && value !== "1")) faults.push(`the number ${number} is lost`);
    for (const number of after.filter((value) => !before.includes(value) && value !== "1")) faults.push(`the number ${number} is not in the clinical sentence`);
  }
  for (const [side, abbreviations, word] of sides) {
    if (abbreviations.test(source) !== word.test(plain) && !/bilat|begge/iu.test(source) && !passes(sameSides, source, plain)) faults.push(`side: "${side}" stands in one sentence and not in the other`);
  }
  if (plainNegation.test(source) && !plainNegation.test(plain) && !/(?<![\p{L}])(fri|hverken|mangler|afkræftet|stadig|endnu|undgå|forsvundet|holdt op|stoppet|normal|manglende|nej)/iu.test(plain)) faults.push("the negation is lost");
  if (plainNegation.test(plain) && !negation.test(source) && !passes(sameNegations, source, plain)) faults.push("a negation is added");
  return faults;
}

/** The guard knows more ways to write a fact ("OS", "DM2", "kørselsforbud") than the patterns here: what it would show is no fault. */
function passes(rule: GuardRule, source: string, plain: string): boolean {
  return rule.check(source, plain, { wordings: [], medicine: [] }) === null;
}

const sides: readonly (readonly [string, RegExp, RegExp])[] = [
  ["højre", /(?<![\p{L}])(hø|h\.(?! ?(?:pyl|infl))|dxt|dx|dext?|dxtr|højre|dextra|dexter|dextri)(?![\p{L}])|(?<![\p{L}])(højre|hø\.?)-?(sid|hånd)/iu, /(?<!\p{L})højre/iu],
  ["venstre", /(?<![\p{L}])(ve|vs|(?<!i\.)v\.|sin|sn|venstre|sinistra|sinister|sinistri)(?![\p{L}])|(?<![\p{L}])(venstre|ve\.?)-?(sid|hånd)/iu, /(?<!\p{L})venstre/iu],
];

function numbers(text: string): string[] {
  return text.replace(/(?<=\p{L})\d+|\d+(?=\p{L}{2})(?!mg|ml|cm|mm|kg|år|dg|md|ug|mmol|mi|stk|IE|ie|kPa|g|døgn|ti|min)/gu, "").match(/\d+(?:[.,:/]\d+)*/gu) ?? [];
}

const spoken = /\p{L}[\p{L}-]*/gu;
const LEAST_EVERYDAY = 60;

function styleFaults(plain: string, everyday: EverydayWords): string[] {
  const faults: string[] = [];
  if (third.test(plain)) faults.push('talk to the patient: "du", not "patienten"');
  if (!/[.!?:)]$/u.test(plain)) faults.push("end the plain sentence with a full stop");
  const words = plain.replace(/\([^)]*\)/gu, "").match(spoken) ?? [];
  const common = words.filter((word) => isEveryday(word, everyday) || splitEverydayCompound(word, everyday) || /^\p{Lu}/u.test(word));
  const share = (100 * common.length) / Math.max(1, words.length);
  if (share < LEAST_EVERYDAY) faults.push(`${share.toFixed(0)} % everyday words; at least ${LEAST_EVERYDAY}: ${words.filter((word) => !common.includes(word)).join(", ")}`);
  return faults;
}
