export const victims = [
  [
    "The safety and the views of victims have a place in every plan. A victim liaison officer can tell a victim about the main stages of a sentence and can pass on a request for conditions of a licence, such as a condition of no contact.",
    "Before decisions are made about a person's release, those who were harmed by the offence can say what would help them to feel safe. They do so through victim liaison officers, who put these views to the meeting.",
    "Each meeting asks what is known about the people who were harmed and what they need. The victim contact scheme is offered to those who are entitled to it, and nobody has to take part.",
  ],
  [
    "## What is offered\n\n- information at the main stages of a sentence\n- the chance to ask for conditions that keep the offender away\n- a named person to contact with questions\n- directions to services that give support",
    "## What can be asked for\n\n- that the offender does not make contact in any way\n- that the offender keeps out of a certain part of the area\n- that news of a release or a move is given beforehand\n- that contact with the scheme is ended or begun again",
    "## How it works\n\n- the offer is made soon after the sentence\n- information is given in the way that the person prefers\n- views are put to the meeting in the person's own words\n- the outcome is explained, also when a request could not be met",
  ],
  [
    "In the year staff were trained in how to explain decisions in plain language and how to prepare a person for news that may be hard to hear. The training was planned with a charity that gives support after crime.",
    "In the year the letters of the scheme were rewritten. They are shorter, say first what has happened and end with a name and a number of the service. People who receive them were asked what they thought of the drafts.",
    "In the year the agencies looked at cases in which the scheme had not been taken up. They agreed to make the offer a second time, because some people want to hear more only after months or years have gone by.",
  ],
  [
    "Not everyone who has been harmed falls within the scheme. Police and social services make sure that others who may be affected are also considered in the plan. More is explained at [an example address](https://www.example.org).",
    "What victims say is treated with care. It is not shown to the offender unless there is an agreement or a duty in law to do so, and meetings record how each request was answered.",
    "The board is told every year how the scheme works. One of the lay advisers has taken a particular interest in it and has spoken with staff about their work.",
  ],
];
