# The pack: the same paper as files for a firm's own programs.

pack-producer = -//Candour//Candour { $version }//EN
# The language as word processors name it.
pack-language = en-GB
pack-chronology = Chronology
pack-people = People
pack-cell-too-long = Too long for this cell. It stands whole in { $file }.

## What each file gives away, beside the tick and beside the button that saves them

pack-folder-name = pack-{ $reference }
pack-gives-brief-docx = The whole brief as a document that can be changed: your name, each case, your own words, your papers.
pack-gives-chronology-csv = Every event with its date, who says so, and the number of the answer.
pack-gives-chronology-xlsx = The same events as a workbook.
pack-gives-dates-ics = The days ahead for a calendar. A calendar can show them to others and pass them on.
pack-gives-people-csv = Your name and every name that you listed, with roles and sides.

## The columns of the chronology

pack-column-from = Date from
pack-column-to = Date to
pack-column-sure = How sure
pack-column-event = Event
pack-column-says = Who says so
pack-column-answer = Answer number
pack-column-paper = Paper
pack-column-issue = Issue

pack-answer-number = answer { $number }
pack-sure-day = to the day
pack-sure-as-given = as given: { $date }
pack-sure-doubt = { $date } (the client is not sure)
pack-sure-none = no date yet
pack-sure-not-known = date not known
pack-event = { $what }: { $answer }
pack-says-client = the client
pack-says-writer = the person who writes for the client
pack-says-belief = the client’s belief
pack-says-told = told to the client
pack-says-told-by = told to the client by { $who }
pack-paper-listed = a paper, as the client says

## The columns of the people

pack-column-name = Name
pack-column-kind = Kind
pack-column-scripts = In another script
pack-column-spellings = Other spellings
pack-column-former = Former names
pack-column-as-printed = As printed in a paper
pack-column-role = Role
pack-column-side = Side
pack-column-country = Country
pack-column-born = Date of birth
pack-column-more = More about the name
pack-column-link = Linked to

pack-role-client = the client

## The days of the calendar

pack-without-day = { $count ->
    [one] 1 date ahead is not in dates.ics, because its day is not known. It stands in the chronology.
   *[other] { $count } dates ahead are not in dates.ics, because their day is not known. They stand in the chronology.
}

pack-last-day = Last day: { $title }
pack-day-given =
    { $answer }. Who says so: { $who }.
    To be checked against the paper that sets the date.
    Reference { $reference }.
pack-day-given-doubt =
    { $answer }. Who says so: { $who }, and is not sure.
    To be checked against the paper that sets the date.
    Reference { $reference }.
pack-day-of-law =
    Calculated by Candour from the answers and from { $sources }.
    { $law }. To be checked before anybody relies on it.
    Reference { $reference }.
