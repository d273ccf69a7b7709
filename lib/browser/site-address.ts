/** What the browser says of the frame that asks. */
interface Sender {
  readonly url?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/** The address whose site a frame belongs to: a frame without an address of its own (`about:srcdoc`) is its page's. */
export function siteAddress({ url, tab }: Sender): string | undefined {
  return url && /^https?:/u.test(url) ? url : tab?.url ?? url;
}
