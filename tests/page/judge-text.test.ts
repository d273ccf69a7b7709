import { expect, test } from "vitest";
import { judgeText } from "../../lib/page/judge-text.ts";
import { TextScore } from "../../lib/page/text-score.ts";

test.each([
  "Tlf.kons. Pt. fortsat hoste, afebril. Rp. ny recept.",
  "BT 140/90. Kontrol om 3 mdr.",
  "Ingen tegn på malignitet. Kontrol om 6 mdr.",
  "Mikroskopi: Slimhinde med let kronisk inflammation. Ingen dysplasi eller malignitet.",
  "Rp. amoxicillin 500 mg x 3 i 7 dg. Obs. bivirkninger.",
  "patienten er indlagt med feber og hoste gennem fire dage der er givet penicillin intravenøst og patienten er nu i bedring",
])("a note: %s", (text) => {
  expect(judgeText(new TextScore(text)).kind).toBe("note");
});

test.each([
  "Du har en tid hos kardiologisk ambulatorium den 12.03.2025 kl. 10.30.",
  "Hæmoglobin 8,4 mmol/L (7,3–9,5)",
  "Tabl. Panodil 500 mg 2 tabletter 4 gange dagligt mod smerter",
  "Overlæge til Kardiologisk afdeling. Vi søger en dygtig læge.",
  "Journal fra sygehus. Notater, epikriser og diagnoser fra 2010 og frem.",
  "P-Kalium 4,1 mmol/L  P-Natrium 140 mmol/L  P-Kreatinin 78 µmol/L eGFR >90 mL/min",
  "",
])("none: %s", (text) => {
  expect(judgeText(new TextScore(text)).kind).toBe("none");
});
