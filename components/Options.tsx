import type { AddedSite } from "../lib/browser/use-options.ts";
import type { ModelReport } from "../lib/engine/model-report.ts";
import type { Language, Words } from "../lib/interface-words.ts";
import type { ReadingChoices, ReadingLooks, SiteChoices, ViewKeys } from "../lib/reading/reading-choices.ts";
import { KeptHere } from "./KeptHere.tsx";
import { KeyField } from "./KeyField.tsx";
import { ModelState } from "./ModelState.tsx";
import { ReadingOptions } from "./ReadingOptions.tsx";
import { SiteList } from "./SiteList.tsx";

interface OptionsProps {
  readonly words: Words;
  readonly language: Language;
  readonly shortcut: string;
  readonly viewKeys: ViewKeys;
  readonly choices: ReadingChoices;
  readonly siteChoices: SiteChoices;
  readonly looks: ReadingLooks;
  readonly model: ModelReport | null;
  readonly known: readonly string[];
  readonly added: readonly string[];
  readonly off: readonly string[];
  onLanguage(language: Language): void;
  onShortcut(keys: string): void;
  onViewKeys(keys: ViewKeys): void;
  onChoices(choices: ReadingChoices): void;
  onForgetSite(host: string): void;
  onLooks(looks: ReadingLooks): void;
  onLetModelGo(): void;
  onForgetKnown(): void;
  onDeleteAll(): void;
  /** Resolves to false if the address was no host name. */
  onAddHost(host: string): Promise<AddedSite>;
  onRemoveHost(pattern: string): void;
  onTurnOn(host: string): void;
}

/** The options page. */
export function Options(props: OptionsProps) {
  const { words, language, known, onLanguage } = props;
  return (
    <main>
      <header>
        <img className="mark" src="/icons/icon.svg" alt="" width="36" height="36" />
        <h1>{words.optionsTitle}</h1>
      </header>
      <SiteList {...props} />
      <ReadingOptions {...props} />
      <Keys {...props} />
      <section>
        <h2 id="language">{words.optionsLanguage}</h2>
        <select aria-labelledby="language" value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
          <option value="da">{words.optionsDanish}</option>
          <option value="en">{words.optionsEnglish}</option>
        </select>
      </section>
      <ModelState {...props} />
      <KeptHere {...props} known={known.length} />
    </main>
  );
}

const VIEWS = { original: "pageViewOriginal", plain: "pageViewPlain", beside: "pageViewBeside" } as const;

function Keys({ words, shortcut, viewKeys, onShortcut, onViewKeys }: OptionsProps) {
  return (
    <section>
      <h2>{words.optionsKeys}</h2>
      <p id="keys-about">{words.optionsKeysAbout}</p>
      <div className="row choice">
        <span aria-hidden="true">{words.optionsKeysToggle}</span>
        <KeyField label={words.optionsKeysToggle} describedBy="keys-about" keys={shortcut} onChange={onShortcut} />
      </div>
      {(["original", "plain", "beside"] as const).map((view) => (
        <div className="row choice" key={view}>
          <span aria-hidden="true">{`${words.pageView}: ${words[VIEWS[view]]}`}</span>
          <KeyField
            label={`${words.pageView}: ${words[VIEWS[view]]}`} describedBy="keys-about" keys={viewKeys[view]}
            onChange={(keys) => onViewKeys({ ...viewKeys, [view]: keys })}
          />
        </div>
      ))}
    </section>
  );
}
