import { Option } from "commander";
import { parseYear } from "../figures/year.ts";
import type { Environment, ExitCode } from "./environment.ts";

/** How the folders of a command are named by the user. */
export interface FolderOptions {
  readonly data?: string;
  readonly output?: string;
}

export interface AreaOptions extends FolderOptions {
  readonly area?: string[];
}

/** Makes what commands take from outside, once the folders are known. */
export type MakeEnvironment = (folders: FolderOptions) => Environment;

/** Takes the exit code. */
export type Finish = (code: ExitCode) => void;

export const dataOption = new Option(
  "--data <folder>",
  "the folder with releases, frameworks and reference data (default: data)",
);

/** `--area suffolk 2017-18`: what looks like a year after the areas is a release. */
export function apart(releases: readonly string[], areas: readonly string[] = []) {
  const years = areas.filter((name) => parseYear(name) !== undefined);
  return { releases: [...releases, ...years], areas: areas.filter((name) => !years.includes(name)) };
}
