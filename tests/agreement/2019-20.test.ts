import { checkRelease } from "./agreement.ts";

await checkRelease("2019-20");
