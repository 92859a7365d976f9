import { cellId } from "../../figures/coordinate.ts";
import type { Revision, Status } from "../../figures/figure.ts";
import { decodeText } from "../../files/decode.ts";
import { sentText } from "../../files/sent-text.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import { yamlCharacterFindings } from "../../yaml/characters.ts";
import { parseYaml, type YamlFile } from "../../yaml/parse.ts";
import { checkShape } from "../../yaml/shape.ts";
import type { AsWritten } from "../../yaml/yaml-file.ts";
import { areaOf, slugOf } from "../area-names.ts";
import { areaOfFile, otherReturn } from "../file-area.ts";
import type { ReturnReader, Sent } from "../reader.ts";
import { agencies, type Entry, type ReadReturns, type Return } from "../return.ts";
import { withoutEmptyTotals } from "../totals.ts";
import { yearFault } from "../years.ts";
import { type Envelope, envelopeSchema } from "./envelope.ts";
import { type ReadFigure, readFigures } from "./figures.ts";
import { type NamedCell, namedCells, unknownCells, unusedNotes } from "./named-cells.ts";
import { receivedYaml } from "./received.ts";
import { readRevisions } from "./revisions.ts";

/** One area's return in YAML, as the form is. */
export const yamlReturn: ReturnReader = {
  name: "YAML",
  endings: [".yaml", ".yml"],
  recognises({ bytes }) {
    const text = decodeText(bytes.subarray(0, 10_000));
    return /^area:/m.test(text) && /^figures:/m.test(text);
  },
  read: readYamlReturn,
};

/** All faults of a return are found at once; a return with one is not used. */
function readYamlReturn(sent: Sent): ReadReturns {
  const names = sent.project.areaNames;
  const { text, findings: encoding } = sentText(sent.file.file, sent.file.bytes);
  if (text === undefined) {
    const area = areaInText(names, decodeText(sent.file.bytes));
    return { ...refused(encoding, area), received: receivedYaml(sent.file, area) };
  }
  const yaml = parseYaml(sent.file.file, text, asWritten);
  const { value: envelope, findings: shape } = checkShape(
    { ...yaml, findings: [] },
    envelopeSchema,
    "RETURN-SHAPE",
  );
  const early = [...encoding, ...yaml.findings];
  if (!envelope || yaml.data === undefined) {
    const area = areaInText(names, text);
    const { findings, written } = readFigures(sent.release, yaml);
    const others = yaml.data === undefined ? [] : [...yearsTold(yaml, shape), ...findings];
    return {
      ...refused([...early, ...others], area),
      received: receivedYaml(sent.file, area, yaml, written),
    };
  }
  const area = areaOf(names, envelope.area, () => yaml.locate(["area"]));
  const read = readFigures(sent.release, yaml);
  const named = namedCells(sent.release.framework, envelope);
  const revised = readRevisions(sent.release.framework, envelope, yaml, named);
  const findings = [
    ...early,
    ...(area.finding ? [area.finding] : []),
    ...yearFindings(sent, envelope, yaml),
    ...read.findings,
    ...revised.findings,
    ...yamlCharacterFindings(yaml),
    ...unknownCells(yaml, named),
  ];
  const received = receivedYaml(sent.file, area.slug, yaml, read.written);
  if (findings.length > 0 || area.slug === undefined) return { ...refused(findings, area.slug), received };
  const whole = { sent, envelope, yaml, named, revisions: revised.revisions };
  const { entries, findings: totals } = withoutEmptyTotals(
    sent.release.framework,
    area.slug,
    entriesOf(whole, read.figures),
  );
  const stated = new Set(entries.map(({ cell }) => cellId(cell)));
  const namedArea = areaOfFile(names, sent.file.file);
  const misnamed =
    namedArea && namedArea.slug !== area.slug
      ? otherReturn(names, namedArea, area.slug, { file: sent.file.file })
      : [];
  return {
    received,
    returns: misnamed.length > 0 ? [] : [returnOf(whole, area.slug, entries)],
    findings: [
      ...yaml.cut("figures").map((finding) => ({ ...finding, area: area.slug })),
      ...totals,
      ...unusedNotes(yaml, area.slug, named, stated),
      ...misnamed,
    ],
  };
}

/** The form's own examples have a mark and a blank in front, and figures are never in signs of YAML. */
const asWritten: AsWritten = {
  plainBelow: "figures",
  uncommented: ["notes", "revised", "explanations", "sign-off"],
};

/** A year that is none is told as such, in whatever way it is wrong for the schema. */
function yearsTold(yaml: YamlFile, shape: readonly Finding[]): Finding[] {
  return shape.map((finding) => {
    if (finding.code !== "RETURN-SHAPE" || !("path" in finding.args)) return finding;
    const { path, what } = finding.args;
    if (path.join() !== "year" || (what !== "kind" && what !== "rule")) return finding;
    const { code, args } = yearFault(yaml.written(path) ?? "");
    return found(code, args, { ...(finding.location && { location: finding.location }) });
  });
}

function refused(findings: readonly Finding[], area: string | undefined): ReadReturns {
  return {
    returns: [],
    findings: findings.map((each) => (area === undefined ? each : { ...each, area })),
  };
}

/** The area of a file that could not be read, where its name could be. */
function areaInText(names: AreaNames, text: string): string | undefined {
  const name = /^area:[ \t]*["']?([^"'#\r\n]{1,60})/m.exec(text)?.[1];
  return name === undefined ? undefined : slugOf(names, name);
}

function yearFindings({ release }: Sent, { year }: Envelope, yaml: YamlFile): Finding[] {
  if (year === release.details.year) return [];
  const args = { what: "return", year, release: release.details.year } as const;
  return [found("RETURN-YEAR", args, { location: yaml.locate(["year"]) })];
}

interface Read {
  readonly sent: Sent;
  readonly envelope: Envelope;
  readonly yaml: YamlFile;
  readonly named: readonly NamedCell[];
  readonly revisions: ReadonlyMap<string, Revision>;
}

function entriesOf(
  { sent, envelope, yaml, named, revisions }: Read,
  figures: readonly ReadFigure[],
): Entry[] {
  const notes = new Map(
    named.filter(({ part }) => part === "notes").map(({ id, cell }) => [id, envelope.notes[cell]]),
  );
  // 'revised' over a list of figures is of those alone; without a list it is of every one.
  const own = statusOf(sent, envelope);
  const unlisted: Status = own === "revised" && revisions.size > 0 ? "final" : own;
  return figures.map(({ cell, value, path }) => {
    const id = cellId(cell);
    const note = notes.get(id);
    const revision = revisions.get(id);
    return {
      cell,
      value,
      status: revision ? "revised" : unlisted,
      notes: note === undefined ? [] : [note],
      ...(revision && { revision }),
      location: yaml.locate(path),
      ...(envelope.source !== undefined && { citation: envelope.source }),
    };
  });
}

/** A return without a status has that of its release: what is provisional never becomes final in silence. */
function statusOf({ release }: Sent, { status }: Envelope): Status {
  return status ?? release.details.status;
}

function returnOf({ sent, envelope, yaml }: Read, area: string, entries: readonly Entry[]): Return {
  return {
    area,
    year: envelope.year,
    file: sent.file.file,
    status: statusOf(sent, envelope),
    entries,
    explanations: envelope.explanations.map(({ cell, section, value, ...rest }, index) => ({
      ...rest,
      location: yaml.locate(["explanations", index]),
      ...(value !== undefined && { value }),
      ...(cell !== undefined && { cell }),
      ...(section !== undefined && { section }),
    })),
    forces: [sent.project.areaNames.partForce(envelope.area) ?? []].flat(),
    signOff: agencies.flatMap((agency) => {
      const signed = envelope["sign-off"][agency];
      return signed ? [{ agency, ...signed, location: yaml.locate(["sign-off", agency, "name"]) }] : [];
    }),
  };
}
