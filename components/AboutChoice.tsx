import type { Word, Words } from "../lib/interface-words.ts";
import { RELATIVES, type Relative } from "../lib/rewrite/speak-of-relative.ts";

/** Whom the notes are about: the reader, or somebody the reader looks after. */
export type About = "me" | Relative;

interface AboutChoiceProps {
  readonly about: About;
  readonly words: Words;
  onChoose(about: About): void;
}

const NAMES: Readonly<Record<About, Word>> = {
  me: "panelAboutMe", mother: "panelAboutMother", father: "panelAboutFather", child: "panelAboutChild", relative: "panelAboutRelative",
};

/** Chooses whom the plain versions speak of. */
export function AboutChoice({ about, words, onChoose }: AboutChoiceProps) {
  return (
    <label className="about not-printed">
      <span>{words.panelAbout}</span>
      <select value={about} onChange={(event) => onChoose(event.target.value as About)}>
        {(["me", ...RELATIVES] as const).map((each) => <option key={each} value={each}>{words[NAMES[each]]}</option>)}
      </select>
    </label>
  );
}
