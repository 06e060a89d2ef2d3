# Countries of concern.

section-concern-countries = Countries you worry about
    .about = The countries whose authorities, courts or people may be looking for you.

q-has-concern = Is there a country that you have not named yet, outside the UK, that may act against you?
    .label = Countries of concern
    .hint = Leave out the countries of your cases, disputes and alerts. They are looked at in any case.
    .why = Treaties, practice and time limits differ from country to country.

group-concern = Countries of concern
    .one = Country of concern
    .add = Add a country

q-concern-country = Which country do you worry about?
    .label = Country
    .why = The rules between that country, INTERPOL and the UK are looked up by this answer.

q-concern-reason = Why do you think of this country now?
    .label = Reasons for the worry
    .why = Keeps what has happened apart from what may happen. Both are worth telling a solicitor.
    .o-authorities-acted = Its authorities have done something about me
    .o-case-there = There is or was a criminal case there
    .o-relatives-case = There is a case there against somebody close to me, and none against me
    .o-dispute-there = There is a dispute over money, business or family
    .o-told-by-someone = Somebody told me that I am being looked for
    .o-people-like-me = It has acted against people in my position
    .o-in-the-news = I read or heard about it in the news
    .o-general-worry = A general worry, nothing in particular
    .o-other = Something else

q-concern-names = Does what you have read or heard name anybody?
    .label = Who is named
    .hint = News about a country alone is not yet about you.
    .why = Keeps what is known of you apart from what is known of a country.
    .o-you = It names me
    .o-people-close-to-you = It names people close to me
    .o-your-company = It names a company or group of mine
    .o-people-like-you = It speaks of people like me, without my name
    .o-nobody-known = It names nobody that I know of

q-concern-words = What exactly did you hear or read, from whom, and when?
    .label = What was heard
    .hint = A sentence is enough. For “something else”, say what it is.
    .why = A solicitor can tell a sign from a rumour only by the words.
