import { parseArgs, type ParseArgsConfig } from "node:util";
import { Advice } from "./advice.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** How a script is called: its name, how to use it, its options, and how many names of files or things it takes. */
interface CommandLine<Own extends Options> {
  readonly name: string;
  readonly usage: string;
  readonly options?: Own;
  /** None unless said otherwise. */
  readonly mostNames?: number;
}

type Values<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own }>>["values"];

/**
 * Runs a script of ours with what stands behind its name. `--help` prints the usage. What the caller can mend is told in
 * one line and ends it with status 2; a fault of ours is told with its stack. Else the status is what `main` gives.
 */
export async function runCommandLine<const Own extends Options>(
  { name, usage, options, mostNames = 0 }: CommandLine<Own>,
  main: (values: Values<Own>, names: readonly string[]) => Promise<number | void>,
): Promise<void> {
  // Whoever reads what we print may have had enough of it (`| head`).
  process.stdout.on("error", (error: NodeJS.ErrnoException) => { if (error.code === "EPIPE") process.exit(); });
  if (process.argv.slice(2).includes("--help")) {
    console.log(usage);
    return;
  }
  try {
    const { values, positionals } = parseArgs({ options: options ?? {}, allowPositionals: true });
    if (positionals.length > mostNames) throw new Advice(`"${positionals[mostNames]}" is one argument too many\n${usage}`);
    process.exitCode = await main(values as Values<Own>, positionals) ?? 0;
  } catch (error) {
    console.error(`${name}:`, isMendable(error) ? error.message : error);
    process.exitCode = 2;
  }
}

/** Ours, a file that can't be read, or an option that isn't there. */
function isMendable(error: unknown): error is Error {
  return error instanceof Advice || (error instanceof Error && "code" in error && /^(?:E[A-Z]+|ERR_PARSE_ARGS_\w+)$/u.test(String(error.code)));
}
