import type { About } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { areaOfFile } from "../file-area.ts";
import type { ReturnReader, Sent } from "../reader.ts";

/** Workbooks that could not be opened. */
export const unreadableWorkbooks: ReturnReader = {
  name: "workbooks that cannot be opened",
  endings: [],
  recognises: ({ opened }) => opened?.fault !== undefined,
  read(sent) {
    const fault = sent.file.opened?.fault ?? { what: "damaged" };
    return { returns: [], findings: [found("WORKBOOK-UNREADABLE", fault, aboutFile(sent))] };
  },
};

/** Workbooks that were opened and that no reader before this one knows. */
export const unknownWorkbooks: ReturnReader = {
  name: "workbooks of other kinds",
  endings: [],
  recognises: ({ opened }) => opened?.workbook !== undefined,
  read(sent) {
    const sheets = (sent.file.opened?.workbook?.sheets ?? []).map(({ name }) => name);
    return { returns: [], findings: [found("WORKBOOK-UNKNOWN", { sheets }, aboutFile(sent))] };
  },
};

/** The file, and the area that it is named after: its report is held up then, and it is told why. */
function aboutFile({ project, file: { file } }: Sent): About {
  const area = areaOfFile(project.areaNames, file)?.slug;
  return area === undefined ? { location: { file } } : { location: { file }, area };
}
