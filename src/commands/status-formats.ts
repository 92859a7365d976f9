/** How a status is given: printed, or as a file in the folder of its release. */
export const statusFormats = ["text", "json", "html", "xlsx", "ods"] as const;

export type StatusFormat = (typeof statusFormats)[number];

/** The formats that are files. */
export type StatusFile = Exclude<StatusFormat, "text" | "json">;
