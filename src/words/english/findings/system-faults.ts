import type { FaultWords } from "../../fault-words.ts";

const again = "then run the command again";

/** What the system says of a file, after its name; and what can be done. */
export const systemFaults: FaultWords = {
  permission: {
    problem: "permission was refused",
    remedy: `Let your account read and write it, close programs that have it open, ${again}.`,
  },
  "read-only": { problem: "the disk cannot be written to", remedy: "Choose a folder on another disk." },
  full: { problem: "the disk is full", remedy: `Make room on it, ${again}.` },
  quota: {
    problem: "your share of the disk is used up",
    remedy: `Take out files that are not needed, ${again}.`,
  },
  "too-large": {
    problem: "the disk takes no file of this size",
    remedy: "Choose a folder on another disk.",
  },
  "too-many-open": {
    problem: "too many files are open on this computer",
    remedy: `Close other programs, or raise the limit (ulimit -n), ${again}.`,
  },
  "in-use": { problem: "another program has it open", remedy: `Close that program, ${again}.` },
  disk: {
    problem: "the disk or the network did not answer as it should",
    remedy: `Look whether the disk is sound and connected, ${again}.`,
  },
  gone: {
    problem: "it is not there any more",
    remedy: `Put it back, ${again}.`,
  },
  "not-a-folder": {
    problem: "a file stands where a folder was expected",
    remedy: "Move the file away, or choose another folder.",
  },
  "not-a-file": {
    problem: "a folder stands where a file was expected",
    remedy: "Move the folder away, or choose another one.",
  },
  circle: { problem: "links lead round in a circle", remedy: "Put the file or folder itself there." },
  "long-name": { problem: "the name is too long", remedy: "Choose a folder with a shorter name." },
  "not-taken": { problem: "whoever reads it has stopped reading", remedy: "Run the command again." },
  other: { problem: "the system refused it", remedy: "Look at the disk and the folder that it is in." },
};
