q-matter-circumstances = Bu dosya için hangileri doğru?
    .label = Bu dosyanın çevresi
    .hint = Öncesinde neler olduğunu, arkasında kimin bulunduğunu ve nerede geçtiğini düşünün. “Ardından geldi” yalnızca birinin diğerinden sonra geldiği anlamına gelir.
    .why = Olayların sırası bir dosyanın nedenini gösterebilir. Dosyanın kendi başına durduğunu da gösterebilir.
    .o-after-dispute = Para, iş veya aile uyuşmazlığının ardından geldi
    .o-after-win = Mahkemede veya tahkimde lehime çıkan bir kararın ardından geldi
    .o-after-departure = Ülkeden ayrılmamın ardından geldi
    .o-after-criticism = Bir eleştirinin veya kamuya açıklamanın ardından geldi
    .o-after-refusal = İstifa etmeyi, satmayı, ödemeyi veya iş birliğini reddetmemin ardından geldi
    .o-after-power-change = Bir iktidar değişikliğinin veya darbenin ardından geldi
    .o-near-election = Bir seçime yakın geldi
    .o-after-protection-claim = Sığınma istememin ardından geldi
    .o-charges-added = Sonradan yeni suç isnatları eklendi
    .o-several-cases = Birbiri ardına birkaç dosya açıldı
    .o-reopened = Kapanmış veya anlaşmayla bitmişti, yeniden açıldı
    .o-offer-to-drop = Biri, bir şey karşılığında vazgeçmeyi teklif etti
    .o-complainant-has-influence = Arkasındaki kişinin görevlilerle bağları var
    .o-property-taken-first = Hükümden önce mala el konuldu
    .o-same-sum-as-debt = İddia edilen kayıp, bir borç veya faturayla aynı tutarda
    .o-state-gains = Görevliler veya bir devlet şirketi bundan kazandı veya kazanacaktı
    .o-others-accused = Benimle birlikte başkaları da suçlanıyor
    .o-acts-in-uk = İddia edilenlerin çoğu Birleşik Krallık’ta oldu
    .o-other-complainants = Başkaları da şikâyet etti
    .o-owes-me = Arkasındaki kişinin bana para, ücret veya mal borcu var
    .o-acts-elsewhere = İddia edilenlerin çoğu o ülkenin dışında oldu, Birleşik Krallık’ta değil
    .o-relative-accused = Bu dosyada veya yanında bir akrabam suçlanıyor veya mahkûm edildi
    .o-somebody-else-accused = Suçlanan başka biri, ben değilim
    .o-may-be-accused = Biri benim de suçlanabileceğimi söyledi
    .o-others-conviction = Başka birinin yargılanmasına veya mahkûmiyetine dayanıyor
    .o-others-trial-unfair = Başka birinin o yargılanması adil değildi
    .o-questioned-long-before = Bu konuda sorgulandım, bırakıldım ve yıllar sonra hakkımda suç isnadında bulunuldu
    .o-witness-first = Önce tanık olarak çağrıldım, sonra suçlandım
    .o-victim-accepted = Bir makam beni insan ticareti veya kölelik mağduru olarak kabul etti
    .o-victim-claimed = İnsan ticaretine maruz kaldım, başkalarınca zorlandım veya kullanıldım ve şimdiye kadar hiçbir makam bunu kabul etmedi
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-matter-acts-countries = Bu hangi ülkelerde oldu?
    .label = Olduğu ülkeler
    .why = Bir mahkeme, bir ülkenin kendi dışında olanı yargılayıp yargılayamayacağını sorabilir.

q-matter-civil = Aynı olgularla ilgili başka hangi davalar vardı?
    .label = Diğer davalar
    .why = Aynı olgularla ilgili bir hukuk davası, meselenin özel olduğunu gösterebilir.
    .o-you-sued = Ben hukuk davası açtım
    .o-you-were-sued = Bana karşı hukuk davası açıldı
    .o-arbitration = Bir tahkim
    .o-family-court = Aile mahkemesinde bir dava
    .o-insolvency-case = Bir iflas davası
    .o-tax-appeal = Vergi veya idare alanında bir itiraz (kanun yolu)
    .o-won = Lehime bir karar
    .o-lost = Aleyhime bir karar
    .o-other = Başka bir şey
    .o-none = Yok

q-matter-notice = Bu dosyayı nasıl öğrendiniz?
    .label = Dosyanın öğrenilmesi
    .hint = Uyanların hepsini seçin.
    .why = Adil yargılanma, haberdar edilmekle başlar. Belgelerin nasıl geldiği belirleyici olabilir.
    .o-papers-in-hand = Resmî belgeler elden verildi
    .o-papers-by-post = Resmî belgeler postayla geldi
    .o-papers-by-message = Belgeler e-posta veya mesajla geldi
    .o-papers-to-lawyer = Resmî belgeler avukatıma geldi
    .o-old-address-or-published = Belgeler eski bir adrese gitti veya ilan edildi
    .o-police-contact = Polis benimle iletişime geçti
    .o-border-or-arrest = Bir sınırda veya gözaltına alınırken
    .o-other-side = Karşı taraftan
    .o-relative-or-friend = Bir akraba, arkadaş veya iş arkadaşından
    .o-press-or-internet = Basından veya internetten
    .o-bank = Bir bankadan
    .o-other = Başka bir şey
    .o-never-officially = Bana hiç resmen bildirilmedi

q-matter-heard-when = Bu dosyayı ilk ne zaman duydunuz?
    .label = İlk duyuş
    .why = Ne zamandır bildiğinizi ve yolculuktan veya taşınmadan önce bilip bilmediğinizi gösterir.

q-matter-departure = Bu dosya başladığında neredeydiniz?
    .label = Bulunduğunuz yer
    .why = Mahkemeler, kişinin dosyayı öğrenmeden önce mi sonra mı ayrıldığını sorar.
    .o-never-lived-there = Orada hiç yaşamadım
    .o-before-the-case = O başlamadan önce ayrılmıştım
    .o-before-knowing = Daha sonra ayrıldım, dosyadan henüz haberim yoktu
    .o-after-knowing = Daha sonra ayrıldım, dosyadan haberim vardı
    .o-during-trial = Yargılama sırasında ayrıldım
    .o-allowed-to-leave = Makamlar ayrılmama izin verdi
    .o-still-there = Hâlâ oradayım

q-matter-left-when = O ülkeden en son ne zaman ayrıldınız?
    .label = Ayrılış tarihi
    .why = Mahkemeler bu günü dosyanın başladığı günle karşılaştırır.

q-matter-left-why = Neden ayrıldınız?
    .label = Ayrılma nedeni
    .why = Biri kaçtığınızı söylerse hukuka uygun bir ayrılma nedeni önemli olabilir.
    .o-work = İş veya ticaret
    .o-family = Aile
    .o-treatment = Tedavi
    .o-studies = Öğrenim
    .o-fear = Başıma gelebileceklerden korku
    .o-sent-away = Ülkeden gönderildim
    .o-other = Başka bir neden

q-matter-left-why-other = Ayrılmanın diğer nedeni neydi?
    .label = Ayrılma nedeni, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-matter-warrant = Bu dosyada yakalanmanız emredildi mi?
    .label = Yakalama emri
    .why = Kırmızı bülten, geçerli bir yakalama emri veya buna eş bir karar gerektirir.
    .o-court = Evet, bir mahkeme veya hâkim tarafından
    .o-prosecutor = Evet, bir savcı tarafından
    .o-police-or-other = Evet, polis veya başka bir kurum tarafından
    .o-by-whom-not-known = Evet, kimin emrettiğini bilmiyorum
    .o-cancelled = Emredildi, sonra kaldırıldı
    .o-none = Hayır

q-matter-warrant-when = Yakalanmanız ne zaman emredildi?
    .label = Yakalama emrinin tarihi
    .why = Emir ve tarihi, bildirimle ve suç isnadıyla uyuşmalıdır.

## Trial and sentence.

q-matter-fairness = Bu dosyada bunlardan biri oldu mu?
    .label = Dosyanın adilliği
    .hint = Listeden seçin. Ayrıntılar yüz yüze anlatılabilir.
    .why = Temel yargılanma hakları INTERPOL kurallarında ve iadeye karar veren mahkemelerde hesaba katılır.
    .o-no-lawyer = Avukatım yoktu veya avukat seçemedim
    .o-papers-withheld = Dosyadaki belgeler benden saklandı
    .o-no-interpreter = Tercüman yoktu
    .o-defence-not-heard = Tanıklarım veya delillerim dinlenmedi
    .o-forced-statement = Zorla ifade verdirildim
    .o-others-pressed = Başkalarına aleyhimde konuşmaları için baskı yapıldı
    .o-court-not-independent = Mahkeme veya soruşturma etki altındaydı
    .o-held-without-court = Mahkemeye çıkarılmadan uzun süre tutuldum
    .o-closed-hearing = Duruşmalar gizli yapıldı
    .o-beaten = Dövüldüm veya canım yakıldı
    .o-held-very-long = Yargılamadan önce çok uzun süre tutuldum
    .o-forced-hospital = İsteğim dışında hastaneye konuldum
    .o-unrecorded-custody = Hiçbir kayıt olmadan tutuldum
    .o-lawyer-never-called = Benim için bir avukat belirlendi ve beni hiç aramadı
    .o-lawyer-held = Bir avukatım tutuldu, suçlandı veya tehdit edildi
    .o-forced-evidence = Delil zorla elde edildi
    .o-one-sided-expert = Bilirkişi bir taraftandı
    .o-irregular-search = Bir arama kurallara aykırı yapıldı
    .o-witnesses-only = Tanıklardan başka delil yok
    .o-papers-contradict = Belgeler birbiriyle çelişiyor
    .o-protected-co-accused = Benimle birlikte suçlanan birine koruma vaat edildi
    .o-witnesses-afraid = Tanıklar bana yardım etmekten çok korkuyor
    .o-judge-bribed = Hâkim para aldı veya bir tanıkla ya da karşı tarafla bağı vardı
    .o-officer-tied = Soruşturmacının veya savcının karşı tarafla bağı vardı
    .o-witness-died = Bana yardım edebilecek bir tanık öldü veya artık yok
    .o-records-lost = Bana yardım edebilecek kayıtlar artık yok
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-matter-custody-time = Bu dosyada toplam ne kadar süre tutuldunuz?
    .label = Tutulma süresi
    .hint = Bu nedenle tutulduğunuz her yeri, hangi ülkede olursa olsun ekleyin.
    .why = Tutularak geçen süre cezadan indirilebilir ve yeni bir gözaltı için önemli olabilir.

q-matter-penalty = Suç isnadının getirebileceği en ağır ceza nedir?
    .label = En ağır ceza
    .why = INTERPOL kuralları ve iade kanunları asgari bir ceza ister. Ölüm cezası kendine özgü sorular doğurur.
    .o-death = Ölüm
    .o-life = Müebbet hapis
    .o-prison-very-long = Yirmi yıl veya daha fazla hapis
    .o-prison = Uzun yıllar hapis
    .o-prison-short = En çok birkaç yıl hapis
    .o-no-prison = Para cezası veya hapis dışında başka bir ceza
    .o-other = Başka bir şey

q-matter-max-penalty = Suç isnadı için en uzun hapis süresi ne kadar?
    .label = En uzun hapis süresi
    .hint = Bütün suç isnatları için birlikte verilebilecek en uzun süre. Bir mahkeme daha azını verebilir.
    .why = Yargılama için kırmızı bülten, kural olarak belirli bir sürenin üzerinde azami ceza gerektirir.

q-matter-present = Yargılamada hazır mıydınız?
    .label = Yargılamada hazır bulunma
    .why = Kişinin yokluğunda yapılan yargılama, adillik ve yeniden yargılama sorularını doğurur.
    .o-throughout = Evet, baştan sona
    .o-partly = Bir bölümünde
    .o-by-video = Görüntülü bağlantıyla
    .o-lawyer-only = Yalnızca avukatım oradaydı
    .o-not-there = Hayır

q-matter-trial-notice = Yargılama yapılmadan önce size bildirildi mi?
    .label = Yargılamanın bildirilmesi
    .why = Mahkemeler, kişinin yargılamayı bilip bilmediğini ve katılmamayı seçip seçmediğini sorar.
    .o-told-in-time = Evet, zamanında
    .o-told-too-late = Evet, ama gelemeyecek kadar geç
    .o-not-told = Hayır

q-matter-retrial = Yeniden yargılanabilir misiniz?
    .label = Yeniden yargılama
    .why = Tam bir yeniden yargılama hakkı, gıyapta yapılan yargılamaya ilişkin kuşkuları giderebilir.
    .o-new-trial = Evet, tam bir yeniden yargılama
    .o-appeal-only = Yalnızca karara itiraz (kanun yolu)
    .o-refused = İstedim, reddedildi
    .o-none = Hayır

q-matter-court = Dosya hangi mahkemede veya hangi mahkemedeydi ve dosya numarası nedir?
    .label = Mahkeme ve numara
    .hint = Varsa bir belgede basıldığı gibi. Yalnız yeri yeter.
    .why = Oradaki bir avukat dosyayı bununla arayabilir.

q-matter-judgment-date = Hüküm ne zaman verildi?
    .label = Hüküm
    .why = Kanun yolu ve cezanın çekilmesi için süreler çoğu zaman hükümden başlar.

q-matter-sentence-kind = Ceza neydi?
    .label = Ceza
    .why = Cezanın çekilmesi için kırmızı bülten, kural olarak belirli bir sürenin üzerinde hapis cezası gerektirir.
    .o-prison = Hapis
    .o-suspended = Hapis, ertelenmiş
    .o-suspended-activated = Hapis, önce ertelenmiş, sonra çekilmesine karar verilmiş
    .o-life = Müebbet hapis
    .o-death = Ölüm
    .o-probation = Hapis olmadan denetim süresi
    .o-fine-or-order = Hapis olmadan para cezası veya karar
    .o-other = Başka bir şey

q-matter-sentence = Cezadaki hapis süresi ne kadardı?
    .label = Cezanın süresi
    .why = INTERPOL kuralları ve iade kanunları asgari bir süre ister.

q-matter-activated-when = Ertelenen cezanın çekilmesine ne zaman karar verildi?
    .label = Cezanın çekilmesine karar verilen tarih
    .why = Süreler ve mahkemenin neye baktığı, yalnız hükme değil bu karara da bağlı olabilir.

q-matter-activated-how = Neden bu karar verildi ve size önceden bildirildi mi?
    .label = O kararın nedeni ve bildirilmesi
    .why = Mahkemeler, bununla ilgili duruşma yapılıp yapılmadığını ve katılıp katılamadığınızı sorar.
    .o-new-conviction = Yeni bir mahkûmiyetten sonra
    .o-missed-meetings = Bir koşula veya görüşmeye uymadım
    .o-left-the-country = Ülkeden ayrıldım
    .o-sum-not-paid = Bir tutar ödenmedi
    .o-hearing-attended = Bununla ilgili duruşmadaydım
    .o-lawyer-there = Orada benim için bir avukat vardı
    .o-hearing-not-told = Bana bir duruşma bildirilmedi
    .o-not-known-why = Nedenini bilmiyorum
    .o-other = Başka bir şey

q-matter-sentence-left = Cezanın çekilecek ne kadarı kaldı?
    .label = Çekilecek kalan ceza
    .why = Kalan süre, bir bildirimin veya iadenin mümkün olup olmadığını belirleyebilir.

q-matter-fine = Para cezası ne kadardı?
    .label = Para cezası
    .hint = Yuvarlak bir rakam yeter.
    .why = Mahkemenin işi ne kadar ağır gördüğünü ve hâlâ ne kadar borç olabileceğini gösterir.

q-matter-life-release = Orada müebbet hapis sona erebilir mi?
    .label = Müebbet hapisten salıverilme
    .hint = Ölüm cezası mümkünse de yanıtlayın. Oradaki bir avukat bilebilir; “Bilmiyorum” iyi bir yanıttır.
    .why = Mahkemeler, müebbet hapis alan birinin gerçek bir salıverilme umudu olup olmadığını sorar.
    .o-after-a-time = Evet, belirli bir süreden sonra yeniden incelenir
    .o-pardon-only = Yalnızca özel afla veya bağışlanmayla
    .o-never = Hayır, ömür boyu sürer
    .o-no-life-sentence = Bu dosyada müebbet hapis mümkün değil

q-matter-since = Cezanızı çektikten sonra ne oldu?
    .label = Cezadan sonra
    .why = Olası bir tehdide ilişkin bildirim, eski mahkûmiyetlerden sonra olana bakar.
    .o-no-new-case = Hiçbir türden yeni dosya yok
    .o-new-conviction = Yeni bir mahkûmiyet
    .o-held-elsewhere = Başka bir ülkede tutuldum
    .o-group-membership-said = Makamlar bir gruba ait olduğumu söylüyor
    .o-described-as-violent = Makamlar beni şiddete yatkın veya silahlı diye tanımlıyor
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

## What became of it, there and elsewhere.

q-matter-outcomes = O ülkede veya başka bir ülkede bunlardan biri oldu mu?
    .label = Dosyaya ne oldu
    .hint = Dosyanın adı ne olursa olsun aynı olguları düşünün.
    .why = Biten, taşınan veya başka yerde karara bağlanan bir dosya artık bir bildirimi desteklemeyebilir.
    .o-settled = Mesele karşı tarafla anlaşmayla bitti
    .o-loss-repaid = Kaybın tamamını veya bir kısmını geri ödedim
    .o-blood-money = Ölen veya yaralanan kişinin ailesi için paraya (diyet) karar verildi, bu para istendi veya ödendi
    .o-complaint-withdrawn = Şikâyet geri alındı
    .o-warrant-cancelled = Yakalama emri kaldırıldı
    .o-closed-there = Dosya o ülkede kapatıldı
    .o-acquitted-there = O ülkede beraat ettim
    .o-closed-elsewhere = Başka bir ülke inceledi ve kapattı
    .o-acquitted-elsewhere = Başka bir ülkenin mahkemesinde beraat ettim
    .o-ended-by-international-court = Uluslararası bir mahkemede beraat ettim veya orada dosya sona erdi
    .o-punished-elsewhere = Bunun için başka bir ülkede ceza aldım
    .o-open-elsewhere = Başka bir ülke şu anda inceliyor
    .o-transferred = Dosya başka bir ülkeye devredildi
    .o-transfer-asked = Bir ülke diğerinden dosyayı devralmasını istedi
    .o-amnesty = Bir genel af kapsamında
    .o-pardon = Özel afla affedildim
    .o-time-ran-out = Bir mahkeme veya savcı, dosyanın takip edilemeyecek kadar eski olduğu sonucuna vardı
    .o-law-changed = Orada artık suç değil
    .o-wrong-authority = Makamın veya mahkemenin bu konuda yetkisi yoktu
    .o-judgment-unseen = Görmediğim bir hüküm olabilir
    .o-stopped-there = Oradaki bir mahkeme dosyayı veya yakalanmamı durdurdu ya da sınırladı
    .o-let-go = Aklandım veya bırakıldım, nedenini bilmiyorum
    .o-warrant-appeal = Yakalama emrine itiraz ettim (kanun yolu)
    .o-closure-refused = Dosyanın kapatılmasını istedim, reddedildi
    .o-appeal-pending = Bir itiraz (kanun yolu) karara bağlanıyor
    .o-appeal-refused = Bir veya daha fazla itiraz (kanun yolu) reddedildi
    .o-punished-there = Bunun için daha önce aynı ülkede cezalandırıldım
    .o-transfer-offered = Biri, dosyayı başka bir ülkenin devralmasını önerdi
    .o-transfer-refused = Bir ülke dosyayı devretmeyi veya devralmayı reddetti
    .o-transfer-ignored = Dosyanın devri talebine yanıt gelmedi
    .o-questions-unanswered = O ülke dosyaya ilişkin soruları yanıtsız bıraktı
    .o-decision-overturned = Beraat veya dosyanın başka bir biçimde sona ermesi kaldırıldı
    .o-judgment-ended = Bu dosyada hakkımdaki önceki bir hüküm kaldırıldı ve dosya sürüyor
    .o-new-evidence = Hükümden bu yana yeni deliller var
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-matter-outcomes-when = Bu ne zamandı?
    .label = Anlaşma, kapanma veya karar tarihi
    .hint = Bu günlerin en sonuncusu yeter. Bir anlaşmanın üzerinde tarihi yazar.
    .why = Bir bildirimin dayandığı şey hâlâ ayakta olmalıdır. Gün, hangisinin önce geldiğini gösterir.

q-matter-settled-sum = Ne kadar üzerinde anlaşıldı veya ne kadar ödendi?
    .label = Üzerinde anlaşılan veya ödenen tutar
    .hint = Yuvarlak bir rakam yeter.
    .why = İstenenin ödenip ödenmediğini gösterir.

q-matter-outcomes-where = Aynı olgularla başka hangi ülkeler ilgilendi?
    .label = İlgilenen ülkeler
    .why = Başka bir ülkenin kararı, aynı olguların iki kez yargılanmasına karşı hesaba katılabilir.

q-matter-extradition = O ülke başka bir ülkeden sizi göndermesini istedi mi?
    .label = İade talebi
    .hint = Birkaç ülkeden istenmişse de doğru olanların hepsini seçin.
    .why = Yakalama bildiriminin amacı iadeye götürmektir. Ülkenin bunun için ne yaptığı önemlidir.
    .o-pending = Evet, karara bağlanıyor
    .o-granted = Evet, kabul edildi
    .o-agreed-by-you = Gönderilmeyi kabul ettim
    .o-refused = Evet, reddedildi
    .o-withdrawn = Evet, talep geri alındı
    .o-held-then-no-papers = Gözaltına alındım, ama belgeler hiç gelmedi
    .o-several-countries = Birkaç ülke aynı anda istiyor veya karar veriyor
    .o-waiting-long = Yıllardır bir karar bekliyorum
    .o-overturned = Kabul edildi, sonra bozuldu, engellendi veya hiç yapılmadı
    .o-sent-elsewhere = Bunun yerine başka bir ülkeye gönderildim
    .o-released-no-request = Serbest bırakıldım, resmî bir talep gelmedi
    .o-paper-only = Bir belgede bundan söz edildi, ardından iade dosyası gelmedi
    .o-never-where-i-live = Yaşadığım ülkeden hiç istenmedi
    .o-other = Başka bir şey
    .o-never-asked = Bildiğim bir talep yok

q-matter-extradition-where = Sizi göndermesi hangi ülkelerden istendi?
    .label = İstenen ülkeler
    .why = Her ülke kendisi karar verir. Kararı INTERPOL’e gösterilebilir.

q-matter-extradition-date = Ne zaman serbest bırakıldınız ya da iade ne zaman reddedildi veya sona erdi?
    .label = Serbest bırakılma veya ret
    .hint = Bu günlerin en sonuncusu yeter.
    .why = Bir ülkenin o günden sonra yaptıkları, dosyayı nasıl ele aldığını gösterir.

q-matter-refusal-reasons = İade neden reddedildi veya karar neden bozuldu?
    .label = Ret nedenleri
    .why = Nedenler retten daha önemlidir. Vatandaşlık nedeniyle ret, dosya hakkında az şey söyler.
    .o-too-vague = Olgular çok belirsizdi veya inandırıcı değildi
    .o-nationality = Talebin yapıldığı ülkenin vatandaşıyım
    .o-not-an-offence = Orada suç değildi
    .o-political = Siyasi görüldü
    .o-human-rights = İnsan hakları veya adil yargılanma
    .o-protection = Orada sığınma veya koruma hakkım var
    .o-tried-or-closed-here = Aynı olgular orada ele alınmıştı
    .o-time-passed = O kadar çok zaman geçmişti ki gönderilmek haksız olurdu
    .o-too-late-to-prosecute = Kovuşturmak veya cezalandırmak için çok geçti
    .o-papers-late = Belgeler geç veya eksikti
    .o-health-or-family = Sağlık veya aile hayatı
    .o-no-procedure = Usulün bir adımı eksikti
    .o-each-its-own = Birden fazlası reddetti, her biri kendi nedenleriyle
    .o-other = Başka bir neden

q-matter-refusals-each = Hangi ülke veya mahkeme hangi gün, hangi nedenle reddetti?
    .label = Her bir ret
    .hint = Her biri için birkaç sözcük yeter.
    .why = Sonra karar veren mahkeme, hangi ülkenin hangi nedeni gösterdiğini sorar.

q-matter-refusal-other = Reddin diğer nedeni neydi?
    .label = Ret, sizin sözlerinizle
    .hint = Elinizdeyse kararın sözleri.
    .why = Listede bulunmayanı yazmanız içindir.

q-matter-whereabouts = O ülke nerede olduğunuzu biliyor mu?
    .label = Yerin bilinmesi
    .hint = Alındı belgesi olan bir mektup, bir çağrı kâğıdı, bir polis ziyareti veya mahkeme belgeleri bunu gösterebilir. Adresinizi buraya yazmayın.
    .why = Bir kişiyi bulmaya yönelik bildirim, ülke yeri öğrenince amacını yitirebilir.
    .o-address-proved = Evet, adresimi veya tutulduğum yeri bildiğini bir belge gösteriyor
    .o-address-known = Evet, adresimi biliyor, ama bunu gösteren yazılı bir şeyim yok
    .o-dealt-with = Yaşadığım yerde benimle işlem yaptı, örneğin pasaportumu yeniledi
    .o-country-known = Yalnızca ülkeyi biliyor
    .o-not-known-there = Hayır, bildiğim kadarıyla

q-matter-others = Bu dosyada suçlanan diğer kişilere ne oldu?
    .label = Suçlanan diğer kişiler
    .why = Başkalarına nasıl davranıldığı bir konuyu destekleyebilir veya yanıtlayabilir.
    .o-convicted = Biri mahkûm edildi
    .o-acquitted = Biri beraat etti
    .o-case-closed = Bir dosya kapatıldı
    .o-held = Biri tutuluyor
    .o-extradition-refused = Birinin iadesi reddedildi
    .o-notice-refused = Biriyle ilgili bildirim reddedildi veya silindi
    .o-gave-statement-about-you = Biri benim hakkımda ifade verdi
    .o-other = Başka bir şey
    .o-not-known-what = Onlara ne olduğunu bilmiyorum
    .o-no-others = Başka kimse suçlanmıyor
