declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [end: number, found: string[]][];
  }
}
