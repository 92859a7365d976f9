import type { FindingPage } from "../../finding-page.ts";

export const fileUnreadable: FindingPage = {
  title: "the file cannot be read",
  means: `There is something of this name in the folder, and the system did not give its content. The finding says why: your
account may not read it, links lead round in a circle, the disk or the network failed, too many files are open, or it is
no file at all but a pipe, a socket or a device.`,
  why: `If it is somebody's return or text, it would be missing from the report without anybody noticing.`,
  mend: `Do what the finding says. If permission was refused, let your account read the file:

    chmod u+r data/releases/2031-32/returns/suffolk.yaml

If it is a link, put the file itself in its place. If it is none of yours, take it out of the folder. When
the network was away for a moment, it is enough to run the command again.`,
  effect: `This is an **error**. The file is not read and everything else is. Publication is blocked until it is mended.`,
};
