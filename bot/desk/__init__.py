"""The web desk: pages on which advisors see who needs a person, and help."""
