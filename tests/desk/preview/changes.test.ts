import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { sentChanges } from "../../../src/desk/context/sent-changes.ts";
import type { DeskRequest } from "../../../src/desk/http/exchange.ts";
import { type ReportChanges, showChanges } from "../../../src/desk/preview/show-changes.ts";
import { showReport } from "../../../src/desk/preview/show-report.ts";
import { returnRoutes } from "../../../src/desk/return/routes.ts";
import { deskOver } from "../return/served.ts";

const slow = { timeout: 240_000 };
const cell = "eligible/category-1/level-1";

const asking = (query: Record<string, string> = {}, body = ""): DeskRequest => ({
  parameters: { release: "2031-32", area: "suffolk" },
  query: new URLSearchParams(query),
  body: new TextEncoder().encode(body),
});

/** The parts of a page as it is loaded whole. */
const partsOf = (html: string) => html.match(/<(header|nav|section|footer)[ >][\s\S]*?<\/\1>\n/g) ?? [];

test(
  "what differs of a report, put in place of what was shown, is the report as it stands",
  slow,
  async () => {
    const { desk } = await deskOver();
    const changes = async (query: Record<string, string> = {}) => {
      const answer = await showChanges(asking(query), desk);
      if (answer.kind !== "data") throw new Error(answer.kind);
      return answer.data as ReportChanges;
    };
    const whole = async () => {
      const answer = await showReport(asking(), desk);
      if (answer.kind !== "report") throw new Error(answer.kind);
      return answer.html;
    };
    const send = (was: string, now: string, name?: string) => {
      const cells = returnRoutes.find(({ pattern }) => pattern.endsWith("/cells"))!;
      return cells.handle(asking({}, JSON.stringify({ cells: [{ cell, was, now }], name })), desk);
    };

    const first = await changes();
    if (first.what !== "whole") throw new Error(first.what);
    expect(first.html).toBe(await whole());
    let shown = [...partsOf(first.html)];
    let name = first.shown;
    for (const [was, now] of [
      ["1050", "1051"],
      ["1051", "1052"],
      ["1052", "1051"],
    ] as const) {
      const change = `${was} to ${now}`;
      // Asked for before the change was sent, by its name.
      const asked = changes({ shown: name, after: change });
      await wait(5);
      await send(was, now, change);
      const next = await asked;
      if (next.what !== "parts") throw new Error(next.what);
      expect(next.of).toBe(shown.length);
      expect(next.parts.length).toBeGreaterThan(0);
      expect(next.parts.length).toBeLessThan(shown.length / 2);
      for (const [place, html] of next.parts) shown = shown.with(place, html);
      expect(shown).toEqual(partsOf(await whole()));
      expect(shown.join("")).toContain(`1,${now.slice(1)}`);
      name = next.shown;
    }
    expect(await changes({ shown: name })).toMatchObject({ what: "parts", parts: [] });
    expect(await changes({ shown: "of another desk" })).toMatchObject({ what: "whole" });
    await send("1051", "10x51");
    expect(await changes({ shown: name })).toEqual({ what: "none" });
  },
);

test("what waits for a change goes on when it is through, whoever came first, and not for ever", async () => {
  const order: string[] = [];
  const waited: number[] = [];
  let late = () => {};
  const { during, after } = sentChanges((milliseconds) => {
    waited.push(milliseconds);
    return new Promise<void>((done) => {
      late = done;
    });
  });
  const asked = after("a").then(() => order.push("asked"));
  await during("a", async () => {
    await wait(5);
    order.push("changed");
  });
  await asked;
  expect(order).toEqual(["changed", "asked"]);
  await after("a");
  const failing = during("b", () => Promise.reject(new Error("not written")));
  const alsoAsked = after("b");
  await expect(failing).rejects.toThrow("not written");
  await alsoAsked;
  const never = after("never sent");
  late();
  await never;
  expect(Math.max(...waited)).toBeLessThanOrEqual(5000);
  for (const none of [null, "", "x".repeat(65)]) await after(none);
});
