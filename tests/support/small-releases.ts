import type { Files } from "../../src/files/files.ts";
import { publish } from "../../src/publish/publish.ts";
import { recoverOutput } from "../../src/publish/put-in-place.ts";
import { pathsIn, type ReleaseSummary, readSummary } from "../../src/publish/summary-file.ts";
import { english } from "../../src/words/english/english.ts";
import { htmlTemplates } from "./html-pages.ts";

/** What a run makes of a release: files of areas, each with what stands in them. */
export interface SmallRun {
  /** The release; `made` where none is given. */
  readonly id?: string;
  readonly everything: boolean;
  readonly files: Readonly<Record<string, string>>;
}

export type Contents = ReadonlyMap<string, string | Uint8Array>;

const index = {
  templates: htmlTemplates,
  words: english,
  formats: ["html", "pdf"],
  created: new Date("2032-10-01T08:30:00Z"),
};

/** Begins as `build` does, and makes the files of a release, without any report behind them. */
export async function publishSmall(
  output: Files,
  { id = "made", everything, files }: SmallRun,
): Promise<void> {
  await recoverOutput(output);
  await publish(
    output,
    async (write) => {
      for (const [name, content] of Object.entries(files)) await write({ path: `${id}/${name}`, content });
      return true;
    },
    { id, everything, summarise: (before) => summarised(id, files, before), page: (all) => smallPage(all) },
    index,
  );
}

function summarised(
  id: string,
  files: SmallRun["files"],
  before: ReleaseSummary | undefined,
): ReleaseSummary {
  const slugs = new Set(Object.keys(files).map((name) => name.split(".")[0]!));
  const areas = [...slugs].map((slug) => {
    const own = Object.keys(files).filter((name) => name.startsWith(`${slug}.`));
    const byFormat = own.map((name) => [name.split(".")[1]!, [`${id}/${name}`]] as const);
    return { name: slug, slug, files: Object.fromEntries(byFormat) };
  });
  const kept = (before?.areas ?? []).filter(({ slug }) => !slugs.has(slug));
  const findings = { errors: 0, queries: 0, notes: 0 };
  return {
    id,
    title: `Made ${id}`,
    areas: [...areas, ...kept],
    whole: {},
    others: [],
    revisions: [],
    findings,
  };
}

/** A page that leads to every file of a release. */
function smallPage(summary: ReleaseSummary) {
  const links = pathsIn(summary).map((path) => `<a href="${path.slice(summary.id.length + 1)}">${path}</a>`);
  return [{ path: `${summary.id}/index.html`, content: links.join("\n") }];
}

/** Every file that the lists of releases, their pages and the index say is there, and is not. */
export function listedAndNotThere(contents: Contents): string[] {
  const lists = [...contents].filter(([path]) => /^[^./]+\/release\.json$/.test(path));
  const listed = lists.flatMap(([, text]) => {
    const summary = readSummary(String(text));
    return summary ? pathsIn(summary) : [];
  });
  const links = String(contents.get("index.html") ?? "").matchAll(/href="([^"#]+\/[^"]+)"/g);
  const pages = [...contents].filter(([path]) => /^[^./]+\/index\.html$/.test(path));
  const below = pages.flatMap(([path, text]) =>
    [...String(text).matchAll(/href="([^"#]+)"/g)].map((match) => path.replace("index.html", match[1]!)),
  );
  return [...listed, ...[...links].map((match) => match[1]!), ...below].filter((path) => !contents.has(path));
}

/** What stands in the folder, without what runs keep hidden. */
export function visible(contents: Contents): Map<string, string | Uint8Array> {
  return new Map([...contents].filter(([path]) => !path.startsWith(".mappa/")).sort());
}
