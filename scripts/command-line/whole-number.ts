import { Advice } from "./advice.ts";

/** The value of an option that must be a whole number from 0 on. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/u.test(value)) throw new Advice(`--${option} takes a whole number, not "${value}"`);
  return Number(value);
}
