// What happened, for people who do not see it.
const announce = (text) => {
  byId("announcement").textContent = text;
};
