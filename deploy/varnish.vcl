# A platform behind Varnish, with its cookies policy from the portal.
# A platform that has a VCL already includes this one after its own backends: what follows then runs first, and for these paths alone.
# The portal's headers say what may be kept: shipped files and logos, and never a page.
vcl 4.1;

backend cookie_portal {
    .host = "127.0.0.1";
    .port = "8080";
}

sub vcl_recv {
    if (req.url ~ "^/terms/cookies-policy(/|\?|$)" || req.url ~ "^/\.well-known/gpc\.json(\?|$)") {
        set req.backend_hint = cookie_portal;
        # A visitor's own must not get through. X-Forwarded-Proto is for whatever ends TLS in front of Varnish to set.
        unset req.http.X-Forwarded-Host;

        if (req.url ~ "^/terms/cookies-policy/(static|assets)/") {
            # The same for every visitor; with a cookie, Varnish would neither keep it nor look for it.
            unset req.http.Cookie;
        } else {
            # None of it would be kept. But Varnish would ask for gzip alone, and without the visitor's If-None-Match.
            return (pass);
        }
    }
}
