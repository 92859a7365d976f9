import { expect, test } from "vitest";
import { renderPdf } from "../../src/render/pdf/render.ts";
import type { Block } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { samplePage } from "../support/html-pages.ts";
import { handMadeDrawings } from "../support/pdf-drawings.ts";
import { created, withBlocks } from "../support/pdf-files.ts";
import { loadMade } from "../support/project.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { told } from "../support/told.ts";

const sample = sampleDocument();

/** Whether the two outputs have a link to an address. */
async function linked(blocks: readonly Block[], address: string) {
  const document = withBlocks(sample, blocks);
  const drawings = handMadeDrawings(document);
  const pdf = await renderPdf(document, drawings, { created, words: english });
  const html = samplePage(document);
  return { html: html.includes(`href="${address}"`), pdf: (await addressesOf(pdf)).includes(address) };
}

async function addressesOf(pdf: Uint8Array): Promise<unknown[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const file = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)),
  );
  const links = await Promise.all(pages.map((page) => page.getAnnotations()));
  return links.flat().map(({ unsafeUrl }: { unsafeUrl?: string }) => unsafeUrl);
}

const words = [{ type: "text" as const, text: "words" }];

test.each([
  ["https://www.example.org/a", true],
  ["mailto:desk@example.org", true],
  ["https:evil", false],
  ["https://", false],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
])("a link to %s is one in both outputs or in none", async (address, expected) => {
  const block: Block = { type: "paragraph", content: [{ type: "link", address, children: words }] };
  expect(await linked([block], address)).toEqual({ html: expected, pdf: expected });
});

test.each([
  ["desk@example.org", true],
  ["data:text/html,x", false],
  ["desk@example", false],
  ["", false],
  ["a@b.org?bcc=c@d.org", false],
])("so is the email address of a contact: %s", async (email, expected) => {
  const block: Block = { type: "contacts", items: [{ agency: "Police", lines: [], email }] };
  expect(await linked([block], `mailto:${email}`)).toEqual({ html: expected, pdf: expected });
});

test.each([
  ["{ agency: Police, email: 'data:text/html,x' }", "email address such as"],
  ["{ agency: Police, email: police@example }", "email address such as"],
  ["{ agency: Police, telephone: 'javascript:1' }", "telephone number such as"],
  ["{ agency: Police, telephone: ask at the desk }", "telephone number such as"],
])("and what is not of the shape is said when the release is read: %s", async (contact, words) => {
  const { findings } = await loadMade({
    year: "2031/32",
    framework: "2022-23",
    details: `contacts: [${contact}]\n`,
  });
  expect(findings.map(told)).toMatchObject([
    { code: "RELEASE-SHAPE", problem: expect.stringContaining(words) as string },
  ]);
});
