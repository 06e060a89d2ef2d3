# Countries of concern.

section-concern-countries = 您担心的国家或地区
    .about = 有些国家或地区的机关、法院或个人可能正在寻找您。这里问的就是这些国家或地区。

q-has-concern = 除英国外，是否有您尚未写明、可能对您采取行动的国家或地区？
    .label = 担心的国家或地区
    .hint = 您的案件、争议和通报所涉的国家不必再写。它们无论如何都会考虑到。
    .why = 条约、实践和期限因国而异。

group-concern = 担心的国家或地区
    .one = 担心的国家或地区
    .add = 添加国家或地区

q-concern-country = 您担心哪个国家或地区？
    .label = 国家或地区
    .why = 依据这项回答，查找它与国际刑警组织和英国之间的规则。

q-concern-reason = 您为什么现在想到这个国家或地区？
    .label = 担心的原因
    .why = 把已发生的事与可能发生的事分开。两者都值得告诉律师。
    .o-authorities-acted = 当地机关已对我采取了某种行动
    .o-case-there = 那里现在或过去有刑事案件
    .o-relatives-case = 那里有针对与我亲近的人的案件，但没有针对我的
    .o-dispute-there = 那里有金钱、商业或家庭方面的争议
    .o-told-by-someone = 有人告诉我，有人在找我
    .o-people-like-me = 它曾对处境与我相同的人采取行动
    .o-in-the-news = 我在新闻中读到或听到
    .o-general-worry = 一般的担心，没有特定的事
    .o-other = 其他情况

q-concern-names = 您读到或听到的内容中，提到了谁的姓名？
    .label = 提到的人
    .hint = 只是关于某个国家的新闻，还不涉及您本人。
    .why = 把关于您的情况，与关于一个国家的情况分开。
    .o-you = 提到了我
    .o-people-close-to-you = 提到了我亲近的人
    .o-your-company = 提到了我的公司或团体
    .o-people-like-you = 说的是我这样的人，没有我的姓名
    .o-nobody-known = 据我所知没有提到任何人

q-concern-words = 您确切听到或读到了什么、来自谁、什么时候？
    .label = 听到的内容
    .hint = 一句话即可。如果选了“其他情况”，请说明是什么。
    .why = 律师只有凭具体字句，才能分清迹象和传言。
