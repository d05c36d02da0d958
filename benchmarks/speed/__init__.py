"""Speed: what parsing costs, measured against floors and other programs in the same run. See README.md."""
