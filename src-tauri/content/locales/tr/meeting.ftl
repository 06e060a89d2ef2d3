## What the use cases say

meeting-with = Görüşülen: { $name }
meeting-earlier = { $count ->
    [one] 1 önceki değer
   *[other] { $count } önceki değer
}
mark-confirmed = Onaylandı, { $name }, { $date }, { $time }
mark-corrected = Düzeltildi, { $name }, { $date }, { $time }
mark-follow-up = Takip edilecek, { $name }, { $date }, { $time }

agenda-dates = { $count ->
    [one] İleride 1 tarih
   *[other] İleride { $count } tarih
}
    .about = En yakını önce gelir.
agenda-issues = { $count ->
    [one] Konuşulacak: 1 konu
   *[other] Konuşulacak: { $count } konu
}
    .about = Tarihi olan önce gelir. Sonra belgeye, müvekkilin sözüne ve başkalarının söylediğine dayananlar gelir.
agenda-follow-up = { $count ->
    [one] Takip için işaretli: 1 yanıt
   *[other] Takip için işaretli: { $count } yanıt
}
    .about = Birinin geri dönmek üzere işaretlediği yanıtlar.
agenda-changed = { $count ->
    [one] Son baskıdan beri değişen: 1 yanıt
   *[other] Son baskıdan beri değişen: { $count } yanıt
}
    .about = Şimdi burada duran, henüz hiçbir kâğıtta yok.
agenda-changed-file = { $count ->
    [one] Müvekkilin dosyası geldiğinden beri değişen: 1 yanıt
   *[other] Müvekkilin dosyası geldiğinden beri değişen: { $count } yanıt
}
    .about = Şimdi burada duran, müvekkilin gönderdiği dosyada yok.
agenda-changed-meeting = { $count ->
    [one] Bu görüşme başladığından beri değişen: 1 yanıt
   *[other] Bu görüşme başladığından beri değişen: { $count } yanıt
}
    .about = Şimdi burada duran, henüz hiçbir kâğıtta yok.
agenda-clashes = { $count ->
    [one] Birbiriyle uyuşmayabilir: 1 yanıt grubu
   *[other] Birbiriyle uyuşmayabilir: { $count } yanıt grubu
}
    .about = Hatırlananlar değişebilir. Hangisinin doğru olduğunu sormak yeter.
agenda-doubtful = { $count ->
    [one] Kesin değil: 1 yanıt
   *[other] Kesin değil: { $count } yanıt
}
    .about = Müvekkilin emin olmadığı, başkalarından duyduğu veya bilmediği yanıtlar.
agenda-blank = { $count ->
    [one] Boş bırakılan: 1 soru
   *[other] Boş bırakılan: { $count } soru
}
    .about = Müvekkil bunları yanıtlamadan geçti.
agenda-in-person = { $count ->
    [one] Yüz yüze konuşulacak: 1 soru
   *[other] Yüz yüze konuşulacak: { $count } soru
}
    .about = Müvekkil bunları yazmamayı tercih ediyor. Onları açmak müvekkile kalmıştır.
agenda-missing = { $count ->
    [one] Henüz yanıtlanmayan: 1 soru
   *[other] Henüz yanıtlanmayan: { $count } soru
}
    .about = Geçerli olan ve henüz yanıtı bulunmayan sorular.
agenda-never-printed = Henüz hiçbir şey yazdırılmadı veya şifreyle kapatılmadı.
change-both = { $before } → { $after }

notes-saved = Not şifreyle kapatıldı ve kaydedildi, { $date }, { $time }

history-printed = Yazdırıldı veya şifreyle kapatıldı: { $what }, { $date }, { $time }
history-received = Müvekkilin dosyası alındı, { $date }, { $time } (parmak izi { $what })
history-met = Görüşme: { $what }, başlangıç { $date }, { $time }
history-copy = Kaydedilmiş kopya: { $date }, { $time }
history-until-client = Şu zamana kadar: { $date }, { $time }; değiştiren müvekkil
history-until-solicitor = Şu zamana kadar: { $date }, { $time }; bir görüşmede değişti
compare-title = { $count ->
    [0] Şundan beri hiçbir şey değişmedi: { $past }
    [one] Şundan beri 1 yanıt değişti: { $past }
   *[other] Şundan beri { $count } yanıt değişti: { $past }
}

attendance-title = Görüşme notu
attendance-file-name = gorusme-notu-{ $reference }.pdf
attendance-case = Vaka
attendance-when = Ne zaman
attendance-times = { $date }, { $from } ile { $to } arası
attendance-solicitor = Avukat
attendance-time = Sayılan süre
attendance-units = { $minutes ->
    [one] 1 dakika
   *[other] { $minutes } dakika
}, { $units ->
    [one] altı dakikalık 1 birim
   *[other] altı dakikalık { $units } birim
}
attendance-present = Ayrıca hazır bulunanlar
attendance-interpreter = Tercüman ve dil
attendance-place = Yer veya kanal
attendance-reference = Büro dosya numarası
attendance-conflict = Çıkar çatışması kontrolü
attendance-of = { $when }, görüşülen: { $name }
attendance-ended = Bu görüşmenin bittiği zaman: { $date }, { $time }.
meeting-locked = { $from } ile { $to } arasında kilitliydi. Bu süre sayılmaz.
attendance-instructions = Müvekkilin talimatları
attendance-advice = Verilen görüş
attendance-next = Sonraki adımlar
attendance-papers = İşe yarayacak belgeler, özetten
attendance-confirmed = Onaylandı
attendance-count = { $count ->
    [0] Yanıt yok
    [one] 1 yanıt
   *[other] { $count } yanıt
}
attendance-changed = Görüşmede değişenler
attendance-follow-up = Hâlâ takip edilecekler
attendance-bring = Getirilecekler
attendance-notes = Avukatın notu
attendance-none = Yok
changes-title = Değişenler
changes-file-name = degisenler-{ $reference }.pdf
changes-number = No
changes-question = Soru
changes-before = Önce
changes-after = Şimdi
changes-between = { $count ->
    [0] İki sürüm arasında farklı yanıt yok
    [one] İki sürüm arasında 1 yanıt farklı
   *[other] İki sürüm arasında { $count } yanıt farklı
}
changes-also = Ayrıca değişen, burada yer olmadığından:
changes-more = { $count ->
    [one] 1 tane daha
   *[other] { $count } tane daha
}
changes-none = Hiçbir yanıt değişmedi.
changes-notes = Notlar
meeting-paper-printed = Yapıldığı zaman: { $date }, { $time }

error-firm-missing = Burası bir büronun bilgisayarı olarak kurulmamış.
    .saved = Hiçbir şey değişmedi.
    .do = Bir büroya aitse Ayarlar sayfasında kurun.
error-notes-hidden = Bilgisayarın başında müvekkil varken notlar gizlidir.
    .saved = Notlar güvende.
    .do = Onları görmek için avukat görünümüne dönün.
error-client-seat = Bilgisayarın başında müvekkil varken bu kapalıdır.
    .saved = Hiçbir şey değişmedi.
    .do = Önce parola cümlesiyle avukat görünümüne dönün.
error-past-missing = O an artık bu vakanın geçmişinde yok.
    .saved = Hiçbir şey değişmedi.
    .do = Listeden başka bir an seçin.

## The screens

ui-cases-more = Son açılan 50 tanesi gösteriliyor. Başkasını bulmak için etiketin bir bölümünü yazın.

ui-foot-meeting = Görüşme
ui-meeting-open = Avukatla görüşme
ui-meet-title = Avukat kim?
ui-meet-lead = Avukat bilgisayarın başına geçer. Aynı sorular bölüm bölüm, aynı sözlerle görünür.
ui-meet-name = Ad veya baş harfler
ui-meet-name-hint = Bu görüşmedeki her değişikliğin ve işaretin yanında yer alır.
ui-meet-needed = Bir ad veya baş harfler girin.
ui-meet-begin = Görüşmeyi başlat
ui-meet-go-on = Görüşmeye devam et
ui-meet-goes-on = Bu görüşme kesildi. Aynı adla devam eder. Aradaki süre sayılmaz.
ui-meet-more = Görüşme notu için, şimdi bilindiği kadarıyla
ui-meet-earlier = Önceki görüşmelerin notları
ui-meet-notes = Avukat notları yalnızca büronun kendi Candour programında tutulabilir. Büronun anahtarıyla şifreyle kapatılırlar.
ui-meeting-notes-shown = Notlar gösteriliyor
ui-meeting-notes-hidden = Notlar gizli
ui-meeting-notes-none = Yalnızca görüşme notu: kapalı notlar için büronun kendi Candour programı gerekir
ui-meeting-client-seat = Bilgisayarın başında müvekkil var. Notlar gizli.
ui-meeting-show-notes = Notları göster
ui-meeting-hide-notes = Notları gizle
ui-meeting-your-turn = Sıra sizde
ui-meeting-back = Avukat görünümüne dön
ui-seat-title = Avukat görünümüne dön
ui-seat-lead = Avukat görünümünü, bu bilgisayardaki Candour’un parola cümlesi yeniden açar. O zamana kadar yalnızca bu vaka görülebilir.
ui-seat-passphrase = Parola cümlesi
ui-seat-open = Avukat görünümünü aç
ui-meeting-end = Görüşmeyi bitir
ui-meeting-agenda = Gündem
ui-meeting-sections = Bölümler
ui-meeting-history = Geçmiş
ui-meeting-transcribe = Kâğıt formu gir
ui-meeting-attendance = Görüşme notu
ui-meeting-keys = Tuşlar
ui-meeting-jump = Soruya git
ui-meeting-jump-hint = 4.7 gibi bir numara veya bir sözcük; hukuk terimi de olur. Ok tuşları bulunanlar arasında gezer, Enter açar.
ui-meeting-jump-none = Bu sayfalardaki hiçbir soruda bu numara veya sözcük yok.
ui-meeting-found = Bulunan sorular:
ui-meeting-not-asked = şimdi sorulmuyor
ui-meeting-bar = Görüşme
ui-meeting-pages = Görüşmenin sayfaları
ui-meeting-edit = Aç
ui-meeting-next-section = Sonraki bölüm
ui-pane-side = Avukatın yanı
ui-pane-answer = Bu yanıt
ui-pane-meeting = Görüşme notu için
ui-clock-time = Süre
ui-clock-units = Altı dakikalık birimler
ui-clock-pause = Duraklat
ui-clock-stands = Duraklatıldı
ui-clock-go-on = Saymayı sürdür
ui-mark-title = İşaret
ui-mark-confirmed = Onaylandı
ui-mark-follow-up = Takip edilecek
ui-mark-none = İşareti kaldır
ui-note-label = Bu yanıta ilişkin not
ui-note-hint = Büronun anahtarıyla şifreyle kapatılır. Müvekkilin hiçbir nüshasında veya belgesinde yer almaz.
ui-note-case = Vakaya ilişkin not
ui-agenda-title = Gündem
ui-agenda-lead = Her satır kendi sorusunu açar.
ui-agenda-none = Yok.
ui-history-title = Geçmiş
ui-history-lead = Saklanan her önceki değer, zamanıyla ve kimin değiştirdiğiyle.
ui-history-compare = Bugünle karşılaştır
ui-history-compare-hint = Bir baskı, alınan bir dosya, bir görüşme veya kaydedilmiş bir kopya.
ui-history-show = Değişenleri göster
ui-history-print = Yalnızca değişenleri yazdır
ui-history-none = Henüz hiçbir yanıt değişmedi.
ui-history-before = Önce
ui-history-now = Şimdi
ui-history-values = Önceki değerler
ui-transcribe-title = Kâğıt formu gir
ui-transcribe-lead = Kâğıttaki sırayla ve numaralarla tek sütun. Enter kaydeder ve sonraki soruya geçer.
ui-transcribe-done = Bu son soruydu.
ui-transcribe-check = Kâğıtla karşılaştır
ui-attendance-title = Görüşme notu
ui-attendance-lead = Siz yazarken görüşmeyle birlikte kaydedilir ve her zaman yeniden açılabilir.
ui-attendance-resume = Bu görüşmeyi sürdür
ui-attendance-others = Diğer görüşmelerin notları
ui-attendance-present = Başka kimler vardı
ui-attendance-present-hint = Her satıra bir ad.
ui-attendance-interpreter = Tercüman ve dil
ui-attendance-interpreter-hint = Varsa tercümanın adı ve dil.
ui-attendance-place = Yer veya kanal
ui-attendance-place-hint = Büro, cezaevi, telefon veya görüntülü arama gibi.
ui-attendance-reference = Büro dosya numarası
ui-attendance-conflict = Çıkar çatışması kontrolü
ui-attendance-conflict-hint = Kontrolün ne bulduğu ve ne zaman yapıldığı.
ui-attendance-instructions = Müvekkilin talimatları
ui-attendance-instructions-hint = Her satıra bir talimat: sizden ne yapmanız veya yapmamanız isteniyor.
ui-attendance-advice = Verilen görüş
ui-attendance-advice-hint = Her satıra bir konu.
ui-attendance-next = Sonraki adımlar
ui-attendance-next-hint = Her satıra bir adım; kimin ve ne zamana kadar atacağıyla.
ui-attendance-bring = Getirilecekler
ui-attendance-bring-hint = Her satıra bir şey. Özetteki belgeler sayfanın sonunda gelir.
ui-attendance-with-notes = Vakaya ilişkin notumu yazdır
ui-attendance-with-notes-hint = Müvekkil sayfayı eve götürecekse bunu kapalı bırakın.
ui-attendance-make = Sayfayı gör
ui-paper-title = Sayfalara bakın
ui-paper-save = PDF olarak kaydet
ui-paper-saved = Sayfa kaydedildi. Yazdırmak için açın.
ui-keys-title = Görüşmedeki tuşlar
ui-keys-lead = Metin yazılmadığı sürece çalışırlar. Burada kapatılabilirler.
ui-keys-on = Bu tuşları kullan
ui-keys-choice = 1’den 9’a, sonra A, B, D ve devamı
ui-keys-choice-does = Önünde o tuş bulunan seçeneği alır
ui-keys-not-known-does = Bilmiyorum
ui-keys-withheld-does = Bunu yazmamayı tercih ederim
ui-keys-confirm-does = Yanıtı onaylandı diye işaretler
ui-keys-follow-does = Yanıtı takip edilecek diye işaretler
ui-keys-note-does = Yanıta ilişkin notunuza gider
ui-keys-step-does = Sonraki adımlara gider
ui-keys-clock-does = Saati durdurur veya sürdürür
ui-keys-enter = Enter
ui-keys-enter-does = Kaydeder ve sonraki soruyu açar
ui-keys-jump = Ctrl + J
ui-keys-jump-does = Numarayla veya sözcükle bir soruya gider
ui-keys-escape = Esc
ui-keys-escape-does = Not alanından çıkar ve açık yanıta döner
ui-key-chosen = seçildi
ui-key-unchosen = artık seçili değil
ui-key-set = yapıldı
ui-key-undo = Bu tuşu geri al
ui-key-undone = Geri alındı. Yanıt önceki gibi.
ui-key-typing = Yazı yazar gibi hızlı basılan tuşlar bir şey yapmaz. İlkinin yaptığı geri alındı.
ui-key-shown = Bu görünürde değildi. Şimdi görünüyor: tuşa bir kez daha basın.
ui-key-no-notes = Burada not için alan yok. Notları yalnızca büronun kendi Candour programı tutar.
ui-key-notes-hidden = Notlar gizli. Önce gösterin.

agenda-chosen = { $count ->
    [one] Bu görüşme için seçilen: 1 soru
   *[other] Bu görüşme için seçilen: { $count } soru
}
    .about = Özet sayfasında seçilen sorular.
