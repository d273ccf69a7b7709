import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes of neurology, rheumatology, pain clinics and therapists aloud showed. */
describe("what reading notes about nerves, rheumatism and training aloud showed", () => {
  it.each([
    ["Gigt storetå hø.", /(?<!\p{L})gig(?!\p{L})/iu],
    ["Pt. ønsker at vente med PEG.", /(?<!\p{L})vent(?!\p{L})/iu],
    ["Kører ikke bil pt.", /bil du/iu],
    ["Ikke bange.", /der er/iu],
    ["MR: prolaps L4/L5.", /hjerteklap/iu],
    ["Pt. med hø. sidig hemiparese.", /du er med/iu],
    ["Synker godt, hoster x 1 ved kaffe.", /synker er/iu],
    ["Mål: selvstændig forflytning inden udskrivelse.", /hjælp/iu],
    ["Epilepsiklinikken.", /du har/iu],
    ["Henv. klin. gen.", /ved undersøgelsen/iu],
    ["FABER pos, IR 10 gr.", /styret med billeder/iu],
    ["Medicin givet kl. 17 i st. f. kl. 16.", /født/iu],
    ["Axial SpA. 12 ugers hold afsluttet.", /tværsnit/iu],
    ["Smerter med allodyni ved let berøring.", /lidt berøring/iu],
    ["Isolation til 24 t e. beh.", /behov/iu],
    ["Eliquis genopt dag 5.", /genoptræning/iu],
    ["Tidl. DBS frabedt.", /fået lavet/iu],
    ["Ar: blødt, let adhærent.", /behandlingen/iu],
    ["Pt. har selv prøvet at strikke, gik fint.", /du gik/iu],
    ["EWS 5, læge orienteret, tilser.", /du ser/iu],
    ["Desensibilisering m. bomuld 5 x 2 min.", /om dagen/iu],
    ["Ingen pareser, egale senereflekser.", /ingen[^.]*reflekser/iu],
    ["Livlige reflekser og ekstensiv plantarrefleks ve.", /udbredt/iu],
    ["Sovende fornemmelse i fødderne, frossen skulder ve., diab.", /det skyldes/iu],
    ["SM 1 uge.", /menstruation|selvmord/iu],
    ["Genoplivning fravalgt i samråd m. datter og pt.", /og du(?!\p{L})/iu],
    ["9-årig pige. Moderen har bemærket, at hun er blevet mere irritabel, har ondt i maven om morgenen.", /du har ondt/iu],
  ])("%s", async (note, never) => expect(await plainWithMemory(note)).not.toMatch(never));

  it.each([
    ["Kører ikke bil pt.", /du kører ikke bil for tiden/iu],
    ["Pt. m. fibromyalgi og kron. lændesmerter.", /^du har fibromyalgi/iu],
    ["Patient med hoftebrud.", /^du har hoftebrud/iu],
    ["Ikke bange.", /^du er ikke bange/iu],
    ["Ryg, SI-led uømme.", /ryg og [^.]* er uømme/iu],
    ["Hænder, fødder ia.", /hænder og fødder er normale/iu],
    ["Afføring 0 i 4 dage.", /du har ikke haft afføring i 4 dage/iu],
    ["Mål: selvstændig forflytning inden udskrivelse.", /selvstændig flytning/iu],
    ["Epilepsiklinikken.", /^klinikken for epilepsi/iu],
    ["Abd. 40 gr.", /bevægelsen ud til siden er 40 grader/iu],
    ["46-årig kvinde med sklerose. Hendes to børn er raske.", /dine to børn/iu],
    ["Patientens mor har haft en blodprop, hvilket bekymrer patienten.", /bekymrer dig/iu],
    ["Off 1 t/dag mod 5 før.", /1 time i døgnet/iu],
    ["MTX 15 mg x 1 ugtl tåles.", /^MTX[^.]*om ugen tåles/iu],
    ["Tak for henvisning af denne 86-årige plejehjemsbeboer.", /86-årige/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
