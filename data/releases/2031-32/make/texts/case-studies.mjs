export const caseStudies = [
  [
    "The cases below are invented. They show the kinds of decisions that agencies take together. In a real report case studies are made anonymous by those who write them, so that nobody can be recognised.",
    "These case studies are made up. They leave out every detail by which a person could be recognised, as the case studies of a real report must.",
    "No case described here took place. The studies show how agencies work together and where each of them has a part; details are kept to what is needed for that.",
  ],
  {
    take: 2,
    variants: [
      "## Planning for release\n\nA man was due to leave prison after a long sentence for a violent offence. He had no home to go to and few people to turn to. At a Level 2 meeting the prison, probation and housing staff agreed on supervised accommodation, a curfew and help with alcohol. He kept to the conditions, moved to a home of his own and was later managed at Level 1.",
      "## A change that was noticed early\n\nA man on the register had kept to his requirements for several years. During a visit, an officer noticed that he had begun to use a device that he had not declared. The agencies met within days. He was dealt with for the breach, a court order was amended and his treatment was resumed.",
      "## Mental health and supervision\n\nA woman who had been released from hospital stopped taking her medicine and missed appointments. Her supervisor told the mental health service, which saw her on the same day. A Level 2 meeting agreed who would be in touch with her on which days. Her health improved and the plan was eased step by step.",
      "## Deciding on disclosure\n\nA man under supervision began a relationship with a parent of young children. The meeting considered what the parent needed to know to protect the children. Police and social services told her together, with his knowledge, and gave her advice and support. A plan for the children was made by social services.",
      "## Return to custody\n\nA man managed at Level 3 was told not to enter a part of the area. His electronic tag showed that he had done so. The probation service recalled him, and he was returned to custody. Before his next release the agencies met to change the plan, and his conditions were explained to him again in plain words.",
      "## Moving between areas\n\nA man wished to move to be near a relative who could support him. Staff of both areas met before he moved, shared the records and agreed on the date from which the new area would lead. A police officer and a probation officer visited him together in his first week.",
      "## An older offender\n\nAn elderly man with poor health was to be released. Several care homes had refused him. A social worker, a nurse and a probation officer visited a home together, explained the risk and how it could be reduced, and agreed a plan with its manager. The plan is looked at again every few months.",
    ],
  },
  [
    "In each case the decision was recorded with its reasons, and responsibility for every action stayed with one agency.",
    "What the cases have in common is that somebody noticed a change, told the others and acted with them.",
    "Cases like these are used in training, so that staff of every agency can see what the others bring.",
  ],
];
