import { Check, Copy, FolderOpen, Printer, Square, Volume2, type LucideIcon } from "lucide-react";

const ICONS = {
  copy: Copy, done: Check, open: FolderOpen, print: Printer, speak: Volume2, stop: Square,
} satisfies Readonly<Record<string, LucideIcon>>;

/** An icon of Lucide's; its meaning stands beside it in words. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  const Drawing = ICONS[name];
  return <Drawing className="icon" aria-hidden="true" />;
}
