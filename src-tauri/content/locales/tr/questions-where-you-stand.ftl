section-where-you-stand = Şu anki durumunuz
    .about = Şu anda ve önümüzdeki haftalarda ne oluyor. Neyin önce geleceğini bu yanıtlar belirler.

q-held-now = Tutuluyor musunuz veya serbestçe hareket etmeniz engelleniyor mu?
    .label = Şu anda tutulma
    .hint = Şu anda durduruluyorsanız önce avukat isteyin. Sorular bekleyebilir.
    .why = Önce ne yapılması gerektiğini göstermeye yardım eder. Tutulan bir kişiye her şeyden önce avukat gerekir.
    .o-held = Evet, tutuluyorum
    .o-stopped-now = Evet, şu anda durduruluyorum veya bana soru soruluyor
    .o-on-conditions = Serbestim, ama kefaletle veya koşullarla
    .o-free = Hayır
    .o-free-abroad = Hayır, ama yaşadığım ülkede değilim

q-where-now = Şu anda hangi ülkedesiniz?
    .label = Şu anki ülke
    .hint = Bunu boş bırakabilirsiniz.
    .why = Bugün ne olabileceğini bulunduğunuz yerin hukuku belirler.

q-held-country = Hangi ülkede tutuluyor, durduruluyor veya koşullara bağlısınız?
    .label = Tutulduğu ülke
    .why = Gözaltı ve iade kuralları bulunduğunuz ülkeye bağlıdır.

q-held-since = Ne zamandan beri tutuluyor veya koşullara bağlısınız?
    .label = Tutulma başlangıcı
    .why = Bazı süreler gözaltı gününden başlar. Yaklaşık bir tarih bile avukatınızın onları bulmasına yardım eder.

q-held-hour = Yaklaşık hangi saatte durduruldunuz veya yakalandınız ve bu yazıldı mı?
    .label = Durdurulma saati
    .hint = Yaklaşık bir saat yeter. Size verilen bir belgede yazabilir.
    .why = Mahkemenin karar vermesi için bazı süreler saatle sayılır.

q-held-reason = Size hangi neden söylendi?
    .label = Söylenen neden
    .why = Yerel bir dosya, bir göçmenlik işi ve yurt dışından gelen bir talep farklı kurallara bağlıdır.
    .o-interpol-alert = INTERPOL üzerinden gönderilen bir bildirim
    .o-extradition-request = Beni başka bir ülkeye gönderme talebi (iade)
    .o-alert-and-local-case = Bir bildirim veya yurt dışından bir talep, ayrıca yerel bir dosya
    .o-local-case = Bulunduğum ülkedeki bir dosya
    .o-immigration = Bir göçmenlik işi
    .o-not-told = Bana bir neden söylenmedi
    .o-other = Başka bir neden

q-held-reason-other = Diğer neden neydi?
    .label = Neden, sizin sözlerinizle
    .hint = Hatırlıyorsanız kullanılan sözler.
    .why = Listede bulunmayanı yazmanız içindir.

q-held-lawyer = Tutulduğunuz, durdurulduğunuz veya koşullara bağlı olduğunuz ülkede avukatınız var mı?
    .label = Oradaki avukat
    .why = Bugün orada sizin adınıza hareket edebilecek biri olup olmadığını gösterir.

q-held-place = Nerede tutuluyorsunuz?
    .label = Tutulma yeri
    .hint = Cezaevi, karakol veya başka yer, bulunduğu şehir ve oradaki numaranız. Bunu boş bırakabilirsiniz.
    .why = Bir avukat veya konsolosluk size ancak yeri biliyorsa ulaşabilir.

q-bail-conditions = Sizin için hangi koşullar konuldu?
    .label = Konulan koşullar
    .hint = Kararda yazanların hepsini seçin. Birine uyamayacaksanız bunu olmadan önce avukatınıza söyleyin.
    .why = Avukatınız her adımı bunlara göre denetler. Zamanında istenirse bir mahkeme bir koşulu değiştirebilir.
    .o-live-at-address = Belirli bir adreste yaşamam ve gecelemem gerekiyor
    .o-curfew = Belirli saatlerde evde olmam gerekiyor
    .o-tag = Elektronik kelepçe takıyorum
    .o-report = Polise imza vermem gerekiyor
    .o-passport-kept = Pasaportum poliste veya bir mahkemede
    .o-stay-in-country = Ülkeden ayrılmamam veya seyahat belgesi istememem gerekiyor
    .o-no-contact = Belirli kişilerle iletişim kurmamam gerekiyor
    .o-money-lodged = Mahkemeye para yatırıldı
    .o-surety = Biri benim için para taahhüt etti
    .o-other = Başka bir şey
    .o-none = Bildiğim bir koşul yok

q-safety-now = Şu anda birinin güvenliği veya sağlığı konusunda kuşku var mı?
    .label = Şu anki güvenlik ve sağlık
    .hint = Biri şu anda yardıma muhtaçsa önce acil numarayı arayın. Birleşik Krallık’ta 999, başka birçok ülkede 112.
    .why = Güvenlik her hukuki adımdan önce gelir. Bu yanıt özetinizde en başta gösterilir.
    .o-threat-to-you = Biri beni tehdit etti
    .o-threat-to-family = Biri ailemi veya yakınlarımı tehdit etti
    .o-child-at-risk = Bir çocuğun güvenliğinden endişe ediyorum
    .o-urgent-illness = Biri ağır hasta ve tedavi göremiyor
    .o-thoughts-of-self-harm = Kendime zarar verme düşüncelerim var
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-urgent-papers = Şu resmî belgelerden birini aldınız mı?
    .label = Alınan resmî belgeler
    .hint = Herhangi bir ülkeden gelenlerin hepsini seçin. Belgesiz bir arama da sayılır.
    .why = Birçok resmî belge bir süreyi başlatır. Avukatınız onları hemen görmek isteyecektir.
    .o-arrest-or-extradition = Yakalama veya iadeye ilişkin belgeler
    .o-summons-abroad = Başka bir ülkeden çağrı kâğıdı veya mahkeme belgeleri
    .o-police-interview = Polis görüşmesine davet
    .o-information-notice = Soruları yanıtlama veya belge verme yazısı
    .o-search = Evimde veya iş yerimde yapılan bir aramaya ilişkin belgeler
    .o-freezing-order = Para veya mal donduran bir karar
    .o-wealth-order = Bir malın bedelinin nasıl ödendiğini açıklama kararı (unexplained wealth order)
    .o-immigration-removal = Ülkeden ayrılmaya ilişkin göçmenlik belgeleri
    .o-citizenship-taken = Vatandaşlıktan çıkarılmama ilişkin bir belge
    .o-other = Başka bir resmî belge
    .o-none = Bunların hiçbiri

q-where-else = “Başka bir şey” veya “başka bir belge” ile ne demek istiyorsunuz?
    .label = Şu anki durum, sizin sözlerinizle
    .why = Önceki sayfalardaki listelerde bulunmayanı yazmanız içindir.

q-dates-coming = Önünüzde bir duruşma, bir son gün veya başka belirli bir tarih var mı?
    .label = Yaklaşan tarihler
    .why = Kaçırılan bir tarih bir hakkın kaybına yol açabilir. Özetiniz tarihleri sırasıyla listeler.

group-coming-date = Yaklaşan tarihler
    .one = Yaklaşan tarih
    .add = Tarih ekle

q-coming-date-what = Bu tarihte ne var?
    .label = Ne var
    .why = Bir duruşma günü, bir karara itiraz (kanun yolu) ve bir banka yazısı farklı türden yardım gerektirir.
    .o-court-hearing = Bir mahkeme duruşması
    .o-extradition-hearing = Bir iade duruşması
    .o-appeal-deadline = Bir karara itiraz (kanun yolu) için son gün
    .o-reply-deadline = Bir makama veya avukata yanıt için son gün
    .o-police-report = Polise imza veya görüşme
    .o-interpol-deadline = INTERPOL Komisyonuna yapılan bir talepteki tarih
    .o-visa-or-permit = Bir vize veya izin bitiyor
    .o-bank-deadline = Bir banka bir hesabı kapatacak veya bloke edecek
    .o-bank-questions = Bir bankanın sorularını yanıtlamak için son gün
    .o-forfeiture-objection = Dondurulmuş para kesin olarak alınmadan önce itiraz için son gün
    .o-payment-deadline = Bir ödemenin günü
    .o-other = Başka bir şey

q-coming-date-other = Bu tarih ne için?
    .label = Tarih, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-coming-date-when = Bu ne zaman?
    .label = Günü
    .why = Ne kadar zaman kaldığını gösterir. Yaklaşık bir tarih hiç olmamasından iyidir.

q-coming-date-where = Hangi mahkeme veya makam, saat kaçta ve neye karar verecek?
    .label = Yer, saat ve konu
    .hint = Belgede yazdığı gibi. Bir bölümü yeter.
    .why = İlk duruşma, kefaletle serbest bırakılma kararı ve hüküm farklı hazırlık gerektirir.

q-has-journeys = Önümüzdeki üç ayda bir sınırı geçmeyi planlıyor musunuz?
    .label = Planlanan yolculuklar
    .hint = Başka bir ülkede uçak değiştirmek de sayılır.
    .why = Birçok kişi bir bildirimi ilk kez bir sınırda öğrenir. Yolculuklar, başlamadan önce konuşulacak bir konudur.

group-journey = Planlanan yolculuklar
    .one = Yolculuk
    .add = Yolculuk ekle

q-journey-countries = Bu yolculuk hangi ülkelerden geçiyor?
    .label = Yoldaki ülkeler
    .hint = Uçak, tren veya gemi değiştirdiğiniz her ülkeyi ekleyin.
    .why = Bir bildirimin veya yurt dışından gelen bir talebin ne yapabileceği konusunda her ülkenin kendi kuralları vardır.

q-journey-date = Bu yolculuk ne zaman başlıyor?
    .label = Başlangıç
    .why = Başlamadan önce bir avukatla konuşmaya zaman olup olmadığını gösterir.

q-journey-why = Bu yolculuk neden planlandı ve bekleyebilir mi?
    .label = Yolculuğun nedeni
    .hint = Örneğin hasta bir anne baba, bir düğün, iş veya biten bir vize.
    .why = Bekleyemeyen bir neden, avukatınızın önce neyi düzenlemeye çalışabileceğini değiştirir.

q-held-how = Bugün bu tutulma için bunlardan hangileri doğru?
    .label = Bu tutulma
    .hint = Küçük görünseler de doğru olanların hepsini seçin.
    .why = Belgesiz, mahkemesiz veya doktorsuz bir tutulma her şeyden önce gündeme getirilir.
    .o-no-paper = Kimse bana bununla ilgili bir belge göstermedi
    .o-no-judge = Hiçbir hâkim veya mahkeme buna karar vermedi
    .o-in-transit = Orada yalnızca uçak, tren veya gemi değiştiriyordum
    .o-no-treatment = İlacımı alamıyorum veya doktora görünemiyorum
    .o-poor-conditions = Uyku, yiyecek, yer, ısınma veya ışık kötü
    .o-no-contact = Bir avukatla veya ailemle konuşamıyorum
    .o-none = Bunların hiçbiri
