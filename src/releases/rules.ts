import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { parseCell } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { type Area, nation } from "../reference/areas.ts";
import type { YamlFile } from "../yaml/parse.ts";
import type { ReleaseDetails } from "./schema.ts";

/** What release.yaml may not say together, beyond its shape. */
export function releaseFindings(
  details: ReleaseDetails,
  framework: Framework | undefined,
  areas: readonly Area[],
  yaml: YamlFile,
): Finding[] {
  const findings: Finding[] = [];
  const refuse = (path: (string | number)[], problem: string, remedy: string, part?: "key") => {
    findings.push(found("RELEASE-RULE", { problem, remedy }, { location: yaml.locate(path, part) }));
  };
  if (!framework) {
    refuse(
      ["framework"],
      `There is no framework '${details.framework}' that can be used.`,
      "Mend its file where that has errors, or use the name of another one in the frameworks folder, without its ending.",
    );
  } else if (details.year < framework.years.from || details.year > framework.years.to) {
    refuse(
      ["year"],
      `The framework '${framework.id}' counts ${framework.years.from} to ${framework.years.to}, not ${details.year}.`,
      "Name the framework of that year.",
    );
  }
  if (details.kind !== "live" && details.designation !== undefined) {
    refuse(
      ["designation"],
      `A release that is ${details.kind} has no designation.`,
      "Take the line out.",
      "key",
    );
  }
  if (details.kind === "reconstructed") {
    if (details.contacts.length > 0) {
      refuse(
        ["contacts"],
        "A reconstructed release has no contacts: nobody answers for it officially.",
        "Take the contacts out.",
        "key",
      );
    }
    if (Object.keys(details["area-contacts"]).length > 0) {
      refuse(
        ["area-contacts"],
        "A reconstructed release has no contacts of agencies.",
        "Take the contacts out.",
        "key",
      );
    }
    if (details.publication !== undefined) {
      refuse(
        ["publication"],
        "A reconstructed release is not published, so it has no time of publication.",
        "Take the line out.",
        "key",
      );
    }
  }
  if (details.kind === "illustrative" && details.assumptions.length === 0) {
    refuse(
      ["kind"],
      "An illustrative release must list how its figures were invented.",
      "Add 'assumptions' with a sentence each.",
    );
  }
  if (details.kind === "live" && details.publication === undefined) {
    refuse(
      ["kind"],
      "A live release needs its time of publication.",
      "Add a line such as 'publication: 2032-10-28 09:30'.",
    );
  }
  const known = new Set([...areas.map((area) => area.slug), nation.slug]);
  for (const slug of Object.keys(details["area-contacts"])) {
    if (!known.has(slug)) {
      refuse(
        ["area-contacts", slug],
        `There is no area '${slug}'.`,
        "Use an area's name in lower case with hyphens.",
        "key",
      );
    }
  }
  details.explanations.forEach((each, index) => {
    if (!known.has(each.area)) {
      refuse(
        ["explanations", index, "area"],
        `There is no area '${each.area}'.`,
        "Use an area's name in lower case with hyphens.",
      );
    }
    if (each.cell !== undefined && framework && !parseCell(framework, each.cell)) {
      refuse(
        ["explanations", index, "cell"],
        `There is no figure '${each.cell}' in this framework.`,
        "Write the measure and its members, such as eligible/category-1/total.",
      );
    }
  });
  return findings;
}
