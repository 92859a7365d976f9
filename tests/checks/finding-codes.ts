import type { Finding } from "../../src/findings/finding.ts";
import { type Made, make } from "../support/project.ts";
import { told } from "../support/told.ts";

/** The findings of one code in a made release. */
export async function findingsOf(code: string, made: Made): Promise<readonly Finding[]> {
  const { findings, statistics } = await make(made);
  const errors = [...statistics.project.findings, ...findings].filter((each) => each.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((each) => told(each).problem).join("\n"));
  return findings.filter((each) => each.code === code);
}
