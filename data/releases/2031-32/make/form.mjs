import { notAvailable, outlier, parts, provisional, revised } from "./cases.mjs";
import { pick, pickSome, stream } from "./random.mjs";
import { cellsOf, idOf, shapes } from "./shapes.mjs";
import { wrapped } from "./wrap.mjs";

const comments = {
  eligible: ["MAPPA-eligible offenders on 31 March 2032, by category and level"],
  "managed-in-year": ["Offenders managed at Levels 2 and 3 at any time from 1 April 2031 to 31 March 2032"],
  "notification-revoked": ["Registered sexual offenders whose lifetime notification requirement was revoked"],
  "notification-breaches": [
    "Registered sexual offenders convicted or cautioned for breach of notification requirements",
  ],
  "orders-imposed": ["Restrictive orders imposed in the year"],
  "returned-to-custody": [
    "Level 2 and 3 offenders returned to custody in the year;",
    "for breach of an order in Category 1 only",
  ],
  "serious-further-offences": [
    "People charged in the year with a serious further offence; a charge is not a conviction",
  ],
};

const surnames = ["Example", "Sample", "Specimen", "Invented", "Pattern", "Template", "Instance"];
const posts = {
  police: ["Detective Superintendent, Public Protection", "Detective Chief Inspector, Offender Management"],
  probation: ["Head of Public Protection", "Head of Probation Delivery Unit"],
  prisons: ["Head of Offender Management Delivery", "Prison Group Public Protection Lead"],
};

/** One area's return as a form that a person could have filled in. */
export function writeForm(area, figures) {
  const lines = [
    "# ILLUSTRATIVE RETURN. Every figure, name and post in this form is invented.",
    `# Nothing in it says anything about ${area.name} or about any person.`,
    "# Write whole numbers without commas, 0 for none, or 'not available'.",
    "",
    `area: ${area.name}`,
    "year: 2031/32",
    `status: ${area.slug === provisional.area ? "provisional" : "final"}`,
    "",
    "figures:",
  ];
  const stated = statedFigures(area, figures);
  for (const measure of Object.keys(shapes)) lines.push(...writeMeasure(measure, stated), "");
  lines.push(...writeRemarks(area), "sign-off:");
  const random = stream("sign-off", area.slug);
  const signing = pickSome(random, surnames, 3);
  for (const [index, agency] of Object.keys(posts).entries()) {
    const initial = String.fromCharCode(65 + Math.floor(random() * 26));
    lines.push(
      `  ${agency}:`,
      `    name: ${initial}. ${signing[index]}`,
      `    post: ${pick(random, posts[agency])} (invented)`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** What the area writes down: its figures, except where one of the cases has it otherwise. */
function statedFigures(area, figures) {
  const stated = new Map(figures);
  for (const cell of stated.keys()) {
    // A total over both kinds of breach, or of the one category that has a breach of order, is not asked for.
    if (/^returned-to-custody\/(total\/|order\/total\/)/.test(cell)) stated.delete(cell);
  }
  if (area.slug === parts.area) stated.set(parts.cell, stated.get(parts.cell) + parts.above);
  if (area.slug === notAvailable.area) {
    for (const cell of notAvailable.cells) stated.set(cell, "not available");
    for (const cell of notAvailable.totals) stated.delete(cell);
  }
  return stated;
}

function writeMeasure(measure, stated) {
  const lines = comments[measure].map((comment) => `  # ${comment}`);
  const { dimensions } = shapes[measure];
  if (dimensions.length === 0) return [...lines, `  ${measure}: ${stated.get(measure)}`];
  lines.push(`  ${measure}:`);
  const inOneRow = dimensions.at(-1) === "level";
  const rows = new Map();
  for (const cell of cellsOf(measure)) {
    const value = stated.get(idOf(measure, cell));
    if (value === undefined) continue;
    const above = (inOneRow ? cell.slice(0, -1) : cell).join("/");
    rows.set(above, [...(rows.get(above) ?? []), inOneRow ? `${cell.at(-1)}: ${value}` : `${value}`]);
  }
  let open = "";
  for (const [above, values] of rows) {
    const members = above.split("/");
    if (members.length > 1 && members[0] !== open) {
      open = members[0];
      lines.push(`    ${open}:`);
    }
    const indent = "  ".repeat(members.length + 1);
    lines.push(`${indent}${members.at(-1)}: ${inOneRow ? `{ ${values.join(", ")} }` : values[0]}`);
  }
  return lines;
}

/** Notes, revised cells and explanations, where the area has any. */
function writeRemarks(area) {
  const lines = [];
  const own = [provisional, revised, notAvailable].find((each) => each.area === area.slug);
  if (own) {
    lines.push("notes:");
    for (const [cell, words] of Object.entries(own.notes)) {
      lines.push(`  ${cell}: >-`, wrapped(`    ${words}`, "    "));
    }
    lines.push("");
  }
  if (area.slug === revised.area) {
    lines.push("revised:", ...revised.cells.map((cell) => `  - ${cell}`), "");
  }
  for (const [each, code] of [
    [outlier, "QUERY-OUTLIER"],
    [parts, "QUERY-PARTS"],
  ]) {
    if (each.area !== area.slug) continue;
    lines.push(
      "explanations:",
      `  - code: ${code}`,
      `    cell: ${each.cell}`,
      `    value: ${each.value}`,
      "    text: >-",
      wrapped(`      ${each.explanation}`, "      "),
      "",
    );
  }
  return lines;
}
