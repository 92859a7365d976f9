/** The sections on the board and its lay advisers, and on the agencies with a duty to co-operate. */

export const strategicManagement = [
  [
    "The strategic management board of {area} keeps the arrangements under review. Senior staff of the police, the probation service and the prison service sit on it with those of other agencies, and with two lay advisers.",
    "The arrangements in {area} are overseen by a strategic management board. It meets through the year, looks at how well the arrangements work and decides what should change. The agencies with a duty to co-operate are members of it.",
    "A strategic management board brings together senior staff of every agency that takes part in the arrangements in {area}. The chair is taken in turn by the services that form the Responsible Authority.",
  ],
  [
    "## The board's work\n\nThe board:\n\n- reads plans from a sample of cases and reports on their quality\n- follows the attendance of agencies at meetings\n- takes up what has been learned from reviews\n- agrees the plan for the coming year",
    "## The board's work\n\nIn the year the board looked at training, at the time between referral and first meeting and at the use of conditions of licence. It asked each agency to report on one action that it had promised the year before.",
    "## The board's work\n\nThe board has two smaller groups. One looks at quality and reads cases; the other looks after training and communication. Both report to every meeting of the board.",
  ],
  [
    "## Lay advisers\n\nLay advisers are members of the public who are appointed by the Secretary of State. They do not take part in decisions about cases. They ask about what others take for granted.\n\n> As a lay adviser I can ask why a thing is done in a certain way. I have always been given an answer, and now and then the answer was a change.\n\n*A lay adviser, an invented statement*",
    "## Lay advisers\n\nTwo members of the public serve as lay advisers. They are appointed by the Secretary of State, attend the board and see how meetings are run.\n\n> I was surprised by how much of the work is careful preparation. What the public seldom sees is how many people must agree before a plan is made.\n\n*A lay adviser, an invented statement*",
    "## Lay advisers\n\nThe lay advisers live in the area and have no post in any of the agencies. They read papers as members of the public would and say where these are not clear.\n\n> My part is to listen and to ask. I have read papers of all kinds this year, and I have asked for fewer abbreviations in every one of them.\n\n*A lay adviser, an invented statement*",
  ],
];

export const dutyToCooperate = [
  [
    "The law places a duty on a number of agencies to co-operate with the Responsible Authority. How they do so in {area} is set out in a memorandum that all of them have signed.",
    "Many agencies besides the police, probation and prison services have a part in the arrangements in {area}. The law gives them a duty to co-operate, as far as this fits with their own tasks.",
    "Co-operation is a duty in law. In {area} the agencies that have this duty have agreed in a memorandum what each of them will do, what information it will share and whom to contact.",
  ],
  [
    "They are:\n\n- social services of the local authorities\n- youth offending teams\n- NHS bodies\n- local housing authorities\n- registered social landlords that accommodate offenders managed through MAPPA\n- local education authorities\n- Jobcentre Plus\n- providers of electronic monitoring",
    "The duty rests on:\n\n- local authorities, for social services, housing and education\n- NHS bodies, for health and mental health care\n- youth offending teams\n- Jobcentre Plus\n- registered social landlords that accommodate offenders managed through MAPPA\n- providers of electronic monitoring",
  ],
  [
    "Housing is often the first question. A settled home makes it easier to supervise a person and to find out early when something changes. Housing authorities advise on what is suitable and what is not.",
    "Health services advise on treatment and on how illness may affect a person's behaviour. They share what is necessary for the plan and no more.",
    "Youth offending teams lead on cases of people under 18, with advice from social services and education on what a young person needs in order to grow up safely.",
    "Jobcentre Plus helps people to find work that is suitable, and is told what kinds of work are not. Work gives structure to the week and makes supervision easier.",
  ],
  [
    "In the year the agencies looked at their memorandum together, brought names of posts up to date and agreed how to settle disagreements quickly. The memorandum will be looked at again in the coming year.",
    "Attendance at meetings is good on the whole. Where an agency cannot come it sends a written account, and the chair speaks to the agency if this happens more than once.",
    "Each agency has named one person who answers questions from the others. This has saved time, above all in cases where a decision is needed on the same day.",
    "A member of staff from each agency spent a day with another agency in the year. Those who did so found it useful, and the board has asked for it to go on.",
  ],
];
