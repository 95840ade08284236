"""What can be learned: credentials, their facts and sources. Knows nobody else."""
