// What makes the desk pleasanter; everything works without it.
"use strict";

const byId = (id) => document.getElementById(id);

// What was refused is read first.
document.addEventListener("DOMContentLoaded", () => {
  const problem = byId("problem");
  if (problem) {
    problem.tabIndex = -1;
    problem.focus();
  }
  // On a phone the menu is wider than the screen: where somebody is stands in view.
  const here = document.querySelector("nav [aria-current]");
  if (here) {
    const menu = here.closest("nav");
    menu.scrollLeft += here.getBoundingClientRect().left - menu.getBoundingClientRect().left;
  }
  for (const button of document.querySelectorAll("[data-copies]")) {
    button.hidden = !navigator.clipboard;
  }
});

// Control and Enter send what is being written.
document.addEventListener("keydown", (event) => {
  const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (isSend && event.target.tagName === "TEXTAREA" && event.target.form) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

// A form is sent once, however often its button is pressed; and unsent words are asked about.
let isSending = false;
document.addEventListener("submit", (event) => {
  if (event.target.dataset.isSent) {
    event.preventDefault();
    return;
  }
  if (/\/(export|record)$/.test(event.target.action)) {
    // A file is handed over, and the page stays: nothing unsent is lost, and it can be asked again.
    isSending = true;
    setTimeout(() => { isSending = false; }, 1000);
    return;
  }
  event.target.dataset.isSent = "yes";
  isSending = true;
});
window.addEventListener("pageshow", () => {
  isSending = false;
  for (const form of document.forms) delete form.dataset.isSent;
});
window.addEventListener("beforeunload", (event) => {
  const areas = [...document.querySelectorAll("textarea:not([readonly])")];
  const isUnsent = areas.some((area) => area.value !== area.defaultValue);
  if (isUnsent && !isSending) event.preventDefault();
});

document.addEventListener("click", async (event) => {
  const id = event.target.dataset && event.target.dataset.copies;
  if (!id) return;
  await navigator.clipboard.writeText(byId(id).value);
  event.target.textContent = event.target.dataset.copied;
});

// What is being edited is not replaced under somebody's hands; the next look brings what is new.
document.addEventListener("htmx:beforeSwap", (event) => {
  const isEditing = event.detail.target.querySelector("details.acts[open] textarea");
  if (isEditing) event.detail.shouldSwap = false;
});

// While the desk cannot be reached, that is said.
document.addEventListener("htmx:sendError", () => { byId("offline").hidden = false; });
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) byId("offline").hidden = true;
});

// How many learners wait for whoever looks stands in the tab, too, which may be behind others.
const bareTitle = document.title;
const countOwed = () => {
  const owed = document.querySelectorAll("#rows .mine .standing.claimed").length;
  document.title = owed ? `(${owed}) ${bareTitle}` : bareTitle;
};
document.addEventListener("DOMContentLoaded", countOwed);
document.addEventListener("htmx:afterSettle", countOwed);
