import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How LibreOffice is started. */
export const officeProgram = process.env["SOFFICE_PATH"] ?? "soffice";

/** Whether LibreOffice is installed. Where not, its tests are shown as skipped, and this says so. */
export const officeAvailable = spawnSync(officeProgram, ["--version"], { timeout: 60_000 }).status === 0;

if (!officeAvailable) {
  console.warn(
    "\nLIBREOFFICE TESTS DID NOT RUN: there is no soffice here. What LibreOffice makes of the workbooks was not " +
      "looked at. Install it, or name it in SOFFICE_PATH.\n",
  );
}

/** To be put behind the name of a test that may be skipped. */
export const officeMissing = officeAvailable ? "" : " (NOT RUN: LibreOffice is not installed)";

/** Files that LibreOffice opened and saved in another format, one start for all of them, in their order. */
export function savedByOffice(
  files: readonly { readonly bytes: Uint8Array; readonly format: "xlsx" | "ods" }[],
  to: "xlsx" | "ods" | "pdf" | "fods",
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "mappa-office-"));
  try {
    const paths = files.map(({ bytes, format }, index) => {
      const path = join(folder, `${index}.${format}`);
      writeFileSync(path, bytes);
      return path;
    });
    const saved = join(folder, "saved");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const ended = spawnSync(
      officeProgram,
      ["--headless", profile, "--convert-to", to, "--outdir", saved, ...paths],
      {
        timeout: 600_000,
        encoding: "utf8",
      },
    );
    if (ended.status !== 0) throw new Error(`LibreOffice failed: ${ended.stderr}`);
    return files.map((_, index) => readFileSync(join(saved, `${index}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
