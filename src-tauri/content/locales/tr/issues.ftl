head-first = Önce gelenler
    .about = Bunun bir tarihi var veya bekleyemez. Her şeyden önce bunu bir avukatla konuşun.

head-validity = Dosyanın hâlâ ayakta olup olmadığı
    .about = Bir dosya kapandı, anlaşmayla bitti veya önceden karara bağlandıysa buna dayanan şeyin temeli olmayabilir.
    .other-side = Bir dosya yeniden açılabilir. Bir ülkedeki karar başka bir ülkeyi her zaman bağlamaz.

head-request-and-purpose = İade istenip istenmediği ve bir bildirimin ne için olduğu
    .about = İadenin reddi veya hiç talep olmaması önemli olabilir. Her bildirimin bir amacı vardır, kırmızı bülteninki (Red Notice) iadedir.
    .other-side = Bir ülke hâlâ isteyebilir ve siz bir talebi bilmiyor olabilirsiniz.

head-extradition-asked = Daha önce iade istenip istenmediği
    .about = Başka bir mahkemenin veya ülkenin neye karar verdiği ve neyin hiç istenmediği, şimdi karar veren mahkemeye bildirilebilir. Bir ülkedeki ret, başka bir ülkenin mahkemelerini bağlamaz.

head-witness = Tanık olarak istenmek
    .about = Tanık, suçlanan değildir. Belgelerin sizi hangi sıfatla andığını ve bir yanıtın nereye götürebileceğini önce bilmeye değer.
    .other-side = Bir soruşturma sürerken sıfat değişebilir.

head-political = Siyaset, inanç, söz veya kamusal bir rol
    .about = INTERPOL ağırlıklı olarak siyasi, askerî, dinî veya ırkî dosyalarda işlem yapmamalıdır. Gönderilmeye karar veren mahkeme de buna bakabilir.
    .other-side = Ağır olağan suç, özellikle şiddet, siyasi yönden ağır basabilir.

head-private-dispute = Dosyanın arkasında özel bir uyuşmazlık olup olmadığı
    .about = Kırmızı bülten; para, pay veya sözleşme gibi özel bir uyuşmazlık için değildir.
    .other-side = Kuralın ağır suçlar ve örgütlü suç için istisnası vardır.

head-family = Dosyanın arkasında bir aile meselesi olup olmadığı
    .about = Kırmızı bülten aile meseleleri veya özel meseleler için değildir.
    .other-side = Kuralın ağır suçlar için istisnası vardır.

head-tax-or-licence = Vergi, ruhsat veya idari kurallar
    .about = Kırmızı bülten, eksik bir ruhsat gibi idari kurallara aykırılık için değildir.
    .other-side = Sahte belge veya örgütlü suç, bunu olağan suça dönüştürebilir.

head-notice-and-fairness = Dosyadan haberdar edilmek ve adil yargılanma
    .about = INTERPOL ve mahkemeler; size bildirilip bildirilmediğine, dinlenip dinlenmediğinize ve kendinizi savunup savunamadığınıza bakar.
    .other-side = Tek bir kusur bir yargılamayı her zaman adil olmaktan çıkarmaz; kanun yolu bunu düzeltebilir.

head-accusation = Suçlamanın tam olarak ne söylediği
    .about = Bir bildirim, yakalama emri veya talep, sizin kendinizin ne yaptığının ileri sürüldüğünü söylemelidir. Eski, küçük veya belirsiz olan yeterli olmayabilir.
    .other-side = Suçlamanın söylediği her şeyi görmemiş olabilirsiniz.

head-return-and-extradition = Gönderilme ve iade
    .about = Bu, bir kişi başka bir ülkeye gönderilmeden önce hukukun ne istediği ve buna karşı ne söylenebileceği hakkındadır.
    .other-side = Kurallar ülkeden ülkeye değişir. Birinin reddettiğine başkası izin verebilir.

head-pressure-and-channels = Baskı ve size karşı kullanılan resmî kanallar
    .about = Size veya yakınlarınıza baskı, bir dosyanın gerçekte ne için olduğunu gösterebilir.
    .other-side = Tanık olarak çağrılmak veya özel bir kişinin yaptığı, bir devletin baskısı değildir.

head-interpol-data = INTERPOL’de sizinle ilgili ne bulunabileceği
    .about = Bu, bir bildirimin işaretleri ve INTERPOL Komisyonuna sormanın yolları hakkındadır.
    .other-side = İşaret kanıt değildir. İşaret olmaması, bir şey olmadığı anlamına gelmez.

head-identity-and-data = Verilerin doğru ve sizinle ilgili olup olmadığı
    .about = INTERPOL verilerini doğru tutmak zorundadır ve siz düzeltme isteyebilirsiniz.
    .other-side = Bir düzeltme, bildirimin kendisini yerinde bırakabilir.

head-travel = Yolculuk ve sınırlar
    .about = Her ülke bir bildirimle ne yapacağına kendisi karar verir. Uçak değiştirmek de sayılır.
    .other-side = Sorunsuz bir yolculuk, bildirim olmadığını göstermez.

head-banks = Bankalar ve uyum veri tabanları
    .about = Bankalar bildirimleri ve basın haberlerini okur; bir banka neden öyle davrandığını çoğu zaman söyleyemez.
    .other-side = Bir banka, bir dosyayla ilgisi olmayan nedenlerle hesap kapatabilir.

head-assets-against = Dondurulan, sorulan veya istenen mallar
    .about = Mala ilişkin bir karar veya soru için yanıt süresi çoğu zaman kısadır.
    .other-side = Bir mahkemenin veya makamın sizin görmediğiniz nedenleri olabilir.

head-own-claim = Para veya mal üzerindeki kendi talebiniz
    .about = Bu, istediğiniz para veya mal ve bunun size nasıl gelebileceği hakkındadır.
    .other-side = Süreler zaten işliyor olabilir ve bazıları kısadır.

head-uk-immigration = Birleşik Krallık’ta bulunma izniniz
    .about = Yurt dışındaki bir dosya, Birleşik Krallık’taki durumunuza ilişkin sorulara yol açabilir.
    .other-side = Bir suçlama tek başına durumunuzu belirlemez.

head-not-enough-known = Henüz yeterince bilgi yok
    .about = Bu yalnızca başkalarından biliniyor ve kimse ne hakkında olduğunu söylemedi. Bu soruların yanıtları daha çok şey söyler.

head-for-the-person = Şimdi ne yapmalı, ne yapmamalı
    .about = Bu, avukat için değil sizin içindir.

head-sanctions = Yaptırımlar
    .about = Listeye alınma parayı dondurabilir ve ödemeleri durdurabilir. Ödeme izni (licence) ve listeden çıkma yolu ayrı konulardır.
    .other-side = Bir banka benzer bir ad nedeniyle veya yalnızca ihtiyattan da böyle davranabilir.
