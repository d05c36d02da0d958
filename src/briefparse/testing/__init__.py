"""What authors of plugins test with; needs the extra ``briefparse[testing]``."""
