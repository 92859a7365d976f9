import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { officeAvailable, officeProgram } from "./libreoffice.ts";

const script = fileURLToPath(new URL("fill-in-office.py", import.meta.url));

/** The Pythons that may know LibreOffice: one that is named, the system's, and the one that came with it. */
const pythons = [process.env["SOFFICE_PYTHON"], "python3", "/usr/bin/python3", ownPython()];
const python = officeAvailable
  ? pythons.find((each) => each !== undefined && spawnSync(each, ["-c", "import uno"]).status === 0)
  : undefined;

/** Whether LibreOffice can be led by a script. Where not, its tests are shown as skipped, and this says so. */
export const officeScripts = python !== undefined;

if (officeAvailable && !officeScripts) {
  console.warn(
    "\nLIBREOFFICE TESTS DID NOT RUN: no Python here can lead LibreOffice. Forms filled in by it were not looked at. " +
      "Install python3-uno, or name a Python that has the module uno in SOFFICE_PYTHON.\n",
  );
}

/** To be put behind the name of a test that may be skipped. */
export const officeScriptsMissing = officeScripts
  ? ""
  : " (NOT RUN: LibreOffice or python3-uno is not installed)";

export const officeFilters = { xlsx: "Calc MS Excel 2007 XML", ods: "calc8" } as const;
type Format = keyof typeof officeFilters;

/** A workbook, and what somebody types into its cells, by their names. */
export interface ToFillIn {
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly cells: ReadonlyMap<string, string | number>;
}

/** Workbooks that LibreOffice opened, filled in and saved in both formats, one start for all of them, in their order. */
export function filledByOffice(workbooks: readonly ToFillIn[]): Record<Format, Uint8Array>[] {
  if (!python) throw new Error("LibreOffice cannot be led by a script here");
  const folder = mkdtempSync(join(tmpdir(), "mappa-fill-"));
  try {
    const saved = workbooks.map((_, index) => ({
      xlsx: join(folder, `${index}-saved.xlsx`),
      ods: join(folder, `${index}-saved.ods`),
    }));
    const wanted = {
      program: officeProgram,
      profile: join(folder, "profile"),
      workbooks: workbooks.map(({ bytes, format, cells }, index) => {
        const open = join(folder, `${index}.${format}`);
        writeFileSync(open, bytes);
        const { xlsx, ods } = saved[index]!;
        const save = { [officeFilters.xlsx]: xlsx, [officeFilters.ods]: ods };
        return { open, cells: Object.fromEntries(cells), save };
      }),
    };
    const ended = spawnSync(python, [script], {
      input: JSON.stringify(wanted),
      timeout: 600_000,
      encoding: "utf8",
    });
    if (ended.status !== 0) throw new Error(`LibreOffice failed: ${ended.stderr}`);
    return saved.map(({ xlsx, ods }) => ({ xlsx: readFileSync(xlsx), ods: readFileSync(ods) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ownPython(): string | undefined {
  try {
    return join(dirname(realpathSync(officeProgram)), "python");
  } catch {
    return undefined;
  }
}
