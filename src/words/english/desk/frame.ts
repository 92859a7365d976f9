import type { DeskFrameWords } from "../../desk/frame-words.ts";

export const deskFrame: DeskFrameWords = {
  title: "mappa desk",
};
