import type { Status } from "../../figures/figure.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { signatureName, statusName } from "../form/names.ts";
import { isBlank, textOf } from "../grid/content.ts";
import { agencies, type SignOff } from "../return.ts";
import type { Sheets } from "./sheets.ts";

const statuses: readonly Status[] = ["provisional", "final", "revised"];

/** What a form says of the return as a whole, in cells that have names. */
export interface WholeReturn {
  readonly status?: Status;
  /** One of each agency, with blanks where nobody has written, wherever the form has a place for it. */
  readonly signOff: readonly SignOff[];
  readonly findings: readonly Finding[];
}

export function readWhole(workbook: OpenedWorkbook, sheets: Sheets): WholeReturn {
  const findings: Finding[] = [];
  const written = writtenAt(workbook, sheets, statusName);
  const status = statuses.find((each) => each === written?.text.toLowerCase());
  if (written && written.text !== "" && !status) {
    const args = {
      what: "unknown-word",
      column: "status",
      written: written.text,
      allowed: statuses,
    } as const;
    findings.push(found("RETURN-SHAPE", args, { location: written.location }));
  }
  const signOff = agencies.flatMap((agency): SignOff[] => {
    const [name, post, date] = (["name", "post", "date"] as const).map((part) =>
      writtenAt(workbook, sheets, signatureName(agency, part)),
    );
    const location = name?.location ?? post?.location;
    if (!location) return [];
    const day = date?.text === "" ? undefined : date?.text;
    const own = {
      agency,
      name: name?.text ?? "",
      post: post?.text ?? "",
      ...(day !== undefined && { date: day }),
      location,
    };
    if ((own.name === "") !== (own.post === "")) {
      const missing = own.name === "" ? "name" : "post";
      const at = (missing === "name" ? name : post)?.location ?? location;
      findings.push(found("SIGN-OFF-HALF", { agency, missing }, { location: at }));
    }
    return [own];
  });
  return { ...(status && { status }), signOff, findings };
}

/** What stands in the cell of a name, trimmed; undefined where the name leads nowhere. */
export function writtenAt(workbook: OpenedWorkbook, sheets: Sheets, name: string) {
  const place = workbook.names.get(name.toLowerCase());
  if (!place || !sheets.sheet(place.sheet)) return undefined;
  const opened = sheets.at(place);
  const text = opened && !isBlank(opened) ? textOf(opened).text.trim() : "";
  return { text, location: sheets.locate(place) };
}
