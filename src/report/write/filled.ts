import type { Slot, Template } from "../../framework/layout.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";

/**
 * Words of the framework with what they leave open filled in: the place, the year, its last day, its span.
 *
 * @param place whose the figures are that the words stand over; the report's place if left out
 */
export function filled(subject: Subject, template: Template, place?: Text): Text {
  const named = place ?? placeName(subject.statistics.project, subject.place);
  const parts = template.map((part) => (typeof part === "string" ? part : slotOf(subject, part.slot, named)));
  return phrase("filled", { parts });
}

function slotOf({ statistics }: Subject, slot: Slot, place: Text): Text {
  const { year } = statistics.release.details;
  switch (slot) {
    case "place":
      return place;
    case "year":
      return year;
    case "snapshot":
      return phrase("snapshot", { year });
    case "flow":
      return phrase("flow", { year });
  }
}
