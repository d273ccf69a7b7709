import type { FoundNote } from "./find-notes.ts";

export interface NoteChange {
  readonly before: FoundNote;
  readonly after: FoundNote;
}

/**
 * Changes gathered over several scopes: a note removed in one place while another with the same text came is the same
 * note, rendered anew.
 */
export function settleChanges(
  all: readonly FoundNote[], gone: readonly FoundNote[], changed: NoteChange[],
): { added: FoundNote[]; removed: FoundNote[]; changed: NoteChange[] } {
  const removed = [...gone];
  const added = all.filter((after) => {
    const before = removed.find(({ text }) => text === after.text);
    if (before === undefined) return true;
    removed.splice(removed.indexOf(before), 1);
    if (before !== after) changed.push({ before, after });
    return false;
  });
  return { added, removed, changed };
}
