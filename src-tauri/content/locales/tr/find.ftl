# Bir soruyu buldurtan hukuk terimleri: find.toml terimleri. Virgülle ayrılır ve gösterilmez.

find-absence = gıyap, gıyabi, gıyabında, yokluğunda, gıyabi karar, yeniden yargılama
find-warrant = yakalama emri, tutuklama emri, yakalama kararı, aranma
find-surrender = iade, geri verme, teslim, iade talebi
find-bail = kefalet, kefaletle serbest, adli kontrol, tutukluluk
find-dual-criminality = çifte suçluluk, karşılıklı suç, iadeye konu suç
find-specialty = hususilik, özgülük, yeniden iade, başka suçlamalar
find-proportionality = orantılılık, ölçülülük, hafif suç, ağırlık
find-double-jeopardy = aynı suçtan iki kez, ne bis in idem, beraat, af
find-passage-of-time = zamanaşımı, gecikme, zamanın geçmesi
find-political-offence = siyasi suç, siyasi saik, madde 3, tarafsızlık
find-fair-trial = adil yargılanma, madde 6, silahların eşitliği, savunma hakkı
find-prison-conditions = cezaevi koşulları, madde 3, işkence, kötü muamele, güvence
find-family-life = aile hayatı, özel hayat, madde 8, bakmakla yükümlü
find-forum = yargı yeri, yetki, yargı yetkisi
find-commission = CCF, Dosyaların Kontrolü Komisyonu, erişim talebi, silme, düzeltme, yeniden inceleme
find-red-notice = kırmızı bülten, difüzyon, INTERPOL, mavi bülten
find-asylum = sığınma, iltica, mülteci, geri göndermeme
find-freezing = dondurma, el koyma, müsadere, tedbir
find-source-of-wealth = UWO, varlık kararı, servetin kaynağı, açıklanamayan servet, fonların kaynağı
find-private-prosecution = şahsi dava, ticari uyuşmazlık, hukuk davası, şikâyetçi
find-arbitration = tahkim, ICSID, hakem kararı, tenfiz
find-compliance = uyum, KYC, AML, hesap kapatma
find-service = tebligat, tebliğ, çağrı, celp
