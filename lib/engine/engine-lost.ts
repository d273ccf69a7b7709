/** The place where the pipeline ran went away before the job was done. */
export class EngineLost extends Error {
  override readonly name = "EngineLost";

  constructor() {
    super("The engine went away before the note was done");
  }
}
