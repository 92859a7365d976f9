import type { DeskWords } from "../../desk-words.ts";
import { deskBundle } from "./bundle.ts";
import { deskFrame } from "./frame.ts";
import { deskHandOver } from "./hand-over.ts";
import { deskHome } from "./home.ts";
import { deskNarrative } from "./narrative.ts";
import { deskPreview } from "./preview.ts";
import { deskReturn } from "./return.ts";

export const desk: DeskWords = {
  frame: deskFrame,
  home: deskHome,
  return: deskReturn,
  narrative: deskNarrative,
  handOver: deskHandOver,
  bundle: deskBundle,
  preview: deskPreview,
};
