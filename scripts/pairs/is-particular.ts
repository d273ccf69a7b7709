import type { ConvertedPair } from "./convert-pairs.ts";

/** Words that a rewrite may add whatever the slots hold. */
const frame = new Set((
  "du har er der og på i din skal det ikke får at en af dit viser med til var fik om den for fået dig side blev have bliver kan dine vi haft et lægen ved gange fordi dagen dage som viste " +
  "ingen fra da kom gang ud lavet mere havde når hvor men de ugen tegn noget man kommer igen så få blevet hvis under prøven år må selv over negativ positiv gik virker ser går begynder nu været eller " +
  "minutter uden undersøgelsen sig også før grund derfor gennem efter vide lidt normal normalt normale del konklusion konklusionen svar planen plan mistanke udelukke formentlig muligvis måske passe fundet fandt " +
  "tyder moderat let svær alvorlig måned måneder timer uger uge hver kroppen både heller hverken dem han hun hans hendes sin mor far bror søster familie døde fortæller siger oplyser angiver siden mindre større " +
  "steder stedet samme begge sider højre venstre nogen andre flere færre hos hvad ja nej ses ligger sidder stadig fortsat uændret tidligere kendt ny nyt nye forvejen gøre gjort undersøgt set blive være har derefter herefter " +
  "heraf desuden samtidig morgen aften aftenen morgenen natten nat dag døgnet minuttet liter kilo gram procent milligram behov højst mindst cirka svarer målt måles ."
).split(" "));
const copied = /^(?:[^\p{L}]+|\p{L}{1,2})$/u;

/**
 * Does the plain sentence say more than frame words for which nothing but a slot can be the reason?
 * "Genoptræning." → "Du skal træne …" fits no other procedure: such a rewrite is only for its own concepts.
 */
export function isParticular({ sentence, target, missing }: ConvertedPair): boolean {
  const words = sentence.tokens.filter(({ slot }) => slot === null || missing.includes(slot)).map(({ word }) => word);
  const stems = new Set(words.map((word) => word.slice(0, 4)));
  const written = new Set(target.map(({ word }) => word.toLocaleLowerCase("da")));
  const added = [...written].filter((word) => !word.startsWith("<") && !frame.has(word) && !copied.test(word) && !stems.has(word.slice(0, 4)));
  if (idiom(target, stems)) return true;
  const replaced = sentence.tokens.filter(({ word, slot }) => slot === null && !frame.has(word) && !copied.test(word) && !written.has(word));
  return added.length > 3 * replaced.length;
}

/** "i [delir]", "du var i [narkose]": turns of phrase that only their own term takes. */
function idiom(target: ConvertedPair["target"], stems: ReadonlySet<string>): boolean {
  const text = target.map(({ word }) => word.toLocaleLowerCase("da")).join(" ");
  if (/(?:^|\. )du var /u.test(text) && !stems.has("var")) return true;
  if (/(?<!\p{L})(?:er|var|blev|bliver) (?:ikke )?<(?:symptom|disease|finding)>/u.test(text)) return true;
  if (/(?<!\p{L})(?:ingen|ikke) <(?:test|procedure|scale|device|anatomy)>/u.test(text) && !stems.has("inge") && !stems.has("ikke")) return true;
  return /(?<!\p{L})(?:i|ind i|fra) <(?:symptom|disease|finding)>/u.test(text) && !stems.has("i") && !stems.has("fra");
}
