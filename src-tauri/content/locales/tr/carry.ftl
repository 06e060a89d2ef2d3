carry-title = Bir şey olursa
carry-lead = Bu sayfayı yazdırın, katlayın ve yanınızda taşıyın. Güvendiğiniz birine bir kopya verin.
carry-emergency = Biri güvende değilse.
carry-own = Avukatımın numarası, elle yazılmış
carry-trusted = Haber verilecek kişi ve numarası
carry-made-at = { $date }, { $time }
carry-end = Sayfa sonu
carry-file-name = yanda-tasinacak-kart.pdf
