import * as z from "zod";
import type { Desk } from "../context/desk.ts";
import { type DeskRequest, type DeskResponse, formOf } from "../http/exchange.ts";
import { isListed, keyOf, type Listed, type ListedFinding, listAddress, listedBy, workOf } from "./listed.ts";
import { keepNotice, type Notice } from "./notices.ts";
import { queryId } from "./query-rows.ts";
import { queriesPage } from "./show-queries.ts";

const short = z.string().max(300);
const optional = short.transform((text) => (text.trim() === "" ? undefined : text)).optional();
/** What was listed, as the address of the page has it. */
const here = z
  .string()
  .max(1000)
  .default("")
  .transform((text) => listedBy(new URLSearchParams(text)));

/** What the form below a query sends. */
const acceptForm = z.strictObject({
  here,
  area: short,
  code: optional,
  cell: optional,
  section: optional,
  value: optional,
  year: optional,
  by: short.default(""),
  text: z
    .string()
    .max(5000)
    .transform((text) => (text.trim() === "" ? undefined : text.trim()))
    .optional(),
});

const questionsForm = z.strictObject({ here, areas: z.array(short).max(200) });

/** Accepts the explanation of one query, as `mappa accept` does, and goes on to the next in the list. */
export async function acceptQuery(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release = "" } = request.parameters;
  const form = acceptForm.safeParse(formOf(request));
  if (!form.success) return notUnderstood(release, desk);
  const { here: listed, ...fields } = form.data;
  const key = keyOf(fields);
  const before = await listOf(release, listed, desk);
  const result = await desk.actions.accept({ release, ...fields });
  if (!result.done) {
    const { by, text = "" } = fields;
    return queriesPage(release, listed, desk, { refused: { key, why: result.why, by, text } });
  }
  return goOn(release, listed, desk, result.lines, { before, last: (each) => each.key === key });
}

/** Makes the workbooks with what is asked of areas, as `mappa questions` does: of those marked, or of all that have something. */
export async function sendBack(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release = "" } = request.parameters;
  const fields = new URLSearchParams(new TextDecoder().decode(request.body));
  const form = questionsForm.safeParse({
    here: fields.get("here") ?? undefined,
    areas: [...new Set(fields.getAll("area"))].filter((area) => area.trim() !== ""),
  });
  if (!form.success) return notUnderstood(release, desk);
  const { here: listed, areas: marked } = form.data;
  const before = await listOf(release, listed, desk);
  const areas = marked.length > 0 ? marked : await areasListed(release, listed, before, desk);
  if (!areas) return queriesPage(release, listed, desk, { why: desk.words.desk.home.nobodyListed });
  const result = await desk.actions.questions(release, areas);
  if (!result.done) return queriesPage(release, listed, desk, { why: result.why });
  const last = ({ finding }: ListedFinding) => marked.includes(finding.area ?? "");
  return goOn(release, listed, desk, result.lines, { before, last });
}

/** The areas of what is listed, none where that is everything: all are asked then. Undefined where it is of no area. */
async function areasListed(
  release: string,
  listed: Listed,
  before: readonly ListedFinding[],
  { workbench }: Desk,
): Promise<readonly string[] | undefined> {
  if (Object.values(listed).every((each) => each === undefined)) return [];
  const areas = (await workbench.state(release))?.project.areas ?? [];
  const found = new Set(before.map(({ finding }) => finding.area));
  const own = areas.map(({ slug }) => slug).filter((slug) => found.has(slug));
  return own.length > 0 ? own : undefined;
}

function notUnderstood(release: string, desk: Desk): Promise<DeskResponse> {
  const nothing = { state: undefined, area: undefined, code: undefined };
  return queriesPage(release, nothing, desk, { why: desk.words.desk.home.notUnderstood });
}

async function listOf(release: string, listed: Listed, desk: Desk): Promise<readonly ListedFinding[]> {
  const { all = [] } = (await workOf(desk, release)) ?? {};
  return all.filter((each) => isListed(each, listed));
}

/**
 * The list as it is now, at the query that came after the last of those that were decided; where there is none, at what
 * was done.
 */
async function goOn(
  release: string,
  listed: Listed,
  desk: Desk,
  notice: Notice,
  {
    before,
    last,
  }: { readonly before: readonly ListedFinding[]; readonly last: (each: ListedFinding) => boolean },
): Promise<DeskResponse> {
  const now = await listOf(release, listed, desk);
  const after = before.slice(before.findLastIndex(last) + 1);
  const next = after.map(({ key }) => now.findIndex((each) => each.key === key)).find((index) => index >= 0);
  const fragment = next === undefined || !before.some(last) ? "done" : queryId(next);
  const done = keepNotice(desk.workbench, notice);
  return { kind: "redirect", to: `${listAddress(release, listed, { done })}#${fragment}` };
}
