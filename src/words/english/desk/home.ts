import type { DeskHomeWords } from "../../desk/home-words.ts";

export const deskHome: DeskHomeWords = {
  title: "Releases",
};
