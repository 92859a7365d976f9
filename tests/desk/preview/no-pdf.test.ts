import { expect, it } from "vitest";
import type { Desk } from "../../../src/desk/context/desk.ts";
import { loadPages } from "../../../src/desk/pages/page.ts";
import { showPdf } from "../../../src/desk/preview/show-pdf.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";

it("where no PDF can be made a page says why, in words", async () => {
  const page = await loadPages(templates, english, (bytes) => new Uint8Array(bytes));
  const desk = { actions: { pdf: async () => undefined }, words: english, page } as unknown as Desk;
  const parameters = { release: "2031-32", area: "suffolk" };
  const answer = await showPdf({ parameters, query: new URLSearchParams(), body: new Uint8Array() }, desk);
  expect(answer).toMatchObject({ kind: "page", status: 404 });
  expect("html" in answer && answer.html).toContain(english.desk.preview.noReport);
});
