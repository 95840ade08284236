"""What Open Badges and learner records are made of: profiles, alignments and so on."""
