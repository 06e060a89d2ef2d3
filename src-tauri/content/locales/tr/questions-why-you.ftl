section-why-you = Neden siz
    .about = Siyasetin, inancın, kamusal çalışmanın veya geçmişinizin payı olup olamayacağı.
    .hard = Sıradaki sorular inanç, siyaset ve geçmiş hakkındadır. Onları atlayabilir, durabilir veya avukatınızla yanıtlayabilirsiniz.

q-background = Bunlardan hangileri hayatınızın parçası oldu?
    .label = Geçmiş
    .hint = Yalnızca sorunla ilgisi olabilecekleri seçin. Bir akraba için “Böyle bir kişiyle akrabalık” seçeneğini seçin.
    .why = INTERPOL siyasi, askerî, dinî ve ırkî konuların dışında kalmalıdır. Mahkemeler de böyle nedenlere bakar.
    .o-public-office = Kamu görevinde bulunma
    .o-diplomat = Diplomat olarak veya uluslararası bir kuruluşta çalışma
    .o-state-company = Bir devlet şirketini veya kamu bankasını yönetme
    .o-party-or-campaign = Siyasi parti veya kampanya çalışması
    .o-candidate = Bir seçimde adaylık
    .o-party-leader = Bir partiye veya harekete liderlik
    .o-critic = Sıradan bir kişi olarak düşündüğümü açıkça söyleme
    .o-activist = Haklar veya bir dava için mücadele
    .o-journalist-or-writer = Gazeteci, blog yazarı veya yazar olarak çalışma
    .o-lawyer-or-witness = Hassas bir dosyada avukatlık veya tanıklık
    .o-whistle-blower = Usulsüzlük bildirme
    .o-faith = Bir inanç veya dinî topluluk
    .o-conscience = Vicdanım
    .o-opinions-ascribed = Başkalarının bana yakıştırdığı görüşler
    .o-ethnic-group = Bir halk veya etnik grup
    .o-gender-or-orientation = Cinsiyet veya kimi sevdiğim
    .o-military = Askerlik
    .o-business-out-of-favour = İktidardakilerle çatışan bir iş
    .o-foreign-money = Yurt dışından parayla yardım, araştırma veya hak çalışması
    .o-relative-of-such = Böyle bir kişiyle akrabalık
    .o-ties-to-fallen = İktidarını kaybeden biriyle bağlar
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-background-country = Bu geçmiş hangi ülkelerle ilgili?
    .label = Geçmişin ilgili olduğu ülkeler
    .why = Talep eden ülkenin, kendine ait bir nedeni olan ülke olup olmadığını gösterir.

q-background-link = Bu geçmişi dosyaya veya bildirime bağlayan bir şey var mı?
    .label = Dosyayla bağ
    .why = Bir gruba ait olmak tek başına nadiren yeter. Önemli olan dosyayla bağdır.
    .o-papers-say-so = Evet, dosyadaki belgelerde geçiyor
    .o-others-say-so = Başkaları böyle söyledi
    .o-you-think-so = Öyle sanıyorum, ama bunu söyleyen bir şey yok
    .o-other-country = Talep eden ülkeden başka bir ülkeyle ilgili
    .o-no-link = Hayır

q-office-what = Görev veya makam neydi?
    .label = Görev
    .why = INTERPOL kuralları kişinin konumuna ve görevde yaptıklarına bakar.
    .o-head-of-state-or-minister = Devlet başkanı, hükümet başkanı veya bakan
    .o-parliament = Parlamento üyesi
    .o-region-or-city = Bölge, şehir veya ilçede görev
    .o-judge-police-prosecutor = Hâkim, savcı veya polis
    .o-public-body-or-state-company = Kamu kurumu veya devlet şirketi başkanı
    .o-other = Başka bir görev veya makam

q-office-when = Bu görevde ne zamandan ne zamana kadar bulundunuz?
    .label = Görevde geçen süre
    .why = Bu sürenin dışındaki fiiller görevin fiilleri değildir.

q-office-other = Diğer görev veya makam neydi?
    .label = Görev, sizin sözlerinizle
    .why = Listede bulunmayanı yazmanız içindir.

q-office-state = Görev veya makam nasıl sona erdi?
    .label = Görevin sonu
    .why = Görevden alınmanın ardından gelen bir dosya bu açıdan görülebilir.
    .o-still-in-office = Sona ermedi
    .o-left-as-planned = Planlandığı gibi sona erdi
    .o-pressed-to-resign = İstifa etmem için baskı gördüm
    .o-removed = Görevden alındım
    .o-removed-by-force = Darbeyle veya zorla sona erdi

q-power-change = Dosyanın olduğu zamanlarda bunlardan biri oldu mu?
    .label = O zamanki olaylar
    .why = Bir dosyanın genel çerçevesi, INTERPOL’ün tarttığı şeylerden biridir.
    .o-coup = Bir darbe
    .o-unrest-or-war = Karışıklık veya savaş
    .o-election = Bir seçim
    .o-lost-election = Benim veya tarafımın kaybettiği bir seçim
    .o-new-government = Yeni bir hükümet
    .o-fell-out-with-power = İktidardaki kişilerle bir çatışma
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-speech-what = Kamuya açık olarak ne yaptınız veya söylediniz?
    .label = Kamuya açık söz ve eylemler
    .why = INTERPOL uygulaması sözü, barışçıl protestoyu ve örgütlenmeyi sınırlar içinde korur.
    .o-criticised-power = Bir hükümeti veya politikasını eleştirdim
    .o-spoke-of-corruption = Yolsuzluk hakkında konuştum
    .o-published = Yazı, gönderi veya video yayımladım
    .o-joined-protest = Bir protestoya katıldım
    .o-organised-protest = Bir protestonun düzenlenmesine yardım ettim
    .o-helped-community = Ülkede veya yurt dışında bir topluluğa yardım ettim
    .o-gave-evidence = Tanıklık ettim veya usulsüzlük bildirdim
    .o-campaigned-for-law = Bir kanun için veya bir kanuna karşı kampanya yürüttüm
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-group-treatment = O ülkede gruba veya topluluğa nasıl davranılıyor?
    .label = Gruba davranış
    .why = Üyelerinin bu nedenle takip edildiği yerde bir gruba ait olmak daha çok hesaba katılır.
    .o-banned = Yasaklanmış
    .o-called-terrorist = Aşırı veya terörist deniyor
    .o-members-prosecuted = Üyeleri kovuşturuluyor veya tutuluyor
    .o-worship-or-language-limited = İbadeti, dili veya gelenekleri sınırlanıyor
    .o-criticised-abroad = Başka ülkeler veya kuruluşlar bu davranışı eleştirdi
    .o-other = Başka bir şey
    .o-none = Bunların hiçbiri

q-official-statements = Görevliler veya devlet medyası sizin veya dosya hakkında konuştu mu?
    .label = Resmî açıklamalar
    .why = Kamuya açıklamalar bir dosyanın nedenini gösterebilir.
    .o-named-before-trial = Hükümden önce bana suç işleyen biri dediler
    .o-called-enemy = Bana düşman, hain, aşırılıkçı veya benzeri dediler
    .o-linked-to-other-state = Dosyayı başka bir ülkeyle çatışmaya bağladılar
    .o-other = Başka bir şey
    .o-none = Bildiğim yok

q-outside-views = O ülkenin makamları dışında biri bu dosya veya benzer dosyalar hakkında görüş bildirdi mi?
    .label = Dışarıdan görüşler
    .why = Diğer ülkelerin ve uluslararası kuruluşların tutumu, hangi yönde olursa olsun tartılır.
    .o-international-body = Bir uluslararası kuruluş
    .o-rights-court-or-un = Bir insan hakları mahkemesi veya Birleşmiş Milletler organı
    .o-court-elsewhere = Başka bir ülkenin mahkemesi
    .o-other-governments = Diğer hükümetler
    .o-rights-groups = İnsan hakları grupları
    .o-independent-press = Basında bağımsız haberler
    .o-parliament = Bir parlamento
    .o-inquiry = Resmî veya bağımsız bir inceleme
    .o-support-the-case = Dosyayı sağlam bulan, dışarıdan biri
    .o-other = Başka bir şey
    .o-none = Bildiğim kimse yok

q-outside-ruling-when = O mahkeme veya organ ne zaman karar verdi?
    .label = İnsan hakları mahkemesi veya BM organı kararı
    .why = Böyle bir karar öteki adımlardan yıllar sonra gelebilir; günü, bunların karışmasını önler.

q-why-you-else = Sizinle ilgili “başka bir şey” ile ne demek istiyorsunuz?
    .label = Hakkınızda, sizin sözlerinizle
    .hint = Birden çok kez seçtiyseniz sayfayı belirtin.
    .why = Bu bölümün listelerinde bulunmayanı yazmanız içindir.
