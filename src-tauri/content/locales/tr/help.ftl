help-self-harm = Biri sizi şimdi, günün her saatinde dinleyebilir.
    .line-1 = { $uk ->
        [no] Bulunduğunuz yerdeki bir doktor veya güvendiğiniz bir kişi dinleyebilir. Tutulduğunuz yerde bunu bir görevliye söyleyin.
       *[other] Birleşik Krallık’ta: Samaritans, ücretsiz, 116 123. NHS 111, sonra ruh sağlığı (mental health) seçeneği.
    }
    .line-2 = { $uk ->
        [no] Acil durumda: birçok ülkede 112.
       *[other] Acil durumda: Birleşik Krallık’ta 999, başka birçok ülkede 112.
    }
    .line-3 = Burada durup sonra dönebilirsiniz.
help-danger = Biri şu anda güvende değilse önce telefon edin.
    .line-1 = { $uk ->
        [no] Acil durumda: birçok ülkede 112.
       *[other] Acil durumda: Birleşik Krallık’ta 999, başka birçok ülkede 112.
    }
    .line-2 = { $uk ->
        [no] Acil olmayan durumda: bulunduğunuz yerin polisi.
       *[other] Acil olmayan durumda, Birleşik Krallık’ta: polis, 101.
    }
    .line-3 = Burada durup sonra dönebilirsiniz.
help-illness = Birinin şu anda doktora ihtiyacı varsa önce telefon edin.
    .line-1 = { $uk ->
        [no] Acil durumda: birçok ülkede 112.
       *[other] Acil durumda: Birleşik Krallık’ta 999, başka birçok ülkede 112.
    }
    .line-2 = { $uk ->
        [no] Acil olmayan durumda: bulunduğunuz yerdeki bir doktor.
       *[other] Acil olmayan durumda, Birleşik Krallık’ta: NHS 111.
    }
    .line-3 = Burada durup sonra dönebilirsiniz.
help-threatened = Şu anda güvende değilseniz önce telefon edin.
    .line-1 = { $uk ->
        [no] Acil durumda: birçok ülkede 112.
       *[other] Acil durumda: Birleşik Krallık’ta 999, başka birçok ülkede 112.
    }
    .line-2 = { $uk ->
        [no] Acil olmayan durumda: bulunduğunuz yerin polisi.
       *[other] Acil olmayan durumda, Birleşik Krallık’ta: polis, 101.
    }
help-held = Şimdi avukat isteyin. Sorular bekleyebilir.
    .line-1 = { $uk ->
        [no] Yanıt vermeden önce bulunduğunuz ülkenin bir avukatını isteyin.
       *[other] İngiltere ve Galler’de bir karakolda ücretsiz hukuki yardım ve tercüman alabilirsiniz.
    }
    .line-2 = { $uk ->
        [no] İhtiyacınız varsa tercüman isteyin.
       *[other] Başka yerlerde: avukat isteyin; ihtiyacınız varsa tercüman da isteyin.
    }
    .line-3 = Burada durup sonra dönebilirsiniz.
help-moved = Buradaki her şeyden önce, bugün bir avukatı arayın.
    .line-1 = Ararken belgeler önünüzde olsun. En önemlisi üzerlerindeki tarihlerdir.
    .line-2 = Başka yere götürülecek veya gönderilecekseniz önce bunu, günüyle birlikte söyleyin.
help-extradition = Buradaki her şeyden önce, bugün bir avukatı arayın.
    .line-1 = Dosyanın hangi aşamada olduğunu ve son kararın gününü söyleyin.
    .line-2 = Gönderileceğiniz gün belirlendiyse önce bunu söyleyin.
