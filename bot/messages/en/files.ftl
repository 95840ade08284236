file-day-first = day first
file-month-first = month first
file-no-title = there is no title
file-no-title-remedy = Write one.
file-no-name = there is no name
file-no-provider = there is no provider
file-too-long = it has { $count } characters
file-too-long-remedy = Write at most { $most }.
file-price-beyond = a price of { $amount } is beyond any programme
file-price-beyond-remedy = Write the price of one place, or leave the cell empty.
file-price-beyond-leave = Write the price of one place, or leave it out.
file-amount-beyond = an amount of { $amount } is beyond any programme
file-no-amount = it names no amount, and counts as not published
file-of-whole-remedy = Write the price of the whole, or a span such as 300-500.
file-which-price = it holds several numbers, and which one is the price is not said: it counts as not published
file-which-price-remedy = Write one number, or a range such as 300-500.
file-share = it is a share of something
file-share-price = it is a share of something, and counts as not published
file-number-itself = Write the number itself.
file-free-if = it is free only under a condition, and counts as not published
file-free-if-remedy = Write what everybody else pays, or 0 if nobody pays.
file-free-and = it names an amount and says that it is free, and counts as not published
file-free-and-remedy = Write what everybody pays, or 0 if nobody pays.
file-part-price = it is the price of a part, not of the whole, and counts as not published
file-paid-in-parts = it is paid in parts, and what they come to is not said: it counts as not published
file-begins-at = it says only where prices begin, and counts as not published
file-length-no-price = it is a length or a number of credits, and no price
file-on-top = what comes on top of it has no number, so that it counts as not published
file-negative = it is negative
file-from-0 = Write a number from 0 up.
file-or-more = Write 0 or more.
file-no-number = it is no number
file-no-number-out = it is no number, and left out
file-digits-or-empty = Write digits, for example 495, or leave it empty.
file-digits-or-leave = Write digits, or leave it empty.
file-digits = Write digits, for example 495.
file-several-numbers = it holds several numbers
file-several-numbers-remedy = Write one number, or a range such as 10-12.
file-many-digits = it has { $count } digits
file-number-meant = Write the number that is meant.
file-is-price = it is a price
file-is-price-remedy = Put the price into its own column.
file-hours-beyond = { $count } hours are beyond any programme
file-hours-beyond-remedy = Write the hours of instruction, or leave the cell empty.
file-hours-beyond-one = Write the hours of one programme.
file-weeks-beyond = { $count } weeks are beyond any programme
file-weeks-beyond-remedy = Write the weeks from first to last day, or leave the cell empty.
file-weeks-beyond-one = Write the time of one programme.
file-pace-beyond = { $count } hours a week are more than anyone studies
file-pace-beyond-remedy = Write the hours of one week.
file-weeks-too-long = { $count } weeks are too long for a { $kind }
file-no-length = it is no length of time, and left out
file-no-length-remedy = Write it with its unit, as "10 weeks".
file-clock = it is a time of the clock and no length, and left out
file-clock-remedy = Write how long it takes, as "7 hours".
file-impossible-length = it is no possible length
file-impossible-length-remedy = Write it as, for example, "10 weeks".
file-no-iso = it is no ISO 8601 duration
file-no-iso-remedy = Write it as "P6W" (six weeks) or "PT60H" (60 hours).
file-no-day = it names no day
file-no-day-remedy = Write the day, for example 2027-01-31.
file-no-year = it names no year, and counts as not published
file-no-year-remedy = Write the day, as 2027-01-31.
file-two-days = it can be read as two different days
file-two-days-remedy = Write { $one } or { $other }.
file-which-day = it names several days, and which one is the first is not said
file-which-day-remedy = Write the first day.
file-no-date = it is no date
file-no-date-remedy = Write it as 2026-01-31.
file-no-such-day = there is no such day
file-before-start = it is before the start, { $start }
file-correct-dates = Correct one of the two dates.
file-ends-before = it ends { $end } before it starts { $start }
file-less-than-price = it is less than the price, and left out
file-less-than-price-remedy = Write what is to be paid in all.
file-no-address = it is no web address, and left out
file-no-address-remedy = Write it as https://..., or leave it empty.
file-no-country = it is no country that we know
file-no-country-remedy = Write its two letters: CA, FR, MX.
file-no-currency = it is no currency
file-no-currency-remedy = Write its three letters, for example CAD.
file-which-currency = several countries have a currency of this name
file-which-currency-remedy = Write its three letters: CAD, USD.
file-yes-or-no = it is neither yes nor no
file-yes-or-no-remedy = Write yes or no, or leave it empty.
file-same-id = an earlier record has the same id and another title, '{ $title }'
file-same-id-quoted = an earlier record has the same id and another title, "{ $title }"
file-same-id-remedy = Give each credential an id of its own.
file-many-cells = the row has { $count } cells, the header { $named }
file-many-cells-remedy = Put texts that hold the separator in quotes.
file-long-cell = a cell has more than { $count } characters
file-long-cell-remedy = Keep what describes the credential.
file-long-value = it has more than { $count } characters
file-long-value-remedy = Keep what describes it.
file-unclosed = a quotation mark is opened here and not closed
file-unclosed-remedy = Close it, or write two marks for one inside a text.
file-understood = these columns were understood by their words and cells
file-columns-out = { $count } of { $named } columns are not known and were left out
file-column-near = no column is called so, and it was left out; did you mean '{ $near }'?
file-sheet-and-others = this sheet was read, and the others were not: { $others }
file-sheets-and-others = these sheets were read, and the others were not: { $others }
file-sheets-as-one = these sheets were read, as one list
file-sheet-remedy = Save another sheet as a file of its own to read it, too.
file-zip-others = this table of the ZIP was read, and the others were not: { $others }
file-zip-others-remedy = Load another one by itself, if it lists credentials, too.
file-cell-error = it is an error of the spreadsheet
file-cell-error-remedy = Correct the formula, or write the value.
file-formula = the formula was never worked out, so there is no value
file-formula-remedy = Open the file in a spreadsheet program and save it, or write the value.
file-right-remedy = Nothing is to be done where that is right.
file-meant-remedy = Nothing is to be done where that is meant.
file-sum = it is a sum, and was left out
file-below = it stands below the list, and was left out
file-heading = nothing else stands in its row: it is a heading
file-not-shown = it is not shown where the list comes from ({ $column }), and was left out
file-garbled = letters with accents are garbled: the table was saved in one encoding and opened in another
file-garbled-remedy = Export it again as CSV UTF-8, and load that.
file-order = this can only be { $order }, and so all days of the table were read so
file-order-remedy = Nothing is to be done where that is right; else write days as 2027-01-31.
file-changed-row = the row was changed since it was exported, and what its cells say now counts
file-kept-wrong = it is not what an export wrote there
file-kept-changed = what an export wrote there was changed
file-correction-lost = the correction of this fact cannot be kept: { $problem }
file-correction-lost-remedy = Make it anew with: advisor catalog correct
file-other-list = it is another list of the file, and was not read
file-other-list-remedy = Save it as a file of its own if it lists credentials, too.
file-no-object = it is no object
file-no-object-remedy = Write an object for each.
file-no-text = it is no text
file-folder = it is a folder
file-folder-remedy = Name a file in it.
file-no-file = there is no such file
file-no-file-remedy = Check the path.
file-no-ordinary = it is no ordinary file
file-no-ordinary-remedy = Name a file on disk.
file-over-mb = it is larger than { $size } MB
file-split = Split it.
file-empty = it is empty
file-export-table = Export the table again.
file-picture = it is a picture, and tables in pictures are not read
file-state-none = it names none of them
file-state-language = it is no language that we know
file-state-amount = it is no single amount
file-state-currency = it names a currency, { $code }, which is another fact
file-state-needed = it cannot be taken away
file-pdf = it is a PDF
file-pdf-remedy = Ask for the table behind it, as CSV.
file-old-office = it is a file of an old office program (.xls or .doc)
file-old-office-remedy = Open it there and save it as XLSX, or export the table as CSV.
file-export-csv = Export the table as CSV.
file-export-utf-8 = Export the table as CSV in UTF-8.
file-long-line = line { $line } has more than { $count } characters
file-long-line-remedy = Export it as a table with a line for each credential.
file-many-columns = it has more than { $count } columns
file-many-columns-remedy = Keep the columns that are needed.
file-many-rows = it has more than { $count } rows
file-people = it lists people or addresses, and nothing that can be learned
file-title-column = no column is named like a title (there are: { $there })
file-title-key = no key is named like a title (there are: { $there })
file-title-key-of = no key of '{ $of }' is named like a title (there are: { $there })
file-many-keys = its objects have more than { $count } keys
file-many-keys-remedy = Keep the keys that are needed.
file-unit-remedy = Correct the unit; hours are written as PT60H.
file-page-broken = it is a web page, and { $problem }, line { $line }
file-script-broken = a description in it cannot be read ({ $problem })
file-names-above = Write the names of the columns into a row above the first: Title, Price, Hours.
file-no-column = there is no column '{ $name }'; there are { $there }
file-no-field = there is no field '{ $name }'; the usual ones are { $there }
file-damaged-book = it is a damaged spreadsheet ({ $said })
file-damaged-book-remedy = Open it in a spreadsheet program and save it again, or export it as CSV.
file-big-book = its sheets have about { $rows } rows and { $cells } cells
file-big-book-remedy = Keep at most { $rows } rows and the columns that are needed, or save it as CSV.
file-other-office = it is { $what }, no spreadsheet in XLSX (it holds { $inside })
file-what-text = a text document
file-what-presentation = a presentation
file-what-archive = a zip archive
file-what-binary = a binary spreadsheet
file-what-open = an OpenDocument file
file-other-office-remedy = Save the table as XLSX or CSV, or unpack the archive first.
file-encrypted = it is encrypted
file-encrypted-remedy = Save it without a password.
file-damaged-archive = it is a damaged spreadsheet or archive
file-damaged-archive-remedy = Save it again, or export it as CSV.
file-many-parts = it holds more than { $count } parts
file-big-archive = it holds more than { $size } MB
file-big-archive-remedy = Split it, or export the table as CSV.
file-nested-archive = it holds another archive, { $name }
file-nested-archive-remedy = Unpack it, or export the table as CSV.
file-bomb = a part of it is more than { $times } times larger unpacked
file-zip-many = it is a ZIP that holds { $count } tables ({ $tables })
file-zip-many-remedy = Unpack it and load the one with the courses, or put them in one table first.
file-zip-none = it is a ZIP archive that holds no table (it holds { $inside })
file-zip-none-remedy = Pack the table as CSV or XLSX, or load it without packing it.
file-zip-damaged = it is a damaged ZIP: { $name } cannot be unpacked
file-zip-damaged-remedy = Pack it again, or load the table without packing it.
file-page-big = it is a web page of more than 20 MB
file-page-remedy = Ask for the table behind it, as CSV, or save the page of a single course.
file-page-silent = it is a web page that has no description for search engines (JSON-LD of schema.org)
file-page-tables = it is a web page that has no description for search engines (JSON-LD of schema.org); its tables have no column that is named like a title
file-page-no-course = it is a web page that describes no course (JSON-LD of schema.org)
file-bad-json = it is no valid JSON: line { $line }, column { $column }: { $said }
file-bad-json-remedy = Correct it there, or export it again.
file-unknown-json = it is JSON, but no catalogue format that we know ({ $shape })
file-unknown-json-remedy = Export it as Open Badges, CLR, CTDL, ELM, schema.org or as a table.
file-unknown-xml = it is XML, but no catalogue format that we know (its root is <{ $root }>)
file-unknown-xml-remedy = Export it as the European Learning Model (LOQ), or as CSV.
file-bad-xml = it is no valid XML: { $said }
file-export-again = Export it again.
file-export-records = Export the records themselves.
file-not-utf-8 = it is no text in UTF-8
file-save-utf-8 = Save it as UTF-8.
file-deep = it nests deeper than { $count } levels
file-deep-remedy = Export the records as a flat list.
file-too-many-values = it holds too many values to be read at once
file-key-near = there is no such key, and what it says was left out; did you mean `{ $near }`?
file-key-near-remedy = Write `{ $near }` if that is meant.
file-missing-key = there is no `{ $key }`, which the standard requires
file-correct-or-leave = Correct it or leave it out.
file-correct-it = Correct it.
file-correct-two = Correct one of the two.
file-provider-unnamed = the provider has no name here; people will read { $name }
file-describes-none = it describes { $said }, but no course, programme or credential
file-holds-none = it holds { $said }, but no credential, course, programme or assessment that is offered
file-not-offered = it is not offered yet
file-understood-remedy = Nothing is to be done where that is right; else say: --map "Their column=field"
file-understood-remedy-said = Nothing is to be done where that is right; else load it once more with a line that says so: “Their column = title”.
file-columns-out-remedy = Say what one of them holds with --map "Their column=field".
file-columns-out-remedy-said = To read one of them, load it once more with a line that says what it holds: “Their column = price”.
file-column-near-remedy = Call it '{ $near }' if that is meant, or say: --map "{ $name }=field"
file-column-near-remedy-said = Call it “{ $near }” if that is meant, or load it once more with the line “{ $name } = { $near }”.
file-people-remedy = Load the list of courses; where these are courses, say so: --map "Their column=title"
file-people-remedy-said = Load the list of courses; where these are courses, load it once more with a line that says so: “Their column = title”.
file-title-remedy = Say which one it is: --map "Their column=title"
file-title-remedy-said = Load it once more with a line that says which one it is: “Their column = title”.
file-title-key-remedy = Say which one it is: --map "Their key=title"
file-title-key-remedy-said = Load it once more with a line that says which one it is: “Their key = title”.
file-map-remedy = Correct --map.
file-map-remedy-said = Correct the line that says what a column holds.
file-provider-remedy = Fill it in, or name one for all such rows with --provider "...".
file-provider-remedy-said = Fill it in, or load it once more and name one for all such rows: “provider: Northgate College”.
file-provider-name-remedy = Name it with --provider "...", or embed its profile with a name.
file-provider-name-remedy-said = Load it once more and name it: “provider: Northgate College”.
file-fact = { $fact ->
    [header] columns
    [row] row
    [sheet] sheet
    [letters] letters
    [file] file
    [title] title
    [summary] description
    [kind] kind of credential
    [status] whether it is offered
    [field] field
    [level] level
    [language] language
    [code] code
    [url] web page
    [criteria] what must be shown
    [method] method
    [assessment_kind] kind of assessment
    [assessment] assessment
    [evidence_required] evidence asked for
    [components] components
    [assessed_by] assessed by
    [rubric_url] page of the rubric
    [research_url] page of the research
    [resources_url] page of the resources
    [leads_to] leads to
    [valid_for] valid for
    [provider] provider
    [skills] skill
    [offerings] date or offer
    [prerequisites] prerequisite
    [stacks_toward] counts towards
    [credits] credit recommendation
    [endorsements] who vouches for it
    [codes] classification
    [identifiers] public identifier
    [aid] help with the price
    [start] start
    [end] end
    [apply_by] apply by
    [is_continuous] starts any day
    [availability] places
    [seats_left] places left
    [place] place
    [delivery] way of learning
    [schedule] times
    [price] price
    [currency] currency
    [hours] hours
    [weeks] weeks
    [hours_per_week] hours a week
    [extra_costs] other costs
    [total_cost] cost in all
    [length] length
    [credit_hours] credits
    [text] wording
    [name] name
   *[other] { $name }
    }
file-value = { $value ->
    [online] online
    [in_person] in person
    [hybrid] hybrid
    [daytime] daytime
    [evening] evenings
    [weekend] weekends
    [self_paced] at your own pace
    [open] open
    [waitlist] waiting list
    [full] full
    [closed] closed
    [active] offered
    [ceased] no longer offered
   *[other] { $name }
    }
file-fact-of-offer = { $fact } (date or offer { $number })
file-about = about { $value }
file-and-others = { $value } and perhaps others
file-whole = the file as a whole
file-refused = { $file }: { $problem }. { $remedy }
file-no-fact = “{ $fact }” is nothing that a column can hold here. Name it, for example: title, provider, price, hours, weeks, start, place.
file-yes = yes
file-no = no
typed-read = { $read ->
    [one] 1 record
   *[other] { $read } records
    } read as { $format }, { $accepted } good.
typed-unreadable = cannot be read.
typed-release = Release { $release }.
typed-kept-out = kept out:
typed-noticed = noticed:
typed-more = and { $count } more; all of them with --json
typed-more-of-kind = and { $count } more of this kind, { $where } { $numbers }
typed-difference = { $after } against { $before ->
    [none] nothing: no release is live
   *[other] { $before }
    }:
typed-counts = { $added } added, { $changed } changed, { $gone } gone.
typed-breaks = breaks:
typed-added = added:
typed-gone = gone:
typed-changed = changed:
typed-nothing = nothing
typed-nothing-good = There is nothing in it to show. Mend the file as it says above, and load it again.
typed-no-change = Nothing changed: this is what people see already.
typed-kept-out-gone = What is kept out is not in the draft: what people see of it now would be gone.
typed-draft = A draft of { $count ->
    [one] 1 credential
   *[other] { $count } credentials
    }.{ $several ->
    [yes] {" "}Records of one credential are one.
   *[no] {""}
    } What it would change:
typed-as-well = Whether people would be served as well: advisor model train --release { $release }
typed-to-show = To show it to people: advisor catalog publish { $release }
