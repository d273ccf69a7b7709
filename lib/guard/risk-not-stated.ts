import { escapeRegExp } from "../text/escape-reg-exp.ts";
import type { GuardRule } from "./guard-rule.ts";

/** What the note says that something might lead to. */
const feared = /(?<!\p{L})(?:(?:informeret|orienteret|oplyst|advaret|info|inf\.) om|risiko(?:en)? for|risici for|risici|fare for|disponeret for|for at forebygge|forebyggelse af|profylakse mod|(?:kontakt|ring|henvend|genhenv|retur)\p{L}*(?: [\p{L}]+){0,4}? (?:ved|v\.|hvis))(?<rest>[^.;!?]*)/giu;
const condition = (wording: string) => new RegExp(`(?<!\\p{L})(?:du|dit barn) (?:har|havde|fik|får)(?: \\p{L}+){0,2}? ${escapeRegExp(wording)}`, "iu");

/** What there is only a risk of is not stated: "risiko for infektion, blodprop" never becomes "du har en blodprop". */
export const riskNotStated: GuardRule = {
  name: "risk-not-stated",
  examples: [
    {
      source: "Informeret om risiko for reamotio, endoftalmitis.", plain: "Du er informeret om risiko for reamotio. Du har betændelse inde i øjet.",
      terms: [{ source: "endoftalmitis", wordings: ["betændelse inde i øjet"], condition: true }], refused: true,
    },
    {
      source: "Informeret om risiko for endoftalmitis.", plain: "Du er informeret om risiko for betændelse inde i øjet.",
      terms: [{ source: "endoftalmitis", wordings: ["betændelse inde i øjet"], condition: true }], refused: false,
    },
    {
      source: "Endoftalmitis, risiko for synstab.", plain: "Du har betændelse inde i øjet. Der er risiko for at miste synet.",
      terms: [{ source: "Endoftalmitis", wordings: ["betændelse inde i øjet"], condition: true }], refused: false,
    },
    {
      source: "Kontakt ved svær hovedpine, epigastriesmerter.", plain: "Kontakt ved svær hovedpine. Du har smerter øverst i maven.",
      terms: [{ source: "epigastriesmerter", wordings: ["smerter øverst i maven"], condition: true }], refused: true,
    },
  ],
  check(source, plain, { terms = [] }) {
    const risks = [...source.matchAll(feared)].map(({ groups }) => groups?.["rest"] ?? "").join(" ");
    if (risks === "") return null;
    const stated = terms.some((term) => term.condition && risks.includes(term.source) && term.wordings.some((wording) => condition(wording).test(plain)));
    return stated ? "what there is a risk of is stated" : null;
  },
};
