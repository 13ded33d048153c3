# Trang “Chính sách cookie”, từ trên xuống dưới.
# Glossary:
# consent = sự đồng ý
# data controller = bên kiểm soát dữ liệu cá nhân
# provider = nhà cung cấp
# purpose = mục đích
# retention period = thời hạn lưu trữ
# first-party cookie = cookie của bên thứ nhất
# third-party cookie = cookie của bên thứ ba
# withdraw = rút lại
# object = phản đối
# data protection authority = cơ quan bảo vệ dữ liệu cá nhân
#
# $platform là địa chỉ của nền tảng, ví dụ https://portal.example.

skip-link = Chuyển đến nội dung
home-link = Quay lại { $name }
language-switch = Ngôn ngữ
choices-shortcut = Xem hoặc thay đổi lựa chọn của bạn

policy-title = Chính sách cookie
policy-updated = Cập nhật lần cuối: { $date }
policy-version = Phiên bản { $version }
policy-intro = { $name } sử dụng cookie để bạn có thể đăng nhập, tìm lại các thiết lập của mình và sử dụng nền tảng một cách an toàn.
policy-intro-analytics = { $name } sử dụng cookie để bạn có thể đăng nhập, tìm lại các thiết lập của mình và sử dụng nền tảng một cách an toàn. Cookie còn được dùng để phân tích web: tìm hiểu những trang nào được đọc và cải thiện các trang đó.

what-title = Cookie là gì?
what-nature = Cookie là một tệp văn bản nhỏ mà trang web yêu cầu trình duyệt lưu trên máy tính, điện thoại hoặc máy tính bảng của bạn. Trình duyệt giữ tệp này trong một thời gian nhất định và gửi lại cho trang web mỗi khi có yêu cầu mới.
what-uses = Các trang web dùng cookie để nhận ra bạn sau khi bạn đăng nhập, để giữ lại những gì có trong giỏ hàng hoặc để theo dõi hoạt động của bạn nhằm lập thống kê hay hiển thị quảng cáo. Những cách khác để lưu hoặc đọc thông tin trên thiết bị của bạn, như bộ nhớ cục bộ hoặc pixel, cũng được coi như cookie trên trang này.

types-title = Có nhiều loại cookie
type-necessary = Cookie cần thiết (nội bộ)
type-necessary-text = Các cookie này giúp trang web hoạt động. Chúng ghi nhớ bạn giữa hai lần truy cập từ cùng một thiết bị: việc bạn đã đăng nhập, những gì có trong giỏ hàng, các thiết lập hiển thị mà bạn ưa dùng. Loại này không cần sự đồng ý của bạn.
type-statistical = Cookie thống kê
type-statistical-text = Các cookie này ghi lại hoạt động của người dùng trên trang web để đếm số lượt truy cập và tìm hiểu cách các trang được sử dụng. Loại này không cần sự đồng ý của bạn nếu kết quả đã được ẩn danh để không thể truy ra bất kỳ ai.
type-first-party = Cookie của bên thứ nhất (nội bộ)
type-first-party-text = Các cookie này do chính trang web bạn đang truy cập lưu. Nhiều cookie trong số đó cần thiết để trang web hoạt động, nhưng chúng cũng có thể thu thập dữ liệu cá nhân, theo dõi hoạt động của bạn hoặc phân phối quảng cáo.
type-third-party = Cookie của bên thứ ba
type-third-party-text = Các cookie này do một trang web B (thường là công ty quảng cáo) lưu, hoặc được lưu thay mặt B, trong khi bạn đang truy cập trang web A. Nhờ đó, B biết bạn đã xem những trang nào trên A.

used-title = Những cookie được sử dụng trên nền tảng <{ $platform }>
used-none = Nền tảng này không khai báo cookie nào.

category-necessary-table = Cookie cần thiết để nền tảng hoạt động đúng cách / cookie chức năng
category-preferences-table = Cookie tùy chỉnh
category-statistics-table = Cookie thống kê
category-marketing-table = Cookie tiếp thị

column-provider = Tên nhà cung cấp dịch vụ
column-function = Chức năng và vị trí
column-names = Tên cookie
column-purpose = Mục đích
column-duration = Thời hạn lưu trữ

storage-local-storage = trong bộ nhớ cục bộ
storage-session-storage = trong bộ nhớ phiên
storage-indexed-db = trong IndexedDB
storage-pixel = pixel

control-title = Cách quản lý cookie trong trình duyệt của bạn
control-text = Trình duyệt cho phép bạn xem, chặn và xóa cookie của tất cả các trang web hoặc của riêng một trang. Nếu bạn chặn các cookie cần thiết, một số phần của nền tảng, chẳng hạn như đăng nhập, sẽ không hoạt động nữa. Nhà phát triển của các trình duyệt phổ biến nhất có hướng dẫn cách thực hiện:

controller-title = Ai chịu trách nhiệm
controller-text = { $controller } là bên kiểm soát dữ liệu cá nhân đối với các cookie được mô tả trên trang này.
controller-contact = Nếu có câu hỏi hoặc muốn thực hiện các quyền của mình, bạn hãy gửi email đến { $contact }.
controller-contact-phone = Nếu có câu hỏi hoặc muốn thực hiện các quyền của mình, bạn hãy gọi số { $contact }.
controller-contact-web = Nếu có câu hỏi hoặc muốn thực hiện các quyền của mình, bạn hãy truy cập { $contact }.
controller-privacy = Đọc chính sách quyền riêng tư
controller-complaint = Bạn cũng có thể gửi khiếu nại đến cơ quan bảo vệ dữ liệu cá nhân của nước bạn.
