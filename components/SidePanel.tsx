import { useState } from "react";
import { flushSync } from "react-dom";
import type { PanelPlace } from "../lib/browser/use-panel.ts";
import type { Engine } from "../lib/engine/engine.ts";
import type { Language, Words } from "../lib/interface-words.ts";
import type { About } from "./AboutChoice.tsx";
import { CardContext, type CardContextValue } from "./card-context.ts";
import { PASTE_FIELD, PasteTab } from "./PasteTab.tsx";
import { PreviewTab } from "./PreviewTab.tsx";
import { ReadTab } from "./ReadTab.tsx";
import { Tabs, type Tab } from "./Tabs.tsx";

interface SidePanelProps {
  readonly place: PanelPlace;
  readonly engine: Engine | null;
  readonly words: Words;
  readonly language: Language;
  readonly cards: CardContextValue;
}

type TabId = "read" | "paste" | "preview";

/** The side panel: the page's notes to read, a note from elsewhere, and a note while it is written. */
export function SidePanel({ place, engine, words, language, cards }: SidePanelProps) {
  const [about, setAbout] = useState<About>("me");
  const [tab, setTab] = useState<TabId>("read");
  const paste = () => {
    flushSync(() => setTab("paste"));
    document.getElementById(PASTE_FIELD)?.focus();
  };
  const tabs: readonly Tab<TabId>[] = [
    {
      id: "read", name: words.panelRead,
      shows: <ReadTab place={place} engine={engine} words={words} language={language} about={about} onAbout={setAbout} onPaste={paste} />,
    },
    { id: "paste", name: words.panelPaste, keeps: true, shows: <PasteTab engine={engine} words={words} about={about} onAbout={setAbout} /> },
    { id: "preview", name: words.panelPreview, keeps: true, shows: <PreviewTab engine={engine} words={words} /> },
  ];
  return (
    <CardContext value={cards}>
      <main className="page panel-page">
        <header className="page-head not-printed">
          <div className="brand">
            <img className="mark" src="/icons/icon.svg" alt="" width="28" height="28" />
            <h1>Klartekst</h1>
          </div>
          <nav className="row" aria-label={words.glossaryViews}>
            <a className="widen" href="/sidepanel.html" target="_blank" rel="noopener">{words.panelWiden}</a>
            <a href="/glossary.html" target="_blank" rel="noopener">{words.glossaryTitle}</a>
            <a href="/glossary.html#/mine" target="_blank" rel="noopener">{words.glossaryMine}</a>
          </nav>
        </header>
        <Tabs<TabId> label={words.panelTabs} tabs={tabs} chosen={tab} onChoose={setTab} />
      </main>
    </CardContext>
  );
}
