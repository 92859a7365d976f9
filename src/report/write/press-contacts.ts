import { geographySlug } from "../../figures/geography.ts";
import type { Contact } from "../../releases/schema.ts";
import type { PlainBlock } from "../document.ts";
import type { Subject } from "../subject.ts";
import { contactsBlock } from "./standing.ts";

/**
 * Who answers the press, and who answers questions on the statistics: of the area if it has one for that, else of the
 * release. Where nobody is named for either, all contacts. A notice of a press office names those who answer the press.
 */
export function pressContacts({ statistics, of, definition }: Subject): PlainBlock[] {
  const { details } = statistics.release;
  const own = details["area-contacts"][geographySlug(of)] ?? [];
  const kinds: readonly NonNullable<Contact["for"]>[] =
    definition.document === "office-notice" ? ["press"] : ["press", "statistics"];
  const named = kinds.flatMap((kind) => {
    const ofPlace = own.filter((contact) => contact.for === kind);
    return ofPlace.length > 0 ? ofPlace : details.contacts.filter((contact) => contact.for === kind);
  });
  if (named.length > 0) return contactsBlock(named);
  return contactsBlock(own.length > 0 ? own : details.contacts);
}
