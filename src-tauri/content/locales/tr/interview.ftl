option-yes = Evet
option-no = Hayır

## The other ways to answer, on the screen.

way-not-known = Bilmiyorum
way-not-sure = Emin değilim, ama sanırım
    .note = Yanıtınız saklanır ve kesin değil diye işaretlenir.
way-told = Bunu bana biri söyledi
    .note = Yanıtınız saklanır ve başkasından duyulmuş diye işaretlenir. Kimin söylediğini ekleyebilirsiniz.
way-withheld = Bunu yazmamayı tercih ederim
    .note = Bunun yerine avukatınıza yüz yüze anlatabilirsiniz.
way-later = Bana sonra sor
way-blank = Boş bırakıldı

## The same in print and on check pages.

printed-not-known = Bilinmiyor
printed-withheld = Yüz yüze konuşmayı tercih eder
printed-later = Henüz yanıtlanmadı
printed-unanswered = Henüz yanıtlanmadı
printed-blank = Boş bırakıldı
printed-in-own-words = “{ $words }”
printed-not-sure = { $answer } (kesin değil)
printed-told = { $answer } (biri söyledi)
printed-told-by = { $answer } (söyleyen: { $who })
printed-not-sure-all = (bunlar kesin değil)
printed-told-all = (bunları biri söyledi)
printed-told-by-all = (bunları söyleyen: { $who })
printed-note = Not: { $note }
printed-other-name = { $name } ({ $kind })
name-kind-script = başka bir alfabede
name-kind-spelling = başka yazılış
name-kind-former = eski ad
name-kind-paper = bir belgede basıldığı gibi
party-person = Kişi
party-entity = Şirket veya başka kuruluş

## Why this question?

why-kept = Bu bilgisayardaki kilitli dosyanızda kalır. Siz kaydetmedikçe veya yazdırmadıkça hiçbir yere gitmez.
why-skipped = Özetinizde bunun bilinmediği yazar. Başka hiçbir şey değişmez.
why-seeing = “{ $question }” sorusuna “{ $answer }” yanıtını verdiniz.
why-not-point = Özetteki hiçbir şey buna bağlı değildir. Belgeleri okuyan kişiler içindir.

## Progress and saving.

progress-about = Soru { $number }, toplam en az { $total }
progress-gate = Soru { $number }. Evet yanıtı yenilerini getirir.
progress-exact = Soru { $number }, toplam { $total }
progress-first-look = İlk bakışta soru { $number }, toplam { $total }
progress-sections = { $done ->
    [0] Toplam { $total } bölümden henüz hiçbiri bitmedi
    [one] Toplam { $total } bölümden 1 tanesi bitti
   *[other] Toplam { $total } bölümden { $done } tanesi bitti
}
saved-at = Yalnızca bu bilgisayara kaydedildi, { $time }
saved-example = Örnek: hiçbir şey saklanmaz
moved-anew = “{ $label }” yeniden soruluyor. Önceki yanıtınız saklandı.
moved-unknown = Bu sürümün tanımadığı bir yanıt saklandı ve gösterilmiyor: { $id }.
recovered-sudden = Son oturumunuz birdenbire bitti. Şu saate kadar her şey burada: { $time }. Son yanıtı denetleyin.
recovered-older = En yeni kayıt okunamadı. Bu, ondan önceki kopyadır; kaydedildiği zaman: { $time }. Son yanıtlarınızı denetleyin.
recovered-list = Vaka listesinin bir bölümü geri yüklendi. Yanıtlarınız tamdır; bir vakanın etiketi eskisi olabilir.
recovered-copies = Bu vakanın yanında, başka bir bilgisayardan kopyaları var. Onlardaki hiçbir şey kaybolmadı ve Candour onları kendiliğinden açmaz. Birini kaldırmadan önce bu bilgisayarla ilgilenen kişiye sorun.
recovered-not-written = Bu vakayı okuyabilirsiniz. Disk şu anda yeni bir şey almıyor; bu yüzden şimdi değiştirdikleriniz kaydedilmez.
opened-at = Son açılış: { $date }, { $time }
opened-never = Henüz açılmadı
case-unnamed = Vaka { $number }
language-name = Türkçe
example-label = Örnek vaka: içindeki hiçbir şey gerçek değil

state-not-started = Başlanmadı
state-in-progress = { $answered ->
    [one] Yaklaşık { $total } sorudan 1 tanesi yanıtlandı
   *[other] Yaklaşık { $total } sorudan { $answered } tanesi yanıtlandı
}
state-all-answered = { $total ->
    [one] Tek soru yanıtlandı
   *[other] { $total } sorunun hepsi yanıtlandı
}
state-left-blank = { $blank ->
    [one] { $answered } yanıtlandı, 1 boş bırakıldı
   *[other] { $answered } yanıtlandı, { $blank } boş bırakıldı
}
state-done = Bitti
state-nothing-to-add = Eklenecek bir şey yok

window-question = Soru { $number } – Candour
window-group = Liste { $number } – Candour
window-neutral = Notlar
closing-unanswered = Bu sayfa yanıt vermiyor. Şimdi kapatırsanız son anlarda yazdıklarınız kaybolabilir. Kaydedildiği gösterilen her şey yerinde.
closing-close = Kapat
closing-wait = Açık kalsın

## Groups.

group-count = { $count ->
    [0] Henüz hiçbir şey eklemediniz
    [one] Eklenen kayıt: 1 { $one }
   *[other] Eklenen kayıt: { $count } ({ $many })
}
group-another = Eklenecek bir tane daha var mı?
group-item = { $one } { $number }
group-item-named = { $one }: { $name }
group-item-again = { $name } ({ $number })
group-item-any = her biri
group-missing = { $count ->
    [one] 1 soru henüz yanıtlanmadı
   *[other] { $count } soru henüz yanıtlanmadı
}
group-double = Denetleyin: bu, “{ $other }” kaydına benziyor. Aynıysa birini kaldırabilirsiniz.
group-undo = Geri al: { $name } kaldırıldı

## Check your answers.

check-kept = “{ $question }” sorusuna “{ $answer }” yanıtını verdiğiniz için artık gerekli değil.
check-kept-plain = Diğer yanıtlarınız nedeniyle artık gerekli değil.
check-not-applicable = { $count ->
    [one] 1 bölüm sizi ilgilendirmiyordu.
   *[other] { $count } bölüm sizi ilgilendirmiyordu.
}
check-date-in-future = Denetleyin: bu tarih ileride.
check-date-in-past = Denetleyin: bu tarih geçmişte.
check-date-before-1900 = Denetleyin: bu tarih 1900 yılından önce.
check-later = Sonra yanıtlanacak.
check-draft = Denetleyin: buraya yazılan henüz kullanılamadı.

list-intro = Toplam { $total } soru vardır. Hangilerinin sorulacağı yanıtlarınıza bağlıdır ve herhangi birini atlayabilirsiniz.
list-asked-if = “{ $question }” sorusuna “{ $answer }” yanıtını verirseniz sorulur.
list-asked-by = “{ $question }” sorusuna verdiğiniz yanıta göre sorulur.
list-asked-each = Listeye eklediğiniz her kayıt için sorulur.
list-left-out = Diğer yanıtlarınız onu dışarıda bıraktı.
list-asked-some = Diğer yanıtlarınıza göre sorulur.

## Faults of what was typed: what to do.

input-value-missing = Bir yanıt da verin veya yanıt vermenin başka bir yolunu seçin.
input-choice-unknown = Listeden seçin.
input-choice-one = Yalnızca birini seçin.
input-choice-alone = “{ $option }” seçeneğini tek başına seçin veya kaldırın.
input-country-unknown = Listeden bir ülke veya bölge seçin.
input-country-open = Ülkeyi veya bölgeyi listeden seçin ya da yazdığınızı temizleyin.
input-text-one-line = Bunu tek satırda yazın.
input-text-too-long = Bu metin Candour’un saklayabileceğinden uzun. Kısaltın.
input-date-year-missing = Yılı girin veya yanıt vermenin başka bir yolunu seçin.
input-date-year-four-digits = Yılı dört basamakla girin, örneğin 2017.
input-date-month-missing = Ayı girin veya “Yıl” seçeneğini seçin.
input-date-month-unknown = Ayı 1 ile 12 arasında bir sayıyla veya adıyla girin.
input-date-day-missing = Günü girin veya “Ay ve yıl” seçeneğini seçin.
input-date-day-not-a-number = Günü 1 ile 31 arasında bir sayıyla girin.
input-date-no-such-day = Takvimde böyle bir gün yok. Günü ve ayı denetleyin.
input-date-order = İkinci tarih ilkinden önce geliyor. İkisini de denetleyin.
input-date-not-yet = O gün ileride. Yılı denetleyin.
input-date-relation-missing = Önce mi, yaklaşık aynı zamanda mı, sonra mı olduğunu seçin.
input-date-event-missing = Diğer tarihi seçin veya bunu başka bir yolla verin.
date-worked-out = Bu, { $date } demektir. Belgenizle karşılaştırın.
input-amount-not-a-number = Tutarı rakamla girin, örneğin 25000.
input-amount-two-ways = Bu tutar iki türlü okunabilir. Virgülsüz yazın, örneğin 25000.
input-amount-missing = Tutarı girin veya yanıt vermenin başka bir yolunu seçin.
input-currency-missing = Para birimini seçin.
input-currency-unknown = Para birimini üç harfle girin, örneğin GBP.
input-length-not-a-number = Tam sayı girin, örneğin 2.
input-name-missing = Adı girin veya yanıt vermenin başka bir yolunu seçin.

## Strength of a passphrase.

strength-0 = Çok zayıf: hemen tahmin edilebilir.
strength-1 = Zayıf: birkaç saatte tahmin edilebilir.
strength-2 = Orta: daha uzunu daha iyi olur.
strength-3 = İyi.
strength-4 = Güçlü.

## Check for yourself.

proof-tcp-4 = Başka bir bilgisayara bağlantı açma (TCP, IPv4)
proof-tcp-6 = Başka bir bilgisayara bağlantı açma (TCP, IPv6)
proof-udp = Başka bir bilgisayara paket gönderme (UDP)
proof-refused = { $attempt }: sistem reddetti.
proof-not-refused = { $attempt }: sistem reddetmedi.
proof-file = { $name }, { $size }
size-bytes = { $count } bayt
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
unconfined = Bu başlatma sistem tarafından sınırlanmıyor. Candour’un yine de bir şey gönderme yolu yoktur, ama burada sistem bunu ayrıca sağlamıyor.
synchronised = { $service ->
    [onedrive] Yanıtlarınız OneDrive’ın başka bilgisayarlara kopyaladığı bir klasörde duruyor.
    [dropbox] Yanıtlarınız Dropbox’ın başka bilgisayarlara kopyaladığı bir klasörde duruyor.
    [icloud] Yanıtlarınız iCloud’un başka bilgisayarlara kopyaladığı bir klasörde duruyor.
    [google-drive] Yanıtlarınız Google Drive’ın başka bilgisayarlara kopyaladığı bir klasörde duruyor.
    [roaming] Yanıtlarınız Windows’un işvereninizin başka bilgisayarlarına kopyalayabileceği bir klasörde duruyor.
   *[other] Yanıtlarınız başka bir programın başka bilgisayarlara kopyaladığı bir klasörde duruyor.
} Kopyalar kilitlidir, ama boyutları ve zamanları orada görülebilir. Burada sildiğiniz orada kalabilir. “Kendiniz denetleyin” sayfası klasörün adını verir. Onu kopyalanan klasörlerin dışına alabilirsiniz.
law-as-at = Mevzuat tarihi: { $date }

blank-window = Bu pencere boş kalıyor: sayfası çizilemedi. Yeniden denendi. Kaydedilmiş hiçbir şey kaybolmadı.
blank-again = Yeniden dene
