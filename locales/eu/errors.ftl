# Errore-orriak: zer gertatu den, eta orain zer egin.

error-back = Itzuli cookieen politikara
error-400-title = Eskaera hau ezin da irakurri
error-400-text = Zerbait falta zaio, edo elementu ezezagunen bat du. Ez da ezer aldatu. Itzuli orrira eta saiatu berriro.
error-403-title = Inprimaki hau beste webgune batetik dator
error-403-text = Zu babesteko, webgune honen beraren orrian egindako aukerak baino ez dira onartzen. Ez da ezer aldatu. Ireki orria eta egin aukera bertan.
error-404-title = Ez da orria aurkitu
error-404-text = Helbide honetan ez dago ezer.
error-405-title = Hemen ezin da
error-405-text = Helbide hau badago, baina ez du honelako eskaerarik onartzen.
error-413-title = Gehiegi bidali da
error-413-text = Eskaera orri honetako edozein inprimaki baino handiagoa da. Ez da ezer aldatu.
error-421-title = Webgune ezezaguna
error-421-text = Zerbitzari honek ez du cookieen politikarik eskatu duzun helbiderako.
error-500-title = Errore bat gertatu da
error-500-text = Errorea gurea da, eta erregistratuta geratu da. Saiatu berriro geroago, mesedez.
error-503-title = Ez dago erabilgarri une honetan
error-503-text = Webgune honen cookieen politika konpontzen ari gara. Saiatu berriro minutu batzuk barru, mesedez.
