export const foreword = [
  [
    "This report is an illustration. Everything in it is invented: the figures, the texts, the posts and the contacts. It shows what an annual report for {area} could hold in a year that has not come, and it says nothing about any person, agency or event.",
    "Everything in this report is invented, this foreword included. Its figures, texts, posts and contacts were made up so that a whole report for {area} can be seen and tried out. Nothing in it should be read as a statement about the area or about anyone in it.",
    "Readers should know before they begin that everything here is invented. No figure was counted, no case took place and no post named here is held by anybody. The report for {area} is an example of what such a report contains and how it reads.",
  ],
  [
    "An annual report is required by law of each area. It tells the public how sexual and violent offenders are managed in the community, what was done in the year and what is planned for the next one. The *Responsible Authority* is made up of the police, the probation service and the prison service, which act jointly.",
    "The police, the probation service and the prison service together form the *Responsible Authority*. Each year they account for how people who have committed sexual and violent offences are managed through MAPPA. The report is written for anyone who lives or works in the area.",
    "Multi-agency public protection arrangements bring together agencies that each hold a part of the picture. They share what they know, agree what needs to be done and record who will do it. This report is their account to the public of a year of that work.",
  ],
  [
    "In an invented year we would wish to thank the staff of all agencies, whose work is patient and mostly unseen, and the lay advisers, who ask the questions that a member of the public would ask.",
    "We would also wish to thank the lay advisers and the staff of every agency that has a duty to co-operate. Their care in keeping records and attending meetings is what the arrangements rest on.",
    "The work depends on people who prepare well, listen to one another and follow up what has been agreed. We would wish to thank them all, and the lay advisers who give their time to the board.",
  ],
  [
    "> We hope that the report is clear and useful to those who read it.\n\n*The strategic management board, an invented signature*",
    "> Questions about how the arrangements work are always welcome.\n\n*Chair of the strategic management board, an invented post*",
    "More about the form of these reports can be found at [an example address](https://www.example.org).\n\n*The strategic management board, an invented signature*",
  ],
];
