## Extradition from the United Kingdom, by country

point-uk-category-1 = { $item }: Birleşik Krallık’ın bu ülkeyle yakalama emri sistemi var.
    .means = Onaylanmış bir yakalama emri, Birleşik Krallık’ta yerel bir emir olmadan yakalamaya izin verebilir. Hâkim tek başına karar verir. Adil bir karar için daha uzun süre gerekmedikçe duruşma, yakalamadan sonra { $part-1-hearing } içinde başlamalıdır.
    .other-side = Yakalama emrine ölçülülük, sağlık ve insan hakları gibi birkaç gerekçeyle itiraz edilebilir.
    .change = Yakalama emrinin türü ve oradaki dosyanın durumu.
    .next = Avukatınıza o ülkede bildiğiniz her adımı anlatın.
    .ask-1 = O ülke Birleşik Krallık’a yakalama emri gönderirse ilk gün bana ne olur?

point-uk-category-1-case = { $item }: Birleşik Krallık’ın bu ülkeyle yakalama emri sistemi var.
    .means = Onaylanmış bir yakalama emri, Birleşik Krallık’ta yerel bir emir olmadan yakalamaya izin verebilir. Hâkim tek başına karar verir. Adil bir karar için daha uzun süre gerekmedikçe duruşma, yakalamadan sonra { $part-1-hearing } içinde başlamalıdır.
    .other-side = Yakalama emrine ölçülülük, sağlık ve insan hakları gibi birkaç gerekçeyle itiraz edilebilir.
    .change = Yakalama emrinin türü ve oradaki dosyanın durumu.
    .next = Avukatınıza o ülkede bildiğiniz her adımı anlatın.
    .ask-1 = O ülke Birleşik Krallık’a yakalama emri gönderirse ilk gün bana ne olur?

point-uk-evidence-needed = { $item }: bu ülke Birleşik Krallık listesindedir ve delil göstermek zorundadır.
    .means = Birleşik Krallık hâkimi, delillerin yargılamayı gerektirmeye yetip yetmeyeceğini (case to answer) sorar. Acele yakalama, Birleşik Krallık’ın kendi emrini ve yazılı delil gerektirir. Belgeler yakalamadan sonra { $provisional-papers } içinde veya o ülke için belirlenen daha uzun sürede verilmelidir.
    .other-side = Bir ülkenin delil göstermek zorunda olması, gösteremeyeceği anlamına gelmez. Önce hâkim, sonra İçişleri Bakanı (Home Secretary) karar verir.
    .change = Deliller, süreler ve ileri sürebileceğiniz gerekçeler.
    .next = Dosyanın hangi belgelerini gördüğünüzü not edin.
    .ask-1 = O ülkenin hangi delilleri göndermesi gerekir?

point-uk-evidence-needed-case = { $item }: bu ülke Birleşik Krallık listesindedir ve delil göstermek zorundadır.
    .means = Birleşik Krallık hâkimi, delillerin yargılamayı gerektirmeye yetip yetmeyeceğini (case to answer) sorar. Acele yakalama, Birleşik Krallık’ın kendi emrini ve yazılı delil gerektirir. Belgeler yakalamadan sonra { $provisional-papers } içinde veya o ülke için belirlenen daha uzun sürede verilmelidir.
    .other-side = Bir ülkenin delil göstermek zorunda olması, gösteremeyeceği anlamına gelmez. Önce hâkim, sonra İçişleri Bakanı (Home Secretary) karar verir.
    .change = Deliller, süreler ve ileri sürebileceğiniz gerekçeler.
    .next = Dosyanın hangi belgelerini gördüğünüzü not edin.
    .ask-1 = O ülkenin hangi delilleri göndermesi gerekir?

point-uk-no-evidence-needed = { $item }: bu ülke Birleşik Krallık listesindedir ve delil göstermesi gerekmez.
    .means = Birleşik Krallık hâkimi böyle bir dosyada delilleri tartmaz; acele yakalama için bilgi yeterli olabilir. Belgeler yakalamadan sonra { $provisional-papers } içinde veya o ülke için belirlenen daha uzun sürede verilmelidir.
    .other-side = İnsan hakları, sağlık ve geçen zaman gibi diğer bütün gerekçeler kalır.
    .change = Oradaki dosyanın durumu ve ileri sürebileceğiniz gerekçeler.
    .next = Delil dışındaki gerekçeler için belge toplayın.
    .ask-1 = Mahkemenin delilleri tartmadığı yerde iadeye karşı ne söyleyebilirim?

point-uk-no-evidence-needed-case = { $item }: bu ülke Birleşik Krallık listesindedir ve delil göstermesi gerekmez.
    .means = Birleşik Krallık hâkimi böyle bir dosyada delilleri tartmaz; acele yakalama için bilgi yeterli olabilir. Belgeler yakalamadan sonra { $provisional-papers } içinde veya o ülke için belirlenen daha uzun sürede verilmelidir.
    .other-side = İnsan hakları, sağlık ve geçen zaman gibi diğer bütün gerekçeler kalır.
    .change = Oradaki dosyanın durumu ve ileri sürebileceğiniz gerekçeler.
    .next = Delil dışındaki gerekçeler için belge toplayın.
    .ask-1 = Mahkemenin delilleri tartmadığı yerde iadeye karşı ne söyleyebilirim?

point-uk-arrest-without-warrant = { $item }: bu ülkenin talebi, Birleşik Krallık’ta yerel bir emir olmadan yakalamaya yol açabilir.
    .means = National Crime Agency adlı kurum, ağır bir suç için böyle bir talebi onaylayabilir. Ağır suç, Birleşik Krallık’ta en az { $serious-extradition-offence } ceza getirebilen suçtur. Bu talep bir kırmızı bülten (Red Notice) olabilir.
    .other-side = Böyle ülkelerin listesi en son 2022 yılında okundu ve yeniden denetlenmelidir. Ağır bir davranış gerekir.
    .change = Liste, suç ve ağırlığı.
    .next = O ülkenin makamlarının her temasını avukatınıza bildirin.
    .ask-1 = Bir yakalamadan önce, avukat aracılığıyla kendim başvurmalı mıyım?

point-uk-arrest-without-warrant-case = { $item }: bu ülkenin talebi, Birleşik Krallık’ta yerel bir emir olmadan yakalamaya yol açabilir.
    .means = National Crime Agency adlı kurum, ağır bir suç için böyle bir talebi onaylayabilir. Ağır suç, Birleşik Krallık’ta en az { $serious-extradition-offence } ceza getirebilen suçtur. Bu talep bir kırmızı bülten (Red Notice) olabilir.
    .other-side = Böyle ülkelerin listesi en son 2022 yılında okundu ve yeniden denetlenmelidir. Ağır bir davranış gerekir.
    .change = Liste, suç ve ağırlığı.
    .next = O ülkenin makamlarının her temasını avukatınıza bildirin.
    .ask-1 = Bir yakalamadan önce, avukat aracılığıyla kendim başvurmalı mıyım?

point-uk-special-arrangement = { $item }: Birleşik Krallık’ta bu ülkeden gelen taleplere tek tek bakılır.
    .means = Sürekli bir düzenleme yoktur. İçişleri Bakanı (Home Secretary) tek bir olaya özgü düzenleme yapabilir.
    .other-side = Talep yine de mümkündür. Hiçbir zaman kendiliğinden kabul edilmez.
    .change = Yeni bir düzenleme veya yeni bir liste.
    .next = Bir talebin hazırlandığını gösteren her şeyi getirin.
    .ask-1 = Birleşik Krallık bu ülkeyle daha önce özel bir düzenleme yaptı mı?
    .ask-2 = Özel bir düzenleme yapılmadan önce avukat İçişleri Bakanlığına (Home Office) yazmalı mı?

point-uk-special-arrangement-case = { $item }: Birleşik Krallık’ta bu ülkeden gelen taleplere tek tek bakılır.
    .means = Sürekli bir düzenleme yoktur. İçişleri Bakanı (Home Secretary) tek bir olaya özgü düzenleme yapabilir.
    .other-side = Talep yine de mümkündür. Hiçbir zaman kendiliğinden kabul edilmez.
    .change = Yeni bir düzenleme veya yeni bir liste.
    .next = Bir talebin hazırlandığını gösteren her şeyi getirin.
    .ask-1 = Birleşik Krallık bu ülkeyle daha önce özel bir düzenleme yaptı mı?
    .ask-2 = Özel bir düzenleme yapılmadan önce avukat İçişleri Bakanlığına (Home Office) yazmalı mı?

point-uk-no-standing-arrangement = { $item }: bu ülke Birleşik Krallık listesinde bulunmadı.
    .means = Sürekli bir düzenleme yoktur, ama tek bir olaya özgü düzenleme mümkündür. Bazı sözleşmeler de belirli fiiller için dayanak olabilir.
    .other-side = Birleşik Krallık’la düzenleme olmaması, diğer ülkeler hakkında bir şey söylemez. Bir yolculuk durumu hemen değiştirebilir.
    .change = Yeni bir antlaşma, bir sözleşme veya bir yolculuk.
    .next = Her yolculuğu konuşun, çünkü diğer ülkelerin kendi antlaşmaları vardır.
    .ask-1 = Geçtiğim ülkelerden hangilerinin o ülkeyle iade antlaşması var?
    .ask-2 = Özel bir düzenleme yapılmadan önce avukat İçişleri Bakanlığına (Home Office) yazmalı mı?

point-uk-no-standing-arrangement-case = { $item }: bu ülke Birleşik Krallık listesinde bulunmadı.
    .means = Sürekli bir düzenleme yoktur, ama tek bir olaya özgü düzenleme mümkündür. Bazı sözleşmeler de belirli fiiller için dayanak olabilir.
    .other-side = Birleşik Krallık’la düzenleme olmaması, diğer ülkeler hakkında bir şey söylemez. Bir yolculuk durumu hemen değiştirebilir.
    .change = Yeni bir antlaşma, bir sözleşme veya bir yolculuk.
    .next = Her yolculuğu konuşun, çünkü diğer ülkelerin kendi antlaşmaları vardır.
    .ask-1 = Geçtiğim ülkelerden hangilerinin o ülkeyle iade antlaşması var?
    .ask-2 = Özel bir düzenleme yapılmadan önce avukat İçişleri Bakanlığına (Home Office) yazmalı mı?

point-uk-to-be-checked = { $item }: Birleşik Krallık’taki durumu avukat denetlemelidir.
    .means = Candour’un bu ülkeye ilişkin tablosu, tam olarak okunamayan kaynaklara dayanır. Bu yüzden bu konuda hiçbir şey söylemez.
    .other-side = Ülke bir Birleşik Krallık listesinde olabilir de olmayabilir de.
    .change = Okunduğunda, şimdiki liste.
    .next = Avukatınızdan o sırada yürürlükte olan listeyi denetlemesini isteyin.
    .ask-1 = Bu ülke bugün Birleşik Krallık listelerinde nerede duruyor?

point-uk-to-be-checked-case = { $item }: Birleşik Krallık’taki durumu avukat denetlemelidir.
    .means = Candour’un bu ülkeye ilişkin tablosu, tam olarak okunamayan kaynaklara dayanır. Bu yüzden bu konuda hiçbir şey söylemez.
    .other-side = Ülke bir Birleşik Krallık listesinde olabilir de olmayabilir de.
    .change = Okunduğunda, şimdiki liste.
    .next = Avukatınızdan o sırada yürürlükte olan listeyi denetlemesini isteyin.
    .ask-1 = Bu ülke bugün Birleşik Krallık listelerinde nerede duruyor?

point-elsewhere-rules = Gönderilip gönderilmeyeceğinizi, bulunduğunuz ülkenin hukuku belirler.
    .means = { $uk ->
        [no] Her ülkenin kendi antlaşmaları, süreleri ve gerekçeleri vardır. Candour yalnızca Birleşik Krallık hukukunu içerir ve onu burada dışarıda bırakır.
       *[other] Her ülkenin kendi antlaşmaları, süreleri ve gerekçeleri vardır. Candour’un Birleşik Krallık hukuku hakkında söyledikleri o zaman yalnızca bir karşılaştırmadır.
    }
    .other-side = Birleşik Krallık’taki bir büro, oradaki bir avukatla birlikte çalışabilir.
    .change = O gün nerede olduğunuz.
    .next = Bulunduğunuz ülkede avukat isteyin.
    .ask-1 = Bulunduğum ülkede hangi avukat bana görüş verebilir?

## Countries that the firm is often asked about

point-country-china = Çin: çoğu zaman önem taşıyan konular.
    .means = { $uk ->
        [no] Bildirilen dönüşlerin öncesinde yalnızca iade değil, kişiye veya akrabalara ziyaret ya da çağrı kâğıdı gibi baskı da vardı. Avrupa İnsan Hakları Mahkemesi 2022 yılında, bir telekom dolandırıcılığı dosyasında Polonya’dan iadeyi engelledi.
       *[other] Birleşik Krallık’ın Çin ana karasıyla sürekli bir düzenlemesi yoktur. Bildirilen dönüşlerin öncesinde yalnızca iade değil, kişiye veya akrabalara ziyaret ya da çağrı kâğıdı gibi baskı da vardı. Avrupa İnsan Hakları Mahkemesi 2022 yılında, bir telekom dolandırıcılığı dosyasında Polonya’dan iadeyi engelledi.
    }
    .other-side = { $uk ->
        [no] Bazı ülkelerin Çin’le antlaşması vardır.
       *[other] Başka ülkelerin Çin’le antlaşması vardır. Birleşik Krallık’ta tek bir olaya özgü düzenleme hukuken mümkündür.
    }
    .change = Suç isnadı, görevlilerin temasları ve yolculuklar.
    .next = Size veya akrabalara her teması, reddedilen her pasaportu ve her çıkış yasağını tarihiyle not edin.
    .ask-1 = Çin ile INTERPOL’ün daha yakın çalışmasından ve memleketteki baskıdan benim için ne çıkar?

point-country-hong-kong = { $uk ->
    [no] Hong Kong: çoğu zaman önem taşıyan konular.
   *[other] Hong Kong: Birleşik Krallık antlaşması askıda; 2025 tarihli bir kararname onu listeden çıkardı.
}
    .means = { $uk ->
        [no] Hong Kong’un talebinin neye yol açacağı, bulunduğunuz ülkenin antlaşmalarına bağlıdır.
       *[other] Bakanlar antlaşmanın yeniden yürürlüğe konmadığını ve her talebe tek tek bakıldığını söyledi.
    }
    .other-side = { $uk ->
        [no] Bir antlaşma askıya alınabilir ve yeniden uygulanabilir.
       *[other] Bakanlar bunun hiçbir zaman olmayacağına söz vermedi.
    }
    .change = Yeni bir düzenleme.
    .next = Oradaki güvenlik yasalarıyla her bağı avukatınıza söyleyin.
    .ask-1 = Hong Kong beni iadeden başka bir yolla isteyebilir mi?

point-country-india = Hindistan: çoğu zaman önem taşıyan konular.
    .means = { $uk ->
        [no] Büro, orada bültenlerin daha hızlı hazırlandığını bildiriyor. Hindistan’ın neyi göstermek zorunda olduğu, bulunduğunuz ülkeyle antlaşmasına bağlıdır.
       *[other] Hindistan Birleşik Krallık listesindedir ve delil göstermek zorundadır. Belgeleri acele yakalamadan sonra { $provisional-papers-india } içinde verilmelidir. Büro, orada bültenlerin daha hızlı hazırlandığını bildiriyor.
    }
    .other-side = { $uk ->
        [no] Bildirilen dönüşler, taleplerin sayısı yanında azdır.
       *[other] Bildirilen dönüşler, taleplerin sayısı yanında azdır. Bir Birleşik Krallık mahkemesi 2025 yılında bir dosyada iadeyi insan hakları gerekçesiyle reddetti. Hindistan o zamandan beri başka dosyalarda güvence sundu.
    }
    .change = Kurum, aşama ve suç isnadı.
    .next = Size hangi kurumun yazdığını ve dosya numarasını not edin.
    .ask-1 = Dosyayı hangi Hindistan kurumu yürütüyor ve sıradaki adımı ne?

point-country-russia = Rusya: çoğu zaman önem taşıyan konular.
    .means = { $uk ->
        [no] Mart 2022’de INTERPOL, Rusya’nın gönderdiklerini dağıtılmadan önce denetlemeye karar verdi. Bu denetimlerin hepsinin hâlâ sürüp sürmediği doğrulanmalıdır.
       *[other] Rusya kâğıt üzerinde Birleşik Krallık listesindedir. Mart 2022’de INTERPOL, Rusya’nın gönderdiklerini dağıtılmadan önce denetlemeye karar verdi. Bu denetimlerin hepsinin hâlâ sürüp sürmediği doğrulanmalıdır.
    }
    .other-side = Denetim her bildirimi durdurmaz. Ülkeler Rusya’dan gelen bildirimleri farklı ele alır.
    .change = Suç isnadı ve bulunduğunuz ülke.
    .next = Dosyadan önce size takılan her adı, bir işletmeye el konulmasını veya askere çağrıyı not edin.
    .ask-1 = Hangi ülkeler böyle taleplere göre hâlâ hareket ediyor ve biri denetlenmeden dağıtılmış olabilir mi?

point-country-gulf = Körfez, krediler ve çekler: çoğu zaman önem taşıyan konular.
    .means = Banka kredileri ve teminat çekleri uzun süre bültenlerin başlıca nedenlerindendi. Büro, ödenmeyen çekler için ancak belirli bir tutarın üzerinde bülten görüldüğünü bildiriyor. Böyle dosyalarda gıyapta hükümler yaygındır.
    .other-side = Dolandırıcılık türünden fiiller suç olmayı sürdürür; hukuk Körfez devletleri arasında değişir. Bazı devletler bildirimlerini yayımlamadığı için açık listeler az şey söyler.
    .change = Çekin tarihi, devlet ve varsa anlaşma.
    .next = Bankanın adını, dosya numarasını ve Arapça mahkeme belgelerini toplayın.
    .ask-1 = Orada aleyhime bir hüküm var mı ve ödenebilir mi, ona itiraz edilebilir mi?

point-country-gulf-people = Körfez: bildirimleri ve yolculukları sormaya değer.
    .means = Bazı Körfez devletleri bildirimlerini yayımlamadığı için açık listeler az şey söyler. Komşu bir devletin bir taleple ne yapacağını kendi hukuku belirler.
    .other-side = Hukuk ve uygulama Körfez devletleri arasında değişir.
    .change = Devlet, dosyanın türü ve güzergâhınız.
    .next = Güzergâhınızdaki her devleti avukatınıza söyleyin.
    .ask-1 = O bölgenin devletleri birbirine kişi gönderiyor mu ve hangileri güzergâhımda?

point-country-turkey = Türkiye: çoğu zaman önem taşıyan konular.
    .means = { $uk ->
        [no] Kural olarak INTERPOL, bir darbeye bağlı talepleri reddeder. Bunun yerine pasaport kayıp veya artık geçerli değil diye kaydedilebilir.
       *[other] Kural olarak INTERPOL, bir darbeye bağlı talepleri reddeder. Bunun yerine pasaport kayıp veya artık geçerli değil diye kaydedilebilir. Ülke Birleşik Krallık listesindedir.
    }
    .other-side = Olağan dosyalar başka her yerdeki gibi ele alınır.
    .change = Dosyanın o olaylarla bağı.
    .next = Her pasaport belgesini saklayın ve bir sorunun ne zaman başladığını not edin.
    .ask-1 = Bir veri tabanında pasaportumla ilgili kayıt var mı?

point-country-ukraine = Ukrayna: çoğu zaman önem taşıyan konular.
    .means = { $uk ->
        [no] Büro, AB’den cezaevi güvenceleriyle yapılan gönderilmelerin arttığını bildiriyor.
       *[other] Büro, AB’den cezaevi güvenceleriyle yapılan gönderilmelerin arttığını bildiriyor. Ülke Birleşik Krallık listesindedir.
    }
    .other-side = Savaş; güvenlik, askerlik ve cezaevi koşulları hakkında her mahkemenin yeniden tarttığı konular doğurur.
    .change = Güvenceler ve savaşın durumu.
    .next = Askerlik belgelerini ve nerede olduğunuzun kanıtını toplayın.
    .ask-1 = Mahkemeler Ukrayna’nın cezaevlerine ilişkin sözlerini şimdi nasıl ele alıyor?

point-country-usa = Amerika Birleşik Devletleri: çoğu zaman önem taşıyan konular.
    .means = { $uk ->
        [no] ABD talebinin neye yol açacağı, bulunduğunuz ülkenin antlaşmasına bağlıdır. ABD içinde bir bildirim nedeniyle vize veya seyahat kartı reddedilebilir.
       *[other] ABD talebi Birleşik Krallık’ta hızlı bir yakalamaya yol açabilir. Bazı ülkelerin belgelerini göndermek için çoğundan daha uzun süresi vardır. ABD içinde bir bildirim nedeniyle vize veya seyahat kartı reddedilebilir.
    }
    .other-side = Bir kurumun teması, bir sorudan suç isnadına kadar farklı anlamlara gelebilir.
    .change = Bir iddianame veya bir kurumdan mektup.
    .next = Her kurumu, mektubu veya ziyareti tarihiyle not edin.
    .ask-1 = ABD’de hakkımda gizli tutulan bir suç isnadı var mı ve bunu öğrenebilir miyiz?
    .ask-2 = ABD talebi üzerine yakalamadan sonra ABD belgeleri ne kadar sürebilir?

## What a UK court can look at

point-dual-criminality = { $uk ->
        [yes] { $item }: dosyada iddia edilen, Birleşik Krallık’ta suç olmayabilir.
       *[other] { $item }: dosyada iddia edilen, karar veren ülkede suç olmayabilir.
    }
    .means = { $uk ->
        [yes] Birleşik Krallık mahkemesi fiilin adına değil, ne yapıldığına bakar. Çoğu ülke için fiil, iki ülkede de en az { $extradition-offence } ceza getirebilmelidir. Yakalama emri sistemindeki ülkeler için bu ceza orada aranır, burada herhangi bir suç olması yeter. Daha önce ceza almış kişi için en az { $extradition-sentence } süreli cezaya bakılır.
       *[other] Birçok antlaşma, yapılanın iki ülkede de suç olmasını ister. Karar veren mahkeme bunun için kendi hukukuna bakar.
    }
    .other-side = { $uk ->
        [yes] Davranış geniş yorumlanır. Aldatma anlatıldığında Birleşik Krallık hukukunda çoğu zaman bir karşılığı vardır.
       *[other] Davranış çoğu zaman geniş yorumlanır. Antlaşmadaki bir suç listesi bu ölçütün yerini alabilir.
    }
    .change = Anlatılan fiillerin tam olarak ne olduğu.
    .next = Neyin, nerede ve kim tarafından yapıldığının söylendiğini yazın.
    .ask-1 = { $uk ->
        [yes] Karşı taraf Birleşik Krallık’taki hangi suçu gösterir?
       *[other] Karşı taraf o ülkedeki hangi suçu gösterir?
    }

point-extraneous = Bir talep, kim olduğunuz veya ne düşündüğünüz için yapılmış olabilir.
    .means = Talep gerçekte ırk, din, vatandaşlık, cinsiyet, cinsel yönelim veya siyasi görüşü hedef alıyorsa Birleşik Krallık hâkimi reddetmelidir. Yargılama veya tutulma bunlar yüzünden kişinin zararına etkilenecekse de aynısı geçerlidir.
    .other-side = Bir gruba ait olmak veya bir görüş tek başına yetmez. Taleple bağı gösterilmelidir.
    .change = Açıklamalar, zamanlama ve başkalarına nasıl davranıldığı.
    .next = Dosyayı kim olduğunuzla bağlayan şeyleri toplayın.
    .ask-1 = Talebin arkasında siyaset, inanç veya köken olabileceğini Birleşik Krallık mahkemesine hangi belgeler gösterir?

point-passage-of-time = O kadar çok zaman geçmiş olabilir ki gönderilmeniz haksız veya ezici (unjust or oppressive) olur.
    .means = Birleşik Krallık hâkimi, fiillerden veya cezanın çekilmesi gereken zamandan beri geçen süreye bakar. Kaybolan deliller ve o zamandan beri kurulan hayat hesaba katılabilir.
    .other-side = Gecikmenin nedenleri önemlidir. Dosyadan haberi olduğu hâlde kaçan kişi, sonrasında geçen süreye ancak istisnai durumlarda dayanabilir.
    .change = Dosyayı ne zaman öğrendiğiniz ve nasıl ayrıldığınız.
    .next = Neyin kaybolduğunu not edin: kayıtlar, tanıklar, hatırlananlar.
    .ask-1 = Dosyada söylenen fiillerden beri geçen zaman bana yardım eder mi ve nasıl sayılır?

point-forum = { $item }: dosyada iddia edilenlerin çoğu Birleşik Krallık’ta olmuş olabilir.
    .means = Suçlama dosyalarında Birleşik Krallık hâkimi, dosyanın buraya ait olup olmadığını sorabilir. Yalnızca listelenen hususlar sayılır: zararın yeri, deliller ve Birleşik Krallık’la bağlar gibi.
    .other-side = Birleşik Krallık savcısı, dosyanın burada görülmemesi gerektiğini belgeleyerek bu savı sona erdirebilir.
    .change = Zararın nerede doğduğu ve delillerin nerede olduğu.
    .next = Sizin, bankanın, sunucuların ve mağdurların nerede olduğunu not edin.
    .ask-1 = Dosyanın Birleşik Krallık’a ait olduğunu söylersem burada hakkımda dosya açılabilir mi?

point-acts-outside = { $item }: dosyada iddia edilenlerin çoğu, talep eden ülkenin dışında olmuş olabilir.
    .means = Birleşik Krallık mahkemesi, böyle fiillerin karşılık gelen koşullarda burada suç olup olmayacağını sorar. Bu koşul, fiillerin Birleşik Krallık’ta değil, yurt dışında yapılmış olmasıdır.
    .other-side = Fiillerin bir bölümünün veya etkisinin talep eden ülkede olduğu söylenebilir.
    .change = Her fiilin nerede yapıldığı ve talebin bu konuda ne dediği.
    .next = Her fiil için sizin ve diğerlerinin nerede olduğunu not edin.
    .ask-1 = Birleşik Krallık hukuku, yurt dışında yapılan böyle fiillere uzanıyor mu?

point-health-bar = Sağlığınız iade ve INTERPOL için önemli olabilir.
    .means = { $uk ->
        [yes] Kişinin beden veya ruh sağlığı gönderilmeyi haksız veya ezici kılıyorsa Birleşik Krallık hâkimi kişiyi serbest bırakmalı veya duruşmayı ertelemelidir.
       *[other] Bir hastalığın gönderilmeye engel olup olmadığına, karar veren mahkeme kendi hukukuna göre karar verir.
    } Hastalık, INTERPOL’ün insan hakları kuralı bakımından da ileri sürülmüştür.
    .other-side = Mahkeme, diğer ülkede hangi bakımın olacağını sorar. Raporlar yeni ve tam olmalıdır.
    .change = Tedavi ve güvenceler.
    .next = Avukatınız söylediğinde doktorunuzdan rapor isteyin.
    .ask-1 = Sağlığım hakkında hangi doktor ve hangi soru üzerine yazmalı?

point-family-life = Birleşik Krallık’taki aile hayatınız ve özel hayatınız iade dosyasında hesaba katılabilir.
    .means = Birleşik Krallık hâkimi; size, hayat arkadaşınıza, çocuklara ve bakımınızdaki kişilere etkisini tartar. Birleşik Krallık’taki yıllar bunun bir parçasıdır.
    .other-side = Mahkeme bunu, iadenin yapılmasındaki yarara karşı tartar. Her dosyaya kendi içinde bakılır.
    .change = Çocukların ihtiyaçları ve suç isnadının ağırlığı.
    .next = Okul, sağlık ve bakım belgelerini toplayın.
    .ask-1 = Buradaki hayatım hakkında hangi belgeler veya raporlar yararlı olur?

point-proportionate = { $item }: Birleşik Krallık hâkimi, gönderilmenin ölçüsüz olup olmadığını sorabilir.
    .means = Yakalama emri sistemindeki bir ülkenin yargılama için emrinde hâkim yalnızca üç şeye bakar. Bunlar suçun ağırlığı, olası ceza ve daha hafif yollardır.
    .other-side = Bu konu, daha önce mahkûm edilmiş kişiye açık değildir.
    .change = Tutar, size atfedilen pay ve görüntülü dinlenme önerisi.
    .next = O ülkenin sizi başka bir yolla dinleyip dinleyemeyeceğini not edin.
    .ask-1 = Oraya gönderilmekten daha hafif bir şey önerebilir miyim?

point-not-yet-charged = { $item }: dosya hâlâ yalnızca bir soruşturma olabilir.
    .means = Birleşik Krallık hâkimi, yakalama emrinin arkasındaki ülkenin suç isnat etmeye ve yargılamaya karar verip vermediğini sorabilir. Bu, yakalama emri sistemindeki ülkeler için geçerlidir.
    .other-side = Bu soru, diğer ülkeler veya daha önce mahkûm edilmiş kişiler için açık değildir.
    .change = Bir suç isnadı veya yargılama tarihi.
    .next = Size tanık diyen veya görüşme isteyen her belgeyi getirin.
    .ask-1 = O ülke bana suç isnat etmeye ve beni yargılamaya karar verdi mi?

point-speciality = Bir konu için gönderildikten sonra karşınıza başka konular çıkabilir.
    .means = Birleşik Krallık hukuku, kişinin yalnızca talebin konusu için işlem görmesini sağlayan bir düzenleme ister (speciality). Orada birkaç açık dosya varsa bu gündeme getirmeye değer.
    .other-side = Antlaşmada böyle bir kural varsa mahkeme kural olarak ona uyulacağını kabul eder. Başka yerde uyulmadığının kanıtı önemli olabilir.
    .change = Antlaşma ve diğer dosyalar.
    .next = O ülkedeki her dosyayı listeleyin, küçükleri de.
    .ask-1 = O ülke, kişileri istediğinden fazlası için yargıladı mı?

point-death-penalty = { $item }: ölüm cezası anıldı veya bundan korkuluyor.
    .means = { $uk ->
        [yes] Ölüm cezası verilmemeli ve infaz edilmemelidir. İçişleri Bakanı (Home Secretary), bu konuda yeterli yazılı güvence olmadan iadeye karar vermemelidir.
       *[other] Onu uygulamama sözünün gerekip gerekmediği, gönderilmeye karar veren ülkenin hukukuna bağlıdır.
    }
    .other-side = Böyle bir güvenceyle iade mümkün kalır.
    .change = Suç isnadı ve güvence.
    .next = Maddeyi ve cezaları basıldığı gibi not edin.
    .ask-1 = O ülke ölüm cezası hakkında önceden ne sözler verdi ve buna güvenebilir miyim?

point-life-without-release = { $item }: müebbet hapiste salıverilme olmayabilir veya ancak bağışlanmayla (af) olabilir.
    .means = { $uk ->
        [yes] İade, Sözleşme haklarını ihlal edecekse Birleşik Krallık hâkimi kişiyi serbest bırakmalıdır. Mahkeme önce böyle bir ceza verilmesinin ne kadar gerçek bir ihtimal olduğunu sorar. Sonra bu cezanın yeniden incelenip incelenemeyeceğini sorar.
       *[other] Avrupa İnsan Hakları Sözleşmesi ülkelerinin mahkemeleri önce böyle bir ceza verilmesinin ne kadar gerçek bir ihtimal olduğunu sorar. Sonra bu cezanın yeniden incelenip incelenemeyeceğini sorar.
    }
    .other-side = Daha kısa ceza getirebilen bir suç isnadı, kanundaki bir yeniden inceleme veya bir söz buna yanıt olabilir.
    .change = Salıverilmeye ilişkin kanun ve bunun gibi dosyalarda yapılanlar.
    .next = O ülkenin bir avukatından salıverilmeye ilişkin kanunu yazılı olarak isteyin.
    .ask-1 = Orada böyle cezaların nasıl bittiğini kim gösterebilir?

point-asylum-and-extradition = Birleşik Krallık’ta koruma veya bir başvuru, iade için önemli olabilir.
    .means = Talepten önce veya sonra koruma için başvuran kişi, kural olarak başvurusu kesin karara bağlanmadan teslim edilmez. Yakalama emri sistemindeki ülkeler için İçişleri Bakanı (Home Secretary) bir istisnayı onaylayabilir. Bakan, tanınmış bir mülteciyi bazı durumlarda serbest bırakabilir.
    .other-side = Başvuru kendi olgularına göre incelenir. Belgeler hiçbir zaman kaçtığınız ülkeye ulaşmamalıdır.
    .change = Başvuruya ilişkin karar.
    .next = İki avukata da birbirlerinin tarihlerini bildirin.
    .ask-1 = Sığınma dosyam ile iade dosyası birbirini nasıl etkiler?

point-extradited-before = Daha önce bir ülke sizi başka bir ülkeye göndermiş olabilir.
    .means = Önceki bir iadeden sonra, yenisi için o ülkenin onayı gerekebilir.
    .other-side = Bu yalnızca bazı dosyalarda önemlidir.
    .change = Önceki dosyanın ne hakkında olduğu.
    .next = Önceki dosyanın belgelerini getirin.
    .ask-1 = Beni daha önce gönderen ülkenin yeni talebi kabul etmesi gerekiyor mu ve ona soruldu mu?

point-co-accused = { $item }: suçlanan diğer kişilere ne olduğu sizin için önemli olabilir.
    .means = Aynı dosyada başka bir kişi için ret, beraat veya silme tartılabilir. Bir iş arkadaşının yurt dışında gözaltına alınması da sizin için bir işaret olabilir.
    .other-side = Her kişinin payı farklıdır ve başkalarının mahkûmiyeti aleyhinize sayılabilir.
    .change = Diğerlerine ilişkin kararların gerekçesi.
    .next = Diğer kişileri, ülkeyi ve her dosyaya ne olduğunu listeleyin. Bu konuda onlarla iletişime geçmeyin.
    .ask-1 = Avukatım diğerlerinin avukatlarıyla belge paylaşabilir mi?

## What can be prepared in the United Kingdom

point-uk-alert-effect = Birleşik Krallık’ta polis bir INTERPOL bildirimini görebilir, ama bildirim tek başına yakalama yetkisi vermez.
    .means = Polis ve sınır görevlileri bütün ülkelerin bildirimlerini görebilir. Çoğu ülke için ayrıca Birleşik Krallık’ın yakalama emri gerekir. Birkaç ülke için National Crime Agency adlı kurum, emirsiz yakalamayı onaylayabilir.
    .other-side = Bir bildirim, kişi sınırdayken bile yakalama emri istenmesine yol açabilir.
    .change = Bildirimin arkasındaki ülke ve bir yakalama emri veya onay belgesi.
    .next = Avukatınıza size ne söylendiğini ve kimin söylediğini anlatın.
    .ask-1 = Burada bugün yakalanabilir miyim ve hangi belgeyle?
    .ask-2 = Avukat polise randevuyla geleceğimi söyleyebilir mi ve bu neyi açığa vurur?

point-bail-ready = Kefaletle serbest bırakma (bail) yakalamadan önce hazırlanabilir.
    .means = Suçlanan kişinin başlangıçta kefaletle serbest bırakılma hakkı vardır, mahkûm edilmiş kişinin yoktur. Mahkemeler adrese, para taahhüt eden kişiye (surety), paraya ve pasaportlara bakar.
    .other-side = Mahkeme kefaletle serbest bırakmayı reddedebilir veya sıkı koşullar koyabilir.
    .change = Mahkûmiyet olup olmadığı ve kimin para taahhüt edebileceği.
    .next = Bir adresi, para taahhüt edebilecek kişileri ve her pasaportu listeleyin.
    .ask-1 = Kefalet için hangi koşulları önerebilirim ve kim yardım edebilir?
    .ask-2 = Dosyamda bir mahkeme kefaletle serbest bırakmaya karşı ne söyler?

point-bail-now = Tutulurken veya koşullara bağlıyken kefaletle serbest bırakma (bail) istenebilir.
    .means = Suçlanan kişinin başlangıçta kefaletle serbest bırakılma hakkı vardır, mahkûm edilmiş kişinin yoktur. Mahkemeler adrese, para taahhüt eden kişiye (surety), paraya ve pasaportlara bakar.
    .other-side = Mahkeme kefaletle serbest bırakmayı reddedebilir veya sıkı koşullar koyabilir.
    .change = Mahkûmiyet olup olmadığı ve kimin para taahhüt edebileceği.
    .next = Bir adresi, para taahhüt edebilecek kişileri ve her pasaportu belirtin.
    .ask-1 = Kefaletle serbest bırakılmayı ne zaman isteyebilir veya yeniden isteyebilirim?
    .ask-2 = Hangi kefalet koşullarını önerebilir veya değiştirtebilirim?

point-abuse-of-process = { $item }: Birleşik Krallık mahkemesi, yargı yolu kötüye kullanılıyorsa (abuse of process) iadeyi reddedebilir.
    .means = Dosyadan vazgeçme teklifi, arkasındaki etki veya yeniden açılan bir dosya, bakılacak işaretler olabilir.
    .other-side = Bu yetki dardır. Talep eden makamın kötü niyeti veya manipülasyonu ve adaletsizlik, ikna edici delille gösterilmelidir.
    .change = Makamın ne bildiğini ve yaptığını gösteren belgeler.
    .next = Her teklifin tam sözlerini, tarihiyle ve kimin yaptığıyla saklayın.
    .ask-1 = Talebin kötüye kullanıldığına ilişkin yeterli delil var mı, yoksa başka bir konum daha mı güçlü?

point-uk-case-first = Birleşik Krallık’taki bir dosya iadeden önce gelebilir.
    .means = Birleşik Krallık’taki bir suç isnadı veya ceza, buradaki iade dosyasını bitene kadar erteleyebilir.
    .other-side = Talebi erteler, bitirmez.
    .change = Birleşik Krallık’taki dosyanın nasıl ve ne zaman biteceği.
    .next = Birleşik Krallık’taki dosyanın her belgesini getirin ve iki avukata da birbirlerinin tarihlerini bildirin.
    .ask-1 = Birleşik Krallık’taki dosya mı, iade dosyası mı önce gelir ve kefalet için bundan ne çıkar?

point-appear-by-appointment = Bir avukat, sizin randevuyla geleceğinizi polise veya mahkemeye teklif edebilir.
    .means = Birleşik Krallık makamları, politika olarak bir yakalama emrinin veya talebin varlığını ne doğrular ne reddeder. Avukat yine de sorabilir ve bu teklifi yapabilir.
    .other-side = Teklif reddedilebilir. Sormak, nerede olduğunuzu da gösterebilir.
    .change = Zaten var olan bir yakalama emri veya onay belgesi.
    .next = Sorup sormamaya avukatınızla karar verin ve mahkemenin kefalet için baktıklarını toplayın.
    .ask-1 = Avukat polise beni sorarsa bunu kim öğrenir ve ne kazanırız?

point-eu-citizen-in-eu = Bir AB devletinin vatandaşısınız ve başka bir AB devletinden sizi göndermesi istenebilir.
    .means = AB dışındaki bir devlet böyle bir vatandaşı isterse, kural olarak bu, vatandaşın kendi devletine bildirilmelidir. O devlet fiilleri kovuşturabiliyorsa bunun yerine vatandaşını isteyebilir.
    .other-side = Kural tek başına hiçbir iadeyi engellemez. AB mahkemesi bu kuralı, AB içinde yer değiştiren vatandaşlar ve antlaşma bulunan durumlar için koydu.
    .change = Bulunduğunuz AB devleti ve talep eden ülke.
    .next = Vatandaşlığınızın kanıtını yanınızda taşıyın ve avukatınıza güzergâhı söyleyin.
    .ask-1 = Kendi ülkeme bildirilmesi gerekir mi ve bu bana yardım eder mi?

point-eu-citizen-at-home = Vatandaşı olduğunuz AB devletinde yaşıyorsunuz ve AB dışındaki bir devletin size karşı dosyası var.
    .means = Avrupa İade Sözleşmesi’ne göre devlet kendi vatandaşını iade etmeyi reddedebilir. Sizin için talep alan başka bir AB devleti, kural olarak önce devletinize bildirmelidir.
    .other-side = Devletinizden fiilleri kendisinin kovuşturması istenebilir. AB mahkemesinin kuralı tek başına iadeyi engellemez.
    .change = Vatandaşlığınız, talep eden ülke ve nereye gittiğiniz.
    .next = Vatandaşlığınızın kanıtını yanınızda taşıyın ve her yolculuğu avukatınıza söyleyin.
    .ask-1 = Kendi ülkem vatandaşlarını iade eder mi ve dosyayı devralabilir mi?

point-refugee-held-elsewhere = Korumanız var veya koruma istiyorsunuz; sizi tutan ülke, bu korumayı vermemiş bir ülke.
    .means = UNHCR’nin komitesindeki devletler 1980 yılında, mültecilerin zulümden korktukları ülkeye iade edilmemesi gerektiğini söyledi. UNHCR, Birleşmiş Milletler’in mülteci kuruluşudur.
    .other-side = Bu sonuç bir kanun değildir. Ağır suçlar nedeniyle mülteci statüsünün dışında bırakılan kişileri kapsamaz.
    .change = Sizi tutan ülkenin statünüz hakkında ne öğrendiği ve kimden öğrendiği.
    .next = Oradaki bir avukata, korunduğunuzun ve hangi ülkenin koruduğunun bugün bildirilmesini sağlayın.
    .ask-1 = Bu ülkede UNHCR’ye hemen bildirilmeli mi ve kim bildirmeli?
    .ask-2 = Beni koruyan ülkeye nasıl dönerim?

point-identity-at-hearing = { $item }: istenen kişi olup olmadığınız tartışmalı olabilir.
    .means = { $uk ->
        [no] İadeye karar veren mahkeme önce, doğru kişinin önünde olup olmadığını sorar.
       *[other] Birleşik Krallık hâkimi, mahkemedeki kişinin istenen kişi olup olmadığına hangisi daha olasıysa ona göre (balance of probabilities) karar vermelidir. O kişi değilse hâkim, kişinin serbest bırakılmasına karar vermelidir.
    }
    .other-side = Belgeler, fotoğraflar, parmak izleri ve eski adresler, bunun başka adla aynı kişi olduğunu gösterebilir.
    .change = Parmak izleri, fotoğraflar, doğum belgeleri ve nerede olduğunuzun kanıtı.
    .next = O zaman kim olduğunuzu ve nerede yaşadığınızı gösteren belgeleri toplayın.
    .ask-1 = O ülke, bu kişinin ben olduğumu söylerken neye dayanıyor?
    .ask-2 = Başka biri olduğumu hangi duruşmada söylemeliyim?

point-agreed-to-return = { $item }: oraya gönderilmeyi kabul ettiniz.
    .means = { $uk ->
        [yes] Birleşik Krallık’ta rıza hâkim önünde yazılı verilir ve geri alınamaz. Gönderilmeye karşı hâlâ söylenebileceklere daha az bakılır veya hiç bakılmaz.
       *[other] Gönderilmeye rıza kesin olabilir. Rızayla nelerden vazgeçildiği, karar veren ülkenin hukukuna bağlıdır.
    }
    .other-side = Kişinin istediği bir gönderilme daha kısa yol olabilir. O zaman hazırlanabilir.
    .change = Rızanın nasıl ve hangi görüşle verildiği ve o zamandan beri karar verilip verilmediği.
    .next = Rızanın kesin olup olmadığını bugün sorun ve imzalananın bir kopyasını alın.
    .ask-1 = Rızam kesin mi ve bununla nelerden vazgeçtim?
    .ask-2 = Ne kadar çabuk gönderilebilirim ve öncesinde neler ayarlanabilir?

point-several-requests = Birden fazla ülke iade istiyor ve birinin aralarında seçim yapması gerekiyor.
    .means = Avrupa Sözleşmesi’ne göre karar veren devlet, fiillerin ağırlığını ve nerede yapıldığını tartar. Taleplerin tarihlerini, vatandaşlığı ve sonradan başka bir yere gönderilip gönderilemeyeceğinizi de tartar. { $uk ->
        [yes] Birleşik Krallık’ta İçişleri Bakanı (Home Secretary) veya hâkim, diğeri karara bağlanana kadar bir talebi erteleyebilir.
       *[other] Diğer antlaşmaların kendi kuralları vardır.
    }
    .other-side = Bir talebe rıza, seçimi bitirebilir. Başka suç isnatlarına karşı korumayı da bitirebilir.
    .change = Bir geri alma, bir rıza veya bir talebi öne koyan karar.
    .next = Her talebi tarihi, fiilleri ve aşamasıyla listeleyin. Görüş almadan hiçbir şeye rıza göstermeyin.
    .ask-1 = Ülkeler arasında kim karar verir ve bu konuda dinlenebilir miyim?
    .ask-2 = Taleplerden birini kabul edersem ne olur?
    .ask-3 = Bir ülkeye gönderildikten sonra başka fiillerden yargılanabilir veya başka yere gönderilebilir miyim?

point-measures-of-strasbourg = Strazburg’daki insan hakları mahkemesi, bir devletten birini göndermeden önce beklemesini isteyebilir.
    .means = Avrupa İnsan Hakları Mahkemesi, bir devlete ülkeden çıkarmayı veya iadeyi şimdilik durdurmasını bildirebilir. Bunu, giderilemeyecek bir zarar riskinin çok yakın olduğu durumlarda yapar.
    .other-side = Böyle tedbirler istisnadır ve taleplerin çoğu kabul edilmez. Önce genellikle o ülkedeki başvuru yolları gelir.
    .change = Kesin bir karar ve birinin gönderilebileceği bir tarih.
    .next = Hangi kararın sonuncu olacağını ve birinin hangi gün gönderilebileceğini bugün sorun.
    .ask-1 = Böyle bir talep ne zaman ve hangi belgelerle gönderilmeli?
    .ask-2 = Burada önce hangi kanun yolları denenmeli?

point-measures-of-the-un = Birleşmiş Milletler’in bir komitesi, bir devletten beklemesini isteyebilecek durumda olabilir.
    .means = İşkenceye Karşı Komite, iadeye karşı şikâyetlere bakmıştır. Şikâyet sürerken devletten iadeyi durdurmasını isteyebilir. Devletin böyle şikâyetleri kabul etmiş olması gerekir.
    .other-side = Devlet böyle bir isteğe her zaman uymaz. Avrupa İnsan Hakları Mahkemesine her devlete karşı başvurulamaz.
    .change = Kesin bir karar ve devletin böyle şikâyetleri kabul edip etmediği.
    .next = Hangi kararın sonuncu olacağını ve birinin hangi gün gönderilebileceğini bugün sorun.
    .ask-1 = Bu devlet, Birleşmiş Milletler’in bir komitesine şikâyeti kabul etti mi?
    .ask-2 = Burada önce hangi kanun yolları denenmeli?

point-no-new-trial = { $item }: gıyapta verilen hükümden sonra yeniden yargılama olmayabilir.
    .means = { $uk ->
        [no] Mahkemeler, gıyabında hüküm verilen kişinin dosyasının yeniden görülüp görülemeyeceğini sorar.
       *[other] Birleşik Krallık hâkimi, kendi seçiminizle mi katılmadığınızı sorar. Öyle değilse hâkim, yeniden yargılama hakkının veya buna eş bir incelemenin olup olmadığını sorar.
    }
    .other-side = Yargılamayı bilen ve kendi seçimiyle katılmayan kişi için yenisi gerekmeyebilir.
    .change = Oradaki yeniden yargılamaya ilişkin kanunun metni ve size nasıl bildirildiği.
    .next = Yeniden yargılama hakkında neyin, kim tarafından söylendiğini avukatınıza anlatın.
    .ask-1 = Orada yeniden yargılanma hakkım var mı ve bunun için ne yapmalıyım?

point-late-charge = { $item }: erken bir tarihte sorgulandınız ve suç isnadı yıllar sonra geldi.
    .means = { $uk ->
        [yes] Birleşik Krallık hâkimi, geçen zamanın gönderilmeyi haksız veya ezici (unjust or oppressive) kılıp kılmadığını sorar. Arada neden hiçbir şey olmadığı hesaba katılabilir.
       *[other] Bir mahkeme arada neden hiçbir şey olmadığını sorabilir.
    }
    .other-side = Geç gelen bir suç isnadını yeni deliller açıklayabilir. Kişinin kendi kaçışından doğan zaman, onun lehine pek sayılmaz.
    .change = Makamların neyi ne zaman bildiğini gösteren belgeler.
    .next = Polisle her görüşmeyi günüyle ve sonrasında nerede yaşadığınızı not edin.
    .ask-1 = Makamlar o yıllarda ne biliyordu ve bekleyişi ne açıklıyor?
