/**
 * The keys of an event as "Ctrl+Alt+K", or null if they make no shortcut. The letter is read from the key's place, as
 * Alt+K types "˚" on a Mac.
 */
export function shortcutOf(event: KeyboardEvent): string | null {
  const key = /^(?:Key|Digit)(?<sign>[A-Z\d])$/u.exec(event.code)?.groups?.sign;
  if (!key || !(event.ctrlKey || event.altKey || event.metaKey)) return null;
  return [
    event.ctrlKey && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && "Shift",
    event.metaKey && "Meta",
    key,
  ].filter(Boolean).join("+");
}
