import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { fixedClock, program } from "../../commands/run.ts";

/** A desk that runs as a process of its own. */
export interface StartedDesk {
  /** The address that opens it, once. */
  readonly address: string;
  /** All that it has printed so far. */
  readonly said: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** As Ctrl-C does. */
  readonly interrupt: () => void;
  /** As a computer does that is switched off. */
  readonly kill: () => void;
}

/** Starts the built command in a folder, as a user does, and waits until it prints its address. */
export async function startDesk(folder: string, ...words: string[]): Promise<StartedDesk> {
  const child: ChildProcess = spawn(process.execPath, [program, "desk", "--no-open", ...words], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", ...fixedClock },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const address = await new Promise<string>((done, fail) => {
    child.stdout!.on("data", () => {
      const found = /http:\S+/.exec(said)?.[0];
      if (found && said.includes("Ctrl-C")) done(found);
    });
    ended.then(() => fail(new Error(said)));
  });
  return {
    address,
    said: () => said,
    ended,
    interrupt: () => child.kill("SIGINT"),
    kill: () => child.kill("SIGKILL"),
  };
}
