import { useState } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import type { ViewKeys } from "../lib/reading/reading-choices.ts";
import { KeyField } from "./KeyField.tsx";

interface KeyOptionsProps {
  readonly words: Words;
  readonly shortcut: string;
  readonly viewKeys: ViewKeys;
  onShortcut(keys: string): void;
  onViewKeys(keys: ViewKeys): void;
}

/** One thing that keys do. */
interface KeyUse {
  readonly name: string;
  readonly keys: string;
  onChange(keys: string): void;
}

/** The keys of the note and of its views. Keys that do something already are refused: two things would answer to them. */
export function KeyOptions(props: KeyOptionsProps) {
  const { words } = props;
  const [taken, setTaken] = useState<{ readonly keys: string; readonly name: string } | null>(null);
  const uses = usesOf(props);
  const change = (use: KeyUse, keys: string) => {
    const other = uses.find((candidate) => candidate.name !== use.name && candidate.keys === keys);
    setTaken(other ?? null);
    if (!other) use.onChange(keys);
  };
  return (
    <section>
      <h2>{words.optionsKeys}</h2>
      <p id="keys-about">{words.optionsKeysAbout}</p>
      {uses.map((use) => (
        <div className="row choice" key={use.name}>
          <span aria-hidden="true">{use.name}</span>
          <KeyField label={use.name} describedBy="keys-about" keys={use.keys} onChange={(keys) => change(use, keys)} />
        </div>
      ))}
      {taken && <p role="alert" className="bad">{fillWords(words.optionsKeysTaken, taken.keys, taken.name)}</p>}
    </section>
  );
}

function usesOf({ words, shortcut, viewKeys, onShortcut, onViewKeys }: KeyOptionsProps): readonly KeyUse[] {
  const view = (id: keyof ViewKeys, name: string): KeyUse =>
    ({ name: `${words.pageView}: ${name}`, keys: viewKeys[id], onChange: (keys) => onViewKeys({ ...viewKeys, [id]: keys }) });
  return [
    { name: words.optionsKeysToggle, keys: shortcut, onChange: onShortcut },
    view("original", words.pageViewOriginal), view("plain", words.pageViewPlain), view("beside", words.pageViewBeside),
  ];
}
