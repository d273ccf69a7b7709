import { lazy, Suspense } from "react";
import type { QuestionProps } from "./Question.tsx";

/** Comes when the page stands there: it is a sixth of the page's script, and nobody's first press. */
const Question = lazy(async () => ({ default: (await import("./Question.tsx")).Question }));

/** A button for what can't be undone: it asks before it does it. */
export function AskFirst(props: QuestionProps) {
  return <Suspense fallback={<button type="button" disabled>{props.name}</button>}><Question {...props} /></Suspense>;
}
