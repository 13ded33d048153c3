# Villusíðurnar: hvað gerðist og hvað er til ráða.

error-back = Til baka í stefnuna um vafrakökur
error-400-title = Ekki er hægt að lesa þessa beiðni
error-400-text = Eitthvað vantar í hana eða eitthvað í henni er óþekkt. Engu var breytt. Farðu aftur á síðuna og reyndu aftur.
error-403-title = Þetta eyðublað kom frá öðru vefsvæði
error-403-text = Þér til verndar er aðeins tekið við vali frá síðu þessa vefsvæðis. Engu var breytt. Opnaðu síðuna og veldu þar.
error-404-title = Síðan fannst ekki
error-404-text = Ekkert er á þessari slóð.
error-405-title = Ekki hægt hér
error-405-text = Þessi slóð er til en tekur ekki við beiðnum af þessu tagi.
error-413-title = Of mikið var sent
error-413-text = Beiðnin er stærri en nokkurt eyðublað á þessari síðu. Engu var breytt.
error-421-title = Óþekkt vefsvæði
error-421-text = Þessi þjónn hefur enga stefnu um vafrakökur fyrir slóðina sem þú baðst um.
error-500-title = Eitthvað fór úrskeiðis
error-500-text = Villan er okkar megin og hefur verið skráð. Reyndu aftur síðar.
error-503-title = Ekki tiltækt sem stendur
error-503-text = Verið er að laga stefnu þessa vefsvæðis um vafrakökur. Reyndu aftur eftir nokkrar mínútur.
