/** Something that whoever calls a script can mend: told in one line, without a stack. */
export class Advice extends Error {}
