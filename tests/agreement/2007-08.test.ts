import { checkRelease } from "./agreement.ts";

await checkRelease("2007-08");
