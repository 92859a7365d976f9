import { phrase } from "../../words/phrase.ts";
import type { Cover } from "../document.ts";
import type { Subject } from "../subject.ts";
import { reportFacts, tableFacts } from "./facts.ts";

/** The cover of a report: what it is, of whom, and the facts that a reader needs before any figure. */
export function coverOf(
  subject: Subject,
  { name, title, summary }: Pick<Cover, "name" | "title" | "summary">,
): Cover {
  const facts = subject.definition.document === "tables" ? tableFacts(subject) : reportFacts(subject);
  return { series: phrase("series", {}), name, title, summary, facts };
}
