point-complaint-threatened = Biri bu uyuşmazlık için polise gidebilir: { $item }.
    .means = Para veya pay uyuşmazlığında şikâyet tehdidi, kaydedilecek bir olgudur. Sonradan şikâyetin ne için olduğunu gösterebilir.
    .other-side = Bir kişi suç işlendiğine dürüstçe inanıyor olabilir. Bazı ülkelerde şikâyet olağan bir adımdır.
    .change = Yapılan bir şikâyet veya bir anlaşma.
    .next = Mesajları oldukları yerde bırakın ve tarihli bir liste yapın.
    .ask-1 = Karşı tarafa şimdi bir ceza şikâyetini önleyecek biçimde yanıt verebilir miyim?

point-complaint-made = Bu uyuşmazlık için yurt dışında şikâyet yapılmış olabilir: { $item }.
    .means = Bir uyuşmazlık; bir dosyaya, yakalama emrine ve diğer ülkelere talebe yol açabilir. Uyuşmazlık ve tarihi, INTERPOL kurallarının tarttığı olgulardır.
    .other-side = Aldatma veya örgütlü suç gösterilirse özel yön hesaba katılmaz.
    .change = Şikâyetin ulaştığı aşama.
    .next = Uyuşmazlığın şikâyetten önceki belgelerini toplayın.
    .ask-1 = Oradaki bir avukat, nerede olduğumu söylemeden ceza şikâyetini görebilir mi?

point-interpol-threat = Biri polisten, INTERPOL’den veya gözaltından söz etti.
    .means = Kural olarak INTERPOL’den bildirimi ancak bir ülkenin polis bürosu isteyebilir. Özel bir kişi en çok bir dosya başlatmayı deneyebilir.
    .other-side = Böyle sözlerin çoğu baskıdır, başka bir şey değildir. Birkaç dosyada ardından gerçek bir bildirim geldi.
    .change = Sözlerin arkasında yabancı bir dosya veya şikâyet.
    .next = Mesajı saklayın ve görüş almadan yanıt vermeyin.
    .ask-1 = INTERPOL tehdidine nasıl ve kim tarafından yanıt verilebilir?

point-drop-for-money = Biri polisi karıştırmamak karşılığında bir şey isteyebilir: { $item }.
    .means = Para, pay veya susma karşılığı şikâyeti geri alma teklifi özel bir amacı gösterebilir. Bu, avukatın tam sözleriyle isteyeceği bir olgudur.
    .other-side = Bir kaybı geri ödemek birçok dosyanın olağan parçasıdır. Bir şeyi kabul ettiğiniz anlamında da okunabilir.
    .change = Teklifi kimin yaptığı ve bir görevlinin katılıp katılmadığı.
    .next = Tam sözleri saklayın ve görüş almadan hiçbir şey imzalamayın.
    .ask-1 = Hiçbir şeyi kabul etmeden karşı tarafla nasıl anlaşabilirim?

point-influence-behind = Bu uyuşmazlığın karşı tarafının görevlilerle bağları olabilir: { $item }.
    .means = Polis, savcı veya yönetici bir grupla bağlar, adillik ve dosyanın siyasi yönü için önemli olabilir.
    .other-side = Bağlar tek başına az şey gösterir. Devlet şirketlerinin de olağan uyuşmazlıkları olur.
    .change = Böyle bağlarla atılmış bir adımın kanıtı.
    .next = Her bağı, onu gösteren belgeyle not edin.
    .ask-1 = Karşı tarafın görevlileri tanıdığını nasıl gösterebilirim?

point-family-influence = { $item }: karşı taraf görevlileri tanıyor olabilir.
    .means = INTERPOL ve mahkemeler bir dosyanın adil olup olmadığına bakar. Kimin neye, kimin sözüyle karar verdiği bunun için önemli olabilir.
    .other-side = Bir görevliyi tanımak kendi başına bir şey göstermez. Kim istemiş olursa olsun bir karar doğru olabilir.
    .change = Böyle bir bağ hakkında söylenen veya yazılan.
    .next = Görevliler hakkında neyin, kim tarafından ve ne zaman söylendiğini not edin.
    .ask-1 = Birinin dosyayı etkilediğini nasıl gösterebilirim?

point-control-taken = Bir şirketin kontrolü aynı sıralarda elinizden alınmış olabilir.
    .means = Kontrol uyuşmazlığı bir ceza dosyasının yanında durabilir. Size kendi talebinizi de verebilir.
    .other-side = Makamlar şirketlere karşı olağan nedenlerle de adım atar.
    .change = Payların şimdi kimde olduğu ve onları nasıl aldığı.
    .next = Önceki ve sonraki sicil özetlerini toplayın.
    .ask-1 = Şirket için talepte bulunmalı mıyım ve hangi ülkede?

point-company-trouble = Yurt dışındaki bir işte sorun, sizinle ilgili sorulara yol açabilir.
    .means = Ödenmeyen ortaklar veya yatırımcılar, iflas ya da kaybedilen bir ruhsatın ardından şikâyet gelebilir. Belgeleri erken hazırlamak yardım eder.
    .other-side = İş sorunlarının çoğu hukuk konusu olarak kalır.
    .change = Bir şikâyet, bir arama veya çalışanların tutulması.
    .next = Sözleşmelerin, tutanakların ve hesapların kendi kopyalarını saklayın.
    .ask-1 = Şirketin hangi belgelerini sonra almak zor olacak?

point-state-behind-company = { $item }: görevlilerin veya bir devlet şirketinin dosyadan kazanacağı bir şey olmuş olabilir.
    .means = Bir dosyadan kimin kazandığı, çerçevesinin parçasıdır. INTERPOL, çerçeveyi ve talebin kaynağını tartar.
    .other-side = Bir devletin kazanması, bir kaybı geri almanın olağan sonucu olabilir. Bir bağ tek başına az şey kanıtlar.
    .change = Payları, malları veya sözleşmeleri kimin aldığını gösteren belgeler.
    .next = Neyin ne zaman el değiştirdiğini ve şimdi kimde olduğunu listeleyin.
    .ask-1 = Dosyadan kimin kazandığını hangi siciller veya raporlar gösterebilir?

point-owner-out-of-favour = Sahip veya yönetici olarak iktidardaki kişilerle çatışmış olabilirsiniz.
    .means = Kişinin konumu ve dosyanın zamanı tartılır. İktidardakilerle çatışmanın ardından belirsiz bir ekonomik suç isnadı bilinen bir işarettir.
    .other-side = İş insanlarına olağan nedenlerle de suç isnat edilir. Gösterilen özel kazanç bunun aleyhine sayılır.
    .change = O çatışmanın ve suç isnadının tarihleri.
    .next = O çatışmayı ve her suç isnadını tek zaman çizelgesine koyun.
    .ask-1 = Başka iş insanlarına da aynı biçimde suç isnat edildi mi?

point-conflict-with-power = Dosyanın arkasında iktidardaki kişilerle bir çatışma olabilir.
    .means = Kişinin konumu ve dosyanın zamanı tartılır. Böyle bir çatışmanın ardından belirsiz bir suç isnadı bilinen bir işarettir.
    .other-side = İktidarla çatışan kişilere olağan nedenlerle de suç isnat edilir.
    .change = O çatışmanın ve suç isnadının tarihleri.
    .next = O çatışmayı ve her suç isnadını tek zaman çizelgesine koyun.
    .ask-1 = Aynı çatışma yüzünden başka kime suç isnat edildi?

point-exit-ban = Bir ülkeden çıkış yasağı sizi veya yakınlarınızı ilgilendirebilir.
    .means = Böyle bir yasak; bir borca, vergi işine veya ceza dosyasına dayanabilir. Birini anlaşmaya zorlamak için kullanılabilir.
    .other-side = Birçok durumda bir ödeme, güvence veya mahkeme kararıyla sona erer.
    .change = Neden ve makam.
    .next = Oradaki bir avukata onu hangi makamın koyduğunu sorun.
    .ask-1 = Ülkeden çıkış yasağı hangi belgeye dayanıyor ve onu kim isteyebilir?

point-parallel-civil-case = { $item }: aynı konuda bir dava veya tahkim bunun yanında sürüyor olabilir.
    .means = Şikâyet yapıldığında kimin önde olduğu önemli olabilir. Aynı olgular hakkında bir hüküm ceza tarafına yardım veya zarar edebilir.
    .other-side = Bir hukuk davası ceza dosyasını durdurmaz.
    .change = Hukuk davasının sonucu.
    .next = İkisinin ana belgelerini ve tarihlerini getirin.
    .ask-1 = Ceza dosyasına zarar vermeden hukuk davasında ne söyleyebilirim?

point-guarantee-or-loan = Yurt dışında ödenmeyen bir kredi veya kefalet için hazırlanmak yararlı olabilir.
    .means = Bazı ülkelerde ödenmeyen kredi, kefalet veya çek polise götürülebilir. Ödemelerin ve tekliflerin kaydı erken dönemde yararlıdır.
    .other-side = Ödenmeyen kredilerin çoğu hukuk mahkemelerinde kalır.
    .change = Bir çek, bir polis dosya numarası veya bir çıkış yasağı.
    .next = Kredi belgelerini ve ödediklerinizi toplayın.
    .ask-1 = Kredi verene ödeme planı önermeli miyim ve ona kim yazmalı?

point-online-services = Çevrim içi hizmetlerde çalışmak, telekom dolandırıcılığı veya kumar hakkında sorulara yol açabilir.
    .means = Çin ve INTERPOL, sınır aşan telekom dolandırıcılığı ve kumar konusunda birlikte çalıştıklarını söyledi. Her kişinin rolü ve varsa ruhsat önemlidir. { $uk ->
        [yes] Kimin para kaybettiği ve bunun Birleşik Krallık’ta olup olmadığı da önemlidir.
       *[other] Kimin, nerede para kaybettiği de önemlidir.
    }
    .other-side = { $uk ->
        [yes] Aramalarla veya mesajlarla dolandırıcılık Birleşik Krallık’ta da olağan bir suçtur.
       *[other] Aramalarla veya mesajlarla dolandırıcılık olağan bir suçtur.
    }
    .change = Size atfedilen rol, ruhsat ve müşterilerin nerede olduğu.
    .next = Size atfedilen rolü ve tarihlerini not edin. Cihazları oldukları gibi bırakın.
    .ask-1 = İşte bana hangi pay atfediliyor ve iş yürütüldüğü yerde ruhsatlı mıydı?

point-capital-control = Sınır ötesine para gönderilirken, gönderme için konan bir sınır aşılmış olabilir.
    .means = { $uk ->
        [yes] Yalnızca döviz sınırına aykırılık idari bir konu olabilir. Birleşik Krallık mahkemesi için Birleşik Krallık’ta aynı denetimin bulunması gerekmez.
       *[other] Yalnızca döviz sınırına aykırılık idari bir konu olabilir.
    }
    .other-side = { $uk ->
        [yes] Resmî olmayan kanallar Birleşik Krallık’ta da para aklama sorularına yol açabilir.
       *[other] Resmî olmayan kanallar para aklama sorularına yol açabilir.
    }
    .change = Paranın nereden geldiği.
    .next = Makbuzları ve bu yolun nedenini saklayın.
    .ask-1 = { $uk ->
        [yes] Bu, Birleşik Krallık’ta incelenebilir mi?
       *[other] Bu, şimdi yaşadığım yerde incelenebilir mi?
    }

point-case-offer-to-drop = { $item }: biri başka bir şey karşılığında dosyadan vazgeçmeyi teklif etmiş olabilir.
    .means = Para, pay veya susma karşılığı şikâyeti geri alma teklifi özel bir amacı gösterebilir. Önemli olan tam sözleri ve tarihidir.
    .other-side = Bir kaybı geri ödemek birçok dosyanın olağan parçasıdır. Bir şeyi kabul ettiğiniz anlamında da okunabilir.
    .change = Teklifi kimin yaptığı ve bir görevlinin katılıp katılmadığı.
    .next = Tam sözleri saklayın ve görüş almadan hiçbir şey imzalamayın.
    .ask-1 = Hiçbir şeyi kabul etmeden karşı tarafla nasıl anlaşabilirim?

point-case-influence = { $item }: dosyanın yanında bir etki veya mala el konulması olabilir.
    .means = Şikâyetçinin görevlilerle bağları veya hükümden önce alınan mal, adillik ve dosyanın nedeni için önemli olabilir.
    .other-side = Bağlar tek başına az şey gösterir. Mal, hükümden önce hukuka uygun olarak güvence altına alınabilir.
    .change = Böyle bağlarla atılmış bir adımın kanıtı.
    .next = Her bağı ve her el koymayı belgesi ve tarihiyle not edin.
    .ask-1 = Birinin dosyayı etkilediğini hangi belgeler gösterebilir?

point-foreign-judgment-here = Para veya mal hakkında yurt dışından bir hüküm Birleşik Krallık’ta uygulanabilir.
    .means = Hangi kuralların geçerli olduğu hükmün ülkesine bağlıdır. Burada Temmuz 2025’ten beri yürürlükte olan bir sözleşme yalnızca bazı ülkeleri kapsar.
    .other-side = O sözleşme aile işlerini, vasiyetleri, iflası ve tahkimi dışarıda bırakır. Sözleşme iki ülkede de geçerli olmadan önce başlayan davaları da dışarıda bırakır.
    .change = Ülke, konu ve davanın başladığı gün.
    .next = Hükmü ve davanın size nasıl bildirildiğinin kanıtını getirin.
    .ask-1 = Yurt dışından bir hüküm burada veya lehime bir hüküm başka yerde kullanılabilir mi?

point-foreign-award-here = Yurt dışından bir hakem kararı Birleşik Krallık’ta uygulanabilir.
    .means = New York Sözleşmesi ülkelerinde verilen kararlar mahkemenin izniyle uygulanabilir. Bu, lehinize olan kararlar için de geçerlidir.
    .other-side = Mahkeme, tahkimin bildirilmemiş olması gibi kısa bir gerekçe listesine göre reddedebilir.
    .change = Tahkim yeri ve oradaki bir mahkemenin kararı iptal edip etmediği.
    .next = Kararı, tahkim anlaşmasını ve size nasıl bildirildiğinin kanıtını getirin.
    .ask-1 = Yurt dışından bir hakem kararı burada veya lehime bir karar başka yerde kullanılabilir mi?

point-dispute-came-first = { $item }: tarihlerinize göre uyuşmazlık dosyadan önce vardı.
    .means = Bir uyuşmazlığın ve ceza dosyasının sırası, bakılan şeylerden biridir. Dosyaya özel bir konunun yol açtığını gösterebilir.
    .other-side = Sıra tek başına bir şey kanıtlamaz. Bir suç, bir uyuşmazlık sayesinde ortaya çıkabilir.
    .change = Şikâyetin günü ve ilk talebin günü.
    .next = Sözleşmeyi, ilk talebi ve şikâyeti tek zaman çizelgesine koyun.
    .ask-1 = Ceza şikâyetinin uyuşmazlıktan doğduğunu hangi belgeler gösterir?

point-liquidator-claim = Bir tasfiye memuru veya iflas idaresi ceza dosyasının yanında talepte bulunabilir.
    .means = Böyle bir talep dosyayla aynı para hakkında olabilir. { $uk ->
        [yes] Yurt dışında atanan biri doğrudan Büyük Britanya’daki bir mahkemeye başvurabilir.
       *[other] Böyle bir kişinin nerede hareket edebileceği her ülkenin hukukuna bağlıdır.
    }
    .other-side = Böyle kişiler polis için değil, alacaklılar için hareket eder. Amaçları paradır.
    .change = Talepte geçen tutar ve fiiller, dosyadakilerin yanında.
    .next = Yanıt vermeden önce talebi avukatınıza gösterin.
    .ask-1 = Ceza dosyasına zarar vermeden tasfiye memuruna ne söyleyebilirim?
    .ask-2 = Tasfiye memuruna ödeme ceza dosyasında hesaba katılır mı?
