import type { GroupSet } from "../../src/framework/resolve/resolving.ts";

/** The set of groups that the shipped frameworks set areas beside: every area is in one region. */
export const regions: readonly GroupSet[] = [{ id: "region", everyArea: true }];
