# The consent form, and what it says about a choice.

choices-title = Your choices
choices-intro = Nothing that needs your consent is used before you say yes. You decide for each service, and you can change your mind here at any time.
choices-nothing = There is nothing to decide: this platform uses no cookies that need your consent.

status-none = You have not made a choice yet. Services that need your consent are off.
status-made = Saved on { $made }. Your choice is kept until { $until }.
status-withdraw = To withdraw everything you agreed to, select “Reject all”.
status-expired = Your choice of { $made } ended on { $until }. Please choose again; your former answers are filled in.
status-stale = What has changed since your choice of { $made }. Please check your answers and save them again.
status-stale-new = New: { $service }
status-stale-changed = Changed in substance: { $service }
status-gpc-honoured = Your browser sends the Global Privacy Control signal. It has been honoured: marketing is off, unless you say yes to it below.
status-gpc-overridden = Your browser sends the Global Privacy Control signal. You said yes to marketing all the same, so your own choice counts.

old-questions-title = Your choice was not saved yet
old-questions-text = The policy changed while you were reading. Your answers are still filled in, and what is new is marked. Please check them and save again.

leftovers-sent = These cookies belong to services that are off, but your browser still has them. Save your choices once more, or delete them in your browser’s settings:
leftovers-unseen = These entries of services that you refused cannot be seen or deleted from here. If you agreed to them earlier, delete them in your browser’s settings:

category-necessary = Necessary
category-necessary-text = The platform cannot work without these. They are always on.
category-preferences = Preferences
category-preferences-text = These remember settings that make the platform more comfortable for you.
category-statistics = Statistics
category-statistics-text = These measure how the platform is used.
category-marketing = Marketing
category-marketing-text = These serve advertising and follow you for that purpose, often from one website to another.

service-always-on = Always on
service-new = New
service-changed = Changed
service-exempt = On without consent: the law exempts this audience measurement.
service-object = I object
service-gpc = Off because of your Global Privacy Control signal.
service-first-party = First-party
service-third-party = Third-party
service-country = Country: { $country }
service-privacy = Privacy policy of { $provider }

button-reject = Reject all
button-accept = Accept all
button-save = Save my choices
