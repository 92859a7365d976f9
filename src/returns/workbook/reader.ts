import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { about, found } from "../../findings/found.ts";
import type { SentFile } from "../../releases/project.ts";
import type { Words } from "../../words/words.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { formVersion } from "../form/identity.ts";
import { formProperties, isFigureName } from "../form/names.ts";
import type { ReturnReader, Sent } from "../reader.ts";
import type { Entry, ReadReturns, Received, Return } from "../return.ts";
import { withoutEmptyTotals } from "../totals.ts";
import { noAnswers, type ReadAnswers, readAnswers } from "./answers.ts";
import { commentFindings } from "./comments.ts";
import { readWhole, type WholeReturn } from "./cover.ts";
import { expectedTables } from "./expected.ts";
import { readSheetFigures, type SheetFigures } from "./figures.ts";
import { coverOf, type Identity, identityOf } from "./identity.ts";
import { placeFigures } from "./place.ts";
import { readRemarks } from "./remarks.ts";
import { type Sheets, sheetsOf } from "./sheets.ts";
import { strayFindings } from "./stray.ts";

/** A form that was given out as a workbook and comes back filled in, in whatever format it was saved. */
export const formWorkbook: ReturnReader = {
  name: "form in a workbook",
  endings: [],
  recognises: ({ opened }) => opened?.workbook !== undefined && isForm(opened.workbook),
  read(sent) {
    const { workbook } = sent.file.opened ?? {};
    const words = sent.project.formWords;
    if (!workbook || !words) throw new Error("a workbook is read by the words of the form that it was");
    return readForm(sent, workbook, words);
  },
};

/** Whether a workbook is a form by what it says of itself, or by the names of its cells. */
function isForm({ custom, names }: OpenedWorkbook): boolean {
  return (
    Object.values(formProperties).some((each) => custom.has(each)) || [...names.keys()].some(isFigureName)
  );
}

/** All that is wrong with a form is found at once; a return with an error is not used, and is kept as it was written. */
function readForm(sent: Sent, workbook: OpenedWorkbook, words: Words["form"]): ReadReturns {
  const sheets = sheetsOf(sent.file.file, workbook);
  const identity = identityOf(sent, workbook, coverOf(workbook, sheets));
  const { framework } = sent.release;
  const tables = expectedTables(framework, sent.release.details.year, words);
  const placed = placeFigures(framework, workbook, sheets, tables);
  const read = readSheetFigures(framework, sheets, identity.fits ? placed.figures : []);
  const whole = readWhole(workbook, sheets);
  const remarks = readRemarks(workbook, sheets, tables);
  const { year } = sent.release.details;
  const answers =
    identity.area === undefined ? noAnswers : readAnswers(workbook, sheets, { area: identity.area, year });
  const findings = [
    ...identity.findings,
    // Of a form for another year it is not said besides that it is not this year's.
    ...(identity.fits
      ? [
          ...versionFindings(sent, identity),
          ...placed.findings,
          ...read.findings,
          ...whole.findings,
          ...answers.findings,
          ...strayFindings(workbook, sheets, tables, placed.figures),
          ...commentFindings(workbook, sheets, words.workbook),
        ]
      : []),
  ];
  const told = findings.map((each) =>
    each.area === undefined && identity.area !== undefined ? about(each, { area: identity.area }) : each,
  );
  const form: ReadForm = { sent, workbook, sheets, identity, read, whole, remarks, placed, answers };
  const received = receivedOf(form);
  const { area } = identity;
  if (area === undefined || findings.some(({ severity }) => severity === "error"))
    return { returns: [], findings: told, received };
  const { entries, findings: totals } = withoutEmptyTotals(framework, area, entriesOf(form));
  return {
    returns: [{ ...returnOf(form, area), entries }],
    findings: [...told, ...totals],
    received,
  };
}

/** A form that was given out before something changed is read all the same, where its cells are still to be found. */
function versionFindings(
  { release, file: { file } }: Sent,
  { version, head = { file } }: Identity,
): Finding[] {
  const current = formVersion(release.framework);
  if (version === undefined || version === current) return [];
  return [found("FORM-VERSION", { version, current }, { location: head })];
}

interface ReadForm {
  readonly sent: Sent;
  readonly workbook: OpenedWorkbook;
  readonly sheets: Sheets;
  readonly identity: Identity;
  readonly placed: ReturnType<typeof placeFigures>;
  readonly answers: ReadAnswers;
  readonly read: SheetFigures;
  readonly whole: WholeReturn;
  readonly remarks: ReturnType<typeof readRemarks>;
}

function entriesOf({ sent, sheets, read, whole }: ReadForm): Entry[] {
  const status = whole.status ?? sent.release.details.status;
  return read.figures.map(({ cell, value, place }) => ({
    cell,
    value,
    status,
    notes: [],
    location: sheets.locate(place),
  }));
}

function returnOf(
  { sent, sheets, identity, whole, remarks, placed, answers }: ReadForm,
  area: string,
): Omit<Return, "entries"> {
  const places = new Map(placed.figures.map(({ cell, place }) => [cellId(cell), place]));
  return {
    area,
    year: sent.release.details.year,
    file: sent.file.file,
    ...(identity.head && { head: identity.head }),
    // A return without a status has that of its release: what is provisional never becomes final in silence.
    status: whole.status ?? sent.release.details.status,
    explanations: answers.explanations,
    remarks,
    signOff: whole.signOff,
    place(cell) {
      const place = places.get(cellId(cell));
      return place && sheets.locate(place);
    },
    forces: [],
  };
}

function receivedOf({ sent, workbook, identity, read, whole, remarks, answers }: ReadForm): Received[] {
  const { file, modified }: SentFile = sent.file;
  const { area, version } = identity;
  if (area === undefined) return [];
  return [
    {
      area,
      file,
      format: workbook.format,
      ...(version !== undefined && {
        form: { version, current: version === formVersion(sent.release.framework) },
      }),
      ...(modified && { modified }),
      ...(whole.status && { status: whole.status }),
      written: read.written,
      explanations: answers.explanations,
      remarks,
      signOff: whole.signOff.filter(({ name, post }) => name + post !== ""),
    },
  ];
}
