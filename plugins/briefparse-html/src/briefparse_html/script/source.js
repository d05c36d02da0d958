// The source beside the reading view: what is pointed at or focused on one side lights up on the other.
const sourceText = byId("source-text");
const stretchesOf = new Map();
for (const stretch of sourceText?.querySelectorAll("[data-p]") ?? []) {
  for (const number of stretch.dataset.p.split(" ")) {
    const passage = byId(`p${number}`);
    if (!stretchesOf.has(passage)) stretchesOf.set(passage, []);
    stretchesOf.get(passage).push(stretch);
  }
}
const placed = passages.filter((passage) => stretchesOf.has(passage));
const isCompared = () => document.documentElement.dataset.source === "open";

const scrollTo = (stretch) => {
  const pane = sourceText.getBoundingClientRect();
  const place = stretch.getBoundingClientRect();
  if (place.top < pane.top || place.bottom > pane.bottom) sourceText.scrollTop += place.top - pane.top - pane.height / 4;
};

const lightPassages = (chosenPassages, { scroll = true } = {}) => {
  for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
  if (!isCompared()) return;
  const stretches = chosenPassages.flatMap((passage) => stretchesOf.get(passage) ?? []);
  for (const element of [...chosenPassages, ...stretches]) element.classList.add("lit");
  if (scroll && stretches.length) scrollTo(stretches[0]);
};

// A label stands for its turn.
const passagesAt = (target) => {
  const passage = target.closest(".passage");
  if (passage !== null) return [passage];
  const header = target.closest(".turn > header");
  return header === null ? [] : [...header.parentElement.querySelectorAll(".passage")];
};

// A pointer that lies still is passed over when the page scrolls below it; only one that moves points at something.
const pointer = { x: -1, y: -1 };
const hasMoved = ({ screenX, screenY }) => {
  const moved = screenX !== pointer.x || screenY !== pointer.y;
  Object.assign(pointer, { x: screenX, y: screenY });
  return moved;
};

const passagesOf = (stretch) => stretch.dataset.p.split(" ").map((number) => byId(`p${number}`));

const compare = (open) => {
  document.documentElement.dataset.source = open ? "open" : "closed";
  byId("source").hidden = !open;
  byId("compare").setAttribute("aria-pressed", String(open));
  // One stop for the Tab key; the arrow keys go on from there.
  placed.forEach((passage, place) => {
    if (!open) passage.removeAttribute("tabindex");
    else passage.tabIndex = place === 0 ? 0 : -1;
  });
  lightPassages([]);
};

const moveFrom = (passage, event) => {
  const shown = placed.filter(isShown);
  const place = shown.indexOf(passage);
  const target = { ArrowDown: shown[place + 1], ArrowUp: shown[place - 1], Home: shown[0], End: shown.at(-1) }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
};

const startSource = () => {
  if (sourceText === null) return;
  compare(false);
  byId("compare").addEventListener("click", () => {
    compare(!isCompared());
    announce(isCompared() ? "The source text is open. The arrow keys go from passage to passage." : "The source text is closed.");
  });
  const reading = byId("reading");
  reading.addEventListener("pointerover", (event) => {
    const pointedAt = passagesAt(event.target);
    if (hasMoved(event) && pointedAt.length) lightPassages(pointedAt);
  });
  reading.addEventListener("focusin", (event) => {
    lightPassages(passagesAt(event.target));
    if (!isCompared() || !stretchesOf.has(event.target)) return;
    for (const passage of placed) passage.tabIndex = passage === event.target ? 0 : -1;
  });
  reading.addEventListener("keydown", (event) => {
    if (isCompared() && stretchesOf.has(event.target)) moveFrom(event.target, event);
  });
  sourceText.addEventListener("pointerover", (event) => {
    const stretch = event.target.closest("[data-p]");
    if (hasMoved(event) && stretch !== null) lightPassages(passagesOf(stretch), { scroll: false });
  });
  sourceText.addEventListener("click", (event) => {
    const stretch = event.target.closest("[data-p]");
    if (stretch === null || String(getSelection()) !== "") return;
    const [passage] = passagesOf(stretch);
    if (!isShown(passage)) clearFilter();
    passage.scrollIntoView({ block: "center" });
    lightPassages(passagesOf(stretch), { scroll: false });
  });
};
