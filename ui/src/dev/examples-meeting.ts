// The meeting, and what a firm does with a client's file.
import AttendanceFields from "../components/AttendanceFields.svelte";
import Changes from "../components/Changes.svelte";
import KeyDid from "../components/KeyDid.svelte";
import MeetingBar from "../components/MeetingBar.svelte";
import MeetingClock from "../components/MeetingClock.svelte";
import MeetingFind from "../components/MeetingFind.svelte";
import MeetingSide from "../components/MeetingSide.svelte";
import NoteField from "../components/NoteField.svelte";
import QuestionEntry from "../components/QuestionEntry.svelte";
import ReceiveFile from "../components/ReceiveFile.svelte";
import { meeting } from "../meeting.svelte";
import * as ofMeeting from "./fixtures-meeting";
import { any, examples, nothing, type Example } from "./example";

/** A meeting is on, with the notes shown or not. */
function inMeeting(notes: boolean): Record<string, unknown> {
  meeting.take(ofMeeting.bar);
  meeting.notes = notes ? { case: "A note.", places: {} } : null;
  return {};
}

export const inTheMeeting: Example[] = [
  ...examples("AttendanceFields", any(AttendanceFields), {
    "all that a note holds": () => ({ note: ofMeeting.attendances[0]?.note }),
    "what is known when a meeting begins": () => ({ note: ofMeeting.attendances[1]?.note, start: true }),
  }),
  ...examples("ReceiveFile", any(ReceiveFile), { "in a firm's vault": () => ({}) }),
  ...examples("Changes", any(Changes), {
    "what differs": () => ({ compare: ofMeeting.compare }),
    "with a choice of what is taken over": () => ({ compare: ofMeeting.compare, taken: [], ontick: nothing }),
  }),
  ...examples("MeetingBar", any(MeetingBar), {
    "notes hidden": () => inMeeting(false),
    "notes shown": () => inMeeting(true),
  }),
  ...examples("MeetingClock", any(MeetingClock), {
    "while it counts": () => ({ clock: { ...ofMeeting.bar.clock, runs: true } }),
    "while it is paused": () => ({ clock: { ...ofMeeting.bar.clock, runs: false } }),
  }),
  ...examples("MeetingFind", any(MeetingFind), {
    "nothing typed yet": () => ({ onpick: nothing, onjump: nothing, missed: false }),
    "nothing found": () => ({ onpick: nothing, onjump: nothing, missed: true }),
  }),
  ...examples("KeyDid", any(KeyDid), { "no key pressed yet": () => ({}) }),
  ...examples("MeetingSide", any(MeetingSide), { "next steps and advice": () => ({}) }),
  ...examples(
    "NoteField",
    any(NoteField),
    { "on the case as a whole": () => ({ ...inMeeting(true), place: null }) },
    2,
  ),
  ...examples("QuestionEntry", any(QuestionEntry), {
    "one question of a section": () => ({ place: "q", section: "about-you", focused: false, onentered: nothing }),
  }),
];
