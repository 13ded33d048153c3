# The cookies policy, from top to bottom.
# $platform is the platform's address, such as https://portal.example.

skip-link = Skip to the content
home-link = Back to { $name }
language-switch = Language
choices-shortcut = See or change your choices

policy-title = Cookies policy
policy-updated = Last updated on { $date }
policy-version = Version { $version }
policy-intro = { $name } uses cookies so that you can log in, find your settings again and use the platform safely.
policy-intro-analytics = { $name } uses cookies so that you can log in, find your settings again and use the platform safely. It also uses them for web analytics: to learn which pages are read, and to make them better.

what-title = What is a cookie?
what-nature = A cookie is a small text file that a website asks your browser to store on your computer, phone or tablet. The browser keeps it for a set time and sends it back to the website with each new request.
what-uses = Websites use cookies to recognise you once you have logged in, to keep the contents of a cart, or to follow what you do in order to produce statistics or to show advertising. Other ways of storing or reading something on your device, such as local storage or a pixel, are treated on this page just like cookies.

types-title = Several types of cookies exist
type-necessary = Necessary (internal) cookies
type-necessary-text = They make the website work. They remember you between two visits from the same device: that you are logged in, what is in your cart, which display settings you prefer. They do not need your consent.
type-statistical = Statistical cookies
type-statistical-text = They record what users do on a website in order to count visits and understand how pages are used. They do not need your consent when the results are anonymized, so that nobody can be traced.
type-first-party = First-party (internal) cookies
type-first-party-text = They are stored by the website that you are visiting. Many are needed for it to work, but they can also collect personal data, track what you do or serve advertising.
type-third-party = Third-party cookies
type-third-party-text = They are stored by, or on behalf of, a website B (often an advertising agency) while you are visiting a website A. They let B see which pages you have visited on A.

used-title = What cookies are used on the <{ $platform }> platform
used-none = This platform declares no cookies.

category-necessary-table = Cookies necessary for the platform to function properly / functionality cookies
category-preferences-table = Preference cookies
category-statistics-table = Statistical cookies
category-marketing-table = Marketing cookies

column-provider = Service provider's name
column-function = Function and location
column-names = Cookie name(s)
column-purpose = Purposes
column-duration = Kept for

storage-local-storage = in local storage
storage-session-storage = in session storage
storage-indexed-db = in IndexedDB
storage-pixel = pixel

control-title = How to control cookies in your browser
control-text = Your browser lets you see, block and delete cookies, for all websites or for a single one. If you block necessary cookies, parts of the platform, such as logging in, will no longer work. The makers of the most common browsers explain how to do it:

controller-title = Who is responsible
controller-text = { $controller } is the data controller for the cookies described on this page.
controller-contact = For any question, or to exercise your rights, write to { $contact }.
controller-contact-phone = For any question, or to exercise your rights, call { $contact }.
controller-contact-web = For any question, or to exercise your rights, go to { $contact }.
controller-privacy = Read the privacy policy
controller-complaint = You can also lodge a complaint with the data protection authority of your country.
