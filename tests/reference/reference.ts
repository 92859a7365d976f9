import { memoryFiles } from "../../src/files/memory.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Area } from "../../src/reference/areas.ts";
import { type Told, told } from "../support/told.ts";

/** Three areas for files made by a test. */
export const someAreas: readonly Area[] = [
  area("E23000025", "Suffolk", "suffolk"),
  area("E23000024", "Norfolk", "norfolk"),
  area("E12000007", "London", "london"),
];

function area(code: string, name: string, slug: string): Area {
  return { code, name, slug, policeForce: `${name} Police`, region: "A region", nation: "England" };
}

/** One file of reference data in memory, or none. */
export function only(path: string, text: string | undefined) {
  return memoryFiles(new Map(text === undefined ? [] : [[path, text]]));
}

/** What is said of each line. */
export function lines(findings: readonly Finding[]): [Told["code"], number | undefined, string][] {
  return findings.map(told).map(({ code, location, problem }) => [code, location?.line, problem]);
}
