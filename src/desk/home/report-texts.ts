import { isWritten } from "../../checks/narrative-sections.ts";
import { nation } from "../../reference/areas.ts";
import type { Words } from "../../words/words.ts";
import { narrativeAddress } from "../context/addresses.ts";
import { sectionsOf } from "../narrative/sections.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** The texts that the reports of the nation and of groups of areas have a place for, each with the way to it. */
export function reportTexts({ project, prepared: { release } }: WorkState, words: Words) {
  const { framework, id } = release;
  const { states } = words.desk.home.texts;
  return [nation, ...project.groups].flatMap((place) => {
    const of = "set" in place ? ({ kind: "group", set: place.set } as const) : ({ kind: "nation" } as const);
    const texts = sectionsOf(framework, of).map(({ name, heading }) => ({
      key: name,
      text: heading,
      address: narrativeAddress(id, place.slug, name),
      state: states[isWritten(release, place.slug, name) ? "written" : "not-written"],
    }));
    return texts.length === 0 ? [] : [{ key: place.slug, name: place.name, texts }];
  });
}
