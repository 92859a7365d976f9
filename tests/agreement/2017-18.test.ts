import { checkRelease } from "./agreement.ts";

await checkRelease("2017-18");
