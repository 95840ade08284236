desk-given = <b>{ $name }</b> s'occupe maintenant de votre question et vous écrira ici. Je me tais pendant ce temps; /bot me fait revenir.
desk-lapsed = { $name } n'a pas encore pu vous répondre : tous les conseillers voient donc de nouveau votre question. { $when } En attendant, vous pouvez continuer avec moi.
staff-given-to-you = Le dossier { $number } vous est confié, puisque vous êtes là.{ $where } S'il n'est pas pour vous, remettez-le dans la file : quelqu'un d'autre le recevra.
staff-reminded = Dans le dossier { $number }, la personne attend votre réponse depuis plus longtemps que nous le voulons.{ $where } Répondez, ou remettez-le dans la file. Une note vous donne aussi du temps; sinon il retourne dans la file.
staff-lapsed = Le dossier { $number } est retourné dans la file : la personne n'avait pas de réponse.{ $where } Plus rien ne vous est confié d'office tant que vous ne dites pas que vous êtes là : /here
staff-line-given = { $name }, celui-ci vous est confié, puisque vous êtes là. S'il n'est pas pour vous : /release
staff-line-reminded = { $name }, la personne attend votre réponse depuis plus longtemps que nous le voulons. Répondez, ou /release.
staff-line-late = ⏰ Personne n'a encore répondu, et l'attente dépasse ce que nous voulons.
staff-line-lapsed = ⏰ Le dossier attend de nouveau : la personne n'avait pas de réponse. Qui est là, qu'il le prenne.
staff-answer-by = À répondre au plus tard : { $at }.
staff-answer-late = ⏰ <b>Réponse due : { $at }.</b>
staff-here = Vous êtes là jusqu'à : { $until }. { $on ->
    [yes] Les dossiers en attente vous sont confiés d'office, jusqu'à votre maximum. /away y met fin.
   *[no] Pour l'instant rien n'est confié d'office : prenez les dossiers vous-même. L'équipe peut changer cela au bureau web, sous « Horaires ».
    }
staff-away = Vous êtes absent : rien ne vous est confié d'office. Vos dossiers restent les vôtres; /here à votre retour.
command-staff-here = Je suis là : confiez-moi ce qui attend
command-staff-away = Je suis absent : ne me confiez rien
web-here = Vous êtes là jusqu’à { $time } : ce qui attend vous est confié d’office.
web-away = Vous êtes absent : rien ne vous est confié d’office.
web-be-here = Je suis là
web-be-away = Je m’absente
web-be-here-done = Vous êtes là; ce qui attend vous est désormais confié d’office.
web-be-away-done = Vous êtes absent. Vos demandes restent les vôtres.
web-people-here = là jusqu’à { $time }
web-people-languages = Aide en
web-people-languages-hint = Rien de coché : dans toutes les langues.
web-people-topics = Aide pour
web-people-topics-hint = Rien de coché : pour tous les sujets.
web-giving = Qui reçoit ce qui attend
web-giving-label = Confier ce qui attend à qui est là
web-giving-hint = À qui a dit « Je suis là », a de la place, et aide dans la langue de la personne et pour le sujet : le plus urgent d’abord, puis le plus ancien, à parts égales. Les deux en sont avertis. Quand le bureau est fermé, seul ce qui ne peut pas attendre est confié.
web-giving-off = Personne ne reçoit une demande sans la prendre.
web-due = À répondre : { $time }
web-due-was = Était dû : { $time }
web-lapses = La personne attend depuis trop longtemps. Sans réponse ni note, la demande retourne dans la file : { $time }.
web-queue-mine = Les miennes
web-queue-all = Toutes
web-people-topics-some = { $count ->
    [0] tous les sujets
    [one] un sujet
   *[other] { $count } sujets
    }
web-nobody-here = Personne n’est là : ce qui attend n’est confié à personne d’ici là.
refused-giving = Les demandes ne sont confiées d’office que s’il y a un objectif : dites en combien d’heures d’ouverture répondre. Qui ne voit pas la sienne la perd alors de nouveau.
