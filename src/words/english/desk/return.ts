import type { DeskReturnWords } from "../../desk/return-words.ts";

export const deskReturn: DeskReturnWords = {
  title: "Return",
};
