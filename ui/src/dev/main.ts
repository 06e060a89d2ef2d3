// Runs the window in a plain browser against made-up answers. Never part of a build.
// `?screen=question:date` opens one screen, `?stage=locked` a stage, `&theme=dark&size=200` the look.
import "../styles/index.css";

import { mockIPC } from "@tauri-apps/api/mocks";
import { mount } from "svelte";

import App from "../App.svelte";
import { app } from "../app.svelte";
import { respond, state } from "./answers";
import { screens } from "./screens";
import { windowWords } from "./wording";

const query = new URLSearchParams(location.search);
state.words = windowWords();
const screen = query.get("screen");
state.stage = (query.get("stage") as typeof state.stage | null) ?? (screen ? "case" : "welcome");
state.settings.theme = (query.get("theme") as typeof state.settings.theme | null) ?? "light";
state.settings.textSize = Number(query.get("size") ?? 100);
if (query.get("dir") === "rtl") state.direction = "rtl";

mockIPC((command, args) => respond(command, (args ?? {}) as Record<string, unknown>));

const target = document.getElementById("app");
if (target) mount(App, { target });

// The screen is shown once the window stands, however long that takes.
const standing = setInterval(() => {
  if (app.screen.at === "loading") return;
  clearInterval(standing);
  const made = screen ? screens[screen] : undefined;
  if (made) app.show(made());
  document.documentElement.dataset["ready"] = "yes";
}, 50);
