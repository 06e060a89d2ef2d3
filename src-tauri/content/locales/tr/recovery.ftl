recovery-title = Kurtarma sayfası
recovery-lead = Parola cümlesi kaybolursa yanıtlarınızı bu sayfa açar. Sizin için bir yenisini kimse yapamaz.
recovery-code = Kod
recovery-made = Yapıldığı zaman
recovery-made-at = { $date }, { $time }
recovery-code-made = Yapıldığı zaman: { $date }, { $time }
recovery-code-made-unknown = Yapıldığı zaman not edilmedi
recovery-use-title = Nasıl kullanılır
recovery-use = Candour’u başlatın, “Parola cümlesini kaybettim” seçeneğini seçin ve kodu yazın. Boşluklar ve büyük harfler fark etmez. Sonra yeni bir parola cümlesi seçersiniz.
recovery-keep-title = Nerede saklanır
recovery-keep = Onu bilgisayardan ayrı, yalnızca güvendiğiniz kişilerin bulabileceği bir yerde saklayın. Bu sayfa ve dosyalar kimdeyse yanıtlarınızı okuyabilir. Yeni bir sayfa yapar ve sizde olduğunu onaylarsanız bu sayfa hiçbir şeyi açmaz.
recovery-end = Sayfa sonu
recovery-file-name = kurtarma-sayfasi.pdf

recovery-part-title = Kurtarma sayfası, 3 parçadan { $number }. parça
recovery-part-lead = Parola cümlesi kaybolursa üç parçadan herhangi ikisi yanıtları açar. Tek parça hiçbir şeyi açmaz ve hiçbir şey söylemez.
recovery-part-use = İki parçayı bir araya getirin. Candour’u başlatın, “Parola cümlesini kaybettim”, sonra “Üç parçadan ikisi” seçeneğini seçin. İki kodu da yazın ve yeni bir parola cümlesi seçin.
recovery-part-keep = Üç parçayı üç ayrı yerde saklayın. Birini siz saklayabilir, birini güvendiğiniz birine, birini avukatınıza verebilirsiniz. Parçaları saklayan herhangi iki kişi, dosyalar da ellerindeyse yanıtları birlikte açabilir. Başka bir zamanda yapılmış parçalar buna uymaz.
recovery-part-file-name = kurtarma-sayfasi-parca-{ $number }.pdf

report-file-name = not-ve-ekler-{ $reference }.pdf
conflict-sheet-file-name = cikar-catismasi-listesi-{ $reference }.pdf
brief-file-name = bilgi-notu-{ $reference }.pdf
your-copy-file-name = benim-kopyam-{ $reference }.pdf
annexes-file-name = ekler-{ $reference }.pdf
report-attachment = Bu rapordaki yanıtlar, veri olarak.

metadata-title = Başlık
metadata-language = Dil
metadata-producer = Yapıldığı program
metadata-date = Tarih ve saat dilimi
metadata-standards = Standartlar
metadata-attachment = İçindeki veri
metadata-lock = Parola cümlesiyle kilitli
