point-account-frozen = Bir hesap dondurulmuş veya bloke edilmiş olabilir: { $item }.
    .means = İngiltere ve Galler’de bir mahkeme, içinde en az { $account-freezing-minimum } bulunan bir hesabı dondurabilir. Paranın hukuka aykırı davranıştan gelip gelmediğine veya onun için ayrılıp ayrılmadığına bakar. Böyle bir kararın en uzun süresi: { $account-freezing-longest }.
    .other-side = Bir bloke, bankanın kendi kontrolü de olabilir ve kendiliğinden sona erebilir.
    .change = Bir karar, bir tarih veya nedeni belirten bir yazı.
    .next = Her yazıyı ve mesajı saklayın. Bankaya bir şey açıklamadan önce bir avukata sorun.
    .ask-1 = Hesabım hakkında mahkeme kararı mı var, yoksa yalnızca bankanın kendi blokesi mi?
    .ask-2 = Bankaya ve bir ombudsmana şikâyette bulunabilir miyim, ne zaman?

point-bank-acted = Bir banka bir hesapta işlem yaptı ve yaptığı, sonraki adımı belirler.
    .means = Bloke, kapatma ve soru ayrı kurallara bağlıdır. Hangisi olduğunu bankanın yazısı veya tarihi gösterir.
    .other-side = Bankalar birçok olağan nedenle işlem yapar ve çoğu zaman neden söylemez.
    .change = Bankanın kendi sözleri ve ilk işlem yaptığı gün.
    .next = Bankanın her yazısını ve mesajını saklayın. Ona bir şey açıklamadan önce bir avukata sorun.
    .ask-1 = Bankaya neden işlem yaptığını kim ve nasıl sormalı?

point-bank-asks = Bir banka size sorular sordu ve paranın nereden geldiğini bilmek istiyor olabilir.
    .means = Bankalar müşterilerini ve gerekirse paranın kaynağını bilmek zorundadır. Yanıtınız başka yerde söylediğinize uymalıdır.
    .other-side = Bankalar bu soruları birçok müşteriye olağan olarak sorar.
    .change = Bankanın kendi sözleri ve yanıt istediği gün.
    .next = Paranın nasıl kazanıldığını gösteren belgeleri toplayın. Yanıtı önce bir avukat görsün.
    .ask-1 = Bankaya verilecek yanıt ne söylemeli ve yanına hangi belgeler konmalı?

point-bank-date = { $time ->
    [past] Bir bankanın belirlediği gün geçti: { $item }.
    [perhaps-past] Bir bankanın belirlediği gün geçmiş olabilir: { $item }.
   *[ahead] Bir banka bir gün belirledi: { $item }.
}
    .means = Bankanın o günden sonra ne yapabileceği yazısında ve sözleşmesinde yer alır. Erken istenirse süre uzatılabilir.
    .other-side = Böyle her gün kesin değildir. Hangisi olduğunu yalnızca yazı gösterir.
    .change = Başka bir gün veya önceden gönderilmiş bir yanıt.
    .next = Bankanın yazısını getirin ve o günden önce bir avukata gösterin.
    .ask-1 = O güne kadar yanıt vermezsem banka ne yapabilir?

point-silent-block = Bir banka parayı tutuyor olabilir ve nedenini söylemesine izin olmayabilir: { $item }.
    .means = Endişe bildiren bir bankanın beklediği süre, iş günü olarak: { $report-notice-days }. Bir ret şunu ekleyebilir: { $report-moratorium }. Sonra bir mahkeme en çok şunu ekleyebilir: { $report-moratorium-longest }.
    .other-side = Bankanın açıklama yapmasına çoğu zaman izin yoktur. Susmak kendi başına bir şeyin işareti değildir.
    .change = O sürenin sonu veya tebliğ edilen bir karar.
    .next = Blokenin ilk gününü ve kullanılan tam sözleri not edin.
    .ask-1 = Banka mahkeme kararı olmadan hesabımı ne kadar bloke edebilir?
    .ask-2 = Banka hesabımı aynı adlı başka bir kişi yüzünden bloke etmiş olabilir mi?

point-account-closed = Bir banka bir hesabı kapatmış veya reddetmiş olabilir: { $item }.
    .means = Yeni sözleşmelerde banka önceden bildirir, neden verir ve nasıl şikâyet edileceğini söyler. Bildirim süresi: { $bank-closing-notice }. Eskilerde süre çoğu zaman şudur: { $bank-closing-notice-older }. Örneğin ağır suçtan endişe edilen yerde istisnalar vardır. Banka bir uyum veri tabanına göre hareket etmiş olabilir.
    .other-side = Bankalar kendi olağan nedenleriyle hesap kapatır.
    .change = Neden ve sözleşmenin yapıldığı gün.
    .next = Yazıyı saklayın ve hangi veri tabanının kullanıldığını avukatınız aracılığıyla sorun.
    .ask-1 = Kapatılan hesap için şimdi şikâyet etmeli miyim ve ne yazmalıyım?

point-bank-cites-interpol = Bir banka, bir bildirim veya listeleme haberi üzerine hareket etmiş olabilir: { $item }.
    .means = Özel veri tabanları basını ve açık listeleri kopyalar ve kayıtları uzun süre tutar. Bankanın sözleri ne gördüğünü gösterebilir.
    .other-side = Bir bankanın sistemi benzer bir adı eşleştirmiş olabilir.
    .change = Kaydın metni.
    .next = Bankanın tam sözlerini ve tarihi yazın.
    .ask-1 = Banka INTERPOL hakkındaki bilgisini nereden aldı?

point-account-order = Bir karar Birleşik Krallık’ta bir hesabı dondurmuş olabilir: { $item }.
    .means = Polis veya başka bir makam, içinde en az { $account-freezing-minimum } bulunan hesabın dondurulmasını magistrates’ court adlı mahkemeden isteyebilir. Böyle bir kararın en uzun süresi: { $account-freezing-longest }. Mahkeme, paranın hukuka aykırı davranıştan gelip gelmediğine veya onun için ayrılıp ayrılmadığına bakar.
    .other-side = Mahkeme kararı değiştirebilir veya sona erdirebilir. Makul geçim giderleri, iş ve koşullarla bir avukat için para bırakabilir. Tasarruf yasağı kararı (restraint order) başka kurallara bağlıdır: hangisi olduğunu belge gösterir.
    .change = Paranın nereden geldiğini gösteren belgeler.
    .next = Kararı bugün getirin. Bir şey ödemeden önce neyin ödenebileceğini sorun.
    .ask-1 = Bu nasıl bir karar ve hangi güne kadar sürüyor?
    .ask-2 = Karar kira, gıda ve avukat ödemem için izin verebilir mi?
    .ask-3 = Para ne zaman kesin olarak alınabilir ve buna nasıl itiraz edilir?

point-forfeiture-notice = { $time ->
    [past] Paranın kesin olarak alınmasına itiraz süresi dolmuş olabilir: { $item }.
    [perhaps-past] Paranın kesin olarak alınmasına itiraz süresi dolmuş olabilir: { $item }.
   *[ahead] Zamanında itiraz olmazsa dondurulmuş para kesin olarak alınır: { $item }.
}
    .means = Hesabın kesin olarak alınmasına ilişkin bildirim, ertesi günden başlayarak itiraz için en az 30 gün tanır. İtiraz bu bildirimi sona erdirir, sonra karar mahkemeden istenebilir.
    .other-side = Yetkili, paranın hukuka aykırı davranıştan geldiğine veya onun için ayrıldığına kanaat getirmelidir. Süre kaçırılırsa dar sınırlar içinde mahkemeye yine başvurulabilir.
    .change = Zamanında ulaşmış bir itiraz.
    .next = Bildirimi bugün bir avukata gösterin. İtiraz, içinde yazan adrese ulaşmalıdır.
    .ask-1 = İtirazı kim gönderir ve ne söylemelidir?
    .ask-2 = İtirazdan sonra hesaba ne olur?

point-state-freeze = Birleşik Krallık’taki bir malvarlığı bir devlet için dondurulmuş veya alınmış olabilir: { $item }.
    .means = Birleşik Krallık’ta ceza soruşturması başlayınca, suç isnadı olmadan da bir mahkeme malvarlığına tasarruf yasağı koyabilir. Birinin suçtan yarar sağladığını düşünmek için makul nedenler olmalıdır. Malvarlığı hukuk yoluyla veya yabancı bir talep için de istenebilir.
    .other-side = Bir karar geçim giderlerine izin verebilir ve kaynağa ilişkin belgelerle karara itiraz edilebilir. Kararın dayandığı suçların savunması için kural olarak para serbest bırakmaz.
    .change = Kararın türü ve kimin istediği.
    .next = Kararı saklayın ve görüş almadan hiçbir aktarım yapmayın.
    .ask-1 = Malım dondurulmuşken ne ödeyebilirim?

point-foreign-order-here = Yurt dışındaki bir makam, Birleşik Krallık’taki bir malvarlığının dondurulmasına veya alınmasına karar vermiş olabilir: { $item }.
    .means = Böyle bir karar buradaki mala, Birleşik Krallık makamları ve mahkemesi yoluyla ulaşır. Buradaki bir mahkeme malı başka bir ülke için dondurabilir veya kesin bir kararı tescil edebilir.
    .other-side = Başka bir ülkenin kararı, buradaki bir mahkemenin ne yaptığını henüz göstermez.
    .change = Bir Birleşik Krallık mahkemesinin kararı veya malın sicilindeki bir kayıt.
    .next = Yabancı kararı saklayın ve görüş almadan hiçbir aktarım yapmayın.
    .ask-1 = Bir Birleşik Krallık mahkemesi malı dondurdu mu veya yabancı kararı tescil etti mi?

point-state-freeze-abroad = Yurt dışındaki bir makam bir malvarlığını dondurmuş veya almış olabilir: { $item }.
    .means = Ne yapılabileceğini ve kimin itiraz edebileceğini malvarlığının bulunduğu ülkenin hukuku belirler. O ülke kendisi için veya başka bir ülke için hareket edebilir.
    .other-side = Birçok durumda orada bir karara yanıt verilebilir veya itiraz edilebilir.
    .change = Kararın türü ve kimin istediği.
    .next = Kararı saklayın ve görüş almadan hiçbir aktarım yapmayın.
    .ask-1 = Malımı donduran ülkede avukata ihtiyacım var mı, ne zamana kadar?

point-private-freeze = Bir mahkeme, bir uyuşmazlığın karşı tarafı için malvarlığını dondurmuş olabilir: { $item }.
    .means = Dünya çapında dondurma kararı (worldwide freezing order) genellikle önceden bildirilmeden verilir. Malvarlığının listesini ister ve aykırılık hapse yol açabilir. İngiliz mahkemeleri yabancı davalara da yardım edebilir.
    .other-side = İsteyen taraf mahkemeye önemli olan her şeyi söylemiş olmalıdır. Bir karar kaldırılabilir.
    .change = Mahkemeye söylenmeyen şey.
    .next = Karardaki tarihleri hemen bir avukatla okuyun.
    .ask-1 = Dondurma kararında hangi tarih önce geliyor ve hangi malları listelemeliyim?

point-private-freeze-abroad = Yurt dışındaki bir mahkeme, bir uyuşmazlığın karşı tarafı için malvarlığını dondurmuş olabilir: { $item }.
    .means = Kararın neyi yasakladığını ve ne zamana kadar yanıt verileceğini o ülkenin hukuku belirler. { $uk ->
        [yes] Bir İngiliz mahkemesinden böyle davalara yardım etmesi istenebilir.
       *[other] Başka ülkelerin mahkemelerinden bazen böyle davalara yardım etmesi istenebilir.
    }
    .other-side = Bir karara verildiği yerde itiraz edilebilir. Geçim ve hukuk giderlerine izin verebilir.
    .change = Kararın sözleri ve diğer malvarlığının nerede olduğu.
    .next = Karardaki tarihleri hemen bir avukatla okuyun.
    .ask-1 = Dondurma kararında hangi tarih önce geliyor ve başka ülkelerdeki malları kapsıyor mu?

point-freezing-order-served = Mal donduran bir karar var ve süreleri kısa olabilir.
    .means = Böyle bir karar genellikle bilindiği andan itibaren bağlar. Malvarlığı listesi veya duruşma için bir tarih koyabilir. Gerisini kararı veren ülkenin hukuku belirler.
    .other-side = Geçim ve hukuk giderlerine izin verebilir.
    .change = Kararın türü ve onu veren mahkeme veya makam.
    .next = Hiçbir aktarım yapmayın ve kararı bugün bir avukata gösterin.
    .ask-1 = Dondurma kararı varken ne ödeyebilirim ve ne zamana kadar yanıt vermeliyim?
    .ask-2 = Karar geçim ve avukat ödemem için izin veriyor mu?

point-wealth-order = Varlığı açıklamanızı isteyen bir karar veya yazı aldınız.
    .means = High Court, toplam değeri { $unexplained-wealth-minimum } üzerindeki mallar için böyle bir karar (unexplained wealth order, UWO) verebilir. Makul mazeret ve zamanında yanıt yoksa mal, aksi gösterilmedikçe elden alınabilir (recoverable) sayılır.
    .other-side = Böyle kararlar azdır. Belgeli bir yanıt konuyu bitirebilir.
    .change = Tarih ve adı geçen mal.
    .next = Alındığı günü not edin ve her malvarlığının nasıl ödendiğine ilişkin belgeleri toplayın.
    .ask-1 = Karara tarihine kadar yanıt vermezsem ne olur?
    .ask-2 = Karara verdiğim yanıt bana veya ailemden birine karşı kullanılabilir mi?
    .ask-3 = Kararın bana başka bir ülkede ulaşması önemli mi?

point-wealth-order-answers = Varlık kararına verilen bir yanıt bir ceza dosyası için de önemli olabilir.
    .means = Kural olarak böyle bir yanıt, Birleşik Krallık’taki ceza işlemlerinde veren kişiye karşı delil olarak kullanılamaz. Müsadere, yanlış beyan ve bununla uyuşmayan ifade gibi istisnalar vardır.
    .other-side = Bu kural Birleşik Krallık hukukundandır. Başka bir ülkenin kendisine ulaşan yanıtla ne yapacağını kendi hukuku belirler.
    .change = Yanıtın kime bildirildiği ve yurt dışında aynı olgular hakkında bir dosya.
    .next = Bir avukat hem kararı hem ceza dosyasının belgelerini görmeden hiçbir şeye yanıt vermeyin.
    .ask-1 = Dosyamın ülkesi burada verdiğim yanıtı okuyabilir mi?
    .ask-2 = Hangi belgelerim ve görüşmelerim avukat–müvekkil gizliliğindedir, yani verilmesi gerekmez?

point-wealth-order-office = Varlık kararı, sizin veya bir yakınınızın yurt dışındaki kamu görevine dayanabilir.
    .means = Böyle bir karar; Birleşik Krallık ve AEA dışında yüksek kamu görevi olanlara, ailelerine ve yakınlarına ulaşır. O zaman ağır suç kuşkusu gerekmez.
    .other-side = Bir görevin veya bağın bu türden olup olmadığı tartışılabilir.
    .change = Görev, tarihleri ve bağın gerçekte ne olduğu.
    .next = Her görevi tarihleriyle ve aileden kimde olduğunu not edin.
    .ask-1 = Karar hangi bağa dayanıyor ve bu tartışılabilir mi?

point-recovery-claim = Bir Birleşik Krallık makamı, mahkûmiyet olmadan malı almak için mahkemeye başvuruyor: { $item }.
    .means = Mahkeme hangisinin daha olası olduğunu sorar: mal hukuka aykırı davranıştan mı geldi. Yurt dışındaki davranış, orada ve burada hukuka aykırıysa sayılır.
    .other-side = Mahkûmiyet gerekmez. Nasıl ödendiğine ilişkin belgeler talebe yanıt olabilir.
    .change = Paranın kaynağına ve malın kimin olduğuna ilişkin belgeler.
    .next = Talebi ve her kararı getirin ve görüş almadan hiçbir şeye yanıt vermeyin.
    .ask-1 = Talebe ne zamana kadar ve hangi belgelerle yanıt verilmeli?
    .ask-2 = Başka bir ülkenin hükmü bu talepte ne kadar sayılır?

point-answers-in-two-cases = Bir dosyada para hakkında açıklanan, başka bir dosyada okunabilir.
    .means = Hukuk davasında kişi, Birleşik Krallık’ta kovuşturmaya yol açabilecek bir yanıttan kaçınabilir. Bu hak, yalnızca başka ülkelerin hukukuna göre suç olanı kapsamaz.
    .other-side = Bazı yasalar bu hakkı sınırlar. Yanıt verilmezse mahkemenin önünde yalnızca makamın anlatımı kalabilir.
    .change = Burada veya yurt dışında aynı para hakkında bir ceza soruşturması.
    .next = Bir avukat belgeleri görmeden bir makama yazıyla veya görüşmede hiçbir şey açıklamayın.
    .ask-1 = Para hakkında söylediklerim burada veya yurt dışında bana karşı kullanılabilir mi?
    .ask-2 = Hangi soruları yanıtlamayabilirim ve o zaman ne olur?

point-funds-questioned = Biri paranızın nereden geldiğini soruyor olabilir.
    .means = Neyin yanıtlanması gerektiğini, kimin ve hangi kanuna göre sorduğu belirler. Başka bir ülkenin makamları yabancı bir soruşturmaya yardım edebilir.
    .other-side = Bankalar ve danışmanlar böyle soruları birçok müşteriye olağan olarak sorar.
    .change = Kimin ve hangi kanuna göre sorduğu.
    .next = Yanıt vermeden önce her malvarlığının kaynağını listeleyin.
    .ask-1 = Paramın nereden geldiğini gerçekte kim soruyor ve yanıt vermek zorunda mıyım?

point-funds-questioned-uk = Paranıza ilişkin sorular Birleşik Krallık hukukunu ilgilendirebilir.
    .means = Birleşik Krallık makamları bazı dosyalarda, değeri { $unexplained-wealth-minimum } üzerindeki malın açıklanması için mahkemeden karar isteyebilir. Malı hukuk yoluyla da isteyebilirler.
    .other-side = Böyle kararlar azdır. Soruların çoğu bir bankanın kendi kontrolünden gelir.
    .change = Bir makamı ve kanunu belirten bir yazı.
    .next = Her malvarlığının kaynağını avukatınızla listeleyin.
    .ask-1 = Biri param hakkında Birleşik Krallık mahkemesinden karar isteyebilir mi?

point-asset-asked = Biri bir malvarlığını izliyor olabilir: { $item }.
    .means = Makamlar malvarlığını başka ülkelere sorabilir. Ocak 2025’te deneme olarak başlayan gümüş bülten (Silver Notice), ağır suçlar için bir yoldur. Yakalama değil bilgi ister.
    .other-side = Sorular bir vergi dairesinden, bankadan veya özel bir aramadan da gelebilir.
    .change = Kimin sorduğu ve INTERPOL hakkında ne söylendiği.
    .next = Yazıyı saklayın ve hiçbir şeyi taşımayın veya değiştirmeyin.
    .ask-1 = Malım hakkındaki soru bir gümüş bülten mi, iki devlet arasında bir talep mi, başka bir şey mi?

point-silver-named = Malvarlığınız INTERPOL üzerinden giden bir talepte geçebilir.
    .means = Gümüş bülten (Silver Notice) malvarlığını bulmayı, belirlemeyi veya gözlemeyi ister. Yayımlanmaz ve INTERPOL her birini denetler. Veriler doğru, ilgili ve gerektiği kadar olmalıdır.
    .other-side = Denemenin kuralları ve bugünkü aşaması denetlenmelidir. Devletler arası olağan taleplerle dondurmaya yol açabilir.
    .change = Adı geçen malvarlığı ve dosyayla bağınız.
    .next = Adı geçen her malvarlığının nasıl ödendiğini gösteren belgeleri toplayın.
    .ask-1 = INTERPOL Komisyonundan mallarıma ilişkin veriler hakkında ne isteyebilirim?
    .ask-2 = Gümüş bülten yolculuğumu etkileyebilir mi?

point-third-person-data = Adınız, başka bir kişinin dosyasına ilişkin verilerde geçebilir.
    .means = Veriler amacına uymalı ve gerekenden öteye gitmemelidir. Suçlanmayan akraba veya ortak, adının geçmesinin ölçülü olup olmadığını sorabilir.
    .other-side = Başkası için tutulan malvarlığı haklı olarak bir soruşturmanın parçası olabilir.
    .change = Malvarlığının nasıl ödendiği ve kimin kullandığı.
    .next = Kendi gelirinize ve her satın almaya ilişkin belgeleri toplayın.
    .ask-1 = INTERPOL, kaydın gerisi kalırken benim verilerimi çıkarabilir mi?

point-crypto = Kripto varlıklar kendi kurallarına göre dondurulabilir, el konulabilir veya izlenebilir.
    .means = Birleşik Krallık mahkemeleri borsaların yönettiği cüzdanları dondurabilir ve mahkûmiyet olmadan kripto varlığın verilmesine karar verebilir. Bunlar yabancı bir talep için de yapılabilir.
    .other-side = Bir bloke, bir borsanın kendi kontrolü olabilir.
    .change = Cüzdanın nerede olduğu ve anahtarların kimde olduğu.
    .next = Borsanın ekstrelerini ve mesajlarını saklayın.
    .ask-1 = Kripto varlığımı kim ve hangi kurala göre bloke edebilir?

point-uk-property-link = Birleşik Krallık’taki mallar para hakkındaki bir sorunun parçası olabilir: { $item }.
    .means = Şirket veya akraba dâhil, kimin adına olursa olsun mala bakılabilir. Bir şirketin yetkililerinden de yanıt istenebilir.
    .other-side = Bir eve şirket aracılığıyla sahip olmak hukuka uygundur ve yaygındır.
    .change = Nasıl ödendiği.
    .next = Satın alma dosyasını ve sicil kayıtlarını toplayın.
    .ask-1 = Açık siciller malın sahibini doğru gösteriyor mu?

point-transfers-note = Yaptığınız aktarımlar sorulabilir.
    .means = Mahkemeler bir karardan önce ve sonra yapılan aktarımlara bakar. Neyin, ne zaman, neden ve hangi bedelle aktarıldığı avukatınıza gereken olgulardır.
    .other-side = Olağan ödemeler ve hediyeler her hayatın parçasıdır.
    .change = Aktarımın ve kararın tarihi.
    .next = Görüş almadan başka aktarım yapmayın ve avukatınıza yüz yüze anlatın.
    .ask-1 = Bir mal aktarımını mahkemeye bildirmek zorunda mıyım?

point-bank-abroad = Birleşik Krallık dışındaki bir banka hesabınızda işlem yaptı: { $item }.
    .means = Ne yapabileceğini ve neyi bildirmesi gerektiğini kendi ülkesinin hukuku belirler. Birkaç ülkedeki bankalar tek bir haber üzerine hareket edebilir.
    .other-side = Bankalar kendi olağan nedenleriyle hesap kapatır veya bloke eder.
    .change = Bir karar, yazılı bir neden veya ikinci bir banka.
    .next = Her yazıyı ve mesajı saklayın ve her birinin tarihini not edin.
    .ask-1 = Bankanın ülkesinin hukukuna göre ondan ne isteyebileceğimi kim söyleyebilir?

point-source-papers-missing = Bu malvarlığının nasıl ödendiğine ilişkin belgeler eksik olabilir: { $item }.
    .means = Bir malvarlığına ilişkin sorular çoğu zaman kaynağını gösteren belgelerle yanıtlanır. Eski belgeleri sonra bulmak zor olabilir.
    .other-side = Boşluklar yaygındır, özellikle uzun yıllardan veya ülkeden ayrılmaktan sonra.
    .change = Banka kayıtları, vergi beyannameleri veya satıcının belgeleri.
    .next = Hangi belgelerin olduğunu ve diğerlerinin kimde olabileceğini listeleyin.
    .ask-1 = Param hakkındaki eksik belgelerden hangileri en önemli?

point-assets-in-several-countries = Hangi ülkede hangi malvarlığınız olduğunu avukatınız için listelemek yararlı olabilir.
    .means = Bir ülke, INTERPOL üzerinden veya adli yardımlaşma talebiyle diğerlerinden mal bulmasını isteyebilir. Her ülke kendi hukukuna göre yanıt verir.
    .other-side = Yurt dışında mal bulundurmak hukuka uygundur ve burada kimsenin onu aradığını gösteren bir şey yoktur.
    .change = Bunlardan birine ilişkin bir soru, dondurma kararı veya talep.
    .next = Listeyi avukatınızla yapın ve görüş almadan hiçbir şeyi taşımayın.
    .ask-1 = Paramın kaynağına ilişkin hangi belgeler hazır olmalı?

point-bank-name-match = Bir banka sizi başka biriyle karıştırmış olabilir.
    .means = Bir listedeki ada benzeyen ad, tek başına aynı kişi olduğunu göstermez. Doğum tarihi, yer ve belgeler iki kişiyi ayırabilir.
    .other-side = Bankada sizinle ilgili başka bir şey olabilir ve ne olduğunu söylemesi gerekmez.
    .change = Bankanın kastettiği kayıt ve doğum ile ülke hakkında ne söylediği.
    .next = Kim olduğunuzu gösteren belgeleri toplayın ve yazıyı bir avukata gösterin.
    .ask-1 = Bankaya kim olduğumun kanıtını göndermeli miyim ve sonra bana ne sorabilir?

point-cash-kept = Birleşik Krallık’ta nakit veya başka şeyler alındı ve biri bunları tutuyor: { $item }.
    .means = El konulan nakit başlangıçta 48 saat tutulabilir. Hafta sonları ve tatiller sayılmaz. Sonra magistrates’ court adlı mahkeme bunu uzatabilir.
    .other-side = Tutmanın sürdüğü her an makul nedenleri olmalıdır.
    .change = Nereden geldiğini ve kime ait olduğunu gösteren belgeler.
    .next = Alındı belgesini ve her mahkeme belgesini saklayın; günü ve saati not edin.
    .ask-1 = Ne zamana kadar tutulabilir ve mahkemeden geri verilmesini kim isteyebilir?

point-order-not-told = Mahkemeye her şey söylenmemiş olabilir ve mahkemeden kararını değiştirmesi veya kaldırması istenebilir: { $item }.
    .means = İngiliz mahkemeleri, karşı tarafa haber verilmeden istenen bir karara karşı olan şeylerin de söylenmesini bekler. Diğer ülkelerin kendi kuralları vardır.
    .other-side = Söylenmeyen şey önemli olmalıdır ve mahkeme kararı yeniden verebilir.
    .change = Mahkemeye neyin gösterildiği ve neyin gösterilmediği.
    .next = İzin veya hüküm gibi gösterilmemiş olanları tarihleriyle toplayın.
    .ask-1 = Mahkemeden kararı değiştirmesi veya kaldırması istenebilir mi ve ne kadar çabuk?

point-owner-told-differently = Belgeler veya kişiler farklı malikler gösteriyor: { $item }.
    .means = Bir yanıtın malik hakkında söylediği; siciller, bankalar ve diğer yanıtlarla karşılaştırılabilir.
    .other-side = Sicildeki malik ile maldan yararlanan kişi iki ayrı kişi olabilir.
    .change = Kimin ödediğini ve kimin karar verdiğini gösteren belgeler.
    .next = Kimseye yanıt vermeden önce malik gösteren her belgeyi avukatınıza gösterin.
    .ask-1 = Hukuken malik kim ve diğer belgeleri nasıl açıklarız?

point-part-is-mine = Başka bir kişinin dosyasında dondurulan veya sorulan şeyin bir bölümü sizin olabilir: { $item }.
    .means = Birleşik Krallık’ta böyle bir karardan etkilenen herkes mahkemeden kararı değiştirmesini isteyebilir. Sizin ödediğiniz önemlidir.
    .other-side = Mahkeme, hepsinin diğer kişi tarafından ödendiği sonucuna varabilir.
    .change = Ne ödediğinizi ve hangi gelirden ödediğinizi gösteren belgeler.
    .next = Kendi gelirinize ve her ödemeye ilişkin belgeleri toplayın.
    .ask-1 = Hangi bölümün benim olduğunu mahkemeye nasıl gösteririm?

point-property-of-others = Dondurulan veya sorulan şey başkasına ait olabilir: { $item }.
    .means = Birleşik Krallık’ta hesap dondurma kararından veya tasarruf yasağı kararından (restraint order) etkilenen herkes mahkemeden kararı değiştirmesini isteyebilir. Diğer ülkelerin kendi kuralları vardır.
    .other-side = Bir kişinin başkası için elinde tuttuğu mal, o başkasının malı sayılabilir.
    .change = Malın kime ait olduğunu gösteren belgeler.
    .next = Avukatınıza malı kimin, kimin için tuttuğunu ve avukatları olup olmadığını söyleyin.
    .ask-1 = Bu mal için mahkemeye kim başvurabilir ve kendilerine ait bir avukata ihtiyaçları var mı?

point-sanctions-licence = Sizin yapacağınız veya sizin için yapılacak bir ödeme önce izin gerektirebilir.
    .means = Birleşik Krallık’ta Office of Financial Sanctions Implementation, dondurmanın durdurduğu şeylere izin (licence) verebilir. Bu kuruluş, izin imzalanmadan hiçbir şey yapılmaması gerektiğini söyler.
    .other-side = İzin bir ödemeye olanak verir; hiçbir bankayı o ödemeyi yapmak zorunda bırakmaz.
    .change = Bunun hangi liste olduğu ve her iznin neyi kapsadığı.
    .next = Görüş almadan hiçbir ödeme veya aktarım yapmayın ve her izni getirin.
    .ask-1 = Ev, okul, çalışanlar ve avukatlar için hangi izne ihtiyacım var?
    .ask-2 = Elimdeki her izin bankaya ve mahkemeye gösterildi mi?

point-sanctions-licence-abroad = Sizin yapacağınız veya sizin için yapılacak bir ödeme, sizi listeye alan ülkenin iznini gerektirebilir.
    .means = Her ülke, kendi yaptırımlarının durdurduğu şeyler için izin (licence) verebilir. Bir ülkenin izni başka bir ülkenin listesinde geçmez.
    .other-side = İzin bir ödemeye olanak verir; hiçbir bankayı o ödemeyi yapmak zorunda bırakmaz.
    .change = Bunun hangi liste olduğu ve her iznin neyi kapsadığı.
    .next = Görüş almadan hiçbir ödeme veya aktarım yapmayın ve her izni getirin.
    .ask-1 = Ev için, avukatlar için veya bloke bir hesaptan yapılacak ödemeye hangi kurum izin verebilir?

point-sanctions-removal = Listeye alınmaya, bunu yapanlar nezdinde itiraz edilebilir.
    .means = Birleşik Krallık’ta listedeki kişi, bakandan listeye alınmayı değiştirmesini veya sona erdirmesini isteyebilir. İkinci talep için yeni ve ağırlığı olan bir şey gerekir. AB’nin ve ABD’nin kendi yolları vardır.
    .other-side = Talep reddedilebilir ve gerekçe kısa olabilir.
    .change = Listeye alınma nedenlerinden birinin yanlış olduğunu veya sona erdiğini gösteren bir olgu.
    .next = Her listeye alınmanın nedenlerini tarihiyle getirin.
    .ask-1 = Önce hangi listeye alınmaya karşı ve hangi güne kadar yazmalıyız?

point-sanctions-ended = Bir yaptırım listesindeki kayıt sona erdi ve eski kopyaları kalabilir.
    .means = Bir kaydı yapanlar sona erdirebilir ve bir mahkeme iptal edebilir. Bankalarda ve özel veri tabanlarında eski kayıt hâlâ durabilir.
    .other-side = Yeni bir kayıt gelebilir ve başka bir listede ad hâlâ bulunabilir.
    .change = Her liste, adınızın girdiği gün ve sona erdiği gün.
    .next = Bir kaydı sona erdiren her kararı getirin.
    .ask-1 = Kaydın sona erdiğini kim duymalı ve karar dosyamda yardımcı olur mu?

point-sanctions-evasion = Biri yaptırımların dolanıldığını söylüyor ve bu ayrı bir dosya hâline gelebilir.
    .means = Birleşik Krallık’ın yaptırım kuralları, yaptırımları dolanan fiillere izin vermez. Bir ödeme hakkında söyledikleriniz kullanılabilir; bu yüzden önce görüş alınır.
    .other-side = Bir iznin veya istisnanın olanak verdiği ödeme, yaptırımları dolanma değildir.
    .change = Her ödemenin günü ile her listeye alınmanın günü, yan yana.
    .next = Bir avukat belgeleri görene kadar ödemelerle ilgili hiçbir yanıt vermeyin.
    .ask-1 = Belgeler görülmeden önce neyi, kime söyleyebilirim?
    .ask-2 = Görüşmelerimden ve belgelerimden hangileri avukat–müvekkil gizliliği (legal privilege) kapsamında?
