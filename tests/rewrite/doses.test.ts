import { describe, expect, it } from "vitest";
import { findDoses } from "../../lib/rewrite/doses.ts";

describe("findDoses", () => {
  it.each<[string, string[]]>([
    ["Tbl. prednisolon 37,5 mg x 1 i 5 dg.", ["1 gang om dagen"]],
    ["Tbl. methotrexat 15 mg x 1 ugl.", ["1 gang om ugen"]],
    ["ca. x 1 pr. md.", ["1 gang om måneden"]],
    ["Tbl. Apozepam 1 x 3", ["1 tablet 3 gange om dagen"]],
    ["Pankreon 1*3", ["1, 3 gange om dagen"]],
    ["max. x 4", ["4 gange om dagen"]],
    ["Mob. x 3 i morgen", ["3 gange"]],
    ["Biopsier x 6.", ["6 gange"]],
    ["Sår på 2 x 3 cm", []],
    ["Resektat på 62 x 48 x 30 mm", []],
  ])("%s", (text, expected) => { expect(findDoses(text).map(({ plain }) => plain)).toEqual(expected); });
});
