point-notice-reported = INTERPOL’de sizinle ilgili veri bulunabilir.
    .means = Bir ülke, sizinle ilgili bilgi veya talep paylaşmak için INTERPOL’ü kullanıyor olabilir. INTERPOL yakalama emredemez ve bir bültenin orada ne anlama geldiğine her ülke karar verir.
    .other-side = İnsanlara söylenen her zaman tam doğru değildir. Bir bülten, bir şey yaptığınızın saptandığı anlamına gelmez.
    .change = Verinin türü, arkasındaki ülke ve hâlâ durup durmadığı.
    .next = Size kimin, ne zaman ve hangi sözlerle söylediğini yazın.
    .ask-1 = Bildirime itiraz etmeli miyim ve hangi yolla?

point-refugee-and-alert = Korumanız var ve INTERPOL’ün mültecilerle ilgili bildirimler için bir politikası var.
    .means = Kural olarak INTERPOL, tanınmış bir mültecinin kaçtığı ülkeden gelen verileri, koruyan ülke statüyü doğrulayınca siler.
    .other-side = Doğrulama zaman alabilir ve politika güvence değildir. Politika, kaçtığınız ülkeden söz eder; diğer bütün ülkelerden değil.
    .change = Bildirimin arkasındaki ülke ve statünün hâlâ geçerli olup olmadığı.
    .next = Karar yazısını bulun ve yalnızca avukatınıza gösterin.
    .ask-1 = Statümü INTERPOL’e kim ve nasıl doğrulayabilir?
    .ask-2 = Bu ülkeye korunduğumu kim söyleyebilir ve beni koruyan ülkeye nasıl dönerim?

point-data-held = INTERPOL’de sizinle ilgili veri var.
    .means = Neyin tutulduğunu bilen, INTERPOL Komisyonundan bunun silinmesini veya düzeltilmesini isteyebilir. Talep her noktayı ve onu gösteren belgeyi belirtir.
    .other-side = Size gösterilen bunun bir bölümü olabilir. Kuşku gösterilene kadar verinin doğru olduğu varsayılır.
    .change = Veriyi hangi ülkenin verdiği ve neden.
    .next = Veriyi göstereni getirin ve silme veya düzeltme talebini bir avukatla birlikte hazırlayın. Önceki bir karardan sonra yeni bir olgu gerekir.
    .ask-1 = INTERPOL verilerden hangisini silmeli, hangisini düzeltmeli?

point-child-notice = INTERPOL’de kayıp kişi bildirimi olabilir ve bu bir çocukla ilgili olabilir.
    .means = Sarı bülten (Yellow Notice) kayıp bir kişiyi bulmaya yarar. Kimseyi suçlamaz ve yakalama istemez.
    .other-side = Bunun yanında, bir ebeveynle ilgili ikinci bir bildirim de bulunabilir. İnsanlara söylenen her zaman tam doğru değildir.
    .change = Bildirimde kimin adının geçtiği ve onu kimin istediği.
    .next = Bildirimi size kimin, ne zaman ve hangi sözlerle söylediğini yazın.
    .ask-1 = Bildirimde çocuğun adı mı benim adım mı geçiyor ve başka bir bildirim daha var mı?

point-access-two-views = INTERPOL’de ne bulunduğunu sormanın yolları vardır ve risk konusunda iki görüş vardır.
    .means = INTERPOL, herkesin Komisyonuna sorabileceğini ve talebin polis işi için kullanılmadığını söyler. Mart 2026’dan beri istisnalar dışında tek başvuru yolu onun portalıdır. Komisyon talebi kabul edip etmediğini şu süre içinde söyler: { $ccf-admissibility }. Kurallar ona bundan sonra ayrıca şu süreyi tanır: { $ccf-access }.
    .other-side = Büro, sormanın ilgili ülkeye nerede olduğunuzu gösterebileceğini ve önce hukuki görüş gerektiğini söyler. Kurallar Komisyonun gerekeni paylaşmasına ve kaynağa danışmasına izin verir. Yanıt ne evet ne hayır olabilir.
    .change = Ülke, nerede yaşadığınız ve neyi bilmeniz gerektiği.
    .next = Sormaya tek başınıza değil, bir avukatla birlikte karar verin.
    .ask-1 = INTERPOL’e hakkımda ne bulunduğunu sormalı mıyım ve diğer ülke ne öğrenebilir?
    .ask-2 = INTERPOL’e yapılacak talepte ne yazmalı, ne yazmamalı?

point-access-wanted = INTERPOL’de sizinle ilgili bir şey bulunup bulunmadığını bilmek istiyorsunuz.
    .means = Herkes Komisyondan kendi verilerine erişim isteyebilir. Açık liste, var olanın yalnızca bir bölümünü gösterir.
    .other-side = Büro, sormanın ilgili ülkeye nerede olduğunuzu gösterebileceğini ve önce hukuki görüş gerektiğini söyler. Yanıt ne evet ne hayır olabilir.
    .change = Korktuğunuz bir ülke, orada bir dosya veya sınırda bir durdurma.
    .next = Sormaya tek başınıza değil, bir avukatla birlikte karar verin.
    .ask-1 = Başka hiçbir şey bir bildirime işaret etmiyorsa INTERPOL’e sormak yararlı mı?

point-access-neither = INTERPOL Komisyonu evet veya hayır demeden yanıt verdi.
    .means = Böyle bir yanıt, ne veri olduğu ne de olmadığı anlamına gelir. Veriyi veren ülke sınırlama isteyebilir ve bunu gerekçelendirmek zorundadır.
    .other-side = Ülke gerekçe vermese de INTERPOL size bildirmek zorunda değildir. Komisyon gerekçe olmamasını tartabilir.
    .change = Verinin var olduğunu gösteren yeni bir adım.
    .next = Yanıtı ve ona yol açan talebi getirin.
    .ask-1 = INTERPOL Komisyonundan, bulunanın bir özetini isteyebilir miyim?

point-advance-request = Henüz hiçbir bülten yokken durumunuz INTERPOL’e bildirilebilir.
    .means = Böyle bir talep (pre-emptive request), INTERPOL’den gelecekteki verileri işlememesini ister. INTERPOL’ün ofisi onu alır ve sonraki bir denetimde dikkate alabilir.
    .other-side = Ne bir karar ne de gelecekteki veriler için bir gözetim getirir. İlgili ülkenin bunu öğrenip öğrenmeyeceği sorulmalıdır.
    .change = Tehdidin ne kadar somut olduğu.
    .next = Tehditleri, yabancı belgeleri ve varsa sığınma dosyasını toplayın.
    .ask-1 = Bildirimden önce INTERPOL’e bir yazı bana yardım mı eder, zarar mı?

point-challenge-limits = Veri silme talebi uzun sürebilir ve dosyayı bitirmeyebilir.
    .means = Kurallar, talebi kabul ettikten sonra düzeltme veya silme için Komisyona şu süreyi tanır: { $ccf-deletion }. Bir kararın uygulanması birkaç ay daha alabilir. Komisyonun kararı kesindir.
    .other-side = Uygulamada birçok talep daha uzun sürer. Kaldırma her zaman en iyi plan değildir ve tek başına yakalanmayı önlemez.
    .change = Ülke, gerekçe ve belgeler.
    .next = Konularınızı listelerken en iyi belgelenmiş gerekçeyi başa koyun.
    .ask-1 = Bildirime karşı konularımdan hangisi belgelerle en iyi gösteriliyor?
    .ask-2 = INTERPOL Komisyonundan acele adımlar istemeli miyiz?

point-request-pending = INTERPOL Komisyonuna yapılmış bir talep inceleniyor.
    .means = Kurallar, talebin kabul edildiği günden itibaren erişim için { $ccf-access }, silme için { $ccf-deletion } tanır. Acele tedbirler her zaman istenebilir.
    .other-side = Komisyon süresini uzatabilir ve bunu bildirmek zorundadır. INTERPOL’ün kendi ofisi aynı verilere bakıyorsa bekler.
    .change = Kabul tarihi ve Komisyonun bir sorusu.
    .next = Her mektubu, geldiği günle birlikte getirin.
    .ask-1 = INTERPOL Komisyonu dosyama bakmadan önce bir şey eklemeli miyiz?

point-request-returned = INTERPOL Komisyonuna yapılan bir talep kabul edilmemiş veya yanıtlanmamış olabilir.
    .means = Yaygın nedenler eksik bir belge, süresi geçmiş bir kimlik veya açık olmayan bir amaçtır. Posta veya e-postayla talepler, istisnalar dışında artık alınmaz.
    .other-side = Kabul edilmemiş bir talep karara bağlanmamıştır.
    .change = Portaldan yapılan tam bir talep.
    .next = Gönderileni ve geri geleni getirin.
    .ask-1 = INTERPOL Komisyonuna yeniden yazmalı mıyım ve ne zaman?

point-urgent-measures = INTERPOL Komisyonunun acele adım atıp atamayacağını sormaya değer olabilir.
    .means = Komisyon, işlemleri sırasında her zaman geçici tedbirlere (provisional measures) karar verebilir. Verilerde kuşku varsa INTERPOL’ün ofisi de hareket edebilir.
    .other-side = Uygulamada bu, verileri bir süre gizleyebilir. Her zaman silmeyle bitmez.
    .change = Bir gözaltı, ağır bir risk veya bir mahkeme kararı.
    .next = Neden bekleyemeyeceğini gösteren belgeleri toplayın.
    .ask-1 = INTERPOL Komisyonu acele adım atmadan önce ne görmek ister?

point-request-may-show = Bir bildirimi, INTERPOL denetlemeyi bitirmeden önce polis görebilir.
    .means = Bülten talebi, incelenirken talep olduğu belirtilerek kaydedilir. Difüzyon mesajı (diffusion) bir ülkeden diğerlerine doğrudan gider ve herhangi bir denetimden önce dağıtılmış olabilir.
    .other-side = Difüzyon mesajının başkalarına ulaşmadan ne ölçüde denetlendiği açıklanmaz. INTERPOL sonradan birini durdurabilir.
    .change = Bildirimin türü ve tarihi.
    .next = Onu ilk duyduğunuz günü not edin.
    .ask-1 = Benimle ilgili kayıt bülten mi, difüzyon mesajı mı, başka bir talep mi?

point-blue-notice-next = Mavi bülten bilgi ister ve daha fazlasına yol açabilir.
    .means = Mavi bülten (Blue Notice), ceza soruşturmasında bir kişiyi bulmayı veya kimliğini belirlemeyi ister. Kişi tanık veya mağdur da olabilir. Yakalama istemez.
    .other-side = Sonradan kırmızı bültene götürebilir. Onun için daha az ayrıntı gerekir ve kırmızı bülten için konan sınırların yalnızca bir bölümü uygulanır.
    .change = Bir suç isnadı, yakalama emri veya görüşme.
    .next = Nerede olduğunuzu soran veya görüşme isteyen bir talebe yanıt vermeden önce avukatınıza sorun.
    .ask-1 = Bildirimin arkasındaki soruşturmada suçlanan mıyım, tanık mı?

point-green-notice-held = Yeşil bülten (Green Notice) diğer ülkelere, bir makamın sizi olası bir tehdit olarak gördüğünü söyler.
    .means = Yeşil bülten (Green Notice), ulusal bir makamın, mahkûmiyetlere veya başka makul nedenlere dayanarak bir sonuca varmış olmasını gerektirir. Daha sıkı kontrollere ve girişin reddine yol açabilir.
    .other-side = Yayımlanmış iki kararda yeşil bülten yerinde kaldı. Birinde koşul, kaynağın veriyi tutabileceğini doğrulamasıydı.
    .change = Arkasındaki olgular ve o ülkenin hukuku.
    .next = Her konunun nasıl bittiğinin ve o zamandan beri hayatınızın kanıtını toplayın.
    .ask-1 = Yeşil bültenin arkasındaki ülke neyi doğrulamak zorunda olur?

point-green-record-over = Bir bildirimin arkasındaki ceza çekilmiş, dosya kapanmış veya süre dolmuş olabilir.
    .means = Süre dolduğu için kapatılan dosya, kaynağın verisini geri almasına yol açabilir. Çekilmiş bir ceza, ileri sürülecek bir olgudur.
    .other-side = Yeşil bülten olası bir tehdide dayanır. Yayımlanmış bir kararda çekilmiş bir ceza ve geçen uzun yıllar böyle bir bülteni bitirmedi.
    .change = Kaynağın gerekçeleri ve her ülkenin verisi.
    .next = Kapatma kararını ve cezanın çekildiğini gösteren belgeyi toplayın.
    .ask-1 = Benimle ilgili verilerden hangisini hangi ülke girdi?

point-label-only-said = Bir gruba ait veya şiddete yatkın olduğunuz söyleniyor ve yeni bir eyleminiz belirtilmiyor.
    .means = Yeşil bülten (Green Notice), ulusal bir makamın mahkûmiyetlere veya başka makul nedenlere dayanan bir değerlendirmesini gerektirir. Yalnızca böyle bir sözün yeterli olup olmadığı sorulabilir.
    .other-side = Yayımlanmış bir kararda bir makam bir kişinin çeteye ait olduğunu söylüyordu ve böyle bir bülten yerinde kaldı. Bazı ülkelerde üyelik suçtur.
    .change = Söylenenin eylemleri, tarihleri ve kaynağı.
    .next = Eylemin, tarihin veya kaynağın nerede eksik olduğunu not edin.
    .ask-1 = Ülke, benimle ilgili söylediğini hangi olgulara dayandırıyor?

point-asked-by-another-country = Bildirimi isteyen ülke, dosyanın bulunduğu ülke değil.
    .means = Veriyi giren ondan sorumludur ve onu tutmaya hakkı olmalıdır. Bildirimi başka bir ülkenin dosyasına dayandıran ülkeye, görüşünün dayanağı sorulabilir.
    .other-side = Ülkeler mahkûmiyet kayıtlarını paylaşır ve birinin kendi nedenleri olabilir.
    .change = İsteyen ülkenin sizinle ilgili ne bildiği ve bunu kimden öğrendiği.
    .next = Dosyanın hangi ülkede olduğunu, bildirimi hangisinin istediğini ve bunu neyin gösterdiğini yazın.
    .ask-1 = Bildirimin arkasındaki ülke, benimle ilgili söylediğini nereden aldı?

point-un-sanctions = Yaptırımlardan söz edildi; tam liste ve kayıt önemlidir.
    .means = Yaptırımlar parayı ve malları dondurabilir ve yolculuğu sınırlayabilir. { $uk ->
        [yes] Birleşik Krallık’ta listedeki bir kişinin parası veya mallarıyla işlem yapmak suçtur; temel ihtiyaçlar ve hukuki görüş için izinler vardır.
       *[other] Birçok liste, temel ihtiyaçlar ve hukuki görüş için izinle ödemeye olanak verir.
    }
    .other-side = Benzer bir ad, listede olmak değildir.
    .change = Tam liste ve kayıt.
    .next = Listenin adını veren mektubu veya kaydı saklayın ve görüş almadan ödeme yapmayın.
    .ask-1 = Bir şey ödemeden önce izne ihtiyacım var mı?

point-data-request-waiting = Hakkınızda ne bulunduğunu sordunuz ve yanıt gelmedi.
    .means = Birleşik Krallık hukukuna göre bir banka veya şirket böyle bir talebi şu süre içinde yanıtlar: { $data-access-answer }. Talep karmaşıksa daha uzun sürebilir.
    .other-side = Örneğin bir soruşturma zarar görebilecekse bir bölümü verilmeyebilir.
    .change = Hangi gün ve kime sorduğunuz.
    .next = Talebin bir kopyasını ve tarihini saklayın; görüş almadan başka kimseye sormayın.
    .ask-1 = Verilerim hakkında ne zaman yanıt almalıydım ve şimdi ne yapabilirim?

point-compliance-database = Özel bir uyum veri tabanındaki sizinle ilgili kayıt istenebilir ve yanlışsa düzeltilebilir.
    .means = Bankalar ve başkaları müşterileri denetlemek için böyle veri tabanları kullanır. Veri talebi ücretsizdir ve kural olarak şu süre içinde yanıtlanır: { $data-access-answer }.
    .other-side = Bir kayıt INTERPOL’e değil, basına veya eski bir listeye dayanabilir. Onu düzeltmek bir polis kaydını değiştirmez.
    .change = Kaydın metni ve kaynağı.
    .next = Hangi veri tabanı, hangi tarih ve kimin söylediğini yazın.
    .ask-1 = Veri tabanı kaydı INTERPOL verilerinden önce mi sonra mı düzeltilmeli?

point-travel-permission = Bir vize veya seyahat izni reddedildi ya da geri alındı; bir bildirim nedenlerden biri olabilir.
    .means = Vize daireleri bildirimleri öğrenebilir. Büro, silinmiş bir bültenin eski kopyası yüzünden iptal edilen bir vize gördü.
    .other-side = Vizeler birçok olağan nedenle reddedilir.
    .change = Verilen nedenler.
    .next = Yazıyı ve formda verdiğiniz yanıtları saklayın.
    .ask-1 = Seyahat iznimin neden reddedildiğini kim sormalı?

point-told-not-to-use = INTERPOL ülkelere bildirimi kullanmamalarını söylemiş olabilir.
    .means = INTERPOL verileri incelerken onları engelleyebilir (blocking) ve bunu verileri almış ülkelere bildirebilir.
    .other-side = Ulusal bir sistemin kendi kopyası olabilir ve bir görevli bunu bilmeyebilir.
    .change = O incelemenin sonu.
    .next = Bunu söyleyen mektubu saklayın ve tarihini not edin.
    .ask-1 = Bildirimi kullanmamaları hangi ülkelere söylendi ve yolculukta mektubu yanımda taşımalı mıyım?

point-copy-remains = Bildirimin bir kopyası ulusal veya özel bir sistemde kalmış olabilir.
    .means = INTERPOL üyelerine verilerin silindiğini veya değiştirildiğini bildirir. Sonra her ülke kendi sistemlerini günceller.
    .other-side = Bir ülkenin, INTERPOL’le ilgisi olmayan kendi kaydı da olabilir.
    .change = O ülkenin kendi verisi hakkında bir yanıtı.
    .next = Nerede, hangi gün ve kim tarafından gösterildiğini not edin.
    .ask-1 = O ülkeden benimle ilgili kendi kaydını düzeltmesini isteyebilir miyiz?
