import { expect, test } from "vitest";
import { commandAsStarted, withCommand } from "../../src/commands/command-name.ts";
import { helpBelow } from "../../src/commands/help.ts";
import { english } from "../../src/words/english/english.ts";
import { printPage } from "../../src/words/print-page.ts";

const byNpm = "npm run mappa --";

test("the command is what it was started by", () => {
  const own = { npm_package_name: "mappa" };
  expect(commandAsStarted({})).toBe("mappa");
  expect(commandAsStarted({ ...own, npm_lifecycle_event: "mappa" })).toBe(byNpm);
  expect(commandAsStarted({ ...own, npm_lifecycle_event: "start" })).toBe(byNpm);
  // Another program that calls this one, in a script of its own.
  expect(commandAsStarted({ npm_package_name: "site", npm_lifecycle_event: "start" })).toBe("mappa");
  expect(commandAsStarted({ ...own, npm_lifecycle_event: "test" })).toBe("mappa");
});

test("what is to be typed is given as it can be typed, and what only speaks of the program is not changed", () => {
  const given = [
    "'mappa explain CODE' says more of each.",
    "Fill it in, then run: mappa check 2031-32",
    "Compare with a fresh form (`mappa new return`).",
    "with the columns that `mappa explain\nCSV-HEADER` lists",
    "    mappa new return 2031-32 suffolk",
    "The file was not made by mappa, and mappa build it was not.",
    "This is a fault in mappa, not in your data.",
  ].join("\n");
  expect(withCommand(given, "mappa")).toBe(given);
  expect(withCommand(given, byNpm).match(/npm run mappa --/g)).toHaveLength(5);
  expect(withCommand(given, byNpm)).toContain("not made by mappa, and mappa build it");
});

test("every command on the pages of codes and in the help is one of them", () => {
  const pages = (Object.keys(english.findingPages.of) as (keyof typeof english.findingPages.of)[]).map(
    (code) => printPage(english, code),
  );
  for (const page of pages)
    for (const [line] of withCommand(page, byNpm).matchAll(/^.*\bmappa\s+(build|check|explain|new)\b.*$/gm))
      expect(line).toContain(byNpm);
  expect(helpBelow(byNpm)).toMatch(
    /\n {2}npm run mappa -- build 2017-18 --area suffolk {5,}one area's report\n/,
  );
});
