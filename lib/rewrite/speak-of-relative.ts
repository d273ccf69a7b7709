import type { PlainNote } from "../plain-note.ts";
import type { Span } from "../text/span.ts";

/** Whom a note is about, when somebody else reads it. */
export const RELATIVES = ["mother", "father", "child", "relative"] as const;
export type Relative = (typeof RELATIVES)[number];

interface Speech {
  /** At the first mention of a sentence, as a subject or an object. */
  readonly name: string;
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
}

const SPEECH: Readonly<Record<Relative, Speech>> = {
  mother: { name: "din mor", subject: "hun", object: "hende", possessive: "hendes" },
  father: { name: "din far", subject: "han", object: "ham", possessive: "hans" },
  child: { name: "dit barn", subject: "barnet", object: "barnet", possessive: "barnets" },
  relative: { name: "din pårørende", subject: "personen", object: "personen", possessive: "personens" },
};
/** Danish points back to the subject of the clause with a word of its own: "hun tager sin medicin". */
const REFLEXIVE: Readonly<Record<string, string>> = { dig: "sig", din: "sin", dit: "sit", dine: "sine" };

const pronoun = /(?<![\p{L}\p{N}])(?:du|dig|din|dit|dine)(?![\p{L}\p{N}])/giu;
/** Where one clause ends and another begins: each has a subject of its own. */
const clauseBreak = /[.;:!?,]\s|\s(?:og|men|så|når|hvis|fordi|at|som|der|indtil|mens|før|efter at)\s(?=(?:du|din|dit|dine|der|det|den|lægen)\s)/giu;

/** After these, "hun" might be another. */
const somebodyElse = /(?<!\p{L})(?:\p{L}*læge[nr]?|\p{L}*sygeplejerske[nr]?|jordemoder\p{L}*|mor|moder\p{L}*|far|datter\p{L}*|søn\p{L}*|kone\p{L}*|mand\p{L}*|søster\p{L}*|bror\p{L}*|ægtefælle\p{L}*|terapeut\p{L}*|hun|han)(?!\p{L})/iu;

interface Edit extends Span { readonly text: string }

/**
 * A finished note, said of a relative instead of to the patient: "du" becomes "din mor" and "hun", "din" becomes "hendes"
 * or, after its own subject, "sin". Sentences that stand as the note has them are left alone.
 */
export function speakOfRelative(note: PlainNote, relative: Relative): PlainNote {
  const speech = SPEECH[contradicts(note, relative) ? "relative" : relative];
  const edits = allEdits(note, speech);
  const plain = apply(note.plain, edits);
  const moved = (span: Span) => movedSpan(span, edits);
  const said = (span: Span) => plain.slice(moved(span).start, moved(span).end);
  return {
    ...note, plain,
    sections: note.sections.map((section) => section.plainSpan
      ? { ...section, plain: said(section.plainSpan).replace(/:$/u, ""), plainSpan: moved(section.plainSpan) } : section),
    sentences: note.sentences.map((sentence) => ({ ...sentence, plain: said(sentence.plainSpan), plainSpan: moved(sentence.plainSpan) })),
    terms: note.terms.map((term) => ({ ...term, plainSpan: term.plainSpan && moved(term.plainSpan) })),
  };
}

/** "67-årig mand" is nobody's mother: what the reader chose must not contradict the note. */
const OTHER_SEX: Readonly<Partial<Record<Relative, RegExp>>> = {
  mother: /^\s*(?:\d+[- ]?årig\p{L}* mand|mand på \d+ år)(?!\p{L})/iu,
  father: /^\s*(?:\d+[- ]?årig\p{L}* kvinde|kvinde på \d+ år)(?!\p{L})/iu,
};

function contradicts(note: PlainNote, relative: Relative): boolean {
  return note.sentences.some(({ source }) => OTHER_SEX[relative]?.test(source.text) === true);
}

/** Named once in a section, and again after somebody else was spoken of. */
function allEdits(note: PlainNote, speech: Speech): Edit[] {
  const headings = note.sections.flatMap(({ plainSpan }) => (plainSpan ? editsOf(note.plain, plainSpan, speech, false) : []));
  let named = false;
  let section = -1;
  const sentences = note.sentences.flatMap((sentence) => {
    if (sentence.section !== section) named = false;
    section = sentence.section;
    const edits = sentence.by === "unchanged" ? [] : editsOf(note.plain, sentence.plainSpan, speech, named);
    named = (named || edits.length > 0) && !somebodyElse.test(sentence.plain);
    return edits;
  });
  return [...headings, ...sentences].sort((a, b) => a.start - b.start);
}

function editsOf(plain: string, { start, end }: Span, speech: Speech, namedBefore: boolean): Edit[] {
  const text = plain.slice(start, end);
  let named = namedBefore;
  return [...text.matchAll(pronoun)].map((match) => {
    const word = match[0].toLowerCase();
    const reflexive = REFLEXIVE[word];
    const said = reflexive !== undefined && subjectStandsBefore(text, match.index) ? reflexive
      : word === "du" ? (named ? speech.subject : speech.name)
      : word === "dig" ? (named ? speech.object : speech.name)
      : named ? speech.possessive : `${speech.name}s`;
    named = true;
    return { start: start + match.index, end: start + match.index + match[0].length, text: sameCase(said, match[0]) };
  });
}

/** Is "du" the subject of the clause, before this place? */
function subjectStandsBefore(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const breaks = [...before.matchAll(clauseBreak)];
  const last = breaks.at(-1);
  const clause = last ? before.slice(last.index + last[0].length) : before;
  return /(?<![\p{L}\p{N}])du(?![\p{L}\p{N}])/iu.test(clause);
}

function sameCase(said: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

function apply(plain: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const edit of edits) {
    out += plain.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + plain.slice(at);
}

/** A span after the edits; one that begins or ends inside an edit takes the whole of it. */
function movedSpan({ start, end }: Span, edits: readonly Edit[]): Span {
  let before = 0;
  let within = 0;
  let first = start;
  let last = end;
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end <= start) before += grown;
    else if (edit.start < end) {
      within += grown;
      first = Math.min(first, edit.start);
      last = Math.max(last, edit.end);
    }
  }
  return { start: first + before, end: last + before + within };
}
