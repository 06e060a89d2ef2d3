section-signs = Fark ettiğiniz işaretler
    .about = Sınırlarda, vizelerde ve basında olanlar ile insanların size söyledikleri.

q-notice-known = Sizinle ilgili, INTERPOL üzerinden gönderilmiş bir bildirim olduğunu öğrendiniz mi?
    .label = INTERPOL bildirimleri
    .hint = Sona ermiş bildirimleri de ekleyin. Size yalnızca “INTERPOL” dendiyse “bilmediğim bir tür” seçeneğini seçin.
    .why = Her bildirim türünün kendi amacı ve kendi kuralları vardır.
    .o-red = Aranan kişinin yakalanmasını isteyen bildirim (kırmızı bülten, Red Notice)
    .o-wanted-diffusion = Bir ülkenin diğerlerine doğrudan gönderdiği yakalama talebi (difüzyon mesajı, diffusion)
    .o-blue = Bir kişiyi bulma veya hakkında bilgi edinme talebi (mavi bülten, Blue Notice)
    .o-green = Bir kişinin başkalarına zarar verebileceğine ilişkin bildirim (yeşil bülten, Green Notice)
    .o-silver = Mal veya para bulma talebi (gümüş bülten, Silver Notice)
    .o-yellow = Kayıp kişi bildirimi, bir çocuk için de (sarı bülten, Yellow Notice)
    .o-passport-entry = Kayıp, çalıntı veya iptal edilmiş pasaport kaydı
    .o-un-list = Birleşmiş Milletler yaptırım bülteni
    .o-about-namesake = Adımı veya bilgilerimi taşıyan başka biriyle ilgili bir bildirim
    .o-kind-not-known = Bilmediğim bir tür
    .o-none = Hayır

q-notice-source = Bildirimi nasıl öğrendiniz?
    .label = Nereden öğrenildi
    .why = INTERPOL’den gelen bir mektup, bir söylentiden veya herkesin gönderebileceği bir mesajdan daha sağlamdır. Özet bunları ayrı tutar.
    .o-public-list = INTERPOL’ün açık listesi
    .o-interpol-letter = INTERPOL’den veya Komisyonundan bir mektup
    .o-police-or-border = Polis veya sınır görevlileri
    .o-court-papers = Mahkeme belgeleri
    .o-bank = Bir banka
    .o-authority-there = Talep eden ülkenin bir makamı
    .o-own-state = Kendi ülkemin bir bakanlığı veya büyükelçiliği
    .o-press = Gazeteler veya internet
    .o-private-person = Bir özel kişi bana söyledi
    .o-message-claims = INTERPOL’den geldiğini söyleyen bir mesaj
    .o-own-guess = Kendi tahminim
    .o-other = Başka bir şey

q-notice-country = Bildirimi hangi ülke istedi?
    .label = İsteyen ülke
    .why = Kurallar kimin talep ettiğine bakar. O ülkeye karşı verilmiş koruma da hesaba katılır.

q-notice-number = Bildirime ilişkin belgede hangi numara veya tarih basılı?
    .label = Bildirimin numarası
    .hint = Olduğu gibi yazın. Yoksa boş bırakın.
    .why = INTERPOL Komisyonu ve bir mahkeme bildirimi bununla bulabilir.

q-has-alerts = İki veya daha fazla bildirim var mıydı ve onları tek tek eklemek ister misiniz?
    .label = Eklenen bildirimler
    .hint = Yalnızca bir bildirim varsa hayır seçin.
    .why = Her bildirimin kendi ülkesi, kendi türü ve kendi sonu vardır. Biri için doğru olan diğeri için olmayabilir.

group-alert = Bildirimler
    .one = Bildirim
    .add = Bildirim ekle

q-alert-country = Bu bildirimi hangi ülke istedi?
    .label = İsteyen ülke
    .why = Kurallar kimin talep ettiğine bakar.

q-alert-kind = Bu nasıl bir bildirim?
    .label = Tür
    .why = Her bildirim türünün kendi amacı ve kendi kuralları vardır.
    .o-red = Aranan kişinin yakalanmasını isteyen bildirim (kırmızı bülten, Red Notice)
    .o-wanted-diffusion = Bir ülkenin diğerlerine doğrudan gönderdiği yakalama talebi (difüzyon mesajı, diffusion)
    .o-blue = Bir kişiyi bulma veya hakkında bilgi edinme talebi (mavi bülten, Blue Notice)
    .o-green = Bir kişinin başkalarına zarar verebileceğine ilişkin bildirim (yeşil bülten, Green Notice)
    .o-silver = Mal veya para bulma talebi (gümüş bülten, Silver Notice)
    .o-yellow = Kayıp kişi bildirimi, bir çocuk için de (sarı bülten, Yellow Notice)
    .o-passport-entry = Kayıp, çalıntı veya iptal edilmiş pasaport kaydı
    .o-un-list = Birleşmiş Milletler yaptırım bülteni
    .o-kind-not-known = Bilmediğim bir tür

q-alert-state = Bu bildirime ne oldu?
    .label = Durum
    .why = Sona eren bir bildirim, bir sonraki hakkında bir şey söyler.
    .o-in-force = Bildiğim kadarıyla hâlâ duruyor
    .o-blocked = INTERPOL incelerken gizli tutuluyor
    .o-deleted = INTERPOL sildi
    .o-refused = INTERPOL yayımlamayı reddetti
    .o-withdrawn-by-country = Ülke geri aldı
    .o-asked-not-issued = İstendi, ama yayımlanmadı
    .o-changed = INTERPOL değiştirdi
    .o-ended-by-whom-not-known = Sona erdi, kimin sona erdirdiğini bilmiyorum

q-alert-date = Bu bildirimi hangi günden beri biliyorsunuz?
    .label = Bilindiği tarih
    .hint = Buna ilişkin bir belgedeki, bir durdurmadaki veya bir gözaltındaki tarih.
    .why = Bildirimlerin sırası, aynı talebin yeniden geldiğini gösterebilir.

q-alert-told = Bunu kimden biliyorsunuz ve bildirim hangi numarayı veya tarihi taşıyor?
    .label = Kaynak ve numara
    .hint = Örneğin INTERPOL’den bir mektup, bir görevli veya oradaki bir avukat.
    .why = Bir bildirime ilişkin mektup, diğeri hakkında bir şey söylemez.

q-notice-since = Bildirim ne zamandan beri var?
    .label = Bildirimin başlangıcı
    .hint = Bildiğiniz en erken tarih yeter.
    .why = Bildirimlerin birkaç yıl sonra yeniden incelenmesi gerekir. Eskisi amacını yitirmiş olabilir.

q-notice-state = Bildirime ne oldu?
    .label = Bildirimin durumu
    .hint = Birkaç bildirim varsa uyanların hepsini seçin.
    .why = Silinen veya reddedilen bir bildirimin kopyaları ulusal sistemlerde kalabilir.
    .o-in-force = Bildiğim kadarıyla hâlâ duruyor
    .o-blocked = INTERPOL incelerken gizli tutuluyor
    .o-deleted = INTERPOL sildi
    .o-refused = INTERPOL yayımlamayı reddetti
    .o-withdrawn-by-country = Ülke geri aldı
    .o-asked-not-issued = İstendi, ama yayımlanmadı
    .o-told-not-to-use = INTERPOL ülkelere onu kullanmamalarını bildirdi
    .o-changed = INTERPOL değiştirdi
    .o-off-public-list = Açık listeden çıktı, fazlasını bilmiyorum
    .o-ended-by-whom-not-known = Sona erdi, kimin sona erdirdiğini bilmiyorum
    .o-other = Başka bir şey

q-notice-after = Bildirim sona erdikten sonra ne oldu?
    .label = Sona erdikten sonra
    .why = Silmenin herkese ulaşıp ulaşmadığını veya ülkenin yeniden deneyip denemediğini göstermeye yardım eder.
    .o-asked-again = Aynı ülke yeniden istedi
    .o-other-kind-used = Bunun yerine başka türden bir bildirim veya pasaport kaydı kullanıldı
    .o-still-stopped = Yine durduruldum veya reddedildim
    .o-still-in-databases = Bankalarda veya özel veri tabanlarında hâlâ görünüyor
    .o-written-confirmation = Sona erdiğine ilişkin yazılı onayım var
    .o-national-system = Bir ülkenin kendi sistemi hâlâ gösteriyor
    .o-none = Bunların hiçbiri

q-notice-faults = Bildirimde yanlış bir şey var mı?
    .label = Bildirimdeki yanlışlar
    .why = INTERPOL kuralları doğru, ilgili ve güncel veri ister.
    .o-wrong-name-or-birth = Yanlış ad, doğum tarihi veya fotoğraf
    .o-other-person = Başka bir kişi kastediliyor
    .o-old-or-ended-case = Arkasındaki dosya eski veya bitmiş
    .o-charges-changed = Suç isnatları o zamandan beri değişti
    .o-facts-wrong = İçindeki olgular yanlış
    .o-named-beside-another = Yalnızca başka bir kişinin yanında adım geçiyor
    .o-too-much = Gerekenden fazlasını söylüyor
    .o-other-country = Dosyanın bulunduğu ülkeden başka bir ülke istedi
    .o-other = Başka bir şey
    .o-none = Bildiğim bir şey yok

q-birth-place = Hangi şehirde ve ülkede doğdunuz?
    .label = Doğum yeri
    .hint = Bunu boş bırakabilirsiniz.
    .why = Bir bildirimde doğum yeri yazar. Farklı bir yer, başka birinin kastedildiğini gösterebilir.

q-identity-papers = Hangi pasaport ve kimlik belgeleriniz var ve ne zamana kadar geçerli?
    .label = Kimlik belgeleri
    .hint = Her birinin ülkesi ve son günü yeter. Numaraları yazmayabilirsiniz.
    .why = Polis onları bir bildirimle karşılaştırır; mahkeme de kefaletle serbest bırakılmadan önce onları sorar.

q-border-signs = Sınırlarda veya vizelerde başınıza ne geldi?
    .label = Sınırlar ve vizeler
    .hint = Sorun başladığından beri olanların hepsini seçin.
    .why = Sınırda durdurulmak bir bildirimin ilk işareti olabilir. Sorunsuz yolculuklar bildirim olmadığını kanıtlamaz.
    .o-arrested = Gözaltına alındım
    .o-arrested-inland = Sınırda değil, ülkenin içinde gözaltına alındım
    .o-taken-aside = Kenara çekildim ve bana soru soruldu
    .o-told-of-alert = Bir görevli bir bildirimden veya kayıttan söz etti
    .o-refused-entry = Girişim reddedildi
    .o-refused-boarding = Uçağa veya gemiye alınmadım
    .o-visa-refused = Bir vize veya seyahat izni reddedildi veya iptal edildi
    .o-devices-checked = Telefonum veya bilgisayarım incelendi
    .o-some-easy = Diğer yolculuklarda sorun olmadı
    .o-other = Başka bir şey
    .o-nothing-unusual = Yolculuklarımda alışılmadık bir şey olmadı
    .o-no-journeys = Bir sınır geçmedim

q-border-countries = Bu hangi ülkelerde oldu?
    .label = Durdurulan ülkeler
    .why = Farklı ülkeler farklı kayıtları görür. Ortaya çıkan düzen bir şey söyleyebilir.

q-border-date = Bu en son ne zaman oldu?
    .label = Son durdurma
    .why = Yakın zamandaki bir durdurma, eskisinden daha önce ilgi ister.

q-border-words = Görevliler, hatırlayabildiğiniz kadarıyla ne dedi?
    .label = Görevlilerin sözleri
    .hint = Kısa olması yeterli. Burada hiçbir şeyi açıklamanız gerekmez.
    .why = Bir ülkenin adı gibi tek bir söz bile avukata nereye bakacağını gösterebilir.

q-has-stops = Bu birden çok oldu mu veya birden fazla ülke hatırlıyor musunuz?
    .label = Diğer durdurmalar veya vizeler
    .hint = Evet derseniz her durdurmayı, reddedilen veya sona erdirilen her vizeyi ekleyebilirsiniz.
    .why = Farklı ülkeler farklı kayıtları görür. Her durdurma ve tarihi bir şey söyleyebilir.

group-stop = Durdurmalar ve vizeler
    .one = Durdurma veya vize
    .add = Durdurma veya vize ekle

q-stop-country = Bu hangi ülkede oldu veya hangi ülkenin vizesiydi?
    .label = Durdurmanın veya vizenin ülkesi
    .why = Hangi ülkenin bir kayıt gördüğünü, hangisinin görmediğini gösterir.

q-stop-what = Orada ne oldu?
    .label = Orada olan
    .why = Gözaltı, soru sorulması ve reddedilen bir vize farklı türden kayıtlara işaret eder.
    .o-arrested = Gözaltına alındım
    .o-taken-aside = Kenara çekildim ve bana soru soruldu
    .o-told-of-alert = Bir görevli bir bildirimden veya kayıttan söz etti
    .o-refused-entry = Girişim reddedildi
    .o-refused-boarding = Uçağa veya gemiye alınmadım
    .o-devices-checked = Telefonum veya bilgisayarım incelendi
    .o-visa-refused = Bir vize veya seyahat izni reddedildi
    .o-visa-cancelled = Bir vize veya seyahat izni iptal edildi
    .o-let-go = Aynı gün bırakıldım

q-stop-date = Bu ne zamandı?
    .label = Tarihi
    .why = Durdurmaların sırası, bir kaydın ne zaman başladığını veya bittiğini gösterebilir.

q-stop-words = Bu konuda, hatırlayabildiğiniz kadarıyla ne söylendi veya yazıldı?
    .label = Orada söylenenler
    .hint = Birkaç söz yeter.
    .why = Bir ülkenin adı gibi tek bir söz bile avukata nereye bakacağını gösterebilir.

q-travel-since = Dosya başladığından beri hangi ülkelere sorunsuz girdiniz veya hangilerinden çıktınız?
    .label = Sorunsuz yolculuklar
    .why = Hangi ülkelerin geçmenize izin verdiği, hangilerinin vermediği, her birinin ne gördüğünü gösterebilir.

q-pressure = Size veya yakınlarınıza baskı yapan oldu mu?
    .label = Baskı
    .hint = Olanların hepsini seçin.
    .why = Akrabalara baskı, bir ülkenin bir kişiyi aradığının işareti olabilir. Bir itirazda hesaba katılabilir.
    .o-urged-to-return = Dönmem için ısrar edildi
    .o-relatives-visited = Akrabalarım ziyaret edildi veya arandı
    .o-relatives-held = Akrabalarım sorgulandı veya tutuldu
    .o-relatives-charged = Akrabalarım suçlandı, haklarında ceza davası açıldı veya mahkûm edildiler
    .o-relatives-punished = Akrabalarım işini, malını veya seyahat hakkını kaybetti
    .o-colleagues-held = İş arkadaşlarım veya ortaklarım sorgulandı veya tutuldu
    .o-pressed-to-pay = Ödeme yapmam veya bir şey imzalamam için baskı gördüm
    .o-pressed-to-speak = Konuşmam veya susmam için baskı gördüm
    .o-followed = Takip edildim veya izlendim
    .o-force-used = Biri beni zorla başka bir ülkeye götürmeye çalıştı
    .o-visited-in-person = Bir görevli veya ziyaretçi beni görmeye geldi
    .o-taken-by-force = Zorla başka bir ülkeye götürüldüm
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-pressure-by = Baskıyı kim yaptı?
    .label = Baskı yapan
    .why = Görevliler, aracılar ve özel kişiler farklı konuları gündeme getirir.
    .o-police-or-officials = Polis veya başka görevliler
    .o-embassy = Bir büyükelçilik veya konsolosluk
    .o-go-between = Bunu yapması istenen bir aracı, arkadaş veya akraba
    .o-other-side = Bir uyuşmazlığın karşı tarafı
    .o-debt-collector = Bir alacak tahsilatçısı
    .o-unknown-people = Tanımadığım kişiler
    .o-in-an-official-name = INTERPOL, polis, mahkeme veya banka adına yazan ya da arayan biri
    .o-other = Başka biri

q-pressure-words = Ne oldu, kime, nerede, ne zaman ve ne söylendi?
    .label = Baskı, sizin sözlerinizle
    .hint = Kısa olması yeterli. Bunun yerine avukatınıza yüz yüze anlatabilirsiniz.
    .why = Yer ve tarih, avukatın kayıtları ve bunu gören kişileri aramasını sağlar.

q-pressure-country = Baskı hangi ülke için yapıldı?
    .label = Baskının ait olduğu ülke
    .why = Baskıyı, sizi arıyor olabilecek ülkeyle ilişkilendirir.

q-other-signs = Başka bir işaret fark ettiniz mi?
    .label = Diğer işaretler
    .why = Hiçbir işaret kanıt değildir. Birlikte, avukatınızın neye bakacağına karar vermesine yardım ederler.
    .o-wanted-list = Bir ülkenin arananlar listesinde adım
    .o-regional-list = Birkaç ülkenin paylaştığı bir arananlar listesinde adım
    .o-state-media = Devlet medyasında adım
    .o-screening-database = Bankaların ve şirketlerin kontrol için kullandığı bir veri tabanında adım
    .o-travel-permission-lost = Çevrim içi bir seyahat izni veya güvenilir yolcu kartı geri alındı
    .o-exit-ban-you = Bir ülkeden çıkmama izin verilmedi
    .o-exit-ban-others = Akrabalarımın veya iş arkadaşlarımın bir ülkeden çıkmasına izin verilmedi
    .o-local-police-visit = Yaşadığım yerin polisi beni sordu
    .o-immigration-questions = Bir göçmenlik dairesi yurt dışındaki konuları sordu
    .o-passport-trouble = Pasaport sorunu: alındı, iptal edildi, yenilenmedi veya kayıp diye kaydedildi
    .o-mistaken-for-another = Başka biriyle karıştırıldım
    .o-look-out-circular = Bir havaalanı gözetim listesinde adım, örneğin look-out circular
    .o-declared-absconding = Bir mahkeme kendisinden saklandığımı veya ekonomik suç işleyen biri olduğumu ilan etti
    .o-reward-offered = Beni bulana ödül vaat edildi
    .o-dealings-banned = İnsanlara bana ödeme yapmamaları, barınma sağlamamaları veya yardım etmemeleri söyleniyor
    .o-group-report = Adım geçmeden bütün bir grup hakkında bir rapor
    .o-work-lost = Bu yüzden bir işi veya sözleşmeyi kaybettim
    .o-sanctions-listed = Bir yaptırım listesinde adım
    .o-sanctions-ended = Adım bir yaptırım listesindeydi ve artık değil
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-forms-answered = Bir form size yurt dışındaki dosyaları veya mahkûmiyetleri sordu mu ve nasıl yanıtladınız?
    .label = Formlardaki yanıtlar
    .hint = Formları ve nasıl yanıt verdiğinizi seçin.
    .why = Bir formdaki yanıt, sonradan bilinenle karşılaştırılabilir.
    .o-visa-or-eta = Bir vize formu veya çevrim içi seyahat izni
    .o-citizenship = Bir vatandaşlık formu
    .o-us-form = Amerika Birleşik Devletleri’nin bir formu
    .o-bank-form = Bir banka formu
    .o-answered-no = Hayır yanıtını verdim veya boş bıraktım
    .o-answered-yes = Evet yanıtını verdim
    .o-other-name = Başka bir ad, doğum tarihi veya vatandaşlık bildirdim
    .o-other = Başka bir şey
    .o-not-asked = Hiçbir form sormadı

q-forms-when = Bu yanıtların sonuncusunu ne zaman verdiniz?
    .label = Formun yanıtlandığı tarih
    .why = Bir yanıt ancak o gün bilebileceğinize göre değerlendirilebilir.

q-other-signs-country = Bu diğer işaretler hangi ülkeyi gösteriyor?
    .label = Diğer işaretlerin gösterdiği ülke
    .why = Hangi ülkenin, nerede harekete geçmiş olabileceğini gösterir.

q-mix-up-facts = Başka bir kişiyle karışma hakkında ne biliniyor?
    .label = Başka bir kişiyle karışma
    .why = Yanlış kimlik çoğu zaman belgelerle açıklığa kavuşur. Bu olgular hangi belgelerle olduğunu gösterir.
    .o-same-name = Diğer kişinin adı aynı veya benzer
    .o-same-birth-date = Doğum tarihi de aynı
    .o-documents-misused = Belgelerim veya bilgilerim başka biri tarafından kullanıldı
    .o-cleared-after-check = Bir kontrolden sonra bırakıldım
    .o-happened-again = Birden çok kez oldu
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-signs-else = Bu işaretlerdeki “başka bir şey” ile ne demek istiyorsunuz?
    .label = İşaretler, sizin sözlerinizle
    .hint = Birden çok kez seçtiyseniz sayfayı belirtin.
    .why = Bu bölümün listelerinde bulunmayanı yazmanız içindir.
