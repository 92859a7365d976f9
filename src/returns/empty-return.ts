import { isNotApplicable, total } from "../framework/cells.ts";
import type { Framework, Measure } from "../framework/model.ts";

/**
 * A return to fill in: every cell that can exist, each 'not available' until a number takes its location, with the
 * definition above each measure. Made from the framework, so that it cannot ask for what is not counted.
 */
export function emptyReturn(framework: Framework, area: string, year: string): string {
  const lines = [
    `# Statistical return of ${area} for ${year}.`,
    "# Lines that begin with # are explanations and are not read.",
    "# Put a whole number in place of 'not available': 0 for none, no commas, no spaces.",
    "# Leave 'not available' where you have no figure. Totals may be left out: they are added up, and checked if given.",
    `area: ${area}`,
    `year: ${year}`,
    "# provisional while figures may still change, else final; after corrections, revised",
    "status: provisional",
    "",
    "figures:",
  ];
  for (const [id, measure] of Object.entries(framework.measures)) {
    lines.push(`  # ${measure.label}.`, ...wrap(measure.definition).map((line) => `  # ${line}`));
    lines.push(...cells(framework, measure, id));
    lines.push("");
  }
  lines.push(
    "# Below: take out the # in front of the lines that you need, and nothing else. Keep the quotation marks.",
    "#",
    "# Words on single figures, printed as notes:",
    "# notes:",
    '#   eligible/category-1/total: "Why it is so."',
    "#",
    "# Figures that changed since they were first sent:",
    "# revised: [eligible/category-1/total]",
    "#",
    "# Explanations of what a check queries; 'mappa check' names the code:",
    "# explanations:",
    "#   - code: QUERY-OUTLIER",
    "#     cell: eligible/category-2/total",
    '#     text: "Why it is right."',
    "#",
    "# Who answers for the figures, by name and post:",
    "# sign-off:",
    '#   police: { name: "Name", post: "Post" }',
    '#   probation: { name: "Name", post: "Post" }',
    '#   prisons: { name: "Name", post: "Post" }',
  );
  return `${lines.join("\n")}\n`;
}

function cells(framework: Framework, measure: Measure, id: string): string[] {
  if (measure.dimensions.length === 0) return [`  ${id}: not available`];
  return [`  ${id}:`, ...branch(framework, measure, id, [], "    ")];
}

/** One dimension as nested names; the last one stands on a line each, so that a value is easy to find. */
function branch(
  framework: Framework,
  measure: Measure,
  id: string,
  members: readonly string[],
  indent: string,
): string[] {
  const dimension = framework.dimensions[measure.dimensions[members.length]!]!;
  const last = members.length === measure.dimensions.length - 1;
  const names = [...Object.keys(dimension.members), ...(last ? [total] : [])];
  return names.flatMap((member) => {
    const next = [...members, member];
    if (last) {
      if (isNotApplicable(framework, { measure: id, members: next })) return [];
      return [`${indent}${member}: not available`];
    }
    const below = branch(framework, measure, id, next, `${indent}  `);
    const possible = below.some(
      (line) => !line.trim().startsWith(`${total}:`) && line.includes("not available"),
    );
    return possible ? [`${indent}${member}:`, ...below] : [];
  });
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > 100) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
