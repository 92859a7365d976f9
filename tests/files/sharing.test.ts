import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { expect, test } from "vitest";
import { thisProcess } from "../../src/files/this-process.ts";

const [host, pid, began] = thisProcess().id.split(".");

test("a process knows itself, and every use of a folder has a name of its own", async () => {
  const one = thisProcess();
  const other = thisProcess();
  expect(one.id).not.toBe(other.id);
  expect(one.id).toMatch(/^[A-Za-z0-9-]+\.\d+\.\d+\.\d+$/);
  expect([host, pid]).toEqual([hostname().replace(/[^A-Za-z0-9-]/g, "-"), String(process.pid)]);
  expect(await one.stateOf(other.id)).toBe("running");
});

test("a process that was killed has ended, and so has an earlier one of the same number", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const { stateOf } = thisProcess();
  const id = `${host}.${child.pid}.`;
  const closed = new Promise((done) => child.on("close", done));
  child.kill("SIGKILL");
  await closed;
  expect(await stateOf(`${id}1.1`)).toBe("ended");
  expect(await stateOf(`${host}.999999999.1.1`)).toBe("ended");
  if (existsSync("/proc/self/stat"))
    expect(await stateOf(`${host}.${pid}.${Number(began) + 1}.1`)).toBe("ended");
});

test("nothing is known of a process on another computer, or of a name that is no id", async () => {
  const { stateOf } = thisProcess();
  for (const id of [
    `another-${host}.${pid}.${began}.1`,
    "photographs",
    "",
    `${host}.0.1.1`,
    `${host}.-1.1.1`,
    `${host}.x`,
  ])
    expect(await stateOf(id)).toBe("unknown");
});
