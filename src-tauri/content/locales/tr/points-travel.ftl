point-journey-planned = Yanıtlarda anlatılanlar bir sınırda önemli olabilir.
    .means = Transit dâhil, yolculuk etmeden önce bir avukatla konuşun. Bir bildirimin orada ne anlama geldiğine her ülke kendisi karar verir; transitte gözaltına alınanlar olmuştur.
    .other-side = Birçok yolculuk soru sorulmadan geçer. Bu, bir sonraki hakkında az şey gösterir.
    .change = Güzergâh ve önce neyin öğrenildiği.
    .next = Her güzergâhı, her durağıyla avukatınıza gösterin.
    .ask-1 = Güzergâhın her durağında ne olabilir?
    .ask-2 = Başka bir ülkede durmayan bir güzergâh var mı?

point-journey-very-soon = { $time ->
    [past] Bu günlerde bir yolculuk başlayacaktı: { $item }.
   *[ahead] Birkaç gün içinde bir yolculuk başlıyor; önce bir avukatla konuşun: { $item }.
}
    .means = Yolculuk başlayınca danışmak için az zaman kalır. Transit durağı, o ülkede bulunmak sayılır.
    .other-side = Yolculuk sorun getirmeyebilir. Candour bunu söyleyemez.
    .change = Başka bir yolculuk günü veya güzergâha ilişkin görüş.
    .next = Yolculuk gününden önce bir avukatı arayın.
    .ask-1 = Yolculuğum ilk sorular yanıtlanana kadar bekleyebilir mi?

point-journey-to-concern = { $time ->
    [past] Endişe edilen bir ülkeye, günü geçmiş bir yolculuk planlanmıştı: { $shared }.
    [perhaps-past] Endişe edilen bir ülkeye bir yolculuk planlanıyor veya planlanmıştı: { $shared }.
   *[ahead] Endişe edilen bir ülkeye yolculuk planlanıyor: { $shared }.
}
    .means = Orada kendi hukuku uygulanır ve önce başka bir ülkenin kabul etmesi gerekmez. Güvenle dönebileceğinize ilişkin sözler büyük dikkat gerektirir.
    .other-side = Bazı kişilerin gitmek için ailede hastalık gibi güçlü nedenleri vardır.
    .change = Oradaki dosyanın gerçek durumu.
    .next = Yer ayırtmadan önce kendi avukatınızla ve o ülkedeki bir avukatla konuşun.
    .ask-1 = Yolculuk amacıma o ülkeye gitmeden ulaşabilir miyim?

point-past-stops = Durduruldunuz, gözaltına alındınız veya reddedildiniz; bir bildirim nedenlerden biri olabilir.
    .means = Bir durdurma, uzun süre soru sorulması veya ret, bir polis sistemindeki veriden gelebilir. Böyle bir veri bulunursa arkasındaki ülkeye haber verilebilir.
    .other-side = Durdurmaların birçok olağan nedeni vardır. Tek bir durdurma kendi başına az şey kanıtlar.
    .change = Görevlilerin ne söylediği ve ikinci bir durdurma.
    .next = Avukatınız için her durdurmayı not edin.
    .ask-1 = Neden durdurulduğumu sınır makamına kim sorabilir?

point-clean-trips = Soru sorulmayan yolculukları not etmek iyidir, yine de az şey kanıtlarlar.
    .means = Veriler her zaman eklenebilir veya denetlenebilir. Bir gün bir şey sormayan sınır, ertesi gün sorabilir.
    .other-side = Yine de hangi kontrolün nerede ve ne zaman bir şey bulmadığını göstermeye yardım edebilirler.
    .change = Yolculukların ve dosyanın tarihleri.
    .next = Yolculukları tarihleriyle listeleyin.
    .ask-1 = Durdurulmadığım yolculuklar bir bildirim hakkında bir şey söyler mi?

point-schengen-alerts = Avrupa sisteminde INTERPOL’ünkinin yanında bir bildirim olabilir.
    .means = Schengen devletleri, giriş yasakları dâhil kendi bildirimlerini paylaşır. Bir kişi herhangi birine hakkında ne bulunduğunu sorabilir.
    .other-side = Sormak, bildirimi yapan devlete danışılmasına yol açar. Bu yüzden önce hukuki görüş gelir.
    .change = Devlet ve bildirimin türü.
    .next = Bir Avrupa sınırından gelen her belgeyi saklayın.
    .ask-1 = Schengen devletlerine hakkımda ne bulunduğunu sormalı mıyız ve önce hangisine?

point-other-network-alert = INTERPOL’ün yanında, birkaç ülkenin paylaştığı bir arananlar listesinde de adınız olabilir.
    .means = Böyle bir listenin kendi kuralları vardır. INTERPOL’ün bir kararı, o listedeki kaydı sona erdirmez.
    .other-side = Her arananlar listesi paylaşılmaz. Bir kayıt INTERPOL üzerinden de geçmiş olabilir.
    .change = Kaydı yapan ülke ve orada kaydı sona erdiren bir karar.
    .next = Listeyi hangi görevlinin andığını not edin ve durdurulmaya ilişkin her belgeyi saklayın.
    .ask-1 = O listeyi hangi ülkeler paylaşıyor ve kaydı kim sona erdirebilir?

point-uk-port = Birleşik Krallık giriş kapılarında görevliler, sizden hiç kuşkulanmasalar bile size soru sorabilir ve cihazları inceleyebilir.
    .means = Yanıt vermeniz ve istenirse şifreleri vermeniz zorunludur. Reddetmek suçtur. Bu yetkiler terör ve devletlerden gelen tehditler içindir.
    .other-side = Bu yetkilerin kendi amaçları vardır; iade için değildirler. Sizinle avukatınız arasındaki belgelerin özel koruması vardır.
    .change = Güzergâhınız ve yanınızda taşıdıklarınız.
    .next = Bir belgenin veya dosyanın avukatınız için olduğunu hemen söyleyin. Yanınızda ne taşıyacağınızı önceden avukatınıza sorun.
    .ask-1 = Bu kilitli yanıtları taşıyan bir cihaz hakkında giriş kapısında ne söylerim?

point-held-passport = Bir pasaport kayıp, çalıntı veya iptal edilmiş olarak kaydedilmiş olabilir.
    .means = Bir belgeyi kayıp, çalıntı veya artık geçerli değil diye ancak onu veren ülke kaydedebilir. Sınırdaki polis bu kaydı görür; kişi hiçbir bülten olmadan durdurulabilir.
    .other-side = Pasaportlar yanlışlıkla veya gerçek bir kayıptan sonra da kaydedilir.
    .change = Kimin ve neden bildirdiği.
    .next = Pasaportu ve ona ilişkin her belgeyi saklayın.
    .ask-1 = Pasaport kaydıma itiraz edebilir miyiz ve neyle yolculuk ederim?

point-passport-not-renewed = Bir ülke pasaportunuzu almış, iptal etmiş veya yenilemeyi reddediyor olabilir.
    .means = Bu, bir kişiyi dönmeye zorlamanın bir yolu olabilir. Yaşadığınız yerde kalma hakkınız için de önemli olabilir.
    .other-side = Pasaportlar mahkeme kararı gibi olağan nedenlerle de alıkonur.
    .change = Yazılı olarak verilen neden.
    .next = Size ne söylendiğini ve kimin söylediğini not edin.
    .ask-1 = Başka bir seyahat belgesi alabilir miyim?

point-journey-eu = { $item }: Schengen bölgesine veya AB’ye yolculuğun kendi kuralları vardır.
    .means = { $uk ->
        [yes] Bir bildirimin orada ne anlama geldiğine her devlet karar verir; bazılarının Birleşik Krallık’ta olmayan antlaşmaları vardır. Schengen devletleri kendi bildirimlerini de paylaşır. Dışarıdan gelen ziyaretçilerin giriş ve çıkışlarını kaydederler (EES).
       *[other] Bir bildirimin orada ne anlama geldiğine her devlet karar verir; her birinin kendi antlaşmaları vardır. Schengen devletleri kendi bildirimlerini de paylaşır. Dışarıdan gelen ziyaretçilerin giriş ve çıkışlarını kaydederler (EES).
    }
    .other-side = Böyle bir devletteki mahkeme de bir talebi reddedebilir; bazıları reddetti.
    .change = Güzergâhtaki devletler ve antlaşmaları.
    .next = Avukatınıza güzergâhtaki her devleti söyleyin. ETIAS gibi bir seyahat formunu doldurmadan önce sorun.
    .ask-1 = Yolculuğumdaki hangi devletlerin korktuğum ülkeyle antlaşması var?
    .ask-2 = Yolculuğumdaki bir devletin yapacakları için vatandaşlığım önemli mi?

point-journey-usa = { $item }: Amerika Birleşik Devletleri’ne veya oradan geçen yolculuğun kendi kuralları vardır.
    .means = Kırmızı bültenin orada ne anlama geldiğine her ülke karar verir. Bir bildirim nedeniyle vize veya seyahat kartı reddedilebilir ya da geri alınabilir.
    .other-side = Göçmenlik nedeniyle tutulma mümkündür. ABD’nin kendi dosyası varsa her şey değişir.
    .change = Vize ve bildirimin arkasındaki ülke.
    .next = Bu yolculuk için bir seyahat formu doldurmadan önce sorun.
    .ask-1 = ABD formu başka bir ülkedeki dosya hakkında ne sorar?
