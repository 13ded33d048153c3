# טופס ההסכמה, ומה שנאמר בו על בחירה.

choices-title = הבחירות שלכם
choices-intro = לא נעשה שימוש בשום דבר הדורש את הסכמתכם לפני שתאמרו כן. אתם מחליטים לגבי כל שירות בנפרד, ותוכלו לשנות את דעתכם כאן בכל עת.
choices-nothing = אין על מה להחליט: פלטפורמה זו אינה משתמשת בעוגיות הדורשות את הסכמתכם.

status-none = עדיין לא בחרתם. השירותים הדורשים את הסכמתכם כבויים.
status-made = נשמר בתאריך { $made }. הבחירה שלכם תישמר עד { $until }.
status-withdraw = כדי לחזור בכם מכל ההסכמות שנתתם, בחרו ”דחיית הכול”.
status-expired = תוקף הבחירה שלכם מתאריך { $made } פג בתאריך { $until }. נא לבחור שוב; התשובות הקודמות שלכם כבר מסומנות.
status-stale = זה מה שהשתנה מאז הבחירה שלכם מתאריך { $made }. נא לבדוק את התשובות ולשמור אותן שוב.
status-stale-new = חדש: { $service }
status-stale-changed = השתנה באופן מהותי: { $service }
status-gpc-honoured = הדפדפן שלכם שולח את האות Global Privacy Control. כיבדנו אותו: השיווק כבוי, אלא אם תסכימו לו למטה.
status-gpc-overridden = הדפדפן שלכם שולח את האות Global Privacy Control. אף על פי כן הסכמתם לשיווק, ולכן הבחירה שלכם היא הקובעת.

old-questions-title = הבחירה שלכם עדיין לא נשמרה
old-questions-text = המדיניות השתנתה בזמן שקראתם. התשובות שלכם עדיין מסומנות, ולצד כל פריט חדש מופיע סימון. נא לבדוק את התשובות ולשמור אותן שוב.

leftovers-sent = העוגיות האלה שייכות לשירותים כבויים, אך הן עדיין נמצאות בדפדפן שלכם. שמרו את הבחירות שלכם פעם נוספת, או מחקו את העוגיות בהגדרות הדפדפן:
leftovers-unseen = הפריטים האלה שייכים לשירותים שדחיתם, ולא ניתן לראות אותם או למחוק אותם מכאן. אם הסכמתם לשירותים האלה בעבר, מחקו את הפריטים בהגדרות הדפדפן:

category-necessary = הכרחיות
category-necessary-text = הפלטפורמה אינה יכולה לפעול בלי העוגיות האלה. הן פועלות תמיד.
category-preferences = העדפות
category-preferences-text = העוגיות האלה זוכרות הגדרות שהופכות את הפלטפורמה לנוחה יותר עבורכם.
category-statistics = סטטיסטיקה
category-statistics-text = העוגיות האלה מודדות את השימוש בפלטפורמה.
category-marketing = שיווק
category-marketing-text = העוגיות האלה מציגות פרסומות ועוקבות אחריכם לשם כך, לעיתים קרובות מאתר לאתר.

service-always-on = פועל תמיד
service-new = חדש
service-changed = השתנה
service-exempt = פועל בלי הסכמה: החוק פוטר את מדידת הקהל הזאת מהסכמה.
service-object = ברצוני להתנגד
service-gpc = כבוי בשל האות Global Privacy Control ששולח הדפדפן שלכם.
service-first-party = צד ראשון
service-third-party = צד שלישי
service-country = מדינה: { $country }
service-privacy = מדיניות הפרטיות של { $provider }

button-reject = דחיית הכול
button-accept = אישור הכול
button-save = שמירת הבחירות שלי
