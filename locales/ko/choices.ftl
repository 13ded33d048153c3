# 동의 양식과 선택에 관한 안내.

choices-title = 귀하의 선택
choices-intro = 동의가 필요한 항목은 귀하가 동의하기 전까지 사용하지 않습니다. 서비스마다 직접 결정할 수 있으며, 언제든지 여기에서 선택을 바꿀 수 있습니다.
choices-nothing = 결정할 사항이 없습니다. 이 플랫폼은 동의가 필요한 쿠키를 사용하지 않습니다.

status-none = 아직 선택하지 않았습니다. 동의가 필요한 서비스는 꺼져 있습니다.
status-made = { $made }에 저장되었습니다. 귀하의 선택은 { $until }까지 유지됩니다.
status-withdraw = 동의한 내용을 모두 철회하려면 “모두 거부”를 선택해 주십시오.
status-expired = { $made }에 한 선택은 { $until }에 기간이 끝났습니다. 다시 선택해 주십시오. 이전 답변이 미리 입력되어 있습니다.
status-stale = { $made }에 선택한 이후 달라진 사항입니다. 답변을 확인하고 다시 저장해 주십시오.
status-stale-new = 신규: { $service }
status-stale-changed = 실질적으로 변경됨: { $service }
status-gpc-honoured = 귀하의 브라우저가 Global Privacy Control 신호를 보내고 있습니다. 이 신호에 따라, 아래에서 동의하지 않는 한 마케팅은 꺼져 있습니다.
status-gpc-overridden = 귀하의 브라우저가 Global Privacy Control 신호를 보내고 있습니다. 그럼에도 귀하가 마케팅에 동의했으므로 귀하의 선택이 우선합니다.

old-questions-title = 귀하의 선택이 아직 저장되지 않았습니다
old-questions-text = 읽는 동안 정책이 변경되었습니다. 답변은 그대로 입력되어 있으며, 새로운 내용에는 표시가 되어 있습니다. 확인하고 다시 저장해 주십시오.

leftovers-sent = 다음 쿠키는 꺼져 있는 서비스의 쿠키이지만 아직 브라우저에 남아 있습니다. 선택을 한 번 더 저장하거나 브라우저 설정에서 삭제해 주십시오:
leftovers-unseen = 귀하가 거부한 서비스의 다음 항목은 여기에서 확인하거나 삭제할 수 없습니다. 이전에 동의한 적이 있다면 브라우저 설정에서 삭제해 주십시오:

category-necessary = 필수
category-necessary-text = 이 쿠키가 없으면 플랫폼이 작동하지 않습니다. 항상 켜져 있습니다.
category-preferences = 환경설정
category-preferences-text = 플랫폼을 더 편리하게 이용할 수 있도록 설정을 기억합니다.
category-statistics = 통계
category-statistics-text = 플랫폼이 어떻게 이용되는지 측정합니다.
category-marketing = 마케팅
category-marketing-text = 광고를 게재하고 이를 위하여 귀하를 추적하며, 흔히 여러 웹사이트에 걸쳐 추적합니다.

service-always-on = 항상 켜짐
service-new = 신규
service-changed = 변경됨
service-exempt = 동의 없이 켜짐: 이 이용 현황 측정은 법률에 따라 동의가 면제됩니다.
service-object = 반대합니다
service-gpc = Global Privacy Control 신호에 따라 꺼져 있습니다.
service-first-party = 퍼스트파티
service-third-party = 서드파티
service-country = 국가: { $country }
service-privacy = { $provider }의 개인정보 처리방침

button-reject = 모두 거부
button-accept = 모두 동의
button-save = 내 선택 저장
