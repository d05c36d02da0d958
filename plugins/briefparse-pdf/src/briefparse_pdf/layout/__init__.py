"""Words to paragraphs: lines, running heads, columns, measures, paragraphs, hyphens; a file an idea."""
