import * as z from "zod";
import { type Sign, signs } from "../figures/sign.ts";
import { type DocumentKind, documentKinds } from "../framework/layout.ts";

/** The files of one report by the name of their format; paths are relative to the output folder. */
export type ReportFiles = Readonly<Record<string, readonly string[]>>;

interface ReportSummary {
  readonly files: ReportFiles;
}

/** Earlier versions named the HTML and the PDF file alone, each in a field of its own. */
const filesOrLinks = {
  files: z.record(z.string(), z.array(z.string())).optional(),
  html: z.string().optional(),
  pdf: z.string().optional(),
};

interface FilesOrLinks {
  readonly files?: ReportFiles | undefined;
  readonly html?: string | undefined;
  readonly pdf?: string | undefined;
}

function withFiles<Read extends FilesOrLinks>(read: Read): Omit<Read, keyof FilesOrLinks> & ReportSummary {
  const { html, pdf, files, ...rest } = read;
  return { ...rest, files: { ...(html && { html: [html] }), ...(pdf && { pdf: [pdf] }), ...files } };
}

const runs = z.array(z.object({ text: z.string(), figure: z.string().optional() }));

const highlights = z.object({
  summary: runs,
  figures: z.array(
    z.object({
      label: z.string(),
      figure: z.string(),
      value: z.string(),
      sign: z.enum(signs).optional(),
      context: runs,
    }),
  ),
});

/** `release.json` beside the reports: what was made of a release, for the index and for other programs. */
const summarySchema = z.object({
  id: z.string(),
  title: z.string(),
  year: z.string().optional(),
  kind: z.enum(["live", "reconstructed", "illustrative"]).optional(),
  label: z.string().optional(),
  national: z
    .object({ ...filesOrLinks, highlights: highlights.optional() })
    .transform(withFiles)
    .optional(),
  /** Of the release as a whole: its page and its data. */
  whole: z.record(z.string(), z.array(z.string())).default({}),
  areas: z.array(
    z
      .object({ name: z.string(), slug: z.string(), ...filesOrLinks, reason: z.string().optional() })
      .transform(withFiles),
  ),
  others: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        document: z.enum(documentKinds).optional(),
        place: z.string().optional(),
        name: z.string().optional(),
        files: z.record(z.string(), z.array(z.string())),
      }),
    )
    .default([]),
  revisions: z
    .array(
      z.object({
        figure: z.string(),
        area: z.string(),
        label: z.string(),
        year: z.string(),
        before: z.string().optional(),
        after: z.string(),
        date: z.string().optional(),
        reason: z.string().optional(),
      }),
    )
    .default([]),
  findings: z.object({ errors: z.number(), queries: z.number(), notes: z.number() }),
  titles: z.record(z.string(), z.string()).optional(),
  sha256: z.record(z.string(), z.string()).optional(),
});

/** A stretch of a sentence as it is printed: words, or a figure with its name. */
export interface Run {
  readonly text: string;
  readonly figure?: string | undefined;
}

/** What the national report says first, as it prints it: what the year showed, and its key figures. */
export interface Highlights {
  readonly summary: readonly Run[];
  readonly figures: readonly {
    readonly label: string;
    /** The name of the figure. */
    readonly figure: string;
    /** Without the sign of its status. */
    readonly value: string;
    readonly sign?: Sign | undefined;
    readonly context: readonly Run[];
  }[];
}

/** A figure that was revised: its id, whose it is (a slug), what it is, and what is said of the revision. */
export interface RevisionSummary {
  readonly figure: string;
  readonly area: string;
  readonly label: string;
  readonly year: string;
  readonly before?: string | undefined;
  readonly after: string;
  /** 2032-09-14 */
  readonly date?: string | undefined;
  readonly reason?: string | undefined;
}

export interface ReleaseSummary {
  readonly id: string;
  readonly title: string;
  /** 2017/18. Earlier versions gave neither the year nor the kind. */
  readonly year?: string | undefined;
  readonly kind?: "live" | "reconstructed" | "illustrative" | undefined;
  readonly label?: string | undefined;
  readonly national?: (ReportSummary & { readonly highlights?: Highlights | undefined }) | undefined;
  /** Files of the release as a whole, by what they are. */
  readonly whole: ReportFiles;
  readonly areas: readonly (ReportSummary & {
    readonly name: string;
    readonly slug: string;
    /** Why there is no report. */
    readonly reason?: string | undefined;
  })[];
  /** Reports of groups of areas, and of kinds that a place has besides the usual one. */
  readonly others: readonly (ReportSummary & {
    /** The path of its files without their ending. */
    readonly id: string;
    readonly title: string;
    /** What kind of document it is; a report where earlier versions did not say. */
    readonly document?: DocumentKind | undefined;
    /** The slug and the name of the group whose usual report it is. */
    readonly place?: string | undefined;
    readonly name?: string | undefined;
  })[];
  /** Every figure that was revised, as it prints. */
  readonly revisions: readonly RevisionSummary[];
  readonly findings: { readonly errors: number; readonly queries: number; readonly notes: number };
  /** What each file holds that is one of several of its document, by its path. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** The digest of each file of the reports by its path, as it was made. Earlier versions did not give it. */
  readonly sha256?: Readonly<Record<string, string>> | undefined;
}

/** Every file of the reports of a release. */
export function pathsIn({ national, areas, others, whole }: ReleaseSummary): string[] {
  const reports = [{ files: whole }, ...(national ? [national] : []), ...areas, ...others];
  return reports.flatMap(({ files }) => Object.values(files).flat());
}

/** Reads `release.json`; undefined where it is missing or was not written by this program. */
export function readSummary(text: string | undefined): ReleaseSummary | undefined {
  try {
    return summarySchema.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}
