"""What changed between two checks, and which difference caused it: of case files, of rule packs, of the day of law."""
