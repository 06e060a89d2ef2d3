point-political-office = Bir kamu görevi, siyasi görev veya resmî bir işlem dosya için önemli olabilir.
    .means = INTERPOL siyasi nitelikteki konularda yer alamaz. Eski liderler ve görevliler için, fiillerin göreve ait olup olmadığına ve kişisel kazanç bulunup bulunmadığına bakar. İktidar değişikliği ve olayların sırası da sayılır.
    .other-side = Özel kazanç veya özel kişilere ağır zarar gösterilirse olağan suç bazen daha ağır basabilir. Görev tek başına belirleyici değildir.
    .change = Fiillerin niteliği, kimin kazandığı ve sizinle iktidardakiler arasında olanlar.
    .next = Bir zaman çizelgesi yazın: görev, iktidar değişikliği, sonra dosyanın her adımı.
    .ask-1 = Dosyada söylenen fiillerden hangileri görevime ait olurdu?
    .ask-2 = Uluslararası bir kuruluşun dosyam hakkındaki tespiti yardım eder mi?

point-opposition-activity = Sizin veya yakınlarınızın siyasi faaliyeti dosyanın arkasında olabilir.
    .means = INTERPOL suç isnadının adına değil, olgulara bakar. Suçu, konumunuzu, kimin istediğini, diğer ülkelerin ne dediğini ve genel çerçeveyi tartar. Eleştirinin hemen ardından gelen olağan bir suç isnadı önemli olabilir.
    .other-side = INTERPOL, hangi yönün ağır bastığını dosya dosya arar. Ağır bir olağan suç üstün gelebilir; bazı kararlarda konu açık bırakıldı.
    .change = Faaliyetin ve dosyanın tarihleri ve sizin konumunuzdaki başkalarının karşılaştıkları.
    .next = Konuşmaları, gönderileri, görevleri ve gözaltıları, dosyanın her adımıyla tek zaman çizelgesine koyun.
    .ask-1 = Dosyanın yaptıklarımın veya söylediklerimin ardından geldiğini hangi belgeler gösterir?

point-politically-driven-case = { $item }: dosya siyasi nedenlerle başlatılmış olabilir.
    .means = Kararlar; kimin dosya istediğini, görevlilerin ne söylediğini ve aynı dosyadaki diğerlerine nasıl davranıldığını tartar. Suç isnadı olağan olsa bile INTERPOL siyasi yönün ağır bastığı sonucuna varabilir.
    .other-side = Dosyanın kurgulandığı kanısı tek başına yetmez. Yayımlanmış bir kararda konu ileri sürüldü ve başka bir gerekçe yettiği için karara bağlanmadı.
    .change = Görevlilerin açıklamaları, birlikte suçlananlara ilişkin kararlar ve tarihler.
    .next = Siyasi bir nedene işaret eden her olguyu, onu gösteren belgeyle listeleyin.
    .ask-1 = Nedenlerimden hangisi belgelerle en iyi gösteriliyor ve önce o mu gelmeli?

point-state-security-charge = { $item }: dosya, devletin kendisine karşı bir suçla ilgili olabilir.
    .means = Vatana ihanet, isyana teşvik veya iktidarı gasp gibi suç isnatları kural olarak INTERPOL’ün alanı dışındadır. Önemli olan, ne yapıldığının söylendiğidir.
    .other-side = Olgularda şiddet gibi olağan suçlar varsa durum farklı olabilir.
    .change = Belgelerde şiddet, özel kazanç veya başka olağan fiiller.
    .next = İfadeyi ve maddeyi, elinizdeki belgede basıldığı gibi not edin.
    .ask-1 = Belgeler, devlete karşı suçun ötesinde bir fiil anlatıyor mu?

point-coup-or-unrest = Dosya bir darbeyle, iktidar değişikliğiyle veya karışıklıkla bağlantılı olabilir.
    .means = Bir darbeye veya karışıklığa doğrudan bağlı talepler INTERPOL tarafından genel olarak reddedilir. Dosyanın genel çerçevesi, tarttığı şeylerden biridir.
    .other-side = Olağan suçun açıkça ağır bastığı yerde istisnalar vardır: özel bir kişinin ağır yaralanması gibi.
    .change = Aradaki süre ve iddia edilen olgular.
    .next = Olayın tarihini ve size karşı her adımın tarihini not edin.
    .ask-1 = Dosyamdaki olaylar hakkında uluslararası kuruluşların raporları var mı?

point-election-charge = { $item }: suç isnadı bir seçimle ilgili.
    .means = Bir seçimden doğan suç isnadı siyasetle ilgili olabilir. INTERPOL fiilleri, kişinin rolünü ve çerçeveyi tartar.
    .other-side = Seçim çevresindeki şiddet, tehdit veya rüşvet olağan suç sayılabilir.
    .change = İnsanlara zarar veren veya özel kazanç getiren fiiller.
    .next = Seçimi, içindeki payınızı ve olayların sırasını not edin.
    .ask-1 = Bu seçim yüzünden başka kime suç isnat edildi ve hangi taraftaydılar?

point-war-charge = { $item }: suç isnadı bir savaş veya silahlı çatışmayla ilgili.
    .means = INTERPOL çatışan devletler arasında tarafsız kalır. Kimin istediğine, anlatılan fiillere ve uluslararası kuruluşların görüşüne bakar.
    .other-side = İnsanlara karşı ağır fiiller, savaşta olmuş olsa bile INTERPOL üzerinden ele alınabilir.
    .change = Uluslararası bir kuruluşun tespiti veya size atfedilen fiillerin açık bir anlatımı.
    .next = Ayrıntıları avukatınıza bırakın ve yalnızca dosyanın belgelerini toplayın.
    .ask-1 = Savaşın hangi tarafının beni istediği bir bildirim için önemli mi?

point-violence-in-protest = { $item }: dosya bir protestoyu şiddet suçlamasıyla karıştırıyor olabilir.
    .means = Protestonun çerçevesi tartılır ve başka bir kişinin şiddeti size yüklenmez. Belgeler sizin kendinizin ne yaptığının ileri sürüldüğünü söylemelidir.
    .other-side = Özel bir kişiye ağır zarar iddia edildiğinde INTERPOL olağan suça daha çok ağırlık verdi.
    .change = Ne yaptığınızın ve kime yaptığınızın söylendiğine ilişkin ayrıntı.
    .next = Raporları, görüntüleri ve olanı görenlerin adlarını toplayın; asılları yerinde bırakın.
    .ask-1 = Dosya bana atfedilen bir fiil mi söylüyor, yoksa yalnızca kalabalığın yaptığını mı?

point-sanctions-between-states = Dosyanın arkasında yaptırımlar, ihracat kuralları veya ülkeler arasındaki bir çatışma olabilir.
    .means = INTERPOL üyeleri arasında tarafsız kalmalıdır. Yalnızca bazı ülkelerin uyguladığı yaptırımlar veya dosyayı bir çatışmaya bağlayan açıklamalar, kullanılmasının aleyhine sayılabilir.
    .other-side = { $uk ->
        [yes] Birçok ülkenin paylaştığı yaptırımlar ve sahte belgeyle aşma farklı ele alınır. Birleşik Krallık’ta yaptırıma aykırılık da suç olabilir.
       *[other] Birçok ülkenin paylaştığı yaptırımlar ve sahte belgeyle aşma farklı ele alınır.
    }
    .change = Mallar, son kullanıcı ve aynı kuralı hangi ülkelerin uyguladığı.
    .next = İhracat belgelerini ve dosyanızı başka bir ülkeye bağlayan açıklamaları toplayın.
    .ask-1 = { $uk ->
        [yes] Aynı olgular Birleşik Krallık yaptırım hukukuna göre önemli olabilir mi?
       *[other] Aynı olgular yaşadığım ülkenin hukukuna göre önemli olabilir mi?
    }

point-expression = Söylediğiniz, yazdığınız veya yayımladığınız bir şey, iddia edilenin parçası olabilir.
    .means = Devlete veya görevlilerine karşı söz, kural olarak INTERPOL’ün alanı dışındadır. Neyin, kim hakkında ve hangi rolde söylendiği sayılır.
    .other-side = Şiddetle gerçek bir bağ varsa nefret söylemi veya şiddete çağrı bu alana girebilir. Siyasi yönü olmayan, özel bir kişiye karşı söz de girebilir.
    .change = Tam sözler, tarihleri ve kim hakkında oldukları.
    .next = Gönderiyi veya konuşmayı tarihiyle saklayın ve hesaplarınızda hiçbir şeyi değiştirmeyin.
    .ask-1 = Suçlandığım sözleri biri çevirmeli mi?

point-assembly = Bir protesto, toplantı veya örgüt, iddia edilenin parçası olabilir.
    .means = Barışçıl toplanma, izinsiz de olsa korunur. Bir kişi başka bir kişinin şiddetinden sorumlu değildir.
    .other-side = Kişinin ayrıntıyla anlatılan kendi şiddeti bunun aleyhine sayılabilir.
    .change = Belgelerin, orada bulunmanızın ötesinde ne yaptığınızı söylediği.
    .next = Yeri, günü, kişi sayısını ve varsa kimin şiddet kullandığını not edin.
    .ask-1 = Toplanma günü hakkında bağımsız raporlar var mı?

point-elsewhere-at-the-time = { $item }: o sırada başka bir yerde olduğunuzu söylüyorsunuz.
    .means = INTERPOL’de bulunan veriler doğru olmalıdır. Bir gün nerede olduğunuz belgelerle gösterilebilir ve yanlış kişinin arandığını gösterebilir.
    .other-side = İadeye karar veren mahkeme, birinin onu yapıp yapmadığına genellikle karar vermez. Bazı fiillerin uzaktan yapıldığı iddia edilir.
    .change = Suçlamanın andığı gün nerede olduğunuzu gösteren bir belge.
    .next = Nerede olduğunuzu ve bunu hangi biletin, damganın veya iş kaydının gösterdiğini not edin.
    .ask-1 = Nerede olduğuma ilişkin hangi kanıt yardım eder ve önce kim görmeli?

point-membership-charge = { $item }: dosya fiillerden çok üyeliğe, düşüncelere veya desteğe dayanıyor olabilir.
    .means = Terör, sırf bu niteliğiyle INTERPOL’ün alanı dışında sayılmaz. Korunan söz, örgütlenme, toplanma veya inanç, tek başına fiili veya onunla bağı oluşturamaz.
    .other-side = { $uk ->
        [yes] Şiddet fiilleri veya onlara destek anlatılıyorsa konu olağan suç sayılır. Bazı olgulara Birleşik Krallık hukuku da uygulanabilir.
       *[other] Şiddet fiilleri veya onlara destek anlatılıyorsa konu olağan suç sayılır.
    }
    .change = Fiillerin, tarihlerin ve size atfedilen payın anlatımı.
    .next = Ayrıntıları yazmadan önce bunu avukatınıza yüz yüze anlatın.
    .ask-1 = Üyesi olduğum söylenen grubu hangi ülkeler listeliyor?

point-faith-or-ethnicity = İnancınız, etnik kökeniniz veya topluluğunuz arka planın parçası olabilir.
    .means = INTERPOL dinî veya ırkî nitelikteki konularda yer alamaz. Bir grubun üyelerine zulmedilip edilmediğini ve bu talebin buna hizmet edip edemeyeceğini tartar.
    .other-side = Bir gruba ait olmak tek başına yetmez. Bunu taleple bağlayan sağlam nedenler olmalıdır.
    .change = Gruptan başkalarına ne olduğu ve dosyanın ifadeleri.
    .next = Üyeliğin kanıtını ve aynı durumdaki başkalarına ilişkin kararları toplayın.
    .ask-1 = Grubumla ilgili hangi raporlar en ağır basar?

point-religious-charge = { $item }: dosya bir inancın yaşanmasıyla ilgili olabilir.
    .means = Dine hakaret, bir inancı öğretme veya yasaklanmış bir topluluğa katılma gibi suç isnatları, dinî konulara ilişkin yasağa girebilir. Birkaç ülke böyle dosyalarda yardımı reddetti.
    .other-side = İnananlara karşı şiddet veya dolandırıcılık anlatılıyorsa olağan suç daha ağır basabilir.
    .change = Anlatılan fiiller ve diğer ülkelerin gruba nasıl baktığı.
    .next = Grubu kimin ve ne zaman listelediğini, kimin eleştirdiğini not edin.
    .ask-1 = { $uk ->
        [yes] Bu davranış Birleşik Krallık’ta suç olur mu?
       *[other] Bu davranış yaşadığım yerde suç olur mu?
    }

point-military-offence = Askerlik, izin veya askerlikten ayrılma, dosyanın ya da arka planının parçası olabilir.
    .means = INTERPOL askerî nitelikteki konularda yer alamaz. Yalnızca ordudan ayrılmaya yaramış sahte belge gibi olağan bir suç isnadı, bunun parçası görülebilir.
    .other-side = Kendi mağduru veya kaybı olan olağan bir suç kendi başına değerlendirilir.
    .change = Ordu dışından zarar gören veya para kaybeden biri.
    .next = Birliği, hizmet tarihlerini, emirleri ve ayrıldığınız günü not edin.
    .ask-1 = Vicdani nedenlerle askerliği reddetmek burada önemli mi?

point-conscience-and-service = Vicdani nedenlerle askerliği reddetmek, dosya ve koruma için önemli olabilir.
    .means = INTERPOL askerî nitelikteki konularda yer alamaz. Birleşmiş Milletler mülteci kuruluşu, ret kovuşturmaya veya ağır cezaya yol açıyorsa gerçek bir vicdani reddi koruma nedeni sayar.
    .other-side = İnanılan şey gösterilmelidir. Başka bir hizmet sunulan askerlik yükümlülüğü hukuka uygun olabilir.
    .change = İnancın, neyin reddedildiğinin ve hangi cezanın geldiğinin kanıtı.
    .next = Bu inanca ne zamandan beri sahip olduğunuzu ve askere her çağrıyı tarihiyle not edin.
    .ask-1 = O ülkede başka bir hizmet var mı ve bana verilir miydi?
    .ask-2 = Koruma istemeli miyim ve nerede?

point-private-dispute = { $item }: dosya gerçekte özel veya ticari bir uyuşmazlık olabilir.
    .means = Kırmızı bülten (Red Notice), özel bir uyuşmazlıktan doğan suç için kullanılmamalıdır. Kuralın, arkasında ağır suç veya örgütlü suç bulunan durumlar için istisnası vardır.
    .other-side = INTERPOL özel bir önem görürse yine de yayımlayabilir. Yayımlanmış kararlar aynı tür olgularda farklıdır.
    .change = Başlangıçta aldatma işaretleri veya çok sayıda mağdur.
    .next = Sözleşmeyi ve suçlamadan önce borç veya aykırılık hakkındaki her mesajı toplayın.
    .ask-1 = Ceza dosyası, özel uyuşmazlıkla aynı para veya mal hakkında mı?
    .ask-2 = Uyuşmazlığa bir hukuk mahkemesi karar verebilir mi ve bu bana yardım eder mi?

point-unfunded-cheque = Dosya, ödenmeyen veya teminat olarak verilen bir çekle ilgili olabilir.
    .means = Uygulayıcılar, INTERPOL’ün böyle çeklerde yalnızca toplam { $cheque-reported-floor } üzerinde veya birkaç çek varsa hareket ettiğini bildiriyor. Çekin nedeni ve varsa ödeme teklifi önemli olabilir.
    .other-side = Kararlar farklıdır: yayımlanmış bir karar bülteni korudu, bir başkası sildi. Daha yüksek tutar veya çek imzalanırken aldatma bunun aleyhine sayılır.
    .change = Tutar, çekin nedeni ve geri döndükten sonra ne yaptığınız.
    .next = Kredi sözleşmesini, bankanın iade fişini ve ödeme tekliflerinizi toplayın.
    .ask-1 = Çekteki tarihi ve tutarı kimin doldurduğu önemli mi?
    .ask-2 = O ülke böyle bir çeki hâlâ suç sayıyor mu?

point-cheque-below-floor = { $item }: tutar, çekler için INTERPOL’ün sınırı diye bildirilenin altında olabilir.
    .means = Uygulayıcılar toplam { $cheque-reported-floor } veya birkaç çek biçiminde bir sınır bildiriyor. Daha küçük tutar, konunun yeterince ağır olmadığını gösterebilir.
    .other-side = Sınırı uygulayıcılar bildiriyor; yayımlanmış kurallarda yoktur. Birkaç çek birlikte sayılabilir.
    .change = Tutarı artıran faiz, masraf veya başka çekler.
    .next = Bütün çekleri ve ödenenleri toplayın.
    .ask-1 = Birkaç çek varsa tutar nasıl sayılır?

point-bank-debt-abroad = Yurt dışındaki bir kredi veya kart borcu ceza dosyasına dönüşmüş olabilir.
    .means = Birinin artık ödeyemediği borç, aldatma olmadıkça özel bir konudur. İşi kaybetmek, bir süre ödemek ve taksit önermek kast hakkında bir şey söyler.
    .other-side = Krediyi almak için yanlış beyan veya parayı başka yere taşıma bunun aleyhine sayılabilir.
    .change = Bankaya ne söylendiği ve ayrıldıktan sonraki ödemeleriniz.
    .next = Kredi belgelerini, iş kaybının kanıtını ve bankaya tekliflerinizi toplayın.
    .ask-1 = Bankayla anlaşma oradaki dosyayı bitirebilir mi ve ne söylemeli?

point-family-matter = { $item }: dosya bir aile meselesiyle ilgili olabilir.
    .means = Kırmızı bülten (Red Notice) aile meseleleri için kullanılmamalıdır. İki ülkenin mahkemeleri çocuklar hakkında karar vermiş ve iki ebeveyn de katılmışsa Komisyon verileri sildi.
    .other-side = Kural kırmızı bültenler için yazılmıştır. Başka bir kararda, bir ebeveyn yalnızca tek ülkede dava sürerken ayrıldığı için mavi ve sarı bültenler kaldı.
    .change = Her ülkenin kararları ve kimin katıldığı.
    .next = Her kararı tarihi, mahkemesi ve kimin hazır bulunduğuyla listeleyin. Candour’a hiçbir zaman çocuğun adresi gerekmez.
    .ask-1 = Şimdi bir aile avukatına da sormalı mıyım?

point-family-sign = Bir aile meselesi dosyaya dönüşebilir veya dönüşmüş olabilir.
    .means = Kırmızı bülten (Red Notice) aile meseleleri için kullanılmamalıdır. Önce bir şikâyet veya çocukla ilgili bir bildirim gelebilir.
    .other-side = Kural kırmızı bültenler için yazılmıştır. Çocukla ilgili diğer bültenler kaldı.
    .change = Bir suç isnadı veya mahkemenin çocukla ilgili kararı.
    .next = Her kararı tarihi ve mahkemesiyle listeleyin. Candour’a hiçbir zaman çocuğun adresi gerekmez.
    .ask-1 = Şimdi bir aile avukatına da sormalı mıyım?

point-child-departure = { $item }: çocuğun nasıl ayrıldığı ve öncesinde ne bildirildiği önemli olabilir.
    .means = Yayımlanmış bir kararda, mahkeme çocukla ilgilenirken bir ebeveynin ayrılması hesaba katıldı. Önceden kararlaştırılan, hükmedilen veya bildirilen, nasıl olduğunu gösterir.
    .other-side = Çocuğun yararına her mahkeme ayrıca bakar.
    .change = Her kararın tarihi yanında ayrılış tarihi.
    .next = Ayrıldığınız günü, her kararı ve her zarar bildirimini tarihiyle not edin.
    .ask-1 = Çocuk hakkında hangi ülkenin mahkemesi karar verir ve ikisi arasında antlaşma var mı?
    .ask-2 = Çocukla ilgili, bensiz verilmiş bir mahkeme kararı sayılır mı?

point-child-harm = { $item }: ayrılmanızın nedeni bir çocuğa verilen zarar olabilir.
    .means = Ayrılmadan önce neyin kime bildirildiği, bu dosyaya ilişkin anlatımınıza aittir. Çocuk hakkında karar veren her mahkemeye gösterilebilir.
    .other-side = Diğer ebeveyn öyle olmadığını veya oradaki mahkemelerin harekete geçebileceğini söyleyebilir.
    .change = Ayrıldığınız günden önceki kayıtlar: polis, doktor, okul veya sosyal hizmetler.
    .next = Avukatınıza önce, zararı kimin ve ne zamandan beri bildiğini söyleyin.
    .ask-1 = Çocuğa ne olduğunu önce hangi mahkeme duymalı ve bu arada çocuğu kim güvende tutar?
    .ask-2 = O ülke 1980 Lahey Sözleşmesi’ne katıldı mı, katılmadıysa ne olur?

point-hague-return = { $item }: çocuklarla ilgili bir antlaşma, 1980 Lahey Sözleşmesi, önemli olabilir.
    .means = Katılan ülkeler arasında, haksız götürülen veya alıkonan çocuk kural olarak geri gönderilir. Rıza, ağır bir risk veya bir yıldan sonra yerleşmiş olmak buna karşı sayılabilir.
    .other-side = Çocuğun geri dönmesine karar verir, ceza dosyasına değil.
    .change = İki ülkenin de katılıp katılmadığı ve çocuğun ayrıldığı gün.
    .next = Çocuğun ayrıldığı günü not edin ve rızayı gösteren her belgeyi toplayın.
    .ask-1 = Bu antlaşma iki ülkeyi bağlar mı ve ona dayanan bir dosya var mı?

point-child-located = { $item }: makamlar çocuğun nerede olduğunu biliyor olabilir.
    .means = Sarı bülten (Yellow Notice) kayıp bir kişiyi bulmaya yarar. Polisin yeri bildiği ve bir kontrolün iyi sonuçlandığı durumda Komisyon, geriye bir amaç kalmadığı sonucuna vardı.
    .other-side = Başka bir kararda polis ülkeyi bilip yeri bilmediği için bülten kaldı. Temas olduğunu belgesiz söylemek yardım etmedi.
    .change = Her ülkenin polisinin ne bildiğinin kanıtı.
    .next = Yerin makamlarca bilindiğini gösteren kayıtları toplayın ve yalnızca avukatınıza verin.
    .ask-1 = Çocuğun yerini hangi makam, kimden öğrenmeli?

point-child-listed = Bir çocuk kayıp olarak listelenmiş olabilir.
    .means = Sarı bülten (Yellow Notice) kayıp bir kişiyi bulmaya yarar. Polisin yeri bildiği ve bir kontrolün iyi sonuçlandığı durumda Komisyon, geriye bir amaç kalmadığı sonucuna vardı.
    .other-side = Başka bir kararda polis ülkeyi bilip yeri bilmediği için bülten kaldı.
    .change = Her ülkenin polisinin ne bildiğinin kanıtı.
    .next = Çocuğun iyi olduğunu göstereni yalnızca avukatınıza verin. Candour’a hiçbir zaman çocuğun adresi gerekmez.
    .ask-1 = Biri bir makama çocuğun iyi olduğunu söylemeli mi ve nasıl?

point-administrative-matter = { $item }: dosya idari kurallara aykırılıkla ilgili olabilir.
    .means = Kırmızı bülten (Red Notice), yalnızca idari kanun veya kurallara aykırılık için kullanılmamalıdır. Eksik ruhsat, geç bildirim ve döviz kuralları bu türden olabilir. Bir ülkeden çıkma veya ülkeye girme kuralları da olabilir.
    .other-side = Kuralın, arkasında ağır suç veya örgütlü suç bulunan durumlar için istisnası vardır. Vergi veya gümrük dolandırıcılığı, sırf bu niteliğiyle dışarıda bırakılmaz.
    .change = Sahte belge, gizlenmiş gelir veya kaybın büyüklüğü.
    .next = Ruhsatları, beyannameleri ve makamdan gelen yazıları toplayın.
    .ask-1 = Aynı olgular başka yerde yalnızca bir dairenin işi veya para cezası olur muydu?

point-tax-matter = { $item }: dosya bir vergi veya gümrük konusu olabilir.
    .means = Geç bildirim veya tartışmalı bir tarhiyat idari bir konu olabilir. Eleştirenler vergi üzerinden takip ediliyorsa siyasi yön de tartılabilir.
    .other-side = { $uk ->
        [yes] Dürüst olmayan kaçırma olağan bir suçtur. Birleşik Krallık mahkemesi için burada aynı türden verginin bulunması gerekmez.
       *[other] Dürüst olmayan kaçırma, vergi hangi türden olursa olsun olağan bir suçtur.
    }
    .change = Sahte belge işaretleri veya vergide anlaşma.
    .next = Tarhiyatları, itirazları ve güvendiğiniz görüş yazılarını toplayın.
    .ask-1 = Vergi uyuşmazlığının ceza dosyasından önce ne kadar ilerlediği önemli mi?

point-licensed-business = { $item }: iş için ruhsat gerekip gerekmediği ve ruhsatın olup olmadığı önemli olabilir.
    .means = Bir işin yürütüldüğü yerde ruhsatı varsa başka bir ülkenin suç isnadı farklı kurallara dayanabilir. Sınır aşan çevrim içi kumar buna örnektir.
    .other-side = Aynı belgelerde para aklama veya örgütlü suç bunun aleyhine sayılabilir.
    .change = Ruhsatın tarihleri ve müşterilerin nerede olduğu.
    .next = Ruhsatları tarihleriyle ve bazı ülkelerin müşterilerini dışarıda bırakan koşulları toplayın.
    .ask-1 = { $uk ->
        [yes] Aynı iş için Birleşik Krallık’ta ruhsat gerekir mi?
       *[other] Aynı iş için yaşadığım yerde ruhsat gerekir mi?
    }

point-norms-differ = { $item }: dosya, ülkelerin anlaşamadığı bir davranışla ilgili olabilir.
    .means = Kırmızı bülten (Red Notice), davranış veya kültür üzerine tartışma doğuran suçlar için kullanılmamalıdır. Verilen örnekler arasında onur suçları ve kendi kullanımı için uyuşturucu vardır.
    .other-side = Başka birine zarar, zor kullanma veya uyuşturucu sağlama bunun aleyhine sayılır.
    .change = Belgelerin neyin, kime yapıldığını söylediği.
    .next = Maddeyi ve ifadesini belgenizde basıldığı gibi not edin.
    .ask-1 = { $uk ->
        [yes] Bu, Birleşik Krallık’ta suç olur mu?
       *[other] Bu, yaşadığım yerde suç olur mu?
    }

point-words-about-a-person = { $item }: özel bir kişi hakkındaki sözler, iddia edilenin parçası olabilir.
    .means = İfade özgürlüğü böyle sözleri de kapsar. Kırmızı bülten (Red Notice) onur suçları için kullanılmamalıdır.
    .other-side = Tehdit veya bir kişiye zarar verilmesine çağıran sözler bunun aleyhine sayılır. Özel kişi hakkındaki sözler, iktidardakiler hakkındaki sözlerden daha az korunur.
    .change = Tam sözler, nerede yer aldıkları ve doğru olup olmadıkları.
    .next = Sözleri tarihiyle saklayın ve hesaplarınızda hiçbir şeyi değiştirmeyin.
    .ask-1 = { $uk ->
        [yes] Bu sözler Birleşik Krallık’ta suç olur mu?
       *[other] Bu sözler yaşadığım yerde suç olur mu?
    }

point-no-dishonesty = { $item }: anlatımınıza göre dürüst olmama veya kast bulunmayabilir.
    .means = Sonuç vermeyen dürüst bir proje veya ödenemeyen bir borç, tek başına dolandırıcılık değildir. { $uk ->
        [yes] Birleşik Krallık’tan iadede de etikete değil, ne yapıldığına bakılır.
       *[other] Önemli olan etiketi değil, ne yapıldığıdır.
    }
    .other-side = Dosyayı ne INTERPOL ne iade mahkemesi yargılar. İkisi de açık bir anlatım arar ve kimin doğruyu söylediğine karar vermez.
    .change = Ne bildiğinizi ve söylediğinizi gösteren, o zamana ait belgeler.
    .next = Ne olduğunu ve neyin iddia edildiğini iki ayrı sayfaya yazın.
    .ask-1 = O zamana ait hangi belgeler ne bildiğimi gösteriyor?

point-nothing-meant = { $item }: anlatımınıza göre söyleneni kastetmemiş veya bilmemiş olabilirsiniz.
    .means = Kişinin neyi kastettiği ve bildiği birçok suçun parçasıdır. { $uk ->
        [yes] Birleşik Krallık’tan iadede de etikete değil, ne yapıldığına bakılır.
       *[other] Önemli olan etiketi değil, ne yapıldığıdır.
    }
    .other-side = Dosyayı ne INTERPOL ne iade mahkemesi yargılar. İkisi de açık bir anlatım arar ve kimin doğruyu söylediğine karar vermez.
    .change = Ne bildiğinizi ve yaptığınızı gösteren, o zamana ait belgeler.
    .next = Ne olduğunu ve neyin iddia edildiğini iki ayrı sayfaya yazın.
    .ask-1 = O zamana ait hangi belgeler ne bildiğimi gösteriyor?

point-no-personal-gain = { $item }: sizin kendinizin ne kazandığını kimse söylememiş olabilir.
    .means = Önemli olduğu yerde anlatım, kişinin ne kazandığını veya kastettiğini söylemelidir. Komisyon kişisel kazancı sordu ve boş bir yanıtı devletin aleyhine tarttı.
    .other-side = Kazanç her suçun parçası değildir. Gösterilen özel kazanç bunun aleyhine sayılır.
    .change = Paranın nereye gittiğini gösteren kayıtlar.
    .next = Söz konusu zamana ait hesap ekstrelerini toplayın.
    .ask-1 = Hiçbir şey kazanmamış olmam önemli mi?

point-small-matter = { $item }: dosya küçük veya yerel olabilir.
    .means = Kırmızı bülten (Red Notice), ağır bir olağan suç ve birkaç ülkenin polisini ilgilendiren bir konu gerektirir. Küçük tutar, tek şikâyetçi veya yerel bir fiil bunun aleyhine sayılabilir. { $uk ->
        [yes] Birleşik Krallık hâkimi, yargılama için verilen bir yakalama emrinde ve özel hayat ile aile hayatı tartılırken işin ne kadar ağır olduğuna bakar.
       *[other] Gönderilmeye karar veren mahkeme kendi hukukuna göre buna bakabilir.
    }
    .other-side = INTERPOL özel bir önem görürse yine de hareket edebilir. Komisyon, birlikte ele alınan birkaç küçük mahkûmiyete ilişkin verileri korudu.
    .change = Toplam tutar, zarar gören kişi sayısı ve ceza.
    .next = Tutarı, cezayı ve geri ödeneni not edin.
    .ask-1 = Dosyam bir bildirim veya gönderilme için çok mu küçük, yoksa belgelerde başka suçlar da var mı?

point-small-for-a-return = { $item }: dosya, iadenin sizin için anlamının yanında küçük kalabilir.
    .means = Birleşik Krallık mahkemesi fiillerin ağırlığını özel ve aile hayatınıza karşı tartar. Yargılama için bir yakalama emrinde orantıyı da sorar.
    .other-side = Mahkeme bunu, iadenin yapılmasındaki yarara karşı tartar. Her dosyaya kendi içinde bakılır.
    .change = Tutar, ceza ve geri ödenen.
    .next = Tutarı, cezayı ve geri ödeneni not edin.
    .ask-1 = Dosyanın küçük olması bana yardım eder mi ve bu nasıl gösterilir?

point-old-minor-record = Sizinle ilgili bir bildirimin arkasında eski veya küçük bir kayıt olabilir.
    .means = Yeşil bülten (Green Notice), ulusal bir makamın olası tehdit gördüğü bir kişiyi diğer ülkelere bildirir. Kaynağı bu görüşü açıklayabilmeli ve veriyi hukuka uygun olarak tutabilmelidir.
    .other-side = Zaman ve sakin bir hayat, yayımlanmış iki kararda yeterli olmadı. Birinde kaynak, hukukunun veriyi tutmasına izin verdiğini bir ay içinde doğrulamak zorundaydı.
    .change = Mahkûmiyetlerin yaşı ve ağırlığı ve o zamandan beri olanlar.
    .next = Her mahkûmiyeti tarihi, cezası ve sonuyla listeleyin.
    .ask-1 = O ülkenin hukuku bu kaydı tutmasına hâlâ izin veriyor mu?

point-young-at-the-time = { $item }: o sırada 18 yaşından küçük olabilirsiniz.
    .means = Birçok ülkede gençler için başka mahkemeler ve başka cezalar vardır. INTERPOL bir konunun ne kadar ağır olduğuna bakar; gönderme hakkında karar veren mahkemeye yaş bildirilebilir.
    .other-side = Gençlik tek başına bir dosyayı bitirmez. Ağır bir fiil, bir yetişkininki gibi ele alınabilir.
    .change = Doğum tarihi ile fiillerin tarihi yan yana.
    .next = Doğum tarihinizi gösteren bir belge getirin ve dosyada söylenen tarihleri not edin.
    .ask-1 = Oradaki hukuk o yaştaki biri için hangi mahkemeyi ve hangi cezayı öngörüyor?

point-penalty-below = { $item }: en ağır ceza, kırmızı bültenin gerektirdiğinin altında olabilir.
    .means = Yargılama için suçun azami cezası en az { $red-notice-trial-maximum } olmalıdır. Daha düşük bir azami ceza, ileri sürülecek güçlü bir konudur.
    .other-side = INTERPOL özel bir önem görürse yine de yayımlayabilir. Birkaç suç varsa koşulu karşılayan bir tanesi yeter.
    .change = Azami cezası daha yüksek başka bir suç isnadı.
    .next = Maddeyi ve azami cezayı belgenizde basıldığı gibi not edin.
    .ask-1 = Dosyamdaki suç isnatlarından biri INTERPOL bülteni için yeterince ağır mı?

point-sentence-below = { $item }: verilen ceza, kırmızı bültenin gerektirdiğinin altında olabilir.
    .means = Biri cezasını çekmek üzere aranıyorsa en az { $red-notice-sentence } ceza verilmiş veya hâlâ kalmış olmalıdır. Tutularak geçen süre sayılabilir.
    .other-side = Kural cezadan ve kalandan söz eder; bu yüzden biri yetebilir. INTERPOL istisna da yapabilir.
    .change = Sayılan süre, bir indirim veya başka bir ceza.
    .next = Hükmü ve tutularak geçen sürenin kanıtını toplayın.
    .ask-1 = O ülkenin kurallarına göre cezamın ne kadarı kaldı?

point-vague-accusation = { $item }: suçlama, neyi, ne zaman ve nasıl yaptığınızın ileri sürüldüğünü açıkça söylemeyebilir.
    .means = Olgular suç isnadıyla uyuşmalı ve bu kişiyi ona bağlamalıdır. “Karıştı” diyen genel bir anlatım yetmez; her kişinin rolü söylenmelidir.
    .other-side = INTERPOL delilleri sınamaz. Mavi bülten (Blue Notice) için daha az ayrıntı gerekir.
    .change = Tarihleri, fiilleri ve size atfedilen payı veren belgeler.
    .next = Bir kopyada tarihin, yerin, fiilin veya size atfedilen payın nerede eksik olduğunu not edin.
    .ask-1 = Tam olarak neyi, ne zaman yaptığımı söylüyorlar?

point-name-on-paper-only = { $item }: fiiller için değil, bulunduğunuz konum için suçlanıyor olabilirsiniz.
    .means = Adı yönetici olan, pay sahibi veya imza yetkilisi olan kişi fiillere bağlanmalıdır. Yayımlanmış bir kararda böyle bir bağın olmaması silmeye yol açtı.
    .other-side = Komisyon, suçlamanın ne kadar olası olduğunu tartmaz. Verilen talimatların açık bir anlatımı yetebilir.
    .change = Kimin karar verdiğine ve kimin imzalayabildiğine ilişkin belgeler.
    .next = Kimin karar verdiğini gösteren sicil özetlerini ve tutanakları toplayın.
    .ask-1 = Dosyanın konusu olan kararları kim verdi?

point-not-told-of-case = { $item }: dosya size usulünce bildirilmemiş olabilir.
    .means = Devlet, suçlanan kişiye ulaşmak için gerçek çaba göstermelidir; özellikle kişinin yokluğunda yargılama mümkünse. Nerede yaşadığınızın ve neyin ulaştığının kanıtı önemli olabilir.
    .other-side = Kişinin mahkemeye bildirmeden ayrıldığı durumda bu yardım etmedi. Kusurlar olduğunu belgesiz söylemek yetmez.
    .change = Bir çağrı kâğıdının size ulaştığının veya devletin adresinizi bildiğinin kanıtı.
    .next = Her aşamada nerede yaşadığınızı ve bunu kimin bildiğini yazın.
    .ask-1 = Oradaki bir avukat, dosyanın bana nasıl bildirildiğini mahkeme dosyasında görebilir mi?

point-trial-rights = { $item }: dosyada temel haklar eksik veya kuşkulu olabilir.
    .means = Avukat veya tercüman olmaması, zorla alınan ifade veya emir altındaki mahkeme, INTERPOL kurallarına göre önemli olabilir. { $uk ->
        [yes] Birleşik Krallık mahkemesi de iadeden önce insan haklarına bakmalıdır.
       *[other] İadeye karar veren mahkeme de bunlara bakabilir.
    }
    .other-side = Komisyon kişiden, adaletin açıkça inkârının olası olduğunu göstermesini ister. Kötü muamelenin olup olmadığına kendisi karar vermez ve tespitlere dayanır.
    .change = Bir mahkemenin veya uluslararası kuruluşun tespiti.
    .next = Her kusuru tarihiyle ve onu gören avukatın adıyla not edin.
    .ask-1 = O zaman bu kusurlardan şikâyet eden oldu mu ve ne sonuç çıktı?

point-case-faults = { $item }: dosyanın açılış veya yürütülüş biçimi tartışmaya açık olabilir.
    .means = Sırasız adımlar, yetkisiz mahkeme, kötü niyetle kullanılan belgeler veya tanıklara baskı, adillik için önemli olabilir. Yabancı mahkemenin yanıtsız kalan soruları devletin aleyhine sayılabilir.
    .other-side = Usulsüzlükten genel bir yakınma, belgesiz yeterli olmadı.
    .change = Dosyanın kendisi ve oradaki bir avukatın doğruladıkları.
    .next = Usule aykırı her adımı tarihiyle ve onu gösteren belgeyle listeleyin.
    .ask-1 = Oradaki bir avukat, dosyada neyin yanlış gittiğini yazılı doğrulayabilir mi?

point-tried-while-away = { $item }: yokluğunuzda yargılanmış veya ceza almış olabilirsiniz.
    .means = { $uk ->
        [yes] Birleşik Krallık hâkimi, kişinin yargılamayı bilip bilmediğini ve hazır bulunma hakkını açıkça kullanmamayı seçip seçmediğini sorar. Öyle değilse yeniden yargılama hakkı gerekir.
       *[other] Böyle dosyalarda belirleyici olan, kişinin yargılamayı bilip bilmediği ve yeniden yargılanma hakkının bulunup bulunmadığıdır.
    } INTERPOL de adilliğe bakar.
    .other-side = Gıyapta hüküm, sırf bu niteliğiyle dışarıda bırakılmaz. Yayımlanmış bir kararda bülten korundu.
    .change = Size nasıl bildirildiğinin kanıtı ve o ülkenin yeniden yargılama kuralı.
    .next = Hükmü oradaki bir avukat aracılığıyla ve yalnızca avukatınızın onayıyla isteyin.
    .ask-1 = Yeniden yargılanma hakkım var mı ve ne zamana kadar?

point-trial-while-away = { $item }: siz olmadan bir yargılama yapılabilir.
    .means = Size nasıl bildirildiği ve orada kendi seçtiğiniz bir avukatın konuşup konuşmadığı sonradan sayılabilir. INTERPOL adilliğe bakar.
    .other-side = Birçok mahkeme, zamanında haber verilen kişi olmadan sürdürebilir.
    .change = Size nasıl ve ne zaman bildirildiğinin kanıtı.
    .next = Bildiğiniz her duruşmayı ve kimin orada olduğunu not edin.
    .ask-1 = Oradaki yargılamada benim için biri konuşmalı mı ve bundan ne çıkabilir?

point-judgment-unknown = { $item }: görmediğiniz bir hüküm olabilir.
    .means = Bazı mahkemeler kişi orada olmadan karar verir. Hüküm olup olmadığı, yeniden yargılama gibi hangi kuralların uygulanacağını belirler.
    .other-side = Hüküm olmayabilir. Hüküm söylentisi, hüküm değildir.
    .change = Oradaki bir avukatın mahkeme dosyasında bulduğu.
    .next = Kimin bakabileceğini ve bakmanın zarar verip veremeyeceğini avukatınızla konuşun.
    .ask-1 = Bir avukat, adresimi vermeden mahkeme dosyasını görebilir mi?

point-activated-unheard = { $item }: ertelenen bir cezanın çekilmesine siz olmadan karar verilmiş olabilir.
    .means = Size bildirilip bildirilmediği ve dinlenip dinlenemediğiniz bir adillik sorusudur. INTERPOL ve gönderme hakkında karar veren mahkeme buna bakabilir.
    .other-side = Yargılamada bulunan kişi koşulları biliyordu. Ayrılmak veya bir görüşmeye gitmemek aleyhinize sayılabilir.
    .change = O kararın size nasıl bildirildiği ve makamlarda hangi adresin bulunduğu.
    .next = Koşullara uymak için ne yaptığınızı ve nerede yaşadığınızı kime bildirdiğinizi not edin.
    .ask-1 = O karara orada hâlâ itiraz edilebilir mi ve bu, bensiz bir yargılama sayılır mı?

point-warrant-in-doubt = { $item }: yakalama emri veya dosya tartışmaya açık olabilir.
    .means = Kırmızı bülten (Red Notice), yetkili bir makamın geçerli yakalama emrini gerektirir. Koşulları artık yoksa kaynak onu geri almalı ve INTERPOL iptal etmelidir.
    .other-side = Devlet yeni bir yakalama emri çıkarabilir. Karşı tarafla anlaşma bir ceza dosyasını her zaman bitirmez.
    .change = Yakalama emrini sona erdiren veya yenileyen karar.
    .next = Kapatma veya iptal kararının onaylı bir kopyasını hazırlayın.
    .ask-1 = INTERPOL’ün o ülkedeki ulusal bürosu, yakalama emrinin neden tartışmaya açık olduğunu biliyor mu?

point-case-closed = { $item }: dosya, onu başlatan ülkede kapatılmış olabilir.
    .means = Dosyayı kapatan bir karar, kaynağın verisini geri alması için yetebilir. Yayımlanmış bir konuda kapanma doğrulanınca silmeyi kaynağın kendisi istedi.
    .other-side = Bu, başka bir ülkenin verisini veya başka bir dosyayı etkilemez. Kapanmış bir dosya yeniden açılabilir.
    .change = Yeni bir dosya veya başka bir ülkeden veri.
    .next = Kapatma kararını ve çevirisini bir araya getirin.
    .ask-1 = Kapatma kararını INTERPOL’e veya bir mahkemeye kim ve ne zaman göstermeli?

point-settled-with-complainant = { $item }: bir anlaşma dosya için önemli olabilir.
    .means = Bazı ülkelerde anlaşma, ödeme veya geri alınan şikâyet dosyayı bitirebilir. Konunun özel olduğunu da gösterebilir.
    .other-side = Başka ülkelerde şikâyetçi ne isterse istesin dosya sürer. Anlaşma, bir şeyi kabul ettiğiniz anlamında da okunabilir.
    .change = O ülkenin kuralı ve belgenin sözleri.
    .next = Belgeyi kullanmadan önce avukatınıza gösterin.
    .ask-1 = Bir mahkeme veya savcı, dosyanın bittiğini doğruladı mı?

point-loss-repaid = { $item }: geri ödenen tutar sayılabilir.
    .means = Geri ödenen tutar, meselenin nasıl ele alındığını ve kaybın ne kadarının kaldığını gösterebilir. { $uk ->
        [yes] Birleşik Krallık hâkimi, yargılama için verilen bir yakalama emrinde ve özel hayat ile aile hayatı tartılırken işin ne kadar ağır olduğuna bakar.
       *[other] Bunun sonucu oradaki mahkemeye bağlıdır.
    }
    .other-side = Geri ödeme bir dosyayı bitirmez ve bir hükmü ortadan kaldırmaz. Bir şeyi kabul ettiğiniz anlamında da okunabilir.
    .change = Bir makbuz ve mahkemenin bunu ne kadar bildiği.
    .next = Her ödemenin kanıtını günü ve tutarıyla toplayın.
    .ask-1 = Mahkeme geri ödediğimi biliyor muydu ve bu hâlâ sayılabilir mi?

point-already-tried = { $item }: aynı olgular önceden yargılanmış, cezalandırılmış veya incelenmiş olabilir.
    .means = { $uk ->
        [yes] Aynı olgulara ilişkin önceki beraat veya mahkûmiyet burada yargılamayı durduracaksa Birleşik Krallık hâkimi reddetmelidir.
       *[other] Önceki beraat veya mahkûmiyetin ikinci dosyayı durdurup durdurmadığı, karar veren ülkenin hukukuna bağlıdır.
    } INTERPOL uluslararası hukuktan doğan yükümlülükleri tartar ve bu onlardan biridir.
    .other-side = Bu yalnızca az sayıda dosyada kabul edilir. Kapatılmış soruşturma beraat değildir ve ülkeler bunun sayılıp sayılmadığında ayrılır.
    .change = Her dosyadaki olgular ve öncekinin nasıl bittiği.
    .next = Önceki kararı bulun ve olgularını yeni belgelerle karşılaştırın.
    .ask-1 = İki dosyadaki fiiller ve tarihler aynı mı?

point-sentence-already-served = { $item }: ceza çekilmiş olabilir.
    .means = Ceza çekilince, onun için yakalama talebinin amacı kalmaz. Aklanılan suç isnatları adli geçmiş olarak tutulmamalıdır.
    .other-side = Yeşil bülten (Green Notice), ceza çekildikten sonra bile geçmiş mahkûmiyetlere dayanabilir. Böyle bir bülten uzun yıllar sonra yerinde kaldı.
    .change = Başka bir açık dosya veya cezanın kalan bir bölümü.
    .next = Salıverilme belgesini ve hükmü toplayın.
    .ask-1 = Cezamı çektim. INTERPOL benimle ilgili verileri hâlâ tutabilir mi?

point-case-elsewhere = { $item }: aynı olguları başka bir ülke incelemiş olabilir.
    .means = İkinci bir ülke dosyayı devraldıysa veya aynı olguları ele aldıysa ilk talebin dayanağı kalmayabilir. O ülkenin ne karar verdiği tartılır.
    .other-side = Başka bir gerekçenin yettiği yerde Komisyon bu konuyu açık bıraktı.
    .change = Diğer dosyanın nasıl bittiği.
    .next = Diğer ülkenin kararını ve ikisi arasındaki yazışmaları toplayın.
    .ask-1 = Başka bir ülkedeki dosya ilkini durdurur mu, zayıflatır mı?

point-decided-elsewhere = { $item }: aynı konuyu başka bir ülke kapatmış olabilir.
    .means = INTERPOL uluslararası hukuktan doğan yükümlülükleri tartar. Başka bir ülkenin aynı olgulara ilişkin kararı onlardan biri olabilir.
    .other-side = Kapatılmış soruşturma beraat değildir ve ülkeler bunun sayılıp sayılmadığında ayrılır.
    .change = O ülkenin olguları ne kadar incelediği ve kararının ne dediği.
    .next = Kararı bulun ve olgularını yeni belgelerle karşılaştırın.
    .ask-1 = Bir ülkedeki karar burada veya başka yerde ikinci bir dosyayı durdurur mu?

point-extradition-refused = { $item }: bir mahkeme veya ülke iadenizi reddetmiş olabilir.
    .means = En önemlisi nedenlerdir. Yayımlanmış bir kararda, dosya çok belirsiz olduğu için verilen ret ağırlık taşıdı. INTERPOL diğer ülkelerin tutumuna bakar.
    .other-side = Ret tek başına bir bülteni bitirmez. Yalnızca vatandaşlık nedeniyle ret, tek başına zayıftır.
    .change = Kararın tamamındaki nedenler.
    .next = Kararın tamamını ve çevirisini bir araya getirin.
    .ask-1 = Mahkeme iadeyi neden reddetti ve bu bana başka yerde nasıl yardım edebilir?

point-extradition-pending = İade veya teslim işlemleri sürüyor olabilir.
    .means = { $uk ->
        [no] Böyle işlemler kanunun koyduğu kısa sürelerle yürür. Gönderilmeye rıza kesin olabilir.
       *[other] Böyle işlemler kanunun koyduğu kısa sürelerle yürür. İadeye rıza yazılı verilir ve geri alınamaz.
    }
    .other-side = Bülten ve iade dosyası iki ayrı şeydir. Biri biterken diğeri sürebilir.
    .change = Bir karar, bir geri alma veya sürelerin sonu.
    .next = Avukatınıza bugün hangi mahkeme olduğunu ve sonraki duruşma gününü söyleyin.
    .ask-1 = İade dosyasında hangi gün önce geliyor ve o güne kadar ne hazır olmalı?
    .ask-2 = Her ülkedeki avukatlarım birbirinden haberdar olmalı mı?

point-no-request-made = { $item }: bu ülke, yapabilecekken iade istememiş olabilir.
    .means = Kırmızı bülten (Red Notice) isteyen devlet iade istemeye hazır olmalıdır. Kaynak hareket edebilecekken adım atmadıysa ve makul neden göstermediyse INTERPOL iptal etmelidir.
    .other-side = Devlet harekete geçtiyse bültenin amacı bir retten sonra bile sürer.
    .change = Bilmediğiniz bir talep.
    .next = Ülkenin nerede olduğunuzu bildiğinin kanıtını tarihleriyle toplayın.
    .ask-1 = Ülkenin iademi hiç istemediğini nasıl gösterebilirim?

point-request-may-follow = { $item }: serbest bırakılmanızdan sonra bir iade talebi hâlâ gelebilir.
    .means = Avrupa İade Sözleşmesi’ne göre serbest bırakma, talep gelince yeniden yakalamayı engellemez. Öteki antlaşmaların kendi kuralları vardır.
    .other-side = Ülke bununla yetinip hiçbir şey göndermeyebilir de.
    .change = Serbest bırakılma günü ve iki ülke arasındaki antlaşma.
    .next = Sizi serbest bırakan ülkede bir avukatınız olsun ve serbest bırakma belgesini saklayın.
    .ask-1 = Belgeler daha ne kadar süre gelebilir ve o zamana kadar ne yapmalıyım?

point-whereabouts-known = { $item }: bu ülke nerede olduğunuzu bir süredir biliyor olabilir.
    .means = Veriler ancak amaçları gerektirdiği sürece tutulabilir. Kişinin yeri biliniyorsa onu bulma amacına ulaşılmış olabilir.
    .other-side = Kırmızı bülten (Red Notice) yakalamayı da amaçlar; bu yüzden bilinen bir yer her zaman yetmedi. Belgesiz beyanlar yardım etmedi.
    .change = Kimin neyi, ne zaman bildiğinin kanıtı.
    .next = Adresinizin bilindiğini gösteren mektupları, çağrı kâğıtlarını veya duruşmaları toplayın.
    .ask-1 = Makamların nerede yaşadığımı bildiğini en iyi hangi belge gösterir?

point-old-facts = { $item }: olgular eski ve süreler dolmuş olabilir.
    .means = Çoğu ülke kovuşturma veya cezalandırma süresini sınırlar (zamanaşımı). Yayımlanmış bir konuda, kaynak süresinin dolduğunu doğrulayınca veriler silindi.
    .other-side = Süreler durabilir veya uzayabilir: örneğin kişi uzaktayken. Geçerli olan, ilgili ülkenin kuralıdır.
    .change = Kesin tarihler ve o ülkenin kuralı.
    .next = Fiillerin, size karşı ilk adımın ve varsa hükmün tarihini not edin.
    .ask-1 = Oradaki bir avukat, kovuşturma veya ceza zamanaşımının ne zaman dolduğunu söyleyebilir mi?

point-said-without-a-fact = { $item }: dosyanın çok eski olduğunu veya önceden karara bağlandığını söylüyorsunuz.
    .means = İkisi de çok önemli olabilir. Onları gösteren bir kanı değil; bir tarih, kanun veya karardır.
    .other-side = Süreler durabilir veya uzayabilir. Başka fiillere veya başka kişiye ilişkin karar sayılmaz.
    .change = Aynı fiilleri anan bir karar veya o ülkenin kuralı yanında fiillerin tarihi.
    .next = Fiillerin tarihini ve her kararı mahkemesi ve günüyle not edin.
    .ask-1 = Dosyanın çok eski olduğunu veya önceden karara bağlandığını hangi belge gösterebilir?

point-amnesty = { $item }: bir genel af veya özel af dosyayı kapsayabilir.
    .means = Genel af veya özel af, yakalama emrinin dayanağını kaldırabilir. Koşulları artık bulunmayan bülten geri alınmalıdır.
    .other-side = Bazıları yalnızca bazı suçları veya zamanında başvuran kişileri kapsar.
    .change = Metin ve onu size uygulayan bir belge.
    .next = Metni ve adınızın geçtiği her belgeyi toplayın.
    .ask-1 = Genel veya özel affın beni kapsadığına bir mahkemenin karar vermesi gerekiyor mu?

point-human-rights-risk = Gönderilince kötü muamele veya sağlığınıza zarar korkusu olabilir ve mahkemeler buna bakabilir.
    .means = { $uk ->
        [yes] İade, Sözleşme haklarını ihlal edecekse Birleşik Krallık hâkimi kişiyi serbest bırakmalıdır.
       *[other] Gönderildikten sonra kişiyi neyin beklediğine, karar veren mahkeme kendi hukukuna göre bakar.
    } INTERPOL, İnsan Hakları Evrensel Beyannamesi’nin ruhuna uygun çalışır.
    .other-side = Bir ülkenin genel olarak kötü sicili her zaman tek başına yetmez. Bazı dosyalarda cezaevlerine ilişkin güvenceler kabul edildi. Özel kişilerden korkuluyorsa mahkeme, devletin insanları nasıl koruduğunu sorabilir.
    .change = Sizin veya aynı durumdaki başkalarının başına gelenler.
    .next = Avukatınıza neyden ve niçin korktuğunuzu anlatın; isterseniz yüz yüze.
    .ask-1 = Mahkeme o ülke hakkındaki hangi tespitlere bakar?

point-human-rights-in-the-case = { $item }: insan hakları veya sağlık, bu dosyada gönderilmenin aleyhine olabilir.
    .means = { $uk ->
        [yes] İade, Sözleşme haklarını ihlal edecekse Birleşik Krallık hâkimi kişiyi serbest bırakmalıdır.
       *[other] Gönderildikten sonra kişiyi neyin beklediğine, karar veren mahkeme kendi hukukuna göre bakar.
    } INTERPOL diğer ülkelerin tutumuna bakar ve ret böyle bir tutumu gösterir.
    .other-side = Bir ülkedeki ret başka bir ülkeyi bağlamaz. Bazı dosyalarda cezaevlerine ilişkin güvenceler kabul edildi.
    .change = Reddin nedenleri veya o ülke hakkında bir tespit.
    .next = Kararın tamamını gerekçesi ve tarihiyle getirin.
    .ask-1 = O ülkenin cezaevleri ve mahkemeleri hakkındaki hangi tespitler bugün hâlâ geçerli?

point-past-ill-treatment = Siz veya yakınlarınız daha önce kötü muamele görmüş olabilir.
    .means = Mahkeme neyin yeniden olabileceğini sorarken önceden olan tartılır. İşkenceyle alınan ifadeye dayanan mahkûmiyet, verilerin işlenmesini engeller.
    .other-side = INTERPOL, mahkemelerin veya yetkili kuruluşların tespitlerine dayanır. Olup olmadığına kendisi karar vermez.
    .change = Tıbbi kayıtlar ve bilen kişilerin beyanları.
    .next = Bunu yüz yüze anlatabilirsiniz. Şimdi hiçbir şey yazılması gerekmez.
    .ask-1 = Bana yapılanlar hakkında uzman bir doktor rapor yazmalı mı?

point-persecuted-group = Cinsiyetiniz, yöneliminiz veya grubunuz, gönderilme ve INTERPOL bakımından önemli olabilir.
    .means = INTERPOL, İnsan Hakları Evrensel Beyannamesi’nin ruhuna göre çalışır. Bir devletin insanlara kim oldukları için nasıl davrandığı ve buna ilişkin tespitler önemli olabilir.
    .other-side = Bir gruba nasıl davranıldığı bu dosyanın nedenini söylemez. Bağ gösterilmelidir.
    .change = Mahkemelerin ve uluslararası kuruluşların tespitleri ve size olanlar.
    .next = Gruptaki kişilere nasıl davranıldığına ilişkin raporları toplayın ve size yapılanı veya söyleneni not edin.
    .ask-1 = Benim gibi insanların orada neyle karşılaştığını hangi tespitler gösterir?

point-refugee-from-requesting = Korumanız var ve bu, kaçtığınız ülkenin talebinin aleyhine sayılabilir.
    .means = Kural olarak INTERPOL, tanınmış bir mültecinin kaçtığı ülkeden gelen verileri, koruyan ülke statüyü doğrulayınca siler. Kişinin geri gönderilmemesi gerektiğine ilişkin tespit de aynı biçimde tartılır.
    .other-side = Doğrulama zaman alabilir ve politika güvence değildir. Statü sona ererse veriler geri gelebilir.
    .change = Kararda adı geçen ülke ve kararın hâlâ geçerli olup olmadığı.
    .next = Karar yazısını bulun ve kaçtığınız ülkenin eline geçmesine izin vermeyin.
    .ask-1 = Statümü INTERPOL’e kim ve nasıl doğrulayabilir?

point-asylum-claim-open = İstenen koruma hesaba katılabilir.
    .means = Açık bir başvuru, kişinin konumunun parçası olarak tartılır. Tanınmış mültecilere ilişkin kural, doğrulanmış bir statüden söz eder.
    .other-side = Başvuru tek başına bir bülteni engellemez. Yurt dışından gelen iddialar da başvuruda gündeme gelebilir.
    .change = Karar.
    .next = Göçmenlik avukatınıza ve diğer avukatınıza birbirlerini bildirin.
    .ask-1 = Sığınma başvurum diğer dosyayı mı beklemeli, diğer dosya onu mu?

point-refugee-naturalised = Mülteciydiniz ve şimdi başka bir vatandaşlığınız var; bu, kuralı değiştirebilir.
    .means = INTERPOL kuralı, talep eden ülkeye karşı korunan kişilerden söz eder. Yeni vatandaşlığı olan eski mülteciyi nasıl ele aldığı yerleşik değildir.
    .other-side = İki yönde de uygulama bildiriliyor.
    .change = Ayrılma nedenlerinizin hâlâ geçerli olup olmadığı.
    .next = Eski karar yazısını saklayın ve getirin.
    .ask-1 = INTERPOL, vatandaş olmuş bir mülteciyi hâlâ korur mu?

point-data-wrong = Sizinle ilgili veriler yanlış, eskimiş veya gerekenden fazla olabilir.
    .means = INTERPOL verileri doğru, ilgili, aşırı olmayan ve güncel olmalıdır. Niteliğinden kaynak sorumludur ve düzeltmelidir.
    .other-side = Kuşku gösterilene kadar veri doğru sayılır. Küçük bir kusur çoğu zaman düzeltilir ve gerisi kalır.
    .change = Gerçek olguları gösteren belgeler.
    .next = Her kusuru ve onu gösteren belgeyi listeleyin.
    .ask-1 = Verilerdeki yanlış, INTERPOL’ün onları silmesini gerektirecek kadar büyük mü?

point-mistaken-identity = Başka biri sanılıyor olabilirsiniz.
    .means = Ortak bir ad veya doğum tarihi durdurmalara yol açabilir. Polis, zorlayıcı adımlardan önce kaynağa danışmalıdır; ancak ulusal önlemler önce gelebilir.
    .other-side = Benzer bir ad, sizinle ilgili veri bulunmadığını göstermez.
    .change = Parmak izleri, fotoğraflar veya başka bir belge numarası.
    .next = Diğer kişi olmadığınızı gösteren belgeleri toplayın.
    .ask-1 = Yeniden durdurulmamı hangi yazı veya kayıt önleyebilir?

point-channels-misused = Polis kanalları, size başka bir amaçla ulaşmak için kullanılıyor olabilir.
    .means = Retten sonra yinelenen bildirimler veya ödeme ya da dönme baskısıyla birlikte gelen bildirimler sayılabilir. INTERPOL benzer talepleri ve onları kimin gönderdiğini tartar.
    .other-side = Devlet, yeni olgularla talebini yenileyebilir. Özel bir kişinin baskısı tek başına devletin işi değildir.
    .change = Bildirimin ve baskının aynı yandan geldiğinin kanıtı.
    .next = Her bildirimin ve her temasın tarihli bir listesini tutun.
    .ask-1 = Bana karşı hangi işlemlerin devletten geldiği gösterilebilir?

point-request-renewed = Sizinle ilgili veriler, reddedildikten veya silindikten sonra geri gelmiş olabilir.
    .means = Devlet başka verilerle veya difüzyon mesajıyla (diffusion) yeniden deneyebilir. INTERPOL, haksız işlemeyi durdurmak için gerekeni tutabilir.
    .other-side = Yeni olgular, yeni bir talebi yerinde kılabilir.
    .change = Sonraki talepte neyin yeni olduğu.
    .next = İlk kararı ve sonraki bildirime ilişkin her belgeyi getirin.
    .ask-1 = Yeni talep öncekiyle aynı dosya hakkında mı, başka bir dosya mı?

point-special-role = Şimdiki veya eski bir rolünüz, polis kanallarının kullanılmasını yersiz kılabilir.
    .means = INTERPOL kişinin statüsünü tartar: görevli, diplomat, gazeteci, avukat veya tanık gibi. Bazıları için dokunulmazlık geçerli olabilir.
    .other-side = Rol genel bir koruma sağlamaz. Dışındaki fiiller herkes için olduğu gibi değerlendirilir.
    .change = Fiillerin role ait olup olmadığı.
    .next = Rolü ve tarihlerini gösteren belgeleri toplayın.
    .ask-1 = Görevim veya rolüm beni korur mu ve bunu kim söyleyebilir?

point-deleted-before = Sizinle ilgili bir bülten önceden silinmiş veya reddedilmiş olabilir; kopyaları kalabilir.
    .means = INTERPOL, verileri almış üyelere bildirir. Her ülke kendi sistemlerini günceller ve eski kopyalar sonradan sorunlara yol açtı.
    .other-side = Silme, arkasındaki ülkede dosyayı veya yakalama emrini bitirmez.
    .change = O zamandan beri bir durdurma, ret veya yeni bildirim.
    .next = Silme mektubunu saklayın ve yolculukta yanınıza almadan önce sorun.
    .ask-1 = Hangi ülkelerde ve veri tabanlarında bildirimin kopyası hâlâ bulunabilir?

point-new-fact = Yeni bir olgu, Komisyon kararına yeniden bakılmasını sağlayabilir.
    .means = Komisyon, kararı değiştirebilecek bir olgu üzerine kararını yeniden inceleyebilir (revision). Talep, olgunun öğrenilmesinden sonra { $ccf-revision } içinde gelmelidir.
    .other-side = Kararlar bunun dışında kesindir. Bilinen olgular hakkında yeni bir sav, yeni olgu değildir. Devletler de isteyebilir.
    .change = Olguyu öğrendiğiniz gün.
    .next = Olguyu ve onu öğrendiğiniz günü göstereni saklayın.
    .ask-1 = Yeni olguyu ilk karardan önce bulabilir miydik?

point-relatives-pressed = Yakınlarınıza baskı yapılıyor olabilir.
    .means = Akrabalara veya iş arkadaşlarına baskı, bir talebin arkasındaki amacı gösterebilir. Güvenlik ve bir mahkemenin düşünebileceği için de önemlidir.
    .other-side = Bir akrabanın hukuka uygun olarak tanıklığa çağrılması tek başına baskı değildir.
    .change = Kimin temas kurduğu, ne söylendiği ve ne vaat edildiği.
    .next = Her teması günü, yeri ve sözleriyle not edin ve tek başınıza yanıtlamayın.
    .ask-1 = Yakınlarıma ne olduğunu kim duymalı ve bu onlar için güvenli mi?

point-person-pressed = Size dönmeniz, ödemeniz, konuşmanız veya susmanız için baskı yapılıyor olabilir.
    .means = Böyle bir baskı, bir talebin arkasındaki amacı gösterebilir. Güvenliğiniz için de önemlidir.
    .other-side = Hukuka uygun bir çağrı kâğıdı veya avukattan gelen mektup tek başına baskı değildir.
    .change = Kimin temas kurduğu, ne söylendiği ve ne vaat edildiği.
    .next = Her teması günü, yeri ve sözleriyle not edin ve tek başınıza yanıtlamayın.
    .ask-1 = Bana nasıl baskı yapıldığını buradaki polise bildirmeli miyiz?

point-mixed-charges = { $item }: dosyada farklı türden birkaç suç isnadı karışık olabilir.
    .means = Ayrı olgulardan doğan suç isnatları ayrı değerlendirilir; bu yüzden bazıları kalıp bazıları kalkabilir. Tek olgu kümesinden doğanlar bir bütün olarak değerlendirilir.
    .other-side = Kurallara uyan tek bir suç isnadı, o isnat için kırmızı bültene (Red Notice) yeter.
    .change = Bir yakalama emri mi, birkaç tane mi olduğu.
    .next = Her suç isnadını olguları ve tarihiyle not edin.
    .ask-1 = Dosyamdaki bütün suç isnatları aynı olgulara mı dayanıyor?

point-coerced-work = { $item }: dosyanın konusunu yapmaya zorlanmış olabilirsiniz.
    .means = İnsanlar bazen kandırılıp veya tutulup dolandırıcılıkta çalışmaya zorlanır. { $uk ->
        [yes] Birleşik Krallık hukukunda bazı suçlar için, kölelik veya sömürü yoluyla zorlanmış kişiye savunma vardır.
       *[other] Bazı kanunlar, kölelik veya sömürü yoluyla zorlanmış kişiyi korur.
    }
    .other-side = { $uk ->
        [yes] Bu savunma her suça uzanmaz ve diğer ülkelerin başka kuralları vardır.
       *[other] Böyle bir koruma her suça uzanmaz ve ülkelerin kuralları farklıdır.
    }
    .change = Nasıl geldiğiniz, belgelerin veya ücretin sizden alıkonulup konulmadığı ve ayrılıp ayrılamadığınız.
    .next = Avukatınıza önce bunu anlatın; isterseniz yüz yüze.
    .ask-1 = Böyle yerlerde tutulmuş kişilere kim yardım edebilir?
    .ask-2 = İnsan ticareti mağduru olduğuma kim karar verebilir ve bu karar neyi değiştirir?

point-outside-positions = Mahkemeler, hükümetler veya başka kuruluşlar dosya hakkında tutum almış olabilir.
    .means = INTERPOL diğer üyelerin ve uluslararası kuruluşların tutumunu tartar. Bir mahkemenin tespiti, basındaki bir görüşten daha ağır basar.
    .other-side = Tek bir tutum dosyayı belirlemez ve bazı tutumlar dosyayı destekler.
    .change = Kuruluşun nedenleri ve tarihi.
    .next = Her tutumun metnini tarihiyle toplayın.
    .ask-1 = Yayımlanmış tutumlardan hangisi benim dosyamla ilgili?

point-transfer-question = { $item }: dosyanın başka bir ülkeye devrine ilişkin yazışmalar olabilir.
    .means = Bir ülkenin ne önerdiği, istediği veya reddettiği, dosyayı nasıl ele aldığını gösterir. INTERPOL diğer ülkelerin tutumunu tartar.
    .other-side = Bir öneri veya talep tek başına hiçbir şeyi belirlemez.
    .change = Her ülkenin ne yanıt verdiği ve ne zaman verdiği.
    .next = Kimin kimden, hangi gün istediğini ve ne yanıt geldiğini not edin.
    .ask-1 = Dosya başka bir ülkeye devredilebilir mi ve bu bana yardım eder mi?

point-allowed-at-the-time = { $item }: iddia edilene, yapıldığı zaman izin verilmiş olabilir.
    .means = Kimse yapıldığı zaman suç olmayan bir fiil için cezalandırılamaz. İnsan Hakları Evrensel Beyannamesi böyle der ve INTERPOL onun ruhuna uygun çalışır.
    .other-side = Bir kuralın değişmesi, her zaman suçun değişmesi değildir. Birçok fiil eski bir adla suçtu.
    .change = Dosyada söylenen gün geçerli olan kanun.
    .next = O zamanki kuralı, ruhsatı veya onayı toplayın.
    .ask-1 = Dosyada söylenen gün hangi kanun yürürlükteydi?

point-other-purpose = { $item }: bildirim yakalamadan başka bir amaca hizmet ediyor olabilir.
    .means = Kırmızı bülten (Red Notice), bir kişiyi iade için bulmaya ve yakalamaya yarar. Veriler ancak kuralların izin verdiği amaçla kullanılabilir.
    .other-side = Bir talebin amacı nadiren yazılıdır. Belgeleri hukuka uygun bir amacı gösterebilir.
    .change = Görevlilerin veya karşı tarafın ne istediklerini söylediği.
    .next = Bir bedel, istek veya koşul belirten her mesajı saklayın.
    .ask-1 = Bildirimin gerçekte ne için olduğunu en iyi ne gösterir?

point-sought-as-witness = { $item }: yalnızca tanık olarak aranıyor olabilirsiniz.
    .means = Kırmızı bülten (Red Notice), yargılanmak veya cezasını çekmek üzere aranan kişi içindir. Bir soruşturmayı ilgilendiren diğer kişiler için INTERPOL’ün başka bir bülten türü vardır.
    .other-side = Bir tanık suçlanan kişiye dönüşebilir. Hangisi olduğunu o ülkenin belgeleri belirler.
    .change = Hakkınızda bir suç isnadı veya yakalama emri.
    .next = Çağrı kâğıdını ve size tanık diyen her mektubu toplayın.
    .ask-1 = Belgeler beni tanık olarak mı anıyor, suçlanan olarak da mı?

point-witness-role = { $item }: tanıklık etmeniz isteniyor.
    .means = Bir tanıktan istek, suçlama değildir. INTERPOL kuralları yalnızca bir kişi hakkında bilgi isteyen bültenleri de tanır ve bu kişi tanık olabilir.{ $uk ->
        [yes] {" "}Birleşik Krallık mahkemesi başka bir ülke için delil topluyorsa tanık, buradaki bir ceza davasında tanığın reddedebileceğini reddedebilir.
       *[other] {""}
    }
    .other-side = Soruşturmalar sürer ve tanık sonradan suçlanabilir.
    .change = Bir suç isnadı, hakların hatırlatılması (caution) veya size başka bir rol veren mektup.
    .next = İsteği yanıtlamadan önce bir avukata gösterin ve zarfını saklayın.
    .ask-1 = Belgeler beni tanık olarak mı, suçlanan olarak da mı anıyor ve bu değişebilir mi?
    .ask-2 = Tanık olarak yanıt vermek zorunda mıyım ve yanıtım bana karşı kullanılabilir mi?
    .ask-3 = Mahkemeye yaşadığım yerden yazılı veya görüntülü yanıt verebilir miyim?
    .ask-4 = Bana karşı kullanılabilecek yanıtı reddedebilir miyim ve bunu nasıl söylerim?

point-cases-in-two-countries = İki ülkedeki dosyalar aynı olgular hakkında olabilir.
    .means = İki ülkenin de aynı olgularla ilgilenip ilgilenemeyeceği hukuklarına bağlıdır. Birinin tutumu diğeri için sayılabilir.
    .other-side = Dosyalar farklı fiiller veya tutarlar hakkında olabilir.
    .change = Her dosyanın andığı fiiller ve tutarlar.
    .next = Her dosyanın fiillerini, tutarlarını ve tarihlerini yan yana koyun.
    .ask-1 = İki ülkedeki dosyalar aynı para veya aynı fiiller hakkında mı?

point-judge-not-impartial = { $item }: hâkimin bir tanıkla veya karşı tarafla bağı olmuş olabilir.
    .means = { $uk ->
        [yes] Birleşik Krallık hâkimi, yargılamada adaletin ağır biçimde esirgenip esirgenmediğine bakabilir.
       *[other] Adil bir yargılama için hâkimin hiçbir tarafla bağı olmamalıdır.
    } INTERPOL de adil yargılanmaya bakar.
    .other-side = Hâkim hakkında bir söylenti yetmez ve bir kanun yolu bunu düzeltmiş olabilir.
    .change = Hâkim hakkında bir belge, bir tanık veya bir tespit.
    .next = Bunu kimin bildiğini ve hangi belgenin gösterdiğini not edin. Tanıkları avukatınıza bırakın.
    .ask-1 = Hâkimin bağı nasıl gösterilebilir ve korkan bir tanık nasıl dinlenebilir?

point-proof-lost = { $item }: size yardım edebilecek bir tanık veya kayıt artık yok.
    .means = { $uk ->
        [yes] Birleşik Krallık hâkimi, gönderilmeyi haksız kılacak kadar zaman geçip geçmediğini sorar. Kaybolan deliller burada hesaba katılır.
       *[other] Bir mahkeme, onsuz bir yargılamanın hâlâ adil olup olamayacağını sorabilir.
    }
    .other-side = Geriye başka deliller kalmış olabilir ve mahkeme bunları yeterli görebilir.
    .change = Tanığın önceden söyledikleri veya başka bir yerdeki kopya.
    .next = Tanığın ne bildiğini veya kaydın ne gösterdiğini ve bunu başka kimin bilebileceğini yazın.
    .ask-1 = Eski ifadeler veya kopyalar, kaybolanın yerini tutabilir mi?

point-new-evidence = { $item }: hükümden bu yana yeni deliller var.
    .means = Dosyanın bunun için yeniden açılıp açılamayacağını o ülkenin hukuku belirler. INTERPOL’ün verileri doğru kalmak zorundadır.
    .other-side = Yargılamada gösterilebilecek olan çoğu zaman sayılmaz.
    .change = Oradaki bir mahkemenin dosyayı yeniden açma kararı.
    .next = Her parçanın size ne zaman ve nasıl ulaştığını not edin ve onu olduğu gibi saklayın.
    .ask-1 = Dosya orada yeniden açılabilir mi, kim açabilir ve hangi güne kadar?
    .ask-2 = Gönderilmeye karar veren mahkeme veya INTERPOL bunu şimdi görmeli mi?

point-anothers-conviction = { $item }: dosya başka birinin yargılanmasına dayanıyor olabilir.
    .means = Bir bildirim, kişinin bizzat ne yaptığını söylemelidir. Diğer yargılamanın nasıl yapıldığı, dosyanın dayandığı şeylerin bir parçasıdır.
    .other-side = Bir akrabanın veya ortağın mahkûmiyeti yine de delil olarak gösterilebilir.
    .change = Diğer kişi hakkındaki hüküm ve sizin hakkınızda ne söylediği.
    .next = O hükmün size atfettiği fiilleri sıralayın.
    .ask-1 = O hükümde benim hakkımda ne var ve buna nasıl itiraz edebilirim?
