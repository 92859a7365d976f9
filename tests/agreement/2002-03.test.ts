import { checkRelease } from "./agreement.ts";

await checkRelease("2002-03");
