import { figureId } from "../../figures/coordinate.ts";
import { cellInWords } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { PreparedRelease } from "../../pipeline.ts";
import { dataCoordinates } from "../../statistics/data/coordinates.ts";
import type { FigureChange, VersionChanges } from "./changes.ts";
import type { ProvenFile } from "./manifest.ts";
import { type Observation, observationsIn, printObservation } from "./observations.ts";

/** The name of the change log in the folder of a version. */
export const changesName = "changes.json";

/** A version as it is held against another: its data as they were written, and its files. */
export interface Side {
  readonly version: number;
  /** The text of `data.json`. */
  readonly data: string;
  readonly files: readonly Pick<ProvenFile, "path" | "sha256">[];
}

/**
 * What is different from one version to the next: every figure that prints otherwise, is new or is gone, and every file.
 *
 * @throws where the data of a version are not those of this program
 */
export function changesBetween(
  before: Side,
  after: Side,
  notice: string,
  prepared: PreparedRelease,
): VersionChanges {
  return {
    from: before.version,
    to: after.version,
    notice,
    figures: figureChanges(observations(before), observations(after), labelsOf(prepared)),
    files: fileChanges(before.files, after.files),
  };
}

function observations({ version, data }: Side): ReadonlyMap<string, Observation> {
  const read = observationsIn(data);
  if (!read) throw new Error(`data.json of version ${version} cannot be read`);
  return read;
}

function figureChanges(
  before: ReadonlyMap<string, Observation>,
  after: ReadonlyMap<string, Observation>,
  labels: ReadonlyMap<string, string>,
): FigureChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((figure): FigureChange[] => {
    const [was, is] = [before.get(figure), after.get(figure)];
    const [printedWas, printedIs] = [was, is].map((each) => each && printObservation(each));
    if (printedWas === printedIs) return [];
    const of = (is ?? was)!;
    return [
      {
        figure,
        place: of.area,
        label: labels.get(figure) ?? of.measure,
        year: of.year,
        ...(printedWas !== undefined && { before: printedWas }),
        ...(printedIs !== undefined && { after: printedIs }),
      },
    ];
  });
}

/** What each figure of the release is, in words. */
function labelsOf({ statistics, release }: PreparedRelease): ReadonlyMap<string, string> {
  const { frameworks } = statistics.project;
  return new Map(
    dataCoordinates(statistics)
      .filter(({ view }) => view === "value")
      .map((at) => [figureId(at), cellInWords(frameworkOf(frameworks, at.year) ?? release.framework, at)]),
  );
}

function fileChanges(before: Side["files"], after: Side["files"]): VersionChanges["files"] {
  const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const is = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  return {
    added: [...is.keys()].filter((path) => !was.has(path)).sort(),
    removed: [...was.keys()].filter((path) => !is.has(path)).sort(),
    changed: [...is.keys()].filter((path) => was.has(path) && was.get(path) !== is.get(path)).sort(),
  };
}
