/** What was changed in the extension's storage, by key. */
export type StorageChanges = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** What a page itself remembers for later. */
const OWN = /^(?:siteChoices|knownConcepts)\$?$/u;

/** Are all changes such as a page makes itself, and so knows of? A page never forgets what was chosen for a site. */
export function areKnownHere(changes: StorageChanges): boolean {
  return Object.entries(changes).every(([key, { oldValue, newValue }]) => OWN.test(key) && !losesKeys(oldValue, newValue));
}

function losesKeys(before: unknown, after: unknown): boolean {
  return Object.keys(before ?? {}).some((key) => !(key in Object(after)));
}
