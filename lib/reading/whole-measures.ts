import { element } from "./element.ts";

/** With its unit, or with what is counted: how often, how long, how old, how many. */
const MEASURE = /(?<![\p{L}\d])\d+(?:[.,/–-]\d+)* (?:%|°C|(?:[mµkcd]?[glm]|mikrogram|[mµ]mol|mmHg|IE)(?:\/\p{L}+)?|gange?|timer?|døgn|dage?|uger?|måneder?|år|tablet(?:ter)?|kapsler)(?![\p{L}\d])/gu;

/** Running text in which a number stays on one line with what it counts: with "75" and "mg" on two lines, a dose is misread. */
export function wholeMeasures(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { 0: measure, index } of text.matchAll(MEASURE)) {
    parts.push(text.slice(at, index), element("span", { class: "whole" }, measure));
    at = index + measure.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== "");
}
