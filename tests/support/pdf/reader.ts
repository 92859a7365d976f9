export * from "../../../src/verify/pdf/file/reader.ts";
