limit-max_cost = jusqu'à { $amount }
limit-free = gratuit
limit-hours_per_week = { $count ->
    [1] jusqu'à une heure par semaine
   *[other] jusqu'à { $hours } heures par semaine
    }
limit-max_hours = { $count ->
    [1] jusqu'à une heure en tout
   *[other] jusqu'à { $hours } heures en tout
    }
limit-max_days = en { $days ->
    [one] un jour
   *[other] { $days } jours
    } au plus
limit-max_weeks = { $count ->
    [1] en une semaine au plus
   *[other] en { $weeks } semaines au plus
    }
limit-delivery = { $words }
limit-schedule = { $words }
limit-place = à { $place } ou tout près
limit-not_in = pas à { $places }
limit-taught_in = enseigné en { $languages }
limit-start_after = à partir du { $date }
limit-start_by = début au plus tard le { $date }
limit-finish_by = fini au plus tard le { $date }
delivery-online = en ligne
delivery-in_person = en personne
delivery-hybrid = en partie en ligne
schedule-daytime = le jour
schedule-evening = le soir
schedule-weekend = la fin de semaine
schedule-self_paced = à votre rythme
or = ou
limit-holds = J'en tiens déjà compte. Nous en sommes à : { $wanted }.
limit-holds-new = J'en tiens déjà compte. Écrivez ce que vous voudriez faire.
