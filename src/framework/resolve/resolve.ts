import type { Finding } from "../../findings/finding.ts";
import type { YamlFile } from "../../yaml/parse.ts";
import type { Framework } from "../model.ts";
import type { FrameworkSource } from "../source/schema.ts";
import { countedThings } from "./counted.ts";
import { type Definition, definitionsIn } from "./definitions.ts";
import { populationsOf } from "./populations.ts";
import { reportsOf } from "./reports.ts";
import type { Resolving, Surroundings } from "./resolving.ts";
import { breaksOf, cautionsOf, limitsOf, promisesOf } from "./rules.ts";
import { chartsOf, tablesOf } from "./tables.ts";
import { checkBraces } from "./templates.ts";

/** A framework with all of its names followed, what is wrong with it, and what it defines. */
export interface Resolved {
  readonly framework: Framework;
  readonly findings: readonly Finding[];
  readonly definitions: readonly Definition[];
}

/**
 * Follows every name that a framework uses. Where a name leads to nothing, or parts do not go together, there are
 * findings, and the framework is not to be used.
 */
export function resolve(source: FrameworkSource, yaml: YamlFile, around: Surroundings): Resolved {
  const at: Resolving = { source, yaml, ...around, findings: [] };
  const counted = countedThings(at);
  const tables = tablesOf(at, counted);
  const charts = chartsOf(at, counted, tables);
  const framework: Framework = {
    id: source.id,
    title: source.title,
    years: source.years,
    ...counted,
    populations: populationsOf(at),
    breaks: breaksOf(at, counted),
    cautions: cautionsOf(at, counted),
    limits: limitsOf(at, counted),
    promises: promisesOf(at, counted),
    ...(source["first-report"] !== undefined && { firstReport: source["first-report"] }),
    reports: reportsOf(at, { counted, tables, charts }),
    statements: source.statements,
  };
  checkBraces(at);
  return { framework, findings: tellable(at.findings), definitions: definitionsIn(source, framework) };
}

/** Whether things go together can only be said of things that are all there. */
function tellable(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.some(
    ({ code, args }) => code === "FRAMEWORK-REFERENCE" && args.what !== "estimate",
  );
  return missing ? findings.filter(({ code }) => code !== "FRAMEWORK-LAYOUT") : findings;
}
