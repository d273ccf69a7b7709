import type { Page } from "playwright-core";

interface Property {
  readonly name: string;
  readonly value: { readonly value?: unknown };
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly Property[];
  readonly childIds?: readonly string[];
}

const TOLD = new Set(["expanded", "level", "live", "haspopup", "invalid", "busy"]);
const SILENT = new Set(["StaticText", "InlineTextBox", "generic", "none", "MenuListPopup", "option"]);

/** What assistive technology is told of a page: role, name and states, a line each, indented. */
export async function accessibilityOutline(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = (await session.send("Accessibility.getFullAXTree")).nodes as unknown as AxNode[];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const outline = (node: AxNode, depth: number): string[] => {
    const role = String(node.role?.value ?? "");
    const told = !node.ignored && !SILENT.has(role);
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? outline(child, told ? depth + 1 : depth) : [];
    });
    return told ? [`${"  ".repeat(depth)}${line(node, role)}`, ...children] : children;
  };
  await session.detach();
  return nodes[0] ? outline(nodes[0], 0).join("\n") : "";
}

function line({ name, description, properties = [] }: AxNode, role: string): string {
  const states = properties.filter(({ name: key, value }) => TOLD.has(key) && value.value !== "false" && value.value !== false)
    .map(({ name: key, value }) => `${key}=${String(value.value)}`);
  const described = description?.value ? [`described="${String(description.value)}"`] : [];
  return [role, ...(name?.value ? [`"${String(name.value)}"`] : []), ...states, ...described].join(" ");
}
