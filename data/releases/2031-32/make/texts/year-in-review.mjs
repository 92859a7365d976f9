export const yearInReview = [
  [
    "The year in {area} was one of steady work. Agencies continued to meet as planned, and staff who joined in the year were introduced to the arrangements by colleagues from all three services.",
    "Over the year the agencies in {area} looked closely at how well their meetings work. Several changes were made as a result, most of them small ones that save time or make the record clearer.",
    "The agencies in {area} gave most attention in the year to good preparation: complete referrals, accounts sent in before the meeting and plans that say plainly who will do what.",
    "In the year the agencies in {area} put into practice what had been learned from reviews of earlier cases, and looked at whether those changes had made a difference.",
  ],
  {
    take: 2,
    variants: [
      "## Training\n\nStaff of different agencies were trained together. The sessions used invented cases and gave each agency the chance to explain what it can and cannot do. Those who took part said that they now knew whom to call.",
      "## Quality of plans\n\nA group of managers read a sample of plans in each quarter. They found that plans had become shorter and more exact. Where a plan did not name the person responsible for an action, the chair was told and the plan was amended.",
      "## Accommodation\n\nHousing authorities and the probation service agreed how to plan for a person's release earlier than before. A shared form now goes to the housing authority while the person is still in prison.",
      "## Health\n\nA nurse from the mental health service now attends meetings regularly. Other agencies can ask for advice before a referral is made, and people who need treatment are referred for it sooner.",
      "## Visits and supervision\n\nPolice and probation staff made more of their visits together, so that both heard the same answers. Staff found that this led to fewer misunderstandings about what a licence requires.",
      "## Tagging and polygraph examinations\n\nStaff were given guidance on when an electronic tag or a polygraph examination may be made a condition of licence, and on how the results may be used. The lay advisers read the drafts.",
    ],
  },
  [
    "## Achievements\n\n- A common form for referrals, used by every agency\n- A handbook for those who chair meetings\n- Accounts of meetings sent out sooner than in the year before",
    "## Achievements\n\n- Deputies named for every regular member of a meeting\n- A short guide for staff who attend for the first time\n- A yearly check that old actions have been closed",
    "## Achievements\n\n- A secure way for agencies to send in written accounts\n- Meetings that can be joined from any part of the area\n- A review of cases that had stayed at one level for a long time",
  ],
  [
    "There were difficulties too. Posts stood empty for part of the year in more than one agency, and some meetings had to be put off. All of them were held later.",
    "Not everything went as planned. A change of computer system took longer than expected, and staff kept a second record on paper until it was complete.",
    "The board also noted what still needs to improve, above all the attendance of some agencies at short notice. This is taken up in the plans for the coming year.",
  ],
];
