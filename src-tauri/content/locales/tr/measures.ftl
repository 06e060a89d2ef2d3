## Red Notice

measure-red-notice = Kırmızı bülten (Red Notice)
    .means = Kırmızı bülten; diğer ülkelerin polisinden bir kişiyi bulmasını ve iade için tutmasını veya kısıtlamasını ister. Yakalama emri değildir. Orada ne anlama geldiğine her ülke kendisi karar verir.
    .other-side = Birçok kırmızı bülten herkese açık değildir; bu yüzden bir şey bulmayan arama az şey gösterir. Yurt dışındaki bir dosya her zaman kırmızı bültene götürmez.
    .next = Yolculuk etmeden veya INTERPOL’e sormadan önce her işareti tarihiyle bir avukata götürün.
sign-red-public-list = Adınızı açık bir listede kırmızı bülten olarak buldunuz.
sign-red-official-word = Bir makam, bir mahkeme belgesi veya INTERPOL kırmızı bültenden söz etti.
sign-red-held-on-alert = Bir bildirim nedeniyle tutuluyorsunuz veya koşullara bağlısınız.
sign-red-told-at-border = Bir görevli bir bildirimden veya kayıttan söz etti.
sign-red-arrested = Bir yolculukta veya sınırda gözaltına alındınız.
sign-red-arrested-inland = Sınırda değil, bir ülkenin içinde gözaltına alındınız.
sign-red-taken-aside = Bir sınırda kenara çekildiniz ve yabancı bir dosya veya bildirim var.
sign-red-open-case = Yabancı bir dosya, yakalama istenebilecek bir aşamaya geldi.
sign-red-named = Yanıtlarınızda kırmızı bülten veya türü bilinmeyen bir bildirim geçiyor.
sign-red-wanted-list = Bir ülke sizi arananlar arasında sayıyor, saklandığınızı söylüyor veya ödül vaat ediyor.
sign-red-state-media = Yabancı bir dosya varken devlet medyası adınızı verdi.
sign-red-extradition-asked = Bir ülke sizi istedi veya bunun için tutuldunuz.
sign-red-persuasion = Dönmeniz için ısrar edildi ya da akrabalar ziyaret edildi, tutuldu veya cezalandırıldı.
sign-red-refused-visa = Bir vize, giriş veya uçağa biniş reddedildi. Bunun birçok olağan nedeni vardır ve zayıf bir işarettir.
sign-red-travel-permission = Bir vize, giriş, uçağa biniş veya seyahat izni reddedildi ve yabancı bir dosya veya bildirim var.
sign-red-bank-word = Bir banka INTERPOL’den veya bir uyum veri tabanından söz etti.
sign-red-co-accused = Aynı dosyadaki başka bir kişi tutuldu ya da onunla ilgili bildirim veya iade reddedildi.
sign-red-immigration-question = Bir göçmenlik dairesi yabancı iddiaları sordu.
sign-red-no-case-known = Yurt dışında bir ceza işi bilmiyorsunuz.
sign-red-nothing-heard = Bir bildirim öğrenmediniz.
sign-red-trips-without-stop = Yolculuklarınızda alışılmadık bir şey olmadı. Bu kendi başına az şey gösterir.
sign-red-ended = Sona erdiği söyleniyor. Kopyalar kalabilir.
sign-red-no-data-answer = INTERPOL o sırada veri bulunmadığı yanıtını verdi.
sign-red-low-penalty = Bir dosyadaki ceza, kırmızı bülten sınırının altında olabilir.
sign-red-protected = Tanınmış bir mültecisiniz. INTERPOL’ün bu konuda bir politikası vardır.
sign-red-inquiry-only = Yurt dışındaki dosyanız yalnızca şikâyet veya soruşturma aşamasında.

## Diffusion for a wanted person

measure-wanted-person-diffusion = Aranan kişi için difüzyon mesajı (diffusion)
    .means = Difüzyon mesajı bir ülkeden diğerlerine doğrudan gönderilir ve yakalama isteyebilir. Hiçbir zaman herkese açık değildir. Herhangi bir kontrolden önce dağıtılmış olabilir.
    .other-side = Difüzyon mesajlarının önce ne ölçüde denetlendiği açıklanmaz. INTERPOL sonradan birini engelleyebilir.
    .next = Bir avukata onu hangi ülkelerin almış olabileceğini ve orada size ne söylendiğini anlatın.
sign-diffusion-official-word = Bir makam, bir mahkeme belgesi veya INTERPOL difüzyon mesajından söz etti.
sign-diffusion-held-on-alert = Bir bildirim nedeniyle tutuluyorsunuz veya koşullara bağlısınız.
sign-diffusion-told-at-border = Bir görevli bir bildirimden veya kayıttan söz etti.
sign-diffusion-arrested = Bir yolculukta veya sınırda gözaltına alındınız.
sign-diffusion-arrested-inland = Sınırda değil, bir ülkenin içinde gözaltına alındınız.
sign-diffusion-taken-aside = Bir sınırda kenara çekildiniz ve yabancı bir dosya veya bildirim var.
sign-diffusion-open-case = Yabancı bir dosya, yakalama istenebilecek bir aşamaya geldi.
sign-diffusion-named = Yanıtlarınızda difüzyon mesajı veya türü bilinmeyen bir bildirim geçiyor.
sign-diffusion-after-refusal = Önceki bir bildirim sona erdikten sonra başka bir tür kullanıldı veya yine durduruldunuz.
sign-diffusion-wanted-list = Adınız bir ülkenin kendi listesinde; INTERPOL’ün açık listesini belirtmiyorsunuz.
sign-diffusion-no-case-known = Yurt dışında bir ceza işi bilmiyorsunuz.
sign-diffusion-nothing-heard = Bir bildirim öğrenmediniz.
sign-diffusion-trips-without-stop = Yolculuklarınızda alışılmadık bir şey olmadı. Bu kendi başına az şey gösterir.
sign-diffusion-ended = Sona erdiği söyleniyor. Kopyalar kalabilir.
sign-diffusion-no-data-answer = INTERPOL o sırada veri bulunmadığı yanıtını verdi.

## Blue Notice

measure-blue-notice = Mavi bülten (Blue Notice)
    .means = Mavi bülten, bir ceza soruşturmasında diğer ülkelerden bir kişiyi bulmasını, kimliğini belirlemesini veya bilgi edinmesini ister. Kişi tanık veya mağdur olabilir. Yakalama istemez.
    .other-side = Sonradan kırmızı bültene götürebilir. Polisin soru sormasının başka birçok nedeni vardır.
    .next = Nerede yaşadığınıza veya ne bildiğinize ilişkin soruları yanıtlamadan önce bir avukata sorun.
sign-blue-official-word = Bir makam, bir mahkeme belgesi, bir banka veya INTERPOL mavi bültenden söz etti.
sign-blue-named = Yanıtlarınızda mavi bülten geçiyor.
sign-blue-police-visit = Yerel polis geldi veya aradı ve yabancı bir dosya, bildirim veya akrabalara ziyaret var.
sign-blue-inquiry-and-stop = Yabancı bir soruşturma açıkken kenara çekildiniz veya size bir bildirim ya da kayıttan söz edildi.
sign-blue-interview = Yabancı bir şikâyet veya soruşturma açıkken polis görüşme istiyor.
sign-blue-child-listed = Bir çocuk kayıp olarak listelenmiş ve yabancı bir dosya var.
sign-blue-nothing-heard = Bir bildirim öğrenmediniz.
sign-blue-no-inquiry = Yurt dışında bir soruşturma bilmiyorsunuz.
sign-blue-place-known = Ülke adresinizi zaten biliyor.
sign-blue-ended = Sona erdiği söyleniyor. Kopyalar kalabilir.

## Green Notice

measure-green-notice = Yeşil bülten (Green Notice)
    .means = Yeşil bülten, ulusal bir makamın kamu güvenliği için olası tehdit gördüğü bir kişiyi diğer ülkelere bildirir. Daha sıkı kontrollere ve girişin reddine yol açabilir.
    .other-side = Mahkûmiyet veya başka makul nedenler gerektirir. Girişin reddinin başka birçok nedeni vardır.
    .next = Her eski mahkûmiyeti tarihi, cezası ve sonuyla bir avukat için listeleyin.
sign-green-official-word = Bir makam, bir mahkeme belgesi veya INTERPOL yeşil bültenden söz etti.
sign-green-named = Yanıtlarınızda yeşil bülten geçiyor.
sign-green-old-record-and-stop = Yurt dışında çekilmiş bir cezanız var ve durduruldunuz, reddedildiniz ya da size bir bildirim veya kayıttan söz edildi.
sign-green-described-as-threat = Bir ülke sizi şiddete yatkın veya bir grubun üyesi olarak tanımlıyor.
sign-green-no-record = Yurt dışında bir ceza işi bilmiyorsunuz.
sign-green-nothing-heard = Bir bildirim öğrenmediniz.
sign-green-quiet-since = Ceza çekildikten sonra yeni bir şey gelmedi.
sign-green-ended = Sona erdiği söyleniyor. Kopyalar kalabilir.

## Silver Notice (pilot)

measure-silver-notice = Gümüş bülten (Silver Notice), deneme uygulaması
    .means = Gümüş bülten, iddia edilen ağır bir suçla bağlantılı malvarlığı hakkında diğer ülkelerden bilgi ister. Yayımlanmaz ve yakalama istemez. Ocak 2025’te deneme uygulaması olarak başladı; denemenin bitip bitmediği doğrulanmadı.
    .other-side = Malvarlığına ilişkin sorular bir bankadan, vergi dairesinden veya özel bir aramadan da gelebilir. Hangi ülkelerin isteyebileceğinin denetlenmesi gerekir.
    .next = Malvarlığınıza ilişkin her yazıyı saklayın; görüş almadan hiçbir şeyi taşımayın veya değiştirmeyin.
sign-silver-official-word = Bir banka, bir makam, bir mahkeme belgesi veya INTERPOL gümüş bültenden söz etti.
sign-silver-asset-named = INTERPOL üzerinden gönderilen bir talepte size ait bir malvarlığı geçti.
sign-silver-named = Yanıtlarınızda gümüş bülten geçiyor.
sign-silver-authority-asks = Yurt dışındaki bir makam bir malvarlığını sordu veya aradı.
sign-silver-frozen-abroad = Birleşik Krallık dışındaki bir malvarlığı bir devlet için donduruldu ve bir dosya var.
sign-silver-funds-questions = Yurt dışındaki bir makam paranızın nereden geldiğini soruyor ve yabancı bir dosya var.
sign-silver-no-asset = Size ait hiçbir malvarlığı dondurulmadı, sorulmadı veya alınmadı.
sign-silver-nothing-heard = Bir bildirim öğrenmediniz.
sign-silver-private-side = Bir malvarlığı özel bir taraf için donduruldu; bu ayrı bir konudur.

## Passport recorded as lost, stolen or cancelled

measure-passport-entry = Kayıp, çalıntı veya iptal edilmiş olarak kaydedilen pasaport
    .means = Bir pasaport kayıp, çalıntı veya iptal edilmiş olarak kaydedilebilir ve polis bu kaydı sınırlarda görür. Kişi hiçbir bülten olmadan durdurulabilir.
    .other-side = Pasaportlar yanlışlıkla veya gerçek bir kayıptan sonra da kaydedilir.
    .next = Pasaportu saklayın ve onunla yolculuk etmeden önce bir avukata sorun.
sign-passport-recorded = Bir pasaportunuz kayıp veya çalıntı olarak kaydedilmiş.
sign-passport-cancelled = Bir pasaportunuz iptal edildi.
sign-passport-entry-named = Yanıtlarınızda bir pasaport kaydı geçiyor.
sign-passport-boarding-refused = Uçağa alınmadınız ve bir pasaportla ilgili sorun var.
sign-passport-renewal-refused = Bir ülke bir pasaportu yenilemeyi reddetti.
sign-passport-in-order = Bir pasaportla ilgili sorun bildirmiyorsunuz.
sign-passport-trips = Yolculuklarınızda alışılmadık bir şey olmadı. Bu kendi başına az şey gösterir.

## Answers that you may want to check

clash-held-and-travelling = Tutuluyorsunuz ve bir yolculuk belirttiniz. İkisini de denetlemek isteyebilirsiniz.
clash-no-alert-but-told = Bir görevli bir bildirimden veya kayıttan söz etti; ayrıca bir bildirim öğrenmediğinizi söylediniz.
clash-no-case-but-papers = Yurt dışından çağrı kâğıdı veya yakalamaya ilişkin belge aldınız; ayrıca yurt dışında ceza işi olmadığını söylediniz.
clash-no-case-but-request = Bir iade talebi için tutuluyorsunuz; ayrıca yurt dışında ceza işi olmadığını söylediniz.
clash-no-case-but-complaint = Bir uyuşmazlıkta yurt dışında şikâyet yapıldı. Ceza işleri arasında da yer alması gerekebilir.
clash-never-asked-but-held = Bir iade talebi için tutuluyorsunuz ve bir dosyada iadenin hiç istenmediğini söylediniz.
clash-judgment-held-unseen = { $item }: elinizde bir hüküm var; ayrıca bir hüküm görmediğinizi söylediniz. İki ayrı hüküm olabilir.
clash-heard-before-acts = Bu dosyayı, fiillerin olduğu söylenen zamandan önce duydunuz. Tarihleri denetlemek isteyebilirsiniz.
clash-judgment-before-acts = Hüküm, fiillerden önce. Tarihleri denetlemek isteyebilirsiniz.
clash-warrant-before-acts = Yakalama emri, fiillerden önce. Tarihleri denetlemek isteyebilirsiniz.
clash-released-before-acts = Serbest bırakılma veya ret, fiillerden önce. Tarihleri denetlemek isteyebilirsiniz.
clash-present-but-never-told = Yargılamada hazırdınız; ayrıca size hiç resmen bildirilmediğini söylediniz.
clash-told-in-time-but-never = Yargılama size zamanında bildirildi; ayrıca hiç resmen bildirilmediğini söylediniz.
clash-papers-but-not-told = Yargılama size bildirilmedi; ayrıca bu dosyanın belgelerinin size veya avukatınıza ulaştığını söylediniz.
clash-closed-but-open-stage = Bu dosya kapandı veya beraatle bitti, ama aşaması hâlâ açık olduğunu söylüyor.
clash-no-gain-and-gain = Hem hiçbir şey kazanmadığınızı hem bir şey aldığınızı söylediniz.
clash-account-against-papers = Hiçbir şey kazanmadığınızı söylediniz; suçlama ise kazandığınızı söylüyor. Avukatınız ikisini de bilmek isteyecektir.
clash-found-out-before-loss = Onu, olmadan önce öğrendiniz. Tarihleri denetlemek isteyebilirsiniz.
clash-accepted-before-sent = Talep, gönderilmeden önce kabul edilmiş. Tarihleri denetlemek isteyebilirsiniz.
clash-answered-before-sent = Yanıt, talep gönderilmeden önce gelmiş. Tarihleri denetlemek isteyebilirsiniz.
clash-new-fact-before-its-day = Dosyanın bir sonucu, tarihini verdiğiniz yeni olgudan daha eski. İlk yeni olgunun günü sayılır.
clash-decision-before-holding = İade kararı, tutulmanızın başladığı günden önce. Tarihleri denetlemek isteyebilirsiniz.
clash-journey-to-country-fled = Belirttiğiniz bir yolculuk, kendisine karşı koruma istediğiniz bir ülkeye gidiyor.
clash-protected-by-own-country = Sizi koruyan ülkenin vatandaşlığına sahipsiniz. Sonradan vatandaş olduğunuzu eklemek isteyebilirsiniz.
clash-no-passport-but-journey = Pasaportunuz yok ve bir yolculuk belirttiniz. İkisini de denetlemek isteyebilirsiniz.
clash-passport-fine-but-entry = Bir pasaport kaydı bildirdiniz, ayrıca pasaportla ilgili sorun olmadığını söylediniz.
clash-case-papers-but-no-case = Elinizde bir yakalama emri, suç isnadı veya hüküm var; ayrıca yurt dışında ceza işi olmadığını söylediniz.
clash-interpol-letter-but-no-alert = Elinizde INTERPOL’den bir mektup var; ayrıca bir bildirim öğrenmediğinizi söylediniz.
