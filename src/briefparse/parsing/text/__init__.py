"""The text before the stages: white space folded, blocks cut, the language guessed."""
