// Everything is there: the controls may be shown.
startSearch();
startFilter();
startSource();
startLinks();
startTheme();
byId("controls").hidden = false;
