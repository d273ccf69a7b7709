import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading the shorthand of wards and practices aloud showed. */
describe("what reading shorthand aloud showed", () => {
  it.each([
    ["BS: Hb 7,4, krea 108.", /^(?!.*(?:sukker)).*Blodprøver/u],
    ["Ringer ang. svar på BP.", /blodprøve/u],
    ["Billeddiagnostik via os grundet rygeanamnese.", /^(?!.*(?:ryggen)).*rygning/u],
    ["Stuegang gastro.", /^(?!.*(?:kikkert)).*mave-tarm/u],
    ["Pt. med kendt HFrEF, LVEF 30 %.", /^Du har i forvejen hjertesvigt/u],
    ["Pt. med rollator.", /^Du har rollator/u],
    ["Fået 2 SAG-M.", /^Du har fået 2/u],
    ["Skåner armen for evt. operation.", /^(?!.*(?:måske)).*eventuel operation/u],
    ["Klar til evt. akut sectio.", /eventuelt akut kejsersnit/u],
    ["Henvist til kirurg mhp. hernie.", /^(?!.*(?:se efter|få brok)).*på grund af brok/u],
    ["Beh. mhp. smerter.", /^(?!.*(?:for at få)).*på grund af smerter/u],
    ["UL mhp. ascites.", /for at se efter væske/u],
    ["Faste i 6 t. før operationen.", /6 timer før/u],
    ["Kontrol spl. 4 uger, læge 3 mdr.", /hos sygeplejerske om 4 uger, hos læge om 3 måneder/u],
    ["Sep. PVK pga. flebit.", /^Fjernelse af drop-nål/u],
    ["Obs. galdesten vs. gastritis.", /galdesten eller/u],
    ["Enbensstand 12 sek. på ve. vs. 45.", /mod 45/u],
    ["Kvalme nej, hoste ja.", /Du har ikke kvalme\. Du har hoste/u],
    ["NIV ja, respirator nej.", /^(?!.*(?:Du har)).*ja.*nej/u],
    ["Hoster op, sejt sekret.", /^Du hoster op/u],
    ["Lever- og nyretal stabile.", /^Lever/u],
    ["NRS 4, fået p.n. Oxynorm 5 mg kl. 19.", /^(?!.*(?:Du får Oxynorm)).*fået/u],
    ["Alendronat siden 2017.", /har fået alendronat siden 2017/u],
  ])("%s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
