## What the use cases say

share-made = { $count ->
    [one] { $firm } için 1 sayfa, referans { $reference }
   *[other] { $firm } için { $count } sayfa, referans { $reference }
}
share-compared = Sözcükler telefonda karşılaştırıldı: { $date }, { $time }
sealed-file-name = sifreli-{ $reference }.age
card-file-name = buro-karti.json
received-file-name = alinan-belge.pdf
received-way = Nasıl geldi
received-sealed = Bu büro için şifreyle kapatıldı. İçindeki hiçbir şey yolda değişmedi. Şifre, onu kimin yaptığını göstermez.
received-open = Şifreyle kapatılmamış bir belge. Parmak izini sayfalarındakiyle karşılaştırın.
received-who = Yanıtlardaki ad
received-inside = Veri olarak yanıtlar
received-answers = { $total ->
    [one] 1 yanıt
   *[other] { $total } yanıt
}, { $withheld ->
    [0] görüşmeye saklanan yok
    [one] müvekkilin yüz yüze söylemeyi tercih ettiği 1 tane
   *[other] müvekkilin yüz yüze söylemeyi tercih ettiği { $withheld } tane
}
received-no-answers = Yok. Müvekkil onları eklememeyi seçti veya dosya kilitli.
received-made = Yapıldığı zaman
received-made-at = { $date }, { $time }
received-pages = Sayfa
received-fingerprint = Yanıtların parmak izi
received-remark = Dikkat edilecek
remark-not-ours = Bu dosya Candour ile yapıldığını söylemiyor ve içinde yanıt yok. Başka bir belge olabilir.
remark-no-answers = İçinde veri olarak yanıt yok. Dışarıda bırakıldılar veya sonradan çıkarıldılar.
remark-locked = Dosya kilitli. Parola cümlesi olmadan içindeki hiçbir şey okunamaz.
remark-other-answers = İçindeki yanıtların parmak izi son sayfada yok. Yanıtlar veya sayfalar değiştirilmiş. Müvekkile sorun.
remark-changed = Bu dosyayı Candour yaptıktan sonra başka bir program yeniden yazmış. Sayfalar veya yanıtlar eksik, eklenmiş veya değişmiş olabilir. Müvekkile sorun.
remark-other-files = İçinde Candour’un koymadığı dosyalar var. Adları yanıt olsa bile okunmadılar.
received-changes = { $count ->
    [0] Şundan farklı bir şey yok: { $label }
    [one] Şundan farklı 1 yanıt: { $label }
   *[other] Şundan farklı { $count } yanıt: { $label }
}
received-withdrawn = Müvekkil bunu artık yazılı tutmuyor. Yalnızca burada duranı kaldırmak istiyorsanız alın.
received-absent = Bu dosyada yok. Burada duran saklanır.
received-firm = Bu arada burada değişti. Dosyada hâlâ eski yanıt var.
received-both = Hem burada hem müvekkil tarafından değiştirildi. Bunu konuşun.
received-other-person = Bunlar iki ayrı kişi olabilir
    .about = Kişi hakkında söylenenler farklı. Yalnızca ikisinin de aynı kişiye ait olduğundan eminseniz devam edin. Sizin yerinize hiçbir şey işaretlenmedi.
received-unknown-person = İkisinin aynı kişiye ait olduğunu gösteren bir şey yok
    .about = Ne ad ne doğum tarihi ikisinde birden yazılı. Bir şey devralmadan önce emin olun.
received-case-numbers = Makam veya mahkeme ve dosyanın numarası

error-file-not-read = Bu dosya okunamadı.
    .saved = Hiçbir şey değişmedi.
    .do = Orada olduğunu ve açmanıza izin olduğunu denetleyin, sonra yeniden deneyin.
error-received-missing = Açık bir dosya yok veya içinde veri olarak yanıt yok.
    .saved = Hiçbir şey değişmedi.
    .do = Dosyayı bir kez daha açın veya müvekkilden yanıtları eklemesini isteyin.

## The client's side

ui-share-open = Bir büroyla paylaş
ui-share-title = Bir büroyla paylaş
ui-share-lead = Candour hiçbir şey göndermez. Yalnızca büronun açabileceği, şifreyle kapatılmış tek bir dosya yapar. Nasıl ulaştırılacağını siz seçersiniz.
ui-share-first = Önce: kimler ilgili
ui-share-first-text = Büro, daha fazlasını okumadan önce hareket edip edemeyeceğini denetlemelidir. Çıkar çatışması sayfası kim olduğunuzu, başka kimin ilgili olduğunu ve hangi devletlerin karşı tarafta olabileceğini söyler. Bir makam, gönderen veya numara yazdıysanız bunlar da oradadır. Vakanızdan başka bir şey anlatmaz.
ui-share-names = Çıkar çatışması sayfasını yap
ui-share-rest = Sonra: gerisi
ui-share-rest-text = Bölümleri seçin, sayfalara bakın, sonra onları şifreyle kapatın.
ui-share-choose = Bölümleri seç
ui-share-firms = Bürolar
ui-share-import = Bir büronun kartını aç
ui-share-import-note = Kart, büronun size verdiği küçük bir dosyadır. Şifreyle kapatan anahtarı içerir.
ui-share-no-key = Bu büro henüz anahtar vermedi. Kartını açana kadar onun için hiçbir şey şifreyle kapatılamaz.
ui-share-forget = Bu kartı unut
ui-share-words = Anahtarının sözcükleri
ui-share-compare = Sözcükleri telefonda karşılaştır
ui-share-compare-text = Büroyu karttaki numaradan değil, önceden bildiğiniz bir numaradan arayın. Sekiz sözcüğünü okumasını isteyin.
ui-share-same = Sözcükler aynı
ui-share-different = Farklılar veya aramadım
ui-share-differ-text = Sözcükler aynı olana kadar bu kartı kullanmayın. Onu başka biri yapmış olabilir.
ui-share-ready = Şifreyle kapatılmaya hazır:
ui-share-nothing = Önce sayfaları yapın. Sonra onları şifreyle kapatmak için buraya dönün.
ui-share-seal = Şifreyle kapat ve kaydet
ui-sealed-title = Şifreyle kapatılmış dosya kaydedildi
ui-sealed-lead = Hiçbir şey gönderilmedi. Bu dosyayı yalnızca büronun anahtarı açar; siz kendiniz açamazsınız.
ui-sealed-firm = Kimin için
ui-sealed-where = Şöyle kaydedildi
ui-sealed-travel = Nasıl ulaştırılabilir ve her yol neyi açığa vurur
ui-sealed-stick = Bellek çubuğunda, elden
ui-sealed-stick-text = Bunu başka kimse öğrenmez. Çubuğu geri alın veya dosyayı ondan silin.
ui-sealed-mail = E-postayla
ui-sealed-mail-text = Yolda kimse okuyamaz. E-posta şirketleri bu büroya yazdığınızı, ne zaman yazdığınızı ve dosyanın boyutunu öğrenir.
ui-sealed-upload = Büronun bir sayfası üzerinden
ui-sealed-upload-text = Aynısı; ayrıca büronun sayfası internet adresinizi öğrenir.
ui-sealed-later = Şifreyle kapatılmış dosyaları başkaları saklayabilir. Geleceğin bir bilgisayarı onları açabilir; ne zaman olacağını kimse bilmez.
ui-after-seal = Bir büro için şifreyle kapat

## The firm's side

ui-firm-title = Bu, bir büronun bilgisayarı
ui-firm-about = Müvekkillerden dosya alan bir büro için.
ui-firm-open = Kur veya kartı değiştir
ui-firm-lead = Büro kendi anahtarını alır. Müvekkiller onunla şifreyle kapatır; kapattıklarını yalnızca bu kasa açar.
ui-firm-keep = Bu kasa ve parola cümlesi kimdeyse şifreyle kapatılmış her dosyayı okuyabilir. Kurtarma sayfasını yazdırın ve güvenle saklayın.
ui-firm-name = Büronun adı
ui-firm-address = Adres
ui-firm-telephone = Telefon
ui-firm-email = E-posta
ui-firm-website = Web sitesi
ui-firm-services = Büronun yaptığı işler
ui-firm-services-hint = Her satıra bir tane.
ui-firm-marking = Amaç ve gizlilik satırı
ui-firm-marking-hint = Her sayfanın altında, en çok iki satırda yer alır. O olmadan sayfalarda yalnızca “Gizli” yazar.
ui-firm-disclaimer = Büronun söylenmesini istediği
ui-firm-logo = Baskı için işaret
ui-firm-logo-hint = Bir PNG resmi. Koyu olan siyah basılır, gerisi dışarıda bırakılır.
ui-firm-logo-choose = Resim seç
ui-firm-logo-remove = İşareti kaldır
ui-firm-logo-shown = Basıldığı hâliyle işaret
ui-firm-logo-none = İşaret yok. Ad tek başına durur.
ui-firm-optional = Boş satırlar kartın dışında bırakılır.
ui-firm-make = Büronun anahtarını yap
ui-firm-save = Kartı değiştir
ui-firm-saved = Bu kasaya kaydedildi.
ui-firm-words = Sekiz sözcük
ui-firm-words-text = Bir müvekkil arar ve onları sorar. Yüksek sesle okuyun.
ui-firm-key = Açık anahtar
ui-firm-card = Kartı dosya olarak kaydet
ui-firm-card-saved = Şöyle kaydedildi
ui-received-open = Müvekkilden gelen dosyayı aç
ui-received-drop = Dosyayı bu sayfaya da bırakabilirsiniz.
ui-received-title = Müvekkilden gelen dosya
ui-received-lead = Henüz hiçbir şey saklanmadı. Ona bakın, sonra alın veya bir kenara koyun.
ui-received-locked = Kilitli belgenin parola cümlesi
ui-received-missed = Yanıt bulunmadı. Parola cümlesi başka veya içinde yanıt yok.
ui-received-unlock = Bu parola cümlesiyle aç
ui-received-pdf = Belgeyi PDF olarak kaydet
ui-received-pdf-note = Yabancı birinin sayfaları Candour içinde gösterilmez. Onları her zamanki programınızla okuyun.
ui-received-answers = Dosyadaki yanıtlar
ui-received-new = Yeni vaka olarak al
ui-received-label = Vaka için etiketiniz
ui-received-label-hint = Listede gösterilir. Bir ad olması gerekmez.
ui-received-take = Al
ui-received-later = Buradaki bir vakanın sonraki sürümü
ui-received-which = Hangi vaka
ui-received-compare = Farkları göster
ui-received-go-on = Yine de karşılaştır
ui-received-here = Buradaki dosyada
ui-received-in-file = Gelen dosyada
ui-received-merge = İşaretli olanları al
ui-received-merge-note = Önceden duran, her yanıtın geçmişinde kalır. Başka hiçbir şey değişmez.
ui-received-takes = Al
ui-received-put-away = Bir kenara koy
