// The colours: what the system says, or the reader's choice.
const startTheme = () => {
  byId("theme").addEventListener("change", (event) => {
    document.documentElement.dataset.theme = event.target.value;
  });
};
