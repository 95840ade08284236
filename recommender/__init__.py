"""What fits a person: goals, matching, limits, paths and reasons. Knows the catalogue."""
