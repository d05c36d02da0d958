// Finding: the ranges of the page in which a text stands. Nothing in the page is changed.
const nodesOf = (element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let start = 0;
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start });
    start += walker.currentNode.length;
  }
  return nodes;
};

const foldedPassages = new Map();
const foldedPassage = (passage) => {
  if (!foldedPassages.has(passage)) foldedPassages.set(passage, folded(passage.textContent));
  return foldedPassages.get(passage);
};

const rangeOf = (nodes, start, end) => {
  const holder = (place) => nodes.findLast((candidate) => candidate.start <= place);
  const first = holder(start);
  const last = holder(end - 1);
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
};

const occurrences = (passage, wanted) => {
  const { text, places } = foldedPassage(passage);
  const found = [];
  let nodes = null;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    nodes ??= nodesOf(passage);
    // A folded character may be one of several that a single one was folded to: the whole of it is found.
    const last = places[at + wanted.length - 1];
    let after = at + wanted.length;
    while (places[after] <= last) after += 1;
    found.push({ passage, range: rangeOf(nodes, places[at], places[after]) });
  }
  return found;
};
