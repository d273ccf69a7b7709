import "../../components/reading-pages.css";
import "../../components/side-panel.css";
import { useEffect, useMemo } from "react";
import { SidePanel } from "../../components/SidePanel.tsx";
import { showPage } from "../../lib/browser/show-page.ts";
import { useEngine } from "../../lib/browser/use-engine.ts";
import { useInterface } from "../../lib/browser/use-interface.ts";
import { useKnown } from "../../lib/browser/use-known.ts";
import { usePanel } from "../../lib/browser/use-panel.ts";

/** Notes may still be coming in, and the reader goes from page to page. */
const LOOK_EVERY_MS = 1500;

function Page() {
  const { words, language, load: loadWords } = useInterface();
  const { engine, load: loadEngine } = useEngine();
  const { known, know, readMore, load: loadKnown } = useKnown();
  const { place, look } = usePanel();
  const cards = useMemo(() => ({ known, actions: { know, readMore } }), [known, know, readMore]);
  useEffect(() => {
    void loadWords();
    void loadEngine();
    void loadKnown();
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void look();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [loadWords, loadEngine, loadKnown, look]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <SidePanel place={place} engine={engine} words={words} language={language} cards={cards} />;
}

void showPage(<Page />);
