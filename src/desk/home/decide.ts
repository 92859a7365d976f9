import * as z from "zod";
import type { ActionResult, Desk } from "../context/desk.ts";
import { type DeskRequest, type DeskResponse, formOf } from "../http/exchange.ts";
import { type Notice, queriesPage } from "./show-queries.ts";

const short = z.string().max(300);
const optional = short.transform((text) => (text.trim() === "" ? undefined : text)).optional();

/** What the form below a query sends. */
const acceptForm = z.strictObject({
  here: z.string().max(1000).default(""),
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

const questionsForm = z.strictObject({
  here: z.string().max(1000).default(""),
  area: optional,
});

/** Accepts the explanation of one query, as `mappa accept` does, and shows the list as it is then. */
export async function acceptQuery(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release = "" } = request.parameters;
  const form = acceptForm.safeParse(formOf(request));
  if (!form.success) return notUnderstood(release, desk);
  const { here, ...fields } = form.data;
  const result = await desk.actions.accept({ release, ...fields });
  return queriesPage(release, new URLSearchParams(here), desk, noticeOf(result), fields.by);
}

/** Makes the workbooks with what is asked of areas, as `mappa questions` does: of one, or of all that have something. */
export async function sendBack(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release = "" } = request.parameters;
  const form = questionsForm.safeParse(formOf(request));
  if (!form.success) return notUnderstood(release, desk);
  const { here, area } = form.data;
  const result = await desk.actions.questions(release, area === undefined ? [] : [area]);
  return queriesPage(release, new URLSearchParams(here), desk, noticeOf(result));
}

function notUnderstood(release: string, desk: Desk): Promise<DeskResponse> {
  const notice = { done: false, lines: [desk.words.desk.home.notUnderstood] };
  return queriesPage(release, new URLSearchParams(), desk, notice);
}

function noticeOf(result: ActionResult): Notice {
  return { done: result.done, lines: result.done ? result.lines : [result.why] };
}
