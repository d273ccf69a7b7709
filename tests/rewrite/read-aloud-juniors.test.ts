import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading hurried juniors' notes aloud showed: small letters, hardly a full stop. */
describe("what reading hurried juniors' notes aloud showed", () => {
  it.each([
    ["fik i amb asa 300 mg + brilique 180 mg", /ambulatori/iu],
    ["ptt indl obs apop, sidst set rask kl 21.30", /knæhase/iu],
    ["mr perf mismatch", /hul/iu],
    ["grønt ekspekt, ingen brystsm", /vent og se/iu],
    ["niv, ikke int/resp pga svær grundsygdom", /ikke int\/vejrtrækning/iu],
    ["afføring til d+r inkl cl diff", /hvide blodceller/iu],
    ["bs 3,1 → glucose iv → 8,2", /blodsukker direkte/iu],
    ["asa livslangt brilique 12 mdr", /brilique[^,]* resten af livet/iu],
    ["diagn lap kl 20, fund flegmonøs appendicit u perf", /diagnose|tegn/iu],
    ["pci m stent, ukompl, smertefri efter\nplan tele 2 dg, asa 75 mg\nret lang linje som gør at skribenten selv brød sine linjer her", /efter plan/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["fik i amb asa 300 mg + brilique 180 mg", /ambulance/iu],
    ["konf m kard vagt", /hjertelæge/iu],
    ["st c rr ingen mislyd, st p ia", /lungelyde[^.]*normale/iu],
    ["st p hysterektomi", /tilstand efter/iu],
    ["grønt ekspekt, ingen brystsm", /slim fra lungerne/iu],
    ["Virose, ekspekt.", /vent og se/iu],
    ["niv, ikke int/resp pga svær grundsygdom", /ikke intensiv afdeling eller respirator/iu],
    ["diagn lap kl 20, fund flegmonøs appendicit u perf", /vi fandt kraftig blindtarmsbetændelse uden hul/iu],
    ["faster fra mn", /midnat/iu],
    ["fald i bad igår, slog ve hofte, ikke slået hoved\nrtg ia\nudskr m panodil", /hoved\.\nRøntgenbilledet er normalt/iu],
    ["ktr blpr hos el 4 uger", /egen læge/iu],
    ["talt m med afd", /(?<!\p{L})(?:med|m) /iu],
  ])("says %s", async (note, plain) => expect(await plainWithMemory(note)).toMatch(plain));
});
