import { Option } from "commander";
import type { Environment, ExitCode } from "./environment.ts";

/** How the folders of a command are named by the user. */
export interface FolderOptions {
  readonly data?: string;
  readonly output?: string;
}

/** Makes what commands take from outside, once the folders are known. */
export type MakeEnvironment = (folders: FolderOptions) => Environment;

/** Takes the exit code. */
export type Finish = (code: ExitCode) => void;

export const dataOption = new Option(
  "--data <folder>",
  "the folder with releases, frameworks and reference data (default: data)",
);
