// The summary of the made-up case. Every name and fact is invented.
import type { AnswerLink, IssueView, KnownLink, PointView, SourceView, SummaryView } from "../ipc/types";
import { links, toCheck } from "./fixtures";

const sources: SourceView[] = [
  {
    number: 1,
    citation: "RPD Article 83(1)(a)",
    title: "INTERPOL Rules on the Processing of Data, III/IRPD/GA/2011 (2025)",
    checked: "checked on 23 November 2026",
  },
];

function point(id: string, urgency: string, urgencyText: string, topic: string, title: string): PointView {
  return {
    id,
    urgency,
    urgencyText,
    topic,
    title,
    item: id === "private" ? "Dispute: supplier in Jebel Ali" : null,
    because: links,
    warnings: id === "private" ? ["This rests on an answer that is not certain."] : [],
    means: "INTERPOL may not be used for a private dispute. A notice that grew out of one can sometimes be deleted.",
    otherSide: "A dispute over money can also hold a real accusation of fraud. Then this point is weaker.",
    next: "People often collect the contract and every letter, and show them to a solicitor before they reply.",
    change: "If a court has found fraud, or if the other side never spoke of the police.",
    wouldChange: links.slice(0, 1),
    papers: [{ id: "contract", state: "open", name: "The contract", whereFrom: "From your own files or the other side.", language: "In its own language." }],
    asks: ["Can the private side of this be shown with papers?", "Should anything be sent to INTERPOL now?"],
    sources,
    services: ["Red Notices and diffusions"],
    deadline: id === "hearing" ? "Last day: 14 December 2026, if the letter came on 7 December" : null,
  };
}

const knownLinks: KnownLink[] = links.map((link, index) => ({ link, known: index === 0 ? "told: a cousin" : null }));

function issue(head: string, title: string, matters: string | null, points: PointView[]): IssueView {
  return {
    head,
    title,
    matters,
    support: "On your own word",
    due: head === "first" ? "Next date: 14 December 2026" : null,
    about: "A Red Notice is not meant for a private dispute, such as one over money, shares or a contract.",
    lines: points.map((one) => ({ answers: knownLinks, point: one })),
    against: knownLinks.slice(0, 1),
    otherSide: "The rule has an exception for serious crime and for organised crime.",
    missing: knownLinks.slice(1),
  };
}

const dateLink: AnswerLink = { place: "5.9", number: "5.9", label: "Hearing", answer: "14 December 2026" };

export const summary: SummaryView = {
  help: [],
  firstLook: false,
  dated: "As at 23 November 2026. Law as at 23 November 2026.",
  found: "3 things to talk about with a solicitor.",
  firstStep: point("hearing", "act-now", "Act now", "Dates", "A hearing is close."),
  cautions: [point("travel", "act-now", "Act now", "Travel", "Talk to a solicitor before you travel.")],
  issues: [
    issue("first", "What comes first", null, [point("hearing", "act-now", "Act now", "Dates", "A hearing is close.")]),
    issue("private-dispute", "Whether a private dispute is behind the case", "Case: United Arab Emirates", [
      point("private", "raise-soon", "Raise soon", "Grounds", "A private or commercial dispute in criminal form."),
      point("assets", "raise", "Raise", "Assets", "Somebody has asked about what you own."),
    ]),
    {
      ...issue("not-enough-known", "Not enough is known yet", "Case: Kazakhstan", []),
      lines: [{ answers: knownLinks, point: null }],
      against: [],
      otherSide: null,
    },
  ],
  alsoMentioned: [
    issue("political", "Politics, faith, words or a public role", "Case: United Arab Emirates", [
      point("name", "note", "Note", "Identity", "Your name is written in more than one way."),
    ]),
  ],
  measures: [
    {
      title: "Red Notice",
      state: "some-signs",
      stateText: "Some signs",
      means: "A request to police everywhere to find a person and arrest them for extradition.",
      otherSide: "A stop at a border has many ordinary reasons.",
      next: "People often ask INTERPOL, through a solicitor, whether it holds data on them.",
      signs: [{ text: "You were taken aside at a border.", because: links.slice(0, 1) }],
      against: [],
      open: links.slice(1),
      sources,
    },
  ],
  questions: knownLinks.map((one) => ({ ...one, known: null })),
  toCheck,
  dates: [
    { date: "before June 2012", text: "The company was set up", ahead: false, birth: false, from: null, to: 15491, gap: null, check: null, link: dateLink },
    { date: "about March 2017", text: "The dispute began", ahead: false, birth: false, from: 17198, to: 17286, gap: "No date was given between 1 June 2012 and 1 February 2017.", check: null, link: dateLink },
    { date: "14 December 2026", text: "Hearing in Dubai", ahead: true, birth: false, from: 20801, to: 20801, gap: null, check: "The hearing lies before the date on which the case began.", link: dateLink },
    { date: "after 2026", text: "The visa ends", ahead: true, birth: false, from: 20819, to: null, gap: null, check: null, link: dateLink },
  ],
  today: 20780,
  papers: [{ id: "contract", state: "open", name: "The contract", whereFrom: "From your own files or the other side.", language: "In its own language." }],
  asks: [
    { point: "private-dispute", number: 1, text: "Can the private side of this be shown with papers?", chosen: true },
    { point: "private-dispute", number: 2, text: "Should anything be sent to INTERPOL now?", chosen: false },
  ],
  services: [
    {
      id: "notice",
      title: "Red Notices and diffusions",
      about: "Finding out, challenging, deleting.",
      bring: "Passport copies and every letter from a police force.",
      issues: ["Whether a private dispute is behind the case"],
    },
  ],
  sources,
  firm: [{ label: "Firm", text: "Gherson Solicitors" }, { label: "Website", text: "https://www.gherson.com" }],
  reach: [
    "Candour knows no telephone number of this firm. Use one that you already have, or ask the firm for its card and open it here.",
    "Any regulated solicitor can help. The Solicitors Register lists those of England and Wales: www.sra.org.uk/consumers/register.",
  ],
  disclaimer: ["This is a summary of what you wrote, arranged for a solicitor. It is not legal advice and does not say what will happen."],
};
