limit-max_cost = hasta { $amount }
limit-free = gratis
limit-hours_per_week = { $count ->
    [1] hasta una hora por semana
   *[other] hasta { $hours } horas por semana
    }
limit-max_hours = { $count ->
    [1] hasta una hora en total
   *[other] hasta { $hours } horas en total
    }
limit-max_days = en { $days ->
    [one] un día
   *[other] { $days } días
    } como máximo
limit-max_weeks = { $count ->
    [1] en una semana como máximo
   *[other] en { $weeks } semanas como máximo
    }
limit-delivery = { $words }
limit-schedule = { $words }
limit-place = en { $place } o cerca
limit-not_in = no en { $places }
limit-taught_in = impartido en { $languages }
limit-start_after = a partir del { $date }
limit-start_by = empieza a más tardar el { $date }
limit-finish_by = termina a más tardar el { $date }
delivery-online = en línea
delivery-in_person = presencial
delivery-hybrid = en parte en línea
schedule-daytime = de día
schedule-evening = por la noche
schedule-weekend = fines de semana
schedule-self_paced = a su propio ritmo
or = o
limit-holds = Ya lo tengo en cuenta. Estamos en: { $wanted }.
limit-holds-new = Ya lo tengo en cuenta. Escriba qué le gustaría hacer.
