import type { ExplainedWord } from "./explain-unknown.ts";
import type { Glossary } from "./glossary.ts";

/** "pT2N1aM0", "ypT3N0", "cT1cN0Mx". */
const STAGE = /^(?:yp|[cpyra])?T(is|[0-4x][a-d]?)N([0-3x][a-c]?)(?:M([01x][a-c]?))?$/iu;

/**
 * Explains how far a cancer has come, written as one word of T, N and M; the word itself stays in the text.
 * @returns null for any other word.
 * @see TNM Classification of Malignant Tumours, 8th edition (UICC 2017)
 */
export function explainTumourStage(word: string, glossary: Glossary): ExplainedWord | null {
  const found = STAGE.exec(word);
  const tnm = glossary.concepts.get("tnm");
  if (!found || !tnm || !word.includes("T")) return null;
  const [, tumour = "", nodes = "", far] = found;
  const said = [`T${tumour}: ${sizeOf(tumour)}`, `N${nodes}: ${nodesOf(nodes)}`, ...(far === undefined ? [] : [`M${far}: ${spreadOf(far)}`])];
  const means = `Et mål for, hvor udbredt kræften er. ${said.join(". ")}.`;
  const concept = { ...tnm, name: word, plain: { kind: "fixed" as const, text: word }, notation: word, means, keep: false, says: null };
  return { origin: "built", features: { definite: false, plural: false, genitive: false, verb: null }, concept };
}

function sizeOf(tumour: string): string {
  if (/^is$/iu.test(tumour)) return "et forstadium";
  if (/^x/iu.test(tumour)) return "knuden er ikke vurderet";
  return tumour.startsWith("0") ? "ingen knude fundet" : "knudens størrelse fra 1 til 4";
}

function nodesOf(nodes: string): string {
  if (/^x/iu.test(nodes)) return "lymfeknuderne er ikke vurderet";
  return nodes.startsWith("0") ? "ikke i lymfeknuder" : "i lymfeknuder";
}

function spreadOf(far: string): string {
  if (/^x/iu.test(far)) return "spredning er ikke vurderet";
  return far.startsWith("0") ? "ikke set andre steder" : "spredt til andre steder";
}
