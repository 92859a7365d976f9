import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectTold, mappa, shell, userFolder } from "./run.ts";

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly problem: string;
  readonly remedy: string;
  readonly release?: string;
}

describe("mappa check", () => {
  it("lists findings as text, the gravest last, and writes nothing", async () => {
    const folder = userFolder({
      "data/releases/2031-32/returns/kent.yaml":
        "area: Kent\nyear: 2031/32\nfigures:\n  notification-revoked: O\n",
      "data/releases/2031-32/returns/suffolk.yaml":
        "area: Suffolk\nyear: 2031/32\nfigures:\n  eligible:\n    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 803 }\n",
    });
    const ended = await mappa(folder, "check");
    expect(ended.code).toBe(1);
    // Of the many notes only the one on signatures is kept here: the others come and go with frameworks.
    const told = ended.told
      .replace(/^note (?!SIGN-OFF)[\s\S]*?\n\n(?=note|query|error|\d)/gm, "")
      .replace(/\d+ notes/, "n notes");
    expectTold("check-text", { ...ended, told });
    const severities = [...ended.output.matchAll(/^(error|query|note) [A-Z]/gm)].map((match) => match[1]!);
    const grave = ["note", "query", "error"];
    expect(severities).toEqual([...severities].sort((a, b) => grave.indexOf(a) - grave.indexOf(b)));
    expect(new Set(severities)).toEqual(new Set(grave));
    expect(existsSync(join(folder, "output"))).toBe(false);
  });

  it("gives the same findings as JSON, and ends well where none is an error", async () => {
    const folder = userFolder();
    const [text, json] = [
      await mappa(folder, "check"),
      await mappa(folder, "check", "2031-32", "--format", "json"),
    ];
    expect([text.code, json.code, text.errors, json.errors]).toEqual([0, 0, "", ""]);
    const findings = JSON.parse(json.output) as Listed[];
    expect(findings.length).toBeGreaterThan(10);
    for (const each of findings) {
      expect(each).toMatchObject({ severity: expect.stringMatching(/^(query|note)$/), release: "2031-32" });
      expect(text.output).toContain(`${each.severity} ${each.code}`);
      expect(text.output).toContain(each.problem);
      expect(text.output).toContain(each.remedy);
    }
  });

  it("does not mind a reader that closes early", async () => {
    const folder = userFolder();
    const head = await shell(folder, "set -o pipefail; $MAPPA check | head -1");
    expect([head.code, head.errors]).toEqual([0, ""]);
    expect(head.output).toMatch(/^(query|note) .*\n$/);
    const closed = await shell(folder, "$MAPPA check --format json | exec 0<&-; echo $PIPESTATUS");
    expect([closed.output, closed.errors]).toEqual(["0\n", ""]);
  });

  it.skipIf(!existsSync("/dev/full"))(
    "says in a plain line that what it prints cannot be written",
    async () => {
      const folder = userFolder();
      for (const words of ["explain QUERY-PARTS", "check", "check --format json", "--help"]) {
        const full = await shell(folder, `$MAPPA ${words} > /dev/full`);
        expect([full.code, full.errors]).toEqual([
          2,
          "What was to be printed: the disk is full. Make room on it, then run the command again.\n",
        ]);
      }
      const unheard = await shell(folder, "$MAPPA build 2016-17 2> /dev/full");
      expect([unheard.code, unheard.output]).toEqual([2, ""]);
    },
  );
});
