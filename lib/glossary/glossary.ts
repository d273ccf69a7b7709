/** The compiled glossary, ready to match. */
export interface Glossary {
  readonly version: string;
}
