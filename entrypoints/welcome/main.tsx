import "../../components/pages.css";
import { useEffect } from "react";
import { Welcome } from "../../components/Welcome.tsx";
import { showPage } from "../../lib/browser/show-page.ts";
import { useEngine } from "../../lib/browser/use-engine.ts";
import { useInterface } from "../../lib/browser/use-interface.ts";

function WelcomePage() {
  const { words, language, load } = useInterface();
  const { engine, load: loadEngine } = useEngine();
  useEffect(() => {
    void load();
    void loadEngine();
  }, [load, loadEngine]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.welcomeTitle;
  }, [language, words]);
  return <Welcome words={words} engine={engine} />;
}

void showPage(<WelcomePage />);
