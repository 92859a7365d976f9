import { expect } from "vitest";
import { checkedReturnOf } from "../../../src/desk/return/place.ts";
import { returnRoutes } from "../../../src/desk/return/routes.ts";
import { saidFindings } from "../../../src/desk/return/said-findings.ts";
import type { deskOver } from "./served.ts";

/** Explains the first query of Suffolk's return with the form below it. */
export async function explainQuery(
  { desk }: Pick<Awaited<ReturnType<typeof deskOver>>, "desk">,
  text: string,
) {
  const place = (await checkedReturnOf(desk, "2031-32", "suffolk"))!;
  const asked = saidFindings(desk.words, place).find(({ explain }) => explain)!.explain!;
  const { handle } = returnRoutes.find(({ pattern }) => pattern.endsWith("/explain"))!;
  const request = {
    parameters: { release: "2031-32", area: "suffolk" },
    query: new URLSearchParams(),
    body: new TextEncoder().encode(new URLSearchParams({ ...asked, text }).toString()),
  };
  expect(await handle(request, desk)).toMatchObject({ kind: "redirect" });
}
