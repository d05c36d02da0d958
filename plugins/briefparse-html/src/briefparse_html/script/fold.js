// Folding: text in which case, accents, compatible forms and runs of white space make no difference,
// with the place in the text that each folded character comes from.
const folded = (text) => {
  let result = "";
  const places = [];
  let place = 0;
  for (const character of text) {
    let plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    if (/^\s+$/u.test(plain)) plain = result.endsWith(" ") ? "" : " ";
    result += plain;
    for (let n = 0; n < plain.length; n += 1) places.push(place);
    place += character.length;
  }
  places.push(place);
  return { text: result, places };
};
