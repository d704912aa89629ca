"""Confirming a report: read the findings back, derive them again, and say where the two differ."""
