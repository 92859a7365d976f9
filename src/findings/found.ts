import type { Arguments } from "./arguments/arguments.ts";
import { type Code, type CodeOf, codes } from "./codes.ts";
import type { About, ErrorFinding, Finding, NoteFinding, QueryFinding } from "./finding.ts";

type AboutOf<C extends Code> =
  C extends CodeOf<"note"> ? About & Pick<NoteFinding, "blocksPublication"> : About;

type FindingOf<C extends Code> =
  C extends CodeOf<"error"> ? ErrorFinding : C extends CodeOf<"query"> ? QueryFinding : NoteFinding;

/** A finding with the severity that its code has, and what it is about. */
export function found<C extends Code>(
  code: C,
  args: Arguments[C],
  about: AboutOf<C> = {} as AboutOf<C>,
): FindingOf<C> {
  return { code, severity: codes[code].severity, args, ...about } as unknown as FindingOf<C>;
}

/** The same finding, with more of what it is about. */
export function about<F extends Finding>(finding: F, more: About): F {
  return { ...finding, ...more };
}
