import { isSigned } from "../checks/sign-off.ts";
import { type Finding, isOpen } from "../findings/finding.ts";
import { agencies } from "../returns/return.ts";
import type { Standing } from "../words/status-words.ts";
import { blocking } from "./publication.ts";
import type { SentOf } from "./sent.ts";
import type { PlaceStatus, QueryCounts } from "./status.ts";

/** All but whose turn it is, which follows from this. */
type PlaceStanding = Omit<PlaceStatus, "next">;

/** What is known of a place before it is judged how far it has come. */
export interface PlaceFacts {
  readonly slug: string;
  readonly name: string;
  readonly sent: SentOf;
  /** Those that concern the place. */
  readonly findings: readonly Finding[];
  readonly texts: PlaceStatus["texts"];
  /** Whether a return of it is waited for; what is stated of the nation comes or does not. */
  readonly sends: boolean;
  /** Whether agencies are asked to sign its return. */
  readonly signs: boolean;
}

export function placeStatus({ sent, findings, texts, sends, signs, ...place }: PlaceFacts): PlaceStanding {
  const queries = countQueries(findings);
  const figures = figuresOf(sent);
  const signed = signs && sent.returns.length > 0 ? signaturesIn(sent) : undefined;
  return {
    ...place,
    standing:
      sends || sent.files.length > 0
        ? standingOfReturn(sent, findings, queries)
        : standingOf(findings, queries),
    files: sent.files,
    errors: findings.filter(({ severity }) => severity === "error").length,
    queries,
    texts,
    ...(figures && { figures }),
    ...(signed && { signed }),
    blocks: blocking(findings),
  };
}

function standingOfReturn(sent: SentOf, findings: readonly Finding[], queries: QueryCounts): Standing {
  const errors = findings.some(({ severity }) => severity === "error");
  if (sent.files.length === 0) return "not-sent";
  if (findings.some(({ code, args }) => code === "RETURN-DUPLICATE" && args.what === "return"))
    return "several";
  if (sent.returns.length === 0) return errors ? "unreadable" : "blank";
  if (findings.some(({ code }) => code === "RETURN-UNTOUCHED")) return "blank";
  return standingOf(findings, queries);
}

function standingOf(findings: readonly Finding[], queries: QueryCounts): Standing {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  if (queries.open > 0) return "queries";
  if (blocking(findings).some(({ severity }) => severity === "note")) return "unfinished";
  return queries.answered > 0 ? "answered" : "ready";
}

function countQueries(findings: readonly Finding[]): QueryCounts {
  const queries = findings.filter((finding) => finding.severity === "query");
  const open = queries.filter(isOpen);
  const answered = open.filter(({ explanation }) => explanation !== undefined).length;
  return { open: open.length - answered, answered, accepted: queries.length - open.length };
}

/** Provisional where any return of the place is; what two returns say differently is not known. */
function figuresOf({ returns }: SentOf): PlaceStatus["figures"] {
  const all = new Set(returns.map(({ status }) => status));
  if (all.has("provisional")) return "provisional";
  return all.size === 1 ? [...all][0] : undefined;
}

/** An agency has signed where it has signed every return of the place. */
function signaturesIn({ returns }: SentOf): NonNullable<PlaceStatus["signed"]> {
  const has = (agency: (typeof agencies)[number]) =>
    returns.every(({ signOff }) => signOff.some((each) => each.agency === agency && isSigned(each)));
  const [police, probation, prisons] = agencies.map(has);
  return { police: police!, probation: probation!, prisons: prisons! };
}
