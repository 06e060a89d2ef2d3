section-steps-taken = Atılmış adımlar
    .about = Sizin veya sizin için başkalarının şimdiye kadar yaptıkları.

q-steps-so-far = Şimdiye kadar ne yapıldı?
    .label = Yapılanlar
    .why = Aynı işin iki kez yapılmasını önler. Başkalarının neyi zaten bilebileceğini de gösterir.
    .o-lawyer-here = Yaşadığım yerde bir avukatla konuştum
    .o-lawyer-there = İlgili ülkede bir avukatım var
    .o-wrote-to-authorities = O ülkenin makamlarına yazdım
    .o-wrote-to-embassy = O ülkenin büyükelçiliği veya konsolosluğuyla iletişime geçtim
    .o-wrote-to-own-embassy = Kendi ülkemin veya başka bir ülkenin büyükelçiliği ya da konsolosluğuyla iletişime geçtim
    .o-data-request = Bir bankadan, şirketten veya polis teşkilatından verilerimi istedim
    .o-wrote-to-interpol = Ben veya benim için biri INTERPOL’e veya Komisyonuna yazdı
    .o-rights-body = Birleşmiş Milletler’e veya bir insan hakları kuruluşuna başvurdum
    .o-press = Basınla konuştum
    .o-signed-something = Bir ifade, taahhüt veya anlaşma imzaladım
    .o-statement-there = Oradaki makamlara ifade verdim
    .o-statement-uk-police = Birleşik Krallık’ta polise ifade verdim
    .o-statement-elsewhere = Karşı tarafa veya başka bir ülkeye ifade verdim
    .o-asked-no-answer = Bir makamdan bir şey istedim, yanıt gelmedi
    .o-other = Başka bir şey
    .o-none = Henüz bir şey yok

q-embassy-which = Hangi büyükelçilik veya konsolosluk size yardım edebilir, hangisi bunu duymamalı?
    .label = Büyükelçilik ve konsolosluklar
    .hint = Hangisine zaten söylendiğini, kimin söylediğini ve ne yanıt verdiğini de yazın.
    .why = Bir konsolosluk tutulan birini ziyaret edebilir. Talep eden ülkeye hizmet eden konsolosluk sözlerinizi ona iletebilir.

q-steps-else = Başka ne yapıldı?
    .label = Yapılanlar, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-has-interpol-requests = Siz veya sizin için bir avukat INTERPOL’e veya Komisyonuna talep gönderdiniz mi?
    .label = INTERPOL’e talepler
    .hint = Bireylerin taleplerine INTERPOL Dosyalarının Kontrolü Komisyonu (Commission for the Control of INTERPOL’s Files) karar verir.
    .why = Önceki talepler ve yanıtlar, neyin hâlâ ve ne zamana kadar istenebileceğini belirler.

group-interpol-request = INTERPOL’e talepler
    .one = INTERPOL’e talep
    .add = Talep ekle

q-request-kind = Bu talep ne istiyordu?
    .label = Talebin türü
    .why = Her talep türünün kendi koşulları ve süreleri vardır.
    .o-access = INTERPOL’de hakkımda veri bulunup bulunmadığını bilmek
    .o-deletion-or-correction = Verileri silmek veya düzeltmek
    .o-advance-request = Hiçbir bildirimin kabul edilmemesini önceden istemek
    .o-revision = Önceki bir kararın yeniden incelenmesi
    .o-other = Başka bir şey

q-request-kind-other = Bu talep ne istiyordu, kendi sözlerinizle?
    .label = Talep, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-request-sent = Bu talep ne zaman gönderildi?
    .label = Gönderildiği tarih
    .why = Komisyonun, bir talebin incelemeye kabul edilip edilmediğini söylemesi için belirli bir süresi vardır.

q-request-state = Bu talep hangi durumda?
    .label = Talebin durumu
    .why = Komisyon veya siz için bir sürenin işleyip işlemediğini gösterir.
    .o-no-reply = Henüz yanıt yok
    .o-returned = Eksik olduğu için geri gönderildi
    .o-accepted-waiting = Kabul edildi, yanıt gelmedi
    .o-answered = Yanıtlandı veya karara bağlandı
    .o-withdrawn = Geri alındı

q-request-accepted-date = Bu talep incelemeye ne zaman kabul edildi?
    .label = Kabul tarihi
    .why = Komisyonun süreleri talebin kabul edildiği günden başlar.

q-request-answer = Bu talebin yanıtı neydi?
    .label = Yanıt
    .why = Ne doğrulayan ne yalanlayan bir yanıt, hiçbir yönde bir şey söylemez.
    .o-no-data = INTERPOL’de hakkımda veri yok
    .o-neither-confirm-nor-deny = Ne doğrulayabiliyor ne yalanlayabiliyor
    .o-data-disclosed = Veri var ve bana bildirdi
    .o-deleted = Veriler silindi veya silinecek
    .o-changed = Veriler değiştirildi veya tamamlandı
    .o-kept = Veriler kalabilir
    .o-other = Başka bir yanıt

q-request-answer-other = Yanıt ne diyordu, kendi sözlerinizle?
    .label = Yanıt, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-request-answer-date = O yanıtın tarihi nedir?
    .label = Yanıt tarihi
    .why = Avukatınızın hangi olguların yanıttan önce, hangilerinin sonra geldiğini görmesine yardım eder.

q-request-argued = Bu talepte neler ileri sürüldü, birkaç sözcükle?
    .label = O zaman ileri sürülenler
    .hint = Gerekçeler yeter, örneğin sığınma veya özel bir uyuşmazlık.
    .why = Bir karara yalnızca yeni bir olguyla yeniden bakılabilir. Avukatınız onu bununla karşılaştırır.

q-request-new-fact = O yanıttan sonra yeni bir olgu ortaya çıktı mı?
    .label = Sonraki yeni olgu
    .hint = Örneğin bir hüküm, bir beraat veya sığınma verilmesi.
    .why = Bir karar, ancak onu değiştirebilecek yeni bir olgu üzerine yeniden incelenebilir.

q-request-new-fact-date = Yeni olguyu ne zaman öğrendiniz?
    .label = Yeni olgunun öğrenilmesi
    .hint = Birkaç tane varsa ilkinin gününü verin. Ötekileri aşağıda yazın.
    .why = Yeni olgunun öğrenildiği günden bir süre başlar.

q-request-new-fact-what = Yeni olgu nedir?
    .label = Yeni olgu
    .hint = Bir iki cümle yeter.
    .why = Avukatınızın, bunun yanıtı değiştirip değiştiremeyeceğini değerlendirmesini sağlar.

section-papers = Belgeler
    .about = Elinizde olan veya gördüğünüz belgeler. Candour’a kopyaları gerekmez.

q-papers-held = Hangi belgeler elinizde veya hangilerini gördünüz?
    .label = Eldeki belgeler
    .hint = Her belgeyi, mesajı ve cihazı olduğu gibi saklayın.
    .why = Tek bir belge bir konuyu belirleyebilir. Özetiniz ne getirileceğini listeler.
    .o-warrant = Yakalama emri veya kararı
    .o-charge = Suç isnadı veya iddianame
    .o-summons = Çağrı kâğıdı
    .o-judgment = Ceza hükmü
    .o-case-closed = Bir dosyayı kapatan karar
    .o-extradition-decision = İadeye ilişkin karar
    .o-interpol-letter = INTERPOL’den veya Komisyonundan bir mektup
    .o-custody-order = Çocuklarla ilgili karar
    .o-protection-decision = Sığınma veya korumaya ilişkin karar
    .o-civil-judgment = Hukuk mahkemesi hükmü veya hakem kararı
    .o-contract = Sözleşme, kredi veya şirket belgesi
    .o-settlement = Anlaşma, makbuz veya ödeme kanıtı
    .o-bank-letter = Bir bankadan yazı
    .o-funds-proof = Paranın veya malın bedelinin nasıl ödendiğine ilişkin kanıt
    .o-medical = Sağlık raporu
    .o-official-letter = Başka bir resmî yazı
    .o-messages = Mektup, e-posta veya mesajlar
    .o-press = Basın haberi
    .o-other = Başka bir belge
    .o-none = Yok

q-papers-else = Diğer belgeler hangileri?
    .label = Belgeler, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-has-papers = Resmî belgeleri tek tek eklemek ister misiniz?
    .label = Eklenen belgeler
    .hint = En acele olan önce. Bunu görüşmeye bırakıp belgeleri getirebilirsiniz.
    .why = Yanıt için bir tarih, bir gönderen ve bir numara avukatınıza önce ne yapılacağını söyler.

group-paper = Resmî belgeler
    .one = Resmî belge
    .add = Belge ekle

q-paper-what = Bu nasıl bir belge?
    .label = Belgenin türü
    .why = Her belge türü başka adımları ve başka süreleri başlatır.
    .o-summons = Çağrı kâğıdı
    .o-warrant = Yakalama emri veya kararı
    .o-charge = Suç isnadı veya iddianame
    .o-judgment = Ceza hükmü
    .o-case-closed = Bir dosyayı kapatan karar
    .o-extradition-decision = İadeye ilişkin belge veya karar
    .o-interpol-letter = INTERPOL’den veya Komisyonundan bir mektup
    .o-freezing-order = Para veya mal donduran, türünü bilmediğim bir karar
    .o-restraint-order = Ceza mahkemesinin tasarruf yasağı kararı (restraint order)
    .o-account-freezing-order = Hesap dondurma kararı (account freezing order)
    .o-private-freezing-order = Bir uyuşmazlığın karşı tarafı için hukuk mahkemesinin dondurma kararı (freezing order)
    .o-wealth-order = Bir malın bedelinin nasıl ödendiğini açıklama kararı (unexplained wealth order)
    .o-questions-notice = Soruları yanıtlama veya belge verme yazısı
    .o-official-letter = Başka bir resmî yazı
    .o-lawyer-letter = Karşı tarafın avukatından yazı
    .o-bank-letter = Bir bankadan yazı
    .o-custody-order = Çocuklarla ilgili karar
    .o-protection-decision = Sığınma veya korumaya ilişkin karar
    .o-civil-judgment = Hukuk mahkemesi hükmü veya hakem kararı
    .o-contract = Sözleşme, kredi veya şirket belgesi
    .o-settlement = Anlaşma, makbuz veya ödeme kanıtı
    .o-funds-proof = Paranın veya malın bedelinin nasıl ödendiğine ilişkin kanıt
    .o-medical = Sağlık raporu
    .o-messages = Mektup, e-posta veya mesajlar
    .o-press = Basın haberi
    .o-other = Başka bir şey

q-paper-standing = Bu belge elinizde mi?
    .label = Eldeki belge
    .why = Elinizde olan görüşmede okunabilir. Yalnız duyduğunuzun bulunması gerekir.
    .o-have-original = Belgenin aslı elimde
    .o-have-copy = Kopyası veya fotoğrafı elimde
    .o-seen = Gördüm, ama elimde değil
    .o-heard-of = Yalnızca duydum

q-paper-country = Bu belge hangi ülkeden geliyor?
    .label = Belgenin ülkesi
    .why = Belgenin ne anlama geldiğini ve yanıt için ne kadar süre olduğunu o ülkenin hukuku söyler.

q-paper-sender = Bu belgeyi kim gönderdi ve hangi numarayı taşıyor?
    .label = Gönderen ve numara
    .hint = Belgede basıldığı gibi. Yalnız adı yeter.
    .why = Oradaki bir avukat dosyayı bununla arayabilir.

q-paper-date = Bu belge hangi tarihi taşıyor?
    .label = Belgedeki tarih
    .why = Belgenin olayların sırasında nerede durduğunu gösterir.

q-paper-received = Bu belge size ne zaman ulaştı?
    .label = Alındığı tarih
    .hint = Veya ilk gördüğünüz zaman. Zarfı saklayın.
    .why = Birçok süre belgenin geldiği günden başlar.

q-paper-answer-by = Bu belge hangi tarihe kadar yanıt veya birinin gelmesini istiyor?
    .label = Yanıt için son gün
    .hint = Belgede tarih yoksa boş bırakın.
    .why = Özetiniz bu tarihi diğerleriyle birlikte sırasıyla listeler.

q-paper-language = Bu belge hangi dilde?
    .label = Belgenin dili
    .why = Çeviri zaman alır ve bir mahkeme çeviri isteyebilir.

q-paper-holder = Bu belgenin aslı kimde?
    .label = Aslının bulunduğu yer
    .hint = Örneğin oradaki bir avukatta, bir akrabada veya bir makamda.
    .why = Belgenin nereden istenebileceğini gösterir.

q-paper-matter = Bu belge hangi dosyanıza ait?
    .label = Belgenin dosyası
    .hint = Ülke, bir numara veya tanıyacağınız bir söz.
    .why = Bir dosyanın belgelerini bir arada tutar.

q-paper-note = Bu belge hakkında başka ne bilinmeli?
    .label = Belgeye ilişkin not
    .hint = Listede olmayan bir tür için başlığı yeter.
    .why = Listede bulunmayanı yazmanız içindir.

section-wishes = Ne istiyorsunuz
    .about = Ne umduğunuz, kendi sözlerinizle istediğiniz her şey ve size güvenle nasıl ulaşılabileceği.

q-what-you-want = Hangi konuda yardım istersiniz?
    .label = İstenen yardım
    .why = Büronun hangi hizmetinin uygun olduğunu gösterir.
    .o-know-if-listed = Bir bildirim olup olmadığını öğrenmek
    .o-know-about-travel = Yolculuğun ne anlama gelebileceğini anlamak
    .o-challenge-notice = Bir bildirime itiraz etmek
    .o-prepare-for-case = Bir ceza veya iade dosyasına hazırlanmak
    .o-answer-threat = Bir uyuşmazlıktaki tehdide yanıt vermek
    .o-recover-assets = Parayı veya malı geri almak
    .o-bank-trouble = Bankalarla sorun
    .o-protect-family = Ailemin güvenliği
    .o-second-opinion = İkinci bir görüş
    .o-for-somebody-else = Bu yanıtları başkası için yazıyorum
    .o-just-talk = İlk bir konuşma, şimdilik başka bir şey değil

q-filled-in-by = Bu yanıtları kim yazıyor?
    .label = Yazan
    .hint = Başkası için yazıyorsanız “siz” o kişi demektir.
    .why = Avukatınıza yanıtları kimin doğrulayabileceğini ve bunların kimin sözleri olduğunu gösterir.
    .o-the-person = İlgili kişinin kendisi
    .o-family-or-friend = Aileden biri veya bir arkadaş
    .o-lawyer = Bir avukat
    .o-somebody-else = Başka biri

q-writer-name = Bu yanıtları yazan kişinin adı nedir?
    .label = Yazanın adı
    .hint = Boş bırakıp avukata yüz yüze söyleyebilirsiniz.
    .why = Büro bu adı diğerleri gibi denetler ve kiminle konuştuğunu bilir.

q-writer-detail = Yerine yazdığınız kişinin neyi olursunuz, size nasıl ulaşılabilir ve onun adına konuşabilir misiniz?
    .label = Yazan hakkında
    .hint = Burada “siz”, yazan kişi demektir. Örneğin: kardeşi, bir numara, “her şeyi duyabilirim” veya “yalnızca tarihler”.
    .why = Bir avukat o kişi için hareket eder ve kimin neyi duyabileceğini veya söyleyebileceğini ona sorar.

q-advice-cost = Danışmanlığın masrafı nasıl karşılanabilir?
    .label = Danışmanlığın masrafı
    .hint = Doğru olanların hepsini seçin. Bunu boş bırakabilirsiniz.
    .why = Bir dondurma kararı çoğu zaman hukuki yardım için sınırlı ölçüde para kullanılmasına izin verir. Adli yardımın kendi formu vardır ve zaman alır.
    .o-could-pay = Ödeyebilirim
    .o-part-only = Bir bölümünü ödeyebilirim
    .o-others-pay = Benim için başkası öder
    .o-funds-frozen = Param donduruldu veya bloke edildi
    .o-needs-legal-aid = Adli yardıma ihtiyacım var
    .o-has-legal-aid = Adli yardımım var veya istedim
    .o-discuss = Bunu konuşmayı tercih ederim

q-own-words = Avukatınızın kendi sözlerinizle neyi bilmesini istersiniz?
    .label = Kendi sözlerinizle
    .hint = Kısa olması yeterli. Kim, nerede, ne zaman ve ne söylendi. Belgelerinizin dillerini buraya not edebilirsiniz.
    .why = Kendi sözleriniz herhangi bir dilde, yazdığınız gibi basılır.

q-safe-contact-detail = Size güvenle nasıl ulaşılabilir ve görüşmeyi ne kolaylaştırır?
    .label = Güvenli iletişim
    .hint = Örneğin bir e-posta adresi, bir numara veya güvendiğiniz bir kişi. Evden aranmak gibi kaçınılacak şeyleri yazın. Molaları, tercümanı veya yanınızda istediğiniz kişiyi belirtin.
    .why = Kimsenin size başkalarının fark edebileceği biçimde ulaşmamasını sağlar. Yalnızca seçtiğiniz yerde basılır.

section-names = Çıkar çatışması kontrolü için adlar
    .about = Bir hukuk bürosu, karşı taraftan biri için zaten çalışmadığını denetlemek zorundadır.

q-has-names = Büronun kontrol etmesi gereken kişi veya şirketler var mı?
    .label = Kontrol edilecek adlar
    .hint = Karşı tarafı, şikâyet edeni, bir işvereni, şirketi, tasfiye memurunu veya düzenleyici kurumu düşünün.
    .why = Bir büro iki taraf için birden çalışmamalıdır. Bu kontrol, başka bir şey okunmadan önce yapılır.

group-name-to-check = Kontrol edilecek adlar
    .one = Kontrol edilecek ad
    .add = Ad ekle

q-name-party = Kişinin veya şirketin adı nedir?
    .label = Ad
    .hint = Biliyorsanız başka yazılışları ve adı kendi alfabesinde ekleyin.
    .why = Büro adları her yazılışta karşılaştırır.

q-name-role = Bu kişinin veya şirketin konuyla ilgisi nedir?
    .label = Konudaki rolü
    .why = Büroya adın hangi tarafta durduğunu gösterir.
    .o-other-side = Bir uyuşmazlığın karşı tarafı
    .o-complainant = Ceza şikâyetinde bulundu
    .o-own-company = Benim bir şirketim
    .o-co-accused = Benimle birlikte suçlanıyor
    .o-witness = Bir tanık
    .o-lawyer = Bir avukat
    .o-bank = Bir banka
    .o-employer = Şimdiki veya önceki bir işveren ya da amir
    .o-liquidator = Bir tasfiye memuru veya iflas idaresi
    .o-authority = Bir düzenleyici kurum veya başka bir makam
    .o-relative = Bir akrabam
    .o-helper = Bu konuda bana yardım ediyor veya benim için yazıyor
    .o-official = Bir görevli
    .o-other = Başka bir şey

q-name-detail = Bu kişi hangi ülkede ve bu adı diğerlerinden ne ayırır?
    .label = Ad hakkında daha fazlası
    .hint = Ülke, doğum yılı veya şirket numarası yeter. Bir avukat için hâlâ görevde olup olmadığını yazın.
    .why = Birçok kişi ve şirket aynı adı taşır.

q-name-link = Bu ad neye ait?
    .label = Neye ait
    .why = Büro, adın hangi konunun hangi tarafında olduğunu hemen görebilir.
    .o-case = Bir ceza işi
    .o-dispute = Bir uyuşmazlık
    .o-both = İkisi de
    .o-neither = Hiçbiri

q-name-which = Bu hangi dosya veya uyuşmazlık?
    .label = Adın dosyası veya uyuşmazlığı
    .hint = Ülke, bir numara veya tanıyacağınız bir söz.
    .why = Birkaç dosya varsa büro adın hangisinde olduğunu görebilir.
