// @vitest-environment jsdom
import { expect, test } from "vitest";
import { wholeMeasures } from "../../lib/reading/whole-measures.ts";

test.each([
  ["Du får 75 mg om morgenen og 2,5 mg om aftenen.", ["75 mg", "2,5 mg"]],
  ["CRP faldt fra 186 til 24 mg/L, og iltmætningen er 89 %.", ["24 mg/L", "89 %"]],
  ["Temperaturen er 38,4 °C. 1.000 ml væske, 100 mikrogram, 10-20 mm.", ["38,4 °C", "1.000 ml", "100 mikrogram", "10-20 mm"]],
  ["Kontrol om 6 uger, 3 gange om dagen, 1 time efter 2 tabletter. 67 år.", ["6 uger", "3 gange", "1 time", "2 tabletter", "67 år"]],
  ["B12 mangler, 2 gode dage. 3 dagene. Kl. 8 året rundt.", []],
  ["", []],
])("a number stays with its unit: %s", (text, wholes) => {
  const place = document.createElement("p");
  place.append(...wholeMeasures(text));
  expect([...place.querySelectorAll(".whole")].map(({ textContent }) => textContent)).toEqual(wholes);
  expect(place.textContent).toBe(text);
});
