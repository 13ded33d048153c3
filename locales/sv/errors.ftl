# Felsidorna: vad som hände, och vad du kan göra nu.

error-back = Tillbaka till policyn för kakor
error-400-title = Den här begäran går inte att läsa
error-400-text = Något i den saknas eller är okänt. Inget har ändrats. Gå tillbaka till sidan och försök igen.
error-403-title = Formuläret kom från en annan webbplats
error-403-text = För att skydda dig tar vi bara emot val från den här webbplatsens egen sida. Inget har ändrats. Öppna sidan och gör ditt val där.
error-404-title = Sidan hittades inte
error-404-text = Det finns inget på den här adressen.
error-405-title = Inte möjligt här
error-405-text = Den här adressen finns, men den tar inte emot en sådan begäran.
error-413-title = För mycket skickades
error-413-text = Begäran är större än något formulär på den här sidan. Inget har ändrats.
error-421-title = Okänd webbplats
error-421-text = För adressen som du begärde har den här servern ingen policy för kakor.
error-500-title = Något gick fel
error-500-text = Felet ligger hos oss och har loggats. Försök igen senare.
error-503-title = Inte tillgänglig just nu
error-503-text = Den här webbplatsens policy för kakor håller på att repareras. Försök igen om några minuter.
