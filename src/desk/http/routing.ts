import type { Route } from "./exchange.ts";
import { Refusal } from "./refusal.ts";

export interface Routed<Desk> {
  readonly route: Route<Desk>;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the route of a path: of several that fit, the one that names more of its parts itself, from the left.
 *
 * @throws Refusal with 404 where there is none, and with 405 where there are only those of other methods
 */
export function makeRouting<Desk>(routes: readonly Route<Desk>[]) {
  const known = routes
    .map((route) => ({ route, pattern: partsOf(route.pattern) }))
    .sort((one, other) => (rankOf(one.pattern) < rankOf(other.pattern) ? -1 : 1));
  return (method: string, parts: readonly string[]): Routed<Desk> => {
    const fitting = known.filter(({ pattern }) => isFitting(pattern, parts));
    if (fitting.length === 0) throw new Refusal(404);
    const found = fitting.find(({ route }) => route.method === method);
    if (!found)
      throw new Refusal(405, { allow: [...new Set(fitting.map(({ route }) => route.method))].join(", ") });
    return { route: found.route, parameters: parametersOf(found.pattern, parts) };
  };
}

function partsOf(pattern: string): readonly string[] {
  return pattern.split("/").filter((part) => part !== "");
}

const isName = (part: string) => part.startsWith(":");

/** Sorts a part that is named before one that may be anything. */
function rankOf(pattern: readonly string[]): string {
  return pattern.map((part) => (isName(part) ? "2" : "1")).join("");
}

function isFitting(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length && pattern.every((part, index) => isName(part) || part === parts[index])
  );
}

/** Without a prototype: a name that nobody has given is not there, whatever it is. */
function parametersOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> {
  const named = pattern.flatMap((part, index) => (isName(part) ? [[part.slice(1), parts[index]!]] : []));
  return Object.assign(Object.create(null), Object.fromEntries(named));
}
