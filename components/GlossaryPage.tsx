import type { ListedConcept } from "../lib/glossary/concept-list.ts";
import type { Words } from "../lib/interface-words.ts";
import { Glossary } from "./Glossary.tsx";
import { OwnWords, type OwnWordsProps } from "./OwnWords.tsx";
import { Tabs } from "./Tabs.tsx";

interface GlossaryPageProps {
  readonly words: Words;
  readonly concepts: readonly ListedConcept[] | "loading" | "failed";
  /** The reader's own words; null until they are read. */
  readonly own: Omit<OwnWordsProps, "words"> | null;
  /** What stands after # in the address: a concept's id, "/mine", or nothing. */
  readonly hash: string;
  onHash(hash: string): void;
}

type TabId = "all" | "mine";

/** The reader's own words have an address that can be no concept's id. */
const MINE = "/mine";

/** The page of words: the whole glossary, and the reader's own. */
export function GlossaryPage({ words, concepts, own, hash, onHash }: GlossaryPageProps) {
  const tab: TabId = hash === MINE ? "mine" : "all";
  return (
    <main className="page">
      <header className="page-head">
        <div className="brand">
          <img className="mark" src="/icons/icon.svg" alt="" width="36" height="36" />
          <h1>{words.glossaryTitle}</h1>
        </div>
      </header>
      <Tabs<TabId>
        label={words.glossaryViews} chosen={tab} onChoose={(next) => onHash(next === "mine" ? MINE : "")}
        tabs={[
          { id: "all", name: words.glossaryAll, keeps: true, shows: <All concepts={concepts} words={words} only={tab === "all" ? hash : ""} /> },
          { id: "mine", name: words.glossaryMine, shows: own && <OwnWords {...own} words={words} /> },
        ]}
      />
    </main>
  );
}

function All({ concepts, words, only }: Pick<GlossaryPageProps, "concepts" | "words"> & { readonly only: string }) {
  if (concepts === "loading") return <p role="status">{words.glossaryLoading}</p>;
  if (concepts === "failed") return <p role="alert">{words.glossaryFailed}</p>;
  return <Glossary concepts={concepts} words={words} only={only} />;
}
