export * from "../../../src/verify/pdf/file/page-content.ts";
