import type { Location } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Comparison, FileDifference, Spot } from "./held/comparison.ts";
import type { ExpectedNumber } from "./numbers/tokens.ts";
import type { Said } from "./said/said.ts";

/** How many differences of a file are told one by one. */
const mostTold = 20;

/** A document as its files are named in findings. */
export interface Named {
  /** The file of its edition. */
  readonly edition: string;
  shown(file: string): string;
}

/**
 * Findings for what differs between the files of a document: at each place the file that is alone with what it says is
 * named, also where that is the edition itself.
 */
export function oddOnesOut(comparison: Comparison, named: Named): Finding[] {
  const told: { readonly file: string; readonly finding: Finding }[] = [];
  const tell = (file: string, finding: Finding): void => {
    told.push({ file, finding });
  };
  for (const place of placesOf(comparison.differences)) tellOf(place, comparison, named, tell);
  for (const difference of comparison.differences) {
    if (difference.expected) continue;
    const { file, at = {}, found: says } = difference;
    const files = [named.shown(named.edition)];
    tell(
      file,
      found(
        "VERIFY-FIGURE",
        { ...where(at), ...(says !== undefined && { says }), files },
        standing(named, file, at),
      ),
    );
  }
  return atMost(told, named);
}

interface Place {
  readonly expected: ExpectedNumber;
  readonly differing: readonly FileDifference[];
}

/** Differences of all files by the place in the document. */
function placesOf(differences: readonly FileDifference[]): Place[] {
  const places = new Map<Said, Map<number, { expected: ExpectedNumber; differing: FileDifference[] }>>();
  for (const difference of differences) {
    const { expected } = difference;
    if (!expected) continue;
    const own = places.get(expected.said) ?? new Map();
    places.set(expected.said, own);
    const place = own.get(expected.index) ?? { expected, differing: [] };
    own.set(expected.index, place);
    place.differing.push(difference);
  }
  return [...places.values()].flatMap((own) => [...own.values()]);
}

function tellOf(
  { expected, differing }: Place,
  { asked }: Comparison,
  named: Named,
  tell: (file: string, finding: Finding) => void,
): void {
  const { said, text } = expected;
  const differ = new Set(differing.map(({ file }) => file));
  const agree = [...asked]
    .filter(([file, pieces]) => pieces.has(said) && !differ.has(file))
    .map(([file]) => file);
  const saying = new Map<string | undefined, string[]>([[text, [named.edition, ...agree]]]);
  for (const { found: says, file } of differing)
    saying.set(says, [...new Set([...(saying.get(says) ?? []), file])]);
  const most = Math.max(...[...saying.values()].map((files) => files.length));
  const winners = [...saying].filter(([, files]) => files.length === most);
  const undecided = winners.length > 1;
  // What the edition says goes before what as many others say; the finding then says that nobody can tell.
  const [others, files] = undecided ? [text, saying.get(text)!] : winners[0]!;
  const about = {
    place: said.place,
    ...(said.figure !== undefined && { figure: said.figure }),
    ...(others !== undefined && { others }),
    files: files.map((file) => named.shown(file)),
    ...(undecided && { undecided: true as const }),
  };
  for (const [says, odd] of saying) {
    if (says === others) continue;
    for (const file of odd) {
      const at = differing.find((each) => each.file === file)?.at ?? {};
      const args = { ...about, ...where(at), ...(says !== undefined && { says }) };
      tell(file, found("VERIFY-FIGURE", args, standing(named, file, at)));
    }
  }
}

function where({ page }: Spot): { readonly page?: number } {
  return page === undefined ? {} : { page };
}

function standing(named: Named, name: string, { line, sheet, cell }: Spot): { readonly location: Location } {
  const file = named.shown(name);
  if (sheet !== undefined) return { location: { file, sheet, ...(cell !== undefined && { cell }) } };
  return { location: { file, ...(line !== undefined && { line }) } };
}

/** A file that differs in many places is told of once, after the first of them. */
function atMost(
  told: readonly { readonly file: string; readonly finding: Finding }[],
  named: Named,
): Finding[] {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { file, finding } of told) {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= mostTold) findings.push(finding);
  }
  for (const [file, differences] of counts) {
    if (differences <= mostTold) continue;
    const edition = named.shown(named.edition);
    findings.push(
      found(
        "VERIFY-DOCUMENT",
        { what: "other", differences, edition },
        { location: { file: named.shown(file) } },
      ),
    );
  }
  return findings;
}
