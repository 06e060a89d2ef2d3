pack-producer = -//Candour//Candour { $version }//TR
# The language as word processors name it.
pack-language = tr-TR
pack-chronology = Zaman çizelgesi
pack-people = Kişiler
pack-cell-too-long = Bu hücre için çok uzun. Tamamı şu dosyada: { $file }.

## What each file gives away, beside the tick and beside the button that saves them

pack-folder-name = paket-{ $reference }
pack-gives-brief-docx = Değiştirilebilir bir belge olarak avukat notunun tamamı: adınız, her dosya, kendi sözleriniz, belgeleriniz.
pack-gives-chronology-csv = Her olay; tarihi, kimin söylediği ve yanıtın numarasıyla.
pack-gives-chronology-xlsx = Aynı olaylar, çalışma kitabı olarak.
pack-gives-dates-ics = Bir takvim için ilerideki günler. Takvim onları başkalarına gösterebilir ve iletebilir.
pack-gives-people-csv = Adınız ve listelediğiniz her ad, rolleri ve taraflarıyla.

## The columns of the chronology

pack-column-from = Başlangıç tarihi
pack-column-to = Bitiş tarihi
pack-column-sure = Ne kadar kesin
pack-column-event = Olay
pack-column-says = Kim söylüyor
pack-column-answer = Yanıt numarası
pack-column-paper = Belge
pack-column-issue = Konu

pack-answer-number = yanıt { $number }
pack-sure-day = günü belli
pack-sure-as-given = verildiği gibi: { $date }
pack-sure-doubt = { $date } (müvekkil emin değil)
pack-sure-none = henüz tarih yok
pack-sure-not-known = tarih bilinmiyor
pack-event = { $what }: { $answer }
pack-says-client = müvekkil
pack-says-writer = müvekkil adına yazan kişi
pack-says-belief = müvekkilin kanısı
pack-says-told = müvekkile söylendi
pack-says-told-by = müvekkile söyleyen: { $who }
pack-paper-listed = müvekkilin söylediğine göre bir belge

## The columns of the people

pack-column-name = Ad
pack-column-kind = Tür
pack-column-scripts = Başka bir alfabede
pack-column-spellings = Diğer yazılışlar
pack-column-former = Eski adlar
pack-column-as-printed = Bir belgede basıldığı gibi
pack-column-role = Rol
pack-column-side = Taraf
pack-column-country = Ülke
pack-column-born = Doğum tarihi
pack-column-more = Ad hakkında daha fazlası
pack-column-link = Bağlı olduğu

pack-role-client = müvekkil

## The days of the calendar

pack-without-day = { $count ->
    [one] İlerideki 1 tarih, günü bilinmediği için dates.ics dosyasında değil. Zaman çizelgesinde yer alır.
   *[other] İlerideki { $count } tarih, günleri bilinmediği için dates.ics dosyasında değil. Zaman çizelgesinde yer alırlar.
}

pack-last-day = Son gün: { $title }
pack-day-given =
    { $answer }. Söyleyen: { $who }.
    Tarihi koyan belgeyle karşılaştırılmalıdır.
    Referans { $reference }.
pack-day-given-doubt =
    { $answer }. Söyleyen: { $who }; emin değil.
    Tarihi koyan belgeyle karşılaştırılmalıdır.
    Referans { $reference }.
pack-day-of-law =
    Candour tarafından yanıtlardan ve şu kaynaklardan hesaplandı: { $sources }.
    { $law }. Biri ona dayanmadan önce denetlenmelidir.
    Referans { $reference }.
