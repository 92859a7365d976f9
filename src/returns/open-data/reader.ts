import { decodeText } from "../../files/decode.ts";
import type { ReturnReader } from "../reader.ts";
import { receivedOf } from "../received.ts";
import { returnsOf } from "../tidy/returns.ts";
import { readTidyTable } from "../tidy/table.ts";
import { writtenRows } from "../tidy/written.ts";
import { isOpenDataText, readOpenData } from "./read.ts";

/**
 * The data of a release as they were published, in the place of what was sent for it. Rows of earlier years belong to the
 * history, whose reader takes them from here.
 */
export const openData: ReturnReader = {
  name: "published data",
  endings: [],
  recognises: ({ bytes }) => isOpenDataText(decodeText(bytes.subarray(0, 4000))),
  read(sent) {
    const { project, release, file } = sent;
    const { tidy, claims } = readOpenData(file, sent, (year) => year >= release.details.year);
    const context = { project, frameworks: project.frameworks, blankStatus: release.details.status };
    const read = returnsOf(sent, readTidyTable(tidy, context));
    return { ...read, claims, received: receivedOf(sent, "csv", writtenRows(sent, tidy)) };
  },
};
