import type { Agency } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { nation } from "../reference/areas.ts";
import { agencies, type Return, type SignOff } from "../returns/return.ts";
import type { Check } from "./check.ts";
import { placeholderIn } from "./placeholders.ts";

/**
 * Returns that one of the three agencies of the Responsible Authority has not signed, or signed as the form printed
 * it; and returns that one person has signed for several.
 */
export const checkSignOff: Check = ({ statistics, returns }) => {
  if (statistics.release.details.kind === "reconstructed") return [];
  return returns
    .filter((each) => each.area !== nation.slug)
    .flatMap((each) => [...missing(each), ...same(each)]);
};

function missing({ file, area, signOff }: Return): Finding[] {
  const unsigned = agencies.filter(
    (agency) => !signOff.some((each) => each.agency === agency && isSigned(each)),
  );
  if (unsigned.length === 0) return [];
  const location = signOff.find((each) => !isSigned(each))?.location ?? { file };
  return [found("SIGN-OFF-MISSING", { agencies: unsigned }, { location, area, blocksPublication: true })];
}

/** Whether a name and a post stand there, and not the words that a form has in their place. */
export function isSigned({ name, post }: Pick<SignOff, "name" | "post">): boolean {
  const whole = [name, post].every((text) => text.trim() !== "" && placeholderIn(text) === undefined);
  return whole && !isKey(name) && !isKey(post);
}

/** 'name' and 'post' are what the file calls the two, and nobody's. */
function isKey(text: string): boolean {
  return /^(?:name|post)$/i.test(text.trim());
}

function same({ file, area, signOff }: Return): Finding[] {
  const signed = signOff.filter(isSigned);
  const names = new Set(signed.map(({ name }) => bare(name)));
  return [...names].flatMap((name): Finding[] => {
    const own = signed.filter((each) => bare(each.name) === name);
    const [first] = own;
    if (!first || own.length < 2) return [];
    const both: Agency[] = own.map(({ agency }) => agency);
    const args = { name: first.name, agencies: both };
    return [found("SIGN-OFF-SAME", args, { location: own[1]?.location ?? { file }, area })];
  });
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
}
