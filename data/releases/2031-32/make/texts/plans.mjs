export const plans = [
  [
    "The strategic management board of {area} has agreed a plan for the coming year. It names a lead agency for every action and the quarter in which it is to be done. The board will report on it in the next annual report.",
    "For the coming year the board of {area} has chosen a small number of aims that the agencies can reach together. Progress is looked at in every meeting of the board.",
    "The plan of {area} for the coming year follows from what the board learned in this one. It continues some work that has begun and adds what reviews and lay advisers have asked for.",
  ],
  {
    take: 2,
    variants: [
      "## Better plans\n\nChairs will read one another's plans and give advice. The aim is that every plan can be understood by a member of staff who was not at the meeting. *Lead: probation service.*",
      "## Training together\n\nStaff of all agencies will be offered joint training, with a part on how to write a good referral and a part on sharing information within the law. *Lead: police.*",
      "## Earlier preparation for release\n\nPrisons will tell the co-ordinator sooner about people who are to be released, so that housing and supervision can be arranged in good time. *Lead: prison service.*",
      "## Housing\n\nThe agencies will draw up a common list of suitable accommodation with landlords and housing authorities, and will keep it up to date. *Lead: local housing authorities.*",
      "## Health and care of older people\n\nMore people who are managed through MAPPA are growing old. The agencies will agree with care services how needs of care and risk are assessed together. *Lead: NHS bodies.*",
      "## Online behaviour\n\nOfficers will be trained to talk about the use of devices and to check them where an order or a licence allows it. *Lead: police.*",
    ],
  },
  [
    "## How we shall know\n\n- a sample of plans is read twice in the year\n- staff are asked after training what they do differently\n- the lay advisers give their own account to the board",
    "## How we shall know\n\n- every action has a lead agency and a date\n- the board is told of actions that are late, and why\n- the next report says what was done and what was not",
    "## How we shall know\n\n- attendance is reported to each meeting of the board\n- those who chair meetings compare their practice twice a year\n- what reviews recommend is followed until it is done",
  ],
  [
    "The plan will be changed if circumstances change, and the reasons will be recorded.",
    "Views on the plan can be sent to the contacts at the end of this report, or by way of [an example address](https://www.example.org).",
    "No action in the plan needs new powers; each is within what the agencies can already do.",
  ],
];
