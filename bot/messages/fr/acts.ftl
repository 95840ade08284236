off-topic = Cela dépasse ce que je connais. Je cherche avec vous des cours et des certifications : dites-moi ce que vous aimeriez apprendre ou faire, et de combien de temps et d'argent vous disposez.
