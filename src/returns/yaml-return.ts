import * as z from "zod";
import { cellId } from "../figures/coordinate.ts";
import type { Status } from "../figures/figure.ts";
import { decodeText } from "../files/decode.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { parseCell } from "../framework/cells.ts";
import { yearSchema } from "../framework/schema.ts";
import { partForce } from "../reference/areas.ts";
import type { Project, Release, SentFile } from "../releases/project.ts";
import { yamlCharacterFindings } from "../yaml/characters.ts";
import { checkShape, type Path, parseYaml, type YamlFile } from "../yaml/parse.ts";
import { areaOf } from "./area-names.ts";
import type { Entry, ReadReturns, Return } from "./return.ts";
import { unusedNotes } from "./unused-notes.ts";
import { compare, readFigures } from "./yaml-figures.ts";

const sentence = z.string().trim().min(1).max(2000);
const signature = z.strictObject({ name: sentence, post: sentence });

/** Everything of a YAML return but its figures, which are read one by one so that each fault has its place. */
const envelope = z.strictObject({
  area: sentence,
  year: yearSchema,
  status: z.enum(["provisional", "final", "revised"]).optional(),
  source: sentence.optional(),
  figures: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), sentence).default({}),
  revised: z.array(sentence).default([]),
  explanations: z
    .array(
      z.strictObject({
        code: sentence,
        cell: sentence.optional(),
        section: sentence.optional(),
        text: sentence,
      }),
    )
    .default([]),
  "sign-off": z
    .strictObject({ police: signature, probation: signature, prisons: signature })
    .partial()
    .default({}),
});

/** Reads one area's return in YAML. All its faults are found at once; a return with one is not used. */
export function readYamlReturn(project: Project, release: Release, sent: SentFile): ReadReturns {
  const text = decodeText(sent.bytes);
  const yaml = parseYaml(sent.file, text);
  const { value, findings: shape } = checkShape(yaml, envelope, "RETURN-SHAPE", compare);
  if (!value) return { returns: [], findings: withArea(project, yaml, text, shape) };
  const area = areaOf(project.areas, value.area, () => yaml.locate(["area"]));
  const findings: Finding[] = [];
  if (area.finding) findings.push(area.finding);
  if (value.year !== release.details.year) {
    findings.push(
      found(
        "RETURN-YEAR",
        {
          problem: `The return is for ${value.year}; this release is for ${release.details.year}.`,
          remedy: "Put the return into the release of its year, or correct the year.",
        },
        { location: yaml.locate(["year"]) },
      ),
    );
  }
  // Not `value.figures`: the check of the shape passes over names such as `__proto__` in silence.
  const { figures } = yaml.data as { figures: Record<string, unknown> };
  const read = readFigures(release, yaml, figures);
  findings.push(...read.findings, ...yamlCharacterFindings(yaml));
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
  // 'revised' over a list of figures is of those alone; without a list it is of every one.
  // A return without a status has that of its release: what is provisional never becomes final in silence.
  const own: Status = value.status ?? release.details.status;
  const unlisted: Status = own === "revised" && revised.size > 0 ? "final" : own;
  const entries = read.entries.map(({ cell, value: figure, path }): Entry => {
    const id = cellId(cell);
    const words = note.get(id);
    const status: Status = revised.has(id) ? "revised" : unlisted;
    return {
      cell,
      value: figure,
      status,
      notes: words === undefined ? [] : [words],
      location: yaml.locate(path),
      ...(value.source !== undefined && { citation: value.source }),
    };
  });
  const result: Return = {
    area: area.slug,
    year: value.year,
    file: sent.file,
    status: own,
    entries,
    explanations: value.explanations.map(({ cell, section, ...rest }) => ({
      ...rest,
      ...(cell !== undefined && { cell }),
      ...(section !== undefined && { section }),
    })),
    forces: [partForce(value.area) ?? []].flat(),
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
  return cellId(parseCell(release.framework, cell)!);
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

function unknownCell(yaml: YamlFile, path: Path, cell: string): Finding {
  return found(
    "RETURN-UNKNOWN-MEASURE",
    {
      problem: `There is no figure '${cell}' in this framework.`,
      remedy: "Write the measure and its members, such as eligible/category-1/total.",
    },
    { location: yaml.locate(path) },
  );
}
