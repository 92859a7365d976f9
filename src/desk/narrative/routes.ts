import type * as z from "zod";
import { largestPicture } from "../../narrative/picture.ts";
import { narrativeAddress } from "../context/addresses.ts";
import type { Desk, DeskRoute } from "../context/desk.ts";
import { type DeskRequest, type DeskResponse, formOf, jsonOf } from "../http/exchange.ts";
import { noText, textPage, tooLong } from "./page.ts";
import { storePicture } from "./picture-upload.ts";
import { type CheckedText, checkedPlaceOf, placeOf, type TextPlace } from "./place.ts";
import { saveText } from "./save-text.ts";
import { mostTextBytes, sentForm, sentPictureName, sentText } from "./sent.ts";
import { stateOf } from "./state.ts";

const address = "/:release/:area/text/:section";

/** The page of one text, and what its form and its scripts send. */
export const narrativeRoutes: readonly DeskRoute[] = [
  { method: "GET", pattern: address, handle: at(checkedPlaceOf, textPageOf) },
  {
    method: "POST",
    pattern: address,
    mostBytes: mostTextBytes,
    types: ["application/x-www-form-urlencoded"],
    handle: at(checkedPlaceOf, saveForm),
  },
  {
    method: "GET",
    pattern: `${address}/state`,
    handle: at(checkedPlaceOf, async (_, desk, place) => ({
      kind: "data",
      data: await stateOf(desk, place),
    })),
  },
  {
    method: "POST",
    pattern: `${address}/save`,
    mostBytes: mostTextBytes,
    types: ["application/json"],
    handle: at(placeOf, save),
  },
  {
    method: "POST",
    pattern: `${address}/picture`,
    mostBytes: largestPicture,
    types: ["application/octet-stream"],
    handle: at(placeOf, picture),
  },
];

/** Answers where the release has such a text, and otherwise says that there is none. */
function at<P>(
  find: (request: DeskRequest, desk: Desk) => Promise<P | undefined>,
  then: (request: DeskRequest, desk: Desk, place: P) => Promise<DeskResponse>,
): DeskRoute["handle"] {
  return async (request, desk) => {
    const place = await find(request, desk);
    return place ? then(request, desk, place) : noText(desk, request.parameters["release"] ?? "");
  };
}

async function textPageOf(_: DeskRequest, desk: Desk, place: CheckedText): Promise<DeskResponse> {
  return textPage(desk, place);
}

async function saveForm(request: DeskRequest, desk: Desk, place: CheckedText): Promise<DeskResponse> {
  const sent = sentForm.safeParse(formOf(request));
  if (!sent.success) return isTooLong(sent.error) ? tooLong(desk, place) : refusedData(desk);
  const { text, from } = sent.data;
  const saved = await saveText(desk, place.path, text, from);
  const { release, area, section } = place;
  if (saved.saved) return { kind: "redirect", to: narrativeAddress(release.id, area, section.name) };
  return textPage(desk, place, { text: text.replace(/\r\n?/g, "\n") });
}

async function save(request: DeskRequest, desk: Desk, place: TextPlace): Promise<DeskResponse> {
  const sent = sentText.safeParse(jsonOf(request));
  if (!sent.success) return refusedData(desk, isTooLong(sent.error) ? 413 : 400);
  const saved = await saveText(desk, place.path, sent.data.text, sent.data.from ?? undefined);
  if (saved.saved) return { kind: "data", data: saved };
  return { kind: "data", status: 409, data: { ...saved, version: saved.version ?? null } };
}

async function picture({ query, body }: DeskRequest, desk: Desk, place: TextPlace): Promise<DeskResponse> {
  const name = sentPictureName.safeParse(query.get("name"));
  if (!name.success) return refusedData(desk);
  const stored = await storePicture(desk, { release: place.release.id, area: place.area }, name.data, body);
  return { kind: "data", status: "refused" in stored ? 422 : 200, data: stored };
}

function isTooLong({ issues }: z.ZodError): boolean {
  return issues.some(({ code }) => code === "too_big");
}

function refusedData({ words }: Desk, status = 400): DeskResponse {
  return { kind: "data", status, data: { refused: words.desk.narrative.notUnderstood } };
}
