import { expect, test } from "vitest";
import type { OutputArguments } from "../../src/findings/arguments/output.ts";
import type { ReadingArguments, SystemFault } from "../../src/findings/arguments/reading.ts";
import type { Code } from "../../src/findings/codes.ts";
import { found } from "../../src/findings/found.ts";
import { english } from "../../src/words/english/english.ts";
import { sayFinding } from "../../src/words/say-finding.ts";

type Samples<A> = { readonly [C in keyof A]: readonly A[C][] };

const faults = Object.keys(english.faults) as SystemFault[];

const samples: Samples<OutputArguments & Pick<ReadingArguments, "FILE-NAME" | "FILE-UNREADABLE">> = {
  "OUTPUT-CHANGED": [{}],
  "OUTPUT-FOREIGN": [{ what: "file" }, { what: "link" }, { what: "folder" }],
  "OUTPUT-IN-USE": [{ computer: "office", process: "41" }],
  "REPORT-FAILED": [
    { what: "report", report: "2031-32/kent", message: "taller than a page" },
    { what: "release", release: "2031-32", message: "not a count: -1" },
  ],
  "FILE-NAME": [{ what: "characters" }, { what: "alike", other: "Kent.csv" }],
  "FILE-UNREADABLE": [...faults, "pipe", "socket", "device", "vanished"].map((reason) => ({
    reason: reason as ReadingArguments["FILE-UNREADABLE"]["reason"],
  })),
};

const said = Object.entries(samples).flatMap(([code, all]) =>
  all.map((args) => ({
    code,
    args: JSON.stringify(args),
    ...sayFinding(english, found(code as Code, args as never)),
  })),
);

test.each(said)("the sentences of $code are whole: $args", ({ problem, remedy }) => {
  for (const text of [problem, remedy]) {
    expect(text).toMatch(/^[A-Z].*[a-z0-9)']\.$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  }
});
