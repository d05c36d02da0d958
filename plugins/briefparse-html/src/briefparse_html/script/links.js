// Links to turns: a button that copies one, and links that find a turn which a filter has hidden.
const linkTo = (turn) => `${location.href.split("#")[0]}#u${turn.n}`;

const copyLink = async (turn) => {
  try {
    await navigator.clipboard.writeText(linkTo(turn));
    announce(`The link to turn ${turn.n} is copied.`);
    return "Copied";
  } catch {
    // No clipboard, or no leave to use it.
    location.hash = `u${turn.n}`;
    announce(`The link to turn ${turn.n} is in the address bar.`);
    return "In the address bar";
  }
};

const addCopyButton = (turn) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy link";
  button.setAttribute("aria-label", `Copy link to turn ${turn.n}`);
  button.addEventListener("click", async () => {
    button.textContent = await copyLink(turn);
    setTimeout(() => { button.textContent = "Copy link"; }, 2000);
  });
  turn.element.querySelector(".facts").append(button);
};

const showTarget = () => {
  const target = byId(location.hash.slice(1));
  if (target === null || isShown(target)) return;
  clearFilter();
  target.scrollIntoView();
};

const startLinks = () => {
  for (const turn of turns) addCopyButton(turn);
  addEventListener("hashchange", showTarget);
};
