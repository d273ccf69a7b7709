import { element } from "./element.ts";

const MEASURE = /(?<![\p{L}\d])\d+(?:[.,/–-]\d+)* (?:%|°C|(?:[mµkcd]?[glm]|mikrogram|[mµ]mol|mmHg|IE)(?:\/\p{L}+)?)(?![\p{L}\d])/gu;

/** Running text in which a number stays on one line with its unit: with "75" and "mg" on two lines, a dose is misread. */
export function wholeMeasures(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { 0: measure, index } of text.matchAll(MEASURE)) {
    parts.push(text.slice(at, index), element("span", { class: "whole" }, measure));
    at = index + measure.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== "");
}
