"""The conversation: in a terminal and on Telegram. Knows the recommender and the catalogue."""
