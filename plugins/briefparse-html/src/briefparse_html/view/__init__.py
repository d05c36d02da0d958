"""What the page shows, as frozen values: all that is to be decided before a template is filled."""
