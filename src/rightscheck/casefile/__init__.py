"""Case files: who did what to whom and who says so, read strictly, and what holds on whose account."""
