import type { ListedConcept } from "../lib/glossary/concept-list.ts";
import type { Words } from "../lib/interface-words.ts";
import { Glossary } from "./Glossary.tsx";

interface GlossaryPageProps {
  readonly words: Words;
  readonly concepts: readonly ListedConcept[] | "loading" | "failed";
  /** What stands after # in the address: a concept's id, or nothing. */
  readonly hash: string;
  onHash(hash: string): void;
}

/** The page of words. */
export function GlossaryPage({ words, concepts, hash }: GlossaryPageProps) {
  return (
    <main className="page">
      <header className="page-head">
        <div className="brand">
          <img src="/icons/icon-48.png" alt="" width="36" height="36" />
          <h1>{words.glossaryTitle}</h1>
        </div>
      </header>
      {concepts === "loading" && <p role="status">{words.glossaryLoading}</p>}
      {concepts === "failed" && <p role="alert">{words.glossaryFailed}</p>}
      {typeof concepts !== "string" && <Glossary concepts={concepts} words={words} only={hash} />}
    </main>
  );
}
