section-concern-countries = Endişe ettiğiniz ülkeler
    .about = Makamları, mahkemeleri veya insanları sizi arıyor olabilecek ülkeler.

q-has-concern = Birleşik Krallık dışında, henüz adını vermediğiniz, size karşı harekete geçebilecek bir ülke var mı?
    .label = Endişe edilen ülkeler
    .hint = Dosyalarınızın, uyuşmazlıklarınızın ve bildirimlerinizin ülkelerini dışarıda bırakın. Onlara her durumda bakılır.
    .why = Antlaşmalar, uygulama ve süreler ülkeden ülkeye değişir.

group-concern = Endişe edilen ülkeler
    .one = Endişe edilen ülke
    .add = Ülke ekle

q-concern-country = Hangi ülke için endişe ediyorsunuz?
    .label = Ülke
    .why = O ülke, INTERPOL ve Birleşik Krallık arasındaki kurallar bu yanıta göre aranır.

q-concern-reason = Şimdi neden bu ülkeyi düşünüyorsunuz?
    .label = Endişenin nedenleri
    .why = Olanı, olabilecek olandan ayrı tutar. İkisi de bir avukata anlatmaya değer.
    .o-authorities-acted = Makamları benimle ilgili bir şey yaptı
    .o-case-there = Orada bir ceza dosyası var veya vardı
    .o-relatives-case = Orada bana yakın birine karşı bir dosya var, bana karşı yok
    .o-dispute-there = Para, iş veya aile konusunda bir uyuşmazlık var
    .o-told-by-someone = Biri bana arandığımı söyledi
    .o-people-like-me = Benim durumumdaki kişilere karşı harekete geçti
    .o-in-the-news = Haberlerde okudum veya duydum
    .o-general-worry = Genel bir endişe, belirli bir şey yok
    .o-other = Başka bir şey

q-concern-names = Okuduğunuzda veya duyduğunuzda birinin adı geçiyor mu?
    .label = Kimin adı geçiyor
    .hint = Yalnız bir ülke hakkındaki haber henüz sizinle ilgili değildir.
    .why = Sizin hakkınızda bilineni, bir ülke hakkında bilinenden ayrı tutar.
    .o-you = Benim adım geçiyor
    .o-people-close-to-you = Yakınlarımın adı geçiyor
    .o-your-company = Benim bir şirketimin veya grubumun adı geçiyor
    .o-people-like-you = Adım geçmeden benim gibi kişilerden söz ediliyor
    .o-nobody-known = Bildiğim kimsenin adı geçmiyor

q-concern-words = Tam olarak ne duydunuz veya okudunuz, kimden ve ne zaman?
    .label = Duyulan
    .hint = Bir cümle yeter. “Başka bir şey” için ne olduğunu yazın.
    .why = Bir avukat, bir işareti bir söylentiden ancak sözlerden ayırabilir.
