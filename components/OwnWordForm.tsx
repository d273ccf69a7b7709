import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { fillWords } from "../lib/fill-words.ts";
import type { Words } from "../lib/interface-words.ts";
import { ownTermSchema, type OwnTerm } from "../lib/own-glossary/own-term.ts";
import { splitForms } from "../lib/own-glossary/read-list.ts";

interface OwnWordFormProps {
  /** The word that is changed; null to add one. */
  readonly edited: OwnTerm | null;
  readonly words: Words;
  onSave(term: OwnTerm): void;
  onCancel(): void;
}

const EMPTY = { term: "", also: "", plain: "", explanation: "" };

/** The form for one word. */
export function OwnWordForm({ edited, words, onSave, onCancel }: OwnWordFormProps) {
  const [typed, setTyped] = useState(edited ? { ...edited, also: edited.also.join(", ") } : EMPTY);
  const [bad, setBad] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isEdited = edited !== null;
  // The form may stand far from the word that is to be changed.
  useEffect(() => {
    if (isEdited) form.current?.querySelector("input")?.focus();
  }, [isEdited]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const checked = ownTermSchema.safeParse({ ...typed, also: splitForms(typed.also) });
    setBad(!checked.success);
    if (!checked.success) return void focusEmpty(form.current);
    onSave(checked.data);
    setTyped(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, label: string, most: number, hint?: string) => (
    <Field label={label} hint={hint} most={most} value={typed[name]} bad={bad && (name === "term" || name === "plain") && typed[name].trim() === ""} onChange={(value) => setTyped({ ...typed, [name]: value })} />
  );
  return (
    <form ref={form} className="card stack" onSubmit={save}>
      <h2>{edited ? fillWords(words.ownEdit, edited.term) : words.ownAdd}</h2>
      {field("term", words.ownTerm, 80)}
      {field("plain", words.ownPlain, 160, words.ownPlainHint)}
      {field("also", words.ownAlso, 400)}
      {field("explanation", words.ownExplanation, 600)}
      {bad && <p role="alert" className="bad">{words.ownNeeded}</p>}
      <p className="row">
        <button type="submit" className="primary">{words.ownSave}</button>
        {edited && <button type="button" onClick={onCancel}>{words.ownCancel}</button>}
      </p>
    </form>
  );
}

/** What has to be filled in is the first two fields. */
function focusEmpty(form: HTMLFormElement | null): void {
  [...form?.querySelectorAll("input") ?? []].find(({ value }) => value.trim() === "")?.focus();
}

interface FieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly most: number;
  readonly value: string;
  readonly bad: boolean;
  onChange(value: string): void;
}

function Field({ label, hint, most, value, bad, onChange }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id} aria-describedby={hint && `${id}-hint`} type="text" lang="da" autoComplete="off" maxLength={most} aria-invalid={bad} value={value} onChange={(event) => onChange(event.target.value)}
      />
      {hint && <p id={`${id}-hint`} className="quiet">{hint}</p>}
    </div>
  );
}
