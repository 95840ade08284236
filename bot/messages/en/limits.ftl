limit-max_cost = up to { $amount }
limit-free = free of charge
limit-hours_per_week = { $count ->
    [1] up to one hour a week
   *[other] up to { $hours } hours a week
    }
limit-max_hours = { $count ->
    [1] up to one hour in all
   *[other] up to { $hours } hours in all
    }
limit-max_days = within { $days ->
    [one] one day
   *[other] { $days } days
    }
limit-max_weeks = { $count ->
    [1] within a week
   *[other] within { $weeks } weeks
    }
limit-delivery = { $words }
limit-schedule = { $words }
limit-place = in or near { $place }
limit-not_in = not in { $places }
limit-taught_in = taught in { $languages }
limit-start_after = starting from { $date }
limit-start_by = starting by { $date }
limit-finish_by = finished by { $date }
delivery-online = online
delivery-in_person = in person
delivery-hybrid = partly online
schedule-daytime = daytime
schedule-evening = evenings
schedule-weekend = weekends
schedule-self_paced = at your own pace
or = or
limit-holds = I keep to that already. We are at: { $wanted }.
limit-holds-new = I keep to that already. Write what you would like to do.
