import "../../components/reading-pages.css";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { GlossaryPage } from "../../components/GlossaryPage.tsx";
import { useInterface } from "../../lib/browser/use-interface.ts";
import { loadConceptList } from "../../lib/glossary/load-concept-list.ts";
import type { ListedConcept } from "../../lib/glossary/concept-list.ts";

function Page() {
  const { words, language, load } = useInterface();
  const [concepts, setConcepts] = useState<readonly ListedConcept[] | "loading" | "failed">("loading");
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    void load();
    loadConceptList().then(setConcepts, () => setConcepts("failed"));
    const follow = () => setHash(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [load]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.glossaryTitle} – Klartekst`;
  }, [language, words]);
  return <GlossaryPage words={words} concepts={concepts} hash={hash} onHash={(next) => (location.hash = next)} />;
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
