// Search: as you type, with a count, and from match to match.
const search = { matches: [], at: -1 };
// Browsers from before 2024 may know no highlights; they show the passage of the match alone.
const canHighlight = "highlights" in CSS;

const showMatches = () => {
  const { matches, at } = search;
  document.querySelector(".here")?.classList.remove("here");
  if (canHighlight) {
    CSS.highlights.set("hit", new Highlight(...matches.map((match) => match.range)));
    CSS.highlights.set("here", new Highlight(...(at < 0 ? [] : [matches[at].range])));
  }
  for (const id of ["previous", "next"]) byId(id).disabled = matches.length === 0;
  if (byId("query").value.trim() === "") byId("hits").textContent = "";
  else byId("hits").textContent = matches.length ? `${at + 1} of ${matches.length}` : "no match";
};

const goTo = (at) => {
  const { matches } = search;
  if (matches.length === 0) return;
  search.at = (at + matches.length) % matches.length;
  showMatches();
  const { passage } = matches[search.at];
  passage.classList.add("here");
  passage.scrollIntoView({ block: "center" });
  lightPassages([passage]);
};

const runSearch = () => {
  const wanted = folded(byId("query").value.trim()).text;
  const shown = wanted ? passages.filter(isShown) : [];
  search.matches = shown.flatMap((passage) => occurrences(passage, wanted));
  search.at = -1;
  showMatches();
  goTo(0);
};

const startSearch = () => {
  const query = byId("query");
  let timer = 0;
  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(runSearch, 120);
  });
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter") goTo(search.at + (event.shiftKey ? -1 : 1));
    else if (event.key === "Escape") {
      query.value = "";
      runSearch();
    } else return;
    event.preventDefault();
  });
  byId("next").addEventListener("click", () => goTo(search.at + 1));
  byId("previous").addEventListener("click", () => goTo(search.at - 1));
};
