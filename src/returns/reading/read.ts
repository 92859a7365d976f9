import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Project, Release, SentFile } from "../../releases/project.ts";
import { listed } from "../listed.ts";
import type { ReturnReader, Sent } from "../reader.ts";
import { repeatedReturns } from "../repeats.ts";
import type { Claim, ReadReturns, Received, Return } from "../return.ts";
import { readerOf, readers as shippedReaders } from "./readers.ts";
import { withoutUntouched } from "./untouched.ts";

/** Reads everything that was sent for a release, in any format. An area with an error has no return. */
export function readReturns(
  project: Project,
  release: Release,
  readers: readonly ReturnReader[] = shippedReaders,
): ReadReturns {
  const returns: Return[] = [];
  const findings: Finding[] = [];
  const received: Received[] = [];
  const claims: Claim[] = [];
  for (const file of release.returnFiles) {
    const read = readOne({ project, release, file }, readers);
    returns.push(...read.returns);
    received.push(...dated(read.received, file));
    for (const claim of read.claims ?? []) claims.push(claim);
    findings.push(...listed(read.findings));
  }
  findings.push(...repeatedReturns(project.areaNames, returns));
  const told = findings.filter((each) => !isOfAnother(each, returns));
  const refused = new Set(told.filter((each) => each.severity === "error").map((each) => each.area));
  return {
    returns: returns.filter((each) => !refused.has(each.area)),
    findings: told.map((finding) => ({ ...finding, release: release.id })),
    received,
    claims,
  };
}

/** What was received, with the time of its file: no reader of a format has to know it. */
function dated(received: readonly Received[] = [], { modified }: SentFile): readonly Received[] {
  return modified ? received.map((each) => ({ ...each, modified })) : received;
}

/** A return in a file of another name is told to both areas, unless its area has sent a file of its own. */
function isOfAnother({ code, args, area }: Finding, returns: readonly Return[]): boolean {
  if (code !== "RETURN-FILE-NAME" || args.what !== "return" || area === args.namedSlug) return false;
  return returns.some((each) => each.area === area);
}

function readOne(sent: Sent, readers: readonly ReturnReader[]): ReadReturns {
  const reader = readerOf(readers, sent.file);
  // What is put together from other sources is nobody's form.
  if (reader)
    return sent.release.details.kind === "reconstructed"
      ? reader.read(sent)
      : withoutUntouched(reader.read(sent));
  const location = { file: sent.file.file };
  return { returns: [], findings: [found("RETURN-FORMAT", { what: "unknown" }, { location })] };
}
