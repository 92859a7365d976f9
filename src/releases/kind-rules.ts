import type { FaultAt } from "./fault.ts";
import type { ReleaseDetails } from "./schema.ts";

/** What a live, a reconstructed and an illustrative release must say of themselves, and may not. */
export function kindFaults(details: ReleaseDetails): FaultAt[] {
  switch (details.kind) {
    case "live":
      return details.publication === undefined ? [missing("no-publication")] : [];
    case "reconstructed":
      return [...designation(details, details.kind), ...official(details)];
    case "illustrative":
      return [
        ...designation(details, details.kind),
        ...(details.assumptions.length === 0 ? [missing("no-assumptions")] : []),
      ];
  }
}

/** What is missing has no place of its own; the kind is why it is needed. */
function missing(what: "no-publication" | "no-assumptions"): FaultAt {
  return { path: ["kind"], fault: { what } };
}

function designation(details: ReleaseDetails, kind: "reconstructed" | "illustrative"): FaultAt[] {
  if (details.designation === undefined) return [];
  return [{ path: ["designation"], part: "key", fault: { what: "designation", kind } }];
}

/** Nobody answers for a reconstructed release officially. */
function official(details: ReleaseDetails): FaultAt[] {
  const faults: FaultAt[] = [];
  const refuse = (what: "contacts" | "area-contacts" | "publication") => {
    faults.push({ path: [what], part: "key", fault: { what } });
  };
  if (details.contacts.length > 0) refuse("contacts");
  if (Object.keys(details["area-contacts"]).length > 0) refuse("area-contacts");
  if (details.publication !== undefined) refuse("publication");
  return faults;
}
