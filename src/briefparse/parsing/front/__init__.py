"""The first stage, front matter: title, dateline, abstract, roster."""
