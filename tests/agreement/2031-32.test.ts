import { checkRelease } from "./agreement.ts";

await checkRelease("2031-32");
