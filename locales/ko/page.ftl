# ‘쿠키 정책’ 페이지의 문구. 위에서 아래 순서.
# Glossary:
# consent = 동의
# data controller = 개인정보처리자
# provider = 제공자
# purpose = 이용 목적
# retention period = 보유 기간
# first-party cookie = 퍼스트파티 쿠키
# third-party cookie = 서드파티 쿠키
# withdraw = 철회
# object = 반대
# data protection authority = 개인정보 감독기관
#
# $platform은 플랫폼의 주소. 예: https://portal.example

skip-link = 본문으로 건너뛰기
home-link = { $name } 사이트로 돌아가기
language-switch = 언어
choices-shortcut = 귀하의 선택 확인 또는 변경

policy-title = 쿠키 정책
policy-updated = 최종 수정일: { $date }
policy-version = 버전 { $version }
policy-intro = { $name }에서는 귀하가 로그인하고, 이전 설정을 다시 이용하고, 플랫폼을 안전하게 이용할 수 있도록 쿠키를 사용합니다.
policy-intro-analytics = { $name }에서는 귀하가 로그인하고, 이전 설정을 다시 이용하고, 플랫폼을 안전하게 이용할 수 있도록 쿠키를 사용합니다. 또한 어떤 페이지가 읽히는지 파악하고 페이지를 개선하기 위한 웹 분석에도 쿠키를 사용합니다.

what-title = 쿠키란 무엇입니까?
what-nature = 쿠키는 웹사이트가 브라우저에 요청하여 귀하의 컴퓨터, 휴대전화 또는 태블릿에 저장하게 하는 작은 텍스트 파일입니다. 브라우저는 쿠키를 정해진 기간 동안 보관하며, 새로운 요청을 보낼 때마다 그 웹사이트로 다시 전송합니다.
what-uses = 웹사이트는 로그인한 이용자를 알아보거나, 장바구니에 담긴 내용을 유지하거나, 통계를 작성하거나 광고를 표시하기 위하여 이용자의 행동을 추적하는 데 쿠키를 사용합니다. 로컬 저장소나 픽셀처럼 기기에 정보를 저장하거나 기기에서 정보를 읽는 다른 방법도 이 페이지에서는 쿠키와 똑같이 다룹니다.

types-title = 쿠키에는 여러 종류가 있습니다
type-necessary = 필수 쿠키(내부 쿠키)
type-necessary-text = 웹사이트가 작동하게 합니다. 같은 기기로 다시 방문할 때 로그인 상태, 장바구니에 담긴 내용, 선호하는 화면 설정을 기억합니다. 귀하의 동의가 필요하지 않습니다.
type-statistical = 통계 쿠키
type-statistical-text = 방문 수를 집계하고 페이지가 어떻게 이용되는지 파악하기 위하여 웹사이트에서 이용자가 하는 행동을 기록합니다. 결과가 익명으로 처리되어 누구도 추적할 수 없는 경우에는 귀하의 동의가 필요하지 않습니다.
type-first-party = 퍼스트파티 쿠키(내부 쿠키)
type-first-party-text = 귀하가 방문 중인 웹사이트가 저장합니다. 웹사이트의 작동에 필요한 경우가 많지만, 개인정보를 수집하거나 귀하의 행동을 추적하거나 광고를 게재할 수도 있습니다.
type-third-party = 서드파티 쿠키
type-third-party-text = 귀하가 웹사이트 A를 방문하는 동안 다른 웹사이트 B(주로 광고 회사)가 저장하거나, B를 대신하여 다른 자가 저장하는 쿠키입니다. 이를 통해 B는 귀하가 A에서 어떤 페이지를 방문했는지 알 수 있습니다.

used-title = <{ $platform }> 플랫폼에서 사용하는 쿠키
used-none = 이 플랫폼이 사용한다고 밝힌 쿠키는 없습니다.

category-necessary-table = 플랫폼이 제대로 작동하는 데 필요한 쿠키 / 기능 쿠키
category-preferences-table = 환경설정 쿠키
category-statistics-table = 통계 쿠키
category-marketing-table = 마케팅 쿠키

column-provider = 서비스 제공자 이름
column-function = 기능 및 위치
column-names = 쿠키 이름
column-purpose = 이용 목적
column-duration = 보유 기간

storage-local-storage = 로컬 저장소에 저장
storage-session-storage = 세션 저장소에 저장
storage-indexed-db = IndexedDB에 저장
storage-pixel = 픽셀

control-title = 브라우저에서 쿠키를 관리하는 방법
control-text = 브라우저에서 모든 웹사이트 또는 특정 웹사이트의 쿠키를 확인하고, 차단하고, 삭제할 수 있습니다. 필수 쿠키를 차단하면 로그인 등 플랫폼의 일부 기능이 더 이상 작동하지 않습니다. 많이 쓰이는 브라우저의 제작사에서 그 방법을 안내하고 있습니다:

controller-title = 책임자
controller-text = 이 페이지에서 설명하는 쿠키의 개인정보처리자는 { $controller }입니다.
controller-contact = 문의 사항이 있거나 권리를 행사하려면 { $contact } 주소로 이메일을 보내 주십시오.
controller-contact-phone = 문의 사항이 있거나 권리를 행사하려면 { $contact }번으로 전화해 주십시오.
controller-contact-web = 문의 사항이 있거나 권리를 행사하려면 { $contact } 페이지를 방문해 주십시오.
controller-privacy = 개인정보 처리방침 읽기
controller-complaint = 귀하가 거주하는 국가의 개인정보 감독기관에 민원을 제기할 수도 있습니다.
