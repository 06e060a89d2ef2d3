// What Rust would answer, for a small made-up case.
import type {
  FormInput,
  MeetingBar,
  Next,
  OtherDate,
  ReportChoices,
  Settings,
  Stage,
  StartView,
  ValueKind,
} from "../ipc/types";
import * as fixtures from "./fixtures";
import * as ofMeeting from "./fixtures-meeting";
import * as ofSummary from "./fixtures-summary";

export const state = {
  stage: "welcome" as Stage,
  direction: "ltr" as "ltr" | "rtl",
  yearFirst: false,
  words: {} as Record<string, string>,
  /** The meeting in which it was locked. */
  meeting: null as MeetingBar | null,
  /** Notices that stand on every page. */
  notices: { unconfined: null, synchronised: null, settingsUnread: null } as Pick<
    StartView,
    "unconfined" | "synchronised" | "settingsUnread"
  >,
  settings: {
    language: "en",
    textSize: 100,
    theme: "light",
    autoLockMinutes: 5,
    hideMinimises: true,
    hideSpeaks: false,
    quickKeys: true,
    hideOnRelease: false,
    captures: "kept-out",
    titleNamesPage: false,
  } as Settings,
};

export function start(): StartView {
  return {
    stage: state.stage,
    settings: state.settings,
    languages: [
      { tag: "en", name: "English", direction: "ltr" },
      { tag: "ar", name: "العربية", direction: "rtl" },
    ],
    direction: state.direction,
    yearFirst: state.yearFirst,
    version: "0.1.0",
    notReviewed: null,
    lawAsAt: "Law as at 23 November 2026",
    ...state.notices,
    repaired: [],
    guardShut: state.stage === "locked",
    textSizes: [100, 125, 150, 175, 200],
    capturesRefused: true,
    example: false,
    hidden: false,
    lockFailure: null,
    lockMinutes: [1, 2, 5, 10, 15, 20, 30],
    goesOn: state.meeting !== null,
    meeting: state.meeting,
    ownWords: "own-words",
    keychain: { available: true, enabled: true },
    words: state.words,
  };
}

function answered(args: Record<string, unknown>): Next {
  const input = args["input"] as FormInput;
  const empty = input.choices.length === 0 && input.text === "" && input.standing === null;
  if (empty && args["blank"] !== true) return { to: "offer-ways" };
  if (input.text === "wrong") return { to: "errors", errors: [{ field: "text", text: "Enter a shorter label." }] };
  const needsValue = input.standing === "told" || input.standing === "not-sure";
  if (needsValue && input.choices.length === 0 && input.text === "") {
    return {
      to: "errors",
      errors: [{ field: "standing", text: "Give an answer as well, or choose another way to answer." }],
    };
  }
  return { to: "question", page: fixtures.question("one"), mode: "section" };
}

/** A page of the report: paper, a few ruled lines, a margin. */
function page(width: number): ArrayBuffer {
  const height = Math.round(width * 1.414);
  const text = new TextEncoder().encode("The words on this page.");
  const bytes = new ArrayBuffer(8 + width * height * 4 + text.length);
  new Uint8Array(bytes).set(text, 8 + width * height * 4);
  const head = new DataView(bytes);
  head.setUint32(0, width, true);
  head.setUint32(4, height, true);
  const pixels = new Uint8ClampedArray(bytes, 8, width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const line = y % 40 < 2 && x > width * 0.12 && x < width * 0.72 && y > height * 0.1 && y < height * 0.9;
      pixels.fill(line ? 120 : 255, at, at + 3);
      pixels[at + 3] = 255;
    }
  }
  return bytes;
}

export function respond(command: string, args: Record<string, unknown>): unknown {
  switch (command) {
    case "app_start":
    case "vault_keychain":
    case "vault_change_passphrase":
      return start();
    case "settings_set":
      state.settings = args["settings"] as Settings;
      return start();
    case "vault_suggest":
      return "lantern orchard copper ninety velvet harbour";
    case "vault_strength":
      return { level: 4, text: "Very hard to guess." };
    case "vault_create":
    case "vault_open":
    case "vault_open_with_keychain":
    case "vault_recover":
      if (args["passphrase"] === "wrong") {
        throw {
          code: "wrong-passphrase",
          text: "That passphrase does not open these answers.",
          saved: "Nothing was changed.",
          todo: "Check the keyboard language and capitals, then type it again.",
        };
      }
      state.stage = "cases";
      return start();
    case "vault_lock":
    case "window_hide":
      state.stage = "locked";
      return null;
    case "recovery_list":
      return [{ made: "Made on 23 November 2026, 18:40", confirmed: true }];
    case "recovery_remove":
      return [];
    case "recovery_make":
      return { pages: args["inParts"] ? [fixtures.code, fixtures.code, fixtures.code] : [fixtures.code] };
    case "happening_show":
      return fixtures.happening;
    case "carry_save":
    case "recovery_save":
    case "blank_save":
    case "report_save":
      return { saved: true, path: "/home/me/Documents/summary.pdf" };
    case "pack_save":
      return { saved: true, path: "/home/me/Documents/pack-4F2A-91C0" };
    case "example_open":
      state.stage = "case";
      return { ...start(), example: true };
    case "case_list":
    case "case_rename":
    case "case_delete":
      return fixtures.cases;
    case "case_close":
      state.stage = "cases";
      return fixtures.cases;
    case "case_create":
    case "case_open":
      state.stage = "case";
      return fixtures.home;
    case "home_show":
    case "moved_read":
    case "section_finish":
      return fixtures.home;
    case "questions_list":
      return fixtures.list;
    case "question_show":
    case "question_back":
    case "section_show":
    case "group_add":
    case "group_copy":
    case "group_leave":
      return { to: "question", page: fixtures.question("yes-no"), mode: "section" };
    case "question_second":
      return {
        language: "ar",
        direction: "rtl",
        title: "هل أنتم محتجزون الآن؟",
        hint: null,
        options: { yes: "نعم", no: "لا" },
        ways: { "not-known": "لا أعرف" },
        dates: { day: "التاريخ الدقيق" },
      };
    case "question_clear": {
      const kind = String(args["place"]).split("/")[1] as ValueKind;
      return {
        to: "question",
        page: { ...fixtures.question(kind), input: fixtures.question("duration").input },
        mode: "section",
      };
    }
    case "question_draft":
      return "Saved on this computer only, 14:33";
    case "question_answer":
      return answered(args);
    case "country_search":
      return fixtures.countries.filter((one) => one.name.toLowerCase().includes(String(args["text"]).toLowerCase()));
    case "group_show":
    case "group_remove":
    case "group_undo":
    case "group_move":
      return { to: "group", page: fixtures.group, mode: "section" };
    case "check_show":
      return fixtures.check;
    case "paper_mark":
    case "ask_choose":
      return "Saved on this computer only, 12:02";
    case "summary_show":
      return ofSummary.summary;
    case "report_firms":
      return fixtures.firms;
    case "logo_choose":
      return null;
    case "report_papers":
      return fixtures.papers;
    case "report_make":
      return (args["choices"] as ReportChoices).pack ? fixtures.previewWithPack : fixtures.preview;
    case "report_page":
      return page(Number(args["width"]));
    case "meeting_begin":
    case "meeting_clients_turn":
    case "meeting_take_back":
    case "meeting_resume":
      return ofMeeting.bar;
    case "meeting_clock":
      return { ...ofMeeting.bar, clock: { ...ofMeeting.bar.clock, runs: args["runs"] } };
    case "meeting_page":
    case "meeting_mark":
      return ofMeeting.page;
    case "meeting_enter":
      return { errors: [], page: ofMeeting.page };
    case "agenda_show":
      return ofMeeting.agenda;
    case "notes_show":
      return { case: "A note.", places: {} };
    case "note_write":
      return "Note sealed and saved, 24 November 2026, 12:00";
    case "history_show":
      return ofMeeting.history;
    case "history_compare":
      return ofMeeting.compare;
    case "received_compare":
      return args["id"] === "other" ? ofMeeting.otherClient : ofMeeting.sameClient;
    case "attendance_show":
      return ofMeeting.attendances;
    case "attendance_write":
      return "Saved on this computer only, 12:01";
    case "attendance_make":
    case "changes_make":
    case "names_make":
      return fixtures.preview;
    case "share_show":
    case "card_open":
    case "card_compare":
    case "card_forget":
      return ofMeeting.share;
    case "firm_show":
    case "firm_write":
      return ofMeeting.firm;
    case "received_choose":
    case "received_drop":
    case "received_unlock":
      return ofMeeting.received;
    case "received_answers":
      return fixtures.check;
    case "received_take":
    case "received_merge":
      state.stage = "case";
      return fixtures.home;
    case "sealed_save":
    case "card_save":
    case "received_save":
      return { saved: true, path: "/home/me/Documents/sealed.age" };
    case "date_work_out": {
      const other = args["date"] as OtherDate;
      if (other.year === "")
        return {
          to: "errors",
          errors: [{ field: "other-year", text: "Enter the year, or choose another way to answer." }],
        };
      return {
        to: "date",
        text: "That is between 11 March 2024 and 9 April 2024. Check it against your paper.",
        date: {
          qualifier: "between",
          precision: null,
          day: "11",
          month: "3",
          year: "2024",
          day2: "9",
          month2: "4",
          year2: "2024",
          other: { calendar: "hijri", day: "", month: "9", year: "1445" },
        },
      };
    }
    case "licence_show":
      return ["Permission is granted to use, copy and change this, as its makers say here."];
    case "proof_show":
      return fixtures.proof;
    default:
      return null;
  }
}
