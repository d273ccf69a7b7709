import { describe, expect, it } from "vitest";
import { doubtsWhatIsThere, lastsForAge, losesBracket, losesDegree, losesFlag, mistakesTime, stopsWhatWasStopped, tellsPlanAsDone } from "../../lib/slots/misses-the-note.ts";

const words = (text: string) => text.split(" ").map((word) => ({ word, slot: null }));

describe("what the model's sentence misses of the note", () => {
  it.each([
    ["suturen blev fjernet på dag 14 .", "Sutur fjernes dag 14.", true], ["suturen blev fjernet på dag 14 .", "Sutur fjernet dag 14.", false],
    ["drænet blev lagt i går .", "Dræn lægges i dag.", false],
  ])("%s for %s: a plan told as done is %s", (text, source, wrong) => expect(tellsPlanAsDone(text, source)).toBe(wrong));

  it.each([["du skal stoppe med thiazid .", "Thiazid sep. af e.l. for 3 mdr. siden.", true], ["du skal stoppe med thiazid .", "Thiazid seponeres.", false]])("%s for %s: %s", (text, source, wrong) => {
    expect(stopsWhatWasStopped(text, source)).toBe(wrong);
  });

  it.each([["kolesterol er 4,4 .", "LDL 4,4 H, triglycerid 1,1.", true], ["kolesterol er 4,4 H .", "LDL 4,4 H.", false], ["jern er 12 .", "Jern 12.", false]])("%s for %s: a lost mark is %s", (text, source, wrong) => {
    expect(losesFlag(words(text), source)).toBe(wrong);
  });

  it.each([["der er mistanke om knude .", "Suspekt knude.", true], ["der er mistanke om kræft .", "Suspekt knude, obs. cancer.", false]])("%s for %s: %s", (text, source, wrong) => {
    expect(doubtsWhatIsThere(text, source)).toBe(wrong);
  });

  it.each([
    ["du har haft strømper resten af livet .", "Strømper resten af livet.", true], ["du har haft feber siden fredag .", "Feber siden fredag.", false],
    ["du har tidligere haft forværring .", "Ekko om 4 uger, tidligere ved forværring.", true], ["du skal have <procedure> ved første fødsel .", "Forceps ved første fødsel.", true],
    ["du skal have <procedure> i morgen .", "CT i morgen.", false],
  ])("%s for %s: a mistaken time is %s", (text, source, wrong) => expect(mistakesTime(text, source)).toBe(wrong));

  it.each([["din bror fik kræft i <num> år .", "Bror c. coli 58 år.", true], ["du har haft sukkersyge i <num> år .", "T1DM i 31 år.", false]])("%s for %s: %s", (text, source, wrong) => {
    expect(lastsForAge(text, source)).toBe(wrong);
  });

  it("keeps how little it is, and both brackets", () => {
    expect(losesDegree("tallet er forhøjet .", "LDH let forh.")).toBe(true);
    expect(losesDegree("tallet er lidt forhøjet .", "LDH let forh.")).toBe(false);
    expect(losesBracket("er 2,1 fra 6,4 ) .")).toBe(true);
  });
});
