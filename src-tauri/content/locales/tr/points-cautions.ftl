point-caution-travel = Transit dâhil, yolculuk etmeden önce bir avukatla konuşun.
    .means = Bir bildirimin orada ne anlama geldiğine her ülke kendisi karar verir. Bazı kişiler bildirimi ancak transitte durdurulunca öğrenmiştir.
    .other-side = Birçok yolculuk hiçbir soru sorulmadan geçer.
    .change = Bir avukatın güzergâh hakkındaki görüşü.
    .next = Gitmeniz gerekmeden önce güzergâhı bir avukata gösterin.

point-caution-public-list = Bir avukatla konuşmadan önce, adınızın açık listede bulunmamasına güvenmeyin.
    .means = Bir bültenin özeti, ancak arkasındaki ülke izin verirse herkese açıktır. Difüzyon mesajları ve diğer verilerin çoğu hiçbir zaman herkese açık değildir.
    .other-side = Listedeki bir ad gerçek bilgidir; bu yüzden listeye bakmak yine de bir şey gösterebilir.
    .change = Listede kendi adınız.
    .next = Bakarsanız özel bir bilgisayar kullanın ve bulduğunuzun tarihli bir kopyasını saklayın.

point-caution-own-inquiry = Bir avukatla konuşmadan önce INTERPOL’e yazmayın.
    .means = Büro, INTERPOL’e sormanın nerede olduğunuzu gösterebileceğini söyler. INTERPOL, bu taleplerin polis işinden ayrı tutulduğunu söyler.
    .other-side = İki görüşün de kurallarda dayanağı vardır. Dosyanıza bakıldıktan sonra sormak doğru olabilir.
    .change = Nerede yaşadığınız ve hangi ülke olduğu.
    .next = Soruyu ilk görüşmeye getirin.

point-caution-contact = Bir avukatla konuşmadan önce yabancı polisle, bir büyükelçilikle veya şikâyetçiyle iletişime geçmeyin.
    .means = Orada söylenen sonradan kullanılabilir ve nerede olduğunuzu gösterebilir. Güvenle dönebileceğinize ilişkin sözler büyük dikkat gerektirir.
    .other-side = Bazı dosyalarda bir avukat aracılığıyla iletişim doğru adımdır.
    .change = Kimin ve nasıl konuşacağı hakkında görüş.
    .next = Sizinle kimin iletişime geçtiğini not edin ve yanıtı bir avukata bırakın.

point-caution-keep-papers = Bir avukatla konuşana kadar her belgeyi, mesajı ve cihazı olduğu gibi saklayın.
    .means = { $uk ->
        [yes] Bir soruşturma için önemli belgeleri değiştirmek veya kaldırmak Birleşik Krallık’ta suç olabilir. Bu, yurt dışında başlamış bazı soruşturmalar için de geçerli olabilir.
       *[other] Bir soruşturma için önemli belgeleri değiştirmek veya kaldırmak suç olabilir.
    }
    .other-side = Telefonun veya bilgisayarın olağan kullanımı sürebilir.
    .change = Yalnızca bir avukatın sizin dosyanıza ilişkin görüşü.
    .next = Mümkün olan yerde otomatik silmeyi durdurun ve neyin nerede olduğunun listesini yapın.

point-caution-sign-nothing = Bir avukatla konuşmadan önce, baskı altında hiçbir kabul beyanı veya anlaşma imzalamayın.
    .means = Acele imzalanan bir belge, başka bir dosyada veya ülkede bir şeyi kabul ettiğiniz anlamında okunabilir.
    .other-side = İyi bir anlaşma, doğru zamanda ve doğru sözlerle bir uyuşmazlığı bitirebilir.
    .change = Bir avukatın metni okuması.
    .next = Metni yazılı olarak isteyin ve size süre verilmesini isteyin.

point-caution-removal = Bir bildirimi kaldırmak, bir avukatla tartılacak birkaç yoldan biridir.
    .means = Kaldırma her zaman en iyi plan değildir ve tek başına yakalanmayı önlemez. Arkasındaki ülkedeki dosya sürer ve kopyalar kalabilir.
    .other-side = Birçok kişi için önemli bir adımdır.
    .change = Dosyanın aşaması ve nereye gitmeniz gerektiği.
    .next = Birini seçmeden önce adımların sırasını sorun.

point-caution-not-a-finding = Bir bildirim, bir şey yaptığınızın saptandığı anlamına gelmez.
    .means = INTERPOL delil tartmaz ve bir ülkenin talebi hüküm değildir. Kimse INTERPOL’ün kendisi tarafından aranmaz.
    .other-side = Arkasındaki ülkede bir hüküm olabilir; o zaman başka kurallar uygulanır.
    .change = Bir hüküm.
    .next = Bir banka veya işveren sorarsa, bir avukatla konuştuktan sonra bunu sakince söyleyin.

point-caution-if-held = Tutulursanız, yanıt vermek zorunda kalmadan önce avukat isteyin.
    .means = Tercüman da isteyin. Koruması olan bir kişi, devletinin konsolosluğuna haber verilmesini istemeyebilir.
    .other-side = { $uk ->
        [no] Hangi soruların yanıtlanması gerektiği yerden yere değişir.
       *[other] Hangi soruların yanıtlanması gerektiği yerden yere değişir. Birleşik Krallık giriş kapılarında bazılarının yanıtlanması zorunludur.
    }
    .change = Yerin hukuku.
    .next = Bir avukatın numarasını isteyin veya kâğıt üzerinde yanınızda taşıyın.

point-caution-urgent = Biri şu anda güvende değilse burada durun ve yardım çağırın.
    .means = { $uk ->
        [no] Birçok ülkede acil numara 112’dir. Yanıtlarınız olduğu gibi kalır.
       *[other] Birleşik Krallık’ta acil numara 999, başka birçok ülkede 112’dir. Birleşik Krallık’ta Samaritans 116 123 numarasında her saat dinler. Yanıtlarınız olduğu gibi kalır.
    }
    .other-side = Acele olan her şey acil durum değildir. Bir avukata çoğu zaman aynı gün ulaşılabilir.
    .change = Güvende olmayan kişiye yardım.
    .next = Önce telefon edin. Yapabildiğinizde dönün.

point-caution-privilege = Bu özet sizinle avukatınız arasında kalsın.
    .means = Başlıca amacı hukuki görüş almak olan, avukatla gizli yazışmalar korunur (privilege). Kopyaları paylaşmak bu korumayı kaybettirebilir.
    .other-side = Bir büro sizin için hareket etmeden önce yazılan bir kâğıdın korunup korunmadığı kesin değildir.
    .change = Onu kime gösterdiğiniz.
    .next = Onu yalnızca bir büroya verin; bir bankaya, işverene veya daireye vermeyin.
    .ask-1 = Bu özet avukat–müvekkil gizliliği kapsamında mı?
