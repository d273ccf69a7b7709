import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useRef } from "react";

interface AskFirstProps {
  /** The button that asks, and the question's title. */
  readonly name: string;
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
}

/** A button for what can't be undone: it asks before it does it. "No" has the focus. */
export function AskFirst({ name, about, yes, no, onYes }: AskFirstProps) {
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
