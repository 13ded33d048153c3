# 보유 기간: 표의 마지막 열과 선택의 유효 기간.

# 브라우저를 닫을 때까지 보관됨.
duration-session = 브라우저를 닫을 때까지
# 기한 없이 보관됨.
duration-persistent = 직접 삭제할 때까지

duration-days = { $count }일
duration-weeks = { $count }주
duration-months = { $count }개월
duration-years = { $count }년

# 가장 긴 기간. 더 짧을 수도 있음.
duration-up-to-days = 최대 { $count }일
duration-up-to-weeks = 최대 { $count }주
duration-up-to-months = 최대 { $count }개월
duration-up-to-years = 최대 { $count }년
