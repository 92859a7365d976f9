import { startText } from "../narrative/start.ts";
import { startPreview } from "../preview/preview.ts";

startText();
startPreview();
