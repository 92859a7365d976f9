import { type Coordinate, figureId, isSameCell } from "../figures/coordinate.ts";
import type { Figure, Input, PopulationInput } from "../figures/figure.ts";
import { geographyOf, groupOf, isSamePlace, wholeOf } from "../figures/geography.ts";
import type { Location } from "../figures/location.ts";
import { isGiven } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { cellInWords, countedBy, isCounted, partsOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { frameworkOf } from "../framework/of-year.ts";
import type { PreparedRelease } from "../pipeline.ts";
import type { Edition } from "../report/edition/edition.ts";
import { noteInWords } from "../report/notes/notes.ts";
import { formatOf } from "../report/outline/plan.ts";
import { placeName, whose } from "../report/whose.ts";
import { areasIn, broughtBy, isBrought } from "../statistics/areas.ts";
import { areasOf } from "../statistics/statistics.ts";
import { printedIn } from "./printed-in.ts";
import type { Part, Trace, WhyNone } from "./trace.ts";

/** How deep the parts of parts are followed: those of the figure alone, or all of them. */
export type Depth = "one" | "all";

/** Follows a figure of a release to what stands behind it, and to where it is printed. */
export function trace(
  prepared: PreparedRelease,
  editions: Iterable<Edition>,
  at: Coordinate,
  depth: Depth = "one",
): Trace {
  const { release, statistics } = prepared;
  const figure = statistics.figure(at);
  const framework = frameworkAt(prepared, at);
  const counted = countedBy(framework, at.measure);
  const location = locationOf(prepared, figure);
  const { citation } = figure.source;
  const source = citation === undefined ? undefined : statistics.project.sources.get(citation);
  const coverage = coverageOf(prepared, figure);
  return {
    release: { id: release.id, kind: release.details.kind },
    figure,
    format: formatOf(framework, at),
    what: cellInWords(framework, at),
    place: whose(statistics, figure),
    unit: counted?.unit ?? "",
    ...(counted && { definition: counted.definition }),
    why: isGiven(figure.value) || hasNumbers(figure) ? [] : whyNone(prepared, figure, framework),
    parts: partsIn(prepared, figure.inputs, depth),
    ...(location && { location }),
    ...(source && { source }),
    ...(coverage && { coverage }),
    notes: figure.notes.map(noteInWords),
    findings: prepared.findings.filter((finding) => isAbout(finding, figure)),
    printed: printedIn(editions, figure.id),
  };
}

function frameworkAt({ release, statistics }: PreparedRelease, { year }: Coordinate): Framework {
  return frameworkOf(statistics.project.frameworks, year) ?? release.framework;
}

/** Limits and coverage are numbers too, though none is the figure. */
function hasNumbers({ value }: Figure): boolean {
  return value.kind === "interval" || value.kind === "coverage";
}

/** The place with its column, which a figure does not keep; of the history the line. */
function locationOf({ returns }: PreparedRelease, { at, source }: Figure): Location | undefined {
  if (source.kind !== "stated") return undefined;
  const own = returns.find(
    ({ area, year }) => year === at.year && isSamePlace(geographyOf(area), at.geography),
  );
  const entry = own?.entries.find(({ cell }) => isSameCell(cell, at));
  return entry?.location ?? source.location;
}

function partsIn(prepared: PreparedRelease, inputs: readonly Input[], depth: Depth | "none"): Part[] {
  if (depth === "none") return [];
  const below = depth === "all" ? "all" : "none";
  const figures = inputs.flatMap((input): Part[] =>
    input.kind === "figure" ? [partOf(prepared, input.at, below)] : [],
  );
  return [...figures, ...populations(prepared, inputs)];
}

function partOf(prepared: PreparedRelease, at: Coordinate, depth: Depth | "none"): Part {
  const { statistics } = prepared;
  const figure = statistics.figure(at);
  const framework = frameworkAt(prepared, at);
  const location = locationOf(prepared, figure);
  return {
    kind: "figure",
    figure,
    format: formatOf(framework, at),
    what: cellInWords(framework, at),
    place: placeName(statistics.project, at.geography),
    ...(location && { location }),
    parts: partsIn(prepared, figure.inputs, depth),
  };
}

/** The populations of one estimate together: of a rate over all areas they are one number to whoever reads it. */
function populations({ statistics }: PreparedRelease, inputs: readonly Input[]): Part[] {
  const { areas, populations: known } = statistics.project;
  const by = new Map<string, PopulationInput[]>();
  for (const input of inputs) {
    if (input.kind !== "population") continue;
    const key = `${input.estimate} ${input.ages}`;
    by.set(key, [...(by.get(key) ?? []), input]);
  }
  return [...by.values()].map((own): Part => {
    const { estimate, ages } = own[0]!;
    const of = areas.filter(({ slug }) => own.some(({ area }) => area === slug));
    const people = of.reduce((sum, { code }) => sum + (known.of(code, estimate, ages) ?? 0), 0);
    return { kind: "population", estimate, ages, areas: of.map(({ name }) => name), people };
  });
}

function whyNone(prepared: PreparedRelease, figure: Figure, framework: Framework): WhyNone[] {
  const { statistics } = prepared;
  const { at, value, source } = figure;
  const place = placeName(statistics.project, at.geography);
  switch (value.kind) {
    case "not-applicable":
      return [{ why: "cannot-exist" }];
    case "confidential":
      return [{ why: "withheld", place }];
    case "not-comparable":
      return [{ why: "not-comparable", reason: noteInWords(value.reason) }];
    case "not-collected":
      if (!isCounted(framework, at)) return [{ why: "not-counted", framework: framework.id, year: at.year }];
      return source.kind === "stated"
        ? [{ why: "stated", place }]
        : missingParts(prepared, figure, framework);
    default:
      if (source.kind === "stated") return [{ why: "stated", place }];
      return sentNothing(prepared, at)
        ? [{ why: "no-return", place, year: at.year }]
        : [...silence(prepared, figure), ...missingParts(prepared, figure, framework)];
  }
}

/** Of an area of the release's year: that it sent nothing at all, which is why there is nothing else. */
function sentNothing({ release, statistics }: PreparedRelease, { geography, year }: Coordinate): boolean {
  const own = geography.kind === "area" && year === release.details.year;
  return own && !statistics.respondingAreas.includes(geography.area);
}

/** That nobody stated it: of a figure itself, because no view of one is stated by anybody. */
function silence({ statistics }: PreparedRelease, { at }: Figure): WhyNone[] {
  if (at.view !== "value" && at.view !== "stated") return [];
  return [{ why: "nobody-stated", place: placeName(statistics.project, at.geography) }];
}

/** Those without a number of what it is, or would be, computed from. */
function missingParts(prepared: PreparedRelease, figure: Figure, framework: Framework): WhyNone[] {
  const { at, inputs } = figure;
  const used = inputs.flatMap((input) => (input.kind === "figure" ? [input.at] : []));
  const wanted = used.length > 0 ? used : wantedFor(at, framework);
  const parts = wanted
    .map((each) => partOf(prepared, each, "none"))
    .filter((part) => part.kind === "figure" && !isGiven(part.figure.value))
    .filter((part) => part.kind === "figure" && part.figure.value.kind !== "not-applicable");
  const byId = new Map(parts.map((part) => [part.kind === "figure" ? part.figure.id : "", part]));
  return byId.size > 0 ? [{ why: "missing-parts", parts: [...byId.values()] }] : [];
}

/** The figures that a total would have been added up from. */
function wantedFor(at: Coordinate, framework: Framework): Coordinate[] {
  if (!isCounted(framework, at)) return [];
  return partsOf(framework, at).flatMap((cells) =>
    cells.map((cell) => ({ ...at, ...cell, view: "value" as const })),
  );
}

function coverageOf(prepared: PreparedRelease, figure: Figure): Trace["coverage"] {
  const { statistics } = prepared;
  const { at, coverage } = figure;
  if (!coverage || at.geography.kind === "area") return undefined;
  const inside = areasIn(figure);
  const all = areasOf(statistics, wholeOf(groupOf(at.geography)));
  const nameOf = (slug: string) => statistics.project.areas.find((each) => each.slug === slug)?.name ?? slug;
  const left = all.filter((slug) => !inside.includes(slug));
  return {
    counted: all.filter((slug) => inside.includes(slug)).map(nameOf),
    left: left.map((slug) => ({ name: nameOf(slug), why: whyLeft(prepared, at, slug) })),
  };
}

function whyLeft(
  { release, statistics }: PreparedRelease,
  at: Coordinate,
  area: string,
): "no-return" | "no-number" {
  const sent = at.year !== release.details.year || statistics.respondingAreas.includes(area);
  return sent || isBrought(broughtBy(statistics, at, area, at.year)) ? "no-number" : "no-return";
}

/** Whether something was found about a figure, or about what a return lacks of which it is one. */
function isAbout(finding: Finding, { id, at }: Figure): boolean {
  if (!finding.figure) return false;
  if (figureId(finding.figure) === id) return true;
  const value: Coordinate = { ...at, view: "value" };
  if (figureId(finding.figure) === figureId(value)) return true;
  return (
    finding.code === "RETURN-INCOMPLETE" &&
    finding.figure.year === at.year &&
    isSamePlace(finding.figure.geography, at.geography) &&
    finding.args.cells.some(({ cell }) => isSameCell(cell, at))
  );
}
