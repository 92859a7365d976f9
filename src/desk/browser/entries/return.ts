import { startPreview } from "../preview/preview.ts";
import { startReturn } from "../return/start.ts";

startReturn();
startPreview();
