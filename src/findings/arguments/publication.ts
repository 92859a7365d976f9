import type { None } from "./none.ts";
import type { ShapeFault } from "./shape.ts";

/** The parts in which people answer for a release before it is published. */
export type ApprovalRole = "editor" | "approver";

/** What is asked before a release is published, beyond what is wrong in what was sent. */
export interface PublicationArguments {
  /** The next version of a release that is published already has no notice that says what it corrects. */
  readonly "PUBLISH-CORRECTION": { readonly version: number };
  readonly "PUBLISH-ACCESS": None;
  readonly "PUBLISH-APPROVAL":
    | { readonly what: "none"; readonly role: ApprovalRole }
    | { readonly what: "same"; readonly name: string }
    /** `changed` names files, as far as it is known what the approval was given for. */
    | {
        readonly what: "lapsed";
        readonly role: ApprovalRole;
        readonly name: string;
        /** The day: 2032-10-27. */
        readonly on: string;
        readonly changed: readonly string[];
      };
  readonly "PUBLISH-CONTACT": { readonly whose: "press" | "statistics" };
  readonly "PUBLISH-COPY": { readonly copy: number; readonly post: string };
  readonly "PUBLISH-KIND": { readonly kind: "reconstructed" | "illustrative" };
  readonly "PUBLISH-NEXT-RELEASE": None;
  /** By the name of the text: policy-revisions. */
  readonly "PUBLISH-STATEMENT": { readonly statement: string };
  /** `at` is a time in London: 2032-10-28 09:30. */
  readonly "PUBLISH-TIME": { readonly what: "not-come" | "day-passed"; readonly at: string };
  /** A version that is published, and files that have changed since. */
  readonly "PUBLISH-STANDS": { readonly version: number; readonly changed: readonly string[] };
  /** A copy is asked for a post that the release does not name; `near` is one that it names. */
  readonly "PRE-RELEASE-POST": { readonly post: string; readonly near?: string };
  /** `from` and `until` are times in London; `none` where no time of publication is given. */
  readonly "PRE-RELEASE-TIME":
    | { readonly what: "none" }
    | { readonly what: "early" | "late"; readonly from: string; readonly until: string };
  readonly "RECORD-SHAPE": ShapeFault;
}
