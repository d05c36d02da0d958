// The page's parts, found once.
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("data").textContent);

const turns = [...document.querySelectorAll(".turn")].map((element, place) => {
  const [exchange, ...voices] = data.turns[place];
  return { element, n: place + 1, exchange, voices };
});
const passages = [...document.querySelectorAll("main .passage")];

const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const isShown = (element) => element.closest("[hidden]") === null;
