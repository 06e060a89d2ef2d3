# Countries of concern.

section-concern-countries = Countries you worry about
    .about = The countries whose authorities, courts or people may be looking for you.

q-has-concern = Is there a country outside the UK whose authorities or people may act against you?
    .label = Countries of concern
    .hint = The countries of criminal matters that you tell are looked at in any case.
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
    .o-dispute-there = There is a dispute over money, business or family
    .o-told-by-someone = Somebody told me that I am being looked for
    .o-people-like-me = It has acted against people in my position
    .o-in-the-news = I read or heard about it in the news
    .o-general-worry = A general worry, nothing in particular
