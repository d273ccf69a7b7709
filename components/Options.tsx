import type { AddedSite } from "../lib/browser/use-options.ts";
import type { ModelReport } from "../lib/engine/model-report.ts";
import type { Language, Words } from "../lib/interface-words.ts";
import type { ReadingChoices, ReadingLooks, SiteChoices, ViewKeys } from "../lib/reading/reading-choices.ts";
import { KeptHere } from "./KeptHere.tsx";
import { KeyOptions } from "./KeyOptions.tsx";
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
  onDeleteAll(): Promise<void>;
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
      <KeyOptions {...props} />
      <section>
        <h2 id="language">{words.optionsLanguage}</h2>
        <select aria-labelledby="language" value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
          {/* Each by its own name: who reads the one need not know the other. */}
          <option value="da" lang="da">{words.optionsDanish}</option>
          <option value="en" lang="en">{words.optionsEnglish}</option>
        </select>
      </section>
      <ModelState {...props} />
      <KeptHere {...props} known={known.length} />
    </main>
  );
}
