import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { geographySlug } from "../../figures/geography.ts";
import type { Year } from "../../figures/year.ts";
import { cellInWords, countedBy, total } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Text } from "../../words/phrase.ts";
import type { Supported } from "../../words/phrases.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";

/** More areas than these are counted and not named. */
const mostNamed = 2;

/** The figures of one measure: which cells, of whom, of which years. */
interface Group {
  readonly cells: Map<string, Cell>;
  readonly areas: Map<string, Text>;
  readonly others: Map<string, Text>;
  readonly years: Set<Year>;
}

/** What figures have in common, by measure: what is counted, whose, and of which years. */
export function supportedBy(subject: Subject, figures: readonly Figure[]): Supported[] {
  const groups = new Map<string, Group>();
  for (const { at } of figures) {
    const group = groups.get(at.measure) ?? {
      cells: new Map(),
      areas: new Map(),
      others: new Map(),
      years: new Set(),
    };
    groups.set(at.measure, group);
    group.cells.set(cellId(at), at);
    const places = at.geography.kind === "area" ? group.areas : group.others;
    places.set(geographySlug(at.geography), placeName(subject.statistics.project, at.geography));
    group.years.add(at.year);
  }
  // In the order of their names, so that it does not depend on where in the report they stand.
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => supportedOf(subject, group));
}

function supportedOf(subject: Subject, { cells, areas, others, years }: Group): Supported {
  const { statistics } = subject;
  const sorted = [...years].sort();
  const [cell, ...more] = cells.values();
  const framework = frameworkOf(statistics.project.frameworks, sorted.at(-1)!) ?? subject.framework;
  const named = areas.size <= mostNamed;
  const isPart = more.length === 0 && cell!.members.some((member) => member !== total);
  return {
    what: isPart ? cellInWords(framework, cell!) : (countedBy(framework, cell!.measure)?.label ?? ""),
    places: [...inOrder(others), ...(named ? inOrder(areas) : [])],
    areas: named ? 0 : areas.size,
    years: sorted,
  };
}

function inOrder(places: ReadonlyMap<string, Text>): Text[] {
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
}
