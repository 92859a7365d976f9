export * from "../../../src/verify/pdf/file/tree.ts";
