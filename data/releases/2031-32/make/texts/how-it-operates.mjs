export const howItOperates = [
  [
    "Most offenders in {area} are managed at Level 1 by one lead agency in its usual way. Information is still shared with other agencies when it is needed, and the level is looked at again when circumstances change.",
    "In {area} each case begins with the question of which agency should lead and at which level. For most people the answer is Level 1, where the lead agency uses its own arrangements and keeps the others informed.",
    "The level at which a person is managed depends on the help that is needed from other agencies, not on the offence alone. In {area} most people are managed at Level 1, which means by one agency with information from the others.",
  ],
  [
    "## Meetings\n\nMeetings at Level 2 are held at fixed times in each part of the area. Every agency that has something to contribute is asked to attend or to send a written account. Meetings at Level 3 are chaired by a senior officer and are called when they are needed.",
    "## Meetings\n\nA co-ordinator receives referrals, checks that they are complete and arranges the meetings. At Level 2 and Level 3 each meeting ends with a plan that says what will be done, by whom and by when. The next meeting begins by going through that plan.",
    "## Referrals and meetings\n\nAny agency can refer a person for management at Level 2 or Level 3. A referral explains why active help from several agencies is needed. Those who chair the meetings are trained for it and do not supervise the person concerned.",
  ],
  [
    "## Managing risk\n\nA plan may include:\n\n- conditions of a licence, such as where a person may live or whom they may contact\n- visits to the person's home, some of them without notice\n- treatment, education and help in finding work\n- an order of a court that restricts what a person may do",
    "## What a plan contains\n\nEach plan is made for one person and covers:\n\n- what is known about the risk and about what may reduce it\n- what each agency will do and by when\n- whether anyone needs to be told something for their own protection\n- when the plan will be looked at again",
    "## Sharing information\n\nAgencies share information because it is lawful, necessary and proportionate to do so. Each meeting considers:\n\n- what every agency knows and how recent that knowledge is\n- whether a disclosure to another person is needed\n- how the decision and its reasons are recorded",
  ],
  [
    "A person moves to a lower level when active help from several agencies is no longer needed, and to a higher level when it is. Both decisions are made in a meeting and recorded with reasons.",
    "Responsibility for decisions stays with each agency. The arrangements give the agencies a way to make those decisions with the knowledge of the others.",
    "People who are managed through MAPPA are told so, unless there is a good reason not to, and are told what is expected of them.",
  ],
];
