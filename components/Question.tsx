import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useRef } from "react";

export interface QuestionProps {
  /** The button that asks, and the question's title. */
  readonly name: string;
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
}

/** A button and the question that it asks, over everything else. "No" has the focus. */
export function Question({ name, about, yes, no, onYes }: QuestionProps) {
  const refuse = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger>{name}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="question" initialFocus={refuse}>
          <AlertDialog.Title>{name}</AlertDialog.Title>
          <AlertDialog.Description>{about}</AlertDialog.Description>
          <div className="row start">
            <AlertDialog.Close ref={refuse}>{no}</AlertDialog.Close>
            <AlertDialog.Close className="danger" onClick={onYes}>{yes}</AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
