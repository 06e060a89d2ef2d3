point-held = Tutuluyor veya durduruluyorsunuz; bu yüzden avukat her şeyden önce gelir.
    .means = İlk saatlerde söylenen, imzalanan veya kabul edilen sonradan önemli olabilir. Soruları yanıtlamadan önce avukat ve tercüman isteyebilirsiniz.
    .other-side = { $uk ->
        [no] Kısa bir durdurma başka bir şey olmadan bitebilir. Hangi soruların yanıtlanması gerektiği yerden yere değişir.
       *[other] Kısa bir durdurma başka bir şey olmadan bitebilir. Birleşik Krallık giriş kapılarında bazı soruların yanıtlanması zorunludur.
    }
    .change = Koşulsuz serbestlik.
    .next = Şimdi avukat isteyin. Konsolosluğunuzu ancak devletinizle iletişim sizin için güvenliyse isteyin.
    .ask-1 = Beni tutan ülkede bir avukat önce ne yapmalı?

point-held-on-alert = Bir bildirim veya başka bir ülkenin talebi nedeniyle tutuluyor olabilirsiniz.
    .means = Bildirim üzerine bir yakalamadan sonra arkasındaki ülke hemen hareket etmek ve belgelerini zamanında göndermek zorundadır. Polis, verilerin hâlâ doğru olup olmadığını denetlemelidir.
    .other-side = Bir bildirimin yakalamaya izin verip vermediğini ulusal hukuk belirler. Yerel adımlar önce gelebilir.
    .change = O ülkenin belgeleri, zamanında gelip gelmemeleri.
    .next = Yakalamanın hangi belgeye dayandığını sorun ve bir kopya isteyin.
    .ask-1 = Yakalama hangi belgeye dayanıyor ve o belge hâlâ geçerli mi?

point-on-conditions = Koşullara bağlı yaşıyorsunuz ve onlara uymak dosya için önemlidir.
    .means = Bir mahkeme koşullar koyabilir: adres, para yatırma veya polise imza verme gibi. Uyulmayan bir koşul tutulmaya yol açabilir.
    .other-side = Koşullar çoğu zaman önce mahkemeden istenerek değiştirilebilir.
    .change = Mahkemenin yeni bir kararı.
    .next = Her koşula uyun ve gününde mahkemede olun. Birine uyulamayacaksa önce mahkemeden isteyin.
    .ask-1 = Uyamayacağım bir kefalet koşulu değiştirilebilir mi?

point-threat-to-life = Siz veya bir yakınınız şu anda güvende olmayabilir; önce bu gelir.
    .means = { $uk ->
        [no] Acil durumda polisi arayın. Birçok ülkede acil numara 112’dir.
       *[other] Birleşik Krallık’ta acil durumda polisi 999, diğer durumlarda 101 numarasından arayın. Başka birçok ülkede acil numara 112’dir.
    }
    .other-side = Bazı temaslar yalnızca korkutmak içindir. Emin değilseniz gerçek sayın.
    .change = Polisten ve güvendiğiniz kişilerden yardım.
    .next = Gerekirse burada durun. Yanıtlarınız saklanır.
    .ask-1 = Güvende olmamız için ne yapılabilir?

point-self-harm = Her şeyden önce, şimdi konuşacak birine ihtiyacınız olabilir.
    .means = { $uk ->
        [no] Acil durumda yardım çağırın. Birçok ülkede acil numara 112’dir. Tutulduğunuz yerde bunu bir görevliye veya doktora söyleyin.
       *[other] Birleşik Krallık’ta Samaritans’ı her saat ücretsiz 116 123 numarasından arayın. Ya da NHS 111 numarasını arayıp ruh sağlığını (mental health) seçin. Acil durumda 999 numarasını arayın. Başka birçok ülkede acil numara 112’dir.
    }
    .other-side = Bu kadar baskı altında birçok kişi böyle hisseder. Yardım vardır.
    .change = Destek ve zaman.
    .next = Bugün bir doktora, yardım hattına veya güvendiğiniz bir kişiye nasıl hissettiğinizi söyleyin.
    .ask-1 = Mahkeme sağlığımı bilmeli mi ve bu gizli kalabilir mi?

point-urgent-illness = Acil bir hastalık şimdi bakım gerektirebilir ve herhangi bir dosya için önemli olabilir.
    .means = { $uk ->
        [no] Bakım önce gelir. Birçok ülkede acil numara 112’dir. İadeye karar veren bir mahkeme sağlığa da bakabilir.
       *[other] Bakım önce gelir. Birleşik Krallık’ta acil durumda 999, diğer durumlarda NHS 111 numarasını arayın. İadeye karar veren bir mahkeme sağlığa da bakabilir.
    }
    .other-side = Hastalık tek başına bir dosyayı durdurmaz.
    .change = Tedavi ve bir doktorun görüşü.
    .next = Bir doktora gidin ve neye ihtiyacınız olduğunu yazan kısa bir yazı isteyin.
    .ask-1 = Hangi ilaçlara ihtiyacım olduğunu kim bilmeli?

point-child-at-risk = Bir çocuğun güvenliği için şimdi bir aile avukatı gerekebilir.
    .means = Çocuk davaları hızlı ilerler ve kendi kuralları vardır. Candour hiçbir zaman çocuğun yerini sormaz.
    .other-side = Ceza dosyası ile velayet davası ayrıdır ve biri diğerini etkileyebilir.
    .change = Bir aile mahkemesinin kararı.
    .next = { $uk ->
        [no] Çocuk güvende değilse polisi arayın, birçok ülkede 112. Sonra bir aile avukatını arayın.
       *[other] Çocuk güvende değilse polisi arayın, Birleşik Krallık’ta 999. Sonra bir aile avukatını arayın.
    }
    .ask-1 = Çocuğu korumak için önce hangi mahkemeye başvurmalıyız?

point-extradition-papers = Yakalama veya iade belgeleri aldınız.
    .means = { $uk ->
        [no] Böyle belgelerle kısa süreler işlemeye başlar. Bu süreleri bulunduğunuz ülkenin hukuku belirler.
       *[other] Böyle belgelerle kısa süreler işlemeye başlar. İngiltere ve Galler’de bu dosyalar Westminster Magistrates’ Court’a gider.
    }
    .other-side = Bazı belgeler yalnızca bir adımı duyurur. Mahkemenin yine de karar vermesi gerekir.
    .change = Belgenin türü ve tarihi.
    .next = Belgeyi bugün bir avukata gösterin ve zarfı saklayın.
    .ask-1 = İade belgeleriyle hangi süre başladı ve hangi gün bitiyor?

point-summons-received = Yurt dışından bir çağrı kâğıdı aldınız.
    .means = Çağrı kâğıdı bir tarih koyabilir ve sonradan size bildirildiğini gösterebilir. Yanıt vermemenin o ülkede sonuçları olabilir.
    .other-side = Yanıt vermenin de sonuçları olabilir. Tanık olarak çağrı, suçlanan olarak çağrıdan farklıdır.
    .change = Tarihi, sözleri ve nasıl geldiği.
    .next = Onu zarfıyla saklayın ve yanıt vermeden önce bir avukata gösterin.
    .ask-1 = Bir haktan vazgeçmeden çağrı kâğıdına nasıl yanıt verebilirim?

point-police-interview = Polis sizinle görüşmek isteyebilir.
    .means = { $uk ->
        [no] Susmanın ve yanıtların neye yol açtığı ülkeden ülkeye değişir. Bunu yanıt vermeden önce oradaki bir avukat söyleyebilir.
       *[other] İngiltere ve Galler’de sonradan dayanılan bir olgu hakkında susmak, ancak hukuki yardım alma olanağı olduysa hesaba katılabilir. Karakolda hukuki yardım ücretsizdir.
    }
    .other-side = Tanık olarak görüşme bir suçlama değildir.
    .change = Hakların hatırlatılıp hatırlatılmadığı (caution) ve soruların kimden geldiği.
    .next = Görüşmeden önce avukat isteyin.
    .ask-1 = Polisin soruları bu ülkeden mi, başka bir ülkeden mi geliyor?

point-information-notice = Bilgi veya belge vermenizi zorunlu tutan bir yazı aldınız.
    .means = Hâkim kararı olmadan gönderilebilir. Ne zamana kadar yanıt vermeniz gerektiğini söyler. Yurt dışından gelen bir talep için de kullanılabilir. Avukat–müvekkil gizliliğine (legal privilege) saygı gösterilir.
    .other-side = Bazı yazılara verilen yanıtlar kural olarak veren kişiye karşı kullanılamaz.
    .change = Adı geçen makam ve kanun.
    .next = Alındığı günü ve yanıt tarihini not edin.
    .ask-1 = Yanıt günüm değiştirilebilir mi ve neyi vermeyebilirim?

point-search-made = Bir ev veya iş yeri aranmış olabilir.
    .means = Arama kararı ve alınanların listesi soruşturmanın ne hakkında olduğunu gösterir. Soruşturma başka bir ülkenin talebine dayanıyor olabilir.
    .other-side = Arama, bir soruşturmanın adımıdır, sonucu değil.
    .change = Arama kararının sözleri.
    .next = Kararı ve listeyi saklayın, diğer her şeyi olduğu gibi bırakın.
    .ask-1 = Aramada avukatımla yazışmalarım alındı mı ve bunlar nasıl korunuyor?

point-something-else-urgent = Güvenlik, sağlık veya resmî bir belgeyle ilgili başka bir şey bekleyemeyebilir.
    .means = Hiçbir liste bütün belgeleri veya bütün sıkıntıları içermez. Ne olduğunu yalnızca kendi sözleriniz ve belgenin kendisi söyler.
    .other-side = Süresi olmayan bir konu olabilir.
    .change = Belgenin ne dediği ve ne zamana kadar.
    .next = Avukata her şeyden önce bunun ne olduğunu söyleyin ve belgeyi getirin.
    .ask-1 = Aldığım belge bir süre başlatıyor mu?

point-hearing-soon = Yakında bir duruşma veya son gün var: { $item }.
    .means = Bir duruşmayı veya son günü kaçırmanın kalıcı etkileri olabilir. Erken haber verilirse bir avukat çoğu zaman ek süre isteyebilir.
    .other-side = Bazı tarihler yalnızca gözden geçirme içindir. Hangileri olduğunu yalnızca belge gösterir.
    .change = Duruşma için başka bir tarih.
    .next = Her şeyden önce bu tarihi bir avukata bildirin.
    .ask-1 = O güne kadar ne yapılmalı ve kim yapmalı?

point-immigration-removal = Bulunduğunuz ülkeden çıkarılmanıza ilişkin bir belge aldınız.
    .means = Ülkeden çıkarma (removal) iadeden ayrı bir yoldur ve kendi kısa süreleri vardır. İkisi aynı anda olabilir.
    .other-side = Birçok durumda böyle bir belgeye karşı kanun yoluna (üst makama veya mahkemeye itiraza) başvurulabilir ya da yanıt verilebilir.
    .change = Bir başvuru, kanun yolu veya mahkeme kararı.
    .next = Bugün bir göçmenlik avukatını arayın ve avukatınıza bildirin.
    .ask-1 = Ülkeden çıkarılmamın diğer ülkenin talebiyle ilgisi var mı?

point-citizenship-paper = Vatandaşlıktan çıkarılmanıza ilişkin bir belge aldınız.
    .means = Böyle bir belge, yanıt veya itiraz (kanun yolu) için bir gün gösterebilir. Yanıtta söylenenler başka bir dosyada da okunabilir.
    .other-side = Yanıt isteyen bir yazı karar değildir. Birçok karara itiraz edilebilir (kanun yolu).
    .change = Belgede adınız, doğumunuz ve formlarınız hakkında söylenenler.
    .next = Belgeyi bugün bir avukata gösterin ve geldiği günü not edin.
    .ask-1 = Hangi güne kadar yanıt vermeliyiz ve bunun ailem ve diğer dosya için sonucu ne olur?

point-state-pressure = Birleşik Krallık’ta yabancı bir devlet adına baskı buradaki polise bildirilebilir.
    .means = Hükümet şunları sayar: taciz, ısrarlı takip ve birini dönmeye zorlama girişimleri. Birleşik Krallık’ta acil durumda 999, diğer durumlarda 101 numarasını arayın.
    .other-side = Arkasında bir devlet olmalıdır. Bildirimin, bir avukatın önce tartabileceği etkileri vardır.
    .change = Kimin, kimin adına temas kurduğu.
    .next = Her teması tarihi, yeri ve sözleriyle yazın.
    .ask-1 = Baskıyı bildirmeli miyim, kime ve ne zaman?

point-lawyer-where-held = Sizi tutan ülkede avukatınız yok.
    .means = O ülkenin bir avukatı sizi görebilir, belgeleri isteyebilir ve oradaki mahkemeyle konuşabilir. Başka yerdeki bir avukat böyle birini bulmaya yardım edebilir.
    .other-side = Bazı yerler istek üzerine avukat verir; bu yüzden birden çok kez istemeye değer.
    .change = Sizi görmüş bir avukat.
    .next = Bugün o ülkenin bir avukatını isteyin. Güvendiğiniz biri sizin için isteyebilir.
    .ask-1 = Bugün orada kim avukat bulabilir ve kim öder?

point-abroad-now = Şu anda başka bir ülkedesiniz; o ülkenin bir bildirim veya taleple ne yapacağını kendi hukuku belirler.
    .means = Kırmızı bültenin (Red Notice) orada ne anlama geldiğine her ülke karar verir. Bu, bugün bulunduğunuz yer ve dönüş yolundaki her sınır için geçerlidir.
    .other-side = Birçok kişi, kendisine bir şey sorulmadan orada kalır ve ayrılır.
    .change = Bulunduğunuz ülke ve dönüş yolu.
    .next = Bir sınır geçmeden önce bir avukatla konuşun ve bulunduğunuz yerde avukat isteyin.
    .ask-1 = Bulunduğum ülke bir bildirim veya taleple ne yapabilir?
    .ask-2 = Bu ülkede kalmak mı ayrılmak mı benim için daha iyi ve hangi yolla?

point-papers-awaited = Biri, başka bir ülkeden belgeler gelene kadar tutuluyor ve böyle bir tutulmanın bir süre sınırı var.
    .means = Avrupa iade sözleşmesine (European Convention on Extradition) göre belgeler 18 gün içinde gelmezse geçici tutuklama sona erebilir. 40 günden sonra sona ermek zorundadır. Diğer antlaşma ve kanunların kendi süre sınırları vardır.
    .other-side = Belgeler sonra gelirse yeni bir yakalama olabilir.
    .change = Belgeler, zamanında gelip gelmemeleri.
    .next = Oradaki avukata bugün, belgelerin en geç hangi gün gelmiş olması gerektiğini sorun.
    .ask-1 = Burada belgeler için hangi süre, hangi günden işliyor ve hangi gün bitiyor?
    .ask-2 = Biri o günden önce bırakılabilir mi ve hangi koşullarla?

point-consul = Bir kişinin vatandaşı olduğu devletin konsolosu, tutulduğu yerde onu ziyaret edebilir.
    .means = Viyana Sözleşmesi’ne göre kişi isterse makamlar konsolosa gecikmeden haber vermek zorundadır. Kişiye bu hakkını da bildirmek zorundadırlar. Konsolos ziyaret edebilir, yazabilir ve avukat bulmaya yardım edebilir.
    .other-side = Konsolosun kendi devleti kişiyi istiyorsa veya kişi ondan kaçtıysa temas bir kişi için risk doğurabilir. Konsolos, kişinin reddettiği bir adımı atamaz.
    .change = İkinci bir vatandaşlık veya başka bir ülkede koruma.
    .next = Önce bir avukata, konsolosla temasın güvenli olup olmadığını ve hangi konsolosun güvenli olduğunu sorun.
    .ask-1 = Hangi konsolos benim için güvenli, hangisine haber verilmemeli?
    .ask-2 = Beni koruyan veya yaşadığım ülke burada benim için bir şey yapabilir mi?

point-consul-of-who-asks = Sizi isteyen kendi devletiniz olabilir: konsolosuna haber verilmeden önce bir avukata sorun.
    .means = Viyana Sözleşmesi’ne göre kişi isterse konsolosa haber verilir. Konsolos, kişinin reddettiği bir adımı atmamalıdır.
    .other-side = Temas güvenliyse konsolos ziyaret edebilir ve avukat bulmaya yardım edebilir.
    .change = İkinci bir vatandaşlık veya başka bir ülkede koruma.
    .next = Konsolosunuza haber verilip verilemeyeceğini bir görevliye ve avukata yazılı olarak bildirin.
    .ask-1 = Hiçbir konsolosa haber verilmemesini isteyebilir miyim ve bana başka hangi ülke yardım edebilir?

point-consul-of-other-state = Vatandaşı olduğunuz veya sizi koruyan başka bir devlet, tutulduğunuz yerde size yardım edebilir.
    .means = Viyana Sözleşmesi’ne göre konsolos, tutulan vatandaşını ziyaret edebilir, ona yazabilir ve avukat bulmaya yardım edebilir. Vatandaşı olmadığınız ama sizi koruyan bir devlete de haber verilebilir.
    .other-side = Konsolos yalnızca sizi tutan ülkenin hukukunun izin verdiğini yapabilir. O ülke vatandaşlıklarınızdan yalnızca birine bakabilir.
    .change = O vatandaşlığın veya korumanın kanıtı.
    .next = Bugün devletin adını söyleyerek o konsolosu isteyin. Başka hiçbir konsolosa haber verilemeyeceğini yazılı olarak bildirin.
    .ask-1 = Bugün hangi konsolosa, kim tarafından ve hangi belgelerle haber verilecek?

point-removal-instead = İade dosyası olmadan, göçmenlik hukukuna göre sizi isteyen devlete gönderilebilirsiniz.
    .means = Avrupa İnsan Hakları Mahkemesi bir kararında böyle bir nakli hukuka aykırı buldu. Sözleşme’nin 3 ve 13. maddeleri önce riske bakılmasını gerektirir.
    .other-side = Devletler kişileri olağan nedenlerle de ülkeden çıkarır. Her devlet Sözleşme’ye katılmamıştır.
    .change = Ülkeden çıkarmayı durduran bir mahkeme veya belgeleriyle birlikte bir iade talebi.
    .next = Bugün oradaki bir avukatı arayın. Belge, mahkeme ve kanun yolu isteyin ve neden korktuğunuzu yazın.
    .ask-1 = Bugün ülkeden çıkarmayı hangi mahkeme durdurabilir ve İçtüzük 39 (Rule 39) ile Strazburg’a başvurulabilir mi?
    .ask-2 = { $uk ->
        [yes] Sığınma başvurum tarihiyle kaydedildi mi ve neyi durdurur?
       *[other] UNHCR’ye kim haber veriyor ve sığınma başvurum tarihiyle kaydedildi mi?
    }

point-removal-after-claim = Göçmenlik hukukuna göre gönderilebilirsiniz ve bir başvurunuz burada biliniyor.
    .means = { $uk ->
        [yes] Kural olarak, ülke içinden yapılan bir itiraz sürerken kimse Birleşik Krallık’tan çıkarılmaz. Kişi ülkeden ayrılınca böyle bir itiraz sona erer.
       *[other] Bir itirazın ülkeden çıkarmayı durdurup durdurmadığı, bulunduğunuz ülkenin hukukuna bağlıdır. Avrupa İnsan Hakları Mahkemesi önce riske bakılmasını ister.
    }
    .other-side = Her itiraz ülkeden çıkarmayı durdurmaz ve geç kalan bir itiraz hiçbir şeyi durdurmayabilir.
    .change = Başvuruya ilişkin karar ve zamanında yapılan bir itiraz.
    .next = Kararı ve itirazın belgesini getirin ve iki avukata da duruşma gününü bildirin.
    .ask-1 = İtirazım ülkeden çıkarmayı durdurur mu ve ne zamana kadar?

point-custody-without-court = Tutuluyorsunuz ve hiçbir belge görmediniz veya hiçbir mahkeme karar vermedi.
    .means = Tutulan herkes, bunun hukuka uygun olup olmadığına gecikmeden karar vermesini mahkemeden isteyebilir. Bir Birleşmiş Milletler raporu bu kuralı birçok hukuktan derler.
    .other-side = Alıkoyma kısa sürebilir ve kimsenin göstermediği bir belge bulunabilir.
    .change = Bir belge, bir duruşma veya serbest bırakılma.
    .next = Nedeni, belgeyi ve mahkemeyi yazılı olarak isteyin ve her yanıtı saatiyle not edin.
    .ask-1 = Burada bir mahkeme beni en geç hangi saatte görmeli ve görmezse ne olur?

point-custody-conditions = Tutulurken eksik olan şeylerin hemen istenmesi gerekebilir.
    .means = Tutulan kişi ilaç, yiyecek ve temas için başkalarına bağlıdır. Bir avukat, sizin için güvenli bir konsolos veya bir mahkeme bunu isteyebilir.
    .other-side = Kötü koşullar tutulmayı kendiliğinden sona erdirmez.
    .change = Bir doktor notu ve neyin istenip reddedildiğine ilişkin bir kayıt.
    .next = Neyin ne zamandan beri eksik olduğunu bir görevliye ve avukata söyleyin.
    .ask-1 = İlacımı kim getirtebilir ve bana verilmeyeni kim kaydeder?

point-claim-to-record = Tutulurken sığınma başvurusu yazıya geçirilmelidir.
    .means = UNHCR, bir başvurunun yalnızca iade talebinden sonra geldiği için reddedilmemesi gerektiğini söylüyor. Kaydedilmiş bir başvuru mahkemeye gösterilebilir.
    .other-side = Başvuru her ülkeden çıkarmayı durdurmaz ve kurallar ülkeden ülkeye değişir.
    .change = Başvurunun gününü ve onu alan daireyi gösteren bir belge.
    .next = Başvuruyu yazılı olarak yapın, bir kopya isteyin ve UNHCR’ye haber verdirin.
    .ask-1 = Başvurumu kim kaydeder ve hangi belge gününü gösterir?
point-claim-and-custody = Biri tutulurken bir sığınma başvurusu karar bekliyor ve mahkeme bunu bilmelidir.
    .means = Başvurunun ne zaman ve nerede yapıldığı, onu kimin inceleyeceğini belirler. Başvuruyu gösteren bir belge mahkemeye gösterilebilir.
    .other-side = Başvuru her ülkeden çıkarmayı durdurmaz ve kurallar ülkeden ülkeye değişir.
    .change = Başvurunun gününü ve onu alan daireyi gösteren bir belge.
    .next = Oradaki avukata başvurunun hangi ülkede, hangi gün ve hangi dairede yapıldığını söyleyin.
    .ask-1 = Mahkeme sığınma başvurumu biliyor mu ve belgeyi ona kim gösterir?

point-taken-in-transit = Yalnızca uçak, tren veya gemi değiştirirken alındınız.
    .means = Aktarma yapılan ülkedeki bir yakalamaya o ülkenin hukuku karar verir. Gidilecek ülkenin vizesi, sonra olacaklar için önemli olabilir.
    .other-side = Aktarma yapmak yakalamaya karşı koruma sağlamaz.
    .change = Gitmekte olduğunuz ülkenin vizesi veya izni.
    .next = Bileti, biniş kartlarını ve varsa vizeyi saklayın ve oradaki avukata söyleyin.
    .ask-1 = Gitmekte olduğum yere hâlâ devam edebilir miyim veya burada koruma isteyebilir miyim?
