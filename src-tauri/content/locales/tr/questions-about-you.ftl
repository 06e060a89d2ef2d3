section-about-you = Hakkınızda
    .about = Adınız, vatandaşlığınız ve yaşadığınız yer. Bildirimler çoğu zaman bir adın başka bir yazılışını taşır.

q-own-name = Kullandığınız her yazılış ve alfabede adınız nedir?
    .label = Adınız
    .hint = Yazdığınız biçimde verin, sonra başka yazılışları, alfabeleri ve eski adları ekleyin.
    .why = Bildirimler sık sık başka bir yazılışla yayımlanır. Avukatınızın gereği gibi arayabilmesi için adınızın her biçimi gerekir.

q-birth-date = Ne zaman doğdunuz?
    .label = Doğum tarihi
    .why = Benzer adlı kişiler doğum tarihleriyle ayırt edilir.

q-nationalities = Hangi vatandaşlıklara sahipsiniz?
    .label = Vatandaşlıklar
    .hint = Hiç yoksa “Vatansız” seçeneğini seçin. Adını vermemeyi tercih ettiğiniz bir ülkeyi de seçebilirsiniz.
    .why = Birçok ülke kendi vatandaşlarını iade etmez. Vatandaşlık, hangi konsolosluğun yardım edebileceğini de belirler.

q-lives-in = Şu anda nerede yaşıyorsunuz?
    .label = Yaşadığı yer
    .why = Gözaltı, iade ve dondurma kuralları yaşadığınız ülkeye bağlıdır.

q-language = Hangi dilde konuşmak istiyorsunuz ve tercümana ihtiyacınız var mı?
    .label = Dil
    .hint = Belgelerinizin dilini ve görüşmeyi sizin için kolaylaştıracak başka şeyleri de yazın.
    .why = Avukatınız o zaman ihtiyacınız olan görüşmeyi ve çevirileri ayarlayabilir.

q-uk-status = Birleşik Krallık’taki göçmenlik durumunuz nedir?
    .label = Birleşik Krallık’taki durum
    .why = Yurt dışındaki bir dosya bir vizeyi veya başvuruyu etkileyebilir. Bir başvuru da bir iade dosyasını etkileyebilir.
    .o-settled = Yerleşik statü veya süresiz kalma izni
    .o-visa = Vize veya süreli başka bir izin
    .o-bno = British National (Overseas) vizesi
    .o-protection = Mülteci statüsü veya başka bir koruma türü
    .o-claim-pending = Koruma istedim ve karar bekliyorum
    .o-appeal-pending = Koruma başvurum reddedildi ve itirazım sürüyor
    .o-applying-for-citizenship = Britanya vatandaşlığına başvuruyorum
    .o-no-permission = Şu anda iznim yok
    .o-other = Başka bir durum

q-uk-status-other = Durumunuz nedir, kendi sözlerinizle?
    .label = Durum, sizin sözlerinizle
    .hint = Kartınızdaki, mektubunuzdaki veya damganızdaki sözler yeter.
    .why = Listede bulunmayanı yazmanız içindir.

q-passport-state = Pasaportlarınıza bir şey oldu mu?
    .label = Pasaportlar
    .hint = Bazı ülkeler bir pasaportu, sahibine bildirmeden kayıp veya iptal edilmiş olarak kaydeder.
    .why = Bir pasaportun INTERPOL’ün kayıp ve çalıntı belgeler kaydında olup olamayacağını göstermeye yardım eder.
    .o-no-problem = Hiçbir şey: pasaportum geçerli
    .o-second-passport = Birden fazla pasaportum var
    .o-expired = Süresi doldu
    .o-reported-by-you = Kayıp veya çalıntı olduğunu kendim bildirdim
    .o-taken-away = Elimden alındı veya bana verilmiyor
    .o-recorded-lost = Kayıp veya çalıntı diye kaydedildi, ama ben bildirmemiştim
    .o-cancelled = İptal edildi
    .o-renewal-refused = Yenisi verilmedi
    .o-childs-passport = Çocuğumun pasaportu durduruldu, işaretlendi veya alındı
    .o-other = Başka bir şey
    .o-no-passport = Pasaportum yok

q-other-residence = Başka hangi ülkelerde yaşayabilir veya hangilerine vizesiz girebilirsiniz?
    .label = Yaşayabileceği diğer ülkeler
    .hint = Bir yatırımla birlikte gelen izinleri ve pasaportları da ekleyin.
    .why = Hangi yolculukların açık kaldığını ve hangi ülkeye sizinle ilgili soru sorulabileceğini gösterir.

q-passport-countries = Söz konusu pasaportları hangi ülkeler verdi?
    .label = Pasaportları veren ülkeler
    .why = Endişe ettiğiniz ülkenin pasaportunuza işlem yapan ülke olup olmadığını gösterir.

q-passport-kept-by = Pasaportu hangi ülke aldı veya alıkoydu?
    .label = Pasaportu alıkoyan
    .hint = Pasaport şimdi hangi ülkenin görevlilerindeyse o ülke.
    .why = Bir sınırın pasaportu alıkoyması, bir devletin kendi vatandaşından pasaport almasından ayrı bir konudur.
