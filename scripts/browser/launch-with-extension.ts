import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Worker } from "playwright-core";
import { findBrowser } from "../find-browser.mjs";

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Host names and where they lead, as `www.sundhed.dk` → `127.0.0.1:8443`. No other name resolves. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Address of a proxy that every request must go through, loopback included. */
  readonly proxy?: string;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Pixels that the browser's own text is large; else 16. Unlike zoom, this leaves the window as wide as it is. */
  readonly textSize?: number;
  /** For pictures: like a phone's, scroll bars are not to be seen. */
  readonly hideScrollbars?: boolean;
  /** Keeps pages that were left, as browsers do for their users. Playwright turns it off, and loses sight of such pages. */
  readonly backForwardCache?: boolean;
}

export interface BrowserWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, woken if it sleeps. */
  background(): Promise<Worker>;
  close(): Promise<void>;
}

/**
 * Nothing that the browser does of its own accord may blur the view of what the extension does. No `--disable-features`
 * here: it would take the place of Playwright's own.
 */
const QUIET = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--disable-quic",
  "--disable-domain-reliability",
  "--disable-client-side-phishing-detection",
  "--metrics-recording-only",
  "--no-pings",
];

/** Opens a Chromium with a profile of its own, in which the extension is installed. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const { headless = true, width = 1280, height = 900, dark = false } = options;
  const profile = await newProfile(options.textSize);
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless: false,
    viewport: headless ? { width, height } : null,
    colorScheme: dark ? "dark" : "light",
    ignoreHTTPSErrors: true,
    // With a window, Ctrl-C is ours: Playwright would end the process before the profile is taken away.
    handleSIGINT: headless,
    handleSIGTERM: headless,
    args: browserArguments(options, headless),
    ...(options.backForwardCache && { ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
  });
  const background = () => serviceWorker(context);
  const extensionId = new URL((await background()).url()).hostname;
  return {
    context,
    extensionId,
    background,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** An empty profile in developer mode: without it Chromium turns an unpacked extension off when it reloads itself. */
async function newProfile(textSize = 16): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "klartekst-profile-"));
  await mkdir(join(profile, "Default"));
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify({
    extensions: { ui: { developer_mode: true } }, webkit: { webprefs: { default_font_size: textSize } },
  }));
  return profile;
}

function browserArguments({ extension, hosts, proxy, hideScrollbars }: LaunchOptions, headless: boolean): string[] {
  const rules = Object.entries(hosts ?? {}).map(([name, place]) => `MAP ${name} ${place}`);
  const root = process.platform === "linux" && process.getuid?.() === 0;
  return [
    ...QUIET,
    ...(headless ? ["--headless=new"] : []),
    ...(hideScrollbars ? ["--hide-scrollbars"] : []),
    ...(root ? ["--no-sandbox"] : []),
    ...(hosts ? [`--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND", "EXCLUDE localhost", "EXCLUDE 127.0.0.1"].join(", ")}`] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ...(hosts ? ["--ignore-certificate-errors"] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent("serviceworker", { timeout: 20_000 });
}
