import { shortcutOf } from "../lib/reading/shortcut-of.ts";

interface KeyFieldProps {
  readonly label: string;
  readonly describedBy: string;
  readonly keys: string;
  onChange(keys: string): void;
}

/** A field that takes the keys that are pressed in it. Keys that make no shortcut (Tab, Enter …) do what they always do. */
export function KeyField({ label, describedBy, keys, onChange }: KeyFieldProps) {
  return (
    <input
      type="text" readOnly className="keys" aria-label={label} aria-describedby={describedBy} value={keys}
      onKeyDown={(event) => {
        const pressed = shortcutOf(event.nativeEvent);
        if (!pressed) return;
        event.preventDefault();
        onChange(pressed);
      }}
    />
  );
}
