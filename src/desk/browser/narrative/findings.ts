import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { SaidFinding, TextState } from "./page.ts";
import { element } from "./page.ts";

/** Marks what was found at its place, and lists it above with links to the places. */
export function showFindings(
  view: EditorView,
  { findings, summary }: Pick<TextState, "findings" | "summary">,
): void {
  const { doc } = view.state;
  view.dispatch(
    setDiagnostics(
      view.state,
      findings.flatMap((each) => diagnosticOf(doc, each)),
    ),
  );
  const section = element("[data-findings]");
  section.hidden = findings.length === 0;
  element("[data-summary]", section).textContent = summary;
  const list = element("ol", section);
  const items = findings.map(itemOf);
  // What stands there already stays, or somebody would lose the link that they are at.
  if (wordsIn(list.children) !== wordsIn(items)) list.replaceChildren(...items);
  list.onclick = (event) => {
    const item = (event.target as Element).closest("a:not([data-explain])")?.closest("li");
    const finding = item && findings[[...list.children].indexOf(item)];
    if (!finding) return;
    event.preventDefault();
    goTo(view, finding);
  };
}

function wordsIn(items: Iterable<Element>): string {
  const wordsOf = (item: Element) => [
    (item.textContent ?? "").replace(/\s+/g, " ").trim(),
    item.querySelector("[data-explain]")?.getAttribute("href") ?? "",
  ];
  return [...items].flatMap(wordsOf).join("\n");
}

function itemOf({ place, problem, remedy, explained, explain }: SaidFinding): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = "#text-editor";
  link.textContent = `${place}: ${problem}`;
  const mended = document.createElement("span");
  mended.className = "text-remedy";
  mended.textContent = remedy;
  item.append(link, " ", mended);
  if (explained !== undefined) {
    const given = document.createElement("span");
    given.className = "text-explained";
    given.textContent = explained;
    item.append(" ", given);
  }
  if (explain) {
    const way = document.createElement("a");
    way.href = explain.address;
    way.dataset["explain"] = "";
    way.textContent = explain.text;
    item.append(" ", way);
  }
  return item;
}

function goTo(view: EditorView, finding: SaidFinding): void {
  const { from, to } = placeIn(view.state.doc, finding) ?? { from: 0, to: 0 };
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
  view.focus();
}

const severities = { error: "error", query: "warning", note: "info" } as const;

function diagnosticOf(doc: Text, finding: SaidFinding): Diagnostic[] {
  const place = placeIn(doc, finding);
  if (!place) return [];
  const { kind, problem, remedy, severity } = finding;
  return [{ ...place, severity: severities[severity], message: `${kind}: ${problem} ${remedy}` }];
}

/** From a line and column, which a text that was changed meanwhile may not have; without a length to the end of the word. */
export function placeIn(
  doc: Text,
  { line, column, length }: Pick<SaidFinding, "line" | "column" | "length">,
): { readonly from: number; readonly to: number } | undefined {
  if (line === undefined || line > doc.lines) return undefined;
  const at = doc.line(line);
  const from = Math.min(at.from + (column ?? 1) - 1, at.to);
  const words = at.text.slice(from - at.from);
  const span = length ?? (column === undefined ? words.length : (/^\S+/.exec(words)?.[0].length ?? 1));
  return { from, to: Math.min(from + span, at.to) };
}
