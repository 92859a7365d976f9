import { cellId } from "../../figures/coordinate.ts";
import { agencies, type Received, type Remark } from "../../returns/return.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { printYaml, type YamlValue } from "../../yaml/print.ts";
import type { Desk } from "../context/desk.ts";
import { placedFigures } from "./cell-paths.ts";
import { figureValue } from "./change-cells.ts";
import type { CheckedReturn } from "./place.ts";

/** A return in YAML with all that was sent in another format; undefined where something of it has no place there. */
export function takenOver({ words, data }: Desk, place: CheckedReturn): string | undefined {
  const { received, release, area, used } = place;
  if (!received || received.format === "yaml") return undefined;
  const { takenOver: say } = words.desk.return;
  const answered = remarksAsExplanations(words.standsOn, place);
  const beside = received.remarks.filter((remark) => !answered.some((each) => each.remark === remark));
  const notes = (used?.entries ?? []).flatMap(({ cell, notes: own }) =>
    own.length === 0 ? [] : [[cellId(cell), own.join(" ")] as const],
  );
  const sources = [...new Set((used?.entries ?? []).flatMap(({ citation }) => citation ?? []))];
  const revised = (used?.entries ?? []).filter(({ revision }) => revision);
  // One list of sources has no place in a return, nor what was said of a revision in another form.
  if (sources.length > 1 || (used?.forces.length ?? 0) > 0) return undefined;
  const explanations = [
    ...received.explanations.map(({ code, cell, section, value, text }) => ({
      code,
      ...(cell !== undefined && { cell }),
      ...(section !== undefined && { section }),
      ...(value !== undefined && { value }),
      text,
    })),
    ...answered.map(({ explanation }) => explanation),
  ];
  const lines = [
    comment(say.head(received.file.replace(/^.*[\\/]/, ""))),
    ...beside.map(({ cells, text }) => comment(say.remark(cells.map(cellId).join(", "), text))),
    "",
    `area: ${printYaml(area.name)}`,
    `year: ${release.details.year}`,
    ...(received.status ? [`status: ${received.status}`] : []),
    ...sources.map((source) => `source: ${printYaml(source)}`),
    "",
    ...figureLines(received, place),
    ...(notes.length > 0
      ? ["", "notes:", ...notes.map(([cell, text]) => `  ${cell}: ${printYaml(text)}`)]
      : []),
    ...(revised.length > 0
      ? [
          "",
          "revised:",
          ...revised.map(({ cell, revision }) => `  - ${revisedItem(cellId(cell), revision ?? {})}`),
        ]
      : []),
    ...(explanations.length > 0
      ? ["", "explanations:", ...explanations.map((each) => `  - ${printYaml(each)}`)]
      : []),
    ...signatureLines(received, say.signature),
  ];
  const text = `${lines.join("\n")}\n`;
  const placed = placedFigures(release.framework, parseYaml(data.shown("return.yaml"), text));
  const isWhole = received.written.every(
    ({ cell, text: sent }) => placed.get(cellId(cell))?.text === sent.trim(),
  );
  return isWhole ? text : undefined;
}

function figureLines({ written }: Received, { blocks, used }: CheckedReturn): string[] {
  const words = new Set(
    (used?.entries ?? []).flatMap(({ cell, value }) => (value.kind === "approximate" ? [cellId(cell)] : [])),
  );
  const texts = new Map(written.map(({ cell, text }) => [cellId(cell), text.trim()]));
  const order = [
    ...blocks.flatMap(({ figures }) => figures.map(({ cell }) => cell)),
    ...written.map(({ cell }) => cell),
  ];
  const tree: Tree = new Map();
  for (const cell of order) {
    const id = cellId(cell);
    const text = texts.get(id);
    if (text === undefined) continue;
    let level = tree;
    const path = [cell.measure, ...cell.members];
    for (const step of path.slice(0, -1)) {
      const below = level.get(step);
      const next: Tree = below instanceof Map ? below : new Map();
      level.set(step, next);
      level = next;
    }
    level.set(path.at(-1)!, words.has(id) ? { approximate: text } : figureValue(text));
  }
  return tree.size === 0 ? ["figures: {}"] : ["figures:", ...treeLines(tree, "  ")];
}

type Tree = Map<string, Tree | YamlValue>;

function treeLines(tree: Tree, indent: string): string[] {
  return [...tree].flatMap(([name, below]) =>
    below instanceof Map
      ? [`${indent}${name}:`, ...treeLines(below, `${indent}  `)]
      : [`${indent}${name}: ${printYaml(below)}`],
  );
}

/** Words beside figures answer a query about one of them: they are written as an explanation of it. */
function remarksAsExplanations(
  standsOn: Desk["words"]["standsOn"],
  { received, findings }: CheckedReturn,
): readonly { readonly remark: Remark; readonly explanation: Record<string, string> }[] {
  return (received?.remarks ?? []).flatMap((remark) =>
    findings.flatMap((finding) => {
      if (finding.severity !== "query" || !finding.standsOn || finding.explanation?.text !== remark.text)
        return [];
      const { figure, code } = finding;
      if (!figure || finding.standsOn.year !== undefined) return [];
      if (!remark.cells.some((cell) => cellId(cell) === cellId(figure))) return [];
      const value = standsOn(code, finding.standsOn.values);
      return [{ remark, explanation: { code, cell: cellId(figure), value, text: remark.text } }];
    }),
  );
}

function revisedItem(
  cell: string,
  { before, date, reason }: NonNullable<NonNullable<CheckedReturn["used"]>["entries"][number]["revision"]>,
): string {
  const was = before?.kind === "count" ? before.count : before?.kind.replaceAll("-", " ");
  return printYaml({
    cell,
    ...(was !== undefined && { was }),
    ...(date !== undefined && { on: date }),
    ...(reason !== undefined && { reason }),
  });
}

/** A signature of which a part is blank has no place in a return but a remark. */
function signatureLines(
  { signOff }: Received,
  say: Desk["words"]["desk"]["return"]["takenOver"]["signature"],
): string[] {
  const signed = agencies.flatMap((agency) => signOff.find((each) => each.agency === agency) ?? []);
  const whole = signed.filter(({ name, post }) => name !== "" && post !== "");
  const others = signed.filter(({ name, post, date }) =>
    name === "" || post === "" ? name + post !== "" : !!date,
  );
  if (signed.length === 0) return [];
  return [
    "",
    ...others.map(({ agency, name, post, date }) => comment(say(agency, name, post, date ?? ""))),
    ...(whole.length > 0
      ? ["sign-off:", ...whole.map(({ agency, name, post }) => `  ${agency}: ${printYaml({ name, post })}`)]
      : []),
  ];
}

function comment(text: string): string {
  return `# ${text.replace(/\s+/g, " ")}`;
}
