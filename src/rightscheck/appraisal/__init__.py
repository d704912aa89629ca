"""From values on four views to verdicts and findings: what holds, on whose account, what turns on what, and what is
missing."""
