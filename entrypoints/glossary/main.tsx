import "../../components/reading-pages.css";
import { useEffect, useState } from "react";
import { GlossaryPage } from "../../components/GlossaryPage.tsx";
import { showPage } from "../../lib/browser/show-page.ts";
import { useInterface } from "../../lib/browser/use-interface.ts";
import { useOwnTerms } from "../../lib/browser/use-own-terms.ts";
import type { ListedConcept } from "../../lib/glossary/concept-list.ts";
import { loadConceptList } from "../../lib/glossary/load-concept-list.ts";

function Page() {
  const { words, language, load } = useInterface();
  const { terms, load: loadOwn, add, remove, removeAll } = useOwnTerms();
  const [concepts, setConcepts] = useState<readonly ListedConcept[] | "loading" | "failed">("loading");
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    void load();
    void loadOwn();
    loadConceptList().then(setConcepts, () => setConcepts("failed"));
    const follow = () => setHash(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [load, loadOwn]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.glossaryTitle} – Klartekst`;
  }, [language, words]);
  const own = terms && { terms, onAdd: add, onRemove: remove, onRemoveAll: () => void removeAll() };
  return <GlossaryPage words={words} concepts={concepts} own={own} hash={hash} onHash={(next) => (location.hash = next)} />;
}

void showPage(<Page />);
