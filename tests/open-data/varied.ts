import type { Made } from "../support/project.ts";

/** A small release with everything that a figure can be, and words that are hard on a file. */
export const varied: Made = {
  rows: [
    "Suffolk,2018/19,eligible,category-1,level-1,,1040,count,provisional",
    "Suffolk,2018/19,eligible,category-1,level-2,,21,count,provisional",
    "Suffolk,2018/19,eligible,category-1,level-3,,7,count,provisional",
    // What is blank at the end stands there because of the comma in the words.
    'Suffolk,2018/19,eligible,category-2,level-1,,200,,final,,,"Of these, ""12"" are in two rows.",',
    "Suffolk,2018/19,eligible,category-2,level-2,,,not available,final,,,=1+1 is a note",
    "Suffolk,2018/19,eligible,category-2,,,,not available",
    "Suffolk,2018/19,notification-revoked,,,,,confidential",
    "Suffolk,2018/19,rso-rate,,,,158,rate,final,,https://example.org/rates,As it was printed.",
    "Suffolk,2018/19,orders-imposed,,,,more than 40,approximate,final,flow,https://example.org/orders",
    "Norfolk,2018/19,eligible,category-1,,,1234,,final,not-stated,,,uncertain-measure",
    "Norfolk,2018/19,returned-to-custody,category-1,level-2,order,3",
    "Norfolk,2018/19,returned-to-custody,category-1,level-3,order,0",
    "Kent,2018/19,serious-further-offences,category-2,level-1,,1",
    "England and Wales,2018/19,eligible,category-1,,,60294,,final,,https://example.org/nation",
    "Suffolk,2017/18,eligible,category-1,,,1001,,final,,https://example.org/before",
    "Suffolk,2017/18,eligible,category-3,,,0",
    "Suffolk,2016/17,rso-rate,,,,131.5,rate,final,,https://example.org/before",
    "England and Wales,2016/17,eligible,category-1,,,about 55000,approximate",
  ],
  files: {
    "returns/essex.yaml":
      "area: Essex\nyear: 2018/19\nfigures: { eligible: { category-2: 410 } }\nrevised: [{ cell: eligible/category-2, was: 400, on: 2032-09-14, reason: 'Ten records, all new, were found.' }]\n",
  },
};
