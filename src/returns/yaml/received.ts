import type { SentFile } from "../../releases/project.ts";
import { isRecord } from "../../yaml/data.ts";
import type { YamlFile } from "../../yaml/parse.ts";
import { agencies, type Explanation, type Received, type SignOff, type WrittenCell } from "../return.ts";
import { explanationSchema, statusSchema } from "./envelope.ts";

/**
 * What a YAML file says of its area, as it was written: each part that can be read, also where another cannot. Nothing
 * of a file that is no YAML.
 */
export function receivedYaml(
  { file, modified }: SentFile,
  area: string | undefined,
  yaml?: YamlFile,
  written: readonly WrittenCell[] = [],
): Received[] {
  if (area === undefined) return [];
  const data = isRecord(yaml?.data) ? yaml.data : {};
  const status = statusSchema.safeParse(data["status"]);
  return [
    {
      area,
      file,
      format: "yaml",
      ...(modified && { modified }),
      ...(status.success && { status: status.data }),
      written,
      explanations: yaml ? explanationsIn(yaml, data["explanations"]) : [],
      remarks: [],
      signOff: yaml ? signaturesIn(yaml, data["sign-off"]) : [],
    },
  ];
}

function explanationsIn(yaml: YamlFile, list: unknown): Explanation[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each, index): Explanation[] => {
    const read = explanationSchema.safeParse(each);
    if (!read.success) return [];
    const { cell, section, value, ...rest } = read.data;
    return [
      {
        ...rest,
        location: yaml.locate(["explanations", index]),
        ...(value !== undefined && { value }),
        ...(cell !== undefined && { cell }),
        ...(section !== undefined && { section }),
      },
    ];
  });
}

function signaturesIn(yaml: YamlFile, signed: unknown): SignOff[] {
  if (!isRecord(signed)) return [];
  return agencies.flatMap((agency): SignOff[] => {
    const own = signed[agency];
    if (!isRecord(own)) return [];
    const [name, post] = [textOf(own["name"]), textOf(own["post"])];
    return name + post === ""
      ? []
      : [{ agency, name, post, location: yaml.locate(["sign-off", agency, "name"]) }];
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
