# Kļūdu lapas: kas notika un ko tagad darīt.

error-back = Atpakaļ uz sīkdatņu politiku
error-400-title = Šo pieprasījumu nevar nolasīt
error-400-text = Tajā kaut kā trūkst vai kaut kas nav zināms. Nekas netika mainīts. Atgriezieties lapā un mēģiniet vēlreiz.
error-403-title = Šī veidlapa nāca no citas tīmekļvietnes
error-403-text = Jūsu aizsardzībai izvēles tiek pieņemtas tikai no pašas šīs tīmekļvietnes lapas. Nekas netika mainīts. Atveriet lapu un izdariet izvēli tur.
error-404-title = Lapa nav atrasta
error-404-text = Šajā adresē nekā nav.
error-405-title = Šeit tas nav iespējams
error-405-text = Šī adrese pastāv, taču tā nepieņem šāda veida pieprasījumu.
error-413-title = Nosūtīts pārāk daudz datu
error-413-text = Pieprasījums ir lielāks nekā jebkura šīs lapas veidlapa. Nekas netika mainīts.
error-421-title = Nezināma tīmekļvietne
error-421-text = Šajā serverī nav sīkdatņu politikas adresei, ko pieprasījāt.
error-500-title = Radās kļūda
error-500-text = Kļūda ir mūsu pusē, un tā ir reģistrēta žurnālā. Lūdzu, mēģiniet vēlreiz vēlāk.
error-503-title = Pašlaik nav pieejama
error-503-text = Šīs tīmekļvietnes sīkdatņu politika tiek labota. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.
