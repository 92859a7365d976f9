import { test } from "vitest";
import { renderGovspeak } from "../../src/render/govspeak/render.ts";
import { renderMarkdown } from "../../src/render/markdown/render.ts";
import { renderText } from "../../src/render/text/render.ts";
import { english } from "../../src/words/english/english.ts";
import { sampleNotice } from "../support/sample-notice.ts";
import { hold } from "./hold.ts";

test.each([
  ["notice.txt", renderText],
  ["notice.md", renderMarkdown],
  ["notice.govspeak.md", renderGovspeak],
])("a notice with every kind of block is, in every word and mark, %s", (name, render) => {
  hold(name, render(sampleNotice(), english));
});
