## A notice of one system in plain words, for the people whom it concerns.

notice-ask-what-is-it = What is it?
notice-ask-who-runs-it = Who runs it?
notice-ask-is-it-in-use = Is it in use?
notice-ask-what-can-it-do = What can it do?
notice-ask-what-is-it-for = What is it for?
notice-ask-where-is-it = Where is it?
notice-ask-how-do-people-learn-of-it = How do people learn of it?
notice-ask-who-decides = Who decides?
notice-ask-can-you-say-no = Can you say no?
notice-ask-how-long-are-data-kept = How long are data kept?
notice-ask-who-else-gets-data = Who else gets data?
notice-ask-how-often-is-it-wrong = How often is it wrong?
notice-ask-which-law-does-it-rest-on = Which law does it rest on?
notice-ask-who-checks-it = Who checks it?
notice-ask-what-went-wrong = What went wrong?
notice-ask-where-can-you-complain = Where can you complain?

notice-no-name = A system without a name
# $record is such as `"Register of cameras" of the City`.
notice-of-a-record = This notice says what a record says of the system: { $record }.
notice-of-the-record = This notice says what the record of the system states.
notice-silent = The record does not say.
# $answer is a sentence.
notice-denied = { $answer } This is denied.
notice-alleged = Somebody says, and nobody has found: { $answer }
notice-withheld = Something is not made public: { $what }.
notice-run-for = It is run for: { $name }
notice-made-by = It is made by: { $name }
notice-first-day = First day of use: { $day }
notice-last-day = Last day of use: { $day }
# $text is a sentence of the record.
notice-in-its-words = In the words of the record: { $text }
notice-works-on = It works on: { $traits }.
notice-concludes = It draws conclusions on: { $what }.
notice-no-notice = There is no notice.
notice-decided = What is decided: { $what }
notice-nothing-kept = Nothing is kept.
notice-data = Data
notice-without-limit = without a limit
notice-deleted-at-once = deleted at once
notice-how-long-unknown = the record does not say how long
notice-kept = { $what }: { $long }.
notice-nobody = Nobody.
notice-years = { $years } years
notice-no-law = On none, says the record.
notice-nobody-from-outside = Nobody from outside.
notice-examined = Examined on { $day }.
notice-examined-result = Examined on { $day }: { $result }
notice-no-incident = Nothing, says the record.
notice-on-a-day = { $day }: { $what }
notice-where-unknown = the record does not say where
notice-way = { $way }: { $contact }
notice-nowhere = Nowhere, says the record.
notice-answer-within = You get an answer within { $time }
notice-appeal = You can appeal to { $name }
notice-authority = Supervisory authority: { $name }
notice-no-case = 0 of the cases
notice-one-in = about 1 in { $number } cases
notice-of-hundred = { $number } of 100 cases

notice-stages-design = No. It is being designed.
notice-stages-development = No. It is being made.
notice-stages-procurement = No. It is being bought.
notice-stages-pilot = It is on trial with real people.
notice-stages-operation = Yes.
notice-stages-suspended = No. It is halted for a time.
notice-stages-retired = No. Its use has ended.

notice-offers-planned = It is announced and not yet sold.
notice-offers-on-market = It is on the market.
notice-offers-withdrawn = It is no longer on the market.
notice-offers-recalled = It was recalled.

notice-functions-detection = Sees that a person, a face, a voice or a body is there.
notice-functions-counting = Counts people.
notice-functions-quality-assessment = Checks whether a picture or recording is good enough.
notice-functions-liveness-detection = Checks that a living person is there, and no picture or mask.
notice-functions-de-identification = Blurs or hides who somebody is.
notice-functions-verification = Checks whether you are the one person you say you are.
notice-functions-identification = Searches a list of people to find out who somebody is.
notice-functions-tracking = Follows a person from place to place, or over time.
notice-functions-categorisation = Sorts people into groups.
notice-functions-emotion-recognition = Claims to read feelings or other inner states.
notice-functions-behaviour-analysis = Recognises what people do.
notice-functions-prediction = Says what a person may do in future.
notice-functions-scoring = Gives people a score or rank.
notice-functions-database-building = Builds a collection by which people can be recognised.
notice-functions-device-access = Takes data from somebody's device.
notice-functions-synthesis = Makes or changes pictures or voices of people.
notice-functions-document-reading = Reads what is printed on a document or stored in its chip.
notice-functions-other = Does something else.

notice-statuses-planned = This is planned.
notice-statuses-available = This is off, and whoever runs the system can turn it on.
notice-statuses-disabled = This is off, and only the maker can turn it on.

notice-spaces-publicly-accessible = It is a place that everybody may go to.
notice-spaces-restricted = It is a place for certain people only.
notice-spaces-private = It is a private place.
notice-spaces-intimate = It is a place where people undress, wash or sleep.
notice-spaces-border-control = It is at border control.
notice-spaces-detention = It is a place where people are held.
notice-spaces-vehicle = It is inside a vehicle.
notice-spaces-online = It is on the internet.
notice-spaces-device = It is on your own device.

notice-channels-sign = A sign at the place.
notice-channels-screen = A screen at the place.
notice-channels-qr-code = A code to scan.
notice-channels-spoken = It is said aloud.
notice-channels-leaflet = A paper is handed out.
notice-channels-in-app = In the app or form.
notice-channels-website = A page on the internet.
notice-channels-personal = A letter or message to each person.
notice-channels-press = The press or social media.

notice-roles-final = The system decides.
notice-roles-supporting = A person decides, with the help of the system.
notice-roles-none = Nothing is decided with it.

notice-review-true = A person looks at the result before anything happens to you.
notice-review-false = Something can happen to you before a person looks at the result.

notice-refusal-true = Yes, without any disadvantage.
notice-refusal-false = No, or only with a disadvantage.

notice-alternative-true = There is another way to the same service.
notice-alternative-false = There is no other way to the same service.

notice-opt-out-true = You can be left out.
notice-opt-out-false = You cannot be left out.

notice-sale-true = Data about people's bodies are sold or traded.
notice-sale-false = Data are not sold.

notice-kept-unmatched = Data of people who were not recognised
notice-kept-matched = Data of people who were recognised
notice-kept-probes = Pictures or recordings that were searched
notice-kept-enrolled-templates = Face or body data of people on the list
notice-kept-enrolled-images = Pictures of people on the list
notice-kept-watchlist = The list of people who are looked for
notice-kept-video = The recording
notice-kept-cleared-persons = Records of people who were cleared
notice-kept-attributes = What was concluded about people
notice-kept-logs = Notes on each use
notice-kept-statistics = Counts

# $share is such as `about 1 in 200 cases`.
notice-errors-fmr = It takes one person for another in { $share }.
notice-errors-far = It takes one person for another in { $share }.
notice-errors-fpir = A search wrongly finds somebody in { $share }.
notice-errors-fpr = It says yes where no is right in { $share }.
notice-errors-fnmr = It does not recognise the right person in { $share }.
notice-errors-frr = It does not recognise the right person in { $share }.
notice-errors-fnir = A search misses a person who is on the list in { $share }.
notice-errors-fnr = It says no where yes is right in { $share }.
notice-errors-fta = It cannot take a usable picture or recording in { $share }.
notice-errors-fte = It cannot enrol a person in { $share }.
notice-errors-apcer = A fake gets past it in { $share }.
notice-errors-iapar = A fake is taken for the real person in { $share }.
notice-errors-iapir = A search takes a fake for a real person in { $share }.
notice-errors-bpcer = It takes a living person for a fake in { $share }.
notice-errors-accuracy = It is right in { $share }. This does not say which mistakes it makes.
notice-errors-mae-years = Its estimate of age is off by { $share } on average.

notice-bases-expired = This no longer holds.
notice-bases-struck-down = A court has struck this down.
notice-bases-suspended = This is stayed for now.

notice-ways-in-person = In person
notice-ways-phone = By telephone
notice-ways-post = By letter
notice-ways-email = By e-mail
notice-ways-online = On the internet
notice-ways-through-body = Through a body that acts for you
