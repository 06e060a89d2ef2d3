report-titled = { $paper } { $reference }
report-confidential = Gizli
report-page = Sayfa { $page } / { $pages }
report-continued = (devamı)
report-continues = Sonraki sayfada sürüyor
report-end = Son
report-code = [U+1F600] gibi bir kod, burada basılamayan bir karakterin yerini tutar.
report-box-empty = [ ] işaretlenmedi
report-box-crossed = [X] işaretlendi
report-withheld-answer = Yanıtlandı ve bu kâğıdın dışında tutuldu
report-reference = Referans

## The papers. `.about` stands beside the choice on the screen, `.gives` says what each gives away.

paper-kind-conflict-sheet = Çıkar çatışması sayfası
    .about = Kimlerin ilgili olduğu: adlar, roller ve devletler. Büronun çıkar çatışmasını denetleyebilmesi için önce onu gönderin.
    .gives = Adınızı, doğumunuzu, vatandaşlığınızı, nerede yaşadığınızı, listelediğiniz adları rolleriyle ve ülkeleri içerir. Resmî belgeleri kimin gönderdiğini de belirtir. Dosyanın anlatımını içermez.
paper-kind-brief = Avukat notu
    .about = Avukat için vaka: bir bakışta tek sayfa, sonra kişiler, her dosya, tarihler, belgeler ve ilk sorular.
    .gives = Yanıtlarınızın çoğunu ve kendi sözlerinizi içerir. Kendi anlatımınız, mal devirleri ve korunacak kişilerin adları ancak siz seçerseniz eklenir.
paper-kind-your-copy = Sizin nüshanız
    .about = Sizin için: şimdi ne yapılacağı, tarihleriniz, hangi belgelerin getirileceği, sorulacak sorular ve acil bir şey olursa yapılacaklar.
    .gives = Bir avukatla görüşmeye hazırlandığınızı ve konusunu gösterir. Başka kimsenin okumadığı bir yerde saklayın.
paper-kind-annexes = Ekler
    .about = Bütün yanıtlarınız, nedenler kaynaklarıyla ve görüşme için bir form.
    .gives = Görüşmeye saklanmayan her yanıtı sözcüğü sözcüğüne içerir.
paper-kind-report = Avukat notu ve ekler
    .about = İkisi tek dosyada; her şeyi birden isteyen bir büro için.
    .gives = Görüşmeye saklanmayan her yanıtı sözcüğü sözcüğüne içerir.

report-ask-account = Dosyaya ilişkin kendi anlatımınız kâğıda eklensin mi?
    .about = Dosyaya ilişkin kendi anlatımınızda işaretledikleriniz. Yazılı olarak bir beyan gibi okunabilir.
report-ask-transfers = Mal devirleri kâğıda eklensin mi?
    .about = Mal taşıyıp taşımadığınız veya verip vermediğiniz.
report-ask-people = Korunacak kişilerin adları kâğıda eklensin mi?
    .about = Akrabaların, tanıkların ve size yardım edenlerin adları ve kişilere baskı hakkında yazdıklarınız.

## The brief: its first page

report-name-missing = Ad verilmedi
report-in-short = Kısaca
report-in-short-none = Dosya, bildirim, uyuşmazlık veya mal anlatılmıyor.
report-besides = Kısaca, ayrıca
report-papers-short = Belgeler
report-more-papers = { $count ->
    [one] 1 tane daha, belge listesinde
   *[other] { $count } tane daha, belge listesinde
}
report-nothing-more = Başka bir şey bilinmiyor.
report-alerts = INTERPOL bildirimi
report-more-items = { $count ->
    [one] 1 tane daha, uyuşmazlıklar, para ve mal sayfasında
   *[other] { $count } tane daha, uyuşmazlıklar, para ve mal sayfasında
}
report-more-forms = { $count ->
    [one] 1 biçim daha, Ek A’da
   *[other] { $count } biçim daha, Ek A’da
}
report-more-matters = { $count ->
    [one] 1 dosya daha, kendi sayfasında
   *[other] { $count } dosya daha, her biri kendi sayfasında
}
report-first = Önce
report-first-none = Tarih veya yolculuk verilmedi.
report-first-more = { $count ->
    [one] 1 tane daha, konular ve ilerideki tarihler arasında
   *[other] { $count } tane daha, konular ve ilerideki tarihler arasında
}
report-no-date = tarih yok
report-since = başlangıç: { $date }
report-was-due = son günü { $date } idi
report-worked-out = yanıtlardan hesaplandı, denetlenmeli
report-what-happened = Ne oldu?
report-was-to-come = gelecek bir tarih olarak verildi
report-decided = Şimdiye kadar kararlaştırılan
report-journey-to = ilgili devlet: { $countries }
report-alerts-not-apart = Her yanıtın bu bildirimlerden hangisiyle ilgili olduğu söylenmedi.
report-received = alındı: { $date }
report-listed = Listelenen:
report-wants = İstediği:
report-wants-none = Söylenmedi.
report-own-words = Müvekkilin kendi sözleriyle
report-writers-words = Yanıtları yazanın sözleriyle ({ $who })
report-threat = Tehdit, dile getirildiği gibi
report-threat-goes-on = (“Uyuşmazlıklar, para ve mal” altında sürüyor.)
report-more-threats = { $count ->
    [one] 1 tehdidin daha sözleri “Uyuşmazlıklar, para ve mal” altındadır.
   *[other] { $count } tehdidin daha sözleri “Uyuşmazlıklar, para ve mal” altındadır.
}
report-more-left = { $count ->
    [one] 1 tane daha
   *[other] { $count } tane daha
}
report-own-words-missing = Müvekkilin kendi sözleri:
report-writers-words-missing = Yanıtları yazanın sözleri:
report-kept-back = Bu kâğıdın dışında bırakıldı.
report-in-person = Yüz yüze:
    .alone = yüz yüze
report-kept-out = Yanıtlandı, bu kâğıdın dışında tutuldu:
    .alone = yanıtlandı, bu kâğıdın dışında tutuldu
report-later = Sonraya bırakıldı:
    .alone = sonraya bırakıldı
report-blank = Geçildi:
    .alone = geçildi
report-not-known = Bilinmiyor:
    .alone = bilinmiyor
report-not-answered = Yanıtlanmadı:
    .alone = yanıtlanmadı
report-answered-no = Hayır veya hiçbiri diye yanıtlandı:
    .alone = hayır
report-not-asked = sorulmadı
report-nothing = yok.
report-not-touched = Değinilmedi:
report-legend = “Ben”, “benim” ve “siz” müvekkil demektir. Bir olgunun nereden bilindiği yazılmamışsa onu müvekkil söylüyor.
report-legend-writer = Yanıtları yazan: { $who }. İçlerinde “ben”, “benim” ve “siz” müvekkil demektir; serbest sözlerde yazan kişi demek olabilir. Bir olgunun nereden bilindiği yazılmamışsa onu yazan kişi söylüyor.
report-legend-unchecked = Buradaki hiçbir şey denetlenmedi. Görüş değildir ve tespit içermez.
report-data-attached = Yanıtlar bu dosyaya veri olarak eklidir. Dosya kimdeyse hepsi ondadır.
report-data-not-attached = Bu dosyaya veri eklenmedi.

## How known

report-known-paper = belge
report-support-held = Bunu gösterebilecek belgeler listelendi ve denetlenmedi
report-support-writer = Yanıtları yazanın sözüne göre
report-paper-unchecked = Bunun bir bölümünü gösterebilecek bir belge var. Denetlenmedi.
report-known-told-by = söyleyen:
report-known-told = başkaları söyledi
report-known-unsure = emin değil
report-known-belief = kanı
report-known-not-known = bilinmiyor
report-known-in-person = yüz yüze
report-known-blank = geçildi
report-known-open = yanıtlanmadı
report-known-not-exact = kesin değil
report-more-exactly = yanıtlandı, daha fazlası isteniyor
    .date = yanıtlandı, kesin tarih isteniyor

## People

report-people = Kişiler
report-people-none = Ad listelenmedi.
report-name = Ad
report-name-forms = Diğer biçimler
report-name-role = Rol
report-name-role-missing = rol söylenmedi
report-name-kept = ad verildi, bir ayar gereği bu kâğıdın dışında tutuldu
report-name-side = Taraf
report-name-link = Bağlı olduğu
report-name-person = kişi
report-name-company = şirket veya kuruluş
report-side-against = karşı
report-side-own = müvekkil
report-side-open = belli değil
report-states = Devletler
report-state-authority-missing = makam bilinmiyor
report-lawyers = Avukatlar
report-tellers = Söyleyenler
report-before = Harekete geçmeden önce (büro için)
report-before-identity = kimlik ve adres
report-before-funds = kim ödüyor; paranın kaynağı
report-before-sanctions = yaptırımlar, kamu görevi: bütün taraflar
report-before-interpreter = dil ve tercüman
report-before-capacity = ehliyet ve sağlık
report-before-other-firms = görevlendirilen diğer bürolar
report-before-scope = işin kapsamı
report-before-conflict = çıkar çatışması yok: tarih, kim

## Matters and other sheets

report-law-none = Kanun metni alıntılanmıyor: yerin hukuku belirler.
report-matter = Ceza işi:
report-matter-said = Müvekkile karşı söylenenler
report-matter-happened = Dosyada olanlar
report-matter-account = Müvekkilin anlatımı, doğrulanmadı
report-matter-belief = Müvekkilin kanısı
report-matter-each = her birinde aynı
report-sheet-alerts = Bildirimler, sınırlar, baskı
report-sheet-money = Uyuşmazlıklar, para ve mal
report-sheet-background = Arka plan ve koruma
report-whole-case = Vakanın bütünü
report-also-mentioned = Ayrıca, yalnızca kanı olarak belirtilen:
report-against = Aleyhte
report-as-under = { $number } altındaki gibi.
report-missing = Eksik
report-last-day = Son gün
report-follows = Bunun sonucu

## Labels and heads that speak to the client on the screen, as the papers put them

report-labels = Yanıtların etiketleri
    .bank-measure-date = Bankanın ilk işlemi
    .bank-measure-what-other = Bankanın adımı, müvekkilin sözleriyle
    .bank-measure-reason-other = Bankanın nedeni, müvekkilin sözleriyle
    .asset-kind-other = Malvarlığı, müvekkilin sözleriyle
    .border-countries = Durdurmaların veya vize sorunlarının ülkeleri
    .arrested-on = Gözaltına alınma
    .border-date = Son gözaltı, durdurma veya vize sorunu
    .coming-date-other = Tarih, müvekkilin sözleriyle
    .dispute-began = Uyuşmazlığın başlangıcı
    .dispute-what-happened = Ne olduğu, müvekkilin sözleriyle
    .dispute-with-other = Karşı taraf, müvekkilin sözleriyle
    .extradition-refused-on = İadenin reddi
    .held-lawyer = Bu yakalama için avukat
    .held-reason-other = Neden, müvekkilin sözleriyle
    .held-since-on-conditions = Kefaletin veya koşulların başlangıcı
    .lives-since = Şimdiki ülkede yaşamaya başladığı tarih
    .matter-departure = Müvekkilin bulunduğu yer
    .matter-extradition-date = Serbest bırakılma veya iade dosyasının sonu
    .matter-left-why-other = Ayrılma nedeni, müvekkilin sözleriyle
    .matter-other-reason = Müvekkilin itirazı
    .matter-own-account = Müvekkilin kendi anlatımı
    .matter-refusal-other = Ret, müvekkilin sözleriyle
    .matter-what-happened = Ne olduğu, müvekkilin sözleriyle
    .name-detail = Kontrol edilecek ad hakkında daha fazlası
    .name-party = Kontrol edilecek ad
    .own-words = Müvekkilin kendi sözleriyle
    .paper-answer-by = Yanıtın son günü
    .paper-note = Belgeye ilişkin not
    .protection-granted-on = Korumanın verilmesi
    .released-on = Serbest bırakılma
    .warrant-cancelled = Yakalama emredildi, sonra kaldırıldı
report-heads = Konuların başlıkları
    .identity-and-data = Verilerin doğru ve müvekkille ilgili olup olmadığı
    .interpol-data = INTERPOL’de müvekkille ilgili ne bulunabileceği
    .own-claim = Müvekkilin para veya mal üzerindeki kendi talebi
    .pressure-and-channels = Baskı ve müvekkile karşı kullanılan resmî kanallar
    .uk-immigration = Müvekkilin Birleşik Krallık’ta bulunma izni

## Dates

report-chronology = Zaman çizelgesi
report-when = Ne zaman
report-what = Ne
report-how-known = Nasıl biliniyor
report-no-date-yet = Henüz tarih yok
report-happened-undated = Oldu, tarih verilmedi:
report-date-asked = Sorulan:
report-dates-ahead = İlerideki tarihler
report-go-together = Bunlar birbiriyle uyuşuyor mu? Önce sorun; bu bir tespit değildir.
report-timeline-gap = { $from } ile { $to } arasında tarih verilmedi.

## Papers and questions

report-papers-title = Belgeler ve ilk sorular
report-papers-held = Müvekkilde olan veya gördüğü belgeler
report-papers-held-none = Müvekkil belge listelemiyor.
report-paper = Belge
report-paper-for = Hangi konu için
report-paper-where = Nerede, kimden, tarih
report-papers-mentioned = Yanıtlarda sözü geçen belgeler
report-papers-ask = Yalnızca büro aracılığıyla:
report-first-asks = Müvekkilin büroya ilk soruları
report-first-questions = Müvekkile ilk sorular, ne kadar belirleyici olduklarına göre
report-open-count = { $count ->
    [one] 1 soru henüz yanıtlanmadı.
   *[other] { $count } soru henüz yanıtlanmadı.
}

## Conflict sheet

report-conflict-title = Çıkar çatışması kontrolü
report-conflict-lead = Dosyadaki her şeyden önce bunu okuyun. Vakadan yalnızca kimlerin ilgili olduğunu içerir.
report-conflict-kept = { $count ->
    [one] 1 akraba veya tanık adı dışarıda tutuldu; bu yüzden bu kontrol tam değildir.
   *[other] { $count } akraba veya tanık adı dışarıda tutuldu; bu yüzden bu kontrol tam değildir.
}
    .change = Göstermek için bu sayfayı “Korunacak kişilerin adları” ile yeniden yapın veya telefonda söyleyin. Müvekkilin kendi sözleri de birinin adını verebilir.
report-conflict-client = Müvekkil
report-conflict-others = Diğer kişiler ve şirketler
report-conflict-none = Yanıtlarda müvekkilden başka kimsenin adı yok.
report-conflict-not-asked = Adlarla ilgili sorular henüz yanıtlanmadı. Şimdiye kadar yanıtlarda müvekkilden başka kimsenin adı yok.
report-conflict-states = Karşı tarafta olabilecek devletler ve makamlar
report-conflict-senders = Resmî belgeleri gönderenler
report-conflict-countries = Yanıtlarda adı geçen diğer ülkeler
report-conflict-cleared = Çıkar çatışması yok: tarih, kim

## Annexes

report-annex-answers = Ek A: bütün yanıtlar
report-annex-reasons = Ek B: nedenler ve kaynaklar
report-annex-meeting = Ek C: görüşme
report-answers-unanswered = { $count ->
    [one] Bu bölümün 1 sorusu henüz yanıtlanmadı:
   *[other] Bu bölümün { $count } sorusu henüz yanıtlanmadı:
} { $numbers }.
report-answers-none = Henüz hiçbir soru yanıtlanmadı.
report-reasons-lead = Bir neden, gündeme getirilecek bir şeydir, tespit değildir. Parantez içindeki sayılar kaynaklara götürür.
report-points-none = Yanıtlardaki hiçbir şey bu programın aradığı konularla eşleşmiyor. Bu, hiçbir konu olmadığı anlamına gelmez.
report-points-measures = INTERPOL tedbirlerinin işaretleri
report-points-measures-lead = İşaretler ne sorulacağını gösterir. Neyin var olduğunu yalnızca INTERPOL ve arkasındaki ülkeler bilir.
report-point-because = Dayanağı
report-point-means = Neden önemli
report-point-other-side = Buna karşı söylenebilecekler
report-point-next = Ne yapılabilir
report-as-for = Şunun gibi:
report-measure = { $measure }: { $state }
report-measure-signs = İşaretler
report-measure-against = Aleyhte
report-sources = Kaynaklar
report-sources-lead = Parantez içindeki sayılar, onlara dayanan nedenlerin yanında durur.
report-sources-read = Her birinin son okunduğu tarih: { $date }.
report-source = { $citation }. { $title }
report-source-several = { $title }: { $citations }
report-source-detail = { $url } · { $checked }
report-form-attendance = Katılım
report-form-present = Tarih, saat, hazır bulunanlar
report-form-place = Yer veya biçim
report-form-interpreter = Tercüman, dil
report-form-identity = Kimlik ve belgeler
report-form-document = görülen kimlik belgesi: tür, numara, geçerlilik sonu
report-form-address = adresi gösteren belge
report-form-papers-seen = görülen belgeler, asıl veya kopya
report-form-engagement = Görevlendirme
report-form-instructs = kim görevlendiriyor, kim ödüyor
report-form-funds = paranın kaynağı
report-form-sanctions = yaptırımlar ve kamu görevi denetlendi
report-form-other-firms = görevlendirilen diğer bürolar
report-form-scope = kararlaştırılan kapsam
report-form-channel = müvekkile ulaşmanın güvenli yolu
report-form-steps = Sonraki adımlar
report-form-step = Kim neyi, ne zamana kadar yapar
report-note = Bu yanıta ilişkin not
report-form-notes = Notlar: talimatlar, düzeltmeler, görüş

report-fingerprint-title = Yanıtların parmak izi:
report-fingerprint-compare = İki kâğıtta bütün gruplar aynıysa ikisi de aynı yanıtlara dayanır. Bu, bu kâğıda ait yanıt dosyasının SHA-256 değeridir.

## Remarks about the pages, shown before saving

report-remark-no-glyph = { $code } karakteri basılamıyor. Yerinde kodu durur.
report-remark-direction = Yazının yönünü değiştiren gizli işaretler dışarıda bırakıldı.

## The blank form, for pen and paper

blank-title = Kâğıt üzerinde soru formu
blank-file-name = soru-formu.pdf
blank-origin = Candour { $version }
blank-lead = Ekrandakiyle aynı sorular, aynı numaralarla. Hiçbir şeyin doldurulması gerekmez.
blank-how-title = Nasıl doldurulur
blank-how =
    Kendi sözlerinizle ve herhangi bir dilde yanıtlayın. İstediğinizi dışarıda bırakın.
    Bazı sorular ne zaman yanıtlanacağını söyler. Diğerlerini geçin.
    Orada her seçeneğin yerini bir harf tutar.
blank-ways-title = Yanıt vermenin başka yolları
blank-way-not-known = Bilinmiyor
    .means = bilmiyorsunuz ve bu da bir yanıttır.
blank-way-not-sure = Kesin değil
    .means = yukarıda yanıtladınız ve emin değilsiniz.
blank-way-told = Bana söylendi
    .means = yukarıda yanıtladınız ve bunu size biri söyledi.
blank-way-in-person = Yüz yüze
    .means = bunu yazmak yerine avukatınıza söylemeyi tercih ediyorsunuz.
blank-way-later = Sonra
    .means = buna geri dönmek istiyorsunuz.
blank-keep-title = Güvenle saklamak
blank-keep = Kâğıdın kilidi yoktur. Başka kimsenin okumadığı bir yerde saklayın ve avukatınıza elden verin.
blank-section = { $number }. { $section }
blank-option = { $letter }. { $option }
blank-only-if = Bunu yalnızca şu durumda yanıtlayın: { $condition }.
blank-group-if = Bunu yalnızca { $gate } sorusuna Evet yanıtını verdiyseniz, her biri için bir kez doldurun.
blank-group-else = Aksi hâlde { $next } ile sürdürün.
blank-group-else-section = Aksi hâlde sonraki bölümle sürdürün.
blank-spare = Bunlardan daha fazlası için yedek sayfa kullanın. Her sorunun numarasını yanıtınızın yanına yazın.
blank-spare-sheet = Yedek sayfa { $number }
blank-spare-lead = Her yanıttan önce sorunun numarasını yazın. Daha fazlası gerekirse bu sayfayı çoğaltın.
blank-tick-one = Birini işaretleyin.
blank-tick-several = Uyanların hepsini işaretleyin.
blank-country = Ülke veya bölge
blank-countries = Ülkeler veya bölgeler
blank-date-on = Gün
blank-date-about = Yaklaşık
blank-date-before = Öncesi
blank-date-after = Sonrası
blank-date = Bildiğiniz kadarıyla gün, ay ve yıl. İki tarih arasındaki bir zaman için ikisini de yazın. Onu yalnızca buradaki başka bir tarihe göre biliyorsanız o yanıtın numarasını yazın.
blank-money = Tutar ve para birimi
blank-duration = Yıl, ay veya gün
blank-name = Ad, herhangi bir alfabede, genellikle yazıldığı gibi
blank-other-names = Diğer yazılışlar, alfabeler ve eski adlar
blank-letters = { $first } ile { $last } arası
blank-and = { $one }, ayrıca { $other }
blank-or = { $one }, ya da { $other }
blank-set-off = ({ $condition })
blank-if = { $number } sorusunda { $options } için en az bir işaret var
blank-if-answer = { $number } sorusuna { $options } yanıtını verdiniz
blank-if-not = { $number } sorusunda { $options } için hiç işaret yok
blank-if-not-answer = { $number } sorusuna { $options } yanıtını vermediniz
blank-if-answered = { $number } sorusunu yanıtladınız
blank-if-not-answered = { $number } sorusunu yanıtlamadınız
blank-if-none = şu doğru değil: { $condition }
blank-if-some = { $group } kayıtlarından biri için şu geçerli: { $condition }
blank-if-different = { $group } içinde, ayrı ülkelere ait en az { $count } kayıt için şu geçerli: { $condition }
blank-if-several = { $group } içinde en az { $count } kayıt için şu geçerli: { $condition }
blank-if-country = { $number } sorusunda şu ülkelerden biri yazılı: { $countries }
blank-if-country-trait = { $number } sorusundaki ülke bunu gerektiriyor
blank-if-same-country = { $number } ve { $other } sorularında aynı ülke yazılı
blank-if-other-country = { $number } sorusunda { $other } sorusunda olmayan bir ülke yazılı
blank-if-earlier = { $number } sorusundaki tarih, { $other } sorusundakinden önce
blank-if-date-past = { $number } sorusundaki tarih geçti
blank-if-date-future = { $number } sorusundaki tarih bugün veya daha sonra
blank-if-date-within-next = { $number } sorusundaki tarih önümüzdeki { $span } içinde
blank-if-date-within-last = { $number } sorusundaki tarih son { $span } içinde
blank-if-date-longer-ago = { $number } sorusundaki tarihin üzerinden { $span } süresinden fazla geçti
blank-if-amount = { $number } sorusundaki tutar küçük
blank-if-shorter = { $number } sorusundaki süre kısa
blank-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}
blank-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
blank-days = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}
