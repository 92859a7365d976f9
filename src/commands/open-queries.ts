import { cellId, figureId } from "../figures/coordinate.ts";
import { isOpen, type QueryFinding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { nation } from "../reference/areas.ts";
import type { Project } from "../releases/project.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { Words } from "../words/words.ts";

/** A query that nobody has accepted an explanation of; several that one explanation would settle are one. */
export interface OpenQuery {
  readonly query: QueryFinding;
  /** The slug of an area, or of the nation. */
  readonly area: string;
  /** What it is about, in the words of a command line: QUERY-OUTLIER of eligible/category-2/total, Suffolk. */
  readonly name: string;
  /** The same for queries that one explanation settles, and for no others. */
  readonly key: string;
}

/** The open queries of a place, or of all, each once; those that belong to nobody cannot be explained. */
export function openQueries(
  { findings }: Pick<PreparedRelease, "findings">,
  { areas }: Pick<Project, "areas">,
  area: string | undefined,
): OpenQuery[] {
  const open = new Map<string, OpenQuery>();
  for (const query of findings.filter(isOpen)) {
    if (query.area === undefined || !query.standsOn || (area !== undefined && query.area !== area)) continue;
    const place = query.area === nation.slug ? nation : areas.find(({ slug }) => slug === query.area);
    const { code, figure, section, standsOn } = query;
    const about = figure ? ` of ${cellId(figure)}` : section === undefined ? "" : ` in ${section}`;
    const year = standsOn.year === undefined ? "" : ` in ${standsOn.year}`;
    const key = JSON.stringify([code, query.area, figure ? figureId(figure) : { section }, standsOn.values]);
    const name = `${code}${about}${year}, ${place?.name ?? query.area}`;
    if (!open.has(key)) open.set(key, { query, area: query.area, name, key });
  }
  return [...open.values()];
}

/** The open queries with what to type to accept each: first those that somebody has explained. */
export function toAcceptLines(open: readonly OpenQuery[], release: string, words: Words): string[] {
  if (open.length === 0) return ["No query is open."];
  const answered = open.filter(({ query }) => query.explanation);
  const others = open.filter(({ query }) => !query.explanation);
  return [
    ...(answered.length > 0 ? ["Explained, and not yet accepted:"] : []),
    ...answered.flatMap((each) => linesOf(each, release, words)),
    ...(answered.length > 0 && others.length > 0 ? [""] : []),
    ...(others.length > 0 ? ["Not yet explained; ask the area, or explain it in your own words:"] : []),
    ...others.flatMap((each) => linesOf(each, release, words)),
  ];
}

function linesOf({ query, name, area }: OpenQuery, release: string, words: Words): string[] {
  const { explanation } = query;
  return [
    `  ${name}`,
    `    ${sayFinding(words, query).problem}`,
    ...(explanation ? [`    ${words.explanation(explanation)}`] : []),
    `    mappa accept ${release} ${area} ${optionsFor(query, words)}${explanation ? "" : ' --text "[why it is right]"'} --by "[post]"`,
  ];
}

/** The options that mean this query and no other, as it stands now: with another value they mean none. */
function optionsFor({ code, figure, section, standsOn }: QueryFinding, words: Words): string {
  const options = [`--code ${code}`];
  if (figure) options.push(`--cell ${cellId(figure)}`);
  else if (section !== undefined) options.push(`--section ${section}`);
  if (standsOn?.year !== undefined) options.push(`--year ${standsOn.year}`);
  options.push(`--value "${words.standsOn(code, standsOn?.values ?? [])}"`);
  return options.join(" ");
}
