import { spawn } from "node:child_process";

/** Windows knows npm and npx only as command files, which need a shell. */
const SHELL = process.platform === "win32";

/**
 * Runs a command in the foreground and resolves to its exit status. Its output goes to ours, or with `quiet` is kept
 * back and shown only if the command fails.
 */
export function runCommand(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: SHELL,
      env: { ...process.env, ...env },
    });
    let output = "";
    child.stdout?.on("data", (part) => (output += part));
    child.stderr?.on("data", (part) => (output += part));
    const end = (status) => {
      if (status !== 0 && quiet) process.stderr.write(output);
      resolve(status);
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on("exit", (status) => end(status ?? 1));
  });
}

/** As `runCommand`, but a failure ends the whole script. */
export async function mustRun(command, args, options) {
  const status = await runCommand(command, args, options);
  if (status === 0) return;
  console.error(`\n"${[command, ...args].join(" ")}" failed with exit status ${status}.`);
  process.exit(status);
}
