off-topic = That is outside what I know. I look for courses and credentials with you: tell me what you would like to learn or do, and how much time and money you have.
