import { saveSignOff, showSignOff } from "../../../src/desk/hand-over/show-sign-off.ts";
import { deskOver } from "../return/served.ts";

const signatures = {
  status: "final",
  "police.name": "S. Invented",
  "police.post": "Detective Superintendent, Public Protection (invented)",
  "probation.name": "O. Pattern",
  "probation.post": "Head of Probation Delivery Unit (invented)",
  "prisons.name": "S. Sample",
  "prisons.post": "Prison Group Public Protection Lead (invented)",
};

/** The page of the signatures of Suffolk, over a copy of the data in which something may be changed first. */
export async function signing(change?: (folder: string) => void) {
  const over = await deskOver(change);
  const parameters = { release: "2031-32", area: "suffolk" };
  const request = (fields: object, query = "") => ({
    parameters,
    query: new URLSearchParams(query),
    type: "application/x-www-form-urlencoded" as const,
    body: new TextEncoder().encode(new URLSearchParams({ ...signatures, ...fields }).toString()),
  });
  const show = (query = "") => showSignOff(request({}, query), over.desk);
  /** What a page that is opened now says. */
  const opened = async () => {
    const page = await show();
    const was = /name="was" value="([^"]*)"/.exec("html" in page ? page.html : "")?.[1] ?? "";
    return was.replaceAll("&quot;", '"');
  };
  const save = async (fields: object = {}, was?: string) =>
    saveSignOff(request({ was: was ?? (await opened()), ...fields }), over.desk);
  return { ...over, opened, save, show };
}
