import { besideFault } from "../../../questions/cells.ts";
import { filledAs } from "../../../questions/filled.ts";
import { releaseLabel } from "../../../report/release-label.ts";
import { returnForm } from "../../../returns/form/form.ts";
import { labelled } from "../../../returns/form/labelled.ts";
import { workbookForm } from "../../../returns/form/workbook-form.ts";
import { workbookWriters } from "../../../workbook/writers.ts";
import type { Desk } from "../../context/desk.ts";
import { yearBeforeOf } from "../../context/year-before.ts";
import type { CheckedReturn } from "../../return/place.ts";

/** The form of an area as a workbook, filled with what its return says; undefined where nothing was received. */
export async function filledWorkbook(
  desk: Desk,
  place: CheckedReturn,
  created: Date,
): Promise<Uint8Array | undefined> {
  const { received, release, area, findings } = place;
  const writer = workbookWriters.find(({ name }) => name === "xlsx");
  if (!received || !writer) return undefined;
  const { framework, details } = release;
  const { words } = desk;
  // Where a fault makes it uncertain what was written in a cell, the cell stays blank.
  const doubtful = findings.flatMap((each) => besideFault(each, received.written));
  const before = await yearBeforeOf(desk, place);
  const workbook = workbookForm({
    framework,
    form: returnForm(framework, { name: area.name, slug: area.slug }, details.year),
    words,
    created,
    filled: filledAs([received], [], doubtful),
    ...(before && { before }),
  });
  return writer.write(labelled(workbook, releaseLabel(details, words)));
}
