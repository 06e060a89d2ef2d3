section-disputes = Uyuşmazlıklar
    .about = Para, şirket, mal veya aile konusunda polise ulaşabilecek anlaşmazlıklar.

q-has-disputes = Para, iş, mal veya aile konusunda bir uyuşmazlığınız var mı?
    .label = Uyuşmazlıklar
    .hint = Hiç tam çözülmemiş eski uyuşmazlıkları da ekleyin. Bir ceza dosyasının veya şikâyetin ardındaki uyuşmazlığı da ekleyin.
    .why = Erken bilinen bir uyuşmazlığa, kimse ona suç demeden önce hazırlanılabilir.

q-threats = Biri sizi bunlardan biriyle tehdit etti mi?
    .label = Yapılan tehditler
    .why = Özel bir uyuşmazlığın ceza şikâyetine dönüşüp dönüşemeyeceğini göstermeye yardım eder.
    .o-police-complaint = Polise veya savcıya şikâyet
    .o-interpol = INTERPOL veya kırmızı bülten
    .o-arrest-on-travel = Yolculukta gözaltı
    .o-bank-press-or-employer = Bankama, işverenime veya basına söyleme
    .o-harm = Bana, aileme veya malıma zarar
    .o-general-hint = Genel bir ima, örneğin yolculuktan önce düşünmem
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

group-dispute = Uyuşmazlıklar
    .one = Uyuşmazlık
    .add = Uyuşmazlık ekle

q-dispute-with = Bu uyuşmazlığın karşı tarafında kim var?
    .label = Karşı taraf
    .why = Bir banka, bir ortak, bir aile üyesi ve bir devlet farklı biçimlerde davranır.
    .o-business-partner = Bir iş ortağı veya ortak sahip
    .o-investor = Bir yatırımcı
    .o-customer-or-supplier = Bir müşteri veya tedarikçi
    .o-bank-or-lender = Bir banka veya başka bir kredi veren
    .o-debt-collector = Bir alacak tahsil şirketi
    .o-employer-or-staff = Bir işveren veya çalışan
    .o-state-or-state-company = Bir devlet veya devlet şirketi
    .o-spouse-or-family = Bir eş, eski eş veya akraba
    .o-competitor = Bir rakip
    .o-liquidator = Bir tasfiye memuru veya iflas idaresi
    .o-private-person = Bir özel kişi
    .o-other = Başka biri

q-dispute-with-other = Karşı taraf kim, kendi sözlerinizle?
    .label = Karşı taraf, sizin sözlerinizle
    .hint = Ne iş yaptıkları yeter. Adlar sonra sorulur.
    .why = Listede bulunmayanı yazmanız içindir.

q-dispute-country = Karşı taraf hangi ülkede?
    .label = Karşı tarafın ülkesi
    .why = Şikâyet genellikle karşı tarafın bulunduğu yerde yapılır.

q-dispute-about = Bu uyuşmazlık ne hakkında?
    .label = Konu
    .why = INTERPOL kuralları özel uyuşmazlıkları ağır suçlardan farklı ele alır.
    .o-contract = Bir sözleşme
    .o-loan-or-debt = Ticari kredi veya borç
    .o-personal-credit = Kişisel kredi kartı veya tüketici kredisi
    .o-shares-or-control = Bir şirketin payları veya kontrolü
    .o-investment = Bir yatırım
    .o-property = Arazi veya mal
    .o-employment = İş veya ücret
    .o-children = Çocuklar
    .o-divorce-or-inheritance = Boşanma veya miras
    .o-ideas-or-data = Fikirler, tasarımlar veya veriler
    .o-liable-for-another = Başkasının, benim sorumlu tutulduğum borcu
    .o-ban-on-leaving = Bir ülkeden çıkış yasağı
    .o-other = Başka bir şey

q-dispute-amount = Uyuşmazlık ne kadar para hakkında?
    .label = Uyuşmazlıktaki tutar
    .hint = Yuvarlak bir rakam yeter.
    .why = Avukatınıza uyuşmazlığın büyüklüğünü gösterir.

q-dispute-began = Bu uyuşmazlık ne zaman başladı?
    .label = Başlangıç
    .why = Talepler zamanla kaybedilebilir. Uyuşmazlığın mı şikâyetin mi önce geldiğini de gösterir.

q-dispute-stage = Bu uyuşmazlık hangi aşamaya geldi?
    .label = Aşama
    .why = Bir şikâyet gelirse uyuşmazlığa zaten bakan bir mahkeme veya hakem önemlidir.
    .o-talks = Aramızda görüşmeler
    .o-formal-letter = Bir avukatın resmî yazısı
    .o-court-case = Bir dava
    .o-arbitration = Bir tahkim
    .o-decided-for-you = Lehime bir karar
    .o-decided-against-you = Aleyhime bir karar
    .o-enforcement = Bir karara dayalı tahsil adımları
    .o-paying-by-instalments = Taksitle ödüyorum
    .o-settled = Bir anlaşma
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-dispute-criminal = Biri bu uyuşmazlığı polise götürdü mü?
    .label = Polisin işe karışması
    .why = Uyuşmazlığın hâlâ hukuk alanında mı olduğunu, yoksa ceza alanına da mı girdiğini gösterir.
    .o-complaint-made = Karşı taraf ceza şikâyetinde bulundu
    .o-complaint-threatened = Karşı taraf bununla tehdit etti
    .o-reported-by-you = Ben karşı tarafı şikâyet ettim
    .o-no = Hayır

q-dispute-threat-words = Polis veya INTERPOL hakkında tam olarak ne söylendi veya yazıldı?
    .label = Tehdidin sözleri
    .hint = Elinizdeyse karşı tarafın kendi sözleri. Asıl mesajı olduğu gibi saklayın.
    .why = Tam sözler, karşı tarafın ne elde etmeyi umduğunu gösterebilir.

q-dispute-what-happened = Bu uyuşmazlıkta ne oldu, kendi sözlerinizle?
    .label = Kendi sözlerinizle
    .hint = Kısa olması yeterli. Kim, nerede, ne zaman ve ne söylendi.
    .why = Hiçbir listenin tutamayacağını yazmanız içindir. Herhangi bir dilde, yazdığınız gibi basılır.

q-dispute-demand = Karşı taraf polisi işe karıştırmamak karşılığında ne istedi?
    .label = Karşılığında istenen
    .why = Para veya pay karşılığı şikâyetten vazgeçme teklifi, meselenin özel olduğunu gösterebilir.
    .o-money = Para
    .o-shares-or-property = Pay veya mal
    .o-silence = Susmam
    .o-drop-my-claim = Kendi talebimden vazgeçmem
    .o-return = Dönmem
    .o-custody = Çocuklar
    .o-other = Başka bir şey
    .o-none = Bir şey istenmedi

q-dispute-influence = Karşı tarafın şu imkânlardan biri var mı?
    .label = Karşı tarafın imkânları
    .why = Görevlilerle bağlar, özel bir şikâyetin nasıl ağırlık kazandığını gösterebilir.
    .o-linked-to-officials = Polis, savcı, mahkeme veya siyasetçilerle bağlar
    .o-state-owned = Bir devlete ait
    .o-staff-or-family-held = Uyuşmazlık sırasında çalışanlarım veya ailem tutuldu
    .o-property-taken = Hükümden önce mala el konuldu
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-threat-words = Sizi kim, ne zaman ve hangi sözlerle tehdit etti?
    .label = Tehdidin sözleri
    .hint = Hatırladığınız gibi sözler. Asıl mesajı olduğu gibi saklayın.
    .why = Tam sözler ve kimin söylediği, birinin ne istediğini ve bunun ne kadar yakın olduğunu gösterir.
