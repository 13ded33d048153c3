# نموذج الموافقة، وما يقوله عن الاختيار.

choices-title = اختياراتك
choices-intro = لا يُستخدم أي شيء يتطلب موافقتك قبل أن تقول نعم. القرار لك بشأن كل خدمة على حدة، ويمكنك تغيير رأيك هنا في أي وقت.
choices-nothing = لا يوجد ما يستدعي قرارًا منك: هذه المنصة لا تستخدم أي ملفات تعريف ارتباط تتطلب موافقتك.

status-none = لم تحدّد اختيارك بعد. الخدمات التي تتطلب موافقتك معطّلة.
status-made = حُفظ اختيارك في { $made }. ويُحتفظ به حتى { $until }.
status-withdraw = لسحب موافقتك على كل ما قبلته، اختر «رفض الكل».
status-expired = اختيارك بتاريخ { $made } انتهى في { $until }. يُرجى الاختيار من جديد؛ إجاباتك السابقة معبّأة مسبقًا.
status-stale = إليك ما تغيّر منذ اختيارك بتاريخ { $made }. يُرجى التحقق من إجاباتك وحفظها من جديد.
status-stale-new = جديدة: { $service }
status-stale-changed = تغيّرت جوهريًا: { $service }
status-gpc-honoured = يرسل متصفحك إشارة Global Privacy Control. وقد احترمناها: التسويق معطّل، ما لم توافق عليه أدناه.
status-gpc-overridden = يرسل متصفحك إشارة Global Privacy Control. لكنك وافقت على التسويق رغم ذلك، ولذا فالعبرة باختيارك أنت.

old-questions-title = لم يُحفظ اختيارك بعد
old-questions-text = تغيّرت السياسة أثناء قراءتك. لا تزال إجاباتك معبّأة، ووُضعت علامة على كل ما هو جديد. يُرجى التحقق منها وحفظها من جديد.

leftovers-sent = ملفات تعريف الارتباط هذه تعود إلى خدمات معطّلة، لكنها لا تزال موجودة في متصفحك. احفظ اختياراتك مرة أخرى، أو احذف هذه الملفات من إعدادات متصفحك:
leftovers-unseen = هذه العناصر تعود إلى خدمات رفضتها، ولا يمكن رؤيتها أو حذفها من هنا. إذا كنت قد وافقت على هذه الخدمات من قبل، فاحذف العناصر من إعدادات متصفحك:

category-necessary = الضرورية
category-necessary-text = لا يمكن للمنصة أن تعمل من دونها. وهي مفعّلة دائمًا.
category-preferences = التفضيلات
category-preferences-text = تتذكّر الإعدادات التي تجعل استخدام المنصة أكثر راحة لك.
category-statistics = الإحصاءات
category-statistics-text = تقيس كيفية استخدام المنصة.
category-marketing = التسويق
category-marketing-text = تعرض الإعلانات وتتتبّعك لهذا الغرض، وغالبًا ما يكون ذلك من موقع إلى آخر.

service-always-on = مفعّلة دائمًا
service-new = جديدة
service-changed = تغيّرت
service-exempt = مفعّلة من دون موافقة: يعفي القانون قياس الجمهور هذا من شرط الموافقة.
service-object = أعترض
service-gpc = معطّلة بسبب إشارة Global Privacy Control الصادرة عن متصفحك.
service-first-party = الطرف الأول
service-third-party = الطرف الثالث
service-country = البلد: { $country }
service-privacy = سياسة الخصوصية لدى { $provider }

button-reject = رفض الكل
button-accept = قبول الكل
button-save = حفظ اختياراتي
