import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { ReadingLooks } from "../reading/reading-choices.ts";
import { keepFocus } from "./keep-focus.ts";
import { looks } from "./settings.ts";

/**
 * Shows a page of the extension in the reader's text size, typeface and contrast, and follows them when they change. They
 * stand on <html>, where `components/tokens.css` reads them. Nothing is drawn before they are known: no page jumps. The
 * focus stays where one was when what had it goes away.
 */
export async function showPage(page: ReactNode): Promise<void> {
  const place = document.getElementById("root");
  if (!place) return;
  wear(await looks.getValue());
  looks.watch(wear);
  keepFocus(place);
  createRoot(place).render(page);
}

function wear({ size, typeface, contrast }: ReadingLooks): void {
  Object.assign(document.documentElement.dataset, { size, typeface, contrast });
}
