import { showItems, stemOf } from "./items.ts";
import type { ReturnState, SaidFinding } from "./page-data.ts";
import type { Tables } from "./tables.ts";

/** Shows what was found: in the summary, below each table and at the cells. What somebody is writing into stays. */
export function showFindings(page: HTMLElement, tables: Tables, state: ReturnState): void {
  const { findings, summary, texts } = state;
  const lists = [...page.querySelectorAll<HTMLElement>("[data-findings]")];
  const numbered = findings.map((finding, index) => ({ finding, id: `finding-${index}` }));
  for (const list of lists) {
    const measure = list.dataset["findings"]!;
    const own = numbered.filter(({ finding }) => (finding.measure ?? "") === measure);
    const wanted = own.map(({ finding, id }) => ({
      ...keysOf(finding),
      fill: (item: HTMLElement) => fill(item, finding, id),
    }));
    showItems(list.querySelector("ul")!, wanted, () => newItem(page));
    list.hidden = own.length === 0;
  }
  showAtCells(tables, numbered);
  showSummary(page, numbered, summary);
  for (const place of page.querySelectorAll("[data-texts]")) place.textContent = texts;
}

type Numbered = readonly { readonly finding: SaidFinding; readonly id: string }[];

function keysOf({ key }: SaidFinding) {
  return { key, stem: stemOf(key) };
}

function newItem(page: HTMLElement): HTMLElement {
  const template = page.querySelector<HTMLTemplateElement>("[data-finding-template]")!;
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

function fill(item: HTMLElement, finding: SaidFinding, id: string): void {
  item.id = id;
  const put = (name: string, text: string) => {
    const part = item.querySelector<HTMLElement>(`[data-${name}]`);
    if (part && part.textContent !== text) part.textContent = text;
  };
  put("kind", finding.kind);
  put("problem", finding.problem);
  put("remedy", finding.remedy);
  put("explained", finding.explained ?? "");
  put("place", finding.place);
  const link = item.querySelector<HTMLAnchorElement>("a[data-place]");
  if (link) {
    link.hidden = finding.cell === undefined;
    link.href = `#cell-${finding.cell ?? ""}`;
  }
  for (const name of ["explain", "accept"] as const) {
    const form = item.querySelector<HTMLFormElement>(`[data-${name}]`)!;
    const named: Readonly<Record<string, string>> = { ...finding[name] };
    form.hidden = finding[name] === undefined;
    for (const field of form.querySelectorAll<HTMLInputElement>("input[type=hidden]"))
      field.value = named[field.name] ?? "";
  }
}

function showAtCells(tables: Tables, numbered: Numbered): void {
  for (const [cell, field] of tables.fields) {
    const own = numbered.filter(({ finding }) => finding.cell === cell);
    const described = [`before-${cell}`, `sum-${cell}`, ...own.map(({ id }) => id)].join(" ");
    if (field.getAttribute("aria-describedby")?.trim() !== described)
      field.setAttribute("aria-describedby", described);
    field.toggleAttribute(
      "data-found",
      own.some(({ finding }) => finding.open),
    );
    if (own.some(({ finding }) => finding.severity === "error")) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

function showSummary(page: HTMLElement, numbered: Numbered, summary: string): void {
  const section = page.querySelector<HTMLElement>("[data-open]")!;
  const open = numbered.filter(({ finding }) => finding.open);
  section.hidden = open.length === 0;
  section.querySelector("[data-summary]")!.textContent = summary;
  const wanted = open.map(({ finding, id }) => ({
    ...keysOf(finding),
    fill(item: HTMLElement) {
      const link = item.querySelector("a")!;
      link.href = finding.cell === undefined ? `#${id}` : `#cell-${finding.cell}`;
      const text = finding.place === "" ? finding.problem : `${finding.place}: ${finding.problem}`;
      if (link.textContent !== text) link.textContent = text;
    },
  }));
  showItems(section.querySelector("ul")!, wanted, newLink);
}

function newLink(): HTMLElement {
  const item = document.createElement("li");
  item.append(document.createElement("a"));
  return item;
}
