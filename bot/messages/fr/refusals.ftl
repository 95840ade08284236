refused-not-now = { $standing ->
    [waiting] Le dossier { $number } est en attente ; prenez-le d’abord.
    [claimed] { $name } a le dossier { $number }. En son absence, libérez-le puis prenez-le.
    [waiting_for_learner] { $name } a le dossier { $number } et attend la personne. En son absence, libérez-le puis prenez-le.
    [resolved] Le dossier { $number } est réglé ; rouvrez-le d’abord.
   *[returned] Le dossier { $number } est revenu au robot ; rouvrez-le d’abord.
    }
refused-held = { $name } a le dossier { $number } ; libérez-le et prenez-le d’abord.
refused-has-it = { $name } a déjà le dossier { $number }.
refused-meanwhile = Le dossier { $number } a été modifié{ $named ->
        [yes] {" "}par { $name }
       *[no] {""}
    } entre-temps ; regardez de nouveau.
refused-no-case = Il n’y a pas de dossier { $number } ; la personne a peut-être tout effacé.
refused-no-learner = Personne de ce numéro n’a écrit au robot.
refused-no-message = Il n’y a pas de message { $number } ; il a peut-être été effacé.
refused-no-reply = Le message { $number } n’est pas une réponse ; seules les réponses se modifient.
refused-not-yours = C’est { $name } qui l’a écrit, et personne d’autre ne peut le modifier.
refused-on-its-way = La réponse est en route ; modifiez-la dans un instant.
refused-no-credential = « { $id } » n’est pas au catalogue. Cherchez par des mots de son titre.
refused-no-colleague = Cette personne n’est pas au bureau ; choisissez-en une autre.
refused-which-colleague = Écrivez qui doit recevoir le dossier, par exemple /assign et un nom. Au bureau : { $names }.
refused-staff-only = Seul le personnel peut faire cela ; demandez à quelqu’un qui a ce rôle.
refused-gone = { $name } n’est plus au bureau. Voyez `advisor staff list`.
refused-nobody = Personne au bureau ne s’appelle « { $name } ». Voyez : advisor staff list
refused-name = Le nom est vide. Donnez le nom que les gens liront.
refused-account = Le compte Telegram { $account } appartient à quelqu’un d’autre au bureau. Voyez `advisor staff list`.
refused-empty = Il n’y a aucun mot. Écrivez quelque chose.
refused-long = Cela fait { $count } caractères, et un message en contient { $longest }. Envoyez-le en plusieurs parties.
refused-reason = Dites pourquoi, en quelques mots : « parce que c’est donné à Victoria ».
refused-topic = « { $word } » n’est pas un sujet. Choisissez parmi : { $known }.
refused-urgency = « { $word } » n’est pas une urgence. Choisissez parmi : { $known }.
refused-status = « { $word } » n’est pas un état. Choisissez parmi : { $known }.
refused-language = « { $word } » n’est aucune des langues { $known }.
refused-past = Ce moment est passé. Choisissez-en un autre.
refused-same = C’est deux fois la même formation. Nommez celle qui convient mieux.
refused-canned = Une réponse toute prête a besoin d’un nom et d’un texte.
refused-place = Personne ne peut remplir { $place }. Une réponse toute prête connaît { $known }.
refused-golden = Un but de référence a besoin de mots (au plus { $longest } caractères) et de l’identifiant d’au moins une formation : advisor golden add "faire du pain" artisan-bread
refused-of-day = { $day ->
    [monday] {" "}du lundi
    [tuesday] {" "}du mardi
    [wednesday] {" "}du mercredi
    [thursday] {" "}du jeudi
    [friday] {" "}du vendredi
    [saturday] {" "}du samedi
    [sunday] {" "}du dimanche
   *[none] {""}
    }
refused-hours = Les heures{ refused-of-day } ne se lisent pas : « { $part } ». Écrivez "9:00-12:30, 13:00-17:00", ou "fermé".
refused-hours-end = Les heures{ refused-of-day } finissent avant de commencer : « { $part } ». Une nuit s’écrit "22:00-0:00" un jour et "0:00-2:00" le lendemain.
refused-hours-overlap = Les heures{ refused-of-day } se chevauchent : { $one } et { $other }. Écrivez-les dans l’ordre, par exemple "9:00-12:30, 13:00-17:00".
refused-reply-hours = « { $word } » n’est pas un nombre d’heures. Écrivez par exemple 4 ou 0,5, au plus 200 ; laissez vide s’il n’y a pas d’objectif.
refused-day = « { $word } » n’est pas une date. Écrivez année, mois, jour : 2026-12-25.
refused-zone = « { $word } » n’est pas un fuseau horaire. Donnez son nom IANA, par exemple America/Vancouver.
refused-nothing-live = Rien du catalogue { $name } n’est encore publié. Chargez d’abord un fichier.
refused-no-release = La publication { $release } n’existe plus. Chargez le fichier de nouveau.
refused-nothing-earlier = Seule { $release } a été en ligne, il n’y a donc rien à rétablir.
refused-empty-release = La publication { $release } ne contient aucun certificat, et un catalogue vide n’est pas mis en ligne. Regardez ce qui a été écarté, puis chargez le fichier de nouveau.
refused-no-version = La version { $version } n’existe pas; elle a peut-être été retirée. Relancez l’entraînement.
refused-damaged = Les fichiers de la version { $version } sont abîmés. Laissez-la de côté et relancez l’entraînement.
refused-foreign = La version { $version } a été faite pour { $made }, et non pour { $asked }. Relancez l’entraînement et publiez ce qui en résulte.
refused-training = Un autre entraînement est en cours. Attendez qu’il finisse, puis réessayez.
refused-version-needed = La version { $version } est en ligne, ou c’est elle qu’un retour en arrière rétablirait. Publiez-en une autre avant de la laisser de côté.
refused-no-title = { $file } : aucune de ses colonnes ne porte le nom d’un titre (il y a : { $there }). Nommez « Titre » la colonne des titres, ou envoyez le fichier de nouveau avec la ligne « Leur colonne = titre ».
correct-how = « { $said } » ne se comprend pas. Écrivez un fait et ce qui est juste, par exemple : prix = 495, heures = 40, début = 2027-01-31, lieu = Duncan.
correct-not = « { $said } » ne peut être gardé : { $problem }.
correct-nobody = Aucune formation ne s’appelle « { $named } ». Copiez son titre d’une liste, ou écrivez son identifiant.
correct-several = Plusieurs formations s’appellent « { $named } ». Écrivez l’identifiant de la bonne : { $ids }.
