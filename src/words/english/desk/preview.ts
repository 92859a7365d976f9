import type { DeskPreviewWords } from "../../desk/preview-words.ts";

export const deskPreview: DeskPreviewWords = {
  title: "Report",
};
