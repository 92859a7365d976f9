import type { Location } from "../../figures/location.ts";
import { parseYear } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { areaOf, nameOf, slugOf } from "../area-names.ts";
import { areaOfFile, otherReturn } from "../file-area.ts";
import { areaName, formProperties, yearName } from "../form/names.ts";
import type { Sent } from "../reader.ts";
import { yearFault } from "../years.ts";
import { writtenAt } from "./cover.ts";
import type { Sheets } from "./sheets.ts";

/** What a form says on its first sheet, where a person reads it. */
export interface Cover {
  readonly area?: { readonly text: string; readonly location: Location };
  readonly year?: { readonly text: string; readonly location: Location };
}

/** What stands in the cells that say whose form it is, as far as they are there and not blank. */
export function coverOf(workbook: OpenedWorkbook, sheets: Sheets): Cover {
  const [area, year] = [areaName, yearName].map((name) => writtenAt(workbook, sheets, name));
  return { ...(area?.text && { area }), ...(year?.text && { year }) };
}

/** Whose form it is and which one, as far as that is certain. */
export interface Identity {
  /** The area's slug. */
  readonly area?: string;
  readonly version?: string;
  /** Where it says whose it is. */
  readonly head?: Location;
  /** Whether its figures can be read: it is a form of the release's year and framework. */
  readonly fits: boolean;
  readonly findings: readonly Finding[];
}

/** Finds out which form a workbook is, from its properties, from what stands on its cover, and from its file's name. */
export function identityOf(sent: Sent, workbook: OpenedWorkbook, cover: Cover): Identity {
  const { findings, area } = areaIdentity(sent, workbook, cover);
  const period = periodFindings(sent, workbook, cover);
  const version = workbook.custom.get(formProperties.version)?.slice(0, 40);
  return {
    ...(area !== undefined && { area }),
    ...(version !== undefined && { version }),
    ...(cover.area && { head: cover.area.location }),
    fits: period.length === 0,
    findings: [...findings, ...period],
  };
}

function areaIdentity(
  { project: { areaNames }, file: { file } }: Sent,
  { custom }: OpenedWorkbook,
  cover: Cover,
): { readonly area?: string; readonly findings: readonly Finding[] } {
  const property = custom.get(formProperties.area);
  const location = cover.area?.location ?? { file };
  const named = areaOfFile(areaNames, file);
  const written = property ?? cover.area?.text;
  if (written === undefined) {
    if (!named) return { findings: [found("FORM-IDENTITY", { what: "no-area" }, { location })] };
    const args = { from: "file-name", area: named.name } as const;
    return {
      area: named.slug,
      findings: [found("FORM-PROPERTIES", args, { location, area: named.slug })],
    };
  }
  const own = areaOf(areaNames, written, () => location);
  if (own.finding) return { findings: [own.finding] };
  const area = own.slug;
  if (property !== undefined && cover.area) {
    const onCover = slugOf(areaNames, cover.area.text);
    if (onCover !== area) {
      const args = {
        what: "differ",
        inProperties: nameOf(areaNames, area),
        onCover: cover.area.text,
      } as const;
      const areas = [area, ...(onCover === undefined ? [] : [onCover])];
      return { area, findings: areas.map((each) => found("FORM-IDENTITY", args, { location, area: each })) };
    }
  }
  if (named && named.slug !== area) return { area, findings: otherReturn(areaNames, named, area, location) };
  if (property !== undefined) return { area, findings: [] };
  const args = { from: "cover", area: nameOf(areaNames, area) } as const;
  return { area, findings: [found("FORM-PROPERTIES", args, { location, area })] };
}

/** A form of another year, or of other rules of counting: none of its figures can be taken. */
function periodFindings(
  { release, file: { file } }: Sent,
  { custom }: OpenedWorkbook,
  cover: Cover,
): Finding[] {
  const location = cover.year?.location ?? cover.area?.location ?? { file };
  const { year: own } = release.details;
  const years = [custom.get(formProperties.year), cover.year?.text].filter((each) => each !== undefined);
  if (years.length === 0) return [found("FORM-IDENTITY", { what: "no-year" }, { location })];
  for (const text of years) {
    const year = parseYear(text);
    if (!year) {
      const { code, args } = yearFault(text);
      return [found(code, args, { location })];
    }
    if (year !== own) return [found("RETURN-YEAR", { what: "return", year, release: own }, { location })];
  }
  const framework = custom.get(formProperties.framework);
  if (framework === undefined || framework === release.framework.id) return [];
  const args = { framework: framework.slice(0, 60), release: release.framework.id, year: own };
  return [found("FORM-FRAMEWORK", args, { location })];
}
