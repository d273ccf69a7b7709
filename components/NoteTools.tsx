import { useEffect, useRef, useState } from "react";
import { localVoice } from "../lib/documents/local-voice.ts";
import { readAloud } from "../lib/documents/read-aloud.ts";
import type { Words } from "../lib/interface-words.ts";
import { Icon } from "./Icon.tsx";

interface NoteToolsProps {
  /** What is copied and read aloud. */
  readonly text: string;
  readonly words: Words;
  /** Offers to print the page too. */
  readonly printable?: boolean;
}

/** What one can do with a plain version: copy it, hear it, print it. */
export function NoteTools({ text, words, printable = false }: NoteToolsProps) {
  const voice = useLocalVoice();
  return (
    <div className="row tools not-printed">
      <CopyButton text={text} words={words} />
      {voice && <SpeakButton text={text} voice={voice} words={words} />}
      {printable && <button type="button" onClick={() => print()}><Icon name="print" />{words.panelPrint}</button>}
    </div>
  );
}

const COPIED_MS = 2500;

function CopyButton({ text, words }: Pick<NoteToolsProps, "text" | "words">) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Icon name={copied ? "done" : "copy"} />{copied ? words.panelCopied : words.panelCopy}
      </button>
      <span role="status" className="spoken">{copied && words.panelCopied}</span>
    </>
  );
}

function SpeakButton({ text, voice, words }: Pick<NoteToolsProps, "text" | "words"> & { readonly voice: SpeechSynthesisVoice }) {
  const stop = useRef<(() => void) | null>(null);
  const [speaking, setSpeaking] = useState(false);
  const end = () => {
    stop.current?.();
    stop.current = null;
    setSpeaking(false);
  };
  useEffect(() => end, []);
  const start = () => {
    stop.current = readAloud(text, voice, speechSynthesis, () => setSpeaking(false));
    setSpeaking(true);
  };
  return (
    <button type="button" onClick={speaking ? end : start}>
      <Icon name={speaking ? "stop" : "speak"} />{speaking ? words.panelSilence : words.panelSpeak}
    </button>
  );
}

/** The device's own Danish voice: voices come late in some browsers. */
export function useLocalVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(() => localVoice(speechSynthesis.getVoices()));
  useEffect(() => {
    const look = () => setVoice(localVoice(speechSynthesis.getVoices()));
    speechSynthesis.addEventListener("voiceschanged", look);
    return () => speechSynthesis.removeEventListener("voiceschanged", look);
  }, []);
  return voice;
}
