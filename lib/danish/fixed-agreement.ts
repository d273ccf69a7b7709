import type { Agreement } from "./adjective.ts";

/**
 * Gender and number of a wording that stands in one form only, by its own endings: "de ydre kønsdele" is plural,
 * "bækkenleddet" neuter, "mavens store pulsåre" neither.
 * @returns null when nothing in it tells ("venstre side")
 */
export function fixedAgreement(text: string): Agreement | null {
  const [first = ""] = text.split(" ");
  // Salts are neuter, and need no article: "kalium er lavt".
  if (/^(?:\p{L}+ium|fosfat|bikarbonat|\p{L}+klorid)$/u.test(first)) return { gender: "neuter", plural: false, definite: false };
  const plural = first === "de" || /\p{L}(?:erne|ene)$/u.test(first);
  const known = plural || /(?:en|et)s?$/u.test(first) || /^(?:den|det)$/u.test(first);
  return known ? { gender: /et$/u.test(first) ? "neuter" : "common", plural, definite: false } : null;
}
