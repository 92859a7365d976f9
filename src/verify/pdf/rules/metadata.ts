import { PDFBool, PDFDict } from "pdf-lib";
import type { Reader } from "../file/reader.ts";
import { xmlFault } from "../file/xml.ts";
import type { Report } from "./fault.ts";

/** What the file says about itself: language, title, conformance, navigation. */
export function checkMetadata(reader: Reader, report: Report): void {
  const { catalogue } = reader;
  const isTrue = (from: PDFDict | undefined, key: string) => reader.get(from, key) === PDFBool.True;
  if (!isTrue(reader.dict(catalogue, "MarkInfo"), "Marked"))
    report("not-marked", "MarkInfo has no Marked true");
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(reader.text(catalogue, "Lang") ?? "")) {
    report("language", "the catalogue has no valid Lang");
  }
  if (!isTrue(reader.dict(catalogue, "ViewerPreferences"), "DisplayDocTitle")) {
    report("title-display", "ViewerPreferences has no DisplayDocTitle true");
  }
  if (!reader.dict(reader.dict(catalogue, "Outlines"), "First"))
    report("bookmarks", "there are no bookmarks");
  if (!reader.dict(catalogue, "PageLabels")) report("page-labels", "there are no page labels");
  const { ID: id, Info: info } = reader.pdf.context.trailerInfo;
  if (!id) report("file-id", "the trailer has no ID");
  const intent = reader.resolve(reader.array(catalogue, "OutputIntents")?.[0]);
  if (!(intent instanceof PDFDict && reader.dict(intent, "DestOutputProfile"))) {
    report("output-intent", "there is no output intent with a profile");
  }
  checkXmp(reader, report, reader.text(reader.resolve(info) as PDFDict, "Title"));
}

function checkXmp(reader: Reader, report: Report, title: string | undefined): void {
  const stream = reader.stream(reader.get(reader.catalogue, "Metadata"));
  if (stream === undefined) {
    report("xmp-missing", "the catalogue has no metadata stream");
    return;
  }
  const xmp = Buffer.from(stream, "latin1").toString("utf8");
  const fault = xmlFault(xmp);
  if (fault) {
    report("xmp-not-well-formed", fault);
    return;
  }
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) report("xmp-pdfua", "no pdfuaid:part 1");
  if (!/<pdfaid:part>2</.test(xmp) || !/<pdfaid:conformance>A</.test(xmp))
    report("xmp-pdfa", "no pdfaid 2 A");
  const schema = /<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/.exec(xmp)?.[0] ?? "";
  const described = ["http://www.aiim.org/pdfua/ns/id/", ">pdfuaid<", ">part<", ">Integer<", ">internal<"];
  if (!described.every((part) => schema.includes(part))) {
    report("xmp-extension-schema", "pdfuaid is not described by an extension schema");
  }
  const written = /<dc:title>[\s\S]*?<rdf:li xml:lang="x-default">([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1];
  if (written === undefined) report("xmp-title", "no dc:title");
  else if (unescaped(written) !== title) report("xmp-title", `dc:title is ${written}, Title is ${title}`);
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
