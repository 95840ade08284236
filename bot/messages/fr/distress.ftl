in-distress =
    Je suis désolé que ce soit si dur. Je suis un programme et ne peux pas vous aider pour cela, mais des personnes le peuvent, tout de suite : { $lines }
    Si vous ou quelqu'un d'autre êtes en danger, appelez le numéro d'urgence de votre pays (112, 911).
    Quelqu'un ici peut aussi vous parler : { $contact }
    Ce que vous cherchiez reste tel quel; revenez-y quand vous voulez.
crisis-lines-unknown = findahelpline.com indique des lignes gratuites pour chaque pays.
