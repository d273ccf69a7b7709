import { createContext } from "react";
import type { CardActions } from "../lib/reading/draw-card.ts";

/** What the cards of a page know of the reader, and what can be done from them. */
export interface CardContextValue {
  /** Concepts that the reader knows: their words stay quiet. */
  readonly known: ReadonlySet<string>;
  readonly actions: CardActions;
}

export const CardContext = createContext<CardContextValue>({
  known: new Set(), actions: { know: () => undefined, readMore: () => undefined },
});
