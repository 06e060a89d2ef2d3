section-protection = Şimdiye kadar koruma ve iade
    .about = Sığınma, gönderilince olabilecekler, sağlık, aile hayatı ve varsa iade dosyası.
    .hard = Sıradaki sorular sığınma, kötü muamele ve sağlık hakkındadır. Onları atlayabilir, durabilir veya avukatınızla yanıtlayabilirsiniz.

q-protection-sought = Sığınma veya başka türden bir koruma istediniz mi?
    .label = Koruma
    .why = Kural olarak INTERPOL, bir ülkeye o ülkeye karşı mülteci olarak tanınan kişiyi bulmada yardım etmez.
    .o-refugee = Evet, mülteci olarak tanındım
    .o-other-protection = Evet, başka türden bir korumam var
    .o-claim-pending = Evet, karar bekliyorum
    .o-refused = Evet, reddedildi
    .o-refused-on-appeal = Evet, reddedildi ve itirazım sürüyor
    .o-ended = Korumam vardı, ama sona erdi
    .o-considering = Hayır, ama düşünüyorum
    .o-none = Hayır

q-protection-in = Korumayı hangi ülke verdi veya inceledi?
    .label = Korumanın verildiği ülke
    .why = INTERPOL o ülkeden statüyü doğrulamasını ister.

q-protection-from = Hangi ülkeye karşı korumaya ihtiyacınız var?
    .label = Kime karşı koruma
    .why = Koruma en çok, sizi isteyen ülkenin kendisine karşı olduğunda yardım eder.

q-protection-date = Korumaya ilişkin son karar veya adım ne zamandı?
    .label = Korumada son adım
    .why = Korumanın ceza dosyasından önce mi sonra mı geldiğini gösterir.

q-protection-first = Korumayı ilk kez ne zaman istediniz?
    .label = Korumanın ilk istenmesi
    .why = Geç yapılan bir başvuru sorulabilir. Nedeni yüz yüze anlatılabilir.

q-protection-since = Koruma verildikten sonra ne oldu?
    .label = Korumadan sonra
    .why = Vatandaşlık veya oraya yapılan bir yolculuk, korumanın nasıl tartıldığını değiştirebilir.
    .o-became-citizen = Beni koruyan ülkenin vatandaşı oldum
    .o-travelled-back = Ayrıldığım ülkeye yolculuk ettim
    .o-renewed-passport = O ülkenin pasaportunu yeniledim
    .o-under-review = Statüm yeniden inceleniyor
    .o-second-country = Başka bir ülke de beni koruyor
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-return-fears = Talep eden ülkeye gönderilirseniz sizce ne olabilir?
    .label = Gönderilmeyle ilgili korkular
    .hint = Listeden seçmek yeter. Ayrıntılar yüz yüze anlatılabilir.
    .why = Mahkemeler bir kişiyi temel hakları çiğneyen muameleye göndermemelidir. INTERPOL kuralları da buna bakar.
    .o-torture-or-beating = İşkence veya dayak
    .o-prison-conditions = İnsanlık dışı cezaevi koşulları
    .o-unfair-trial = Adil olmayan yargılama
    .o-death-penalty = Ölüm cezası
    .o-persecution = Kim olduğum veya neye inandığım için zulüm
    .o-disappearance = Gizlice tutulma veya kaybolma
    .o-no-treatment = Ağır bir hastalık için tedavi olmaması
    .o-sent-on = Üçüncü bir ülkeye gönderilme
    .o-no-procedure = Hiçbir usul olmadan geri gönderilme
    .o-war-service = Savaşa gönderilme veya savaştırılma
    .o-bodily-punishment = Bedensel ceza
    .o-private-revenge = Özel kişilerin intikamı
    .o-family-violence = Eşimin, hayat arkadaşımın veya ailemin şiddeti
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-return-fears-country = Bu korkular hangi ülkelerle ilgili?
    .label = Korkuların ilgili olduğu ülkeler
    .why = Koşullara ülke ülke bakılır.

q-return-fears-basis = Bu korkular neye dayanıyor?
    .label = Korkuların dayanağı
    .why = Mahkemelerin veya kuruluşların tespitleri, bir ülkenin genel ününden daha ağır basar.
    .o-happened-to-you = Daha önce başıma geldi
    .o-happened-to-others = Benim durumumdaki kişilerin başına geldi
    .o-court-or-un-finding = Bir mahkeme veya Birleşmiş Milletler organı böyle tespit etti
    .o-published-reports = Yayımlanmış raporlar
    .o-promises-given = O ülke muameleye ilişkin güvence verdi
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-home-ties = Sizi yaşadığınız yere ne bağlıyor?
    .label = Yaşanan yerle bağlar
    .why = Mahkemeler iadeye veya kefaletle serbest bırakmaya karar verirken aile hayatını ve bakım yükümlülüğünü tartar.
    .o-partner = Bir eş veya hayat arkadaşı
    .o-children = 18 yaşından küçük çocuklar
    .o-parents-or-siblings = Anne, baba veya kardeşler
    .o-person-in-my-care = Bakımıma muhtaç bir kişi
    .o-sole-carer = Benden başka bakacak kimsesi olmayan bir çocuk veya başka bir kişi
    .o-ill-relative = Ağır hasta bir çocuk veya akraba
    .o-work-or-business = İş veya ticaret
    .o-studies = Öğrenim
    .o-medical-treatment = Tedavi
    .o-home = Sahibi veya kiracısı olduğum bir ev
    .o-long-here = Burada uzun yıllar yaşamak
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-home-ties-detail = Onlar kim, kaç yaşındalar ve sizden neye ihtiyaçları var?
    .label = Bu bağlar hakkında
    .hint = Ön ad veya “oğlum” yeter. Onlara başka kimin bakabileceğini de yazın.
    .why = Bir mahkeme, gözaltının veya gönderilmenin her biri için ne anlama geleceğini tartar.

q-health = Ağır bir sağlık sorununuz var mı?
    .label = Sağlık
    .hint = Burada hastalık değil, yalnızca türü sorulur.
    .why = Bir mahkeme ağır hastalık nedeniyle iadeyi durdurabilir veya erteleyebilir.
    .o-serious-physical = Ağır bir bedensel hastalık
    .o-serious-mental = Ağır bir ruhsal hastalık
    .o-self-harm-before = Daha önce kendime zarar vermeye çalıştım
    .o-in-hospital = Ruh sağlığım için hastanede tedavi gördüm
    .o-treatment-hard-to-get = Başka yerde bulması zor bir tedavi
    .o-pregnant-or-frail = Gebelik, engellilik veya düşkünlük
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-health-needs = Hangi ilaç veya bakım, ne sıklıkla gerekiyor ve onu kim yazdı?
    .label = İlaç ve bakım
    .hint = Kutudaki ad yeter. Yüz yüze anlatmak istediğinizi yazmayabilirsiniz.
    .why = Biri tutuluyorsa veya hastaysa, bir avukat veya doktor bunu bugün isteyebilir.

q-lives-since = Şu anda yaşadığınız ülkede ne zamandan beri yaşıyorsunuz?
    .label = Orada yaşamaya başladığı tarih
    .why = Yerleşik hayatın süresi iadede ve kefaletle serbest bırakmada hesaba katılır.

q-uk-matters = Birleşik Krallık’ta sizinle ilgili bunlardan biri oldu mu?
    .label = Birleşik Krallık’taki dosyalar
    .hint = Her konu sayılır. Park, hız ve benzeri para cezalarını dışarıda bırakın.
    .why = Birleşik Krallık’taki bir dosya iadeden önce gelebilir. Kefaletle serbest bırakma ve göçmenlik için de önemlidir.
    .o-investigation = Bir soruşturma veya polis görüşmesi
    .o-charge = Suç isnadı veya kefaletle serbest bırakma
    .o-conviction = Mahkûmiyet veya ihtar (caution)
    .o-sentence = Çekmekte olduğum bir ceza
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-bail-facts = Bir mahkeme kefaletle serbest bırakmaya karar verirse bunlardan hangileri önemli olabilir?
    .label = Kefalet için olgular
    .hint = Doğru olanı seçin. Avukatınıza hem yardım eden hem etmeyen gerekir.
    .why = Mahkeme; adrese, paraya, sizin için para taahhüt edecek kişilere ve önceki koşullara nasıl uyduğunuza bakar.
    .o-surety = Biri benim için para taahhüt edebilir (surety)
    .o-money-to-lodge = Mahkemeye para yatırılabilir
    .o-fixed-address = Kalabileceğim bir adresim var
    .o-passport-given-up = Pasaportlarımı polise verebilirim
    .o-came-forward = Polise veya mahkemeye kendim gittim
    .o-missed-court-date = Bir kez mahkeme gününü kaçırdım
    .o-broke-condition = Bir kez konulan bir koşula uymadım
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-extradition-in = Sizi gönderip göndermeyeceğine hangi ülke karar veriyor?
    .label = İadeye karar veren ülke
    .why = Adımlar, mahkemeler ve süreler o ülkeninkilerdir.

q-extradition-stage = İade dosyası hangi aşamaya geldi?
    .label = İade aşaması
    .why = Her aşamada başka savlar açıktır ve başka süreler işler.
    .o-not-started = Bunu duydum, ama bir şey başlamadı
    .o-arrested-papers-awaited = Gözaltına alındım, tam belgeler henüz gelmedi
    .o-papers-received = Tam belgeler geldi
    .o-court-hearing = Bir mahkeme dosyayı görüyor
    .o-court-agreed = Bir mahkeme kabul etti
    .o-government-deciding = Bir bakan veya hükümet karar veriyor
    .o-ordered = Karar verildi
    .o-on-appeal = Karara itiraz (kanun yolu) aşamasında
    .o-refused = Reddedildi
    .o-overturned = Kabul edildi, sonra bozuldu veya hiç yapılmadı
    .o-released = Serbest bırakıldım, dosya açık

q-extradition-decision-date = İadeye ilişkin son karar ne zaman verildi?
    .label = Son iade kararı
    .hint = Bir bakan karar verdiyse size bildirildiği günü yazın.
    .why = Kanun yoluna çoğu zaman günler içinde başvurulması gerekir. Avukatınıza önce bu tarih gerekir.

q-extradition-appeal = Karara itiraz (kanun yolu) için ne yapıldı?
    .label = Karara itiraz (kanun yolu)
    .why = Birçok mahkeme önce, günler içinde kanun yoluna başvuru izni ister.
    .o-not-yet = Henüz bir şey yok
    .o-asked = İtiraz edildi veya bunun için izin istendi
    .o-leave-given = İtiraz için izin verildi
    .o-leave-refused = İtiraz için izin reddedildi
    .o-by-the-other-side = Talep eden ülke itiraz etti
    .o-out-of-time = Bunun süresi bitti

q-extradition-court = Hangi mahkeme veya makam karar veriyor ve dosya numarası nedir?
    .label = İadenin mahkemesi
    .hint = Varsa bir belgede basıldığı gibi. Bir hâkimin veya savcının adı da yardımcı olabilir.
    .why = Bir avukat dosyayı ve talep eden ülke adına kimin hareket ettiğini bununla bulabilir.

q-extradited-before = Daha önce bir ülke sizi başka bir ülkeye iade etti mi?
    .label = Önceki iade
    .why = Önceki bir teslimden sonra, yenisi için o ülkenin onayı gerekebilir.

q-protection-else = Bu bölümde “başka bir şey” ile ne demek istiyorsunuz?
    .label = Koruma, sizin sözlerinizle
    .hint = Birden çok kez seçtiyseniz sayfayı belirtin.
    .why = Bu bölümün listelerinde bulunmayanı yazmanız içindir.
