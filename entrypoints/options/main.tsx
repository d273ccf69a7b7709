import "../../components/pages.css";
import { useEffect } from "react";
import { Options } from "../../components/Options.tsx";
import { showPage } from "../../lib/browser/show-page.ts";
import { useModel } from "../../lib/browser/use-model.ts";
import { useOptions } from "../../lib/browser/use-options.ts";

/** The model starts, works and rests while the page is open. */
const LOOK_EVERY_MS = 2000;

function OptionsPage() {
  const store = useOptions();
  const { report, look, letGo } = useModel();
  const { load } = store;
  useEffect(() => void load(), [load]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void look();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [look]);
  useEffect(() => {
    document.documentElement.lang = store.language;
    document.title = store.words.optionsTitle;
  }, [store.language, store.words]);
  return (
    <Options
      {...store}
      onLanguage={(language) => void store.setLanguage(language)}
      onShortcut={(keys) => void store.setShortcut(keys)}
      onViewKeys={(keys) => void store.setViewKeys(keys)}
      onChoices={(choices) => void store.setChoices(choices)}
      model={report}
      onForgetSite={(host) => void store.forgetSite(host)}
      onLetModelGo={() => void letGo()}
      onLooks={(looks) => void store.setLooks(looks)}
      onForgetKnown={() => void store.forgetKnown()}
      onDeleteAll={store.deleteAll}
      onAddHost={store.addHost}
      onRemoveHost={(pattern) => void store.removeHost(pattern)}
      onTurnOn={(host) => void store.turnOn(host)}
    />
  );
}

void showPage(<OptionsPage />);
