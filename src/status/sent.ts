import type { Status } from "../figures/figure.ts";
import type { Finding } from "../findings/finding.ts";
import type { AreaNames } from "../reference/area-names.ts";
import type { Release } from "../releases/project.ts";
import type { Received, Return, SignOff } from "../returns/return.ts";
import { namedAfter } from "./areas-concerned.ts";
import type { FileStatus } from "./status.ts";

/** What is known of one file's return of one area, whether it can be used or not. */
export interface SentReturn {
  readonly file: string;
  readonly status: Status | undefined;
  readonly signOff: readonly SignOff[];
  readonly format?: Received["format"];
  readonly form?: Received["form"];
}

/** What was sent for an area: its returns as far as they could be read, and all files with or meant for them. */
export interface SentOf {
  readonly returns: readonly SentReturn[];
  readonly files: readonly FileStatus[];
}

/** What a release has from its areas. */
export interface SentIn {
  readonly release: Pick<Release, "returnFiles">;
  readonly returns: readonly Return[];
  readonly received: readonly Received[];
  readonly areaNames: Pick<AreaNames, "find">;
}

/**
 * What was sent for an area: what says that it is the area's, and what is named after it and does not say.
 *
 * @param findings those that concern the area
 */
export function sentOf(slug: string, { release, ...sent }: SentIn, findings: readonly Finding[]): SentOf {
  const own = sent.received.filter(({ area }) => area === slug);
  const read = sent.returns.filter(({ area }) => area === slug);
  const returns: SentReturn[] = [
    ...own.map((each) => ({ ...each, status: statusOf(read, each.file) ?? each.status })),
    ...read
      .filter(({ file }) => own.every((each) => each.file !== file))
      .map(({ file, signOff }) => ({ file, status: statusOf(read, file), signOff })),
  ];
  const named = [
    ...release.returnFiles.map(({ file }) => file),
    // A file that could not even be opened is only known by what was found.
    ...findings.flatMap(({ location }) => location?.file ?? []),
  ].filter((file) => namedAfter(file, sent.areaNames) === slug);
  const files = [...new Set([...returns.map(({ file }) => file), ...findings.flatMap(rivals), ...named])];
  return { returns, files: files.map((file) => fileStatus(file, returns, release)) };
}

/** The files of two returns of one area. */
function rivals({ code, args }: Finding): readonly string[] {
  return code === "RETURN-DUPLICATE" && args.what === "return" ? args.files : [];
}

function fileStatus(
  file: string,
  returns: readonly SentReturn[],
  { returnFiles }: Pick<Release, "returnFiles">,
): FileStatus {
  const received = returnFiles.find((each) => each.file === file)?.modified;
  const { format, form } = returns.find((each) => each.file === file) ?? {};
  return { file, ...(received && { received }), ...(format && { format }), ...(form && { form }) };
}

/** A return is as provisional as the least certain of its figures. */
function statusOf(returns: readonly Return[], file: string): Status | undefined {
  const own = returns.find((each) => each.file === file);
  return own?.entries.some(({ status }) => status === "provisional") ? "provisional" : own?.status;
}
