point-immigration-allegations = Bir göçmenlik dairesi yurt dışından gelen iddiaları sormuş olabilir.
    .means = İddialar ve bildirimler vize, vatandaşlık ve sığınma dosyalarında gündeme gelebilir. Orada verilen yanıtlar başka dosyalarda okunabilir.
    .other-side = Böyle sorular olağan olarak da sorulur.
    .change = Dairenin ne gördüğü.
    .next = Yanıt vermeden önce göçmenlik avukatınıza ve diğer avukatınıza sorun.
    .ask-1 = İçişleri Bakanlığı (Home Office) benim hakkımda ne gördü ve onu görebilir miyim?

point-protection-and-travel = Koruma, bir yolculukta durdurulmayı önlemeyebilir.
    .means = Büro, tanınmış mültecilere her yolculuktan önce büyük özen göstermelerini tavsiye eder. Sınırdaki bir görevli bildirimi görebilir, ama korumayı hiç bilmeyebilir.
    .other-side = Birçok mülteci hiç soru sorulmadan yolculuk eder.
    .change = Güzergâh ve korumayı kimlerin bildiği.
    .next = Her yolculuktan önce sorun; görüş alana kadar eski devletinizle iletişimi en aza indirin.
    .ask-1 = Yolculuk etmeden önce ne hazır olmalı?

point-protection-ended = Koruma reddedildi, sona erdi veya inceleniyor; bu, INTERPOL’ün tutumunu değiştirebilir.
    .means = Bir başvuru reddedilir veya statü sona ererse veriler kalabilir ya da geri konabilir. Kararın gerekçesi önemlidir.
    .other-side = Gerçek bir risk tespiti, statü sayılmadığında bile hesaba katılabilir.
    .change = Kanun yolu veya yeni bir başvuru.
    .next = Kararı ve kanun yoluna başvurulabilecek son tarihi getirin.
    .ask-1 = Yeni bir sığınma başvurusu yapabilir veya kanun yoluna gidebilir miyim?

point-protection-considered = Koruma istemeyi düşünüyorsunuz.
    .means = Başvurunun tarihi ve içinde söylenen, iade ve INTERPOL için önemli olabilir.
    .other-side = Bir başvurunun yolculuk, çalışma ve devletinizle iletişim üzerinde etkileri vardır.
    .change = Yaşadığınız yerdeki durumunuz.
    .next = Başvurmadan önce bir göçmenlik avukatı görün.
    .ask-1 = Şimdi sığınma istersem ne olur, beklersem ne olur?

point-protection-exclusion = { $item }: iddia edilen ağır fiiller korumanıza karşı öne sürülebilir.
    .means = Mülteci Sözleşmesi, belirli ağır fiilleri işlediklerini düşündüren ciddi nedenler olan kişileri dışarıda bırakır. Savaş suçları, insanlığa karşı suçlar ve yurt dışındaki ağır olağan suçlar bunlardandır.
    .other-side = UNHCR burada dikkatli olunmasını ister. Önemli olan sizin kendi payınızdır.
    .change = Sizin ne yaptığınızın söylendiği, ne zaman olduğu ve bunu neyin gösterdiği.
    .next = Suçlamayı bir sonraki görüşmeden önce göçmenlik avukatınıza söyleyin.
    .ask-1 = Bu suçlama korumama karşı sayılabilir mi ve buna ne yanıt olur?

point-protection-contact = Kaçtığınız ülkeyle iletişim size karşı ileri sürülebilir.
    .means = Oraya bir yolculuk veya yenilenen pasaport, korkunun geçtiğini söylemek için kullanılabilir.
    .other-side = Ailede hastalık gibi iyi nedenler olabilir.
    .change = İletişimin nedeni ve süresi.
    .next = Ne zaman, neden ve ne kadar sürdüğünü yazın.
    .ask-1 = Ülkemin görevlileriyle iletişim korumamı etkileyebilir mi?

point-uk-permission = Birleşik Krallık’ta bulunma izniniz dosyanın yanında önemli olabilir.
    .means = Ülkeden çıkarma (removal) ve iade iki ayrı yoldur. Bir izindeki sınır veya boşluk ilkine yol açabilir.
    .other-side = Düzenli bir izin, iade dosyasını önlemez.
    .change = Bir başvuru veya karar.
    .next = İzninizin bittiği günü not edin.
    .ask-1 = Birleşik Krallık’ta hukuka uygun kalmamı ne sağlıyor ve ne zamana kadar?

point-form-answers = Bir vize veya vatandaşlık formunda sorulana ve söylenene bakılabilir.
    .means = Formun ne sorduğu, gönderildiği gün neyin bilindiği ve ne yanıt verildiği birlikte değerlendirilir. Dosya başlamadan gönderilen form ondan söz edemezdi.
    .other-side = Daire bir dosyayı duyunca eski formlara yeniden bakabilir.
    .change = Tam soru, yanıt, formun ve dosyanın günleri.
    .next = Formların kopyalarını tarihleriyle toplayın ve görüş almadan hiçbir şeyi düzeltmeyin.
    .ask-1 = Her göçmenlik formu dosyayı duymamdan önce mi gönderildi ve ne soruyordu?

point-form-abroad = Başka bir ülkenin veya bir bankanın formunda sorulan ve yazılan şeye bakılabilir.
    .means = Formun ne sorduğu, gönderildiği gün ne bilindiği ve ne yanıt verildiği birlikte ele alınır. Vize veya seyahat izni bir bildirim nedeniyle reddedilebilir veya geri alınabilir.
    .other-side = Buna o ülkenin veya bankanın kuralları karar verir ve bunlar Birleşik Krallık’ınkinden farklıdır.
    .change = Tam soru, yanıt ve formun günü.
    .next = Formun tarihli bir kopyasını bulun ve danışmadan önce hiçbir şeyi düzeltmeyin.
    .ask-1 = Form yanıtlanmadan veya düzeltilmeden önce o ülkenin hukuku hakkında bana kim danışmanlık yapabilir?
