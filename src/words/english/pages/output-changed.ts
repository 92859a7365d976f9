import type { FindingPage } from "../../finding-page.ts";

export const outputChanged: FindingPage = {
  title: "a report was changed since it was made",
  means: `A file in the output folder was made by the program, is listed in \`release.json\` with the digest that it then had,
and has another content now. The new reports would take its place, or take it out.`,
  why: `Somebody may have corrected or signed the file by hand, and would lose that work. It is also how a report that was
tampered with shows itself.`,
  mend: `Look at the file. If its changes are needed, move it to another folder, and put them into the data: what is
corrected in a report alone is lost with every build.

If they are not needed, delete the file. Then build again. To keep the whole folder, build into another one:

    mappa build 2031-32 --output elsewhere`,
  effect: `This is an **error**. Nothing of the release is written, and what is in the output folder stays as it is. The
command ends with 2. Other releases are made.`,
};
