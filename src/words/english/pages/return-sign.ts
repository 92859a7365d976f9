import type { FindingPage } from "../../finding-page.ts";

export const returnSign: FindingPage = {
  title: "a sign is read as the file or the release says",
  means: `A dash or another sign in a table is read as what the file's own key says, such as "'-' = zero", or what \`release.yaml\`
says under \`signs\`. Where neither says it, a dash is FIGURE-AMBIGUOUS.`,
  why: `In one source a dash means none, in another that nobody counted. A reader of the report must be able to rely on every 0.`,
  mend: `Nothing need be done if it is right. Otherwise write in each cell what is meant. Where a file has no key and its sender says
what the sign means, say so in \`release.yaml\`:

    signs: { area-tables.xlsx: { '-': zero } }

A sign can mean zero, not available, not collected, not applicable or confidential.`,
  effect: `This is a **note**: it is listed and stops nothing.`,
};
