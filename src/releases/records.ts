import * as z from "zod";
import { stampInLondon } from "../figures/london-time.ts";
import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import type { Finding } from "../findings/finding.ts";
import { parseYaml, type YamlFile } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";

/** The records of a release, in its folder: who answered for it, and who was given a copy before it was published. */
export const approvalsFile = "approvals.yaml";
export const copiesFile = "pre-release.yaml";

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/[\p{L}\p{N}]/u, "has neither a letter nor a digit in it");

const digest = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits, as SHA-256 has them");

const stamp = z
  .string()
  .refine(isStamp, "must be a time with London's offset on that day, such as 2032-10-27T16:05:00+01:00");

/** Whether a text is a moment as `mappa` writes it. */
export function isStamp(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+0[01]:00$/.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && stampInLondon(moment) === text;
}

const approvalSchema = z.strictObject({
  role: z.enum(["editor", "approver"]),
  name: line,
  post: line,
  at: stamp,
  /** SHA-256 of the list of files that it was given for; see {@link approvedList}. */
  inputs: digest,
});

const copySchema = z.strictObject({
  copy: z.int().min(1).max(9999),
  post: line,
  reason: z.string().trim().min(1).max(2000),
  at: stamp,
  /** Made to practise. */
  rehearsal: z.boolean().default(false),
  documents: z.array(z.strictObject({ file: line, sha256: digest })).max(200),
});

const approvalsSchema = z.strictObject({ approvals: z.array(approvalSchema).max(1000).default([]) });

const copiesSchema = z.strictObject({
  copies: z
    .array(copySchema)
    .max(5000)
    .default([])
    .superRefine((copies, context) => {
      const met = new Set<number>();
      for (const [index, { copy }] of copies.entries()) {
        if (met.has(copy))
          context.addIssue({
            code: "custom",
            path: [index, "copy"],
            message: "is the number of another copy too",
          });
        met.add(copy);
      }
    }),
});

export type ApprovalRecord = z.output<typeof approvalSchema>;
export type CopyRecord = z.output<typeof copySchema>;

/** What the records of a release say, and the files as they were read, for the places of what they say. */
export interface Records {
  /** In the order in which they were given. */
  readonly approvals: readonly ApprovalRecord[];
  readonly copies: readonly CopyRecord[];
  readonly approvalsYaml?: YamlFile;
  readonly copiesYaml?: YamlFile;
}

/** Reads the records of a release; one that cannot be read whole says nothing, and is an error. */
export async function loadRecords(
  data: Files,
  folder: string,
): Promise<{ readonly records: Records; readonly findings: readonly Finding[] }> {
  const approvals = await read(data, `${folder}/${approvalsFile}`, approvalsSchema);
  const copies = await read(data, `${folder}/${copiesFile}`, copiesSchema);
  return {
    records: {
      approvals: approvals.value?.approvals ?? [],
      copies: copies.value?.copies ?? [],
      ...(approvals.yaml && { approvalsYaml: approvals.yaml }),
      ...(copies.yaml && { copiesYaml: copies.yaml }),
    },
    findings: [...approvals.findings, ...copies.findings],
  };
}

async function read<T>(
  data: Files,
  path: string,
  schema: z.ZodType<T>,
): Promise<{ readonly value?: T; readonly yaml?: YamlFile; readonly findings: readonly Finding[] }> {
  const text = await readSentText(data, path);
  if (typeof text === "object") return { findings: [text] };
  if (text === undefined) return { findings: [] };
  const yaml = parseYaml(data.shown(path), text);
  return { yaml, ...checkShape(yaml, schema, "RECORD-SHAPE") };
}
