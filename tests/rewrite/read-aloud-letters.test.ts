import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading a set of unseen letters and reports aloud showed. */
describe("what reading letters aloud showed", () => {
  it.each([
    ["Til egen læge.", /^Til egen læge/u],
    ["Urinstix var positiv for nitrit.", /^(?!.*viste)/u],
    ["Pt. får duloxetin 60 mg, hvilket har lettet søvnen.", /mg, hvilket har/u],
    ["Han producerer dagligt en spiseskefuld gulligt sputum.", /en spiseskefuld/u],
    ["Spredte krepitationer.", /spredt knitren/iu],
    ["Flegmonøs appendicitis uden perforation.", /^(?!.*betændt).*kraftig/iu],
    ["Enalapril, furosemid og metformin seponeres.", /stoppe med enalapril, furosemid og metformin/u],
    ["Tak for henvisningen af Deres 58-årige patient med artrose.", /Deres 58-årige patient/u],
    ["62-årig kvinde. Objektivt er hun normotensiv.", /har du normalt blodtryk/u],
    ["Der ses ingen struma eller cervikale glandler.", /eller lymfeknuder på halsen/u],
    ["Pt. er ikke kendt med epilepsi.", /^Du har ikke i forvejen/u],
    ["Ingen skrotal hævelse.", /ingen hævelse i pungen/u],
    ["CRP steget til 84. ANA positiv.", /84\. .*ANA/u],
    ["Tidl. beh.: doxycyclin 100 mg x 2 i 3 mdr. uden effekt.", /^(?!.*Du får).*2 gange om dagen/u],
    ["Kontrol om 4 uger mhp. neovaskularisering.", /for at se efter/u],
    ["Ved makroskopisk hæmaturi, oliguri el. proteinuri > 3+: akut kontakt.", /^(?!.*Der er).*Akut kontakt/u],
    ["Sår 4 x 3 cm, tidligere 5 x 4.", /tidligere 5 x 4\.$/u],
    ["12/9 52-årig mand med hoste.", /^12\/9 Du er en/u],
    ["Patient: 71-årig mand med hoste.", /^Patient: Du er/u],
    ["70-årig mand med hypertension, T2DM og hyperkolesterolæmi, i behandling med simvastatin 40 mg.", /forhøjet blodtryk, type 2-diabetes og forhøjet fedt/u],
    ["Cicatricer med bridging i aksillen.", /broer af arvæv/u],
    ["Fed creme med carbamid 5 %.", /^(?!.*affaldsstof)/u],
    ["HSP med let nefritis.", /^(?!.*fosterhinden)/u],
    ["Hvis der tilkommer pareser, bør patienten henvises akut.", /bør du henvises/u],
    ["Når svaret foreligger, kontakter vi pt.", /kontakter vi dig/u],
    ["Sectio acuta grad 2.", /akut kejsersnit/iu],
    ["Loperamid 2 mg p.n., maks. 16 mg/døgn.", /højst 16 mg i døgnet/u],
    ["Salmonella, Shigella, Campylobacter ikke påvist.", /^(?!.*Der er salmonella).*ikke fundet/u],
    ["Der er ikke påvist Clostridium difficile.", /tarmbakterie \(Clostridium difficile\)/u],
    ["Tp. 38,1. E. coli i blodet.", /38,1\. .*armbakterie/u],
    ["Spinal blev forsøgt, men opgivet.", /ygbedøvelse/u],
    ["Vi drøfter hormonspiral, tranexamsyre og transcervikal resektion.", /^(?!.*Du får)/u],
    ["Medikinet CR 10 mg.", /^(?!.*nyretal)/u],
    ["Stesolid 5 mg v.b. ved kramper.", /ved behov ved kramper/u],
    ["Har passive dødsønsker.", /uden planer/u],
    ["Rubor, calor og tumor af grundled.", /rødme, varme og hævelse/u],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
