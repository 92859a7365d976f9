import type { Slot, Template } from "../../framework/layout.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { placeName, type Subject } from "../subject.ts";

/** Words of the framework with what they leave open filled in: the place, the year, its last day, its span. */
export function filled(subject: Subject, template: Template): Text {
  const parts = template.map((part) => (typeof part === "string" ? part : slotOf(subject, part.slot)));
  return phrase("filled", { parts });
}

function slotOf({ statistics, place }: Subject, slot: Slot): Text {
  const { year } = statistics.release.details;
  switch (slot) {
    case "place":
      return placeName(statistics, place);
    case "year":
      return year;
    case "snapshot":
      return phrase("snapshot", { year });
    case "flow":
      return phrase("flow", { year });
  }
}
