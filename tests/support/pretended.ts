import { runChecks } from "../../src/checks/run.ts";
import type { Framework } from "../../src/framework/model.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Entry } from "../../src/returns/return.ts";
import { calculate } from "../../src/statistics/calculate.ts";
import { english } from "../../src/words/english/english.ts";
import type { Words } from "../../src/words/words.ts";
import { shippedData, templates } from "./project.ts";

/**
 * A language that is pretended: every word of English is replaced by a number between two marks, ~17~. A letter that
 * is still printed then was put there by the program itself, and could not be said in another language.
 */
export const token = /~\d+~/g;

const numbers = new Map<string, number>();

/** The token of a sentence, by the path to it. */
function tokenOf(path: string): string {
  if (!numbers.has(path)) numbers.set(path, numbers.size + 1);
  return `~${numbers.get(path)}~`;
}

/** Anything with its strings replaced; what is called still takes what the English takes and gives the same shape. */
function pretend<T>(value: T, path: string): T {
  if (typeof value === "string") return tokenOf(path) as T;
  if (typeof value === "function") {
    const said = (...args: unknown[]) => pretend(value(...args), path);
    return said as T;
  }
  if (Array.isArray(value)) return value.map((each, index) => pretend(each, `${path}.${index}`)) as T;
  if (typeof value !== "object" || value === null || "type" in value || "count" in value) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, pretend(each, `${path}.${key}`)]);
  return Object.fromEntries(entries);
}

export const pretended: Words = { ...pretend(english, "words"), language: "cy" };

/** What a framework says to readers, by the names of its fields; the others are ids. */
const saying = new Set(
  "title label total name definition text unit sentence reason words heading totalName unavailable one many within".split(
    " ",
  ),
);

function pretendFramework<T>(value: T, path: string): T {
  if (value instanceof Map || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    // Of a template the strings are words and the slots are not.
    return value.map((each, index) =>
      typeof each === "string" && /\.(title|subtitle)$/.test(path)
        ? tokenOf(`${path}.${index}`)
        : pretendFramework(each, `${path}.${index}`),
    ) as T;
  }
  const standardText = "kind" in value && value.kind === "text";
  const entries = Object.entries(value).map(([key, each]) => {
    const words = typeof each === "string" && saying.has(key) && !standardText;
    return [key, words ? tokenOf(`${path}.${key}`) : pretendFramework(each, `${path}.${key}`)];
  });
  return Object.fromEntries(entries);
}

/** A release of the program's own without a word that somebody wrote: frameworks, texts, notes, sources and contacts. */
export async function preparedWithoutWords(id: string): Promise<PreparedRelease> {
  const shipped = await loadProject(shippedData, templates, { releases: [id] });
  const frameworks: Framework[] = shipped.frameworks.map((each) => pretendFramework(each, each.id));
  const texts = new Map(
    [...shipped.texts.keys()].map((name) => [
      name,
      [{ type: "paragraph" as const, content: [{ type: "text" as const, text: tokenOf(name) }] }],
    ]),
  );
  const project = { ...shipped, frameworks, texts };
  const [own] = shipped.releases;
  const { publisher, about, assumptions } = own!.details;
  const release = {
    ...own!,
    framework: frameworks.find((each) => each.id === own!.framework.id)!,
    narratives: [],
    details: {
      ...own!.details,
      publisher: pretend(publisher, "publisher"),
      about: pretend(about, "about"),
      assumptions: pretend(assumptions, "assumptions"),
      contacts: [],
      "area-contacts": {},
      explanations: [],
    },
  };
  const returns = readReturns(project, release).returns.map((each) => ({
    ...each,
    explanations: [],
    signOff: [],
    entries: each.entries.map(withoutWords),
  }));
  const history = readHistory(project, release).entries.map(withoutWords);
  const statistics = calculate(project, release, returns, history);
  return {
    release,
    returns,
    received: [],
    statistics,
    findings: runChecks({ statistics, returns, history, refused: [] }),
  };
}

function withoutWords<E extends Entry>(entry: E): E {
  const { citation, value } = entry;
  return {
    ...entry,
    notes: pretend(entry.notes, "notes"),
    ...(citation !== undefined && { citation: tokenOf("citation") }),
    ...(value.kind === "approximate" && { value: { ...value, text: tokenOf("approximate") } }),
  };
}
