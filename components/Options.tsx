import type { Language, Words } from "../lib/interface-words.ts";
import { KeyField } from "./KeyField.tsx";
import { SiteList } from "./SiteList.tsx";

interface OptionsProps {
  readonly words: Words;
  readonly language: Language;
  readonly shortcut: string;
  readonly added: readonly string[];
  readonly off: readonly string[];
  onLanguage(language: Language): void;
  onShortcut(keys: string): void;
  /** Resolves to false if the address was no host name. */
  onAddHost(host: string): Promise<boolean>;
  onRemoveHost(pattern: string): void;
  onTurnOn(host: string): void;
}

/** The options page. */
export function Options(props: OptionsProps) {
  const { words, language, shortcut, onLanguage, onShortcut } = props;
  return (
    <main>
      <header>
        <img src="/icons/icon-48.png" alt="" width="36" height="36" />
        <h1>{words.optionsTitle}</h1>
      </header>
      <SiteList {...props} />
      <section>
        <h2>{words.optionsKeys}</h2>
        <p id="keys-about">{words.optionsKeysAbout}</p>
        <KeyField label={words.optionsKeys} describedBy="keys-about" keys={shortcut} onChange={onShortcut} />
      </section>
      <section>
        <h2 id="language">{words.optionsLanguage}</h2>
        <select aria-labelledby="language" value={language} onChange={(event) => onLanguage(event.target.value as Language)}>
          <option value="da">{words.optionsDanish}</option>
          <option value="en">{words.optionsEnglish}</option>
        </select>
      </section>
      <section>
        <h2>{words.optionsPrivacy}</h2>
        <p>{words.optionsPrivacyAbout}</p>
      </section>
    </main>
  );
}
