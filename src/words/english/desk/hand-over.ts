import type { DeskHandOverWords } from "../../desk/hand-over-words.ts";

export const deskHandOver: DeskHandOverWords = {
  title: "Sign-off",
};
