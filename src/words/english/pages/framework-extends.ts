import type { FindingPage } from "../../finding-page.ts";

export const frameworkExtends: FindingPage = {
  title: "a framework builds on one that is not there",
  means: `A framework file says with \`extends\` which other framework it builds on. There is no file of that
name, or the chain leads back to the file itself.`,
  why: `A framework says what is counted in a span of years. If it cannot be put together, nothing is known
about what the returns of those years should hold.`,
  mend: `Give the name of a file in the frameworks folder, without its ending.

Wrong: \`extends: 2015-16.yaml\`

Right: \`extends: 2015-16\`

Let each framework build on an earlier one. If two name each other, take \`extends\` out of the one
that came first, and let it say everything itself.`,
  effect: `This is an **error**. No report of any release is made until it is mended, because every figure
could be touched by it.`,
};
