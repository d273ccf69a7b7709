import { useEffect, useRef, useState } from "react";
import type { Engine } from "../lib/engine/engine.ts";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import { DemoNote } from "./DemoNote.tsx";
import { WelcomePicture } from "./WelcomePicture.tsx";

interface WelcomeProps {
  readonly words: Words;
  /** Null until the reader's own words are known. */
  readonly engine: Engine | null;
}

const LAST = 2;

/** First run: what Klartekst does, that nothing leaves the device, and a note to try it on. */
export function Welcome({ words, engine }: WelcomeProps) {
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [step]);
  const screens = [
    { title: words.welcomeDoes, about: words.welcomeDoesAbout },
    { title: words.welcomeStays, about: words.welcomeStaysAbout },
    { title: words.welcomeTry, about: words.welcomeTryAbout },
  ];
  const screen = screens[step];
  return (
    <main>
      <header>
        <img className="mark" src="/icons/icon.svg" alt="" width="36" height="36" />
        <p className="quiet">{fillWords(words.welcomeStep, step + 1, LAST + 1)}</p>
      </header>
      <section>
        {step < LAST && <WelcomePicture step={step} />}
        <h1 ref={heading} tabIndex={-1}>{screen?.title}</h1>
        <p>{screen?.about}</p>
        {step === 1 && <p className="quiet">{words.welcomeSee}</p>}
        {step === LAST && <DemoNote words={words} engine={engine} />}
      </section>
      {step === LAST && <p className="ready">{words.welcomeReady}</p>}
      <div className="row steps">
        {step > 0 ? <button type="button" onClick={() => setStep(step - 1)}>{words.welcomeBack}</button> : <span />}
        {step < LAST && <button type="button" className="primary" onClick={() => setStep(step + 1)}>{words.welcomeNext}</button>}
      </div>
    </main>
  );
}
