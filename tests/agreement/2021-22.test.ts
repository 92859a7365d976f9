import { checkRelease } from "./agreement.ts";

await checkRelease("2021-22");
