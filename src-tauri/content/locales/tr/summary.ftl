summary-dated = Tarih: { $date }. { $law }.
summary-found = { $count ->
    [one] Bir avukatla konuşulacak 1 konu.
   *[other] Bir avukatla konuşulacak { $count } konu.
}
summary-none = Yazdıklarınızdan hiçbiri bu programın aradığı konularla eşleşmiyor. Bu, hiçbir konu olmadığı anlamına gelmez.
summary-none-yet = Şimdiye kadar yazdıklarınızdan bir konu çıkmıyor. Soruların çoğu hâlâ açık.
summary-doubt = Bu, kesin olmayan bir yanıta dayanıyor.
summary-checked = denetlendiği tarih: { $date }
summary-checked-as-at = mevzuat tarihi: { $law }, denetlendiği tarih: { $date }
summary-checked-stale = Buradaki bir hukuk rakamının denetlendiği tarih: { $date }; gözden geçirme tarihi: { $review }. Değişip değişmediğini sorun.

measure-state-signs-present = İşaretler var
measure-state-some-signs = Bazı işaretler var
measure-state-no-sign = Yanıtlarınızda işaret yok
measure-state-cannot-tell = Yanıtlarınızdan anlaşılamıyor

weight-act-now = Şimdi harekete geçin
weight-raise-soon = Yakında gündeme getirin
weight-raise = Gündeme getirin
weight-note = Not edin

## How each answer is known, and how the reasons of an issue are known.

known-paper = belge
known-told-by = söyleyen: { $who }
known-told = başkaları söyledi
known-unsure = emin değil
known-belief = sizin kanınız
known-not-known = bilmiyorsunuz
known-in-person = yüz yüze söylenecek
known-blank = boş bırakıldı
known-open = henüz yanıtlanmadı
known-not-exact = yeterince kesin değil

support-paper = Listelediğiniz bir belgeyle
    .part = Kısmen listelediğiniz bir belgeyle
    .agenda = Bir belgeyle
    .agenda-part = Kısmen bir belgeyle
support-own-word = Kendi sözünüze göre
    .part = Kısmen kendi sözünüze göre
    .agenda = Müvekkilin sözüne göre
    .agenda-part = Kısmen müvekkilin sözüne göre
support-told = Başkalarının size söylediğine veya sizin kanınıza göre
    .agenda = Başkalarının müvekkile söylediğine göre
support-belief = Yalnızca sizin kanınıza göre
    .agenda = Müvekkilin kanısına göre

## Issues

issue-due = Sonraki tarih: { $date }
issue-due-perhaps = Sonraki tarih: belki { $date }
issue-in-matters = { $issue } · { $matters }

## The firm and what this is not.

firm-name = Büro
firm-company-number = Şirket numarası
firm-address = Adres
firm-telephone = Telefon
firm-email = E-posta
firm-website = Web sitesi
firm-regulator = Düzenleyici kurum numarası
call-firm = { $name }: { $telephone }
call-no-number = Candour, { $name } bürosunun telefon numarasını bilmiyor. Elinizde olan birini kullanın veya bürodan kartını isteyip “Bir büroyla paylaş” sayfasında açın.
call-any-solicitor = Kayıtlı her avukat (solicitor) yardım edebilir. Solicitors Register, İngiltere ve Galler’dekileri listeler: www.sra.org.uk/consumers/register.
call-sources = Numaraların tarihi { $date }: { $sources }.
disclaimer-summary = Bu, yazdıklarınızın bir avukat için düzenlenmiş özetidir. Hukuki görüş değildir ve ne olacağını söylemez.
disclaimer-privilege = Bu özetin avukat–müvekkil gizliliğiyle (legal privilege) korunup korunmadığını büro söyler. Sormadan önce başka kimseye göstermeyin.
