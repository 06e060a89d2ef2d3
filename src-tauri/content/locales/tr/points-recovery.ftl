point-own-assets-taken = Size ait bir şey alınmış olabilir ve hukuk mahkemeleri yardım edebilir: { $item }.
    .means = Mahkemeler malvarlığını dondurabilir, bankaları ve başkalarını bilgi vermeye zorlayabilir ve parayı izleyebilir. Hız önemlidir; gecikme isteyenin aleyhine sayılır.
    .other-side = Masraflar ve malvarlığının bulunduğu yer, bir talebin anlamlı olup olmadığını belirleyebilir.
    .change = Malvarlığının şimdi nerede ve kimde olduğu.
    .next = Neyin, ne zaman ve kim tarafından alındığının kanıtını toplayın.
    .ask-1 = Alınan için hangi ülkede talepte bulunmalıyım?

point-recovery-limits = Talebinizde süreler zaten işliyor olabilir: { $item }.
    .means = Süreler hangi ülkenin hukukunun uygulandığına bağlıdır ve bazıları kısadır. { $uk ->
        [yes] Bir talebe yabancı hukuk uygulanıyorsa, İngiliz mahkemesi kural olarak o hukukun süresini uygular.
       *[other] Mahkemeye başvurulan ülkenin bu konuda kendi kuralları olabilir.
    }
    .other-side = Bazı süreler ancak kayıp öğrenilince başlar. Bazı taleplerde süre yoktur.
    .change = Uygulanan hukuk ve onu öğrendiğiniz gün.
    .next = Avukatınıza iki günü de söyleyin: kaybın gününü ve onu öğrendiğiniz günü.
    .ask-1 = Alınanı ne zamana kadar ve hangi ülkenin hukukuna göre istemeliyim?

point-recovery-police = Polise bildirim ile mahkemedeki talep birbirini etkileyebilir.
    .means = Bildirim olguların korunmasına yardım edebilir. Tam doğru olması gerekir; fazlasını söyleyen bildirim hukuk davasına zarar verebilir.
    .other-side = Bazı dosyalarda hukuk talebi önce gelir.
    .change = Ülke ve kimin suçlandığı.
    .next = Yapılmış her bildirimin bir kopyasını getirin.
    .ask-1 = Kaybı polise bildirmeli miyim, talepten önce mi sonra mı?

point-confiscated-abroad = Bir ülke size ait bir malvarlığını kesin olarak almış olabilir: { $item }.
    .means = Kesin bir karara orada itiraz edilebilir; diğer ülkelerdeki etkisine de itiraz edilebilir. { $uk ->
        [yes] Birleşik Krallık mahkemesi yabancı bir kararı ancak belirli kurallara göre tescil eder.
       *[other] Her ülke yabancı bir kararı yerine getirip getirmeyeceğine kendi hukukuna göre karar verir.
    }
    .other-side = Adil bir yargılamaya dayanan karar tanınabilir.
    .change = Kararın gerekçesi ve malvarlığının nerede olduğu.
    .next = Kararı ve malvarlığının nasıl satın alındığının kanıtını toplayın.
    .ask-1 = { $uk ->
        [yes] Karar Birleşik Krallık’ta uygulanabilir mi?
       *[other] Karar başka ülkelerde uygulanabilir mi?
    }
    .ask-2 = O ülkede sahip olduklarımı koruyan bir antlaşma var mı ve ondan yararlanabilir miyim?

point-paid-by-deceit = Aldatılarak alınan paranın geri ödenmesi bankanızdan istenebilir: { $item }.
    .means = Bankaların böyle ödemeler için kuralları vardır ve bazılarının süresi vardır. Para bir borsaya veya cüzdana geçmiş olsa da hemen ve yazılı olarak isteyin.
    .other-side = Banka reddedebilir; özellikle para yurt dışına veya kripto varlığa gitmişse. { $uk ->
        [yes] Birleşik Krallık’ta ret, Financial Ombudsman Service’e götürülebilir.
       *[other] Birçok ülkede redde itiraz edilebilir.
    }
    .change = Her ödemenin nasıl, ne zaman ve kime yapıldığı.
    .next = Ödemelerin listesiyle bankanıza şimdi yazın ve yazılı yanıt isteyin.
    .ask-1 = Bankamdan ne isteyebilirim ve reddederse ne olur?

point-fraud-report = Dolandırıcılık polise bildirilebilir ve erken olması iyidir: { $item }.
    .means = Tarihleri, hesapları ve adları içeren bir bildirim paranın izlenmesine yardım eder. { $uk ->
        [yes] İngiltere, Galler ve Kuzey İrlanda’da Report Fraud’a, İskoçya’da 101 üzerinden polise yapılır.
       *[other] Yaşadığınız yerin polisine yapılır.
    }
    .other-side = Bildirim tek başına parayı nadiren geri getirir. Yanında mahkemede bir talep gerekebilir.
    .change = Bunu daha önce sizin veya başkalarının bildirip bildirmediği.
    .next = Tarihleri, tutarları, hesapları ve adları yazın, sonra bildirin. Bildirimin numarasını saklayın.
    .ask-1 = Mahkemedeki bir taleple uyuşması için bildirim ne söylemeli?

point-second-fraud = Ücret karşılığında paranızı geri getirme teklifi ikinci bir dolandırıcılık olabilir.
    .means = Para kaybetmiş kişilerle yeniden iletişim kurulabilir. Arayan polisin, denetleyici bir kurumun, mahkemenin veya hukuk bürosunun adını verir ve önce ücret ister.
    .other-side = Avukatlar ve mahkemeler de ücret ister. Resmî bir sicil kimin avukat olduğunu gösterir.
    .change = Resmî bir sicilde kendiniz bulduğunuz bir kayıt.
    .next = Sizinle önce iletişim kurana hiçbir şey ödemeyin ve yazdıklarını saklayın.
    .ask-1 = Kayıptan sonra benimle kim iletişim kurdu ve bunların gerçek olanı var mı?

point-recent-loss = Son günlerde kaybedilen veya kaybı fark edilen para veya mal hâlâ durdurulabilir: { $item }.
    .means = Bir banka bazen bir ödemeyi durdurabilir; neden varsa bir mahkeme saatler içinde hareket edebilir. Her gün önemli olabilir.
    .other-side = Hesaptan çıkanı bulmak zor olabilir. Neyin anlamlı olduğunu bir avukat söyleyebilir.
    .change = Paranın veya malın şimdi nerede olduğu.
    .next = Şimdi bankanızı, sonra bir avukatı arayın.
    .ask-1 = Bir ödeme veya havale bugün hâlâ durdurulabilir mi?
