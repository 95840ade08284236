"""How the encoder learns the field: needs torch, and never runs in the bot."""
