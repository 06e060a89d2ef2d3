# The measures: what each is, the signs for it and the reasons against.

## Red Notice

measure-red-notice = 红色通报（Red Notice）
    .means = 红色通报请求其他国家的警方找到某人，并为引渡而羁押该人或限制其行动。它不是逮捕令。它在各国意味着什么，由各国自行决定。
    .other-side = 许多红色通报不公开，因此查不到说明不了多少。国外的案件也未必引出红色通报。
    .next = 在出行或询问国际刑警组织之前，请把每个迹象及其日期交给律师。
sign-red-public-list = 您在公开名单上看到自己的姓名列为红色通报。
sign-red-official-word = 有机关、法院文书或国际刑警组织提到红色通报。
sign-red-held-on-alert = 您因通报被关押，或须遵守条件。
sign-red-told-at-border = 有执法人员提到通报或记录。
sign-red-arrested = 您在行程中或边境被逮捕。
sign-red-arrested-inland = 您在一国境内被逮捕，而不是在边境。
sign-red-taken-aside = 您在边境被带到一旁，并且有国外的案件或通报。
sign-red-open-case = 一个国外案件已到可以请求逮捕的阶段。
sign-red-named = 您的回答提到红色通报，或种类不明的通报。
sign-red-wanted-list = 有国家把您列为被通缉人员、称您躲避司法程序，或悬赏。
sign-red-state-media = 有国外案件时，官方媒体提到您的姓名。
sign-red-extradition-asked = 有国家请求引渡您，或您因此被关押。
sign-red-persuasion = 有人劝您回去，或亲属曾被上门查访、关押或惩罚。
sign-red-refused-visa = 签证、入境或登机被拒。它有许多普通原因，是较弱的迹象。
sign-red-travel-permission = 签证、入境、登机或旅行许可被拒，并且有国外的案件或通报。
sign-red-bank-word = 银行提到国际刑警组织或合规筛查数据库。
sign-red-co-accused = 同案另一人被关押，或该人的通报或引渡被拒。
sign-red-immigration-question = 移民机关问及国外的指控。
sign-red-no-case-known = 您不知道有国外的刑事案件。
sign-red-nothing-heard = 您没有得知任何通报。
sign-red-trips-without-stop = 您的行程中没有遇到不寻常的事。仅此说明不了多少。
sign-red-ended = 据称已结束。副本可能仍在。
sign-red-no-data-answer = 国际刑警组织答复说，当时没有持有数据。
sign-red-low-penalty = 案件的刑罚可能低于发布红色通报的界限。
sign-red-protected = 您是获认定的难民。国际刑警组织对此有政策。
sign-red-inquiry-only = 您在国外的案件只处于控告或调查阶段。

## Diffusion for a wanted person

measure-wanted-person-diffusion = 关于被通缉人员的扩散通报（diffusion）
    .means = 扩散通报由一国直接发给其他国家，可以请求逮捕。它从不公开。在任何审查之前，它可能已经分发出去。
    .other-side = 扩散通报事先审查到什么程度，没有公开。国际刑警组织可以事后限制对它的访问。
    .next = 请告诉律师哪些国家可能收到了它，以及您在那里被告知了什么。
sign-diffusion-official-word = 有机关、法院文书或国际刑警组织提到扩散通报。
sign-diffusion-held-on-alert = 您因通报被关押，或须遵守条件。
sign-diffusion-told-at-border = 有执法人员提到通报或记录。
sign-diffusion-arrested = 您在行程中或边境被逮捕。
sign-diffusion-arrested-inland = 您在一国境内被逮捕，而不是在边境。
sign-diffusion-taken-aside = 您在边境被带到一旁，并且有国外的案件或通报。
sign-diffusion-open-case = 一个国外案件已到可以请求逮捕的阶段。
sign-diffusion-named = 您的回答提到扩散通报，或种类不明的通报。
sign-diffusion-after-refusal = 以前的通报结束后，改用了另一种，或您仍被拦下。
sign-diffusion-wanted-list = 您的姓名在一国自己的名单上，而您没有提到国际刑警组织的公开名单。
sign-diffusion-no-case-known = 您不知道有国外的刑事案件。
sign-diffusion-nothing-heard = 您没有得知任何通报。
sign-diffusion-trips-without-stop = 您的行程中没有遇到不寻常的事。仅此说明不了多少。
sign-diffusion-ended = 据称已结束。副本可能仍在。
sign-diffusion-no-data-answer = 国际刑警组织答复说，当时没有持有数据。

## Blue Notice

measure-blue-notice = 蓝色通报（Blue Notice）
    .means = 蓝色通报为刑事侦查请求其他国家找到某人、确认其身份，或进一步了解情况。该人可能是证人或被害人。它不请求逮捕。
    .other-side = 它以后可能引出红色通报。警方提问还有许多其他原因。
    .next = 在回答有关您的住处或您所知情况的问题之前，请先问律师。
sign-blue-official-word = 有机关、法院文书、银行或国际刑警组织提到蓝色通报。
sign-blue-named = 您的回答提到蓝色通报。
sign-blue-police-visit = 当地警方来过或打过电话，并且有以下任何一项：国外案件、通报、有人上门找过亲属。
sign-blue-inquiry-and-stop = 在国外调查进行期间，您被带到一旁，或被告知有通报或记录。
sign-blue-interview = 在国外的控告或调查进行期间，警方要求问话。
sign-blue-child-listed = 有一名儿童被列为失踪，并且有国外案件。
sign-blue-nothing-heard = 您没有得知任何通报。
sign-blue-no-inquiry = 您不知道有国外的调查。
sign-blue-place-known = 办理案件的国家已经知道您的地址。
sign-blue-ended = 据称已结束。副本可能仍在。

## Green Notice

measure-green-notice = 绿色通报（Green Notice）
    .means = 如果一国机关认为某人可能威胁公共安全，绿色通报会把该人的情况告知其他国家。它可能导致更严的检查和被拒绝入境。
    .other-side = 它须有定罪或其他合理理由。拒绝入境还有许多其他原因。
    .next = 请为律师列出以往每项定罪，连同日期、刑罚和结束时间。
sign-green-official-word = 有机关、法院文书或国际刑警组织提到绿色通报。
sign-green-named = 您的回答提到绿色通报。
sign-green-old-record-and-stop = 您在国外服过刑，并且曾被拦下、被拒，或被告知有通报或记录。
sign-green-described-as-threat = 有国家把您描述为有暴力行为的人，或某个团体的成员。
sign-green-no-record = 您不知道有国外的刑事案件。
sign-green-nothing-heard = 您没有得知任何通报。
sign-green-quiet-since = 服刑之后没有新的情况。
sign-green-ended = 据称已结束。副本可能仍在。

## Silver Notice (pilot)

measure-silver-notice = 银色通报（Silver Notice，试点）
    .means = 银色通报请其他国家提供与所称严重犯罪有关的资产信息。它不公布，也不请求逮捕。它于2025年1月作为试点开始，试点是否已结束尚未得到确认。
    .other-side = 关于资产的询问也可能来自银行、税务机关或私人查询。哪些国家可以请求发出银色通报，需要核查。
    .next = 请保留关于您资产的每封信，在得到法律意见之前不要转移或改动任何东西。
sign-silver-official-word = 有银行、机关、法院文书或国际刑警组织提到银色通报。
sign-silver-asset-named = 您的一项资产在通过国际刑警组织发出的请求中被提到。
sign-silver-named = 您的回答提到银色通报。
sign-silver-authority-asks = 国外机关查问或寻找过一项资产。
sign-silver-frozen-abroad = 英国以外的一项资产应某个国家的要求被冻结，并且有案件。
sign-silver-funds-questions = 国外机关询问您的资金来源，并且有国外案件。
sign-silver-no-asset = 您没有资产被冻结、查问或拿走。
sign-silver-nothing-heard = 您没有得知任何通报。
sign-silver-private-side = 有资产应私人一方的要求被冻结，这是另一回事。

## Passport recorded as lost, stolen or cancelled

measure-passport-entry = 护照被登记为遗失、被盗或注销
    .means = 护照可能被登记为遗失、被盗或注销，警方在边境能看到该记录。即使没有任何通报，一个人也可能被拦下。
    .other-side = 护照也会因误登或确实遗失而被登记。
    .next = 请保管好护照，用它出行之前先问律师。
sign-passport-recorded = 您的一本护照被登记为遗失或被盗。
sign-passport-cancelled = 您的一本护照已被注销。
sign-passport-entry-named = 您的回答提到护照登记。
sign-passport-boarding-refused = 您被拒绝登机，并且护照有问题。
sign-passport-renewal-refused = 有国家拒绝换发护照。
sign-passport-in-order = 您表示护照没有问题。
sign-passport-trips = 您的行程中没有遇到不寻常的事。仅此说明不了多少。

## Answers that you may want to check

clash-held-and-travelling = 您被关押，又填写了一次行程。您或许想核对这两项。
clash-no-alert-but-told = 有执法人员提到通报或记录，而您也说没有得知任何通报。
clash-no-case-but-papers = 您收到国外的传票或关于逮捕的文书，而您也说没有英国以外的刑事案件。
clash-no-case-but-request = 您因引渡请求被关押，而您也说没有英国以外的刑事案件。
clash-no-case-but-complaint = 在一个争议中，有人在国外提出了控告。它或许也应列入刑事案件。
clash-never-asked-but-held = 您因引渡请求被关押，而在一个案件中您说从未有国家请求引渡您。
clash-judgment-held-unseen = { $item }：您持有判决，又说没有见过判决。也许是两份。
clash-heard-before-acts = 您听说此案的时间早于所称行为的时间。您或许想核对日期。
clash-judgment-before-acts = 判决早于行为。您或许想核对日期。
clash-warrant-before-acts = 逮捕令早于行为。您或许想核对日期。
clash-released-before-acts = 获释或拒绝早于行为。您或许想核对日期。
clash-present-but-never-told = 您出席了审判，而您也说官方从未告知您。
clash-told-in-time-but-never = 您被及时告知了审判，而您也说官方从未告知您。
clash-papers-but-not-told = 您没有被告知审判，而您也说此案的文书曾送到您或您的律师手中。
clash-closed-but-open-stage = 此案已结案，或以无罪判决结束，而所填阶段显示它仍未结束。
clash-no-gain-and-gain = 您既说没有得到任何利益，又说收到过一些东西。
clash-account-against-papers = 您说没有得到利益，而指控说您得到了。律师会希望了解这两方面。
clash-found-out-before-loss = 您得知的时间早于事情发生。您或许想核对日期。
clash-accepted-before-sent = 申请的受理早于提交。您或许想核对日期。
clash-answered-before-sent = 答复早于申请的提交。您或许想核对日期。
clash-new-fact-before-its-day = 案件的一项结果早于您所写的新事实。以第一项新事实的日期为准。
clash-decision-before-holding = 引渡决定早于您被关押的起始日。您或许想核对日期。
clash-journey-to-country-fled = 您曾因担心某个国家而寻求保护。您填写的一次行程正是前往那个国家。
clash-protected-by-own-country = 您拥有保护您的国家的国籍。您或许想补充说明您已成为公民。
clash-no-passport-but-journey = 您没有护照，又填写了一次行程。您或许想核对这两项。
clash-passport-fine-but-entry = 您填写了护照登记，又表示护照没有问题。
clash-case-papers-but-no-case = 您持有逮捕令、指控书或判决，而您也说没有英国以外的刑事案件。
clash-interpol-letter-but-no-alert = 您持有国际刑警组织的来信，而您也说没有得知任何通报。
