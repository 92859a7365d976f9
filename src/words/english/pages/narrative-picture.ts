import type { FindingPage } from "../../finding-page.ts";

export const narrativePicture: FindingPage = {
  title: "a picture cannot be shown",
  means: `The text names a picture that is not a PNG or JPEG file in the same folder, is too large, is
damaged, animated, in printing colours (CMYK), or has no alternative text.`,
  why: `Readers who cannot see the picture are told its alternative text: without it, they get nothing. A
picture from another folder or from the web might not be there, or might not be ours to publish.`,
  mend: `Put the file beside the text, name it without a path, and write between the square brackets what it
shows.

Wrong:

    ![](../pictures/board.jpg)

Right:

    ![The eight members of the board in front of the town hall](board.jpg)

Save a picture above 1.5 megabytes in a smaller size; 2,000 pixels are wide enough for any page. What a camera
notes of place and time is taken out of every picture. Show people only with their consent.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
