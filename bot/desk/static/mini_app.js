// Hands over what Telegram signed about who opened the desk, and leads on.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const said = document.getElementById("mini-app");
  const app = window.Telegram && window.Telegram.WebApp;
  if (!app || !app.initData) {
    said.textContent = said.dataset.missing;
    return;
  }
  const form = new URLSearchParams({
    init_data: app.initData,
    is_framed: window.self === window.top ? "no" : "yes",
  });
  try {
    const answer = await (await fetch("/mini-app", { method: "POST", body: form })).json();
    if (answer.to) {
      window.location.replace(answer.to);
    } else if (answer.open) {
      const link = document.getElementById("mini-app-open");
      link.href = answer.open;
      link.hidden = false;
      said.hidden = true;
    } else {
      said.textContent = answer.problem;
    }
  } catch {
    said.textContent = said.dataset.failed;
  }
});
