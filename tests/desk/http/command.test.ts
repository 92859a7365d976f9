import { createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { openAddress } from "../../../src/commands/open-address.ts";
import { mappa, userFolder } from "../../commands/run.ts";
import { startDesk } from "./started.ts";

/** A port that another program has until the test is over. */
async function takenPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  onTestFinished(() => void other.close());
  return (other.address() as { port: number }).port;
}

it("prints its address, serves the browser that opens it, and ends on Ctrl-C with streams still open", async () => {
  const taken = await takenPort();
  const { address, said, ended, interrupt } = await startDesk(userFolder(), "--port", String(taken));
  expect(said()).toContain(`Port ${taken} is taken`);
  expect(new URL(address).port).not.toBe(String(taken));
  const { origin } = new URL(address);
  const opened = await fetch(address, { redirect: "manual" });
  expect(opened.status).toBe(303);
  const headers = { cookie: opened.headers.get("set-cookie")!.split(";")[0]! };
  expect((await fetch(address, { redirect: "manual" })).status).toBe(403);
  expect((await fetch(`${origin}/no/such/page/at/all`, { headers })).status).toBe(404);
  const styles = await (await fetch(`${origin}/assets/desk.css`)).text();
  expect(styles).toMatch(/@font-face[\s\S]*--primary:#12436D[\s\S]*\.desk-head/);
  expect((await fetch(`${origin}/assets/bold.woff2`)).headers.get("content-type")).toBe("font/woff2");
  const events = await fetch(`${origin}/events`, { headers });
  expect(events.headers.get("content-type")).toBe("text/event-stream");
  interrupt();
  expect(await ended).toBe(0);
  expect(said()).not.toContain("fault");
});

it("refuses a port that is none, and a folder that is not there", async () => {
  const folder = userFolder();
  for (const port of ["80", "65536", "x", "4332.5"])
    expect((await mappa(folder, "desk", "--no-open", "--port", port)).code).toBe(2);
  const missing = await mappa(folder, "desk", "--no-open", "--data", "nowhere");
  expect([missing.code, missing.errors]).toEqual([2, "There is no folder 'nowhere'.\n"]);
});

it("goes on where no browser can be opened", async () => {
  const path = process.env["PATH"];
  onTestFinished(() => {
    process.env["PATH"] = path;
  });
  process.env["PATH"] = "/nowhere";
  const faults: unknown[] = [];
  const keep = (fault: unknown) => faults.push(fault);
  process.on("uncaughtExceptionMonitor", keep);
  onTestFinished(() => void process.off("uncaughtExceptionMonitor", keep));
  openAddress("http://127.0.0.1:1/");
  await new Promise((done) => setTimeout(done, 200));
  expect(faults).toEqual([]);
});
