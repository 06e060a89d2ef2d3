section-assets = Bankalar ve malvarlığı
    .about = Bankaların ne yaptığı ve paraya veya mala ne olduğu. Hesap numaraları burada istenmez.

q-has-bank-measures = Bir banka hesabınızı bloke etti, kapattı veya açmayı reddetti mi?
    .label = Banka işlemleri
    .hint = Ticari hesapları ve yurt dışındaki hesapları da ekleyin.
    .why = Bir banka bir bildirim, basın haberi veya karar görmüş olabilir. Çoğu zaman bunu söylemesine izin yoktur.

group-bank-measure = Bankaların yaptıkları
    .one = Banka işlemi
    .add = Banka ekle

q-bank-measure-country = Hesap hangi ülkede?
    .label = Hesabın ülkesi
    .why = Dondurma yetkileri ve bildirim süreleri ülkeye bağlıdır.

q-bank-measure-what = Banka ne yaptı?
    .label = Bankanın yaptığı
    .why = Nedensiz bir bloke, önceden bildirilen bir kapatmadan farklı kurallara bağlı olabilir.
    .o-blocked = Hesabı veya bir kartı bloke etti
    .o-closed = Hesabı kapattı
    .o-closing-notice = Hesabı kapatacağını yazdı
    .o-opening-refused = Hesap açmayı reddetti
    .o-payment-held = Bir ödemeyi yapmadı
    .o-questions = Soru sordu
    .o-other = Başka bir şey

q-bank-measure-what-other = Banka başka ne yaptı?
    .label = Bankanın adımı, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-bank-measure-name = Bankanın adı nedir?
    .label = Bankanın adı
    .why = Bir büro, sizin için hareket etmeden önce o banka için de çalışıp çalışmadığını denetler.

q-bank-measure-date = Banka bunu ilk ne zaman yaptı?
    .label = İlk kez
    .why = Bazı dondurmalar, bir mahkeme karar verene kadar yalnızca belirli sayıda gün sürebilir.

q-bank-measure-reason = Banka hangi nedeni söyledi?
    .label = Bankanın nedeni
    .why = Bankanın kendi sözleri; nedenin bir karar, bir veri tabanı veya bir kural olup olmadığını gösterebilir.
    .o-no-reason = Neden söylenmedi
    .o-checks = Kanunun ondan istediği kontroller
    .o-screening-database = Kişileri listeleyen bir veri tabanı
    .o-police-or-court = Polis veya bir mahkeme
    .o-account-freezing-order = Bir hesap dondurma kararı
    .o-interpol = INTERPOL
    .o-sanctions = Yaptırımlar
    .o-name-match = Adım bir listedeki ada benziyor
    .o-own-rules = Kendi kuralları veya isteği
    .o-other = Başka bir neden

q-bank-measure-reason-other = Banka başka hangi nedeni söyledi?
    .label = Bankanın nedeni, sizin sözlerinizle
    .hint = Elinizdeyse yazısındaki sözler.
    .why = Listede bulunmayanı yazmanız içindir.

q-has-assets = Size ait bir şey donduruldu, soruldu veya alındı mı?
    .label = İlgili malvarlığı
    .hint = Para, ev, şirket, pay, kripto varlık veya başka değerli şeyler.
    .why = Bir ülkenin malvarlığını izleyip izlemediğini ve sizin bir şeyi geri alıp alamayacağınızı göstermeye yardım eder.

group-asset = İlgili malvarlığı
    .one = Malvarlığı
    .add = Malvarlığı ekle

q-asset-kind = Bu nasıl bir malvarlığı?
    .label = Malvarlığının türü
    .why = Arazi, şirket, hesap ve kripto varlık için farklı kararlar vardır.
    .o-home-or-land = Ev veya arazi
    .o-company-or-shares = Şirket veya paylar
    .o-account = Hesaptaki para
    .o-crypto = Kripto varlık
    .o-vehicle-boat-aircraft = Araç, tekne veya uçak
    .o-valuables = Sanat eseri, mücevher veya başka değerli eşya
    .o-other = Başka bir şey

q-asset-kind-other = Malvarlığı nedir, kendi sözlerinizle?
    .label = Malvarlığı, sizin sözlerinizle
    .hint = Tutar ve adres gerekmez.
    .why = Listede bulunmayanı yazmanız içindir.

q-asset-country = Bu malvarlığı hangi ülkede?
    .label = Malvarlığının yeri
    .why = Hangi mahkemelerin onu dondurabileceğini, hangilerinin geri verebileceğini gösterir.

q-asset-event = Bu malvarlığına ne oldu?
    .label = Ne oldu
    .why = Devletin dondurması, karşı tarafın dondurması ve bir kayıp farklı adımlara götürür.
    .o-frozen-for-the-state = Bir devlet için donduruldu veya el konuldu
    .o-frozen-for-other-side = Bir uyuşmazlığın karşı tarafı için mahkemece donduruldu
    .o-asked-about = Bir makam veya banka onu sordu
    .o-named-in-interpol-request = INTERPOL üzerinden gönderilen bir talepte onun veya benim adım geçti
    .o-searched-for = Biri onu arıyor
    .o-confiscated = Kesin olarak müsadere edildi
    .o-taken-by-deceit = Aldatılarak elimden alındı
    .o-control-lost = Başkaları rızam olmadan kontrolünü aldı
    .o-wealth-order = Bedelinin nasıl ödendiğini açıklama kararı geldi (unexplained wealth order)
    .o-recovery-claimed = Bir Birleşik Krallık makamı, mahkûmiyet olmadan almak için mahkemeye başvurdu (civil recovery)
    .o-order-dated = Kararla ilgili bir gün biliyorum: verildiği veya sona erdiği gün
    .o-order-facts = Kararda eksik bir şey var veya malvarlığı yalnızca bana ait değil
    .o-other = Başka bir şey

q-asset-date = Bu, malvarlığının başına ne zaman geldi?
    .label = Olduğu tarih
    .why = Yanıt veya talep süreleri çoğu zaman bu tarihten başlar.

q-asset-by = Bunu kim yaptı?
    .label = Yapan
    .why = Bir makama mı, mahkemeye mi, özel bir kişiye mi başvurulacağını gösterir.
    .o-uk-authority = Birleşik Krallık’ta bir makam
    .o-authority-abroad = Başka bir ülkenin makamı
    .o-court = Bir mahkeme
    .o-bank = Bir banka
    .o-business-partner = Bir iş ortağı
    .o-employee-or-adviser = Bir çalışan veya danışman
    .o-relative = Bir akraba
    .o-stranger = Tanımadığım biri
    .o-other = Başka biri

q-asset-link = Bu malvarlığının kimin dosyasına ait olduğu söyleniyor?
    .label = Bağlı olduğu dosya
    .why = Dosyada olmayan bir kişiye ilişkin veriler de doğru ve gerekli olmalıdır.
    .o-own-case = Benimle ilgili bir dosya
    .o-relatives-case = Bir akrabayla ilgili bir dosya
    .o-business-contacts-case = Bir iş bağlantısıyla ilgili bir dosya
    .o-no-case-known = Bildiğim bir dosya yok

q-asset-order = Bu nasıl bir karar?
    .label = Kararın türü
    .hint = Adı kararın başında yazar. Adı geçenlerin hepsini seçin.
    .why = Her türün kendi mahkemesi, kendi sonu ve geçim giderlerini istemenin kendi yolu vardır.
    .o-restraint-order = Ceza mahkemesinin tasarruf yasağı kararı (restraint order)
    .o-account-freezing-order = Hesap dondurma kararı (account freezing order)
    .o-property-freezing-order = Mal dondurma kararı (property freezing order)
    .o-interim-freezing-order = Malvarlığını açıklama kararıyla birlikte ara dondurma kararı (interim freezing order)
    .o-cash-or-crypto-seized = Nakit, değerli eşya veya kripto varlığa el konuldu ve tutuluyor
    .o-private-freezing-order = Bir uyuşmazlığın karşı tarafı için hukuk mahkemesinin dondurma kararı (freezing order)
    .o-worldwide = Başka ülkelerdeki malları da kapsıyor
    .o-not-told = Bir karar görmedim

q-asset-found-out = Kaybı ne zaman öğrendiniz?
    .label = Kaybın öğrenilmesi
    .why = Bazı hukuklarda talep süresi kaybın öğrenildiği günden başlar.

q-asset-value = Değeri yaklaşık ne kadardı?
    .label = Yaklaşık değer
    .hint = Yuvarlak bir rakam yeter.
    .why = Avukatınıza hangi adımların masrafına değdiğini gösterir.

q-asset-recovery-steps = Bu malvarlığını geri almak için ne yapıldı?
    .label = Geri alma adımları
    .why = Erken adımlar bir talebe yardım eder. Polise veya mahkemeye söylenenler birbirine uymalıdır.
    .o-police-report = Polise bildirim
    .o-lawyer-letter = Bir avukatın yazısı
    .o-court-case = Dava veya tahkim
    .o-asked-bank = Bir bankaya başvuru
    .o-none = Henüz bir şey yok

q-asset-where-now = Bildiğiniz kadarıyla şimdi nerede?
    .label = Şimdiki yeri
    .why = İzlenebilen para durdurulabilir. Her yer başka bir adım gerektirir.
    .o-same-bank = Aynı bankada
    .o-known-account = Bildiğim başka bir hesapta
    .o-abroad = Başka bir ülkede
    .o-wallet-or-exchange = Bir cüzdanda veya kripto varlık borsasında
    .o-sold-on = Başkasına satıldı
    .o-not-known = Şimdiye kadar kimse bilmiyor

q-asset-proof = Size ait olduğunu veya nasıl alındığını ne gösteriyor?
    .label = Kanıt
    .why = Bir mahkeme harekete geçmeden önce belge ister; hele günler içinde harekete geçecekse.
    .o-transfer-record = Bir havale kaydı
    .o-contract = Bir sözleşme
    .o-messages = Mesajlar
    .o-register-entry = Bir sicil kaydı
    .o-witness = Bunu gören bir kişi
    .o-none = Bunların hiçbiri

q-asset-clause = Sözleşme uyuşmazlıklar hakkında ne diyor?
    .label = Uyuşmazlık hükmü
    .why = Bir hüküm, hangi mahkemenin, hangi hukukun ve hangi sürenin geçerli olduğunu belirleyebilir.
    .o-court-named = Bir mahkemeyi gösteriyor
    .o-arbitration = Bir tahkimi gösteriyor
    .o-law-named = Bir hukuku gösteriyor
    .o-none = Bir şey söylemiyor veya sözleşme yok
    .o-not-known = Sözleşme elimde değil

q-asset-others = Onu alan kişiler için bunlardan biri doğru mu?
    .label = Alan kişiler
    .why = Aynı kaybı yaşayan başkaları veya parası olmayan borçlu, hangi adımın masrafına değdiğini değiştirir.
    .o-other-victims = Başkaları da aynı biçimde kaybetti
    .o-taker-insolvent = Paraları yok veya iflas hâlindeler
    .o-taker-abroad = Başka bir ülkedeler
    .o-taker-not-known = Kim olduklarını kimse bilmiyor
    .o-none = Bunların hiçbiri

q-asset-else = Bu malvarlığı için “başka bir şey” ile ne demek istiyorsunuz?
    .label = Malvarlığı, olanlar sizin sözlerinizle
    .why = Bu malvarlığının listelerinde bulunmayanı yazmanız içindir.

q-funds-questions = Malınızın veya paranızın nasıl kazanıldığını kim sordu?
    .label = Fonların kaynağını soranlar
    .why = Varlığın kaynağına ilişkin bir kararın gelip gelemeyeceğini göstermeye yardım eder.
    .o-uk-authority = Birleşik Krallık’ta bir makam
    .o-authority-abroad = Başka bir ülkenin makamı
    .o-tax-office = Bir vergi dairesi
    .o-bank-or-adviser = Bir banka, muhasebeci veya başka danışman
    .o-none = Hiç kimse

q-transfers-made = Söz konusu mallar son altı yılda satıldı, verildi veya taşındı mı?
    .label = Taşınan mallar
    .hint = Burada yalnızca evet veya hayır gerekir. Nedenler yüz yüze anlatılabilir.
    .why = Mal donduran mahkemeler bunu sorar. Avukatınız sizinle bir yanıt hazırlayabilir.

q-asset-places = Siz, şirketleriniz veya akrabalarınız hangi ülkelerde para veya değerli mal bulunduruyorsunuz?
    .label = Malvarlığının bulunduğu ülkeler
    .hint = Bunu boş bırakabilir veya avukatınıza yüz yüze söyleyebilirsiniz. Tutar ve adres sorulmaz.
    .why = Mal arayan bir ülke diğer ülkelere tek tek sorar.

q-asset-held-through = Kimin adına tutuluyor?
    .label = Kimin adına
    .why = Bir şirketin, trustın veya akrabanın malı, sizin malınızdan farklı kurallara bağlıdır.
    .o-own-name = Kendi adıma
    .o-company = Bir şirket
    .o-trust = Bir trust veya vakıf
    .o-relative = Bir akraba
    .o-other-person = Başka bir kişi
    .o-exchange = Bir kripto varlık borsası
    .o-own-wallet = Kendi cüzdanım

q-sanctions-lists = Sizin veya bir şirketinizin adı hangi yaptırım listelerinde geçiyor veya geçti?
    .label = Yaptırım listeleri
    .hint = Bildiklerinizin hepsini seçin. Bankanın bir yazısı listenin adını verebilir.
    .why = Her listenin kendi izinleri ve listeden çıkmak için kendi yolu vardır.
    .o-uk = Birleşik Krallık’ın listesi
    .o-eu = Avrupa Birliği’nin listesi
    .o-us = Amerika Birleşik Devletleri’nin bir listesi
    .o-un = Birleşmiş Milletler’in listesi
    .o-another-country = Başka bir ülkenin listesi
    .o-not-listed = Hiçbiri: bu benzer bir ad veya kimse bir liste söylemedi

q-sanctions-steps = Yaptırımlarla ilgili bunlardan hangileri oldu?
    .label = Yaptırımlarla ilgili adımlar
    .why = İzin, listeye alınmayı sona erdirme talebi ve bir suçlama ayrı ayrı adımlara götürür.
    .o-licence-asked = Ödemeler için izin istendi
    .o-licence-given = İzin verildi
    .o-licence-refused = İzin reddedildi
    .o-removal-asked = Biri bir listeden çıkarılmamı istedi
    .o-removal-refused = Bir listeden çıkarılmam için yapılan talep reddedildi
    .o-court-asked = Listeye alınmayı sona erdirmesi bir mahkemeden istendi
    .o-annulled-by-court = Bir mahkeme listeye alınmayı iptal etti
    .o-removed = Her liste sona erdi: her listeden çıkarıldım
    .o-evasion-said = Biri yaptırımların dolanıldığını söylüyor
    .o-none = Bunların hiçbiri

q-asset-until = Karar söylüyorsa hangi gün sona eriyor?
    .label = Kararın sonu
    .hint = Kararda yazar. Yurt dışındaki bir haczin de çoğu zaman böyle bir günü vardır.
    .why = O günden önce biri kararı uzatabilir veya daha fazlasını isteyebilir.

q-asset-facts = Bu malvarlığı veya üzerindeki karar için bunlardan hangileri doğru?
    .label = Bu malvarlığı hakkında
    .why = Mahkemeye söylenmeyen şey ve malın kime ait olduğu, bir kararı değiştirebilir veya sona erdirebilir.
    .o-court-not-told = Mahkemeye önemli bir şey söylenmedi
    .o-owner-differs = Belgeler veya kişiler farklı malikler gösteriyor
    .o-others-property = Başka birine veya bir şirkete ait
    .o-part-is-mine = Bir bölümü benim, dosya ise başka bir kişiye karşı
    .o-papers-lost = Bedelinin nasıl ödendiğini gösteren belgeler kayıp veya yok edilmiş
    .o-none = Bunların hiçbiri
