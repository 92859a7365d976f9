import { build } from "../../src/commands/build.ts";
import { check } from "../../src/commands/check.ts";
import type { Environment, ExitCode } from "../../src/commands/environment.ts";
import type { Files } from "../../src/files/files.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import type { Writer } from "../../src/publish/writers/writer.ts";
import { english } from "../../src/words/english/english.ts";
import { templates } from "./project.ts";

/** A format that is quickly made: the headings of a report, and its figures. */
export function quickWriter(name: string, usual: boolean): Writer {
  return {
    name,
    endings: [name],
    documents: ["report"],
    usual,
    only: (report) => `${report}.${name}`,
    async write({ edition }) {
      const headings = edition.sections.map(({ heading }) => heading);
      const values = Object.values(edition.figures).map(({ value }) => JSON.stringify(value));
      return [{ path: `${edition.id}.${name}`, content: [...headings, ...values].join("\n") }];
    },
  };
}

export interface CommandRun {
  readonly code: ExitCode;
  /** What was printed, and what was said beside it. */
  readonly output: string;
  readonly errors: string;
}

/** What a command takes; what it prints is kept. */
function environmentOf(data: Files, output: Files) {
  const printed: string[] = [];
  const said: string[] = [];
  const environment: Environment = {
    data,
    templates,
    output,
    words: english,
    now: () => new Date("2032-10-01T08:30:00Z"),
    print: (line) => printed.push(line),
    progress: (line) => said.push(line),
  };
  const ended = (code: ExitCode): CommandRun => ({
    code,
    output: `${printed.join("\n")}\n`,
    errors: `${said.join("\n")}\n`,
  });
  return { environment, ended };
}

/** `mappa build`, of every release where none is named, in a format that is quickly made. */
export async function runBuild(
  data: Files,
  options: {
    readonly areas?: readonly string[];
    readonly output?: Files;
    readonly writers?: readonly Writer[];
    readonly formats?: readonly string[];
  } = {},
): Promise<CommandRun> {
  const { areas = [], output = memoryFiles(), writers = [quickWriter("html", true)] } = options;
  const { environment, ended } = environmentOf(data, output);
  const formats = options.formats ?? writers.filter(({ usual }) => usual).map(({ name }) => name);
  return ended(await build({ releases: [], areas, formats }, environment, writers));
}

/** Any command; it may change the data. */
export async function runWith(
  data: Files,
  command: (environment: Environment) => Promise<ExitCode>,
): Promise<CommandRun> {
  const { environment, ended } = environmentOf(data, memoryFiles());
  return ended(await command(environment));
}

/** `mappa check`, as text. */
export async function runCheck(data: Files, areas: readonly string[] = []): Promise<CommandRun> {
  const { environment, ended } = environmentOf(data, memoryFiles());
  return ended(await check({ releases: [], areas, format: "text", publish: false }, environment));
}
