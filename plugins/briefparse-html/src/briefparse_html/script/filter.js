// Filters: the turns of the chosen voices, alone or with the exchanges that they stand in.
const boxes = [...document.querySelectorAll('input[name="voice"]')];
const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

const wantedTurns = (voices) => {
  if (voices.length === 0) return new Set(turns);
  const theirs = new Set(turns.filter((turn) => turn.voices.some((voice) => voices.includes(voice))));
  if (!byId("whole").checked) return theirs;
  const exchanges = new Set([...theirs].map((turn) => turn.exchange).filter(Boolean));
  return new Set(turns.filter((turn) => theirs.has(turn) || exchanges.has(turn.exchange)));
};

const runFilter = () => {
  const voices = chosen();
  const wanted = wantedTurns(voices);
  const active = voices.length > 0;
  for (const turn of turns) turn.element.hidden = !wanted.has(turn);
  for (const part of document.querySelectorAll(".part")) {
    part.hidden = active && part.querySelector(".turn:not([hidden])") === null;
    for (const item of part.children) {
      // What stands between turns says little when turns are missing.
      if (!item.matches(".turn, h3")) item.hidden = active;
    }
  }
  const names = voices.map((voice) => data.voices[voice]).join(", ");
  byId("shown").textContent = active ? `${wanted.size} of ${counted(turns.length, "turn")}: ${names}` : "";
  byId("all").hidden = !active;
  if (byId("query").value) runSearch();
};

const clearFilter = () => {
  for (const box of boxes) box.checked = false;
  runFilter();
};

const startFilter = () => {
  const menu = byId("filter");
  menu.addEventListener("change", runFilter);
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget !== null && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  byId("all").addEventListener("click", () => {
    clearFilter();
    byId("filter").querySelector("summary").focus();
    announce("All turns are shown.");
  });
};
