import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerEnginePorts } from "../lib/browser/answer-engine-ports.ts";
import { answerModelQuestions } from "../lib/browser/answer-model-questions.ts";
import { toggleInFrames } from "../lib/browser/ask-frames.ts";
import { addedHosts, registerAddedHosts, startInOpenTabs } from "../lib/browser/content-script.ts";
import { ensureEngineHost } from "../lib/browser/ensure-engine-host.ts";
import { siteAddress } from "../lib/browser/site-address.ts";
import { answerMessages } from "../lib/browser/messages.ts";
import { pageStart } from "../lib/browser/page-start.ts";
import { loadReadingScript } from "../lib/browser/load-reading-script.ts";
import { PORTAL_HOSTS } from "../lib/browser/portal-hosts.ts";
import { rememberChoices, rememberKnown } from "../lib/browser/remember.ts";
import { workerEngine } from "../lib/engine/worker-engine.ts";

export default defineBackground({
  type: "module",
  main() {
    // Firefox has no offscreen documents: there this page itself hosts the engine.
    if (import.meta.env.FIREFOX) hostEngine();
    answerMessages({
      "ensure-engine": async () => {
        if (!import.meta.env.FIREFOX) await ensureEngineHost();
        return true;
      },
      "remember-choices": (sender, chosen) => rememberChoices(siteAddress(sender), chosen),
      "know-concept": (_, concept) => rememberKnown(concept),
      "open-glossary": async (_, concept) => {
        await browser.tabs.create({ url: `${browser.runtime.getURL("/glossary.html")}#${encodeURIComponent(concept)}` });
        return true;
      },
      "page-start": async (sender) => {
        const { tab, frameId = 0 } = sender;
        const start = await pageStart(siteAddress(sender));
        if (start.on && tab?.id !== undefined) await loadReadingScript(tab.id, frameId);
        return start;
      },
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === "toggle-note" && tab?.id !== undefined) void toggleInFrames(tab.id);
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void registerAddedHosts();
      void startInOpenTabs(origins);
    });
    browser.permissions.onRemoved.addListener(() => void registerAddedHosts());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
      void registerAddedHosts();
      void addedHosts().then((added) => startInOpenTabs([...PORTAL_HOSTS, ...added]));
    });
  },
});

function hostEngine(): void {
  const engine = workerEngine();
  answerEnginePorts(engine);
  answerModelQuestions(engine);
}
