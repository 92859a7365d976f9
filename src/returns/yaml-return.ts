import { z } from "zod";
import type { Status } from "../figures/figure.ts";
import type { Value } from "../figures/value.ts";
import { decodeText } from "../files/decode.ts";
import { checkShape, type Path, parseYaml, type YamlFile } from "../files/yaml.ts";
import type { Finding } from "../findings/finding.ts";
import { type Cell, cellId, cellInWords, isNotApplicable, parseCell, total } from "../framework/cells.ts";
import { isRecord } from "../framework/merge.ts";
import { yearSchema } from "../framework/schema.ts";
import type { Project, Release, SentFile } from "../releases/project.ts";
import { areaOf } from "./area-names.ts";
import type { Entry, ReadReturns, Return } from "./return.ts";
import { unusedNotes } from "./unused-notes.ts";
import { type Fault, isFault, readCount, readPublishedRate } from "./values.ts";

const sentence = z.string().trim().min(1).max(2000);
const signature = z.strictObject({ name: sentence, post: sentence });

/** Everything of a YAML return but its figures, which are read one by one so that each fault has its place. */
const envelope = z.strictObject({
  area: sentence,
  year: yearSchema,
  status: z.enum(["provisional", "final", "revised"]).default("final"),
  source: sentence.optional(),
  figures: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), sentence).default({}),
  revised: z.array(sentence).default([]),
  explanations: z
    .array(z.strictObject({ code: sentence, cell: sentence.optional(), text: sentence }))
    .default([]),
  "sign-off": z
    .strictObject({ police: signature, probation: signature, prisons: signature })
    .partial()
    .default({}),
});

const remedy = "Compare with a fresh form (`mappa new return`).";

/** Reads one area's return in YAML. All its faults are found at once; a return with one is not used. */
export function readYamlReturn(project: Project, release: Release, sent: SentFile): ReadReturns {
  const text = decodeText(sent.bytes);
  const yaml = parseYaml(sent.file, text);
  const { value, findings: shape } = checkShape(yaml, envelope, "RETURN-SHAPE", remedy);
  if (!value) return { returns: [], findings: withArea(project, yaml, text, shape) };
  const area = areaOf(project.areas, value.area, () => yaml.place(["area"]));
  const findings: Finding[] = [];
  if (area.finding) findings.push(area.finding);
  if (value.year !== release.details.year) {
    findings.push({
      code: "RETURN-YEAR",
      severity: "error",
      place: yaml.place(["year"]),
      problem: `The return is for ${value.year}; this release is for ${release.details.year}.`,
      remedy: "Put the return into the release of its year, or correct the year.",
    });
  }
  // Not `value.figures`: the check of the shape passes over names such as `__proto__` in silence.
  const { figures } = yaml.data as { figures: Record<string, unknown> };
  const read = readFigures(release, yaml, figures);
  findings.push(...read.findings);
  const known = (cell: string, path: Path) => {
    if (parseCell(release.framework, cell)) return;
    findings.push(unknownCell(yaml, path, cell));
  };
  for (const cell of Object.keys(value.notes)) known(cell, ["notes", cell]);
  value.revised.forEach((cell, index) => {
    known(cell, ["revised", index]);
  });
  value.explanations.forEach((each, index) => {
    if (each.cell !== undefined) known(each.cell, ["explanations", index, "cell"]);
  });
  if (findings.length > 0 || !area.slug) {
    return {
      returns: [],
      findings: findings.map((each) => (area.slug ? { ...each, area: area.slug } : each)),
    };
  }
  const note = new Map(Object.entries(value.notes).map(([cell, words]) => [fullCell(release, cell), words]));
  const revised = new Set(value.revised.map((cell) => fullCell(release, cell)));
  const entries = read.entries.map(({ cell, value: figure, path }): Entry => {
    const id = [cell.measure, ...cell.members].join("/");
    const words = note.get(id);
    const status: Status = revised.has(id) ? "revised" : value.status;
    return {
      cell,
      value: figure,
      status,
      notes: words === undefined ? [] : [words],
      place: yaml.place(path),
      ...(value.source !== undefined && { citation: value.source }),
    };
  });
  const result: Return = {
    area: area.slug,
    year: value.year,
    file: sent.file,
    status: value.status,
    entries,
    explanations: value.explanations.map(({ cell, ...rest }) => ({
      ...rest,
      ...(cell !== undefined && { cell }),
    })),
    signOff: (["police", "probation", "prisons"] as const).flatMap((agency) => {
      const signed = value["sign-off"][agency];
      return signed ? [{ agency, ...signed }] : [];
    }),
  };
  const named = [
    ...Object.keys(value.notes).map((cell) => ({ cell, path: ["notes", cell] })),
    ...value.revised.map((cell, index) => ({ cell, path: ["revised", index] })),
  ].map((each) => ({ ...each, id: fullCell(release, each.cell) }));
  const stated = new Set(entries.map((entry) => cellId(entry.cell)));
  return { returns: [result], findings: unusedNotes(yaml, area.slug, stated, named) };
}

function fullCell(release: Release, cell: string): string {
  const parsed = parseCell(release.framework, cell)!;
  return [parsed.measure, ...parsed.members].join("/");
}

/** Findings of a file that could not be read still name the area where its name could be. */
function withArea(
  project: Project,
  { file }: YamlFile,
  text: string,
  findings: readonly Finding[],
): Finding[] {
  const name = /^area:[ \t]*["']?([^"'#\r\n]{1,60})/m.exec(text)?.[1];
  const slug = name === undefined ? undefined : areaOf(project.areas, name, () => ({ file })).slug;
  return findings.map((finding) => (slug ? { ...finding, area: slug } : finding));
}

interface ReadFigures {
  readonly entries: { cell: Cell; value: Value; path: Path }[];
  readonly findings: Finding[];
}

function readFigures(release: Release, yaml: YamlFile, figures: Record<string, unknown>): ReadFigures {
  const { framework } = release;
  const result: ReadFigures = { entries: [], findings: [] };
  for (const [measure, content] of Object.entries(figures)) {
    const path = ["figures", measure];
    const dimensions = Object.hasOwn(framework.measures, measure)
      ? framework.measures[measure]!.dimensions
      : Object.hasOwn(framework.rates, measure)
        ? []
        : undefined;
    if (!dimensions) {
      result.findings.push({
        code: "RETURN-UNKNOWN-MEASURE",
        severity: "error",
        place: yaml.place(path, "key"),
        problem: `There is no measure '${measure}' in ${release.details.year}.`,
        remedy: `Use one of: ${[...Object.keys(framework.measures), ...Object.keys(framework.rates)].join(", ")}.`,
      });
      continue;
    }
    walk(release, yaml, { measure, members: [] }, dimensions, content, path, result);
  }
  return result;
}

/** Goes down one dimension at a time; a value before the last one is the total over the dimensions that remain. */
function walk(
  release: Release,
  yaml: YamlFile,
  cell: Cell,
  dimensions: readonly string[],
  content: unknown,
  path: Path,
  result: ReadFigures,
): void {
  const [dimension, ...rest] = dimensions;
  if (dimension === undefined || !isRecord(content) || "approximate" in content) {
    const filled: Cell = {
      measure: cell.measure,
      members: [...cell.members, ...dimensions.map(() => total)],
    };
    leaf(release, yaml, filled, content, path, result);
    return;
  }
  const members = release.framework.dimensions[dimension]!.members;
  for (const [member, below] of Object.entries(content)) {
    const next = [...path, member];
    if (member !== total && !Object.hasOwn(members, member)) {
      const digits = /^\d+$/.test(member);
      result.findings.push({
        code: "RETURN-UNKNOWN-MEMBER",
        severity: "error",
        place: yaml.place(next, "key"),
        problem: `'${member}' is not a ${release.framework.dimensions[dimension]!.label.toLowerCase()} in ${release.details.year}.`,
        remedy: digits
          ? "A comma inside a number splits it here: write 1204, not 1,204."
          : `Use one of: ${[...Object.keys(members), total].join(", ")}.`,
      });
      continue;
    }
    walk(
      release,
      yaml,
      { measure: cell.measure, members: [...cell.members, member] },
      rest,
      below,
      next,
      result,
    );
  }
}

function leaf(
  release: Release,
  yaml: YamlFile,
  cell: Cell,
  content: unknown,
  path: Path,
  result: ReadFigures,
): void {
  const read = readLeaf(release, yaml, cell, content, path);
  if (isFault(read)) {
    result.findings.push({ severity: "error", place: yaml.place(path), ...read });
  } else if (isNotApplicable(release.framework, cell) && read.kind !== "not-applicable") {
    result.findings.push({
      code: "FIGURE-NOT-APPLICABLE",
      severity: "error",
      place: yaml.place(path),
      problem: `${cellInWords(release.framework, cell)} cannot exist, so there is no figure for it, not even 0.`,
      remedy:
        "Write 'not applicable', or take the line out; if people were counted here, count them where they belong.",
    });
  } else {
    result.entries.push({ cell, value: read, path });
  }
}

function readLeaf(release: Release, yaml: YamlFile, cell: Cell, content: unknown, path: Path): Value | Fault {
  if (isRecord(content)) {
    if (typeof content["approximate"] === "string" && Object.keys(content).length === 1) {
      return { kind: "approximate", text: content["approximate"].slice(0, 60) };
    }
    return { code: "RETURN-SHAPE", problem: "There are names here where a figure was expected.", remedy };
  }
  if (Array.isArray(content))
    return { code: "RETURN-SHAPE", problem: "There is a list here where a figure was expected.", remedy };
  const written = yaml.written(path) ?? "";
  return release.framework.rates[cell.measure] ? readPublishedRate(written) : readCount(written);
}

function unknownCell(yaml: YamlFile, path: Path, cell: string): Finding {
  return {
    code: "RETURN-UNKNOWN-MEASURE",
    severity: "error",
    place: yaml.place(path),
    problem: `There is no figure '${cell}' in this framework.`,
    remedy: "Write the measure and its members, such as eligible/category-1/total.",
  };
}
