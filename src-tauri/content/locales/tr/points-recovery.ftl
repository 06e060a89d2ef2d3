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

point-recent-loss = Son günlerde kaybedilen para veya mal hâlâ durdurulabilir: { $item }.
    .means = Bir banka bazen bir ödemeyi durdurabilir; neden varsa bir mahkeme saatler içinde hareket edebilir. Her gün önemli olabilir.
    .other-side = Hesaptan çıkanı bulmak zor olabilir. Neyin anlamlı olduğunu bir avukat söyleyebilir.
    .change = Paranın veya malın şimdi nerede olduğu.
    .next = Şimdi bankanızı, sonra bir avukatı arayın.
    .ask-1 = Bir ödeme veya havale bugün hâlâ durdurulabilir mi?
