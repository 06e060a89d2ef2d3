## What a state does in the case

brief-state-holds = müvekkili tutuyor veya koşul koydu
brief-state-decides = iadeye karar veriyor
brief-state-alert = bir bildirimin arkasında olduğu söyleniyor
brief-state-feared = müvekkil oradan gelecek adımlardan korkuyor
brief-state-freezes = mal dondurdu, aldı veya sordu
brief-state-sent = resmî belge gönderdi

## What has to be asked about what cannot wait

brief-first-papers-limit = Diğer ülkenin belgeleri hangi güne kadar burada olmalı ve olmazsa müvekkil serbest kalır mı?
brief-first-advice-cost = Danışmanlık nasıl ödenebilir?
brief-first-removal-today = Bugün ülkeden çıkarmayı hangi mahkeme durdurabilir; İçtüzük 39 (Rule 39) ile Strazburg da olur mu? UNHCR’ye haber verildi mi ve sığınma başvurusu kaydedildi mi?
brief-first-claim-recorded = Sığınma başvurusu kaydedildi mi, hangi gün ve UNHCR’ye haber verildi mi?
