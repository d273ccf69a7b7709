import "../../components/pages.css";
import { useEffect } from "react";
import { browser } from "wxt/browser";
import { Popup } from "../../components/Popup.tsx";
import { openPanel } from "../../lib/browser/open-panel.ts";
import { showPage } from "../../lib/browser/show-page.ts";
import { usePopup } from "../../lib/browser/use-popup.ts";

/** Notes may still be coming in while the popup is open. */
const LOOK_EVERY_MS = 1000;

function PopupPage() {
  const { view, words, shortcut, windowId, look, setOn, findNow, actOnAll, addHost } = usePopup();
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [look]);
  return (
    <Popup
      view={view} words={words} shortcut={shortcut}
      onSetOn={(on) => void setOn(on)}
      onFindNow={() => void findNow()}
      onAll={(action) => void actOnAll(action)}
      onAddHost={(host) => void addHost(host)}
      onPanel={windowId === null ? null : () => void openPanel(windowId).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

void showPage(<PopupPage />);
