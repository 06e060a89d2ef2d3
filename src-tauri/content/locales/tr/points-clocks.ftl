point-clock-revision = { $time ->
    [past] INTERPOL Komisyonundan yeniden inceleme isteme süresi bitmiş olabilir.
    [perhaps-past] INTERPOL Komisyonundan yeniden inceleme isteme süresi kısadır ve bitmiş olabilir.
   *[ahead] INTERPOL Komisyonundan yeniden inceleme isteme süresi işliyor olabilir.
}
    .means = Yeniden inceleme (revision) talebi, yeni olgunun öğrenilmesinden sonra şu süre içinde Komisyona ulaşmalıdır: { $ccf-revision }. Öğrenme günü, gösterebildiğiniz güne göre sayılır.
    .other-side = Kararı değiştiremeyecek bir olgu, ne kadar erken ileri sürülürse sürülsün yardım etmez.
    .change = Daha erken veya daha geç bir öğrenme günü.
    .next = Onu hangi gün öğrendiğinizi gösteren şeyi bulun.
    .ask-1 = Yeniden inceleme isteme süresi hangi günden sayılır?

point-clock-ccf-decision = { $time ->
    [past] Komisyonun karar süresi bitmiş olabilir.
   *[ahead] Komisyonun karar süresi belirli bir gün dolaylarında bitebilir.
}
    .means = Kurallar, silme talebinin kabul edildiği günden itibaren şu süreyi tanır: { $ccf-deletion }. Komisyon bunu uzatabilir ve bunu bildirmek zorundadır.
    .other-side = Uygulamada kararlar çoğu zaman daha geç gelir.
    .change = Sürenin uzatılması veya bir soru sorulması.
    .next = Talebin kabul edildiği günü not edin.
    .ask-1 = INTERPOL Komisyonu gününe kadar karar vermediyse ne yapabiliriz?

point-clock-ccf-access = { $time ->
    [past] Komisyonun erişim talebine yanıt süresi bitmiş olabilir.
   *[ahead] Komisyonun erişim talebine yanıt süresi belirli bir gün dolaylarında bitebilir.
}
    .means = Kurallar, talebin kabul edildiği günden itibaren şu süreyi tanır: { $ccf-access }. Komisyon bunu uzatabilir ve bunu bildirmek zorundadır.
    .other-side = Uygulamada yanıtlar çoğu zaman daha geç gelir.
    .change = Sürenin uzatılması veya kaynağa danışılması.
    .next = Talebin kabul edildiği günü not edin.
    .ask-1 = INTERPOL Komisyonunun bana geç yanıt vermesi ne anlama gelir?

point-clock-coming = { $time ->
    [past] Verdiğiniz bir tarih geçti: { $item }.
    [perhaps-past] Verdiğiniz bir tarih geçmiş olabilir: { $item }.
   *[ahead] Verdiğiniz bir tarih yaklaşıyor: { $item }.
}
    .means = Mahkeme, makam ve ödeme tarihleri erken istenirse çoğu zaman değiştirilebilir. Kaçırılan bir tarihten sonra da bir yol olabilir.
    .other-side = Bazı tarihler kesin değildir. Hangileri olduğunu yalnızca belge gösterir.
    .change = Başka bir tarih veya önceden atılmış bir adım.
    .next = Tarihi belirleyen belgeyi getirin.
    .ask-1 = Bana verilen bir tarihi kaçırırsam ne olur?

point-clock-appeal-part-2 = { $time ->
    [past] Birleşik Krallık’taki iade dosyasında kanun yolu süresi bitmiş olabilir.
    [perhaps-past] Birleşik Krallık’taki iade dosyasında kanun yolu süresi kısadır ve bitmiş olabilir.
   *[ahead] Birleşik Krallık’taki iade dosyasında kanun yolu süresi işliyor olabilir.
}
    .means = Kanun yoluna (üst mahkemeye) başvuru süreniz: { $part-2-appeal }. İçişleri Bakanının (Home Secretary) kararının size bildirildiği gün birinci gündür. Başvuru o zamana kadar hem mahkemede hem karşı tarafta olmalıdır.
    .other-side = Geç yapılan başvuruya ancak sınırlı durumlarda bakılabilir.
    .change = Yol ve kararın günü.
    .next = Kararı bugün avukatınıza verin.
    .ask-1 = Kanun yolu için mahkemenin izni gerekiyor mu ve bunu kim ister?

point-clock-appeal-part-1 = { $time ->
    [past] Birleşik Krallık’taki yakalama emri dosyasında kanun yolu süresi bitmiş olabilir.
    [perhaps-past] Birleşik Krallık’taki yakalama emri dosyasında kanun yolu süresi çok kısadır ve bitmiş olabilir.
   *[ahead] Birleşik Krallık’taki yakalama emri dosyasında kanun yolu süresi işliyor olabilir ve çok kısadır.
}
    .means = Kanun yoluna (üst mahkemeye) başvuru süreniz: { $part-1-appeal }. Karar günü birinci gündür. Başvuru o zamana kadar hem mahkemede hem karşı tarafta olmalıdır.
    .other-side = Makul olan her şey yapıldıysa geç başvuruya bakılabilir.
    .change = Kararın günü.
    .next = Bugün avukatınızı arayın.
    .ask-1 = Benim için kanun yoluna başvuran oldu mu ve hangi gerekçeyle?

point-clock-representations = { $time ->
    [past] İçişleri Bakanına yazma süresi bitmiş olabilir.
    [perhaps-past] İçişleri Bakanına yazma süresi işliyor veya bitmiş olabilir.
   *[ahead] İçişleri Bakanına yazma süresi işliyor olabilir.
}
    .means = İçişleri Bakanı (Home Secretary), şu süreden sonra geleni okumak zorunda değildir: { $part-2-representations }. Hâkimin kararının günü birinci gündür. Yazı şunlar hakkında olabilir: ölüm cezası, başka suç isnatları ve önceki bir iade.
    .other-side = Diğer konuların çoğu mahkemeye ve kanun yoluna aittir.
    .change = Dosyanın gönderildiği gün.
    .next = Avukatınıza kararın gününü söyleyin.
    .ask-1 = Konularımdan hangileri İçişleri Bakanına yazılacak yazıya girer?

point-clock-provisional-papers = { $time ->
    [past] { $item }: acele yakalamadan sonra bu ülkenin belgeleri için süre bitmiş olabilir.
   *[ahead] { $item }: Birleşik Krallık’ta acele yakalamadan sonra bu ülkenin belgeleri zamanında gelmelidir.
}
    .means = Belgeler hâkime şu süre içinde ulaşmalıdır: { $provisional-papers }. O ülke için daha uzun bir süre de belirlenmiş olabilir. Yakalama günü birinci gündür. Aksi hâlde kişi serbest bırakılır.
    .other-side = Belgeler sonra gelirse yeni bir yakalama olabilir. Burada bir tarih ancak o ülkenin süresi okunduysa yer alır.
    .change = Ülke ve yakalama günü.
    .next = Yakalama gününü not edin.
    .ask-1 = Tam iade talebi hangi güne kadar burada olmalı ve gecikirse serbest kalır mıyım?

point-first-hearing = { $item }: Birleşik Krallık’ta yakalamadan sonra hâkim önüne çıkarılırsınız.
    .means = Polis sizi, mümkün olan en kısa sürede oraya götürmelidir. Götürmezse hâkimden serbest bırakılmanızı isteyebilirsiniz.
    .other-side = Önce polis kefaletle serbest bırakabilir (bail). Serbest bırakmadan sonra yeni bir yakalama olabilir.
    .change = Yakalamanın saati ve dayandığı belge.
    .next = Yakalamanın saatini avukatınıza söyleyin ve nereye yazıldığını sorun.
    .ask-1 = Zamanında hâkim önüne çıkarıldım mı?

point-clock-first-hearing = { $time ->
    [past] { $item }: bu yakalamadan sonra hâkim önüne çıkma süresi bitmiş olabilir.
   *[ahead] { $item }: yakalama emri onaylanmadan önceki bir yakalamadan sonra hâkim sizi kısa sürede görmelidir.
}
    .means = Hâkim sizi yakalamadan sonra şu süre içinde görmelidir: { $part-1-first-hearing }. Süre yakalama saatinden sayılır. Onaylanmış yakalama emri de o zamana kadar orada olmalıdır.
    .other-side = Hâkim, yakalama emri için ek süre verebilir. Önceden onaylanmış bir emirle yapılan yakalamada böyle bir sınır yoktur.
    .change = Yakalamanın saati ve dayandığı belge.
    .next = Yakalamanın saatini avukatınıza söyleyin ve nereye yazıldığını sorun.
    .ask-1 = Zamanında hâkim önüne çıkarıldım mı ve yakalama emri orada mıydı?

point-paper-answer-due = { $time ->
    [past] Bir belgedeki tarih geçti: { $item }.
    [perhaps-past] Bir belgedeki tarih geçmiş olabilir: { $item }.
   *[ahead] Bir belge belirli bir tarihe kadar yanıt istiyor: { $item }.
}
    .means = Resmî bir belgedeki tarih erken istenirse çoğu zaman değiştirilebilir. Kaçırılan bir tarihten sonra da bir yol olabilir.
    .other-side = Bazı tarihler yalnızca o ülkedeki kişileri bağlar. Bir yanıt nerede olduğunuzu da belli edebilir.
    .change = Belgenin size ulaştığı gün veya önceden verilmiş bir yanıt.
    .next = Yanıt vermeden önce belgeyi ve zarfını avukatınıza gösterin.
    .ask-1 = Tarih koyan belgeye yanıt vermek zorunda mıyım ve hangi biçimde?

point-clock-strasbourg = { $time ->
    [past] { $item }: Avrupa İnsan Hakları Mahkemesine başvuru süresi bitmiş olabilir.
    [perhaps-past] { $item }: Avrupa İnsan Hakları Mahkemesine başvuru süresi bitmiş olabilir.
   *[ahead] { $item }: Avrupa İnsan Hakları Mahkemesine başvuru süresi işliyor olabilir.
}
    .means = Başvuru, o ülkedeki son karardan sonra şu süre içinde gönderilmelidir: { $strasbourg-application }. Süre ertesi günden sayılır. Sonuna rastlayan hafta sonu veya tatil süreyi uzatmaz.
    .other-side = Yalnızca önce istenmesi gereken bir karar sayılır. Bunun hangisi olduğunu bir avukat söyleyebilir.
    .change = Son kararın verildiği veya gönderildiği gün.
    .next = Son kararı ve ne zaman geldiğini gösteren şeyi bugün bir avukata gösterin.
    .ask-1 = Strazburg’daki Mahkeme için süre hangi gün bitiyor ve başvuruyu kim gönderiyor?

point-clock-order-ends = { $time ->
    [past] Mal üzerindeki bir karar sona ermiş olabilir: { $item }.
    [perhaps-past] Mal üzerindeki bir karar sona ermiş olabilir: { $item }.
   *[ahead] Mal üzerindeki bir karar, verdiğiniz günde sona eriyor: { $item }.
}
    .means = O günden önce biri kararın uzatılmasını veya malın alınmasını isteyebilir. Dinlenip dinlenmeyeceğinizi oranın hukuku söyler.
    .other-side = Bir karar birden çok kez uzatılabilir.
    .change = Yeni bir karar veya mal üzerinde bir talep.
    .next = O günden önce ne planlandığını sorun ve her yeni belgeyi bir avukata gösterin.
    .ask-1 = Karar uzatılabilir mi ve bundan önce dinlenecek miyim?
