import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Release } from "../releases/project.ts";
import { copiesFile } from "../releases/records.ts";
import { folded } from "./names.ts";
import { inReleaseFile } from "./release-file.ts";

/** A post whose holder may see the release before it is published, and why. */
export interface Reader {
  readonly post: string;
  readonly reason: string;
}

/** Who may see a release before it is published; undefined where that is not stated. */
export function readersOf({ details }: Pick<Release, "details">): readonly Reader[] | undefined {
  return details["pre-release-access"];
}

/**
 * The readers whom copies are asked for, by post: all that are stated where nobody is named. Whom no access is stated
 * for is found, with the nearest that is.
 */
export function readersAsked(
  release: Release,
  posts: readonly string[],
): { readonly readers: readonly Reader[]; readonly findings: readonly Finding[] } {
  const stated = readersOf(release);
  if (stated === undefined)
    return { readers: [], findings: [found("PUBLISH-ACCESS", {}, inReleaseFile(release, []))] };
  if (posts.length === 0) return { readers: stated, findings: [] };
  const about = inReleaseFile(release, ["pre-release-access"]);
  const asked = [...new Set(posts)].map((post) => ({
    post,
    reader: stated.find((each) => folded(each.post) === folded(post)),
  }));
  return {
    readers: [...new Set(asked.flatMap(({ reader }) => reader ?? []))],
    findings: asked.flatMap(({ post, reader }) => {
      if (reader) return [];
      const near = stated.find((each) => isNear(folded(each.post), folded(post)))?.post;
      return [found("PRE-RELEASE-POST", { post, ...(near !== undefined && { near }) }, about)];
    }),
  };
}

/** Whether one is the beginning, the end or a part of the other. */
function isNear(one: string, other: string): boolean {
  return other.length > 2 && (one.includes(other) || other.includes(one));
}

/** Whether who sees the release early is stated, and holds all who were given a copy. */
export function checkAccess(release: Release): Finding[] {
  const readers = readersOf(release);
  if (readers === undefined)
    return [found("PUBLISH-ACCESS", {}, { ...inReleaseFile(release, []), blocksPublication: true })];
  const stated = new Set(readers.map(({ post }) => folded(post)));
  const { id, folder, records } = release;
  return (records?.copies ?? []).flatMap(({ copy, post }, index): Finding[] => {
    if (stated.has(folded(post))) return [];
    const file = `${folder}/${copiesFile}`;
    const location = records?.copiesYaml?.locate(["copies", index, "post"]) ?? { file };
    return [found("PUBLISH-COPY", { copy, post }, { release: id, location, blocksPublication: true })];
  });
}

/** How many copies each post was given, in the order of the list; those of a rehearsal only in a rehearsal. */
export function copiesByPost(
  release: Pick<Release, "details" | "records">,
  rehearsal: boolean,
): { readonly post: string; readonly copies: number }[] {
  const given = (release.records?.copies ?? []).filter((each) => each.rehearsal === rehearsal);
  return (readersOf(release) ?? []).flatMap(({ post }) => {
    const copies = given.filter((each) => folded(each.post) === folded(post)).length;
    return copies > 0 ? [{ post, copies }] : [];
  });
}
