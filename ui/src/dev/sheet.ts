// Runs the components alone, each with its examples: `npm run sheet`. Never part of a build.
import "../styles/index.css";

import { mockIPC } from "@tauri-apps/api/mocks";
import { mount } from "svelte";

import { app } from "../app.svelte";
import { respond, start, state } from "./answers";
import { home } from "./fixtures";
import SheetView from "./SheetView.svelte";
import { windowWords } from "./wording";

state.words = windowWords();
state.stage = "case";
mockIPC((command, args) => respond(command, (args ?? {}) as Record<string, unknown>));
app.accept(start());
app.home = home;

const query = new URLSearchParams(location.search);
document.documentElement.dataset["theme"] = query.get("theme") ?? "light";
document.documentElement.dir = query.get("dir") ?? "ltr";

const target = document.getElementById("app");
if (target) mount(SheetView, { target });
document.documentElement.dataset["ready"] = "yes";
