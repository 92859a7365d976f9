import { type Coordinate, isSameCell } from "../figures/coordinate.ts";
import { geographySlug } from "../figures/geography.ts";
import type { Finding, QueryFinding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { type Explained, explainedByAreas, explainedByDirectorate } from "./explanations-given.ts";
import { remarkOn } from "./remarks.ts";
import { type QueryContext, standsOn } from "./stands-on.ts";
import { namesValues } from "./written-values.ts";

/** A query with what it stands on, and the explanations that name what it is about. */
interface Joined {
  readonly finding: Finding;
  readonly values: readonly string[];
  /** For the same figure or text, whatever value they are for. */
  readonly here: readonly Explained[];
  /** For the very values of the query. */
  readonly fitting: readonly Explained[];
}

/**
 * Joins queries with what was said of them. An area explains in its return; only the directorate, in
 * release.yaml, accepts, and says who did and when. An explanation is for the values that it names: once one of
 * them is another, the query is open again. One that fits no query, or not its values, is told, so that none is lost.
 * Where nobody has explained a query, what the area wrote beside its figures before it was asked does.
 */
export function explain(context: QueryContext, findings: readonly Finding[]): Finding[] {
  const { release } = context.statistics;
  const given = [...explainedByDirectorate(release), ...explainedByAreas(release, context.returns)];
  const joined = findings.map((finding) => join(context, given, finding));
  return [...joined.map(({ finding }) => finding), ...given.flatMap((each) => notSettling(each, joined))];
}

function join(context: QueryContext, given: readonly Explained[], finding: Finding): Joined {
  if (finding.severity !== "query") return { finding, values: [], here: [], fitting: [] };
  const stands = standsOn(context, finding);
  const query = { ...finding, standsOn: stands };
  const here = given.filter((each) => isAbout(each, finding));
  const fitting = here.filter((each) => isFor(each, query));
  const text = fitting[0]?.text ?? remarkOn(context.returns, finding);
  const signed = fitting.map(({ accepted }) => accepted).find((each) => typeof each === "object");
  return {
    finding: {
      ...query,
      ...(text !== undefined && { explanation: { text, accepted: signed !== undefined, ...signed } }),
    },
    values: stands.values,
    here,
    fitting,
  };
}

/** Whether an explanation is about what a query is about, and for the very values of the query. */
export function isFor(given: Explained, query: QueryFinding): boolean {
  const { standsOn: stands } = query;
  return stands !== undefined && isAbout(given, query) && namesValues(given.value, stands.values);
}

/** Words on one figure or text never settle a query about another that comes later. */
function isAbout(given: Explained, query: QueryFinding): boolean {
  if (given.code !== query.code || given.area !== query.area) return false;
  if (query.figure) return given.figure !== undefined && isSameFigure(given.figure, query.figure);
  if (query.section !== undefined) return given.section === query.section;
  return given.cell === undefined && given.section === undefined;
}

/** Area and group are told apart by the query; here their slugs are enough. */
function isSameFigure(one: Coordinate, other: Coordinate): boolean {
  return (
    isSameCell(one, other) &&
    geographySlug(one.geography) === geographySlug(other.geography) &&
    one.year === other.year
  );
}

/** An explanation that settles nothing, and why it does not. */
function notSettling(given: Explained, joined: readonly Joined[]): Finding[] {
  const { code, area, cell, figure, section, value, location, accepted } = given;
  const about = { location, area, ...(section && { section }), ...(figure && { figure }) };
  const here = joined.filter((each) => each.here.includes(given));
  const [first] = here;
  if (!first) return [found("EXPLANATION-UNUSED", { code, cell, section }, about)];
  const fitting = here.find((each) => each.fitting.includes(given));
  const args = { code, cell, section };
  if (fitting)
    return accepted === "unsigned"
      ? [found("EXPLANATION-VALUE", { what: "unsigned", ...args, now: fitting.values }, about)]
      : [];
  // Of several queries the one that nobody has explained is likely meant.
  const { values: now } = here.find((each) => each.fitting.length === 0) ?? first;
  if (value === undefined) return [found("EXPLANATION-VALUE", { what: "no-value", ...args, now }, about)];
  return [found("EXPLANATION-VALUE", { what: "other-value", ...args, given: value, now }, about)];
}
