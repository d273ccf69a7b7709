import { Tabs as Headless } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

/** A tab, and what it shows. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly shows: ReactNode;
  /** Keeps what was typed in it while one looks at another tab. */
  readonly keeps?: boolean;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  onChoose(id: Id): void;
}

/** Tabs after the ARIA pattern: arrows, Home and End move and choose; only the chosen tab takes the Tab key. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  return (
    <Headless.Root value={chosen} onValueChange={(id: Id) => onChoose(id)}>
      <Headless.List className="tabs not-printed" aria-label={label} activateOnFocus>
        {tabs.map(({ id, name }) => <Headless.Tab key={id} value={id}>{name}</Headless.Tab>)}
      </Headless.List>
      {tabs.map(({ id, shows, keeps = false }) => <Headless.Panel key={id} value={id} keepMounted={keeps}>{shows}</Headless.Panel>)}
    </Headless.Root>
  );
}
