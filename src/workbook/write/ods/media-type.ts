export const odsMediaType = "application/vnd.oasis.opendocument.spreadsheet";
