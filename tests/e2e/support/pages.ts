import type { TestPage } from "./portal.ts";

/** A short note that nobody takes for anything else. */
export const NOTE = `Pt. indl. akut d. 3. ds. m. tiltagende dyspnø og produktiv hoste. Kendt med KOL.<br>
  Objektivt: Tp 38,4. BT 148/86. St.p.: krepitationer basalt dxt.<br>
  Konklusion: Pneumoni. Ingen tegn på LE.<br>
  Plan: Tbl. amoxicillin 750 mg x 3 i 7 dage. Kontrol hos e.l. om 6 uger.`;

/** A page with one note, and whatever else. */
export function pageWith(content: string, headers: Readonly<Record<string, string>> = {}): TestPage {
  return {
    html: `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Journal</title>
      <meta name="viewport" content="width=device-width"></head><body><main>${content}</main></body></html>`,
    headers,
  };
}

/** As many notes as asked for, each with its own number in it. */
export function manyNotes(count: number, length = 1): string {
  return Array.from({ length: count }, (_, index) =>
    `<article><h2>Notat ${index + 1}</h2><div>${Array.from({ length }, () => NOTE.replace("750 mg", `${index + 1} mg`)).join("<br>")}</div></article>`).join("");
}
